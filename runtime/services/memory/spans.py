"""Spans: notes and archived conversation, as entries of `vars._runtime.memory_spans` with their artifacts (`spec/runtime.md` 2.11, 6.4)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from runtime.base.json_value import JsonObject, JsonValue

LoadJson = Callable[[str], JsonValue]
"""Artifact id -> its JSON value; None if there is none."""

EVIDENCE = "evidence"
NO_MATCH = "No matching memory spans."
RENDER_HEAD = "Recalled memory spans (provenance-preserving):"
REHYDRATABLE = ("conversation_span", "memory_note")


@dataclass(frozen=True, slots=True)
class TimeRange:
    """A closed interval of ISO 8601 times; None is open."""

    start: str | None = None
    end: str | None = None

    def contains(self, *, start: str | None, end: str | None) -> bool:
        """Whether a span touches the range; a span without times only touches the range open on both sides."""
        if self.start is None and self.end is None:
            return True
        first, last = start or end, end or start
        if first is None or last is None:
            return False
        return not (
            (self.start is not None and last < self.start)
            or (self.end is not None and first > self.end)
        )


@dataclass(frozen=True, slots=True)
class SpanFilter:
    """What a span must fit; empty parts fit everything.

    Attributes:
        tags: name -> texts of which one must be there.
        any_tag: one of the tags is enough.
    """

    time: TimeRange = TimeRange()
    tags: Mapping[str, Sequence[str]] | None = None
    any_tag: bool = False
    authors: Sequence[str] = ()
    locations: Sequence[str] = ()

    def fits(self, span: JsonObject) -> bool:
        """Whether a span fits all parts."""
        return (
            self.time.contains(start=span.get("from_timestamp"), end=span.get("to_timestamp"))
            and self._tags_fit(span)
            and _one_of(self.authors, span.get("created_by"), _tags(span).get("user"))
            and _one_of(self.locations, span.get("location"), _tags(span).get("location"))
        )

    def _tags_fit(self, span: JsonObject) -> bool:
        if not self.tags:
            return True
        own = _tags(span)
        found = [
            str(own.get(name, "")).casefold() in {text.casefold() for text in texts}
            for name, texts in self.tags.items()
        ]
        return any(found) if self.any_tag else all(found)


def spans_of(run_vars: JsonObject) -> list[JsonObject]:
    """The run's spans in storage order; the list itself, made if it is not there."""
    runtime = run_vars.get("_runtime")
    if not isinstance(runtime, dict):
        runtime = run_vars["_runtime"] = {}
    spans = runtime.get("memory_spans")
    if not isinstance(spans, list):
        spans = runtime["memory_spans"] = []
    return spans


def newest_first(spans: Iterable[JsonObject]) -> list[JsonObject]:
    """Spans by `created_at`, the newest first; evidence is left out."""
    kept = [span for span in spans if span.get("kind") != EVIDENCE]
    return sorted(kept, key=lambda span: str(span.get("created_at") or ""), reverse=True)


def span_of(spans: Sequence[JsonObject], span_id: JsonValue) -> JsonObject | None:
    """The span of an id, or of a 1-based index into `spans`."""
    text = str(span_id or "").strip()
    if text.isdigit() and 1 <= int(text) <= len(spans):
        return spans[int(text) - 1]
    return next((span for span in spans if span.get("artifact_id") == text), None)


def text_of(span: JsonObject) -> str:
    """What a search by words looks at without loading the artifact."""
    parts = [
        str(span.get(key) or "")
        for key in (
            "summary",
            "note_preview",
            "kind",
            "focus",
            "from_timestamp",
            "to_timestamp",
            "created_by",
            "location",
        )
    ]
    parts += [f"{name} {text}" for name, text in _tags(span).items()]
    return "\n".join(parts)


def matches_text(span: JsonObject, query: str) -> bool:
    """Whether all of the query's text occurs, ignoring case."""
    return query.casefold() in text_of(span).casefold()


def matches_content(content: JsonValue, query: str, max_messages: int) -> bool:
    """Whether a span's note or messages have the text."""
    wanted = query.casefold()
    if not isinstance(content, dict):
        return False
    if wanted in str(content.get("note") or "").casefold():
        return True
    messages = content.get("messages")
    return any(
        isinstance(message, dict) and wanted in str(message.get("content") or "").casefold()
        for message in (messages if isinstance(messages, list) else [])[:max_messages]
    )


def connected_spans(
    spans: Sequence[JsonObject], chosen: Sequence[JsonObject], by: Sequence[str], hops: int
) -> list[JsonObject]:
    """Spans that share a tag with a chosen one, `hops` times over."""
    found = list(chosen)
    ids = {span.get("artifact_id") for span in found}
    for _ in range(hops):
        values = {(name, _tags(span).get(name)) for span in found for name in by}
        more = [
            span
            for span in spans
            if span.get("artifact_id") not in ids
            and any(
                (name, _tags(span).get(name)) in values and _tags(span).get(name) for name in by
            )
        ]
        if not more:
            break
        found += more
        ids |= {span.get("artifact_id") for span in more}
    return found[len(chosen) :]


def rendered(spans: Sequence[JsonObject], load: LoadJson, max_messages: int) -> str:
    """The spans as text, one block each; at most `max_messages` messages over all (-1: all)."""
    if not spans:
        return NO_MATCH
    blocks = [RENDER_HEAD]
    left = max_messages
    for index, span in enumerate(spans, 1):
        head = f"[{index}] span_id={span.get('artifact_id')} kind={span.get('kind')}"
        for key in ("from_timestamp", "created_by", "location"):
            if span.get(key):
                head += f" {key}={span[key]}"
        lines = [head]
        tags = _tags(span)
        if tags:
            lines.append("tags: " + ", ".join(f"{name}={text}" for name, text in tags.items()))
        content = load(str(span.get("artifact_id")))
        if not isinstance(content, dict):
            lines.append("(the archived content is missing)")
        elif "note" in content:
            lines.append(f"note: {content['note']}")
        else:
            messages = content.get("messages") or []
            shown = messages if left < 0 else messages[:left]
            left = left if left < 0 else left - len(shown)
            lines += [f"{one.get('role')}: {one.get('content')}" for one in shown]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def rehydrate(
    messages: list[JsonObject],
    spans: Sequence[JsonObject],
    load: LoadJson,
    *,
    placement: str,
    max_messages: int | None,
) -> JsonObject:
    """Put spans back into a conversation, in place.

    Args:
        placement: after_summary, after_system or end.
        max_messages: at most so many; None: all.

    Returns:
        `{"inserted", "skipped", "artifacts": [{"artifact_id", "inserted", "skipped", "error"?, "preview"?}]}`.
    """
    known = {_message_id(message) for message in messages} - {None}
    fresh: list[JsonObject] = []
    reports: list[JsonObject] = []
    for span in spans:
        span_id = str(span.get("artifact_id"))
        archived = _messages_of(span, load(span_id))
        report: JsonObject = {"artifact_id": span_id, "inserted": 0, "skipped": 0}
        if not archived:
            report["error"] = "missing_messages"
        for message in archived:
            if max_messages is not None and len(fresh) >= max_messages:
                report["error"] = "max_messages"
                break
            if _message_id(message) in known:
                report["skipped"] += 1
                continue
            known.add(_message_id(message))
            fresh.append({**message, "metadata": _marked(message, span_id)})
            report["inserted"] += 1
            report.setdefault("preview", str(message.get("content") or "")[:360])
        reports.append(report)
    at = _place(messages, placement)
    messages[at:at] = fresh
    return {
        "inserted": sum(one["inserted"] for one in reports),
        "skipped": sum(one["skipped"] for one in reports),
        "artifacts": reports,
    }


def _marked(message: JsonObject, span_id: str) -> JsonObject:
    """The message's metadata with where it came from; its id stays last."""
    metadata = message.get("metadata")
    own = dict(metadata) if isinstance(metadata, dict) else {}
    message_id = own.pop("message_id", None)
    own.update(rehydrated=True, source_artifact_id=span_id)
    return own if message_id is None else {**own, "message_id": message_id}


def _messages_of(span: JsonObject, content: JsonValue) -> list[JsonObject]:
    if not isinstance(content, dict):
        return []
    if "note" in content:
        span_id = span.get("artifact_id")
        return [
            {
                "role": "system",
                "content": f"[MEMORY NOTE]\n{str(content['note']).strip()}",
                "timestamp": content.get("created_at"),
                "metadata": {"kind": "memory_note", "message_id": f"memory_note:{span_id}"},
            }
        ]
    messages = content.get("messages")
    return [one for one in messages if isinstance(one, dict)] if isinstance(messages, list) else []


def _place(messages: Sequence[JsonObject], placement: str) -> int:
    if placement == "end":
        return len(messages)
    at = 0
    for index, message in enumerate(messages):
        metadata = message.get("metadata")
        is_summary = isinstance(metadata, dict) and metadata.get("kind") == "memory_summary"
        if (placement == "after_summary" and is_summary) or (
            message.get("role") == "system" and at == index
        ):
            at = index + 1
    return at


def _message_id(message: JsonObject) -> str | None:
    metadata = message.get("metadata")
    found = metadata.get("message_id") if isinstance(metadata, dict) else None
    return found if isinstance(found, str) else None


def _tags(span: JsonObject) -> JsonObject:
    tags = span.get("tags")
    return tags if isinstance(tags, dict) else {}


def _one_of(wanted: Sequence[str], *values: JsonValue) -> bool:
    if not wanted:
        return True
    own = {str(value).casefold() for value in values if value}
    return any(one.casefold() in own for one in wanted)
