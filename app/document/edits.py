"""The basic edits of a flow: pure functions from a flow to another.

What names a node, wire or pin that is not there changes nothing. Larger edits are built of these:
`pin_edits.py`, `splicing.py`, `arranging.py`, `subflows.py`.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from itertools import compress
from operator import not_
from typing import Any, Final, TypeVar

from app.document.frames import without_nodes
from app.document.joining import PinRef
from app.document.measures import STUDIO_KEY
from app.document.overrides import (
    add_override,
    copied_routes,
    remove_overrides,
    without_lost_overrides,
)
from app.document.values import changed
from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.flow_functions import functions_of_text
from runtime.nodes.routes import entry_routes
from runtime.visualflow.flow import Position, VisualEdge, VisualFlow, VisualNode

_NODE_IDS = re.compile(r"\nnode-(\d{1,15})(?=\n)")
_EDGE_IDS = re.compile(r"\nedge-(\d{1,18})(?=\n)")


class _Absent:
    """Marks a value that shall not be in the file at all; `None` is JSON null."""


ABSENT: Final = _Absent()
PartT = TypeVar("PartT", VisualNode, VisualEdge)

# ---- ids ---------------------------------------------------------------------------------------


def next_node_ids(flow: VisualFlow, count: int) -> list[str]:
    """Fresh node ids `node-<n>`, n above the highest in the flow (1.2)."""
    highest = _highest(_NODE_IDS, [node.id for node in flow.nodes])
    return [f"node-{highest + 1 + index}" for index in range(count)]


def next_node_id(flow: VisualFlow) -> str:
    """A fresh node id."""
    return next_node_ids(flow, 1)[0]


def next_edge_ids(flow: VisualFlow, count: int) -> list[str]:
    """Fresh wire ids `edge-<n>`, n above the highest in the flow."""
    highest = _highest(_EDGE_IDS, [edge.id for edge in flow.edges])
    return [f"edge-{highest + 1 + index}" for index in range(count)]


def _highest(pattern: re.Pattern[str], ids: Iterable[str]) -> int:
    """The highest number of an id; looked for in all of them at once, a line each, since a match for each is slow."""
    return max(map(int, pattern.findall("\n".join(["", *ids, ""]))), default=0)


# ---- nodes -------------------------------------------------------------------------------------


def add_node(flow: VisualFlow, node: VisualNode) -> VisualFlow:
    """The flow with one more node, on top of the others; unchanged if its id is taken."""
    if node.id in flow.nodes_by_id:
        return flow
    return changed(flow, nodes=(*flow.nodes, node))


def replace_nodes(flow: VisualFlow, nodes: Mapping[str, VisualNode]) -> VisualFlow:
    """The flow with other values for some nodes: node id -> node with the same id."""
    if not nodes:
        return flow
    return flow.with_nodes(nodes)


def remove(
    flow: VisualFlow, nodes: Collection[str] = (), edges: Collection[str] = ()
) -> VisualFlow:
    """The flow without these nodes, all wires at them, and these wires."""
    nodes, edges = frozenset(nodes), frozenset(edges)
    are_few = 4 * len(nodes) < len(flow.nodes)
    if are_few:
        gone = _named(flow.edges, flow.edges_by_id, edges)
        for node_id in nodes:
            gone += flow.edges_into.get(node_id, ())
            gone += flow.edges_out_of.get(node_id, ())
        wires = _without(flow.edges, gone)
    else:  # to look at all costs less than finding out which wires are where
        wires = tuple(
            edge
            for edge in flow.edges
            if edge.source not in nodes and edge.target not in nodes and edge.id not in edges
        )
    flow = remove_overrides(flow, edges)
    if are_few:
        kept = _without(flow.nodes, _named(flow.nodes, flow.nodes_by_id, nodes))
    else:
        kept = tuple(node for node in flow.nodes if node.id not in nodes)
    changes: dict[str, Any] = {}
    if len(kept) != len(flow.nodes):
        changes["nodes"] = kept
    if len(wires) != len(flow.edges):
        changes["edges"] = wires
    if flow.entry_node in nodes:
        changes["entry_node"] = None
    if not changes:
        return flow
    after = changed(flow, **changes)
    if flow.with_overrides:
        after = without_lost_overrides(after)
    return without_nodes(after, nodes)


def _named(
    parts: tuple[PartT, ...], known: Mapping[str, PartT], ids: frozenset[str]
) -> list[PartT]:
    """The parts with these ids, all of several with one id."""
    if len(known) != len(parts):
        return [part for part in parts if part.id in ids]
    return [known[one] for one in ids if one in known]


def _without(parts: tuple[PartT, ...], gone: Iterable[PartT]) -> tuple[PartT, ...]:
    """The parts without some of them, told by identity: it costs little to leave a few out of very many."""
    known = {id(part) for part in gone}
    if not known:
        return parts
    return tuple(compress(parts, map(not_, map(known.__contains__, map(id, parts)))))


def move_nodes(flow: VisualFlow, positions: Mapping[str, tuple[float, float]]) -> VisualFlow:
    """The flow with nodes at other places: node id -> (x, y) of the top left corner, scene pixels."""
    moved: dict[str, VisualNode] = {}
    for node_id, (x, y) in positions.items():
        node = flow.nodes_by_id.get(node_id)
        if node is not None and (node.position.x, node.position.y) != (x, y):
            moved[node_id] = changed(node, position=changed(node.position, x=float(x), y=float(y)))
    return replace_nodes(flow, moved)


def rename_node(flow: VisualFlow, node_id: str, title: str) -> VisualFlow:
    """The flow with another title on a node; an empty one falls back to the type's id."""
    return set_param(flow, node_id, "label", title)


def with_size(
    flow: VisualFlow,
    node_id: str,
    width: float | None = None,
    height: float | None = None,
    least_height: float = 0.0,
) -> VisualFlow:
    """The flow with a node of another size, see `of_size`."""
    node = flow.nodes_by_id.get(node_id)
    return flow if node is None else _with(flow, node, of_size(node, width, height, least_height))


def of_size(
    node: VisualNode, width: float | None, height: float | None, least_height: float = 0.0
) -> VisualNode:
    """The node of another size, scene pixels; None: as it is.

    Args:
        least_height: a height up to this one is none of its own: the node is as high as its pins need.
    """
    if width is not None:
        node = with_param(node, [STUDIO_KEY, "width"], round(width / 8) * 8)
    if height is not None:
        own: JsonValue = round(height / 8) * 8 if height > least_height else ABSENT
        node = with_param(node, [STUDIO_KEY, "height"], own)
    return node


# ---- values ------------------------------------------------------------------------------------


def set_data(flow: VisualFlow, node_id: str, data: JsonObject) -> VisualFlow:
    """The flow with another `data` object in a node."""
    node = flow.nodes_by_id.get(node_id)
    return flow if node is None else _with(flow, node, _with_data(node, data))


def with_param(node: VisualNode, keys: list[str], value: JsonValue) -> VisualNode:
    """The node with a setting changed, as `set_param_at` does: to change many nodes at once."""
    return _with_data(node, with_path(node.data, keys, value))


def _with_data(node: VisualNode, data: JsonObject) -> VisualNode:
    return node if node.data == data else changed(node, data=data)


def _with(flow: VisualFlow, former: VisualNode, node: VisualNode) -> VisualFlow:
    return flow if node is former else replace_nodes(flow, {node.id: node})


def set_param(flow: VisualFlow, node_id: str, path: str, value: JsonValue) -> VisualFlow:
    """The flow with a setting of a node changed.

    Args:
        path: dotted, within `data`: `effectConfig.allowFreeText`; objects on the way are made.
        value: JSON, or `ABSENT` to take the key away.
    """
    return set_param_at(flow, node_id, path.split("."), value)


def set_param_at(flow: VisualFlow, node_id: str, keys: list[str], value: JsonValue) -> VisualFlow:
    """Like `set_param`, for keys that may hold dots, such as pin ids."""
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    return set_data(flow, node_id, with_path(node.data, keys, value))


def set_pin_default(flow: VisualFlow, node_id: str, pin_id: str, value: JsonValue) -> VisualFlow:
    """The flow with the value of an unwired pin set, or taken away with `ABSENT`."""
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    return set_data(flow, node_id, with_path(node.data, ["pinDefaults", pin_id], value))


def with_path(data: JsonObject, keys: list[str], value: JsonValue) -> JsonObject:
    """A copy of an object with one value deep inside changed; what is not on the way is shared."""
    head, rest = keys[0], keys[1:]
    if rest:
        inner = data.get(head)
        if value is ABSENT and not isinstance(inner, dict):
            return data
        value = with_path(inner if isinstance(inner, dict) else {}, rest, value)
    if value is ABSENT:
        return {key: kept for key, kept in data.items() if key != head}
    return {**data, head: value}


def set_flow_properties(flow: VisualFlow, **properties: Any) -> VisualFlow:
    """The flow with other top-level values.

    Args:
        properties: `name`, `description`, `entry_node`, `interfaces`, or any further key of the file.
    """
    return changed(flow, **properties)


def set_flow_switch(flow: VisualFlow, group: str, name: str, value: JsonValue) -> VisualFlow:
    """The flow with one key of a top-level object set, such as `runSettings`; None takes it away."""
    extra = flow.model_extra or {}
    present = extra.get(group)
    after = {key: kept for key, kept in (present or {}).items() if key != name}
    if value is not None:
        after[name] = value
    if after == (present or {}):
        return flow
    made = changed(flow, **{group: after})
    if not after and made.model_extra is not None:
        made.model_extra.pop(group)  # a copy of its own: an empty object would stay in the file
    return made


def set_functions(flow: VisualFlow, text: str) -> VisualFlow:
    """The flow with the functions of a Python text, which its expressions may call; empty text takes them away."""
    present = (flow.model_extra or {}).get("functions")
    after = functions_of_text(text, present)
    if after == (present or []):
        return flow
    made = changed(flow, functions=after)
    if not after and made.model_extra is not None:
        made.model_extra.pop("functions")  # a copy of its own: an empty list would stay in the file
    return made


def set_entry(flow: VisualFlow, node_id: str | None) -> VisualFlow:
    """The flow that begins at another node; None: found by the rules of 1.7."""
    return flow if flow.entry_node == node_id else changed(flow, entry_node=node_id)


# ---- wires -------------------------------------------------------------------------------------


def add_edge(
    flow: VisualFlow,
    start: PinRef,
    end: PinRef,
    replaces: Collection[str] = (),
    route_key: str = "",
) -> VisualFlow:
    """The flow with one more wire; ask `joining.may_join` first.

    Args:
        start, end: an output and an input, in either order.
        replaces: ids of wires that go in the same step, from the verdict.
        route_key: from the verdict; the value is for one route only.
    """
    if not start.is_output:
        start, end = end, start
    if route_key:
        return add_override(flow, new_edge("", start, end), route_key)
    edge_id = next_edge_ids(flow, 1)[0]
    edge = new_edge(edge_id, start, end)
    if not replaces:
        return changed(flow, edges=(*flow.edges, edge))
    kept = tuple(old for old in flow.edges if old.id not in replaces)
    after = changed(flow, edges=(*kept, edge))
    return without_lost_overrides(after) if flow.with_overrides else after


def new_edge(edge_id: str, start: PinRef, end: PinRef) -> VisualEdge:
    """A wire value as this program writes it."""
    edge = VisualEdge.model_validate(
        {
            "id": edge_id,
            "source": start.node_id,
            "sourceHandle": start.pin_id,
            "target": end.node_id,
            "targetHandle": end.pin_id,
        }
    )
    return changed(edge, animated=True) if edge.is_exec else edge


def replug_edge(
    flow: VisualFlow, edge_id: str, start: PinRef, end: PinRef, replaces: Collection[str] = ()
) -> VisualFlow:
    """The flow with a wire that keeps its id and its place but runs between other pins."""
    if not start.is_output:
        start, end = end, start
    gone = frozenset(replaces) - {edge_id}
    after = changed(
        flow,
        edges=tuple(
            changed(
                edge,
                source=start.node_id,
                source_handle=start.pin_id,
                target=end.node_id,
                target_handle=end.pin_id,
            )
            if edge.id == edge_id
            else edge
            for edge in flow.edges
            if edge.id not in gone
        ),
    )
    return without_lost_overrides(after)


def remove_edges(flow: VisualFlow, edges: Collection[str]) -> VisualFlow:
    """The flow without these wires."""
    return remove(flow, edges=edges)


def replace_edges(flow: VisualFlow, edges: Mapping[str, VisualEdge]) -> VisualFlow:
    """The flow with other values for some wires: wire id -> wire with the same id."""
    if not edges:
        return flow
    return changed(flow, edges=tuple(edges.get(edge.id, edge) for edge in flow.edges))


# ---- fragments ---------------------------------------------------------------------------------


def insert_fragment(
    flow: VisualFlow,
    nodes: Iterable[VisualNode],
    edges: Iterable[VisualEdge],
    offset: tuple[float, float] = (0.0, 0.0),
) -> tuple[VisualFlow, dict[str, str]]:
    """The flow with copies of nodes and of the wires between them, under fresh ids.

    Args:
        edges: wires with an end outside `nodes` are kept if that end is a node of `flow`.
        offset: added to every place, scene pixels.

    Returns:
        The flow, and old node id -> fresh node id.
    """
    nodes = tuple(nodes)
    renamed = dict(zip((node.id for node in nodes), next_node_ids(flow, len(nodes)), strict=True))
    copies = tuple(
        changed(
            node,
            id=renamed[node.id],
            data=copied_routes(node, renamed),
            position=Position(x=node.position.x + offset[0], y=node.position.y + offset[1]),
        )
        for node in nodes
    )
    known = flow.nodes_by_id
    inner = [
        edge
        for edge in edges
        if (edge.source in renamed or edge.source in known)
        and (edge.target in renamed or edge.target in known)
    ]
    wires = tuple(
        changed(
            edge,
            id=edge_id,
            source=renamed.get(edge.source, edge.source),
            target=renamed.get(edge.target, edge.target),
        )
        for edge_id, edge in zip(next_edge_ids(flow, len(inner)), inner, strict=True)
    )
    grown = changed(flow, nodes=(*flow.nodes, *copies), edges=(*flow.edges, *wires))
    return grown, renamed


# ---- entry routes (spec/visualflow.md 3.19) ----------------------------------------------------


def with_fresh_routes(flow: VisualFlow, targets: Collection[str]) -> VisualFlow:
    """The flow with `entryRoutes` of nodes as their execution wires are now, as a save would write them.

    Args:
        targets: ids of nodes that gained or lost an execution wire.
    """
    fresh: dict[str, VisualNode] = {}
    for node_id in targets:
        node = flow.nodes_by_id.get(node_id)
        if node is None:
            continue
        wires = [edge for edge in flow.edges_into.get(node_id, ()) if edge.is_exec]
        routes = [route.to_json() for route in entry_routes(flow, node, wires)]
        data = {key: value for key, value in node.data.items() if key not in _ROUTE_KEYS}
        if routes:
            data["entryRoutes"] = routes
            if kept := _kept_overrides(node, {str(route["key"]) for route in routes}):
                data["inputRouteOverrides"] = kept
        if data != node.data:
            fresh[node_id] = changed(node, data=data)
    return replace_nodes(flow, fresh)


_ROUTE_KEYS = frozenset({"entryRoutes", "inputRouteOverrides"})


def _kept_overrides(node: VisualNode, keys: Collection[str]) -> JsonObject:
    overrides = node.data.get("inputRouteOverrides")
    if not isinstance(overrides, dict):
        return {}
    kept: JsonObject = {}
    for pin_id, by_route in overrides.items():
        known = (
            {key: value for key, value in by_route.items() if key in keys}
            if isinstance(by_route, dict)
            else {}
        )
        if known:
            kept[pin_id] = known
    return kept
