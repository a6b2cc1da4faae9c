"""Many lines or rectangles in one call: `QLineF`s and `QRectF`s that live inside a numpy array.

`QPainter.drawLines` and `drawRects` take a list of objects; making them anew costs more than drawing. Here the
objects are wrappers around the array's memory, made once and reused; filling the array moves them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter
from shiboken6 import Shiboken

ShapeT = TypeVar("ShapeT", QLineF, QRectF)
FloatArray = npt.NDArray[np.float64]


class _Batch(Generic[ShapeT]):
    def __init__(self, shape: type[ShapeT]) -> None:
        self._shape: type[ShapeT] = shape
        self._numbers: FloatArray = np.empty((0, 4))
        self._objects: list[ShapeT] = []

    def filled(self, numbers: FloatArray) -> list[ShapeT]:
        """The objects for these rows; valid until the next call."""
        count = len(numbers)
        if count > len(self._numbers):
            self._grow(max(1024, count * 3 // 2))
        self._numbers[:count] = numbers
        return self._objects[:count]

    def _grow(self, capacity: int) -> None:
        self._objects = []  # their memory is about to go
        self._numbers = np.zeros((capacity, 4))
        start, stride = self._numbers.ctypes.data, self._numbers.strides[0]
        wrap = cast("Callable[[int, type[ShapeT]], ShapeT]", Shiboken.wrapInstance)
        self._objects = [wrap(start + index * stride, self._shape) for index in range(capacity)]


CHUNK = 4096
"""Shapes drawn at once: making the wrappers takes 5 µs each, so there are only so many."""


class LineBatch(_Batch[QLineF]):
    """Rows are x1, y1, x2, y2."""

    def __init__(self) -> None:
        super().__init__(QLineF)

    def draw(self, painter: QPainter, lines: FloatArray) -> None:
        """Draw lines with the painter's pen."""
        for start in range(0, len(lines), CHUNK):
            painter.drawLines(self.filled(lines[start : start + CHUNK]))


class RectBatch(_Batch[QRectF]):
    """Rows are x, y, width, height."""

    def __init__(self) -> None:
        super().__init__(QRectF)

    def draw(self, painter: QPainter, rects: FloatArray) -> None:
        """Draw rectangles with the painter's pen and brush."""
        for start in range(0, len(rects), CHUNK):
            painter.drawRects(self.filled(rects[start : start + CHUNK]))


@dataclass(frozen=True, slots=True)
class Batches:
    """Buffers that one view reuses."""

    lines: LineBatch
    rects: RectBatch
