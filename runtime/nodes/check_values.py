"""Problems of values: inputs that are needed and missing, settings that contradict each other, names that are refused."""

import ast
import re

from runtime.base.errors import NOT_PYTHON, CodeError
from runtime.nodes.flow_facts import FlowFacts
from runtime.nodes.node_type import Category, NodeType, Start
from runtime.services.code.expressions import expression_of, functions_text
from runtime.visualflow.flow import VisualNode

_VARIABLE = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*")
_FETCH = re.compile(r"""\w+ = _input\.get\(["'][^"']*["']\)""")
_FIX = "Correct it, or remove it."
_PROVIDER_PINS = ("provider", "provider_text")
_MODEL_PINS = ("model", "model_text")
_NAMED = frozenset({"set_var", "set_var_property"})


def check_values(facts: FlowFacts) -> None:
    """Report every problem of expressions, the values that no single node tells of."""
    _check_expressions(facts)


def check_node_values(facts: FlowFacts, node: VisualNode) -> None:
    """Report every problem of the values that stand in one node.

    Args:
        facts: of the flow, or of one with the same pins, types and wires.
    """
    node_type = facts.types.get(node.id)
    if node_type is None or (node.id in facts.executing and node.id not in facts.reachable):
        return
    _check_required(facts, node, node_type)
    _check_model(facts, node, node_type)
    _check_prompt(facts, node)
    _check_variable(facts, node)
    _check_code(facts, node)


def _check_required(facts: FlowFacts, node: VisualNode, node_type: NodeType) -> None:
    if isinstance(node_type.behaviour, Start):
        return
    config = node.data.get("effectConfig")
    for pin in node_type.inputs:
        if not pin.required or facts.is_wired(node.id, pin.id):
            continue
        default = node.pin_defaults.get(pin.id)
        if default in (None, "") and isinstance(config, dict):
            default = config.get(pin.id)
        if default not in (None, ""):
            continue
        name = pin.label or pin.id
        if node_type.category is Category.MEDIA:
            facts.error(
                "missing-input",
                f"{facts.title(node.id)} needs its input “{name}”.",
                "Wire it or type a value.",
                node.id,
                pin.id,
            )
        elif not (node.pin_defaults.get(pin.id) == "" or pin.type == "any"):
            facts.warn(
                "missing-input",
                f"{facts.title(node.id)} has nothing at its input “{name}”.",
                "Wire it or type a value; else it takes what the node before happens to give by that name.",
                node.id,
                pin.id,
            )


def _check_model(facts: FlowFacts, node: VisualNode, node_type: NodeType) -> None:
    """Provider and model are set both or neither (4.1), unless a wire brings one."""
    if node_type.id not in {"llm_call", "agent"}:
        return
    if facts.is_wired(node.id, *_PROVIDER_PINS, *_MODEL_PINS):
        return
    provider, model = _setting(node, _PROVIDER_PINS), _setting(node, _MODEL_PINS)
    if bool(provider) == bool(model):
        return
    present, absent = ("provider", "model") if provider else ("model", "provider")
    facts.warn(
        "half-a-model",
        f"{facts.title(node.id)} has a {present} but no {absent}.",
        "Set both, or clear both to use the default model.",
        node.id,
        absent,
    )


def _setting(node: VisualNode, names: tuple[str, ...]) -> str:
    for place in (node.pin_defaults, node.data.get("effectConfig"), node.data.get("agentConfig")):
        for name in names:
            value = place.get(name) if isinstance(place, dict) else None
            if isinstance(value, str) and value.strip():
                return value.strip()
    return ""


def _check_prompt(facts: FlowFacts, node: VisualNode) -> None:
    if node.type != "ask_user" or facts.is_wired(node.id, "prompt"):
        return
    defaults = node.pin_defaults
    if "prompt" in defaults and not str(defaults["prompt"] or "").strip():
        facts.warn(
            "empty-prompt",
            f"{facts.title(node.id)} asks nothing; the run will fail here.",
            "Type a question.",
            node.id,
            "prompt",
        )


def _check_variable(facts: FlowFacts, node: VisualNode) -> None:
    if node.type not in _NAMED or facts.is_wired(node.id, "name"):
        return
    name = node.pin_defaults.get("name")
    if not isinstance(name, str):
        return
    name = name.strip()
    if not name:
        problem = "has no variable name"
    elif name.startswith("_"):
        problem = f"sets “{name}”; names that begin with _ are reserved"
    elif not _VARIABLE.fullmatch(name):
        problem = f"has the odd variable name “{name}”"
    else:
        return
    facts.warn(
        "variable-name",
        f"{facts.title(node.id)} {problem}.",
        "Use letters, digits and _, beginning with a letter, with dots between parts.",
        node.id,
        "name",
    )


def _check_code(facts: FlowFacts, node: VisualNode) -> None:
    body, module = node.data.get("codeBody"), node.data.get("code")
    if node.type != "code" or not isinstance(body, str) or not isinstance(module, str):
        return
    if _squeezed(body) != _squeezed(_body_of(module, node.data.get("functionName"))):
        facts.warn(
            "code-differs",
            f"{facts.title(node.id)} holds two different programs; “codeBody” is the one that runs.",
            "Open its code and save it again.",
            node.id,
        )


def _body_of(module: str, name: object) -> str:
    """The body of a module's function without the lines that fetch its inputs; the module if it has none."""
    try:
        tree = ast.parse(module)
    except NOT_PYTHON:
        return module
    wanted = name if isinstance(name, str) else "transform"
    function = next(
        (step for step in tree.body if isinstance(step, ast.FunctionDef) and step.name == wanted),
        None,
    )
    if function is None:
        return module
    lines = module.splitlines()[function.lineno : function.end_lineno]
    return "\n".join(line for line in lines if not _FETCH.fullmatch(line.strip()))


def _check_expressions(facts: FlowFacts) -> None:
    """Pin expressions and the flow's functions that are no program (3.10)."""
    written = {
        node.id: expressions
        for node in facts.flow.nodes
        if isinstance(expressions := node.data.get("pinExpressions"), dict) and expressions
    }
    if not written:
        return
    try:
        functions = functions_text((facts.flow.model_extra or {}).get("functions"))
    except CodeError as error:
        facts.error(
            "flow-function", f"A function of the flow is no program: {error.problem}.", _FIX
        )
        return
    for node_id, expressions in written.items():
        for pin_id, text in expressions.items():
            try:
                expression_of(text, functions)
            except CodeError as error:
                facts.error(
                    "pin-expression",
                    f"The expression at “{pin_id}” of {facts.title(node_id)} is no program: {error.problem}.",
                    _FIX,
                    node_id,
                    pin_id,
                )


def _squeezed(code: str) -> str:
    lines = (line for line in code.splitlines() if not _FETCH.fullmatch(line.strip()))
    return "".join("".join(lines).split())
