"""The conversation of a session: one turn for each root run, with what was asked and answered."""

from collections import deque
from collections.abc import Iterable
from typing import Any

import orjson

from runtime.base.clock import parse_iso
from runtime.base.json_value import JsonObject, JsonValue
from runtime.drivers.artifact_summaries import artifact_summaries
from runtime.model.protocols import (
    LedgerStore,
    QueryableRunIndexStore,
    QueryableRunStore,
    RunStore,
)
from runtime.model.run import RunState
from runtime.storage.artifact_store import ArtifactStore

_ENVELOPE = ("<runtime_metadata>", "</runtime_metadata>")
_PROMPTS = ("prompt", "message", "task")
_ANSWERS = ("response", "answer", "message", "text", "content")
_MAX_TEXT = 2000
_MAX_RUNS = 5000


def session_turns(
    run: RunState,
    run_store: RunStore,
    ledger_store: LedgerStore,
    *,
    limit: int,
    artifact_store: ArtifactStore | None = None,
) -> list[JsonObject]:
    """The turns of a run's session up to that run, oldest first, the newest `limit` of them.

    If the session has chat turns (with `context.messages`), only they are given; internal runs never are.
    """
    if not isinstance(run_store, QueryableRunStore):
        return []
    roots = [
        one
        for one in _roots_of_session(run.session_id, run_store)
        if not one.run_id.startswith("__") and one.created_at <= run.created_at
    ]
    roots.sort(key=lambda one: (one.created_at, one.run_id))
    chats = [one for one in roots if _kind_of(one) == "chat"]
    chosen = (chats or roots)[-limit:] if limit > 0 else chats or roots
    return [_turn(one, run_store, ledger_store, artifact_store) for one in chosen]


def _roots_of_session(session_id: str | None, run_store: QueryableRunStore) -> list[RunState]:
    if isinstance(run_store, QueryableRunIndexStore) and isinstance(run_store, RunStore):
        rows = run_store.list_run_index(session_id=session_id, root_only=True, limit=0)
        found = [run_store.load(row["run_id"]) for row in rows]
        return [one for one in found if one is not None]
    runs = run_store.list_runs(limit=0)
    return [one for one in runs if one.session_id == session_id and not one.parent_run_id]


def _turn(
    run: RunState,
    run_store: QueryableRunStore,
    ledger_store: LedgerStore,
    artifact_store: ArtifactStore | None,
) -> JsonObject:
    prompt, metadata = _prompt_of(run.vars)
    records = [
        record for one in _tree_ids(run.run_id, run_store) for record in ledger_store.iter(one)
    ]
    own = [record for record in records if record.get("run_id") == run.run_id]
    answer = _answer_of(run.output) or _answer_in(own) or _answer_in(records)
    return {
        "run_id": run.run_id,
        "workflow_id": run.workflow_id,
        "kind": _kind_of(run),
        "status": str(run.status),
        "created_at": run.created_at,
        "updated_at": run.updated_at,
        "prompt": prompt,
        "prompt_metadata": metadata,
        "attachments": _attachments_of(run.vars),
        "answer": answer,
        "answer_meta": _object(run.output).get("meta"),
        "stats": _stats(run, records),
        "artifacts": artifact_summaries([run.vars, run.output, records], artifact_store),
    }


def _kind_of(run: RunState) -> str:
    if run.run_id.startswith("scheduled:") or _object(run.vars.get("_meta")).get("schedule"):
        return "scheduled"
    return "chat" if isinstance(_context(run.vars).get("messages"), list) else "run"


def _prompt_of(variables: JsonObject) -> tuple[str | None, JsonObject | None]:
    for holder in (variables, _context(variables)):
        for key in _PROMPTS:
            text = holder.get(key)
            if isinstance(text, str) and text.strip():
                return _without_envelope(text)
    messages = _context(variables).get("messages")
    for message in reversed(messages if isinstance(messages, list) else []):
        if isinstance(message, dict) and message.get("role") == "user":
            text = message.get("content")
            if isinstance(text, str):
                return _without_envelope(text)
    return None, None


def _without_envelope(text: str) -> tuple[str, JsonObject | None]:
    begin, end = _ENVELOPE
    if text.startswith(begin) and end in text:
        raw, _, rest = text[len(begin) :].partition(end)
        try:
            metadata = orjson.loads(raw)
        except orjson.JSONDecodeError:
            return text, None
        if isinstance(metadata, dict):
            return rest.lstrip(), metadata
    return text, None


def _answer_of(output: JsonValue) -> str | None:
    if isinstance(output, str):
        return output or None
    found = _object(output)
    for key in _ANSWERS:
        if isinstance(found.get(key), str) and found[key]:
            return str(found[key])
    for key in ("result", "output"):
        if found.get(key) is not None:
            nested = _answer_of(found[key])
            if nested:
                return nested
    return None


def _answer_in(records: Iterable[JsonObject]) -> str | None:
    """The last message to the person, else the last text of a model."""
    said = None
    for record in records:
        if record.get("status") != "completed":
            continue
        kind = _object(record.get("effect")).get("type")
        if kind in {"answer_user", "llm_call"}:
            text = _answer_of(record.get("result"))
            said = text[:_MAX_TEXT] if text else said
    return said


def _attachments_of(variables: JsonObject) -> list[Any]:
    for holder in (variables, _context(variables)):
        found = holder.get("attachments")
        if isinstance(found, list):
            return found
    return []


def _stats(run: RunState, records: list[JsonObject]) -> JsonObject:
    usage = {"input": 0, "output": 0, "total": 0}
    model_calls = tool_calls = 0
    for record in records:
        if record.get("status") != "completed":
            continue
        effect = _object(record.get("effect"))
        if effect.get("type") == "llm_call":
            model_calls += 1
            _add_usage(usage, _object(_object(record.get("result")).get("usage")))
        elif effect.get("type") == "tool_calls":
            calls = _object(effect.get("payload")).get("tool_calls")
            tool_calls += len(calls) if isinstance(calls, list) else 0
    seconds = max((parse_iso(run.updated_at) - parse_iso(run.created_at)).total_seconds(), 0.0)
    return {
        "duration_ms": round(seconds * 1000, 3),
        "llm_calls": model_calls,
        "tool_calls": tool_calls,
        "usage": usage,
        "tok_s": round(usage["output"] / seconds, 2) if seconds and usage["output"] else None,
    }


def _add_usage(total: dict[str, int], usage: JsonObject) -> None:
    for name, keys in (
        ("input", ("input_tokens", "prompt_tokens", "tokens_in")),
        ("output", ("output_tokens", "completion_tokens", "tokens_out")),
        ("total", ("total_tokens",)),
    ):
        for key in keys:
            if isinstance(usage.get(key), int):
                total[name] += usage[key]
                break


def _tree_ids(run_id: str, run_store: QueryableRunStore) -> list[str]:
    found, waiting = [run_id], deque([run_id])
    while waiting and len(found) < _MAX_RUNS:
        for child in run_store.list_children(parent_run_id=waiting.popleft()):
            found.append(child.run_id)
            waiting.append(child.run_id)
    return found


def _context(variables: JsonObject) -> JsonObject:
    return _object(variables.get("context"))


def _object(value: object) -> JsonObject:
    return value if isinstance(value, dict) else {}
