"""`Runtime` with a place for its runs: begun in memory, saved to a file, loaded again (requirement R07)."""

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from typing_extensions import override

from runtime.base.clock import Clock
from runtime.base.errors import StoreError, UnknownRunError
from runtime.base.ids import ReseedableIds
from runtime.drivers.budgeting_runtime import BudgetingRuntime
from runtime.kernel.locks import lock_of
from runtime.kernel.runtime import Runtime as KernelRuntime
from runtime.model.protocols import QueryableRunIndexStore
from runtime.model.run import RunState
from runtime.model.spec import WorkflowSpec
from runtime.storage.addresses import OpenStores, open_stores
from runtime.storage.artifact_store import ArtifactStore
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from runtime.storage.migration import migrate
from runtime.storage.snapshots import Snapshot
from runtime.storage.sqlite import Durability, SqliteDatabase

_log = logging.getLogger(__name__)

_TRIES = 100
_TRY_S = 0.05


@dataclass(frozen=True, slots=True)
class Restored:
    """A run that went back to a bookmark.

    Attributes:
        warning: the workflow is not the one of the bookmark; None: it is, or nobody knows.
    """

    run: RunState
    warning: str | None


class Runtime(BudgetingRuntime):
    """Starts runs, takes their steps, ends their waits; see `runtime.kernel.runtime.Runtime`.

    Attributes:
        loaded_run_id: the run that `load` was asked for, or the one written last.
    """

    loaded_run_id: str | None = None
    _closers: tuple[Callable[[], None], ...] = ()

    @classmethod
    def load(
        cls,
        url: str | Path,
        run_id: str | None = None,
        *,
        durability: Durability = "balanced",
        clock: Clock | None = None,
        **options: Any,
    ) -> Self:
        """A runtime over the stores of an address; nothing is made, nothing is driven.

        Args:
            url: see `runtime.storage.addresses`; a plain path is fine.
            run_id: the run that must be there; None: the one written last.
            options: further arguments of `Runtime`; an `ids` source goes on after every recorded id.

        Raises:
            MissingStoreError: nothing is stored there.
            UnknownRunError: no such run, or no run at all.
            StoreError: the address is of an unknown form, or it cannot be opened.
        """
        stores = open_stores(str(url), durability=durability, clock=clock, must_exist=True)
        try:
            found = _run_to_load(stores, run_id)
            ids = options.get("ids")
            if isinstance(ids, ReseedableIds):
                for row in _index_of(stores).list_run_index(limit=0):
                    ids.reseed([row, *stores.ledger.iter(row["run_id"])])
            options.setdefault("artifact_store", stores.artifacts)
            runtime = cls(run_store=stores.runs, ledger_store=stores.ledger, clock=clock, **options)
        except BaseException:
            stores.close()
            raise
        runtime.loaded_run_id = found
        runtime._closers = (stores.close,)
        return runtime

    def save_state(self, path: str | Path | None = None) -> Path:
        """Keep the runs in a SQLite file from now on; what is in memory goes there, one transaction a run.

        A runtime that has a file writes each step at once, so there is nothing left to do for it.

        Args:
            path: the file; None: the one it has.

        Returns:
            The file.

        Raises:
            StoreError: it keeps its runs in another place already, it has none and `path` is None, or runs are busy.
            RunIdentityConflictError: the file has other runs under the same ids; the runs stay in memory.
        """
        parts = _innermost(self)
        if not isinstance(parts.runs, InMemoryRunStore):
            return _same_place(parts.runs, path)
        if not isinstance(parts.ledger, InMemoryLedgerStore):
            raise StoreError("save_state", "the ledger is kept elsewhere already")
        if path is None:
            raise StoreError("save_state", "the runs live in memory only", "name a file")
        target = Path(path).expanduser().absolute()
        stores = open_stores(f"sqlite:///{target}", clock=self.clock)
        try:
            with _held_still(parts.runs):
                migrate(_in_memory(parts, self.artifact_store), stores)
                self._move(parts, stores, target)
        except BaseException:
            stores.close()
            raise
        self._closers = (*self._closers, stores.close)
        return target

    def restore(
        self,
        snapshot: Snapshot,
        *,
        as_new_run: bool = False,
        workflow: WorkflowSpec | None = None,
    ) -> Restored:
        """Go back to a bookmark: in place, or as a new run that reuses nothing.

        Args:
            workflow: what the run will go on with; None: what the registry knows.

        Raises:
            StoreError: the snapshot is damaged.
            UnknownRunError: the run is gone.
            ConcurrentUpdateError: somebody drives the run, and it is not to be a new one.
        """
        run = snapshot.restored_run(as_new_run=as_new_run, ids=self._core.ids, clock=self.clock)
        spec = workflow or self.spec_for(run)
        reason = f"snapshot {snapshot.name or snapshot.snapshot_id}"
        state = self.restore_run(run, as_new_run=as_new_run, reason=reason)
        warning = None
        known = snapshot.workflow_fingerprint
        if known is not None and spec is not None and spec.fingerprint != known:
            warning = (
                f"the workflow '{run.workflow_id}' changed since the snapshot was made: "
                "the run goes on with the changed one"
            )
            _log.warning("run %s: %s", state.run_id, warning)
        return Restored(state, warning)

    @override
    def close(self) -> None:
        """End listeners, close the stores that this runtime opened itself; it must not be used afterwards."""
        super().close()
        for close in self._closers:
            close()
        self._closers = ()

    def _move(self, parts: "_Parts", stores: OpenStores, target: Path) -> None:
        """Let every further write go to the file; whoever still holds the memory stores is refused."""
        parts.runs.retire(f"the runs were saved to {target}")
        parts.ledger.retire(f"the runs were saved to {target}")
        is_kept = isinstance(self.artifact_store, ArtifactStore)
        self.set_stores(
            parts.put_runs(stores.runs),
            parts.put_ledger(stores.ledger),
            stores.artifacts if is_kept else self.artifact_store,
        )


@dataclass(frozen=True, slots=True)
class _Parts:
    """The stores of a runtime without their wrappers, and how to put others in their place."""

    runs: Any
    ledger: Any
    put_runs: Callable[[Any], Any]
    put_ledger: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class _Sources:
    runs: Any
    ledger: Any
    artifacts: Any
    commands: None = None
    snapshots: None = None


def _in_memory(parts: _Parts, artifacts: Any) -> _Sources:
    kept = artifacts if isinstance(artifacts, ArtifactStore) else None
    return _Sources(parts.runs, parts.ledger, kept)


def _innermost(runtime: KernelRuntime) -> _Parts:
    runs, put_runs = _unwrapped(runtime.run_store)
    ledger, put_ledger = _unwrapped(runtime.ledger_store)
    return _Parts(runs, ledger, put_runs, put_ledger)


def _unwrapped(store: Any) -> tuple[Any, Callable[[Any], Any]]:
    """The innermost store, and how to put another one there; that gives the outermost."""
    holder, inner = None, store
    while hasattr(inner, "inner"):
        holder, inner = inner, inner.inner

    def put(other: Any) -> Any:
        if holder is None:
            return other
        holder.inner = other
        return store

    return inner, put


def _same_place(runs: Any, path: str | Path | None) -> Path:
    database = getattr(runs, "database", None)
    if not isinstance(database, SqliteDatabase):
        raise StoreError("save_state", f"the runs are kept by {type(runs).__name__} already")
    if path is not None and Path(path).expanduser().resolve() != database.path.resolve():
        raise StoreError(
            str(path), f"the runs are kept in {database.path} already", "copy them with migrate()"
        )
    return database.path


@contextmanager
def _held_still(runs: InMemoryRunStore) -> Iterator[None]:
    """Nobody of this process changes a run meanwhile.

    Raises:
        StoreError: some run stays busy.
    """
    for _try in range(_TRIES):
        with ExitStack() as held:
            if all(_hold(row["run_id"], held) for row in runs.list_run_index(limit=0)):
                yield
                return
    raise StoreError("save_state", "the runs are busy", "try again when they have paused")


def _hold(run_id: str, held: ExitStack) -> bool:
    lock = lock_of(run_id).writing
    if not lock.acquire(timeout=_TRY_S):
        return False
    held.callback(lock.release)
    return True


def _run_to_load(stores: OpenStores, run_id: str | None) -> str:
    if run_id is not None:
        if stores.runs.probe_control(run_id) is None:
            raise UnknownRunError(run_id[:80], "no such run is in the store", "list its runs")
        return run_id
    rows = _index_of(stores).list_run_index(limit=1)
    if not rows:
        raise UnknownRunError(stores.url, "no run is stored there", "start one")
    return str(rows[0]["run_id"])


def _index_of(stores: OpenStores) -> QueryableRunIndexStore:
    runs = stores.runs
    if not isinstance(runs, QueryableRunIndexStore):
        raise StoreError(stores.url, "this store cannot list its runs")
    return runs
