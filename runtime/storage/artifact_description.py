"""What an artifact is, worked out from its tags, type and content (`spec/runtime.md` 4.7)."""

import io
import wave
from collections.abc import Mapping
from typing import Any

from runtime.base.json_value import JsonObject
from runtime.base.redaction import redacted
from runtime.storage.artifact import ArtifactDescriptor

_CODE_TYPES = frozenset(
    {
        "application/javascript",
        "application/sql",
        "application/typescript",
        "application/x-python",
        "application/x-sh",
        "application/xml",
        "application/yaml",
        "text/css",
        "text/javascript",
        "text/typescript",
        "text/x-c",
        "text/x-go",
        "text/x-java",
        "text/x-python",
        "text/x-rust",
        "text/x-sh",
        "text/x-sql",
        "text/xml",
        "text/yaml",
    }
)
_DOCUMENT_WORDS = ("pdf", "msword", "officedocument", "ms-excel", "ms-powerpoint", "opendocument")
_KIND_BY_TASK = {"code": "code", "tts": "voice", "music": "music", "stt": "transcript"}
_TAG_KINDS = frozenset(
    {"attachment", "evidence", "workflow_snapshot", "conversation_span", "memory_note"}
)
MAX_DEPTH, MAX_ITEMS, MAX_KEYS, MAX_CHARS = 6, 120, 160, 12_000


def describe(
    declared: ArtifactDescriptor | Mapping[str, Any] | None,
    *,
    content_type: str,
    tags: Mapping[str, str],
    content: bytes,
) -> ArtifactDescriptor:
    """The descriptor of a new artifact: what was declared, completed by tags, type and content."""
    found = (
        ArtifactDescriptor.from_dict(declared.to_dict())
        if isinstance(declared, ArtifactDescriptor)
        else ArtifactDescriptor.from_dict(declared)
    )
    render = found.render_kind or render_kind_of(content_type)
    found.render_kind = render
    found.modality = found.modality or tags.get("modality") or None
    found.task = found.task or tags.get("task") or None
    if found.semantic_kind:
        found.classification_source = found.classification_source or "runtime_declared"
    else:
        tagged = _tagged_kind(tags, found)
        found.semantic_kind = tagged or render
        found.classification_source = "runtime_tags" if tagged else "runtime_mime_inferred"
    found.media = {**_measured(render, content), **found.media}
    return found


def render_kind_of(content_type: str) -> str:
    """How to show a MIME type: image, audio, video, code, json, markdown, html, text, document, binary."""
    kind = content_type.split(";", 1)[0].strip().lower()
    family = kind.split("/", 1)[0]
    if family in {"image", "audio", "video"}:
        return family
    if kind in _CODE_TYPES:
        return "code"
    if kind == "application/json" or kind.endswith("+json"):
        return "json"
    if kind in {"text/markdown", "text/x-markdown"}:
        return "markdown"
    if kind == "text/html":
        return "html"
    if family == "text":
        return "text"
    return "document" if any(word in kind for word in _DOCUMENT_WORDS) else "binary"


def build_artifact_descriptor_payload(
    *,
    prompt: str | None = None,
    text: str | None = None,
    metadata: Mapping[str, Any] | None = None,
    **declared: Any,
) -> tuple[JsonObject, JsonObject]:
    """Descriptor fields and metadata for an artifact, bounded and without secrets.

    Args:
        prompt, text: what it was generated from; recorded under `generation`.
        metadata: further facts.
        declared: fields of `ArtifactDescriptor`.

    Returns:
        (descriptor, metadata), both JSON.
    """
    descriptor: JsonObject = _safe(declared)
    asked = {"prompt": prompt, "text": text}
    recorded = {key: _safe(value) for key, value in asked.items() if value}
    if recorded:
        descriptor["generation"] = {**(descriptor.get("generation") or {}), **recorded}
        descriptor["security"] = {
            "redaction": "bounded_secret_key_redaction_v1",
            "sensitivity": "user_content",
            **(descriptor.get("security") or {}),
        }
    return descriptor, _safe(dict(metadata or {}))


def bounded(value: Any, depth: int = 0) -> Any:
    """A JSON copy of bounded depth and length; what is left out becomes `…`."""
    if isinstance(value, str):
        return value if len(value) <= MAX_CHARS else value[:MAX_CHARS] + "…"
    if value is None or isinstance(value, bool | int | float):
        return value
    if depth >= MAX_DEPTH:
        return "…"
    if isinstance(value, Mapping):
        kept = list(value.items())[:MAX_KEYS]
        return {str(key): bounded(part, depth + 1) for key, part in kept}
    if isinstance(value, list | tuple):
        return [bounded(part, depth + 1) for part in list(value)[:MAX_ITEMS]]
    return str(value)[:MAX_CHARS]


def _safe(value: Any) -> Any:
    return bounded(redacted(value))


def _tagged_kind(tags: Mapping[str, str], found: ArtifactDescriptor) -> str | None:
    for key in ("semantic_kind", "artifact_type", "modality"):
        if tags.get(key):
            return tags[key]
    if found.task in _KIND_BY_TASK:
        return _KIND_BY_TASK[found.task]
    kind = tags.get("kind")
    return kind if kind in _TAG_KINDS else None


def _measured(render: str, content: bytes) -> JsonObject:
    if render == "image":
        return _measured_image(content)
    if render == "audio" and content[:4] == b"RIFF":
        return _measured_wave(content)
    return {}


def _measured_image(content: bytes) -> JsonObject:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as image:
            return {"width": image.width, "height": image.height, "format": image.format}
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError) as error:
        return {"measure_error": str(error)[:200]}


def _measured_wave(content: bytes) -> JsonObject:
    try:
        with wave.open(io.BytesIO(content)) as sound:
            rate = sound.getframerate()
            return {
                "duration_s": round(sound.getnframes() / rate, 3) if rate else 0.0,
                "sample_rate": rate,
                "channels": sound.getnchannels(),
            }
    except (wave.Error, EOFError) as error:
        return {"measure_error": str(error)[:200]}
