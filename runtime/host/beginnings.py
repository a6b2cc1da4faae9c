"""What is stored for a run before the run itself does not outlive a program that is killed in between."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path

from runtime.base.errors import StoreError
from runtime.storage.file_lock import FileLock

_NAME = ".beginning"


class Beginnings:
    """Stores one run at a time, over all processes of a store; a file names it until it is there.

    A killed program leaves the name. Whoever comes next, to begin a run or to recover, takes back what belongs to it.

    Args:
        folder: of the store; None: nothing outlives the process.
        take_back: called with the id of a run that may not have come to be.
    """

    def __init__(self, folder: Path | None, take_back: Callable[[str], None]) -> None:
        self._file = None if folder is None else folder / _NAME
        self._lock: AbstractContextManager[object] = (
            nullcontext() if self._file is None else FileLock(self._file)
        )
        self._take_back = take_back

    @contextmanager
    def of(self, run_id: str) -> Iterator[None]:
        """Store a run and what belongs to it; if that raises, it is taken back.

        Raises:
            StoreError: the file cannot be opened or written.
        """
        with self._held():
            self._write(run_id)
            try:
                yield
            except BaseException:
                self._take_back(run_id)
                self._write("")
                raise
            self._write("")

    def clear(self) -> None:
        """Take back what a killed program left.

        Raises:
            StoreError: the file cannot be opened or written.
        """
        with self._held():
            pass

    def close(self) -> None:
        """Close the file."""
        if isinstance(self._lock, FileLock):
            self._lock.close()

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Nobody else stores a run, and nothing is left of one that was not stored."""
        with ExitStack() as stack:
            try:
                stack.enter_context(self._lock)
                left = self._file.read_text(errors="replace") if self._file is not None else ""
            except OSError as error:
                raise StoreError(str(self._file), f"it cannot be opened: {error}") from error
            if left:
                self._take_back(left)
                self._write("")
            yield

    def _write(self, run_id: str) -> None:
        if self._file is None:
            return
        try:
            self._file.write_text(run_id)
        except OSError as error:
            raise StoreError(str(self._file), f"it cannot be written: {error}") from error
