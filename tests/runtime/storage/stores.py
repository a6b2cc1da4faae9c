"""Every kind of store that must pass the conformance suite, by name.

A new backend or wrapper adds one entry; `open` may be called again on the same folder, as after a restart.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runtime.model.protocols import LedgerStore, RunStore
from runtime.storage.artifacts import FileArtifactStore
from runtime.storage.hash_chain import HashChainedLedgerStore
from runtime.storage.json_directory import JsonDirectory
from runtime.storage.json_files import JsonFileRunStore, JsonlLedgerStore
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from runtime.storage.observable import ObservableLedgerStore
from runtime.storage.offloading import OffloadingLedgerStore, OffloadingRunStore
from runtime.storage.sqlite import Durability, SqliteDatabase, SqliteLedgerStore, SqliteRunStore

_settings: dict[str, Durability] = {"durability": "process"}


def use_durability(level: Durability) -> None:
    """What stores that are opened from now on survive. Tests kill processes only, and do not wait for the disk."""
    _settings["durability"] = level


@dataclass
class Stores:
    """One opened pair of stores."""

    runs: Any
    ledger: Any
    close: Callable[[], None] = lambda: None


@dataclass(frozen=True)
class Backend:
    """How to open a kind of store.

    Attributes:
        is_durable: what was written is there after opening the folder again.
        is_atomic: a unit over both stores is all or nothing.
        is_crashed: the crash matrix runs over it; one of its kind is enough.
    """

    name: str
    open: Callable[[Path], Stores]
    is_durable: bool = True
    is_atomic: bool = True
    is_crashed: bool = True


def _memory(_folder: Path) -> Stores:
    return Stores(InMemoryRunStore(), InMemoryLedgerStore())


def _sqlite(folder: Path) -> Stores:
    database = SqliteDatabase(folder / "runs.sqlite3", durability=_settings["durability"])
    return Stores(SqliteRunStore(database), SqliteLedgerStore(database), database.close)


def _observable(folder: Path) -> Stores:
    stores = _sqlite(folder)
    return Stores(stores.runs, ObservableLedgerStore(stores.ledger), stores.close)


def _json(folder: Path) -> Stores:
    directory = JsonDirectory(folder / "runs", durability=_settings["durability"])
    return Stores(JsonFileRunStore(directory), JsonlLedgerStore(directory), directory.close)


def _json_without_its_index(folder: Path) -> Stores:
    for path in (folder / "runs").glob("index.sqlite3*"):
        path.unlink()
    return _json(folder)


def _chained(folder: Path) -> Stores:
    stores = _json(folder)
    return Stores(stores.runs, HashChainedLedgerStore(stores.ledger), stores.close)


def _offloading(inner: Callable[[Path], Stores]) -> Callable[[Path], Stores]:
    def opened(folder: Path) -> Stores:
        stores = inner(folder)
        artifacts = FileArtifactStore(folder, sync=False)

        def close() -> None:
            artifacts.close()
            stores.close()

        lean: dict[str, Any] = {"artifact_store": artifacts, "max_inline_bytes": 40}
        return Stores(
            OffloadingRunStore(stores.runs, **lean),
            OffloadingLedgerStore(stores.ledger, **lean),
            close,
        )

    return opened


def _everything(folder: Path) -> Stores:
    stores = _offloading(_sqlite)(folder)
    ledger = ObservableLedgerStore(HashChainedLedgerStore(stores.ledger))
    return Stores(stores.runs, ledger, stores.close)


def _chained_memory(_folder: Path) -> Stores:
    return Stores(InMemoryRunStore(), HashChainedLedgerStore(InMemoryLedgerStore()))


BACKENDS: list[Backend] = [
    Backend("memory", _memory, is_durable=False),
    Backend("sqlite", _sqlite),
    Backend("observable-sqlite", _observable),
    Backend("json", _json),
    Backend("chained-memory", _chained_memory, is_durable=False),
    Backend("chained-json", _chained, is_crashed=False),
    Backend("offloading-json", _offloading(_json), is_crashed=False),
    Backend("offloading-chained-json", _offloading(_chained), is_crashed=False),
    Backend("observable-chained-offloading-sqlite", _everything),
    Backend("json-without-its-index", _json_without_its_index, is_crashed=False),
]

PLAIN = [one for one in BACKENDS if one.name in {"memory", "sqlite", "json", "chained-json"}]
"""Backends that give back every value as it was written; the kernel's own tests run on these."""


def backend_of(name: str) -> Backend:
    """A kind of stores by name, so that another process can open it."""
    return next(one for one in BACKENDS if one.name == name)


__all__ = ["BACKENDS", "PLAIN", "Backend", "LedgerStore", "RunStore", "Stores", "backend_of"]
