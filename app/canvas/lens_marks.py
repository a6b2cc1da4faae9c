"""A lens over the canvas: nodes it is not about stand back, hot nodes are coloured and say how much."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.overlay_state import OverlayPainter
from app.canvas.text_fitting import font_of, text_width
from app.document.lenses import Heat, LensMarks

_CHIP_PX = 10.0
_LEAST_CHIP_SCALE = 0.35
_FAINT, _STRONG = 14, 90
"""Alpha of the colour over the coldest and the hottest node."""


def draw_lens(painter: QPainter, paint: OverlayPainter, marks: LensMarks) -> None:
    """Draw the veil over the others, then the heat."""
    veil = QColor(paint.theme.canvas)
    veil.setAlpha(185)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil)
    for row in paint.scene.node_rows_in(paint.camera.rect_to_scene(paint.area)).tolist():
        look = paint.scene.looks[row]
        if look is not None and look.node.id not in marks.kept:
            box = paint.camera.rect_to_widget(QRectF(*paint.scene.rects[row].tolist()))
            painter.drawRoundedRect(box.adjusted(-5, -1, 5, 1), 8, 8)
    for node_id, heat in marks.heat.items():
        hot = paint.box(node_id)
        if hot is not None:
            _draw_heat(painter, paint, heat, hot)


def _draw_heat(painter: QPainter, paint: OverlayPainter, heat: Heat, box: QRectF) -> None:
    colors, scale = paint.theme, paint.camera.scale
    fill = QColor(colors.failed)
    fill.setAlpha(round(_FAINT + (_STRONG - _FAINT) * heat.share))
    painter.setPen(QPen(colors.failed, 1.0 + 2.0 * heat.share))
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 8.0 * scale, 8.0 * scale)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if scale < _LEAST_CHIP_SCALE:
        return
    px = round(min(max(_CHIP_PX * scale, 8.0), 16.0))
    width = text_width(heat.text, px, bold=True) + px
    chip = QRectF(box.left(), box.top() - px * 1.9, width, px * 1.6)
    painter.setPen(QPen(colors.failed, 1.0))
    painter.setBrush(colors.panel)
    painter.drawRoundedRect(chip, 5.0, 5.0)
    painter.setFont(font_of(px, bold=True))
    painter.setPen(colors.text)
    painter.drawText(chip.topLeft() + QPointF(px * 0.5, px * 1.17), heat.text)
