"""Outlines around nodes."""

from functools import lru_cache
from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.canvas.kept_pictures import kept_within
from app.widgets.theme import NODE_RADIUS_PX

OUTLINE_MARGIN = 10.0
Piece = tuple[QPointF, QPixmap]
"""A picture, and where it lies, from the corner of a node; widget pixels."""
SIDES_BYTES = 16 << 20


def outline(painter: QPainter, box: QRectF, scale: float, by: float) -> None:
    """A rounded rectangle around a node, at a distance, with the painter's pen."""
    radius = (NODE_RADIUS_PX + by) * min(scale, 1.5)
    painter.drawRoundedRect(box.adjusted(-by, -by, by, by), radius, radius)


def draw_outline(
    painter: QPainter, box: QRectF, scale: float, color: QColor, pen_px: float, by: float = 2.0
) -> None:
    """An outline `by` pixels outside a node, from pictures that are kept for each size."""
    ratio = painter.device().devicePixelRatioF()
    wide, high = round(box.width() * ratio), round(box.height() * ratio)
    sides = outline_sides(wide, high, scale, color.rgba(), pen_px, by, ratio)
    if sides:
        x, y = round(box.left() * ratio) / ratio, round(box.top() * ratio) / ratio
        painter.translate(x, y)
        for at, picture in sides:
            painter.drawPixmap(at, picture)
        painter.translate(-x, -y)
    else:
        painter.setPen(QPen(color, pen_px))
        outline(painter, box, scale, by)


def pictures_of(pieces: tuple[Piece, ...]) -> list[QPixmap]:
    """The pictures without their places."""
    return [picture for _, picture in pieces]


@kept_within(SIDES_BYTES, pictures_of)
def outline_sides(
    wide: int, high: int, scale: float, rgba: int, pen_px: float, by: float, ratio: float
) -> tuple[Piece, ...]:
    """The four sides of an outline; none if the node is too small to have them.

    They are no thicker than the pen and the corners: one picture of all four would be read with the nothing inside it,
    which costs more than three further calls.

    Args:
        wide, high: size of the node, device pixels.
    """
    margin, corner = ceil(OUTLINE_MARGIN * ratio), _corner(scale, by, ratio)
    wide, high = wide + 2 * margin, high + 2 * margin
    right, bottom = wide - corner, high - corner
    if right < corner or bottom < corner:
        return ()
    corners = _corners(scale, rgba, pen_px, by, ratio)
    first, last = _pen_reach(pen_px, by, ratio)
    size, thick, sides = corner - first, last - first, []
    for from_y, y in ((first, first), (corner, bottom)):
        across = QPixmap(wide - 2 * first, size)
        across.fill(Qt.GlobalColor.transparent)
        painter = QPainter(across)
        painter.drawPixmap(0, 0, corners, first, from_y, size, size)
        middle = QRect(size, 0, right - corner, size)
        painter.drawPixmap(middle, corners, QRect(corner - 1, from_y, 1, size))
        painter.drawPixmap(right - first, 0, corners, corner, from_y, size, size)
        painter.end()
        sides.append((first, y, across))
    for from_x, x in ((first, first), (2 * corner - last, wide - last)) if bottom > corner else ():
        down = QPixmap(thick, bottom - corner)
        down.fill(Qt.GlobalColor.transparent)
        painter = QPainter(down)
        painter.drawPixmap(down.rect(), corners, QRect(from_x, corner - 1, thick, 1))
        painter.end()
        sides.append((x, corner, down))
    for _, _, picture in sides:
        picture.setDevicePixelRatio(ratio)
    shift = QPointF(margin, margin)
    return tuple(((QPointF(x, y) - shift) / ratio, side) for x, y, side in sides)


@lru_cache(maxsize=256)
def _corners(scale: float, rgba: int, pen_px: float, by: float, ratio: float) -> QPixmap:
    """An outline around a tiny node, drawn once for each scale: larger ones are put together from its parts."""
    corner, margin = _corner(scale, by, ratio), ceil(OUTLINE_MARGIN * ratio) / ratio
    picture = QPixmap(2 * corner, 2 * corner)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.scale(ratio, ratio)
    painter.setPen(QPen(QColor.fromRgba(rgba), pen_px))
    side = 2 * corner / ratio
    outline(painter, QRectF(margin, margin, side - 2 * margin, side - 2 * margin), scale, by)
    painter.end()
    return picture


@lru_cache(maxsize=256)
def _corner(scale: float, by: float, ratio: float) -> int:
    """Side of the square that holds a corner of an outline and what lies outside it, device pixels."""
    reach = OUTLINE_MARGIN + max((NODE_RADIUS_PX + by) * min(scale, 1.5) - by, 0.0)
    return ceil(reach * ratio) + 2


def _pen_reach(pen_px: float, by: float, ratio: float) -> tuple[int, int]:
    """Where an outline's upper side begins and ends, device pixels from the top of its margin."""
    middle = ceil(OUTLINE_MARGIN * ratio) - by * ratio
    return floor(middle - pen_px / 2 * ratio), ceil(middle + pen_px / 2 * ratio)
