"""What a person fixed: nodes and frames that keep their place, and flows that are not to be changed at all."""

from collections.abc import Collection

from app.document.frames import frames_of, on_frame, with_studio
from app.document.measures import studio_state
from runtime.visualflow.flow import VisualFlow, VisualNode

LOCKED_KEY = "locked"


def is_locked(node: VisualNode) -> bool:
    """Whether a node itself keeps its place."""
    return studio_state(node.data).get(LOCKED_KEY) is True


def unlocked(flow: VisualFlow, nodes: Collection[str]) -> frozenset[str]:
    """Those of the nodes that may be moved and deleted; ids without a node are left out.

    A node on a locked frame keeps its place too; in a locked flow all do.
    """
    if is_flow_locked(flow):
        return frozenset()
    known = flow.nodes_by_id
    free = {n for n in nodes if n in known and not is_locked(known[n])}
    for frame in frames_of(flow):
        if frame.is_locked:
            free -= on_frame(flow, frame)[0]
    return frozenset(free)


def is_flow_locked(flow: VisualFlow) -> bool:
    """Whether the whole flow is read-only."""
    return studio_state(flow.model_extra or {}).get(LOCKED_KEY) is True


def with_flow_lock(flow: VisualFlow, *, locked: bool) -> VisualFlow:
    """The flow made read-only, or free again."""
    state = studio_state(flow.model_extra or {})
    kept = {key: value for key, value in state.items() if key != LOCKED_KEY}
    return with_studio(flow, {**kept, LOCKED_KEY: True} if locked else kept)
