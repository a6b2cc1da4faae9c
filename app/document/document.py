"""The open flow: its value now, where it is saved, and the way back."""

from dataclasses import dataclass, field
from pathlib import Path

from app.document.diff import FlowDiff, diff_flows
from app.document.edits import with_fresh_routes
from app.document.event import Event
from app.document.history import History, HistoryEntry
from app.document.locks import is_flow_locked
from app.document.values import changed
from runtime.base.words import say
from runtime.visualflow.flow import VisualEdge, VisualFlow


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """One step from a flow to another: an edit, an undo, a redo or a jump in the history.

    Attributes:
        label: the edit's label; "Undo …" and "Redo …" for those.
    """

    label: str
    diff: FlowDiff
    before: VisualFlow
    after: VisualFlow
    prepared: dict[object, object] = field(default_factory=dict, compare=False)
    """What listeners worked out ahead, by listener; see `Document.prepare`."""


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """A change that is worked out and not carried out yet.

    Attributes:
        before: the flow that it was worked out for.
        prepared: what listeners to `Document.preparing` worked out for it.
    """

    before: VisualFlow
    after: VisualFlow
    diff: FlowDiff
    prepared: dict[object, object] = field(default_factory=dict)


def planned(before: VisualFlow, after: VisualFlow, *, is_edit: bool = True) -> PlannedChange:
    """Work out a change; on any thread.

    Args:
        is_edit: nodes whose execution wires changed get fresh `entryRoutes` (1.7), so that a run never meets
            stale ones; False: `after` is a former state.
    """
    diff = diff_flows(before, after)
    _follow_look_ups(before, after, diff)
    entered = {edge.target for edge in diff.touched_edges if edge.is_exec} if is_edit else ()
    if entered:
        routed = with_fresh_routes(after, entered)
        if routed is not after:
            after, diff = routed, diff_flows(before, routed)
    return PlannedChange(before, after, diff)


def _follow_look_ups(before: VisualFlow, after: VisualFlow, diff: FlowDiff) -> None:
    after.take_look_ups(before)
    nodes, edges = diff.nodes_changed, diff.edges_changed
    after.follow_look_ups(
        before,
        (
            [*diff.nodes_removed, *(old for old, _ in nodes)],
            [*diff.nodes_added, *(new for _, new in nodes)],
        ),
        (
            [*diff.edges_removed, *(old for old, _ in edges)],
            [*diff.edges_added, *(new for _, new in edges)],
        ),
    )


class Document:
    """An editable flow. Every change, whoever makes it, goes through here as a new frozen value.

    Events:
        changed: the value is another one; `DocumentChange`.
        preparing: a large change is planned; `PlannedChange`. Told on another thread, where listeners work out what they need.
        refused: an edit was not made, because the flow is locked; its label.
        saved_changed: path or saved state may be another one; the document.
    """

    def __init__(
        self, flow: VisualFlow, path: Path | None = None, *, label: str = "Opened"
    ) -> None:
        flow = with_unique_edge_ids(flow)
        self._history = History(flow, label)
        self._saved: VisualFlow | None = flow
        self.path = path
        self.changed: Event[DocumentChange] = Event()
        self.preparing: Event[PlannedChange] = Event()
        self.refused: Event[str] = Event()
        self.saved_changed: Event[Document] = Event()

    @property
    def flow(self) -> VisualFlow:
        """The value now; frozen, so it may be kept and given to a run."""
        return self._history.flow

    @property
    def title(self) -> str:
        """What a tab shows: the flow's name, else the file's, else a word for neither."""
        return self.flow.name or (self.path.stem if self.path else say("Untitled flow"))

    # ---- editing ----------------------------------------------------------------------------

    def apply(self, label: str, after: VisualFlow, merge_key: object = None) -> bool:
        """Make `after` the present value as one undo step.

        Args:
            label: what the edit did, imperative: "Move 3 nodes".
            after: nodes whose execution wires changed get fresh `entryRoutes`, see `planned`.
            merge_key: consecutive edits with equal keys become one step, until `end_merge`.

        Returns:
            False if nothing differs, or if the flow is locked; then there is no step and no event but `refused`.
        """
        return self.carry_out(label, planned(self.flow, after), merge_key)

    def prepare(self, change: PlannedChange) -> None:
        """Let everybody work out what a planned change means for them; on any thread."""
        flow = change.after
        _ = flow.nodes_by_id, flow.edges_by_id, flow.edges_into, flow.edges_out_of, flow.beginnings
        _ = flow.with_overrides, change.diff.only_moved
        self.preparing.emit(change)

    def carry_out(self, label: str, change: PlannedChange, merge_key: object = None) -> bool:
        """Make a planned change, as `apply` does.

        Returns:
            False, too, if it was planned for another flow than the present one.
        """
        before, after = self.flow, change.after
        if change.before is not before or change.diff.is_empty:
            return False
        if is_flow_locked(before) and is_flow_locked(after):
            self.refused.emit(label)
            return False
        self._history.add(label, after, merge_key)
        self._tell(DocumentChange(label, change.diff, before, after, change.prepared))
        return True

    def end_merge(self) -> None:
        """Close the undo step that typing or a slider keeps open."""
        self._history.end_merge()

    # ---- history ----------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier value."""
        return self._history.index > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a later value."""
        return self._history.index + 1 < len(self._history.entries)

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty if nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would bring back; empty if nothing."""
        return self._history.redo_label

    @property
    def history(self) -> tuple[HistoryEntry, ...]:
        """All states that can be reached, oldest first."""
        return self._history.entries

    @property
    def history_index(self) -> int:
        """Where in `history` the present stands."""
        return self._history.index

    def undo(self, change: PlannedChange | None = None) -> bool:
        """Go one step back; False if there is none. `change`: if it is planned already."""
        return self.can_undo and self._go(
            self._history.index - 1, say("Undo {undo_label}", undo_label=self.undo_label), change
        )

    def redo(self, change: PlannedChange | None = None) -> bool:
        """Go one step forward; False if there is none. `change`: if it is planned already."""
        return self.can_redo and self._go(
            self._history.index + 1, say("Redo {redo_label}", redo_label=self.redo_label), change
        )

    def jump(self, index: int, change: PlannedChange | None = None) -> bool:
        """Go to any entry of `history`.

        Args:
            change: if it is planned already.

        Returns:
            False if it is the present one already.

        Raises:
            IndexError: there is no such entry.
        """
        if index == self._history.index:
            return False
        label = self._history.entries[index].label
        return self._go(index, say("Go to “{label}”", label=label), change)

    def _go(self, index: int, label: str, change: PlannedChange | None) -> bool:
        before = self.flow
        after = self._history.go(index).flow
        if change is None or change.before is not before or change.after is not after:
            change = planned(before, after, is_edit=False)
        self._tell(DocumentChange(label, change.diff, before, after, change.prepared))
        return True

    def _tell(self, change: DocumentChange) -> None:
        """Tell of a step; the former state stays in the history, where nobody looks things up in it."""
        self.changed.emit(change)
        if change.before is not self.flow:  # who heard of it may have gone back already
            change.before.forget_look_ups()

    # ---- saving -----------------------------------------------------------------------------

    @property
    def is_saved(self) -> bool:
        """Whether the present value is the one on disk, or the one a new document began with."""
        return self.flow is self._saved

    def mark_saved(self, flow: VisualFlow | None = None, path: Path | None = None) -> None:
        """Remember which value is on disk.

        Args:
            flow: the value that was written; None: the present one.
            path: where; None: where it was.
        """
        self._saved = flow if flow is not None else self.flow
        if path is not None:
            self.path = path
        self._history.end_merge()
        self.saved_changed.emit(self)

    def mark_unsaved(self) -> None:
        """Remember that no value is on disk: recovered, imported or generated flows."""
        self._saved = None
        self.saved_changed.emit(self)


def with_unique_edge_ids(flow: VisualFlow) -> VisualFlow:
    """The flow with an id of its own for each wire that has none, or one that another has too."""
    if len(flow.edges_by_id) == len(flow.edges) and "" not in flow.edges_by_id:
        return flow
    seen: set[str] = set()
    taken = {edge.id for edge in flow.edges}
    edges: list[VisualEdge] = []
    count = 0
    for edge in flow.edges:
        kept = edge
        if not edge.id or edge.id in seen:
            while (fresh := f"edge-x{count}") in taken:
                count += 1
            taken.add(fresh)
            kept = changed(edge, id=fresh)
        seen.add(kept.id)
        edges.append(kept)
    return changed(flow, edges=tuple(edges))
