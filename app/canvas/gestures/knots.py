"""Dragging a knot of a wire, and the border of a node."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen
from typing_extensions import override

from app.canvas.overlay_state import OverlayPainter
from app.canvas.scene import FlowScene
from app.canvas.stage import Gesture, Stage
from app.canvas.wire_lines import clipped, segments
from app.document.edits import with_size
from app.document.knots import knots_of, with_knots_at
from app.document.measures import MAX_HEIGHT, MAX_WIDTH
from app.document.wire_shapes import with_knots
from runtime.base.words import say

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


@dataclass(frozen=True, slots=True)
class Border:
    """The part of a node's border that resizes it."""

    node_id: str
    is_right: bool
    is_bottom: bool

    @property
    def cursor(self) -> Qt.CursorShape:
        """What the pointer looks like over it."""
        if self.is_right and self.is_bottom:
            return Qt.CursorShape.SizeFDiagCursor
        return Qt.CursorShape.SizeHorCursor if self.is_right else Qt.CursorShape.SizeVerCursor

    @property
    def words(self) -> str:
        """What a drag would do."""
        if self.is_right and self.is_bottom:
            return say("Drag to make the node larger")
        return (
            say("Drag to make the node wider")
            if self.is_right
            else say("Drag to make the node higher")
        )


def border_at(stage: Stage, point: QPointF) -> Border | None:
    """The right or lower border of a node under a widget place; not where pins are."""
    if stage.camera.scale < 0.6 or stage.pin_at(point) is not None:
        return None
    node_id = stage.node_at(point - QPointF(EDGE_HIT_PX, EDGE_HIT_PX)) or stage.node_at(
        point - QPointF(EDGE_HIT_PX, 0.0)
    )
    look = stage.scene.look(node_id) if node_id is not None else None
    if node_id is None or look is None:
        return None
    box = stage.camera.rect_to_widget(stage.scene.rect_of(node_id))
    is_right = abs(box.right() - point.x()) <= EDGE_HIT_PX
    grows = look.measures.least_height is not None
    is_bottom = grows and abs(box.bottom() - point.y()) <= EDGE_HIT_PX
    return Border(node_id, is_right, is_bottom) if is_right or is_bottom else None


class MoveKnot(Gesture):
    """Leads a wire through another place."""

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, stage: Stage, start: QPointF, edge_id: str, index: int) -> None:
        super().__init__(stage, start)
        self._edge_id = edge_id
        self._index = index
        self._knots = knots_of(stage.document.flow.edges_by_id[edge_id])

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self.is_click(point):
            return
        if not self.was_moved:
            self.was_moved = True
            self.stage.lift(frozenset(), frozenset({self._edge_id}))
        x, y = self.stage.camera.to_scene(point)
        free = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        self._knots[self._index] = self.stage.snapped(x, y, is_free=free)
        self.say(say("Moves the knot; Alt-click removes it"))
        self.stage.refresh()

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        document = self.stage.document
        if not self.was_moved:
            self.stage.selection.set((), [self._edge_id])
            return
        self.stage.drop_lifted()
        document.apply(say("Move knot"), with_knots_at(document.flow, self._edge_id, self._knots))

    @override
    def cancel(self) -> None:
        if self.was_moved:
            self.stage.drop_lifted()

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        row = self.stage.scene.wire_of.get(self._edge_id)
        if row is None or not self.was_moved:
            return
        scene = self.stage.scene
        style = scene.style_at(row)
        points = with_knots(scene.ends[row], np.asarray(self._knots, float), style)[None]
        painter.setPen(QPen(paint.theme.accent, 2.5))
        lines = clipped(segments(points, paint.camera), paint.view)
        paint.batches.lines.draw(painter, lines)


class ResizeNode(Gesture):
    """Drags the border of a node: another width, another height of its text."""

    def __init__(self, stage: Stage, start: QPointF, border: Border) -> None:
        super().__init__(stage, start)
        self.cursor = border.cursor
        self._border = border
        self._box = stage.scene.rect_of(border.node_id)
        look = stage.scene.look(border.node_id)
        least = look.measures.least_height if look is not None else None
        self._least = least or self._box.height()
        self._size = (self._box.width(), self._box.height())

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        way = (point - self.start) / self.stage.camera.scale
        width, height = self._box.width(), self._box.height()
        if self._border.is_right:
            width = min(max(round((width + way.x()) / 8.0) * 8.0, 96.0), 3 * MAX_WIDTH)
        if self._border.is_bottom:
            height = min(max(round((height + way.y()) / 8.0) * 8.0, self._least), MAX_HEIGHT)
        self._size = (width, height)
        self.say(say("{width:.0f} by {height:.0f} px", width=width, height=height))
        self.stage.refresh()

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        document, node_id = self.stage.document, self._border.node_id
        after = with_size(
            document.flow,
            node_id,
            self._size[0] if self._size[0] != self._box.width() else None,
            self._size[1] if self._size[1] != self._box.height() else None,
            self._least,
        )
        document.apply(say("Resize node"), after)

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        box = QRectF(self._box.topLeft(), QSizeF(*self._size))
        painter.setPen(QPen(paint.theme.accent, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(paint.camera.rect_to_widget(box), 8.0, 8.0)
