"""Floor 2: stores. Common names are loaded on first use; SQLite types stand in `runtime.storage.sqlite`."""

from importlib import import_module
from typing import Any

_NAMES = {
    "runtime.model.protocols": (
        "DeletableLedgerStore DeletableRunStore LedgerStore ObservableLedgerStoreProtocol QueryableRunStore RunStore"
    ),
    "runtime.storage.hash_chain": "HashChainedLedgerStore verify_ledger_chain",
    "runtime.storage.json_files": "JsonFileRunStore JsonlLedgerStore",
    "runtime.storage.memory": "InMemoryLedgerStore InMemoryRunStore",
    "runtime.storage.observable": "ObservableLedgerStore",
    "runtime.storage.offloading": ("OffloadingLedgerStore OffloadingRunStore offload_large_values"),
    "runtime.storage.snapshots": ("InMemorySnapshotStore JsonSnapshotStore Snapshot SnapshotStore"),
}
_HOME = {name: module for module, names in _NAMES.items() for name in names.split()}

__all__ = sorted(_HOME)


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value
