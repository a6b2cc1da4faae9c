"""Another flow as one step (`spec/visualflow.md` 3.13)."""

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.nodes.conversation import merged_messages, messages_of
from runtime.nodes.node_type import (
    Category,
    Editor,
    Inputs,
    NodeType,
    NodeView,
    Param,
    Pin,
    Request,
    exec_in,
    exec_out,
)
from runtime.nodes.providers import model_catalog_of
from runtime.nodes.settings import config_of, first_given, is_on, text_of
from runtime.visualflow.flow import VisualNode

ID_KEYS = ("subflowId", "flowId", "workflowId", "workflow_id")
_NOT_PASSED = (
    "inherit_context",
    "inheritContext",
    "child_session_id",
    "childSessionId",
    "session_id",
    "sessionId",
)


def subflow_id(node: VisualNode) -> str:
    """Id of the flow a subflow node runs; empty if none is chosen."""
    return next((text for key in ID_KEYS if (text := text_of(node.data.get(key)))), "")


def _started(inputs: Inputs, view: NodeView) -> JsonObject:
    variables = _child_vars(inputs, view.node)
    inherits = first_given(inputs, "inherit_context", "inheritContext")
    if inherits is None:
        config = config_of(view, "effectConfig")
        inherits = first_given(config, "inherit_context", "inheritContext")
    if is_on(inherits):
        variables["context"] = _inherited(view.vars.get("context"), variables.get("context"))
    if known := model_catalog_of(view.vars):
        variables["_runtime"] = {"model_catalog": known}
    payload: JsonObject = {
        "workflow_id": subflow_id(view.node),
        "vars": variables,
        "async": True,
        "wait": True,
        "on_child_failure": "deliver",
    }
    session = text_of(
        first_given(inputs, "child_session_id", "childSessionId", "session_id", "sessionId")
    )
    if session:
        payload["session_id"] = session
    return payload


def _child_vars(inputs: Inputs, node: VisualNode) -> JsonObject:
    base = first_given(
        {key: _object(inputs.get(key)) for key in ("vars", "input")}, "vars", "input"
    )
    declared = [pin.id for pin in node.inputs if not pin.is_exec and pin.id not in _NOT_PASSED]
    variables: JsonObject = dict(base or {})
    if not declared and base is None:
        variables.update(inputs)
    for pin_id in declared:
        if pin_id not in inputs:
            continue
        value = inputs[pin_id]
        if pin_id in ("vars", "input") and isinstance(value, dict):
            variables.update(value)
        else:
            variables[pin_id] = value
    return {key: value for key, value in variables.items() if key not in _NOT_PASSED}


def _object(value: JsonValue) -> JsonObject | None:
    return value if isinstance(value, dict) else None


def _inherited(parent: JsonValue, child: JsonValue) -> JsonObject:
    """The child's conversation behind the parent's: system messages first, the child's on top."""
    parent_context = parent if isinstance(parent, dict) else {}
    child_context = child if isinstance(child, dict) else {}
    context = dict(child_context)
    context["messages"] = merged_messages(messages_of(parent_context), messages_of(child_context))
    attachments = parent_context.get("attachments")
    if attachments and not child_context.get("attachments"):
        context["attachments"] = attachments
    return context


def _finished(raw: JsonValue, view: NodeView) -> JsonValue:
    envelope = raw if isinstance(raw, dict) else {}
    out: JsonValue = envelope.get("output")
    result = out["result"] if isinstance(out, dict) and "result" in out else out
    record: JsonObject = {
        "output": result,
        "child_output": out,
        "sub_run_id": envelope.get("sub_run_id"),
    }
    pins = [pin.id for pin in view.node.outputs if not pin.is_exec and pin.id != "output"]
    for pin_id in pins:
        if isinstance(result, dict):
            record[pin_id] = result.get(pin_id)
        elif len(pins) == 1:
            record[pin_id] = result
    return record


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="subflow",
        title="Subflow",
        category=Category.CORE,
        doc="Runs another flow and goes on with its result. If that flow fails, this one goes on.",
        inputs=(
            exec_in(),
            Pin("inherit_context", "boolean", doc="Whether the flow sees the conversation."),
            Pin("input", "object", doc="Values by start pin of the flow."),
        ),
        outputs=(exec_out(), Pin("output", "object", doc="The flow's result.")),
        behaviour=Request(EffectType.START_SUBWORKFLOW, _started, _finished),
        params=(Param("subflowId", Editor.FLOW, "", "Flow", "The flow to run."),),
        search=("call", "child", "nested", "function", "reuse"),
        color="#00CCCC",
        icon="workflow",
        deterministic=False,
    ),
)
