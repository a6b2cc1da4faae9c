"""What a record asked for or brought, in a few words: read from the shape of the value, whoever recorded it."""

from collections.abc import Mapping, Sequence

from app.widgets.retelling import retold
from app.widgets.texts import clipped, clock_time, preview
from runtime.base.json_value import JsonValue
from runtime.base.words import say, say_count

DEEPEST = 4
"""What lies below this many objects is only counted."""
FIRST_PARTS = 6
"""More entries of a list or an object than these are not looked at."""
_SPOKEN = ("message", "content", "response", "text", "prompt", "question")
"""Keys under which a record keeps what was said."""
_WITHIN = ("output", "result", "results")
"""Keys that hold what matters, when there is something below them."""
_WRAPPER = frozenset({*_WITHIN, "mode", "completed", "success", "ok", "via", "error"})
"""An object with no other keys says nothing but what is within."""
_EMPTY: tuple[JsonValue, ...] = (None, "", {}, [])


def words_of(value: JsonValue, limit: int = 120) -> str:
    """A request or result in one line: what was said, which tools were called and how that went, pins with values.

    Costs no more for a huge value than for a small one.
    """
    return clipped(_words(value, limit), limit)


def _words(value: JsonValue, limit: int, depth: int = 0) -> str:
    if isinstance(value, str):
        return preview(value, limit)
    if isinstance(value, list):
        return _outcomes(value) or _counted(value)
    if isinstance(value, dict):
        return _object_words(value, limit, depth)
    return "" if value is None else preview(value, limit)


def _object_words(value: Mapping[str, JsonValue], limit: int, depth: int) -> str:
    error = value.get("error")
    if isinstance(error, str) and error:
        return preview(retold(error), limit)
    if isinstance(wait := value.get("wait"), dict):
        return _wait_words(wait, limit)
    said = [
        preview(text, limit) for key in _SPOKEN if isinstance(text := value.get(key), str) and text
    ]
    if calls := _names(value.get("tool_calls")):
        return " · ".join((*said[:1], say("calls {calls}", calls=calls)))
    if said:
        return said[0]
    inner = next((part for key in _WITHIN if (part := value.get(key)) not in _EMPTY), None)
    if (
        inner is not None
        and depth < DEEPEST
        and len(value) <= len(_WRAPPER)
        and value.keys() <= _WRAPPER
    ):
        return _words(inner, limit, depth + 1)
    return _pins(value)


def _wait_words(wait: Mapping[str, JsonValue], limit: int) -> str:
    until, prompt = wait.get("until"), wait.get("prompt")
    if isinstance(prompt, str) and prompt:
        return preview(prompt, limit)
    if isinstance(until, str) and until:
        return say("until {time}", time=clock_time(until))
    return say("for {reason}", reason=wait.get("reason")) if wait.get("reason") else ""


def _outcomes(entries: Sequence[JsonValue]) -> str:
    """How calls went: "read_file ok, fetch_url failed"; empty if these are no outcomes of calls."""
    words = []
    for entry in entries[:FIRST_PARTS]:
        if not isinstance(entry, dict) or not isinstance(entry.get("success"), bool):
            return ""
        if not isinstance(name := entry.get("name"), str):
            return ""
        words.append(
            say("{name} ok", name=name) if entry["success"] else say("{name} failed", name=name)
        )
    return _with_rest(words, len(entries))


def _names(calls: JsonValue) -> str:
    if not isinstance(calls, list):
        return ""
    named = [str(c["name"]) for c in calls[:FIRST_PARTS] if isinstance(c, dict) and c.get("name")]
    return _with_rest(named, len(calls)) if named else ""


def _pins(value: Mapping[str, JsonValue]) -> str:
    """The entries that hold something: "name: Ada, rows: 3 items"."""
    words: list[str] = []
    for key, part in value.items():
        if len(words) == FIRST_PARTS:
            words.append("…")
            break
        if part not in _EMPTY:
            words.append(f"{key}: {_short(part)}")
    return ", ".join(words)


def _short(part: JsonValue) -> str:
    if isinstance(part, bool):
        return say("yes") if part else say("no")
    if isinstance(part, list):
        return _counted(part)
    if isinstance(part, dict):
        return say_count(len(part), "1 entry", "{count:,} entries")
    return preview(part, 40)


def _counted(entries: Sequence[JsonValue]) -> str:
    return say_count(len(entries), "1 item", "{count:,} items")


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _with_rest(words: Sequence[str], total: int) -> str:
    return ", ".join(words) + (
        say(" and {number:,} more", number=total - len(words)) if total > len(words) else ""
    )
