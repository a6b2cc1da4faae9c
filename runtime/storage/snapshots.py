"""Named bookmarks of a run: its whole state at a moment, to look at or to go back to (`spec/runtime.md` 4.8)."""

import copy
import logging
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import orjson
from typing_extensions import override

from runtime.base.clock import Clock, SystemClock, iso
from runtime.base.errors import StoreError
from runtime.base.files import write_atomic
from runtime.base.ids import IdSource, RandomIds, check_safe_id
from runtime.base.json_value import JsonObject, check_json, json_bytes
from runtime.model.run import RunState

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A bookmark.

    Attributes:
        run_state: the run in its stored form.
        workflow_fingerprint: of the workflow it was made with; None: unknown.
        created_at, updated_at: ISO 8601 UTC.
    """

    snapshot_id: str
    run_id: str
    step_id: str | None = None
    name: str = ""
    description: str | None = None
    tags: tuple[str, ...] = ()
    created_at: str = ""
    updated_at: str = ""
    run_state: JsonObject = field(default_factory=dict)
    workflow_fingerprint: str | None = None

    @classmethod
    def from_run(
        cls,
        *,
        run: RunState,
        name: str,
        description: str | None = None,
        tags: Sequence[str] | None = None,
        step_id: str | None = None,
        workflow_fingerprint: str | None = None,
        ids: IdSource | None = None,
        clock: Clock | None = None,
    ) -> "Snapshot":
        """A bookmark of a run as it is now.

        Raises:
            NotJsonError: the run's variables are not JSON.
        """
        state = run.to_json()
        check_json(state, "run")
        moment = iso((clock or SystemClock()).now())
        return cls(
            snapshot_id=(ids or RandomIds()).new(),
            run_id=run.run_id,
            step_id=step_id,
            name=name,
            description=description,
            tags=tuple(tags or ()),
            created_at=moment,
            updated_at=moment,
            run_state=orjson.loads(orjson.dumps(state)),
            workflow_fingerprint=workflow_fingerprint,
        )

    def restored_run(
        self, *, as_new_run: bool = False, ids: IdSource | None = None, clock: Clock | None = None
    ) -> RunState:
        """The run as it was; whoever wants it back saves it.

        Args:
            as_new_run: under a new id, and with nothing to reuse from the ledger of the old one.

        Raises:
            StoreError: the bookmark holds no run.
        """
        try:
            run = RunState.from_json(copy.deepcopy(self.run_state))
        except (KeyError, ValueError, TypeError) as error:
            raise StoreError(self.snapshot_id, f"the snapshot is damaged: {error}") from error
        if not as_new_run:
            return run
        space = run.vars.get("_runtime")
        if isinstance(space, dict):
            space.pop("checkpoint", None)
        moment = iso((clock or SystemClock()).now())
        return replace(run, run_id=(ids or RandomIds()).new(), created_at=moment, updated_at=moment)

    def to_dict(self) -> JsonObject:
        """The stored form."""
        data: JsonObject = {
            "snapshot_id": self.snapshot_id,
            "run_id": self.run_id,
            "step_id": self.step_id,
            "name": self.name,
            "description": self.description,
            "tags": list(self.tags),
            "created_at": self.created_at,
            "updated_at": self.updated_at,
            "run_state": self.run_state,
        }
        if self.workflow_fingerprint is not None:
            data["workflow_fingerprint"] = self.workflow_fingerprint
        return data

    @classmethod
    def from_dict(cls, data: JsonObject) -> "Snapshot":
        """Read the stored form; unknown keys are ignored.

        Raises:
            KeyError: a required field is missing.
        """
        tags: Any = data.get("tags") or ()
        return cls(
            snapshot_id=data["snapshot_id"],
            run_id=data["run_id"],
            step_id=data.get("step_id"),
            name=data.get("name") or "",
            description=data.get("description"),
            tags=tuple(str(tag) for tag in tags),
            created_at=data.get("created_at") or "",
            updated_at=data.get("updated_at") or "",
            run_state=data.get("run_state") or {},
            workflow_fingerprint=data.get("workflow_fingerprint"),
        )


class SnapshotStore(ABC):
    """Keeps bookmarks. Thread-safe.

    Args:
        clock: stamps `updated_at` at each save.
    """

    def __init__(self, *, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()

    @abstractmethod
    def save(self, snapshot: Snapshot) -> Snapshot:
        """Keep a bookmark, replacing one of the same id; as kept, with a fresh `updated_at`.

        Raises:
            FlowError: its id is not safe. NotJsonError: its state is not JSON. StoreError: the disk refused.
        """

    @abstractmethod
    def load(self, snapshot_id: str) -> Snapshot | None:
        """A bookmark; None if there is none."""

    @abstractmethod
    def delete(self, snapshot_id: str) -> bool:
        """Forget a bookmark; False if there was none."""

    @abstractmethod
    def _all(self) -> Iterable[Snapshot]:
        """Every bookmark that can be read."""

    def list(
        self,
        *,
        run_id: str | None = None,
        tag: str | None = None,
        query: str | None = None,
        limit: int = 100,
    ) -> Sequence[Snapshot]:
        """Matching bookmarks, newest first; `limit <= 0`: all.

        Args:
            tag: any letter case.
            query: part of name or description, any letter case.
        """
        found = [one for one in self._all() if _fits(one, run_id, tag, query)]
        found.sort(key=lambda one: (one.created_at, one.snapshot_id), reverse=True)
        return found[:limit] if limit > 0 else found

    def _stamped(self, snapshot: Snapshot) -> tuple[Snapshot, bytes]:
        check_safe_id(snapshot.snapshot_id, "snapshot id")
        kept = replace(snapshot, updated_at=iso(self._clock.now()))
        return kept, json_bytes(kept.to_dict(), "snapshot", option=orjson.OPT_INDENT_2)


class InMemorySnapshotStore(SnapshotStore):
    """Bookmarks that live as long as the process."""

    def __init__(self, *, clock: Clock | None = None) -> None:
        super().__init__(clock=clock)
        self._lock = threading.Lock()
        self._kept: dict[str, bytes] = {}

    @override
    def save(self, snapshot: Snapshot) -> Snapshot:
        kept, content = self._stamped(snapshot)
        with self._lock:
            self._kept[kept.snapshot_id] = content
        return kept

    @override
    def load(self, snapshot_id: str) -> Snapshot | None:
        content = self._kept.get(check_safe_id(snapshot_id, "snapshot id"))
        return None if content is None else Snapshot.from_dict(orjson.loads(content))

    @override
    def delete(self, snapshot_id: str) -> bool:
        with self._lock:
            return self._kept.pop(check_safe_id(snapshot_id, "snapshot id"), None) is not None

    @override
    def _all(self) -> Iterable[Snapshot]:
        with self._lock:
            contents = list(self._kept.values())
        return (Snapshot.from_dict(orjson.loads(content)) for content in contents)


class JsonSnapshotStore(SnapshotStore):
    """Bookmarks as `snapshot_<id>.json` in a folder, each written in one step.

    Raises:
        StoreError: the folder cannot be made.
    """

    def __init__(self, base_dir: str | Path, *, clock: Clock | None = None) -> None:
        super().__init__(clock=clock)
        self._folder = Path(base_dir)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(str(self._folder), f"the folder cannot be made: {error}") from error

    @override
    def save(self, snapshot: Snapshot) -> Snapshot:
        kept, content = self._stamped(snapshot)
        try:
            write_atomic(self._path(kept.snapshot_id), content)
        except OSError as error:
            raise StoreError(kept.snapshot_id, f"it cannot be written: {error}") from error
        return kept

    @override
    def load(self, snapshot_id: str) -> Snapshot | None:
        path = self._path(snapshot_id)
        try:
            return Snapshot.from_dict(orjson.loads(path.read_bytes()))
        except FileNotFoundError:
            return None
        except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
            raise StoreError(str(path), f"the snapshot is damaged: {error}", "delete it") from error

    @override
    def delete(self, snapshot_id: str) -> bool:
        path = self._path(snapshot_id)
        existed = path.exists()
        path.unlink(missing_ok=True)
        return existed

    @override
    def _all(self) -> Iterable[Snapshot]:
        for path in sorted(self._folder.glob("snapshot_*.json")):
            try:
                yield Snapshot.from_dict(orjson.loads(path.read_bytes()))
            except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
                _log.warning("snapshot left out: %s: %s", path.name, error)

    def _path(self, snapshot_id: str) -> Path:
        return self._folder / f"snapshot_{check_safe_id(snapshot_id, 'snapshot id')}.json"


def _fits(one: Snapshot, run_id: str | None, tag: str | None, query: str | None) -> bool:
    if run_id is not None and one.run_id != run_id:
        return False
    if tag is not None and tag.casefold() not in {own.casefold() for own in one.tags}:
        return False
    text = f"{one.name}\n{one.description or ''}".casefold()
    return query is None or query.casefold() in text
