"""Run and ledger stores in one SQLite file: one transaction a step, WAL, every query by index."""

import logging
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, TypeAlias

import orjson
from typing_extensions import override

from runtime.base.errors import ConcurrentUpdateError, CorruptRunError, StoreError
from runtime.base.ids import check_safe_id
from runtime.base.json_value import JsonObject, JsonValue, json_bytes
from runtime.base.state_patch import apply_patch
from runtime.model.ledger import StepRecord
from runtime.model.protocols import (
    LedgerStore,
    Records,
    RunStore,
    UnitOfWork,
    head_vars,
    is_paused,
    open_units,
)
from runtime.model.run import RunState, RunStatus
from runtime.model.run_lifecycle import sanitize_run_lifecycle
from runtime.model.wait import WaitReason
from runtime.storage.sqlite_schema import migrate

Durability: TypeAlias = Literal["process", "balanced", "full"]
"""What a commit survives (`spec/runtime.md` 8.3): the process's death; also power loss at the commits that
matter; power loss at any commit."""

_log = logging.getLogger(__name__)

_MANY = 500
"""Run ids in one statement."""
_CLOSING_WAIT_MS = 1000
"""How long closing waits for statements of others before it leaves the log as it is (nothing is lost)."""
FOLD_FLOOR = 16_384
"""Bytes of patches that are kept before the document is written anew, however small it is."""


class SqliteDatabase:
    """One SQLite file. Thread-safe: each thread has its own connection, closed when the thread ends.

    Raises:
        StoreError: the file cannot be opened or is not a database.
    """

    def __init__(self, path: str | Path, *, durability: Durability = "balanced") -> None:
        self.path = Path(path)
        self.durability = durability
        self._local = threading.local()
        self._closed = threading.Event()
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            migrate(self.connection())
        except (sqlite3.Error, OSError) as error:
            raise StoreError(str(self.path), f"the database cannot be opened: {error}") from error

    def connection(self) -> sqlite3.Connection:
        """This thread's connection, in autocommit mode.

        Raises:
            StoreError: the database was closed.
        """
        held: _Held | None = getattr(self._local, "held", None)
        if held is None:
            if self._closed.is_set():
                raise StoreError(str(self.path), "the database was closed, open it anew")
            held = self._local.held = _Held(_connected(self.path, self.durability), self._closed)
        return held.connection

    def rows(self, statement: str, *values: Any) -> list[Any]:
        """What a query gives.

        Raises:
            StoreError: the database is damaged or locked for too long.
        """
        try:
            return self.connection().execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise _refused(self, error) from error

    def unit(self, *, durable: bool = False) -> "SqliteTransaction":
        """This thread's transaction: the open one, or a new one."""
        return self.open_unit() or SqliteTransaction(self, durable=durable)

    def open_unit(self) -> "SqliteTransaction | None":
        """This thread's open transaction, whatever was opened on other databases since."""
        for unit in open_units():
            if isinstance(unit, SqliteTransaction) and unit.database is self:
                return unit
        return None

    def changed(self, statement: str, *values: Any) -> int:
        """How many rows a statement changed.

        Raises:
            StoreError: the database is full, damaged or locked for too long.
        """
        try:
            return self.connection().execute(statement, values).rowcount
        except sqlite3.Error as error:
            raise _refused(self, error) from error

    def set_synchronous(self, level: str) -> None:
        """Switch this thread's connection to FULL or NORMAL; outside a transaction only."""
        self.connection()
        held: _Connection = self._local.held.connection
        if held.synchronous != level:
            held.execute(f"PRAGMA synchronous = {level}")
            held.synchronous = level

    def close(self) -> None:
        """Write the log back into the file and close it; whoever uses the stores afterwards is refused.

        A statement that another thread is in the middle of is let finish: closing its connection under it
        would end the process.
        """
        if self._closed.is_set():
            return
        own = self.connection()
        self._closed.set()  # first of all, or readers could keep the log busy for ever
        self._local = threading.local()  # lets go of every connection, see _Connection
        try:
            own.execute(f"PRAGMA busy_timeout={_CLOSING_WAIT_MS}")
            own.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise StoreError(
                    str(self.path), f"the log was not written back: {error}"
                ) from error
        finally:
            own.close()


class _Held:
    """A thread's hold on its connection, which is closed when the thread ends.

    Once the database is closed, other threads may be in the middle of a statement: then the connection closes by itself.
    """

    __slots__ = ("_closed", "connection")

    def __init__(self, connection: "_Connection", closed: threading.Event) -> None:
        self.connection = connection
        self._closed = closed

    def __del__(self) -> None:
        if not self._closed.is_set():
            self.connection.close()


class _Connection(sqlite3.Connection):
    """A connection that closes when nobody holds it any more: neither its thread nor a statement it runs."""

    synchronous = ""

    def __del__(self) -> None:
        self.close()


def _connected(path: Path, durability: Durability) -> _Connection:
    connection = sqlite3.connect(
        path,
        timeout=30,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
        factory=_Connection,
    )
    connection.synchronous = "FULL" if durability == "full" else "NORMAL"
    for pragma in (
        "journal_mode=WAL",
        f"synchronous={connection.synchronous}",
        "foreign_keys=ON",
        "busy_timeout=30000",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


class SqliteTransaction(UnitOfWork):
    """One transaction of one thread over everything in a database."""

    __slots__ = ("connection", "database", "durable")

    def __init__(self, database: SqliteDatabase, *, durable: bool) -> None:
        super().__init__()
        self.database = database
        self.durable = durable
        self.connection = database.connection()

    @override
    def begin(self) -> None:
        if self.database.durability == "balanced":
            self.database.set_synchronous("FULL" if self.durable else "NORMAL")
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise _refused(self.database, error) from error

    @override
    def commit(self) -> None:
        try:
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise _refused(self.database, error) from error

    @override
    def rollback(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    @override
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        super().__exit__(kind, error, trace)
        if isinstance(error, sqlite3.Error) and self.is_closed:
            raise _refused(self.database, error) from error


class SqliteRunStore(RunStore):
    """Runs in a `SqliteDatabase`."""

    def __init__(self, db: SqliteDatabase) -> None:
        self.database = db

    @override
    def unit(self, *, durable: bool = False) -> UnitOfWork:
        return self.database.unit(durable=durable)

    @override
    def save(
        self, run: RunState, *, expected_rev: int | None = None, patch: bytes | None = None
    ) -> int:
        check_safe_id(run.run_id, "run id")
        document = json_bytes(run.vars, "vars") if patch is None else b""
        row = _row(run)
        with self.database.unit() as unit:
            connection = self.database.connection()
            added = 0 if patch is None or patch == b"[]" else len(patch)
            rev, waste, size = _write_row(
                connection, row, run.run_id, expected_rev, added, len(document)
            )
            if rev == 1 and patch is not None:
                document, patch = json_bytes(run.vars, "vars"), None
            self._write_vars(run, rev, document, patch, waste=waste, size=size)
        del unit
        return rev

    def _write_vars(
        self,
        run: RunState,
        rev: int,
        document: bytes,
        patch: bytes | None,
        *,
        waste: int,
        size: int,
    ) -> None:
        """Keep the variables of a run, inside a unit.

        Args:
            patch: what changed since the revision before; None: `document` is all of it.
            waste: bytes of patches since the document was last written whole.
            size: bytes of that document.
        """
        connection = self.database.connection()
        if patch is None:
            _write_document(connection, run.run_id, document, is_first=rev == 1)
        elif patch != b"[]":
            connection.execute("INSERT INTO run_patches VALUES (?,?,?)", (run.run_id, rev, patch))
            if waste > FOLD_FLOOR + 2 * size:
                folded = orjson.dumps(_document(connection, run.run_id))
                _write_document(connection, run.run_id, folded)

    def _read(self, connection: sqlite3.Connection, run_id: str) -> tuple[RunState, int] | None:
        """A run and its revision, as they stand in this transaction."""
        return _load(connection, run_id)

    @override
    def load(self, run_id: str) -> RunState | None:
        found = self.load_with_rev(run_id)
        return None if found is None else found[0]

    @override
    def load_with_rev(self, run_id: str) -> tuple[RunState, int] | None:
        connection = self.database.connection()
        if connection.in_transaction:
            return self._read(connection, run_id)
        try:
            connection.execute("BEGIN")
            try:
                return self._read(connection, run_id)
            finally:
                connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise _refused(self.database, error) from error

    @override
    def rev(self, run_id: str) -> int | None:
        row = self._one("SELECT rev FROM runs WHERE run_id=?", run_id)
        return None if row is None else int(row[0])

    @override
    def create_if_absent(self, run: RunState) -> tuple[RunState, bool]:
        with self.database.unit():
            found = self.load(run.run_id)
            if found is not None:
                return found, False
            self.save(run)
        return run, True

    @override
    def probe_control(self, run_id: str) -> tuple[RunStatus, bool] | None:
        row = self._one("SELECT status, paused FROM runs WHERE run_id=?", run_id)
        return None if row is None else (RunStatus(row[0]), bool(row[1]))

    @override
    def put_checkpoint(self, run_id: str, seq: int, document: bytes) -> None:
        self.database.connection().execute(
            "INSERT OR REPLACE INTO run_checkpoints (run_id, seq, document) VALUES (?,?,?)",
            (run_id, seq, document),
        )

    @override
    def checkpoint_at(self, run_id: str, seq: int) -> tuple[int, bytes] | None:
        row = self._one(
            "SELECT seq, document FROM run_checkpoints WHERE run_id=? AND seq<=? ORDER BY seq DESC LIMIT 1",
            run_id,
            seq,
        )
        return None if row is None else (row[0], bytes(row[1]))

    def list_runs(
        self,
        *,
        status: RunStatus | None = None,
        wait_reason: WaitReason | None = None,
        workflow_id: str | None = None,
        limit: int = 100,
    ) -> list[RunState]:
        """Matching runs, last written first; `limit <= 0`: all."""
        where, values = _where(
            status=status and str(status),
            wait_reason=wait_reason and str(wait_reason),
            workflow_id=workflow_id,
        )
        return self._runs(
            f"{where} ORDER BY updated_at DESC, rowid DESC LIMIT ?", *values, limit or -1
        )

    def list_due_wait_until(self, *, now_iso: str, limit: int = 100) -> list[RunState]:
        """WAITING runs whose deadline has come, earliest first."""
        return self._runs(
            "WHERE wait_until IS NOT NULL AND wait_until<=? AND status='waiting' ORDER BY wait_until LIMIT ?",
            now_iso,
            limit or -1,
        )

    def list_children(
        self, *, parent_run_id: str, status: RunStatus | None = None
    ) -> list[RunState]:
        """Direct children, oldest first."""
        where, values = _where(parent_run_id=parent_run_id, status=status and str(status))
        return self._runs(f"{where} ORDER BY created_at, run_id", *values)

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
        where, values = _where(
            status=status and str(status), workflow_id=workflow_id, session_id=session_id
        )
        if root_only:
            where += (" AND " if where else " WHERE ") + "parent_run_id IS NULL"
        rows = self._all(
            f"SELECT {','.join(_INDEX)}, run_lifecycle_json, paused FROM runs {where}"
            " ORDER BY updated_at DESC, rowid DESC LIMIT ?",
            *values,
            limit or -1,
        )
        return [_index_row(row) for row in rows]

    def list_run_heads(
        self, *, status: RunStatus | None = None, root_only: bool = False, limit: int = 100
    ) -> list[RunState]:
        """Runs without their variables, last written first; `limit <= 0`: all."""
        where, values = _where(status=status and str(status))
        if root_only:
            where += (" AND " if where else " WHERE ") + "parent_run_id IS NULL"
        rows = self._all(
            f"SELECT run_json, paused FROM runs {where} ORDER BY updated_at DESC, rowid DESC LIMIT ?",
            *values,
            limit if limit > 0 else -1,
        )
        return [head for row in rows if (head := _readable_head(*row)) is not None]

    def load_head(self, run_id: str) -> RunState | None:
        """A run without its variables; None if there is none.

        Raises:
            CorruptRunError: it is damaged.
        """
        row = self._one("SELECT run_json, paused FROM runs WHERE run_id=?", run_id)
        return None if row is None else _head(*row)

    def damaged(self) -> list[str]:
        """Ids of stored runs that cannot be loaded."""
        found = []
        for (run_id,) in self._all("SELECT run_id FROM runs ORDER BY run_id"):
            try:
                self.load(run_id)
            except CorruptRunError:
                found.append(run_id)
        return found

    def ready_in_tree(self, run_id: str) -> int:
        """How many runs of the tree are RUNNING and not paused."""
        return int(self._all(_READY_IN_TREE, run_id)[0][0])

    def values_of(self, run_ids: Sequence[str], name: str) -> dict[str, JsonValue]:
        """One variable of several runs as it was last written whole."""
        found: dict[str, JsonValue] = {}
        for at in range(0, len(run_ids), _MANY):
            some = run_ids[at : at + _MANY]
            rows = self._all(
                "SELECT run_id, json_extract(CAST(document AS TEXT), ?) FROM run_vars"
                f" WHERE run_id IN ({','.join('?' * len(some))}) AND json_valid(CAST(document AS TEXT))",
                f'$."{name}"',
                *some,
            )
            found.update({row[0]: _value(row[1]) for row in rows if row[1] is not None})
        return found

    def list_event_waiters(self, keys: Sequence[str]) -> list[tuple[str, str]]:
        """(run id, wait key) of EVENT waits on one of `keys`, oldest wait first."""
        marks = ",".join("?" * len(keys))
        return self._all(
            f"SELECT run_id, wait_key FROM runs WHERE wait_reason='event' AND wait_key IN ({marks})"
            " AND status='waiting' ORDER BY updated_at, rowid",
            *keys,
        )

    def event_keys_with(self, prefix: str, *, limit: int = 100) -> list[str]:
        """Wait keys of EVENT waits that begin with a text, sorted, each once."""
        rows = self._all(
            "SELECT DISTINCT wait_key FROM runs WHERE wait_reason='event' AND wait_key>=? AND wait_key<?"
            " AND status='waiting' ORDER BY wait_key LIMIT ?",
            prefix,
            prefix + "\U0010ffff",
            limit,
        )
        return [row[0] for row in rows]

    def next_wait_deadline(self, *, after: str = "") -> str | None:
        """The earliest deadline of a wait later than `after`."""
        row = self._one(
            "SELECT wait_until FROM runs WHERE wait_until > ? AND wait_until IS NOT NULL AND paused=0"
            " ORDER BY wait_until LIMIT 1",
            after,
        )
        return None if row is None else str(row[0])

    def due_run_ids(self, *, now_iso: str, limit: int = 1000) -> list[str]:
        """Ids of unpaused WAITING runs whose deadline has come, earliest first."""
        rows = self._all(
            "SELECT run_id FROM runs WHERE wait_until IS NOT NULL AND wait_until<=? AND paused=0"
            " ORDER BY wait_until LIMIT ?",
            now_iso,
            limit,
        )
        return [row[0] for row in rows]

    def ready_run_ids(self, *, limit: int = 1000) -> list[str]:
        """Ids of unpaused RUNNING runs, least recently written first."""
        rows = self._all(
            "SELECT run_id FROM runs WHERE status='running' AND paused=0 ORDER BY updated_at LIMIT ?",
            limit,
        )
        return [row[0] for row in rows]

    def finished_child_waits(self, *, limit: int = 1000) -> list[tuple[str, str]]:
        """(parent id, child id) where an unpaused parent waits for a child that has ended."""
        return self._all(
            "SELECT parent.run_id, child.run_id FROM runs parent JOIN runs child"
            " ON child.run_id = parent.wait_child WHERE parent.wait_child IS NOT NULL"
            " AND parent.paused=0 AND child.status IN ('completed','failed','cancelled') LIMIT ?",
            limit,
        )

    def acquire_lease(self, run_id: str, owner: str, *, now_iso: str, until_iso: str) -> bool:
        """Take or renew the lease; False if another owner's lease has not run out."""
        changed = self.database.changed(
            "INSERT INTO run_leases VALUES (?,?,?) ON CONFLICT(run_id) DO UPDATE SET"
            " owner=excluded.owner, until=excluded.until"
            " WHERE run_leases.owner=excluded.owner OR run_leases.until<=?",
            run_id,
            owner,
            until_iso,
            now_iso,
        )
        return changed == 1

    def release_lease(self, run_id: str, owner: str) -> None:
        """Give the lease back; nothing happens if it is not ours."""
        self.database.changed("DELETE FROM run_leases WHERE run_id=? AND owner=?", run_id, owner)

    def lease_of(self, run_id: str) -> tuple[str, str] | None:
        """(owner, runs out at) of the current lease."""
        row = self._one("SELECT owner, until FROM run_leases WHERE run_id=?", run_id)
        return None if row is None else (row[0], row[1])

    def delete(self, run_id: str) -> bool:
        """Delete a run and what belongs to it in the store; its ledger stays."""
        with self.database.unit():
            connection = self.database.connection()
            for table in ("run_vars", "run_patches", "run_checkpoints", "run_leases"):
                connection.execute(f"DELETE FROM {table} WHERE run_id=?", (run_id,))
            cursor = connection.execute("DELETE FROM runs WHERE run_id=?", (run_id,))
        return cursor.rowcount == 1

    def _one(self, statement: str, *values: Any) -> Any:
        return next(iter(self.database.rows(statement, *values)), None)

    def _all(self, statement: str, *values: Any) -> list[Any]:
        return self.database.rows(statement, *values)

    def _runs(self, rest: str, *values: Any) -> list[RunState]:
        """The runs of a query; a damaged one is logged and hides no other."""
        found = []
        for (run_id,) in self._all(f"SELECT run_id FROM runs {rest}", *values):
            try:
                run = self.load(run_id)
            except CorruptRunError as error:
                _log.warning("a run was left out of a list: %s", error)
                continue
            if run is not None:
                found.append(run)
        return found


class SqliteLedgerStore(LedgerStore):
    """Ledgers in a `SqliteDatabase`."""

    def __init__(self, db: SqliteDatabase) -> None:
        self.database = db

    @override
    def append(self, record: StepRecord) -> None:
        self._append([record])

    @override
    def append_many(self, records: Sequence[StepRecord]) -> None:
        self._append(records)

    def _append(self, records: Sequence[StepRecord]) -> None:
        with self.database.unit() as unit:
            rows: list[tuple[Any, ...]] = []
            last: dict[str, int] = {}
            for record in records:
                run_id = record.run_id
                if record.seq is None:
                    record.seq = (last[run_id] if run_id in last else self.last_seq(run_id)) + 1
                    unit.on_rollback(partial(setattr, record, "seq", None))
                last[run_id] = record.seq
                rows.append(_ledger_row(record))
            if unit.connection.executemany(_APPEND, rows).rowcount != len(rows):
                run_id, wanted = records[0].run_id, records[0].seq
                raise ConcurrentUpdateError(
                    run_id,
                    f"record {wanted} is not the next one after {self.last_seq(run_id)}",
                    "load the run again",
                )

    @override
    def list(self, run_id: str) -> Records:
        return list(self.iter(run_id))

    @override
    def list_after(self, *, run_id: str, after: int, limit: int = 1000) -> tuple[Records, int]:
        rows = self._rows(
            "SELECT seq, record_json FROM ledger WHERE run_id=? AND seq>? ORDER BY seq LIMIT ?",
            run_id,
            after,
            limit if limit > 0 else 1000,
        )
        return _parsed(run_id, rows), rows[-1][0] if rows else after

    @override
    def ended(self, run_id: str, after: int = 0) -> Iterator[tuple[int, JsonObject]]:
        while rows := self._rows(
            "SELECT seq, record_json FROM ledger WHERE run_id=? AND seq>? AND step_status<>'started'"
            " ORDER BY seq LIMIT 1000",
            run_id,
            after,
        ):
            for row, record in zip(rows, _parsed(run_id, rows), strict=True):
                yield row[0], record
            after = rows[-1][0]

    @override
    def last_seq(self, run_id: str) -> int:
        return self._rows(_LAST_SEQ, run_id)[0][0] or 0

    @override
    def count(self, run_id: str) -> int:
        return int(self._rows("SELECT COUNT(*) FROM ledger WHERE run_id=?", run_id)[0][0])

    @override
    def find_keyed(self, run_id: str, key: str, after_seq: int = 0) -> Records:
        rows = self._rows(
            "SELECT seq, record_json FROM ledger WHERE run_id=? AND idempotency_key=? AND seq>?"
            " ORDER BY seq",
            run_id,
            key,
            after_seq,
        )
        return [
            {**record, "seq": row[0]}
            for row, record in zip(rows, _parsed(run_id, rows), strict=True)
        ]

    @override
    def copy_records(self, of: str, to: str, until: int) -> None:
        before, after = record_heads(of, check_safe_id(to, "run id"))
        with self.database.unit() as unit:
            if self.last_seq(to) == 0:
                values = (of, to, until, after, len(before) + 1, before, CHAINED)
                if unit.connection.execute(_COPY, values).rowcount == until:
                    return
                unit.connection.execute("DELETE FROM ledger WHERE run_id=?", (to,))
            super().copy_records(of, to, until)  # records of older versions, or with hashes

    def delete(self, run_id: str) -> int:
        """Delete a run's ledger; how many records it had."""
        with self.database.unit() as unit:
            return unit.connection.execute("DELETE FROM ledger WHERE run_id=?", (run_id,)).rowcount

    def _rows(self, statement: str, *values: Any) -> Any:
        return self.database.rows(statement, *values)


_APPEND = """
INSERT INTO ledger (run_id, seq, record_json, idempotency_key, step_status) SELECT ?1, ?2, ?3, ?4, ?5
WHERE ?2 = 1 + COALESCE((SELECT MAX(seq) FROM ledger WHERE run_id = ?1), 0)
"""
"""Adds a record only at its place, so that nobody needs to look at the newest one before."""
_COPY = """
INSERT INTO ledger (run_id, seq, record_json, idempotency_key, step_status)
SELECT ?2, seq, ?4 || substr(record_json, ?5), idempotency_key, step_status FROM ledger
WHERE run_id=?1 AND seq<=?3 AND substr(record_json, 1, ?5 - 1)=?6 AND instr(record_json, ?7)=0 ORDER BY seq
"""
CHAINED = '"record_hash":"'
"""In the text of each record that has a hash, and of some that have none."""
_LAST_SEQ = "SELECT MAX(seq) FROM ledger WHERE run_id=?"

_INDEX = (
    "run_id",
    "workflow_id",
    "status",
    "wait_reason",
    "wait_until",
    "parent_run_id",
    "actor_id",
    "session_id",
    "created_at",
    "updated_at",
)

_READY_IN_TREE = """
WITH RECURSIVE tree(id) AS (VALUES (?) UNION SELECT run_id FROM runs JOIN tree ON parent_run_id=id)
SELECT COUNT(*) FROM tree CROSS JOIN runs ON run_id=id WHERE status='running' AND paused=0
"""

_INSERT = """
INSERT INTO runs (workflow_id, status, wait_reason, wait_until, wait_key, wait_child, parent_run_id,
    actor_id, session_id, updated_at, paused, run_lifecycle_json, run_json, run_id, created_at, patch_bytes,
    document_bytes, rev)
VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,1)
ON CONFLICT(run_id) DO UPDATE SET workflow_id=excluded.workflow_id, status=excluded.status,
    wait_reason=excluded.wait_reason, wait_until=excluded.wait_until, wait_key=excluded.wait_key,
    wait_child=excluded.wait_child, parent_run_id=excluded.parent_run_id, actor_id=excluded.actor_id,
    session_id=excluded.session_id, updated_at=excluded.updated_at, paused=excluded.paused,
    run_lifecycle_json=excluded.run_lifecycle_json, run_json=excluded.run_json, patch_bytes=runs.patch_bytes+excluded.patch_bytes, rev=runs.rev+1
RETURNING rev, patch_bytes, document_bytes
"""

_UPDATE_RUNNING = """
UPDATE runs SET updated_at=?, run_json=?, patch_bytes=patch_bytes+?, rev=rev+1
WHERE run_id=? AND rev=? AND status='running' AND paused=0 AND session_id IS ? AND run_lifecycle_json IS ?
RETURNING rev, patch_bytes, document_bytes
"""
"""The usual step: nothing changes that an index but the one of times knows; half the pages of `_UPDATE`."""

_UPDATE = """
UPDATE runs SET workflow_id=?, status=?, wait_reason=?, wait_until=?, wait_key=?, wait_child=?,
    parent_run_id=?, actor_id=?, session_id=?, updated_at=?, paused=?,
    run_lifecycle_json=?, run_json=?, patch_bytes=patch_bytes+?, rev=rev+1
WHERE run_id=? AND rev=? RETURNING rev, patch_bytes, document_bytes
"""


def record_heads(of: str, to: str) -> tuple[str, str]:
    """How the texts of the records of two runs begin."""
    return f'{{"run_id":"{of}","', f'{{"run_id":"{to}","'


def _ledger_row(record: StepRecord) -> tuple[Any, ...]:
    run_id = check_safe_id(record.run_id, "run id")
    text = record.to_bytes().decode()
    return (run_id, record.seq, text, record.idempotency_key, str(record.status))


def _row(run: RunState) -> tuple[Any, ...]:
    wait = run.waiting
    header = run.to_json()
    del header["vars"]
    header["head"] = head_vars(run)
    child = (wait.details or {}).get("sub_run_id") if wait is not None else None
    timed = wait is not None and wait.reason in (WaitReason.UNTIL, WaitReason.EVENT)
    return (
        run.workflow_id,
        str(run.status),
        None if wait is None else str(wait.reason),
        wait.until if wait is not None and timed else None,
        None if wait is None else wait.wait_key,
        child if wait is not None and wait.reason is WaitReason.SUBWORKFLOW else None,
        run.parent_run_id,
        run.actor_id,
        run.session_id,
        run.updated_at,
        is_paused(run),
        _lifecycle(run),
        json_bytes(header, "run").decode(),
        run.run_id,
        run.created_at,
    )


def _lifecycle(run: RunState) -> str | None:
    if "_run_lifecycle" not in run.vars:
        return None
    kept = sanitize_run_lifecycle(run.vars["_run_lifecycle"])
    return None if kept is None else orjson.dumps(kept).decode()


def _write_row(
    connection: sqlite3.Connection,
    row: tuple[Any, ...],
    run_id: str,
    expected_rev: int | None,
    added: int = 0,
    document_bytes: int = 0,
) -> tuple[int, int, int]:
    """Write the small row; its revision, the bytes of patches and of the document."""
    if expected_rev:
        found = None
        if row[1] == "running" and not row[10]:
            lean = (row[9], row[12], added, run_id, expected_rev, row[8], row[11])
            found = connection.execute(_UPDATE_RUNNING, lean).fetchone()
        if found is None:
            values = (*row[:-2], added, run_id, expected_rev)
            found = connection.execute(_UPDATE, values).fetchone()
        if found is None:
            raise ConcurrentUpdateError(run_id, "another writer changed the run", "load it again")
        return found  # type: ignore[no-any-return]
    found = connection.execute(_INSERT, (*row, added, document_bytes)).fetchone()
    if expected_rev == 0 and found[0] != 1:
        raise ConcurrentUpdateError(run_id, "the run exists already", "load it again")
    return found  # type: ignore[no-any-return]


def index_run(connection: sqlite3.Connection, run: RunState, rev: int) -> None:
    """Write the row of a run whose document is kept elsewhere."""
    _write_row(connection, _row(run), run.run_id, None)
    connection.execute("UPDATE runs SET rev=? WHERE run_id=?", (rev, run.run_id))


def _write_document(
    connection: sqlite3.Connection, run_id: str, document: bytes, *, is_first: bool = False
) -> None:
    connection.execute("INSERT OR REPLACE INTO run_vars VALUES (?,?)", (run_id, document))
    if is_first:
        return
    connection.execute("DELETE FROM run_patches WHERE run_id=?", (run_id,))
    connection.execute(
        "UPDATE runs SET document_bytes=?, patch_bytes=0 WHERE run_id=?", (len(document), run_id)
    )


def _load(connection: sqlite3.Connection, run_id: str) -> tuple[RunState, int] | None:
    row = connection.execute("SELECT run_json, rev FROM runs WHERE run_id=?", (run_id,)).fetchone()
    if row is None:
        return None
    try:
        run = RunState.from_json(orjson.loads(row[0]))
        return replace(run, vars=_document(connection, run_id, run.vars)), row[1]
    except (ValueError, KeyError, TypeError) as error:
        raise CorruptRunError(
            run_id, f"the stored run is damaged: {error}", "restore a snapshot or delete the run"
        ) from error


def _document(
    connection: sqlite3.Connection, run_id: str, inline: JsonObject | None = None
) -> JsonObject:
    row = connection.execute("SELECT document FROM run_vars WHERE run_id=?", (run_id,)).fetchone()
    if row is not None:
        document = orjson.loads(row[0])
    elif inline is not None:
        document = inline
    else:
        stored = connection.execute(
            "SELECT run_json FROM runs WHERE run_id=?", (run_id,)
        ).fetchone()
        document = orjson.loads(stored[0]).get("vars") or {}
    patches = connection.execute(
        "SELECT patch FROM run_patches WHERE run_id=? ORDER BY rev", (run_id,)
    )
    for (patch,) in patches:
        document = apply_patch(document, orjson.loads(patch))
    return document  # type: ignore[no-any-return]


def _head(run_json: str, paused: int) -> RunState:
    try:
        header = orjson.loads(run_json)
        # Rows of older versions have no head: whether they are paused stands in their index.
        old: JsonObject = {"_runtime": {"control": {"paused": True}}} if paused else {}
        return RunState.from_json({**header, "vars": header.get("head", old)})
    except (ValueError, KeyError, TypeError) as error:
        raise CorruptRunError(
            "", f"a stored run is damaged: {error}", "restore a snapshot or delete the run"
        ) from error


def _readable_head(run_json: str, paused: int) -> RunState | None:
    try:
        return _head(run_json, paused)
    except CorruptRunError as error:
        _log.warning("a run was left out of a list: %s", error)
        return None


def _value(extracted: Any) -> JsonValue:
    """What SQLite's `json_extract` gives: objects and arrays come as text."""
    is_container = isinstance(extracted, str) and extracted[:1] in "{["
    return orjson.loads(extracted) if is_container else extracted


def _index_row(row: Any) -> JsonObject:
    found: JsonObject = dict(zip(_INDEX, row, strict=False))
    found["run_lifecycle"] = None if row[-2] is None else orjson.loads(row[-2])
    found["paused"] = bool(row[-1])
    return found


def _where(**wanted: Any) -> tuple[str, list[Any]]:
    given = {name: value for name, value in wanted.items() if value is not None}
    if not given:
        return "", []
    return "WHERE " + " AND ".join(f"{name}=?" for name in given), list(given.values())


def _parsed(run_id: str, rows: Sequence[Any]) -> Records:
    try:
        records: Records = orjson.loads("[" + ",".join([row[1] for row in rows]) + "]")
    except orjson.JSONDecodeError as error:
        bad = next(row[0] for row in rows if not _is_json(row[1]))
        raise CorruptRunError(
            run_id, f"record {bad} of its ledger is damaged: {error}", "restore a copy of the store"
        ) from error
    return records


def _is_json(text: str) -> bool:
    try:
        orjson.loads(text)
    except orjson.JSONDecodeError:
        return False
    return True


def _refused(database: SqliteDatabase, error: sqlite3.Error) -> StoreError:
    is_damaged = type(error) is sqlite3.DatabaseError
    remedy = "restore a copy of it" if is_damaged else "free disk space or close other writers"
    return StoreError(str(database.path), f"the database refused: {error}", remedy)
