"""Comments on nodes: a bubble above the node, as long as it can be read."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from app.canvas.camera import Camera
from app.canvas.detail import Detail
from app.canvas.overlay_state import OverlayPainter
from app.canvas.scene import FlowScene
from app.canvas.text_fitting import font_of, metrics
from app.widgets.theme import SECONDARY_PX

LEAST_SCALE = 0.5
"""Below that a bubble could not be read; the mark in the node's header stays."""
ROOM = 240.0
MOST_LINES = 5
TAIL = 8.0
_PAD = 8.0


@lru_cache(maxsize=512)
def _fitted(note: str) -> tuple[str, float, float]:
    """The text cut to a few lines, and its size in scene pixels."""
    fitting = metrics(SECONDARY_PX, bold=False)
    flags = int(Qt.TextFlag.TextWordWrap)
    text = note.strip()[:600]
    most = fitting.lineSpacing() * MOST_LINES + 1.0

    def box(shown: str) -> QRectF:
        return fitting.boundingRect(QRectF(0, 0, ROOM, 1e6), flags, shown)

    while box(text).height() > most and len(text) > 8:
        text = f"{text[: int(len(text) * 0.85)].rstrip(' …')}…"
    size = box(text)
    return text, min(size.width(), ROOM), size.height()


def bubble_box(scene: FlowScene, node_id: str, note: str) -> QRectF:
    """Where the bubble of a node is, scene pixels, without its tail."""
    node = scene.rect_of(node_id)
    _, width, height = _fitted(note)
    wide, high = width + 2 * _PAD, height + 2 * _PAD
    return QRectF(node.x() + 8.0, node.y() - TAIL - high, max(wide, 56.0), high)


def bubble_at(scene: FlowScene, camera: Camera, point: QPointF) -> str | None:
    """The node whose bubble is under a widget place."""
    if camera.scale < LEAST_SCALE:
        return None
    x, y = camera.to_scene(point)
    below = QRectF(x - ROOM - 40.0, y, ROOM + 80.0, 160.0)
    for row in scene.node_rows_in(below).tolist()[::-1]:
        look = scene.looks[int(row)]
        if look is None or not look.note:
            continue
        node_id: str = look.node.id
        if bubble_box(scene, node_id, look.note).contains(QPointF(x, y)):
            return node_id
    return None


def draw_bubbles(painter: QPainter, paint: OverlayPainter) -> None:
    """The bubbles of the nodes in sight."""
    if paint.detail is not Detail.FULL or paint.camera.scale < LEAST_SCALE:
        return
    if not len(paint.scene.noted_rows):
        return
    seen = paint.camera.rect_to_scene(paint.area).adjusted(-ROOM, 0.0, ROOM, 160.0)
    for row in paint.scene.node_rows_in(seen).tolist():
        look = paint.scene.looks[row]
        if look is not None and look.note and look.node.id not in paint.hidden:
            _draw(painter, paint, look.node.id, look.note)


def _draw(painter: QPainter, paint: OverlayPainter, node_id: str, note: str) -> None:
    scale = paint.camera.scale
    box = paint.camera.rect_to_widget(bubble_box(paint.scene, node_id, note))
    path = QPainterPath()
    path.addRoundedRect(box, 6.0 * scale, 6.0 * scale)
    left, foot = box.left() + 14.0 * scale, box.bottom()
    tail = QPolygonF(
        [
            QPointF(left, foot - 1.0),
            QPointF(left, foot + TAIL * scale),
            QPointF(left + 9.0 * scale, foot - 1.0),
        ]
    )
    tip = QPainterPath()
    tip.addPolygon(tail)
    painter.setPen(QPen(paint.theme.warning, 1.0))
    painter.setBrush(paint.theme.panel_raised)
    painter.drawPath(path.united(tip))
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(scale, scale)
    painter.setFont(font_of(SECONDARY_PX))
    painter.setPen(paint.theme.text)
    text, width, height = _fitted(note)
    area = QRectF(_PAD, _PAD, max(width, 1.0) + 1.0, height)
    painter.drawText(area, int(Qt.TextFlag.TextWordWrap), text)
    painter.restore()
