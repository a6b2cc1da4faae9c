"""What the inputs of a node held in the last run, as far as its canvas knows: to try it again with."""

from collections.abc import Mapping

from app.runs.node_run import NodeRun
from runtime.base.json_value import JsonObject, JsonValue
from runtime.visualflow.flow import VisualEdge, VisualFlow, VisualNode


def sample_inputs(flow: VisualFlow, node: VisualNode, runs: Mapping[str, NodeRun]) -> JsonObject:
    """Pin id -> value, for inputs whose value is known: from the last run, from constants, from defaults."""
    found: JsonObject = {}
    for pin in node.inputs:
        edges = flow.edges_by_target.get((node.id, pin.id), ())
        value = _value_of(edges[0], flow, runs) if edges else node.pin_defaults.get(pin.id)
        if value is not None and not pin.is_exec:
            found[pin.id] = value
    return found


def _value_of(edge: VisualEdge, flow: VisualFlow, runs: Mapping[str, NodeRun]) -> JsonValue:
    source = flow.nodes_by_id.get(edge.source)
    if source is not None and "literalValue" in source.data:
        return source.data["literalValue"]
    run = runs.get(edge.source)
    output = run.output if run is not None else None
    return output.get(edge.source_handle) if isinstance(output, dict) else None
