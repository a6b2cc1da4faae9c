"""What a selection must be to become a subflow that gives the same result."""

from collections.abc import Collection, Iterator, Mapping

from app.document import edits
from app.document.joining import PinRef
from app.document.payloads import extends_payload, open_inputs, payload_sources, sets_payload
from app.document.renaming import variables_of
from app.document.subflow_border import ENDS, STARTS, Border, SubflowError, is_last, open_ends
from runtime.base.words import say
from runtime.nodes.node_type import Category, NodeType
from runtime.visualflow.flow import VisualEdge, VisualFlow, VisualNode

_NAMING = frozenset({"name", "updates"})
_HEARING = frozenset({"get_context"})
_SPEAKING = frozenset({"agent", "add_message", "memory_note", "memory_rehydrate"})


def check_extractable(
    flow: VisualFlow, chosen: frozenset[str], catalogue: Mapping[str, NodeType]
) -> None:
    """Refuse what can be told before the wires at the border are known.

    Raises:
        SubflowError: nothing is selected, a start or end node is, or a subflow would hide variables, a conversation,
            a value on its way or the flow's result.
    """
    _check_nodes(flow, chosen)
    _check_variables(flow, chosen, catalogue)
    _check_conversation(flow, chosen)
    _check_detours(flow, chosen)
    _check_order(flow, chosen)
    _check_result(flow, chosen, catalogue)


def _check_nodes(flow: VisualFlow, chosen: frozenset[str]) -> None:
    if not chosen:
        raise SubflowError("", "no node is selected", "select the nodes first")
    for node_id in chosen:
        node = flow.nodes_by_id[node_id]
        if node.type in STARTS | ENDS:
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
            side = inside if node.id in chosen else outside
            side.update(variables_of(node, catalogue))
            if not variables_of(node, catalogue) or _takes_names(flow, node):
                side.add("")
    shared = sorted(inside & outside)
    if shared or (inside and "" in outside) or ("" in inside and outside):
        named = f"“{shared[0]}”" if shared and shared[0] else say("whose name is wired")
        raise SubflowError(
            "",
            f"the variable {named} is used inside and outside of it, and a subflow has its own",
            "select all nodes that use the variable, or pass the value by a wire",
        )


def _takes_names(flow: VisualFlow, node: VisualNode) -> bool:
    """Whether a wire says which variables the node is about."""
    return any(edge.target_handle in _NAMING for edge in flow.edges_into.get(node.id, ()))


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
            if node.has_exec_pins:
                continue
            seen.add(node.id)
            waiting.append(node.id)
            if any(e.target in chosen for e in flow.edges_out_of.get(node.id, ())):
                raise SubflowError(
                    "",
                    f"“{node.title}” stands between nodes of it: a value would leave and come back",
                    f"select “{node.title}”, too",
                )


def _check_order(flow: VisualFlow, chosen: frozenset[str]) -> None:
    """What a subflow takes must be there when it begins: nothing in it may read what a later step gives."""
    steps = {node_id for node_id in chosen if flow.nodes_by_id[node_id].has_exec_pins}
    later = _reached(flow, steps) - chosen
    for node_id in sorted(chosen):
        for source in _read_steps(flow, node_id, chosen):
            if source.id in later and chosen.isdisjoint(_reached(flow, {source.id})):
                title = flow.nodes_by_id[node_id].title
                raise SubflowError(
                    "",
                    f"“{title}” reads what “{source.title}” gives, which runs later",
                    f"leave “{title}” out",
                )


def _reached(flow: VisualFlow, steps: Collection[str]) -> set[str]:
    """Steps that control can come to from these, which are not among them unless it comes back."""
    waiting, found = list(steps), set[str]()
    while waiting:
        for edge in flow.edges_out_of.get(waiting.pop(), ()):
            if edge.is_exec and edge.target not in found:
                found.add(edge.target)
                waiting.append(edge.target)
    return found


def _read_steps(flow: VisualFlow, node_id: str, chosen: frozenset[str]) -> Iterator[VisualNode]:
    """Steps outside whose values a node takes, at once or by way of data nodes outside."""
    waiting, seen = [node_id], {node_id}
    while waiting:
        for edge in flow.edges_into.get(waiting.pop(), ()):
            source = flow.nodes_by_id.get(edge.source)
            if edge.is_exec or source is None or source.id in chosen or source.id in seen:
                continue
            seen.add(source.id)
            if source.has_exec_pins:
                yield source
            else:
                waiting.append(source.id)


def _check_conversation(flow: VisualFlow, chosen: frozenset[str]) -> None:
    """A subflow has a conversation of its own: nobody may read on one side what was said on the other."""
    for hearing in flow.nodes:
        for speaking in flow.nodes if hearing.type in _HEARING else ():
            if speaking.type in _SPEAKING and (speaking.id in chosen) != (hearing.id in chosen):
                raise SubflowError(
                    "",
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


def check_passed_by(
    flow: VisualFlow, chosen: frozenset[str], catalogue: Mapping[str, NodeType]
) -> None:
    """No step behind the selection may find a value by name that the selection hid from it until now.

    Raises:
        SubflowError: one would; names the input.
    """
    kept = _led_past(flow, chosen)
    for node in kept.nodes:
        if not any(pin.is_exec for pin in node.inputs):
            continue
        for pin_id in open_inputs(flow, node, catalogue):
            now = payload_sources(flow, node.id, pin_id, catalogue)
            if not now and payload_sources(kept, node.id, pin_id, catalogue):
                raise SubflowError(
                    node.title,
                    f"its input “{pin_id}” would take a value from before the subflow, by its name",
                    "wire that input first, or give it a value",
                )


def _led_past(flow: VisualFlow, chosen: frozenset[str]) -> VisualFlow:
    """The flow without the selection, control going on behind it: as if its nodes did nothing."""
    crossing = [e for e in flow.edges if e.is_exec and (e.source in chosen) != (e.target in chosen)]
    kept = edits.remove(flow, chosen)
    leaving = next((edge for edge in crossing if edge.source in chosen), None)
    if leaving is None:
        return kept
    target = PinRef(leaving.target, leaving.target_handle, False)
    entering: dict[str, VisualEdge] = {}
    for edge in crossing:
        if edge.target in chosen:
            entering.setdefault(edge.source, edge)
    for edge in entering.values():
        kept = edits.add_edge(kept, PinRef(edge.source, edge.source_handle, True), target)
    return kept


def check_ways_out(flow: VisualFlow, chosen: frozenset[str], border: Border) -> None:
    """One way in, one way out: bodies of loops belong together, and the flow must not end inside."""
    for edge in flow.edges:
        is_body = edge.source_handle == "loop" or edge.source_handle.startswith("then:")
        if edge.is_exec and edge.source in chosen and edge.target not in chosen and is_body:
            title = flow.nodes_by_id[edge.source].title
            raise SubflowError(
                "", f"a branch of “{title}” lies outside of it", "select the branch, too"
            )
    if border.entry is None:
        return
    open_ways = [
        node
        for node in flow.nodes
        if node.id in chosen and _is_open_branch(flow, node) and is_last(flow, node.id, chosen)
    ]
    ends = open_ends(flow, chosen)
    if border.left_to is not None and (open_ways or ends):
        title = (open_ways[0] if open_ways else flow.nodes_by_id[ends[0].node_id]).title
        raise SubflowError(
            "",
            f"one way ends at “{title}”, another leads out of it",
            "select one path, or let both lead out to the same node",
        )
    if border.left_to is None and not _is_in_block(flow, border.entry):
        raise SubflowError(
            "",
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
