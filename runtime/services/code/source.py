"""The Python module of a code node, as `spec/visualflow.md` 3.9 puts it together."""

import ast
import keyword
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from runtime.base.errors import NOT_PYTHON, CodeError

DEFAULT_FUNCTION = "transform"
LONGEST_SOURCE = 100_000
"""Characters of a module: reading more takes the interpreter longer than it may compute."""
_INDENT = "    "
_INDENTATION = re.compile(r"^[ \t]*\t[ \t]*", re.MULTILINE)


class CodeSyntaxError(CodeError):
    """The text is not Python, or lacks the function that is called: it can never run."""


@dataclass(frozen=True, slots=True)
class ModuleSource:
    """A module and how its lines relate to what the person wrote.

    Attributes:
        text: the module.
        function_name: what is called with the input.
        offset: lines of `text` before the first line the person wrote.
        written_lines: how many lines the person wrote.
    """

    text: str
    function_name: str
    offset: int
    written_lines: int

    def written_line(self, line: int) -> int | None:
        """The person's 1-based line for a 1-based line of the module; None: not theirs."""
        own = line - self.offset
        return own if 1 <= own <= max(self.written_lines, 1) else None


def module_of(
    *, code_body: object, code: object, function_name: object, pins: Sequence[str]
) -> ModuleSource | None:
    """The module of a code node; None: it has neither body nor code and hands its input on.

    Args:
        code_body: body of the function; wins over `code` if it is text.
        code: text of a whole module.
        pins: ids of the declared data inputs in order, without `permissions`.
    """
    name = function_name_of(function_name)
    if isinstance(code_body, str):
        return _from_body(code_body, name, pins)
    if isinstance(code, str) and code.strip():
        return ModuleSource(code, name, 0, code.count("\n") + 1)
    return None


def function_name_of(raw: object) -> str:
    """The function's name if it may be one, else `transform`."""
    name = raw.strip() if isinstance(raw, str) else ""
    return name if name.isidentifier() and not keyword.iskeyword(name) else DEFAULT_FUNCTION


def identifier_of(pin_id: str) -> str:
    """The Python variable that holds an input pin."""
    name = re.sub(r"[^A-Za-z0-9_]", "_", pin_id)
    if not name:
        return "param"
    if name[0].isdigit():
        name = f"p_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def parsed(source: ModuleSource) -> ast.Module:
    """The module's syntax tree.

    Raises:
        CodeSyntaxError: it is not Python, or does not define its function; names the person's line.
    """
    if len(source.text) > LONGEST_SOURCE:
        raise CodeSyntaxError(
            "code",
            f"the code has {len(source.text):,} characters, more than {LONGEST_SOURCE:,}",
            "wire long texts and tables to inputs, or split the code over several nodes",
        )
    try:
        tree = ast.parse(source.text)
    except NOT_PYTHON as error:
        raise _syntax_error(source, error) from error
    if not any(_binds(node, source.function_name) for node in tree.body):
        raise CodeSyntaxError(
            "code",
            f"the code does not define the function {source.function_name!r}",
            f"write: def {source.function_name}(_input): …",
        )
    return tree


def where_of(line: int | None) -> str:
    """How an error names a line."""
    return "code" if line is None else f"line {line}"


def _from_body(body: str, name: str, pins: Sequence[str]) -> ModuleSource:
    lines = textwrap.dedent(_INDENTATION.sub(_spaces, body)).rstrip().split("\n")
    head = [f"def {name}(_input):"]
    head += [f'{_INDENT}{identifier_of(pin)} = _input.get("{_escaped(pin)}")' for pin in pins]
    written = [f"{_INDENT}{line}" if line.strip() else "" for line in lines]
    has_statement = any(line.strip() and not line.strip().startswith("#") for line in lines)
    tail = [] if has_statement else [f"{_INDENT}return _input"]
    return ModuleSource("\n".join([*head, *written, *tail, ""]), name, len(head), len(lines))


def _spaces(indentation: re.Match[str]) -> str:
    return indentation[0].expandtabs(4)


def _escaped(pin: str) -> str:
    return pin.encode("unicode_escape").decode("ascii").replace('"', '\\"')


def _binds(node: ast.stmt, name: str) -> bool:
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return node.name == name
        case ast.Assign():
            return any(isinstance(one, ast.Name) and one.id == name for one in node.targets)
        case ast.Import() | ast.ImportFrom():
            return any((one.asname or one.name) == name for one in node.names)
        case ast.If() | ast.Try() | ast.With():
            return any(_binds(one, name) for one in node.body)
        case _:
            return False


def _syntax_error(source: ModuleSource, error: Exception) -> CodeSyntaxError:
    line = (
        source.written_line(error.lineno)
        if isinstance(error, SyntaxError) and error.lineno
        else None
    )
    problem = error.msg if isinstance(error, SyntaxError) else str(error) or "it is nested too deep"
    return CodeSyntaxError(
        where_of(line), f"this is not Python: {problem}", "correct it", line=line
    )
