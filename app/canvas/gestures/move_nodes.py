"""Dragging nodes: a preview on top, one edit at release; may drop a lone node into a wire."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from typing_extensions import override

from app.canvas.gestures.guides import EqualGaps, Guide, aligned_offset, draw_guide
from app.canvas.overlay_state import OverlayPainter
from app.canvas.stage import Gesture, Stage, counted
from app.canvas.tunnels import draw_moving_tunnels
from app.canvas.wire_marks import draw_moving_wires, draw_wire_rows
from app.document import clipboard, edits, splicing
from app.document.arranging import Axis, pushed
from app.document.locks import is_flow_locked, is_locked, unlocked
from app.document.making_room import with_room
from runtime.base.words import say
from runtime.visualflow.flow import VisualFlow

_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
GUIDE_PX = 5.0


class MoveNodes(Gesture):
    """Moves the selected nodes; Alt ignores grid and guides, Ctrl leaves the originals and moves copies."""

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, stage: Stage, start: QPointF, grabbed: str) -> None:
        super().__init__(stage, start)
        self._grabbed = grabbed
        self._origin = stage.camera.to_scene(start)
        self._nodes = unlocked(stage.document.flow, stage.selection.nodes).difference(
            stage.scene.folded
        )
        self._offset = (0.0, 0.0)
        self._guides: tuple[Guide | EqualGaps, ...] = ()
        self._into_wire: str | None = None
        self._copies = False

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self.is_click(point):
            return
        if not self.was_moved:
            if self._grabbed not in self._nodes:
                self.stage.set_hint(_why_locked(self.stage.document.flow, self._grabbed))
                return
            self.was_moved = True
            self.stage.lift(self._nodes)
        self.now = point
        self._copies = bool(modifiers & _CTRL)
        self._offset = self._snapped_offset(point, modifiers)
        self._into_wire = self._wire_to_join()
        self.say(self._words())
        self.stage.refresh()

    def _words(self) -> str:
        if self._into_wire is not None:
            return say("Inserts the node into the wire")
        what = counted(len(self._nodes))
        if self._copies:
            return (
                say("Drops a copy of {what}", what=what)
                if len(self._nodes) > 1
                else say("Drops a copy")
            )
        return say("Moves {what}; Alt: free of the grid, Ctrl: a copy", what=what)

    def _snapped_offset(
        self, point: QPointF, modifiers: Qt.KeyboardModifier
    ) -> tuple[float, float]:
        x, y = self.stage.camera.to_scene(point)
        dx, dy = x - self._origin[0], y - self._origin[1]
        if modifiers & _SHIFT:
            dx, dy = (dx, 0.0) if abs(dx) > abs(dy) else (0.0, dy)
        self._guides = ()
        if modifiers & _ALT:
            return round(dx), round(dy)
        own = self.stage.scene.rect_of(self._grabbed)
        snapped = self.stage.snapped(own.x() + dx, own.y() + dy)
        by_grid = snapped[0] - own.x(), snapped[1] - own.y()
        box = self.stage.scene.bounds(self._nodes).translated(dx, dy)
        guide_x, guide_y, self._guides = aligned_offset(
            box, self._neighbours(box), GUIDE_PX / self.stage.camera.scale
        )
        return (
            dx + guide_x if guide_x is not None else by_grid[0],
            dy + guide_y if guide_y is not None else by_grid[1],
        )

    def _neighbours(self, box: QRectF) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        scene = self.stage.scene
        rows = scene.node_rows_in(box.adjusted(-900, -600, 900, 600))
        own = {scene.row_of[node_id] for node_id in self._nodes if node_id in scene.row_of}
        kept = [row for row in rows.tolist() if row not in own]
        return scene.rects[kept[:400]]

    def _wire_to_join(self) -> str | None:
        """The wire a lone, unwired node would be put into."""
        scene = self.stage.scene
        if len(self._nodes) != 1 or self._copies or scene.wires_of(self._nodes):
            return None
        box = scene.rect_of(self._grabbed).translated(*self._offset)
        middle = self.stage.camera.to_widget(box.center().x(), box.center().y())
        for place in (
            self.now,
            middle,
            self.stage.camera.to_widget(box.center().x(), box.top() + 44),
        ):
            edge_id = self.stage.wire_at(place)
            if edge_id is not None and splicing.insert_on_wire(
                self.stage.document.flow, edge_id, self._grabbed
            ):
                return edge_id
        return None

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if not self.was_moved:
            return
        self.move(point, modifiers)
        document, flow = self.stage.document, self.stage.document.flow
        dx, dy = self._offset
        self.stage.drop_lifted()
        if self._copies:
            self._drop_copies(dx, dy)
            return
        places = {
            node.id: (node.position.x + dx, node.position.y + dy)
            for node in flow.nodes
            if node.id in self._nodes
        }
        after = edits.move_nodes(flow, places)
        label = say("Move {things}", things=counted(len(places)))
        if self._into_wire is not None:
            edge = flow.edges_by_id[self._into_wire]
            joined = splicing.insert_on_wire(after, edge.id, self._grabbed)
            if joined is not None:
                sizes = self.stage.scene.sizes()
                after, former = with_room(joined, edge.source, self._grabbed, edge.target, sizes)
                document.apply(say("Insert node into wire"), after)
                self.stage.resettle(former)
                return
        document.apply(label, after)

    def _drop_copies(self, dx: float, dy: float) -> None:
        document = self.stage.document
        after, fresh = clipboard.duplicate(document.flow, self._nodes, offset=(dx, dy))
        if document.apply(say("Duplicate {things}", things=counted(len(fresh))), after):
            self.stage.selection.set(fresh)

    @override
    def cancel(self) -> None:
        if self.was_moved:
            self.stage.drop_lifted()

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        if not self.was_moved:
            return
        dx, dy = self._offset
        scene = self.stage.scene
        if self._into_wire in scene.wire_of and self._into_wire is not None:
            draw_wire_rows(
                painter, paint, [scene.wire_of[self._into_wire]], paint.theme.accent, 4.0
            )
        if self._copies:
            self._paint_moved(painter, paint, 0.0, 0.0)
        self._paint_moved(painter, paint, dx, dy)
        for guide in self._guides:
            draw_guide(painter, paint, guide)

    def _paint_moved(self, painter: QPainter, paint: OverlayPainter, dx: float, dy: float) -> None:
        scene, camera = self.stage.scene, self.stage.camera
        rows = scene.without_tunnels(np.asarray(scene.wires_of(self._nodes), np.intp))
        points = scene.moved_points(rows, self._nodes, dx, dy)
        draw_moving_wires(painter, paint, points, scene.kinds[rows])
        seen = camera.rect_to_scene(paint.area).adjusted(-400, -400, 400, 400)
        for node_id in self._nodes:
            box = scene.rect_of(node_id).translated(dx, dy)
            if box.intersects(seen):
                self.stage.draw_node_at(painter, node_id, box.x(), box.y())
        draw_moving_tunnels(painter, paint, dict.fromkeys(self._nodes, (dx, dy)))


def _why_locked(flow: VisualFlow, node_id: str) -> str:
    """Why a node keeps its place, and what frees it."""
    if is_flow_locked(flow):
        return say("This flow is locked; Ctrl+Alt+K unlocks it")
    if is_locked(flow.nodes_by_id[node_id]):
        return say("Locked to its place; K unlocks it")
    return say("On a locked frame; the frame's menu unlocks it")


class PushAside(Gesture):
    """Alt-drag on the empty canvas: everything beyond the start moves away, or closer."""

    cursor = Qt.CursorShape.SplitHCursor

    def __init__(self, stage: Stage, start: QPointF) -> None:
        super().__init__(stage, start)
        self._origin = stage.camera.to_scene(start)
        self._axis = Axis.HORIZONTAL
        self._by = 0.0

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        way = point - self.start
        self.now = point
        sideways = abs(way.x()) >= abs(way.y())
        self._axis = Axis.HORIZONTAL if sideways else Axis.VERTICAL
        x, y = self.stage.camera.to_scene(point)
        by = x - self._origin[0] if sideways else y - self._origin[1]
        self._by = self.stage.snapped(by, 0.0)[0]
        px = abs(self._by)
        if self._by >= 0:
            words = (
                say("Makes room: moves everything right of the line by {px:.0f} px", px=px)
                if sideways
                else say("Makes room: moves everything below the line by {px:.0f} px", px=px)
            )
        else:
            words = (
                say("Closes room: moves everything right of the line by {px:.0f} px", px=px)
                if sideways
                else say("Closes room: moves everything below the line by {px:.0f} px", px=px)
            )
        self.say(words)
        self.stage.refresh()

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        beyond = self._origin[0] if self._axis is Axis.HORIZONTAL else self._origin[1]
        flow = self.stage.document.flow
        places = pushed(flow, beyond, self._by, self._axis)
        free = unlocked(flow, places)
        after = edits.move_nodes(flow, {one: at for one, at in places.items() if one in free})
        self.stage.document.apply(say("Make room") if self._by >= 0 else say("Close room"), after)

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        area = paint.view
        painter.setPen(QPen(paint.theme.accent, 1.5, Qt.PenStyle.DashLine))
        if self._axis is Axis.HORIZONTAL:
            places = (self.start.x(), self.now.x())
            for x in places:
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        else:
            for y in (self.start.y(), self.now.y()):
                painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
