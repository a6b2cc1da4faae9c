"""Objects: reading and setting properties, building, merging, taking apart."""

from collections.abc import Callable
from typing import Any

from runtime.base.errors import NodeInputError, NotJsonError
from runtime.base.json_path import MISSING, path_parts, value_at
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.text_forms import parse_json_leniently
from runtime.nodes.node_type import (
    Category,
    Editor,
    Inputs,
    NodeType,
    NodeView,
    Param,
    Pin,
    Pure,
)
from runtime.nodes.pin_order import delivered
from runtime.visualflow.flow import VisualNode

_COLOR = "#3498DB"


def _coalesce(inputs: Inputs, view: NodeView) -> JsonValue:
    return next((value for value in delivered(inputs, view) if value is not None), None)


def _get(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    key = inputs.get("key")
    parts = path_parts(str(key)) if key is not None else []
    value = value_at(inputs.get("object", {}), parts) if parts else MISSING
    return {"value": inputs.get("default") if value is MISSING or value is None else value}


def _set(inputs: Inputs, view: NodeView) -> JsonValue:
    """Only the top level is copied: nested objects are the source's own, as in the reference."""
    del view
    changed = dict(_object(inputs, "object"))
    key = inputs.get("key")
    parts = str(key).split(".") if key not in (None, "") else []
    if not parts:
        return changed
    target = changed
    for part in parts[:-1]:
        if not isinstance(target.get(part), dict):
            target[part] = {}
        target = target[part]
    target[parts[-1]] = inputs.get("value")
    return changed


def _merge(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return {**_object(inputs, "a"), **_object(inputs, "b")}


def _object(inputs: Inputs, pin: str) -> JsonObject:
    value = inputs.get(pin, {})
    if not isinstance(value, dict):
        raise NodeInputError(pin, f"{str(value)[:40]!r} is not an object", "wire an object")
    return value


def _make_object(inputs: Inputs, view: NodeView) -> JsonValue:
    declared = [pin.id for pin in view.node.inputs if not pin.is_exec and pin.id in inputs]
    order = dict.fromkeys([*declared, *inputs])
    return {key: inputs[key] for key in order if not key.startswith("_")}


def _break_object(inputs: Inputs, view: NodeView) -> JsonValue:
    value = inputs.get("object")
    if isinstance(value, str):
        try:
            value = parse_json_leniently(value)
        except NotJsonError:
            value = None
    record: JsonObject = {}
    for path in selected_paths(view.node):
        found = value_at(value, path_parts(path))
        record[path] = None if found is MISSING else found
    return record


def selected_paths(node: VisualNode) -> tuple[str, ...]:
    """The paths that a break_object node takes out, in order."""
    config = node.data.get("breakConfig")
    paths = config.get("selectedPaths") if isinstance(config, dict) else None
    if not isinstance(paths, list):
        return ()
    return tuple(dict.fromkeys(path for path in paths if isinstance(path, str) and path.strip()))


def _break_pins(node: VisualNode) -> tuple[tuple[Pin, ...], tuple[Pin, ...]]:
    types = {pin.id: pin.type for pin in node.outputs}
    outputs = tuple(Pin(path, types.get(path, "any")) for path in selected_paths(node))
    return (Pin("object", "object"),), outputs


def _of_object(
    type_id: str,
    title: str,
    doc: str,
    evaluate: Callable[[Inputs, NodeView], JsonValue],
    inputs: tuple[Pin, ...],
    *outputs: Pin,
    icon: str,
    search: tuple[str, ...],
    **more: Any,
) -> NodeType:
    return NodeType(
        id=type_id,
        title=title,
        category=Category.DATA,
        doc=doc,
        inputs=inputs,
        outputs=outputs or (Pin("result", "object"),),
        behaviour=Pure(evaluate),
        search=search,
        color=_COLOR,
        icon=icon,
        **more,
    )


NODE_TYPES: tuple[NodeType, ...] = (
    _of_object(
        "coalesce",
        "Coalesce",
        "The first of its inputs that is not null, in the order of the pins.",
        _coalesce,
        (Pin("a", "any"), Pin("b", "any")),
        Pin("result", "any"),
        icon="skip-forward",
        search=("first", "fallback", "default value", "or else"),
        grows="any",
    ),
    _of_object(
        "get",
        "Get Property",
        "The value at a path such as a.b or a[0] of an object; a default where there is none.",
        _get,
        (
            Pin("object", "object"),
            Pin("key", "string", doc="The path."),
            Pin("default", "any", doc="What to give instead of nothing or null."),
        ),
        Pin("value", "any"),
        icon="search",
        search=("property", "field", "path", "key"),
    ),
    _of_object(
        "set",
        "Set Property",
        "A copy of the object with one property set; the path may be dotted.",
        _set,
        (Pin("object", "object"), Pin("key", "string", doc="The path."), Pin("value", "any")),
        icon="pencil",
        search=("property", "field", "assign"),
    ),
    _of_object(
        "merge",
        "Merge Objects",
        "The properties of both objects; the second wins.",
        _merge,
        (Pin("a", "object"), Pin("b", "object")),
        icon="git-merge",
        search=("combine", "union", "spread"),
    ),
    _of_object(
        "make_object",
        "Build JSON",
        "An object with one property for each of its pins.",
        _make_object,
        (Pin("value", "any"),),
        icon="braces",
        search=("create object", "dict", "record", "make object"),
        grows="any",
    ),
    NodeType(
        id="break_object",
        title="Break Object",
        category=Category.DATA,
        doc="Chosen parts of an object, each on a pin of its own; JSON text is read first.",
        inputs=(Pin("object", "object"),),
        outputs=(),
        behaviour=Pure(_break_object),
        params=(
            Param(
                "breakConfig.selectedPaths",
                Editor.PATHS,
                default=[],
                label="Paths",
                doc="Dotted paths; one output each.",
            ),
        ),
        new_data={"breakConfig": {"selectedPaths": []}},
        pins_of=_break_pins,
        search=("destructure", "unpack", "fields", "split object"),
        color=_COLOR,
        icon="ungroup",
    ),
)
