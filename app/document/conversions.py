"""Nodes between two pins that do not fit: one that converts the value, or a For Each that hands on item by item."""

from collections.abc import Mapping

from app.document import edits
from app.document.joining import Allowed, PinRef, may_join
from app.document.splicing import best_pin, connect, pin_of
from runtime.nodes.catalogue import new_node
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT, Position, VisualFlow, VisualNode
from runtime.visualflow.pins import may_feed

FOR_EACH = "loop"
_ITEMS, _ITEM, _EACH, _DONE = "items", "item", "loop", "done"

_CONVERSIONS = (
    ("object", "string", "stringify_json"),
    ("array", "string", "stringify_json"),
    ("assertions", "string", "stringify_json"),
    ("tools", "string", "stringify_json"),
    ("json_schema", "string", "stringify_json"),
    ("memory", "string", "stringify_json"),
    ("string", "object", "parse_json"),
    ("string", "array", "split"),
    ("string", "json_schema", "parse_json"),
    ("string", "memory", "parse_json"),
    ("array", "number", "array_length"),
    ("object", "array", "make_array"),
    ("number", "array", "make_array"),
    ("boolean", "array", "make_array"),
)
"""(type given, type wanted, node type that makes one of the other)."""


def conversion_types(given: str, wanted: str) -> tuple[str, ...]:
    """The node types that lead a value of one pin type to an input of another, likeliest first; none may."""
    kinds = [kind for g, w, kind in _CONVERSIONS if (g, w) == (given, wanted)]
    is_data = "execution" not in (given, wanted)
    if given == "array" and is_data and not may_feed(given, wanted):
        kinds.append(FOR_EACH)
    return tuple(kinds)


def conversion_type(given: str, wanted: str) -> str | None:
    """The likeliest of them; None if there is none."""
    return next(iter(conversion_types(given, wanted)), None)


def converted(
    flow: VisualFlow,
    start: PinRef,
    end: PinRef,
    catalogue: Mapping[str, NodeType],
    *,
    choice: int = 0,
) -> VisualFlow | None:
    """The flow with a node between two pins that do not fit; None if no type leads from one to the other.

    Args:
        choice: which of several types; beyond the last one it begins again.
    """
    if not start.is_output:
        start, end = end, start
    given, wanted = pin_of(flow, start), pin_of(flow, end)
    if given is None or wanted is None:
        return None
    kinds = [kind for kind in conversion_types(given.type, wanted.type) if kind in catalogue]
    if not kinds:
        return None
    kind = kinds[choice % len(kinds)]
    source, target = flow.nodes_by_id[start.node_id], flow.nodes_by_id[end.node_id]
    at = Position(
        x=(source.position.x + target.position.x) // 2 // 16 * 16,
        y=(source.position.y + target.position.y) // 2 // 16 * 16,
    )
    node = new_node(catalogue[kind], edits.next_node_id(flow), at)
    if kind == FOR_EACH:
        return _item_by_item(flow, node, start, end)
    after = edits.add_node(flow, node)
    arriving = best_pin(after, start, node.id)
    after = connect(after, arriving) if arriving is not None else after
    leaving = best_pin(after, end, node.id)
    if arriving is None or leaving is None:
        return None
    return connect(after, leaving)


def _item_by_item(
    flow: VisualFlow, loop: VisualNode, start: PinRef, end: PinRef
) -> VisualFlow | None:
    """The flow with a For Each before the step that takes the value: it runs for each item, what followed it after all.

    A target that is no step is read by one: the loop goes before that one.
    """
    after = edits.add_node(flow, loop)
    joints = (start, PinRef(loop.id, _ITEMS, False)), (PinRef(loop.id, _ITEM, True), end)
    for one, other in joints:
        verdict = may_join(after, one, other)
        if not isinstance(verdict, Allowed):
            return None
        after = edits.add_edge(after, one, other, verdict.replaces)
    step = _step_reading(flow, end.node_id)
    if step is None or step.id == start.node_id:
        return after
    for wire in flow.edges_into.get(step.id, ()):
        if wire.target_handle == EXEC_IN:
            way_in = PinRef(loop.id, EXEC_IN, False)
            after = edits.replug_edge(
                after, wire.id, PinRef(wire.source, wire.source_handle, True), way_in
            )
    onward = [wire for wire in flow.edges_out_of.get(step.id, ()) if wire.is_exec]
    if len(onward) == 1 and onward[0].source_handle == EXEC_OUT and onward[0].target != step.id:
        way_on = PinRef(onward[0].target, EXEC_IN, False)
        after = edits.replug_edge(after, onward[0].id, PinRef(loop.id, _DONE, True), way_on)
    after = edits.add_edge(after, PinRef(loop.id, _EACH, True), PinRef(step.id, EXEC_IN, False))
    if not any(wire.target == loop.id and wire.is_exec for wire in after.edges):
        after = _entered_from(after, loop, start.node_id)
    return edits.with_fresh_routes(after, {step.id, loop.id, *(wire.target for wire in onward)})


def _entered_from(flow: VisualFlow, loop: VisualNode, source_id: str) -> VisualFlow:
    """Control comes to the loop from the node that gives the list, if nothing else follows that one."""
    source = flow.nodes_by_id[source_id]
    free = source.output(EXEC_OUT) is not None and not any(
        wire.is_exec for wire in flow.edges_out_of.get(source_id, ())
    )
    if not free:
        return flow
    return edits.add_edge(flow, PinRef(source_id, EXEC_OUT, True), PinRef(loop.id, EXEC_IN, False))


def _step_reading(flow: VisualFlow, node_id: str) -> VisualNode | None:
    """The node itself if it is a step, else the nearest step that reads its values."""
    waiting, seen = [node_id], {node_id}
    for current in waiting:
        node = flow.nodes_by_id[current]
        if node.input(EXEC_IN) is not None:
            return node
        for wire in flow.edges_out_of.get(current, ()):
            if wire.target in flow.nodes_by_id and wire.target not in seen:
                seen.add(wire.target)
                waiting.append(wire.target)
    return None
