"""Listeners on threads of their own: one that hangs or raises costs the run nothing and is reported (R31)."""

import logging
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from typing_extensions import override

from runtime.kernel.events import EventCallback, EventQueue, Overflow
from runtime.kernel.metrics import Metrics, metrics_hook
from runtime.kernel.runtime import Runtime as KernelRuntime
from runtime.model.event import RunEvent
from runtime.model.protocols import Unsubscribe

_log = logging.getLogger(__name__)

Delivery: TypeAlias = Literal["inline", "queue"]
"""In the thread that drives the run; or on a thread of the listener's own, through a bounded queue."""

HANGING_S = 1.0
"""A call that lasts so long counts as hanging and is logged, once."""
_BATCH = 100


@dataclass(frozen=True, slots=True)
class SinkReport:
    """How a listener does.

    Attributes:
        delivered: calls that returned.
        dropped: events it never got, by the overflow policy.
        failed: calls that raised.
        pending: events that wait for it.
        is_hanging: the current call lasts longer than `HANGING_S`.
    """

    name: str
    delivered: int
    dropped: int
    failed: int
    pending: int
    is_hanging: bool
    last_error: str | None


class EventSink:
    """Calls a listener on a thread that ends with `close`. Thread-safe; `put` never waits.

    Args:
        maxsize: events that may wait.
        overflow: what happens to those that do not fit.
    """

    def __init__(
        self, callback: EventCallback, *, maxsize: int = 10_000, overflow: Overflow = "drop_oldest"
    ) -> None:
        self.name = getattr(callback, "__qualname__", type(callback).__name__)
        self._callback = callback
        self._queue = EventQueue(maxsize, overflow=overflow)
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None  # noqa: TID251 - drivers own the runtime's threads
        self._closing = threading.Event()
        self._busy_since: float | None = None
        self._has_told_hanging = False
        self._delivered = 0
        self._failed = 0
        self._last_error: str | None = None

    def put(self, event: RunEvent) -> None:
        """Take an event; it is delivered in order."""
        self._queue.put(event)
        if self._thread is None:
            self._start()
        elif self.is_hanging and not self._has_told_hanging:
            self._has_told_hanging = True
            _log.warning("the event listener %s hangs; its events are kept apart", self.name)

    def close(self) -> None:
        """Stop after the current call; what still waits is not delivered."""
        self._closing.set()
        self._queue.close()

    @property
    def is_hanging(self) -> bool:
        """Whether the current call lasts too long."""
        since = self._busy_since
        return since is not None and time.monotonic() - since > HANGING_S

    @property
    def report(self) -> SinkReport:
        """How the listener does now."""
        return SinkReport(
            name=self.name,
            delivered=self._delivered,
            dropped=self._queue.dropped,
            failed=self._failed,
            pending=len(self._queue),
            is_hanging=self.is_hanging,
            last_error=self._last_error,
        )

    def _start(self) -> None:
        with self._lock:
            if self._thread is None and not self._closing.is_set():
                self._thread = threading.Thread(  # noqa: TID251 - drivers own the runtime's threads
                    target=self._deliver, name=f"events-{self.name}", daemon=True
                )
                self._thread.start()

    def _deliver(self) -> None:
        while not self._closing.is_set():
            for event in self._queue.poll(_BATCH, timeout=None):
                if self._closing.is_set():
                    return
                self._call(event)

    def _call(self, event: RunEvent) -> None:
        self._busy_since = time.monotonic()
        try:
            self._callback(event)
            self._delivered += 1
        except Exception as error:  # noqa: BLE001 - a failing listener must not end its thread; counted and logged
            self._failed += 1
            self._last_error = f"{type(error).__name__}: {error}"
            if self._failed == 1:
                _log.warning("the event listener %s raised", self.name, exc_info=True)
        finally:
            self._busy_since = None
            self._has_told_hanging = False


class ListeningRuntime(KernelRuntime):
    """A runtime whose listeners may have threads of their own.

    Args:
        event_hooks: called with each event of every run, in a queue each.
        metrics: counts what happens, in a queue too.
        options: arguments of `runtime.kernel.runtime.Runtime`.
    """

    def __init__(
        self,
        *,
        event_hooks: Iterable[EventCallback] = (),
        metrics: Metrics | None = None,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self._sinks: tuple[EventSink, ...] = ()
        self._sinks_lock = threading.Lock()
        for hook in (*event_hooks, *(() if metrics is None else (metrics_hook(metrics),))):
            self.subscribe_events(hook, mode="queue", overflow="drop_oldest")

    @override
    def subscribe_events(
        self,
        callback: EventCallback | None = None,
        *,
        run_id: str | None = None,
        tree: bool = False,
        include_saves: bool = False,
        mode: Delivery = "inline",
        maxsize: int = 10_000,
        overflow: Overflow = "merge",
    ) -> Unsubscribe:
        """Call back for each event (`spec/runtime.md` 7.2) from now on; gives the unsubscribe.

        Args:
            run_id: of this run only; with `tree` of its descendants too.
            include_saves: also STATE_SAVED, once a save is committed.
            mode: `inline` in the thread that drives the run, which waits; `queue` on a thread of its own.
            maxsize: of the queue.
            overflow: `merge` gives up what a later event makes superfluous and keeps everything else, whatever the
                size; `drop_oldest` and `drop_newest` keep the bound. An `overflow` event says how many are missing.

        Raises:
            ValueError: another mode.
        """
        if mode == "inline" or callback is None:
            return super().subscribe_events(
                callback, run_id=run_id, tree=tree, include_saves=include_saves
            )
        if mode != "queue":
            raise ValueError(f"mode is 'inline' or 'queue', not {mode!r}")
        sink = EventSink(callback, maxsize=maxsize, overflow=overflow)
        forget = super().subscribe_events(
            sink.put, run_id=run_id, tree=tree, include_saves=include_saves
        )
        with self._sinks_lock:
            self._sinks = (*self._sinks, sink)

        def unsubscribe() -> None:
            forget()
            sink.close()
            with self._sinks_lock:
                self._sinks = tuple(one for one in self._sinks if one is not sink)

        return unsubscribe

    @property
    def listeners(self) -> list[SinkReport]:
        """How every listener with a queue does."""
        return [sink.report for sink in self._sinks]

    def close(self) -> None:
        """End the threads of listeners; what still waits for them is not delivered."""
        with self._sinks_lock:
            sinks, self._sinks = self._sinks, ()
        for sink in sinks:
            sink.close()
