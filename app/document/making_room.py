"""Room for a node that was put between two others: it stands free, and what lies beyond moves on."""

from dataclasses import replace

from app.document import edits
from app.document.arranging import Places, Sizes, pushed
from app.document.frames import frames_of, with_frames
from app.document.locks import unlocked
from app.document.splicing import level_with
from runtime.visualflow.flow import VisualFlow

GAP = 48.0
STEP = 16.0
"""Nodes move by whole steps of the grid."""
MOST_COVERED = 100
"""So many nodes are moved out of the way at most."""


def with_room(
    flow: VisualFlow, source: str, node_id: str, target: str, sizes: Sizes
) -> tuple[VisualFlow, Places]:
    """The flow with `node_id` standing between the two nodes it was put between.

    It goes right of `source` if it does not already; then everything that begins at or right of `target` moves right
    until there is a gap. Frames there move too, and those reached into grow. What it would cover moves below it.
    Wires that run to the left, and locked nodes, are left as they are.

    Args:
        sizes: node id -> (width, height) of every node, scene pixels.

    Returns:
        The flow, and where the nodes that were pushed stood before.
    """
    known = flow.nodes_by_id
    if not {source, node_id, target} <= known.keys() or len({source, node_id, target}) < 3:
        return flow, {}
    before, after, new = known[source].position, known[target].position, known[node_id].position
    if after.x < before.x + sizes[source][0]:
        return flow, {}
    beside = _meets(new.y, sizes[node_id][1], before.y, sizes[source][1])
    least = before.x + sizes[source][0] + GAP if beside else before.x
    left = _on_grid(max(min(new.x, after.x), least))
    made = edits.move_nodes(flow, {node_id: (left, new.y)})
    missing = left + sizes[node_id][0] + GAP - after.x
    if missing > 0 and _meets(new.y, sizes[node_id][1], after.y, sizes[target][1]):
        by = _on_grid(missing)
        places = pushed(made, after.x, by)
        free = unlocked(made, places) - {node_id}
        places = {one: place for one, place in places.items() if one in free}
        made = _with_frames_pushed(edits.move_nodes(made, places), after.x, by)
    made = edits.move_nodes(made, _below(made, node_id, sizes))
    former = {
        node.id: (node.position.x, node.position.y)
        for node in flow.nodes
        if node.id != node_id and made.nodes_by_id[node.id].position != node.position
    }
    return made, former


def settled(flow: VisualFlow, node_id: str, sizes: Sizes) -> VisualFlow:
    """The flow with a node level with the step before it, and what comes after it moved on as far as it needs.

    A node that is not between two others by execution is left where it is.
    """
    comes = next((wire for wire in flow.edges_into.get(node_id, ()) if wire.is_exec), None)
    goes = next((wire for wire in flow.edges_out_of.get(node_id, ()) if wire.is_exec), None)
    if comes is None or goes is None:
        return flow
    level = level_with(flow, comes.source, node_id)
    return with_room(level, comes.source, node_id, goes.target, sizes)[0]


def _below(flow: VisualFlow, node_id: str, sizes: Sizes) -> Places:
    """Places of the nodes that a node covers, right below it, and of those that these would cover then."""
    boxes = {
        one.id: (one.position.x, one.position.y, *sizes[one.id])
        for one in flow.nodes
        if one.id in sizes
    }
    free = unlocked(flow, boxes)
    places: Places = {}
    coming = [node_id]
    while coming and len(places) < MOST_COVERED:
        x, y, width, height = boxes[coming.pop(0)]
        for one, (left, top, wide, high) in boxes.items():
            is_covered = (
                left < x + width and x < left + wide and top < y + height and y < top + high
            )
            if (
                one in free
                and one not in places
                and one != node_id
                and is_covered
                and top + high > y
            ):
                places[one] = (left, _on_grid(y + height + STEP))
                boxes[one] = (*places[one], wide, high)
                coming.append(one)
    return places


def _with_frames_pushed(flow: VisualFlow, beyond: float, by: float) -> VisualFlow:
    frames = frames_of(flow)
    pushed_frames = [
        frame
        if frame.is_locked or frame.x + frame.width <= beyond
        else replace(frame, x=frame.x + by)
        if frame.x >= beyond - GAP
        else replace(frame, width=frame.width + by)
        for frame in frames
    ]
    changes = any(new is not old for new, old in zip(pushed_frames, frames, strict=True))
    return with_frames(flow, pushed_frames) if changes else flow


def _meets(top: float, height: float, other_top: float, other_height: float) -> bool:
    """Whether two nodes would stand in each other's way if they were above one another."""
    return top < other_top + other_height + STEP and other_top < top + height + STEP


def _on_grid(length: float) -> float:
    return -(-length // STEP) * STEP
