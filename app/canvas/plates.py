"""Rounded plates that words stand on, drawn once for each size."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap


@lru_cache(maxsize=512)
def plate(
    width: float, height: float, radius: float, border: int, ground: int, ratio: float
) -> QPixmap:
    """A plate; ask for few sizes, so that they are kept.

    Args:
        width, height, radius: widget pixels.
        border, ground: colours, 0xffRRGGBB.
        ratio: device pixels a widget pixel.
    """
    picture = QPixmap(ceil(width * ratio), ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor.fromRgb(border), 1.0))
    painter.setBrush(QColor.fromRgb(ground))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1.0, height - 1.0), radius, radius)
    painter.end()
    return picture
