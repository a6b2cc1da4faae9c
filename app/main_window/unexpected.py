"""What happens with an error nobody expected: it is logged, open work is autosaved, one window says so."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

_log = logging.getLogger("visualflow")

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Window(Protocol):
    """What is asked of the main window."""

    def autosave_all(self) -> None:
        """Keep a copy of every unsaved document."""
        ...

    def show_unexpected(self, error: BaseException) -> None:
        """Tell the person, once."""
        ...


class UnexpectedErrors(QObject):
    """The program's `sys.excepthook`. Works from any thread; the window is told on the GUI thread."""

    _raised = Signal(object)

    def __init__(self, window: Window, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._before: Hook = sys.excepthook
        self._is_showing = False
        self._raised.connect(self._tell)

    def install(self) -> None:
        """Become the excepthook."""
        self._before = sys.excepthook
        sys.excepthook = self._take

    def remove(self) -> None:
        """Give back the excepthook that was there."""
        sys.excepthook = self._before

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._before(kind, error, trace)
            return
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        self._before(kind, error, trace)
        self._raised.emit(error)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        if self._is_showing:
            return
        self._is_showing = True
        try:
            self._window.autosave_all()
            self._window.show_unexpected(error)
        finally:
            self._is_showing = False
