"""Work on widgets in slices: a few milliseconds at a time, the window answering in between."""

import time
from collections.abc import Callable, Generator, Iterator
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmap

SLICE_SECONDS = 0.002
"""Widgets that were made in a slice cost as much again, or more, when they are styled and laid out in the next turn."""

Drawing: TypeAlias = Generator[None, None, QPixmap]
"""Pieces of work that draw a picture; it is what they return in the end."""


class SlicedWork(QObject):
    """Does one piece of work after the other, a slice a turn of the event loop. Owned by its parent.

    The pieces come from a generator: what stands between two `yield`s is done in one go.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pieces: Iterator[object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._do_slice)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return self._pieces is None

    def start(self, pieces: Iterator[object], *, at_once: bool = True) -> None:
        """Begin; what was still to do of other work is not done.

        Args:
            at_once: the first slice is done now; False: in the next turn.
        """
        self._pieces = pieces
        if at_once:
            self._do_slice()
        else:
            self._timer.start()

    def finish(self) -> None:
        """Do all that is left now: somebody needs the result."""
        pieces, self._pieces = self._pieces, None
        self._timer.stop()
        for _piece in pieces or ():
            pass

    def advance(self, is_enough: Callable[[], bool]) -> None:
        """Do what is left now, up to where somebody has what he needs; the rest comes in slices, as before."""
        while self._pieces is not None and not is_enough():
            if next(self._pieces, self) is self:
                self.cancel()

    def cancel(self) -> None:
        """Leave what is left undone."""
        self._pieces = None
        self._timer.stop()

    def _do_slice(self) -> None:
        pieces = self._pieces
        if pieces is None:
            return
        deadline = time.perf_counter() + SLICE_SECONDS
        for _piece in pieces:
            if self._pieces is not pieces:
                return  # a piece began other work
            if time.perf_counter() >= deadline:
                self._timer.start()
                return
        if self._pieces is pieces:
            self._pieces = None
