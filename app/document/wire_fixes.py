"""What mends problems of wires."""

from collections.abc import Iterator, Mapping
from functools import partial

from app.document import conversions, edits, pin_edits, splicing
from app.document.fix import START, Case, Fix, Offer, end_of, start_of
from app.document.joining import PinRef
from app.document.values import changed
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.flow import VisualEdge, VisualFlow, VisualNode

_MOST_WIRES = 4


def _mismatch(case: Case) -> Iterator[Fix]:
    edge = case.edge
    if edge is None:
        return
    start, end = start_of(edge), end_of(edge)
    given, wanted = splicing.pin_of(case.flow, start), splicing.pin_of(case.flow, end)
    if given is not None and wanted is not None:
        kind = conversions.conversion_type(given.type, wanted.type)
        if kind is not None and kind in case.catalogue:
            label = say("Insert {title} into the wire", title=say(case.catalogue[kind].title))
            yield Fix(label, partial(_converted, edge, case.catalogue))
        if _has_own_pins(case.flow.nodes_by_id[edge.target], case.catalogue, is_output=False):
            yield Fix(
                say(
                    "Make {id} of {target} {type}",
                    id=wanted.id,
                    target=case.title(edge.target),
                    type=given.type,
                ),
                partial(_retyped, end, given.type),
            )
        if _has_own_pins(case.flow.nodes_by_id[edge.source], case.catalogue, is_output=True):
            yield Fix(
                say(
                    "Make {id} of {source} {type}",
                    id=given.id,
                    source=case.title(edge.source),
                    type=wanted.type,
                ),
                partial(_retyped, start, wanted.type),
            )
    yield _without(edge)


def _converted(edge: VisualEdge, catalogue: Catalogue, flow: VisualFlow) -> VisualFlow:
    if edge.id not in flow.edges_by_id:
        return flow
    opened = edits.remove_edges(flow, [edge.id])
    return conversions.converted(opened, start_of(edge), end_of(edge), catalogue) or flow


def _retyped(pin: PinRef, pin_type: str, flow: VisualFlow) -> VisualFlow:
    return pin_edits.set_pin_type(flow, pin.node_id, pin.pin_id, pin_type, is_output=pin.is_output)


def _has_own_pins(node: VisualNode, catalogue: Catalogue, *, is_output: bool) -> bool:
    """Whether a person named the pins of that side: those of a start or an end."""
    return node.type == (START if is_output else "on_flow_end") and node.type in catalogue


def _missing_pin(case: Case) -> Iterator[Fix]:
    edge, problem = case.edge, case.problem
    if edge is None:
        return
    start, end = start_of(edge), end_of(edge)
    is_source = problem.node_id == edge.source
    fixed, lost = (end, start) if is_source else (start, end)
    joint = splicing.best_pin(edits.remove_edges(case.flow, [edge.id]), fixed, lost.node_id)
    if joint is not None and not joint.replaces:
        pin = joint.start if is_source else joint.end
        yield Fix(
            say(
                "Wire it to {pin_id} of {node_id}",
                pin_id=pin.pin_id,
                node_id=case.title(pin.node_id),
            ),
            partial(_replugged, edge.id, joint.start, joint.end),
        )
    yield _without(edge)


def _replugged(edge_id: str, start: PinRef, end: PinRef, flow: VisualFlow) -> VisualFlow:
    if edge_id not in flow.edges_by_id:
        return flow
    return edits.replug_edge(flow, edge_id, start, end)


def _wire(case: Case) -> Iterator[Fix]:
    if case.edge is not None:
        yield _without(case.edge)


def _one_of_the_data_wires(case: Case) -> Iterator[Fix]:
    """Several wires at one input: keep one."""
    at = (case.problem.node_id or "", case.problem.pin_id or "")
    wires = [edge for edge in case.flow.edges_by_target.get(at, ()) if not edge.is_exec]
    for kept in wires[:_MOST_WIRES] if len(wires) > 1 else ():
        gone = tuple(edge.id for edge in wires if edge is not kept)
        yield Fix(
            say("Keep the wire from {source}", source=case.title(kept.source)),
            partial(edits.remove_edges, edges=gone),
        )


def _one_of_the_exec_wires(case: Case) -> Iterator[Fix]:
    """Wires that run between the same two pins: keep the first."""
    seen: set[tuple[str, str]] = set()
    gone = []
    for edge in case.flow.edges_into.get(case.problem.node_id or "", ()):
        end = (edge.source, edge.source_handle)
        if edge.is_exec and end in seen:
            gone.append(edge.id)
        seen.add(end)
    if gone:
        yield Fix(say("Keep one of the wires"), partial(edits.remove_edges, edges=tuple(gone)))


def _limit(case: Case) -> Iterator[Fix]:
    if case.edge is not None:
        yield Fix(say("Remove the limit of the wire"), partial(_unlimited, case.edge.id))


def _unlimited(edge_id: str, flow: VisualFlow) -> VisualFlow:
    edge = flow.edges_by_id.get(edge_id)
    data = (edge.model_extra or {}).get("data") if edge is not None else None
    if edge is None or not isinstance(data, dict):
        return flow
    kept = {key: value for key, value in data.items() if key != "loopLimit"}
    return edits.replace_edges(flow, {edge_id: changed(edge, data=kept)})


def _reroute(case: Case) -> Iterator[Fix]:
    node_id = case.problem.node_id or ""
    wires = [*case.flow.edges_into.get(node_id, ()), *case.flow.edges_out_of.get(node_id, ())]
    gone = tuple(edge.id for edge in wires if edge.is_exec)
    if gone:
        yield Fix(say("Remove its control wires"), partial(edits.remove_edges, edges=gone))


def _cycle(case: Case) -> Iterator[Fix]:
    """Data that feeds itself: cut one of the wires that close the circle."""
    node_id = case.problem.node_id or ""
    after: set[str] = set()
    waiting = [node_id]
    while waiting:
        for edge in case.flow.edges_out_of.get(waiting.pop(), ()):
            if not edge.is_exec and edge.target not in after:
                after.add(edge.target)
                waiting.append(edge.target)
    closing = [
        edge
        for edge in case.flow.edges_into.get(node_id, ())
        if not edge.is_exec and edge.source in after
    ]
    for edge in closing[:_MOST_WIRES]:
        yield Fix(
            say("Remove the wire from {source}", source=case.title(edge.source)),
            partial(edits.remove_edges, edges=(edge.id,)),
        )


def _without(edge: VisualEdge) -> Fix:
    return Fix(say("Remove the wire"), partial(edits.remove_edges, edges=(edge.id,)))


WIRE_FIXES: Mapping[str, Offer] = {
    "type-mismatch": _mismatch,
    "missing-pin": _missing_pin,
    "missing-node": _wire,
    "loop-back": _wire,
    "duplicate-data-wire": _one_of_the_data_wires,
    "duplicate-exec-wire": _one_of_the_exec_wires,
    "limit-on-data": _limit,
    "limit-no-number": _limit,
    "reroute-exec": _reroute,
    "data-cycle": _cycle,
}
