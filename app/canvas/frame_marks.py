"""What is drawn over frames and notes: that they are selected, and where a drag takes them."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.frames import box_of
from app.canvas.overlay_state import OverlayPainter
from app.document.frames import Frame, frames_of
from runtime.visualflow.flow import VisualFlow

RADIUS = 8.0
GRIP_PX = 7.0
"""Side of the square at the corner that resizes."""


def draw_selected_frames(
    painter: QPainter, paint: OverlayPainter, frames: Collection[Frame]
) -> None:
    """Outline the selected frames and notes, and mark the corners that resize them."""
    theme = paint.theme
    glow = QColor(theme.accent)
    glow.setAlpha(60)
    for frame in frames:
        box = paint.camera.rect_to_widget(box_of(frame))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((glow, 6.0), (theme.accent, 2.0)):
            painter.setPen(QPen(color, width))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if not (frame.is_collapsed or frame.is_locked):
            grip = QRectF(0.0, 0.0, GRIP_PX, GRIP_PX)
            grip.moveCenter(box.bottomRight() - QPointF(1.0, 1.0))
            painter.fillRect(grip, theme.accent)


def draw_moving_frames(
    painter: QPainter,
    paint: OverlayPainter,
    flow: VisualFlow,
    ids: Collection[str],
    offset: tuple[float, float],
) -> None:
    """Outline frames where a drag takes them."""
    painter.setPen(QPen(paint.theme.accent, 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for frame in frames_of(flow) if ids else ():
        if frame.id in ids:
            box = paint.camera.rect_to_widget(box_of(frame).translated(*offset))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
