"""A window for one value: prompts with completion and a preview, JSON, schemas, tables, code."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.document.reach import complete_python, complete_template
from app.widgets.asking import Choice, choice_of, question_box, show_then
from app.widgets.code_edit import CodeEdit, Language
from app.widgets.code_values import syntax_error
from app.widgets.completing import Completing, Names
from app.widgets.dialog_parts import error_label
from app.widgets.json_edit import JsonEdit
from app.widgets.line_edit import LineEdit
from app.widgets.value_edits import ValueEdit, as_text
from runtime.base.json_path import MISSING, path_parts, value_at
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.nodes.templates import render_template

_PREVIEW_LIMIT = 200_000
_PREVIEW_DELAY_MS = 200
_GAP = re.compile(r"\{\{\s*([^{}|]+?)\s*(?:\|[^{}]*)?\}\}")
MAX_SAMPLES = 40


class TemplatePreview(QWidget):
    """What a prompt becomes with sample values; one may type others."""

    def __init__(self, samples: Mapping[str, JsonValue], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = dict(samples)
        self._lines: dict[str, QLineEdit] = {}
        self._text = ""
        self._form_holder = QWidget(self)
        self._form = QFormLayout(self._form_holder)
        self._form.setContentsMargins(4, 4, 4, 4)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(self._form_holder)
        area.setMaximumHeight(180)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        self.result = QPlainTextEdit(self)
        self.result.setReadOnly(True)
        self.result.setAccessibleName(self.tr("Preview"))
        self.told = QLabel(self.tr("Preview with sample values"), self)
        self.told.setProperty("role", "section")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(self.told)
        layout.addWidget(area)
        layout.addWidget(self.result, 1)

    @property
    def samples(self) -> Mapping[str, QLineEdit]:
        """Path -> the line with its sample value."""
        return self._lines

    def show_text(self, text: str) -> None:
        """Fill in another text."""
        self._text = text[:_PREVIEW_LIMIT]
        names = list(dict.fromkeys(_GAP.findall(self._text)))[:MAX_SAMPLES]
        if names != list(self._lines):
            self._show_lines(names)
        self._fill()

    def _show_lines(self, names: Sequence[str]) -> None:
        typed = {name: line.text() for name, line in self._lines.items()}
        while self._form.rowCount():
            self._form.removeRow(0)
        self._lines = {}
        for name in names:
            known = value_at(self._given, path_parts(name))
            known = None if known is MISSING else known
            line = LineEdit(typed.get(name, as_text(known)), self._form_holder)
            line.setPlaceholderText(self.tr("sample"))
            line.setAccessibleName(self.tr("Sample value of {}").format(name))
            line.textChanged.connect(self._fill)
            self._form.addRow(name, line)
            self._lines[name] = line
        self._area.setVisible(bool(names))

    def _fill(self) -> None:
        values: JsonObject = {}
        for name, line in self._lines.items():
            _put(values, name.split("."), line.text() or f"[{name}]")
        self.result.setPlainText(render_template(self._text, values))


class BigDialog(QDialog):
    """The window; it stands beside the main one. Ctrl+Enter accepts, Escape cancels, asking first.

    Signals:
        taken(object): the new value, when it was accepted.
    """

    taken = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setSizeGripEnabled(True)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(900, 600)
        self._question: QMessageBox | None = None
        self.body = QVBoxLayout()
        hint = QLabel(say("Ctrl+Enter accepts · Escape, then Tab leaves the text"), self)
        hint.setProperty("role", "secondary")
        self.error = error_label(self)
        self.error.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.error)
        layout.addWidget(hint)
        layout.addWidget(self.buttons)

    def value(self) -> JsonValue:
        """The value now."""
        raise NotImplementedError

    def is_changed(self) -> bool:
        """Whether something would be lost by closing."""
        raise NotImplementedError

    @override
    def accept(self) -> None:
        if self.error.isHidden():
            self.taken.emit(self.value())
            super().accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
            return
        if is_enter and not isinstance(self.focusWidget(), QDialogButtonBox):
            return  # Enter belongs to the editor; it must not press OK
        super().keyPressEvent(event)

    @override
    def reject(self) -> None:
        if not self.is_changed():
            super().reject()
            return
        box = question_box(
            self,
            say("Discard what you typed?"),
            (
                Choice("discard", say("Discard"), is_destructive=True),
                Choice("keep", say("Keep editing"), is_default=True, is_escape=True),
            ),
        )
        self._question = box
        show_then(box, self._answered)

    def _show_error(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not text)

    def _answered(self, _code: int) -> None:
        box, self._question = self._question, None
        if box is not None and choice_of(box) == "discard":
            super().reject()


class BigTextDialog(BigDialog):
    """A text: names are completed; prompts are shown filled with sample values beside it."""

    def __init__(
        self,
        title: str,
        text: str,
        language: Language,
        names: Names = dict,
        parent: QWidget | None = None,
        *,
        samples: Mapping[str, JsonValue] | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.editor = CodeEdit(language, self)
        complete = complete_python if language == "python" else complete_template
        self.completing = Completing(self.editor, complete, names)
        self.editor.setPlainText(text)
        self.editor.setAccessibleName(title)
        self.preview = TemplatePreview(samples or {}, self)
        self.preview.setVisible(language in ("jinja", "markdown"))
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.editor)
        split.addWidget(self.preview)
        split.setSizes([540, 360])
        self.body.addWidget(split)
        self._timer = QTimer(self, singleShot=True, interval=_PREVIEW_DELAY_MS)
        self._is_code = language == "python"
        self.mistake = QLabel(self)
        self.mistake.setProperty("role", "error")
        self.mistake.setVisible(self._is_code)
        self.body.addWidget(self.mistake)
        self._timer.timeout.connect(self._show_preview)
        self.editor.textChanged.connect(self._timer.start)
        self._show_preview()
        self.editor.setFocus()

    def text(self) -> str:
        """The text now."""
        return self.editor.toPlainText()

    @override
    def value(self) -> JsonValue:
        return self.text()

    @override
    def is_changed(self) -> bool:
        return self.editor.document().isModified()

    def _show_preview(self) -> None:
        if self.preview.isVisibleTo(self):
            self.preview.show_text(self.text())
        if self._is_code:
            line, reason = syntax_error(self.text())
            self.editor.set_error(line, reason)
            self.mistake.setText(
                say("Line {line}: {reason}", line=line, reason=reason) if reason else ""
            )


class BigValueDialog(BigDialog):
    """Any other value, in an editor of its kind; it cannot be accepted while it has an error."""

    def __init__(
        self, title: str, edit: ValueEdit, value: JsonValue, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.edit = edit
        self._before = value
        edit.setParent(self)
        edit.set_value(value)
        edit.name_for_readers(title, "")
        edit.error_changed.connect(self._show_error)
        edit.value_changed.connect(self._look_again)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(edit)
        self.body.addWidget(area)
        edit.setFocus()

    @override
    def value(self) -> JsonValue:
        return self.edit.value()

    @override
    def is_changed(self) -> bool:
        return bool(self._problem()) or self.edit.value() != self._before

    @override
    def accept(self) -> None:
        self._show_error(self._problem())
        super().accept()

    def _problem(self) -> str:
        """What is wrong with the text now; reads what was typed last at once."""
        for json in self.edit.findChildren(JsonEdit):
            if json.isVisible():
                json.read_now()
                if json.error():
                    return json.error()
        return self.edit.error()

    def _look_again(self, _value: object) -> None:
        self._show_error(self.edit.error())


def _put(values: JsonObject, keys: Sequence[str], value: JsonValue) -> None:
    target = values
    for key in keys[:-1]:
        inner = target.get(key)
        if not isinstance(inner, dict):
            inner = {}
            target[key] = inner
        target = inner
    target[keys[-1]] = value
