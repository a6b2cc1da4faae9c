"""What the kernel needs from stores, policies and registries.

`RunStore` and `LedgerStore` are abstract classes with two abstract methods each; everything else has a
correct, slow default, so that a host's own store works at once and a good one overrides for speed.
"""

import logging
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Any, Protocol, Self, TypeAlias, runtime_checkable

import orjson
from typing_extensions import override

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.command import CommandAppendResult, CommandRecord
from runtime.model.effect import Effect
from runtime.model.ledger import StepRecord
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import WorkflowSpec
from runtime.model.wait import WaitReason

_log = logging.getLogger(__name__)

Records: TypeAlias = list[JsonObject]
"""Ledger records in their stored form, ascending seq."""
LedgerCallback: TypeAlias = Callable[[JsonObject], None]
Unsubscribe: TypeAlias = Callable[[], None]


class UnitOfWork:
    """All or nothing: what the stores of one database write in this thread until the `with` block ends.

    `with run_store.unit(): ledger_store.append(…); run_store.save(…)` commits both or neither. Units nest:
    an inner one joins the outer one. A store finds the open unit of its thread with `current_unit()`;
    wrappers use `when_committed` to tell subscribers only what is on the disk.
    """

    __slots__ = ("_after_commit", "_depth", "_on_rollback")

    def __init__(self) -> None:
        self._depth = 0
        self._after_commit: list[Callable[[], None]] = []
        self._on_rollback: list[Callable[[], None]] = []

    @property
    def is_closed(self) -> bool:
        """Whether no `with` block of it is open."""
        return self._depth == 0

    def after_commit(self, callback: Callable[[], None]) -> None:
        """Call back once everything is written; not at all after a rollback.

        What it raises is logged: everything is written, and whoever believed otherwise would write it again.
        """
        self._after_commit.append(callback)

    def on_rollback(self, callback: Callable[[], None]) -> None:
        """Undo something in memory if the block fails; called in reverse order."""
        self._on_rollback.append(callback)

    def begin(self) -> None:
        """Open what must be open before the first write; called once, by the outermost `with`."""

    def commit(self) -> None:
        """Make everything durable, or raise; called once, by the outermost `with`."""

    def rollback(self) -> None:
        """Forget everything; called once, after an exception in the block or in `commit`."""

    def __enter__(self) -> Self:
        if self._depth == 0:
            self.begin()
            _open_units.stack = [*_stack(), self]
        self._depth += 1
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._depth -= 1
        if self._depth:
            return
        stack = _stack()
        if stack[-1] is self:
            _open_units.stack = stack[:-1]
        else:
            _open_units.stack = [unit for unit in stack if unit is not self]
        done, undo = self._after_commit, self._on_rollback
        self._after_commit, self._on_rollback = [], []
        try:
            if kind is None:
                self.commit()
        except BaseException:
            self._undo(undo)
            raise
        if kind is not None:
            self._undo(undo)
            return
        _call_all(done, "after a commit")

    def _undo(self, callbacks: list[Callable[[], None]]) -> None:
        _call_all(reversed(callbacks), "while undoing a unit of work")
        self.rollback()


def _call_all(callbacks: Iterable[Callable[[], None]], when: str) -> None:
    for callback in callbacks:
        try:
            callback()
        except Exception:  # noqa: BLE001 - the others must be called too; see `after_commit`
            _log.exception("something failed %s", when)


_COPIED = 500
"""Records that are copied at a time."""
_open_units = threading.local()


def _stack() -> list[UnitOfWork]:
    stack: list[UnitOfWork] = getattr(_open_units, "stack", [])
    return stack


def open_units() -> Iterator[UnitOfWork]:
    """The open units of this thread, the innermost first."""
    return reversed(_stack())


def current_unit() -> UnitOfWork | None:
    """The innermost open unit of this thread."""
    stack = _stack()
    return stack[-1] if stack else None


def when_committed(callback: Callable[[], None]) -> None:
    """Call back after this thread's unit commits; at once if none is open."""
    stack = _stack()
    if stack:
        stack[0].after_commit(callback)
    else:
        callback()


class RunStore(ABC):
    """Keeps the state of runs. Thread-safe. `save` keeps a copy and `load` gives a copy."""

    @abstractmethod
    def save(
        self, run: RunState, *, expected_rev: int | None = None, patch: bytes | None = None
    ) -> int:
        """Store a run.

        Args:
            run: the whole state.
            expected_rev: the revision the caller last saw; None: overwrite whatever is there.
            patch: JSON operations (`runtime.base.state_patch`) that lead from the vars stored at
                `expected_rev` to `run.vars`, so that the store need not write all of them; None: unknown.

        Returns:
            The new revision, larger than any before.

        Raises:
            ConcurrentUpdateError: the stored revision is another one; nothing was written.
            NotJsonError: a value is not JSON; nothing was written.
            StoreError: the disk refused.
        """

    @abstractmethod
    def load(self, run_id: str) -> RunState | None:
        """A copy of a run; None if there is none.

        Raises:
            CorruptRunError: the stored run is damaged.
        """

    def load_with_rev(self, run_id: str) -> tuple[RunState, int] | None:
        """A copy of a run and its revision."""
        run = self.load(run_id)
        return None if run is None else (run, 0)

    def stored_form(self, run: RunState) -> RunState:
        """The run as `save` keeps it: itself, unless the store moves parts of it elsewhere."""
        return run

    def rev(self, run_id: str) -> int | None:
        """The stored revision, without reading the document; None if there is no such run."""
        found = self.load_with_rev(run_id)
        return None if found is None else found[1]

    def create_if_absent(self, run: RunState) -> tuple[RunState, bool]:
        """Store a run unless one of its id exists; the stored run and whether it is this one."""
        found = self.load(run.run_id)
        if found is not None:
            return found, False
        self.save(run)
        return run, True

    def probe_control(self, run_id: str) -> tuple[RunStatus, bool] | None:
        """Status and "is paused" of a run, without parsing its document; None if there is none."""
        run = self.load(run_id)
        return None if run is None else (run.status, is_paused(run))

    def unit(self, *, durable: bool = False) -> AbstractContextManager[UnitOfWork]:
        """One all-or-nothing block over this store and those of the same database.

        Args:
            durable: wait for the disk at the commit (level `balanced`, `spec/runtime.md` 8.3).
        """
        del durable
        return UnitOfWork()

    def put_checkpoint(self, run_id: str, seq: int, document: bytes) -> None:
        """Keep the vars (JSON) as they were after ledger record `seq`; 0: at the start. By default they are not kept."""
        del run_id, seq, document

    def checkpoint_at(self, run_id: str, seq: int) -> tuple[int, bytes] | None:
        """The newest kept checkpoint with a seq of at most `seq`; None if none is kept."""
        del run_id, seq
        return None


@runtime_checkable
class QueryableRunStore(Protocol):
    """A run store that can be searched."""

    def list_runs(
        self,
        *,
        status: RunStatus | None = None,
        wait_reason: WaitReason | None = None,
        workflow_id: str | None = None,
        limit: int = 100,
    ) -> list[RunState]:
        """Matching runs, last written first; `limit <= 0`: all."""
        ...

    def list_due_wait_until(self, *, now_iso: str, limit: int = 100) -> list[RunState]:
        """WAITING runs whose deadline (UNTIL, or EVENT with `until`) has come, earliest first."""
        ...

    def list_children(
        self, *, parent_run_id: str, status: RunStatus | None = None
    ) -> list[RunState]:
        """Direct children, oldest first."""
        ...


@runtime_checkable
class QueryableRunIndexStore(Protocol):
    """A run store that lists runs without reading their documents."""

    def list_run_index(
        self,
        *,
        status: RunStatus | None = None,
        workflow_id: str | None = None,
        session_id: str | None = None,
        root_only: bool = False,
        limit: int = 100,
    ) -> Records:
        """Rows `run_id workflow_id status wait_reason wait_until parent_run_id actor_id session_id created_at updated_at run_lifecycle paused`, last written first."""
        ...


@runtime_checkable
class RunHeadStore(Protocol):
    """A run store that gives runs without their variables, for lists and pictures.

    A head's `vars` hold `_limits`, how the run is controlled, its budget and its packs (`head_vars`), nothing else.
    """

    def list_run_heads(
        self, *, status: RunStatus | None = None, root_only: bool = False, limit: int = 100
    ) -> list[RunState]:
        """Heads of matching runs, last written first; `limit <= 0`: all."""
        ...

    def load_head(self, run_id: str) -> RunState | None:
        """The head of one run; None if there is none."""
        ...

    def ready_in_tree(self, run_id: str) -> int:
        """How many runs of the tree below and with this one are RUNNING and not paused."""
        ...

    def values_of(self, run_ids: Sequence[str], name: str) -> dict[str, JsonValue]:
        """One variable of several runs as it was last written whole; without those that do not have it."""
        ...


@runtime_checkable
class WakeableRunStore(Protocol):
    """A run store that a scheduler can ask what to do next, by index only."""

    def list_event_waiters(self, keys: Sequence[str]) -> list[tuple[str, str]]:
        """(run id, wait key) of WAITING EVENT runs whose wait key is one of `keys`, oldest wait first."""
        ...

    def event_keys_with(self, prefix: str, *, limit: int = 100) -> list[str]:
        """Wait keys of WAITING EVENT runs that begin with a text, sorted, each once."""
        ...

    def next_wait_deadline(self, *, after: str = "") -> str | None:
        """The earliest deadline of a wait later than `after`, ISO 8601 UTC; None if nobody waits for a time."""
        ...

    def due_run_ids(self, *, now_iso: str, limit: int = 1000) -> list[str]:
        """Ids of unpaused WAITING runs whose deadline has come, earliest first."""
        ...

    def ready_run_ids(self, *, limit: int = 1000) -> list[str]:
        """Ids of unpaused RUNNING runs, least recently written first."""
        ...

    def finished_child_waits(self, *, limit: int = 1000) -> list[tuple[str, str]]:
        """(parent id, child id) where an unpaused parent waits for a child that has ended."""
        ...


@runtime_checkable
class LeasingRunStore(Protocol):
    """A run store that lets one driver at a time hold a run, also between processes."""

    def acquire_lease(self, run_id: str, owner: str, *, now_iso: str, until_iso: str) -> bool:
        """Take or renew the lease; False if another owner's lease has not run out."""
        ...

    def release_lease(self, run_id: str, owner: str) -> None:
        """Give the lease back; nothing happens if it is not ours."""
        ...

    def lease_of(self, run_id: str) -> tuple[str, str] | None:
        """(owner, runs out at) of the current lease, live or not; None if there is none."""
        ...


@runtime_checkable
class DeletableRunStore(Protocol):
    """A run store that can forget."""

    def delete(self, run_id: str) -> bool:
        """Delete a run and what belongs to it in the store; False if there was none."""
        ...


class LedgerStore(ABC):
    """Keeps the ledgers of runs, append-only. Thread-safe."""

    @override
    def __init_subclass__(cls, **options: Any) -> None:
        """Let every record go through `append` where a subclass of a faster store overrides only that."""
        super().__init_subclass__(**options)
        if "append" in cls.__dict__ and "append_many" not in cls.__dict__:
            cls.append_many = LedgerStore.append_many  # type: ignore[method-assign]
        if cls.append_many is LedgerStore.append_many and "copy_records" not in cls.__dict__:
            cls.copy_records = LedgerStore.copy_records  # type: ignore[method-assign]

    @abstractmethod
    def append(self, record: StepRecord) -> None:
        """Add a record at the end and set its `seq`.

        Raises:
            ConcurrentUpdateError: `record.seq` was set and is not the next one; nothing was written.
            ValueError: the run id is empty or unsafe.
            NotJsonError: a value is not JSON; nothing was written.
            StoreError: the disk refused.
        """

    @abstractmethod
    def list(self, run_id: str) -> Records:
        """All records of a run, oldest first; empty for an unknown run."""

    def append_many(self, records: Sequence[StepRecord]) -> None:
        """Add records in order; all or nothing where the store can."""
        for record in records:
            self.append(record)

    def last_seq(self, run_id: str) -> int:
        """The seq of the newest record; 0 if there is none."""
        return len(self.list(run_id))

    def count(self, run_id: str) -> int:
        """How many records the run has."""
        return len(self.list(run_id))

    def count_many(self, run_ids: Sequence[str]) -> dict[str, int]:
        """`count` of several runs."""
        return {run_id: self.count(run_id) for run_id in run_ids}

    def metrics_many(self, run_ids: Sequence[str]) -> dict[str, dict[str, int]]:
        """`{id: {"steps", "llm_calls", "tool_calls", "tokens_total"}}` over completed records."""
        return {run_id: ledger_metrics(self.list(run_id)) for run_id in run_ids}

    def list_after(self, *, run_id: str, after: int, limit: int = 1000) -> tuple[Records, int]:
        """Records with a seq above `after`, ascending, and the cursor: the last seq given, or `after`."""
        records = self.list(run_id)[max(after, 0) :][: limit if limit > 0 else 1000]
        return records, max(after, 0) + len(records)

    def iter(self, run_id: str, after: int = 0) -> Iterator[JsonObject]:
        """All records with a seq above `after`, page by page."""
        while True:
            page, cursor = self.list_after(run_id=run_id, after=after)
            yield from page
            if cursor == after:
                return
            after = cursor

    def ended_texts(self, run_id: str, after: int = 0) -> Iterator[tuple[int, str]]:
        """The records with a seq above `after` that say more than that something began, as stored, with their seq."""
        for seq, record in enumerate(self.iter(run_id, after), max(after, 0) + 1):
            if record["status"] != "started":
                yield seq, orjson.dumps(record).decode()

    def find_keyed(self, run_id: str, key: str, after_seq: int = 0) -> Records:
        """Records with this idempotency key and a seq above `after_seq`, oldest first; by index, not by scan."""
        records = self.list(run_id)
        return [
            {**record, "seq": seq}
            for seq, record in enumerate(records, 1)
            if seq > after_seq and record.get("idempotency_key") == key
        ]

    def copy_records(self, of: str, to: str, until: int) -> None:
        """Give run `to`, which has none, the first `until` records of run `of`; a hash chain begins anew.

        Raises:
            ConcurrentUpdateError: `to` has records.
            StoreError: the disk refused.
        """
        for first in range(0, until, _COPIED):
            records, _cursor = self.list_after(
                run_id=of, after=first, limit=min(_COPIED, until - first)
            )
            copied = []
            for seq, record in enumerate(records, first + 1):
                one = StepRecord.from_json({**record, "run_id": to, "seq": seq})
                one.prev_hash = one.record_hash = one.signature = None
                copied.append(one)
            self.append_many(copied)

    def find_completed_result(self, run_id: str, key: str, after_seq: int = 0) -> JsonObject | None:
        """The oldest COMPLETED record with this key and a seq above `after_seq`."""
        for record in self.find_keyed(run_id, key, after_seq):
            if record["status"] == "completed":
                return record
        return None


@runtime_checkable
class DeletableLedgerStore(Protocol):
    """A ledger store that can forget."""

    def delete(self, run_id: str) -> int:
        """Delete a run's ledger; how many records it had."""
        ...


@runtime_checkable
class ObservableLedgerStoreProtocol(Protocol):
    """A ledger store that tells what is appended."""

    def subscribe(self, callback: LedgerCallback, *, run_id: str | None = None) -> Unsubscribe:
        """Call back with a copy of each record of one run or all, after it is durable; gives the unsubscribe."""
        ...


class ArtifactStore(Protocol):
    """Large values by id, as far as the kernel and its effects need them."""

    def store_json(
        self, value: Any, *, run_id: str | None = None, tags: dict[str, str] | None = None
    ) -> Any:
        """Keep a JSON value; the metadata has `artifact_id`."""
        ...

    def load_json(self, artifact_id: str) -> Any:
        """A kept JSON value; None if there is none."""
        ...


@runtime_checkable
class CommandStore(Protocol):
    """The durable inbox of control requests."""

    def append(self, record: CommandRecord) -> CommandAppendResult:
        """Add a request unless its `command_id` is known.

        Raises:
            ValueError: run id or type is empty, or the payload is not a JSON object.
        """
        ...

    def list_after(self, *, after: int, limit: int = 1000) -> tuple[Sequence[CommandRecord], int]:
        """Requests with a seq above `after`, ascending, and the cursor: the last seq given, or `after`."""
        ...

    def get_last_seq(self) -> int:
        """The highest seq ever given."""
        ...


@runtime_checkable
class DeletableCommandStore(Protocol):
    """A command store that can forget."""

    def delete_by_run(self, run_id: str) -> int:
        """Delete a run's requests; how many there were. Seqs are not given again."""
        ...


@runtime_checkable
class CommandCursorStore(Protocol):
    """How far a consumer of the inbox has come."""

    def load(self) -> int:
        """The stored cursor; 0 at first."""
        ...

    def save(self, cursor: int) -> None:
        """Store the cursor."""
        ...


class EffectPolicy(Protocol):
    """How often an effect is tried, and what makes two of them the same.

    May also have `on_uncertain(effect) -> "retry" | "ask" | "fail"`: what to do with an effect that was
    started before a crash and has no recorded end; default retry.
    """

    def max_attempts(self, effect: Effect) -> int:
        """How often it may be tried, at least 1."""
        ...

    def backoff_seconds(self, *, effect: Effect, attempt: int) -> float:
        """How long to wait after failed attempt `attempt` (1-based), in seconds."""
        ...

    def idempotency_key(self, *, run: RunState, node_id: str, effect: Effect) -> str:
        """Equal for the same request of the same node of the same run."""
        ...


class WorkflowSource(Protocol):
    """Where the kernel finds the spec of a child run; `WorkflowRegistry` is one."""

    def get(self, workflow_id: str) -> WorkflowSpec | None:
        """The spec of that id; None if unknown."""
        ...


@runtime_checkable
class RunAwareSource(WorkflowSource, Protocol):
    """A source that keeps several versions of a workflow: each run goes on with the one it began with."""

    def get_for(self, run: RunState, workflow_id: str) -> WorkflowSpec | None:
        """The spec that this run, or the run tree it belongs to, means by that id; None if unknown."""
        ...


def is_paused(run: RunState) -> bool:
    """Whether a person paused the run: `vars._runtime.control.paused`."""
    space = run.vars.get("_runtime")
    control = space.get("control") if isinstance(space, dict) else None
    return isinstance(control, dict) and control.get("paused") is True


def head_vars(run: RunState) -> JsonObject:
    """The variables of a head (`RunHeadStore`), copied: small whatever the run holds."""
    found: JsonObject = {"_limits": _plain(run.vars.get("_limits"))}
    space, meta = run.vars.get("_runtime"), run.vars.get("_meta")
    if isinstance(space, dict):
        for name in _HEAD_PARTS:
            if name in space and (part := _plain(space[name])):
                found.setdefault("_runtime", {})[name] = part
    if packs := _plain(meta.get("packs") if isinstance(meta, dict) else None):
        found["_meta"] = {"packs": packs}
    return found


_HEAD_PARTS = ("control", "budget")
_CONTAINERS = (dict, list)


def _plain(value: JsonValue) -> JsonObject:
    """What an object holds beside objects and lists."""
    if not isinstance(value, dict):
        return {}
    return {key: part for key, part in value.items() if not isinstance(part, _CONTAINERS)}


def ledger_metrics(records: Sequence[JsonObject]) -> dict[str, int]:
    """Steps, model calls, tool calls and tokens of the completed records among these."""
    found = {"steps": 0, "llm_calls": 0, "tool_calls": 0, "tokens_total": 0}
    for record in records:
        if record.get("status") != "completed":
            continue
        found["steps"] += 1
        effect = record.get("effect") or {}
        if effect.get("type") == "llm_call":
            found["llm_calls"] += 1
            usage = (record.get("result") or {}).get("usage") or {}
            total = usage.get("total_tokens") if isinstance(usage, dict) else None
            found["tokens_total"] += total if isinstance(total, int) else 0
        elif effect.get("type") == "tool_calls":
            calls = (effect.get("payload") or {}).get("tool_calls")
            found["tool_calls"] += len(calls) if isinstance(calls, list) else 0
    return found
