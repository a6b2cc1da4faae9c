"""Crossings of straight lines between pins, and moves of single boxes that save some: the quick way."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Rows = npt.NDArray[np.intp]

MOST_TRIES = 150
TRIES_TIMES_WIRES = 50_000
"""How many moves are tried: fewer where each costs more."""


class Geometry:
    """Boxes in columns with straight wires between their pins.

    Args:
        rects: (n, 4): boxes as x, y, width, height.
        wires: (w, 2) numbers of the boxes each wire leads from and to.
        ports: (w, 2) heights of its pins below the tops of these boxes.

    Attributes:
        ys: the tops of the boxes now.
    """

    def __init__(self, rects: Floats, wires: Rows, ports: Floats) -> None:
        xs, self.ys, widths, self._heights = rects.T.copy()
        self._wires, self._ports = wires, ports
        self._lines = np.stack(
            [
                xs[wires[:, 0]] + widths[wires[:, 0]],
                self.ys[wires[:, 0]] + ports[:, 0],
                xs[wires[:, 1]],
                self.ys[wires[:, 1]] + ports[:, 1],
            ]
        )
        """(4, w): x and y of where wires begin and end."""
        self._at = [np.flatnonzero((wires == box).any(axis=1)) for box in range(len(rects))]
        self._costs: dict[tuple[int, ...], int] = {}

    def _move(self, places: Mapping[int, float]) -> None:
        """Put boxes elsewhere, and the ends of their wires with them."""
        self.ys[list(places)] = list(places.values())
        some = self._wires_of(tuple(places))
        for row, side in ((1, 0), (3, 1)):
            self._lines[row, some] = self.ys[self._wires[some, side]] + self._ports[some, side]

    def _wires_of(self, boxes: tuple[int, ...]) -> Rows:
        if len(boxes) == 1:
            return self._at[boxes[0]]
        return np.unique(np.concatenate([self._at[box] for box in boxes]))

    def _between(self, some: Rows) -> npt.NDArray[np.bool_]:
        """(s, w): which of some wires cross which of all."""
        px, py, qx, qy = self._lines[:, some, None]
        rx, ry, sx, sy = self._lines[:, None]
        across, down = qx - px, qy - py
        apart = (across * (ry - py) - down * (rx - px)) * (across * (sy - py) - down * (sx - px))
        across, down = sx - rx, sy - ry
        beyond = (across * (py - ry) - down * (px - rx)) * (across * (qy - ry) - down * (qx - rx))
        return np.asarray((apart < 0) & (beyond < 0))

    def _cost(self, boxes: tuple[int, ...]) -> int:
        """Crossings of the wires of some boxes, those among themselves once."""
        some = self._wires_of(boxes)
        crossed = self._between(some)
        return int(np.count_nonzero(crossed)) - int(np.count_nonzero(crossed[:, some])) // 2

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
        boxes = tuple(places)
        before = self._costs.get(boxes)
        if before is None:
            before = self._costs[boxes] = self._cost(boxes)
        if not before:
            return False
        old = dict(zip(boxes, self.ys[[*boxes]].tolist(), strict=True))
        self._move(places)
        if self._cost(boxes) < before:
            self._costs.clear()
            return True
        self._move(old)
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
