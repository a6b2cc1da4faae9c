"""Where a flow begins and ends."""

from runtime.base.errors import NodeInputError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.fitting import fitted_value, wanted_of
from runtime.nodes.node_type import (
    Category,
    Editor,
    End,
    Inputs,
    NodeType,
    NodeView,
    Param,
    Pin,
    Start,
    exec_in,
    exec_out,
)
from runtime.nodes.start_values import share
from runtime.services.workspace import WORKSPACE_VARS
from runtime.visualflow.flow import FlowPin, VisualNode

_COLOR = "#C0392B"


def _data_ids(pins: tuple[FlowPin, ...]) -> list[str]:
    return [pin.id for pin in pins if not pin.is_exec]


def _public(values: Inputs) -> JsonObject:
    return {
        key: value
        for key, value in values.items()
        if not key.startswith("_") and key not in WORKSPACE_VARS
    }


def _flow_start(inputs: Inputs, view: NodeView) -> JsonValue:
    declared = _data_ids(view.node.outputs)
    if view.options.checks_inputs:
        inputs = _checked(inputs, view.node)
    record: JsonObject = {pin_id: inputs.get(pin_id) for pin_id in declared}
    record = record if declared else _public(inputs)
    share(view.vars, view.node.id, record)
    return record


def _checked(inputs: Inputs, start: VisualNode) -> Inputs:
    """The inputs, each made to fit its pin.

    Raises:
        NodeInputError: one is missing or does not fit.
    """
    fitting = dict(inputs)
    for pin in start.outputs:
        if pin.is_exec:
            continue
        value = inputs.get(pin.id)
        if value is None and pin.id in start.pin_defaults:
            continue
        fitting[pin.id], loss = (
            (None, "it is not given") if value is None else fitted_value(pin.type, value)
        )
        if loss:
            raise NodeInputError(pin.id, loss, f"give {wanted_of(pin.type)}")
    return fitting


def _flow_end(inputs: Inputs, view: NodeView) -> JsonValue:
    declared = _data_ids(view.node.inputs)
    payload = view.payload
    output: JsonObject
    if not inputs and not isinstance(payload, dict) and payload is not None:
        key = declared[0] if len(declared) == 1 else "response"
        output = {key: payload}
    elif declared:
        output = {pin_id: inputs.get(pin_id) for pin_id in declared}
    else:
        output = _public(inputs) if "_last_output" not in view.vars else dict(inputs)
    output.setdefault("success", True)
    return output


def _user_request(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    message, context = inputs.get("message"), inputs.get("context")
    return {
        "message": "" if message is None else message,
        "context": {} if context is None else context,
    }


def _agent_message(inputs: Inputs, view: NodeView) -> JsonValue:
    config = view.node.data.get("eventConfig")
    channel = config.get("channel") if isinstance(config, dict) else None
    sender, message = inputs.get("sender"), inputs.get("message")
    return {
        "sender": "unknown" if sender is None else sender,
        "message": "" if message is None else message,
        "channel": channel or "",
    }


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="on_flow_start",
        title="On Flow Start",
        category=Category.EVENTS,
        doc="Where a run begins. Each output is a value the run is started with.",
        inputs=(),
        outputs=(exec_out(),),
        behaviour=Start(_flow_start),
        search=("begin", "entry", "input", "parameters"),
        color=_COLOR,
        icon="play",
        deterministic=False,
    ),
    NodeType(
        id="on_flow_end",
        title="On Flow End",
        category=Category.EVENTS,
        doc="Ends the run at once. Each input is a value of the run's result.",
        inputs=(exec_in(),),
        outputs=(),
        behaviour=End(_flow_end),
        search=("finish", "return", "result", "output", "stop"),
        color=_COLOR,
        icon="circle-stop",
    ),
    NodeType(
        id="on_user_request",
        title="On User Request",
        category=Category.EVENTS,
        doc="Begins a run with what a person wrote.",
        inputs=(),
        outputs=(
            exec_out(),
            Pin("message", "string", doc="What the person wrote."),
            Pin("context", "object", doc="What came along with it."),
        ),
        behaviour=Start(_user_request),
        search=("chat", "message", "trigger", "entry"),
        color=_COLOR,
        icon="message-square",
        deterministic=False,
    ),
    NodeType(
        id="on_agent_message",
        title="On Agent Message",
        category=Category.EVENTS,
        doc="Begins a run with a message from another agent.",
        inputs=(),
        outputs=(
            exec_out(),
            Pin("sender", "agent", doc="Who sent it."),
            Pin("message", "string", doc="What it says."),
            Pin("channel", "string", doc="The channel it came on."),
        ),
        behaviour=Start(_agent_message),
        params=(
            Param("eventConfig.channel", Editor.LINE, "", "Channel", "The channel to listen on."),
        ),
        search=("trigger", "inbox", "entry"),
        color=_COLOR,
        icon="mail",
        deterministic=False,
    ),
)
