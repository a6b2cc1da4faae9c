"""What a bundle tells of the artifacts that its values refer to."""

from collections.abc import Iterator, Mapping, Sequence

from runtime.base.json_value import JsonObject, JsonValue
from runtime.storage.artifact import is_artifact_id, is_artifact_ref
from runtime.storage.artifact_store import ArtifactStore

MAX_SUMMARIES = 500
"""Artifacts that are summed up for one run, at most."""
_MAX_TEXT = 2000
_MAX_DEPTH = 5


class ArtifactSummaries:
    """Collects references from values that come one by one; each artifact is summed up once."""

    def __init__(self, store: ArtifactStore | None) -> None:
        self._store = store
        self._found: dict[str, JsonObject] = {}

    def look_into(self, value: JsonValue) -> None:
        """Note the artifacts that a value refers to and the store knows."""
        if self._store is None:
            return
        for artifact_id in _artifact_ids(value):
            if len(self._found) >= MAX_SUMMARIES:
                return
            known = None if artifact_id in self._found else self._store.get_metadata(artifact_id)
            if known is not None:
                self._found[artifact_id] = {
                    "artifact_id": artifact_id,
                    "content_type": known.content_type,
                    "size_bytes": known.size_bytes,
                    "created_at": known.created_at,
                    "tags": _bounded(dict(known.tags)),
                    "metadata": _bounded(dict(known.metadata)),
                    "semantic_kind": known.descriptor.semantic_kind,
                    "render_kind": known.descriptor.render_kind,
                }

    @property
    def found(self) -> list[JsonObject]:
        """The summaries, in the order in which the artifacts were met."""
        return list(self._found.values())


def artifact_summaries(value: JsonValue, store: ArtifactStore | None) -> list[JsonObject]:
    """The summaries of all artifacts that one value refers to, at most 500."""
    summaries = ArtifactSummaries(store)
    summaries.look_into(value)
    return summaries.found


def _artifact_ids(value: JsonValue) -> Iterator[str]:
    """In the order of the document; without recursion, since values from outside may be deep."""
    rest: list[JsonValue] = [value]
    while rest:
        one = rest.pop()
        if isinstance(one, Mapping):
            if not is_artifact_ref(one):
                rest += reversed(list(one.values()))
            elif is_artifact_id(one["$artifact"]):
                yield str(one["$artifact"])
        elif isinstance(one, list):
            rest += reversed(one)


def _bounded(value: JsonValue, depth: int = 1) -> JsonValue:
    if isinstance(value, str):
        return value if len(value) <= _MAX_TEXT else value[: _MAX_TEXT - 1] + "…"
    if not isinstance(value, Mapping | list):
        return value
    if depth > _MAX_DEPTH:
        return "…"
    if isinstance(value, Mapping):
        return {key: _bounded(part, depth + 1) for key, part in value.items()}
    return [_bounded(part, depth + 1) for part in _items(value)]


def _items(value: Sequence[JsonValue]) -> Sequence[JsonValue]:
    return value[:MAX_SUMMARIES]
