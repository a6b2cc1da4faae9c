"""A lock between threads and processes, held on a file."""

import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

if os.name == "posix":
    import fcntl


class FileLock:
    """Re-entrant in its thread; one holder at a time over all threads and processes that use the same file.

    On systems without `flock` it holds between threads only.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()
        self._depth = 0
        self._handle: int | None = None

    def __enter__(self) -> Self:
        self._lock.acquire()
        self._depth += 1
        if self._depth == 1 and os.name == "posix":
            try:
                if self._handle is None:
                    self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
                fcntl.flock(self._handle, fcntl.LOCK_EX)
            except BaseException:
                self._depth -= 1
                self._lock.release()
                raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._depth -= 1
        if self._depth == 0 and self._handle is not None:
            fcntl.flock(self._handle, fcntl.LOCK_UN)
        self._lock.release()

    def close(self) -> None:
        """Close the file; it is opened again when needed."""
        with self._lock:
            if self._handle is not None:
                os.close(self._handle)
                self._handle = None
