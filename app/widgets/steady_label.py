"""A label for words that change all the time, such as counts of a run that goes on."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

ROOM_PX = 4


class SteadyLabel(QLabel):
    """Keeps the room it took until a text needs more, or far less.

    A label that may change its size has every layout around it, up to the window, look again at each new text.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        self._fit(text)
        super().setText(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit(self.text(), anew=True)

    def _fit(self, text: str, *, anew: bool = False) -> None:
        metrics = self.fontMetrics()
        needed = metrics.horizontalAdvance(text) + ROOM_PX if text else 0
        if anew or needed > self.minimumWidth() or needed < self.minimumWidth() // 2:
            self.setFixedSize(needed, metrics.height() + ROOM_PX)
