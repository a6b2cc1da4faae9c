"""Artifact stores in memory and in a folder (`spec/runtime.md` 4.7)."""

import logging
import threading
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import orjson
from typing_extensions import override

from runtime.base.clock import Clock
from runtime.base.errors import ArtifactError, StoreError
from runtime.base.files import write_atomic
from runtime.base.json_value import JsonObject
from runtime.storage.artifact import (
    Artifact,
    ArtifactAccessStats,
    ArtifactMetadata,
    check_artifact_id,
    compute_blob_id,
)
from runtime.storage.artifact_catalog import ArtifactCatalog
from runtime.storage.artifact_store import ArtifactStore
from runtime.storage.file_lock import FileLock

_log = logging.getLogger(__name__)
GC_GRACE_S = 3600.0
"""Blobs younger than this are never collected: their reference may be on its way."""


class InMemoryArtifactStore(ArtifactStore):
    """Artifacts that live as long as the process."""

    def __init__(self, *, clock: Clock | None = None) -> None:
        super().__init__(clock=clock)
        self._lock = threading.RLock()
        self._kept: dict[str, ArtifactMetadata] = {}
        self._by_run: dict[str, dict[str, None]] = {}
        self._blobs: dict[str, bytes] = {}

    @override
    def _put(self, metadata: ArtifactMetadata, content: bytes) -> ArtifactMetadata:
        with self._lock:
            found = self._kept.get(metadata.artifact_id)
            if found is not None and found.blob_id == metadata.blob_id:
                return deepcopy(found)
            self._kept[metadata.artifact_id] = deepcopy(metadata)
            self._blobs.setdefault(metadata.blob_id or "", content)
            if metadata.run_id:
                self._by_run.setdefault(metadata.run_id, {})[metadata.artifact_id] = None
            return metadata

    @override
    def _update(self, metadata: ArtifactMetadata) -> None:
        with self._lock:
            self._kept[metadata.artifact_id] = deepcopy(metadata)

    @override
    def load(self, artifact_id: str) -> Artifact | None:
        with self._lock:
            found = self.get_metadata(artifact_id)
            return None if found is None else Artifact(found, self._blobs[found.blob_id or ""])

    @override
    def get_metadata(self, artifact_id: str) -> ArtifactMetadata | None:
        with self._lock:
            return deepcopy(self._kept.get(check_artifact_id(artifact_id)))

    @override
    def delete(self, artifact_id: str) -> bool:
        with self._lock:
            found = self._kept.pop(check_artifact_id(artifact_id), None)
            if found is None:
                return False
            self._by_run.get(found.run_id or "", {}).pop(artifact_id, None)
            if not any(one.blob_id == found.blob_id for one in self._kept.values()):
                self._blobs.pop(found.blob_id or "", None)
            return True

    @override
    def list_by_run(self, run_id: str) -> list[ArtifactMetadata]:
        with self._lock:
            return [deepcopy(self._kept[one]) for one in self._by_run.get(run_id, ())]

    @override
    def list_all(self, *, limit: int = 1000) -> list[ArtifactMetadata]:
        with self._lock:
            found = sorted(
                self._kept.values(), key=lambda one: (one.created_at, one.artifact_id), reverse=True
            )
            return deepcopy(found[:limit] if limit > 0 else found)


class FileArtifactStore(ArtifactStore):
    """Artifacts below `<base_dir>/artifacts`: blobs by content, references by id, a catalogue for searches.

    The references are the truth; the catalogue is rebuilt when it does not match them.

    Args:
        sync: wait for the disk whenever something is stored.

    Raises:
        StoreError: the folder cannot be made or read.
    """

    def __init__(
        self, base_dir: str | Path, *, clock: Clock | None = None, sync: bool = True
    ) -> None:
        super().__init__(clock=clock)
        self._root = Path(base_dir) / "artifacts"
        self._blobs = self._root / "blobs"
        self._refs = self._root / "refs"
        self._sync = sync
        try:
            self._blobs.mkdir(parents=True, exist_ok=True)
            self._refs.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(str(self._root), f"the folder cannot be made: {error}") from error
        self._lock = FileLock(self._root / ".lock")
        self._catalog = ArtifactCatalog(self._root / "artifact_catalog.sqlite3")
        if self._catalog.count() != sum(1 for _ in self._ref_paths()):
            self.rebuild_catalog()

    @override
    def _put(self, metadata: ArtifactMetadata, content: bytes) -> ArtifactMetadata:
        with self._lock:
            found = self._read_ref(metadata.artifact_id)
            if found is not None and found.blob_id == metadata.blob_id:
                return found
            blob = self._blob_path(metadata)
            if not blob.is_file() or blob.stat().st_size != len(content):
                self._write(blob, content)
            self._update(metadata)
            return metadata

    @override
    def _update(self, metadata: ArtifactMetadata) -> None:
        with self._lock:
            written = replace(metadata, access=ArtifactAccessStats()).to_dict()
            self._write(
                self._refs / f"{metadata.artifact_id}.meta",
                orjson.dumps(written, option=orjson.OPT_INDENT_2),
            )
            self._catalog.put(metadata)

    @override
    def record_access(
        self,
        artifact_id: str,
        *,
        action: str,
        actor_id: str | None = None,
        session_id: str | None = None,
        run_id: str | None = None,
        at: str | None = None,
    ) -> ArtifactMetadata:
        with self._lock:
            found = self._required(artifact_id)
            found.access.record(
                action=action,
                actor_id=actor_id,
                session_id=session_id,
                run_id=run_id,
                at=at or self._now(),
            )
            self._catalog.put(found)
            return found

    @override
    def load(self, artifact_id: str) -> Artifact | None:
        found = self.get_metadata(artifact_id)
        if found is None:
            return None
        path = self._content_path(found)
        try:
            content = path.read_bytes()
        except FileNotFoundError as error:
            raise ArtifactError(artifact_id, "its content is missing on the disk") from error
        if found.blob_id and compute_blob_id(content) != found.blob_id:
            raise ArtifactError(artifact_id, "its content on the disk is damaged")
        return Artifact(found, content)

    @override
    def get_metadata(self, artifact_id: str) -> ArtifactMetadata | None:
        found = self._read_ref(check_artifact_id(artifact_id))
        if found is not None:
            found.access = self._catalog.access_of(artifact_id)
        return found

    @override
    def delete(self, artifact_id: str) -> bool:
        check_artifact_id(artifact_id)
        with self._lock:
            self._catalog.remove(artifact_id)
            existed = False
            for path in (self._refs, self._root):
                meta = path / f"{artifact_id}.meta"
                existed = existed or meta.is_file()
                meta.unlink(missing_ok=True)
            (self._root / f"{artifact_id}.bin").unlink(missing_ok=True)
            return existed

    @override
    def list_by_run(self, run_id: str) -> list[ArtifactMetadata]:
        return self._catalog.find({"run_id": run_id})[::-1]

    @override
    def list_all(self, *, limit: int = 1000) -> list[ArtifactMetadata]:
        return self._catalog.find({}, limit=limit)

    @override
    def content_path(self, artifact_id: str) -> Path | None:
        found = self._read_ref(check_artifact_id(artifact_id))
        path = self._content_path(found) if found is not None else None
        return path if path is not None and path.is_file() else None

    def rebuild_catalog(self) -> int:
        """Make the catalogue anew from the references; how many there are. Unreadable ones are logged."""
        with self._lock:
            access = self._catalog.all_access()
            found = list(self._readable_refs())
            for one in found:
                one.access = access.get(one.artifact_id, one.access)
            self._catalog.clear()
            self._catalog.put_many(found)
            return len(found)

    def gc(self, *, dry_run: bool = True) -> JsonObject:
        """Delete blobs that no reference names and that are older than an hour.

        Args:
            dry_run: only say what would go.
        """
        with self._lock:
            damaged: list[str] = []
            used = {one.blob_id for one in self._readable_refs(damaged)}
            blobs = sorted(self._blobs.glob("*.bin"))
            report: JsonObject = {
                "dry_run": dry_run,
                "blobs_total": len(blobs),
                "blobs_referenced": sum(1 for blob in blobs if blob.stem in used),
                "blobs_deleted": 0,
                "bytes_reclaimed": 0,
                "errors": [f"{name}: unreadable, nothing was deleted" for name in damaged],
            }
            if not damaged:
                self._collect([blob for blob in blobs if blob.stem not in used], report)
            return report

    def close(self) -> None:
        """Close the catalogue; the store must not be used afterwards."""
        self._catalog.close()
        self._lock.close()

    @override
    def _candidates(self, filters: Mapping[str, str]) -> Iterable[ArtifactMetadata]:
        return self._catalog.find(filters)

    def _collect(self, doomed: list[Path], report: JsonObject) -> None:
        oldest_kept = self._clock.now().timestamp() - GC_GRACE_S
        for blob in doomed:
            about = blob.stat()
            if about.st_mtime > oldest_kept:
                continue
            if not report["dry_run"]:
                try:
                    blob.unlink()
                except OSError as error:
                    report["errors"].append(f"{blob.name}: {error}")
                    continue
            report["blobs_deleted"] += 1
            report["bytes_reclaimed"] += about.st_size

    def _ref_paths(self) -> Iterator[Path]:
        yield from self._refs.glob("*.meta")
        yield from self._root.glob("*.meta")

    def _readable_refs(self, damaged: list[str] | None = None) -> Iterator[ArtifactMetadata]:
        for path in sorted(self._ref_paths()):
            try:
                yield ArtifactMetadata.from_dict(orjson.loads(path.read_bytes()))
            except (orjson.JSONDecodeError, ArtifactError, AttributeError) as error:
                _log.warning("artifact reference %s left out: %s", path.name, error)
                if damaged is not None:
                    damaged.append(path.name)

    def _read_ref(self, artifact_id: str) -> ArtifactMetadata | None:
        for folder in (self._refs, self._root):
            path = folder / f"{artifact_id}.meta"
            try:
                return ArtifactMetadata.from_dict(orjson.loads(path.read_bytes()))
            except FileNotFoundError:
                continue
            except orjson.JSONDecodeError as error:
                raise ArtifactError(artifact_id, f"its metadata is damaged: {error}") from error
        return None

    def _blob_path(self, metadata: ArtifactMetadata) -> Path:
        return self._blobs / f"{check_artifact_id(metadata.blob_id or '')}.bin"

    def _content_path(self, metadata: ArtifactMetadata) -> Path:
        if metadata.blob_id:
            blob = self._blob_path(metadata)
            if blob.is_file():
                return blob
        return self._root / f"{metadata.artifact_id}.bin"

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_atomic(path, content, sync=self._sync)
        except OSError as error:
            raise StoreError(str(path), f"it cannot be written: {error}") from error
