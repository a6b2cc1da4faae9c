"""What data wires carried last, as a chip where each begins; shown while the run stands still or is over."""

from math import ceil

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from app.canvas.overlay_state import OverlayPainter
from app.canvas.plates import plate
from app.canvas.text_fitting import draw_line, elided, line_of
from app.canvas.value_chips import MOST_CHARS, ValueChips

LEAST_SCALE = 0.55
"""Below that a chip could not be read."""
MOST_CHIPS = 120
"""If there are more in view they are noise, and would cost their first frame more than 10 ms."""
LEAST_LETTERS = 4.0
"""A chip with room for less would say nothing."""
GAP = 12.0
"""How far from its pin a chip begins, scene pixels."""
PIN_ROOM = 8.0
"""How far it stays away from the next node, whose pins stand out; scene pixels."""


def draw_chips(painter: QPainter, paint: OverlayPainter, chips: ValueChips) -> None:
    """The chips of the wires in sight."""
    scale, theme = paint.camera.scale, paint.theme
    if scale < LEAST_SCALE:
        return
    if chips.count(paint.scene, paint.camera.rect_to_scene(paint.view)) > MOST_CHIPS:
        return
    ratio = painter.device().devicePixelRatioF()
    px = round(min(max(10.0 * scale, 8.0), 15.0))
    widest = px * MOST_CHARS  # of letters as wide as high, as in Chinese
    room = GAP + (widest + px + 8.0) / scale  # a chip may reach in from the left
    seen = paint.camera.rect_to_scene(paint.area).adjusted(-room, -20.0, 0.0, 20.0)
    colors = theme.node_border.rgb(), theme.panel_raised.rgb()
    painter.setPen(theme.text)
    for edge_id, x, y in chips.near(paint.scene, seen):
        if paint.scene.wire_of[edge_id] in paint.hidden_wires:
            continue
        line = line_of(elided(chips.text(edge_id), widest, px, bold=False), px)
        wide, high = ceil((line.width + px) / 8.0) * 8.0, float(ceil(px * 1.5))
        free = (chips.room(paint.scene, edge_id, x, y) - GAP - PIN_ROOM) * scale
        if wide > free:
            wide = free // 8.0 * 8.0
            if wide < LEAST_LETTERS * px:
                continue  # the pointer on the wire shows it
            line = line_of(elided(chips.text(edge_id), wide - px, px, bold=False), px)
        at = paint.camera.to_widget(x + GAP, y)
        left, top = round(at.x()), round(at.y() - px * 0.75)
        painter.drawPixmap(QPointF(left, top), plate(wide, high, high / 2.0, *colors, ratio))
        draw_line(painter, left + px * 0.5, top + px * 1.1, line)
