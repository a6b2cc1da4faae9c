"""Pin types: which may feed which, and the colours that files use.

The rules are those of `spec/visualflow.md` 1.5.1; the first that applies decides.
"""

from collections.abc import Mapping
from functools import lru_cache

FILE_COLORS: Mapping[str, str] = {
    "execution": "#FFFFFF",
    "string": "#FF00FF",
    "number": "#00FF00",
    "boolean": "#FF0000",
    "object": "#00FFFF",
    "json_schema": "#00FFFF",
    "artifact": "#5EEAD4",
    "artifact_image": "#19D3B8",
    "artifact_audio": "#22D3EE",
    "artifact_text": "#D946EF",
    "artifact_video": "#A855F7",
    "artifacts": "#2DD4BF",
    "artifacts_image": "#0F766E",
    "artifacts_audio": "#0891B2",
    "artifacts_text": "#C026D3",
    "artifacts_video": "#7C3AED",
    "workspace_file": "#84CC16",
    "workspace_folder": "#65A30D",
    "memory": "#00C49A",
    "assertion": "#00B8D4",
    "assertions": "#00B8D4",
    "array": "#FF8800",
    "tools": "#FF8800",
    "provider": "#00D2FF",
    "model": "#9D4EDD",
    "provider_text": "#00D2FF",
    "model_text": "#9D4EDD",
    "provider_image": "#19D3B8",
    "model_image": "#9D4EDD",
    "provider_video": "#A855F7",
    "model_video": "#9D4EDD",
    "provider_voice": "#22D3EE",
    "model_voice": "#9D4EDD",
    "provider_music": "#F59E0B",
    "model_music": "#9D4EDD",
    "agent": "#4488FF",
    "any": "#888888",
}
"""Pin type -> colour that VisualFlow files and other editors use for it; every known pin type is a key."""

PIN_TYPES: tuple[str, ...] = tuple(FILE_COLORS)
"""Every known pin type."""

DATA_PIN_TYPES: tuple[str, ...] = tuple(kind for kind in PIN_TYPES if kind != "execution")
"""The pin types a person may choose for a pin that carries data."""

_MODALITIES = ("image", "audio", "text", "video")
ARTIFACTS = frozenset({"artifact", *(f"artifact_{modality}" for modality in _MODALITIES)})
"""Pin types that hold one artifact reference."""
ARTIFACT_LISTS = frozenset({"artifacts", *(f"artifacts_{modality}" for modality in _MODALITIES)})
"""Pin types that hold a list of artifact references."""
_WORKSPACE = frozenset({"workspace_file", "workspace_folder"})
_PROVIDERS = frozenset(
    {"provider", "provider_text", "provider_image", "provider_voice", "provider_music"}
)
_MODELS = frozenset({"model", "model_text", "model_image", "model_voice", "model_music"})
_LISTS = frozenset({"tools", "assertions"})
_CONVERSIONS = frozenset(
    {
        *((kind, "object") for kind in ("json_schema", "assertion", "memory", "assertions")),
        *(("object", kind) for kind in ("json_schema", "assertion", "memory", "assertions")),
        ("array", "object"),
        ("tools", "object"),
        ("number", "string"),
        ("boolean", "string"),
    }
)


@lru_cache(maxsize=4096)
def may_feed(source: str, target: str) -> bool:
    """Whether an output of type `source` may be wired to an input of type `target`.

    Unknown types join themselves and `any`.
    """
    if "execution" in (source, target):
        return source == target
    if _is_list_pair(source, target):
        return True
    families = ARTIFACTS | ARTIFACT_LISTS
    if source in families or target in families:
        return _artifact_may_feed(source, target)
    if source in _WORKSPACE or target in _WORKSPACE:
        return source == target or "string" in (source, target)
    if source == target or "any" in (source, target):
        return True
    if source in _PROVIDERS and target in _PROVIDERS:
        return "provider" in (source, target)
    if source in _MODELS and target in _MODELS:
        return True
    return (source, target) in _CONVERSIONS


def modality_of(pin_type: str) -> str:
    """`image`, `audio`, `text` or `video` of an artifact type; empty for a generic one and all others."""
    if pin_type not in ARTIFACTS | ARTIFACT_LISTS:
        return ""
    return pin_type.partition("_")[2]


def _is_list_pair(source: str, target: str) -> bool:
    return (source == "array" and target in _LISTS) or (target == "array" and source in _LISTS)


def _artifact_may_feed(source: str, target: str) -> bool:
    if source in {"object", "any"} or target in {"object", "any"}:
        return True
    if "array" in (source, target):
        return source in ARTIFACT_LISTS or target in ARTIFACT_LISTS
    if not {source, target} <= ARTIFACTS | ARTIFACT_LISTS:
        return False
    if source in ARTIFACT_LISTS and target in ARTIFACTS:
        return False
    return modality_of(source) == modality_of(target) or "" in (
        modality_of(source),
        modality_of(target),
    )
