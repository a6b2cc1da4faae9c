"""Wires between boxes as the canvas draws them, curved and led around boxes, and moves of boxes that save crossings."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from app.document.measures import GRID
from app.document.wire_detours import DETOUR, detours
from app.document.wire_routes import back_points, runs_back
from app.document.wire_shapes import wire_points

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.intp]
STRIDE = 3
"""Every how manieth point of a wire is looked at: as many as tell whether two cross."""
STRAIGHT = 1.0
"""What a crossing of straight lines between pins counts beside one as drawn."""
BEND = 0.012
SLOPE = 0.0005
"""What a wire that is not level counts, and each pixel it climbs or falls, so that of equal places the tidier wins."""
MOST_SLOPE = 400.0
ROOM = 240.0
"""How far the outermost box of a column is moved at once."""


class Drawing:
    """Boxes in columns with the wires between them.

    Args:
        rects: (n, 4): boxes as x, y, width, height, on the grid.
        wires: (w, 2): numbers of the boxes each wire leads from and to.
        ports: (w, 2): heights of its pins below the tops of these boxes.
        weights: (w,): how much it matters that each is level.

    Attributes:
        rects: where the boxes are now.
        cost: crossings, and a little for wires that are not level.
    """

    def __init__(self, rects: Floats, wires: Rows, ports: Floats, weights: Floats) -> None:
        self.rects = rects
        self._wires, self._ports, self._weights = wires, ports, weights
        self._at = [np.flatnonzero((wires == box).any(axis=1)) for box in range(len(rects))]
        ends = self._ends(rects)
        self._lines, self._points = ends.reshape(-1, 2, 2), drawn_points(rects, wires, ends)
        self._crossed = crossed(self._lines), crossed(self._points)
        self.cost = self._cost(self._lines, *self._crossed)

    def improve(self, columns: Sequence[Sequence[int]], gap: float, tries: int) -> None:
        """Move boxes within their columns while that costs less, those first whose wires are crossed most.

        Args:
            columns: boxes of each column, in any order.
            gap: least room between two boxes.
            tries: how many moves are looked at.
        """
        ordered = [sorted(column, key=lambda box: float(self.rects[box, 1])) for column in columns]
        column_of = {box: column for column in ordered for box in column}
        self._tries = tries
        saved = True
        while saved and self._tries > 0:
            saved = False
            crossings = np.repeat(self._crossed[1].sum(axis=1), 2)
            at_boxes = np.bincount(self._wires.ravel(), crossings, minlength=len(self.rects))
            for box in np.argsort(-at_boxes, kind="stable").tolist():
                saved |= self._swap(box, column_of[box])
                saved |= self._shift(box, column_of[box], gap)

    def _swap(self, box: int, column: list[int]) -> bool:
        """Let a box change places with those above and below it."""
        saved = False
        for step in (-1, 1):
            at = column.index(box)
            if not 0 <= at + step < len(column):
                continue
            upper, lower = column[min(at, at + step)], column[max(at, at + step)]
            if not self._crossings(upper) + self._crossings(lower):
                continue
            top, bottom = self.rects[upper, 1], self.rects[lower, 1] + self.rects[lower, 3]
            if self._try({lower: float(top), upper: float(bottom - self.rects[upper, 3])}):
                column[at], column[at + step] = column[at + step], column[at]
                saved = True
        return saved

    def _shift(self, box: int, column: list[int], gap: float) -> bool:
        """Move a box to where a wire of it is level, or to an end or the middle of its free room."""
        y, heights, at = self.rects[:, 1], self.rects[:, 3], column.index(box)
        low, high = float(y[box]) - ROOM, float(y[box]) + ROOM
        if at:
            low = float(y[column[at - 1]] + heights[column[at - 1]] + gap)
        if at + 1 < len(column):
            high = float(y[column[at + 1]] - gap - heights[box])
        wanted = {low, high, (low + high) / 2} if self._crossings(box) else set()
        for wire in self._at[box]:
            own = 0 if self._wires[wire, 0] == box else 1
            port, far = self._ports[wire, own], self._ports[wire, 1 - own]
            wanted.add(float(y[self._wires[wire, 1 - own]] + far - port))
        here, saved = float(y[box]), False
        for place in sorted({round(place / GRID) * GRID for place in wanted}):
            if low <= place <= high and place != here:
                saved |= self._try({box: place})
        return saved

    def _crossings(self, box: int) -> int:
        """How many wires cross those of a box, as drawn or as straight lines."""
        return sum(int(matrix[self._at[box]].sum()) for matrix in self._crossed)

    def _try(self, places: dict[int, float]) -> bool:
        """Put boxes elsewhere if that costs less."""
        if self._tries <= 0:
            return False
        self._tries -= 1
        rects = self.rects.copy()
        rects[list(places), 1] = list(places.values())
        ends = self._ends(rects)
        lines, points = ends.reshape(-1, 2, 2), drawn_points(rects, self._wires, ends)
        now = (
            _crossed_now(self._crossed[0], self._lines, lines),
            _crossed_now(self._crossed[1], self._points, points),
        )
        cost = self._cost(lines, *now)
        if cost >= self.cost:
            return False
        self.rects, self.cost = rects, cost
        self._lines, self._points, self._crossed = lines, points, now
        return True

    def _ends(self, rects: Floats) -> Floats:
        one, other = rects[self._wires[:, 0]], rects[self._wires[:, 1]]
        starts = one[:, 0] + one[:, 2], one[:, 1] + self._ports[:, 0]
        return np.stack([*starts, other[:, 0], other[:, 1] + self._ports[:, 1]], axis=1)

    def _cost(self, lines: Floats, straight: Flags, drawn: Flags) -> float:
        slopes = np.abs(lines[:, 1, 1] - lines[:, 0, 1])
        untidy = (slopes > 0) * BEND + np.minimum(slopes, MOST_SLOPE) * SLOPE
        crossings = (int(drawn.sum()) + STRAIGHT * int(straight.sum())) / 2
        return round(crossings + float((untidy * self._weights).sum()), 6)


def drawn_points(rects: Floats, wires: Rows, ends: Floats) -> Floats:
    """Points along wires between boxes, fewer than are drawn.

    Args:
        rects: (n, 4): boxes as x, y, width, height.
        wires: (w, 2): numbers of the boxes each wire leads from and to.
        ends: (w, 4): x and y of the output pin, x and y of the input pin.
    """
    points = wire_points(ends)
    is_back = runs_back(ends)
    back, onward = np.flatnonzero(is_back), np.flatnonzero(~is_back)
    if len(back):
        sources, targets = rects[wires[back, 0]], rects[wires[back, 1]]
        points[back] = back_points(ends[back], sources, targets, rects)
    ways, led = detours(ends[onward], points[onward], rects, rounded=True)
    points[onward[ways == DETOUR]] = led
    return points[:, ::STRIDE]


def crossed(points: Floats, some: Rows | None = None) -> Flags:
    """(s, w): which of some wires cross which of all.

    Args:
        points: (w, k, 2), along each.
        some: numbers of wires; None: all.
    """
    chosen = slice(None) if some is None else some
    low, high = points.min(axis=1), points.max(axis=1)
    near = (low[chosen, None] < high[None]).all(axis=2)
    near &= (low[None] < high[chosen, None]).all(axis=2)
    numbers = np.arange(len(points))[chosen]
    near[np.arange(len(numbers)), numbers] = False
    one, other = np.nonzero(near)
    xs, ys = np.ascontiguousarray(np.moveaxis(points, 2, 0))
    steps_x, steps_y = np.diff(xs), np.diff(ys)
    number = numbers[one]
    along_x, along_y = steps_x[number][:, :, None], steps_y[number][:, :, None]
    across_x, across_y = steps_x[other][:, None], steps_y[other][:, None]
    way_x = xs[other][:, None, :-1] - xs[number][:, :-1, None]
    way_y = ys[other][:, None, :-1] - ys[number][:, :-1, None]
    turn = along_x * across_y - along_y * across_x
    first = along_x * way_y - along_y * way_x
    second = across_x * way_y - across_y * way_x
    # Ends lie on both sides of the other line: `first` and `first + turn`, `second` and `second + turn`.
    # A point right on the line is on its one side, so that wires that meet in their middles cross.
    meets = (first >= 0) != (first + turn >= 0)
    meets &= (second <= 0) != (second + turn <= 0)
    for end in (0, -1):  # wires at one pin
        meets[(points[number, end] == points[other, end]).all(axis=1), end, end] = False
    found = np.zeros(near.shape, np.bool_)
    found[one, other] = meets.any(axis=(1, 2))
    return found


def _crossed_now(former: Flags, before: Floats, points: Floats) -> Flags:
    """Which wires cross which after some of them changed."""
    changed = np.flatnonzero((points != before).any(axis=(1, 2)))
    if not len(changed):
        return former
    found = former.copy()
    found[changed] = rows = crossed(points, changed)
    found[:, changed] = rows.T
    return found
