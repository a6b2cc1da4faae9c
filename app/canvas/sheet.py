"""A picture in memory that Qt paints on and numpy writes: ground and thousands of dots cost less so than calls of a painter."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import as_strided
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

Pixels = npt.NDArray[np.uint32]
"""(height, width) of device pixels, each 0xffRRGGBB."""


class Sheet:
    """An opaque picture.

    Args:
        memory: as many numbers as it has pixels, or more; None: new memory.

    Attributes:
        pixels: its memory.
        image: the same for Qt.
    """

    def __init__(self, width: int, height: int, memory: Pixels | None = None) -> None:
        if memory is None:
            memory = np.zeros(width * height, np.uint32)
        self._memory = memory
        self.pixels: Pixels = memory[: width * height].reshape(height, width)
        bytes_per_line = self.pixels.strides[0]
        self.image = QImage(
            self.pixels.data, width, height, bytes_per_line, QImage.Format.Format_RGB32
        )

    def reused(self, width: int, height: int) -> "Sheet":
        """A sheet of another size in the same memory if there is enough: memory touched for the first time is dear."""
        is_enough = width * height <= len(self._memory)
        return Sheet(width, height, self._memory if is_enough else None)


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A rectangle of a sheet that is being painted.

    Attributes:
        painter: paints in widget pixels.
        pixels: of the rectangle only.
        area: the rectangle in widget pixels, its sides on whole device pixels.
        ratio: device pixels a widget pixel.
    """

    painter: QPainter
    pixels: Pixels
    area: QRectF
    ratio: float

    @property
    def corner(self) -> tuple[int, int]:
        """Where its pixels begin, in device pixels from the widget's corner."""
        return round(self.area.left() * self.ratio), round(self.area.top() * self.ratio)


def pixel_of(color: QColor) -> int:
    """An opaque colour as a number of `Pixels`."""
    return 0xFF000000 | color.rgb()


def image_over(pixels: Pixels) -> QImage:
    """A picture of pixels that are not opaque everywhere; they are its memory and must live as long."""
    high, wide = pixels.shape
    kind = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels.data, wide, high, pixels.strides[0], kind)


def fill_boxes(
    pixels: Pixels, boxes: npt.NDArray[np.intp], kinds: npt.NDArray[np.integer], palette: Pixels
) -> None:
    """Fill many rectangles, a color each.

    Boxes of one size are written together, each of their rows of pixels in one piece.

    Args:
        boxes: (n, 4): left, top, right and bottom, in pixels; what lies outside is left out.
        kinds: (n,): which color of the palette each has.
        palette: (colors,).
    """
    high, wide = pixels.shape
    boxes = np.clip(boxes, 0, (wide, high, wide, high))
    sizes = boxes[:, 2:] - boxes[:, :2]
    by_size = sizes[:, 0] * (high + 1) + sizes[:, 1]
    order = np.argsort(by_size, kind="stable")
    bounds = np.flatnonzero(np.diff(by_size[order], prepend=-1, append=-1)).tolist()
    down, across = pixels.strides
    for start, end in pairwise(bounds):
        some = order[start:end]
        width, height = sizes[some[0]].tolist()
        if width <= 0 or height <= 0:
            continue
        shape = (high - height + 1, wide - width + 1, height, width)
        row = np.dtype((np.void, 4 * width))
        windows = as_strided(pixels, shape, (down, across, down, across)).view(row)[..., 0]
        rows = np.repeat(palette, width).view(row)
        windows[boxes[some, 1], boxes[some, 0]] = rows[kinds[some]][:, None]
