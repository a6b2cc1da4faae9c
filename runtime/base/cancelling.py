"""Telling what works for a run that the run was cancelled: tools, model calls, programs that a node started."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from typing_extensions import override

_log = logging.getLogger(__name__)


class CancelEvent(threading.Event):
    """An event that also calls back, so that whoever waits for something else hears of it. Thread-safe."""

    def __init__(self) -> None:
        super().__init__()
        self._guard = threading.Lock()
        self._callbacks: list[Callable[[], object]] = []

    def when_set(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Call back in the thread that sets the event, at once if it is set; gives what takes the callback back.

        What a callback raises is logged: foreign code must not hide that a run was cancelled.
        """
        with self._guard:
            is_early = not self.is_set()
            if is_early:
                self._callbacks.append(callback)
        if not is_early:
            _call(callback)

        def forget() -> None:
            with self._guard:
                if callback in self._callbacks:
                    self._callbacks.remove(callback)

        return forget

    @override
    def set(self) -> None:
        with self._guard:
            super().set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            _call(callback)


_current: ContextVar[CancelEvent | None] = ContextVar("cancel_event", default=None)


def current_cancel_event() -> CancelEvent | None:
    """The event that tells whether the run which this thread works for was cancelled; None outside of runs."""
    return _current.get()


def is_run_cancelled() -> bool:
    """Whether the run which this thread works for was cancelled."""
    event = _current.get()
    return event is not None and event.is_set()


@contextmanager
def working_for(event: CancelEvent) -> Iterator[None]:
    """Whatever this thread does meanwhile is done for a run with this event."""
    before = _current.set(event)
    try:
        yield
    finally:
        _current.reset(before)


@contextmanager
def when_cancelled(callback: Callable[[], object]) -> Iterator[None]:
    """Call back if the run which this thread works for is cancelled meanwhile; nothing outside of runs."""
    event = _current.get()
    forget = event.when_set(callback) if event is not None else None
    try:
        yield
    finally:
        if forget is not None:
            forget()


def _call(callback: Callable[[], object]) -> None:
    try:
        callback()
    except Exception:  # noqa: BLE001 - see `when_set`
        _log.exception("a clean-up after a cancel failed")
