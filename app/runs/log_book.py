"""The last lines of the program's log, for the window: taken down on any thread, read in batches, never too many.

A worker that logs pays for taking its line down; the GUI thread is woken once for all that has come, and only while
somebody looks.
"""

import json
import logging
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import islice
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from typing_extensions import override

from runtime.base.logs import PayloadRedactor, Redaction, record_fields

CAPACITY = 10_000
"""Lines that are kept; older ones are in the file."""
MOST_CHARS = 8_000
"""Letters of a line; the file has the rest."""
REST_MS = 100
"""New lines are shown at most this often."""
_UNFIT = (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
"""What arguments and payloads raise that are no line of a log: that must not stop who logs them."""
_NOISY = ("qasync", "asyncio", "PIL", "markdown_it", "matplotlib")
"""Libraries that say something at each turn of a loop, at level DEBUG; among them what shows the lines."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the log, without secrets.

    Attributes:
        number: ascending, from 1.
        level: as `logging` numbers them.
        detail: what does not fit into a line: payload and the trace of an error; may be empty.
        run_id, root_run_id, flow_id, node_id: whom it is about; empty: the program.
        folded: what a filter looks at.
    """

    number: int
    time: str
    level: int
    logger: str
    message: str
    detail: str
    run_id: str
    root_run_id: str
    flow_id: str
    node_id: str
    folded: str

    @property
    def text(self) -> str:
        """All of it, as in the file."""
        run = f" [{self.run_id}]" if self.run_id else ""
        line = f"{self.time} {logging.getLevelName(self.level)} {self.logger}{run}: {self.message}"
        return f"{line}\n{self.detail}" if self.detail else line


class LogBook(logging.Handler):
    """Keeps the last `CAPACITY` lines. Thread-safe.

    Args:
        wake: called on any thread when there are new lines, once until `rest`; only while `is_read`.

    Attributes:
        redactor: takes secrets out of the lines to come.
        is_read: whether somebody wants to be woken.
    """

    def __init__(self, wake: Callable[[], None]) -> None:
        super().__init__()
        self.redactor: PayloadRedactor = Redaction()
        self.is_read = False
        self._wake = wake
        self._entries: deque[LogEntry] = deque(maxlen=CAPACITY)
        self._count = 0
        self._is_awake = False

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Take a line down; `logging` holds the lock of the handler meanwhile."""
        try:
            entry = _entry(self._count + 1, record, record_fields(record, self.redactor))
        except _UNFIT:
            self.handleError(record)
            return
        self._count = entry.number
        self._entries.append(entry)
        if self.is_read and not self._is_awake:
            self._is_awake = True
            self._wake()

    def after(self, number: int) -> list[LogEntry]:
        """The lines with a higher number that are still kept; from now on `wake` is called for more."""
        with self._held():
            self._is_awake = False
            fresh = min(self._count - number, len(self._entries))
            newest_first = list(islice(reversed(self._entries), max(0, fresh)))
        newest_first.reverse()
        return newest_first

    def _held(self) -> AbstractContextManager[object]:
        assert self.lock is not None  # made by `Handler`, and never taken away
        return self.lock


class LogFeed(QObject):
    """Brings the program's log to the GUI thread.

    Signals:
        grew(): there are lines after those that were read; at most every `REST_MS`, only while `book.is_read`.
    """

    grew = Signal()
    _woken = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.book = book = LogBook(self._woken.emit)
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.grew)
        self._woken.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)
        for name in _NOISY:
            logging.getLogger(name).setLevel(logging.INFO)
        root = logging.getLogger()
        root.addHandler(book)
        self.destroyed.connect(lambda: root.removeHandler(book))

    def stop(self) -> None:
        """Take no more lines down."""
        logging.getLogger().removeHandler(self.book)


def _entry(number: int, record: logging.LogRecord, fields: dict[str, Any]) -> LogEntry:
    message, error = _clipped(fields["message"]), fields["error"] or ""
    payload = fields["payload"]
    shown = (
        "" if payload is None else json.dumps(payload, indent=2, ensure_ascii=False, default=str)
    )
    run_id = str(fields["run_id"] or "")
    return LogEntry(
        number,
        fields["timestamp"],
        record.levelno,
        record.name,
        message,
        _clipped("\n".join(one for one in (shown, error) if one)),
        run_id,
        str(getattr(record, "root_run_id", None) or run_id),
        str(getattr(record, "flow_id", None) or ""),
        str(fields["node_id"] or ""),
        f"{message} {record.name} {error[-200:]}".casefold(),
    )


def _clipped(text: str) -> str:
    return text if len(text) <= MOST_CHARS else f"{text[:MOST_CHARS]}…"
