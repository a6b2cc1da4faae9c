"""The ground and its lines."""

from math import ceil, floor

import numpy as np
import numpy.typing as npt

from app.canvas.camera import Camera
from app.canvas.sheet import SheetPart, pixel_of
from app.widgets.theme import Theme

LEAST_GAP_PX = 14.0
"""Lines that would stand closer are left out."""
Places = npt.NDArray[np.intp]


def draw_ground(part: SheetPart, camera: Camera, theme: Theme, *, grid: bool) -> None:
    """The ground with lines every 32, 128 and 512 scene pixels.

    A line has whole device pixels, also where a logical one has a fraction more: else some would look thicker.
    """
    pixels, ratio = part.pixels, part.ratio
    high, wide = pixels.shape
    left, top = part.corner
    levels: list[tuple[float, int]] = []
    for step, color in (
        (32.0, theme.grid_minor),
        (128.0, theme.grid_major),
        (512.0, theme.grid_major),
    ):
        gap = step * camera.scale
        is_drawn = any(value == pixel_of(color) for _, value in levels)  # every fourth line of it
        if grid and not is_drawn and LEAST_GAP_PX <= gap <= LEAST_GAP_PX * 64:
            levels.append((gap * ratio, pixel_of(color)))
    row = np.full(wide, pixel_of(theme.canvas), np.uint32)
    for gap, value in levels:
        row[_lines_at(left, wide, gap, camera.x * ratio, ratio)] = value
    pixels[:] = row
    for gap, value in levels:
        pixels[_lines_at(top, high, gap, camera.y * ratio, ratio)] = value


def _lines_at(start: int, count: int, gap: float, origin: float, ratio: float) -> Places:
    """Which of so many pixels from one on belong to grid lines."""
    thick = max(1, int(ratio))
    numbers = np.arange(
        floor((start - thick - origin) / gap), ceil((start + count - origin) / gap) + 1
    )
    begins = np.floor(numbers * gap + origin).astype(np.intp) - start
    places: Places = (begins[:, None] + np.arange(thick)).ravel()
    return places[(places >= 0) & (places < count)]
