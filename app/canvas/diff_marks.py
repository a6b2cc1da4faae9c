"""How another flow differs from the one on the canvas."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.outlines import outline
from app.canvas.overlay_state import OverlayPainter
from app.canvas.wire_marks import draw_wire_rows
from app.document.diff import FlowDiff
from app.document.measures import size_of
from runtime.base.words import say


def draw_diff(painter: QPainter, paint: OverlayPainter, diff: FlowDiff) -> None:
    """New nodes green, changed ones amber, moved ones dotted, and ghosts of those that went."""
    theme, scale = paint.theme, paint.camera.scale
    moved = frozenset(diff.moved)
    came, went = (
        (theme.failed, theme.done) if paint.state.diff_is_backwards else (theme.done, theme.failed)
    )
    marks = [(node.id, came, Qt.PenStyle.SolidLine) for node in diff.nodes_added]
    marks += [
        (
            after.id,
            theme.text_secondary if after.id in moved else theme.warning,
            Qt.PenStyle.DotLine if after.id in moved else Qt.PenStyle.SolidLine,
        )
        for _, after in diff.nodes_changed
    ]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for node_id, color, style in marks:
        box = paint.box(node_id)
        if box is not None:
            painter.setPen(QPen(color, 3.0, style))
            outline(painter, box, scale, 3.0)
    ghost = QColor(went)
    ghost.setAlpha(40)
    painter.setPen(QPen(went, 2.0, Qt.PenStyle.DashLine))
    painter.setBrush(ghost)
    for node in diff.nodes_removed:
        width, height = size_of(node)
        at = QRectF(node.position.x, node.position.y, width, height)
        place = paint.camera.rect_to_widget(at)
        painter.drawRoundedRect(place, 6.0, 6.0)
        painter.drawText(place.topLeft() + QPointF(10.0, 18.0), say(node.title)[:40])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rows = [paint.scene.wire_of[e.id] for e in diff.edges_added if e.id in paint.scene.wire_of]
    draw_wire_rows(painter, paint, rows, came, 3.0)
