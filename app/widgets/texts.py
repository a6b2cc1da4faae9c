"""Small texts on screen: sentences, relative times, durations, one-line previews of values."""

import datetime as dt
import re
import unicodedata
from html import escape

import orjson

from runtime.base.clock import parse_iso
from runtime.base.json_value import JsonValue
from runtime.base.words import say, say_count

_UNITS = (
    (86_400, "1 day", "{count} days"),
    (3_600, "1 hour", "{count} hours"),
    (60, "1 minute", "{count} minutes"),
)
MOST_OF_NAME = 120
"""Bytes of a file's name that come from a title."""
_JOINERS = "\u200c\u200d"
"""Unseen letters that join or part those beside them, as in Persian words and in pictures of families."""
_ADDRESS = re.compile(r"\Ahttps?://\S+(?: \([^)]*\))?: ")


def sentence(text: str) -> str:
    """A clause as a sentence: capital first letter, full stop."""
    clean = text.strip()
    if not clean:
        return ""
    return clean[:1].upper() + clean[1:] + ("" if clean[-1] in ".!?…:" else ".")


def reason(error: str) -> str:
    """What went wrong, where there is room for a few words: without the address of a server before it."""
    return _ADDRESS.sub("", error, count=1)


def counted_words(errors: int, warnings: int) -> str:
    """`2 errors, 1 warning`; empty for none."""
    parts = (
        say_count(errors, "1 error", "{count} errors") if errors else "",
        say_count(warnings, "1 warning", "{count} warnings") if warnings else "",
    )
    return ", ".join(filter(None, parts))


def relative_time(moment: str, now: dt.datetime) -> str:
    """How long ago an ISO 8601 time was: "just now", "3 minutes ago"; the text itself if it is no time."""
    try:
        seconds = (now - parse_iso(moment)).total_seconds()
    except ValueError:
        return moment
    ago = seconds >= 0
    seconds = abs(seconds)
    for size, one, many in _UNITS:
        if seconds >= size:
            count = int(seconds // size)
            text = say_count(count, one, many)
            return say("{text} ago", text=text) if ago else say("in {text}", text=text)
    if seconds < 10:
        return say("just now") if ago else say("now")
    return (
        say("{seconds} s ago", seconds=int(seconds))
        if ago
        else say("in {seconds} s", seconds=int(seconds))
    )


def exact_time(moment: str) -> str:
    """An ISO 8601 time in the local zone, to the millisecond; the text itself if it is no time."""
    try:
        local = parse_iso(moment).astimezone()
    except ValueError:
        return moment
    return local.strftime("%Y-%m-%d %H:%M:%S.") + f"{local.microsecond // 1000:03d}"


def clock_time(moment: str) -> str:
    """The time of day of an ISO 8601 time, local, to the millisecond."""
    return exact_time(moment).rpartition(" ")[2]


def duration(seconds: float) -> str:
    """A duration: "0 ms", "850 ms", "1.2 s", "3 min 5 s", "2 h 10 min"."""
    if seconds < 0.9995:
        return say("{number:.0f} ms", number=seconds * 1000)
    if seconds < 60:
        return say("{seconds:.1f} s", seconds=seconds)
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return (
            say("{minutes} min {rest} s", minutes=minutes, rest=rest)
            if rest
            else say("{minutes} min", minutes=minutes)
        )
    hours, minutes = divmod(minutes, 60)
    return (
        say("{hours} h {minutes} min", hours=hours, minutes=minutes)
        if minutes
        else say("{hours} h", hours=hours)
    )


def preview(value: JsonValue, limit: int = 80) -> str:
    """A value in one line of at most `limit` characters; costs no more for a huge value than for a small one."""
    if isinstance(value, str):
        text = " ".join(value[: limit * 4].split())
        return clipped(text, limit) if len(value) <= limit * 4 else f"{text[: limit - 1]}…"
    if isinstance(value, list | dict):
        if not value:
            return "[]" if isinstance(value, list) else "{}"
        return clipped(_shallow(value, limit), limit)
    return clipped(orjson.dumps(value).decode(), limit)


def plain_tip(text: str, limit: int = 2000) -> str:
    """A tooltip that shows a text as it is: Qt takes one with tags for HTML, and loads the pictures it names."""
    text = clipped(text, limit)
    if "<" not in text and "&" not in text:
        return text
    return f'<span style="white-space: pre-wrap">{escape(text, quote=False)}</span>'


def clipped(text: str, limit: int) -> str:
    """At most `limit` characters, with an ellipsis if something was cut."""
    return text if len(text) <= limit else f"{text[: max(0, limit - 1)]}…"


def file_name(title: str) -> str:
    """A name that any file system takes, after a title: one line, no marks that mean something in paths, not too long."""
    kept = "".join(" " if _is_unfit(char) else char for char in title[:MOST_OF_NAME])
    name = kept.encode("utf-8", "ignore")[:MOST_OF_NAME].decode("utf-8", "ignore")
    return " ".join(name.split()).strip(" .") or say("Untitled flow")


def _is_unfit(char: str) -> bool:
    return char in '/\\:*?"<>|' or (
        unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn") and char not in _JOINERS
    )


def pretty_json(value: JsonValue) -> str:
    """JSON text indented by two spaces, for reading and editing."""
    return orjson.dumps(value, option=orjson.OPT_INDENT_2, default=str).decode()


def _shallow(value: JsonValue, limit: int) -> str:
    parts: list[str] = []
    length = 0
    entries = value.items() if isinstance(value, dict) else ((None, part) for part in value)
    for key, part in entries:
        inner = (
            f'"{clipped(part, 40)}"'
            if isinstance(part, str)
            else ("{…}" if part else "{}")
            if isinstance(part, dict)
            else (f"[{len(part)}]")
            if isinstance(part, list)
            else orjson.dumps(part).decode()
        )
        parts.append(inner if key is None else f"{key}: {inner}")
        length += len(parts[-1]) + 2
        if length > limit:
            parts.append("…")
            break
    joined = ", ".join(parts)
    return f"{{{joined}}}" if isinstance(value, dict) else f"[{joined}]"
