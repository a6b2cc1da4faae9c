"""Which nodes, wires, frames and notes are selected; shared by canvas, outline, inspector and problems."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.document.event import Event
from app.document.frames import seen_frames
from app.document.overrides import has_override
from runtime.visualflow.flow import VisualFlow


@dataclass(frozen=True, slots=True)
class Selected:
    """Ids of what is selected. `current` is the one the keyboard and the inspector are at."""

    nodes: frozenset[str] = frozenset()
    edges: frozenset[str] = frozenset()
    current: str | None = None
    frames: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return not self.nodes and not self.edges and not self.frames


class Selection:
    """The selection of one document; compares before it tells.

    Events:
        changed: the selection is another one; `Selected`.
    """

    def __init__(self) -> None:
        self._selected = Selected()
        self.changed: Event[Selected] = Event()

    @property
    def selected(self) -> Selected:
        """What is selected now."""
        return self._selected

    @property
    def nodes(self) -> frozenset[str]:
        """Ids of the selected nodes."""
        return self._selected.nodes

    @property
    def edges(self) -> frozenset[str]:
        """Ids of the selected wires."""
        return self._selected.edges

    @property
    def frames(self) -> frozenset[str]:
        """Ids of the selected frames and notes."""
        return self._selected.frames

    @property
    def current(self) -> str | None:
        """Id of the selected node that was named last; None if no node is selected."""
        return self._selected.current

    def set(
        self,
        nodes: Iterable[str] = (),
        edges: Iterable[str] = (),
        current: str | None = None,
        frames: Iterable[str] = (),
    ) -> None:
        """Select exactly these; `current` defaults to the one before, else to any of `nodes`."""
        chosen = frozenset(nodes)
        if current not in chosen:
            current = self.current if self.current in chosen else min(chosen, default=None)
        selected = Selected(chosen, frozenset(edges), current, frozenset(frames))
        if selected != self._selected:
            self._selected = selected
            self.changed.emit(selected)

    def clear(self) -> None:
        """Select nothing."""
        self.set()

    def add(self, nodes: Iterable[str] = (), edges: Iterable[str] = ()) -> None:
        """Select these too; the last node becomes the current one."""
        more = tuple(nodes)
        current = more[-1] if more else None
        self.set(self.nodes.union(more), self.edges.union(edges), current, self.frames)

    def remove(self, nodes: Iterable[str] = (), edges: Iterable[str] = ()) -> None:
        """Select these no longer."""
        kept = self.nodes.difference(nodes), self.edges.difference(edges)
        self.set(*kept, frames=self.frames)

    def toggle(
        self, nodes: Iterable[str] = (), edges: Iterable[str] = (), frames: Iterable[str] = ()
    ) -> None:
        """Select what of these is not selected, and the other way round."""
        self.set(
            self.nodes.symmetric_difference(nodes),
            self.edges.symmetric_difference(edges),
            frames=self.frames.symmetric_difference(frames),
        )

    def bring_back(self, selected: Selected) -> None:
        """Select what was selected before."""
        self.set(selected.nodes, selected.edges, selected.current, selected.frames)

    def keep_existing(self, flow: VisualFlow) -> None:
        """Drop ids that are no longer in the flow."""
        if not self._selected.is_empty:
            nodes, edges = flow.nodes_by_id, flow.edges_by_id
            self.set(
                self.nodes if self.nodes <= nodes.keys() else self.nodes & nodes.keys(),
                (
                    edge_id
                    for edge_id in self.edges
                    if edge_id in edges or has_override(flow, edge_id)
                ),
                frames=self._seen(flow),
            )

    def _seen(self, flow: VisualFlow) -> frozenset[str]:
        """The selected frames that can still be seen."""
        return self.frames and self.frames.intersection(one.id for one in seen_frames(flow))
