"""Python in a flow: the code node, and the function node of older files (`spec/visualflow.md` 3.9)."""

import threading
from collections.abc import Sequence
from datetime import datetime

from runtime.base.clock import parse_iso
from runtime.base.errors import CodeError, NotJsonError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.node_type import (
    Act,
    Category,
    Editor,
    Inputs,
    NodeType,
    NodeView,
    Param,
    Pin,
    exec_in,
    exec_out,
)
from runtime.services.code.expressions import python_expression
from runtime.services.code.program import Permissions, Program, permissions_of, program_of
from runtime.services.code.runner import shared_code_runner
from runtime.services.code.source import CodeSyntaxError
from runtime.visualflow.flow import VisualFlow, VisualNode
from runtime.visualflow.problem import Problem, Severity

PERMISSIONS = "permissions"
_TRUST = (
    "Trust it with “Trust the code of this flow” in the Run menu, if you know where it comes from."
)
_COLOR = "#9B59B6"
_TEMPLATE = "# Inputs are variables of the same name; _input holds all of them.\nreturn input\n"


class _Last(threading.local):
    """How the last call of this thread went: from `act` to `record` of the same visit."""

    execution: JsonObject | None = None


_last = _Last()


def _run_code(inputs: Inputs, view: NodeView) -> JsonValue:
    given: JsonValue = {key: value for key, value in inputs.items() if key != PERMISSIONS}
    if not inputs and view.payload is not None and not isinstance(view.payload, dict):
        given = view.payload
    began = parse_iso(view.now_iso())
    _last.execution = _execution(began, view, str(inputs.get(PERMISSIONS) or Permissions.SANDBOX))
    permissions = permissions_of(inputs.get(PERMISSIONS))
    program = program_of_node(view.node, permissions)
    result = given if program is None else _called(program, given, view, began, permissions)
    _last.execution = _execution(began, view, permissions)
    return result


def _called(
    program: Program, given: JsonValue, view: NodeView, began: datetime, permissions: Permissions
) -> JsonValue:
    run = shared_code_runner().run(
        program,
        given,
        permissions=permissions,
        is_trusted=view.options.trusts_code,
        now=began,
        seed=f"{view.run_id} {view.node.id} {began.isoformat()}",
    )
    return run.result


def _record(result: JsonValue, view: NodeView) -> JsonObject:
    del view
    own = result if isinstance(result, dict) else {}
    return {
        **own,
        "success": True,
        "output": result,
        "result": result,
        "execution": _last.execution,
    }


def _failure(error: Exception, view: NodeView) -> JsonObject:
    del view
    if not isinstance(error, CodeError | NotJsonError):
        return {"success": False, "error": str(error)}
    return {
        "success": False,
        "output": None,
        "result": None,
        "error": str(error),
        "execution": _last.execution,
    }


def _execution(began: datetime, view: NodeView, permissions: str) -> JsonObject:
    """Facts of a call. Processor and memory are not measured: runs must be repeatable to the byte."""
    took = parse_iso(view.now_iso()) - began
    return {
        "duration_ms": round(took.total_seconds() * 1000, 3),
        "cpu_time_ms": None,
        "cpu_percent": None,
        "memory_rss_mb": None,
        "memory_rss_delta_mb": None,
        "permissions": str(permissions),
    }


def program_of_node(node: VisualNode, permissions: Permissions) -> Program | None:
    """The program of a code or function node; None: it hands its input on. Errors as `prepared`."""
    return program_of(
        code_body=node.data.get("codeBody"),
        code=node.data.get("code"),
        function_name=node.data.get("functionName"),
        pins=tuple(pin.id for pin in node.inputs if not pin.is_exec and pin.id != PERMISSIONS),
        permissions=permissions,
    )


def _check_code(node: VisualNode, flow: VisualFlow) -> Sequence[Problem]:
    del flow
    try:
        permissions = permissions_of(node.pin_defaults.get(PERMISSIONS))
        program = program_of_node(node, permissions)
    except CodeSyntaxError as error:
        return (_problem(Severity.ERROR, node, str(error), "code-broken"),)
    except CodeError as error:
        return (_problem(Severity.WARNING, node, str(error), "code-refused"),)
    if permissions is Permissions.FULL_ACCESS:
        said = "asks for full access to this computer; it runs only in a flow you trust"
        return (_problem(Severity.WARNING, node, said, "code-full-access"),)
    if program is not None and program.demands:
        said = f"needs {', '.join(program.demands)}; it runs only in a flow you trust"
        return (_problem(Severity.WARNING, node, said, "code-needs-process"),)
    return ()


def _problem(severity: Severity, node: VisualNode, text: str, code: str) -> Problem:
    remedy = _TRUST if code in ("code-full-access", "code-needs-process") else ""
    return Problem(severity, f"{node.title}: {text}", node_id=node.id, remedy=remedy, code=code)


def _run_function(inputs: Inputs, view: NodeView) -> JsonValue:
    given = {key: value for key, value in inputs.items() if key != PERMISSIONS}
    expression = view.node.data.get("expression")
    program = program_of_node(view.node, Permissions.SANDBOX)
    began = parse_iso(view.now_iso())
    if program is not None:
        return _called(program, given, view, began, Permissions.SANDBOX)
    if not isinstance(expression, str) or not expression.strip():
        return given
    try:
        program = python_expression(expression)
        return _called(program, given, view, began, Permissions.SANDBOX)
    except CodeError as error:
        return {"error": str(error)}


_CODE = NodeType(
    id="code",
    title="Code",
    category=Category.CORE,
    doc="Runs a Python function in a sandbox without files and network; what it returns goes to `output`.",
    inputs=(
        exec_in(),
        Pin("input", "any", doc="A value for the code; more inputs become variables too."),
        Pin(
            PERMISSIONS,
            "string",
            doc="sandbox, or full_access in a flow you trust.",
            choices=(Permissions.SANDBOX.value, Permissions.FULL_ACCESS.value),
        ),
    ),
    outputs=(
        exec_out(),
        Pin("output", "any", doc="What the code returned."),
        Pin("success", "boolean", doc="Whether it ran to its end."),
        Pin("execution", "object", doc="How long it took and what it was allowed."),
    ),
    behaviour=Act(_run_code, record=_record, on_failure=_failure),
    params=(
        Param("codeBody", Editor.CODE, label="Code", doc="Body of the function."),
        Param("functionName", Editor.LINE, default="transform", label="Function name"),
    ),
    new_data={
        "pinDefaults": {PERMISSIONS: Permissions.SANDBOX.value},
        "codeBody": _TEMPLATE,
        "functionName": "transform",
    },
    grows="any",
    check=_check_code,
    search=("python", "script", "function", "transform", "compute"),
    color=_COLOR,
    icon="code",
    deterministic=False,
)

_FUNCTION = NodeType(
    id="function",
    title="Function",
    category=Category.CORE,
    doc="Python of older files: a function, or one expression over the inputs.",
    inputs=(exec_in(), Pin("input", "any")),
    outputs=(exec_out(), Pin("output", "any")),
    behaviour=Act(_run_function),
    params=(
        Param("code", Editor.CODE, label="Code"),
        Param("expression", Editor.LINE, label="Expression"),
        Param("functionName", Editor.LINE, default="transform", label="Function name"),
    ),
    grows="any",
    check=_check_code,
    color=_COLOR,
    icon="code",
    is_hidden=True,
    deterministic=False,
)

NODE_TYPES: tuple[NodeType, ...] = (_CODE, _FUNCTION)
