"""The view scrolls while something is dragged to its border."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer

from app.canvas.camera import Camera
from app.canvas.editing import EditingSurface
from app.canvas.stage import Gesture, Scrolling

STEP_MS = 16
EDGE_PX = 28
"""So near the border it begins."""
FULL_PX, SLOWDOWN = 80.0, 4
"""It is the faster the further beyond, up to so many pixels; so many of them scroll by one a step."""


class EdgeScroll(QObject):
    """Scrolls a canvas for the gesture in hand; owned by the canvas.

    Attributes:
        came_from: where the person looked before it scrolled; None: it did not.
    """

    def __init__(self, surface: EditingSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._gesture: Gesture | None = None
        self.came_from: Camera | None = None
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)

    def begin(self, gesture: Gesture) -> None:
        """Another gesture is in hand."""
        self._gesture, self.came_from = gesture, None

    def follow(self) -> None:
        """The pointer moved: scroll while it is near the border."""
        border = (EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
        inside = QRectF(self._surface.rect()).adjusted(*border).contains(self._surface.pointer)
        if inside or self._gesture is None or self._gesture.scrolling is Scrolling.NO:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Nothing is in hand any more."""
        self._gesture = None
        self._timer.stop()

    def _step(self) -> None:
        surface = self._surface
        way = QPointF(
            _way(surface.pointer.x(), surface.width()), _way(surface.pointer.y(), surface.height())
        )
        if self._gesture is None or way.isNull():
            self._timer.stop()
            return
        if self.came_from is None:
            self.came_from = surface.camera
        surface.set_camera(surface.camera.moved(way.x(), way.y()))
        self._gesture.move(surface.pointer, Qt.KeyboardModifier.NoModifier)


def _way(at: float, length: float) -> float:
    """Pixels a step, by how near the border, or how far beyond it, the pointer is."""
    before, beyond = EDGE_PX - at, at - (length - EDGE_PX)
    return (min(max(before, 0.0), FULL_PX) - min(max(beyond, 0.0), FULL_PX)) / SLOWDOWN
