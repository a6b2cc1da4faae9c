"""What every artifact store can do; a store implements seven methods, the rest builds on them."""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import orjson

from runtime.base.canonical import canonical_json
from runtime.base.clock import Clock, SystemClock, iso
from runtime.base.errors import ArtifactError
from runtime.base.json_value import JsonObject
from runtime.storage.artifact import (
    DESCRIPTOR_COLUMNS,
    Artifact,
    ArtifactDescriptor,
    ArtifactMetadata,
    check_artifact_id,
    compute_artifact_id,
    compute_blob_id,
    get_artifact_id,
)
from runtime.storage.artifact_description import describe

FACETS = ("content_type", "run_id", *DESCRIPTOR_COLUMNS)
"""What artifacts can be counted by, besides `tag:<name>` and `metadata:<name>`."""


class ArtifactStore(ABC):
    """Keeps artifacts. Thread-safe. Equal content in one run is one artifact, stored once.

    Args:
        clock: stamps new artifacts.
    """

    def __init__(self, *, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()

    @abstractmethod
    def _put(self, metadata: ArtifactMetadata, content: bytes) -> ArtifactMetadata:
        """Keep an artifact; what is kept, which is the older one if it was there already."""

    @abstractmethod
    def _update(self, metadata: ArtifactMetadata) -> None:
        """Replace the metadata of a kept artifact."""

    @abstractmethod
    def load(self, artifact_id: str) -> Artifact | None:
        """An artifact; None if there is none. Counts nothing.

        Raises:
            ArtifactError: the id is not valid, or the content is missing.
        """

    @abstractmethod
    def get_metadata(self, artifact_id: str) -> ArtifactMetadata | None:
        """What is known of an artifact; None if there is none. Counts nothing.

        Raises:
            ArtifactError: the id is not valid.
        """

    @abstractmethod
    def delete(self, artifact_id: str) -> bool:
        """Forget an artifact; False if there was none.

        Raises:
            ArtifactError: the id is not valid.
        """

    @abstractmethod
    def list_by_run(self, run_id: str) -> list[ArtifactMetadata]:
        """The artifacts of a run, oldest first."""

    @abstractmethod
    def list_all(self, *, limit: int = 1000) -> list[ArtifactMetadata]:
        """All artifacts, newest first; `limit <= 0`: without a limit."""

    def store(
        self,
        content: bytes,
        *,
        content_type: str = "application/octet-stream",
        run_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        descriptor: ArtifactDescriptor | Mapping[str, Any] | None = None,
        artifact_id: str | None = None,
    ) -> ArtifactMetadata:
        """Keep a content.

        Args:
            content_type: MIME type.
            artifact_id: None: computed from run and content.

        Raises:
            ArtifactError: the id is not valid.
            StoreError: the disk refused.
        """
        chosen = (
            artifact_id if artifact_id is not None else compute_artifact_id(content, run_id=run_id)
        )
        labels = {str(key): str(value) for key, value in (tags or {}).items()}
        return self._put(
            ArtifactMetadata(
                artifact_id=check_artifact_id(chosen),
                content_type=content_type,
                size_bytes=len(content),
                created_at=self._now(),
                blob_id=compute_blob_id(content),
                run_id=run_id,
                tags=labels,
                metadata=_json_copy(dict(metadata or {})),
                descriptor=describe(
                    descriptor, content_type=content_type, tags=labels, content=content
                ),
            ),
            content,
        )

    def add_copy(self, artifact: Artifact) -> bool:
        """Keep an artifact of another store as it is, id, time and all; False if the id is taken."""
        if self.exists(artifact.metadata.artifact_id):
            return False
        self._put(artifact.metadata, artifact.content)
        return True

    def store_text(
        self,
        text: str,
        *,
        content_type: str = "text/plain",
        run_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        **more: Any,
    ) -> ArtifactMetadata:
        """Keep a text as UTF-8; `more` as for `store`."""
        return self.store(
            text.encode("utf-8", "surrogatepass"),
            content_type=content_type,
            run_id=run_id,
            tags=tags,
            **more,
        )

    def store_json(
        self,
        value: Any,
        *,
        run_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        **more: Any,
    ) -> ArtifactMetadata:
        """Keep a JSON value, compact UTF-8; `more` as for `store`.

        Raises:
            ArtifactError: the value is not JSON.
        """
        try:
            content = orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS)
        except TypeError as error:
            raise ArtifactError("artifact", f"the value is not JSON: {error}") from error
        kind = more.pop("content_type", "application/json")
        return self.store(content, content_type=kind, run_id=run_id, tags=tags, **more)

    def load_text(self, artifact_id: str) -> str | None:
        """A kept text; None if there is none."""
        found = self.load(artifact_id)
        return None if found is None else found.as_text()

    def load_json(self, artifact_id: str) -> Any:
        """A kept JSON value; None if there is none."""
        found = self.load(artifact_id)
        return None if found is None else found.as_json()

    def exists(self, artifact_id: str) -> bool:
        """Whether there is such an artifact."""
        return self.get_metadata(artifact_id) is not None

    def content_path(self, artifact_id: str) -> Path | None:
        """The file that holds the content, for reading only; None: the store has none."""
        check_artifact_id(artifact_id)
        return None

    def delete_by_run(self, run_id: str) -> int:
        """Forget the artifacts of a run; how many there were."""
        return sum(self.delete(found.artifact_id) for found in self.list_by_run(run_id))

    def update_metadata(
        self,
        artifact_id: str,
        *,
        tags: Mapping[str, str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        descriptor: Mapping[str, Any] | None = None,
        replace_tags: bool = False,
        replace_metadata: bool = False,
    ) -> ArtifactMetadata:
        """Add or replace tags, metadata and descriptor fields.

        Raises:
            ArtifactError: there is no such artifact.
        """
        found = self._required(artifact_id)
        labels = {str(key): str(value) for key, value in (tags or {}).items()}
        changed = replace(
            found,
            tags=labels if replace_tags else {**found.tags, **labels},
            metadata=_json_copy(
                {**({} if replace_metadata else found.metadata), **(metadata or {})}
            ),
            descriptor=ArtifactDescriptor.from_dict(
                {**found.descriptor.to_dict(), **(descriptor or {})}
            ),
        )
        self._update(changed)
        return changed

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
        """Count one look at an artifact.

        Raises:
            ArtifactError: there is no such artifact.
        """
        found = self._required(artifact_id)
        found.access.record(
            action=action,
            actor_id=actor_id,
            session_id=session_id,
            run_id=run_id,
            at=at or self._now(),
        )
        self._update(found)
        return found

    def search(
        self,
        *,
        run_id: str | None = None,
        content_type: str | None = None,
        tags: Mapping[str, str] | None = None,
        semantic_kind: str | None = None,
        render_kind: str | None = None,
        modality: str | None = None,
        session_id: str | None = None,
        workflow_id: str | None = None,
        node_id: str | None = None,
        created_after: str | None = None,
        created_before: str | None = None,
        offset: int = 0,
        order: Literal["asc", "desc"] = "desc",
        limit: int = 1000,
    ) -> list[ArtifactMetadata]:
        """Artifacts that fit every filter given, by age; `limit <= 0`: without a limit."""
        wanted = {
            "run_id": run_id,
            "content_type": content_type,
            "semantic_kind": semantic_kind,
            "render_kind": render_kind,
            "modality": modality,
            "session_id": session_id,
            "workflow_id": workflow_id,
            "node_id": node_id,
        }
        given = {key: value for key, value in wanted.items() if value is not None}
        found = [
            one
            for one in self._candidates(given)
            if _fits(one, given, tags or {})
            and (created_after is None or one.created_at >= created_after)
            and (created_before is None or one.created_at <= created_before)
        ]
        found.sort(key=lambda one: (one.created_at, one.artifact_id), reverse=order == "desc")
        found = found[max(offset, 0) :]
        return found[:limit] if limit > 0 else found

    def count(self, **filters: Any) -> int:
        """How many artifacts fit; filters as for `search`."""
        return len(self.search(**{**filters, "limit": 0}))

    def facet_counts(self, field: str, **filters: Any) -> dict[str, int]:
        """Value of `field` -> how many artifacts have it, most first.

        Args:
            field: one of `FACETS`, `tag:<name>` or `metadata:<name>`; artifacts without it count as `(none)`.

        Raises:
            ArtifactError: there is no such field.
        """
        return _counted(self.search(**{**filters, "limit": 0}), field)

    def stats(self, *, facets: Iterable[str] = (), **filters: Any) -> JsonObject:
        """Number and bytes of the artifacts that fit, and the facets asked for."""
        found = self.search(**{**filters, "limit": 0})
        return {
            "total": len(found),
            "total_bytes": sum(one.size_bytes for one in found),
            "facets": {field: _counted(found, field) for field in facets},
            "filters": {key: value for key, value in filters.items() if value is not None},
            "exact": True,
            "source": type(self).__name__,
        }

    def _candidates(self, filters: Mapping[str, str]) -> Iterable[ArtifactMetadata]:
        """At least the artifacts that have these values; a store with an index gives fewer."""
        run_id = filters.get("run_id")
        return self.list_by_run(run_id) if run_id is not None else self.list_all(limit=0)

    def _now(self) -> str:
        return iso(self._clock.now())

    def _required(self, artifact_id: str) -> ArtifactMetadata:
        found = self.get_metadata(artifact_id)
        if found is None:
            raise ArtifactError(artifact_id, "there is no such artifact", "list them first")
        return found


def resolve_artifact(ref: Mapping[str, Any], store: ArtifactStore) -> Artifact | None:
    """The artifact a reference names; None if the store has none.

    Raises:
        ArtifactError: it is not a reference.
    """
    return store.load(get_artifact_id(ref))


def _json_copy(value: JsonObject) -> JsonObject:
    copied: JsonObject = orjson.loads(canonical_json(value))
    return copied


def _fits(one: ArtifactMetadata, given: Mapping[str, str], tags: Mapping[str, str]) -> bool:
    return all(_value_of(one, key) == value for key, value in given.items()) and all(
        one.tags.get(key) == value for key, value in tags.items()
    )


def _value_of(one: ArtifactMetadata, field: str) -> object:
    if field.startswith("tag:"):
        return one.tags.get(field.removeprefix("tag:"))
    if field.startswith("metadata:"):
        return one.metadata.get(field.removeprefix("metadata:"))
    if field not in FACETS:
        raise ArtifactError(field, "artifacts have no such field", "use " + ", ".join(FACETS))
    return getattr(one.descriptor if field in DESCRIPTOR_COLUMNS else one, field)


def _counted(found: Iterable[ArtifactMetadata], field: str) -> dict[str, int]:
    counts = Counter("(none)" if (v := _value_of(one, field)) is None else str(v) for one in found)
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
