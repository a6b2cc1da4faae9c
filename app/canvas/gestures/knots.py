"""Dragging a knot of a wire, and the right border of a node."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from typing_extensions import override

from app.canvas.overlay_state import OverlayPainter
from app.canvas.scene import FlowScene
from app.canvas.stage import Gesture, Stage
from app.canvas.wire_painting import clipped, segments
from app.canvas.wire_shapes import with_knots
from app.document import edits
from app.document.knots import knots_of, with_knots_at
from app.document.measures import MAX_WIDTH, STUDIO_KEY

KNOT_HIT_PX = 9.0
EDGE_HIT_PX = 5.0


def knot_at(scene: FlowScene, stage: Stage, point: QPointF) -> tuple[str, int] | None:
    """The knot under a widget place: wire id and index."""
    edge_id = stage.wire_at(point)
    edge = scene.edges[scene.wire_of[edge_id]] if edge_id is not None else None
    for index, knot in enumerate(knots_of(edge) if edge is not None else ()):
        way = stage.camera.to_widget(*knot) - point
        if way.manhattanLength() <= KNOT_HIT_PX * 1.4 and edge is not None:
            return edge.id, index
    return None


def border_at(stage: Stage, point: QPointF) -> str | None:
    """The node whose right border, below its header and away from pins, is under a widget place."""
    if stage.camera.scale < 0.6 or stage.pin_at(point) is not None:
        return None
    node_id = stage.node_at(point - QPointF(EDGE_HIT_PX, 0.0))
    if node_id is None:
        return None
    box = stage.camera.rect_to_widget(stage.scene.rect_of(node_id))
    return node_id if abs(box.right() - point.x()) <= EDGE_HIT_PX else None


class MoveKnot(Gesture):
    """Leads a wire through another place."""

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, stage: Stage, start: QPointF, edge_id: str, index: int) -> None:
        super().__init__(stage, start)
        self._edge_id = edge_id
        self._index = index
        self._knots = knots_of(stage.document.flow.edges_by_id[edge_id])
        self._moved = False

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if not self._moved and (point - self.start).manhattanLength() < 4:
            return
        if not self._moved:
            self._moved = True
            self.stage.lift(frozenset(), frozenset({self._edge_id}))
        x, y = self.stage.camera.to_scene(point)
        free = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        self._knots[self._index] = self.stage.snapped(x, y, is_free=free)
        self.stage.set_hint("Moves the knot; Alt-click removes it, Esc: back")
        self.stage.refresh()

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        document = self.stage.document
        if not self._moved:
            self.stage.selection.set((), [self._edge_id])
            return
        self.stage.drop_lifted()
        document.apply("Move knot", with_knots_at(document.flow, self._edge_id, self._knots))

    @override
    def cancel(self) -> None:
        if self._moved:
            self.stage.drop_lifted()

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        row = self.stage.scene.wire_of.get(self._edge_id)
        if row is None or not self._moved:
            return
        points = with_knots(self.stage.scene.ends[row], np.asarray(self._knots, float))[None]
        painter.setPen(QPen(paint.theme.accent, 2.5))
        lines = clipped(segments(points, paint.camera), paint.area)
        paint.batches.lines.draw(painter, lines)


class ResizeNode(Gesture):
    """Drags the right border of a node: another width."""

    cursor = Qt.CursorShape.SizeHorCursor

    def __init__(self, stage: Stage, start: QPointF, node_id: str) -> None:
        super().__init__(stage, start)
        self._node_id = node_id
        self._box = stage.scene.rect_of(node_id)
        self._width = self._box.width()

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        way = (point.x() - self.start.x()) / self.stage.camera.scale
        width = round((self._box.width() + way) / 8.0) * 8.0
        self._width = min(max(width, 96.0), 3 * MAX_WIDTH)
        self.stage.set_hint(f"{self._width:.0f} px wide; Esc: back")
        self.stage.refresh()

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        if self._width != self._box.width():
            document = self.stage.document
            after = edits.set_param_at(
                document.flow, self._node_id, [STUDIO_KEY, "width"], self._width
            )
            document.apply("Resize node", after)

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        box = QRectF(self._box)
        box.setWidth(self._width)
        painter.setPen(QPen(paint.theme.accent, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(paint.camera.rect_to_widget(box), 8.0, 8.0)
