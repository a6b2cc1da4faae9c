"""Opens the stores that a URL names."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from runtime.base.errors import StoreError
from runtime.host.settings import HostSettings
from runtime.model.protocols import LedgerStore, RunStore
from runtime.services.memory.triples import TripleStore
from runtime.storage.artifact_store import ArtifactStore
from runtime.storage.artifacts import FileArtifactStore, InMemoryArtifactStore
from runtime.storage.json_directory import JsonDirectory
from runtime.storage.json_files import JsonFileRunStore, JsonlLedgerStore
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from runtime.storage.sqlite import SqliteDatabase, SqliteLedgerStore, SqliteRunStore

MEMORY = "memory:"
SQLITE = "sqlite:///"
JSON = "json:///"


@dataclass(frozen=True, slots=True)
class Stores:
    """Where one host keeps everything.

    Attributes:
        close: closes all of them.
    """

    runs: RunStore
    ledgers: LedgerStore
    artifacts: ArtifactStore
    triples: TripleStore
    close: Callable[[], None]


def open_stores(settings: HostSettings) -> Stores:
    """Open, or make, the stores.

    Raises:
        StoreError: the URL is not understood, or a file cannot be opened.
    """
    url = settings.store_url
    if url == MEMORY:
        triples = TripleStore()
        return Stores(
            InMemoryRunStore(),
            InMemoryLedgerStore(),
            InMemoryArtifactStore(),
            triples,
            triples.close,
        )
    if url.startswith(JSON) and url.removeprefix(JSON):
        return _json_stores(Path(url.removeprefix(JSON)).expanduser())
    if not url.startswith(SQLITE) or not url.removeprefix(SQLITE):
        raise StoreError(
            url[:200],
            "this is not a store",
            f"use {MEMORY}, {SQLITE}<path of a file> or {JSON}<path of a folder>",
        )
    path = Path(url.removeprefix(SQLITE)).expanduser()
    _check_database(path)
    database = SqliteDatabase(path, durability=settings.durability)
    beside = path.parent
    triples = TripleStore(beside / "knowledge.sqlite3")
    artifacts = FileArtifactStore(beside)

    def close() -> None:
        triples.close()
        artifacts.close()
        database.close()

    return Stores(
        SqliteRunStore(database),
        SqliteLedgerStore(database),
        artifacts,
        triples,
        close,
    )


def _json_stores(folder: Path) -> Stores:
    directory = JsonDirectory(folder)
    triples = TripleStore(folder / "knowledge.sqlite3")
    artifacts = FileArtifactStore(folder)

    def close() -> None:
        triples.close()
        artifacts.close()
        directory.close()

    return Stores(
        JsonFileRunStore(directory), JsonlLedgerStore(directory), artifacts, triples, close
    )


def _check_database(path: Path) -> None:
    """An existing file must be a database before anything is written to it."""
    if not path.exists():
        return
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise StoreError(
            str(path), f"the store cannot be read ({error})", "check its path"
        ) from error
    if head and not head.startswith(b"SQLite format 3\0"):
        raise StoreError(str(path), "this file is not a store", "name another file")
