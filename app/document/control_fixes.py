"""What mends problems of control: where a run begins, and where it goes."""

from collections.abc import Iterator, Mapping, Set
from functools import partial

from app.document import edits, pin_edits, splicing
from app.document.fix import START, Case, Fix, Offer, delete, end_of, joined
from app.document.joining import PinRef
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue, new_node
from runtime.nodes.flow_facts import FlowFacts
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT, Position, VisualEdge, VisualFlow, VisualNode

_STEP_PX = 320.0


def _no_entry(case: Case) -> Iterator[Fix]:
    if START in case.catalogue:
        yield Fix(say("Add On Flow Start"), partial(_with_start, None, case.catalogue))


def _no_trigger(case: Case) -> Iterator[Fix]:
    if case.node is not None and START in case.catalogue:
        yield Fix(
            say("Add On Flow Start before it"), partial(_with_start, case.node.id, case.catalogue)
        )


def _with_start(before: str | None, catalogue: Catalogue, flow: VisualFlow) -> VisualFlow:
    """The flow beginning at a new start node, wired to a step if there is one to begin with."""
    first = flow.nodes_by_id.get(before or "")
    left = min((node.position.x for node in flow.nodes), default=0.0)
    at = Position(x=left, y=0.0) if first is None else first.position
    start = new_node(
        catalogue[START], edits.next_node_id(flow), Position(x=at.x - _STEP_PX, y=at.y)
    )
    after = edits.set_entry(edits.add_node(flow, start), start.id)
    if first is None:
        return after
    return edits.add_edge(after, PinRef(start.id, EXEC_OUT, True), PinRef(first.id, EXEC_IN, False))


def _entry(case: Case) -> Iterator[Fix]:
    if case.node is not None:
        yield Fix(
            say("Begin the flow at {id}", id=case.title(case.node.id)),
            partial(edits.set_entry, node_id=case.node.id),
        )


def _second_entry(case: Case) -> Iterator[Fix]:
    yield from _entry(case)
    yield from delete(case)


def _unreachable(case: Case) -> Iterator[Fix]:
    """A dead step: let control come to it from a reached node near it, or delete it."""
    node = case.node
    pin = next((pin for pin in node.inputs if pin.is_exec), None) if node is not None else None
    if node is not None and pin is not None:
        reached = FlowFacts(case.flow, case.catalogue).reachable
        for start in _free_exits(case, node, reached)[:2]:
            yield Fix(
                say("Run it after {node_id}", node_id=case.title(start.node_id)),
                partial(joined, start, PinRef(node.id, pin.id, False)),
            )
        wire = _nearest_exec_wire(case, node, reached)
        if wire is not None:
            yield Fix(
                say(
                    "Run it between {source} and {target}",
                    source=case.title(wire.source),
                    target=case.title(wire.target),
                ),
                partial(_inserted, wire.id, node.id),
            )
    yield from delete(case)


def _nearest_exec_wire(case: Case, node: VisualNode, reached: Set[str]) -> VisualEdge | None:
    """The control wire between reached nodes that a dead step with both ends free could go into."""
    is_free = not any(edge.is_exec for edge in case.flow.edges_out_of.get(node.id, ()))
    if not is_free or not any(pin.is_exec for pin in node.outputs):
        return None
    places = {other.id: other.position for other in case.flow.nodes}

    def distance(edge: VisualEdge) -> float:
        one, other = places[edge.source], places[edge.target]
        middle = ((one.x + other.x) / 2, (one.y + other.y) / 2)
        return abs(middle[0] - node.position.x) + abs(middle[1] - node.position.y)

    wires = (
        e for e in case.flow.edges if e.is_exec and e.source in reached and e.target in reached
    )
    return min(wires, key=distance, default=None)


def _inserted(edge_id: str, node_id: str, flow: VisualFlow) -> VisualFlow:
    return splicing.insert_on_wire(flow, edge_id, node_id) or flow


def _free_exits(case: Case, node: VisualNode, reached: Set[str]) -> list[PinRef]:
    """Unwired control outputs of nodes that are reached, those near the left of a node first."""
    exits: list[tuple[float, PinRef]] = []
    for other in case.flow.nodes:
        if other.id not in reached or other.id == node.id:
            continue
        taken = {edge.source_handle for edge in case.flow.edges_out_of.get(other.id, ())}
        free = next((pin for pin in other.outputs if pin.is_exec and pin.id not in taken), None)
        if free is not None:
            dx, dy = node.position.x - other.position.x, node.position.y - other.position.y
            exits.append(((dx if dx > 0 else -4 * dx) + abs(dy), PinRef(other.id, free.id, True)))
    return [pin for _, pin in sorted(exits, key=lambda one: one[0])]


def _fan_out(case: Case) -> Iterator[Fix]:
    """Several wires at one control output: a node that is made for it goes between."""
    node_id, pin_id = case.problem.node_id or "", case.problem.pin_id or ""
    for kind in ("sequence", "parallel"):
        if kind in case.catalogue and case.node is not None:
            yield Fix(
                say("Put a {title} between", title=say(case.catalogue[kind].title)),
                partial(_fanned, node_id, pin_id, case.catalogue[kind]),
            )


def _fanned(node_id: str, pin_id: str, kind: NodeType, flow: VisualFlow) -> VisualFlow:
    node = flow.nodes_by_id.get(node_id)
    wires = [edge for edge in flow.edges_out_of.get(node_id, ()) if edge.source_handle == pin_id]
    if node is None or len(wires) < 2:
        return flow
    at = Position(x=node.position.x + _STEP_PX / 2, y=node.position.y - 120.0)
    fan = new_node(kind, edits.next_node_id(flow), at)
    after = edits.add_node(flow, fan)
    while sum(p.id.startswith("then:") for p in after.nodes_by_id[fan.id].outputs) < len(wires):
        after = pin_edits.add_next_branch(after, fan.id)
    for number, edge in enumerate(wires):
        start = PinRef(fan.id, f"then:{number}", True)
        after = edits.replug_edge(after, edge.id, start, end_of(edge))
    return edits.add_edge(after, PinRef(node_id, pin_id, True), PinRef(fan.id, EXEC_IN, False))


def _exec_handle(case: Case) -> Iterator[Fix]:
    node_id, pin_id = case.problem.node_id or "", case.problem.pin_id
    wires = case.flow.edges_out_of.get(node_id, ())
    gone = tuple(edge.id for edge in wires if edge.is_exec and edge.source_handle == pin_id)
    if gone:
        yield Fix(say("Remove the wire"), partial(edits.remove_edges, edges=gone))


def _routes(case: Case) -> Iterator[Fix]:
    if case.node is not None:
        yield Fix(
            say("Bring its entries up to date"),
            partial(edits.with_fresh_routes, targets=(case.node.id,)),
        )


CONTROL_FIXES: Mapping[str, Offer] = {
    "no-entry": _no_entry,
    "entry-no-trigger": _no_trigger,
    "entry-ignored": _entry,
    "several-entries": _second_entry,
    "unreachable-node": _unreachable,
    "exec-fan-out": _fan_out,
    "exec-handle": _exec_handle,
    "entry-routes": _routes,
    "route-override": _routes,
}
