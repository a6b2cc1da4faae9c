"""Knots: places a wire is led through, kept in its `data` for this editor only; the runtime never reads them."""

from collections.abc import Sequence

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
