"""Which nodes and wires are selected; shared by canvas, outline, inspector and problems."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.document.event import Event
from app.document.overrides import has_override
from runtime.visualflow.flow import VisualFlow


@dataclass(frozen=True, slots=True)
class Selected:
    """Ids of what is selected. `current` is the one the keyboard and the inspector are at."""

    nodes: frozenset[str] = frozenset()
    edges: frozenset[str] = frozenset()
    current: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return not self.nodes and not self.edges


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
    def current(self) -> str | None:
        """Id of the selected node that was named last; None if no node is selected."""
        return self._selected.current

    def set(
        self, nodes: Iterable[str] = (), edges: Iterable[str] = (), current: str | None = None
    ) -> None:
        """Select exactly these; `current` defaults to the one before, else to any of `nodes`."""
        chosen = frozenset(nodes)
        if current not in chosen:
            current = self.current if self.current in chosen else next(iter(sorted(chosen)), None)
        selected = Selected(chosen, frozenset(edges), current)
        if selected != self._selected:
            self._selected = selected
            self.changed.emit(selected)

    def clear(self) -> None:
        """Select nothing."""
        self.set()

    def add(self, nodes: Iterable[str] = (), edges: Iterable[str] = ()) -> None:
        """Select these too; the last node becomes the current one."""
        more = tuple(nodes)
        self.set(self.nodes.union(more), self.edges.union(edges), more[-1] if more else None)

    def remove(self, nodes: Iterable[str] = (), edges: Iterable[str] = ()) -> None:
        """Select these no longer."""
        self.set(self.nodes.difference(nodes), self.edges.difference(edges))

    def toggle(self, nodes: Iterable[str] = (), edges: Iterable[str] = ()) -> None:
        """Select what of these is not selected, and the other way round."""
        self.set(self.nodes.symmetric_difference(nodes), self.edges.symmetric_difference(edges))

    def keep_existing(self, flow: VisualFlow) -> None:
        """Drop ids that are no longer in the flow."""
        if not self._selected.is_empty:
            nodes, edges = flow.nodes_by_id, flow.edges_by_id
            self.set(
                (node_id for node_id in self.nodes if node_id in nodes),
                (
                    edge_id
                    for edge_id in self.edges
                    if edge_id in edges or has_override(flow, edge_id)
                ),
            )
