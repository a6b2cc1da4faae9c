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
MOST_CHIPS = 250
"""If there are more in view they are noise, and would cost a frame more than 4 ms."""
GAP = 12.0
"""How far from its pin a chip begins, scene pixels."""


def draw_chips(painter: QPainter, paint: OverlayPainter, chips: ValueChips) -> None:
    """The chips of the wires in sight."""
    scale, theme = paint.camera.scale, paint.theme
    if scale < LEAST_SCALE:
        return
    if chips.count(paint.scene, paint.camera.rect_to_scene(paint.view)) > MOST_CHIPS:
        return
    ratio = painter.device().devicePixelRatioF()
    px = round(min(max(10.0 * scale, 8.0), 15.0))
    room = px * MOST_CHARS / scale  # a chip may reach in from the left
    seen = paint.camera.rect_to_scene(paint.area).adjusted(-room, -20.0, 0.0, 20.0)
    colors = theme.panel_raised.rgb(), theme.node_border.rgb()
    painter.setPen(theme.text)
    for edge_id, x, y in chips.near(paint.scene, seen):
        if paint.scene.wire_of[edge_id] in paint.hidden_wires:
            continue
        line = line_of(chips.text(edge_id), px)
        ground = _ground(ceil((line.width + px) / 8.0) * 8, ceil(px * 1.5), *colors, ratio)
        at = paint.camera.to_widget(x + GAP, y)
        left, top = round(at.x()), round(at.y() - px * 0.75)
        painter.drawPixmap(QPointF(left, top), ground)
        draw_line(painter, left + px * 0.5, top + px * 1.1, line)


@lru_cache(maxsize=256)
def _ground(wide: int, high: int, ground: int, border: int, ratio: float) -> QPixmap:
    """What a value stands on, drawn once for each size: few widths, so that they are kept."""
    picture = QPixmap(ceil(wide * ratio), ceil(high * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor.fromRgb(border), 1.0))
    painter.setBrush(QColor.fromRgb(ground))
    painter.drawRoundedRect(QRectF(0.5, 0.5, wide - 1.0, high - 1.0), high / 2.0, high / 2.0)
    painter.end()
    return picture
