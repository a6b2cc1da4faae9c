"""The conversation of a run, as models are given it."""

from runtime.base.json_value import JsonObject, JsonValue


def messages_of(context: JsonValue) -> list[JsonObject]:
    """The messages of a `context` object."""
    messages = context.get("messages") if isinstance(context, dict) else None
    if not isinstance(messages, list):
        return []
    return [message for message in messages if isinstance(message, dict)]


def merged_messages(parent: list[JsonObject], child: list[JsonObject]) -> list[JsonObject]:
    """Child's system messages, parent's system, parent's talk, child's talk; each message id once."""
    ordered = [
        *(message for message in child if _is_system(message)),
        *(message for message in parent if _is_system(message)),
        *(message for message in parent if not _is_system(message)),
        *(message for message in child if not _is_system(message)),
    ]
    seen: set[str] = set()
    merged: list[JsonObject] = []
    for message in ordered:
        message_id = _message_id(message)
        if message_id and message_id in seen:
            continue
        seen.add(message_id)
        merged.append(message)
    return merged


def with_turn(messages: list[JsonObject], system: str, prompt: str) -> list[JsonObject]:
    """A conversation with one more system text, behind those at its head, and the next user turn."""
    head = 0
    while head < len(messages) and _is_system(messages[head]):
        head += 1
    added = [{"role": "system", "content": system}] if system.strip() else []
    turn = [{"role": "user", "content": prompt}] if prompt else []
    return [*messages[:head], *added, *messages[head:], *turn]


def _is_system(message: JsonObject) -> bool:
    return message.get("role") == "system"


def _message_id(message: JsonObject) -> str:
    metadata = message.get("metadata")
    message_id = metadata.get("message_id") if isinstance(metadata, dict) else None
    return message_id if isinstance(message_id, str) else ""
