"""Reading a node's settings and inputs leniently: aliases, texts, numbers, objects."""

import math

import orjson

from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.node_type import Inputs, NodeView


def config_of(view: NodeView, key: str) -> JsonObject:
    """A settings object of the node's data, such as `effectConfig`; {} if there is none."""
    config = view.node.data.get(key)
    return config if isinstance(config, dict) else {}


def first_given(values: JsonObject, *keys: str) -> JsonValue:
    """The value of the first key that has one; None if none has."""
    for key in keys:
        value = values.get(key)
        if value is not None:
            return value
    return None


def text_of(value: JsonValue) -> str:
    """A text, trimmed; anything else is none."""
    return value.strip() if isinstance(value, str) else ""


def number_of(value: JsonValue) -> float | None:
    """A finite number from a number or numeric text; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def whole_of(value: JsonValue) -> int | None:
    """A whole number, cut towards zero."""
    number = number_of(value)
    return None if number is None else int(number)


def is_on(value: JsonValue) -> bool:
    """Whether a switch is on; the texts false, 0, no and off are not."""
    if isinstance(value, str):
        return value.strip().lower() not in {"", "false", "0", "no", "off"}
    return bool(value)


def list_of(value: JsonValue) -> list[JsonValue]:
    """A list: itself, the list or object in a JSON text, one object as a list; else empty."""
    if isinstance(value, str):
        try:
            value = orjson.loads(value)
        except orjson.JSONDecodeError:
            return []
    if isinstance(value, dict):
        return [value]
    return list(value) if isinstance(value, list) else []


def objects_of(value: JsonValue) -> list[JsonObject]:
    """The objects of `list_of`."""
    return [part for part in list_of(value) if isinstance(part, dict)]


def compact_json(value: JsonValue) -> str:
    """JSON text without spaces, letters as they are."""
    return orjson.dumps(value).decode()


def has_own_value(view: NodeView, pin_id: str) -> bool:
    """Whether an input is wired or has a default, so that it does not depend on the payload."""
    return view.is_wired(pin_id) or pin_id in view.node.pin_defaults


def input_or_config(inputs: Inputs, config: JsonObject, *keys: str) -> JsonValue:
    """The first given input of these names, else the first given setting."""
    value = first_given(inputs, *keys)
    return first_given(config, *keys) if value is None else value
