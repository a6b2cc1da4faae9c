"""The lines of the ground."""

from math import floor

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen, QPixmap

from app.canvas.batches import Batches
from app.canvas.camera import Camera
from app.widgets.theme import Theme

Floats = npt.NDArray[np.float64]
ROW_PX = 4
"""Height of the picture that is repeated down the ground, device pixels."""


def draw_ground(
    painter: QPainter, area: QRectF, camera: Camera, theme: Theme, batches: Batches, *, grid: bool
) -> None:
    """The ground with lines every 32 and 128 scene pixels; a level whose lines would stand too close is left out.

    A line has whole device pixels, also where a logical one has a fraction more: else some would look thicker.
    """
    if not grid:
        painter.fillRect(area, theme.canvas)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    ratio = painter.device().devicePixelRatio()
    width = max(1, int(ratio)) / ratio
    levels = []
    for step, color in (
        (32.0, theme.grid_minor),
        (128.0, theme.grid_major),
        (512.0, theme.grid_major),
    ):
        gap = step * camera.scale
        if 14.0 <= gap <= 14.0 * 64:
            levels.append((gap, QPen(color, width)))
    # Lines that stand upright touch a pixel of each row: drawn in one row that is repeated, they cost a tenth.
    row = QPixmap(max(1, round(area.width() * ratio)), ROW_PX)
    row.setDevicePixelRatio(ratio)
    row.fill(theme.canvas)
    on_row = QPainter(row)
    for gap, pen in levels:
        on_row.setPen(pen)
        xs = _lines_at(area.left(), area.right(), gap, camera.x, ratio) - area.left()
        lines = np.zeros((len(xs), 4))
        lines[:, 0] = lines[:, 2] = xs
        lines[:, 3] = ROW_PX
        batches.lines.draw(on_row, lines)
    on_row.end()
    painter.drawTiledPixmap(area, row)
    for gap, pen in levels:
        painter.setPen(pen)
        ys = _lines_at(area.top(), area.bottom(), gap, camera.y, ratio)
        lines = np.zeros((len(ys), 4))
        lines[:, 1] = lines[:, 3] = ys
        lines[:, 0], lines[:, 2] = area.left(), area.right()
        batches.lines.draw(painter, lines)


def _lines_at(low: float, high: float, gap: float, origin: float, ratio: float) -> Floats:
    """Places of grid lines between two widget places, on the middle of device pixels."""
    numbers = np.arange(floor((low - origin) / gap), floor((high - origin) / gap) + 1)
    middle = max(1, int(ratio)) / 2
    places: Floats = (np.floor((numbers * gap + origin) * ratio) + middle) / ratio
    return places
