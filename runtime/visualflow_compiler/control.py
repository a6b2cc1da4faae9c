"""Which nodes execute, where a run enters, what it can reach, and how each node is left (3.2)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from runtime.nodes.node_type import Fan, NodeType, Pure, Repeat
from runtime.visualflow.flow import EXEC_OUT, EXECUTION, VisualNode
from runtime.visualflow.problem import Severity
from runtime.visualflow_compiler.blocks import COMPLETED, DONE, LOOP
from runtime.visualflow_compiler.draft import Draft, Wire, pins_of
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
    unknown: frozenset[str] = field(default_factory=frozenset)


def plan_control(draft: Draft, types: Mapping[str, NodeType]) -> ControlPlan:
    """Classify the nodes of a draft and follow its control wires.

    Args:
        types: node id -> node type, without the nodes whose type nobody knows.
    """
    executing = {
        node_id: None
        for node_id, node in draft.nodes.items()
        if node_id in types and is_executing(node, types[node_id])
    }
    out = _wires_out(draft, executing)
    entry = _entry(draft, executing, out)
    targets = {node_id: _targets(draft, types[node_id], node_id, out) for node_id in out}
    return ControlPlan(
        entry=entry,
        executing=tuple(executing),
        pure=frozenset(node_id for node_id in types if node_id not in executing),
        reachable=_reachable(entry, targets),
        targets=targets,
        unknown=frozenset(node_id for node_id in draft.nodes if node_id not in types),
    )


def is_executing(node: VisualNode, node_type: NodeType) -> bool:
    """Whether a node is a step of its own; written pins decide, without any its type does."""
    behaviour = node_type.behaviour
    if isinstance(behaviour, Pure) and behaviour.is_constant:
        return False
    has_pins = False
    for side in ("inputs", "outputs"):
        pins = node.data.get(side)
        if not isinstance(pins, list):
            continue
        for pin in pins:
            if isinstance(pin, dict):
                if pin.get("type") == EXECUTION:
                    return True
                has_pins = True
    return not has_pins and not isinstance(behaviour, Pure)


def _wires_out(draft: Draft, executing: Mapping[str, None]) -> dict[str, list[Wire]]:
    out: dict[str, list[Wire]] = {}
    for wire in draft.wires:
        if wire.is_exec and wire.source in executing and wire.target in executing:
            out.setdefault(wire.source, []).append(wire)
    return out


def _entry(draft: Draft, executing: Mapping[str, None], out: Mapping[str, list[Wire]]) -> str:
    if draft.entry_node in executing:
        return draft.entry_node or ""
    entered = {wire.target for wires in out.values() for wire in wires}
    first = next((node_id for node_id in executing if node_id not in entered), None)
    return first or next(iter(executing), "")


def _reachable(entry: str, targets: Mapping[str, Mapping[str, str]]) -> frozenset[str]:
    if not entry:
        return frozenset()
    seen = {entry}
    pending = [entry]
    while pending:
        for target in targets.get(pending.pop(), {}).values():
            if target not in seen:
                seen.add(target)
                pending.append(target)
    return frozenset(seen)


def _targets(
    draft: Draft, node_type: NodeType, node_id: str, out: Mapping[str, list[Wire]]
) -> dict[str, str]:
    targets: dict[str, str] = {}
    for wire in out[node_id]:
        if wire.source_handle in targets:
            draft.report(
                Severity.ERROR,
                "exec-fan-out",
                f"{draft.title_of(node_id)}: several wires leave the control output "
                f"'{wire.source_handle}'",
                node_id,
                pin_id=wire.source_handle,
                remedy="put a Sequence between them",
            )
        targets[wire.source_handle] = wire.target
    for handle in _unsupported(draft.nodes[node_id], node_type, tuple(targets)):
        draft.report(
            Severity.ERROR,
            "exec-handle",
            f"{draft.title_of(node_id)}: the control output '{handle}' cannot be used here",
            node_id,
            pin_id=handle,
            remedy="take the wire away, or put a Sequence or an If behind the node",
        )
    return targets


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
