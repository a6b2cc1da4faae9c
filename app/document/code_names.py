"""Names in Python text, renamed in place: spacing, comments and quotes stay as they are."""

import ast
from collections.abc import Callable, Iterator

from runtime.base.errors import NOT_PYTHON

_GETTERS = frozenset({"get", "pop", "setdefault"})


def with_input_renamed(code: str, old: str, new: str) -> str:
    """The code of a node with one of its inputs renamed: as a name, and as a key of `_input`.

    Text that does not parse, and names where `new` is no name, stay as they are.
    """

    def places(tree: ast.AST) -> Iterator[tuple[ast.expr, str]]:
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and node.id == old and new.isidentifier():
                yield node, new
        yield from _keys_of(tree, "_input", old, new)

    return _replaced(code, places)


def with_variable_renamed(expression: str, old: str, new: str) -> str:
    """A pin expression with a variable of the run renamed: `vars.x`, `vars["x"]`, `vars.get("x")`, `"x" in vars`."""

    def places(tree: ast.AST) -> Iterator[tuple[ast.expr, str]]:
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Attribute)
                and _is_name(node.value, "vars")
                and node.attr == old
            ):
                yield node, f"vars.{new}" if new.isidentifier() else f"vars[{new!r}]"
        yield from _keys_of(tree, "vars", old, new)

    return _replaced(expression, places)


def _keys_of(tree: ast.AST, owner: str, old: str, new: str) -> Iterator[tuple[ast.expr, str]]:
    """Texts that are keys of an object with a name."""
    for node in ast.walk(tree):
        key: ast.expr | None = None
        match node:
            case ast.Subscript(value=ast.Name(id=name), slice=key_node) if name == owner:
                key = key_node
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr=attr), args=[first, *_]
            ) if name == owner and attr in _GETTERS:
                key = first
            case ast.Compare(
                left=left, ops=[ast.In() | ast.NotIn()], comparators=[ast.Name(id=name)]
            ) if name == owner:
                key = left
        if isinstance(key, ast.Constant) and key.value == old:
            yield key, new


def _is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _replaced(code: str, places: Callable[[ast.AST], Iterator[tuple[ast.expr, str]]]) -> str:
    try:
        tree = ast.parse(code)
    except NOT_PYTHON:
        return code
    lines = code.encode().splitlines(keepends=True)
    found = {
        (node.lineno, node.col_offset, node.end_col_offset or node.col_offset): (node, text)
        for node, text in places(tree)
        if node.lineno == node.end_lineno
    }
    for (line, start, end), (node, text) in sorted(found.items(), reverse=True):
        before = lines[line - 1]
        fresh = text.encode()
        if isinstance(node, ast.Constant):
            quote = before[start : start + 1]
            fresh = quote + fresh + quote if quote in (b'"', b"'") else repr(text).encode()
        lines[line - 1] = before[:start] + fresh + before[end:]
    return b"".join(lines).decode()
