"""What leads to nodes and wires and what follows from them; muted wires lead nowhere."""

from collections import deque
from collections.abc import Collection, Generator, Iterator, Mapping
from dataclasses import dataclass

from runtime.visualflow.flow import VisualEdge, VisualFlow

AT_ONCE = 200
"""So many nodes are visited between two chances to do something else."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Nodes and wires that belong together; ids."""

    nodes: frozenset[str]
    wires: frozenset[str]


Tracing = Generator[None, None, Trace]
"""A trace in the making: each step is short, the last one returns it."""


def tracing(flow: VisualFlow, before: Collection[str], after: Collection[str]) -> Tracing:
    """All that leads to some nodes, and all that follows from some, with the wires on the way."""
    nodes, wires = {*before, *after}, set[str]()
    for starts, ahead, is_back in (
        (before, flow.edges_into, True),
        (after, flow.edges_out_of, False),
    ):
        waiting, seen = list(starts), set(starts)
        visited = 0
        while waiting:
            for edge in ahead.get(waiting.pop(), ()):
                if edge.is_muted:
                    continue
                wires.add(edge.id)
                near = edge.source if is_back else edge.target
                if near not in seen:
                    seen.add(near)
                    waiting.append(near)
            visited += 1
            if visited % AT_ONCE == 0:
                yield
        nodes |= seen
    return Trace(frozenset(nodes), frozenset(wires))


def tracing_wire(flow: VisualFlow, edge_id: str) -> Tracing:
    """All that leads to a wire and follows from it; nothing if it is not in the flow."""
    edge = flow.edges_by_id.get(edge_id)
    if edge is None:
        return Trace(frozenset(), frozenset())
    found = yield from tracing(flow, [edge.source], [edge.target])
    return Trace(found.nodes, found.wires | {edge_id})


def at_once(steps: Tracing) -> Trace:
    """All of it, without a pause."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Trace = end.value
            return found


def wires_between(flow: VisualFlow, source: str, target: str) -> frozenset[str]:
    """The execution wires of a shortest way from one node to another; none if there is no way nearby.

    Args:
        source: empty: wherever the flow begins.
    """
    starts = [source] if source else [node.id for node in flow.beginnings]
    came: dict[str, VisualEdge | None] = dict.fromkeys(starts)
    todo = deque(starts)
    while todo and len(came) < AT_ONCE:
        node_id = todo.popleft()
        for edge in flow.edges_out_of.get(node_id, ()):
            if not edge.is_exec or edge.is_muted or (edge.target in came and edge.target != target):
                continue
            if edge.target == target:
                return frozenset((edge.id, *_way_back(came, node_id)))
            came[edge.target] = edge
            todo.append(edge.target)
    return frozenset()


def _way_back(came: Mapping[str, VisualEdge | None], node_id: str) -> Iterator[str]:
    while (edge := came.get(node_id)) is not None:
        yield edge.id
        node_id = edge.source
