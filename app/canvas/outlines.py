"""Outlines around nodes."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.widgets.theme import NODE_RADIUS_PX

OUTLINE_MARGIN = 6.0


def outline(painter: QPainter, box: QRectF, scale: float, by: float) -> None:
    """A rounded rectangle around a node, at a distance, with the painter's pen."""
    radius = (NODE_RADIUS_PX + by) * min(scale, 1.5)
    painter.drawRoundedRect(box.adjusted(-by, -by, by, by), radius, radius)


@lru_cache(maxsize=128)
def _outline_picture(
    width: float, height: float, scale: float, rgba: int, pen_px: float, by: float, ratio: float
) -> QPixmap:
    """An outline around a node, drawn once for each size: stroking a rounded path costs more than a blit."""
    margin = OUTLINE_MARGIN
    picture = QPixmap(ceil((width + 2 * margin) * ratio), ceil((height + 2 * margin) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor.fromRgba(rgba), pen_px))
    outline(painter, QRectF(margin, margin, width, height), scale, by)
    painter.end()
    return picture


def draw_outline(
    painter: QPainter, box: QRectF, scale: float, color: QColor, pen_px: float, by: float = 2.0
) -> None:
    """An outline `by` pixels outside a node, from a picture that is kept for each size."""
    if box.width() > 900 or box.height() > 900:  # a picture that large is not worth keeping
        painter.setPen(QPen(color, pen_px))
        outline(painter, box, scale, by)
        return
    ratio = painter.device().devicePixelRatioF()
    picture = _outline_picture(
        round(box.width(), 1), round(box.height(), 1), scale, color.rgba(), pen_px, by, ratio
    )
    painter.drawPixmap(QPointF(box.left() - OUTLINE_MARGIN, box.top() - OUTLINE_MARGIN), picture)
