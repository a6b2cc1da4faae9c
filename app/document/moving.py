"""Moving what is selected: a frame takes along what is on it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.document import edits
from app.document.frames import Frame, frames_of, moved_frames, on_frame
from app.document.knots import with_knots_carried
from app.document.locks import is_flow_locked, unlocked
from runtime.visualflow.flow import VisualFlow


@dataclass(frozen=True, slots=True)
class Load:
    """What moves together: ids of nodes, and of frames and notes; nothing that is locked."""

    nodes: frozenset[str]
    frames: frozenset[str]


def load_of(
    flow: VisualFlow, nodes: Iterable[str], frames: Collection[str], *, alone: bool = False
) -> Load:
    """What moves when these nodes and frames are moved.

    Args:
        alone: open frames leave behind what is on them; a collapsed one never does.
    """
    if is_flow_locked(flow):
        return Load(frozenset(), frozenset())
    taken, inner = set(nodes), set(frames)
    for frame in frames_of(flow) if frames else ():
        if frame.id in frames and not frame.is_locked and (frame.is_collapsed or not alone):
            on_it, frames_on_it = on_frame(flow, frame)
            taken |= on_it
            inner |= frames_on_it
    free = frozenset(one.id for one in _named(flow, inner) if not one.is_locked)
    return Load(unlocked(flow, taken), free)


def moved(flow: VisualFlow, load: Load, dx: float, dy: float) -> VisualFlow:
    """The flow with a load elsewhere, the knots of wires between its nodes with them."""
    places = {
        node_id: (node.position.x + dx, node.position.y + dy)
        for node_id in load.nodes
        if (node := flow.nodes_by_id.get(node_id)) is not None
    }
    after = moved_frames(flow, load.frames, dx, dy) if load.frames else flow
    return with_knots_carried(flow, edits.move_nodes(after, places), places)


def _named(flow: VisualFlow, ids: Collection[str]) -> list[Frame]:
    return [frame for frame in frames_of(flow) if frame.id in ids] if ids else []
