"""Passes over the draft before it is compiled: reroutes, loop-backs, wire limits, fan-ins (3.1, 3.19)."""

from collections.abc import Iterator

from runtime.base.json_value import JsonObject
from runtime.model.spec import JOIN_PREFIX
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT, EXECUTION, VisualNode, bare_node
from runtime.visualflow.problem import Severity
from runtime.visualflow_compiler.bypass import remove_muted, remove_muted_wires
from runtime.visualflow_compiler.draft import Draft, Wire, pins_of

REROUTE = "reroute"
LOOP_LIMIT = "loop_limit"
JOIN = "join_exec"
MUX = "path_mux"
MUX_PREFIX = "__internal_path_mux__"
LOOP = "loop"
BLOCK_TYPES = frozenset({"loop", "for", "while"})


def lower(draft: Draft) -> None:
    """Run all passes; what is wrong becomes a problem of the draft."""
    remove_muted_wires(draft)
    remove_muted(draft)
    _remove_reroutes(draft)
    _report_loop_backs(draft)
    _add_wire_limits(draft)
    _add_joins(draft)


def _remove_reroutes(draft: Draft) -> None:
    """Connect what a reroute joins; a reroute without a source takes its wires along."""
    reroutes = {node_id for node_id, node in draft.nodes.items() if node.type == REROUTE}
    if not reroutes:
        return
    sources: dict[str, Wire] = {}
    for wire in draft.wires:
        if wire.target not in reroutes:
            continue
        if wire.is_exec or wire.source_handle == EXEC_OUT:
            _error(draft, "reroute-exec", "a reroute carries data only", wire.target)
        elif wire.target in sources:
            _error(draft, "reroute-inputs", "two wires end at one reroute", wire.target)
        else:
            sources[wire.target] = wire
    kept: list[Wire] = []
    for wire in draft.wires:
        if wire.target in reroutes:
            continue
        if wire.source not in reroutes:
            kept.append(wire)
        elif wire.is_exec:
            _error(draft, "reroute-exec", "a reroute carries data only", wire.source)
        elif (origin := _origin_of_reroute(draft, wire.source, sources)) is not None:
            kept.append(wire._replace(source=origin.source, source_handle=origin.source_handle))
    draft.wires = kept
    for node_id in reroutes:
        del draft.nodes[node_id]


def _origin_of_reroute(draft: Draft, node_id: str, sources: dict[str, Wire]) -> Wire | None:
    seen: set[str] = set()
    while (wire := sources.get(node_id)) is not None:
        if node_id in seen:
            _error(draft, "reroute-cycle", "reroutes go round in a circle", node_id)
            return None
        seen.add(node_id)
        if wire.source not in draft.nodes or draft.nodes[wire.source].type != REROUTE:
            return wire
        node_id = wire.source
    return None


def _report_loop_backs(draft: Draft) -> None:
    """Warn of control wires that leave a loop body for something before it: such a run may never end."""
    nodes = draft.nodes
    blocks = {node_id for node_id, node in nodes.items() if node.type in BLOCK_TYPES}
    if not any(wire.source_handle == LOOP and wire.source in blocks for wire in draft.wires):
        return
    out_of = _control_out(draft)
    on_stack: dict[str, int] = {}
    visited: set[str] = set()
    trail: list[tuple[str, str]] = []
    entry = draft.entry_node or ""
    for root in [entry, *nodes] if entry in nodes else nodes:
        if root in visited or root not in out_of:
            continue
        pending = [iter(out_of[root])]
        visited.add(root)
        on_stack[root] = 0
        trail.append((root, ""))
        while pending:
            wire = next(pending[-1], None)
            if wire is None:
                pending.pop()
                del on_stack[trail.pop()[0]]
                continue
            target = wire.target
            if target in on_stack:
                trail[-1] = (wire.source, wire.source_handle)
                _report_loop_back(draft, wire, trail[on_stack[target] :])
            elif target not in visited:
                visited.add(target)
                if target in out_of:
                    trail[-1] = (wire.source, wire.source_handle)
                    on_stack[target] = len(trail)
                    trail.append((target, ""))
                    pending.append(iter(out_of[target]))


def _control_out(draft: Draft) -> dict[str, list[Wire]]:
    """Node id -> control wires out of it, in the order of its output pins."""
    nodes = draft.nodes
    out_of: dict[str, list[Wire]] = {}
    for wire in draft.wires:
        if wire.target_handle == EXEC_IN and wire.source in nodes and wire.target in nodes:
            out_of.setdefault(wire.source, []).append(wire)
    for node_id, wires in out_of.items():
        if len(wires) > 1:
            order = {pin: at for at, (pin, _) in enumerate(pins_of(nodes[node_id], "outputs"))}
            wires.sort(key=lambda wire, order=order: order.get(wire.source_handle, len(order)))  # type: ignore[misc]
    return out_of


def _report_loop_back(draft: Draft, wire: Wire, cycle: list[tuple[str, str]]) -> None:
    for node_id, handle in cycle:
        if handle == LOOP and draft.nodes[node_id].type in BLOCK_TYPES:
            draft.report(
                Severity.WARNING,
                "loop-back",
                f"the wire {draft.title_of(wire.source)}.{wire.source_handle} → "
                f"{draft.title_of(wire.target)} leaves the body of {draft.title_of(node_id)} backwards: "
                "the run may never end",
                wire.source,
                pin_id=wire.source_handle,
                remedy="repeat the loop with a wire after its 'done'",
            )
            return


def _add_wire_limits(draft: Draft) -> None:
    """A wire with a largest number of passes becomes two with a counting node between them."""
    if all(wire.limit is None for wire in draft.wires):
        return
    wires: list[Wire] = []
    for wire in draft.wires:
        if wire.limit is None:
            wires.append(wire)
            continue
        limit = wire.limit
        if not wire.is_exec:
            _error(
                draft,
                "limit-on-data",
                "a data wire cannot have a pass limit",
                wire.target,
                wire.target_handle,
            )
        elif isinstance(limit, bool) or not isinstance(limit, int | float):
            _error(
                draft,
                "limit-no-number",
                "the pass limit of a wire is not a number",
                wire.source,
                wire.source_handle,
            )
        else:
            wires.extend(_limited(draft, wire))
    draft.wires = wires


def _limited(draft: Draft, wire: Wire) -> Iterator[Wire]:
    counter_id = f"loop-limit:{wire.source}.{wire.source_handle}->{wire.target}"
    draft.nodes[counter_id] = bare_node(
        counter_id,
        LOOP_LIMIT,
        {
            "label": "Loop limit",
            "inputs": [_exec_pin(EXEC_IN), {"id": "max", "type": "number"}],
            "outputs": [_exec_pin("again"), _exec_pin("limit_reached")],
            "pinDefaults": {"max": wire.limit},
        },
    )
    _rekey_entry_routes(draft, wire, counter_id)
    yield Wire(wire.source, wire.source_handle, counter_id, EXEC_IN)
    yield Wire(counter_id, "again", wire.target, wire.target_handle)
    way_out = _other_branch(draft, wire)
    if way_out is not None:
        yield Wire(counter_id, "limit_reached", way_out.target, EXEC_IN)


def _other_branch(draft: Draft, limited: Wire) -> Wire | None:
    if draft.nodes.get(limited.source) is None or draft.nodes[limited.source].type != "if":
        return None
    return next(
        (
            wire
            for wire in draft.wires
            if wire.source == limited.source
            and wire.is_exec
            and wire.source_handle != limited.source_handle
            and wire.limit is None
        ),
        None,
    )


def _rekey_entry_routes(draft: Draft, wire: Wire, counter_id: str) -> None:
    target = draft.nodes.get(wire.target)
    routes = target.data.get("entryRoutes") if target is not None else None
    if target is None or not isinstance(routes, list):
        return
    rekeyed = [
        {**route, "sourceNodeId": counter_id, "sourceHandle": "again"}
        if isinstance(route, dict)
        and route.get("sourceNodeId") == wire.source
        and route.get("sourceHandle") == wire.source_handle
        else route
        for route in routes
    ]
    draft.nodes[wire.target] = target.model_copy(
        update={"data": {**target.data, "entryRoutes": rekeyed}}
    )


def _add_joins(draft: Draft) -> None:
    """Put a join before each node with several control wires, and its per-entry values behind it."""
    into = _control_into(draft)
    joined: dict[str, list[Wire]] = {}
    for target in sorted(target for target, wires in into.items() if len(wires) > 1):
        routes = _routes(draft, target, into[target])
        if routes is None:
            continue
        join_id = f"{JOIN_PREFIX}{target}"
        draft.nodes[join_id] = _join_node(join_id, routes)
        joined[target] = [wire._replace(target=join_id) for _, wire in routes]
        _add_overrides(draft, target, join_id, [key for key, _ in routes])
    if not joined:
        return
    wires = [
        wire
        for wire in draft.wires
        if not (wire.is_exec and wire.target in joined and wire.source in draft.nodes)
    ]
    for target, incoming in joined.items():
        wires.extend(incoming)
        wires.append(Wire(f"{JOIN_PREFIX}{target}", EXEC_OUT, target, EXEC_IN))
    draft.wires = wires


def _control_into(draft: Draft) -> dict[str, list[Wire]]:
    """Node id -> control wires into it, document order."""
    nodes = draft.nodes
    into: dict[str, list[Wire]] = {}
    for wire in draft.wires:
        if wire.target_handle == EXEC_IN and wire.source in nodes:
            target = wire.target
            if target in into:
                into[target].append(wire)
            elif target in nodes:
                into[target] = [wire]
    return into


def _routes(draft: Draft, target: str, incoming: list[Wire]) -> list[tuple[str, Wire]] | None:
    """(route key, wire) in route order, or None after reporting what is wrong."""
    by_end = {(wire.source, wire.source_handle): wire for wire in incoming}
    if len(by_end) < len(incoming):
        _error(
            draft,
            "duplicate-exec-wire",
            "two control wires come from the same output",
            target,
            EXEC_IN,
        )
        return None
    declared = draft.nodes[target].data.get("entryRoutes")
    if not isinstance(declared, list) or not declared:
        return [(f"{wire.source}::{wire.source_handle}", wire) for wire in incoming]
    routes: dict[str, Wire] = {}
    for route in declared:
        end = (
            (str(route.get("sourceNodeId", "")).strip(), str(route.get("sourceHandle", "")).strip())
            if isinstance(route, dict)
            else ("", "")
        )
        raw_key = route.get("key") if isinstance(route, dict) else None
        key = raw_key if isinstance(raw_key, str) and raw_key else f"{end[0]}::{end[1]}"
        if end not in by_end or key in routes:
            what = "twice the same key" if key in routes else "a route without its wire"
            _error(
                draft,
                "entry-routes",
                f"the saved entry routes have {what}",
                target,
                EXEC_IN,
                "save the flow again",
            )
            return None
        routes[key] = by_end[end]
    if len(routes) != len(by_end):
        _error(
            draft,
            "entry-routes",
            "the saved entry routes do not match the control wires",
            target,
            EXEC_IN,
            "save the flow again",
        )
        return None
    return list(routes.items())


def _join_node(join_id: str, routes: list[tuple[str, Wire]]) -> VisualNode:
    return bare_node(
        join_id,
        JOIN,
        {
            "label": "Entry",
            "inputs": [_exec_pin(EXEC_IN)],
            "outputs": [_exec_pin(EXEC_OUT), {"id": "which", "type": "number"}],
            "routes": [[wire.source, wire.source_handle] for _, wire in routes],
            "_internal": True,
        },
    )


def _add_overrides(draft: Draft, target: str, join_id: str, keys: list[str]) -> None:
    overrides = draft.nodes[target].data.get("inputRouteOverrides")
    if not isinstance(overrides, dict):
        return
    for pin_id, by_route in overrides.items():
        if isinstance(by_route, dict) and by_route:
            _add_override(draft, target, pin_id, by_route, join_id, keys)


def _add_override(
    draft: Draft, target: str, pin_id: str, by_route: JsonObject, join_id: str, keys: list[str]
) -> None:
    mux_id = f"{MUX_PREFIX}{target}__{pin_id}"
    incoming = [
        wire
        for wire in draft.wires
        if wire.target == target and wire.target_handle == pin_id and wire.source_handle != EXEC_OUT
    ]
    if len(incoming) > 1:
        _error(draft, "duplicate-data-wire", "several data wires end at one input", target, pin_id)
        return
    ins: list[Wire] = [Wire(join_id, "which", mux_id, "select")]
    for key, source in by_route.items():
        end = source if isinstance(source, dict) else {}
        node_id, handle = end.get("sourceNodeId"), end.get("sourceHandle")
        is_known = isinstance(node_id, str) and node_id in draft.nodes
        if key not in keys or not is_known or not isinstance(handle, str):
            what = "an unknown entry" if key not in keys else "a missing node"
            _error(
                draft,
                "route-override",
                f"a value per entry names {what}",
                target,
                pin_id,
                "wire it again",
            )
            return
        ins.append(Wire(str(node_id), handle, mux_id, f"in{keys.index(key)}"))
    data: JsonObject = {
        "label": "Value per entry",
        "inputs": [{"id": wire.target_handle, "type": "any"} for wire in ins]
        + [{"id": "fallback", "type": "any"}],
        "outputs": [{"id": "out", "type": "any"}],
        "_internal": True,
    }
    if incoming:
        draft.wires.remove(incoming[0])
        ins.append(incoming[0]._replace(target=mux_id, target_handle="fallback"))
    elif pin_id in (defaults := draft.nodes[target].pin_defaults):
        data["pinDefaults"] = {"fallback": defaults[pin_id]}
    draft.nodes[mux_id] = bare_node(mux_id, MUX, data)
    draft.wires.extend([*ins, Wire(mux_id, "out", target, pin_id)])


def _exec_pin(pin_id: str) -> JsonObject:
    return {"id": pin_id, "label": "", "type": EXECUTION}


def _error(
    draft: Draft, code: str, text: str, node_id: str, pin_id: str = "", remedy: str = ""
) -> None:
    more = {"pin_id": pin_id} if pin_id else {}
    draft.report(
        Severity.ERROR, code, f"{draft.title_of(node_id)}: {text}", node_id, remedy=remedy, **more
    )
