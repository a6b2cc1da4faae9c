"""Runs as JSON files and ledgers as JSON lines, in a folder that people may look into (`spec/runtime.md` 4.3, 4.4).

`run_<id>.json` is a run as it was when it was last written whole, at first as it began; `run_<id>.delta.jsonl` what
changed since; `run_<id>.first.jsonl` the variables it began with, once the first document is gone; `ledger_<id>.jsonl` its ledger. A step appends a few bytes, however large the state is.
"""

import json
import logging
import sqlite3
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

import orjson
from typing_extensions import override

from runtime.base.errors import ConcurrentUpdateError, CorruptRunError
from runtime.base.files import write_atomic
from runtime.base.ids import SAFE_ID, check_safe_id
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.state_patch import apply_patch
from runtime.model.ledger import StepRecord
from runtime.model.protocols import (
    LedgerStore,
    Records,
    UnitOfWork,
    current_unit,
    when_committed,
)
from runtime.model.run import RunState
from runtime.storage.json_directory import JsonDirectory
from runtime.storage.sqlite import SqliteRunStore
from runtime.storage.sqlite.ledgers import CHAINED, record_heads
from runtime.storage.sqlite.rows import index_run

_log = logging.getLogger(__name__)
_ADD_LINE = """
INSERT INTO json_lines SELECT ?1, ?2, ?3, ?4, ?5
WHERE ?2 = 1 + COALESCE((SELECT MAX(seq) FROM json_lines WHERE run_id = ?1), 0)
"""
FOLD_FLOOR = 65_536
"""Bytes of changes that are kept before a run is written whole again, however small it is."""


class JsonFileRunStore(SqliteRunStore):
    """Runs in a folder of JSON files.

    Args:
        base_dir: the folder, or an open one that a ledger store shares for common units of work.

    Raises:
        StoreError: the folder cannot be opened.
    """

    def __init__(self, base_dir: str | Path | JsonDirectory) -> None:
        self.directory = (
            base_dir if isinstance(base_dir, JsonDirectory) else JsonDirectory(base_dir)
        )
        super().__init__(self.directory)
        if not self.directory.is_indexed("runs"):
            self.rebuild_index()

    @override
    def damaged(self) -> list[str]:
        """Ids of stored runs that cannot be loaded."""
        found = []
        for run_id in self._ids_on_disk():
            try:
                _read_files(self.directory, run_id, self._size(run_id))
            except CorruptRunError:
                found.append(run_id)
        return found

    def rebuild_index(self) -> int:
        """Take every run file into the index anew; how many runs could be read. Damaged ones are logged."""
        count = 0
        with self.directory.unit():
            connection = self.directory.connection()
            connection.execute("DELETE FROM runs")
            for run_id in self._ids_on_disk():
                try:
                    delta = _delta_name(run_id)
                    if (self.directory.folder / delta).exists():
                        self.directory.set_size(delta, len(self.directory.whole_lines(delta)))
                    run, rev = _read_files(self.directory, run_id, self._size(run_id))
                except CorruptRunError as error:
                    _log.warning("run left out of the index: %s", error)
                    continue
                index_run(connection, run, rev)
                first = self._first_vars(run_id)
                if first is not None:
                    self.put_checkpoint(run_id, 0, first)
                count += 1
            self.directory.set_indexed("runs")
        return count

    @override
    def values_of(self, run_ids: Sequence[str], name: str) -> dict[str, JsonValue]:
        runs = {run_id: self.load(run_id) for run_id in run_ids}
        return {key: run.vars[name] for key, run in runs.items() if run and name in run.vars}

    @override
    def delete(self, run_id: str) -> bool:
        check_safe_id(run_id, "run id")
        with self.directory.unit():
            existed = super().delete(run_id)
            existed = existed or self._document_path(run_id).exists()
            self.directory.forget(_delta_name(run_id))
            self._document_path(run_id).unlink(missing_ok=True)
            self._first_path(run_id).unlink(missing_ok=True)
        return existed

    @override
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
        del waste
        if rev == 1:
            self._write_first(run, document)
            return
        self.directory.note_document(_document_name(run.run_id), is_new=False)
        header = orjson.dumps({**run.to_json(), "vars": None})
        change = b'"vars":' + document if patch is None else b'"patch":' + patch
        line = b'{"rev":%d,"run":%b,%b}\n' % (rev, header, change)
        at = self.directory.append(_delta_name(run.run_id), line)
        if at + len(line) > FOLD_FLOOR + 2 * size or run.status.is_terminal:
            when_committed(lambda: self._write_whole(run.run_id))

    @override
    def load_with_rev(self, run_id: str) -> tuple[RunState, int] | None:
        # Not in a transaction of its own: its frozen view would not show what a writer commits meanwhile.
        return self._read(self.directory.connection(), run_id)

    @override
    def _read(self, connection: sqlite3.Connection, run_id: str) -> tuple[RunState, int] | None:
        """The committed state.

        Files are read without a lock. Whoever reads while a writer folds the changes into the document sees the
        old document without its changes; the second look at the same commit finds the new document.
        """
        problem: CorruptRunError | None = None
        is_second_look = False
        committed = self._committed(connection, run_id)
        while committed is not None:
            try:
                run, rev = _read_files(self.directory, run_id, committed[1])
            except CorruptRunError as error:
                problem = error
            else:
                if rev == committed[0]:
                    return run, rev
                problem = CorruptRunError(
                    run_id,
                    f"its files end at revision {rev}, {committed[0]} was committed",
                    "restore the folder or a snapshot",
                )
            before, committed = committed, self._committed(connection, run_id)
            if before == committed and is_second_look:
                raise problem
            is_second_look = before == committed
        if SAFE_ID.fullmatch(run_id) and self._document_path(run_id).exists():
            _read_files(self.directory, run_id, 0)
        return None

    def _committed(self, connection: sqlite3.Connection, run_id: str) -> tuple[int, int] | None:
        """The committed revision and the size of the changes, bytes; None: the run is not indexed."""
        row = connection.execute("SELECT rev FROM runs WHERE run_id=?", (run_id,)).fetchone()
        return None if row is None else (row[0], self._size(run_id))

    def _write_first(self, run: RunState, document: bytes) -> None:
        """Write a new run as a document, inside a unit; it waits for the disk when a commit of the run does."""
        path = self._document_path(run.run_id)
        unit = current_unit()
        if unit is not None and not path.exists():
            unit.on_rollback(lambda: path.unlink(missing_ok=True))
        whole = {**run.to_json(), "vars": orjson.Fragment(document), "rev": 1}
        write_atomic(path, orjson.dumps(whole) + b"\n", sync=False)
        self.directory.note_document(path.name, is_new=True)

    def _write_whole(self, run_id: str) -> None:
        """Write the committed state as one document; then its changes need not be kept."""
        with self.directory.unit():
            found = self.load_with_rev(run_id)
            if found is None:
                return
            run, rev = found
            content = orjson.dumps({**run.to_json(), "rev": rev}) + b"\n"
            must_sync = self.directory.durability != "process"
            self._keep_first_vars(run_id, sync=must_sync)
            write_atomic(self._document_path(run_id), content, sync=must_sync)
            if must_sync:
                self.directory.note_synced(_document_name(run_id))
            self.directory.truncate(_delta_name(run_id))
            self.directory.connection().execute(
                "UPDATE runs SET document_bytes=? WHERE run_id=?", (len(content), run_id)
            )

    def _keep_first_vars(self, run_id: str, *, sync: bool) -> None:
        """Before the changes go: with the first variables and the ledger every state can be made again, index or not."""
        path = self._first_path(run_id)
        if not path.exists():
            found = self.checkpoint_at(run_id, 0)
            if found is not None:
                write_atomic(path, found[1] + b"\n", sync=sync)

    def _first_vars(self, run_id: str) -> bytes | None:
        """The variables a run began with; None if they were not kept."""
        try:
            return self._first_path(run_id).read_bytes().rstrip(b"\n")
        except FileNotFoundError:
            state, rev = _whole_document(self.directory, run_id)
            return orjson.dumps(state["vars"]) if rev == 1 and "vars" in state else None

    def _first_path(self, run_id: str) -> Path:
        return self.directory.folder / f"run_{run_id}.first.jsonl"

    def _ids_on_disk(self) -> list[str]:
        ids = {name[4:-5] for name in self.directory.names("run_*.json")}
        ids |= {name[4:-12] for name in self.directory.names("run_*.delta.jsonl")}
        return sorted(run_id for run_id in ids if SAFE_ID.fullmatch(run_id))

    def _size(self, run_id: str) -> int:
        return self.directory.size_of(_delta_name(run_id))

    def _document_path(self, run_id: str) -> Path:
        return self.directory.folder / _document_name(run_id)


class JsonlLedgerStore(LedgerStore):
    """Ledgers in a folder of JSON line files.

    Args:
        base_dir: the folder, or an open one that a run store shares for common units of work.

    Raises:
        StoreError: the folder cannot be opened.
    """

    def __init__(self, base_dir: str | Path | JsonDirectory) -> None:
        self.directory = (
            base_dir if isinstance(base_dir, JsonDirectory) else JsonDirectory(base_dir)
        )
        if not self.directory.is_indexed("ledgers"):
            self.rebuild_index()

    def unit(self, *, durable: bool = False) -> UnitOfWork:
        """One all-or-nothing block over this folder."""
        return self.directory.unit(durable=durable)

    @override
    def append(self, record: StepRecord) -> None:
        self._append([record])

    @override
    def append_many(self, records: Sequence[StepRecord]) -> None:
        self._append(records)

    def _append(self, records: Sequence[StepRecord]) -> None:
        with self.directory.unit() as unit:
            for run_id, group in groupby(records, key=lambda record: record.run_id):
                check_safe_id(run_id, "run id")
                self._append_to(run_id, list(group), unit)

    def _append_to(self, run_id: str, records: Sequence[StepRecord], unit: UnitOfWork) -> None:
        """Add records of one run with one write to its file."""
        for ahead, record in enumerate(records, 1):
            if record.seq is None:
                record.seq = self.last_seq(run_id) + ahead
                unit.on_rollback(partial(setattr, record, "seq", None))
        lines = [record.to_bytes() + b"\n" for record in records]
        content = b"".join(lines)
        name = _ledger_name(run_id)
        begin = at = self.directory.grow(name, len(content))
        rows = []
        for record, line in zip(records, lines, strict=True):
            rows.append((run_id, record.seq, record.idempotency_key, at, len(line) - 1))
            at += len(line)
        if self.directory.connection().executemany(_ADD_LINE, rows).rowcount != len(rows):
            self.directory.set_size(name, begin)
            raise ConcurrentUpdateError(
                run_id,
                f"record {records[0].seq} is not the next one after {self.last_seq(run_id)}",
                "load the run again",
            )
        self.directory.write(name, content, begin)

    @override
    def list(self, run_id: str) -> Records:
        return list(self.iter(run_id))

    @override
    def list_after(self, *, run_id: str, after: int, limit: int = 1000) -> tuple[Records, int]:
        rows = self._rows(
            "SELECT seq, at, length FROM json_lines WHERE run_id=? AND seq>? ORDER BY seq LIMIT ?",
            run_id,
            after,
            limit if limit > 0 else 1000,
        )
        return self._records(run_id, rows), rows[-1][0] if rows else after

    @override
    def last_seq(self, run_id: str) -> int:
        rows = self._rows(
            "SELECT seq FROM json_lines WHERE run_id=? ORDER BY seq DESC LIMIT 1", run_id
        )
        return rows[0][0] if rows else 0

    @override
    def count(self, run_id: str) -> int:
        return self.last_seq(run_id)

    @override
    def find_keyed(self, run_id: str, key: str, after_seq: int = 0) -> Records:
        rows = self._rows(
            "SELECT seq, at, length FROM json_lines WHERE run_id=? AND key=? AND seq>? ORDER BY seq",
            run_id,
            key,
            after_seq,
        )
        return [{**self._records(run_id, [row])[0], "seq": row[0]} for row in rows]

    @override
    def copy_records(self, of: str, to: str, until: int) -> None:
        before, after = (one.encode() for one in record_heads(of, check_safe_id(to, "run id")))
        with self.directory.unit():
            rows = self._rows(
                "SELECT seq, key, at, length FROM json_lines WHERE run_id=? AND seq<=? ORDER BY seq",
                of,
                until,
            )
            end = rows[-1][2] + rows[-1][3] if rows else 0
            content = self.directory.read(_ledger_name(of), 0, end)
            lines = [content[at : at + length] for _seq, _key, at, length in rows]
            is_plain = CHAINED.encode() not in content and all(
                line.startswith(before) for line in lines
            )
            if not is_plain or len(lines) != until or self.last_seq(to):
                super().copy_records(of, to, until)  # records of older versions, or with hashes
                return
            copied = [after + line[len(before) :] + b"\n" for line in lines]
            at = self.directory.append(_ledger_name(to), b"".join(copied))
            places = []
            for (seq, key, _at, _length), line in zip(rows, copied, strict=True):
                places.append((to, seq, key, at, len(line) - 1))
                at += len(line)
            self.directory.connection().executemany(_ADD_LINE, places)

    def delete(self, run_id: str) -> int:
        """Delete a run's ledger; how many records it had."""
        check_safe_id(run_id, "run id")
        with self.directory.unit():
            count = self.last_seq(run_id)
            self.directory.connection().execute("DELETE FROM json_lines WHERE run_id=?", (run_id,))
            self.directory.forget(_ledger_name(run_id))
        return count

    def verify(self, run_id: str) -> tuple[str, ...]:
        """What is wrong with a ledger's file, one sentence a place; empty: nothing."""
        content = self.directory.read(
            _ledger_name(run_id), 0, self.directory.size_of(_ledger_name(run_id))
        )
        problems: list[str] = []
        indexed = sum(1 for _ in _objects(content, problems))
        if indexed < self.last_seq(run_id):
            problems.append(f"{self.last_seq(run_id) - indexed} records are missing in the file")
        return tuple(problems)

    def rebuild_index(self) -> int:
        """Take every ledger file into the index anew; how many there are. Broken lines are logged."""
        count = 0
        with self.directory.unit():
            connection = self.directory.connection()
            connection.execute("DELETE FROM json_lines")
            for name in self.directory.names("ledger_*.jsonl"):
                run_id = name[7:-6]
                if not SAFE_ID.fullmatch(run_id):
                    continue
                content = self.directory.whole_lines(name)
                problems: list[str] = []
                found = _objects(content, problems)
                connection.executemany(
                    "INSERT INTO json_lines VALUES (?,?,?,?,?)",
                    (
                        (run_id, seq, record.get("idempotency_key"), at, length)
                        for seq, (at, length, record) in enumerate(found, start=1)
                    ),
                )
                for problem in problems:
                    _log.warning("%s: %s", name, problem)
                self.directory.set_size(name, len(content))
                count += 1
            self.directory.set_indexed("ledgers")
        return count

    def _records(self, run_id: str, rows: Sequence[Any]) -> Records:
        if not rows:
            return []
        begin = rows[0][1]
        content = self.directory.read(
            _ledger_name(run_id), begin, rows[-1][1] + rows[-1][2] - begin
        )
        lines = [content[at - begin : at - begin + length] for _, at, length in rows]
        try:
            records: Records = orjson.loads(b"[" + b",".join(lines) + b"]")
        except orjson.JSONDecodeError as error:
            raise CorruptRunError(run_id, f"its ledger file was changed: {error}") from error
        return records

    def _rows(self, statement: str, *values: Any) -> Any:
        return self.directory.rows(statement, *values)


def _document_name(run_id: str) -> str:
    return f"run_{run_id}.json"


def _delta_name(run_id: str) -> str:
    return f"run_{run_id}.delta.jsonl"


def _ledger_name(run_id: str) -> str:
    return f"ledger_{run_id}.jsonl"


def _read_files(directory: JsonDirectory, run_id: str, size: int) -> tuple[RunState, int]:
    """The state that document and changes make together, and its revision."""
    try:
        state, rev = _whole_document(directory, run_id)
        for line in directory.read(_delta_name(run_id), 0, size).splitlines():
            change = orjson.loads(line)
            if change["rev"] <= rev:
                continue
            document = change.get("vars") if "vars" in change else state["vars"]
            if "patch" in change:
                document = apply_patch(document, change["patch"])
            state, rev = {**change["run"], "vars": document}, change["rev"]
        return RunState.from_json(state), rev
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CorruptRunError(
            run_id, f"its files are damaged: {error}", "restore a snapshot or delete the run"
        ) from error


def _whole_document(directory: JsonDirectory, run_id: str) -> tuple[JsonObject, int]:
    """The document; nothing at revision 0 if it is missing."""
    try:
        state: JsonObject = orjson.loads((directory.folder / _document_name(run_id)).read_bytes())
    except FileNotFoundError:
        return {}, 0
    return state, state.pop("rev", 1)


def _objects(
    content: bytes, problems: list[str] | None = None
) -> Iterator[tuple[int, int, JsonObject]]:
    """(offset, length, record) of every JSON object in a file of lines, several on one line included."""
    at = 0
    for number, line in enumerate(content.split(b"\n"), start=1):
        yield from _objects_of_line(line, at, number, problems)
        at += len(line) + 1


def _objects_of_line(
    line: bytes, at: int, number: int, problems: list[str] | None
) -> Iterator[tuple[int, int, JsonObject]]:
    if not line.strip():
        return
    try:
        record = orjson.loads(line)
        if isinstance(record, dict):
            yield at, len(line), record
            return
    except orjson.JSONDecodeError:
        pass
    text, position, decoder = line.decode("utf-8", "surrogateescape"), 0, json.JSONDecoder()
    while position < len(text):
        try:
            record, end = decoder.raw_decode(text, position)
        except json.JSONDecodeError as error:
            if problems is not None and text[position:].strip():
                problems.append(
                    f"line {number} cannot be read from column {position + 1}: {error.msg}"
                )
            return
        if isinstance(record, dict):
            before = len(text[:position].encode("utf-8", "surrogateescape"))
            length = len(text[position:end].encode("utf-8", "surrogateescape"))
            yield at + before, length, record
        position = end + (len(text[end:]) - len(text[end:].lstrip()))
