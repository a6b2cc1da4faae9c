"""Past and waiting runs as a Qt list model."""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from runtime.base.words import say
from runtime.model.run import RunStatus
from runtime.model.summary import PendingWait, RunSummary

_NO_PARENT = QModelIndex()


class RunRole(IntEnum):
    """What a row gives besides its text."""

    SUMMARY = Qt.ItemDataRole.UserRole + 1
    WAITS = Qt.ItemDataRole.UserRole + 2
    DEPTH = Qt.ItemDataRole.UserRole + 3


class PastRuns(QAbstractListModel):
    """Root runs, last written first, the branches of a run below it.

    `SUMMARY` gives a `RunSummary`, `WAITS` a list of `PendingWait`, `DEPTH` how many listed runs a branch stands below.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: list[RunSummary] = []
        self._depths: dict[str, int] = {}
        self._waits: dict[str, list[PendingWait]] = {}

    def show(self, runs: Sequence[RunSummary], waits: Sequence[PendingWait]) -> None:
        """Show these runs and waits instead."""
        by_root: dict[str, list[PendingWait]] = {}
        for wait in waits:
            by_root.setdefault(wait.root_run_id, []).append(wait)
        ordered = list(_by_lineage(runs))
        runs, self._depths = [run for run, _depth in ordered], {r.run_id: d for r, d in ordered}
        if runs == self._runs and by_root == self._waits:
            return
        same_rows = [run.run_id for run in runs] == [run.run_id for run in self._runs]
        if not same_rows:
            self.beginResetModel()
        self._runs, self._waits = runs, by_root
        if not same_rows:
            self.endResetModel()
        elif self._runs:
            self.dataChanged.emit(self.index(0), self.index(len(self._runs) - 1))

    @property
    def waits(self) -> Mapping[str, Sequence[PendingWait]]:
        """Root run id -> what waits for a person in it."""
        return self._waits

    def summary(self, row: int) -> RunSummary:
        """The run of a row."""
        return self._runs[row]

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._runs)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        run = self._runs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(run, self._depths[run.run_id])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = state_text(run, self._waits.get(run.run_id, []))
            parts = (name_of(run, 0), origin_text(run), state)
            return ", ".join(part for part in parts if part)
        if role == RunRole.DEPTH:
            return self._depths[run.run_id]
        if role == RunRole.SUMMARY:
            return run
        if role == RunRole.WAITS:
            return self._waits.get(run.run_id, [])
        return None


def name_of(run: RunSummary, depth: int) -> str:
    """What a run is called in a list: by its flow, a branch by its own name, below its run by that alone."""
    if run.forked_from is None and run.batch is not None:
        batch = run.batch
        return f"{run.flow_name} · {batch.label} {batch.number}/{batch.count}"
    if run.forked_from is None:
        return run.flow_name
    label = run.label or say("Branch")
    return label if depth else f"{run.flow_name} · {label}"


def origin_text(run: RunSummary) -> str:
    """From which record a branch comes; empty for other runs."""
    return "" if run.forked_from is None else say("from #{seq}", seq=run.forked_from[1] + 1)


def _by_lineage(runs: Sequence[RunSummary]) -> Iterator[tuple[RunSummary, int]]:
    """Each run with the branches below it, and how deep it stands; what was written last decides which family comes first."""
    by_id = {run.run_id: run for run in runs}
    below: dict[str, list[RunSummary]] = {}
    for run in runs:
        if run.forked_from is not None and run.forked_from[0] in by_id:
            below.setdefault(run.forked_from[0], []).append(run)
    seen: set[str] = set()
    for run in runs:
        top = run
        while top.forked_from is not None and top.forked_from[0] in by_id:
            top = by_id[top.forked_from[0]]
        todo = [] if top.run_id in seen else [(top, 0)]
        while todo:
            one, depth = todo.pop()
            seen.add(one.run_id)
            yield one, depth
            todo += [(branch, depth + 1) for branch in reversed(below.get(one.run_id, []))]


def state_text(run: RunSummary, waits: Sequence[PendingWait]) -> str:
    """How a run stands, for a person: done, paused, waiting for your answer and so on."""
    if run.is_interrupted:
        return say("interrupted")
    if any(wait.halt is not None for wait in waits):
        return say("halted")
    if run.is_paused:
        return say("paused")
    if run.status is not RunStatus.WAITING:
        return say("done" if run.status is RunStatus.COMPLETED else run.status.value)
    shown = [wait for wait in waits if not wait.is_pause]
    if not shown:
        return say("waiting")
    if shown[0].is_approval:
        return say("waiting for your approval")
    return say("waiting for your answer") if shown[0].wait.prompt else say("waiting for an event")
