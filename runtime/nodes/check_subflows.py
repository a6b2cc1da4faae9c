"""Problems of subflows: none chosen, none of that id, flows that call themselves without an end."""

from collections import ChainMap
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from runtime.nodes.flow_facts import FlowFacts
from runtime.nodes.node_type import Branch, Fan, Repeat
from runtime.nodes.subflow_pins import subflow_id_of, subflow_pins
from runtime.visualflow.flow import EXEC_OUT, VisualFlow, VisualNode

if TYPE_CHECKING:
    import networkx as nx

_SPREAD = frozenset(
    {"input", "vars", "session_id", "child_session_id", "sessionId", "childSessionId"}
)
"""Inputs that a call takes whatever the called flow declares (3.13)."""
_ALWAYS = frozenset({"output", "child_output", "sub_run_id", "result"})
"""Outputs that a call gives whatever the called flow declares (3.13)."""


def check_subflows(facts: FlowFacts, library: Mapping[str, VisualFlow] | None) -> None:
    """Report every problem of the flow's subflow nodes.

    Args:
        library: flow id -> flow, only asked for the ids that are called, for it may read files; None:
            unknown, only nodes without any flow are reported.
    """
    own = {facts.flow.id: facts.flow}
    known = ChainMap(own, cast("dict[str, VisualFlow]", library)) if library is not None else None
    for node in facts.flow.nodes:
        if node.type != "subflow":
            continue
        flow_id = subflow_id_of(node)
        if not flow_id:
            facts.warn(
                "no-subflow",
                f"{facts.title(node.id)} has no flow to run.",
                "Choose a flow.",
                node.id,
            )
        elif known is not None and flow_id not in known:
            facts.warn(
                "missing-subflow",
                f"{facts.title(node.id)} runs the flow “{flow_id}”, which is not there.",
                "Open or import that flow, or choose another.",
                node.id,
            )
        elif known is not None:
            _check_pins(facts, node, known[flow_id])
    if any(node.type == "subflow" for node in facts.flow.nodes):
        _check_recursion(facts, own if known is None else known)


def _check_pins(facts: FlowFacts, node: VisualNode, child: VisualFlow) -> None:
    """Wires at pins that the called flow no longer has, or never had."""
    inputs, outputs = subflow_pins(child)
    sides = (
        ({pin.id for pin in inputs} | _SPREAD, facts.flow.edges_into, "target_handle", "input"),
        ({pin.id for pin in outputs} | _ALWAYS, facts.flow.edges_out_of, "source_handle", "output"),
    )
    for present, edges, handle, side in sides:
        for edge in edges.get(node.id, ()):
            pin = getattr(edge, handle)
            if pin not in present:
                facts.warn(
                    "stale-subflow",
                    f"{facts.title(node.id)} uses the {side} “{pin}”, which the flow it runs does not have.",
                    "Choose the flow again to refresh the pins, or remove the wire.",
                    node.id,
                    pin,
                )


def _check_recursion(facts: FlowFacts, library: Mapping[str, VisualFlow]) -> None:
    import networkx as nx

    calls = _certain_calls(facts, library)
    if not any(
        facts.flow.id in group
        for group in nx.strongly_connected_components(calls)
        if _turns(calls, group)
    ):
        return
    for node in _certain_subflow_nodes(facts):
        if nx.has_path(calls, subflow_id_of(node), facts.flow.id):
            facts.warn(
                "endless-recursion",
                f"{facts.title(node.id)} calls this flow again each time it runs, without an end.",
                "Put an If before it that ends the recursion.",
                node.id,
            )
            return


def _turns(calls: "nx.DiGraph[str]", group: set[str]) -> bool:
    return len(group) > 1 or any(calls.has_edge(flow_id, flow_id) for flow_id in group)


def _certain_calls(facts: FlowFacts, library: Mapping[str, VisualFlow]) -> "nx.DiGraph[str]":
    """Flow ids, joined where one calls the other in every run of it; only what can be reached from this flow."""
    import networkx as nx

    calls: nx.DiGraph[str] = nx.DiGraph()
    pending = [facts.flow.id]
    while pending:
        flow_id = pending.pop()
        if flow_id in calls and calls.nodes[flow_id].get("seen"):
            continue
        calls.add_node(flow_id, seen=True)
        flow = library.get(flow_id)
        if flow is None:
            continue
        own = facts if flow is facts.flow else FlowFacts(flow, facts.catalogue)
        for node in _certain_subflow_nodes(own):
            called = subflow_id_of(node)
            calls.add_edge(flow_id, called)
            pending.append(called)
    return calls


def _certain_subflow_nodes(facts: FlowFacts) -> Iterator[VisualNode]:
    """The subflow nodes that every run meets: along the control wires from the entry, up to the first choice."""
    node_id, seen = facts.entry, set[str]()
    while node_id is not None and node_id not in seen:
        seen.add(node_id)
        node = facts.flow.nodes_by_id[node_id]
        if node.type == "subflow" and subflow_id_of(node):
            yield node
        behaviour = facts.types[node_id].behaviour
        if isinstance(behaviour, Branch | Repeat):
            return
        handle = "then:0" if isinstance(behaviour, Fan) else EXEC_OUT
        wires = facts.flow.edges_by_source.get((node_id, handle), ())
        node_id = next(
            (edge.target for edge in wires if edge.is_exec and edge.target in facts.executing), None
        )
