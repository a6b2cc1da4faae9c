"""What a program gave back, as JSON."""

import json
import re

import orjson

from runtime.base.errors import CodeError, NotJsonError
from runtime.base.json_value import JsonValue, check_json, json_bytes

_LONG_NUMBER = re.compile(r"\d{19}")
_LONGEST_PATH = 80
_REMEDY = "return text, numbers, true/false, null, lists or objects"


def result_of(text: object) -> JsonValue:
    """The value of a result's JSON text.

    Raises:
        CodeError: it is not JSON of numbers that can be stored.
    """
    if not isinstance(text, str):
        raise CodeError("result", f"a {type(text).__name__} is not JSON", _REMEDY)
    try:
        if _LONG_NUMBER.search(text):
            return _with_long_numbers(text)
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return _with_long_numbers(text)


def not_json(path: str, kind: str) -> CodeError:
    """The error for a part of a result that is not JSON."""
    where = path if len(path) <= _LONGEST_PATH else f"{path[:_LONGEST_PATH]}…"
    return CodeError(where or "result", f"a {kind} is not JSON", _REMEDY)


_REMEDIES = {
    "TimeoutError": "make it faster, or split the work over several nodes",
    "MemoryError": "use less memory",
    "RecursionError": "call less deeply, or use a loop",
    "NameError": "define the name, or read it from _input",
}


def remedy_for(said: str) -> str:
    """What to do about a failure of a program that begins with the class of its exception; empty: nothing general."""
    return _REMEDIES.get(said.split(":", 1)[0].strip(), "")


def took_too_long(seconds: float) -> CodeError:
    """The error of a program that went over its time."""
    return CodeError(
        "code",
        f"it computed longer than {seconds:g} s and was stopped",
        remedy_for("TimeoutError"),
    )


def _with_long_numbers(text: str) -> JsonValue:
    try:
        value = json.loads(text)
        check_json(value, "result")
        json_bytes(value, "result")
    except NotJsonError as error:
        raise CodeError(error.where, error.problem, error.remedy) from error
    except (ValueError, RecursionError) as error:
        raise CodeError("result", f"it is not JSON: {error}", _REMEDY) from error
    return value
