"""Stores that live in memory: for tests, previews and runs nobody needs tomorrow."""

import heapq
import threading
from bisect import bisect_left, insort
from collections.abc import Sequence
from contextlib import AbstractContextManager
from copy import deepcopy
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from typing import Any

import orjson
from typing_extensions import override

from runtime.base.errors import ConcurrentUpdateError
from runtime.base.ids import check_safe_id
from runtime.base.json_value import JsonObject, JsonValue, json_bytes
from runtime.base.state_patch import apply_patch
from runtime.model.ledger import StepRecord
from runtime.model.protocols import (
    LedgerStore,
    Records,
    RunStore,
    UnitOfWork,
    current_unit,
    head_vars,
    is_paused,
)
from runtime.model.run import RunState, RunStatus
from runtime.model.run_lifecycle import sanitize_run_lifecycle
from runtime.model.wait import WaitReason

FOLD_FLOOR = 16_384
"""Bytes of patches that are kept before the document is written anew, however small it is."""


@dataclass(slots=True)
class _Stored:
    header: RunState
    document: bytes
    patches: list[bytes] = field(default_factory=list)
    patch_bytes: int = 0
    rev: int = 1
    paused: bool = False
    written: int = 0
    lifecycle: JsonObject | None = None


class InMemoryRunStore(RunStore):
    """Runs as JSON bytes, with indices over waits, deadlines and children; never hands out its own objects."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._retired = ""
        self._runs: dict[str, _Stored] = {}
        self._checkpoints: dict[str, list[tuple[int, bytes]]] = {}
        self._leases: dict[str, tuple[str, str]] = {}
        self._written = 0
        self._ready: dict[str, None] = {}
        self._event_waits: dict[str, dict[str, None]] = {}
        self._event_keys: list[str] = []
        self._child_waits: dict[str, str] = {}
        self._ended_children: dict[str, None] = {}
        self._children: dict[str, dict[str, None]] = {}
        self._deadlines: list[tuple[str, str]] = []

    @override
    def save(
        self, run: RunState, *, expected_rev: int | None = None, patch: bytes | None = None
    ) -> int:
        check_safe_id(run.run_id, "run id")
        document = json_bytes(run.vars, "vars") if patch is None else b""
        output = orjson.loads(json_bytes(run.output, "output")) if run.output is not None else None
        waiting = None if run.waiting is None else _copy_wait(run)
        header = _header(run, head_vars(run), waiting, output)
        paused = is_paused(run)
        with self._lock:
            if self._retired:
                raise ConcurrentUpdateError(run.run_id, self._retired, "load it from there")
            old = self._runs.get(run.run_id)
            if expected_rev is not None and (old.rev if old else 0) != expected_rev:
                raise ConcurrentUpdateError(
                    run.run_id, "another writer changed the run", "load it again"
                )
            self._remember(run.run_id, old)
            self._written += 1
            if old is None:
                new = _Stored(header, document or json_bytes(run.vars, "vars"))
            else:
                new = _Stored(header, old.document, [], old.patch_bytes, old.rev + 1)
                if patch is None:
                    new.document, new.patch_bytes = document, 0
                else:
                    new.patches = old.patches
                    if patch != b"[]":
                        _add_patch(new, patch)
                header.created_at = old.header.created_at
            new.paused, new.written = paused, self._written
            if "_run_lifecycle" in run.vars:
                new.lifecycle = sanitize_run_lifecycle(run.vars["_run_lifecycle"])
            self._put(run.run_id, new)
            return new.rev

    @override
    def load(self, run_id: str) -> RunState | None:
        found = self.load_with_rev(run_id)
        return None if found is None else found[0]

    @override
    def load_with_rev(self, run_id: str) -> tuple[RunState, int] | None:
        with self._lock:
            stored = self._runs.get(run_id)
            if stored is None:
                return None
            return _loaded(stored), stored.rev

    @override
    def rev(self, run_id: str) -> int | None:
        stored = self._runs.get(run_id)
        return None if stored is None else stored.rev

    @override
    def create_if_absent(self, run: RunState) -> tuple[RunState, bool]:
        with self._lock:
            found = self.load(run.run_id)
            if found is not None:
                return found, False
            self.save(run)
            return run, True

    @override
    def probe_control(self, run_id: str) -> tuple[RunStatus, bool] | None:
        stored = self._runs.get(run_id)
        return None if stored is None else (stored.header.status, stored.paused)

    @override
    def unit(self, *, durable: bool = False) -> AbstractContextManager[UnitOfWork]:
        return current_unit() or UnitOfWork()

    @override
    def put_checkpoint(self, run_id: str, seq: int, document: bytes) -> None:
        with self._lock:
            kept = self._checkpoints.setdefault(run_id, [])
            kept.append((seq, document))
            unit = current_unit()
            if unit is not None:
                unit.on_rollback(lambda: kept.remove((seq, document)))

    @override
    def checkpoint_at(self, run_id: str, seq: int) -> tuple[int, bytes] | None:
        with self._lock:
            fitting = [one for one in self._checkpoints.get(run_id, ()) if one[0] <= seq]
            return max(fitting, key=lambda one: one[0], default=None)

    def list_runs(
        self,
        *,
        status: RunStatus | None = None,
        wait_reason: WaitReason | None = None,
        workflow_id: str | None = None,
        limit: int = 100,
    ) -> list[RunState]:
        """Matching runs, last written first; `limit <= 0`: all."""
        with self._lock:
            rows = self._matching(status=status, workflow_id=workflow_id)
            if wait_reason is not None:
                rows = [
                    row
                    for row in rows
                    if row.header.waiting is not None and row.header.waiting.reason == wait_reason
                ]
            return [_loaded(row) for row in _newest(rows, limit)]

    def list_due_wait_until(self, *, now_iso: str, limit: int = 100) -> list[RunState]:
        """WAITING runs whose deadline has come, earliest first."""
        with self._lock:
            due = self._due(now_iso, limit, with_paused=True)
            return [_loaded(self._runs[run_id]) for run_id in due]

    def list_children(
        self, *, parent_run_id: str, status: RunStatus | None = None
    ) -> list[RunState]:
        """Direct children, oldest first."""
        with self._lock:
            rows = [self._runs[run_id] for run_id in self._children.get(parent_run_id, ())]
            rows.sort(key=lambda row: (row.header.created_at, row.header.run_id))
            return [_loaded(row) for row in rows if status is None or row.header.status == status]

    def list_run_index(
        self,
        *,
        status: RunStatus | None = None,
        workflow_id: str | None = None,
        session_id: str | None = None,
        root_only: bool = False,
        limit: int = 100,
    ) -> list[JsonObject]:
        """Rows of the runs without their documents, last written first."""
        with self._lock:
            rows = self._matching(status=status, workflow_id=workflow_id)
            rows = [
                row
                for row in rows
                if (session_id is None or row.header.session_id == session_id)
                and not (root_only and row.header.parent_run_id)
            ]
            return [_index_row(row) for row in _newest(rows, limit)]

    def list_run_heads(
        self, *, status: RunStatus | None = None, root_only: bool = False, limit: int = 100
    ) -> list[RunState]:
        """Runs without their variables, last written first; `limit <= 0`: all."""
        with self._lock:
            rows = self._matching(status=status, workflow_id=None)
            if root_only:
                rows = [row for row in rows if not row.header.parent_run_id]
            return [_head(row) for row in _newest(rows, limit)]

    def load_head(self, run_id: str) -> RunState | None:
        """A run without its variables; None if there is none."""
        with self._lock:
            stored = self._runs.get(run_id)
            return None if stored is None else _head(stored)

    def ready_in_tree(self, run_id: str) -> int:
        """How many runs of the tree are RUNNING and not paused."""
        with self._lock:
            tree = [run_id]
            for one in tree:
                tree += self._children.get(one, ())
            return sum(one in self._ready for one in tree)

    def values_of(self, run_ids: Sequence[str], name: str) -> dict[str, JsonValue]:
        """One variable of several runs."""
        with self._lock:
            documents = {
                run_id: _document(self._runs[run_id]) for run_id in run_ids if run_id in self._runs
            }
        return {run_id: found[name] for run_id, found in documents.items() if name in found}

    def list_event_waiters(self, keys: Sequence[str]) -> list[tuple[str, str]]:
        """(run id, wait key) of EVENT waits on one of `keys`, oldest wait first."""
        with self._lock:
            found = [(run_id, key) for key in keys for run_id in self._event_waits.get(key, ())]
            found.sort(key=lambda one: self._runs[one[0]].written)
            return found

    def event_keys_with(self, prefix: str, *, limit: int = 100) -> list[str]:
        """Wait keys of EVENT waits that begin with a text, sorted, each once."""
        with self._lock:
            begin = bisect_left(self._event_keys, prefix)
            fitting = islice(self._event_keys, begin, begin + limit)
            return [key for key in fitting if key.startswith(prefix)]

    def next_wait_deadline(self, *, after: str = "") -> str | None:
        """The earliest deadline of a wait later than `after`."""
        with self._lock:
            self._drop_stale_deadlines()
            earliest: tuple[str, str] | None = None
            places = [0]
            while places:  # down the heap, past those that are due or stale
                place = places.pop()
                entry = self._deadlines[place] if place < len(self._deadlines) else None
                if entry is None or (earliest is not None and entry >= earliest):
                    continue
                if entry[0] > after and self._is_live(entry):
                    earliest = entry
                else:
                    places += (2 * place + 1, 2 * place + 2)
            return None if earliest is None else earliest[0]

    def due_run_ids(self, *, now_iso: str, limit: int = 1000) -> list[str]:
        """Ids of unpaused WAITING runs whose deadline has come, earliest first."""
        with self._lock:
            return self._due(now_iso, limit, with_paused=False)

    def ready_run_ids(self, *, limit: int = 1000) -> list[str]:
        """Ids of unpaused RUNNING runs, least recently written first."""
        with self._lock:
            return list(self._ready)[:limit]

    def finished_child_waits(self, *, limit: int = 1000) -> list[tuple[str, str]]:
        """(parent id, child id) where an unpaused parent waits for a child that has ended."""
        with self._lock:
            found = [
                (self._child_waits[child], child)
                for child in self._ended_children
                if child in self._child_waits and not self._runs[self._child_waits[child]].paused
            ]
            return found[:limit]

    def acquire_lease(self, run_id: str, owner: str, *, now_iso: str, until_iso: str) -> bool:
        """Take or renew the lease; False if another owner's lease has not run out."""
        with self._lock:
            held = self._leases.get(run_id)
            if held is not None and held[0] != owner and held[1] > now_iso:
                return False
            self._leases[run_id] = (owner, until_iso)
            return True

    def release_lease(self, run_id: str, owner: str) -> None:
        """Give the lease back; nothing happens if it is not ours."""
        with self._lock:
            if self._leases.get(run_id, ("", ""))[0] == owner:
                del self._leases[run_id]

    def lease_of(self, run_id: str) -> tuple[str, str] | None:
        """(owner, runs out at) of the current lease."""
        return self._leases.get(run_id)

    def retire(self, reason: str) -> None:
        """Refuse every further save with `reason`, because the runs live elsewhere now."""
        with self._lock:
            self._retired = reason

    def delete(self, run_id: str) -> bool:
        """Delete a run and what belongs to it in the store."""
        with self._lock:
            old = self._runs.get(run_id)
            if old is None:
                return False
            self._unindex(run_id, old)
            del self._runs[run_id]
            parent = old.header.parent_run_id
            if parent in self._children:
                self._children[parent].pop(run_id, None)
            self._checkpoints.pop(run_id, None)
            self._leases.pop(run_id, None)
            return True

    def _remember(self, run_id: str, old: _Stored | None) -> None:
        unit = current_unit()
        if unit is None:
            return
        kept = 0 if old is None else len(old.patches)

        def undo() -> None:
            with self._lock:
                if old is None:
                    self.delete(run_id)
                else:
                    del old.patches[kept:]
                    self._put(run_id, old)

        unit.on_rollback(undo)

    def _put(self, run_id: str, new: _Stored) -> None:
        old = self._runs.get(run_id)
        if old is not None and run_id in self._ready and _is_ready(new):
            del self._ready[run_id]
            self._ready[run_id] = None
            self._runs[run_id] = new
            return
        if old is not None:
            self._unindex(run_id, old)
        elif new.header.parent_run_id:
            self._children.setdefault(new.header.parent_run_id, {})[run_id] = None
        self._runs[run_id] = new
        self._index(run_id, new)

    def _index(self, run_id: str, row: _Stored) -> None:
        header = row.header
        if header.status is RunStatus.RUNNING:
            if not row.paused:
                self._ready[run_id] = None
        elif header.status is RunStatus.WAITING and header.waiting is not None:
            wait = header.waiting
            if wait.reason is WaitReason.EVENT and wait.wait_key is not None:
                if wait.wait_key not in self._event_waits:
                    self._event_waits[wait.wait_key] = {}
                    insort(self._event_keys, wait.wait_key)
                self._event_waits[wait.wait_key][run_id] = None
            if wait.until is not None and wait.reason in (WaitReason.UNTIL, WaitReason.EVENT):
                heapq.heappush(self._deadlines, (wait.until, run_id))
            child = _child_of(row)
            if child is not None:
                self._child_waits[child] = run_id
        elif header.parent_run_id:
            self._ended_children[run_id] = None

    def _unindex(self, run_id: str, row: _Stored) -> None:
        self._ready.pop(run_id, None)
        self._ended_children.pop(run_id, None)
        wait = row.header.waiting
        if wait is not None:
            if wait.wait_key in self._event_waits:
                waiters = self._event_waits[wait.wait_key]
                waiters.pop(run_id, None)
                if not waiters:
                    del self._event_waits[wait.wait_key]
                    del self._event_keys[bisect_left(self._event_keys, wait.wait_key)]
            child = _child_of(row)
            if child is not None and self._child_waits.get(child) == run_id:
                del self._child_waits[child]

    def _drop_stale_deadlines(self) -> None:
        while self._deadlines and not self._is_live(self._deadlines[0]):
            heapq.heappop(self._deadlines)

    def _is_live(self, entry: tuple[str, str]) -> bool:
        row = self._runs.get(entry[1])
        wait = row.header.waiting if row is not None else None
        return wait is not None and wait.until == entry[0]

    def _due(self, now_iso: str, limit: int, *, with_paused: bool) -> list[str]:
        self._drop_stale_deadlines()
        due: set[tuple[str, str]] = set()
        places = [0]
        while places:  # only the top of the heap is due
            place = places.pop()
            if place < len(self._deadlines) and self._deadlines[place][0] <= now_iso:
                due.add(self._deadlines[place])
                places += (2 * place + 1, 2 * place + 2)
        live = sorted(entry for entry in due if self._is_live(entry))
        ids = [one[1] for one in live if with_paused or not self._runs[one[1]].paused]
        return ids[:limit] if limit > 0 else ids

    def _matching(self, *, status: RunStatus | None, workflow_id: str | None) -> list[_Stored]:
        return [
            row
            for row in self._runs.values()
            if (status is None or row.header.status == status)
            and (workflow_id is None or row.header.workflow_id == workflow_id)
        ]


class InMemoryLedgerStore(LedgerStore):
    """Records as JSON bytes, with an index by idempotency key."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._retired = ""
        self._records: dict[str, list[bytes]] = {}
        self._keyed: dict[tuple[str, str], list[int]] = {}

    @override
    def append(self, record: StepRecord) -> None:
        with self._lock:
            self._add(record, current_unit())

    @override
    def append_many(self, records: Sequence[StepRecord]) -> None:
        unit = current_unit()
        added: list[StepRecord] = []
        with self._lock:
            try:
                for record in records:
                    self._add(record, unit)
                    added.append(record)
            except BaseException:
                if unit is None:
                    for record in reversed(added):
                        self._cut(record, record.seq or 0)
                raise

    def _add(self, record: StepRecord, unit: UnitOfWork | None) -> None:
        run_id, key = record.run_id, record.idempotency_key
        if self._retired:
            raise ConcurrentUpdateError(run_id, self._retired, "load it from there")
        lines = self._records.get(run_id)
        if lines is None:
            lines = self._records[check_safe_id(run_id, "run id")] = []
        seq = len(lines) + 1
        if record.seq is not None and record.seq != seq:
            raise ConcurrentUpdateError(
                run_id, f"record {record.seq} is not the next one, {seq}", "load the run again"
            )
        record.seq = seq
        lines.append(record.to_bytes())
        if key is not None:
            self._keyed.setdefault((run_id, key), []).append(seq)
        if unit is not None:
            unit.on_rollback(partial(self._cut, record, seq))

    @override
    def list(self, run_id: str) -> Records:
        lines = self._records.get(run_id, [])[:]
        return [
            record
            for first in range(0, len(lines), _PAGE)
            for record in _parsed(lines[first : first + _PAGE])
        ]

    @override
    def last_seq(self, run_id: str) -> int:
        return len(self._records.get(run_id, ()))

    @override
    def count(self, run_id: str) -> int:
        return len(self._records.get(run_id, ()))

    @override
    def list_after(self, *, run_id: str, after: int, limit: int = 1000) -> tuple[Records, int]:
        after = max(after, 0)
        lines = self._records.get(run_id, [])[after : after + (limit if limit > 0 else 1000)]
        return _parsed(lines), after + len(lines)

    @override
    def find_keyed(self, run_id: str, key: str, after_seq: int = 0) -> Records:
        with self._lock:
            seqs = self._keyed.get((run_id, key), ())
            lines = self._records.get(run_id, [])
            return _parsed([lines[seq - 1] for seq in seqs if seq > after_seq])

    def retire(self, reason: str) -> None:
        """Refuse every further record with `reason`, because the ledgers live elsewhere now."""
        with self._lock:
            self._retired = reason

    def delete(self, run_id: str) -> int:
        """Delete a run's ledger; how many records it had."""
        with self._lock:
            for entry in [entry for entry in self._keyed if entry[0] == run_id]:
                del self._keyed[entry]
            return len(self._records.pop(run_id, ()))

    def _cut(self, record: StepRecord, seq: int) -> None:
        with self._lock:
            del self._records[record.run_id][seq - 1 :]
            record.seq = None
            seqs = self._keyed.get((record.run_id, record.idempotency_key or ""))
            if seqs and seqs[-1] == seq:
                seqs.pop()


_PAGE = 1000
"""Records parsed at a time: one text of everything is slower."""


def _parsed(lines: Sequence[bytes]) -> Records:
    records: Records = orjson.loads(b"[" + b",".join(lines) + b"]")
    return records


def _add_patch(stored: _Stored, patch: bytes) -> None:
    stored.patches.append(patch)
    stored.patch_bytes += len(patch)
    if stored.patch_bytes > FOLD_FLOOR + 2 * len(stored.document):
        stored.document = orjson.dumps(_document(stored))
        stored.patches, stored.patch_bytes = [], 0


def _document(stored: _Stored) -> JsonObject:
    document: JsonObject = orjson.loads(stored.document)
    for patch in stored.patches:
        document = apply_patch(document, orjson.loads(patch))
    return document


def _loaded(stored: _Stored) -> RunState:
    header = stored.header
    output = None if header.output is None else orjson.loads(orjson.dumps(header.output))
    waiting = None if header.waiting is None else _copy_wait(header)
    return _header(header, _document(stored), waiting, output)


def _head(stored: _Stored) -> RunState:
    header = stored.header
    output = None if header.output is None else orjson.loads(orjson.dumps(header.output))
    return _header(header, head_vars(header), _copy_wait(header), output)


def _header(run: RunState, vars: JsonObject, waiting: Any, output: Any) -> RunState:
    return RunState(
        run.run_id,
        run.workflow_id,
        run.status,
        run.current_node,
        vars,
        waiting,
        output,
        run.error,
        run.created_at,
        run.updated_at,
        run.actor_id,
        run.session_id,
        run.parent_run_id,
    )


def _copy_wait(run: RunState) -> Any:
    wait = run.waiting
    if wait is None:
        return None
    details = (
        None if wait.details is None else orjson.loads(json_bytes(wait.details, "wait.details"))
    )
    choices = None if wait.choices is None else list(wait.choices)
    return replace(wait, details=details, choices=choices)


def _is_ready(row: _Stored) -> bool:
    return row.header.status is RunStatus.RUNNING and not row.paused


def _child_of(row: _Stored) -> str | None:
    wait = row.header.waiting
    if wait is None or wait.reason is not WaitReason.SUBWORKFLOW:
        return None
    child = (wait.details or {}).get("sub_run_id")
    return child if isinstance(child, str) else None


def _newest(rows: list[_Stored], limit: int) -> list[_Stored]:
    rows = sorted(rows, key=lambda row: (row.header.updated_at, row.written), reverse=True)
    return rows[:limit] if limit > 0 else rows


def _index_row(stored: _Stored) -> JsonObject:
    header = stored.header
    wait = header.waiting
    return {
        "run_id": header.run_id,
        "workflow_id": header.workflow_id,
        "status": str(header.status),
        "wait_reason": str(wait.reason) if wait is not None else None,
        "wait_until": wait.until if wait is not None else None,
        "parent_run_id": header.parent_run_id,
        "actor_id": header.actor_id,
        "session_id": header.session_id,
        "created_at": header.created_at,
        "updated_at": header.updated_at,
        "run_lifecycle": deepcopy(stored.lifecycle),
        "paused": stored.paused,
    }
