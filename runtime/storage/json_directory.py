"""A folder of append-only JSON line files with an index: what was committed, and where each line is.

The files hold the data; `index.sqlite3` says how much of each file counts and is made anew if it is lost. A unit
of work appends to files first and commits the new lengths last, so that after a crash all of it counts or none.
"""

import logging
import os
import sqlite3
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path

from typing_extensions import override

from runtime.base.errors import StoreError
from runtime.base.files import sync_folder
from runtime.storage.sqlite import Durability, SqliteDatabase, SqliteTransaction

_log = logging.getLogger(__name__)
_MAX_OPEN = 64
_MAX_SYNCED = 10_000
"""Documents known to be on the disk; whoever is forgotten is synced once more."""
_GROW = (
    "INSERT INTO json_files VALUES (?,?) ON CONFLICT(name) DO UPDATE SET size=size+excluded.size"
    " RETURNING size"
)
_TABLES = (
    "CREATE TABLE IF NOT EXISTS json_files (name TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS json_lines (run_id TEXT NOT NULL, seq INTEGER NOT NULL, key TEXT,"
    " at INTEGER NOT NULL, length INTEGER NOT NULL, PRIMARY KEY (run_id, seq)) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS json_lines_by_key ON json_lines (run_id, key, seq) WHERE key IS NOT NULL",
    "CREATE TABLE IF NOT EXISTS json_indexed (kind TEXT PRIMARY KEY) WITHOUT ROWID",
)


class JsonDirectory(SqliteDatabase):
    """The folder of a JSON run store and its JSONL ledger store. Thread-safe, and safe between processes.

    Args:
        durability: what a commit survives, see `runtime.storage.sqlite.Durability`.

    Raises:
        StoreError: the folder or its index cannot be opened.
    """

    def __init__(self, folder: str | Path, *, durability: Durability = "balanced") -> None:
        self.folder = Path(folder)
        self._handles: OrderedDict[str, int] = OrderedDict()
        self._synced: set[str] = set()
        self._has_new_names = True
        super().__init__(self.folder / "index.sqlite3", durability=durability)
        for statement in _TABLES:
            self.connection().execute(statement)

    @override
    def unit(self, *, durable: bool = False) -> SqliteTransaction:
        return self.open_unit() or _FilesTransaction(self, durable=durable)

    @override
    def close(self) -> None:
        super().close()
        while self._handles:
            os.close(self._handles.popitem()[1])

    def append(self, name: str, content: bytes) -> int:
        """Add bytes at the end of what counts in a file, inside a unit; where they begin.

        Raises:
            StoreError: the file is shorter than it was, or the disk refused.
        """
        at = self.grow(name, len(content))
        self.write(name, content, at)
        return at

    def grow(self, name: str, length: int) -> int:
        """Let so many more bytes of a file count, which `write` must write in the same unit; where they begin."""
        found = self.connection().execute(_GROW, (name, length)).fetchone()
        return int(found[0]) - length

    def write(self, name: str, content: bytes, at: int) -> None:
        """Write what a file grew by.

        Raises:
            StoreError: the file is shorter than it was, or the disk refused.
        """
        unit = self._files_unit(name)
        try:
            handle = self._handle(name)
            self._repair(name, handle, at)
            _write_at(handle, content, at)
        except OSError as error:
            raise StoreError(str(self.folder / name), f"it cannot be written: {error}") from error
        if at == 0:
            self._has_new_names = True
        unit.touched.add(name)
        unit.on_rollback(lambda: os.ftruncate(self._handle(name), at))

    def note_document(self, name: str, *, is_new: bool) -> None:
        """A document that must be on the disk when a commit of this unit is to be durable, unless it is already."""
        if is_new:
            self._has_new_names = True
            self._synced.discard(name)
        if name not in self._synced:
            self._files_unit(name).documents.add(name)

    def note_synced(self, name: str) -> None:
        """A document is on the disk."""
        if len(self._synced) >= _MAX_SYNCED:
            self._synced.clear()
        self._synced.add(name)

    def _files_unit(self, name: str) -> "_FilesTransaction":
        unit = self.open_unit()
        if not isinstance(unit, _FilesTransaction):
            raise StoreError(name, "it is written outside a unit of work of its folder")
        return unit

    def size_of(self, name: str) -> int:
        """How many bytes of a file count."""
        row = (
            self.connection()
            .execute("SELECT size FROM json_files WHERE name=?", (name,))
            .fetchone()
        )
        return 0 if row is None else int(row[0])

    def set_size(self, name: str, size: int) -> None:
        """Say how many bytes of a file count."""
        self.connection().execute("INSERT OR REPLACE INTO json_files VALUES (?,?)", (name, size))

    def read(self, name: str, at: int, length: int) -> bytes:
        """Part of a file; shorter if the file is."""
        try:
            with (self.folder / name).open("rb") as file:
                file.seek(at)
                return file.read(length)
        except FileNotFoundError:
            return b""

    def forget(self, name: str) -> None:
        """Delete a file and what the index knows of it, inside a unit."""
        self.connection().execute("DELETE FROM json_files WHERE name=?", (name,))
        handle = self._handles.pop(name, None)
        if handle is not None:
            os.close(handle)
        (self.folder / name).unlink(missing_ok=True)

    def truncate(self, name: str) -> None:
        """Let nothing of a file count any more, inside a unit."""
        os.ftruncate(self._handle(name), 0)
        self.set_size(name, 0)

    def sync(self, names: set[str], documents: set[str]) -> None:
        """Wait until these files of lines and these documents are on the disk, and all names of files."""
        for name in names:
            _sync(self._handle(name))
        for name in documents:
            with (self.folder / name).open("rb+") as file:
                _sync(file.fileno())
            self.note_synced(name)
        if self._has_new_names:
            self._has_new_names = False
            sync_folder(self.folder)

    def is_indexed(self, kind: str) -> bool:
        """Whether the files of a kind were taken into the index."""
        found = self.connection().execute("SELECT 1 FROM json_indexed WHERE kind=?", (kind,))
        return found.fetchone() is not None

    def set_indexed(self, kind: str) -> None:
        """Note that the files of a kind are in the index."""
        self.connection().execute("INSERT OR REPLACE INTO json_indexed VALUES (?)", (kind,))

    def whole_lines(self, name: str) -> bytes:
        """All whole lines of a file that is not in the index yet; a torn last one is set aside."""
        content = (self.folder / name).read_bytes()
        end = content.rfind(b"\n") + 1
        if end < len(content) and not _is_json(content[end:]):
            self._set_aside(name, content[end:])
            os.ftruncate(self._handle(name), end)
            return content[:end]
        if end < len(content):
            _write_at(self._handle(name), b"\n", len(content))
            return content + b"\n"
        return content

    def names(self, pattern: str) -> Iterator[str]:
        """Names of the files that fit a pattern, sorted."""
        return (path.name for path in sorted(self.folder.glob(pattern)))

    def _repair(self, name: str, handle: int, size: int) -> None:
        actual = os.fstat(handle).st_size
        if actual < size:
            raise StoreError(
                str(self.folder / name),
                f"it lost {size - actual} bytes",
                "restore the folder, or delete index.sqlite3 to go on with what is left",
            )
        if actual > size:
            self._set_aside(name, _read_at(handle, actual - size, size))
            os.ftruncate(handle, size)

    def _set_aside(self, name: str, content: bytes) -> None:
        """Keep what a crash left behind a commit, for whoever wants to look."""
        _log.warning("%s: %d bytes that were never committed go to .torn", name, len(content))
        with (self.folder / f"{name}.torn").open("ab") as file:
            file.write(content + b"\n")

    def _handle(self, name: str) -> int:
        handle = self._handles.get(name)
        if handle is not None:
            self._handles.move_to_end(name)
            return handle
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(self.folder / name, flags, 0o644)
        self._handles[name] = handle
        if len(self._handles) > _MAX_OPEN:
            os.close(self._handles.popitem(last=False)[1])
        return handle


class _FilesTransaction(SqliteTransaction):
    """A transaction of the index and the files it speaks of."""

    __slots__ = ("_directory", "documents", "touched")

    def __init__(self, directory: JsonDirectory, *, durable: bool) -> None:
        super().__init__(directory, durable=durable)
        self._directory = directory
        self.touched: set[str] = set()
        self.documents: set[str] = set()

    @override
    def commit(self) -> None:
        level = self._directory.durability
        if level == "full" or (self.durable and level == "balanced"):
            try:
                self._directory.sync(self.touched, self.documents)
            except OSError as error:
                raise StoreError(
                    str(self._directory.folder), f"the disk refused: {error}"
                ) from error
        try:
            super().commit()
        except sqlite3.Error as error:
            raise StoreError(str(self._directory.folder), f"it is not written: {error}") from error


def _write_at(handle: int, content: bytes, at: int) -> None:
    written = 0
    while written < len(content):
        written += _write_some(handle, content[written:], at + written)


def _write_some(handle: int, content: bytes, at: int) -> int:
    if hasattr(os, "pwrite"):
        return os.pwrite(handle, content, at)
    os.lseek(handle, at, os.SEEK_SET)
    return os.write(handle, content)


def _read_at(handle: int, length: int, at: int) -> bytes:
    if hasattr(os, "pread"):
        return os.pread(handle, length, at)
    os.lseek(handle, at, os.SEEK_SET)
    return os.read(handle, length)


def _sync(handle: int) -> None:
    getattr(os, "fdatasync", os.fsync)(handle)


def _is_json(line: bytes) -> bool:
    import orjson

    try:
        orjson.loads(line)
    except orjson.JSONDecodeError:
        return False
    return True
