"""Forgetting: run trees that have ended and are no longer wanted."""

from typing import Any

from runtime.base.clock import iso, parse_iso
from runtime.base.errors import StoreError
from runtime.drivers.history_bundle import run_tree
from runtime.kernel.locks import run_mutation_lock
from runtime.model.protocols import (
    DeletableCommandStore,
    DeletableLedgerStore,
    DeletableRunStore,
    LedgerStore,
    QueryableRunIndexStore,
    RunStore,
)
from runtime.model.run import RunState, RunStatus
from runtime.storage.artifact_store import ArtifactStore


def purge(
    *,
    run_store: RunStore,
    ledger_store: LedgerStore,
    before: str | None = None,
    keep_last: int = 0,
    artifact_store: ArtifactStore | None = None,
    command_store: Any = None,
    dry_run: bool = False,
) -> list[str]:
    """Delete ended runs with their children, ledgers, artifacts and commands.

    A tree goes only if every run in it has ended. Contents of artifacts that nobody refers to any more are freed by
    the artifact store's `gc`.

    Args:
        before: ISO 8601; trees that were written at or after it stay. None: their age does not matter.
        keep_last: so many ended trees stay in any case, the newest.
        dry_run: only say what would go.

    Returns:
        Ids of the deleted runs, children included.

    Raises:
        ValueError: `before` is not a time, or `keep_last` is negative.
        StoreError: the stores cannot list or delete runs.
    """
    if keep_last < 0:
        raise ValueError(f"keep_last must not be negative, not {keep_last}")
    limit = None if before is None else iso(parse_iso(before))
    gone: list[str] = []
    for row in _ended_roots(run_store)[keep_last:]:
        root = run_store.load(row["run_id"])
        if root is None or (limit is not None and row["updated_at"] >= limit):
            continue
        tree = run_tree(root, run_store)
        if not all(RunStatus(run.status).is_terminal for run in tree):
            continue
        gone += [run.run_id for run in tree]
        if not dry_run:
            for run in reversed(tree):
                _forget(run, run_store, ledger_store, artifact_store, command_store)
    return gone


def _ended_roots(run_store: RunStore) -> list[dict[str, Any]]:
    if not isinstance(run_store, QueryableRunIndexStore):
        raise StoreError("purge", "the run store cannot list its runs", "use one that can")
    rows = run_store.list_run_index(root_only=True, limit=0)
    return [row for row in rows if RunStatus(row["status"]).is_terminal]


def _forget(
    run: RunState,
    run_store: RunStore,
    ledger_store: LedgerStore,
    artifact_store: ArtifactStore | None,
    command_store: Any,
) -> None:
    if not isinstance(run_store, DeletableRunStore) or not isinstance(
        ledger_store, DeletableLedgerStore
    ):
        raise StoreError("purge", "the stores cannot delete", "use stores that can")
    with run_mutation_lock(run.run_id), run_store.unit():
        ledger_store.delete(run.run_id)
        run_store.delete(run.run_id)
    if artifact_store is not None:
        artifact_store.delete_by_run(run.run_id)
    if isinstance(command_store, DeletableCommandStore):
        command_store.delete_by_run(run.run_id)
