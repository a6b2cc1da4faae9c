"""What the data wires of a flow carried last in a run."""

from app.runs.run_model import RunModel
from runtime.base.json_value import JsonObject, JsonValue
from runtime.visualflow.flow import VisualFlow

_WHOLE = ("result", "output")
"""Output pins that give the whole record if it has no such part."""
MAX_ITEMS = 50
"""Items of a list or object that an event tells at most."""


def wire_values(flow: VisualFlow, run: RunModel) -> dict[str, JsonValue]:
    """Edge id -> what the node at its beginning gave last, for one wire of each output pin that is known."""
    found: dict[str, JsonValue] = {}
    for node_id, node in run.nodes(flow.id).items():
        output = node.output
        if output is None:
            continue
        told: set[str] = set()
        for edge in flow.edges_out_of.get(node_id, ()):
            handle = edge.source_handle
            if handle not in told and not edge.is_exec and _is_known(output, handle):
                told.add(handle)
                found[edge.id] = _part(output, handle)
    return found


def last_inputs(part: VisualFlow, flow: VisualFlow, run: RunModel) -> JsonObject:
    """Output pin of a part's start -> what the wires of the whole flow carried there in a run, as far as it is known.

    Outputs are known as previews: a value that was cut is left out.
    """
    found: JsonObject = {}
    nodes = run.nodes(flow.id)
    for start in part.beginnings:
        for edge in part.edges_out_of.get(start.id, ()):
            for outer in flow.edges_into.get(edge.target, ()) if not edge.is_exec else ():
                source = nodes.get(outer.source)
                is_it = outer.target_handle == edge.target_handle and outer.source != start.id
                if source is None or not is_it or not _is_known(source.output, outer.source_handle):
                    continue
                value = _part(source.output, outer.source_handle)
                if not _is_cut(value):
                    found[edge.source_handle] = value
    return found


def _is_known(output: JsonValue, handle: str) -> bool:
    return handle in _WHOLE or (isinstance(output, dict) and handle in output)


def _part(output: JsonValue, handle: str) -> JsonValue:
    return output[handle] if isinstance(output, dict) and handle in output else output


def _is_cut(value: JsonValue) -> bool:
    """Whether a preview may lack something."""
    if isinstance(value, dict):
        return len(value) >= MAX_ITEMS or any(map(_is_cut, value.values()))
    if isinstance(value, list):
        return len(value) >= MAX_ITEMS or any(map(_is_cut, value))
    return isinstance(value, str) and value.endswith(("\u2026", " keys}", " items]"))
