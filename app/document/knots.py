"""Knots: places a wire is led through, kept in its `data` for this editor only; the runtime never reads them."""

from collections.abc import Sequence

from app.document import edits
from app.document.measures import STUDIO_KEY, studio_state
from app.document.values import changed
from runtime.base.json_value import JsonObject
from runtime.visualflow.flow import VisualEdge, VisualFlow


def knots_of(edge: VisualEdge) -> list[tuple[float, float]]:
    """The knots of a wire from its output to its input, scene pixels; malformed ones are left out."""
    data = (edge.model_extra or {}).get("data")
    state = studio_state(data) if isinstance(data, dict) else {}
    knots = state.get("knots")
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
    edge = flow.edges_by_id.get(edge_id)
    if edge is None:
        return flow
    raw = (edge.model_extra or {}).get("data")
    data: JsonObject = dict(raw) if isinstance(raw, dict) else {}
    state = {key: value for key, value in studio_state(data).items() if key != "knots"}
    if knots:
        state["knots"] = [[x, y] for x, y in knots]
    data.pop(STUDIO_KEY, None)
    if state:
        data[STUDIO_KEY] = state
    return edits.replace_edges(flow, {edge_id: changed(edge, data=data)})
