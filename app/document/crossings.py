"""Crossings of wires as they are drawn, and moves of single nodes that save some."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Rows = npt.NDArray[np.intp]

MOST_TRIES = 500
TRIES_TIMES_WIRES = 50_000
"""How many moves are tried: fewer where each costs more."""


class Geometry:
    """Boxes in columns with straight wires between their pins.

    Args:
        xs, ys: left and top of each box; `ys` is changed in place.
        widths, heights: of each box.
        wires: (w, 2) numbers of the boxes each wire leads from and to.
        ports: (w, 2) heights of its pins below the tops of these boxes.
    """

    def __init__(
        self,
        xs: Floats,
        ys: Floats,
        widths: Floats,
        heights: Floats,
        wires: Rows,
        ports: Floats,
    ) -> None:
        self.ys = ys
        self._heights = heights
        self._wires, self._ports = wires, ports
        self._start_x = xs[wires[:, 0]] + widths[wires[:, 0]]
        self._end_x = xs[wires[:, 1]]
        self._at = [np.flatnonzero((wires == box).any(axis=1)) for box in range(len(xs))]

    def crossings(self) -> int:
        """How many pairs of wires cross."""
        every = np.arange(len(self._wires))
        return int(self._between(every, self._lines()).sum()) // 2

    def _lines(self) -> Floats:
        starts = self.ys[self._wires[:, 0]] + self._ports[:, 0]
        ends = self.ys[self._wires[:, 1]] + self._ports[:, 1]
        return np.stack([self._start_x, starts, self._end_x, ends], axis=1)

    def _between(self, some: Rows, lines: Floats) -> npt.NDArray[np.bool_]:
        """(s, w): which of some wires cross which of all."""
        p, q = lines[some, None, :2], lines[some, None, 2:]
        r, s = lines[None, :, :2], lines[None, :, 2:]

        def side(a: Floats, b: Floats, c: Floats) -> Floats:
            return np.asarray(
                (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1])
                - (b[..., 1] - a[..., 1]) * (c[..., 0] - a[..., 0])
            )

        apart = side(p, q, r) * side(p, q, s) < 0
        return np.asarray(apart & (side(r, s, p) * side(r, s, q) < 0))

    def _cost(self, boxes: Sequence[int]) -> int:
        """Crossings of the wires of some boxes, those among themselves once."""
        some = np.unique(np.concatenate([self._at[box] for box in boxes]))
        crossed = self._between(some, self._lines())
        return int(crossed.sum()) - int(crossed[:, some].sum()) // 2

    def uncross(self, columns: Sequence[Sequence[int]], gap: float) -> None:
        """Swap neighbours in columns, and move boxes into free room, while that saves crossings.

        Args:
            columns: boxes of each column, in any order.
            gap: least room between two boxes.
        """
        if not len(self._wires):
            return
        self._tries = min(MOST_TRIES, TRIES_TIMES_WIRES // len(self._wires))
        for _ in range(3):
            saved = False
            for column in columns:
                order = sorted(column, key=lambda box: float(self.ys[box]))
                saved |= self._swap_in(order)
                saved |= self._shift_in(order, gap)
            if not saved or self._tries <= 0:
                return

    def _try(self, places: dict[int, float]) -> bool:
        """Keep new places if fewer wires cross then."""
        self._tries -= 1
        boxes = list(places)
        before, old = self._cost(boxes), self.ys[boxes].copy()
        if not before:
            return False
        self.ys[boxes] = list(places.values())
        if self._cost(boxes) < before:
            return True
        self.ys[boxes] = old
        return False

    def _swap_in(self, order: list[int]) -> bool:
        saved = False
        for distance in (1, 2):
            for index in range(len(order) - distance):
                if self._tries <= 0:
                    return saved
                part = order[index : index + distance + 1]
                part = [part[-1], *part[1:-1], part[0]]
                if self._try(self._stacked(part, order[index : index + distance + 1])):
                    order[index : index + distance + 1] = part
                    saved = True
        return saved

    def _stacked(self, part: list[int], former: list[int]) -> dict[int, float]:
        """Places of boxes that share the room of others in a new order, with the same gaps between."""
        gaps = [
            float(self.ys[lower] - self.ys[upper] - self._heights[upper])
            for upper, lower in pairwise(former)
        ]
        places, y = {}, float(self.ys[former[0]])
        for box, space in zip(part, [*gaps, 0.0], strict=True):
            places[box] = y
            y += float(self._heights[box]) + space
        return places

    def _shift_in(self, order: list[int], gap: float) -> bool:
        saved = False
        for index, box in enumerate(order):
            above, below = order[index - 1] if index else None, order[index + 1 : index + 2]
            here = float(self.ys[box])
            low = here - 240.0
            if above is not None:
                low = float(self.ys[above] + self._heights[above]) + gap
            high = here + 240.0
            if below:
                high = float(self.ys[below[0]] - self._heights[box]) - gap
            for place in (low, high, (low + here) / 2, (high + here) / 2):
                is_other = abs(place - here) >= 8.0 and low <= place <= high
                if is_other and self._tries > 0 and self._try({box: place}):
                    saved = True
                    break
        return saved
