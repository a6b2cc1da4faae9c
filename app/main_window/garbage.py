"""Python's garbage collector, kept on the GUI thread.

A collector that runs wherever an allocation happens also runs on worker threads, and deletes Qt objects there
(measured: "Timers cannot be stopped from another thread", or a crash).
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 250
YOUNG_OBJECTS = 20_000
BULK_OBJECTS = 80_000
"""So many new objects between two looks are a flow that was read or edited, and no garbage: to look at them takes longer than a turn."""
YOUNG_PER_MIDDLE = 50
MIDDLE_PER_OLD = 200


class GarbageCollection(QObject):
    """Collects on a timer of the GUI thread instead of automatically, from `start` to `stop`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._keeps_bulk = self._looks_at_all = False

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

    @Slot(object)
    def look_at_all(self, _closed: object = None) -> None:
        """A flow was closed: its canvas, a circle of objects, may be among those that are never looked at."""
        self._looks_at_all = self._keeps_bulk

    @Slot()
    def _look(self) -> None:
        gc.disable()  # a loader that pauses collecting on its thread may have switched it on again
        if self._looks_at_all:
            self._looks_at_all = self._keeps_bulk = False
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            return
        young, young_rounds, middle_rounds = gc.get_count()
        if young < YOUNG_OBJECTS:
            return
        if young > BULK_OBJECTS:
            gc.freeze()  # values of flows refer to each other in no circles: counting references frees them
            self._keeps_bulk = True
        elif middle_rounds > MIDDLE_PER_OLD:
            gc.collect(2)
        elif young_rounds > YOUNG_PER_MIDDLE:
            gc.collect(1)
        else:
            gc.collect(0)
