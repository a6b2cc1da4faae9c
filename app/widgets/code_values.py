"""Editors for Python: a function's body, an expression."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.document.reach import complete_python
from app.widgets.code_edit import CodeEdit
from app.widgets.completing import Completing, Names
from app.widgets.retelling import retold
from app.widgets.texts import sentence
from app.widgets.theme import mono_font
from app.widgets.value_edits import LineValue, ValueEdit, as_text
from runtime.base.errors import NOT_PYTHON, FlowError
from runtime.base.json_value import JsonValue
from runtime.base.words import say
from runtime.nodes.expression_text import check_expression

_CHECK_MS = 150


class ExpressionValue(LineValue):
    """A Python expression over a node's inputs, checked and completed while it is typed."""

    def __init__(self, parent: QWidget | None = None, *, names: Names = dict) -> None:
        super().__init__(parent)
        self.completing = Completing(self.line, complete_python, names)
        self.line.setFont(mono_font())
        self._timer = QTimer(self, singleShot=True, interval=_CHECK_MS)
        self._timer.timeout.connect(self._check)
        self.line.textChanged.connect(self._timer.start)

    def _check(self) -> None:
        try:
            check_expression(self.line.text())
        except FlowError as error:
            self._set_error(sentence(retold(error.problem)))
        else:
            self._set_error("")


class CodeValue(ValueEdit):
    """Python text; a syntax error is marked on its line as it is typed, as are failures of a run."""

    language = "python"

    def __init__(
        self, parent: QWidget | None = None, *, height_px: int = 180, names: Names = dict
    ) -> None:
        super().__init__(parent)
        self.code = CodeEdit("python", self)
        self.completing = Completing(self.code, complete_python, names)
        self.code.setMinimumHeight(height_px)
        self._shown = ""
        self._lay_out(self.code)
        self.setFocusProxy(self.code)
        self.code.textChanged.connect(self._changed)
        self.code.edit_finished.connect(self.edit_finished)

    @override
    def value(self) -> JsonValue:
        return self.code.toPlainText()

    @override
    def set_value(self, value: JsonValue) -> None:
        text = as_text(value)
        if text != self.code.toPlainText():
            self._shown = text
            self.code.setPlainText(text)
            self._check(text)

    def mark_failure(self, line: int | None, text: str) -> None:
        """Mark the line where a run failed until the code is changed; a syntax error stays marked."""
        if not self.error():
            self.code.set_error(line, text)

    def _changed(self) -> None:
        text = self.code.toPlainText()
        if text == self._shown:
            return
        self._shown = text
        self._check(text)
        self.value_changed.emit(text)

    def _check(self, text: str) -> None:
        line, reason = syntax_error(text)
        self.code.set_error(line, reason)
        self._set_error(say("Line {line}: {reason}", line=line, reason=reason) if reason else "")


def syntax_error(code: str) -> tuple[int | None, str]:
    """Line (1-based) and reason why a function's body cannot be compiled; (None, "") if it can."""
    try:
        compile(f"async def _():\n{_indented(code)}\n pass", "<code>", "exec", 0x2000)
    except NOT_PYTHON as error:
        reason = getattr(error, "msg", "") or str(error) or say("it is nested too deep")
        return (getattr(error, "lineno", None) or 2) - 1, reason
    return None, ""


def _indented(text: str) -> str:
    return "\n".join(f" {line}" for line in text.splitlines()) or " pass"
