"""Finding in the flow in front, or in all flows of its folder: words, operators, uses of a thing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from typing_extensions import override

from app.widgets.buttons import push_button
from app.widgets.empty_hint import EmptyHint
from app.widgets.icons import icon
from app.widgets.line_edit import LineEdit
from app.widgets.panel_parts import fill_panel, panel_bar
from app.widgets.quiet_combo import QuietCombo
from app.widgets.row_table import RowTable, TableRow
from runtime.base.words import say

SEARCH_MS = 120
HINT = "Words, or type:  name:  value:  model:  var:  tool:  subflow:  has:error  category:  note:"

Uses = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""(section, [(title, query)]): things whose uses can be found."""


class FindPanel(QWidget):
    """The panel. It shows what it is given; who owns it searches.

    Args:
        uses: things of the flow in front whose uses can be asked for.

    Signals:
        search_wanted(): query or scope are others.
        hit_chosen(object): `what` of the row.
        rename_wanted(): rename a variable.
        closed(): Escape: take the marks off the canvas.
    """

    search_wanted = Signal()
    hit_chosen = Signal(object)
    rename_wanted = Signal()
    closed = Signal()

    def __init__(self, uses: Callable[[], Uses] = tuple, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find"))
        self._uses = uses
        self.line = LineEdit(self)
        self.line.setPlaceholderText(say(HINT))
        self.line.setAccessibleName(self.tr("Find"))
        self.line.setAccessibleDescription(say(HINT))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.installEventFilter(self)
        self.scope = QuietCombo(self)
        self.scope.addItem(self.tr("This flow"), False)
        self.scope.addItem(self.tr("All flows of the folder"), True)
        self.scope.setAccessibleName(self.tr("Where to search"))
        self.uses = push_button(self, self.tr("Uses of"))
        self.uses.setToolTip(self.tr("Find where a variable, a tool or a subflow is used"))
        self._menu = QMenu(self.uses)
        self._menu.aboutToShow.connect(self._fill_uses)
        self.uses.setMenu(self._menu)
        self.rename = push_button(self, self.tr("Rename variable…"))
        self.rename.clicked.connect(self.rename_wanted)
        self.count = QLabel(self)
        self.count.setProperty("role", "secondary")
        titles = (self.tr("Node"), self.tr("Where"), self.tr("Found"), self.tr("Flow"))
        self.table = RowTable(titles, (220, 160, 420, 160), self)
        self.table.setAccessibleName(self.tr("Finds"))
        self._hint = EmptyHint("", self.table)
        self.table.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._timer.timeout.connect(self.search_wanted)
        self._lay_out()
        self._say_hint()
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._timer.start)
        self.scope.currentIndexChanged.connect(self._timer.start)
        self.table.chosen.connect(self.hit_chosen)

    @property
    def query(self) -> str:
        """What to search for."""
        return self.line.text()

    @property
    def is_everywhere(self) -> bool:
        """Whether to search in all flows of the folder."""
        return bool(self.scope.currentData())

    def ask(self, query: str | None = None, *, everywhere: bool) -> None:
        """Search for this, or let the person type; None keeps what stands there."""
        self.scope.setCurrentIndex(1 if everywhere else 0)
        if query is not None:
            self.line.setText(query)
        self.line.setFocus()
        self.line.selectAll()
        if self.query:
            self._timer.start()

    def search_again(self) -> None:
        """The flow changed: look again, after a short pause."""
        if self.query.strip():
            self._timer.start()

    def show_rows(self, rows: Sequence[TableRow], summary: str) -> None:
        """Show what was found."""
        self.table.show_rows(rows)
        self.count.setText(summary)
        self._say_hint()

    def _say_hint(self) -> None:
        self._hint.say(
            self.tr("Nothing has this. Fewer words find more.")
            if self.query.strip()
            else self.tr(
                "Type a word of a title, a value, or a prompt. Marks and F3 lead through the finds."
            )
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._handled(watched, event)
        return super().eventFilter(watched, event)

    def _handled(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        if watched is not self.line:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if self._timer.isActive():
                self._timer.stop()
                self.search_wanted.emit()
            else:
                self.table.choose_next(-1 if backwards else 1)
            return True
        if event.key() == Qt.Key.Key_Down and self.table.rows:
            self.table.setFocus()
            self.table.setCurrentIndex(self.table.model().index(0, 0))
            return True
        return False

    def _fill_uses(self) -> None:
        self._menu.clear()
        for section, things in self._uses():
            self._menu.addSection(section)
            for title, query in things:
                action = QAction(title, self._menu)
                action.setData(query)
                action.triggered.connect(self._find_uses)
                self._menu.addAction(action)
        if self._menu.isEmpty():
            nothing = self._menu.addAction(self.tr("Nothing to look for in this flow"))
            nothing.setEnabled(False)

    def _find_uses(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.ask(str(action.data()), everywhere=self.is_everywhere)

    def _lay_out(self) -> None:
        bar = panel_bar(self.line, self.scope, self.uses, self.rename, self.count)
        fill_panel(self, bar, self.table)
