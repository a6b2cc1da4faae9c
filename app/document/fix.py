"""A quick fix, and what all of them need."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from app.document import edits
from app.document.joining import Allowed, PinRef, may_join
from app.document.node_titles import title_of
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.flow import VisualEdge, VisualFlow, VisualNode
from runtime.visualflow.problem import Problem

Library: TypeAlias = Callable[[], Mapping[str, VisualFlow]]
"""Gives flow id -> flow that subflow nodes can call."""

START = "on_flow_start"
"""The node type that a flow begins with."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend a problem.

    Attributes:
        label: what it does, imperative; also the label of the undo step.
        edit: from the flow as it is then to the mended one; where there is nothing left to mend, the same flow.
    """

    label: str
    edit: Callable[[VisualFlow], VisualFlow]


@dataclass(frozen=True, slots=True)
class Case:
    """A problem and what is known of its surroundings."""

    problem: Problem
    flow: VisualFlow
    catalogue: Catalogue
    library: Library

    @property
    def node(self) -> VisualNode | None:
        """The node it concerns, if it is still there."""
        return self.flow.nodes_by_id.get(self.problem.node_id or "")

    @property
    def edge(self) -> VisualEdge | None:
        """The wire it concerns, if it is still there."""
        return self.flow.edges_by_id.get(self.problem.edge_id or "")

    def title(self, node_id: str) -> str:
        """A node's name in quotation marks."""
        return f"“{title_of(self.flow, node_id)}”"


Offer: TypeAlias = Callable[[Case], Iterator[Fix]]


def start_of(edge: VisualEdge) -> PinRef:
    """The output that a wire comes from."""
    return PinRef(edge.source, edge.source_handle, True)


def end_of(edge: VisualEdge) -> PinRef:
    """The input that a wire goes to."""
    return PinRef(edge.target, edge.target_handle, False)


def joined(start: PinRef, end: PinRef, flow: VisualFlow) -> VisualFlow:
    """The flow with a wire between two pins, if they may be joined."""
    verdict = may_join(flow, start, end)
    if not isinstance(verdict, Allowed):
        return flow
    return edits.add_edge(flow, start, end, verdict.replaces, verdict.route_key)


def delete(case: Case) -> Iterator[Fix]:
    """Delete the node that has the problem."""
    if case.node is not None:
        title = case.title(case.node.id)
        yield Fix(say("Delete {title}", title=title), partial(edits.remove, nodes=(case.node.id,)))
