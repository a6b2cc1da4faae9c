"""Patches of JSON documents: a list of small operations that lead from one state to the next.

Forms (RFC 6902 in spirit, shorter in bytes); a path is a list of object keys and list indices:

* `["s", path, value]` set; the parent exists. An empty path replaces the document.
* `["d", path]` delete an object's key; absent is fine.
* `["t", path, n]` cut a list to its first n items.
* `["a", path, items]` append items to a list.
"""

from collections.abc import Sequence
from typing import Any

from runtime.base.json_value import JsonValue


def apply_patch(document: JsonValue, operations: Sequence[Any]) -> JsonValue:
    """Apply operations in order, in place; the values in them become part of the document.

    Returns:
        The document, or its replacement.

    Raises:
        ValueError: an operation does not fit the document.
    """
    for operation in operations:
        kind, path = operation[0], operation[1]
        if not path and kind == "s":
            document = operation[2]
            continue
        try:
            _apply(document, kind, path, operation)
        except (KeyError, IndexError, TypeError, AttributeError) as error:
            raise ValueError(f"the patch {kind} {path} does not fit the state: {error}") from error
    return document


def _apply(document: Any, kind: str, path: Sequence[str | int], operation: Sequence[Any]) -> None:
    if kind in {"t", "a"}:
        target = document
        for key in path:
            target = target[key]
        if kind == "t":
            del target[operation[2] :]
        else:
            target.extend(operation[2])
        return
    parent = document
    for key in path[:-1]:
        parent = parent[key]
    if kind == "s":
        parent[path[-1]] = operation[2]
    elif kind == "d":
        parent.pop(path[-1], None)
    else:
        raise ValueError(f"unknown patch operation {kind!r}")
