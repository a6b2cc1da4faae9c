"""Watch expressions: what they give where the run in front stands, or stood at a record of its time line."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.document.reach import complete_python
from app.widgets.buttons import icon_button
from app.widgets.completing import Completing, Names
from app.widgets.empty_hint import EmptyHint
from app.widgets.icons import icon
from app.widgets.json_view import JsonView
from app.widgets.line_edit import LineEdit
from app.widgets.panel_parts import panel_bar
from app.widgets.retelling import retold
from app.widgets.row_table import RowTable, TableRow
from app.widgets.texts import clipped, plain_tip, preview, sentence
from app.widgets.theme import mono_font
from runtime.base.errors import FlowError
from runtime.base.words import say
from runtime.model.watched import Watched
from runtime.nodes.expression_text import check_expression

MOST_WATCHES = 50
MOST_CHARS = 2_000
LEAST_WHERE_PX, MOST_WHERE_CHARS = 80, 64
"""Where the run stands is told with the title of a node, which may be longer than a screen is wide."""


class WatchPanel(QWidget):
    """The panel. It shows what it is given; who owns it evaluates.

    Signals:
        expressions_changed(object): the expressions as a person left them, a tuple.
        seen(): the panel came into sight.

    Attributes:
        names: gives what can be completed, once somebody types: `vars`, `value` and `nodes` with what is known to be in
            them.
    """

    expressions_changed = Signal(object)
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Watch"))
        self.names: Names = lambda: {"vars": {}, "value": {}, "nodes": {}}
        self._expressions: tuple[str, ...] = ()
        self._found: dict[str, Watched] = {}
        self._changed: frozenset[str] = frozenset()
        self._edited = -1
        self._place = self._problem = ""
        self.line = LineEdit(self)
        self.line.setFont(mono_font())
        self.line.setMaxLength(MOST_CHARS)
        self.line.setPlaceholderText(say("vars.name, value['pin'], nodes['id']['pin']"))
        self.line.setAccessibleName(say("Expression to watch"))
        self.line.setToolTip(
            say(
                "A Python expression: vars are the run's variables, value the inputs of the node at "
                "which it stands, nodes what each node gave"
            )
        )
        self.completing = Completing(self.line, complete_python, lambda: self.names())
        self.add = icon_button(self, "plus", say("Watch this expression"))
        self.remove = icon_button(self, "trash-2", say("Watch the chosen expression no longer"))
        self.where = QLabel(self)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setMinimumWidth(LEAST_WHERE_PX)
        self.table = RowTable((say("Expression"), say("Value")), (2, 3), self)
        self.table.setAccessibleName(say("Watched expressions"))
        self.table.setFont(mono_font())
        self._hint = EmptyHint(
            self.tr(
                "Type an expression above and press Enter. It is looked at whenever the run halts, at "
                "each step, and at any record of the time line."
            ),
            self.table,
        )
        self.value = JsonView(self)
        self._lay_out()
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.table.installEventFilter(self)
        self.line.textChanged.connect(lambda: self._say_wrong(""))
        self.line.returnPressed.connect(self._take)
        self.add.clicked.connect(self._take)
        self.remove.clicked.connect(self._remove)
        self.table.doubleClicked.connect(self._edit)
        self.table.selectionModel().currentRowChanged.connect(self._show_value)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.show_place("")
        self._refresh()

    # -- what is shown

    def show_expressions(self, expressions: Sequence[str]) -> None:
        """Show the expressions of another flow, or as they are now."""
        if tuple(expressions) != self._expressions:
            self._expressions = tuple(expressions)
            self._end_edit()
            self._refresh()

    def show_place(self, words: str) -> None:
        """Say where the run stands, as soon as nothing is wrong with what was typed."""
        self._place = words or say("No run yet")
        self._tell()

    def show_found(self, found: Mapping[str, Watched], *, follows: bool) -> None:
        """Show what the expressions give.

        Args:
            found: by expression.
            follows: it is the same run a moment later: what is not as it was is marked.
        """
        self._changed = frozenset(
            text
            for text, one in found.items()
            if follows and text in self._found and self._found[text] != one
        )
        self._found = dict(found)
        self._refresh()

    def _refresh(self) -> None:
        row = self.table.currentIndex().row()
        self.table.show_rows([self._row(text) for text in self._expressions])
        if self._expressions and row >= 0:
            self.table.setCurrentIndex(
                self.table.model().index(min(row, len(self._expressions) - 1), 0)
            )
        self._show_value()

    def _row(self, text: str) -> TableRow:
        found = self._found.get(text)
        if found is None:
            return TableRow((text, ""), text, "eye")
        if found.error:
            words = sentence(retold(found.error))
            return TableRow((text, words), text, "circle-alert", "failed", words)
        shown, has_changed = preview(found.value, 300), text in self._changed
        if has_changed:
            tip = say("Changed since the last look: {value}", value=shown)
            return TableRow((text, shown), text, "refresh-cw", "accent", tip)
        return TableRow((text, shown), text, "eye", "", shown)

    def _show_value(self) -> None:
        text = self._current()
        found = self._found.get(text) if text is not None else None
        self.remove.setEnabled(text is not None)
        self.value.setVisible(found is not None and not found.error)
        if found is not None and not found.error:
            self.value.show_value(found.value)

    def _current(self) -> str | None:
        row = self.table.currentIndex().row()
        return self._expressions[row] if 0 <= row < len(self._expressions) else None

    # -- what a person changes

    def ask(self, text: str = "") -> None:
        """Let the person type an expression, beginning with this one."""
        if text:
            self.line.setText(text)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _take(self) -> None:
        """Watch what was typed, in place of what is edited; say what is wrong with it."""
        text = self.line.text().strip()
        if not text:
            return
        try:
            check_expression(text)
        except FlowError as error:
            self._say_wrong(sentence(retold(error.problem)))
            return
        others = list(self._expressions)
        if 0 <= self._edited < len(others):
            others[self._edited] = text
        elif len(others) >= MOST_WATCHES:
            self._say_wrong(
                say("{count} expressions are watched: remove one first", count=len(others))
            )
            return
        else:
            others.append(text)
        row = others.index(text)
        self._give(tuple(dict.fromkeys(others)))
        self.line.clear()
        self.table.setCurrentIndex(self.table.model().index(row, 0))

    def _say_wrong(self, words: str) -> None:
        self._problem = words
        self._tell()

    def _tell(self) -> None:
        words, role = self._problem or self._place, "error" if self._problem else "secondary"
        if role != self.where.property("role"):
            self.where.setProperty("role", role)
            self.where.style().unpolish(self.where)
            self.where.style().polish(self.where)
        self.where.setText(clipped(words, MOST_WHERE_CHARS))
        self.where.setToolTip(plain_tip(words) if len(words) > MOST_WHERE_CHARS else "")

    def _edit(self) -> None:
        text = self._current()
        if text is not None:
            self._edited = self.table.currentIndex().row()
            self.ask(text)

    def _end_edit(self) -> None:
        if self._edited >= 0:
            self._edited = -1
            self.line.clear()

    def _remove(self) -> None:
        text = self._current()
        if text is not None:
            self._give(tuple(one for one in self._expressions if one != text))

    def _give(self, expressions: tuple[str, ...]) -> None:
        self._edited = -1
        self._expressions = expressions
        self._refresh()
        self.expressions_changed.emit(expressions)

    def menu_at(self, index: QModelIndex) -> QMenu:
        """What can be done with an expression."""
        self.table.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("pencil"), say("Edit"), self._edit)
        menu.addAction(icon("trash-2"), say("Remove"), self._remove)
        return menu

    def _open_menu(self) -> None:
        at = self.table.viewport().mapFromGlobal(self.table.cursor().pos())
        index = self.table.indexAt(at)
        index = index if index.isValid() else self.table.currentIndex()
        if index.isValid():
            below = self.table.visualRect(index).bottomLeft()
            self.menu_at(index).popup(self.table.viewport().mapToGlobal(below))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._handled(watched, event.key())
        return super().eventFilter(watched, event)

    def _handled(self, watched: QObject, key: int) -> bool:
        if watched is self.line:
            if key == Qt.Key.Key_Escape and self._edited >= 0 and not self.completing.is_offering:
                self._end_edit()
                self.table.setFocus()
                return True
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._edit()
            return True
        if key == Qt.Key.Key_Delete:
            self._remove()
            return True
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end_edit()

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.table)
        split.addWidget(self.value)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([620, 380])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(panel_bar(self.line, self.add, self.remove, self.where))
        layout.addWidget(split, 1)
