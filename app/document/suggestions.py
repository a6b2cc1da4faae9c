"""What usually comes next: learned from the flow at hand and, for a start, from the example flows."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from app.document.joining import PinRef
from runtime.visualflow.flow import VisualEdge, VisualFlow

SAME_PIN, SAME_TYPE = 6.0, 2.0
MOST = 24.0
"""Boost of a type, in the units of the search's own ranks."""
SEED_SHARE, MOST_SEED = 0.5, 9.0
"""How much wires of other flows count, and no more than that: the flow at hand knows better."""
MOST_WIRES = 600
"""So many of a flow's newest wires are looked at."""

PinKey = tuple[str, str, bool]
"""Node type, pin id, whether it is an output."""


@dataclass(frozen=True, slots=True)
class SeenWires:
    """What was wired to what: how often each node type was at the other end.

    Attributes:
        at_pin: pin of a node type -> node type -> times.
        at_kind: (pin type, whether of outputs) -> node type -> times; without execution.
    """

    at_pin: Mapping[PinKey, Mapping[str, int]] = field(default_factory=dict)
    at_kind: Mapping[tuple[str, bool], Mapping[str, int]] = field(default_factory=dict)


NOTHING_SEEN = SeenWires()


def seen_wires(flows: Iterable[VisualFlow]) -> SeenWires:
    """Count the wires of flows."""
    at_pin: dict[PinKey, Counter[str]] = defaultdict(Counter)
    at_kind: dict[tuple[str, bool], Counter[str]] = defaultdict(Counter)
    for flow in flows:
        for edge in islice(reversed(flow.edges), MOST_WIRES):
            for is_output in (True, False):
                near, far = _ends(edge, is_output=is_output)
                node, other = flow.nodes_by_id.get(near[0]), flow.nodes_by_id.get(far[0])
                if node is None or other is None:
                    continue
                at_pin[node.type, near[1], is_output][other.type] += 1
                if kind := _type_of(flow, *near, is_output=is_output):
                    at_kind[kind, is_output][other.type] += 1
    return SeenWires(at_pin, at_kind)


def likely_types(
    flow: VisualFlow, pins: Iterable[PinRef], seeds: SeenWires = NOTHING_SEEN
) -> dict[str, float]:
    """Node type -> how much likelier it is at the other end of these pins.

    Wires from the same pin of the same node type count most, those from pins of the same type a little;
    `seeds`, what other flows do there, counts less than either.
    """
    refs = [ref for ref in pins if ref.node_id in flow.nodes_by_id]
    if not refs:
        return {}
    found = _boosts(flow, refs, seen_wires([flow]))
    for type_id, boost in _boosts(flow, refs, seeds).items():
        found[type_id] = found.get(type_id, 0.0) + min(boost * SEED_SHARE, MOST_SEED)
    return {type_id: min(boost, MOST) for type_id, boost in found.items()}


def _boosts(flow: VisualFlow, refs: Iterable[PinRef], seen: SeenWires) -> dict[str, float]:
    found: dict[str, float] = defaultdict(float)
    for ref in refs:
        at_pin = seen.at_pin.get(
            (flow.nodes_by_id[ref.node_id].type, ref.pin_id, ref.is_output), {}
        )
        kind = _type_of(flow, ref.node_id, ref.pin_id, is_output=ref.is_output)
        at_kind = seen.at_kind.get((kind, ref.is_output), {}) if kind else {}
        for type_id in {*at_pin, *at_kind}:
            same_pin = at_pin.get(type_id, 0)
            others = max(at_kind.get(type_id, 0) - same_pin, 0)
            found[type_id] += same_pin * SAME_PIN + others * SAME_TYPE
    return found


def _ends(edge: VisualEdge, *, is_output: bool) -> tuple[tuple[str, str], tuple[str, str]]:
    start, end = (edge.source, edge.source_handle), (edge.target, edge.target_handle)
    return (start, end) if is_output else (end, start)


def _type_of(flow: VisualFlow, node_id: str, pin_id: str, *, is_output: bool) -> str:
    node = flow.nodes_by_id[node_id]
    pin = node.output(pin_id) if is_output else node.input(pin_id)
    return pin.type if pin is not None and not pin.is_exec else ""
