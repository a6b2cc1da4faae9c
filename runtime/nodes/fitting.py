"""Values made to fit a pin type: the texts of forms and command lines become numbers, lists, objects (3.7)."""

import math

from runtime.base.errors import NotJsonError
from runtime.base.json_value import JsonValue
from runtime.base.text_forms import parse_json_leniently, stringify_json
from runtime.visualflow.pins import ARTIFACT_LISTS, ARTIFACTS

_LISTS = frozenset({"array", "tools", "assertions"})
_OBJECTS = frozenset({"object", "json_schema", "memory", "assertion"})
_TRUE = frozenset({"true", "1", "yes", "on"})
_FALSE = frozenset({"false", "0", "no", "off"})
_ANYTHING = frozenset({"any", "agent"})


def fitted_value(pin_type: str, value: JsonValue) -> tuple[JsonValue, str]:
    """A value as a pin type wants it, and what was lost on the way, without a full stop; empty: nothing."""
    if pin_type in _ANYTHING:
        return value, ""
    if pin_type == "number":
        return _number(value)
    if pin_type == "boolean":
        return _boolean(value), ""
    if pin_type in _LISTS:
        return _json_of(value, list)
    if pin_type in _OBJECTS:
        return _json_of(value, dict)
    if pin_type in ARTIFACTS:
        return _artifact(value), ""
    if pin_type in ARTIFACT_LISTS:
        entries, loss = _json_of([value] if isinstance(value, dict) else value, list)
        return [_artifact(entry) for entry in entries], loss
    return (value if isinstance(value, str) else _as_text(value)), ""


def wanted_of(pin_type: str) -> str:
    """What a pin type wants, in words."""
    if pin_type in _LISTS or pin_type in ARTIFACT_LISTS:
        return "a JSON list"
    if pin_type in _OBJECTS:
        return "a JSON object"
    if pin_type in ARTIFACTS:
        return "an artifact id"
    return {"number": "a number", "boolean": "true or false", "any": "a value"}.get(
        pin_type, "a text"
    )


def _number(value: JsonValue) -> tuple[JsonValue, str]:
    if isinstance(value, int | float):
        return value, ""
    text = value.strip() if isinstance(value, str) else ""
    for read in (int, float):
        try:
            number = read(text)
        except ValueError:
            continue
        if math.isfinite(number):
            return number, ""
    return value, f"{_as_text(value)[:40]!r} is not a number"


def _boolean(value: JsonValue) -> bool:
    if isinstance(value, str):
        text = value.strip().lower()
        if text in _TRUE or text in _FALSE:
            return text in _TRUE
    return bool(value)


def _json_of(value: JsonValue, kind: type) -> tuple[JsonValue, str]:
    if isinstance(value, kind):
        return value, ""
    if isinstance(value, str):
        try:
            found = parse_json_leniently(value)
        except NotJsonError:
            found = None
        if isinstance(found, kind):
            return found, ""
        if not value.strip():
            return kind(), ""
    name = "list" if kind is list else "object"
    return kind(), f"{_as_text(value)[:40]!r} is not a JSON {name}"


def _artifact(value: JsonValue) -> JsonValue:
    if isinstance(value, str) and value.lstrip().startswith("{"):
        reference, loss = _json_of(value, dict)
        return value if loss else reference
    if isinstance(value, str) and value.strip():
        return {"$artifact": value.strip(), "artifact_id": value.strip()}
    return value


def _as_text(value: JsonValue) -> str:
    if isinstance(value, str):
        return value
    return stringify_json(value) if isinstance(value, dict | list) else str(value)
