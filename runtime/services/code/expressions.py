"""Pin expressions and the flow functions they may call (`spec/visualflow.md` 3.10)."""

import ast
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from typing_extensions import override

from runtime.base.errors import NOT_PYTHON, CodeError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.services.code.prelude import BUILTIN_NAMES, HELPER_NAMES
from runtime.services.code.program import Permissions, Program, prepared
from runtime.services.code.source import ModuleSource

_OF_DICT = frozenset({"get", "keys", "values", "items"})


@dataclass(frozen=True, slots=True)
class Expression:
    """A checked expression.

    Attributes:
        variables: names of the run variables it reads; None: it may read any.
        reads_value: whether it names `value`.
        more: which of the further names that it may use it does.
    """

    program: Program
    variables: tuple[str, ...] | None
    reads_value: bool = True
    more: frozenset[str] = frozenset()

    def input_for(self, value: JsonValue, run_vars: JsonObject) -> JsonObject:
        """What its program is called with.

        Args:
            value: what the pin would have been.
            run_vars: the run's variables; only those it reads are handed over.
        """
        if self.variables is None:
            return {"value": value, "vars": run_vars}
        read = {name: run_vars[name] for name in self.variables if name in run_vars}
        return {"value": value, "vars": read}


def expression_of(text: object, functions: str = "", more: Sequence[str] = ()) -> Expression:
    """A pin expression as a program.

    Args:
        functions: text of the flow's functions, from `functions_text`.
        more: names beside `value` and `vars`; those of `Expression.more` have to be in what its program is called with.

    Raises:
        CodeError: it is not one Python expression, or breaks a rule of the sandbox.
    """
    if not isinstance(text, str) or not text.strip():
        raise CodeError("expression", "it is empty", "write an expression or remove it")
    reads = _Reads()
    try:
        tree = reads.visit(ast.parse(text.strip(), mode="eval"))
        rewritten = ast.unparse(ast.fix_missing_locations(tree))
    except NOT_PYTHON as error:
        raise _no_expression(error) from error
    used = frozenset(more) & reads.all_names
    given = "".join(f"    {name} = _input[{name!r}]\n" for name in sorted(used))
    module = (
        f"{functions}\ndef _vf_expression(_input):\n"
        f"    value, vars = _input['value'], _input['vars']\n{given}    return ({rewritten})\n"
    )
    program = prepared(ModuleSource(module, "_vf_expression", 0, 0), Permissions.SANDBOX)
    names = None if reads.reads_any else tuple(sorted(reads.names))
    return Expression(program, names, "value" in reads.all_names, used)


def python_expression(text: str) -> Program:
    """The `expression` of a legacy function node: names are its inputs, and `x` and `input`, else all of them.

    Raises:
        CodeError: it is not one Python expression, or breaks a rule of the sandbox.
    """
    try:
        tree = ast.parse(text.strip(), mode="eval")
        written = ast.unparse(tree)
    except NOT_PYTHON as error:
        raise _no_expression(error) from error
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    bound = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    bound |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    free = sorted({node.id for node in names} - bound - {"x", "input"})
    lines = [f"    {name} = _input[{json.dumps(name)}]" for name in free]
    module = "\n".join(
        [
            "def _vf_expression(_input):",
            "    x, input = _input.get('x', _input), _input.get('input', _input)",
            *lines,
            f"    return ({written})",
            "",
        ]
    )
    return prepared(ModuleSource(module, "_vf_expression", 0, 0), Permissions.SANDBOX)


def _no_expression(error: Exception) -> CodeError:
    said = error.msg if isinstance(error, SyntaxError) else str(error) or "it is nested too deep"
    return CodeError("expression", f"this is not a Python expression: {said}", "correct it")


def functions_text(functions: object) -> str:
    """The module text of a flow's `functions`, checked.

    Raises:
        CodeError: an entry has no good name, hides a helper, is there twice, or is not plain `def`s.
    """
    seen: set[str] = set()
    return "\n".join(_function_text(entry, seen) for entry in _entries(functions))


def _entries(functions: object) -> Iterable[JsonObject]:
    return (
        [one for one in functions if isinstance(one, dict)] if isinstance(functions, list) else ()
    )


def _function_text(entry: JsonObject, seen: set[str]) -> str:
    name, code = entry.get("name"), entry.get("code")
    if not isinstance(name, str) or not name.isidentifier() or name.startswith("_"):
        raise CodeError("functions", f"{name!r:.60} cannot be a function's name", "rename it")
    where = f"function {name}"
    if name in HELPER_NAMES | BUILTIN_NAMES | {"vars", "value"} | seen:
        raise CodeError(where, "the name is taken", "rename it")
    seen.add(name)
    if not isinstance(code, str):
        raise CodeError(where, "it has no code", "write it or remove it")
    try:
        tree = ast.parse(code)
    except NOT_PYTHON as error:
        raise CodeError(where, f"this is not Python: {error}", "correct it") from error
    if not all(isinstance(node, ast.FunctionDef) for node in tree.body):
        raise CodeError(where, "only functions may stand here", "put everything into the function")
    if name not in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}:
        raise CodeError(where, "the code does not define it", f"write: def {name}(…): …")
    for node in ast.walk(tree):
        if isinstance(node, ast.Global | ast.Nonlocal):
            raise CodeError(where, "global and nonlocal are not allowed", "pass values instead")
        if isinstance(node, ast.arguments) and any(
            isinstance(part, ast.List | ast.Dict | ast.Set | ast.Call)
            for part in [*node.defaults, *node.kw_defaults]
        ):
            raise CodeError(where, "a default value can be changed", "use None as the default")
    return code


class _Reads(ast.NodeTransformer):
    """Turns `vars.name` into `vars["name"]` and notes which variables are read."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.all_names: set[str] = set()
        self.reads_any = False

    @override
    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if not _is_vars(node.value):
            return self.generic_visit(node)
        if node.attr in _OF_DICT:
            self.reads_any = True
            return node
        self.names.add(node.attr)
        return ast.Subscript(node.value, ast.Constant(node.attr), node.ctx)

    @override
    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        key = node.slice
        if _is_vars(node.value) and isinstance(key, ast.Constant) and isinstance(key.value, str):
            self.names.add(key.value)
            return node
        return self.generic_visit(node)

    @override
    def visit_Name(self, node: ast.Name) -> ast.AST:
        self.all_names.add(node.id)
        self.reads_any = self.reads_any or node.id == "vars"
        return node


def _is_vars(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "vars"
