"""What leads to nodes and wires and what follows from them; muted wires lead nowhere."""

from collections.abc import Collection
from dataclasses import dataclass

from runtime.visualflow.flow import VisualFlow


@dataclass(frozen=True, slots=True)
class Trace:
    """Nodes and wires that belong together; ids."""

    nodes: frozenset[str]
    wires: frozenset[str]


def reached(flow: VisualFlow, nodes: Collection[str], *, downstream: bool) -> Trace:
    """The nodes themselves and all that follow from them, or lead to them, with the wires between."""
    ahead = flow.edges_out_of if downstream else flow.edges_into
    waiting, seen, wires = list(nodes), set(nodes), set[str]()
    while waiting:
        for edge in ahead.get(waiting.pop(), ()):
            if edge.is_muted:
                continue
            wires.add(edge.id)
            near = edge.target if downstream else edge.source
            if near not in seen:
                seen.add(near)
                waiting.append(near)
    return Trace(frozenset(seen), frozenset(wires))


def trace_of(flow: VisualFlow, nodes: Collection[str]) -> Trace:
    """What leads to the nodes and what follows from them."""
    before = reached(flow, nodes, downstream=False)
    after = reached(flow, nodes, downstream=True)
    return Trace(before.nodes | after.nodes, before.wires | after.wires)


def trace_of_wire(flow: VisualFlow, edge_id: str) -> Trace:
    """What leads to a wire and what follows from it; nothing if it is not in the flow."""
    edge = flow.edges_by_id.get(edge_id)
    if edge is None:
        return Trace(frozenset(), frozenset())
    before = reached(flow, [edge.source], downstream=False)
    after = reached(flow, [edge.target], downstream=True)
    return Trace(before.nodes | after.nodes, before.wires | after.wires | {edge_id})
