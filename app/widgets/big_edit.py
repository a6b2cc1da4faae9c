"""A large window for one text: prompts with a preview and `{{variable}}` completion, JSON, code."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.widgets.asking import Choice, choice_of, question_box, show_then
from app.widgets.code_edit import CodeEdit, Language, completion_prefix

_PREVIEW_LIMIT = 200_000
_PREVIEW_DELAY_MS = 200


class PromptEdit(CodeEdit):
    """A text editor that completes `{{variable}}` while one types."""

    def __init__(
        self,
        language: Language,
        variables: Callable[[], Sequence[str]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language, parent)
        self._variables = variables
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._complete)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._completer.popup()
        is_offering = popup is not None and popup.isVisible()
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
        if is_offering and event.key() in keys:
            event.ignore()
            return
        super().keyPressEvent(event)
        if event.text() or event.key() == Qt.Key.Key_Backspace:
            self._offer()

    def _offer(self) -> None:
        started = completion_prefix(self)
        names = list(self._variables()) if started is not None else []
        if started is None or not names:
            popup = self._completer.popup()
            if popup is not None:
                popup.hide()
            return
        self._names.setStringList(names)
        self._completer.setCompletionPrefix(started[0])
        area = self.cursorRect()
        area.setWidth(240)
        self._completer.complete(area)

    def _complete(self, name: str) -> None:
        started = completion_prefix(self)
        if started is None:
            return
        cursor = self.textCursor()
        for _ in range(len(started[0])):
            cursor.deletePreviousChar()
        rest = cursor.block().text()[cursor.positionInBlock() :]
        cursor.insertText(name if rest.lstrip().startswith("}}") else f"{name}}}}}")


class BigTextDialog(QDialog):
    """The window. `text()` after it was accepted is the new text; Ctrl+Enter accepts, Escape cancels."""

    def __init__(
        self,
        title: str,
        text: str,
        language: Language,
        variables: Callable[[], Sequence[str]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setSizeGripEnabled(True)
        self.resize(900, 600)
        self._question: QMessageBox | None = None
        self.editor = PromptEdit(language, variables, self)
        self.editor.setPlainText(text)
        self.editor.setAccessibleName(title)
        self.preview = QTextBrowser(self)
        self.preview.setOpenLinks(False)
        self.preview.setAccessibleName("Preview")
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.editor)
        split.addWidget(self.preview)
        split.setSizes([540, 360])
        self.preview.setVisible(language in ("jinja", "markdown"))
        hint = QLabel("Ctrl+Enter accepts · Escape, then Tab leaves the text", self)
        hint.setProperty("role", "secondary")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addWidget(hint)
        layout.addWidget(buttons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PREVIEW_DELAY_MS)
        self._timer.timeout.connect(self._show_preview)
        self.editor.textChanged.connect(self._timer.start)
        self._show_preview()
        self.editor.setFocus()

    def text(self) -> str:
        """The text now."""
        return self.editor.toPlainText()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
            return
        super().keyPressEvent(event)

    @override
    def reject(self) -> None:
        if not self.editor.document().isModified():
            super().reject()
            return
        box = question_box(
            self,
            "Discard what you typed?",
            (
                Choice("discard", "Discard", is_destructive=True),
                Choice("keep", "Keep editing", is_default=True, is_escape=True),
            ),
        )
        self._question = box
        show_then(box, self._answered)

    def _answered(self, _code: int) -> None:
        box, self._question = self._question, None
        if box is not None and choice_of(box) == "discard":
            super().reject()

    def _show_preview(self) -> None:
        if self.preview.isVisibleTo(self):
            features = QTextDocument.MarkdownFeature
            self.preview.document().setMarkdown(
                self.text()[:_PREVIEW_LIMIT],
                features.MarkdownDialectGitHub | features.MarkdownNoHTML,
            )
