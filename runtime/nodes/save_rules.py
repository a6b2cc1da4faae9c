"""What is brought up to date when a flow is saved: its entry, and the routes of nodes with several entries (1.7)."""

from typing import Any

from runtime.base.json_value import JsonObject
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.flow_facts import is_step
from runtime.nodes.routes import entry_routes
from runtime.visualflow.flow import EXEC_IN, VisualFlow, VisualNode

_TRIGGERS = frozenset(
    {"on_flow_start", "on_user_request", "on_agent_message", "on_schedule", "on_event"}
)
_ROUTES, _OVERRIDES = "entryRoutes", "inputRouteOverrides"


def ready_to_save(flow: VisualFlow, catalogue: Catalogue) -> VisualFlow:
    """The flow as it is written: routes follow the wires, and an entry is named if the flow has none that works.

    An entry that names a step stays, so that saving never changes what a run does.

    Returns:
        The same value if nothing had to change.
    """
    updates: dict[str, Any] = {}
    several = _entered_by_several(flow)
    nodes = tuple(
        [
            _with_routes(flow, node)
            if node.id in several or _ROUTES in node.data or _OVERRIDES in node.data
            else node
            for node in flow.nodes
        ]
    )
    if any(new is not old for new, old in zip(nodes, flow.nodes, strict=True)):
        updates["nodes"] = nodes
    if not _is_step(flow, flow.entry_node, catalogue):
        entry = inferred_entry(flow)
        if entry != flow.entry_node:
            updates["entry_node"] = entry
    return flow.model_copy(update=updates) if updates else flow


def inferred_entry(flow: VisualFlow) -> str | None:
    """Where a flow should begin, by its nodes and wires alone; None for a flow without nodes.

    The first trigger that no control wire enters, else the first step that none enters, else the first
    trigger, else the first node.
    """
    entered = {edge.target for edge in flow.edges if edge.is_exec}
    free = [node for node in flow.nodes if node.id not in entered]
    choices = (
        next((node for node in free if node.type in _TRIGGERS), None),
        next((node for node in free if any(pin.is_exec for pin in node.outputs)), None),
        next((node for node in flow.nodes if node.type in _TRIGGERS), None),
        flow.nodes[0] if flow.nodes else None,
    )
    return next((node.id for node in choices if node is not None), None)


def _is_step(flow: VisualFlow, node_id: str | None, catalogue: Catalogue) -> bool:
    node = flow.nodes_by_id.get(node_id) if node_id is not None else None
    node_type = catalogue.get(node.type) if node is not None else None
    return node is not None and node_type is not None and is_step(node, node_type)


def _entered_by_several(flow: VisualFlow) -> set[str]:
    """Ids of the nodes that two control wires or more enter."""
    once: set[str] = set()
    several: set[str] = set()
    for edge in flow.edges:
        if edge.target_handle == EXEC_IN:
            (several if edge.target in once else once).add(edge.target)
    return several


def _with_routes(flow: VisualFlow, node: VisualNode) -> VisualNode:
    routes = entry_routes(flow, node)
    data = {key: value for key, value in node.data.items() if key not in {_ROUTES, _OVERRIDES}}
    if routes:
        data[_ROUTES] = [route.to_json() for route in routes]
        if kept := _kept_overrides(flow, node, {route.key for route in routes}):
            data[_OVERRIDES] = kept
    return node if data == node.data else node.model_copy(update={"data": data})


def _kept_overrides(flow: VisualFlow, node: VisualNode, keys: set[str]) -> JsonObject:
    """The values by route whose route and source pin are still there."""
    written = node.data.get(_OVERRIDES)
    kept: JsonObject = {}
    for pin, by_route in written.items() if isinstance(written, dict) else ():
        valid = {
            key: source
            for key, source in (by_route.items() if isinstance(by_route, dict) else ())
            if key in keys and _has_source(flow, source)
        }
        if valid:
            kept[pin] = valid
    return kept


def _has_source(flow: VisualFlow, source: object) -> bool:
    if not isinstance(source, dict):
        return False
    node = flow.nodes_by_id.get(str(source.get("sourceNodeId")))
    return node is not None and str(source.get("sourceHandle")) in node.outputs_by_id
