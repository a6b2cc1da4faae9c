"""Moving the view by the mouse: panning, and zooming by a drag."""

from PySide6.QtCore import QPointF, Qt
from typing_extensions import override

from app.canvas.stage import Gesture, Scrolling, Stage

ZOOM_A_PIXEL = 1.006


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
        self.say("Moves the view")

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)

    @override
    def cancel(self) -> None:
        self.stage.set_camera(self._camera)


class ZoomDrag(Gesture):
    """Zooms where the drag began: in to the right and up, out to the left and down."""

    scrolling = Scrolling.NO
    cursor = Qt.CursorShape.SizeVerCursor

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
        scale = self._camera.scale * ZOOM_A_PIXEL ** (way.x() - way.y())
        self.stage.zoom_by(scale / self.stage.camera.scale, self.start)
        self.say("Zooms: right and up comes closer")

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)

    @override
    def cancel(self) -> None:
        self.stage.set_camera(self._camera)
