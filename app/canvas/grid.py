"""The lines of the ground."""

from math import floor

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from app.canvas.batches import Batches
from app.canvas.camera import Camera
from app.widgets.theme import Theme


def draw_grid(
    painter: QPainter, area: QRectF, camera: Camera, theme: Theme, batches: Batches
) -> None:
    """Lines every 32 and 128 scene pixels; a level whose lines would stand too close is left out.

    A line has whole device pixels, also where a logical one has a fraction more: else some would look thicker.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    ratio = painter.device().devicePixelRatio()
    width = max(1, int(ratio)) / ratio
    for step, color in (
        (32.0, theme.grid_minor),
        (128.0, theme.grid_major),
        (512.0, theme.grid_major),
    ):
        gap = step * camera.scale
        if not 14.0 <= gap <= 14.0 * 64:
            continue
        xs = _lines_at(area.left(), area.right(), gap, camera.x, ratio)
        ys = _lines_at(area.top(), area.bottom(), gap, camera.y, ratio)
        lines = np.empty((len(xs) + len(ys), 4))
        lines[: len(xs)] = (0.0, area.top(), 0.0, area.bottom())
        lines[len(xs) :] = (area.left(), 0.0, area.right(), 0.0)
        lines[: len(xs), 0] = lines[: len(xs), 2] = xs
        lines[len(xs) :, 1] = lines[len(xs) :, 3] = ys
        painter.setPen(QPen(color, width))
        batches.lines.draw(painter, lines)


def _lines_at(low: float, high: float, gap: float, origin: float, ratio: float) -> list[float]:
    """Places of grid lines between two widget places, on the middle of device pixels."""
    first, last = floor((low - origin) / gap), floor((high - origin) / gap)
    middle = max(1, int(ratio)) / 2
    return [
        (floor((number * gap + origin) * ratio) + middle) / ratio
        for number in range(first, last + 1)
    ]
