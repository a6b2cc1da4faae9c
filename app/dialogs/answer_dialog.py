"""What all dialogs share that answer a run: a heading, where it comes from, one answer, closing answers nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.widgets.asking import shown
from app.widgets.icons import icon
from app.widgets.theme import theme
from runtime.base.json_value import JsonObject


class AnswerDialog(QDialog):
    """Base of the dialogs; stands beside the window and blocks nothing.

    Signals:
        answered(object): the answer, a plain dict; once, before the dialog closes.
    """

    answered = Signal(object)

    def __init__(
        self, heading: str, where: str, icon_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._answer: JsonObject | None = None
        self.setWindowTitle(heading)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setSizeGripEnabled(True)
        self.setAccessibleName(heading)
        mark = QLabel(self)
        mark.setPixmap(icon(icon_name, theme().waiting).pixmap(20, 20))
        title = QLabel(heading, self)
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        place = QLabel(where, self)
        place.setProperty("role", "secondary")
        place.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(mark)
        head.addWidget(title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        if where:
            layout.addWidget(place)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        layout.addLayout(self.body, 1)

    def answer(self) -> JsonObject | None:
        """The given answer; None: closed without one."""
        return self._answer

    def give(self, answer: JsonObject) -> None:
        """Answer and close."""
        if self._answer is None:
            self._answer = answer
            self.answered.emit(answer)
            self.accept()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self.result() != QDialog.DialogCode.Accepted:
            self.reject()


async def answer_of(dialog: AnswerDialog) -> JsonObject | None:
    """Show an answer dialog beside its window and wait for the answer.

    Returns:
        None if it was closed; the run stays waiting. Cancelling the wait takes the dialog away.
    """
    await shown(dialog, blocks=False)
    return dialog.answer()
