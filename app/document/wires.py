"""What this editor keeps with a wire in its `data.studio`: how it runs, whether it is muted or drawn as a tunnel.

The runtime reads `muted` only: a muted wire is detached in every run. Wires of values by entry have no data of their own.
"""

from collections.abc import Collection
from enum import StrEnum

from app.document import edits
from app.document.edits import ABSENT
from app.document.measures import STUDIO_KEY, studio_state
from app.document.values import changed
from runtime.base.json_value import JsonValue
from runtime.visualflow.flow import VisualEdge, VisualFlow

STYLE, MUTED, TUNNEL = "style", "muted", "tunnel"
NOT_MUTED = (
    "A value for one entry stands in its node and has no look or switch of its own: "
    "mute the control wire of that entry, or delete the value"
)


class WireStyle(StrEnum):
    """How wires run."""

    CURVED = "curved"
    STRAIGHT = "straight"
    SQUARE = "square"


def style_of(edge: VisualEdge) -> WireStyle | None:
    """How a wire runs whatever the others do; None: as they do."""
    style = studio_state(edge.data).get(STYLE)
    return WireStyle(style) if style in tuple(WireStyle) else None


def is_tunnel(edge: VisualEdge) -> bool:
    """Whether a wire is drawn as two labels, one at each end."""
    return studio_state(edge.data).get(TUNNEL) is True


def with_wire_state(
    flow: VisualFlow, edge_ids: Collection[str], key: str, value: JsonValue
) -> VisualFlow:
    """The flow with one of a wire's view states set on some wires; `ABSENT` takes it away.

    Args:
        key: `style`, `muted`, `tunnel` or `knots`.
    """
    fresh: dict[str, VisualEdge] = {}
    for edge_id in edge_ids:
        edge = flow.edges_by_id.get(edge_id)
        if edge is None:
            continue
        state = {name: kept for name, kept in studio_state(edge.data).items() if name != key}
        if value is not ABSENT:
            state[key] = value
        data = {name: kept for name, kept in edge.data.items() if name != STUDIO_KEY}
        if state:
            data[STUDIO_KEY] = state
        if data != edge.data:
            fresh[edge_id] = changed(edge, data=data)
    return edits.replace_edges(flow, fresh)


def without_muted(flow: VisualFlow, edge_ids: Collection[str]) -> VisualFlow:
    """The flow without those of the wires that are muted: for edits that join wires, which would wake them."""
    muted = [edge_id for edge_id in edge_ids if flow.edges_by_id[edge_id].is_muted]
    return edits.remove_edges(flow, muted) if muted else flow
