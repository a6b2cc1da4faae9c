"""What checks and save rules ask about a flow: which nodes are steps, where it begins, what is reached."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from runtime.nodes.catalogue import Catalogue
from runtime.nodes.node_type import NodeType, Pure, Start, is_step_by_type
from runtime.visualflow.flow import EXECUTION, VisualEdge, VisualFlow, VisualNode
from runtime.visualflow.graph import entry_of, exec_graph, reachable_nodes
from runtime.visualflow.problem import Problem, Severity

if TYPE_CHECKING:
    import networkx as nx


@dataclass(eq=False)
class FlowFacts:
    """A flow seen through a catalogue; what is asked for twice is worked out once."""

    flow: VisualFlow
    catalogue: Catalogue
    problems: list[Problem] = field(default_factory=list)

    @cached_property
    def types(self) -> dict[str, NodeType]:
        """Node id -> its type; nodes of an unknown type are left out."""
        known = {name: self.catalogue.get(name) for name in {node.type for node in self.flow.nodes}}
        return {
            node.id: node_type
            for node in self.flow.nodes
            if (node_type := known[node.type]) is not None
        }

    @cached_property
    def executing(self) -> set[str]:
        """Ids of the nodes that are steps of their own (3.2)."""
        return {
            node.id
            for node in self.flow.nodes
            if node.id in self.types and is_step(node, self.types[node.id])
        }

    @cached_property
    def control(self) -> "nx.DiGraph[str]":
        """The control wires between steps."""
        return exec_graph(self.flow, self.executing)

    @cached_property
    def entry(self) -> str | None:
        """Where a run begins; None if no node is a step."""
        return entry_of(self.flow, self.executing)

    @cached_property
    def listeners(self) -> tuple[str, ...]:
        """Event triggers beside the entry: a host starts each as a run of its own (3.12)."""
        return tuple(
            node_id
            for node_id, node_type in self.types.items()
            if node_id != self.entry and node_type.id == "on_event" and node_id in self.executing
        )

    @cached_property
    def reachable(self) -> set[str]:
        """Steps that control can come to, from the entry or from a listener, also through unknown nodes."""
        unknown = {
            node.id for node in self.flow.nodes if node.id not in self.types and node.has_exec_pins
        }
        graph = exec_graph(self.flow, self.executing | unknown) if unknown else self.control
        starts = [self.entry] if self.entry is not None else []
        return reachable_nodes(graph, [*starts, *self.listeners])

    def is_trigger(self, node_id: str) -> bool:
        """Whether the node begins a flow."""
        node_type = self.types.get(node_id)
        return node_type is not None and isinstance(node_type.behaviour, Start)

    def title(self, node_id: str) -> str:
        """The node's name in quotation marks, for a sentence."""
        node = self.flow.nodes_by_id.get(node_id)
        return f"“{node.title if node is not None else node_id}”"

    def is_wired(self, node_id: str, *pins: str) -> bool:
        """Whether a wire ends at one of these inputs."""
        return any((node_id, pin) in self.flow.edges_by_target for pin in pins)

    def report(
        self,
        severity: Severity,
        code: str,
        text: str,
        remedy: str,
        node_id: str | None = None,
        pin_id: str | None = None,
        edge: VisualEdge | None = None,
    ) -> None:
        """Note a problem."""
        self.problems.append(
            Problem(severity, text, node_id, pin_id, edge.id if edge else None, remedy, code)
        )

    def error(
        self,
        code: str,
        text: str,
        remedy: str,
        node_id: str | None = None,
        pin_id: str | None = None,
    ) -> None:
        """Note what stops Run."""
        self.report(Severity.ERROR, code, text, remedy, node_id, pin_id)

    def warn(
        self,
        code: str,
        text: str,
        remedy: str,
        node_id: str | None = None,
        pin_id: str | None = None,
    ) -> None:
        """Note what may be meant."""
        self.report(Severity.WARNING, code, text, remedy, node_id, pin_id)


def is_step(node: VisualNode, node_type: NodeType) -> bool:
    """Whether a node is a step of its own: its written pins decide, without any its type does (3.2)."""
    behaviour = node_type.behaviour
    if isinstance(behaviour, Pure) and behaviour.is_constant:
        return False
    pins = (*node.inputs, *node.outputs)
    if not pins:
        return is_step_by_type(behaviour)
    return any(pin.type == EXECUTION for pin in pins)
