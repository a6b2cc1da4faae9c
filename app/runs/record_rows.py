"""Ledger records as rows of the trace, lines of the conversation and token counts (`spec/runtime.md` 1.6)."""

from app.runs.node_run import Message, RecordRow
from runtime.base.clock import parse_iso
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.model.spec import origin_of

SYSTEM_EFFECTS = {
    "abstract.status": "status",
    "abstract.control": "control",
    "abstract.progress": "progress",
}
"""Names under which the kernel itself records, and what the trace calls them."""


def record_row(run_id: str, flow_id: str, seq: int, record: JsonObject) -> RecordRow:
    """The row of one stored record."""
    ended, started = record.get("ended_at"), record.get("started_at")
    return RecordRow(
        seq=seq,
        run_id=run_id,
        flow_id=flow_id,
        node_id=origin_of(str(record.get("node_id") or "")),
        effect=_effect_name(record.get("effect")),
        status=str(record.get("status") or ""),
        time=str(ended or started or ""),
        duration_ms=milliseconds_between(started, ended),
        record=record,
        detail=_detail(record),
    )


def message_of(row: RecordRow) -> Message | None:
    """What a record adds to the conversation: a message, a question or an answer; None: nothing."""
    match row.effect, row.status:
        case "answer_user", "completed":
            result = row.record.get("result") or {}
            return _message(
                row, "flow", str(result.get("level") or "message"), result.get("message")
            )
        case ("ask_user" | "wait_event" | "tool_calls", "waiting") if row.detail:
            return _message(row, "flow", "question", row.detail)
        case "resume", "completed":
            return _message(row, "user", "message", _answer_text(row.request))
        case _:
            return None


def effect_words(effect: str) -> str:
    """Of which kind a record is, as a person reads it."""
    return say("subflow" if effect == "start_subworkflow" else effect.replace("_", " "))


def given_to(answer: RecordRow) -> JsonValue:
    """What a wait was given; of a subflow, what that brought."""
    payload = answer.request.get("payload") if isinstance(answer.request, dict) else None
    return payload.get("output", payload) if isinstance(payload, dict) else payload


def tokens_of(record: JsonObject) -> int:
    """Model tokens, in and out, that a record accounts for."""
    usage = record.get("usage")
    if not isinstance(usage, dict):
        return 0
    return sum(int(usage.get(key) or 0) for key in ("tokens_in", "tokens_out"))


def _message(row: RecordRow, speaker: str, level: str, text: JsonValue) -> Message | None:
    if not isinstance(text, str) or not text:
        return None
    return Message(row.run_id, row.node_id, speaker, level, text, row.time)


def _effect_name(effect: JsonValue) -> str:
    if not isinstance(effect, dict):
        return "output"
    payload = effect.get("payload")
    name = payload.get("name") if isinstance(payload, dict) else None
    return SYSTEM_EFFECTS.get(str(name), str(effect.get("type") or ""))


def _detail(record: JsonObject) -> str:
    """The reason of a failure; what an attempt says that a cancel ended misleads: it failed because it was ended."""
    if record.get("error") and record.get("status") != "cancelled":
        return str(record["error"])
    result = record.get("result")
    wait = result.get("wait") if isinstance(result, dict) else None
    return str(wait.get("prompt") or "") if isinstance(wait, dict) else ""


def _answer_text(request: JsonValue) -> str:
    payload = request.get("payload") if isinstance(request, dict) else None
    if not isinstance(payload, dict):
        return ""
    for key in ("response", "text"):
        if isinstance(payload.get(key), str):
            return str(payload[key])
    approved = payload.get("approved")
    if isinstance(approved, bool):
        reason = payload.get("reason")
        return (say("Approved") if approved else say("Rejected")) + (
            f": {reason}" if reason else ""
        )
    return ""


def milliseconds_between(started: JsonValue, ended: JsonValue) -> float | None:
    """Milliseconds from one ISO 8601 time to another; None if one is missing or no time."""
    if not isinstance(started, str) or not isinstance(ended, str):
        return None
    try:
        return (parse_iso(ended) - parse_iso(started)).total_seconds() * 1000
    except ValueError:
        return None
