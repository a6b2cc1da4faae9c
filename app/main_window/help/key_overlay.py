"""The keys that mean something now, over the window: as long as `?` is held, or until the next key after a tap."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.actions.action import ActionState
from app.actions.table import ActionTable
from app.canvas.surface import FlowSurface
from app.dialogs.shortcuts import CANVAS_KEYS, MOUSE
from app.widgets.search_list import SearchList
from app.widgets.theme import SECONDARY_PX, text_font, theme
from runtime.base.words import say

TAP_MS = 400
"""A shorter press is a tap: the keys stay until something else is done."""
LEAST_ROWS = 24
ROW_PX, FRAME_PX = 21, 130
"""Height of a row of a column, and of all around the columns."""
MARGIN_PX = 24

LIST_KEYS = (
    ("Choose", "Return"),
    ("Next, previous", "Down, Up"),
    ("Empty the search, then close", "Esc"),
)
TEXT_KEYS = (
    ("Undo, redo what was typed", "Ctrl+Z, Ctrl+Shift+Z"),
    ("Complete a variable", "Ctrl+Space"),
    ("Leave the field", "Tab"),
)


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys under one title; `rows` are (what it does, keys)."""

    title: str
    rows: tuple[tuple[str, str], ...]


def key_groups(table: ActionTable, state: ActionState, focus: QWidget | None) -> list[KeyGroup]:
    """What keys do now, the most particular first."""
    is_on_canvas = isinstance(focus, FlowSurface)
    is_text = isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit)
    idle = replace(state, selected_nodes=0, selected_edges=0, selected_frames=0)
    selected: list[tuple[str, str]] = []
    bare: list[tuple[str, str]] = []
    anywhere: list[tuple[str, str]] = []
    for item in table.search_items():
        spec = table.spec(item.key)
        row = (item.title, table.native_keys(item.key))
        if not row[1] or (spec.is_of_canvas and not is_on_canvas):
            continue
        if not spec.when(idle):
            selected.append(row)
        elif spec.is_of_canvas:
            bare.append(row)
        else:
            anywhere.append(row)
    in_list = focus is not None and any(isinstance(one, SearchList) for one in _parents(focus))
    groups = [
        KeyGroup(say("In this list"), LIST_KEYS if in_list else ()),
        KeyGroup(say("In this text"), TEXT_KEYS if is_text and not in_list else ()),
        KeyGroup(say("With the selection"), tuple(selected)),
        KeyGroup(say("On the canvas"), (*CANVAS_KEYS, *bare) if is_on_canvas else ()),
        KeyGroup(say("Anywhere"), tuple(anywhere)),
        KeyGroup(say("Mouse"), tuple((how, what) for what, how in MOUSE) if is_on_canvas else ()),
    ]
    return [group for group in groups if group.rows]


def _parents(widget: QWidget) -> Iterator[QWidget]:
    at: QWidget | None = widget
    while at is not None:
        yield at
        at = at.parentWidget()


class KeyOverlay(QFrame):
    """Floats in the middle of a window; takes no focus, so that the context stays what it is.

    Args:
        state: how the window stands, for what can be done now.
    """

    def __init__(
        self, table: ActionTable, state: Callable[[], ActionState], window: QWidget
    ) -> None:
        super().__init__(window)
        self._table = table
        self._state = state
        self._held = QElapsedTimer()
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(32)
        hint = self._hint = QLabel(self)
        hint.setProperty("role", "secondary")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, 16)
        layout.setSpacing(12)
        layout.addLayout(self._columns)
        layout.addWidget(hint)
        self.hide()

    @Slot()
    def show_keys(self) -> None:
        """Show the keys for where the keyboard is now; nothing happens while they are shown."""
        if self.isVisible():
            return
        groups = key_groups(self._table, self._state(), QApplication.focusWidget())
        self._fill(groups)
        self.setAccessibleName(self.tr("Keys that mean something here"))
        self.setAccessibleDescription(
            "; ".join(f"{text}: {keys}" for group in groups for text, keys in group.rows)
        )
        self.adjustSize()
        window = self.parentWidget()
        if window is not None:
            room = window.rect().center() - self.rect().center()
            self.move(max(0, room.x()), max(0, room.y()))
        self._held.start()
        self.show()
        self.raise_()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.ApplicationDeactivate):
            self.hide()
        elif isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if kind == QEvent.Type.KeyRelease and self._held.elapsed() > TAP_MS:
                self.hide()
            elif kind == QEvent.Type.KeyPress and event.key() not in _MODIFIERS:
                self.hide()
                return event.key() == Qt.Key.Key_Escape
        return super().eventFilter(watched, event)

    def _fill(self, groups: Sequence[KeyGroup]) -> None:
        while (item := self._columns.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        window = self.parentWidget()
        room = window.height() - FRAME_PX if window is not None else 0
        for column in _columns(groups, max(LEAST_ROWS, room // ROW_PX)):
            label = QLabel(_html(column), self)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setFont(text_font(SECONDARY_PX + 1))
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._columns.addWidget(label)
        if window is not None:
            self._drop_columns(window.width())

    def _drop_columns(self, room: int) -> None:
        """Leave out the most general columns where not all fit beside each other."""
        is_cut = False
        while self._columns.count() > 1 and self.sizeHint().width() > room:
            last = self._columns.takeAt(self._columns.count() - 1)
            if last is not None and (label := last.widget()) is not None:
                label.hide()
                label.deleteLater()
            is_cut = True
        more = self.tr("; all of them: {}").format(self._table.native_keys("help.shortcuts"))
        closes = self.tr("Let go of the key, or press any other, to close")
        self._hint.setText(closes + (more if is_cut else ""))


_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
}


def _columns(groups: Sequence[KeyGroup], most_rows: int) -> list[list[tuple[str, str]]]:
    """Rows of all groups in columns, as high as there is room, so that all fit beside each other; a title is a row without keys and never the last of its column."""
    columns: list[list[tuple[str, str]]] = [[]]
    for group in groups:
        if columns[-1] and len(columns[-1]) + 3 > most_rows:
            columns.append([])
        columns[-1].append((group.title, ""))
        for row in group.rows:
            if len(columns[-1]) >= most_rows:
                columns.append([(group.title, "")])
            columns[-1].append(row)
    return columns


def _html(rows: Sequence[tuple[str, str]]) -> str:
    colors = theme()
    lines = []
    for text, keys in rows:
        if keys:
            cells = (
                f'<td align="right" style="color:{colors.accent.name()}">{escape(say(keys))}</td>'
                f'<td style="padding-left:10px">{escape(say(text))}</td>'
            )
        else:
            cells = (
                f'<td></td><td style="padding-left:10px; color:{colors.text_secondary.name()}">'
                f"<b>{escape(say(text))}</b></td>"
            )
        lines.append(f"<tr>{cells}</tr>")
    return f'<table cellspacing="0" cellpadding="2">{"".join(lines)}</table>'
