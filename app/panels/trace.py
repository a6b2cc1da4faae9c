"""The trace: the steps of a run, or every ledger record, live, with full request and result."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.panels.replay_bar import ReplayBar
from app.panels.trace_rows import COLUMNS, ROW_PX, TitleOf, TraceDelegate, TraceRows, column_cells
from app.runs.node_run import RecordRow
from app.runs.record_rows import effect_words
from app.runs.run_model import RunModel
from app.widgets.buttons import icon_button
from app.widgets.detail_pane import DetailPane
from app.widgets.empty_hint import EmptyHint
from app.widgets.icons import icon
from app.widgets.json_view import JsonView
from app.widgets.line_edit import SearchLine
from app.widgets.panel_parts import panel_bar
from app.widgets.quiet_combo import QuietCombo
from app.widgets.sliced import SlicedWork
from app.widgets.steady_label import SteadyLabel
from app.widgets.texts import exact_time
from app.widgets.theme import SECONDARY_PX, text_font, theme
from runtime.base.words import say, say_count

EVERY_RECORD = "*"
"""The choice of the status box that shows records one by one."""
LOOK_MS = 16
"""A drag along the time line is shown at most this often."""
REFRESH_MS = 80
"""Live records appear at most this often, so that a flood of them leaves the window smooth."""


class TracePanel(QWidget):
    """The panel of one run at a time.

    Signals:
        node_chosen(str, str): flow id and node id of the record that was chosen.
        fork_wanted(): another run shall begin at the chosen record; see `chosen`.
    """

    node_chosen = Signal(str, str)
    fork_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Trace"))
        self._run: RunModel | None = None
        self._pending: list[RecordRow] = []
        self._selected: tuple[str, ...] = ()
        self._wants_end = False
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self._flush)
        self.model = TraceRows(self)
        self.view = _rows_view(self.model, self)
        self.filter = SearchLine(say("Filter records"), self)
        self.filter.setToolTip(say("Any word of a row: node, what it did, status, details"))
        self.status = QuietCombo(self)
        self.status.setAccessibleName(say("Which rows"))
        for title, value in (
            (say("Steps"), ""),
            (say("Every record"), EVERY_RECORD),
            (say("Completed"), "completed"),
            (say("Waiting"), "waiting"),
            (say("Failed"), "failed"),
            (say("Started"), "started"),
        ):
            self.status.addItem(title, value)
        self.only_selected = icon_button(
            self,
            "funnel",
            say("Only the selected nodes"),
            say("Only records of the selected nodes"),
        )
        self.only_selected.setCheckable(True)
        self.fork = icon_button(self, "git-fork", say("Fork the run from here…"))
        self.fork.clicked.connect(self.fork_wanted)
        self.count = SteadyLabel(say("No run yet"), self)
        self.count.setProperty("role", "secondary")
        self.replay = ReplayBar(self)
        self.replay.moved.connect(self._look_later)
        self._preparing = SlicedWork(self)
        self._looking = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)
        self.detail = RecordDetail(self)
        self._hint = EmptyHint("", self.view)
        self._lay_out()
        self.setFocusProxy(self.filter)
        self.filter.textChanged.connect(self._refilter)
        self.model.modelReset.connect(self._rows_replaced)
        self.status.currentIndexChanged.connect(self._refilter)
        self.only_selected.toggled.connect(self._refilter)
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        self.detail.close_wanted.connect(self._choose_none)
        self.model.dataChanged.connect(self._refresh_detail)
        self.view.clicked.connect(self._chosen)
        self.view.activated.connect(self._chosen)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)

    @property
    def chosen(self) -> RecordRow | None:
        """The record that is chosen, the last one of its step."""
        rows = self.view.selectionModel().selectedRows()
        return self.model.record(rows[0].row()) if rows else None

    def show_run(self, run: RunModel | None, title_of: TitleOf | None = None) -> None:
        """Follow another run; None: none.

        Args:
            title_of: (flow id, node id) -> title of the node.
        """
        if self._run is not None:
            self._run.records_added.disconnect(self._take)
            self._run.position_changed.disconnect(self._show_position)
        self._run = run
        self._pending = []
        if title_of is not None:
            self.model.title_of = title_of
        self.model.look_at(None)
        self._wants_end = True
        self.model.show(run.records if run is not None else ())
        self._preparing.cancel()
        self._prepare()
        if run is not None:
            run.records_added.connect(self._take)
            run.position_changed.connect(self._show_position)
        self._show_position()
        self.detail.show_record(None)

    def choose_failure(self) -> None:
        """Choose the last step that failed, with all it says, and go to its node."""
        self._flush()
        self.filter.clear()
        self.status.setCurrentIndex(0)
        self.only_selected.setChecked(False)
        self.model.complete()
        rows = reversed(range(self.model.rowCount()))
        failed = (row for row in rows if self.model.status(row) == "failed")
        row = next(failed, None)
        if row is not None:
            index = self.model.index(row)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            self._chosen(index)

    def choose_at(self, run_id: str, node_id: str, time: str) -> None:
        """Choose the step that a node took last before a moment, else its first one; nothing if none is shown.

        Args:
            time: ISO 8601 UTC.
        """
        self._flush()
        self.model.complete()
        row = self.model.row_at(run_id, node_id, time)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))

    def show_selection(self, nodes: Iterable[str]) -> None:
        """The nodes selected on the canvas: their last record is highlighted, or only theirs are shown."""
        self._selected = tuple(nodes)
        if self.only_selected.isChecked():
            self._refilter()

    def _lay_out(self) -> None:
        bar = panel_bar(self.filter, self.status, self.only_selected, self.fork, self.count)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(_ColumnTitles(self.view, left))
        column.addWidget(self.view, 1)
        column.addWidget(self.replay)
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
        stops = (self.filter, self.status, self.only_selected, self.fork, self.view)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _take(self, rows: object) -> None:
        if isinstance(rows, list):
            self._pending.extend(rows)
            if not self._timer.isActive():
                self._timer.start()

    def _flush(self) -> None:
        rows, self._pending = self._pending, []
        bar = self.view.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 2
        self.model.append(rows)
        self._prepare()
        self._show_count()
        if follows:
            self.view.scrollToBottom()

    def _refilter(self) -> None:
        nodes = self._selected if self.only_selected.isChecked() else ()
        status = str(self.status.currentData() or "")
        merges = status != EVERY_RECORD
        self.model.filter(self.filter.text(), status if merges else "", nodes, merges=merges)

    def menu_at(self, index: QModelIndex) -> QMenu:
        """What can be done with a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("git-fork"), say("Fork the run from here…"), self.fork_wanted.emit)
        row = self.model.record(index.row())
        if row is not None and row.node_id:
            menu.addAction(icon("target"), say("Go to its node"), partial(self._chosen, index))
        return menu

    def _open_menu(self, at: QPoint) -> None:
        """The menu of the row at a point; the menu key gives that of the current row."""
        index = self.view.indexAt(at)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.menu_at(index).popup(self.view.viewport().mapToGlobal(at))

    def _prepare(self) -> None:
        """Make the replay ready in turns of its own; a drag meanwhile is shown when it is."""
        self.replay.setVisible(self._run is not None)
        self.replay.show_length(len(self._run.records) if self._run is not None else 0)
        if self._run is not None:
            self._preparing.start(self._prepared(self._run), at_once=False)

    def _prepared(self, run: RunModel) -> Iterator[None]:
        yield from run.prepare_replay()
        self._look_later()

    def _look_later(self) -> None:
        if not self._looking.isActive():
            self._looking.start()

    def _look(self) -> None:
        """Show the run as of where the time line stands."""
        if self._run is not None and self._preparing.is_done:
            self._run.look_at(self.replay.position)

    def _show_position(self) -> None:
        position = self._run.position if self._run is not None else None
        self.replay.show_position(position)
        self.model.look_at(position)
        self._show_row_now()

    def _show_row_now(self) -> None:
        if self.model.row_now >= 0:
            self.view.scrollTo(self.model.index(self.model.row_now))

    def _rows_replaced(self) -> None:
        """All rows are there, or none yet; of another run one sees the end, or where it is looked at."""
        self._show_count()
        if self._wants_end and not self.model.is_gathering:
            self._wants_end = False
            self.view.scrollToBottom()
            self._show_row_now()

    def _show_count(self) -> None:
        self.fork.setEnabled(self._run is not None and bool(self._run.records))
        shown, total = self.model.count
        self._hint.say(
            ""
            if self.model.is_gathering
            else self.tr("No row has this. Clear the filter to see all of them.")
            if total
            else self.tr("No step is done yet. Each one appears here as it happens.")
            if self._run is not None
            else self.tr("Each step of a run appears here as it happens. F5 runs the flow.")
        )
        if self.model.is_gathering:
            return  # the former count stands until all rows are known
        if self._run is None and not total:
            self.count.setText(say("No run yet"))
        elif shown == total:
            words = (
                say_count(total, "1 step", "{count:,} steps")
                if self.model.merges
                else say_count(total, "1 record", "{count:,} records")
            )
            self.count.setText(words)
        else:
            self.count.setText(say("{shown:,} of {total:,}", shown=shown, total=total))

    def _show_chosen(self) -> None:
        chosen = self.view.selectionModel().selectedRows()
        if chosen:
            self.detail.show_record(self.model.record(chosen[0].row()))

    def _choose_none(self) -> None:
        """The rows get the whole width again."""
        self.view.selectionModel().clear()
        self.detail.show_record(None)

    def _refresh_detail(self, first: QModelIndex, last: QModelIndex) -> None:
        """The step that is looked at went on."""
        chosen = self.view.selectionModel().selectedRows()
        if chosen and first.row() <= chosen[0].row() <= last.row():
            self._show_chosen()

    def _chosen(self, index: QModelIndex) -> None:
        row = self.model.record(index.row())
        if row is not None and row.node_id:
            self.node_chosen.emit(row.flow_id, row.node_id)


class RecordDetail(DetailPane):
    """Request, result and the whole of one record; out of sight while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: RecordRow | None = None
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.request, self.result, self.record = (JsonView(self) for _ in range(3))
        self.tabs.addTab(self.result, say("Result"))
        self.tabs.addTab(self.request, say("Request"))
        self.tabs.addTab(self.record, say("Record"))
        self.fill(self.tabs)
        self.tabs.currentChanged.connect(self._fill)

    def show_record(self, row: RecordRow | None) -> None:
        """Show another record; None: none. Only the open tab is filled."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        status, time = say(row.status), exact_time(row.time)
        self.show_head(f"#{row.seq}", effect_words(row.effect), status, time, row.detail)
        self._fill()

    def _fill(self) -> None:
        row = self._row
        if row is None:
            return
        page = self.tabs.currentWidget()
        if page is self.request:
            self.request.show_value(row.request)
        elif page is self.result:
            self.result.show_value(row.result)
        else:
            self.record.show_value(row.record)


class _ColumnTitles(QWidget):
    """The titles over the painted cells."""

    def __init__(self, view: QTableView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.setFixedHeight(22)
        self._rows_px = 0
        view.verticalScrollBar().rangeChanged.connect(self._follow)  # it takes width from the rows

    @Slot()
    def _follow(self) -> None:
        if self._view.viewport().width() != self._rows_px:
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(text_font(SECONDARY_PX))
        painter.setPen(theme().text_secondary)
        rows = self._view.viewport()
        self._rows_px = rows.width()
        line = QRect(rows.x() + 8, 0, self._rows_px - 16, self.height())
        for (title, _pixels, _share), cell in zip(COLUMNS, column_cells(line), strict=True):
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignVCenter), say(title))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().node_border)
        painter.end()


def _rows_view(model: TraceRows, parent: QWidget) -> QTableView:
    """A table of one column: a list view would look at each of its rows whenever one is added."""
    view = QTableView(parent)
    view.setModel(model)
    view.setItemDelegate(TraceDelegate(view))
    view.setMouseTracking(True)
    view.setAccessibleName(say("Trace"))
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.horizontalHeader().hide()
    view.horizontalHeader().setStretchLastSection(True)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setMinimumSectionSize(ROW_PX)
    view.verticalHeader().setDefaultSectionSize(ROW_PX)
    return view
