"""Earlier versions of flows: kept at each save, named by hand, thinned out with age; the person's files are not touched."""

import gzip
import hashlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson

from app.document.files import SaveError
from runtime.base.clock import Clock, SystemClock, iso, parse_iso
from runtime.base.errors import FlowFormatError
from runtime.base.files import open_to_read, write_atomic
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.flow import VisualFlow

KEPT_FULLY = 30
"""The newest versions without a name that are all kept."""
KEPT_A_DAY = 4
"""Of older ones without a name, so many a day."""
KEPT_DAYS = 60
"""Versions without a name go after that."""
_INDEX = "index.json"


@dataclass(frozen=True, slots=True)
class Version:
    """One earlier state of a flow.

    Attributes:
        saved_at: ISO 8601 UTC.
        why: what it was kept for, such as “Saved”.
        name: given by the person; empty: none. Named versions are never thinned out.
        store: the file that holds it.
        digest: SHA-256 of the flow's text, hex.
    """

    saved_at: str
    why: str
    name: str
    nodes: int
    wires: int
    store: Path
    digest: str


class Versions:
    """Versions of flows in a folder of their own; any thread may call it.

    A flow is known by its file, or by its id while it has none.

    Args:
        folder: made when the first version is kept.
    """

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self._folder = folder
        self._clock = clock or SystemClock()
        self._lock = threading.Lock()

    def of(self, path: Path | None, flow_id: str) -> tuple[Version, ...]:
        """The versions of a flow, newest first; also those from before it had a file."""
        found = [*self._read(_key(None, flow_id))]
        if path is not None:
            found += self._read(_key(path, flow_id))
        return tuple(sorted(found, key=lambda version: version.saved_at, reverse=True))

    def keep(self, path: Path | None, flow: VisualFlow, why: str, name: str = "") -> Version | None:
        """Keep a state; one that is the newest already is not kept twice, but takes the name.

        Returns:
            The version; None if it was there already.

        Raises:
            SaveError: the folder cannot be written.
        """
        return self._keep(_key(path, flow.id), dump_flow(flow), _counts_of(flow), why, name)

    def keep_file(self, path: Path, why: str, written: VisualFlow | None = None) -> Version | None:
        """Keep what is in a file now; nothing if it is no flow.

        Args:
            written: the flow that was just written there, so that its file need not be understood; None: any file.

        Raises:
            SaveError: the folder cannot be written.
        """
        try:
            with open_to_read(path) as file:
                content = file.read()
        except OSError:
            return None
        key = _key(path, "")
        if written is None:
            if [one.digest for one in self._read(key)[:1]] == [_digest(content)]:
                return None
            counts = _counts_in(content)
        else:
            counts = _counts_of(written)
        return None if counts is None else self._keep(key, content, counts, why, "")

    def _keep(
        self, key: str, content: bytes, counts: tuple[int, int], why: str, name: str
    ) -> Version | None:
        digest = _digest(content)
        with self._lock:
            present = self._read(key)
            if present and present[0].digest == digest:
                if name:
                    self._write(key, [replace(present[0], name=name), *present[1:]])
                return None
            now = iso(self._clock.now())
            store = self._folder / key / f"{now.replace(':', '')}-{digest[:12]}.json.gz"
            version = Version(now, why, name, *counts, store, digest)
            try:
                write_atomic(store, gzip.compress(content, 3))
            except OSError as error:
                raise SaveError(
                    str(self._folder),
                    f"no version was kept: {error.strerror or error}",
                    "free space",
                ) from error
            self._write(key, self._thinned([version, *present]))
            return version

    def flow(self, version: Version) -> VisualFlow:
        """The flow as it was.

        Raises:
            FlowFormatError: the file is gone or damaged.
        """
        try:
            return load_flow(gzip.decompress(version.store.read_bytes()))
        except (OSError, EOFError) as error:
            raise FlowFormatError(
                version.store.name, "the version cannot be read any more", "choose another one"
            ) from error

    def rename(self, version: Version, name: str) -> None:
        """Give a version another name; an empty one lets it be thinned out again."""
        key = version.store.parent.name
        with self._lock:
            rows = self._read(key)
            fresh = [replace(one, name=name) if one.store == version.store else one for one in rows]
            self._write(key, fresh)

    def forget(self, version: Version) -> None:
        """Drop one version."""
        key = version.store.parent.name
        with self._lock:
            self._write(key, [one for one in self._read(key) if one.store != version.store])

    def _thinned(self, versions: Sequence[Version]) -> list[Version]:
        """All that have names, the newest, and a few a day of the rest until they are old."""
        oldest = iso(self._clock.now() - timedelta(days=KEPT_DAYS))
        by_day: dict[str, int] = {}
        kept: list[Version] = []
        for place, version in enumerate(versions):
            day = version.saved_at[:10]
            is_few = by_day.get(day, 0) < KEPT_A_DAY and version.saved_at > oldest
            if version.name or place < KEPT_FULLY or is_few:
                kept.append(version)
                by_day[day] = by_day.get(day, 0) + (0 if version.name else 1)
        return kept

    def _read(self, key: str) -> list[Version]:
        """Newest first; a damaged index is an empty one."""
        folder = self._folder / key
        try:
            rows = orjson.loads((folder / _INDEX).read_bytes())
        except (OSError, ValueError):
            return []
        found = (_version(row, folder) for row in rows if isinstance(row, dict))
        return [version for version in found if version is not None]

    def _write(self, key: str, versions: Sequence[Version]) -> None:
        """Write the index, then remove what it no longer names."""
        folder = self._folder / key
        rows = [
            {
                "saved_at": one.saved_at,
                "why": one.why,
                "name": one.name,
                "nodes": one.nodes,
                "wires": one.wires,
                "file": one.store.name,
                "digest": one.digest,
            }
            for one in versions
        ]
        try:
            write_atomic(folder / _INDEX, orjson.dumps(rows))
        except OSError as error:
            raise SaveError(
                str(folder), f"no version was kept: {error.strerror or error}", "free space"
            ) from error
        named = {one.store.name for one in versions}
        for store in folder.glob("*.json.gz"):
            if store.name not in named:
                store.unlink(missing_ok=True)


def _key(path: Path | None, flow_id: str) -> str:
    told = f"file:{path}" if path is not None else f"id:{flow_id}"
    return hashlib.sha256(told.encode()).hexdigest()[:24]


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _counts_of(flow: VisualFlow) -> tuple[int, int]:
    return len(flow.nodes), len(flow.edges)


def _counts_in(content: bytes) -> tuple[int, int] | None:
    """How many nodes and wires a file has; None if it is no flow."""
    try:
        rows = orjson.loads(content)
    except ValueError:
        return None
    if not isinstance(rows, dict) or not isinstance(rows.get("nodes"), list):
        return None
    wires = rows.get("edges")
    return len(rows["nodes"]), len(wires) if isinstance(wires, list) else 0


def _version(row: dict[str, Any], folder: Path) -> Version | None:
    name = row.get("file")
    if not isinstance(name, str) or "/" in name or not (folder / name).is_file():
        return None
    try:
        parse_iso(str(row.get("saved_at")))
        return Version(
            saved_at=str(row["saved_at"]),
            why=str(row.get("why", "")),
            name=str(row.get("name", "")),
            nodes=int(row.get("nodes", 0)),
            wires=int(row.get("wires", 0)),
            store=folder / name,
            digest=str(row.get("digest", "")),
        )
    except ValueError:
        return None
