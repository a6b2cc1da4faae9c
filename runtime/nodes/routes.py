"""Nodes that control enters by several wires: their routes, and inputs that differ by route (3.19)."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from runtime.base.json_value import JsonObject
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT, VisualEdge, VisualFlow, VisualNode


@dataclass(frozen=True, slots=True)
class EntryRoute:
    """One way that control enters a node.

    Attributes:
        key: names the route in the file, by default `<source>::<handle>`.
        source, handle: the control output it comes from.
        label: as the file has it, `Entry <n>` or the output's name unless a person wrote another.
        title: shown to the person: their own label, else where control comes from.
    """

    key: str
    source: str
    handle: str
    label: str
    title: str

    def to_json(self) -> JsonObject:
        """The route as `data.entryRoutes` holds it."""
        return {
            "key": self.key,
            "sourceNodeId": self.source,
            "sourceHandle": self.handle,
            "label": self.label,
        }


@dataclass(frozen=True, slots=True)
class InputOverride:
    """An input that takes its value from another wire when control came by one route.

    Attributes:
        pin: the input of the node.
        route_key: the route.
        source, handle: the data output it then reads.
    """

    pin: str
    route_key: str
    source: str
    handle: str


def entry_wires(flow: VisualFlow, node_id: str) -> tuple[VisualEdge, ...]:
    """The control wires into a node, document order."""
    return flow.edges_by_target.get((node_id, EXEC_IN), ())


def entry_routes(
    flow: VisualFlow, node: VisualNode, wires: Sequence[VisualEdge] | None = None
) -> tuple[EntryRoute, ...]:
    """The routes of a node with at least two control wires, in key order; else none.

    Keys and labels that the file gives are kept.

    Args:
        wires: the control wires into the node, document order; None: they are looked up.
    """
    wires = entry_wires(flow, node.id) if wires is None else wires
    if len(wires) < 2:
        return ()
    written = _written_routes(node)
    routes = [
        _route(number, wire, written.get((wire.source, wire.source_handle), {}), flow)
        for number, wire in enumerate(_in_key_order(wires), 1)
    ]
    return tuple(sorted(routes, key=lambda route: route.key))


def input_overrides(node: VisualNode) -> tuple[InputOverride, ...]:
    """The inputs of a node that differ by route, as its file says; malformed entries are left out."""
    pins = node.data.get("inputRouteOverrides")
    return tuple(
        InputOverride(pin, key, entry["sourceNodeId"], entry["sourceHandle"])
        for pin, by_route in (pins.items() if isinstance(pins, dict) else ())
        if isinstance(by_route, dict)
        for key, entry in by_route.items()
        if isinstance(entry, dict)
        and isinstance(entry.get("sourceNodeId"), str)
        and isinstance(entry.get("sourceHandle"), str)
    )


def route_from(flow: VisualFlow, node: VisualNode, source: str) -> EntryRoute | None:
    """The route of a several-entry node by which control comes from `source`, if it is exactly one."""
    routes = [route for route in entry_routes(flow, node) if route.source == source]
    return routes[0] if len(routes) == 1 else None


def with_override(flow: VisualFlow, override: InputOverride, node_id: str) -> VisualFlow:
    """The flow in which a node's input takes another value when control comes by one route.

    A value that the input had for that route is replaced. The flow is unchanged if it has no such node.
    """
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    overrides = _overrides_of(node)
    source = {"sourceNodeId": override.source, "sourceHandle": override.handle}
    overrides[override.pin] = {**overrides.get(override.pin, {}), override.route_key: source}
    return _with_data(flow, node, overrides)


def without_override(flow: VisualFlow, node_id: str, pin: str, route_key: str) -> VisualFlow:
    """The flow in which a node's input takes its usual value again by one route; unchanged if it does already."""
    node = flow.nodes_by_id.get(node_id)
    overrides = _overrides_of(node) if node is not None else {}
    if node is None or route_key not in overrides.get(pin, {}):
        return flow
    overrides[pin] = {key: value for key, value in overrides[pin].items() if key != route_key}
    return _with_data(flow, node, {name: routes for name, routes in overrides.items() if routes})


def route_key_of(node: VisualNode, source: str, handle: str) -> str:
    """The key of the route by which control enters a node from an output."""
    key = _written_routes(node).get((source, handle), {}).get("key")
    return key if isinstance(key, str) and key else f"{source}::{handle}"


def without_routes(node: VisualNode, gone: Collection[tuple[str, str]]) -> VisualNode:
    """The node without the entries from some control outputs, and without its values for them.

    Args:
        gone: (node id, output pin id) of each.
    """
    keys = {route_key_of(node, source, handle) for source, handle in gone}
    data = dict(node.data)
    if isinstance(written := data.get("entryRoutes"), list):
        data["entryRoutes"] = [
            route for route in written if not any(_comes_from(route, end) for end in gone)
        ]
    if "inputRouteOverrides" in data:
        data["inputRouteOverrides"] = {
            pin: {key: value for key, value in by_route.items() if key not in keys}
            for pin, by_route in _overrides_of(node).items()
        }
    return node if data == node.data else node.model_copy(update={"data": data})


def with_route_from(
    node: VisualNode, former: tuple[str, str], ends: Sequence[tuple[str, str]]
) -> VisualNode:
    """The node with one of its entries coming from other control outputs; all keep its values.

    Args:
        former: the (node id, output pin id) that the entry came from.
        ends: where control comes from instead.
    """
    data = dict(node.data)
    key, keys = route_key_of(node, *former), ["::".join(end) for end in ends]
    if isinstance(written := data.get("entryRoutes"), list) and written:
        keys[0] = key
        data["entryRoutes"] = [
            again
            for route in written
            for again in (
                _written_anew(route, ends, keys) if _comes_from(route, former) else [route]
            )
        ]
    if "inputRouteOverrides" in data:
        data["inputRouteOverrides"] = {
            pin: {
                new: value
                for old, value in by_route.items()
                for new in (keys if old == key else [old])
            }
            for pin, by_route in _overrides_of(node).items()
        }
    return node.model_copy(update={"data": data})


def _comes_from(route: object, end: tuple[str, str]) -> bool:
    return (
        isinstance(route, dict)
        and (str(route.get("sourceNodeId")), str(route.get("sourceHandle"))) == end
    )


def _written_anew(
    route: JsonObject, ends: Sequence[tuple[str, str]], keys: list[str]
) -> list[JsonObject]:
    return [
        {**route, "key": key, "sourceNodeId": source, "sourceHandle": handle}
        for (source, handle), key in zip(ends, keys, strict=True)
    ]


def without_muted_wires(flow: VisualFlow) -> VisualFlow:
    """The flow as a run sees it: without the wires that a person muted, and the entries they were."""
    muted = [edge for edge in flow.edges if edge.is_muted]
    if not muted:
        return flow
    gone: dict[str, set[tuple[str, str]]] = {}
    for edge in muted:
        if edge.is_exec:
            gone.setdefault(edge.target, set()).add((edge.source, edge.source_handle))
    nodes = tuple(
        without_routes(node, gone[node.id]) if node.id in gone else node for node in flow.nodes
    )
    edges = tuple(edge for edge in flow.edges if not edge.is_muted)
    return flow.model_copy(update={"nodes": nodes, "edges": edges})


def _overrides_of(node: VisualNode) -> dict[str, JsonObject]:
    written = node.data.get("inputRouteOverrides")
    return {
        pin: by_route
        for pin, by_route in (written.items() if isinstance(written, dict) else ())
        if isinstance(by_route, dict)
    }


def _with_data(flow: VisualFlow, node: VisualNode, overrides: dict[str, JsonObject]) -> VisualFlow:
    data = {key: value for key, value in node.data.items() if key != "inputRouteOverrides"}
    if overrides:
        data["inputRouteOverrides"] = overrides
    changed = node.model_copy(update={"data": data})
    nodes = tuple(changed if other is node else other for other in flow.nodes)
    return flow.model_copy(update={"nodes": nodes})


def _in_key_order(wires: Sequence[VisualEdge]) -> list[VisualEdge]:
    return sorted(wires, key=lambda wire: f"{wire.source}::{wire.source_handle}")


def _written_routes(node: VisualNode) -> dict[tuple[str, str], JsonObject]:
    written = node.data.get("entryRoutes")
    return {
        (str(route.get("sourceNodeId")), str(route.get("sourceHandle"))): route
        for route in (written if isinstance(written, list) else ())
        if isinstance(route, dict)
    }


def _route(number: int, wire: VisualEdge, written: JsonObject, flow: VisualFlow) -> EntryRoute:
    key, label = written.get("key"), written.get("label")
    usual = f"Entry {number}" if wire.source_handle == EXEC_OUT else wire.source_handle
    label = label if isinstance(label, str) and label else usual
    is_usual = label == wire.source_handle or _NUMBERED.fullmatch(label)
    return EntryRoute(
        key=key if isinstance(key, str) and key else f"{wire.source}::{wire.source_handle}",
        source=wire.source,
        handle=wire.source_handle,
        label=label,
        title=_end_title(flow, wire) if is_usual else label,
    )


_NUMBERED = re.compile(r"Entry \d+")


def _end_title(flow: VisualFlow, wire: VisualEdge) -> str:
    source = flow.nodes_by_id.get(wire.source)
    title = source.title if source is not None else wire.source
    return title if wire.source_handle == EXEC_OUT else f"{title} · {wire.source_handle}"
