"""The functions of a flow as one Python text, for an editor: a flow keeps each with its name (3.10)."""

import ast
import re

from runtime.base.errors import NOT_PYTHON
from runtime.base.json_value import JsonObject, JsonValue

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_APART = "\n\n\n"


def text_of_functions(functions: JsonValue) -> str:
    """All functions, one below the other; what `functions_of_text` made comes back to the letter."""
    text = ""
    for entry in _entries(functions):
        code = entry.get("code")
        if isinstance(code, str):
            text += code if not text or text.endswith("\n") else _APART + code
    return text


def functions_of_text(text: str, known: JsonValue = None) -> list[JsonObject]:
    """The functions of a text, each with what stands above the next one; text that is no Python is kept whole.

    Args:
        known: the functions there were; what else they hold, such as a description, is kept by name.
    """
    if not text.strip():
        return []
    more = {entry.get("name"): entry for entry in _entries(known)}
    starts = _starts(text)
    if not starts:
        return [{"name": "functions", "code": text}]
    lines = _LINE.findall(text)
    bounds = [0, *(line for line, _name in starts[1:]), len(lines)]
    return [
        {**more.get(name, {}), "name": name, "code": "".join(lines[bounds[at] : bounds[at + 1]])}
        for at, (_line, name) in enumerate(starts)
    ]


def _starts(text: str) -> list[tuple[int, str]]:
    """(0-based line, name) of each function; empty if there is none, or the text is no Python."""
    try:
        tree = ast.parse(text)
    except NOT_PYTHON:
        return []
    return [
        (min([node.lineno, *(one.lineno for one in node.decorator_list)]) - 1, node.name)
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
    ]


def _entries(functions: JsonValue) -> list[JsonObject]:
    entries = functions if isinstance(functions, list) else []
    return [entry for entry in entries if isinstance(entry, dict)]
