"""What the programs say about themselves: one line an event, fixed fields, no secrets (requirement R13).

Importing this package adds no handler; only `configure_logging` does, and it replaces its former one.
"""

import datetime as dt
import json
import logging
import re
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Any, TextIO, TypeAlias

from typing_extensions import override

from runtime.base.clock import iso
from runtime.base.errors import FlowError
from runtime.base.redaction import REDACTED, SECRET_KEYS, redacted, with_texts

PayloadRedactor: TypeAlias = Callable[[Any], Any]
"""JSON value -> the value without secrets; the same object if it has none."""

FIELDS = ("timestamp", "level", "logger", "message", "run_id", "node_id", "payload", "error")
"""The fields of each JSON line, in this order; those that do not apply are null."""

MAX_BYTES = 2_000_000
KEPT_FILES = 2
"""A log file grows to so many bytes; so many former ones are kept."""

current_run_id: ContextVar[str | None] = ContextVar("current_run_id", default=None)
"""The run that this thread or task drives, for its log lines."""


def configure_logging(
    level: int | str = logging.INFO,
    *,
    json_output: bool = False,
    stream: TextIO | Path | None = None,
    payload_redactor: PayloadRedactor | None = None,
) -> logging.Handler:
    """Send the log of this process to one place; a former call's handler is taken away.

    Args:
        level: least level, by number or name.
        json_output: one JSON object a line with `FIELDS`; else text.
        stream: where to; a path is a file that is rotated and made with the first line; None: standard error.
        payload_redactor: takes secrets out of arguments and payloads, a `Redaction` also out of messages and errors; None:
            by the names of keys.

    Returns:
        The handler.

    Raises:
        ValueError: the level is unknown.
        OSError: the folder of the log file cannot be made.
    """
    handler = _handler(stream)
    redactor = payload_redactor or redacted
    handler.setFormatter(_JsonLines(redactor) if json_output else _TextLines(redactor))
    root = logging.getLogger()
    root.setLevel(level)
    for former in [one for one in root.handlers if getattr(one, "is_studio_log", False)]:
        root.removeHandler(former)
        former.close()
    handler.is_studio_log = True  # type: ignore[attr-defined]
    root.addHandler(handler)
    return handler


class PatternError(FlowError):
    """A pattern of a secret is no regular expression, or finds every text."""


class Redaction:
    """A payload redactor that hides what the names of keys tell and what patterns of a person's own find.

    Args:
        patterns: regular expressions; what one finds in a text is hidden, and so is the value of a key that it fits as
            a whole. Capitals do not matter.

    Raises:
        PatternError: names the pattern.
    """

    def __init__(self, patterns: Iterable[str] = ()) -> None:
        self._patterns = tuple(_compiled(one) for one in patterns if one.strip())

    def __call__(self, value: Any) -> Any:
        """JSON value -> the value without secrets; the same object if it has none."""
        value = redacted(value)
        return with_texts(value, self._hidden, self._is_secret) if self._patterns else value

    def text(self, text: str) -> str:
        """A text without secrets."""
        return self._hidden(masked(text))

    def _hidden(self, text: str) -> str:
        for pattern in self._patterns:
            text = pattern.sub(REDACTED, text)
        return text

    def _is_secret(self, key: str) -> bool:
        return any(pattern.fullmatch(key) for pattern in self._patterns)


def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        compiled = re.compile(pattern, re.IGNORECASE)
    except (re.error, RecursionError, OverflowError) as error:
        raise PatternError(
            f"“{pattern}”",
            f"this is no regular expression: {error}",
            "Put a \\ before ( [ * + ? . to mean the sign",
        ) from error
    if compiled.search("") is not None:
        raise PatternError(
            f"“{pattern}”",
            "this pattern finds every text, also the empty one",
            "Name what secrets begin with",
        )
    return compiled


def masked(text: str) -> str:
    """A text without what stands behind names such as `api_key=` or `Authorization: Bearer`."""
    named, bearer = _secret_patterns()
    text = named.sub(rf"\g<1>{REDACTED}", text)
    return bearer.sub(rf"\g<1>{REDACTED}", text)


@cache
def _secret_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """`name=secret` in its many forms, and a bare bearer token."""
    names = "|".join(sorted((re.escape(name) for name in SECRET_KEYS), key=len, reverse=True))
    named = rf"""(?i)(["']?\b(?:{names})\b["']?\s*[:=]\s*["']?(?:(?:bearer|basic)\s+)?)([^\s"',;&}}\]]+)"""
    return re.compile(named), re.compile(r"(?i)\b(bearer\s+)([A-Za-z0-9._~+/=-]{8,})")


def _handler(stream: TextIO | Path | None) -> logging.Handler:
    if not isinstance(stream, Path):
        return logging.StreamHandler(stream)
    from logging.handlers import (
        RotatingFileHandler,  # it imports sockets: only for who needs a file
    )

    stream.parent.mkdir(parents=True, exist_ok=True)
    return RotatingFileHandler(
        stream, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
    )


def record_fields(record: logging.LogRecord, redactor: PayloadRedactor) -> dict[str, Any]:
    """The values of `FIELDS`, without secrets.

    Args:
        redactor: see `configure_logging`.
    """
    hide = redactor.text if isinstance(redactor, Redaction) else masked
    error = _PLAIN.formatException(record.exc_info) if record.exc_info else None
    payload = getattr(record, "payload", None)
    return {
        "timestamp": iso(dt.datetime.fromtimestamp(record.created, dt.UTC)),
        "level": record.levelname,
        "logger": record.name,
        "message": hide(_message(record, redactor)),
        "run_id": getattr(record, "run_id", None) or current_run_id.get(),
        "node_id": getattr(record, "node_id", None),
        "payload": None if payload is None else redactor(payload),
        "error": None if error is None else hide(error),
    }


def _message(record: logging.LogRecord, redactor: PayloadRedactor) -> str:
    arguments = record.args
    if isinstance(arguments, dict):
        arguments = redactor(arguments)
    elif arguments:
        arguments = tuple(redactor(one) for one in arguments)
    return str(record.msg) % arguments if arguments else str(record.msg)


_PLAIN = logging.Formatter()


class _Lines(logging.Formatter):
    """Fields of a record, without secrets."""

    def __init__(self, redactor: PayloadRedactor) -> None:
        super().__init__()
        self._redactor = redactor


class _JsonLines(_Lines):
    @override
    def format(self, record: logging.LogRecord) -> str:
        return json.dumps(record_fields(record, self._redactor), ensure_ascii=False, default=str)


class _TextLines(_Lines):
    @override
    def format(self, record: logging.LogRecord) -> str:
        found = record_fields(record, self._redactor)
        run = f" [{found['run_id']}]" if found["run_id"] else ""
        line = f"{found['timestamp']} {found['level']} {found['logger']}{run}: {found['message']}"
        if found["payload"] is not None:
            line += " " + json.dumps(found["payload"], ensure_ascii=False, default=str)
        return line if found["error"] is None else f"{line}\n{found['error']}"
