"""Quick fixes: for a problem of a flow, the edits that would mend it; each is one labelled, undoable step."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from app.document import conversions, edits, pin_edits, splicing
from app.document.joining import Allowed, PinRef, may_join
from app.document.values import changed
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue, new_node
from runtime.nodes.flow_facts import FlowFacts
from runtime.nodes.node_type import Category, NodeType
from runtime.nodes.subflow_pins import subflow_id_of, with_subflow
from runtime.visualflow.flow import (
    EXEC_IN,
    EXEC_OUT,
    Position,
    VisualEdge,
    VisualFlow,
    VisualNode,
)
from runtime.visualflow.problem import Problem

Library: TypeAlias = Callable[[], Mapping[str, VisualFlow]]
"""Gives flow id -> flow that subflow nodes can call."""

_EMPTY: Mapping[str, JsonValue] = {
    "string": "",
    "number": 0,
    "boolean": False,
    "object": {},
    "array": [],
}
_MOST_WIRES = 4
_STEP_PX = 320.0
_START = "on_flow_start"


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend a problem.

    Attributes:
        label: what it does, imperative; also the label of the undo step.
        edit: from the flow as it is then to the mended one; where there is nothing left to mend, the same flow.
    """

    label: str
    edit: Callable[[VisualFlow], VisualFlow]


@dataclass(frozen=True, slots=True)
class _Case:
    """A problem and what is known of its surroundings."""

    problem: Problem
    flow: VisualFlow
    catalogue: Catalogue
    library: Library

    @property
    def node(self) -> VisualNode | None:
        """The node it concerns, if it is still there."""
        return self.flow.nodes_by_id.get(self.problem.node_id or "")

    @property
    def edge(self) -> VisualEdge | None:
        """The wire it concerns, if it is still there."""
        return self.flow.edges_by_id.get(self.problem.edge_id or "")

    def title(self, node_id: str) -> str:
        """A node's name in quotation marks."""
        node = self.flow.nodes_by_id.get(node_id)
        return f"“{say(node.title) if node is not None else node_id}”"


def fixes_of(
    problem: Problem,
    flow: VisualFlow,
    catalogue: Catalogue,
    library: Library = dict,
) -> tuple[Fix, ...]:
    """Ways to mend a problem, the likeliest first; empty if a person has to decide.

    Args:
        flow: as it is now; a problem of an older one may have no fix any more.
        library: gives flow id -> flow that subflow nodes can call; asked only if the problem is about one.
    """
    offer = _OFFERS.get(problem.code)
    return tuple(offer(_Case(problem, flow, catalogue, library))) if offer else ()


def is_fixable(problem: Problem) -> bool:
    """Whether there are fixes for problems of this kind; for one of them there may be none after all."""
    return problem.code in _OFFERS


def all_fixed(
    problems: Collection[Problem],
    flow: VisualFlow,
    catalogue: Catalogue,
    library: Library = dict,
) -> tuple[VisualFlow, int]:
    """The flow after the likeliest fix of each problem, and how many changed something."""
    count = 0
    for problem in problems:
        fixes = fixes_of(problem, flow, catalogue, library)
        after = fixes[0].edit(flow) if fixes else flow
        count += after is not flow
        flow = after
    return flow, count


# ---- wires -------------------------------------------------------------------------------------


def _mismatch(case: _Case) -> Iterator[Fix]:
    edge = case.edge
    if edge is None:
        return
    start, end = _start(edge), _end(edge)
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
    return conversions.converted(opened, _start(edge), _end(edge), catalogue) or flow


def _retyped(pin: PinRef, pin_type: str, flow: VisualFlow) -> VisualFlow:
    return pin_edits.set_pin_type(flow, pin.node_id, pin.pin_id, pin_type, is_output=pin.is_output)


def _has_own_pins(node: VisualNode, catalogue: Catalogue, *, is_output: bool) -> bool:
    """Whether a person named the pins of that side: those of a start or an end."""
    return node.type == (_START if is_output else "on_flow_end") and node.type in catalogue


def _missing_pin(case: _Case) -> Iterator[Fix]:
    edge, problem = case.edge, case.problem
    if edge is None:
        return
    start, end = _start(edge), _end(edge)
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


def _wire(case: _Case) -> Iterator[Fix]:
    if case.edge is not None:
        yield _without(case.edge)


def _one_of_the_data_wires(case: _Case) -> Iterator[Fix]:
    """Several wires at one input: keep one."""
    at = (case.problem.node_id or "", case.problem.pin_id or "")
    wires = [edge for edge in case.flow.edges_by_target.get(at, ()) if not edge.is_exec]
    for kept in wires[:_MOST_WIRES] if len(wires) > 1 else ():
        gone = tuple(edge.id for edge in wires if edge is not kept)
        yield Fix(
            say("Keep the wire from {source}", source=case.title(kept.source)),
            partial(edits.remove_edges, edges=gone),
        )


def _one_of_the_exec_wires(case: _Case) -> Iterator[Fix]:
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


def _limit(case: _Case) -> Iterator[Fix]:
    if case.edge is not None:
        yield Fix(say("Remove the limit of the wire"), partial(_unlimited, case.edge.id))


def _unlimited(edge_id: str, flow: VisualFlow) -> VisualFlow:
    edge = flow.edges_by_id.get(edge_id)
    data = (edge.model_extra or {}).get("data") if edge is not None else None
    if edge is None or not isinstance(data, dict):
        return flow
    kept = {key: value for key, value in data.items() if key != "loopLimit"}
    return edits.replace_edges(flow, {edge_id: changed(edge, data=kept)})


def _reroute(case: _Case) -> Iterator[Fix]:
    node_id = case.problem.node_id or ""
    wires = [*case.flow.edges_into.get(node_id, ()), *case.flow.edges_out_of.get(node_id, ())]
    gone = tuple(edge.id for edge in wires if edge.is_exec)
    if gone:
        yield Fix(say("Remove its control wires"), partial(edits.remove_edges, edges=gone))


def _cycle(case: _Case) -> Iterator[Fix]:
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


# ---- control -----------------------------------------------------------------------------------


def _no_entry(case: _Case) -> Iterator[Fix]:
    if _START in case.catalogue:
        yield Fix(say("Add On Flow Start"), partial(_with_start, None, case.catalogue))


def _no_trigger(case: _Case) -> Iterator[Fix]:
    if case.node is not None and _START in case.catalogue:
        yield Fix(
            say("Add On Flow Start before it"), partial(_with_start, case.node.id, case.catalogue)
        )


def _with_start(before: str | None, catalogue: Catalogue, flow: VisualFlow) -> VisualFlow:
    """The flow beginning at a new start node, wired to a step if there is one to begin with."""
    first = flow.nodes_by_id.get(before or "")
    left = min((node.position.x for node in flow.nodes), default=0.0)
    at = Position(x=left, y=0.0) if first is None else first.position
    start = new_node(
        catalogue[_START], edits.next_node_id(flow), Position(x=at.x - _STEP_PX, y=at.y)
    )
    after = edits.set_entry(edits.add_node(flow, start), start.id)
    if first is None:
        return after
    return edits.add_edge(after, PinRef(start.id, EXEC_OUT, True), PinRef(first.id, EXEC_IN, False))


def _entry(case: _Case) -> Iterator[Fix]:
    if case.node is not None:
        yield Fix(
            say("Begin the flow at {id}", id=case.title(case.node.id)),
            partial(edits.set_entry, node_id=case.node.id),
        )


def _second_entry(case: _Case) -> Iterator[Fix]:
    yield from _entry(case)
    yield from _delete(case)


def _unreachable(case: _Case) -> Iterator[Fix]:
    """A dead step: let control come to it from a reached node near it, or delete it."""
    node = case.node
    pin = next((pin for pin in node.inputs if pin.is_exec), None) if node is not None else None
    if node is not None and pin is not None:
        for start in _free_exits(case, node)[:2]:
            yield Fix(
                say("Run it after {node_id}", node_id=case.title(start.node_id)),
                partial(_joined, start, PinRef(node.id, pin.id, False)),
            )
        wire = _nearest_exec_wire(case, node)
        if wire is not None:
            yield Fix(
                say(
                    "Run it between {source} and {target}",
                    source=case.title(wire.source),
                    target=case.title(wire.target),
                ),
                partial(_inserted, wire.id, node.id),
            )
    yield from _delete(case)


def _nearest_exec_wire(case: _Case, node: VisualNode) -> VisualEdge | None:
    """The control wire between reached nodes that a dead step with both ends free could go into."""
    is_free = not any(edge.is_exec for edge in case.flow.edges_out_of.get(node.id, ()))
    if not is_free or not any(pin.is_exec for pin in node.outputs):
        return None
    reached = FlowFacts(case.flow, case.catalogue).reachable
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


def _free_exits(case: _Case, node: VisualNode) -> list[PinRef]:
    """Unwired control outputs of nodes that are reached, those near the left of a node first."""
    reached = FlowFacts(case.flow, case.catalogue).reachable
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


def _joined(start: PinRef, end: PinRef, flow: VisualFlow) -> VisualFlow:
    verdict = may_join(flow, start, end)
    if not isinstance(verdict, Allowed):
        return flow
    return edits.add_edge(flow, start, end, verdict.replaces, verdict.route_key)


def _delete(case: _Case) -> Iterator[Fix]:
    if case.node is not None:
        title = case.title(case.node.id)
        yield Fix(say("Delete {title}", title=title), partial(edits.remove, nodes=(case.node.id,)))


def _fan_out(case: _Case) -> Iterator[Fix]:
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
        after = edits.replug_edge(after, edge.id, start, _end(edge))
    return edits.add_edge(after, PinRef(node_id, pin_id, True), PinRef(fan.id, EXEC_IN, False))


def _exec_handle(case: _Case) -> Iterator[Fix]:
    node_id, pin_id = case.problem.node_id or "", case.problem.pin_id
    wires = case.flow.edges_out_of.get(node_id, ())
    gone = tuple(edge.id for edge in wires if edge.is_exec and edge.source_handle == pin_id)
    if gone:
        yield Fix(say("Remove the wire"), partial(edits.remove_edges, edges=gone))


def _routes(case: _Case) -> Iterator[Fix]:
    if case.node is not None:
        yield Fix(
            say("Bring its entries up to date"),
            partial(edits.with_fresh_routes, targets=(case.node.id,)),
        )


# ---- values and types --------------------------------------------------------------------------


def _missing_input(case: _Case) -> Iterator[Fix]:
    """An input with nothing at it: a wire from before it, or the empty value of its type."""
    node, pin_id = case.node, case.problem.pin_id or ""
    pin = node.input(pin_id) if node is not None else None
    if node is None or pin is None:
        return
    for start in _givers(case, node, pin_id)[:2]:
        yield Fix(
            say(
                "Wire it from {pin_id} of {node_id}",
                pin_id=start.pin_id,
                node_id=case.title(start.node_id),
            ),
            partial(_joined, start, PinRef(node.id, pin_id, False)),
        )
    node_type = case.catalogue.get(node.type)
    is_media = node_type is not None and node_type.category is Category.MEDIA
    if pin.type in _EMPTY and not (is_media and pin.type == "string"):
        empty = {"string": say("empty text"), "number": "0", "boolean": say("no")}
        words = empty.get(pin.type, say("empty"))
        yield Fix(
            say("Set {pin} to {value}", pin=pin.label or pin.id, value=words),
            partial(_defaulted, node.id, pin_id, _EMPTY[pin.type]),
        )


def _defaulted(node_id: str, pin_id: str, value: JsonValue, flow: VisualFlow) -> VisualFlow:
    return edits.set_pin_default(flow, node_id, pin_id, value)


def _givers(case: _Case, node: VisualNode, pin_id: str) -> list[PinRef]:
    """Outputs that would fit an input: of nodes before it, the nearest first, the same name before the rest."""
    end = PinRef(node.id, pin_id, False)
    wanted = node.input(pin_id)
    found: list[tuple[bool, int, PinRef]] = []
    seen, layer, distance = {node.id}, [node.id], 0
    while layer and wanted is not None and distance < 12:
        distance += 1
        sources = {e.source for one in layer for e in case.flow.edges_into.get(one, ())} - seen
        layer = sorted(sources)
        seen |= sources
        for source_id in layer:
            source = case.flow.nodes_by_id.get(source_id)
            for pin in source.outputs if source is not None else ():
                start = PinRef(source_id, pin.id, True)
                fits = pin.type == wanted.type and not pin.is_exec
                if fits and may_join(case.flow, start, end) == Allowed():
                    found.append((pin.id != pin_id, distance, start))
    return [start for _, _, start in sorted(found, key=lambda one: one[:2])]


def _half_a_model(case: _Case) -> Iterator[Fix]:
    if case.node is not None:
        yield Fix(say("Use the default model"), partial(_without_model, case.node.id))


_MODEL_KEYS = frozenset({"provider", "provider_text", "model", "model_text"})


def _without_model(node_id: str, flow: VisualFlow) -> VisualFlow:
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    data = dict(node.data)
    for place in ("pinDefaults", "effectConfig", "agentConfig"):
        values = data.get(place)
        if isinstance(values, dict):
            kept = {key: value for key, value in values.items() if key not in _MODEL_KEYS}
            data[place] = kept
    return edits.set_data(flow, node_id, data)


def _variable(case: _Case) -> Iterator[Fix]:
    node = case.node
    name = node.pin_defaults.get("name") if node is not None else None
    if node is None or not isinstance(name, str):
        return
    parts = [_word(part) for part in name.split(".")]
    tidy = ".".join(part for part in parts if part)
    if tidy and tidy != name:
        yield Fix(say("Name it “{tidy}”", tidy=tidy), partial(_defaulted, node.id, "name", tidy))


def _word(text: str) -> str:
    """A part of a name with what may not be in it as `_`, beginning with a letter."""
    spelled = "".join(c if c.isalnum() and c.isascii() else "_" for c in text.strip()).strip("_")
    return f"v{spelled}" if spelled[:1].isdigit() else spelled


def _interface(case: _Case) -> Iterator[Fix]:
    node = case.node
    quoted = case.problem.text.split("“")[1:]
    pin_id = quoted[-1].partition("”")[0] if len(quoted) > 1 else ""
    if node is not None and pin_id:
        is_output = node.type == _START
        kind = "tools" if pin_id == "tools" else pin_id if pin_id in _KINDS else "string"
        pin: JsonObject = {"id": pin_id, "label": pin_id, "type": kind}
        yield Fix(
            say("Add the pin {pin_id} to {id}", pin_id=pin_id, id=case.title(node.id)),
            partial(_with_pin, node.id, pin, is_output),
        )


_KINDS = frozenset({"provider", "model"})


def _with_pin(node_id: str, pin: JsonObject, is_output: bool, flow: VisualFlow) -> VisualFlow:
    return pin_edits.add_pin(flow, node_id, pin, is_output=is_output)


def _stale_subflow(case: _Case) -> Iterator[Fix]:
    node = case.node
    child = case.library().get(subflow_id_of(node)) if node is not None else None
    if node is not None and child is not None:
        yield Fix(say("Bring its pins up to date"), partial(_refreshed, node.id, child))


def _refreshed(node_id: str, child: VisualFlow, flow: VisualFlow) -> VisualFlow:
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    after = edits.replace_nodes(flow, {node_id: with_subflow(node, child)})
    return pin_edits.drop_dangling(after, node_id)


def _unknown_type(case: _Case) -> Iterator[Fix]:
    node_id = case.problem.node_id or ""
    wires = [*case.flow.edges_into.get(node_id, ()), *case.flow.edges_out_of.get(node_id, ())]
    if wires:
        gone = tuple(edge.id for edge in wires)
        yield Fix(say("Remove its wires"), partial(edits.remove_edges, edges=gone))
    yield from _delete(case)


def _start(edge: VisualEdge) -> PinRef:
    return PinRef(edge.source, edge.source_handle, True)


def _end(edge: VisualEdge) -> PinRef:
    return PinRef(edge.target, edge.target_handle, False)


_OFFERS: Mapping[str, Callable[[_Case], Iterator[Fix]]] = {
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
    "no-entry": _no_entry,
    "entry-no-trigger": _no_trigger,
    "entry-ignored": _entry,
    "several-entries": _second_entry,
    "unreachable-node": _unreachable,
    "exec-fan-out": _fan_out,
    "exec-handle": _exec_handle,
    "entry-routes": _routes,
    "route-override": _routes,
    "missing-input": _missing_input,
    "half-a-model": _half_a_model,
    "variable-name": _variable,
    "interface-pin": _interface,
    "stale-subflow": _stale_subflow,
    "no-subflow": _delete,
    "unknown-type": _unknown_type,
}
"""Code of a rule (`runtime/nodes/check*.py`) -> what mends it."""
