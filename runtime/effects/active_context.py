"""Which part of a run's conversation a model sees, and how archived parts come back into it (`spec/runtime.md` 6.4)."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from runtime.base.errors import UnknownRunError
from runtime.base.json_value import JsonObject
from runtime.model.protocols import RunStore
from runtime.model.run import RunState
from runtime.services.memory.spans import (
    REHYDRATABLE,
    SpanFilter,
    TimeRange,
    matches_text,
    newest_first,
    rehydrate,
    span_of,
    spans_of,
)
from runtime.storage.artifact_store import ArtifactStore

Placement: TypeAlias = Literal["after_summary", "after_system", "end"]


class ActiveContextPolicy:
    """Reads and changes the memory of stored runs. Each call has a twin, `…_from_run`, for a run in hand."""

    def __init__(self, *, run_store: RunStore, artifact_store: ArtifactStore) -> None:
        self._runs = run_store
        self._artifacts = artifact_store

    def list_memory_spans(self, run_id: str) -> list[JsonObject]:
        """Copies of a run's spans, in storage order.

        Raises:
            UnknownRunError: no such run.
        """
        return self.list_memory_spans_from_run(self._loaded(run_id))

    @staticmethod
    def list_memory_spans_from_run(run: RunState) -> list[JsonObject]:
        """Copies of the spans, in storage order."""
        return [dict(span) for span in spans_of(run.vars)]

    def filter_spans(
        self,
        run_id: str,
        *,
        time_range: TimeRange | None = None,
        tags: Mapping[str, Any] | None = None,
        tags_mode: str = "all",
        authors: Sequence[str] = (),
        locations: Sequence[str] = (),
        query: str | None = None,
        limit: int = 1000,
    ) -> list[JsonObject]:
        """Spans that fit, the newest first; evidence is left out.

        Args:
            tags: name -> text or texts of which one must be there; the name `kind` is ignored.
            tags_mode: `all` tags must fit, or `any` of them; also `and`, `or`.
            query: a text that stands in the span, in any case.

        Raises:
            UnknownRunError: no such run.
        """
        return self.filter_spans_from_run(
            self._loaded(run_id),
            time_range=time_range,
            tags=tags,
            tags_mode=tags_mode,
            authors=authors,
            locations=locations,
            query=query,
            limit=limit,
        )

    @staticmethod
    def filter_spans_from_run(
        run: RunState,
        *,
        time_range: TimeRange | None = None,
        tags: Mapping[str, Any] | None = None,
        tags_mode: str = "all",
        authors: Sequence[str] = (),
        locations: Sequence[str] = (),
        query: str | None = None,
        limit: int = 1000,
    ) -> list[JsonObject]:
        """`filter_spans` of a run in hand."""
        wanted = SpanFilter(
            time=time_range or TimeRange(),
            tags={
                name: [texts] if isinstance(texts, str) else list(texts)
                for name, texts in (tags or {}).items()
                if name != "kind"
            },
            any_tag=tags_mode in {"any", "or"},
            authors=authors,
            locations=locations,
        )
        found = [
            dict(span)
            for span in newest_first(spans_of(run.vars))
            if wanted.fits(span) and (not query or matches_text(span, query))
        ]
        return found[: max(limit, 0)]

    def rehydrate_into_context(
        self,
        run_id: str,
        *,
        span_ids: Sequence[str],
        placement: Placement = "after_summary",
        dedup_by: str = "message_id",
        max_messages: int | None = None,
    ) -> JsonObject:
        """Put archived messages and notes back into a run's conversation, and save the run.

        Returns:
            `{"inserted", "skipped", "artifacts": [{"artifact_id", "inserted", "skipped", "error"?, "preview"?}]}`.

        Raises:
            UnknownRunError: no such run.
            ConcurrentUpdateError: somebody else saved the run meanwhile; nothing was changed.
            ValueError: `dedup_by` is not `message_id`.
        """
        found = self._runs.load_with_rev(run_id)
        if found is None:
            raise UnknownRunError(f"Unknown run_id: {run_id}", "no such run in the store")
        run, rev = found
        result = self.rehydrate_into_context_from_run(
            run,
            span_ids=span_ids,
            placement=placement,
            dedup_by=dedup_by,
            max_messages=max_messages,
        )
        if result["inserted"]:
            self._runs.save(run, expected_rev=rev or None)
        return result

    def rehydrate_into_context_from_run(
        self,
        run: RunState,
        *,
        span_ids: Sequence[str],
        placement: Placement = "after_summary",
        dedup_by: str = "message_id",
        max_messages: int | None = None,
    ) -> JsonObject:
        """`rehydrate_into_context` of a run in hand; it is changed, not saved."""
        if dedup_by != "message_id":
            raise ValueError(f"messages are told apart by message_id, not by {dedup_by!r}")
        spans = spans_of(run.vars)
        chosen = [span_of(spans, one) or {"artifact_id": one} for one in span_ids]
        kept = [span for span in chosen if span.get("kind") in (None, *REHYDRATABLE)]
        return rehydrate(
            _messages_of(run),
            kept,
            self._artifacts.load_json,
            placement=placement,
            max_messages=max_messages,
        )

    def select_active_messages_for_llm(
        self, run_id: str, *, max_history_messages: int | None = None
    ) -> list[JsonObject]:
        """The messages a model would see.

        Args:
            max_history_messages: None: what `_limits` of the run says.

        Raises:
            UnknownRunError: no such run.
        """
        return self.select_active_messages_for_llm_from_run(
            self._loaded(run_id), max_history_messages=max_history_messages
        )

    @classmethod
    def select_active_messages_for_llm_from_run(
        cls, run: RunState, *, max_history_messages: int | None = None
    ) -> list[JsonObject]:
        """`select_active_messages_for_llm` of a run in hand."""
        limits = run.vars.get("_limits")
        if max_history_messages is None:
            found = limits.get("max_history_messages") if isinstance(limits, dict) else None
            max_history_messages = found if isinstance(found, int) else -1
        return cls.select_messages_view(
            _messages_of(run), max_history_messages=max_history_messages
        )

    @staticmethod
    def select_messages_view(
        messages: Sequence[JsonObject], *, max_history_messages: int
    ) -> list[JsonObject]:
        """System messages first, then the newest others.

        Args:
            max_history_messages: how many others; negative: all, 0: none.
        """
        system = [one for one in messages if one.get("role") == "system"]
        others = [one for one in messages if one.get("role") != "system"]
        if max_history_messages >= 0:
            others = others[len(others) - min(max_history_messages, len(others)) :]
        return [*system, *others]

    @staticmethod
    def resolve_span_ids_from_spans(
        span_ids: Sequence[str | int], spans: Sequence[JsonObject]
    ) -> list[str]:
        """Artifact ids of spans that are named by id or by 1-based place; what is unknown is left out."""
        found = (span_of(spans, one) for one in span_ids)
        return list(dict.fromkeys(str(span["artifact_id"]) for span in found if span is not None))

    @staticmethod
    def summary_text_by_artifact_id_from_run(run: RunState) -> dict[str, str]:
        """Artifact id -> the summary that stands in the conversation for what was archived."""
        found: dict[str, str] = {}
        for message in _messages_of(run):
            metadata = message.get("metadata")
            if isinstance(metadata, dict) and metadata.get("kind") == "memory_summary":
                found[str(metadata.get("source_artifact_id"))] = str(message.get("content") or "")
        return found

    def _loaded(self, run_id: str) -> RunState:
        run = self._runs.load(run_id)
        if run is None:
            raise UnknownRunError(f"Unknown run_id: {run_id}", "no such run in the store")
        return run


def _messages_of(run: RunState) -> list[JsonObject]:
    context = run.vars.setdefault("context", {})
    messages: list[JsonObject] = context.setdefault("messages", [])
    return messages
