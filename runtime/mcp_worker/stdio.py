"""The worker over standard input and output: one JSON message a line; the log goes to standard error only."""

import sys
from typing import BinaryIO

import orjson

from runtime.mcp_worker.messages import Worker, json_text

MAX_LINE = 4 * 1024 * 1024
"""Bytes of a message, at most; a longer line is passed over."""
_PREVIEW = 500
_COLOUR, _PLAIN = "\033[36m", "\033[0m"


def serve_stdio(worker: Worker, source: BinaryIO, target: BinaryIO) -> None:
    """Answer line by line until the input ends."""
    while line := source.readline(MAX_LINE + 1):
        if len(line) > MAX_LINE:
            _log("RECEIVING_COMMANDS", b"a message of more than 4 MiB is passed over")
            while line and not line.endswith(b"\n"):
                line = source.readline(MAX_LINE)
            continue
        if not line.strip():
            continue
        _log("RECEIVING_COMMANDS", line)
        try:
            message = orjson.loads(line)
        except orjson.JSONDecodeError:
            _log("RECEIVING_COMMANDS", b"that was not JSON")
            continue
        answer = worker.answer(message)
        if answer is not None:
            text = json_text(answer) + b"\n"
            target.write(text)
            target.flush()
            _log("RETURNING_RESULTS", text)


def _log(prefix: str, text: bytes) -> None:
    shown = text.strip().decode("utf-8", "replace")
    shown = shown if len(shown) <= _PREVIEW else shown[: _PREVIEW - 1] + "…"
    head = f"{_COLOUR}{prefix}{_PLAIN}" if sys.stderr.isatty() else prefix
    sys.stderr.write(f"{head} {shown}\n")
