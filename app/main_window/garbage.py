"""Python's garbage collector, kept on the GUI thread.

A collector that runs wherever an allocation happens also runs on worker threads, and deletes Qt objects there
(measured: "Timers cannot be stopped from another thread", or a crash).
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 250
YOUNG_OBJECTS = 20_000
YOUNG_PER_MIDDLE = 50
MIDDLE_PER_OLD = 200


class GarbageCollection(QObject):
    """Collects on a timer of the GUI thread instead of automatically, from `start` to `stop`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Take over; what exists now (modules, node types) is never looked at again."""
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give collecting back to the interpreter."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _look(self) -> None:
        gc.disable()  # a loader that pauses collecting on its thread may have switched it on again
        young, young_rounds, middle_rounds = gc.get_count()
        if young < YOUNG_OBJECTS:
            return
        if middle_rounds > MIDDLE_PER_OLD:
            gc.collect(2)
        elif young_rounds > YOUNG_PER_MIDDLE:
            gc.collect(1)
        else:
            gc.collect(0)
