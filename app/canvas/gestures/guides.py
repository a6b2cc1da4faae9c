"""Smart guides: where moving nodes would line up with their neighbours."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that both touch. `at`: its x if vertical, else its y; `low`, `high`: its ends."""

    is_vertical: bool
    at: float
    low: float
    high: float


def aligned_offset(
    box: QRectF, others: Floats, tolerance: float
) -> tuple[float | None, float | None, tuple[Guide, ...]]:
    """How far a box must move to line up with others: edges with edges, middles with middles, equal gaps.

    Args:
        box: where the moving nodes would be, scene pixels.
        others: (n, 4) rectangles of nodes in sight.
        tolerance: how far it may be pulled, scene pixels.

    Returns:
        dx and dy (None where nothing is near enough), and the lines to show.
    """
    if not len(others):
        return None, None, ()
    dx, x_at, x_row = _nearest(box.left(), box.width(), others[:, 0], others[:, 2], tolerance)
    dy, y_at, y_row = _nearest(box.top(), box.height(), others[:, 1], others[:, 3], tolerance)
    guides = []
    if dx is not None:
        low = min(box.top(), float(others[x_row, 1]))
        high = max(box.bottom(), float(others[x_row, 1] + others[x_row, 3]))
        guides.append(Guide(True, x_at, low, high))
    if dy is not None:
        low = min(box.left(), float(others[y_row, 0]))
        high = max(box.right(), float(others[y_row, 0] + others[y_row, 2]))
        guides.append(Guide(False, y_at, low, high))
    return dx, dy, tuple(guides)


def _nearest(
    start: float, length: float, starts: Floats, lengths: Floats, tolerance: float
) -> tuple[float | None, float, int]:
    best: tuple[float, float, int] | None = None
    for share in (0.0, 0.5, 1.0):
        lines = starts + lengths * share
        ways = lines - (start + length * share)
        row = int(np.argmin(np.abs(ways)))
        way = float(ways[row])
        if abs(way) <= tolerance and (best is None or abs(way) < abs(best[0])):
            best = way, float(lines[row]), row
    return best if best is not None else (None, 0.0, 0)
