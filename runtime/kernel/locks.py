"""Who may touch a run: one driver at a time, one writer at a time, in this process."""

import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager

from runtime.base.cancelling import CancelEvent


class RunLock:
    """Locks and flags of one run, shared by every `Runtime` of the process.

    Attributes:
        driving: held while a thread ticks the run.
        writing: held around load, change, save.
        touched: set by pause and cancel, so that a ticking thread looks at the stored state.
        cancelled: set once the run is stored as CANCELLED; back-off waits, handlers and tools hear of it.
    """

    __slots__ = ("__weakref__", "cancelled", "driving", "touched", "writing")

    def __init__(self) -> None:
        self.driving = threading.RLock()
        self.writing = threading.RLock()
        self.touched = False
        self.cancelled = CancelEvent()


_locks: weakref.WeakValueDictionary[str, RunLock] = weakref.WeakValueDictionary()
_guard = threading.Lock()


def lock_of(run_id: str) -> RunLock:
    """The lock of a run; the same object as long as somebody holds it."""
    with _guard:
        lock = _locks.get(run_id)
        if lock is None:
            lock = _locks[run_id] = RunLock()
        return lock


@contextmanager
def run_mutation_lock(run_id: str) -> Iterator[None]:
    """Hold a run's state still: no tick, resume, pause or cancel of this process writes meanwhile. Re-entrant."""
    lock = lock_of(run_id)
    with lock.writing:
        yield
