"""Where runs halt: a dot at each breakpoint, an arrow and an outline where a run has halted."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.canvas.outlines import draw_outline
from app.canvas.overlay_state import OverlayPainter
from app.document.measures import HEADER_HEIGHT

DOT_PX = 6.0
"""Radius of a breakpoint at 100 %."""
LEAST_DOT_PX = 3.0
LEAST_SIGN_PX = 4.5
"""A smaller dot has no room for the sign of its condition."""
ARROW_PX = 9.0


def draw_breakpoints(painter: QPainter, paint: OverlayPainter) -> None:
    """A dot on the left upper corner of each node with a breakpoint; with a condition it has an equals sign."""
    theme = paint.theme
    size = max(LEAST_DOT_PX, DOT_PX * min(paint.camera.scale, 1.4))
    breakpoints = paint.state.breakpoints
    for node_id in paint.in_sight(breakpoints):
        box = paint.box(node_id)
        if box is None:
            continue
        centre = box.topLeft() + QPointF(1.0, 1.0)
        painter.setPen(QPen(theme.canvas, 1.5))
        painter.setBrush(theme.failed)
        painter.drawEllipse(centre, size, size)
        if breakpoints[node_id] and size >= LEAST_SIGN_PX:
            painter.setPen(QPen(theme.canvas, max(1.2, size / 4.0)))
            for up in (-0.22, 0.22):
                half = QPointF(size * 0.45, 0.0)
                at = centre + QPointF(0.0, size * up * 1.3)
                painter.drawLine(at - half, at + half)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_halts(painter: QPainter, paint: OverlayPainter) -> None:
    """An outline around each node before which the run has halted, and an arrow that leads into it."""
    theme, scale = paint.theme, paint.camera.scale
    size = max(5.0, ARROW_PX * min(scale, 1.4))
    for node_id in paint.state.halted:
        box = paint.box(node_id)
        if box is None:
            continue
        draw_outline(painter, box, scale, theme.warning, 3.0, by=3.0)
        tip = QPointF(box.left() - size * 0.7, box.top() + HEADER_HEIGHT / 2 * scale)
        painter.setPen(QPen(theme.canvas, 1.5))
        painter.setBrush(theme.warning)
        painter.drawPolygon(_arrow(tip, size))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _arrow(tip: QPointF, size: float) -> QPolygonF:
    """An arrow to the right that ends at a place."""
    shaft, head = QRectF(tip.x() - size * 2.0, tip.y() - size * 0.4, size, size * 0.8), size
    return QPolygonF(
        [
            tip,
            QPointF(tip.x() - head, tip.y() - head),
            QPointF(tip.x() - head, shaft.top()),
            shaft.topLeft(),
            shaft.bottomLeft(),
            QPointF(tip.x() - head, shaft.bottom()),
            QPointF(tip.x() - head, tip.y() + head),
        ]
    )
