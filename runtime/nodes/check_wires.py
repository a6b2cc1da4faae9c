"""Problems of wires: ends that are missing, pins that do not fit, two values for one input, circles of data."""

from collections.abc import Iterable

from runtime.nodes.connect import wire_mismatch
from runtime.nodes.flow_facts import FlowFacts
from runtime.visualflow.flow import VisualEdge
from runtime.visualflow.graph import cycles, data_graph, is_data_wire
from runtime.visualflow.problem import Severity

_REROUTE = "reroute"
_SHOWN = 4


def check_wires(facts: FlowFacts) -> None:
    """Report every problem of the flow's wires."""
    known = facts.flow.nodes_by_id
    for edge in facts.flow.edges:
        if edge.source not in known or edge.target not in known:
            missing = edge.source if edge.source not in known else edge.target
            facts.report(
                Severity.WARNING,
                "missing-node",
                f"A wire leads to “{missing}”, which is not in the flow.",
                "Remove the wire.",
                edge.target
                if edge.target in known
                else edge.source
                if edge.source in known
                else None,
                edge=edge,
            )
        else:
            _check_pins(facts, edge)
        _check_limit(facts, edge)
    _check_doubled_inputs(facts)
    _check_reroutes(facts)
    _check_data_cycles(facts)


def _check_pins(facts: FlowFacts, edge: VisualEdge) -> None:
    source, target = facts.flow.nodes_by_id[edge.source], facts.flow.nodes_by_id[edge.target]
    out, into = (
        source.outputs_by_id.get(edge.source_handle),
        target.inputs_by_id.get(edge.target_handle),
    )
    if out is not None and into is not None:
        if wrong := wire_mismatch(source, out, target, into, facts.catalogue):
            facts.report(
                Severity.WARNING,
                "type-mismatch",
                f"{facts.title(source.id)} → {facts.title(target.id)}: {wrong.reason}",
                "Convert the value between them; as it is, runs pass it on unchanged.",
                target.id,
                into.id,
                edge,
            )
        return
    node, pin, side = (
        (source, edge.source_handle, "output")
        if out is None and source.outputs
        else (target, edge.target_handle, "input")
    )
    if (out is None and source.outputs) or (into is None and target.inputs):
        facts.report(
            Severity.WARNING,
            "missing-pin",
            f"A wire uses the {side} “{pin}”, which {facts.title(node.id)} does not have.",
            "Wire another pin; at run time the value is passed by name, if there is one.",
            node.id,
            pin,
            edge,
        )


def _check_limit(facts: FlowFacts, edge: VisualEdge) -> None:
    data = (edge.model_extra or {}).get("data")
    limit = data.get("loopLimit") if isinstance(data, dict) else None
    if not isinstance(limit, dict) or limit.get("max") is None:
        return
    most = limit["max"]
    if not edge.is_exec:
        code, text = "limit-on-data", "Only a control wire can have a largest number of passes."
    elif isinstance(most, bool) or not isinstance(most, int | float):
        code, text = "limit-no-number", "The largest number of passes of a wire is not a number."
    else:
        return
    facts.report(
        Severity.ERROR, code, text, "Set the limit again.", edge.target, edge.target_handle, edge
    )


def _check_doubled_inputs(facts: FlowFacts) -> None:
    for (node_id, pin), edges in facts.flow.edges_by_target.items():
        data = [edge for edge in edges if is_data_wire(edge)]
        if len(data) > 1:
            sources = _listed(facts, (edge.source for edge in data))
            facts.report(
                Severity.ERROR,
                "duplicate-data-wire",
                f"The input “{pin}” of {facts.title(node_id)} is wired from {sources}.",
                "Keep one of these wires.",
                node_id,
                pin,
                data[1],
            )


def _check_reroutes(facts: FlowFacts) -> None:
    reroutes = {node.id for node in facts.flow.nodes if node.type == _REROUTE}
    if not reroutes:
        return
    for edge in facts.flow.edges:
        ends = reroutes & {edge.source, edge.target}
        if ends and not is_data_wire(edge):
            facts.error(
                "reroute-exec",
                "A reroute carries data only.",
                "Remove the control wire.",
                min(ends),
            )
    for node_id in reroutes:
        wires = [edge for edge in facts.flow.edges_into.get(node_id, ()) if is_data_wire(edge)]
        if len({edge.target_handle for edge in wires}) > 1:
            facts.error(
                "reroute-inputs", "A reroute takes one wire.", "Keep one of its wires.", node_id
            )


def _check_data_cycles(facts: FlowFacts) -> None:
    graph = data_graph(facts.flow)
    graph.remove_nodes_from(facts.executing)
    place = {node.id: index for index, node in enumerate(facts.flow.nodes)}
    for group in cycles(graph):
        ordered = sorted(group, key=place.__getitem__)
        facts.error(
            "data-cycle",
            f"{_listed(facts, ordered)} read from each other in a circle.",
            "Remove one of the wires, or keep the value in a variable.",
            ordered[0],
        )


def _listed(facts: FlowFacts, node_ids: Iterable[str]) -> str:
    names = [facts.title(node_id) for node_id in node_ids]
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more
