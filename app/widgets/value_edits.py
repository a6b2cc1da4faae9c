"""Editors for one value each: text, number, switch, choice, JSON, code, any value."""

import json
import math
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.document.reach import complete_python, complete_template
from app.widgets.code_edit import CodeEdit, Language
from app.widgets.completing import Completing, Names
from app.widgets.json_edit import JsonEdit
from app.widgets.texts import pretty_json, sentence
from app.widgets.theme import mono_font, text_font
from runtime.base.errors import NOT_PYTHON, FlowError
from runtime.base.json_value import JsonValue
from runtime.base.words import say
from runtime.nodes.expression_text import check_expression

MAX_GROWN_LINES = 10
_CHECK_MS = 150


class ValueEdit(QWidget):
    """Base of all value editors.

    Signals:
        value_changed(object): a person changed the value; None: it was emptied.
        edit_finished(): the focus left, or Enter was pressed.
        error_changed(str): what is wrong with what was typed; "" when it is right again.
    """

    value_changed = Signal(object)
    edit_finished = Signal()
    error_changed = Signal(str)

    language: Language | None = None
    """Language of the full-window editor; None: it has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = ""

    def value(self) -> JsonValue:
        """The value now; None: nothing is given."""
        raise NotImplementedError

    def set_value(self, value: JsonValue) -> None:
        """Show a value; emits no `value_changed`."""
        raise NotImplementedError

    def set_hint(self, default: JsonValue) -> None:
        """Show what holds while nothing is given."""

    def error(self) -> str:
        """What is wrong with what was typed; "" if nothing."""
        return self._error

    def name_for_readers(self, name: str, doc: str) -> None:
        """Give the focusable part its accessible name and description."""
        target = self.focusProxy() or self
        target.setAccessibleName(name)
        target.setAccessibleDescription(doc)

    def _set_error(self, text: str) -> None:
        if text == self._error:
            return
        self._error = text
        target = self.focusProxy() or self
        target.setProperty("invalid", bool(text))
        target.style().unpolish(target)
        target.style().polish(target)
        self.error_changed.emit(text)

    def _lay_out(self, *widgets: QWidget) -> QHBoxLayout:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in widgets:
            layout.addWidget(widget)
        return layout


class LineValue(ValueEdit):
    """One line of text."""

    def __init__(self, parent: QWidget | None = None, *, is_secret: bool = False) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        if is_secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._lay_out(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self.edit_finished)

    @override
    def value(self) -> JsonValue:
        return self.line.text()

    @override
    def set_value(self, value: JsonValue) -> None:
        text = as_text(value)
        if text != self.line.text():
            self.line.setText(text)

    @override
    def set_hint(self, default: JsonValue) -> None:
        self.line.setPlaceholderText(as_text(default))

    def _typed(self, text: str) -> None:
        self.value_changed.emit(text)


class ExpressionValue(LineValue):
    """A Python expression over a node's inputs, checked and completed while it is typed."""

    def __init__(self, parent: QWidget | None = None, *, names: Names = dict) -> None:
        super().__init__(parent)
        self.completing = Completing(self.line, complete_python, names)
        self.line.setFont(mono_font())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self._check)
        self.line.textChanged.connect(self._timer.start)

    def _check(self) -> None:
        try:
            check_expression(self.line.text())
        except FlowError as error:
            self._set_error(sentence(error.problem))
        else:
            self._set_error("")


class GrowingText(QPlainTextEdit):
    """Plain text that is as high as its lines, from one to ten; Tab leaves it.

    Args:
        hands_on_enter: while it is one line, Enter is its window's, as in a line edit: the default button;
            Shift+Enter begins a second line.

    Signals:
        edit_finished(): the focus left, or Ctrl+Enter was pressed.
    """

    edit_finished = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least_lines: int = 1,
        hands_on_enter: bool = False,
    ) -> None:
        super().__init__(parent)
        self._least = least_lines
        self._hands_on_enter = hands_on_enter
        self._fitted = 0
        self.setTabChangesFocus(True)
        self.setFont(text_font())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.edit_finished.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.edit_finished.emit()
            event.ignore()
            return
        is_shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if is_enter and self._hands_on_enter and not is_shifted and self._is_one_line():
            event.ignore()
            return
        super().keyPressEvent(event)

    def _is_one_line(self) -> bool:
        return "\n" not in self.toPlainText()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        spacing = self.fontMetrics().lineSpacing()
        block, lines = self.document().firstBlock(), 0
        while block.isValid() and lines < MAX_GROWN_LINES:
            lines += max(1, round(self.blockBoundingRect(block).height() / spacing))
            block = block.next()
        lines = max(self._least, min(lines, MAX_GROWN_LINES))
        if lines != self._fitted:
            self._fitted = lines
            self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 14)


class TextValue(ValueEdit):
    """Text of any length; grows with its lines, opens in a full window."""

    language: Language | None = "jinja"

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least_lines: int = 1,
        hands_on_enter: bool = False,
        names: Names | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = GrowingText(self, least_lines=least_lines, hands_on_enter=hands_on_enter)
        if names is not None:
            self.completing = Completing(self.edit, complete_template, names)
        self._lay_out(self.edit)
        self.setFocusProxy(self.edit)
        self._shown = ""
        self.edit.textChanged.connect(self._changed)
        self.edit.edit_finished.connect(self.edit_finished)

    @override
    def value(self) -> JsonValue:
        return self.edit.toPlainText()

    @override
    def set_value(self, value: JsonValue) -> None:
        text = as_text(value)
        if text != self.edit.toPlainText():
            self._shown = text
            self.edit.setPlainText(text)

    @override
    def set_hint(self, default: JsonValue) -> None:
        self.edit.setPlaceholderText(as_text(default))

    def _changed(self) -> None:
        text = self.edit.toPlainText()
        if text != self._shown:
            self._shown = text
            self.value_changed.emit(text)


class NumberValue(ValueEdit):
    """A JSON number: whole numbers stay whole; arrow keys step; empty: not given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: JsonValue = None
        self.line = QLineEdit(self)
        self._lay_out(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self.edit_finished)
        self.line.installEventFilter(self)

    @override
    def value(self) -> JsonValue:
        return self._value

    @override
    def set_value(self, value: JsonValue) -> None:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if is_number and value == self._value and self.line.text():
            return
        self._value = value if is_number else None
        text = "" if value is None else as_text(value)
        if text != self.line.text():
            self.line.setText(text)
        self._set_error(
            "" if value is None or is_number else say("“{text}” is not a number.", text=text)
        )

    @override
    def set_hint(self, default: JsonValue) -> None:
        self.line.setPlaceholderText("" if default is None else as_text(default))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step is not None:
                fast = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._step(step * (10 if fast else 1))
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        base = self._value if self._value is not None else 0
        stepped = base + by
        if isinstance(stepped, float):
            stepped = round(stepped, 9)
        self.line.setText(as_text(stepped))
        self._edited(self.line.text())

    def _edited(self, text: str) -> None:
        clean = text.strip()
        if not clean:
            self._take(None)
            return
        try:
            number = json.loads(clean)
        except ValueError:
            number = None
        if (
            not isinstance(number, int | float)
            or isinstance(number, bool)
            or not math.isfinite(number)
        ):
            self._set_error(say("Type a number, such as 3 or 0.5."))
        else:
            self._take(number)

    def _take(self, number: JsonValue) -> None:
        self._set_error("")
        if number != self._value or type(number) is not type(self._value):
            self._value = number
            self.value_changed.emit(number)


class SwitchValue(ValueEdit):
    """Yes or no."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self.box = QCheckBox(text, self)
        self._lay_out(self.box).addStretch(1)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._clicked)

    @override
    def value(self) -> JsonValue:
        return self.box.isChecked()

    @override
    def set_value(self, value: JsonValue) -> None:
        wanted = value is True or (isinstance(value, str) and value.strip().lower() == "true")
        if wanted != self.box.isChecked():
            self.box.setChecked(wanted)

    def _clicked(self, checked: bool) -> None:
        self.value_changed.emit(checked)
        self.edit_finished.emit()


class QuietCombo(QComboBox):
    """A combo box that lets the wheel scroll the form unless it has the focus."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceValue(ValueEdit):
    """One of some texts; `is_free` lets a person type another one."""

    def __init__(
        self,
        choices: tuple[str, ...],
        parent: QWidget | None = None,
        *,
        is_free: bool = False,
        titles: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._given = False
        self._offered: tuple[tuple[str, ...], tuple[str, ...]] | None = None
        self.combo = QuietCombo(self)
        self.combo.setEditable(is_free)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setMinimumContentsLength(6)
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._lay_out(self.combo)
        self.setFocusProxy(self.combo)
        self.set_choices(choices, titles)
        self.combo.activated.connect(self._activated)
        line = self.combo.lineEdit()
        if line is not None:
            line.textEdited.connect(self._typed)
            line.editingFinished.connect(self.edit_finished)

    def set_choices(self, choices: tuple[str, ...], titles: tuple[str, ...] = ()) -> None:
        """Offer other values; the value stays. `titles`: what is shown for each."""
        if self._offered == (choices, titles):
            return
        self._offered = (choices, titles)
        value = self.value()
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for number, choice in enumerate(choices):
                self.combo.addItem(titles[number] if number < len(titles) else choice, choice)
            if not self.combo.isEditable():
                self.combo.setCurrentIndex(-1)
        self.set_value(value)

    @override
    def value(self) -> JsonValue:
        if not self._given:
            return None
        if self.combo.isEditable():
            text = self.combo.currentText()
            found = self.combo.findText(text)
            return self.combo.itemData(found) if found >= 0 else text
        data = self.combo.currentData()
        return data if isinstance(data, str) else None

    @override
    def set_value(self, value: JsonValue) -> None:
        self._given = value is not None
        text = as_text(value)
        found = self.combo.findData(text)
        if self.combo.isEditable():
            shown = self.combo.itemText(found) if found >= 0 else text
            if shown != self.combo.currentText():
                self.combo.setCurrentIndex(found)
                self.combo.setEditText(shown)
            return
        if found < 0 and text:
            self.combo.addItem(say("{text} (not offered)", text=text), text)
            found = self.combo.count() - 1
        if found != self.combo.currentIndex():
            self.combo.setCurrentIndex(found)

    @override
    def set_hint(self, default: JsonValue) -> None:
        hint = as_text(default)
        self.combo.setPlaceholderText(hint)
        line = self.combo.lineEdit()
        if line is not None:
            line.setPlaceholderText(hint or say("Choose or type"))

    def _activated(self, index: int) -> None:
        self._given = True
        self.value_changed.emit(self.combo.itemData(index))
        self.edit_finished.emit()

    def _typed(self, text: str) -> None:
        self._given = True
        self.value_changed.emit(text)


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
        reason = getattr(error, "msg", "") or str(error) or "it is nested too deep"
        return (getattr(error, "lineno", None) or 2) - 1, reason
    return None, ""


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


class PathsValue(TextValue):
    """Dotted paths, one a line; the value is a list of texts."""

    language = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, least_lines=3)
        self.edit.setPlaceholderText(say("One path a line, such as user.name"))

    @override
    def value(self) -> JsonValue:
        lines = (line.strip() for line in self.edit.toPlainText().splitlines())
        return [line for line in lines if line]

    @override
    def set_value(self, value: JsonValue) -> None:
        paths = [as_text(part) for part in value] if isinstance(value, list) else []
        if paths != self.value():
            self._shown = "\n".join(paths)
            self.edit.setPlainText(self._shown)

    @override
    def set_hint(self, default: JsonValue) -> None:
        del default

    @override
    def _changed(self) -> None:
        text = self.edit.toPlainText()
        if text != self._shown:
            self._shown = text
            self.value_changed.emit(self.value())


def as_text(value: JsonValue) -> str:
    """A value as it stands in a text field: texts as they are, null as nothing, others as JSON."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return json.dumps(value, ensure_ascii=False)


def _indented(text: str) -> str:
    return "\n".join(f" {line}" for line in text.splitlines()) or " pass"


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
                parsed: Any = json.loads(value) if isinstance(value, str) else value
            except ValueError:
                return 0
            return parsed if isinstance(parsed, int | float) and not isinstance(parsed, bool) else 0
        case 3:
            return value is True or value == "true"
        case _:
            return value if value is not None else {}
