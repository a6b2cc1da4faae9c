"""Opens the stores that a URL names."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from runtime.host.settings import HostSettings
from runtime.model.protocols import LedgerStore, RunStore
from runtime.services.memory.triples import TripleStore
from runtime.storage import addresses
from runtime.storage.artifact_store import ArtifactStore


@dataclass(frozen=True, slots=True)
class Stores:
    """Where one host keeps everything.

    Attributes:
        close: closes all of them.
        folder: where files may stand beside them; None: they live in memory.
    """

    runs: RunStore
    ledgers: LedgerStore
    artifacts: ArtifactStore
    triples: TripleStore
    close: Callable[[], None]
    folder: Path | None = None


def open_stores(settings: HostSettings) -> Stores:
    """Open, or make, the stores.

    Raises:
        StoreError: the URL is not understood, or a file cannot be opened.
    """
    found = addresses.open_stores(settings.store_url, durability=settings.durability)
    folder = found.folder
    triples = TripleStore() if folder is None else TripleStore(folder / "knowledge.sqlite3")

    def close() -> None:
        triples.close()
        found.close()

    return Stores(found.runs, found.ledger, found.artifacts, triples, close, folder)
