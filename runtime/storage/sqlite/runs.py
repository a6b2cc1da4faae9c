"""Runs in a SQLite file."""

import logging
import sqlite3
from collections.abc import Sequence
from typing import Any

import orjson
from typing_extensions import override

from runtime.base.errors import CorruptRunError
from runtime.base.ids import check_safe_id
from runtime.base.json_value import JsonObject, JsonValue, json_bytes
from runtime.model.protocols import RunStore, UnitOfWork
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitReason
from runtime.storage.sqlite.database import SqliteDatabase, refused
from runtime.storage.sqlite.rows import (
    INDEXED,
    clause,
    document_of,
    extracted_value,
    head_of,
    index_entry,
    load_run,
    readable_head,
    run_row,
    write_document,
    write_row,
)

_log = logging.getLogger(__name__)

_MANY = 500
"""Run ids in one statement."""
FOLD_FLOOR = 16_384
"""Bytes of patches that are kept before the document is written anew, however small it is."""

_READY_IN_TREE = """
WITH RECURSIVE tree(id) AS (VALUES (?) UNION SELECT run_id FROM runs JOIN tree ON parent_run_id=id)
SELECT COUNT(*) FROM tree CROSS JOIN runs ON run_id=id WHERE status='running' AND paused=0
"""


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
        row = run_row(run)
        with self.database.unit() as unit:
            connection = self.database.connection()
            added = 0 if patch is None or patch == b"[]" else len(patch)
            rev, waste, size = write_row(
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
            write_document(connection, run.run_id, document, is_first=rev == 1)
        elif patch != b"[]":
            connection.execute("INSERT INTO run_patches VALUES (?,?,?)", (run.run_id, rev, patch))
            if waste > FOLD_FLOOR + 2 * size:
                folded = orjson.dumps(document_of(connection, run.run_id))
                write_document(connection, run.run_id, folded)

    def _read(self, connection: sqlite3.Connection, run_id: str) -> tuple[RunState, int] | None:
        """A run and its revision, as they stand in this transaction."""
        return load_run(connection, run_id)

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
            raise refused(self.database, error) from error

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
        where, values = clause(
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
        where, values = clause(parent_run_id=parent_run_id, status=status and str(status))
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
        where, values = clause(
            status=status and str(status), workflow_id=workflow_id, session_id=session_id
        )
        if root_only:
            where += (" AND " if where else " WHERE ") + "parent_run_id IS NULL"
        rows = self._all(
            f"SELECT {','.join(INDEXED)}, run_lifecycle_json, paused FROM runs {where}"
            " ORDER BY updated_at DESC, rowid DESC LIMIT ?",
            *values,
            limit or -1,
        )
        return [index_entry(row) for row in rows]

    def list_run_heads(
        self, *, status: RunStatus | None = None, root_only: bool = False, limit: int = 100
    ) -> list[RunState]:
        """Runs without their variables, last written first; `limit <= 0`: all."""
        where, values = clause(status=status and str(status))
        if root_only:
            where += (" AND " if where else " WHERE ") + "parent_run_id IS NULL"
        rows = self._all(
            f"SELECT run_json, paused FROM runs {where} ORDER BY updated_at DESC, rowid DESC LIMIT ?",
            *values,
            limit if limit > 0 else -1,
        )
        return [head for row in rows if (head := readable_head(*row)) is not None]

    def load_head(self, run_id: str) -> RunState | None:
        """A run without its variables; None if there is none.

        Raises:
            CorruptRunError: it is damaged.
        """
        row = self._one("SELECT run_json, paused FROM runs WHERE run_id=?", run_id)
        return None if row is None else head_of(*row)

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
            found.update({row[0]: extracted_value(row[1]) for row in rows if row[1] is not None})
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
