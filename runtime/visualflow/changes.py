"""What differs between two flows, part by part, with old and new values."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import orjson

from runtime.base.json_value import JsonObject, JsonValue
from runtime.visualflow.codec import edge_to_json, node_to_json
from runtime.visualflow.flow import VisualEdge, VisualFlow

MAX_VALUE_CHARS = 120


class ChangeKind(StrEnum):
    """What happened to a part."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


class ChangedPart(StrEnum):
    """What a change is about."""

    FLOW = "flow"
    NODE = "node"
    WIRE = "wire"


@dataclass(frozen=True, slots=True)
class FlowChange:
    """One difference.

    Attributes:
        part_id: node or wire id; empty for the flow itself.
        title: of the node, or `source.pin -> target.pin` of a wire.
        node_id: the node to look at: the node itself, or where a wire begins; empty for the flow.
        path: which value, such as `data.pinDefaults.prompt` or `data.inputs[topic].type`.
        before, after: the values; None also where there is none.
    """

    kind: ChangeKind
    part: ChangedPart
    part_id: str
    title: str
    node_id: str = ""
    path: str = ""
    before: JsonValue = None
    after: JsonValue = None

    def to_json(self) -> JsonObject:
        """The change as JSON."""
        return {
            "kind": str(self.kind),
            "part": str(self.part),
            "id": self.part_id,
            "title": self.title,
            "path": self.path,
            "before": self.before,
            "after": self.after,
        }

    def sentence(self) -> str:
        """The change as one line."""
        name = {
            ChangedPart.FLOW: "flow",
            ChangedPart.NODE: f"node {self.part_id} “{self.title}”",
            ChangedPart.WIRE: f"wire {self.title}",
        }[self.part]
        match self.kind:
            case ChangeKind.ADDED | ChangeKind.REMOVED:
                return f"{self.kind} {name}"
            case ChangeKind.MOVED:
                return f"moved {name}: {short_value(self.before)} -> {short_value(self.after)}"
            case ChangeKind.CHANGED:
                values = f"{short_value(self.before)} -> {short_value(self.after)}"
                return f"changed {name} {self.path}: {values}"


def short_value(value: JsonValue) -> str:
    """A value in one line of at most 120 characters; `(none)` where there is none."""
    if value is None:
        return "(none)"
    if isinstance(value, dict) and value.keys() == {"x", "y"}:
        return f"({value['x']:g}, {value['y']:g})"
    text = value if isinstance(value, str) else _compact(value)
    line = " ".join(text[: MAX_VALUE_CHARS * 4].split())
    shown = line if len(line) <= MAX_VALUE_CHARS else f"{line[: MAX_VALUE_CHARS - 1]}…"
    return f"“{shown}”" if isinstance(value, str) else shown


def flow_changes(first: VisualFlow, second: VisualFlow) -> tuple[FlowChange, ...]:
    """Everything that differs: the flow, then its nodes, then its wires. Wires are told apart by their ends."""
    return (
        *_flow_changes(first, second),
        *_node_changes(first, second),
        *_wire_changes(first, second),
    )


def _flow_changes(first: VisualFlow, second: VisualFlow) -> Iterator[FlowChange]:
    ours, theirs = _head(first), _head(second)
    for path, before, after in _differences(ours, theirs, ""):
        yield FlowChange(
            ChangeKind.CHANGED, ChangedPart.FLOW, "", first.name, "", path, before, after
        )


def _head(flow: VisualFlow) -> JsonObject:
    return {
        "id": flow.id,
        "name": flow.name,
        "description": flow.description,
        "entryNode": flow.entry_node,
        "interfaces": [*flow.interfaces] if flow.interfaces else None,
        **(flow.model_extra or {}),
    }


def _node_changes(first: VisualFlow, second: VisualFlow) -> Iterator[FlowChange]:
    old, new = first.nodes_by_id, second.nodes_by_id
    for node_id in dict.fromkeys([*old, *new]):
        before, after = old.get(node_id), new.get(node_id)
        if before is after:
            continue
        if before is None or after is None:
            part = after if before is None else before
            kind = ChangeKind.ADDED if before is None else ChangeKind.REMOVED
            if part is not None:
                yield FlowChange(kind, ChangedPart.NODE, node_id, part.title, node_id)
            continue
        ours, theirs = node_to_json(before), node_to_json(after)
        if _same_bytes(ours, theirs):
            continue
        here, there = ours.pop("position", None), theirs.pop("position", None)
        for path, one, other in _differences(ours, theirs, ""):
            yield FlowChange(
                ChangeKind.CHANGED,
                ChangedPart.NODE,
                node_id,
                after.title,
                node_id,
                path,
                one,
                other,
            )
        if before.position != after.position:
            yield FlowChange(
                ChangeKind.MOVED,
                ChangedPart.NODE,
                node_id,
                after.title,
                node_id,
                "position",
                here,
                there,
            )


def _wire_changes(first: VisualFlow, second: VisualFlow) -> Iterator[FlowChange]:
    old = {_ends(edge): edge for edge in first.edges}
    new = {_ends(edge): edge for edge in second.edges}
    for ends in dict.fromkeys([*old, *new]):
        before, after = old.get(ends), new.get(ends)
        if before is after:
            continue
        edge = after if after is not None else before
        if edge is None:
            continue
        title = f"{edge.source}.{edge.source_handle} -> {edge.target}.{edge.target_handle}"
        if before is None or after is None:
            kind = ChangeKind.ADDED if before is None else ChangeKind.REMOVED
            yield FlowChange(kind, ChangedPart.WIRE, edge.id, title, edge.source)
            continue
        ours, theirs = edge_to_json(before), edge_to_json(after)
        for values in (ours, theirs):
            values.pop("id", None)
        if _same_bytes(ours, theirs):
            continue
        for path, one, other in _differences(ours, theirs, ""):
            yield FlowChange(
                ChangeKind.CHANGED,
                ChangedPart.WIRE,
                edge.id,
                title,
                edge.source,
                path,
                one,
                other,
            )


def _same_bytes(one: JsonObject, other: JsonObject) -> bool:
    """Whether two values are written the same: quick to tell, and true is not 1."""
    return orjson.dumps(one) == orjson.dumps(other)


def _ends(edge: VisualEdge) -> tuple[str, str, str, str]:
    return edge.source, edge.source_handle, edge.target, edge.target_handle


def _differences(
    before: JsonValue, after: JsonValue, path: str
) -> Iterator[tuple[str, JsonValue, JsonValue]]:
    """(path, old, new) of the innermost values that differ; entries with ids are matched by id."""
    if before is after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys([*before, *after]):
            inner = f"{path}.{key}" if path else str(key)
            one, other = before.get(key), after.get(key)
            yield from _differences(one, other, inner)
            if one is None and other is None and (key in before) != (key in after):
                yield f"{inner} (whether it is given)", key in before, key in after
        return
    if isinstance(before, list) and isinstance(after, list):
        ours, theirs = _by_id(before), _by_id(after)
        if ours is not None and theirs is not None and [*ours] != [*theirs]:
            yield from _entry_differences(ours, theirs, path)
            return
        if len(before) == len(after):
            names = [*ours] if ours is not None else [str(place) for place in range(len(before))]
            for name, one, other in zip(names, before, after, strict=True):
                yield from _differences(one, other, f"{path}[{name}]")
            return
    if before != after or isinstance(before, bool) != isinstance(after, bool):
        yield path, before, after


def _entry_differences(
    ours: dict[str, JsonValue], theirs: dict[str, JsonValue], path: str
) -> Iterator[tuple[str, JsonValue, JsonValue]]:
    for name in dict.fromkeys([*ours, *theirs]):
        yield from _differences(ours.get(name), theirs.get(name), f"{path}[{name}]")
    if {*ours} == {*theirs}:
        yield f"{path} order", [*ours], [*theirs]


def _by_id(entries: Sequence[JsonValue]) -> dict[str, JsonValue] | None:
    """Entries by their `id`; None if one has none, or two have the same."""
    found: dict[str, JsonValue] = {}
    for entry in entries:
        name = entry.get("id") if isinstance(entry, dict) else None
        if not isinstance(name, str) or name in found:
            return None
        found[name] = entry
    return found


def _compact(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False)
