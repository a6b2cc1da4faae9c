"""Stops runs that go round and round: after so many node visits a run tree is paused, for a person to see."""

import threading
from collections.abc import Callable

from runtime.model.event import RunEvent, RunEventType

UNLIMITED = 2**53
"""A limit that no run reaches."""


class StepGuard:
    """Counts node visits of run trees. Thread-safe; called for each event.

    Args:
        default: visits of a tree that names no limit.
        stop: called once with (root run id, limit) when a tree reaches its limit; the count then starts anew.
    """

    def __init__(self, default: int, stop: Callable[[str, int], None]) -> None:
        self._default = default
        self._stop = stop
        self._lock = threading.Lock()
        self._limits: dict[str, int] = {}
        self._visits: dict[str, int] = {}

    def limit(self, root_run_id: str, limit: int | None, *, used: int = 0) -> None:
        """Give a tree its own limit; None: the default.

        Args:
            used: visits that count already.
        """
        with self._lock:
            if limit is not None:
                self._limits[root_run_id] = max(1, limit)
            if used:
                most = self._limits.get(root_run_id, self._default)
                self._visits[root_run_id] = used % most

    def use_default(self, limit: int) -> None:
        """Change the limit of trees that name none."""
        with self._lock:
            self._default = max(1, limit)

    def forget(self, root_run_id: str) -> None:
        """Drop a tree that has ended."""
        with self._lock:
            self._limits.pop(root_run_id, None)
            self._visits.pop(root_run_id, None)

    def take(self, event: RunEvent) -> None:
        """Count a visit."""
        if event.type is not RunEventType.NODE_ENTER:
            return
        root = event.root_run_id
        with self._lock:
            visits = self._visits.get(root, 0) + 1
            limit = self._limits.get(root, self._default)
            is_over = visits > limit
            self._visits[root] = 0 if is_over else visits
        if is_over:
            self._stop(root, limit)
