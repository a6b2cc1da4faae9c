"""Every problem of a flow, before it runs. Errors are what stops it from being compiled; all else is a warning.

What the reference compiles and runs is never an error here, except media nodes that lack their input
(`spec/visualflow.md` section 4).
"""

import threading
from collections.abc import Mapping

from runtime.nodes.catalogue import Catalogue
from runtime.nodes.check_control import check_control
from runtime.nodes.check_interfaces import check_interfaces
from runtime.nodes.check_subflows import check_subflows
from runtime.nodes.check_values import check_node_values, check_values
from runtime.nodes.check_wires import check_wires
from runtime.nodes.flow_facts import FlowFacts
from runtime.nodes.foreign import why_foreign
from runtime.nodes.needs import NOT_SET_UP, Missing
from runtime.nodes.routes import without_muted_wires
from runtime.visualflow.flow import VisualFlow, VisualNode
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
    return FlowChecker(catalogue).check(flow, library)


class FlowChecker:
    """Checks one flow again and again while it is edited, by the same rules as `check_flow`.

    What an edit of values cannot have touched is not looked at again: the rules of the nodes whose values changed
    are, those of wires, control, subflows and interfaces are not. One thread at a time; others wait.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._lock = threading.Lock()
        self._facts: FlowFacts | None = None
        self._flow: VisualFlow | None = None
        self._of_flow: list[Problem] = []
        self._of_nodes: dict[str, list[Problem]] = {}

    def check(
        self,
        flow: VisualFlow,
        library: Mapping[str, VisualFlow] | None = None,
        lacks: Mapping[str, Missing] | None = None,
    ) -> list[Problem]:
        """Every problem of the flow, as `check_flow` gives them; the same value as last time is checked anew.

        Args:
            lacks: node type id -> what the settings lack for it; None: not looked at.
        """
        with self._lock:
            edited = self._edited_nodes(flow)
            if edited is None or self._facts is None:
                self._check_all(flow, library)
            else:
                for node in edited:
                    self._check_node(self._facts, node)
            self._flow = flow
            return self._sorted(flow, _not_set_up(flow, lacks or {}))

    def _edited_nodes(self, flow: VisualFlow) -> list[VisualNode] | None:
        """The nodes in which nothing but values changed since the last look; None: more than that changed."""
        before = self._flow
        if before is None or before is flow or not _same_but_nodes(before, flow):
            return None
        edited: list[VisualNode] = []
        for old, new in zip(before.nodes, flow.nodes, strict=True):
            if old is not new:
                if not _same_but_values(old, new):
                    return None
                edited.append(new)
        return edited

    def _check_all(self, flow: VisualFlow, library: Mapping[str, VisualFlow] | None) -> None:
        facts = FlowFacts(without_muted_wires(flow), self._catalogue)
        _check_set_aside(facts)
        _check_types(facts)
        check_wires(facts)
        check_control(facts)
        check_values(facts)
        check_subflows(facts, library)
        check_interfaces(facts)
        self._facts, self._of_flow, self._of_nodes = facts, facts.problems, {}
        for node in flow.nodes:
            self._check_node(facts, node)

    def _check_node(self, facts: FlowFacts, node: VisualNode) -> None:
        facts.problems = []
        check_node_values(facts, node)
        if node.id in facts.types:
            facts.problems.extend(facts.types[node.id].check(node, facts.flow))
        if facts.problems:
            self._of_nodes[node.id] = facts.problems
        else:
            self._of_nodes.pop(node.id, None)

    def _sorted(self, flow: VisualFlow, further: list[Problem]) -> list[Problem]:
        of_nodes = (row for rows in self._of_nodes.values() for row in rows)
        rows = [*self._of_flow, *of_nodes, *further]
        if not rows:
            return []
        place = {node.id: index for index, node in enumerate(flow.nodes)}
        muted = {node.id for node in flow.nodes if node.is_muted}
        unique = dict.fromkeys(row for row in rows if row.node_id not in muted)
        return sorted(
            unique, key=lambda row: (_ORDER[row.severity], place.get(row.node_id or "", -1))
        )


def _not_set_up(flow: VisualFlow, lacks: Mapping[str, Missing]) -> list[Problem]:
    """Nodes at which a run fails, since a setting is missing."""
    return [
        Problem(
            Severity.WARNING,
            lack.problem(node.title),
            node_id=node.id,
            remedy=lack.remedy_sentence,
            code=NOT_SET_UP,
        )
        for node in flow.nodes
        if (lack := lacks.get(node.type)) is not None
        and lack.is_fatal
        and not (lack.is_model and _names_model(node, flow))
    ]


def _names_model(node: VisualNode, flow: VisualFlow) -> bool:
    """Whether the node says itself which model it asks, now or when it runs."""
    pins = {pin.id for pin in node.inputs if pin.type == "model"}
    wired = any(edge.target == node.id and edge.target_handle in pins for edge in flow.edges)
    config = node.data.get("effectConfig")
    old = config.items() if isinstance(config, dict) else ()
    return (
        wired
        or any(node.pin_defaults.get(pin) for pin in pins)
        or any(value for key, value in old if key.lower().endswith("model"))
    )


_MORE_THAN_VALUES = frozenset(
    {"inputs", "outputs", "label", "nodeType", "studio", "entryRoutes", "inputRouteOverrides"}
    | {"pinExpressions", "subflowId", "flowId", "workflowId", "workflow_id"}
)
"""Keys of a node's data that rules beyond the node look at."""


def _same_but_nodes(before: VisualFlow, after: VisualFlow) -> bool:
    return (
        before.edges is after.edges
        and len(before.nodes) == len(after.nodes)
        and before.id == after.id
        and before.entry_node == after.entry_node
        and before.interfaces == after.interfaces
        and before.set_aside == after.set_aside
        and before.model_extra == after.model_extra
    )


def _same_but_values(before: VisualNode, after: VisualNode) -> bool:
    """Whether two nodes differ in their place and values at most."""
    if (
        before.id != after.id
        or before.type != after.type
        or before.model_extra != after.model_extra
    ):
        return False
    return all(before.data.get(key) == after.data.get(key) for key in _MORE_THAN_VALUES)


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
