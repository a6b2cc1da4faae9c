"""Values of an input that differ by entry, as wires that can be seen, selected and removed (3.19).

They stand in the data of the node they lead to; here each has an id of its own, so that canvas, selection and
commands can treat it like a wire of the flow.
"""

import json
from collections.abc import Collection, Iterable, Mapping

from runtime.base.json_value import JsonObject
from runtime.nodes.routes import (
    InputOverride,
    entry_routes,
    input_overrides,
    with_override,
    without_override,
)
from runtime.visualflow.flow import VisualEdge, VisualFlow, VisualNode

_PREFIX = "override:"
_OVERRIDES, _ROUTES = "inputRouteOverrides", "entryRoutes"


def override_edges(nodes: Iterable[VisualNode]) -> list[VisualEdge]:
    """The wires of values by entry that lead to these nodes."""
    return [
        VisualEdge(
            id=_id_of(node.id, one.pin, one.route_key),
            source=one.source,
            source_handle=one.handle,
            target=node.id,
            target_handle=one.pin,
        )
        for node in nodes
        if _OVERRIDES in node.data
        for one in input_overrides(node)
    ]


def is_override(edge_id: str) -> bool:
    """Whether an id names a value by entry, not a wire of the file."""
    return edge_id.startswith(_PREFIX)


def has_override(flow: VisualFlow, edge_id: str) -> bool:
    """Whether the flow has the value by entry that an id names."""
    if not is_override(edge_id):
        return False
    node_id, pin, key = _parts(edge_id)
    node = flow.nodes_by_id.get(node_id)
    return node is not None and any(
        (one.pin, one.route_key) == (pin, key) for one in input_overrides(node)
    )


def route_label(flow: VisualFlow, edge_id: str) -> str:
    """Which entry a value is for, as the person knows it."""
    node_id, _, key = _parts(edge_id)
    node = flow.nodes_by_id.get(node_id)
    routes = entry_routes(flow, node) if node is not None else ()
    return next((route.title for route in routes if route.key == key), key)


def add_override(flow: VisualFlow, wire: VisualEdge, route_key: str) -> VisualFlow:
    """The flow in which the wire's input takes the wire's value when control comes by a route."""
    override = InputOverride(wire.target_handle, route_key, wire.source, wire.source_handle)
    return with_override(flow, override, wire.target)


def remove_overrides(flow: VisualFlow, edge_ids: Collection[str]) -> VisualFlow:
    """The flow without these values by entry; ids of other wires are left alone."""
    for edge_id in edge_ids:
        if is_override(edge_id):
            flow = without_override(flow, *_parts(edge_id))
    return flow


def without_lost_overrides(flow: VisualFlow) -> VisualFlow:
    """The flow without values by entry whose entry or source is gone."""
    for node in flow.nodes:
        if _OVERRIDES not in node.data:
            continue
        keys = {route.key for route in entry_routes(flow, node)}
        for one in input_overrides(node):
            if one.route_key not in keys or one.source not in flow.nodes_by_id:
                flow = without_override(flow, node.id, one.pin, one.route_key)
    return flow


def copied_routes(node: VisualNode, renamed: Mapping[str, str]) -> JsonObject:
    """The data of a node's copy: routes and values by entry follow the nodes that were copied too.

    Args:
        renamed: id -> id of the copy.
    """
    data = node.data
    if _OVERRIDES not in data and _ROUTES not in data:
        return data
    kept: dict[str, JsonObject] = {}
    for one in input_overrides(node):
        came_from, mark, handle = one.route_key.partition("::")
        if one.source in renamed and came_from in renamed and mark:
            key = f"{renamed[came_from]}::{handle}"
            source = {"sourceNodeId": renamed[one.source], "sourceHandle": one.handle}
            kept.setdefault(one.pin, {})[key] = source
    rest = {key: value for key, value in data.items() if key not in (_OVERRIDES, _ROUTES)}
    return {**rest, _OVERRIDES: kept} if kept else rest


def _id_of(node_id: str, pin: str, route_key: str) -> str:
    return _PREFIX + json.dumps([node_id, pin, route_key])


def _parts(edge_id: str) -> tuple[str, str, str]:
    node_id, pin, key = json.loads(edge_id.removeprefix(_PREFIX))
    return node_id, pin, key
