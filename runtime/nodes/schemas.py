"""JSON Schemas: adding fields to one that comes in."""

import copy

from runtime.base.json_value import JsonObject, JsonValue
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


def with_added_fields(schema: JsonObject, added: JsonObject) -> JsonObject:
    """A copy of an object schema with the new properties, required names and `$defs` of another.

    Whatever the first schema says of a name stays.
    """
    result = copy.deepcopy(schema)
    new_names = []
    for part in ("properties", "$defs"):
        fresh = added.get(part)
        present = result.get(part)
        if not isinstance(fresh, dict) or not (present is None or isinstance(present, dict)):
            continue
        missing = {name: fresh[name] for name in fresh if name not in (present or {})}
        if missing:
            result[part] = {**(present or {}), **copy.deepcopy(missing)}
        if part == "properties":
            new_names = list(missing)
    required = added.get("required")
    wanted = [name for name in required if name in new_names] if isinstance(required, list) else []
    if wanted:
        present = result.get("required")
        result["required"] = [*(present if isinstance(present, list) else []), *wanted]
    if "properties" in result:
        result.setdefault("type", "object")
    return result


def _edit_json_schema(inputs: Inputs, view: NodeView) -> JsonValue:
    schema, added = inputs.get("schema"), view.node.data.get("literalValue")
    base = schema if isinstance(schema, dict) else {}
    return {"schema": with_added_fields(base, added if isinstance(added, dict) else {})}


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="edit_json_schema",
        title="Add Schema Fields",
        category=Category.SCHEMA,
        doc="The schema that comes in with further fields; those it has already stay as they are.",
        inputs=(Pin("schema", "json_schema"),),
        outputs=(Pin("schema", "json_schema"),),
        behaviour=Pure(_edit_json_schema),
        params=(
            Param(
                "literalValue",
                Editor.SCHEMA,
                default={},
                label="Fields to add",
                doc="An object schema; its properties, required names and $defs are added.",
            ),
        ),
        new_data={"literalValue": {}},
        search=("json schema", "extend", "properties"),
        color="#00FFFF",
        icon="file-plus",
    ),
)
