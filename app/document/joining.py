"""May this pin join that one: the connection rules of `spec/visualflow.md` 1.5.2, as a reason for people."""

from dataclasses import dataclass
from typing import TypeAlias

from runtime.base.words import say
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.connect import OverridesRoute, judge_wire, wire_mismatch
from runtime.nodes.connect import Refused as RefusedWire
from runtime.nodes.routes import route_from
from runtime.visualflow.flow import FlowPin, VisualEdge, VisualFlow, VisualNode


@dataclass(frozen=True, slots=True)
class PinRef:
    """A pin in a flow: node, pin id and side (ids are unique per side only)."""

    node_id: str
    pin_id: str
    is_output: bool


@dataclass(frozen=True, slots=True)
class Allowed:
    """The wire may be.

    Attributes:
        replaces: wires that go because their pin takes only one.
        route_key: the input stays wired as it is and takes this value only when control enters by one route;
            empty: an ordinary wire.
        route_label: that route, for a person.
    """

    replaces: tuple[str, ...] = ()
    route_key: str = ""
    route_label: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """The wire may not be. `reason`: one sentence for a person, without a full stop."""

    reason: str


Verdict: TypeAlias = Allowed | Refused


def may_join(
    flow: VisualFlow, one: PinRef, other: PinRef, without: frozenset[str] = frozenset()
) -> Verdict:
    """Whether a wire may run between two pins, whichever of them was picked up first.

    Args:
        without: ids of wires that would be gone by then, such as the one that is being re-plugged.
    """
    if one.is_output == other.is_output:
        return Refused(
            say("both are outputs; a wire runs from an output to an input")
            if one.is_output
            else say("both are inputs; a wire runs from an output to an input")
        )
    start, end = (one, other) if one.is_output else (other, one)
    source, target = flow.nodes_by_id.get(start.node_id), flow.nodes_by_id.get(end.node_id)
    if source is None or target is None:
        return Refused(say("that node is no longer in the flow"))
    out_pin, in_pin = source.output(start.pin_id), target.input(end.pin_id)
    if out_pin is None:
        return Refused(
            say("“{title}” has no output “{pin_id}”", title=say(source.title), pin_id=start.pin_id)
        )
    if in_pin is None:
        return Refused(
            say("“{title}” has no input “{pin_id}”", title=say(target.title), pin_id=end.pin_id)
        )
    if reason := _refusal_between(source, out_pin, target, in_pin):
        return Refused(reason)
    if reason := _cycle_refusal(flow, source, out_pin, target, without):
        return Refused(reason)
    return _verdict_on_occupied(flow, start, out_pin, end, without)


def _refusal_between(
    source: VisualNode, out_pin: FlowPin, target: VisualNode, in_pin: FlowPin
) -> str:
    if source.id == target.id and not (out_pin.is_exec and in_pin.is_exec):
        return say("a node cannot read its own output")
    mismatch = wire_mismatch(source, out_pin, target, in_pin, builtin_catalogue())
    return mismatch.reason.rstrip(".") if mismatch is not None else ""


def _verdict_on_occupied(
    flow: VisualFlow, start: PinRef, out_pin: FlowPin, end: PinRef, without: frozenset[str]
) -> Verdict:
    leaving = flow.edges_out_of.get(start.node_id, ())
    if any(_runs(edge, start, end) and edge.id not in without for edge in leaving):
        return Refused(say("these two pins are wired already"))
    if out_pin.is_exec:
        taken = [edge.id for edge in leaving if edge.source_handle == start.pin_id]
    else:
        arriving = flow.edges_into.get(end.node_id, ())
        taken = [edge.id for edge in arriving if edge.target_handle == end.pin_id]
        if any(edge_id not in without for edge_id in taken):
            by_route = _verdict_on_route(flow, start, end)
            if by_route is not None:
                return by_route
    return Allowed(tuple(edge_id for edge_id in taken if edge_id not in without))


def _verdict_on_route(flow: VisualFlow, start: PinRef, end: PinRef) -> Verdict | None:
    """What becomes of a second wire on an input if its node has several entries; None: nothing special."""
    target = flow.nodes_by_id[end.node_id]
    route = route_from(flow, target, start.node_id)
    if route is None:
        return None
    verdict = judge_wire(
        flow, start.node_id, start.pin_id, end.node_id, end.pin_id, builtin_catalogue()
    )
    if isinstance(verdict, OverridesRoute):
        return Allowed(route_key=verdict.route_key, route_label=route.title)
    return Refused(verdict.reason.rstrip(".")) if isinstance(verdict, RefusedWire) else None


def _runs(edge: VisualEdge, start: PinRef, end: PinRef) -> bool:
    return (
        edge.source_handle == start.pin_id
        and edge.target == end.node_id
        and edge.target_handle == end.pin_id
    )


def _cycle_refusal(
    flow: VisualFlow,
    source: VisualNode,
    out_pin: FlowPin,
    target: VisualNode,
    without: frozenset[str],
) -> str:
    """Data that only pure nodes compute must not feed itself; loops of execution are fine."""
    if out_pin.is_exec or source.has_exec_pins or target.has_exec_pins:
        return ""
    waiting, seen = [source.id], {source.id}
    while waiting:
        for edge in flow.edges_into.get(waiting.pop(), ()):
            if edge.id in without or edge.source in seen:
                continue
            if edge.source == target.id:
                return say(
                    "“{title}” feeds “{title2}” already: data cannot run in a circle",
                    title=say(target.title),
                    title2=say(source.title),
                )
            upstream = flow.nodes_by_id.get(edge.source)
            if upstream is not None and not upstream.has_exec_pins:
                seen.add(edge.source)
                waiting.append(edge.source)
    return ""
