"""How fast this machine paints just now, against the machine of the design brief, whose prototypes set the aims.

The brief gives the cost of single drawing calls on its machine. The same calls are timed here, before and after each
thing that is measured: what they take times as much is not the program's doing, and shared machines change by the minute.
"""

import math
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

ROUNDS = 60
WIRE_PX = 280
SEGMENTS = 8


@dataclass(frozen=True, slots=True)
class Primitive:
    """A drawing call.

    Attributes:
        brief_us: what it takes on the brief's machine; the middle where the brief gives a range.
        times: so often it is called to be timed.
    """

    name: str
    brief_us: float
    times: int
    draw: Callable[[QPainter], None]


@dataclass(slots=True)
class MachineSpeed:
    """Times of the primitives; a further `sample` adds to them.

    Needs a QGuiApplication.
    """

    _times_us: dict[str, list[float]] = field(default_factory=dict)
    _primitives: list[Primitive] = field(default_factory=lambda: _primitives())

    def sample(self) -> "MachineSpeed":
        """Time each primitive some times, in turns."""
        target = QPixmap(1600, 900)
        target.fill(Qt.GlobalColor.black)
        for _ in range(ROUNDS):
            for primitive in self._primitives:
                painter = QPainter(target)
                begin = time.process_time()
                for _ in range(primitive.times):
                    primitive.draw(painter)
                took = (time.process_time() - begin) / primitive.times
                painter.end()
                self._times_us.setdefault(primitive.name, []).append(took * 1e6)
        return self

    @property
    def factor(self) -> float:
        """How many times as long as on the brief's machine the primitives took at their best.

        What is divided by it looks rather too slow than too fast: neighbours that disturbed most of the frames are not
        in it.
        """
        return self._factor(min)

    @property
    def median_factor(self) -> float:
        """The same by the median of each, so with what neighbours did to them."""
        return self._factor(statistics.median)

    def _factor(self, choose: Callable[[list[float]], float]) -> float:
        ratios = [choose(self._times_us[one.name]) / one.brief_us for one in self._primitives]
        return statistics.geometric_mean(ratios)

    def table(self) -> str:
        """The primitives as lines of Markdown."""
        lines = [
            "| primitive, µs | the brief's machine | here: best | median |",
            "|---|---|---|---|",
        ]
        for one in self._primitives:
            times = self._times_us[one.name]
            best, median = min(times), statistics.median(times)
            lines.append(f"| {one.name} | {one.brief_us:g} | {best:.3g} | {median:.3g} |")
        return "\n".join(lines)


def _primitives() -> list[Primitive]:
    source = QPixmap(1600, 900)
    source.fill(Qt.GlobalColor.darkGray)
    pen = QPen(QColor("#8888ff"), 2.0)
    path = QPainterPath(QPointF(100, 100))
    path.cubicTo(QPointF(240, 100), QPointF(240, 220), QPointF(380, 220))
    share = np.linspace(0.0, 1.0, SEGMENTS + 1)
    points = zip(
        (100 + WIRE_PX * share).tolist(),
        (160 - 60 * np.cos(math.pi * share)).tolist(),
        strict=True,
    )
    places = [QPointF(x, y) for x, y in points]
    segments = [QLineF(*ends) for ends in pairwise(places)]
    dots = [QRectF(10 * (n % 150), 5 * (n // 150), 6, 3) for n in range(1000)]

    def smooth(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)

    def blit(painter: QPainter) -> None:
        painter.drawPixmap(0, 0, source)

    def draw_path(painter: QPainter) -> None:
        smooth(painter)
        painter.drawPath(path)

    def draw_segments(painter: QPainter) -> None:
        smooth(painter)
        painter.drawLines(segments)

    def draw_dots(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#445566"))
        painter.drawRects(dots)

    return [
        Primitive("blit of 1600x900", 148.0, 2, blit),
        Primitive("smooth wire of 280 px as a path", 29.0, 10, draw_path),
        Primitive("the same as 8 lines", 10.5, 20, draw_segments),
        Primitive("1,000 rectangles of 6x3", 170.0, 1, draw_dots),
    ]


def verdict(figure: float, aim: float, factor: float) -> str:
    """In words whether an aim is met: as measured, only at the speed of the brief's machine, or not."""
    if figure <= aim:
        return "met"
    return "met at the brief's speed" if figure / factor <= aim else "missed"
