"""The one hop from worker threads to the GUI thread: events are queued, the loop is woken once, batches come out.

Measured (editor.md 2): one queued signal an event freezes the window for 0.7 s under a flood; a deque drained in bounded
batches keeps the longest stall at some 10 ms.
"""

import threading
import time
from collections import deque

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from runtime.model.event import RunEvent, RunEventType

BATCH_EVENTS = 256
BATCH_SECONDS = 0.006
REST_MS = 33
CAPACITY = 50_000

URGENT = frozenset({RunEventType.WAIT_ENTERED})
LATEST_IS_ENOUGH = frozenset(
    {
        RunEventType.PROGRESS,
        RunEventType.STATE_SAVED,
        RunEventType.NODE_ENTER,
        RunEventType.NODE_EXIT,
    }
)


class LedgerBridge(QObject):
    """Carries run events to the GUI thread, in order, in batches.

    `put` may be called from any thread; everything else happens on the GUI thread. Waits jump the queue.
    Above `capacity` events of a node that only matter as the latest collapse; ledger records then are dropped too and
    `gap_found` tells from which runs, so that the reader takes them from the store.

    Signals:
        batch_arrived(object): list of `RunEvent`, at most `BATCH_EVENTS`.
        gap_found(object): set of root run ids whose records were dropped.
    """

    batch_arrived = Signal(object)
    gap_found = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None, *, capacity: int = CAPACITY) -> None:
        super().__init__(parent)
        self._capacity = capacity
        self._lock = threading.Lock()
        self._events: deque[RunEvent] = deque()
        self._urgent: deque[RunEvent] = deque()
        self._gaps: set[str] = set()
        self._is_awake = False
        self._closed = False
        self._last_turn = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._drain)
        self._woken.connect(self._take_turn, Qt.ConnectionType.QueuedConnection)

    def put(self, event: RunEvent) -> None:
        """Queue one event; any thread."""
        with self._lock:
            if self._closed:
                return
            (self._urgent if event.type in URGENT else self._events).append(event)
            if len(self._events) > self._capacity:
                self._shrink()
            if self._is_awake:
                return
            self._is_awake = True
        self._woken.emit()

    def close(self) -> None:
        """Take no more events."""
        with self._lock:
            self._closed = True
            self._events.clear()
            self._urgent.clear()
        self._timer.stop()

    def _shrink(self) -> None:
        """Keep the latest of what only matters as the latest; if that is not enough, drop the oldest records."""
        kept, seen = deque[RunEvent](), set[tuple[str, str | None, RunEventType]]()
        for event in reversed(self._events):
            key = (event.run_id, event.node_id, event.type)
            if event.type in LATEST_IS_ENOUGH:
                if key in seen:
                    continue
                seen.add(key)
            kept.appendleft(event)
        while len(kept) > self._capacity // 2:
            dropped = kept.popleft()
            self._gaps.add(dropped.root_run_id)
        self._events = kept

    @Slot()
    def _take_turn(self) -> None:
        rested_ms = (time.monotonic() - self._last_turn) * 1000
        self._timer.start(max(0, int(REST_MS - rested_ms)))

    @Slot()
    def _drain(self) -> None:
        deadline = time.monotonic() + BATCH_SECONDS
        while True:
            batch, gaps = self._next_batch()
            if gaps:
                self.gap_found.emit(gaps)
            if batch:
                self.batch_arrived.emit(batch)
            with self._lock:
                if not self._events and not self._urgent:
                    self._is_awake = False
                    break
            if time.monotonic() >= deadline:
                self._timer.start(1)
                break
        self._last_turn = time.monotonic()

    def _next_batch(self) -> tuple[list[RunEvent], set[str]]:
        with self._lock:
            gaps, self._gaps = self._gaps, set()
            batch = list(self._urgent)
            self._urgent.clear()
            while self._events and len(batch) < BATCH_EVENTS:
                batch.append(self._events.popleft())
        return batch, gaps
