"""What a person muted: control and data pass nodes by, and wires are as if they were not there."""

from collections.abc import Collection

from runtime.nodes.routes import (
    input_overrides,
    route_key_of,
    with_route_from,
    without_routes,
)
from runtime.visualflow.flow import EXECUTION, VisualNode
from runtime.visualflow_compiler.draft import Draft, Wire, pins_of


def remove_muted_wires(draft: Draft) -> None:
    """Take muted wires out, and the entries of nodes that they were."""
    muted = [wire for wire in draft.wires if wire.is_muted]
    if not muted:
        return
    draft.wires = [wire for wire in draft.wires if not wire.is_muted]
    ends: dict[str, set[tuple[str, str]]] = {}
    for wire in muted:
        if wire.is_exec and wire.target in draft.nodes:
            ends.setdefault(wire.target, set()).add((wire.source, wire.source_handle))
    for target, gone in ends.items():
        _forget_entries(draft, target, gone)


def _forget_entries(draft: Draft, target: str, gone: Collection[tuple[str, str]]) -> None:
    """Without entries of a node; what is for the only one left becomes an ordinary wire."""
    node = draft.nodes[target]
    left = [w for w in draft.wires if w.target == target and w.is_exec and w.source in draft.nodes]
    if len(left) == 1:
        key = route_key_of(node, left[0].source, left[0].source_handle)
        for override in input_overrides(node):
            if override.route_key == key:
                draft.wires = [
                    wire
                    for wire in draft.wires
                    if (wire.target, wire.target_handle) != (target, override.pin)
                ]
                draft.wires.append(Wire(override.source, override.handle, target, override.pin))
    draft.nodes[target] = without_routes(node, gone)


def remove_muted(draft: Draft) -> None:
    """Join the wires through each muted node where its pins fit, and take the node out; starts stay.

    Control goes on where the first wired control output leads. A data output gives what the first wired input of
    its type gets, or of any type if one of the two is `any`; without one its readers are unwired.
    """
    muted = [node for node in draft.nodes.values() if node.is_muted and not _is_start(node)]
    for node in muted:
        arriving = [w for w in draft.wires if w.target == node.id and w.source != node.id]
        leaving = [w for w in draft.wires if w.source == node.id and w.target != node.id]
        instead: dict[int, list[Wire]] = {}
        onward = _first_control(node, leaving)
        for wire in arriving:
            if wire.is_exec and onward is not None:
                joined = wire._replace(target=onward.target, target_handle=onward.target_handle)
                instead.setdefault(id(wire), []).append(joined)
        for wire in leaving:
            source = None if wire.is_exec else _source_for(node, wire, arriving)
            if source is not None:
                joined = wire._replace(source=source.source, source_handle=source.source_handle)
                instead.setdefault(id(wire), []).append(joined)
        touched = {id(wire) for wire in draft.wires if node.id in (wire.source, wire.target)}
        draft.wires = [
            new
            for wire in draft.wires
            for new in (instead.get(id(wire), []) if id(wire) in touched else [wire])
        ]
        _keep_entries(draft, node, onward, arriving, leaving)
        del draft.nodes[node.id]
        if draft.entry_node == node.id:
            draft.entry_node = onward.target if onward is not None else None


def _keep_entries(
    draft: Draft,
    node: VisualNode,
    onward: Wire | None,
    arriving: list[Wire],
    leaving: list[Wire],
) -> None:
    """Let the entries of nodes behind a muted one be those of the wires that now lead there."""
    ends = [(wire.source, wire.source_handle) for wire in arriving if wire.is_exec]
    for wire in leaving:
        if not wire.is_exec or wire.target not in draft.nodes:
            continue
        if wire is onward and ends:
            target = draft.nodes[wire.target]
            draft.nodes[wire.target] = with_route_from(target, (node.id, wire.source_handle), ends)
        else:
            _forget_entries(draft, wire.target, {(node.id, wire.source_handle)})


def _is_start(node: VisualNode) -> bool:
    has_control_in = any(kind == EXECUTION for _, kind in pins_of(node, "inputs"))
    has_control_out = any(kind == EXECUTION for _, kind in pins_of(node, "outputs"))
    return has_control_out and not has_control_in


def _first_control(node: VisualNode, leaving: list[Wire]) -> Wire | None:
    by_pin = {wire.source_handle: wire for wire in reversed(leaving) if wire.is_exec}
    outputs = [pin_id for pin_id, kind in pins_of(node, "outputs") if kind == EXECUTION]
    return next((by_pin[pin_id] for pin_id in outputs if pin_id in by_pin), None)


def _source_for(node: VisualNode, wire: Wire, arriving: list[Wire]) -> Wire | None:
    inputs, outputs = dict(pins_of(node, "inputs")), dict(pins_of(node, "outputs"))
    given = outputs.get(wire.source_handle, "any")
    data = [one for one in arriving if not one.is_exec]
    same = (one for one in data if inputs.get(one.target_handle) == given)
    loose = (one for one in data if "any" in (given, inputs.get(one.target_handle, "any")))
    return next(same, None) or next(loose, None)
