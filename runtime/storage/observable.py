"""Ledger wrapper that tells subscribers what was appended, once it is durable."""

import logging
import threading
from collections.abc import Sequence

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


class ObservableLedgerStore(LedgerWrapper):
    """Appends to the inner store, then calls subscribers in the appending thread.

    Each subscriber gets its own copy. An exception of a subscriber is counted in `failed_calls` and logged,
    and hurts neither the run nor other subscribers.
    """

    def __init__(self, inner: LedgerStore) -> None:
        super().__init__(inner)
        self.failed_calls = 0
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

    def subscribe(self, callback: LedgerCallback, *, run_id: str | None = None) -> Unsubscribe:
        """Call back with a copy of each record of one run or all; gives the unsubscribe."""
        entry = (callback, run_id)
        with self._lock:
            self._subscribers = (*self._subscribers, entry)

        def unsubscribe() -> None:
            with self._lock:
                self._subscribers = tuple(one for one in self._subscribers if one is not entry)

        return unsubscribe

    def clear_subscribers(self) -> None:
        """Forget every subscriber."""
        with self._lock:
            self._subscribers = ()

    def _tell_later(self, records: Sequence[StepRecord]) -> None:
        if self._subscribers:
            copies = [record.to_bytes() for record in records]
            when_committed(lambda: self._tell(copies))

    def _tell(self, copies: list[bytes]) -> None:
        for copied in copies:
            run_id = orjson.loads(copied)["run_id"]
            for callback, wanted in self._subscribers:
                if wanted is None or wanted == run_id:
                    self._call(callback, orjson.loads(copied))

    def _call(self, callback: LedgerCallback, record: JsonObject) -> None:
        try:
            callback(record)
        except Exception:  # noqa: BLE001 - a failing subscriber must not hurt the run; counted and logged
            self.failed_calls += 1
            _log.warning("a ledger subscriber failed", exc_info=True)
