"""Which run the person started: the root of a run's tree."""

import threading
from collections.abc import Callable

from runtime.model.run import RunState

MOST_LEVELS = 64


class Roots:
    """Finds roots and remembers them. Thread-safe.

    Args:
        parent_of: run id -> the id of the run that started it; None: nobody did, or it is not known.
    """

    def __init__(self, parent_of: Callable[[str], str | None]) -> None:
        self._parent_of = parent_of
        self._known: dict[str, str] = {}
        self._guard = threading.Lock()

    def of(self, run: RunState) -> str:
        """Id of the root of a run; its own if it is one."""
        if run.parent_run_id is None:
            return run.run_id
        known = self._known.get(run.run_id)
        if known is not None:
            return known
        root = run.parent_run_id
        for _level in range(MOST_LEVELS):
            above = self._known.get(root) or self._parent_of(root)
            if above is None or above == root:
                break
            root = above
        with self._guard:
            self._known[run.run_id] = root
        return root

    def forget(self, run_id: str) -> None:
        """Drop a run that has ended."""
        with self._guard:
            self._known.pop(run_id, None)

    def forget_tree(self, root_run_id: str) -> None:
        """Drop every run of a tree."""
        with self._guard:
            self._known = {run: root for run, root in self._known.items() if root != root_run_id}
