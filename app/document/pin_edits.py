"""Edits of a node's pins: added, removed, renamed, reordered, retyped, with the wires that follow."""

import re
import string
from collections.abc import Callable, Iterable, Mapping

from app.document import edits
from app.document.values import changed
from runtime.base.json_value import JsonObject
from runtime.nodes.node_type import NodeType, Pin
from runtime.visualflow.flow import EXECUTION, VisualEdge, VisualFlow, VisualNode

PIN_TYPES = (
    "string",
    "number",
    "boolean",
    "object",
    "array",
    "any",
    "json_schema",
    "provider",
    "model",
    "tools",
    "memory",
    "assertion",
    "artifact",
    "artifact_image",
    "artifact_audio",
    "artifact_text",
    "artifact_video",
    "workspace_file",
    "workspace_folder",
)
"""Types that a person may give a pin."""

_THEN = re.compile(r"then:(\d{1,9})")


def add_pin(
    flow: VisualFlow, node_id: str, pin: JsonObject, *, is_output: bool, at: int | None = None
) -> VisualFlow:
    """The flow with a pin added to a node; unchanged if the node has that pin.

    Args:
        pin: as it is written into the file: `id`, `label`, `type`, …
        at: index among the pins of that side; None: last.
    """
    side = "outputs" if is_output else "inputs"
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    pins = _raw(node, side)
    if any(entry.get("id") == pin["id"] for entry in pins):
        return flow
    pins.insert(len(pins) if at is None else at, pin)
    return edits.set_param(flow, node_id, side, pins)


def add_next_input(flow: VisualFlow, node_id: str, pin_type: str = "any") -> VisualFlow:
    """The flow with one more input on a growing node: a…z, then p27, p28 … (1.8)."""
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    taken = {pin.id for pin in node.inputs}
    letters = (letter for letter in string.ascii_lowercase if letter not in taken)
    data = [pin for pin in node.inputs if not pin.is_exec]
    fresh = next(letters, None)
    count = 27
    while fresh is None or fresh in taken:
        fresh = f"p{count}"
        count += 1
    kind = data[-1].type if data else pin_type
    return add_pin(flow, node_id, {"id": fresh, "label": fresh, "type": kind}, is_output=False)


def add_next_branch(flow: VisualFlow, node_id: str) -> VisualFlow:
    """The flow with one more `then:<n>` on a sequence or parallel node; `completed` stays last (1.8)."""
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    count = sum(1 for pin in node.outputs if _THEN.fullmatch(pin.id))
    at = next((i for i, pin in enumerate(node.outputs) if pin.id == "completed"), None)
    pin = {"id": f"then:{count}", "label": f"Then {count}", "type": EXECUTION}
    return add_pin(flow, node_id, pin, is_output=True, at=at)


def remove_pin(flow: VisualFlow, node_id: str, pin_id: str, *, is_output: bool) -> VisualFlow:
    """The flow without a pin, its wires and its default; later `then:<n>` move up with their wires."""
    side = "outputs" if is_output else "inputs"
    node = flow.nodes_by_id.get(node_id)
    if node is None or not any(entry.get("id") == pin_id for entry in _raw(node, side)):
        return flow
    pins = [entry for entry in _raw(node, side) if entry.get("id") != pin_id]
    after = edits.remove_edges(
        flow, [edge.id for edge in flow.edges if _touches(edge, node_id, pin_id, is_output)]
    )
    after = edits.set_param(after, node_id, side, pins)
    after = edits.set_pin_default(after, node_id, pin_id, edits.ABSENT)
    return _renumbered(after, node_id) if is_output and _THEN.fullmatch(pin_id) else after


def rename_pin(
    flow: VisualFlow, node_id: str, pin_id: str, new_id: str, *, is_output: bool
) -> VisualFlow:
    """The flow with another id and label on a pin; wires and default follow; unchanged if taken."""
    side = "outputs" if is_output else "inputs"
    node = flow.nodes_by_id.get(node_id)
    if node is None or any(entry.get("id") == new_id for entry in _raw(node, side)):
        return flow
    pins = [
        {**entry, "id": new_id, "label": new_id} if entry.get("id") == pin_id else entry
        for entry in _raw(node, side)
    ]
    renamed = {pin_id: new_id}
    data = {**node.data, side: pins, **_rekeyed(node, renamed, is_output=is_output)}
    after = edits.set_data(flow, node_id, data)
    return _rehandled(after, node_id, renamed, is_output=is_output)


def with_own_pins(
    flow: VisualFlow,
    node_id: str,
    pins: Iterable[tuple[str, str, str]],
    *,
    is_output: bool,
) -> VisualFlow:
    """The flow with other data pins on one side of a node; wires and values follow renamed pins, others go.

    Args:
        pins: (id it had, or empty for a new one; id; type), in order. Execution pins stay in front.
    """
    side = "outputs" if is_output else "inputs"
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    known = {str(entry.get("id")): entry for entry in _raw(node, side)}
    kept = [entry for entry in known.values() if entry.get("type") == EXECUTION]
    renamed: dict[str, str] = {}
    for former, pin_id, kind in pins:
        entry = known.get(former, {})
        label = pin_id if former != pin_id else entry.get("label", pin_id)
        kept.append({**entry, "id": pin_id, "label": label, "type": kind})
        if former and former != pin_id:
            renamed[former] = pin_id
    present = {entry.get("id") for entry in kept}
    going = [pin_id for pin_id in known if pin_id not in present and pin_id not in renamed]
    gone = [
        edge.id
        for edge in flow.edges
        if any(_touches(edge, node_id, pin_id, is_output) for pin_id in going)
    ]
    data = {**node.data, side: kept, **_rekeyed(node, renamed, is_output=is_output)}
    after = edits.set_data(edits.remove_edges(flow, gone), node_id, data)
    return _rehandled(after, node_id, renamed, is_output=is_output)


def _rekeyed(node: VisualNode, renamed: Mapping[str, str], *, is_output: bool) -> JsonObject:
    """What a node keeps by pin id, under the new ids: defaults, and of inputs expressions and values by entry."""
    places = ("pinDefaults",) if is_output else ("pinDefaults", *_BY_INPUT)
    fresh: JsonObject = {}
    for place in places:
        values = node.data.get(place)
        if isinstance(values, dict) and not renamed.keys().isdisjoint(values):
            fresh[place] = {renamed.get(key, key): value for key, value in values.items()}
    return fresh


_BY_INPUT = ("pinExpressions", "inputRouteOverrides")


def set_pin_type(
    flow: VisualFlow, node_id: str, pin_id: str, pin_type: str, *, is_output: bool
) -> VisualFlow:
    """The flow with another type on a pin; wires stay, the checks tell if they no longer fit."""
    side = "outputs" if is_output else "inputs"
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    pins = [
        {**entry, "type": pin_type} if entry.get("id") == pin_id else entry
        for entry in _raw(node, side)
    ]
    return edits.set_param(flow, node_id, side, pins)


def move_pin(
    flow: VisualFlow, node_id: str, pin_id: str, by: int, *, is_output: bool
) -> VisualFlow:
    """The flow with a pin moved up (negative) or down among the pins of its side."""
    side = "outputs" if is_output else "inputs"
    node = flow.nodes_by_id.get(node_id)
    pins = _raw(node, side) if node is not None else []
    at = next((index for index, entry in enumerate(pins) if entry.get("id") == pin_id), None)
    if at is None or not 0 <= at + by < len(pins):
        return flow
    pins.insert(at + by, pins.pop(at))
    return edits.set_param(flow, node_id, side, pins)


def with_pins_of_type(flow: VisualFlow, node_id: str, node_type: NodeType) -> VisualFlow:
    """The flow with a node's pins as its type and settings say now; wires to vanished pins go.

    To be called after a setting changed on a type that has `pins_of` (switch, break_object, subflow, …).
    """
    node = flow.nodes_by_id.get(node_id)
    if node is None or node_type.pins_of is None:
        return flow
    inputs, outputs = node_type.pins_of(node)
    data = {
        **node.data,
        "inputs": _merged(node, "inputs", inputs),
        "outputs": _merged(node, "outputs", outputs),
    }
    after = edits.set_data(flow, node_id, data)
    return drop_dangling(after, node_id)


def drop_dangling(flow: VisualFlow, node_id: str) -> VisualFlow:
    """The flow without wires that end at pins the node does not have."""
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    inputs, outputs = {pin.id for pin in node.inputs}, {pin.id for pin in node.outputs}
    gone = [
        edge.id
        for edge in flow.edges
        if (edge.source == node_id and edge.source_handle not in outputs)
        or (edge.target == node_id and edge.target_handle not in inputs)
    ]
    return edits.remove_edges(flow, gone)


def _merged(node: VisualNode, side: str, pins: Iterable[Pin]) -> list[JsonObject]:
    known = {entry.get("id"): entry for entry in _raw(node, side)}
    return [{**known.get(pin.id, {}), **pin.to_json()} for pin in pins]


def _raw(node: VisualNode, side: str) -> list[JsonObject]:
    pins = node.data.get(side)
    return [entry for entry in pins if isinstance(entry, dict)] if isinstance(pins, list) else []


def _touches(edge: VisualEdge, node_id: str, pin_id: str, is_output: bool) -> bool:
    if is_output:
        return edge.source == node_id and edge.source_handle == pin_id
    return edge.target == node_id and edge.target_handle == pin_id


def _renumbered(flow: VisualFlow, node_id: str) -> VisualFlow:
    node = flow.nodes_by_id[node_id]
    renamed: dict[str, str] = {}
    pins: list[JsonObject] = []
    for entry in _raw(node, "outputs"):
        pin = entry
        if _THEN.fullmatch(str(entry.get("id"))):
            number = len(renamed)
            renamed[entry["id"]] = f"then:{number}"
            pin = {**entry, "id": f"then:{number}"}
            if entry.get("label") == f"Then {_THEN.fullmatch(entry['id'])[1]}":  # type: ignore[index]
                pin["label"] = f"Then {number}"
        pins.append(pin)
    after = edits.set_param(flow, node_id, "outputs", pins)
    return _rehandled(after, node_id, renamed, is_output=True)


def _rehandled(
    flow: VisualFlow, node_id: str, renamed: Mapping[str, str], *, is_output: bool
) -> VisualFlow:
    """Wires of a node that follow renamed pins: old pin id -> new pin id."""
    change: Callable[[VisualEdge], VisualEdge]
    if is_output:

        def change(edge: VisualEdge) -> VisualEdge:
            return changed(edge, source_handle=renamed[edge.source_handle])

        wires = [e for e in flow.edges_out_of.get(node_id, ()) if e.source_handle in renamed]
    else:

        def change(edge: VisualEdge) -> VisualEdge:
            return changed(edge, target_handle=renamed[edge.target_handle])

        wires = [e for e in flow.edges_into.get(node_id, ()) if e.target_handle in renamed]
    return edits.replace_edges(flow, {edge.id: change(edge) for edge in wires})
