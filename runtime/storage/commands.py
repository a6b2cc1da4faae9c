"""The durable inbox of control requests: in memory, as JSON lines, in SQLite (`spec/runtime.md` 4.9)."""

import logging
import os
import sqlite3
import threading
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import orjson
from typing_extensions import override

from runtime.base.clock import Clock, SystemClock, iso
from runtime.base.errors import StoreError
from runtime.base.files import write_atomic
from runtime.base.ids import RandomIds
from runtime.base.json_value import json_bytes
from runtime.model.command import CommandAppendResult, CommandRecord
from runtime.storage.file_lock import FileLock
from runtime.storage.sqlite import SqliteDatabase

_log = logging.getLogger(__name__)
_PAGE = 1000


class _CheckedStore(ABC):
    """Checks every request in the same way before it is stored."""

    def append(self, record: CommandRecord) -> CommandAppendResult:
        """Add a request unless its `command_id` is known; an empty id is generated.

        Raises:
            ValueError: run id or type is empty, or the payload is not a JSON object.
        """
        payload = _checked(record)
        command_id = record.command_id.strip() or RandomIds().new()
        return self._add(replace(record, command_id=command_id, seq=0), payload)

    @abstractmethod
    def _add(self, record: CommandRecord, payload: bytes) -> CommandAppendResult:
        """Store a checked request, or find the one of its id."""


class InMemoryCommandStore(_CheckedStore):
    """An inbox that lives as long as the process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._records: list[CommandRecord] = []
        self._seqs: dict[str, int] = {}
        self._last = 0

    @override
    def _add(self, record: CommandRecord, payload: bytes) -> CommandAppendResult:
        with self._lock:
            known = self._seqs.get(record.command_id)
            if known is not None:
                return CommandAppendResult(False, True, known)
            self._last += 1
            kept = replace(record, payload=orjson.loads(payload), seq=self._last)
            self._records.append(kept)
            self._seqs[kept.command_id] = kept.seq
            return CommandAppendResult(True, False, kept.seq)

    def list_after(self, *, after: int, limit: int = _PAGE) -> tuple[Sequence[CommandRecord], int]:
        """Requests with a seq above `after`, ascending, and the cursor."""
        with self._lock:
            found = [record for record in self._records if record.seq > after]
        return _page(found, after, limit)

    def get_last_seq(self) -> int:
        """The highest seq ever given."""
        return self._last

    def delete_by_run(self, run_id: str) -> int:
        """Delete a run's requests; seqs are not given again."""
        with self._lock:
            kept = [record for record in self._records if record.run_id != run_id]
            removed = len(self._records) - len(kept)
            self._records = kept
            self._seqs = {record.command_id: record.seq for record in kept}
            return removed


class JsonlCommandStore(_CheckedStore):
    """An inbox as one file of JSON lines, safe between threads and processes.

    The first line says the highest seq ever given when lines were deleted last; others are requests.

    Raises:
        StoreError: the folder cannot be made.
    """

    def __init__(self, base_dir: str | Path, *, filename: str = "commands.jsonl") -> None:
        self._path = Path(base_dir) / filename
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(str(self._path), f"the folder cannot be made: {error}") from error
        self._lock = FileLock(self._path.with_name(f".{filename}.lock"))
        self._forget()

    @override
    def _add(self, record: CommandRecord, payload: bytes) -> CommandAppendResult:
        with self._lock:
            self._catch_up()
            known = self._seqs.get(record.command_id)
            if known is not None:
                return CommandAppendResult(False, True, known)
            kept = replace(record, payload=orjson.loads(payload), seq=self._last + 1)
            try:
                with self._path.open("ab") as file:
                    file.write(orjson.dumps(kept.to_json()) + b"\n")
                    file.flush()
                    os.fsync(file.fileno())
            except OSError as error:
                raise StoreError(str(self._path), f"it cannot be written: {error}") from error
            self._catch_up()
            return CommandAppendResult(True, False, kept.seq)

    def list_after(self, *, after: int, limit: int = _PAGE) -> tuple[Sequence[CommandRecord], int]:
        """Requests with a seq above `after`, ascending, and the cursor."""
        with self._lock:
            self._catch_up()
            count = limit if limit > 0 else _PAGE
            places = [place for place in self._places if place[0] > after][:count]
            found = [self._read(at, length) for _, at, length in places]
        return _page(found, after, limit)

    def get_last_seq(self) -> int:
        """The highest seq ever given."""
        with self._lock:
            self._catch_up()
            return self._last

    def delete_by_run(self, run_id: str) -> int:
        """Delete a run's requests; seqs are not given again."""
        with self._lock:
            self._catch_up()
            records = [self._read(at, length) for _, at, length in self._places]
            kept = [record for record in records if record.run_id != run_id]
            if len(kept) < len(records):
                lines = [{"next_seq": self._last + 1}, *(record.to_json() for record in kept)]
                write_atomic(self._path, b"".join(orjson.dumps(line) + b"\n" for line in lines))
                self._forget()
            return len(records) - len(kept)

    def close(self) -> None:
        """Close the lock's file."""
        self._lock.close()

    def _forget(self) -> None:
        self._seqs: dict[str, int] = {}
        self._places: list[tuple[int, int, int]] = []
        self._last = self._end = 0
        self._file: tuple[int, int] | None = None

    def _catch_up(self) -> None:
        """Read what this process or another appended; all of it if the file was rewritten."""
        try:
            about = self._path.stat()
        except FileNotFoundError:
            return
        if (about.st_dev, about.st_ino) != self._file or about.st_size < self._end:
            self._forget()
            self._file = (about.st_dev, about.st_ino)
        if about.st_size == self._end:
            return
        with self._path.open("rb") as file:
            file.seek(self._end)
            content = file.read()
        whole = content[: content.rfind(b"\n") + 1]
        if len(whole) < len(content):
            self._drop_torn(content[len(whole) :], self._end + len(whole))
        at = self._end
        for line in whole.split(b"\n")[:-1]:
            self._take(line, at)
            at += len(line) + 1
        self._end = at

    def _take(self, line: bytes, at: int) -> None:
        if not line.strip():
            return
        try:
            data = orjson.loads(line)
            if "command_id" in data:
                seq = data.get("seq") or self._last + 1
                self._seqs[data["command_id"]] = seq
                self._places.append((seq, at, len(line)))
                self._last = max(self._last, seq)
            else:
                self._last = max(self._last, int(data["next_seq"]) - 1)
        except (orjson.JSONDecodeError, KeyError, ValueError, TypeError) as error:
            _log.warning("%s: a line at byte %d was left out: %s", self._path.name, at, error)

    def _drop_torn(self, content: bytes, at: int) -> None:
        _log.warning("%s: a torn last line goes to .torn", self._path.name)
        with self._path.with_name(f"{self._path.name}.torn").open("ab") as file:
            file.write(content + b"\n")
        os.truncate(self._path, at)

    def _read(self, at: int, length: int) -> CommandRecord:
        with self._path.open("rb") as file:
            file.seek(at)
            return CommandRecord.from_json(orjson.loads(file.read(length)))


class SqliteCommandStore(_CheckedStore):
    """An inbox in a `SqliteDatabase`."""

    def __init__(self, db: SqliteDatabase) -> None:
        self.database = db

    @override
    def _add(self, record: CommandRecord, payload: bytes) -> CommandAppendResult:
        try:
            with self.database.unit():
                connection = self.database.connection()
                known = connection.execute(
                    "SELECT seq FROM commands WHERE command_id=?", (record.command_id,)
                ).fetchone()
                if known is not None:
                    return CommandAppendResult(False, True, int(known[0]))
                cursor = connection.execute(
                    "INSERT INTO commands (command_id, run_id, type, payload_json, ts, client_id)"
                    " VALUES (?,?,?,?,?,?)",
                    (
                        record.command_id,
                        record.run_id,
                        record.type,
                        payload.decode(),
                        record.ts,
                        record.client_id,
                    ),
                )
        except sqlite3.Error as error:
            raise StoreError(str(self.database.path), f"the database refused: {error}") from error
        return CommandAppendResult(True, False, cursor.lastrowid or 0)

    def list_after(self, *, after: int, limit: int = _PAGE) -> tuple[Sequence[CommandRecord], int]:
        """Requests with a seq above `after`, ascending, and the cursor."""
        rows = (
            self.database.connection()
            .execute(
                "SELECT command_id, run_id, type, payload_json, ts, client_id, seq FROM commands"
                " WHERE seq>? ORDER BY seq LIMIT ?",
                (after, limit if limit > 0 else _PAGE),
            )
            .fetchall()
        )
        found = [
            CommandRecord(row[0], row[1], row[2], orjson.loads(row[3]), row[4], row[5], row[6])
            for row in rows
        ]
        return _page(found, after, limit)

    def get_last_seq(self) -> int:
        """The highest seq ever given."""
        row = (
            self.database.connection()
            .execute("SELECT seq FROM sqlite_sequence WHERE name='commands'")
            .fetchone()
        )
        return 0 if row is None else int(row[0])

    def delete_by_run(self, run_id: str) -> int:
        """Delete a run's requests; seqs are not given again."""
        with self.database.unit():
            cursor = self.database.connection().execute(
                "DELETE FROM commands WHERE run_id=?", (run_id,)
            )
        return cursor.rowcount


class InMemoryCommandCursorStore:
    """A consumer's place in the inbox, as long as the process lives."""

    def __init__(self, initial: int = 0) -> None:
        self._cursor = initial

    def load(self) -> int:
        """The stored cursor."""
        return self._cursor

    def save(self, cursor: int) -> None:
        """Store the cursor."""
        self._cursor = cursor


class JsonFileCommandCursorStore:
    """A consumer's place in the inbox, in a small file."""

    def __init__(self, path: str | Path, *, clock: Clock | None = None) -> None:
        self._path = Path(path)
        self._clock = clock or SystemClock()

    def load(self) -> int:
        """The stored cursor; 0 at first.

        Raises:
            StoreError: the file is damaged.
        """
        try:
            return int(orjson.loads(self._path.read_bytes())["cursor"])
        except FileNotFoundError:
            return 0
        except (orjson.JSONDecodeError, KeyError, TypeError, ValueError) as error:
            raise StoreError(
                str(self._path), f"the cursor is damaged: {error}", "delete the file to begin anew"
            ) from error

    def save(self, cursor: int) -> None:
        """Store the cursor."""
        content = {"cursor": cursor, "updated_at": iso(self._clock.now())}
        write_atomic(self._path, orjson.dumps(content))


class SqliteCommandCursorStore:
    """A consumer's place in the inbox, in a `SqliteDatabase`."""

    def __init__(
        self,
        db: SqliteDatabase,
        *,
        consumer_id: str = "gateway_runner",
        clock: Clock | None = None,
    ) -> None:
        self._database = db
        self._consumer = consumer_id
        self._clock = clock or SystemClock()

    def load(self) -> int:
        """The stored cursor; 0 at first."""
        row = (
            self._database.connection()
            .execute("SELECT cursor FROM command_cursors WHERE consumer_id=?", (self._consumer,))
            .fetchone()
        )
        return 0 if row is None else int(row[0])

    def save(self, cursor: int) -> None:
        """Store the cursor."""
        with self._database.unit():
            self._database.connection().execute(
                "INSERT OR REPLACE INTO command_cursors VALUES (?,?,?)",
                (self._consumer, cursor, iso(self._clock.now())),
            )


def _checked(record: CommandRecord) -> bytes:
    if not record.run_id.strip() or not record.type.strip():
        raise ValueError("a command needs a run id and a type")
    payload: object = record.payload
    if not isinstance(payload, dict) or not all(isinstance(key, str) for key in payload):
        raise ValueError("the payload of a command is a JSON object")
    return json_bytes(payload, "payload")


def _page(
    found: Sequence[CommandRecord], after: int, limit: int
) -> tuple[Sequence[CommandRecord], int]:
    page = found[: limit if limit > 0 else _PAGE]
    return page, page[-1].seq if page else after
