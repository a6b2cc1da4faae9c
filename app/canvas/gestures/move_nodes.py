"""Dragging nodes: a preview on top, one edit at release; may drop a lone node into a wire."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from typing_extensions import override

from app.canvas.frame_marks import draw_moving_frames
from app.canvas.gestures.guides import EqualGaps, Guide, aligned_offset, draw_guide, guide_area
from app.canvas.overlay_state import OverlayPainter
from app.canvas.scene_arrays import PIN_MARGIN, Rows
from app.canvas.stage import Gesture, Stage, counted, counted_all
from app.canvas.tunnels import draw_moving_tunnels
from app.canvas.wire_marks import draw_moving_wires, draw_wire_rows, take_long
from app.document import clipboard, edits, splicing
from app.document.arranging import Axis, pushed
from app.document.locks import is_flow_locked, is_locked, unlocked
from app.document.making_room import with_room
from app.document.moving import Load, load_of, moved
from runtime.base.words import say
from runtime.visualflow.flow import VisualFlow

_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
GUIDE_PX = 5.0
NEAR_X, NEAR_Y = 900.0, 600.0
"""How far around the moving nodes others are that they may line up with, scene pixels."""
MOST_NEIGHBOURS = 400
PEN_PX = 6.0
"""How far pens reach beyond what they draw along, widget pixels."""
CALM_MS = 80
"""How long the hand rests before long wires are drawn smoothly."""
Floats = npt.NDArray[np.float64]


class MoveNodes(Gesture):
    """Moves the selected nodes; Alt ignores grid and guides, Ctrl leaves the originals and moves copies."""

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, stage: Stage, start: QPointF, grabbed: str) -> None:
        super().__init__(stage, start)
        self._grabbed = grabbed
        self._origin = stage.camera.to_scene(start)
        chosen = stage.selection
        load = load_of(stage.document.flow, chosen.nodes, chosen.frames)
        folded = stage.scene.folded
        self._nodes = load.nodes.difference(folded)
        self._frames = load.frames
        self._unseen = frozenset(
            one for one in load.nodes & folded.keys() if folded[one].id in load.frames
        )
        self._box = stage.scene.bounds(self._nodes)
        self._near = QRectF()
        self._around: Floats = np.zeros((0, 4))
        self._wires: Rows = np.zeros(0, np.intp)
        self._points: Floats = np.zeros((0, 0, 2))
        self._offset = (0.0, 0.0)
        self._guides: tuple[Guide | EqualGaps, ...] = ()
        self._into_wire: str | None = None
        self._copies = False
        self._shown: tuple[object, ...] = ()
        self._area: QRectF | None = None
        self._is_hasty = False
        self._calm = QTimer(singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._rest)

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
            wires = np.asarray(self.stage.scene.wires_of(self._nodes), np.intp)
            self._wires = self.stage.scene.without_tunnels(wires)
        self.now = point
        self._copies = bool(modifiers & _CTRL)
        self._offset = self._snapped_offset(point, modifiers)
        self._into_wire = self._wire_to_join()
        self.say(self._words())
        self._show()

    def _show(self) -> None:
        """Draw it anew if it looks otherwise than before, and only where it is and was."""
        stage = self.stage
        shown = stage.camera, self._offset, self._guides, self._into_wire, self._copies
        if shown == self._shown:
            return
        stays = self._shown[:1] == shown[:1]
        self._shown = shown
        self._points = stage.scene.moved_points(self._wires, self._nodes, *self._offset)
        self._is_hasty = take_long(self._points, stage.camera.scale)
        if self._is_hasty:
            self._calm.start()
        former, self._area = self._area, self._covered()
        if former is None or self._area is None or not stays:
            stage.refresh()
        else:
            stage.refresh(former.united(self._area))

    def _rest(self) -> None:
        """The hand rests: long wires are drawn smoothly."""
        self._is_hasty = False
        self.stage.refresh(self._area)

    def _covered(self) -> QRectF | None:
        """The widget rectangle of all that is drawn of the gesture; None: it may be anywhere."""
        scene, camera = self.stage.scene, self.stage.camera
        is_wide = self._copies or bool(self._frames)
        if self._into_wire is not None or is_wide or scene.tunnels.any():
            return None
        area = camera.rect_to_widget(self._box.translated(*self._offset))
        reach = PIN_MARGIN * camera.scale + PEN_PX
        area.adjust(-reach, -reach, reach, reach)
        if self._points.size:
            low = camera.to_widget(*np.nanmin(self._points, axis=(0, 1)).tolist())
            high = camera.to_widget(*np.nanmax(self._points, axis=(0, 1)).tolist())
            wires = QRectF(low, high).adjusted(-PEN_PX, -PEN_PX, PEN_PX, PEN_PX)
            area = area.united(wires)
        for guide in self._guides:
            area = area.united(guide_area(guide, camera))
        return area

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
        box = self._box.translated(dx, dy)
        guide_x, guide_y, self._guides = aligned_offset(
            box, self._neighbours(box), GUIDE_PX / self.stage.camera.scale
        )
        return (
            dx + guide_x if guide_x is not None else by_grid[0],
            dy + guide_y if guide_y is not None else by_grid[1],
        )

    def _neighbours(self, box: QRectF) -> Floats:
        """Rectangles of the nodes around; looked for again when the hand has gone far."""
        near = box.adjusted(-NEAR_X, -NEAR_Y, NEAR_X, NEAR_Y)
        if not self._near.contains(near):
            scene = self.stage.scene
            self._near = near.adjusted(-NEAR_X, -NEAR_Y, NEAR_X, NEAR_Y)
            own = {scene.row_of[node_id] for node_id in self._nodes if node_id in scene.row_of}
            rows = scene.node_rows_in(self._near).tolist()
            self._around = scene.rects[[row for row in rows if row not in own]]
        left, top, wide, high = self._around.T
        is_near = (left < near.right()) & (left + wide > near.left())
        is_near &= (top < near.bottom()) & (top + high > near.top())
        found: Floats = self._around[is_near][:MOST_NEIGHBOURS]
        return found

    def _wire_to_join(self) -> str | None:
        """The wire a lone, unwired node would be put into."""
        scene = self.stage.scene
        is_alone = len(self._nodes) == 1 and not self._frames
        if not is_alone or self._copies or scene.wires_of(self._nodes):
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
        self._calm.stop()
        document, flow = self.stage.document, self.stage.document.flow
        dx, dy = self._offset
        self.stage.drop_lifted()
        if self._copies:
            self._drop_copies(dx, dy)
            return
        load = Load(self._nodes | self._unseen, self._frames)
        things = counted_all(node=len(load.nodes), frame=len(load.frames))
        if self._into_wire is not None:
            edge = flow.edges_by_id[self._into_wire]
            joined = splicing.insert_on_wire(moved(flow, load, dx, dy), edge.id, self._grabbed)
            if joined is not None:
                sizes = self.stage.scene.sizes()
                after, former = with_room(joined, edge.source, self._grabbed, edge.target, sizes)
                document.apply(say("Insert node into wire"), after)
                self.stage.resettle(former)
                return

        def make(flow: VisualFlow) -> tuple[str, VisualFlow]:
            return say("Move {things}", things=things), moved(flow, load, dx, dy)

        self.stage.edit(load.nodes, say("Moving…"), make)

    def _drop_copies(self, dx: float, dy: float) -> None:
        fresh: list[tuple[str, ...]] = [()]

        def make(flow: VisualFlow) -> tuple[str, VisualFlow]:
            after, fresh[0] = clipboard.duplicate(flow, self._nodes, offset=(dx, dy))
            return say("Duplicate {things}", things=counted(len(fresh[0]))), after

        def then(_label: str) -> None:
            self.stage.selection.set(fresh[0])

        self.stage.edit(self._nodes, say("Duplicating…"), make, then)

    @override
    def cancel(self) -> None:
        self._calm.stop()
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
            points = scene.moved_points(self._wires, self._nodes, 0.0, 0.0)
            self._paint_moved(painter, paint, points, 0.0, 0.0)
        self._paint_moved(painter, paint, self._points, dx, dy)
        for guide in self._guides:
            draw_guide(painter, paint, guide)
        draw_moving_frames(painter, paint, self.stage.document.flow, self._frames, self._offset)

    def _paint_moved(
        self, painter: QPainter, paint: OverlayPainter, points: Floats, dx: float, dy: float
    ) -> None:
        scene, camera = self.stage.scene, self.stage.camera
        kinds = scene.kinds[self._wires]
        draw_moving_wires(painter, paint, points, kinds, hasty=self._is_hasty)
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
