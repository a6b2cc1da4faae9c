"""New flows to begin with: the missing flow of a subflow node."""

from collections.abc import Mapping

from app.document import edits
from app.document.joining import PinRef
from app.document.subflows import is_own_pin
from app.document.values import changed
from runtime.base.json_value import JsonObject
from runtime.nodes.catalogue import new_node
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import (
    EXEC_IN,
    EXEC_OUT,
    FlowPin,
    Position,
    VisualFlow,
    VisualNode,
)

_END_X = 480.0


def flow_for_caller(
    node: VisualNode, flow_id: str, name: str, catalogue: Mapping[str, NodeType]
) -> VisualFlow:
    """An empty flow that fits a subflow node: a start with its inputs, an end with its outputs.

    Args:
        node: the subflow node whose flow is missing.
    """
    start = new_node(catalogue["on_flow_start"], "node-1", Position(x=0.0, y=0.0))
    end = new_node(catalogue["on_flow_end"], "node-2", Position(x=_END_X, y=0.0))
    start = _with_pins(start, "outputs", node.inputs)
    end = _with_pins(end, "inputs", node.outputs)
    flow = VisualFlow(id=flow_id, name=name, nodes=(start, end), entryNode=start.id)
    return edits.add_edge(flow, PinRef(start.id, EXEC_OUT, True), PinRef(end.id, EXEC_IN, False))


def _with_pins(node: VisualNode, side: str, wanted: tuple[FlowPin, ...]) -> VisualNode:
    kept = [pin for pin in _pins(node, side) if pin["type"] == "execution"]
    extra: list[JsonObject] = [
        {"id": pin.id, "label": pin.label or pin.id, "type": pin.type}
        for pin in wanted
        if is_own_pin(pin)
    ]
    return changed(node, data={**node.data, side: [*kept, *extra]})


def _pins(node: VisualNode, side: str) -> list[JsonObject]:
    pins = node.data.get(side)
    return [pin for pin in pins if isinstance(pin, dict)] if isinstance(pins, list) else []
