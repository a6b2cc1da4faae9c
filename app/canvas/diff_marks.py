"""How another flow differs from the one on the canvas."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.outlines import outline
from app.canvas.overlay_state import OverlayPainter
from app.canvas.wire_marks import draw_wire_rows
from app.document.diff import FlowDiff
from app.document.measures import size_of
from app.widgets.icons import icon_pixmap
from runtime.base.words import say

FORK_PX = 18


def draw_run_diff(painter: QPainter, paint: OverlayPainter) -> None:
    """Nodes that another run went through otherwise, in colours and lines, and a mark where the two part."""
    theme, scale = paint.theme, paint.camera.scale
    looks = {
        "changed": (theme.warning, Qt.PenStyle.SolidLine),
        "only_a": (theme.failed, Qt.PenStyle.DashLine),
        "only_b": (theme.done, Qt.PenStyle.SolidLine),
    }
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for node_id, change in paint.state.run_diff.items():
        box = paint.box(node_id)
        look = looks.get(change)
        if box is not None and look is not None:
            painter.setPen(QPen(look[0], 3.0, look[1]))
            outline(painter, box, scale, 3.0)
    box = paint.box(paint.state.parting) if paint.state.parting else None
    if box is None:
        return
    place = QRectF(box.left() - FORK_PX * 0.7, box.top() - FORK_PX * 0.7, FORK_PX, FORK_PX)
    painter.setPen(QPen(theme.canvas, 2.0))
    painter.setBrush(theme.warning)
    painter.drawEllipse(place)
    ratio = painter.device().devicePixelRatioF()
    mark = icon_pixmap("git-fork", FORK_PX - 6, theme.canvas, ratio)
    painter.drawPixmap(QPointF(place.left() + 3.0, place.top() + 3.0), mark)
    painter.setBrush(Qt.BrushStyle.NoBrush)


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
