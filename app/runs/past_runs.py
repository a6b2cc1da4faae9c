"""Past and waiting runs as a Qt list model."""

from collections.abc import Mapping, Sequence
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


class PastRuns(QAbstractListModel):
    """Root runs, last written first. `SUMMARY` gives a `RunSummary`, `WAITS` a list of `PendingWait`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: list[RunSummary] = []
        self._waits: dict[str, list[PendingWait]] = {}

    def show(self, runs: Sequence[RunSummary], waits: Sequence[PendingWait]) -> None:
        """Show these runs and waits instead."""
        by_root: dict[str, list[PendingWait]] = {}
        for wait in waits:
            by_root.setdefault(wait.root_run_id, []).append(wait)
        if list(runs) == self._runs and by_root == self._waits:
            return
        same_rows = [run.run_id for run in runs] == [run.run_id for run in self._runs]
        if not same_rows:
            self.beginResetModel()
        self._runs, self._waits = list(runs), by_root
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
            return run.flow_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{run.flow_name}, {state_text(run, self._waits.get(run.run_id, []))}"
        if role == RunRole.SUMMARY:
            return run
        if role == RunRole.WAITS:
            return self._waits.get(run.run_id, [])
        return None


def state_text(run: RunSummary, waits: Sequence[PendingWait]) -> str:
    """How a run stands, for a person: done, paused, waiting for your answer and so on."""
    if run.is_interrupted:
        return say("interrupted")
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
