"""MEMORY_NOTE, _QUERY, _TAG, _COMPACT, _REHYDRATE: what a run, a session or the program remembers (`spec/runtime.md` 2.11)."""

import hashlib
import os
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from runtime.base.errors import FlowError, ModelError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.effects.metering import MeteredModel, metered
from runtime.model.effect import Effect, EffectHandlers, EffectOutcome, EffectType
from runtime.model.protocols import ArtifactStore, RunStore
from runtime.model.reason import ReasonCode
from runtime.model.run import RunState, RunStatus
from runtime.services.llm.client import LLMClient, LLMRequest
from runtime.services.llm.prices import ModelPrice
from runtime.services.llm.structured import parsed_answer
from runtime.services.memory.compaction import (
    SUMMARY_SCHEMA,
    normalize_messages,
    span_metadata_from_messages,
    split_for_compaction,
    summary_prompt,
)
from runtime.services.memory.recall import LIMITS, Clamps, parse_recall_level
from runtime.services.memory.spans import (
    REHYDRATABLE,
    SpanFilter,
    TimeRange,
    connected_spans,
    matches_content,
    matches_text,
    newest_first,
    rehydrate,
    rendered,
    span_of,
    spans_of,
)

GLOBAL_RUN_VARIABLE = "ABSTRACTRUNTIME_GLOBAL_MEMORY_RUN_ID"
NOTE_PREVIEW_CHARS = 160
_SAFE = re.compile(r"[A-Za-z0-9_-]+")
_MAX_LEVELS = 64

Lock = Callable[[str], AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class MemoryServices:
    """What the memory effects need.

    Attributes:
        lock: holds another run still while it is changed.
        now_iso: the time, ISO 8601 UTC.
        llm: summarises in MEMORY_COMPACT.
        prices: what it costs.
    """

    run_store: RunStore
    artifacts: ArtifactStore
    lock: Lock
    now_iso: Callable[[], str]
    llm: LLMClient
    prices: Mapping[str, ModelPrice] = field(default_factory=dict)


def make_memory_handlers(services: MemoryServices) -> EffectHandlers:
    """Handlers of the five effects."""
    memory = _Memory(services)
    return {
        EffectType.MEMORY_NOTE: _in_namespaces(memory.note),
        EffectType.MEMORY_QUERY: _in_namespaces(memory.query),
        EffectType.MEMORY_TAG: _in_namespaces(memory.tag),
        EffectType.MEMORY_COMPACT: _in_namespaces(memory.compact),
        EffectType.MEMORY_REHYDRATE: _in_namespaces(memory.rehydrate),
    }


def _in_namespaces(
    handler: Callable[[RunState, Effect], EffectOutcome],
) -> Callable[[RunState, Effect], EffectOutcome]:
    """A run that remembers has all namespaces of `spec/runtime.md` 1.8, as recorded runs show."""

    def handle(run: RunState, effect: Effect) -> EffectOutcome:
        for name in ("context", "scratchpad", "_runtime", "_temp", "_limits"):
            if not isinstance(run.vars.get(name), dict):
                run.vars[name] = {}
        return handler(run, effect)

    return handle


def memory_owner_id(run: RunState, scope: str, run_store: RunStore) -> str:
    """Id of the run that keeps the memory of a scope.

    Raises:
        FlowError: the scope is not run, session or global.
    """
    if scope == "run":
        return run.run_id
    if scope == "global":
        named = os.environ.get(GLOBAL_RUN_VARIABLE, "").strip()
        return named if _SAFE.fullmatch(named) else "global_memory"
    if scope != "session":
        raise FlowError("scope", f"{scope[:40]!r} is unknown", "use run, session or global")
    if run.session_id:
        return session_memory_id(run.session_id)
    root = run
    for _ in range(_MAX_LEVELS):
        parent = run_store.load(root.parent_run_id) if root.parent_run_id else None
        if parent is None:
            break
        root = parent
    return root.run_id


def session_memory_id(session_id: str) -> str:
    """Id of the run that keeps a session's memory."""
    if _SAFE.fullmatch(session_id) and len(session_id) <= 100:
        return f"session_memory_{session_id}"
    return f"session_memory_sha_{hashlib.sha256(session_id.encode()).hexdigest()[:32]}"


class _Memory:
    def __init__(self, services: MemoryServices) -> None:
        self._services = services

    def note(self, run: RunState, effect: Effect) -> EffectOutcome:
        payload = effect.payload
        text = payload.get("note")
        if not isinstance(text, str) or not text.strip():
            return _refused("Memorize has no text to keep. Write one into its content pin.")
        now = self._services.now_iso()
        sources = payload.get("sources")
        location = payload.get("location")
        content: JsonObject = {
            "note": text,
            "sources": sources if isinstance(sources, dict) else {},
            "created_at": now,
            **({"location": str(location)} if location else {}),
            **({"actor_id": run.actor_id} if run.actor_id else {}),
            **({"session_id": run.session_id} if run.session_id else {}),
        }
        tags = _text_tags(payload.get("tags"))

        def change(owner: RunState) -> JsonObject:
            stored = self._services.artifacts.store_json(
                content, run_id=owner.run_id, tags={"kind": "memory_note", **tags}
            )
            span: JsonObject = {
                "kind": "memory_note",
                "artifact_id": stored.artifact_id,
                "created_at": now,
                "from_timestamp": now,
                "to_timestamp": now,
                "message_count": 0,
                "note_preview": text[:NOTE_PREVIEW_CHARS],
                "tags": tags,
                **({"created_by": run.actor_id} if run.actor_id else {}),
                **({"location": str(location)} if location else {}),
            }
            spans_of(owner.vars).append(span)
            return span

        outcome = self._on_owner(run, payload, change)
        if isinstance(outcome, EffectOutcome):
            return outcome
        kept = bool(payload.get("keep_in_context") or payload.get("keepInContext"))
        if kept:
            rehydrate(
                _messages_in(run),
                [outcome],
                self._services.artifacts.load_json,
                placement="after_summary",
                max_messages=None,
            )
        meta: JsonObject = {
            "span_id": outcome["artifact_id"],
            "created_at": now,
            "note_preview": outcome["note_preview"],
            **({"kept_in_context": True} if kept else {}),
        }
        return _envelope(
            payload, "remember_note", "memory", f"Stored memory note {meta['span_id']}.", meta
        )

    def query(self, run: RunState, effect: Effect) -> EffectOutcome:
        payload = effect.payload
        try:
            level = parse_recall_level(payload.get("recall_level"))
            spans = self._readable_spans(run, str(payload.get("scope") or "run"))
        except (ValueError, FlowError) as error:
            return _refused(f"Recall cannot search: {error}")
        clamps = Clamps()
        query = str(payload.get("query") or "").strip()
        limits = LIMITS[level] if level is not None else None
        limit = (
            clamps.at_most("limit_spans", payload.get("limit_spans"), *limits.spans)
            if limits
            else _count(payload.get("limit_spans"), 5)
        )
        chosen, deep_bounds = self._matches(payload, spans, query, limits is None or limits.deep)
        if payload.get("connected") and (limits is None or limits.connected):
            hops = limits.hops if limits else _count(payload.get("neighbor_hops"), 1)
            by = _texts(payload.get("connect_by")) or ["topic", "person"]
            chosen += connected_spans(spans, chosen, by, hops)
        chosen = chosen[:limit]
        max_messages = (
            clamps.at_most("max_messages", payload.get("max_messages"), *limits.messages)
            if limits
            else _count(payload.get("max_messages"), -1)
        )
        mode = str(payload.get("return") or payload.get("return_mode") or "rendered")
        meta: JsonObject = {
            "matches": [_public(span) for span in chosen],
            "span_ids": [span.get("artifact_id") for span in chosen],
            **({"effort": {"recall_level": str(level), **deep_bounds}} if level else {}),
            **({"warnings": clamps.warnings} if clamps.warnings else {}),
        }
        text = (
            ""
            if mode == "meta"
            else rendered(chosen, self._services.artifacts.load_json, max_messages)
        )
        return _envelope(
            payload, "recall_memory", "memory", text, {} if mode == "rendered" else meta
        )

    def tag(self, run: RunState, effect: Effect) -> EffectOutcome:
        payload = effect.payload
        tags = _text_tags(payload.get("tags"))
        span_id = payload.get("span_id")
        if not span_id:
            return _refused("Tag memory does not say which note to label. Connect its span_id pin.")
        if not tags:
            return _refused("Tag memory has no labels. Write texts by name into its tags pin.")
        merge = payload.get("merge") is not False

        def change(owner: RunState) -> JsonObject:
            span = span_of(spans_of(owner.vars), span_id)
            if span is None:
                raise FlowError(str(span_id)[:80], "there is no such span", "recall it first")
            own = span.get("tags")
            span["tags"] = {**(own if merge and isinstance(own, dict) else {}), **tags}
            return span

        outcome = self._on_owner(run, payload, change)
        if isinstance(outcome, EffectOutcome):
            return outcome
        applied: JsonObject = {"span_id": outcome["artifact_id"], "tags": outcome["tags"]}
        text = f"Tagged span {outcome['artifact_id']}: " + ", ".join(
            f"{name}={value}" for name, value in outcome["tags"].items()
        )
        return _envelope(payload, "remember", "memory", text, {"applied": applied})

    def compact(self, run: RunState, effect: Effect) -> EffectOutcome:
        payload = effect.payload
        now = self._services.now_iso()
        recent = _count(payload.get("preserve_recent"), 6)
        mode = str(payload.get("compression_mode") or "standard")
        focus = str(payload.get("focus") or "")
        messages = normalize_messages(_messages_in(run), now_iso=now)
        split = split_for_compaction(messages, preserve_recent=recent)
        model = metered(self._services.llm, run, self._services.prices)
        if not split.older_messages:
            model.ask_nothing()
            text = f"Nothing to compact: {len(split.recent_messages)} messages are recent."
            text = text if messages else "No messages to compact."
            return _envelope(payload, "compact_memory", "memory", text, {})
        try:
            summary = _summary(model, split.older_messages, mode, focus)
        except ModelError as error:
            return EffectOutcome.failed(
                str(error), retryable=error.is_transient, reason=ReasonCode.MODEL_ERROR
            )
        span = self._archived(run, split.older_messages, mode, focus, now)
        span_id = span["artifact_id"]
        summary_id = f"msg_{hashlib.sha256(f'{span_id}|summary'.encode()).hexdigest()[:32]}"
        head: JsonObject = {
            "role": "system",
            "content": f"[CONVERSATION HISTORY SUMMARY span_id={span_id}]: {summary['summary']}",
            "timestamp": now,
            "metadata": {
                "kind": "memory_summary",
                "message_id": summary_id,
                "source_artifact_id": span_id,
            },
        }
        run.vars["context"]["messages"] = [*split.system_messages, head, *split.recent_messages]
        spans_of(run.vars).append({**span, "summary": summary["summary"]})
        meta: JsonObject = {
            "span_id": span_id,
            "summary_message_id": summary_id,
            "preserve_recent": recent,
            "compression_mode": mode,
            "focus": focus or None,
            "key_points": summary["key_points"],
            "confidence": summary["confidence"],
        }
        text = f"Archived {len(split.older_messages)} messages as span {span_id}."
        return _envelope(payload, "compact_memory", "memory", text, meta)

    def rehydrate(self, run: RunState, effect: Effect) -> EffectOutcome:
        payload = effect.payload
        wanted = payload.get("span_ids") or payload.get("span_id") or []
        try:
            level = parse_recall_level(payload.get("recall_level"))
        except ValueError as error:
            return _refused(f"Recall into context cannot search: {error}")
        clamps = Clamps()
        most = _count(payload.get("max_messages"), 0) or None
        if level is not None:
            most = clamps.at_most("max_messages", most, *LIMITS[level].rehydrated)
        spans = self._readable_spans(run, "all")
        found: list[JsonObject] = []
        for span_id in wanted if isinstance(wanted, list) else [wanted]:
            span = span_of(spans, span_id) or {"artifact_id": str(span_id)}
            if span.get("kind") in (None, *REHYDRATABLE):
                found.append(span)
        result = rehydrate(
            _messages_in(run),
            found,
            self._services.artifacts.load_json,
            placement=str(payload.get("placement") or "after_summary"),
            max_messages=most,
        )
        if level is not None:
            result["effort"] = {"recall_level": str(level)}
        if clamps.warnings:
            result["warnings"] = clamps.warnings
        return EffectOutcome.completed(result)

    def _on_owner(
        self, run: RunState, payload: JsonObject, change: Callable[[RunState], JsonObject]
    ) -> JsonObject | EffectOutcome:
        """Change the memory a payload's scope means: the run itself, or another one, which is saved here."""
        services = self._services
        try:
            owner_id = str(
                payload.get("target_run_id")
                or memory_owner_id(run, str(payload.get("scope") or "run"), services.run_store)
            )
            if owner_id == run.run_id:
                return change(run)
            with services.lock(owner_id):
                owner = services.run_store.load(owner_id) or self._new_owner(owner_id)
                changed = change(owner)
                services.run_store.save(owner)
                return changed
        except FlowError as error:
            return _refused(str(error))

    def _readable_spans(self, run: RunState, scope: str) -> list[JsonObject]:
        scopes: Sequence[str] = ("run", "session", "global") if scope == "all" else (scope,)
        found: dict[str, JsonObject] = {}
        for one in scopes:
            owner_id = memory_owner_id(run, one, self._services.run_store)
            owner = run if owner_id == run.run_id else self._services.run_store.load(owner_id)
            for span in spans_of(owner.vars) if owner is not None else ():
                found.setdefault(str(span.get("artifact_id")), span)
        return newest_first(found.values())

    def _matches(
        self, payload: JsonObject, spans: Sequence[JsonObject], query: str, may_look_inside: bool
    ) -> tuple[list[JsonObject], JsonObject]:
        """Spans by id, metadata and content, in this order, each once."""
        named = payload.get("span_ids") or payload.get("span_id")
        if named:
            ids = named if isinstance(named, list) else [named]
            return [span for one in ids if (span := span_of(spans, one)) is not None], {}
        fitting = [span for span in spans if _filter(payload).fits(span)]
        if not query:
            return fitting, {}
        chosen = [span for span in fitting if matches_text(span, query)]
        if payload.get("deep") is False or not may_look_inside:
            return chosen, {}
        level = parse_recall_level(payload.get("recall_level"))
        most = LIMITS[level].deep_spans if level else _count(payload.get("deep_limit_spans"), 50)
        messages = (
            LIMITS[level].deep_messages
            if level
            else _count(payload.get("deep_limit_messages_per_span"), 400)
        )
        for span in fitting[:most]:
            content = self._services.artifacts.load_json(str(span.get("artifact_id")))
            if span not in chosen and matches_content(content, query, messages):
                chosen.append(span)
        return chosen, {"deep_spans": most, "deep_messages": messages}

    def _archived(
        self, run: RunState, messages: Sequence[JsonObject], mode: str, focus: str, now: str
    ) -> JsonObject:
        span: JsonObject = {
            "kind": "conversation_span",
            "created_at": now,
            **span_metadata_from_messages(messages),
            "compression_mode": mode,
            **({"focus": focus} if focus else {}),
        }
        stored = self._services.artifacts.store_json(
            {"messages": list(messages), "span": span, "created_at": now},
            run_id=run.run_id,
            tags={"kind": "conversation_span", "compression_mode": mode, "focus": focus},
        )
        return {**span, "artifact_id": stored.artifact_id}

    def _new_owner(self, owner_id: str) -> RunState:
        is_session = owner_id.startswith("session_memory_")
        owner = RunState.new(
            workflow_id="__session_memory__" if is_session else "__global_memory__",
            entry_node="done",
            run_id=owner_id,
            vars={
                "context": {"task": "", "messages": []},
                "scratchpad": {},
                "_runtime": {"memory_spans": []},
                "_temp": {},
                "_limits": {},
            },
            now=self._services.now_iso(),
        )
        owner.status = RunStatus.COMPLETED
        owner.output = {"messages": []}
        return owner


def _filter(payload: JsonObject) -> SpanFilter:
    tags = payload.get("tags")
    mode = payload.get("tags_mode") or payload.get("tagsMode") or payload.get("tag_mode") or "all"
    wanted = {
        name: [str(one) for one in (value if isinstance(value, list) else [value])]
        for name, value in (tags.items() if isinstance(tags, dict) else ())
        if name != "kind" and value is not None
    }
    return SpanFilter(
        time=TimeRange(payload.get("since") or None, payload.get("until") or None),
        tags=wanted,
        any_tag=str(mode).lower() in ("any", "or"),
        authors=_texts(payload.get("authors") or payload.get("usernames") or payload.get("users")),
        locations=_texts(payload.get("locations") or payload.get("location")),
    )


def _messages_in(run: RunState) -> list[JsonObject]:
    context = run.vars.get("context")
    if not isinstance(context, dict):
        context = run.vars["context"] = {}
    messages = context.get("messages")
    if not isinstance(messages, list):
        messages = context["messages"] = []
    return messages


def _envelope(
    payload: JsonObject, tool: str, call_id: str, output: JsonValue, meta: JsonObject
) -> EffectOutcome:
    entry: JsonObject = {
        "call_id": str(payload.get("call_id") or call_id),
        "name": str(payload.get("tool_name") or tool),
        "success": True,
        "output": output,
        "error": None,
        "meta": meta,
    }
    return EffectOutcome.completed({"mode": "executed", "results": [entry]})


def _refused(error: str) -> EffectOutcome:
    return EffectOutcome.invalid(error)


def _public(span: JsonObject) -> JsonObject:
    return {"span_id": span.get("artifact_id"), **span}


def _text_tags(value: JsonValue) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {str(name): str(text) for name, text in value.items() if text is not None}


def _texts(value: JsonValue) -> list[str]:
    if isinstance(value, str):
        return [value] if value.strip() else []
    return [str(one) for one in value] if isinstance(value, list) else []


def _count(value: JsonValue, default: int) -> int:
    return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else default


def _summary(
    model: MeteredModel, messages: Sequence[JsonObject], mode: str, focus: str
) -> JsonObject:
    prompt = summary_prompt(messages, mode=mode, focus=focus)
    reply = model.complete(
        LLMRequest(
            messages=({"role": "user", "content": prompt},),
            schema=SUMMARY_SCHEMA,
            schema_name="Summary",
        )
    )
    found = reply.data if isinstance(reply.data, dict) else parsed_answer(reply.content)
    found = found if isinstance(found, dict) else {"summary": reply.content}
    return {
        "summary": str(found.get("summary") or reply.content),
        "key_points": _texts(found.get("key_points")),
        "confidence": found.get("confidence"),
    }
