"""Nodes that a person fixed to their place: they are neither moved nor deleted until they are unlocked."""

from collections.abc import Collection

from app.document.measures import studio_state
from runtime.visualflow.flow import VisualFlow, VisualNode

LOCKED_KEY = "locked"


def is_locked(node: VisualNode) -> bool:
    """Whether a node keeps its place."""
    return studio_state(node.data).get(LOCKED_KEY) is True


def unlocked(flow: VisualFlow, nodes: Collection[str]) -> frozenset[str]:
    """Those of the nodes that may be moved and deleted; ids without a node are left out."""
    known = flow.nodes_by_id
    return frozenset(n for n in nodes if n in known and not is_locked(known[n]))
