"""What counts as JSON here, and the check that a value is.

Durable state is JSON (RFC 8259) without NaN and infinities.
"""

import json
import math
from typing import Any, NoReturn, TypeAlias, cast

import orjson

from runtime.base.errors import NotJsonError

JsonValue: TypeAlias = Any
"""A JSON scalar, a list of JSON values or a `JsonObject`; `Any` to the type checker, checked at the borders."""
JsonObject: TypeAlias = dict[str, Any]

_SCALARS = frozenset({str, int, bool, type(None)})
MAX_DEPTH = 200
"""Deepest nesting that is accepted; deeper values are hostile or cyclic."""


def json_object(value: JsonValue) -> JsonObject:
    """An object: itself, or the one that a JSON text holds; an empty one for anything else. Large integers stay exact."""
    if isinstance(value, str):
        try:
            value = json.loads(value, parse_constant=refuse_constant)
        except (ValueError, RecursionError):
            return {}
    return value if isinstance(value, dict) else {}


def refuse_constant(name: str) -> NoReturn:
    """For `json.loads`: NaN and infinities are not JSON."""
    raise ValueError(f"{name} is not JSON")


def parsed_json(text: str, where: str = "value") -> JsonValue:
    """What a person's JSON text means, if it can be stored.

    Raises:
        json.JSONDecodeError: it is no JSON.
        NotJsonError: it is, but with NaN, half a character, an integer of more than 64 bits, or nested too deep.
    """
    try:
        value = json.loads(text, parse_constant=refuse_constant)
    except json.JSONDecodeError:
        raise
    except RecursionError as error:
        raise _too_deep(where) from error
    except ValueError as error:  # of `refuse_constant`, and of integers with thousands of digits
        if "digits" in str(error):
            raise _too_long(where) from error
        raise NotJsonError(where, str(error), "use null or a text") from error
    check_json(value, where)
    json_bytes(value, where)
    return value


def check_json(value: object, where: str = "") -> None:
    """Check that a value is JSON all the way down.

    Args:
        value: anything.
        where: dotted path put before the path of the offending part, for the error text.

    Raises:
        NotJsonError: a part is not JSON, a key is not text, a number is not finite, or nesting
            is deeper than `MAX_DEPTH`; names its path.
    """
    if not _is_json(value, 0):
        _check(value, where, 0)


def json_bytes(value: object, where: str, *, option: int | None = None) -> bytes:
    """A value as UTF-8 JSON.

    Args:
        where: what the value is, for the error text.
        option: of `orjson.dumps`.

    Raises:
        NotJsonError: it is not JSON; names the path of the part that is not.
    """
    try:
        return orjson.dumps(value, option=option)
    except TypeError as error:
        check_json(value, where)
        _check_stored(value, where)
        raise NotJsonError(where, str(error), "use JSON values only") from error


def _check_stored(value: object, where: str) -> None:
    """Find what is JSON, but cannot be stored as such."""
    if isinstance(value, dict):
        for key, part in value.items():
            _check_stored(key, where)
            _check_stored(part, f"{where}.{key}")
    elif isinstance(value, list | tuple):
        for index, part in enumerate(value):
            _check_stored(part, f"{where}[{index}]")
    elif isinstance(value, int) and not -(2**63) <= value < 2**64:
        raise _too_long(where)
    elif isinstance(value, str) and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            problem = "a text has half of a character (a lone surrogate)"
            raise NotJsonError(where, problem, "take it out, or replace it") from error


def _is_json(value: object, depth: int) -> bool:
    """Whether `_check` would be content; quicker, since it makes no paths. False also where it does not know."""
    kind = type(value)
    if kind in _SCALARS:
        return True
    if kind is float:
        return math.isfinite(cast(float, value))
    if depth >= MAX_DEPTH:
        return False
    if isinstance(value, dict):
        for key, part in value.items():
            if type(key) is not str or not (type(part) in _SCALARS or _is_json(part, depth + 1)):
                return False
        return True
    if isinstance(value, list | tuple):
        return all(type(part) in _SCALARS or _is_json(part, depth + 1) for part in value)
    return False


def _check(value: object, where: str, depth: int) -> None:
    if value is None or isinstance(value, str | bool | int):
        return
    if isinstance(value, float):
        if not math.isfinite(value):
            raise NotJsonError(
                where or "value", f"{value} is not a finite number", "use null or a text"
            )
        return
    if depth >= MAX_DEPTH:
        raise _too_deep(where or "value")
    if isinstance(value, dict):
        for key, part in value.items():
            if not isinstance(key, str):
                raise NotJsonError(
                    where or "value", f"the key {key!r} is not text", "use text keys"
                )
            _check(part, f"{where}.{key}" if where else key, depth + 1)
        return
    if isinstance(value, list | tuple):
        for index, part in enumerate(value):
            _check(part, f"{where}[{index}]", depth + 1)
        return
    raise NotJsonError(
        where or "value",
        f"a {type(value).__name__} is not JSON",
        "return text, numbers, true/false, null, lists or objects",
    )


def _too_deep(where: str) -> NotJsonError:
    problem = f"nested deeper than {MAX_DEPTH} levels"
    return NotJsonError(where, problem, "flatten it or store it as text")


def _too_long(where: str) -> NotJsonError:
    problem = "an integer has more than 64 bits"
    return NotJsonError(where, problem, "give it as text or as a float")
