"""Editors for one value each: text, number, switch, choice, paths."""

import json

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)
from typing_extensions import override

from app.document.reach import complete_template
from app.widgets.code_edit import Language
from app.widgets.completing import Completing, Names
from app.widgets.growing_text import GrowingText
from app.widgets.line_edit import LineEdit
from app.widgets.quiet_combo import QuietCombo
from runtime.base.errors import NotJsonError
from runtime.base.json_value import JsonValue, parsed_json
from runtime.base.words import say


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
        self.line = LineEdit(self)
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
        self.line = LineEdit(self)
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
            number = parsed_json(clean)
        except (ValueError, NotJsonError):
            number = None
        if not isinstance(number, int | float) or isinstance(number, bool):
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
