"""Smart guides: where moving nodes would line up with their neighbours, or keep equal gaps to them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.canvas.camera import Camera
from app.canvas.overlay_state import OverlayPainter
from app.canvas.text_fitting import font_of, text_width
from app.widgets.theme import SECONDARY_PX

Floats = npt.NDArray[np.float64]
GUIDE_END = 12.0
"""How far a guide leads beyond what lines up, scene pixels."""
GUIDE_REACH = 24.0
"""How far pens and words of guides reach, widget pixels."""
MOST_GAP = 640.0
"""A wider gap is no neighbourhood; scene pixels."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that both touch. `at`: its x if vertical, else its y; `low`, `high`: its ends."""

    is_vertical: bool
    at: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class EqualGaps:
    """Gaps of one width.

    Attributes:
        is_across: gaps between nodes side by side; else between nodes one below the other.
        gap: scene pixels.
        spans: (start, end, where on the other axis) of each.
    """

    is_across: bool
    gap: float
    spans: tuple[tuple[float, float, float], ...]


def aligned_offset(
    box: QRectF, others: Floats, tolerance: float
) -> tuple[float | None, float | None, tuple[Guide | EqualGaps, ...]]:
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
    guides: list[Guide | EqualGaps] = []
    across = _equal_gaps(box, others, tolerance if dx is None else abs(dx) - 0.01, across=True)
    if across is not None:
        dx = across[0]
        guides.append(across[1])
    elif dx is not None:
        low = min(box.top(), float(others[x_row, 1]))
        high = max(box.bottom(), float(others[x_row, 1] + others[x_row, 3]))
        guides.append(Guide(True, x_at, low, high))
    down = _equal_gaps(box, others, tolerance if dy is None else abs(dy) - 0.01, across=False)
    if down is not None:
        dy = down[0]
        guides.append(down[1])
    elif dy is not None:
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


def _equal_gaps(
    box: QRectF, others: Floats, tolerance: float, *, across: bool
) -> tuple[float, EqualGaps] | None:
    """The nearest place with equal gaps on one axis: how far, and the gaps; None if none is near enough."""
    x, y, width, height = (0, 1, 2, 3) if across else (1, 0, 3, 2)
    start, length = (box.left(), box.width()) if across else (box.top(), box.height())
    low, high = (box.top(), box.bottom()) if across else (box.left(), box.right())
    beside = others[(others[:, y] < high) & (others[:, y] + others[:, height] > low)]
    spans = sorted(
        zip(beside[:, x].tolist(), (beside[:, x] + beside[:, width]).tolist(), strict=True)
    )
    best: tuple[float, float, tuple[tuple[float, float], ...]] | None = None
    for goal, gap, gaps in _places(spans, length):
        way = goal - start
        if abs(way) <= tolerance and (best is None or abs(way) < abs(best[0])):
            best = way, gap, gaps
    if best is None:
        return None
    middle = (low + high) / 2
    found = tuple((begin, end, middle) for begin, end in best[2])
    return best[0], EqualGaps(across, best[1], found)


def _places(
    spans: list[tuple[float, float]], length: float
) -> Iterator[tuple[float, float, tuple[tuple[float, float], ...]]]:
    """(start of the box, gap, gaps) of each place with equal gaps in a row of nodes."""
    for (left, before), (after, right) in pairwise(spans):
        room = after - before
        if 0.0 < room <= MOST_GAP:
            goal = right + room
            yield goal, room, ((before, after), (right, goal))
            goal = left - room - length
            yield goal, room, ((goal + length, left), (before, after))
        gap = (room - length) / 2
        if 0.0 < gap <= MOST_GAP:
            goal = before + gap
            yield goal, gap, ((before, goal), (goal + length, after))


def guide_area(guide: Guide | EqualGaps, camera: Camera) -> QRectF:
    """All that a guide may cover; widget pixels."""
    if isinstance(guide, Guide):
        across, along = (guide.at, guide.at), (guide.low, guide.high)
        is_across = not guide.is_vertical
    else:
        starts, ends, across = zip(*guide.spans, strict=True)
        along, is_across = (min(starts), max(ends)), guide.is_across
    low, high = (along[0], min(across)), (along[1], max(across))
    if not is_across:
        low, high = low[::-1], high[::-1]
    box = QRectF(camera.to_widget(*low), camera.to_widget(*high))
    reach = GUIDE_REACH + GUIDE_END * camera.scale
    return box.adjusted(-reach, -reach, reach, reach)


def draw_guide(painter: QPainter, paint: OverlayPainter, guide: Guide | EqualGaps) -> None:
    """A dashed line along what lines up; equal gaps as measures with their width."""
    if isinstance(guide, EqualGaps):
        _draw_gaps(painter, paint, guide)
        return
    painter.setPen(QPen(paint.theme.waiting, 1.0, Qt.PenStyle.DashLine))
    low, high = guide.low - GUIDE_END, guide.high + GUIDE_END
    if guide.is_vertical:
        ends = (guide.at, low), (guide.at, high)
    else:
        ends = (low, guide.at), (high, guide.at)
    painter.drawLine(paint.camera.to_widget(*ends[0]), paint.camera.to_widget(*ends[1]))


def _draw_gaps(painter: QPainter, paint: OverlayPainter, gaps: EqualGaps) -> None:
    tick = QPointF(0.0, 5.0) if gaps.is_across else QPointF(5.0, 0.0)
    painter.setFont(font_of(SECONDARY_PX))
    words = f"{gaps.gap:.0f}"
    for start, end, at in gaps.spans:
        places = ((start, at), (end, at)) if gaps.is_across else ((at, start), (at, end))
        one, other = (paint.camera.to_widget(*place) for place in places)
        painter.setPen(QPen(paint.theme.waiting, 1.5))
        painter.drawLine(one, other)
        for place in (one, other):
            painter.drawLine(place - tick, place + tick)
        middle = (one + other) / 2
        width = text_width(words, SECONDARY_PX, bold=False) + 10.0
        label = QRectF(middle.x() - width / 2, middle.y() - 8.0, width, 16.0)
        painter.setBrush(paint.theme.panel)
        painter.drawRoundedRect(label, 4.0, 4.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(paint.theme.text)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
