"""Ledgers in a SQLite file."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

import orjson
from typing_extensions import override

from runtime.base.errors import ConcurrentUpdateError, CorruptRunError
from runtime.base.ids import check_safe_id
from runtime.model.ledger import StepRecord
from runtime.model.protocols import LedgerStore, Records
from runtime.storage.sqlite.database import SqliteDatabase

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
    def ended_texts(self, run_id: str, after: int = 0) -> Iterator[tuple[int, str]]:
        while rows := self._rows(
            "SELECT seq, record_json FROM ledger WHERE run_id=? AND seq>? AND step_status<>'started'"
            " ORDER BY seq LIMIT 1000",
            run_id,
            after,
        ):
            yield from rows
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


def record_heads(of: str, to: str) -> tuple[str, str]:
    """How the texts of the records of two runs begin."""
    return f'{{"run_id":"{of}","', f'{{"run_id":"{to}","'


def _ledger_row(record: StepRecord) -> tuple[Any, ...]:
    run_id = check_safe_id(record.run_id, "run id")
    text = record.to_bytes().decode()
    return (run_id, record.seq, text, record.idempotency_key, str(record.status))


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
