"""Moves runs from one store to another, run by run, all or nothing each (requirement R08)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from runtime.base.errors import RunIdentityConflictError, StoreError
from runtime.model.ledger import StepRecord
from runtime.model.protocols import (
    CommandStore,
    LedgerStore,
    QueryableRunIndexStore,
    Records,
    RunStore,
)
from runtime.model.run import RunState
from runtime.storage.artifact_store import ArtifactStore
from runtime.storage.snapshots import SnapshotStore


class StoreSet(Protocol):
    """The stores of one place; `runtime.storage.addresses.OpenStores` is one."""

    @property
    def runs(self) -> RunStore:
        """Runs; searchable if they are the source."""
        ...

    @property
    def ledger(self) -> LedgerStore:
        """Their ledgers."""
        ...

    @property
    def artifacts(self) -> ArtifactStore | None:
        """Large values."""
        ...

    @property
    def commands(self) -> CommandStore | None:
        """The inbox."""
        ...

    @property
    def snapshots(self) -> SnapshotStore | None:
        """Bookmarks."""
        ...


@dataclass(slots=True)
class MigrationReport:
    """What a migration wrote; all zero if everything was there already.

    Attributes:
        unchanged: ids of runs that the target had already, as far or further.
    """

    runs: int = 0
    records: int = 0
    artifacts: int = 0
    snapshots: int = 0
    commands: int = 0
    unchanged: list[str] = field(default_factory=list)

    @property
    def writes(self) -> int:
        """How many things were written."""
        return self.runs + self.records + self.artifacts + self.snapshots + self.commands


def migrate(source: StoreSet, target: StoreSet) -> MigrationReport:
    """Copy everything that the target lacks; the source stays as it is.

    A run with its records and checkpoints is one transaction of the target; what it refers to is there before.
    A run that went on in the source since the last migration is brought up to date.

    Raises:
        RunIdentityConflictError: the target has another history under the same run id; that run is left alone,
            the runs before it are there.
        StoreError: the source cannot be searched, is damaged, or the target refused.
    """
    if not isinstance(source.runs, QueryableRunIndexStore):
        raise StoreError("migrate", f"{type(source.runs).__name__} cannot list its runs")
    report = MigrationReport()
    _copy_artifacts(source, target, report)
    rows = source.runs.list_run_index(limit=0)
    for row in reversed(rows):
        _copy_run(_read(source, row["run_id"]), target, report)
    _copy_snapshots(source, target, report)
    _copy_commands(source, target, report)
    return report


@dataclass(frozen=True, slots=True)
class _Kept:
    run: RunState
    records: Records
    checkpoints: list[tuple[int, bytes]]


def _read(stores: StoreSet, run_id: str) -> _Kept:
    """A run as it stands at one moment."""
    with stores.runs.unit():
        run = stores.runs.load(run_id)
        records = stores.ledger.list(run_id)
        checkpoints = list(_checkpoints(stores.runs, run_id, len(records)))
    if run is None:
        raise StoreError(run_id, "the run was deleted while it was copied", "migrate again")
    return _Kept(run, records, checkpoints)


def _checkpoints(runs: RunStore, run_id: str, last: int) -> Iterator[tuple[int, bytes]]:
    found = runs.checkpoint_at(run_id, last)
    while found is not None:
        yield found
        found = runs.checkpoint_at(run_id, found[0] - 1) if found[0] else None


def _copy_run(kept: _Kept, target: StoreSet, report: MigrationReport) -> None:
    run_id = kept.run.run_id
    with target.runs.unit(durable=True):
        there = target.runs.load(run_id)
        count = target.ledger.last_seq(run_id)
        if there is not None and not _is_behind(there, count, kept, target):
            report.unchanged.append(run_id)
            return
        new = [StepRecord.from_json(record) for record in kept.records[count:]]
        target.ledger.append_many(new)
        for seq, document in reversed(kept.checkpoints):
            if there is None or seq > count:
                target.runs.put_checkpoint(run_id, seq, document)
        target.runs.save(kept.run)
    report.runs += 1
    report.records += len(new)


def _is_behind(there: RunState, count: int, kept: _Kept, target: StoreSet) -> bool:
    """Whether the target's run is an earlier state of the same run; False: it is as far or further."""
    shared = min(count, len(kept.records))
    if shared:
        last, _cursor = target.ledger.list_after(run_id=there.run_id, after=shared - 1, limit=1)
        if last != kept.records[shared - 1 : shared]:
            raise _conflict(there, f"its record {shared} is another one")
    elif _origin(there) != _origin(kept.run):
        raise _conflict(there, "it was created from something else")
    if count != len(kept.records):
        return count < len(kept.records)
    return there.updated_at <= kept.run.updated_at and there.to_json() != kept.run.to_json()


def _origin(run: RunState) -> tuple[Any, ...]:
    return (run.workflow_id, run.created_at, run.parent_run_id, run.session_id, run.actor_id)


def _conflict(run: RunState, problem: str) -> RunIdentityConflictError:
    return RunIdentityConflictError(
        run.run_id,
        f"the target has another run of this id: {problem}",
        "migrate to another store, or delete one of the two runs",
    )


def _copy_artifacts(source: StoreSet, target: StoreSet, report: MigrationReport) -> None:
    if source.artifacts is None or target.artifacts is None:
        return
    for metadata in reversed(source.artifacts.list_all(limit=0)):
        artifact = source.artifacts.load(metadata.artifact_id)
        if artifact is not None and target.artifacts.add_copy(artifact):
            report.artifacts += 1


def _copy_snapshots(source: StoreSet, target: StoreSet, report: MigrationReport) -> None:
    if source.snapshots is None or target.snapshots is None:
        return
    for snapshot in reversed(source.snapshots.list(limit=0)):
        if target.snapshots.load(snapshot.snapshot_id) is None:
            target.snapshots.save(snapshot)
            report.snapshots += 1


def _copy_commands(source: StoreSet, target: StoreSet, report: MigrationReport) -> None:
    if source.commands is None or target.commands is None:
        return
    after = 0
    while True:
        page, cursor = source.commands.list_after(after=after)
        for command in page:
            report.commands += target.commands.append(command).accepted
        if cursor == after:
            return
        after = cursor
