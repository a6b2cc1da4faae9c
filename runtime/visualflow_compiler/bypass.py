"""Nodes that a person muted: control and data pass them by, as if they were not there."""

from runtime.visualflow.flow import EXECUTION, VisualNode
from runtime.visualflow_compiler.draft import Draft, Wire, pins_of


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
        del draft.nodes[node.id]
        if draft.entry_node == node.id:
            draft.entry_node = onward.target if onward is not None else None


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
