"""What all dialogs share that answer a run: a heading, where it comes from, one answer, closing answers nothing."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.widgets.asking import shown
from app.widgets.dialog_parts import wrap
from app.widgets.icons import icon
from app.widgets.mark import Mark
from app.widgets.theme import ink
from runtime.base.json_value import JsonObject

GAP_PX, TITLE_PX = 24, 32
"""Between a dialog and what it keeps clear of; the title bar that the desktop adds."""


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
        self._clear_of = QRect()
        self.setWindowTitle(heading)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setSizeGripEnabled(True)
        self.setAccessibleName(heading)
        mark = Mark(self, icon(icon_name, ink("waiting")), 20)
        title = QLabel(heading, self)
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        place = QLabel(where, self)
        place.setProperty("role", "secondary")
        place.setTextFormat(Qt.TextFormat.PlainText)
        wrap(place)
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

    def keep_clear_of(self, area: QRect) -> None:
        """Stand where this part of the screen, what asks, stays in sight; call it before the dialog is shown."""
        self._clear_of = area

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.parentWidget()
        if window is not None and not event.spontaneous():
            room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
            self.move(place_clear_of(self._clear_of, QRect(self.pos(), self.size()), room))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self.result() != QDialog.DialogCode.Accepted:
            self.reject()


def place_clear_of(area: QRect, dialog: QRect, room: QRect) -> QPoint:
    """Where a dialog goes that would stand on an area: below it, above, right or left, if there is room.

    Args:
        area: what must stay in sight; empty: nothing.
        dialog: where the dialog would stand.
        room: the window.
    """
    if not area.intersects(dialog.adjusted(0, -TITLE_PX, 0, 0)):
        return dialog.topLeft()
    left = min(
        max(area.center().x() - dialog.width() // 2, room.left()), room.right() - dialog.width()
    )
    top = min(
        max(area.center().y() - dialog.height() // 2, room.top()), room.bottom() - dialog.height()
    )
    for place in (
        QPoint(left, area.bottom() + GAP_PX + TITLE_PX),
        QPoint(left, area.top() - GAP_PX - dialog.height()),
        QPoint(area.right() + GAP_PX, top),
        QPoint(area.left() - GAP_PX - dialog.width(), top),
    ):
        if room.contains(QRect(place, dialog.size()).adjusted(0, -TITLE_PX, 0, 0)):
            return place
    return dialog.topLeft()


async def answer_of(dialog: AnswerDialog) -> JsonObject | None:
    """Show an answer dialog beside its window and wait for the answer.

    Returns:
        None if it was closed; the run stays waiting. Cancelling the wait takes the dialog away.
    """
    await shown(dialog, blocks=False)
    return dialog.answer()
