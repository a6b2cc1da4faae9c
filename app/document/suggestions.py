"""What usually comes next: learned from the flow at hand."""

from collections import defaultdict
from collections.abc import Iterable

from app.document.joining import PinRef
from runtime.visualflow.flow import VisualEdge, VisualFlow

SAME_PIN, SAME_TYPE = 6.0, 2.0
MOST = 24.0
"""Boost of a type, in the units of the search's own ranks."""


def likely_types(flow: VisualFlow, pins: Iterable[PinRef]) -> dict[str, float]:
    """Node type -> how much likelier it is at the other end of these pins.

    Wires from the same pin of the same node type count most, those from pins of the same type a little.
    """
    found: dict[str, float] = defaultdict(float)
    for ref in pins:
        node = flow.nodes_by_id.get(ref.node_id)
        if node is None:
            continue
        kind = _type_of(flow, ref.node_id, ref.pin_id, is_output=ref.is_output)
        for edge in flow.edges:
            near, far = _ends(edge, is_output=ref.is_output)
            if near[0] not in flow.nodes_by_id or far[0] not in flow.nodes_by_id:
                continue
            far_type = flow.nodes_by_id[far[0]].type
            if near[1] == ref.pin_id and flow.nodes_by_id[near[0]].type == node.type:
                found[far_type] += SAME_PIN
            elif kind and _type_of(flow, *near, is_output=ref.is_output) == kind:
                found[far_type] += SAME_TYPE
    return {type_id: min(boost, MOST) for type_id, boost in found.items()}


def _ends(edge: VisualEdge, *, is_output: bool) -> tuple[tuple[str, str], tuple[str, str]]:
    start, end = (edge.source, edge.source_handle), (edge.target, edge.target_handle)
    return (start, end) if is_output else (end, start)


def _type_of(flow: VisualFlow, node_id: str, pin_id: str, *, is_output: bool) -> str:
    node = flow.nodes_by_id[node_id]
    pin = node.output(pin_id) if is_output else node.input(pin_id)
    return pin.type if pin is not None and not pin.is_exec else ""
