"""Problems of control: where a flow begins, what it never reaches, how nodes are left, circles without a way out."""

from collections.abc import Iterable
from functools import partial

from runtime.model.effect import EffectType
from runtime.nodes.branch_dependence import PARALLEL_SWITCH, reached_from, why_in_turn
from runtime.nodes.flow_facts import FlowFacts
from runtime.nodes.node_type import Fan, Repeat, Request, Start
from runtime.nodes.routes import entry_wires, input_overrides
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT, VisualEdge, VisualNode
from runtime.visualflow.graph import backward_wires, cycles, reachable_nodes
from runtime.visualflow.problem import Severity

_LOOP = "loop"
_PAUSING = {EffectType.ASK_USER, EffectType.WAIT_EVENT, EffectType.WAIT_UNTIL}


def check_control(facts: FlowFacts) -> None:
    """Report every problem of the flow's control."""
    if facts.entry is None:
        facts.error("no-entry", "No node of this flow is a step.", "Add an On Flow Start.")
        return
    _check_entry(facts, facts.entry)
    for node in facts.flow.nodes:
        _check_routes(facts, node)
        if node.id in facts.executing:
            _check_outputs(facts, node)
    _check_reached(facts)
    _check_circles(facts)
    _check_ways_back(facts)
    _check_parallel(facts)


def _check_parallel(facts: FlowFacts) -> None:
    """Tell which Parallel nodes cannot do what the flow's switch asks for."""
    settings = (facts.flow.model_extra or {}).get("runSettings")
    if not isinstance(settings, dict) or settings.get(PARALLEL_SWITCH) is not True:
        return
    onward: dict[str, list[str]] = {}
    for edge in facts.flow.edges:
        if edge.is_exec:
            onward.setdefault(edge.source, []).append(edge.target)
    for node_id, node_type in facts.types.items():
        if not isinstance(node_type.behaviour, Fan) or not node_type.behaviour.joins:
            continue
        branches = [
            reached_from(edge.target, onward)
            for edge in facts.flow.edges_out_of.get(node_id, ())
            if edge.source_handle.startswith("then:")
        ]
        sources_of = partial(_sources_of, facts)
        reason = why_in_turn(node_id, branches, facts.types, sources_of, facts.title)
        if len(branches) > 1 and reason:
            facts.warn(
                "parallel-in-turn",
                f"The branches of {facts.title(node_id)} follow one another: {reason}.",
                "Keep the branches apart, or switch off that they run at the same time.",
                node_id,
            )


def _sources_of(facts: FlowFacts, node_ids: Iterable[str]) -> set[str]:
    """All nodes that some nodes read, also through values."""
    found: set[str] = set()
    pending = list(node_ids)
    while pending:
        for edge in facts.flow.edges_into.get(pending.pop(), ()):
            if not edge.is_exec and edge.source not in found:
                found.add(edge.source)
                if edge.source not in facts.executing:
                    pending.append(edge.source)
    return found


def _check_entry(facts: FlowFacts, entry: str) -> None:
    written = facts.flow.entry_node
    if not facts.is_trigger(entry):
        facts.warn(
            "entry-no-trigger",
            f"The flow begins at {facts.title(entry)}, which is not a trigger.",
            "Add an On Flow Start before it, or choose another entry.",
            entry,
        )
    if written and written != entry:
        facts.warn(
            "entry-ignored",
            f"The entry “{written}” is not a step; the flow begins at {facts.title(entry)}.",
            "Save the flow to set its entry.",
            entry,
        )


def _check_reached(facts: FlowFacts) -> None:
    """Tell which steps no run comes to: one problem for the first of those that hang on each other."""
    lost = [
        node.id
        for node in facts.flow.nodes
        if node.id in facts.executing and node.id not in facts.reachable
    ]
    if not lost:
        return
    graph = facts.control.subgraph(lost)
    seen: set[str] = set()
    for first in [*(node_id for node_id in lost if graph.in_degree(node_id) == 0), *lost]:
        if first not in seen:
            behind = reachable_nodes(graph, [first]) - seen
            seen |= behind
            _report_unreachable(facts, first, len(behind) - 1)


def _report_unreachable(facts: FlowFacts, node_id: str, steps_behind: int) -> None:
    title = facts.title(node_id)
    if facts.is_trigger(node_id):
        facts.warn(
            "several-entries",
            f"{title} is not where this flow begins, so neither it nor what is behind it runs "
            f"(steps: {steps_behind})."
            if steps_behind
            else f"{title} is not where this flow begins, so it never runs.",
            "Keep one trigger, or make this one the entry.",
            node_id,
        )
        return
    facts.warn(
        "unreachable-node",
        f"{title} and what is behind it are never reached (steps: {steps_behind + 1})."
        if steps_behind
        else f"{title} is never reached.",
        "Wire its control input, or remove it.",
        node_id,
    )


def _check_outputs(facts: FlowFacts, node: VisualNode) -> None:
    """The rules of 3.2 for the control outputs that are wired."""
    taken: dict[str, int] = {}
    for edge in facts.flow.edges_out_of.get(node.id, ()):
        if edge.is_exec and _takes_control(facts, edge.target):
            taken[edge.source_handle] = taken.get(edge.source_handle, 0) + 1
    for handle, count in taken.items():
        if count > 1:
            facts.error(
                "exec-fan-out",
                f"{count} wires leave the control output “{handle}” of {facts.title(node.id)}.",
                "Put a Sequence or Parallel between them.",
                node.id,
                handle,
            )
    for handle in unsupported_handles(facts, node, list(taken)):
        facts.error(
            "exec-handle",
            f"The control output “{handle}” of {facts.title(node.id)} cannot be used here.",
            "Remove the wire, or put a Sequence or an If behind the node.",
            node.id,
            handle,
        )


def _takes_control(facts: FlowFacts, node_id: str) -> bool:
    """Whether the compiler follows control there: to a step, and to whatever several control wires enter."""
    if node_id in facts.executing:
        return True
    return node_id in facts.flow.nodes_by_id and len(entry_wires(facts.flow, node_id)) > 1


def unsupported_handles(facts: FlowFacts, node: VisualNode, handles: list[str]) -> list[str]:
    """Which of a node's wired control outputs it cannot be left by."""
    behaviour = facts.types[node.id].behaviour
    if isinstance(behaviour, Repeat):
        return [handle for handle in handles if handle not in {_LOOP, "done"}]
    if isinstance(behaviour, Fan):
        declared = set(node.outputs_by_id)
        return [
            handle
            for handle in handles
            if not (handle == "completed" and behaviour.joins)
            and not (handle.startswith("then:") and (not declared or handle in declared))
        ]
    if len(handles) == 1:
        return [] if handles[0] == EXEC_OUT or _family(handles[0]) else handles
    families = [_family(handle) for handle in handles]
    main = max(filter(None, families), key=families.count, default="")
    return [
        handle
        for handle, family in zip(handles, families, strict=True)
        if family != main or not main
    ]


def _family(handle: str) -> str:
    if handle in {"true", "false"}:
        return "truth"
    if handle in {"again", "limit_reached"}:
        return "limit"
    return "case" if handle == "default" or handle.startswith("case:") else ""


def _check_routes(facts: FlowFacts, node: VisualNode) -> None:
    """The rules of 3.19 for a node that control enters by several wires."""
    known = facts.flow.nodes_by_id
    wires = [edge for edge in entry_wires(facts.flow, node.id) if edge.source in known]
    if len(wires) < 2:
        return
    ends = [(edge.source, edge.source_handle) for edge in wires]
    if len(set(ends)) < len(ends):
        facts.error(
            "duplicate-exec-wire",
            f"Two wires from one output enter {facts.title(node.id)}.",
            "Keep one of them.",
            node.id,
            EXEC_IN,
        )
        return
    keys = _route_keys(node, ends)
    if keys is None:
        facts.error(
            "entry-routes",
            f"The saved entries of {facts.title(node.id)} do not match its control wires.",
            "Save the flow.",
            node.id,
            EXEC_IN,
        )
        return
    for override in input_overrides(node):
        if override.route_key not in keys or override.source not in known:
            facts.error(
                "route-override",
                f"The input “{override.pin}” of {facts.title(node.id)} has a value for an entry that is gone.",
                "Save the flow, or wire it again.",
                node.id,
                override.pin,
            )


def _route_keys(node: VisualNode, ends: list[tuple[str, str]]) -> set[str] | None:
    """The keys of the saved routes, or of the wires if none are saved; None if they do not match the wires."""
    routes = node.data.get("entryRoutes")
    if not isinstance(routes, list) or not routes:
        return {f"{source}::{handle}" for source, handle in ends}
    keys: dict[str, tuple[str, str]] = {}
    for route in routes:
        if not isinstance(route, dict):
            return None
        end = (_trimmed(route.get("sourceNodeId")), _trimmed(route.get("sourceHandle")))
        written = route.get("key")
        key = written if isinstance(written, str) and written else "::".join(end)
        if key in keys:
            return None
        keys[key] = end
    return set(keys) if sorted(keys.values()) == sorted(ends) else None


def _trimmed(value: object) -> str:
    return str(value).strip() if value is not None else ""


def _check_circles(facts: FlowFacts) -> None:
    place = {node.id: index for index, node in enumerate(facts.flow.nodes)}
    for group in cycles(facts.control):
        if not group & facts.reachable or _has_way_out(facts, group):
            continue
        first = min(group, key=place.__getitem__)
        pauses = any(_pauses(facts, node_id) for node_id in group)
        facts.report(
            Severity.INFO if pauses else Severity.WARNING,
            "endless-cycle",
            f"From {facts.title(first)} control goes round in a circle that nothing leaves.",
            "Put an If into the circle that leads out of it.",
            first,
        )


def _pauses(facts: FlowFacts, node_id: str) -> bool:
    behaviour = facts.types[node_id].behaviour
    if isinstance(behaviour, Start):
        return behaviour.listen is not None
    return isinstance(behaviour, Request) and behaviour.effect in _PAUSING


def _has_way_out(facts: FlowFacts, group: set[str]) -> bool:
    return any(_leaves(facts, facts.flow.nodes_by_id[node_id], group) for node_id in group)


def _leaves(facts: FlowFacts, node: VisualNode, group: set[str]) -> bool:
    behaviour = facts.types[node.id].behaviour
    outside = False
    for handle in _control_outputs(facts, node):
        edges = facts.flow.edges_by_source.get((node.id, handle), ())
        targets = [edge.target for edge in edges if edge.is_exec and edge.target in facts.executing]
        if not targets:
            outside = outside or not isinstance(behaviour, Fan)
        elif not group.issuperset(targets):
            outside = True
    return outside


def _control_outputs(facts: FlowFacts, node: VisualNode) -> Iterable[str]:
    declared = [pin.id for pin in node.outputs if pin.is_exec]
    return declared or [pin.id for pin in facts.types[node.id].outputs if pin.is_exec]


def _check_ways_back(facts: FlowFacts) -> None:
    """Wires that leave the body of a loop backwards (3.1, step 2)."""
    for wire, path in backward_wires(facts.flow, facts.control, facts.entry):
        loop = _loop_left(facts, path, wire)
        if loop is not None:
            facts.report(
                Severity.WARNING,
                "loop-back",
                f"A wire leads from inside {facts.title(loop)} back to {facts.title(wire.target)}; "
                "the run may never end.",
                "Lead out of the loop by its “done” output.",
                wire.source,
                wire.source_handle,
                wire,
            )


def _loop_left(facts: FlowFacts, path: list[str], wire: VisualEdge) -> str | None:
    """The loop on the path that is left through its body, if there is one."""
    following = [*path[1:], wire.target]
    for node_id, after in zip(path, following, strict=True):
        if not isinstance(facts.types[node_id].behaviour, Repeat):
            continue
        body = facts.flow.edges_by_source.get((node_id, _LOOP), ())
        if any(edge.target == after for edge in body):
            return node_id
    return None
