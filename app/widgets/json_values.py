"""Editors for JSON values: as text, or of a type that is chosen beside it."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.widgets.growing_text import MAX_GROWN_LINES
from app.widgets.json_edit import JsonEdit
from app.widgets.quiet_combo import QuietCombo
from app.widgets.texts import pretty_json
from app.widgets.value_edits import NumberValue, SwitchValue, TextValue, ValueEdit, as_text
from runtime.base.errors import NotJsonError
from runtime.base.json_value import JsonValue, parsed_json
from runtime.base.words import say


class JsonValueEdit(ValueEdit):
    """Any JSON value as text; empty: not given."""

    language = "json"

    def __init__(
        self, parent: QWidget | None = None, *, height_px: int = 44, grows: bool = True
    ) -> None:
        super().__init__(parent)
        self.json = JsonEdit(self)
        self._least_px = height_px
        if grows:  # else it takes the room it is given
            self.json.editor.blockCountChanged.connect(self._fit)
            self._fit()
        self._lay_out(self.json)
        self.setFocusProxy(self.json.editor)
        self.json.value_changed.connect(self.value_changed)
        self.json.error_changed.connect(self._error_seen)
        self.json.edit_finished.connect(self.edit_finished)

    @override
    def value(self) -> JsonValue:
        return self.json.value()

    @override
    def set_value(self, value: JsonValue) -> None:
        self.json.set_value(value)

    @override
    def set_hint(self, default: JsonValue) -> None:
        self.json.editor.setPlaceholderText("" if default in (None, "") else pretty_json(default))

    def _fit(self) -> None:
        editor = self.json.editor
        lines = min(MAX_GROWN_LINES, editor.blockCount())
        height = max(self._least_px, editor.fontMetrics().lineSpacing() * lines + 28)
        if editor.minimumHeight() != height:
            editor.setFixedHeight(height)

    def _error_seen(self, text: str) -> None:
        self._error = text
        self.error_changed.emit("")


class AnyValue(ValueEdit):
    """A value whose type is chosen beside it: text, number, yes or no, or JSON."""

    _KINDS = ("Not set", "Text", "Number", "Yes / no", "JSON")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QuietCombo(self)
        self.kind.addItems([say(kind) for kind in self._KINDS])
        self.kind.setAccessibleName(say("Type of the value"))
        self._empty = QWidget(self)
        self._edits: tuple[ValueEdit, ...] = (
            TextValue(self),
            NumberValue(self),
            SwitchValue(self),
            JsonValueEdit(self),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.kind)
        layout.addWidget(self._empty)
        self._empty.hide()
        for edit in self._edits:
            layout.addWidget(edit)
            edit.hide()
            edit.value_changed.connect(self.value_changed)
            edit.edit_finished.connect(self.edit_finished)
            edit.error_changed.connect(self._set_error)
        self.setFocusProxy(self.kind)
        self.kind.activated.connect(self._chosen)

    @override
    def value(self) -> JsonValue:
        number = self.kind.currentIndex()
        return None if number <= 0 else self._edits[number - 1].value()

    @override
    def set_value(self, value: JsonValue) -> None:
        number = _any_kind(value)
        if number == 1 and self.kind.currentIndex() == 4 and value == self._edits[3].value():
            number = 4
        self._show_kind(number)
        if number > 0:
            self._edits[number - 1].set_value(value)

    @override
    def name_for_readers(self, name: str, doc: str) -> None:
        self.kind.setAccessibleName(say("Type of {name}", name=name))
        for edit in self._edits:
            edit.name_for_readers(name, doc)

    def _show_kind(self, number: int) -> None:
        if self.kind.currentIndex() != number:
            self.kind.setCurrentIndex(number)
        for position, edit in enumerate(self._edits, start=1):
            edit.setVisible(position == number)

    def _chosen(self, number: int) -> None:
        before = [edit for edit in self._edits if not edit.isHidden()]
        value = before[0].value() if before else None
        self._show_kind(number)
        if number > 0:
            self._edits[number - 1].set_value(_converted(value, number))
            self._edits[number - 1].setFocus()
        self.value_changed.emit(self.value())


def _any_kind(value: JsonValue) -> int:
    if value is None:
        return 0
    if isinstance(value, str):
        return 1
    if isinstance(value, bool):
        return 3
    if isinstance(value, int | float):
        return 2
    return 4


def _converted(value: JsonValue, number: int) -> JsonValue:
    match number:
        case 1:
            return as_text(value)
        case 2:
            try:
                parsed: Any = parsed_json(value) if isinstance(value, str) else value
            except (ValueError, NotJsonError):
                return 0
            return parsed if isinstance(parsed, int | float) and not isinstance(parsed, bool) else 0
        case 3:
            return value is True or value == "true"
        case _:
            return value if value is not None else {}
