"""Structured answers: schemas as flows write them, JSON out of a model's text, instances for the echo."""

import json
import re
from collections.abc import Mapping

from runtime.base.json_value import JsonObject, JsonValue

MAX_DEPTH = 12
_TYPE_NAMES = {
    "string": "string",
    "str": "string",
    "text": "string",
    "number": "number",
    "float": "number",
    "integer": "integer",
    "int": "integer",
    "boolean": "boolean",
    "bool": "boolean",
    "object": "object",
    "dict": "object",
    "array": "array",
    "list": "array",
}
_PYTHON_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "number": (int, float),
    "integer": int,
}
_SCHEMA_WORDS = {"type", "properties", "$ref", "anyOf", "oneOf", "allOf", "enum", "const", "items"}


def normal_schema(value: JsonValue) -> JsonObject | None:
    """A JSON Schema from what a flow may hold; None if it holds none.

    Accepted: a schema; `{"type": "json_schema", "json_schema": {"schema": …}}`; `{"schema": …}`; a field map
    `{"name": "string", "age": "integer"}`; each also as JSON text.
    """
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            return None
    if not isinstance(value, dict) or not value:
        return None
    if isinstance(value.get("json_schema"), dict):
        return normal_schema(value["json_schema"])
    if isinstance(value.get("schema"), dict) and "properties" not in value:
        return normal_schema(value["schema"])
    is_schema = isinstance(value.get("type"), str) and value["type"] in _PYTHON_TYPES
    if is_schema or (_SCHEMA_WORDS & set(value) - {"type"}):
        return value
    return _from_field_map(value)


def parsed_answer(text: str) -> JsonValue:
    """The JSON value in a model's answer: plain, fenced, or the first object or list in it; None if there is none."""
    candidates = [text.strip()]
    if fenced := re.search(r"```(?:json)?\s*(.*?)```", text, re.DOTALL):
        candidates.append(fenced[1].strip())
    starts = [index for index in (text.find("{"), text.find("[")) if index >= 0]
    if starts:
        candidates.append(text[min(starts) :])
    decoder = json.JSONDecoder()
    for candidate in candidates:
        try:
            value, _ = decoder.raw_decode(candidate)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict | list):
            return value
    return None


def misfit(value: JsonValue, schema: JsonObject) -> str | None:
    """What is wrong with an answer: type and required keys, all the way down; None: it fits."""
    return _misfit(value, schema, schema, "answer", 0)


def instance_of(schema: JsonObject, text: str) -> JsonValue:
    """A value that follows a schema, always the same one; texts are `text`."""
    return _instance(schema, schema, text, 0)


def _from_field_map(fields: JsonObject) -> JsonObject:
    properties: JsonObject = {}
    for name, kind in fields.items():
        if isinstance(kind, dict):
            properties[name] = normal_schema(kind) or {}
        else:
            properties[name] = {"type": _TYPE_NAMES.get(str(kind).strip().lower(), "string")}
    return {"type": "object", "properties": properties, "required": list(properties)}


def _resolved(schema: JsonObject, root: JsonObject) -> JsonObject:
    """Follows a local `$ref` and takes the first alternative."""
    for _ in range(MAX_DEPTH):
        pointer = schema.get("$ref")
        if isinstance(pointer, str) and pointer.startswith("#/"):
            target: JsonValue = root
            for part in pointer[2:].split("/"):
                target = target.get(part) if isinstance(target, dict) else None
            schema = target if isinstance(target, dict) else {}
            continue
        found = next(
            (
                schema[word][0]
                for word in ("anyOf", "oneOf", "allOf")
                if isinstance(schema.get(word), list)
                and schema[word]
                and isinstance(schema[word][0], dict)
            ),
            None,
        )
        if found is None:
            return schema
        schema = found
    return {}


def _kind(schema: JsonObject) -> str:
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((one for one in kind if one != "null"), "null")
    if isinstance(kind, str):
        return kind
    return "object" if "properties" in schema else "array" if "items" in schema else ""


def _instance(schema: JsonObject, root: JsonObject, text: str, depth: int) -> JsonValue:
    schema = _resolved(schema, root)
    if "const" in schema:
        return schema["const"]
    if isinstance(schema.get("enum"), list) and schema["enum"]:
        return schema["enum"][0]
    if depth >= MAX_DEPTH:
        return None
    match _kind(schema):
        case "object":
            properties = schema.get("properties")
            return {
                name: _instance(part if isinstance(part, dict) else {}, root, text, depth + 1)
                for name, part in (properties if isinstance(properties, dict) else {}).items()
            }
        case "array":
            items = schema.get("items")
            if not isinstance(items, dict):
                return []
            count = max(1, _whole(schema.get("minItems"), 1))
            return [_instance(items, root, text, depth + 1)] * min(count, 20)
        case "integer" | "number":
            return _whole(schema.get("minimum"), 1)
        case "boolean":
            return True
        case "null":
            return None
        case _:
            return text[: _whole(schema.get("maxLength"), len(text))]


def _misfit(
    value: JsonValue, schema: JsonObject, root: JsonObject, where: str, depth: int
) -> str | None:
    if depth >= MAX_DEPTH or any(word in schema for word in ("anyOf", "oneOf", "allOf")):
        return None
    schema = _resolved(schema, root)
    if isinstance(schema.get("enum"), list) and value not in schema["enum"]:
        return f"{where} is none of {schema['enum']!r}"
    if isinstance(schema.get("type"), list):
        return None
    wanted = _kind(schema)
    types = _PYTHON_TYPES.get(wanted)
    is_flag = isinstance(value, bool) and wanted in ("number", "integer")
    if types is not None and (is_flag or not isinstance(value, types)):
        return f"{where} is not of type {wanted}"
    if isinstance(value, dict):
        return _object_misfit(value, schema, root, where, depth)
    if isinstance(value, list) and isinstance(schema.get("items"), dict):
        for index, part in enumerate(value):
            if found := _misfit(part, schema["items"], root, f"{where}[{index}]", depth + 1):
                return found
    return None


def _object_misfit(
    value: JsonObject, schema: JsonObject, root: JsonObject, where: str, depth: int
) -> str | None:
    for name in schema.get("required") or ():
        if name not in value:
            return f"{where} lacks the key {name!r}"
    properties = schema.get("properties")
    for name, part in (properties if isinstance(properties, dict) else {}).items():
        known = name in value and isinstance(part, dict)
        if known and (found := _misfit(value[name], part, root, f"{where}.{name}", depth + 1)):
            return found
    return None


def _whole(value: JsonValue, default: int) -> int:
    return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else default
