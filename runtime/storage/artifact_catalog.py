"""The searchable index over a folder of artifacts: one SQLite file that can be thrown away and rebuilt."""

import sqlite3
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path

import orjson

from runtime.base.errors import StoreError
from runtime.storage.artifact import DESCRIPTOR_COLUMNS, ArtifactAccessStats, ArtifactMetadata

_COLUMNS = (
    "artifact_id",
    "run_id",
    "blob_id",
    "content_type",
    "size_bytes",
    "created_at",
    *DESCRIPTOR_COLUMNS,
    "tags_json",
    "metadata_json",
    "descriptor_json",
    "access_json",
    "raw_json",
)
SEARCHABLE = frozenset(_COLUMNS[1:15])
"""Columns that a search may compare with a value."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS artifact_catalog (
    artifact_id TEXT PRIMARY KEY, run_id TEXT, blob_id TEXT, content_type TEXT, size_bytes INTEGER,
    created_at TEXT, semantic_kind TEXT, render_kind TEXT, modality TEXT, task TEXT, session_id TEXT,
    workflow_id TEXT, node_id TEXT, turn_id TEXT, classification_source TEXT, tags_json TEXT,
    metadata_json TEXT, descriptor_json TEXT, access_json TEXT, raw_json TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS by_run ON artifact_catalog (run_id, created_at DESC, artifact_id);
CREATE INDEX IF NOT EXISTS by_session ON artifact_catalog (session_id, created_at DESC, artifact_id);
CREATE INDEX IF NOT EXISTS by_semantic ON artifact_catalog (semantic_kind, created_at DESC, artifact_id);
CREATE INDEX IF NOT EXISTS by_render ON artifact_catalog (render_kind, created_at DESC, artifact_id);
CREATE INDEX IF NOT EXISTS by_workflow ON artifact_catalog (workflow_id, created_at DESC, artifact_id);
CREATE INDEX IF NOT EXISTS by_age ON artifact_catalog (created_at DESC, artifact_id);
"""


class ArtifactCatalog:
    """Metadata of artifacts by column. Thread-safe; one connection for all threads.

    Raises:
        StoreError: the file cannot be opened, even after it was made anew.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        try:
            self._connection = self._opened()
        except sqlite3.DatabaseError:
            for suffix in ("", "-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
            self._connection = self._opened()

    def put(self, metadata: ArtifactMetadata) -> None:
        """Add or replace one row."""
        self.put_many([metadata])

    def put_many(self, found: Iterable[ArtifactMetadata]) -> None:
        """Add or replace rows in one transaction."""
        marks = ",".join("?" * len(_COLUMNS))
        with self._lock, self._connection:
            self._connection.executemany(
                f"INSERT OR REPLACE INTO artifact_catalog ({','.join(_COLUMNS)}) VALUES ({marks})",
                [_row(one) for one in found],
            )

    def remove(self, artifact_id: str) -> None:
        """Drop a row, if it is there."""
        with self._lock, self._connection:
            self._connection.execute(
                "DELETE FROM artifact_catalog WHERE artifact_id = ?", (artifact_id,)
            )

    def clear(self) -> None:
        """Drop every row."""
        with self._lock, self._connection:
            self._connection.execute("DELETE FROM artifact_catalog")

    def count(self) -> int:
        """How many rows there are."""
        with self._lock:
            found = self._connection.execute("SELECT count(*) FROM artifact_catalog").fetchone()
        return int(found[0])

    def access_of(self, artifact_id: str) -> ArtifactAccessStats:
        """Who looked at an artifact; zeros if nobody did."""
        with self._lock:
            found = self._connection.execute(
                "SELECT access_json FROM artifact_catalog WHERE artifact_id = ?", (artifact_id,)
            ).fetchone()
        return ArtifactAccessStats.from_dict(orjson.loads(found[0]) if found else None)

    def all_access(self) -> dict[str, ArtifactAccessStats]:
        """Artifact id -> who looked at it."""
        with self._lock:
            rows = self._connection.execute(
                "SELECT artifact_id, access_json FROM artifact_catalog"
            ).fetchall()
        return {row[0]: ArtifactAccessStats.from_dict(orjson.loads(row[1])) for row in rows}

    def find(self, filters: Mapping[str, str], *, limit: int = 0) -> list[ArtifactMetadata]:
        """Rows whose columns have these values, newest first; `limit <= 0`: all."""
        used = sorted(key for key in filters if key in SEARCHABLE)
        where = " AND ".join(f"{key} = ?" for key in used) or "1"
        with self._lock:
            rows = self._connection.execute(
                f"SELECT raw_json FROM artifact_catalog WHERE {where}"
                " ORDER BY created_at DESC, artifact_id LIMIT ?",
                (*(filters[key] for key in used), limit if limit > 0 else -1),
            ).fetchall()
        return [ArtifactMetadata.from_dict(orjson.loads(row[0])) for row in rows]

    def close(self) -> None:
        """Close the file; the catalogue must not be used afterwards."""
        with self._lock:
            self._connection.close()

    def _opened(self) -> sqlite3.Connection:
        try:
            connection = sqlite3.connect(self._path, timeout=30, check_same_thread=False)
        except sqlite3.OperationalError as error:
            raise StoreError(str(self._path), f"the catalogue cannot be opened: {error}") from error
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.executescript(_SCHEMA)
        except sqlite3.DatabaseError:
            connection.close()
            raise
        return connection


def _row(one: ArtifactMetadata) -> tuple[object, ...]:
    about = one.descriptor
    raw = one.to_dict()
    return (
        one.artifact_id,
        one.run_id,
        one.blob_id,
        one.content_type,
        one.size_bytes,
        one.created_at,
        about.semantic_kind,
        about.render_kind,
        about.modality,
        about.task,
        about.session_id,
        about.workflow_id,
        about.node_id,
        about.turn_id,
        about.classification_source,
        orjson.dumps(raw["tags"]).decode(),
        orjson.dumps(raw["metadata"]).decode(),
        orjson.dumps(raw["descriptor"]).decode(),
        orjson.dumps(raw["access"]).decode(),
        orjson.dumps(raw).decode(),
    )
