"""Paths into JSON values: `a.b`, `a[0]`, `a.0`."""

import re
from collections.abc import Sequence
from typing import Final

from runtime.base.json_value import JsonValue

MISSING: Final = object()
"""What a path leads to where there is nothing; unlike null."""

_INDEX = re.compile(r"\[(\d+)\]")


def path_parts(path: str) -> list[str]:
    """The names and indices of a path, blanks and empty parts left out."""
    return [part for text in _INDEX.sub(r".\1", path).split(".") if (part := text.strip())]


def value_at(value: JsonValue, parts: Sequence[str]) -> JsonValue:
    """What the path leads to, or `MISSING`; parts made of digits index lists."""
    for part in parts:
        if isinstance(value, dict):
            if part not in value:
                return MISSING
            value = value[part]
        elif isinstance(value, list):
            if not part.isdigit() or int(part) >= len(value):
                return MISSING
            value = value[int(part)]
        else:
            return MISSING
    return value
