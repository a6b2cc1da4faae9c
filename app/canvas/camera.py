"""Where the person looks: scene pixels to widget pixels and back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

MIN_SCALE = 0.02
MAX_SCALE = 4.0
MARGIN_PX = 32.0
LEAST_WHOLE_SCALE, READABLE_SCALE = 0.6, 0.7
"""A flow is opened as a whole from the first on, so that its words can be read; else its beginning is shown at the
second."""


@dataclass(frozen=True, slots=True)
class Camera:
    """`widget = scene * scale + (x, y)`; all in logical pixels.

    Attributes:
        x, y: widget place of the scene's origin.
        scale: widget pixels a scene pixel.
    """

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0

    def to_widget(self, x: float, y: float) -> QPointF:
        """Widget place of a scene place."""
        return QPointF(x * self.scale + self.x, y * self.scale + self.y)

    def to_scene(self, point: QPointF) -> tuple[float, float]:
        """Scene place of a widget place."""
        return (point.x() - self.x) / self.scale, (point.y() - self.y) / self.scale

    def rect_to_widget(self, rect: QRectF) -> QRectF:
        """Widget rectangle of a scene rectangle."""
        corner = self.to_widget(rect.x(), rect.y())
        return QRectF(corner.x(), corner.y(), rect.width() * self.scale, rect.height() * self.scale)

    def rect_to_scene(self, rect: QRectF) -> QRectF:
        """Scene rectangle of a widget rectangle."""
        x, y = self.to_scene(rect.topLeft())
        return QRectF(x, y, rect.width() / self.scale, rect.height() / self.scale)

    def moved(self, dx: float, dy: float) -> "Camera":
        """Panned by widget pixels."""
        return Camera(self.x + dx, self.y + dy, self.scale)

    def zoomed(self, factor: float, at: QPointF) -> "Camera":
        """Zoomed so that what is under a widget place stays there; the scale stays within bounds."""
        scale = min(max(self.scale * factor, MIN_SCALE), MAX_SCALE)
        factor = scale / self.scale
        return Camera(
            at.x() - (at.x() - self.x) * factor, at.y() - (at.y() - self.y) * factor, scale
        )

    def centred_on(self, x: float, y: float, width: float, height: float) -> "Camera":
        """With a scene place in the middle of a widget of that size."""
        return Camera(width / 2 - x * self.scale, height / 2 - y * self.scale, self.scale)

    def on_device_pixels(self, ratio: float) -> "Camera":
        """The same with the origin on a whole device pixel, so that panning moves whole pixels."""
        return Camera(round(self.x * ratio) / ratio, round(self.y * ratio) / ratio, self.scale)


def fitting(rect: QRectF, width: float, height: float, margin: float = MARGIN_PX) -> Camera:
    """A camera that shows a scene rectangle as large as fits, at most at 100 %."""
    if rect.width() <= 0 or rect.height() <= 0:
        return Camera(width / 2 - rect.x(), height / 2 - rect.y(), 1.0)
    room_x, room_y = max(width - 2 * margin, 16.0), max(height - 2 * margin, 16.0)
    scale = min(room_x / rect.width(), room_y / rect.height(), 1.0)
    camera = Camera(0.0, 0.0, max(scale, MIN_SCALE))
    return camera.centred_on(rect.center().x(), rect.center().y(), width, height)


def slide_up(nodes: QRectF, lost: float, height: float) -> float:
    """How far a view moves up so that a widget that loses room below still shows its nodes, as far as room above is free.

    Args:
        nodes: around the nodes in sight, widget pixels.
        lost: how much lower the widget was before.
        height: how high it is now.
    """
    covered = min(nodes.bottom() + MARGIN_PX - height, lost)
    return max(0.0, min(covered, nodes.top() - MARGIN_PX))


def opening(rect: QRectF, start_of: Callable[[], QRectF], width: float, height: float) -> Camera:
    """What is seen of a flow first: all of it if it can be read then, else its beginning.

    Args:
        rect: around all nodes, scene pixels.
        start_of: gives the node where the flow begins.
    """
    whole = fitting(rect, width, height)
    if whole.scale >= LEAST_WHOLE_SCALE:
        return whole
    start, scale = start_of(), READABLE_SCALE
    room_x, room_y = width / scale, height / scale
    margin = MARGIN_PX / scale
    left = max(min(start.left() - margin, rect.right() + margin - room_x), rect.left() - margin)
    top = start.center().y() - room_y / 2
    if rect.height() + 2 * margin <= room_y:
        top = rect.center().y() - room_y / 2
    return Camera(-left * scale, -top * scale, scale)
