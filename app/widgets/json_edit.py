"""A JSON text editor that knows the line of its error."""

import json

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets.code_edit import CodeEdit
from app.widgets.dialog_parts import error_label
from app.widgets.retelling import retold
from app.widgets.texts import pretty_json, sentence
from runtime.base.errors import NotJsonError
from runtime.base.json_value import JsonValue, parsed_json
from runtime.base.words import say

_DELAY_MS = 150


class JsonEdit(QWidget):
    """Text editor for one JSON value.

    Signals:
        value_changed(object): the text became another valid value.
        error_changed(str): the error of the text, "" when it is valid again.
        edit_finished(): the focus left.
    """

    value_changed = Signal(object)
    error_changed = Signal(str)
    edit_finished = Signal()

    def __init__(self, parent: QWidget | None = None, *, empty_is_null: bool = True) -> None:
        super().__init__(parent)
        self._value: JsonValue = None
        self._error = ""
        self._empty_is_null = empty_is_null
        self.editor = CodeEdit("json", self, numbers=False)
        self.editor.setAccessibleName(say("JSON"))
        self._message = error_label(self)
        self._message.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self._message)
        self.setFocusProxy(self.editor)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self.read_now)
        self.editor.textChanged.connect(self._timer.start)
        self.editor.edit_finished.connect(self._finish)

    def value(self) -> JsonValue:
        """The last valid value."""
        return self._value

    def error(self) -> str:
        """What is wrong with the text now; "" if it is valid."""
        return self._error

    def set_value(self, value: JsonValue) -> None:
        """Show a value; emits nothing. Text that already means this value stays as it was typed."""
        is_same = value == self._value and type(value) is type(self._value) and not self._error
        if is_same and (self.editor.toPlainText().strip() or value is None):
            return
        self._value = value
        text = "" if value is None and self._empty_is_null else pretty_json(value)
        self.editor.setPlainText(text)
        self._show_error("", None)

    def set_error(self, text: str, line: int | None = None) -> None:
        """Show an error that was found elsewhere (a schema that does not fit, …)."""
        self._show_error(text, line)

    def read_now(self) -> None:
        """Read the text at once instead of after the short pause that follows typing."""
        self._timer.stop()
        text = self.editor.toPlainText()
        if not text.strip() and self._empty_is_null:
            self._accept(None)
            return
        try:
            value = parsed_json(text)
        except json.JSONDecodeError as error:
            self._show_error(
                say("Line {lineno}: {sentence}", lineno=error.lineno, sentence=sentence(error.msg)),
                error.lineno,
            )
            return
        except NotJsonError as error:
            self._show_error(sentence(retold(str(error))), None)
            return
        self._accept(value)

    def _accept(self, value: JsonValue) -> None:
        self._show_error("", None)
        if value != self._value or type(value) is not type(self._value):
            self._value = value
            self.value_changed.emit(value)

    def _finish(self) -> None:
        if self._timer.isActive():
            self.read_now()
        self.edit_finished.emit()

    def _show_error(self, text: str, line: int | None) -> None:
        self.editor.set_error(line, text)
        self._message.setText(text)
        self._message.setVisible(bool(text))
        if text != self._error:
            self._error = text
            self.editor.setProperty("invalid", bool(text))
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)
            self.error_changed.emit(text)
