"""The pins of a subflow node: those of the flow it calls (`spec/visualflow.md` 1.9)."""

from runtime.base.json_value import JsonObject
from runtime.nodes.node_type import Pin, exec_in, exec_out
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT, FlowPin, VisualFlow, VisualNode

_ID_KEYS = ("subflowId", "flowId", "workflowId", "workflow_id")
_TRIGGERS = ("on_flow_start", "on_user_request", "on_agent_message", "on_schedule", "on_event")
_NEVER_DATA = frozenset({EXEC_IN, EXEC_OUT, "inherit_context"})
INHERIT_CONTEXT = Pin(
    "inherit_context", "boolean", doc="Whether the called flow begins with this flow's messages."
)


def subflow_id_of(node: VisualNode) -> str:
    """Id of the flow that a subflow node calls; empty if none is chosen."""
    for key in _ID_KEYS:
        value = node.data.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def subflow_pins(child: VisualFlow | None) -> tuple[tuple[Pin, ...], tuple[Pin, ...]]:
    """(inputs, outputs) of a node that calls a flow.

    Args:
        child: the called flow; None: none is chosen, or it is not known.
    """
    inputs = [exec_in(), INHERIT_CONTEXT]
    outputs = [exec_out()]
    start = _entry_of(child) if child is not None else None
    end = _end_of(child) if child is not None else None
    if child is None:
        inputs.append(Pin("input", "object"))
    elif start is not None:
        inputs += [_as_pin(pin) for pin in start.outputs if _is_data(pin)]
    results = [_as_pin(pin) for pin in end.inputs if _is_data(pin)] if end is not None else []
    return tuple(inputs), (*outputs, *(results or [Pin("output", "object")]))


def with_subflow(node: VisualNode, child: VisualFlow) -> VisualNode:
    """The node calling a flow, with that flow's pins as of now.

    Defaults of inputs that the flow no longer has are kept, in case it gets them back.
    """
    inputs, outputs = subflow_pins(child)
    data: JsonObject = {
        **{key: value for key, value in node.data.items() if key not in _ID_KEYS},
        "subflowId": child.id,
        "inputs": [pin.to_json() for pin in inputs],
        "outputs": [pin.to_json() for pin in outputs],
    }
    return node.model_copy(update={"data": data})


def _entry_of(flow: VisualFlow) -> VisualNode | None:
    """On Flow Start, else the entry, else the first trigger, else the first node."""
    by_type = {node.type: node for node in reversed(flow.nodes)}
    if "on_flow_start" in by_type:
        return by_type["on_flow_start"]
    if flow.entry_node and flow.entry_node in flow.nodes_by_id:
        return flow.nodes_by_id[flow.entry_node]
    trigger = next((node for node in flow.nodes if node.type in _TRIGGERS), None)
    return trigger or (flow.nodes[0] if flow.nodes else None)


def _end_of(flow: VisualFlow) -> VisualNode | None:
    return next((node for node in flow.nodes if node.type == "on_flow_end"), None)


def _is_data(pin: FlowPin) -> bool:
    return not pin.is_exec and pin.id not in _NEVER_DATA


def _as_pin(pin: FlowPin) -> Pin:
    return Pin(pin.id, pin.type, label=pin.label, doc=pin.description)
