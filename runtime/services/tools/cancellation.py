"""Telling a tool that nobody waits for it any more; a thread cannot be stopped from outside."""

import logging
import threading
from collections.abc import Callable

from runtime.base.errors import ToolError

_log = logging.getLogger(__name__)


class Cancellation:
    """Handed to a tool that has an argument of this type; models do not see it. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._told = threading.Event()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def is_cancelled(self) -> bool:
        """Whether the call was given up."""
        return self._told.is_set()

    def check(self) -> None:
        """Call between pieces of work, above all before a side effect.

        Raises:
            ToolError: the call was given up.
        """
        if self._told.is_set():
            raise ToolError("", "the call was given up")

    def wait(self, seconds: float) -> bool:
        """Sleep, but not longer than anybody waits; True once the call was given up."""
        return self._told.wait(seconds)

    def when_cancelled(self, callback: Callable[[], None]) -> None:
        """Call back in the thread that gives up; at once if that has happened. What it raises is logged."""
        with self._lock:
            if not self._told.is_set():
                self._callbacks.append(callback)
                return
        _call(callback)

    def cancel(self) -> None:
        """Give the call up; the second time nothing happens."""
        with self._lock:
            self._told.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            _call(callback)


def _call(callback: Callable[[], None]) -> None:
    try:
        callback()
    except Exception:  # noqa: BLE001 - foreign code must not hide that the call was given up
        _log.exception("a tool's own clean-up failed")
