"""Notices that files of open flows were changed, or removed, by another program."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from runtime.base.files import open_to_read
from runtime.visualflow.codec import MAX_BYTES

SETTLE_MS = 200
"""Programs replace files in several steps; look after the last one."""


def stamp_of(path: Path) -> str | None:
    """What tells one content of a file from another: its SHA-256; None if it cannot be read, or is too large for a flow."""
    try:
        with open_to_read(path) as file:
            content = file.read(MAX_BYTES + 1)
    except OSError:
        return None
    return stamp_of_content(content) if len(content) <= MAX_BYTES else None


def stamp_of_content(content: bytes) -> str:
    """The stamp of a file with that content."""
    return hashlib.sha256(content).hexdigest()


class FileWatch(QObject):
    """Watches some files; replacing one is a change too.

    Signals:
        touched(object): something happened to this `Path`; look whether it matters.
    """

    touched = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: set[Path] = set()
        self._pending: set[Path] = set()
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._watcher.fileChanged.connect(self._note)
        self._watcher.directoryChanged.connect(self._note_folder)
        self._timer.timeout.connect(self._tell)

    def watch(self, paths: Iterable[Path]) -> None:
        """Watch these files and no others."""
        self._wanted = set(paths)
        wanted = {str(path) for path in self._wanted if path.exists()}
        wanted |= {str(path.parent) for path in self._wanted if path.parent.exists()}
        known = {*self._watcher.files(), *self._watcher.directories()}
        if gone := known - wanted:
            self._watcher.removePaths(sorted(gone))
        if fresh := wanted - known:
            self._watcher.addPaths(sorted(fresh))

    @Slot(str)
    def _note(self, name: str) -> None:
        self._pending.add(Path(name))
        self._timer.start()

    @Slot(str)
    def _note_folder(self, name: str) -> None:
        """A file that is replaced or comes back is no longer watched itself; its folder is."""
        lost = {path for path in self._wanted if str(path.parent) == name}
        self._pending |= {path for path in lost if str(path) not in self._watcher.files()}
        if self._pending:
            self._timer.start()

    @Slot()
    def _tell(self) -> None:
        pending, self._pending = self._pending, set()
        self.watch(self._wanted)
        for path in sorted(pending & self._wanted):
            self.touched.emit(path)
