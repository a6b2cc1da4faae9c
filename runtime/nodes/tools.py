"""Tools: calling them, choosing them, filling in their parameters."""

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.nodes.node_type import (
    Category,
    Editor,
    Inputs,
    NodeType,
    NodeView,
    Param,
    Pin,
    Pure,
    Request,
    exec_in,
    exec_out,
)
from runtime.nodes.settings import config_of, first_given, list_of, objects_of, text_of
from runtime.visualflow.flow import VisualNode

_COLOR = "#16A085"


def tool_names(value: JsonValue) -> list[str]:
    """Names of tools, each once: from names, and from objects with a name."""
    names = (
        text_of(part.get("name")) if isinstance(part, dict) else text_of(part)
        for part in list_of(value)
    )
    return list(dict.fromkeys(name for name in names if name))


def _with_allowed(payload: JsonObject, inputs: Inputs, view: NodeView) -> JsonObject:
    allowed = first_given(inputs, "allowed_tools", "allowedTools")
    if allowed is None:
        allowed = first_given(config_of(view, "effectConfig"), "allowed_tools", "allowedTools")
    if allowed is not None:
        payload["allowed_tools"] = tool_names(allowed)
    return payload


def _calls(inputs: Inputs, view: NodeView) -> JsonObject:
    calls = [dict(call) for call in objects_of(inputs.get("tool_calls"))]
    return _with_allowed({"tool_calls": calls}, inputs, view)


def _one_call(inputs: Inputs, view: NodeView) -> JsonObject:
    call = first_given(inputs, "tool_call", "toolCall")
    return _with_allowed({"tool_calls": [dict(one) for one in objects_of(call)[:1]]}, inputs, view)


def _executed(raw: JsonValue) -> tuple[list[JsonObject], bool]:
    envelope = raw if isinstance(raw, dict) else {}
    results = objects_of(envelope.get("results"))
    succeeded = all(result.get("success") is True for result in results)
    return results, succeeded and envelope.get("mode", "executed") == "executed"


def _results(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    results, success = _executed(raw)
    return {"results": results, "success": success, "raw": raw}


def _one_result(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    results, success = _executed(raw)
    first = results[0] if results else {}
    value = first.get("output") if first.get("success") else first.get("error")
    return {"result": value, "success": success and bool(results), "raw": raw}


def _allowlist(inputs: Inputs, view: NodeView) -> JsonValue:
    del inputs
    return {"tools": tool_names(view.node.data.get("literalValue"))}


def _parameters(inputs: Inputs, view: NodeView) -> JsonValue:
    config = config_of(view, "toolParametersConfig")
    given = {pin.id: inputs.get(pin.id) for pin in view.node.inputs if not pin.is_exec}
    call = {
        "name": text_of(first_given(config, "tool", "name")),
        "arguments": {key: value for key, value in given.items() if value is not None},
    }
    return {**given, "tool_call": call}


def _parameter_pins(node: VisualNode) -> tuple[tuple[Pin, ...], tuple[Pin, ...]]:
    """One input and one output for each parameter the node was given when its tool was chosen."""
    written = tuple(
        Pin(pin.id, pin.type, pin.label, pin.description) for pin in node.inputs if not pin.is_exec
    )
    return written, (*written, Pin("tool_call", "object", doc="The finished call."))


_ALLOWED = Pin("allowed_tools", "array", doc="Tools that may run; nothing given: all.")

NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="tool_calls",
        title="Tool Calls",
        category=Category.CORE,
        doc="Runs the tool calls a model asked for. A failed call is a result, not a failed run.",
        inputs=(exec_in(), Pin("tool_calls", "array", doc="The calls."), _ALLOWED),
        outputs=(
            exec_out(),
            Pin("results", "array", doc="One result for each call."),
            Pin("success", "boolean", doc="Whether all of them succeeded."),
        ),
        behaviour=Request(EffectType.TOOL_CALLS, _calls, _results),
        search=("function", "execute", "run tools"),
        color=_COLOR,
        icon="hammer",
        deterministic=False,
    ),
    NodeType(
        id="call_tool",
        title="Call Tool",
        category=Category.CORE,
        doc="Runs one tool call.",
        inputs=(exec_in(), Pin("tool_call", "object", doc="The call."), _ALLOWED),
        outputs=(
            exec_out(),
            Pin("result", "any", doc="What the tool gave, or why it failed."),
            Pin("success", "boolean", doc="Whether it succeeded."),
        ),
        behaviour=Request(EffectType.TOOL_CALLS, _one_call, _one_result),
        search=("function", "execute"),
        color=_COLOR,
        icon="wrench",
        is_hidden=True,
        deterministic=False,
    ),
    NodeType(
        id="tools_allowlist",
        title="Tools Allowlist",
        category=Category.LITERALS,
        doc="A fixed list of tools.",
        inputs=(),
        outputs=(Pin("tools", "tools", doc="Names of the tools."),),
        behaviour=Pure(_allowlist),
        params=(Param("literalValue", Editor.TOOLS, [], "Tools"),),
        search=("permissions", "allowed"),
        color="#FF8800",
        icon="list-checks",
    ),
    NodeType(
        id="tool_parameters",
        title="Tool Parameters",
        category=Category.LITERALS,
        doc="Fills in the parameters of a tool and gives the finished call.",
        inputs=(),
        outputs=(Pin("tool_call", "object", doc="The finished call."),),
        behaviour=Pure(_parameters),
        params=(Param("toolParametersConfig.tool", Editor.TOOL, "", "Tool"),),
        new_data={"toolParametersConfig": {"tool": ""}},
        pins_of=_parameter_pins,
        search=("arguments", "call"),
        color="#FF8800",
        icon="sliders-horizontal",
    ),
)
