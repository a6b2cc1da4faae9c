"""A value in one short line, as it stands in a field on a node."""

import orjson

from app.document.measures import ValueSpot
from runtime.base.json_value import JsonValue
from runtime.base.words import say, say_count
from runtime.visualflow.flow import VisualNode

LONGEST = 80
MOST_CHARS = 4000


def spot_value(node: VisualNode, spot: ValueSpot) -> JsonValue:
    """The value a spot shows; None if there is none."""
    value: JsonValue = node.data
    for key in spot.path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def value_text(node: VisualNode, spot: ValueSpot) -> str:
    """One line for a spot; empty if it has no value."""
    return short_text(spot_value(node, spot))


def long_text(node: VisualNode, spot: ValueSpot) -> str:
    """The text of a spot with several lines, cut where nobody can see it any more."""
    value = spot_value(node, spot)
    if isinstance(value, dict | list):
        return orjson.dumps(value, option=orjson.OPT_INDENT_2, default=str).decode()[:MOST_CHARS]
    return value[:MOST_CHARS] if isinstance(value, str) else short_text(value)


def short_text(value: JsonValue) -> str:
    """One line, at most 80 characters."""
    match value:
        case None:
            return ""
        case True:
            return say("yes")
        case False:
            return say("no")
        case str():
            return " ".join(value[: LONGEST * 4].split())[:LONGEST]
        case int():
            return str(value)
        case float():
            return f"{value:.10g}"
        case list():
            return say_count(len(value), "1 item", "{count} items") if value else "[ ]"
        case dict():
            if not value:
                return "{ }"
            keys = ", ".join(str(key) for key in list(value)[:4])
            return f"{{ {keys[:LONGEST]} }}"
        case _:
            return orjson.dumps(value, default=str).decode()[:LONGEST]
