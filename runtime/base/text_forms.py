"""Texts of JSON values, and JSON values of texts that people and models write."""

import ast
import json
import re
from contextlib import suppress
from enum import StrEnum
from typing import Any

from runtime.base.errors import NotJsonError
from runtime.base.json_value import JsonValue, check_json, refuse_constant

_FENCE = re.compile(r"\A\s*```[A-Za-z0-9_-]*[ \t]*\n?(.*?)\n?\s*```\s*\Z", re.DOTALL)
_MAX_STARTS = 64
_MAX_LITERAL = 1_000_000
_ESCAPES = {"\\n": "\n", "\\t": "\t", "\\r": "\r"}


class JsonStringifyMode(StrEnum):
    """How `stringify_json` lays its text out."""

    NONE = "none"
    BEAUTIFY = "beautify"
    MINIFIED = "minified"


def decode_escapes(text: str) -> str:
    """Backslash n, t and r, as typed in one line, as the characters they stand for."""
    for written, meant in _ESCAPES.items():
        text = text.replace(written, meant)
    return text


def parse_json_leniently(text: str) -> JsonValue:
    """The JSON value in a text that a person or a model wrote (`spec/visualflow.md` 3.6, parse_json).

    In order: one Markdown fence is taken off; strict JSON; the first object or list that can be read from
    within the text; a Python literal.

    Raises:
        NotJsonError: none of these gives a JSON value.
    """
    fenced = _FENCE.match(text)
    body = (fenced.group(1) if fenced else text).strip()
    if not body:
        raise NotJsonError("text", "there is no JSON in an empty text", "give it some JSON")
    for read in (_strict, _embedded, _python_literal):
        found, value = read(body)
        if found:
            return value
    raise NotJsonError(
        "text", f"this is not JSON: {body[:60]!r}", "give an object, a list or a JSON scalar"
    )


def stringify_json(
    value: Any,
    *,
    mode: JsonStringifyMode | str = JsonStringifyMode.BEAUTIFY,
    beautify_indent: int = 2,
    sort_keys: bool = False,
    parse_strings: bool = True,
) -> str:
    """JSON text of a value; non-ASCII letters stay as they are.

    Args:
        value: tuples become lists, what is not JSON its text.
        mode: one line with spaces, indented lines, or one line without spaces; another text counts as `BEAUTIFY`.
        beautify_indent: spaces a level for `BEAUTIFY`.
        sort_keys: keys of objects in order.
        parse_strings: a text that holds JSON is written as what it holds.
    """
    if parse_strings and isinstance(value, str):
        with suppress(NotJsonError):
            value = parse_json_leniently(value)
    layout: dict[str, Any] = {"indent": beautify_indent}
    if mode == JsonStringifyMode.NONE:
        layout = {}
    elif mode == JsonStringifyMode.MINIFIED:
        layout = {"separators": (",", ":")}
    return json.dumps(value, ensure_ascii=False, sort_keys=sort_keys, default=str, **layout)


def _strict(text: str) -> tuple[bool, JsonValue]:
    try:
        return True, json.loads(text, parse_constant=refuse_constant)
    except (ValueError, RecursionError):
        return False, None


def _embedded(text: str) -> tuple[bool, JsonValue]:
    decoder = json.JSONDecoder(parse_constant=refuse_constant)
    starts = [match.start() for match in re.finditer(r"[{\[]", text)]
    for start in starts[:_MAX_STARTS]:
        try:
            return True, decoder.raw_decode(text, start)[0]
        except (ValueError, RecursionError):
            continue
    return False, None


def _python_literal(text: str) -> tuple[bool, JsonValue]:
    if len(text) > _MAX_LITERAL:
        return False, None
    try:
        value = _without_tuples(ast.literal_eval(text))
        check_json(value)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False, None
    return True, value


def _without_tuples(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_without_tuples(part) for part in value]
    if isinstance(value, dict):
        return {key: _without_tuples(part) for key, part in value.items()}
    return value
