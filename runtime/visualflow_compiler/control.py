"""Which nodes execute, where a run enters, what it can reach, and how each node is left (3.2)."""

from collections.abc import Mapping
from dataclasses import dataclass

from runtime.nodes.node_type import Fan, NodeType, Pure, Repeat, is_step_by_type
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT, EXECUTION, VisualNode
from runtime.visualflow.problem import Severity
from runtime.visualflow_compiler.blocks import COMPLETED, DONE, LOOP
from runtime.visualflow_compiler.draft import Draft, pins_of
from runtime.visualflow_compiler.steps import is_branch_handle


@dataclass(frozen=True, slots=True)
class ControlPlan:
    """The control side of a draft.

    Attributes:
        entry: where a run starts; "" if no node executes.
        executing: all nodes with control pins, document order.
        pure: nodes that are evaluated when read, literals included.
        reachable: executing nodes that a run can come to.
        targets: node id -> control handle -> next node, between executing nodes.
    """

    entry: str
    executing: tuple[str, ...]
    pure: frozenset[str]
    reachable: frozenset[str]
    targets: Mapping[str, Mapping[str, str]]


def plan_control(draft: Draft, types: Mapping[str, NodeType]) -> ControlPlan:
    """Classify the nodes of a draft and follow its control wires.

    Args:
        types: node id -> node type, without the nodes whose type nobody knows.
    """
    nodes = draft.nodes
    executing = {
        node_id: None for node_id, kind in types.items() if is_executing(nodes[node_id], kind)
    }
    targets = _targets(draft, executing)
    _report_unsupported(draft, types, targets)
    entry = _entry(draft, executing, targets)
    return ControlPlan(
        entry=entry,
        executing=tuple(executing),
        pure=frozenset(types.keys() - executing.keys()),
        reachable=_reachable(entry, targets),
        targets=targets,
    )


def is_executing(node: VisualNode, node_type: NodeType) -> bool:
    """Whether a node is a step of its own; written pins decide, without any its type does."""
    behaviour = node_type.behaviour
    if isinstance(behaviour, Pure) and behaviour.is_constant:
        return False
    has_pins = False
    for side in ("inputs", "outputs"):
        pins = node.data.get(side)
        if isinstance(pins, list):
            for pin in pins:
                if isinstance(pin, dict):
                    if pin.get("type") == EXECUTION:
                        return True
                    has_pins = True
    return not has_pins and is_step_by_type(behaviour)


def _targets(draft: Draft, executing: Mapping[str, None]) -> dict[str, dict[str, str]]:
    """Node id -> control handle -> next node; of several wires at one handle the last, and that is reported."""
    targets: dict[str, dict[str, str]] = {}
    for source, handle, target, into, _, _ in draft.wires:
        if into != EXEC_IN or source not in executing or target not in executing:
            continue
        by_handle = targets.get(source)
        if by_handle is None:
            targets[source] = {handle: target}
            continue
        if handle in by_handle:
            draft.report(
                Severity.ERROR,
                "exec-fan-out",
                f"{draft.title_of(source)}: several wires leave the control output '{handle}'",
                source,
                pin_id=handle,
                remedy="put a Sequence between them",
            )
        by_handle[handle] = target
    return targets


def _entry(
    draft: Draft, executing: Mapping[str, None], targets: Mapping[str, Mapping[str, str]]
) -> str:
    if draft.entry_node in executing:
        return draft.entry_node or ""
    entered = {target for by_handle in targets.values() for target in by_handle.values()}
    first = next((node_id for node_id in executing if node_id not in entered), None)
    return first or next(iter(executing), "")


def _reachable(entry: str, targets: Mapping[str, Mapping[str, str]]) -> frozenset[str]:
    if not entry:
        return frozenset()
    seen = {entry}
    pending = [entry]
    while pending:
        by_handle = targets.get(pending.pop())
        if by_handle is not None:
            for target in by_handle.values():
                if target not in seen:
                    seen.add(target)
                    pending.append(target)
    return frozenset(seen)


def _report_unsupported(
    draft: Draft, types: Mapping[str, NodeType], targets: Mapping[str, Mapping[str, str]]
) -> None:
    for node_id, by_handle in targets.items():
        for handle in _unsupported(draft.nodes[node_id], types[node_id], tuple(by_handle)):
            draft.report(
                Severity.ERROR,
                "exec-handle",
                f"{draft.title_of(node_id)}: the control output '{handle}' cannot be used here",
                node_id,
                pin_id=handle,
                remedy="take the wire away, or put a Sequence or an If behind the node",
            )


def _unsupported(node: VisualNode, node_type: NodeType, handles: tuple[str, ...]) -> list[str]:
    behaviour = node_type.behaviour
    if isinstance(behaviour, Repeat):
        return [handle for handle in handles if handle not in (LOOP, DONE)]
    if isinstance(behaviour, Fan):
        return _unsupported_of_fan(node, behaviour, handles)
    if len(handles) == 1:
        known = handles[0] == EXEC_OUT or is_branch_handle(handles[0])
        return [] if known else list(handles)
    families = (
        {handle for handle in handles if handle in ("true", "false")},
        {handle for handle in handles if handle in ("again", "limit_reached")},
        {handle for handle in handles if handle == "default" or handle.startswith("case:")},
    )
    largest = max(families, key=len)
    return [handle for handle in handles if handle not in largest]


def _unsupported_of_fan(node: VisualNode, behaviour: Fan, handles: tuple[str, ...]) -> list[str]:
    declared = {pin_id for pin_id, _ in pins_of(node, "outputs")}
    return [
        handle
        for handle in handles
        if not (handle == COMPLETED and behaviour.joins)
        and not (handle.startswith("then:") and (not declared or handle in declared))
    ]
