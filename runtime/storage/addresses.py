"""Stores by address (requirement R08).

`memory:`; `sqlite:///runs.sqlite3` below the working folder, `sqlite:////home/me/runs.sqlite3` anywhere;
`json:///folder` and `json:////home/me/folder` alike; `file:///home/me/folder`, always absolute.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from runtime.base.clock import Clock
from runtime.base.errors import MissingStoreError, StoreAddressError, StoreError
from runtime.model.protocols import CommandStore, LedgerStore, RunStore
from runtime.storage.artifact_store import ArtifactStore
from runtime.storage.snapshots import SnapshotStore
from runtime.storage.sqlite import Durability

FORMS = "memory:, sqlite:///<file>, json:///<folder> or file:///<absolute folder>"


@dataclass(frozen=True, slots=True)
class OpenStores:
    """All stores of one address.

    Attributes:
        folder: where files may stand beside them; None: the stores live in memory.
    """

    url: str
    runs: RunStore
    ledger: LedgerStore
    artifacts: ArtifactStore
    commands: CommandStore
    snapshots: SnapshotStore
    folder: Path | None = None
    _closers: tuple[Callable[[], None], ...] = field(default=(), repr=False)

    def close(self) -> None:
        """Close every store; they must not be used afterwards."""
        for close in self._closers:
            close()


@dataclass(frozen=True, slots=True)
class Place:
    """Where an address points.

    Attributes:
        path: the database or the folder; None: memory.
    """

    path: Path | None
    is_database: bool

    @property
    def exists(self) -> bool:
        """Whether a store may be there already."""
        if self.path is None:
            return False
        return self.path.is_file() if self.is_database else self.path.is_dir()

    @property
    def folder(self) -> Path | None:
        """The folder of everything that is kept there; None: memory."""
        return self.path.parent if self.path is not None and self.is_database else self.path


def open_stores(
    url: str,
    *,
    durability: Durability = "balanced",
    clock: Clock | None = None,
    must_exist: bool = False,
) -> OpenStores:
    """Open the stores of an address; files and folders are made.

    Args:
        url: one of the forms above; or a plain path: a database if it ends in `.sqlite3`, `.sqlite` or `.db`,
            else a folder.
        durability: what a commit survives.
        must_exist: make nothing; an address with nothing there is refused.

    Raises:
        StoreError: the address is of an unknown form, or it cannot be opened.
        MissingStoreError: `must_exist`, and nothing is there.
    """
    place = place_of(url)
    if place.path is None:
        return _memory(clock)
    if must_exist and not place.exists:
        raise MissingStoreError(url, "nothing is stored there", "check the address")
    opening = _sqlite if place.is_database else _folder
    return opening(place.path, durability, clock)


def place_of(url: str) -> Place:
    """The place an address means; nothing is opened or made.

    Raises:
        StoreError: the address is of an unknown form.
    """
    text = url.strip()
    scheme = urlsplit(text).scheme.lower() if ":" in text else ""
    if scheme == "memory":
        return Place(None, is_database=False)
    if scheme in {"sqlite", "json", "file"}:
        path = _path_of(text.split(":", 1)[1], is_absolute=scheme == "file")
        if path is not None:
            return Place(path, is_database=scheme == "sqlite")
    elif text and (not scheme or (os.name == "nt" and len(scheme) == 1)):
        is_database = Path(text).suffix.lower() in {".sqlite3", ".sqlite", ".db"}
        return Place(Path(text).expanduser(), is_database=is_database)
    raise StoreAddressError(
        _without_password(text), "this is no address of a store", f"use {FORMS}"
    )


def _path_of(rest: str, *, is_absolute: bool) -> Path | None:
    """The path after `//<no host>/`; None: there is none, or the address names a host."""
    host, slash, path = rest.removeprefix("//").partition("/")
    if not rest.startswith("//") or host not in {"", "localhost"} or not slash:
        return None
    if is_absolute:
        path = unquote(path.split("?", 1)[0].split("#", 1)[0])
        has_drive = os.name == "nt" and path[1:2] == ":"
        path = path if has_drive else "/" + path.lstrip("/")
    if not path.strip("/ ") or "\0" in path:
        return None
    return Path(path).expanduser()


def _check_database(path: Path) -> None:
    """An existing file must be a database before anything is written to it."""
    if path.is_dir():
        raise StoreError(str(path), "this is a folder, not a database", f"use {FORMS}")
    if not path.exists():
        return
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise StoreError(
            str(path), f"the store cannot be read: {error}", "check its path"
        ) from error
    if head and not head.startswith(b"SQLite format 3\0"):
        raise StoreError(str(path), "this file is not a store", "name another file")


def _without_password(url: str) -> str:
    parts = urlsplit(url) if "://" in url else None
    if parts is None or "@" not in parts.netloc:
        return url[:120]
    return parts._replace(netloc="…@" + parts.netloc.rsplit("@", 1)[1]).geturl()[:120]


def _memory(clock: Clock | None) -> OpenStores:
    from runtime.storage.artifacts import InMemoryArtifactStore
    from runtime.storage.commands import InMemoryCommandStore
    from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
    from runtime.storage.snapshots import InMemorySnapshotStore

    return OpenStores(
        url="memory:",
        runs=InMemoryRunStore(),
        ledger=InMemoryLedgerStore(),
        artifacts=InMemoryArtifactStore(clock=clock),
        commands=InMemoryCommandStore(),
        snapshots=InMemorySnapshotStore(clock=clock),
    )


def _sqlite(path: Path, durability: Durability, clock: Clock | None) -> OpenStores:
    from runtime.storage.artifacts import FileArtifactStore
    from runtime.storage.commands import SqliteCommandStore
    from runtime.storage.snapshots import JsonSnapshotStore
    from runtime.storage.sqlite import SqliteDatabase, SqliteLedgerStore, SqliteRunStore

    _check_database(path)
    database = SqliteDatabase(path, durability=durability)
    artifacts = FileArtifactStore(path.parent, clock=clock, sync=durability != "process")
    return OpenStores(
        url=f"sqlite:///{path}",
        runs=SqliteRunStore(database),
        ledger=SqliteLedgerStore(database),
        artifacts=artifacts,
        commands=SqliteCommandStore(database),
        snapshots=JsonSnapshotStore(path.parent / "snapshots", clock=clock),
        folder=path.parent,
        _closers=(artifacts.close, database.close),
    )


def _folder(path: Path, durability: Durability, clock: Clock | None) -> OpenStores:
    from runtime.storage.artifacts import FileArtifactStore
    from runtime.storage.commands import JsonlCommandStore
    from runtime.storage.json_directory import JsonDirectory
    from runtime.storage.json_files import JsonFileRunStore, JsonlLedgerStore
    from runtime.storage.snapshots import JsonSnapshotStore

    if path.exists() and not path.is_dir():
        raise StoreError(str(path), "this is a file, not a folder", f"use {FORMS}")
    directory = JsonDirectory(path, durability=durability)
    artifacts = FileArtifactStore(path, clock=clock, sync=durability != "process")
    commands = JsonlCommandStore(path)
    return OpenStores(
        url=f"json:///{path}",
        runs=JsonFileRunStore(directory),
        ledger=JsonlLedgerStore(directory),
        artifacts=artifacts,
        commands=commands,
        snapshots=JsonSnapshotStore(path, clock=clock),
        folder=path,
        _closers=(artifacts.close, commands.close, directory.close),
    )
