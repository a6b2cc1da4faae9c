"""What is drawn at single pins and at the pointer: rings, the mark of a problem, a few words."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.overlay_state import OverlayPainter
from app.canvas.text_fitting import text_width
from app.document.joining import PinRef
from app.widgets.theme import SECONDARY_PX, Theme, text_font
from runtime.visualflow.problem import Severity

LEAST_PIN_SCALE = 0.55
"""Below that single pins are too small to carry a mark."""


def draw_pin_ring(
    painter: QPainter, paint: OverlayPainter, ref: PinRef, color: QColor, radius: float
) -> None:
    """A ring around a pin."""
    at = paint.scene.pin_point(ref)
    if at is not None and paint.camera.scale >= 0.3:
        soft = QColor(color)
        soft.setAlpha(60)
        painter.setBrush(soft)
        painter.setPen(QPen(color, 1.5))
        size = radius * max(0.7, min(paint.camera.scale, 1.5))
        painter.drawEllipse(paint.camera.to_widget(*at), size, size)


def draw_pin_problem(
    painter: QPainter, paint: OverlayPainter, ref: PinRef, severity: Severity
) -> None:
    """A ring and an exclamation mark at a pin, outside of its node."""
    at = paint.scene.pin_point(ref)
    scale = paint.camera.scale
    if at is None or scale < LEAST_PIN_SCALE:
        return
    color = paint.theme.failed if severity is Severity.ERROR else paint.theme.warning
    draw_pin_ring(painter, paint, ref, color, 7.5)
    size = 5.0 * min(scale, 1.5)
    beside = -15.0 if not ref.is_output else 15.0
    centre = paint.camera.to_widget(*at) + QPointF(beside * min(scale, 1.5), 0.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(centre, size, size)
    pen = QPen(paint.theme.node_body, size / 3.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(centre - QPointF(0, size * 0.5), centre + QPointF(0, size * 0.1))
    painter.drawPoint(centre + QPointF(0, size * 0.5))


def draw_bubble(
    painter: QPainter, at: QPointF, text: str, theme: Theme, *, is_refusal: bool
) -> None:
    """A short text beside the pointer."""
    font = text_font(SECONDARY_PX)
    painter.setFont(font)
    width = text_width(text, SECONDARY_PX, bold=False) + 20.0
    box = QRectF(at.x() + 14.0, at.y() + 16.0, width, 24.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(theme.failed if is_refusal else theme.accent, 1.0))
    painter.setBrush(theme.panel)
    painter.drawRoundedRect(box, 6.0, 6.0)
    painter.setPen(theme.text)
    painter.drawText(QPointF(box.left() + 10.0, box.top() + 16.0), text)
