"""Knots: places a wire is led through, kept in its `data` for this editor only; the runtime never reads them."""

from collections.abc import Collection, Iterable, Sequence

from app.document.edits import ABSENT
from app.document.measures import studio_state
from app.document.wires import with_wire_state
from runtime.base.json_value import JsonValue
from runtime.visualflow.flow import VisualEdge, VisualFlow

_KNOTS = "knots"


def knots_of(edge: VisualEdge) -> list[tuple[float, float]]:
    """The knots of a wire from its output to its input, scene pixels; malformed ones are left out."""
    knots = studio_state(edge.data).get(_KNOTS)
    if not isinstance(knots, list):
        return []
    return [
        (float(knot[0]), float(knot[1]))
        for knot in knots
        if isinstance(knot, list)
        and len(knot) == 2
        and all(isinstance(part, int | float) and abs(part) < 1e9 for part in knot)
    ]


def with_knots_at(
    flow: VisualFlow, edge_id: str, knots: Sequence[tuple[float, float]]
) -> VisualFlow:
    """The flow with a wire led through exactly these places; none lets it run freely."""
    value: JsonValue = [[x, y] for x, y in knots] if knots else ABSENT
    return with_wire_state(flow, [edge_id], _KNOTS, value)


def with_knots_shifted(flow: VisualFlow, edge: VisualEdge, way: tuple[float, float]) -> VisualFlow:
    """The flow with the knots of a wire so far from where they are."""
    return with_knots_at(flow, edge.id, [(x + way[0], y + way[1]) for x, y in knots_of(edge)])


def with_knots_carried(before: VisualFlow, after: VisualFlow, moved: Iterable[str]) -> VisualFlow:
    """The flow after a move of nodes, with the knots of wires both of whose ends went the same way.

    Args:
        moved: ids of the nodes, of which all wires are looked at.
    """
    flow, ids = after, frozenset(moved)
    for node_id in ids:
        for edge in before.edges_out_of.get(node_id, ()):
            if edge.target in ids and knots_of(edge):
                way, other = (way_of(before, after, end) for end in (node_id, edge.target))
                if way == other and way != (0.0, 0.0):
                    flow = with_knots_shifted(flow, edge, way)
    return flow


def way_of(before: VisualFlow, after: VisualFlow, node_id: str) -> tuple[float, float]:
    """How far an edit moved a node; nowhere if it was not there before, or is not after it."""
    old, new = before.nodes_by_id.get(node_id), after.nodes_by_id.get(node_id)
    if old is None or new is None:
        return 0.0, 0.0
    return float(new.position.x - old.position.x), float(new.position.y - old.position.y)


def with_knots_of_copies(
    flow: VisualFlow, copies: Collection[str], offset: tuple[float, float]
) -> VisualFlow:
    """The flow with the knots of wires between copied nodes as far from the originals' as the nodes are."""
    ids = frozenset(copies)
    for node_id in copies:
        for edge in flow.edges_out_of.get(node_id, ()):
            if edge.target in ids and knots_of(edge):
                flow = with_knots_shifted(flow, edge, offset)
    return flow
