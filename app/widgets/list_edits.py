"""Editors for lists: texts, switch cases, tools."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.widgets.buttons import icon_button
from app.widgets.icons import icon
from app.widgets.json_values import JsonValueEdit
from app.widgets.line_edit import LineEdit
from app.widgets.tab_order import order_tabs
from app.widgets.value_edits import ValueEdit, as_text
from runtime.base.errors import NotJsonError
from runtime.base.ids import RandomIds
from runtime.base.json_value import JsonObject, JsonValue, parsed_json
from runtime.base.words import say

MOST_ROWS = 60
"""A longer list is edited as JSON."""


class _RowLine(LineEdit):
    """A line of a list: Enter adds a row below, Backspace in an empty one removes it, Alt+arrows move it.

    Signals:
        entered(), emptied(), moved(int).
    """

    entered = Signal()
    emptied = Signal()
    moved = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Backspace if not self.text():
                self.emptied.emit()
            case Qt.Key.Key_Up if alt:
                self.moved.emit(-1)
            case Qt.Key.Key_Down if alt:
                self.moved.emit(1)
            case _:
                super().keyPressEvent(event)


class _Row(QWidget):
    """One entry and its remove button.

    Signals:
        edited(), finished(), removed(_Row), added_below(_Row), moved(_Row, int).
    """

    edited = Signal()
    finished = Signal()
    removed = Signal(object)
    added_below = Signal(object)
    moved = Signal(object, int)

    def __init__(self, text: str, tag: JsonValue, parent: QWidget) -> None:
        super().__init__(parent)
        self.tag = tag
        self.line = _RowLine(text, self)
        remove = icon_button(self, "x", say("Remove"), say("Remove entry"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line, 1)
        layout.addWidget(remove)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.finished)
        self.line.entered.connect(self._add_below)
        self.line.emptied.connect(self._remove)
        self.line.moved.connect(self._move)
        remove.clicked.connect(self._remove)

    def _add_below(self) -> None:
        self.added_below.emit(self)

    def _remove(self) -> None:
        self.removed.emit(self)

    def _move(self, by: int) -> None:
        self.moved.emit(self, by)


class RowsValue(ValueEdit):
    """Base of lists with one line an entry; a subclass says how entries and lines fit together."""

    add_label = "Add entry"
    row_name = "Entry"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._box = QVBoxLayout()
        self._box.setSpacing(4)
        self._layout.addLayout(self._box)
        self.add = QPushButton(icon("plus"), say(self.add_label), self)
        self.add.setProperty("role", "link")
        self.add.clicked.connect(self._add_last)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.foot = foot
        self._layout.addLayout(foot)
        self.setFocusProxy(self.add)

    def entry_of(self, text: str, tag: JsonValue) -> JsonValue:
        """The list entry of a line; `tag` is what the row carries beside its text."""
        raise NotImplementedError

    def row_of(self, entry: JsonValue) -> tuple[str, JsonValue]:
        """Text and tag of a list entry."""
        raise NotImplementedError

    def new_tag(self) -> JsonValue:
        """Tag of a row a person adds."""
        return None

    @override
    def value(self) -> JsonValue:
        return [self.entry_of(row.line.text(), row.tag) for row in self._rows]

    @override
    def set_value(self, value: JsonValue) -> None:
        entries = value if isinstance(value, list) else []
        if entries == self.value():
            return
        wanted = [self.row_of(entry) for entry in entries]
        while len(self._rows) > len(wanted):
            self._drop(self._rows[-1])
        for row, (text, tag) in zip(self._rows, wanted, strict=False):
            row.tag = tag
            if row.line.text() != text:
                row.line.setText(text)
        for text, tag in wanted[len(self._rows) :]:
            self._insert(len(self._rows), text, tag)

    def lines(self) -> list[QLineEdit]:
        """The line editors, in order."""
        return [row.line for row in self._rows]

    def _insert(self, at: int, text: str, tag: JsonValue) -> _Row:
        row = _Row(text, tag, self)
        row.edited.connect(self._emit)
        row.finished.connect(self.edit_finished)
        row.removed.connect(self._removed)
        row.added_below.connect(self._added_below)
        row.moved.connect(self._moved)
        self._rows.insert(at, row)
        self._box.insertWidget(at, row)
        self._number()
        order_tabs(self)
        return row

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number()

    def _number(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.line.setAccessibleName(f"{say(self.row_name)} {number}")
        # Where the Tab key enters: the first stop.
        self.setFocusProxy(self._rows[0].line if self._rows else self.add)

    def _add_last(self) -> None:
        self._insert(len(self._rows), "", self.new_tag()).line.setFocus()
        self._emit()

    def _added_below(self, row: _Row) -> None:
        self._insert(self._rows.index(row) + 1, "", self.new_tag()).line.setFocus()
        self._emit()

    def _removed(self, row: _Row) -> None:
        at = self._rows.index(row)
        self._drop(row)
        if self._rows:
            self._rows[max(0, at - 1)].line.setFocus()
        else:
            self.add.setFocus()
        self._emit()
        self.edit_finished.emit()

    def _moved(self, row: _Row, by: int) -> None:
        at = self._rows.index(row)
        to = at + by
        if 0 <= to < len(self._rows):
            self._rows.insert(to, self._rows.pop(at))
            self._box.removeWidget(row)
            self._box.insertWidget(to, row)
            row.line.setFocus()
            self._number()
            self._emit()

    def _emit(self) -> None:
        self.value_changed.emit(self.value())


class TextRows(RowsValue):
    """A list of texts, or of numbers: "string" keeps texts, "" reads numbers, yes/no and null as JSON."""

    def __init__(self, parent: QWidget | None = None, *, item_kind: str = "string") -> None:
        self._item_kind = item_kind
        super().__init__(parent)

    @override
    def entry_of(self, text: str, tag: JsonValue) -> JsonValue:
        if isinstance(tag, str) and text == tag:
            return text
        if self._item_kind == "string":
            return text
        try:
            parsed = parsed_json(text)
        except (ValueError, NotJsonError):
            return text
        return parsed if isinstance(parsed, int | float | bool) or parsed is None else text

    @override
    def row_of(self, entry: JsonValue) -> tuple[str, JsonValue]:
        return as_text(entry) if entry is not None else "null", entry


class CaseRows(RowsValue):
    """Cases of a switch: `{"id": 8 hex digits, "value": text}`; ids stay when values change."""

    add_label = "Add case"
    row_name = "Case"

    @override
    def entry_of(self, text: str, tag: JsonValue) -> JsonValue:
        kept: JsonObject = tag if isinstance(tag, dict) else {}
        return {**kept, "value": text}

    @override
    def row_of(self, entry: JsonValue) -> tuple[str, JsonValue]:
        if isinstance(entry, dict):
            return as_text(entry.get("value")), entry
        return as_text(entry), {"id": _case_id()}

    @override
    def new_tag(self) -> JsonValue:
        return {"id": _case_id()}


class ListValue(ValueEdit):
    """A list: rows while its entries are short and simple, JSON otherwise or when asked for."""

    language = "json"

    def __init__(self, parent: QWidget | None = None, *, item_kind: str = "string") -> None:
        super().__init__(parent)
        self._is_given = False
        self.rows = TextRows(self, item_kind=item_kind)
        self.json = JsonValueEdit(self)
        self._toggle = icon_button(self, "braces", say("Edit as JSON"))
        self._toggle.setCheckable(True)
        self.rows.foot.addWidget(self._toggle)
        self._back = QPushButton(icon("list"), say("Edit as rows"), self)
        self._back.setProperty("role", "link")
        self._text = QWidget(self)
        text_layout = QVBoxLayout(self._text)
        text_layout.setContentsMargins(0, 0, 0, 0)
        text_layout.addWidget(self.json)
        text_layout.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)
        layout.addWidget(self._text)
        self._text.hide()
        self.setFocusProxy(self.rows)
        self._toggle.clicked.connect(self._as_json)
        self._back.clicked.connect(self._as_rows)
        self.rows.value_changed.connect(self._changed)
        self.json.value_changed.connect(self._json_changed)
        self.rows.edit_finished.connect(self.edit_finished)
        self.json.edit_finished.connect(self.edit_finished)

    @override
    def value(self) -> JsonValue:
        if not self._text.isHidden():
            return self.json.value()
        return self.rows.value() if self._is_given or self.rows.value() else None

    @override
    def set_value(self, value: JsonValue) -> None:
        self._is_given = value is not None
        simple = value is None or _is_simple(value)
        if not simple or not self._text.isHidden():
            self._show_json(shown=True)
            self.json.set_value(value)
            return
        self._show_json(shown=False)
        self.rows.set_value(value)

    @override
    def name_for_readers(self, name: str, doc: str) -> None:
        self.rows.setAccessibleName(name)
        self.rows.add.setAccessibleName(say("{name}: add entry", name=name))
        self.rows.add.setAccessibleDescription(doc)
        self.json.name_for_readers(name, doc)

    def _show_json(self, *, shown: bool) -> None:
        self._text.setVisible(shown)
        self.rows.setVisible(not shown)
        self.setFocusProxy(self.json if shown else self.rows)

    def _as_json(self) -> None:
        self._toggle.setChecked(False)
        value = self.value()
        self._show_json(shown=True)
        self.json.set_value(value)
        self.json.setFocus()

    def _as_rows(self) -> None:
        value = self.json.value()
        if value is None or _is_simple(value):
            self._show_json(shown=False)
            self.rows.set_value(value)
            self.rows.add.setFocus()
        else:
            self._set_error(say("Only a list of texts and numbers fits rows."))

    def _changed(self, value: object) -> None:
        self._is_given = True
        self.value_changed.emit(value)

    def _json_changed(self, value: object) -> None:
        if value is not None and not isinstance(value, list):
            self._set_error(say("A list is needed: start it with [."))
            return
        self._set_error("")
        self._changed(value)


class ToolsValue(ValueEdit):
    """Names of tools: a checked list of the known ones, and a line for others."""

    def __init__(
        self, known: Callable[[], Sequence[str]] = tuple, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_given = False
        self._is_filling = False
        self.list = QListWidget(self)
        self.list.setMaximumHeight(168)
        self.other = LineEdit(self)
        self.other.setPlaceholderText(say("Add a tool by name"))
        self.other.setAccessibleName(say("Add a tool by name"))
        self._none = QLabel(say("No tools are set up."), self)
        self._none.setProperty("role", "secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._none)
        layout.addWidget(self.list)
        layout.addWidget(self.other)
        self.setFocusProxy(self.list)
        self.list.setAccessibleName(say("Tools"))
        self._fill([(name, False) for name in known()])
        self.list.itemChanged.connect(self._item_changed)
        self.other.returnPressed.connect(self._add_other)

    @override
    def value(self) -> JsonValue:
        names = [name for name, checked in self._entries() if checked]
        return names if names or self._is_given else None

    @override
    def set_value(self, value: JsonValue) -> None:
        self._is_given = isinstance(value, list)
        wanted = (
            [part for part in value if isinstance(part, str)] if isinstance(value, list) else []
        )
        if wanted == [name for name, checked in self._entries() if checked]:
            return
        names = [name for name, _ in self._entries()]
        names += [name for name in wanted if name not in names]
        self._fill([(name, name in wanted) for name in names])

    @override
    def name_for_readers(self, name: str, doc: str) -> None:
        self.list.setAccessibleName(name)
        self.list.setAccessibleDescription(doc)
        self.other.setAccessibleName(say("{name}: add by name", name=name))

    def _entries(self) -> list[tuple[str, bool]]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return [(item.text(), item.checkState() == Qt.CheckState.Checked) for item in items]

    def _fill(self, entries: Sequence[tuple[str, bool]]) -> None:
        self._is_filling = True
        self.list.clear()
        for name, checked in entries:
            item = QListWidgetItem(name, self.list)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self._is_filling = False
        self.list.setVisible(bool(entries))
        self.list.setFixedHeight(min(168, 26 * len(entries) + 10))
        self._none.setVisible(not entries)
        self.setFocusProxy(self.list if entries else self.other)

    def _item_changed(self, _item: QListWidgetItem) -> None:
        if not self._is_filling:
            self._is_given = True
            self.value_changed.emit(self.value())
            self.edit_finished.emit()

    def _add_other(self) -> None:
        name = self.other.text().strip()
        self.other.clear()
        if name:
            kept = [entry for entry in self._entries() if entry[0] != name]
            self._fill([*kept, (name, True)])
            self._is_given = True
            self.value_changed.emit(self.value())


def _case_id() -> str:
    return RandomIds().new().replace("-", "")[:8]


def _is_simple(value: JsonValue) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= MOST_ROWS
        and all(
            part is None
            or isinstance(part, int | float | bool)
            or (isinstance(part, str) and "\n" not in part and len(part) <= 500)
            for part in value
        )
    )
