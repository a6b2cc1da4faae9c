"""Ledger wrapper that tells subscribers what was appended, once it is durable."""

import logging
import threading
from collections import deque
from collections.abc import Sequence
from typing import Literal

import orjson
from typing_extensions import override

from runtime.base.json_value import JsonObject
from runtime.model.ledger import StepRecord
from runtime.model.protocols import (
    LedgerCallback,
    LedgerStore,
    Unsubscribe,
    when_committed,
)
from runtime.storage.ledger_wrapper import LedgerWrapper

_log = logging.getLogger(__name__)

MAX_WAITING = 10_000
"""Records that wait for a subscriber with a queue; then the oldest go."""


class ObservableLedgerStore(LedgerWrapper):
    """Appends to the inner store, then calls subscribers in the appending thread.

    Each subscriber gets its own copy. An exception of a subscriber is counted in `failed_calls` and logged,
    and hurts neither the run nor other subscribers. `dropped` counts the records that subscribers with a queue
    were too slow for.
    """

    def __init__(self, inner: LedgerStore) -> None:
        super().__init__(inner)
        self.failed_calls = 0
        self.dropped = 0
        self._lock = threading.Lock()
        self._subscribers: tuple[tuple[LedgerCallback, str | None], ...] = ()

    @override
    def append(self, record: StepRecord) -> None:
        self.inner.append(record)
        self._tell_later([record])

    @override
    def append_many(self, records: Sequence[StepRecord]) -> None:
        self.inner.append_many(records)
        self._tell_later(records)

    def subscribe(
        self,
        callback: LedgerCallback,
        *,
        run_id: str | None = None,
        mode: Literal["inline", "queue"] = "inline",
    ) -> Unsubscribe:
        """Call back with a copy of each record of one run or all; gives the unsubscribe.

        Args:
            mode: `inline` in the appending thread, which waits; `queue` on a thread of its own.

        Raises:
            ValueError: another mode.
        """
        if mode not in ("inline", "queue"):
            raise ValueError(f"mode is 'inline' or 'queue', not {mode!r}")
        queued = _Queued(self, callback) if mode == "queue" else None
        entry = (queued or callback, run_id)
        with self._lock:
            self._subscribers = (*self._subscribers, entry)

        def unsubscribe() -> None:
            with self._lock:
                self._subscribers = tuple(one for one in self._subscribers if one is not entry)
            if queued is not None:
                queued.close()

        return unsubscribe

    def clear_subscribers(self) -> None:
        """Forget every subscriber."""
        with self._lock:
            gone, self._subscribers = self._subscribers, ()
        for callback, _run_id in gone:
            if isinstance(callback, _Queued):
                callback.close()

    def _tell_later(self, records: Sequence[StepRecord]) -> None:
        if self._subscribers:
            copies = [record.to_bytes() for record in records]
            when_committed(lambda: self._tell(copies))

    def _tell(self, copies: list[bytes]) -> None:
        for copied in copies:
            run_id = orjson.loads(copied)["run_id"]
            for callback, wanted in self._subscribers:
                if wanted is None or wanted == run_id:
                    self.call(callback, orjson.loads(copied))

    def note_dropped(self) -> None:
        """Count a record that a slow subscriber will not get."""
        with self._lock:
            self.dropped += 1

    def call(self, callback: LedgerCallback, record: JsonObject) -> None:
        """Call a subscriber; what it raises is counted and logged."""
        try:
            callback(record)
        except Exception:  # noqa: BLE001 - a failing subscriber must not hurt the run; counted and logged
            self.failed_calls += 1
            _log.warning("a ledger subscriber failed", exc_info=True)


class _Queued:
    """A subscriber on a thread of its own, which ends with `close`; taking a record never waits."""

    def __init__(self, store: ObservableLedgerStore, callback: LedgerCallback) -> None:
        self._store = store
        self._callback = callback
        self._waiting: deque[JsonObject] = deque()
        self._changed = threading.Condition()
        self._is_closed = False
        threading.Thread(  # noqa: TID251 - a slow subscriber must not hold up the run
            target=self._deliver, name="ledger-subscriber", daemon=True
        ).start()

    def __call__(self, record: JsonObject) -> None:
        with self._changed:
            if len(self._waiting) >= MAX_WAITING:
                self._waiting.popleft()
                self._store.note_dropped()
            self._waiting.append(record)
            self._changed.notify()

    def close(self) -> None:
        """Stop after the current call; what still waits is not delivered."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def _deliver(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._is_closed)
                if self._is_closed:
                    return
                record = self._waiting.popleft()
            self._store.call(self._callback, record)
