"""Dotted paths into run variables."""

import re
from typing import Any

from runtime.base.json_value import JsonObject

_PART = re.compile(r"[^.\[\]]+|\[-?\d+\]")


def set_dotted(document: JsonObject, path: str, value: Any) -> None:
    """Set the value at a dotted path of keys; missing and non-object levels become objects."""
    *parents, last = path.split(".")
    place = document
    for key in parents:
        inner = place.get(key)
        if not isinstance(inner, dict):
            inner = {}
            place[key] = inner
            inner = place[key]
        place = inner
    place[last] = value


def parse_vars_path(path: str) -> list[str | int]:
    """Keys and indices of a path: dotted with `[i]`, a bare number as a list index, or a JSON pointer (RFC 6901)."""
    text = path.strip()
    if text.startswith("/"):
        parts = [part.replace("~1", "/").replace("~0", "~") for part in text[1:].split("/")]
        return [int(part) if part.isdigit() else part for part in parts]
    found: list[str | int] = []
    for part in _PART.findall(text):
        if part.startswith("["):
            found.append(int(part[1:-1]))
        else:
            found.append(int(part) if part.isdigit() else part)
    return found


def resolve_vars_path(document: Any, path: str) -> Any:
    """The value at a path.

    Raises:
        ValueError: the path leads nowhere; says where it stopped.
    """
    value = document
    walked = "vars"
    for key in parse_vars_path(path):
        if isinstance(key, int) and not (isinstance(value, dict) and str(key) in value):
            if not isinstance(value, list):
                raise ValueError(f"Expected list at {walked} but found {_kind(value)}")
            if not -len(value) <= key < len(value):
                raise ValueError(f"Index {key} out of range at {walked} (len={len(value)})")
            value = value[key]
        else:
            if not isinstance(value, dict):
                raise ValueError(f"Expected object at {walked} but found {_kind(value)}")
            if str(key) not in value:
                raise ValueError(f"Missing key '{key}' at {walked}")
            value = value[str(key)]
        walked = f"{walked}[{key}]" if isinstance(key, int) else f"{walked}.{key}"
    return value


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "object"
    return "list" if isinstance(value, list) else type(value).__name__
