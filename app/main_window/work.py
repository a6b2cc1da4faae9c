"""What the parts of the window that do something for a person have in common."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Work(QObject):
    """A part of the window, and a child of it; the window shows the lines it tells.

    Signals:
        told(str): something worth a line at the foot of the window.
    """

    told = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
