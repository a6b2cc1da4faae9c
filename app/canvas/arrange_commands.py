"""Align, distribute, lay out, and grow or move the selection along the wires."""

from collections.abc import Collection

import numpy as np

from app.canvas.frames import box_of
from app.canvas.large_edits import MANY, LargeEdits
from app.canvas.stage import counted, counted_all
from app.canvas.surface import FlowSurface
from app.document import edits
from app.document.arranging import (
    Alignment,
    Axis,
    Places,
    aligned,
    distributed,
    stacked,
    straightened,
)
from app.document.frame_layout import lay_out
from app.document.knots import with_knots_carried
from app.document.locks import is_flow_locked, unlocked
from app.document.moving import load_of, moved
from app.document.selection import Selected
from app.document.tracing import at_once, tracing
from runtime.base.words import say
from runtime.visualflow.flow import VisualFlow

ALIGN = {
    Alignment.LEFT: "Align left",
    Alignment.CENTRE: "Align centre",
    Alignment.RIGHT: "Align right",
    Alignment.TOP: "Align top",
    Alignment.MIDDLE: "Align middle",
    Alignment.BOTTOM: "Align bottom",
}
"""What each of them is called, in menus and in the history."""


MOST_AT_ONCE = 6
"""The layout of more nodes is worked out on a thread: 22 nodes with 103 wires take a third of a second."""


class ArrangeCommands:
    """Arranging of one canvas's nodes; each change of places is one undo step."""

    def __init__(self, view: FlowSurface, large: LargeEdits) -> None:
        self._view, self._large = view, large

    def _move(self, label: str, places: Places) -> bool:
        document = self._view.document
        free = unlocked(document.flow, places)
        places = {node_id: place for node_id, place in places.items() if node_id in free}
        flow = document.flow
        after = with_knots_carried(flow, edits.move_nodes(flow, places), places)
        return self._apply(label, after)

    def _apply(self, label: str, after: VisualFlow) -> bool:
        """Make an edit that moves nodes, and let them be seen moving."""
        document = self._view.document
        former = _former_places(document.flow, after)
        if not document.apply(label, after):
            return False
        self._view.resettle(former)
        return True

    def _selected(self) -> frozenset[str]:
        return self._view.selection.nodes

    # ---- places -----------------------------------------------------------------------------

    def align(self, how: Alignment) -> None:
        """Put the selected nodes on one line."""
        places = aligned(self._view.document.flow, self._selected(), how, self._view.scene.sizes())
        self._move(say(ALIGN[how]), places)

    def distribute(self, axis: Axis) -> None:
        """Give the selected nodes equal gaps."""
        flow = self._view.document.flow
        places = distributed(flow, self._selected(), axis, self._view.scene.sizes())
        across = axis is Axis.HORIZONTAL
        self._move(
            say("Distribute horizontally") if across else say("Distribute vertically"), places
        )

    def stack(self, axis: Axis) -> None:
        """Put the selected nodes one after the other."""
        flow = self._view.document.flow
        self._move(say("Stack"), stacked(flow, self._selected(), axis, self._view.scene.sizes()))

    def straighten(self) -> None:
        """Make execution wires between the selected nodes horizontal."""
        heights: dict[tuple[str, str, bool], float] = {}
        for node_id in self._selected():
            look = self._view.scene.look(node_id)
            for place in look.measures.pins if look is not None else ():
                heights[node_id, place.pin.id, place.is_output] = place.y
        places = straightened(self._view.document.flow, self._selected(), heights)
        self._move(say("Straighten wires"), places)

    def lay_out(self) -> None:
        """Arrange the selected nodes (two or more), or the whole flow, from left to right."""
        view, looks, before = self._view, [*self._view.scene.looks], self._view.scene.bounds()
        chosen: Collection[str] | None = self._selected() if len(self._selected()) > 1 else None
        nodes = view.document.flow.nodes_by_id if chosen is None else chosen
        former = [view.document.flow]

        def make(flow: VisualFlow) -> tuple[str, VisualFlow]:
            former[0] = flow
            measures = {look.node.id: look.measures for look in looks if look is not None}
            return say("Lay out"), lay_out(flow, chosen, measures)

        def then(_label: str) -> None:
            if len(nodes) < MANY:
                view.resettle(_former_places(former[0], view.document.flow))
            after = view.scene.bounds()
            if chosen is None and not after.intersects(before.intersected(view.seen())):
                view.fit_all()

        self._large.edit(nodes, say("Arranging…"), make, then, most=MOST_AT_ONCE)

    def nudge(self, dx: float, dy: float) -> None:
        """Move what is selected by scene pixels, and what is on selected frames; held keys make one undo step."""
        self._carry(dx, dy, alone=False)

    def nudge_alone(self, dx: float, dy: float) -> None:
        """Move the selected frames as `nudge` does, but without what is on them."""
        self._carry(dx, dy, alone=True)

    def _carry(self, dx: float, dy: float, *, alone: bool) -> None:
        flow, chosen = self._view.document.flow, self._view.selection
        key = ("nudge", alone, chosen.nodes, chosen.frames)
        if is_flow_locked(flow):
            self._view.tell(say("This flow is locked; Ctrl+Alt+K unlocks it"))
            return
        if self._large.takes(chosen.nodes):
            self._carry_many(dx, dy, chosen.selected, key, alone=alone)
            return
        load = load_of(flow, chosen.nodes, chosen.frames, alone=alone)
        if not load.nodes and not load.frames:
            self._view.tell(say("Locked to its place; the menu unlocks it"))
            return
        things = counted_all(node=len(load.nodes), frame=len(load.frames))
        lone = not chosen.nodes and len(chosen.frames) == 1
        label = say("Move frame") if lone else say("Move {things}", things=things)
        if self._view.document.apply(label, moved(flow, load, dx, dy), merge_key=key) and lone:
            frame = self._view.selected_frames[0]
            self._view.tell(say("Frame at {x:.0f}, {y:.0f}", x=frame.x, y=frame.y))

    def _carry_many(
        self, dx: float, dy: float, chosen: Selected, key: object, *, alone: bool
    ) -> None:
        def make(flow: VisualFlow) -> tuple[str, VisualFlow]:
            load = load_of(flow, chosen.nodes, chosen.frames, alone=alone)
            things = counted_all(node=len(load.nodes), frame=len(load.frames))
            return say("Move {things}", things=things), moved(flow, load, dx, dy)

        self._large.apply(say("Moving…"), make, merge_key=key)

    # ---- selection --------------------------------------------------------------------------

    def select_all(self) -> None:
        """Select every node."""
        self._view.selection.set(self._view.document.flow.nodes_by_id)

    def grow(self, *, downstream: bool) -> None:
        """Also select the next nodes along (or against) the wires; repeat to go on."""
        flow = self._view.document.flow
        ahead = flow.edges_out_of if downstream else flow.edges_into
        found = {
            edge.target if downstream else edge.source
            for node_id in self._selected()
            for edge in ahead.get(node_id, ())
        }
        known = flow.nodes_by_id
        self._view.selection.set(
            self._selected() | {node_id for node_id in found if node_id in known},
            current=self._view.selection.current,
        )

    def trace(self) -> None:
        """Dim all but what leads to the selected nodes and what follows from them; again ends it."""
        if self._view.overlay.hits is not None or not self._selected():
            self._view.set_hits(None)
            return
        flow, chosen = self._view.document.flow, self._selected()
        found = at_once(tracing(flow, chosen, chosen)).nodes
        self._view.set_hits(found)
        self._view.tell(say("{things} up- and downstream; Esc ends it", things=counted(len(found))))

    def show_execution_only(self) -> None:
        """Dim the data nodes; again ends it."""
        if self._view.overlay.hits is not None:
            self._view.set_hits(None)
            return
        steps = frozenset(node.id for node in self._view.document.flow.nodes if node.has_exec_pins)
        self._view.set_hits(steps)
        self._view.tell(say("Steps only; Esc shows the data nodes again"))

    def go(self, dx: int, dy: int) -> bool:
        """Make the nearest node in a direction the current one; the first one if none is.

        Returns:
            False if there is none in that direction.
        """
        scene, selection = self._view.scene, self._view.selection
        frames = self._view.selected_frames
        if selection.current in scene.row_of:  # the block's place, if it is on a collapsed frame
            here = scene.rect_of(selection.current or "").center()
        elif frames:
            here = box_of(frames[0]).center()
        else:
            first = self._first()
            if first is None:
                return False
            selection.set([first], current=first)
            self._view.show_node(first)
            return True
        middles = scene.rects[:, :2] + scene.rects[:, 2:] / 2
        ways = middles - (here.x(), here.y())
        along = ways[:, 0] * dx + ways[:, 1] * dy
        across = np.abs(ways[:, 0] * dy) + np.abs(ways[:, 1] * dx)
        cost = np.where(along > 1.0, along + 2.5 * across, np.inf)
        cost[np.isnan(cost)] = np.inf
        if selection.current in scene.row_of:
            cost[scene.row_of[selection.current]] = np.inf
        if not len(cost) or not np.isfinite(cost.min()):
            return False
        look = scene.looks[int(cost.argmin())]
        if look is None:
            return False
        selection.set([look.node.id], current=look.node.id)
        self._view.show_node(look.node.id)
        return True

    def _first(self) -> str | None:
        flow = self._view.document.flow
        if flow.entry_node in flow.nodes_by_id:
            return flow.entry_node
        leftmost = min(
            flow.nodes, key=lambda node: (node.position.x, node.position.y), default=None
        )
        return leftmost.id if leftmost is not None else None


def _former_places(before: VisualFlow, after: VisualFlow) -> dict[str, tuple[float, float]]:
    """Where the nodes stood that an edit of places moved: node id -> (x, y)."""
    return {
        node.id: (float(node.position.x), float(node.position.y))
        for node, moved in zip(before.nodes, after.nodes, strict=True)
        if node.position != moved.position
    }
