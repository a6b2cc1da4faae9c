"""Splitting a conversation into what stays and what is archived under a summary (`spec/runtime.md` 2.11)."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from runtime.base.json_value import JsonObject, JsonValue

INSTRUCTIONS = {
    "light": "Keep most details.",
    "standard": "Keep decisions, facts, names, numbers and open questions.",
    "heavy": "Keep only what is needed to go on: decisions, key facts, open tasks.",
}
SUMMARY_SCHEMA: JsonObject = {
    "type": "object",
    "properties": {
        "summary": {"type": "string"},
        "key_points": {"type": "array", "items": {"type": "string"}},
        "confidence": {"type": "number"},
    },
    "required": ["summary", "key_points", "confidence"],
}


@dataclass(frozen=True, slots=True)
class CompactionSplit:
    """A conversation in three parts, each in order."""

    system_messages: list[JsonObject]
    older_messages: list[JsonObject]
    recent_messages: list[JsonObject]


def normalize_messages(messages: JsonValue, *, now_iso: str) -> list[JsonObject]:
    """Messages with role, text, `metadata.message_id` and `timestamp`; other entries are left out."""
    normal: list[JsonObject] = []
    for index, message in enumerate(messages if isinstance(messages, list) else []):
        if not isinstance(message, dict):
            continue
        content = message.get("content")
        text = content if isinstance(content, str) else "" if content is None else str(content)
        metadata = message.get("metadata")
        metadata = dict(metadata) if isinstance(metadata, dict) else {}
        seed = f"{index}|{message.get('role')}|{text}"
        metadata.setdefault("message_id", f"msg_{hashlib.sha256(seed.encode()).hexdigest()[:32]}")
        normal.append(
            {
                **message,
                "role": str(message.get("role") or "user"),
                "content": text,
                "timestamp": message.get("timestamp") or now_iso,
                "metadata": metadata,
            }
        )
    return normal


def split_for_compaction(
    messages: Sequence[JsonObject], *, preserve_recent: int
) -> CompactionSplit:
    """System messages, the last `preserve_recent` others, and what is between."""
    system = [one for one in messages if one["role"] == "system"]
    others = [one for one in messages if one["role"] != "system"]
    cut = max(0, len(others) - max(0, preserve_recent))
    return CompactionSplit(system, others[:cut], others[cut:])


def span_metadata_from_messages(messages: Sequence[JsonObject]) -> JsonObject:
    """What a memory span says of normalised messages: `{from_timestamp, to_timestamp, message_count}`.

    Raises:
        ValueError: there are none.
    """
    if not messages:
        raise ValueError("a span needs at least one message; archive only what is there")
    return {
        "from_timestamp": messages[0]["timestamp"],
        "to_timestamp": messages[-1]["timestamp"],
        "message_count": len(messages),
    }


def summary_prompt(messages: Sequence[JsonObject], *, mode: str, focus: str) -> str:
    """What a model is asked to summarise."""
    lines = "\n".join(f"{one['role']}: {one['content']}" for one in messages)
    about = f" Focus on: {focus}." if focus else ""
    return (
        f"Summarise this conversation so that it can go on without the original. "
        f"{INSTRUCTIONS.get(mode, INSTRUCTIONS['standard'])}{about} Answer as JSON with summary, key_points "
        f"(list of texts) and confidence (0 to 1).\n\n{lines}"
    )
