"""What data wires carried last, as a chip where each begins; shown while the run stands still or is over."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.canvas.overlay_state import OverlayPainter
from app.canvas.text_fitting import draw_line, line_of
from app.canvas.value_chips import MOST_CHARS, ValueChips

LEAST_SCALE = 0.55
"""Below that a chip could not be read."""
GAP = 12.0
"""How far from its pin a chip begins, scene pixels."""


def draw_chips(painter: QPainter, paint: OverlayPainter, chips: ValueChips) -> None:
    """The chips of the wires in sight."""
    scale, theme = paint.camera.scale, paint.theme
    if scale < LEAST_SCALE:
        return
    ratio = painter.device().devicePixelRatioF()
    px = round(min(max(10.0 * scale, 8.0), 15.0))
    room = px * MOST_CHARS / scale  # a chip may reach in from the left
    seen = paint.camera.rect_to_scene(paint.area).adjusted(-room, -20.0, 0.0, 20.0)
    colors = theme.panel_raised.rgb(), theme.node_border.rgb(), theme.text.rgb()
    for edge_id, x, y in chips.near(paint.scene, seen):
        if paint.scene.wire_of[edge_id] in paint.hidden_wires:
            continue
        picture = _chip(chips.text(edge_id), px, *colors, ratio)
        at = paint.camera.to_widget(x + GAP, y)
        top = at.y() - picture.height() / ratio / 2.0
        painter.drawPixmap(QPointF(round(at.x()), round(top)), picture)


@lru_cache(maxsize=512)
def _chip(text: str, px: int, ground: int, border: int, ink: int, ratio: float) -> QPixmap:
    """A text in a rounded box, drawn once for each size."""
    line = line_of(text, px)
    wide, high = ceil(line.width + px), ceil(px * 1.5)
    picture = QPixmap(ceil(wide * ratio), ceil(high * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor.fromRgb(border), 1.0))
    painter.setBrush(QColor.fromRgb(ground))
    painter.drawRoundedRect(QRectF(0.5, 0.5, wide - 1.0, high - 1.0), high / 2.0, high / 2.0)
    painter.setPen(QColor.fromRgb(ink))
    draw_line(painter, px * 0.5, px * 1.1, line)
    painter.end()
    return picture
