"""Many lines or rectangles in one call: `QLineF`s and `QRectF`s that live inside a numpy array.

`QPainter.drawLines` and `drawRects` take a list of objects; making them anew costs more than drawing. Here the
objects are wrappers around the array's memory, made once and reused; filling the array moves them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar, cast

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter
from shiboken6 import Shiboken

ShapeT = TypeVar("ShapeT", QLineF, QRectF)
FloatArray = npt.NDArray[np.float64]


CHUNK = 4096
"""Shapes drawn at once: making the wrappers takes 5 µs each, so there are only so many, made when they are needed."""


class _Batch(Generic[ShapeT]):
    def __init__(self, shape: type[ShapeT]) -> None:
        self._shape: type[ShapeT] = shape
        self._numbers: FloatArray = np.zeros((CHUNK, 4))
        self._objects: list[ShapeT] = []

    def chunks(self, numbers: FloatArray) -> Iterator[list[ShapeT]]:
        """The objects for these rows, some at a time; valid until the next are asked for."""
        for start in range(0, len(numbers), CHUNK):
            some = numbers[start : start + CHUNK]
            count = len(some)
            self._wrap(count)
            self._numbers[:count] = some
            yield self._objects[:count]

    def _wrap(self, count: int) -> None:
        start, stride = self._numbers.ctypes.data, self._numbers.strides[0]
        wrap = cast("Callable[[int, type[ShapeT]], ShapeT]", Shiboken.wrapInstance)
        for index in range(len(self._objects), count):
            self._objects.append(wrap(start + index * stride, self._shape))


class LineBatch(_Batch[QLineF]):
    """Rows are x1, y1, x2, y2."""

    def __init__(self) -> None:
        super().__init__(QLineF)

    def draw(self, painter: QPainter, lines: FloatArray) -> None:
        """Draw lines with the painter's pen."""
        for some in self.chunks(lines):
            painter.drawLines(some)


class RectBatch(_Batch[QRectF]):
    """Rows are x, y, width, height."""

    def __init__(self) -> None:
        super().__init__(QRectF)

    def draw(self, painter: QPainter, rects: FloatArray) -> None:
        """Draw rectangles with the painter's pen and brush."""
        for some in self.chunks(rects):
            painter.drawRects(some)


@dataclass(frozen=True, slots=True)
class Batches:
    """Buffers that are used again and again."""

    lines: LineBatch
    rects: RectBatch


@cache
def canvas_batches() -> Batches:
    """Those of all canvases, which paint on the GUI thread: making the objects of each canvas takes 40 ms."""
    return Batches(LineBatch(), RectBatch())
