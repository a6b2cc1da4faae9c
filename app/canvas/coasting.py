"""The view rolls on when fingers leave a touchpad, on platforms that send no such movement themselves."""

import math
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication

STEP_MS = 16
SLOWDOWN_MS = 325.0
"""After that time the speed is down to 1/e, as on the platforms that roll by themselves."""
LEAST_SPEED = 0.15
"""Pixels a millisecond: slower fingers meant to stop."""
END_SPEED = 0.015
RECENT_MS = 90.0
"""Fingers that rested that long before they left meant to stop."""
NATIVE_PLATFORMS = frozenset({"cocoa", "windows"})


class Coasting(QObject):
    """Measures how fast fingers scroll, and goes on at that speed, slower and slower.

    Args:
        move: moves the view by widget pixels.
        parent: owns it.

    Attributes:
        is_native: the platform sends movement after the fingers left; then nothing is added to it.
    """

    def __init__(self, move: Callable[[QPointF], None], parent: QObject) -> None:
        super().__init__(parent)
        self._move = move
        self.is_native = QGuiApplication.platformName() in NATIVE_PLATFORMS
        self._ways: list[tuple[float, QPointF]] = []
        self._speed = QPointF()
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def is_running(self) -> bool:
        """Whether the view rolls on."""
        return self._timer.isActive()

    def note(self, at_ms: float, way: QPointF) -> None:
        """The fingers scrolled: time of the event, and how far in widget pixels."""
        self.stop()
        self._ways = [one for one in self._ways if at_ms - one[0] <= RECENT_MS]
        self._ways.append((at_ms, way))

    def note_native(self) -> None:
        """The platform moves the view after the fingers left."""
        self.is_native = True
        self.stop()

    def let_go(self, at_ms: float) -> None:
        """The fingers left: roll on if they were moving."""
        ways = [one for one in self._ways if at_ms - one[0] <= RECENT_MS]
        self._ways = []
        if self.is_native or len(ways) < 2:
            return
        lasted = max(ways[-1][0] - ways[0][0], 1.0)
        total = QPointF()
        for _, way in ways[1:]:
            total += way
        self._speed = total / lasted
        if math.hypot(self._speed.x(), self._speed.y()) >= LEAST_SPEED:
            self._clock.start()
            self._timer.start()

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()

    def _step(self) -> None:
        passed = min(float(self._clock.restart()), 4.0 * STEP_MS)
        self._move(self._speed * passed)
        self._speed *= math.exp(-passed / SLOWDOWN_MS)
        if math.hypot(self._speed.x(), self._speed.y()) < END_SPEED:
            self.stop()
