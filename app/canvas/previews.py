"""What nodes gave last, in the room that a person made for it on them."""

import orjson
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.canvas.detail import Detail
from app.canvas.hits import LEAST_FIELD_SCALE
from app.canvas.node_look import NodeLook
from app.canvas.overlay_state import OverlayPainter
from app.canvas.text_fitting import font_of
from app.widgets.theme import SECONDARY_PX, mono_font
from runtime.base.json_value import JsonValue

MOST_CHARS = 1500


def draw_previews(painter: QPainter, paint: OverlayPainter) -> None:
    """The last outputs of the nodes in sight that have room for them."""
    if paint.detail is not Detail.FULL or paint.camera.scale < LEAST_FIELD_SCALE:
        return
    for node_id in paint.in_sight(paint.state.runs):
        row = paint.scene.row_of.get(node_id)
        look = paint.scene.looks[row] if row is not None else None
        run = paint.state.runs[node_id]
        if row is None or look is None or run.output is None:
            continue
        if node_id in paint.hidden or node_id in paint.scene.folded:
            continue
        if not any(spot.has_lines for spot in look.measures.spots) or paint.box(node_id) is None:
            continue
        wired = paint.scene.wired_pins(row)
        for spot in look.measures.spots:
            if spot.shows_output(wired):
                left, top = paint.scene.rects[row, :2].tolist()
                box = QRectF(left + spot.x, top + spot.y, spot.width, spot.height)
                _draw(painter, paint, box, look, run.output)


def _draw(
    painter: QPainter, paint: OverlayPainter, box: QRectF, look: NodeLook, output: JsonValue
) -> None:
    text, is_code = preview_text(look, output)
    painter.save()
    painter.translate(paint.camera.to_widget(box.x(), box.y()))
    painter.scale(paint.camera.scale, paint.camera.scale)
    area = QRectF(1.0, 1.0, box.width() - 2.0, box.height() - 2.0)
    painter.fillRect(area, paint.theme.field)
    painter.setClipRect(area.adjusted(5.0, 3.0, -5.0, -3.0))
    painter.setFont(mono_font(SECONDARY_PX) if is_code else font_of(SECONDARY_PX))
    painter.setPen(paint.theme.text)
    wraps = Qt.TextFlag.TextExpandTabs if is_code else Qt.TextFlag.TextWordWrap
    place = area.adjusted(5.0, 3.0, -5.0, -3.0)
    painter.drawText(place, int(wraps | Qt.AlignmentFlag.AlignTop), text)
    painter.restore()


def preview_text(look: NodeLook, output: JsonValue) -> tuple[str, bool]:
    """The value of a node's first data output, else all it gave; and whether it is JSON."""
    if isinstance(output, dict):
        first = next((pin.id for pin in look.node.outputs if not pin.is_exec), "")
        output = output.get(first, output)
    if isinstance(output, str):
        return output[:MOST_CHARS], False
    return orjson.dumps(output, option=orjson.OPT_INDENT_2, default=str).decode()[:MOST_CHARS], True
