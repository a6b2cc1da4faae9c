"""Outlines around nodes."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.widgets.theme import NODE_RADIUS_PX

OUTLINE_MARGIN = 10.0
LARGEST_KEPT = 900
"""Larger pictures are not worth their memory, widget pixels."""


def outline(painter: QPainter, box: QRectF, scale: float, by: float) -> None:
    """A rounded rectangle around a node, at a distance, with the painter's pen."""
    radius = (NODE_RADIUS_PX + by) * min(scale, 1.5)
    painter.drawRoundedRect(box.adjusted(-by, -by, by, by), radius, radius)


@lru_cache(maxsize=256)
def _corners(scale: float, rgba: int, pen_px: float, by: float, ratio: float) -> QPixmap:
    """An outline around a tiny node, drawn once for each scale: larger ones are put together from its parts."""
    side = 2 * _corner(scale, by)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor.fromRgba(rgba), pen_px))
    inside = OUTLINE_MARGIN, OUTLINE_MARGIN, side - 2 * OUTLINE_MARGIN, side - 2 * OUTLINE_MARGIN
    outline(painter, QRectF(*inside), scale, by)
    painter.end()
    return picture


def _corner(scale: float, by: float) -> int:
    """Side of the square that holds a corner of an outline and what lies outside it, widget pixels."""
    return ceil(OUTLINE_MARGIN + max((NODE_RADIUS_PX + by) * min(scale, 1.5) - by, 0.0)) + 1


@lru_cache(maxsize=256)
def _outline_picture(
    width: int, height: int, scale: float, rgba: int, pen_px: float, by: float, ratio: float
) -> QPixmap:
    """A whole outline, put together from its corners once for each size; margin included."""
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    corner = _corner(scale, by)
    _put_together(
        painter, QRect(0, 0, width, height), _corners(scale, rgba, pen_px, by, ratio), corner
    )
    painter.end()
    return picture


def _put_together(painter: QPainter, box: QRect, picture: QPixmap, corner: int) -> None:
    """Draw four corners and the sides between them: eight blits instead of a stroked path."""
    end = corner * picture.devicePixelRatio()
    columns = (
        (0.0, box.left(), corner),
        (end - 1.0, box.left() + corner, box.width() - 2 * corner),
        (end, box.left() + box.width() - corner, corner),
    )
    rows = (
        (0.0, box.top(), corner),
        (end - 1.0, box.top() + corner, box.height() - 2 * corner),
        (end, box.top() + box.height() - corner, corner),
    )
    for row, (from_y, y, tall) in enumerate(rows):
        for column, (from_x, x, wide) in enumerate(columns):
            if (row, column) != (1, 1):
                part = QRectF(from_x, from_y, 1.0 if column == 1 else end, 1.0 if row == 1 else end)
                painter.drawPixmap(QRectF(x, y, wide, tall), picture, part)


def draw_outline(
    painter: QPainter, box: QRectF, scale: float, color: QColor, pen_px: float, by: float = 2.0
) -> None:
    """An outline `by` pixels outside a node, from a picture that is kept for each size."""
    ratio = painter.device().devicePixelRatioF()
    corner, margin = _corner(scale, by), OUTLINE_MARGIN
    place = QPoint(round(box.left() - margin), round(box.top() - margin))
    width, height = round(box.width() + 2 * margin), round(box.height() + 2 * margin)
    if min(width, height) < 2 * corner:
        painter.setPen(QPen(color, pen_px))
        outline(painter, box, scale, by)
    elif max(width, height) > LARGEST_KEPT:
        parts = _corners(scale, color.rgba(), pen_px, by, ratio)
        _put_together(painter, QRect(place.x(), place.y(), width, height), parts, corner)
    else:
        picture = _outline_picture(width, height, scale, color.rgba(), pen_px, by, ratio)
        painter.drawPixmap(place, picture)
