"""A selection becomes a flow of its own, and a subflow node becomes its nodes again."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.document import edits
from app.document.joining import PinRef
from app.document.payloads import extends_payload, open_inputs, payload_sources, sets_payload
from app.document.values import changed
from app.document.wires import without_muted
from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject
from runtime.nodes.catalogue import new_node
from runtime.nodes.node_type import Category, NodeType
from runtime.visualflow.flow import (
    EXEC_IN,
    EXEC_OUT,
    EXECUTION,
    FlowPin,
    Position,
    VisualEdge,
    VisualFlow,
    VisualNode,
)

_STARTS = frozenset(
    {"on_flow_start", "on_user_request", "on_agent_message", "on_schedule", "on_event"}
)
_ENDS = frozenset({"on_flow_end"})


class SubflowError(FlowError, ValueError):
    """A selection cannot become a subflow, or a subflow cannot be put in its place."""


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
    _check_extractable(flow, chosen)
    _check_variables(flow, chosen, catalogue)
    _check_conversation(flow, chosen)
    _check_detours(flow, chosen)
    _check_result(flow, chosen, catalogue)
    flow = _with_payload_wires(flow, chosen, catalogue)
    border = _Border(flow, chosen)
    _check_ways_out(flow, chosen, border)
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
    if not _STARTS.isdisjoint(kinds.values()):
        others = flow.nodes_by_id.keys() - chosen
        part = edits.remove(flow, others)
        return changed(part, name=name, interfaces=())
    steps = {node_id for node_id in chosen if kinds[node_id] not in _ENDS}
    if not steps:
        raise SubflowError(name, "there is nothing on it that runs", "put the frame around nodes")
    return extract(flow, steps, catalogue, flow.id, name).child


def _put_before_reader(
    flow: VisualFlow, caller: VisualFlow, node_id: str, border: "_Border"
) -> VisualFlow:
    """A subflow of data nodes only has to run before the one step that reads what they give."""
    steps: set[str] = set()
    waiting = [target.node_id for _, targets in border.outputs.values() for target in targets]
    seen = set(waiting)
    while waiting:
        reader = flow.nodes_by_id[waiting.pop()]
        if any(pin.is_exec for pin in (*reader.inputs, *reader.outputs)):
            steps.add(reader.id)
            continue
        for edge in flow.edges_out_of.get(reader.id, ()):
            if edge.target not in seen:
                seen.add(edge.target)
                waiting.append(edge.target)
    if len(steps) != 1:
        raise SubflowError(
            "selection",
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


def _check_extractable(flow: VisualFlow, chosen: frozenset[str]) -> None:
    if not chosen:
        raise SubflowError("selection", "no node is selected", "select the nodes first")
    for node_id in chosen:
        node = flow.nodes_by_id[node_id]
        if node.type in _STARTS | _ENDS:
            raise SubflowError(
                node.title, "a start or end node cannot move into a subflow", "leave it out"
            )


def _check_variables(
    flow: VisualFlow, chosen: frozenset[str], catalogue: Mapping[str, NodeType]
) -> None:
    """A subflow has variables of its own: none may be used on both sides of the border."""
    inside: set[str] = set()
    outside: set[str] = set()
    for node in flow.nodes:
        node_type = catalogue.get(node.type)
        if node_type is not None and node_type.category is Category.VARIABLES:
            (inside if node.id in chosen else outside).add(variable_of(node))
    shared = sorted(inside & outside)
    if shared or (inside and "" in outside) or ("" in inside and outside):
        named = f"“{shared[0]}”" if shared and shared[0] else "whose name is wired"
        raise SubflowError(
            "selection",
            f"the variable {named} is used inside and outside of it, and a subflow has its own",
            "select all nodes that use the variable, or pass the value by a wire",
        )


def _check_detours(flow: VisualFlow, chosen: frozenset[str]) -> None:
    """Values must not leave and come back: a subflow takes all it needs before it gives anything."""
    waiting = list(chosen)
    seen: set[str] = set()
    while waiting:
        for edge in flow.edges_out_of.get(waiting.pop(), ()):
            node = flow.nodes_by_id.get(edge.target)
            is_outside = node is not None and node.id not in chosen
            if edge.is_exec or node is None or not is_outside or node.id in seen:
                continue
            if any(pin.is_exec for pin in (*node.inputs, *node.outputs)):
                continue
            seen.add(node.id)
            waiting.append(node.id)
            if any(e.target in chosen for e in flow.edges_out_of.get(node.id, ())):
                raise SubflowError(
                    "selection",
                    f"“{node.title}” stands between nodes of it: a value would leave and come back",
                    f"select “{node.title}”, too",
                )


_HEARING = frozenset({"get_context"})
_SPEAKING = frozenset({"agent", "add_message", "memory_note", "memory_rehydrate"})


def _check_conversation(flow: VisualFlow, chosen: frozenset[str]) -> None:
    """A subflow has a conversation of its own: nobody may read on one side what was said on the other."""
    for hearing in flow.nodes:
        for speaking in flow.nodes if hearing.type in _HEARING else ():
            if speaking.type in _SPEAKING and (speaking.id in chosen) != (hearing.id in chosen):
                raise SubflowError(
                    "selection",
                    f"“{hearing.title}” reads what “{speaking.title}” says, and a subflow has its own conversation",
                    "select both, or neither",
                )


def _check_result(
    flow: VisualFlow, chosen: frozenset[str], catalogue: Mapping[str, NodeType]
) -> None:
    """Where a flow ends at a loop or a choice, its result is what was left behind: no subflow may hide that."""
    if not any(sets_payload(flow.nodes_by_id[node_id], catalogue) for node_id in chosen):
        return
    for node in flow.nodes:
        wired = {edge.source_handle for edge in flow.edges_out_of.get(node.id, ()) if edge.is_exec}
        ends = _is_open_branch(flow, node) or (
            extends_payload(node, catalogue) and "done" not in wired and bool(wired)
        )
        if node.id not in chosen and ends and not _is_in_block(flow, node.id):
            raise SubflowError(
                node.title,
                "the flow can end here, and its result is what the steps before left behind",
                "let every way lead to an On Flow End first",
            )


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
        _check_passed_by(flow, chosen, catalogue)
    return after


def _check_passed_by(
    flow: VisualFlow, chosen: frozenset[str], catalogue: Mapping[str, NodeType]
) -> None:
    """No step behind the selection may find a value by name that the selection hid from it until now."""
    kept = edits.remove(flow, chosen)
    entering = [
        e.source for e in flow.edges if e.target in chosen and e.source not in chosen and e.is_exec
    ]
    leaving = [e for e in flow.edges if e.source in chosen and e.target not in chosen and e.is_exec]
    for wire in leaving[:1]:
        for source in dict.fromkeys(entering):
            start = next(
                (e for e in flow.edges if e.source == source and e.target in chosen and e.is_exec),
                None,
            )
            if start is not None:
                kept = edits.add_edge(
                    kept,
                    PinRef(source, start.source_handle, True),
                    PinRef(wire.target, wire.target_handle, False),
                )
    for node in kept.nodes:
        if any(pin.is_exec for pin in node.inputs):
            for pin_id in open_inputs(flow, node, catalogue):
                now = payload_sources(flow, node.id, pin_id, catalogue)
                if not now and payload_sources(kept, node.id, pin_id, catalogue):
                    raise SubflowError(
                        node.title,
                        f"its input “{pin_id}” would take a value from before the subflow, by its name",
                        "wire that input first, or give it a value",
                    )


def _check_ways_out(flow: VisualFlow, chosen: frozenset[str], border: "_Border") -> None:
    """One way in, one way out: bodies of loops belong together, and the flow must not end inside."""
    for edge in flow.edges:
        is_body = edge.source_handle == "loop" or edge.source_handle.startswith("then:")
        if edge.is_exec and edge.source in chosen and edge.target not in chosen and is_body:
            title = flow.nodes_by_id[edge.source].title
            raise SubflowError(
                "selection", f"a branch of “{title}” lies outside of it", "select the branch, too"
            )
    if border.entry is None:
        return
    open_ways = [
        node
        for node in flow.nodes
        if node.id in chosen and _is_open_branch(flow, node) and _is_last(flow, node.id, chosen)
    ]
    ends = _open_ends(flow, chosen)
    if border.left_to is not None and (open_ways or ends):
        title = (open_ways[0] if open_ways else flow.nodes_by_id[ends[0].node_id]).title
        raise SubflowError(
            "selection",
            f"one way ends at “{title}”, another leads out of it",
            "select one path, or let both lead out to the same node",
        )
    if border.left_to is None and not _is_in_block(flow, border.entry):
        raise SubflowError(
            "selection",
            "the flow ends in it, and what it gives would be another result",
            "let it lead to an On Flow End first",
        )


def _is_open_branch(flow: VisualFlow, node: VisualNode) -> bool:
    """Whether control can leave a branching node where no wire is."""
    outs = [pin.id for pin in node.outputs if pin.is_exec]
    is_choice = any(
        pin_id in {"true", "false", "default"} or pin_id.startswith("case:") for pin_id in outs
    )
    wired = {edge.source_handle for edge in flow.edges_out_of.get(node.id, ())}
    return is_choice and not wired.issuperset(outs)


def _is_in_block(flow: VisualFlow, node_id: str) -> bool:
    """Whether every way to a node leads through the body of a loop or a branch that is joined again."""
    waiting, seen = [node_id], {node_id}
    while waiting:
        arriving = [edge for edge in flow.edges_into.get(waiting.pop(), ()) if edge.is_exec]
        if not arriving:
            return False
        for edge in arriving:
            is_body = edge.source_handle == "loop" or edge.source_handle.startswith("then:")
            if not is_body and edge.source not in seen:
                seen.add(edge.source)
                waiting.append(edge.source)
    return True


def variable_of(node: VisualNode) -> str:
    """The first part of the name of the variable a node reads or writes; empty if it is wired."""
    name = node.pin_defaults.get("name")
    literal = node.data.get("literalValue")
    if name is None and isinstance(literal, dict):
        name = literal.get("name")
    return name.split(".")[0] if isinstance(name, str) else ""


class _Border:
    """The wires that cross the border of a selection, as pins of the subflow to be.

    Attributes:
        inputs: pin id -> the outer output that feeds it.
        readers: pin id -> the inner inputs that read it.
        outputs: pin id -> (inner output, the outer inputs that read it).
        entered_from: outer execution outputs; they all lead to `entry`.
        entry: inner node where execution begins; None for data nodes only.
        leaves_from: inner execution outputs that lead outside, or nowhere, at the end.
    """

    def __init__(self, flow: VisualFlow, chosen: frozenset[str]) -> None:
        self._flow = flow
        self.inputs: dict[str, PinRef] = {}
        self.readers: dict[str, list[PinRef]] = {}
        self.outputs: dict[str, tuple[PinRef, list[PinRef]]] = {}
        self.types: dict[tuple[str, bool], str] = {}
        self.entered_from: list[PinRef] = []
        self.entry: str | None = None
        self.leaves_from: list[PinRef] = []
        self.left_to: PinRef | None = None
        self._pin_of: dict[PinRef, str] = {}
        for edge in flow.edges:
            if edge.target in chosen and edge.source not in chosen:
                self._enter(edge)
            elif edge.source in chosen and edge.target not in chosen:
                self._leave(edge)
        if self.entry is None:
            self.entry = _first_step(flow, chosen)
        self.leaves_from += _open_ends(flow, chosen)

    def _enter(self, edge: VisualEdge) -> None:
        source = PinRef(edge.source, edge.source_handle, True)
        if edge.is_exec:
            if self.entry not in (None, edge.target):
                raise SubflowError(
                    "selection", "execution enters at several nodes", "select one path"
                )
            self.entry = edge.target
            self.entered_from.append(source)
            return
        pin_id = self._pin_of.get(source)
        if pin_id is None:
            pin_id = _fresh(edge.target_handle, self.inputs)
            self._pin_of[source] = pin_id
            self.inputs[pin_id] = source
            self.types[pin_id, False] = self._type_of(edge)
        reader = PinRef(edge.target, edge.target_handle, False)
        self.readers.setdefault(pin_id, []).append(reader)

    def _leave(self, edge: VisualEdge) -> None:
        target = PinRef(edge.target, edge.target_handle, False)
        inner = PinRef(edge.source, edge.source_handle, True)
        if edge.is_exec:
            if self.left_to not in (None, target):
                raise SubflowError(
                    "selection", "execution leaves to several nodes", "select one path"
                )
            self.left_to = target
            self.leaves_from.append(inner)
            return
        pin_id = self._pin_of.get(inner)
        if pin_id is None:
            pin_id = _fresh(edge.source_handle, self.outputs)
            self._pin_of[inner] = pin_id
            self.outputs[pin_id] = (inner, [])
            self.types[pin_id, True] = self._type_of(edge)
        self.outputs[pin_id][1].append(target)

    def _type_of(self, edge: VisualEdge) -> str:
        source = self._flow.nodes_by_id.get(edge.source)
        pin = source.output(edge.source_handle) if source is not None else None
        return pin.type if pin is not None else "any"


_RESERVED = frozenset(
    {EXEC_IN, EXEC_OUT, "inherit_context", "vars", "input", "session_id", "child_session_id"}
    | {"result", "output", "child_output", "sub_run_id", "success", "error"}
)
"""Names that mean something else at the border of a subflow (3.13)."""


def is_own_pin(pin: FlowPin) -> bool:
    """Whether a data pin of a subflow node is one of the called flow's, not one every subflow node has."""
    return not pin.is_exec and pin.id not in _RESERVED


def _fresh(wanted: str, taken: Collection[str]) -> str:
    name = wanted.replace(":", "_")
    if name in _RESERVED:
        name = f"{name.replace('-', '_')}_value"
    count, found = 2, name
    while found in taken:
        found, count = f"{name}_{count}", count + 1
    return found


def _first_step(flow: VisualFlow, chosen: frozenset[str]) -> str | None:
    """The one node with execution that nothing in the selection leads to; None without execution."""
    steps = [n for n in flow.nodes if n.id in chosen and any(pin.is_exec for pin in n.inputs)]
    led_to = {edge.target for edge in flow.edges if edge.is_exec and edge.source in chosen}
    firsts = [node for node in steps if node.id not in led_to]
    if len(firsts) > 1:
        raise SubflowError("selection", "execution begins at several nodes", "select one path")
    return firsts[0].id if firsts else None


def _open_ends(flow: VisualFlow, chosen: frozenset[str]) -> list[PinRef]:
    """Execution outputs `exec-out` and `done` inside that lead nowhere: the path ends there."""
    return [
        PinRef(node.id, pin.id, True)
        for node in flow.nodes
        if node.id in chosen
        for pin in node.outputs
        if pin.is_exec
        and pin.id in {EXEC_OUT, "done", "completed"}
        and not any(edge.source_handle == pin.id for edge in flow.edges_out_of.get(node.id, ()))
        and _is_last(flow, node.id, chosen)
    ]


def _is_last(flow: VisualFlow, node_id: str, chosen: frozenset[str]) -> bool:
    """Whether the end of this node is the end of the selection, not of a loop's body inside it."""
    waiting, seen = [node_id], {node_id}
    while waiting:
        for edge in flow.edges_into.get(waiting.pop(), ()):
            if not edge.is_exec or edge.source not in chosen or edge.source in seen:
                continue
            if edge.source_handle == "loop" or edge.source_handle.startswith("then:"):
                return False
            seen.add(edge.source)
            waiting.append(edge.source)
    return True


def _ends_of_child(
    flow: VisualFlow,
    chosen: frozenset[str],
    border: _Border,
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
    border: _Border,
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
    border: _Border,
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


# ---- and back ----------------------------------------------------------------------------------


def inline(flow: VisualFlow, node_id: str, child: VisualFlow) -> tuple[VisualFlow, tuple[str, ...]]:
    """Put a subflow's nodes in place of the node that calls it; muted wires at its border go.

    Args:
        child: the flow that the node calls.

    Returns:
        The flow, and the ids of the nodes that came in.

    Raises:
        SubflowError: the node is gone, or the child has no start, several starts or several ends.
    """
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        raise SubflowError(node_id, "the node is no longer in the flow", "")
    starts = [n for n in child.nodes if n.type in _STARTS]
    ends = [n for n in child.nodes if n.type in _ENDS]
    if len(starts) != 1 or len(ends) > 1:
        raise SubflowError(
            child.name or child.id,
            "only a flow with one start and at most one end can be put in place",
            "give it one start and one end node",
        )
    start, end = starts[0], ends[0] if ends else None
    border = {start.id, end.id if end is not None else ""}
    child = without_muted(child, [e.id for e in child.edges if {e.source, e.target} & border])
    flow = without_muted(flow, [e.id for e in flow.edges if node_id in (e.source, e.target)])
    body = [n for n in child.nodes if n is not start and n is not end]
    left = min((n.position.x for n in body), default=0.0)
    top = min((n.position.y for n in body), default=0.0)
    offset = (node.position.x - left, node.position.y - top)
    inner_ids = {n.id for n in body}
    inner = [e for e in child.edges if e.source in inner_ids and e.target in inner_ids]
    grown, renamed = edits.insert_fragment(edits.remove(flow, [node_id]), body, inner, offset)
    grown = _with_defaults(grown, flow, node, start, child, renamed)
    for source, target in _crossing(flow, node, child, start, end, renamed):
        if not _is_wired(grown, source, target):
            grown = edits.add_edge(grown, source, target)
    touched = {edge.target for edge in grown.edges if edge.is_exec}
    return edits.with_fresh_routes(grown, touched), tuple(renamed.values())


def _with_defaults(
    grown: VisualFlow,
    flow: VisualFlow,
    node: VisualNode,
    start: VisualNode,
    child: VisualFlow,
    renamed: Mapping[str, str],
) -> VisualFlow:
    """Unwired inputs of the subflow node become values at the inner inputs that read them."""
    wired = {edge.target_handle for edge in flow.edges_into.get(node.id, ())}
    for edge in child.edges_out_of.get(start.id, ()):
        pin_id = edge.source_handle
        if edge.is_exec or pin_id in wired or edge.target not in renamed:
            continue
        for values in (node.pin_defaults, start.pin_defaults):
            if pin_id in values:
                grown = edits.set_pin_default(
                    grown, renamed[edge.target], edge.target_handle, values[pin_id]
                )
                break
    return grown


def _crossing(
    flow: VisualFlow,
    node: VisualNode,
    child: VisualFlow,
    start: VisualNode,
    end: VisualNode | None,
    renamed: Mapping[str, str],
) -> list[tuple[PinRef, PinRef]]:
    """Wires that replace those at the subflow node: outer pin to inner pin, straight through if it must be."""
    before: dict[str, list[PinRef]] = {}
    for edge in flow.edges_into.get(node.id, ()):
        source = PinRef(edge.source, edge.source_handle, True)
        before.setdefault(edge.target_handle, []).append(source)
    pairs: list[tuple[PinRef, PinRef]] = []
    gives: dict[str, list[PinRef]] = {}
    for edge in child.edges:
        source_pin = EXEC_IN if edge.source_handle == EXEC_OUT else edge.source_handle
        if edge.source == start.id:
            sources = before.get(source_pin, [])
        elif edge.source in renamed:
            sources = [PinRef(renamed[edge.source], edge.source_handle, True)]
        else:
            continue
        if end is not None and edge.target == end.id:
            out_pin = EXEC_OUT if edge.target_handle == EXEC_IN else edge.target_handle
            gives.setdefault(out_pin, []).extend(sources)
        elif edge.source == start.id and edge.target in renamed:
            target = PinRef(renamed[edge.target], edge.target_handle, False)
            pairs += [(source, target) for source in sources]
    for edge in flow.edges_out_of.get(node.id, ()):
        outer = PinRef(edge.target, edge.target_handle, False)
        pairs += [(source, outer) for source in gives.get(edge.source_handle, [])]
    return pairs


def _is_wired(flow: VisualFlow, source: PinRef, target: PinRef) -> bool:
    return any(
        edge.source_handle == source.pin_id
        and edge.target == target.node_id
        and edge.target_handle == target.pin_id
        for edge in flow.edges_out_of.get(source.node_id, ())
    )
