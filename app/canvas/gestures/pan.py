"""Panning with the middle or right button, or with Space held."""

from PySide6.QtCore import QPointF, Qt
from typing_extensions import override

from app.canvas.stage import Gesture, Scrolling, Stage


class Pan(Gesture):
    """The canvas follows the pointer."""

    scrolling = Scrolling.NO
    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, stage: Stage, start: QPointF) -> None:
        super().__init__(stage, start)
        self._camera = stage.camera
        self.was_moved = False

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        way = point - self.start
        if not self.was_moved and way.manhattanLength() < 4:
            return
        self.was_moved = True
        self.stage.set_camera(self._camera.moved(way.x(), way.y()))

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)

    @override
    def cancel(self) -> None:
        self.stage.set_camera(self._camera)
