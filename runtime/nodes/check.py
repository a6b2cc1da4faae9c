"""Every problem of a flow, before it runs. Errors are what stops it from being compiled; all else is a warning.

What the reference compiles and runs is never an error here, except media nodes that lack their input
(`spec/visualflow.md` section 4).
"""

from collections.abc import Mapping

from runtime.nodes.catalogue import Catalogue
from runtime.nodes.check_control import check_control
from runtime.nodes.check_interfaces import check_interfaces
from runtime.nodes.check_subflows import check_subflows
from runtime.nodes.check_values import check_values
from runtime.nodes.check_wires import check_wires
from runtime.nodes.flow_facts import FlowFacts
from runtime.nodes.foreign import why_foreign
from runtime.nodes.routes import without_muted_wires
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def check_flow(
    flow: VisualFlow, catalogue: Catalogue, library: Mapping[str, VisualFlow] | None = None
) -> list[Problem]:
    """Every problem of a flow; raises nothing and changes nothing, so any thread may call it.

    Args:
        flow: as it stands on the canvas.
        catalogue: the node types.
        library: flow id -> flow that subflow nodes can call; None: unknown, subflows are not followed.

    Returns:
        Errors first, then warnings, then remarks, each in the order of the nodes; none of muted nodes, which no run
        comes to, and none of muted wires.
    """
    flow = without_muted_wires(flow)
    facts = FlowFacts(flow, catalogue)
    _check_set_aside(facts)
    _check_types(facts)
    check_wires(facts)
    check_control(facts)
    check_values(facts)
    check_subflows(facts, library)
    check_interfaces(facts)
    for node in flow.nodes:
        if node.id in facts.types:
            facts.problems.extend(facts.types[node.id].check(node, flow))
    place = {node.id: index for index, node in enumerate(flow.nodes)}
    muted = {node.id for node in flow.nodes if node.is_muted}
    unique = dict.fromkeys(row for row in facts.problems if row.node_id not in muted)
    return sorted(unique, key=lambda row: (_ORDER[row.severity], place.get(row.node_id or "", -1)))


def _check_set_aside(facts: FlowFacts) -> None:
    for aside in facts.flow.set_aside:
        facts.warn(
            "unreadable-entry",
            f"{aside.problem.removesuffix('.')} (entry {aside.index} of {aside.kind}).",
            "Repair it in a text editor; saving keeps it as it is.",
        )


def _check_types(facts: FlowFacts) -> None:
    touched = {end for edge in facts.flow.edges for end in (edge.source, edge.target)}
    for node in facts.flow.nodes:
        if node.id in facts.types:
            continue
        severity = Severity.ERROR if node.id in touched else Severity.WARNING
        facts.report(
            severity,
            "unknown-type",
            f"{facts.title(node.id)} has the unknown type “{node.type[:80]}”. {why_foreign(node.type)}".strip(),
            "Remove its wires, or open the flow with a newer program.",
            node.id,
        )
