"""The log: what the program and its runs say about themselves, live, filtered, with the way to node and record."""

from itertools import pairwise

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QMenu,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.panels.log_rows import LEVELS, LogFilter, LogRows, about_node, about_run, level_of
from app.panels.trace_rows import ROW_PX, TitleOf
from app.runs.log_book import CAPACITY, LogEntry, LogFeed
from app.widgets.buttons import icon_button
from app.widgets.detail_pane import DetailPane
from app.widgets.empty_hint import EmptyHint
from app.widgets.icons import icon
from app.widgets.line_edit import SearchLine
from app.widgets.panel_parts import panel_bar, table_of_rows
from app.widgets.quiet_combo import QuietCombo
from app.widgets.steady_label import SteadyLabel
from app.widgets.texts import exact_time
from app.widgets.theme import mono_font
from runtime.base.words import say, say_count

SEARCH_MS = 120
_ALL, _PROGRAM, _RUN, _NODES = "all", "program", "run", "nodes"
_COLUMN_PX = (104, 92, 180)


class LogPanel(QWidget):
    """The panel. It reads its feed only while it is in sight.

    Signals:
        entry_wanted(object): go to the node or the run of this `LogEntry`: click or Enter.
        file_wanted(): show the log file.
        level_wanted(): set which lines are taken down at all.
    """

    entry_wanted = Signal(object)
    file_wanted = Signal()
    level_wanted = Signal()

    def __init__(self, feed: LogFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Log"))
        self._feed = feed
        self._run_id: str | None = None
        self._nodes: tuple[str, ...] = ()
        self.model = LogRows(self)
        self.view = _table(self.model, self)
        self.filter = SearchLine(say("Filter messages"), self)
        self.filter.setToolTip(say("Words of a message; run: or node: before an id"))
        self.level = QuietCombo(self)
        self.level.setAccessibleName(say("Least level"))
        for number, title in LEVELS:
            self.level.addItem(say(title), number)
        self.about = QuietCombo(self)
        self.about.setAccessibleName(say("Whose messages"))
        for key, title in (
            (_ALL, say("Everything")),
            (_PROGRAM, say("The program")),
            (_RUN, say("The run in front")),
            (_NODES, say("The selected nodes")),
        ):
            self.about.addItem(title, key)
        self.copy = icon_button(
            self, "copy", say("Copy the selected messages, or all that are shown")
        )
        self.empty = icon_button(self, "eraser", say("Clear the list; the file keeps everything"))
        self.file = icon_button(self, "file-text", say("Show the log file"))
        self.settings = icon_button(self, "sliders-horizontal", say("Level and secrets…"))
        self.count = SteadyLabel("", self)
        self.count.setProperty("role", "secondary")
        self.detail = EntryDetail(self)
        self._hint = EmptyHint("", self.view)
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._lay_out()
        self.setFocusProxy(self.filter)
        self._listen()
        self._refilter()

    def _listen(self) -> None:
        self._feed.grew.connect(self._read)
        self._typing.timeout.connect(self._refilter)
        self.filter.textChanged.connect(self._typing.start)
        self.level.currentIndexChanged.connect(self._refilter)
        self.about.currentIndexChanged.connect(self._refilter)
        self.copy.clicked.connect(self.copy_lines)
        self.empty.clicked.connect(self._clear)
        self.file.clicked.connect(self.file_wanted)
        self.settings.clicked.connect(self.level_wanted)
        self.view.selectionModel().currentRowChanged.connect(self._show_detail)
        self.view.clicked.connect(self._go)
        self.view.installEventFilter(self)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.detail.close_wanted.connect(self._choose_none)

    # -- what is shown

    def show_run(self, run_id: str | None, title_of: TitleOf | None = None) -> None:
        """Another run is in front; None: none.

        Args:
            title_of: (flow id, node id) -> title of the node.
        """
        self._run_id = run_id
        if title_of is not None:
            self.model.title_of = title_of
        if self.about.currentData() == _RUN:
            self._refilter()

    def show_selection(self, nodes: tuple[str, ...]) -> None:
        """Other nodes are selected on the canvas."""
        self._nodes = nodes
        if self.about.currentData() == _NODES:
            self._refilter()

    def _refilter(self) -> None:
        """Show what passes; a run that is not there, or no selected node, shows nothing."""
        self._typing.stop()
        about = self.about.currentData()
        run_id: str | None = {_PROGRAM: None, _RUN: self._run_id or "-"}.get(about, "")
        nodes = (self._nodes or ("-",)) if about == _NODES else ()
        self.model.filter(LogFilter(self.level.currentData(), self.filter.text(), run_id, nodes))
        self.view.scrollToBottom()
        self._show_count()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._feed.book.is_read = True
        self._read()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._feed.book.is_read = False

    def _read(self) -> None:
        """Take in what was written since; the end stays in sight if it was."""
        if not self.isVisible():
            return
        bar = self.view.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 2
        self.model.append(self._feed.book.after(self.model.last_number))
        if follows:
            self.view.scrollToBottom()
        self._show_count()

    def _show_count(self) -> None:
        shown, total = self.model.count
        self._hint.say(
            self.tr("No message has this. Clear the filter to see all of them.")
            if total
            else self.tr("What the program and its runs say appears here as it happens.")
        )
        if shown == total:
            self.count.setText(say_count(total, "1 message", "{count:,} messages"))
        else:
            self.count.setText(say("{shown:,} of {total:,}", shown=shown, total=total))
        self.count.setToolTip(
            say("The last {count:,} are kept here, all of them in the file", count=CAPACITY)
        )

    def _show_detail(self, index: QModelIndex) -> None:
        self.detail.show_entry(self.model.entry(index.row()))

    def _choose_none(self) -> None:
        self.view.setFocus()  # first: with the focus comes a current row
        self.view.selectionModel().clear()
        self.detail.show_entry(None)

    # -- what can be done with it

    def copy_lines(self) -> None:
        """Copy the chosen lines, or all that are shown if at most one is chosen by going through them."""
        chosen = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        rows = chosen or range(self.model.rowCount())
        entries = (self.model.entry(row) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(one.text for one in entries if one))

    def _clear(self) -> None:
        self.model.clear()
        self.detail.show_entry(None)
        self._show_count()

    def _go(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        if entry is not None and entry.run_id and not self._is_selecting():
            self.entry_wanted.emit(entry)

    def _is_selecting(self) -> bool:
        """Whether lines are being picked to be copied."""
        return len(self.view.selectionModel().selectedRows()) > 1

    def menu_at(self, index: QModelIndex) -> QMenu:
        """What can be done with a line."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry = self.model.entry(index.row())
        if entry is not None and entry.run_id:
            menu.addAction(icon("target"), say("Go to its node and record"), self._go_to_current)
            menu.addAction(icon("funnel"), say("Only messages of its run"), self._only_run)
        if entry is not None and entry.node_id:
            menu.addAction(icon("funnel"), say("Only messages of its node"), self._only_node)
        menu.addAction(icon("copy"), say("Copy"), self.copy_lines)
        return menu

    def _open_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if index.isValid():
            if not self.view.selectionModel().isRowSelected(index.row(), QModelIndex()):
                self.view.setCurrentIndex(index)
            self.menu_at(index).popup(self.view.viewport().mapToGlobal(at))

    def _current(self) -> LogEntry | None:
        return self.model.entry(self.view.currentIndex().row())

    def _go_to_current(self) -> None:
        if (entry := self._current()) is not None and entry.run_id:
            self.entry_wanted.emit(entry)

    def _only_run(self) -> None:
        if (entry := self._current()) is not None:
            self.filter.setText(about_run(entry.root_run_id))

    def _only_node(self) -> None:
        if (entry := self._current()) is not None:
            self.filter.setText(about_node(entry.node_id))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Copy):
                self.copy_lines()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_to_current()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        bar = panel_bar(
            self.filter,
            self.level,
            self.about,
            self.copy,
            self.empty,
            self.file,
            self.settings,
            self.count,
        )
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([620, 380])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        stops = (
            *(self.filter, self.level, self.about, self.copy, self.empty, self.file),
            *(self.settings, self.view, self.detail.text),
        )
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


class EntryDetail(DetailPane):
    """All of one line; out of sight while there is none, or nothing that the row does not show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFont(mono_font(12))
        self.text.setAccessibleName(say("The whole message"))
        self.text.setTabChangesFocus(True)
        self.fill(self.text)

    def show_entry(self, entry: LogEntry | None) -> None:
        """Show another line; None: none."""
        self.setVisible(entry is not None)
        if entry is None:
            return
        level = say(dict(LEVELS)[level_of(entry)])
        time = exact_time(entry.time)
        self.show_head(level, time, entry.logger, entry.node_id, entry.run_id)
        self.text.setPlainText("\n\n".join(one for one in (entry.message, entry.detail) if one))


def _table(model: LogRows, parent: QWidget) -> QTableView:
    view = table_of_rows(parent, say("Messages"), ROW_PX)
    view.setModel(model)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.horizontalHeader().setStretchLastSection(True)
    for column, width in enumerate(_COLUMN_PX):
        view.setColumnWidth(column, width)
    return view
