"""Moving the view by the mouse: panning, and zooming by a drag."""

from PySide6.QtCore import QPointF, Qt
from typing_extensions import override

from app.canvas.stage import Gesture, Scrolling, Stage
from runtime.base.words import say

ZOOM_A_PIXEL = 1.006


class CameraDrag(Gesture):
    """Moves the camera by the way of the pointer; Escape puts it back."""

    scrolling = Scrolling.NO

    def __init__(self, stage: Stage, start: QPointF) -> None:
        super().__init__(stage, start)
        self._camera = stage.camera

    def follow(self, way: QPointF) -> None:
        """The pointer is this far, in widget pixels, from where the drag began."""
        raise NotImplementedError

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self.is_click(point):
            return
        self.was_moved = True
        self.follow(point - self.start)

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)

    @override
    def cancel(self) -> None:
        self.stage.set_camera(self._camera)


class Pan(CameraDrag):
    """The canvas follows the pointer."""

    cursor = Qt.CursorShape.ClosedHandCursor

    @override
    def follow(self, way: QPointF) -> None:
        self.stage.set_camera(self._camera.moved(way.x(), way.y()))
        self.say(say("Moves the view"))


class ZoomDrag(CameraDrag):
    """Zooms where the drag began: in to the right and up, out to the left and down."""

    cursor = Qt.CursorShape.SizeVerCursor

    @override
    def follow(self, way: QPointF) -> None:
        scale = self._camera.scale * ZOOM_A_PIXEL ** (way.x() - way.y())
        self.stage.zoom_by(scale / self.stage.camera.scale, self.start)
        self.say(say("Zooms: right and up comes closer"))
