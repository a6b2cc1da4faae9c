"""An artifact: a large value kept outside run state, its metadata, and references to it."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

import orjson

from runtime.base.errors import ArtifactError
from runtime.base.json_value import JsonObject

DESCRIPTOR_SCHEMA = "abstractruntime.artifact_descriptor.v1"
REF_KEY = "$artifact"
_SAFE_ARTIFACT_ID = re.compile(r"[a-zA-Z0-9_-]{1,128}")
_COUNTER_BY_ACTION = {
    "metadata": "metadata_access_count",
    "content": "content_access_count",
    "load": "content_access_count",
    "read": "content_access_count",
    "open": "content_access_count",
    "preview": "preview_count",
    "download": "download_count",
}


DESCRIPTOR_COLUMNS = (
    "semantic_kind",
    "render_kind",
    "modality",
    "task",
    "session_id",
    "workflow_id",
    "node_id",
    "turn_id",
    "classification_source",
)
"""Parts of a descriptor that artifacts are searched and counted by."""


@dataclass(slots=True)
class ArtifactDescriptor:
    """What an artifact is and where it came from; every field may be empty.

    Attributes:
        semantic_kind: what it means: attachment, evidence, image, code, transcript, ….
        render_kind: how to show it: image, audio, video, code, json, markdown, html, text, document, binary.
        classification_source: who said so: runtime_declared, runtime_tags or runtime_mime_inferred.
    """

    semantic_kind: str | None = None
    render_kind: str | None = None
    modality: str | None = None
    task: str | None = None
    classification_source: str | None = None
    session_id: str | None = None
    workflow_id: str | None = None
    node_id: str | None = None
    step_id: str | None = None
    effect_id: str | None = None
    turn_id: str | None = None
    ledger_cursor: int | None = None
    parent_run_id: str | None = None
    actor_id: str | None = None
    producer: JsonObject = field(default_factory=dict)
    provenance: JsonObject = field(default_factory=dict)
    generation: JsonObject = field(default_factory=dict)
    media: JsonObject = field(default_factory=dict)
    links: JsonObject = field(default_factory=dict)
    security: JsonObject = field(default_factory=dict)
    actions: JsonObject = field(default_factory=dict)
    source_refs: list[Any] = field(default_factory=list)

    def to_dict(self) -> JsonObject:
        """The stored form with schema and version; empty fields are left out."""
        kept = {key: value for key, value in asdict(self).items() if value not in (None, {}, [])}
        return {"schema": DESCRIPTOR_SCHEMA, "version": 1, **kept}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any] | None) -> "ArtifactDescriptor":
        """Read the stored form; unknown keys are ignored."""
        return cls(**_known(cls, data or {}))


@dataclass(slots=True)
class ArtifactAccessStats:
    """Who looked at an artifact, and how often."""

    access_count: int = 0
    metadata_access_count: int = 0
    content_access_count: int = 0
    preview_count: int = 0
    download_count: int = 0
    last_accessed_at: str | None = None
    last_action: str | None = None
    last_actor_id: str | None = None
    last_session_id: str | None = None
    last_run_id: str | None = None
    actions: dict[str, int] = field(default_factory=dict)

    def record(
        self,
        *,
        action: str,
        actor_id: str | None = None,
        session_id: str | None = None,
        run_id: str | None = None,
        at: str | None = None,
    ) -> None:
        """Count one look; `action` is metadata, content, load, read, open, preview, download or another word."""
        word = action.strip().lower() or "content"
        self.access_count += 1
        self.actions[word] = self.actions.get(word, 0) + 1
        counter = _COUNTER_BY_ACTION.get(word)
        if counter is not None:
            setattr(self, counter, getattr(self, counter) + 1)
        self.last_action, self.last_accessed_at = word, at
        self.last_actor_id, self.last_session_id, self.last_run_id = actor_id, session_id, run_id

    def to_dict(self) -> JsonObject:
        """The stored form."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any] | None) -> "ArtifactAccessStats":
        """Read the stored form; unknown keys are ignored."""
        return cls(**_known(cls, data or {}))


@dataclass(slots=True)
class ArtifactMetadata:
    """What a store knows of an artifact without its content.

    Attributes:
        blob_id: SHA-256 of the content: equal contents share one blob.
        size_bytes: length of the content.
        created_at: ISO 8601 UTC.
    """

    artifact_id: str
    content_type: str
    size_bytes: int
    created_at: str
    blob_id: str | None = None
    run_id: str | None = None
    tags: dict[str, str] = field(default_factory=dict)
    metadata: JsonObject = field(default_factory=dict)
    descriptor: ArtifactDescriptor = field(default_factory=ArtifactDescriptor)
    access: ArtifactAccessStats = field(default_factory=ArtifactAccessStats)

    def to_dict(self) -> JsonObject:
        """The stored form."""
        return {
            "artifact_id": self.artifact_id,
            "content_type": self.content_type,
            "size_bytes": self.size_bytes,
            "created_at": self.created_at,
            "blob_id": self.blob_id,
            "run_id": self.run_id,
            "tags": dict(self.tags),
            "metadata": self.metadata,
            "descriptor": self.descriptor.to_dict(),
            "access": self.access.to_dict(),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "ArtifactMetadata":
        """Read the stored form; unknown keys are ignored.

        Raises:
            ArtifactError: a required field is missing.
        """
        known = _known(cls, data)
        known["tags"] = {str(k): str(v) for k, v in (data.get("tags") or {}).items()}
        known["metadata"] = data.get("metadata") or {}
        known["descriptor"] = ArtifactDescriptor.from_dict(data.get("descriptor"))
        known["access"] = ArtifactAccessStats.from_dict(data.get("access"))
        try:
            return cls(**known)
        except TypeError as error:
            raise ArtifactError(
                str(data.get("artifact_id", "artifact")), f"its metadata is incomplete: {error}"
            ) from error


@dataclass(frozen=True, slots=True)
class Artifact:
    """An artifact with its content."""

    metadata: ArtifactMetadata
    content: bytes

    @property
    def artifact_id(self) -> str:
        """Names the artifact in a reference."""
        return self.metadata.artifact_id

    @property
    def content_type(self) -> str:
        """MIME type."""
        return self.metadata.content_type

    def as_text(self, encoding: str = "utf-8") -> str:
        """The content as text.

        Raises:
            UnicodeDecodeError: it is not text of that encoding.
        """
        return self.content.decode(encoding)

    def as_json(self) -> Any:
        """The content as JSON.

        Raises:
            ArtifactError: it is not JSON.
        """
        try:
            return orjson.loads(self.content)
        except orjson.JSONDecodeError as error:
            raise ArtifactError(self.artifact_id, f"it is not JSON: {error}") from error


def artifact_ref(artifact_id: str) -> dict[str, str]:
    """A reference to an artifact, as it stands in run state: `{"$artifact": id}`."""
    return {REF_KEY: check_artifact_id(artifact_id)}


def is_artifact_ref(value: object) -> bool:
    """Whether a value is a reference; further keys are allowed."""
    return isinstance(value, dict) and REF_KEY in value


def get_artifact_id(ref: Mapping[str, Any]) -> str:
    """The id in a reference.

    Raises:
        ArtifactError: it is not a reference.
    """
    if not is_artifact_ref(ref) or not isinstance(ref[REF_KEY], str):
        raise ArtifactError("artifact reference", "it has no artifact id", 'use {"$artifact": id}')
    return check_artifact_id(ref[REF_KEY])


def is_artifact_id(value: object) -> bool:
    """Whether a value may be the id of an artifact."""
    return isinstance(value, str) and _SAFE_ARTIFACT_ID.fullmatch(value) is not None


def check_artifact_id(artifact_id: str) -> str:
    """Give the id back if it may be part of a file name.

    Raises:
        ArtifactError: empty, too long, or with other characters than letters, digits, `_` and `-`.
    """
    if not is_artifact_id(artifact_id):
        raise ArtifactError(
            "artifact id", f"{artifact_id!r:.80} is not valid", "use letters, digits, '_' and '-'"
        )
    return artifact_id


def compute_artifact_id(content: bytes, *, run_id: str | None = None) -> str:
    """The id of a content in a run: 32 hex digits of the SHA-256 of run id, NUL and content."""
    digest = hashlib.sha256()
    if run_id:
        digest.update(run_id.encode() + b"\0")
    digest.update(content)
    return digest.hexdigest()[:32]


def compute_blob_id(content: bytes) -> str:
    """SHA-256 (FIPS 180-4) of a content, 64 hex digits."""
    return hashlib.sha256(content).hexdigest()


def _known(cls: type, data: Mapping[str, Any]) -> JsonObject:
    names = {one.name for one in fields(cls)}
    return {key: value for key, value in data.items() if key in names and value is not None}
