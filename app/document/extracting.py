"""A selection becomes a flow of its own."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.document import edits
from app.document.extract_checks import check_extractable, check_passed_by, check_ways_out
from app.document.joining import PinRef
from app.document.payloads import open_inputs, payload_sources, sets_payload
from app.document.subflow_border import ENDS, STARTS, Border, SubflowError
from app.document.values import changed
from app.document.wires import without_muted
from runtime.base.json_value import JsonObject
from runtime.nodes.catalogue import new_node
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import (
    EXEC_IN,
    EXEC_OUT,
    EXECUTION,
    Position,
    VisualFlow,
    VisualNode,
)


@dataclass(frozen=True, slots=True)
class Extraction:
    """What became of a selection.

    Attributes:
        caller: the flow with one subflow node in place of the selected nodes.
        child: the new flow.
        node_id: the subflow node.
    """

    caller: VisualFlow
    child: VisualFlow
    node_id: str


def extract(
    flow: VisualFlow,
    nodes: Collection[str],
    catalogue: Mapping[str, NodeType],
    child_id: str,
    name: str,
) -> Extraction:
    """Move nodes into a flow of their own, called from where they stood.

    Pins are named after the pins whose wires crossed the border; muted wires across it go, as no run follows them.

    Args:
        nodes: with exactly one place where execution enters and at most one where it leaves.

    Raises:
        SubflowError: nothing is selected, a start or end node is, or execution crosses the border
            in a way one subflow node cannot have.
    """
    chosen = frozenset(nodes) & flow.nodes_by_id.keys()
    across = [e.id for e in flow.edges if (e.source in chosen) != (e.target in chosen)]
    flow = without_muted(flow, across)
    check_extractable(flow, chosen, catalogue)
    flow = _with_payload_wires(flow, chosen, catalogue)
    border = Border(flow, chosen)
    check_ways_out(flow, chosen, border)
    start, end = _ends_of_child(flow, chosen, border, catalogue)
    child = _child(flow, chosen, border, start, end, child_id, name)
    node = _caller_node(flow, chosen, border, catalogue, child)
    caller = edits.add_node(edits.remove(flow, chosen), node)
    if border.entry is None:
        caller = _put_before_reader(flow, caller, node.id, border)
    for pin_id, source in border.inputs.items():
        caller = edits.add_edge(caller, source, PinRef(node.id, pin_id, False))
    for pin_id, (_, targets) in border.outputs.items():
        for target in targets:
            caller = edits.add_edge(caller, PinRef(node.id, pin_id, True), target)
    for source in border.entered_from:
        caller = edits.add_edge(caller, source, PinRef(node.id, EXEC_IN, False))
    if border.left_to is not None:
        caller = edits.add_edge(caller, PinRef(node.id, EXEC_OUT, True), border.left_to)
    if flow.entry_node in chosen:
        caller = edits.set_entry(caller, node.id)
    caller = edits.with_fresh_routes(caller, [pin.node_id for pin in (border.left_to,) if pin])
    child = edits.with_fresh_routes(child, [n.id for n in child.nodes])
    return Extraction(caller, child, node.id)


def part_to_run(
    flow: VisualFlow, nodes: Collection[str], catalogue: Mapping[str, NodeType], name: str
) -> VisualFlow:
    """Some nodes as a flow that runs by itself, under the id of the whole, so that a run is seen where they are.

    A part with a start node is taken as it is. Else what reads from outside becomes the start's outputs, which the
    run form asks for, and what is read outside becomes the run's result; end nodes are left out.

    Raises:
        SubflowError: there is nothing to run, or control or variables cross the border in a way a run by itself
            cannot have.
    """
    chosen = frozenset(nodes) & flow.nodes_by_id.keys()
    kinds = {node_id: flow.nodes_by_id[node_id].type for node_id in chosen}
    if not STARTS.isdisjoint(kinds.values()):
        others = flow.nodes_by_id.keys() - chosen
        part = edits.remove(flow, others)
        return changed(part, name=name, interfaces=())
    steps = {node_id for node_id in chosen if kinds[node_id] not in ENDS}
    if not steps:
        raise SubflowError(name, "there is nothing on it that runs", "put the frame around nodes")
    return extract(flow, steps, catalogue, flow.id, name).child


_GOES_ON = frozenset({EXEC_OUT, "done", "completed"})
"""Control outputs by which a node is left for good."""


def node_to_run(
    flow: VisualFlow, node_id: str, catalogue: Mapping[str, NodeType], name: str
) -> VisualFlow:
    """A node as a flow that runs by itself, with the values that are worked out for it alone; see `part_to_run`.

    Control may leave it in one way only, so that a branch or loop can run too: a loop without its body.

    Raises:
        SubflowError: nothing leads control to it, or it needs what a run by itself cannot have.
    """
    nodes, waiting = {node_id}, [node_id]
    while waiting:
        for edge in flow.edges_into.get(waiting.pop(), ()):
            source = flow.nodes_by_id.get(edge.source)
            if source is not None and not source.has_exec_pins and source.id not in nodes:
                nodes.add(source.id)
                waiting.append(source.id)
    onward = [edge for edge in flow.edges_out_of.get(node_id, ()) if edge.is_exec]
    onward.sort(key=lambda edge: edge.source_handle not in _GOES_ON)
    alone = edits.remove(flow, (), [edge.id for edge in onward[1:]])
    return part_to_run(alone, nodes, catalogue, name)


def _put_before_reader(
    flow: VisualFlow, caller: VisualFlow, node_id: str, border: Border
) -> VisualFlow:
    """A subflow of data nodes only has to run before the one step that reads what they give."""
    steps: set[str] = set()
    waiting = [target.node_id for _, targets in border.outputs.values() for target in targets]
    seen = set(waiting)
    while waiting:
        reader = flow.nodes_by_id.get(waiting.pop())
        if reader is None:  # a wire may end at a node that is gone
            continue
        if reader.has_exec_pins:
            steps.add(reader.id)
            continue
        for edge in flow.edges_out_of.get(reader.id, ()):
            if edge.target not in seen:
                seen.add(edge.target)
                waiting.append(edge.target)
    if len(steps) != 1:
        raise SubflowError(
            "",
            "these data nodes are read by several steps, so no one place to run them is right",
            "select the steps that read them, too",
        )
    (reader_id,) = steps
    for edge in flow.edges_into.get(reader_id, ()):
        if edge.is_exec:
            source = PinRef(edge.source, edge.source_handle, True)
            caller = edits.replug_edge(caller, edge.id, source, PinRef(node_id, EXEC_IN, False))
    caller = edits.add_edge(
        caller, PinRef(node_id, EXEC_OUT, True), PinRef(reader_id, EXEC_IN, False)
    )
    return edits.with_fresh_routes(caller, [node_id, reader_id])


def _with_payload_wires(
    flow: VisualFlow, chosen: frozenset[str], catalogue: Mapping[str, NodeType]
) -> VisualFlow:
    """The flow with a wire wherever an open input takes a value by its name across the border.

    A subflow begins with the values of its own start, and leaves behind what was there before it.
    """
    is_setting = any(sets_payload(flow.nodes_by_id[node_id], catalogue) for node_id in chosen)
    after = flow
    for node in flow.nodes:
        if not any(pin.is_exec for pin in node.inputs):
            continue
        for pin_id in open_inputs(flow, node, catalogue):
            sources = payload_sources(flow, node.id, pin_id, catalogue)
            across = {pin for pin in sources if (pin.node_id in chosen) != (node.id in chosen)}
            if not across:
                continue
            if len(sources) > 1 or node.input(pin_id) is None:
                raise SubflowError(
                    node.title,
                    f"its input “{pin_id}” takes a value from a step on the other side, by its name",
                    "wire that input first",
                )
            after = edits.add_edge(after, next(iter(across)), PinRef(node.id, pin_id, False))
    if is_setting:
        check_passed_by(flow, chosen, catalogue)
    return after


def _ends_of_child(
    flow: VisualFlow,
    chosen: frozenset[str],
    border: Border,
    catalogue: Mapping[str, NodeType],
) -> tuple[VisualNode, VisualNode]:
    inside = [flow.nodes_by_id[node_id] for node_id in chosen]
    left = min(node.position.x for node in inside)
    right = max(node.position.x for node in inside)
    top = min(node.position.y for node in inside)
    fresh = edits.next_node_ids(flow, 2)
    start = new_node(catalogue["on_flow_start"], fresh[0], Position(x=left - 320.0, y=top))
    end = new_node(catalogue["on_flow_end"], fresh[1], Position(x=right + 400.0, y=top))
    outputs = [_pin(EXEC_OUT, EXECUTION)] + [
        _pin(pin_id, border.types[pin_id, False]) for pin_id in border.inputs
    ]
    inputs = [_pin(EXEC_IN, EXECUTION)] + [
        _pin(pin_id, border.types[pin_id, True]) for pin_id in border.outputs
    ]
    defaults: JsonObject = {}
    return (
        changed(start, data={**start.data, "outputs": outputs, "pinDefaults": defaults}),
        changed(end, data={**end.data, "inputs": inputs}),
    )


def _pin(pin_id: str, kind: str) -> JsonObject:
    return {"id": pin_id, "label": "" if kind == EXECUTION else pin_id, "type": kind}


def _child(
    flow: VisualFlow,
    chosen: frozenset[str],
    border: Border,
    start: VisualNode,
    end: VisualNode,
    child_id: str,
    name: str,
) -> VisualFlow:
    nodes = [node for node in flow.nodes if node.id in chosen]
    inner = [e for e in flow.edges if e.source in chosen and e.target in chosen]
    child = VisualFlow(
        id=child_id,
        name=name,
        nodes=(start, *nodes, end),
        edges=tuple(inner),
        entryNode=start.id,
    )
    for pin_id, readers in border.readers.items():
        for reader in readers:
            child = edits.add_edge(child, PinRef(start.id, pin_id, True), reader)
    for pin_id, (inside, _) in border.outputs.items():
        child = edits.add_edge(child, inside, PinRef(end.id, pin_id, False))
    first = PinRef(start.id, EXEC_OUT, True)
    last = PinRef(end.id, EXEC_IN, False)
    if border.entry is None:
        return edits.add_edge(child, first, last)
    child = edits.add_edge(child, first, PinRef(border.entry, EXEC_IN, False))
    for pin in border.leaves_from:
        child = edits.add_edge(child, pin, last)
    return child


def _caller_node(
    flow: VisualFlow,
    chosen: frozenset[str],
    border: Border,
    catalogue: Mapping[str, NodeType],
    child: VisualFlow,
) -> VisualNode:
    inside = [flow.nodes_by_id[node_id] for node_id in chosen]
    at = Position(
        x=sum(node.position.x for node in inside) / len(inside) // 16 * 16,
        y=min(node.position.y for node in inside),
    )
    node = new_node(catalogue["subflow"], edits.next_node_id(flow), at)
    inputs = [_pin(EXEC_IN, EXECUTION), _pin("inherit_context", "boolean")]
    inputs += [_pin(pin_id, border.types[pin_id, False]) for pin_id in border.inputs]
    outputs = [_pin(EXEC_OUT, EXECUTION)]
    outputs += [_pin(pin_id, border.types[pin_id, True]) for pin_id in border.outputs]
    data = {
        **node.data,
        "label": child.name,
        "subflowId": child.id,
        "inputs": inputs,
        "outputs": outputs,
    }
    return changed(node, data=data)
