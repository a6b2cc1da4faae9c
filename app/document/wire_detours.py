"""Ways of wires that run forwards around the nodes in their way.

The plane is a lattice of cells. Sums along its rows and columns tell in one step whether a stretch of any length is
free, so that thousands of wires try a hundred ways each in numpy. Cells lie on fixed multiples of their size: what a
wire is told does not depend on which others are asked for with it.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.document.wire_shapes import KNOTS

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

CELL = 16.0
CLEAR = 4.0
"""How far a wire keeps from a node, at least."""
OUT = 28.0
"""How far a wire leaves to the right before it may turn; beyond the cells of its own node."""
FREE, DETOUR, STUCK = 0, 1, 2
"""How a wire runs: nothing is in its way, around what is, or through it, since no way is free."""
REACH = 560.0
"""How far above and below its ends a way is looked for."""
LANES = 96
RADIUS = 20.0
MOST_CELLS = 4_000_000
"""A flow so far apart is not routed: the sums would take too much memory."""
_CHUNK = 2048
_SPREAD = (0.0618034, 0.0414214)
"""Irrational shares: places on a grid fall into different classes."""
_QUARTER = np.linspace(0.0, np.pi / 2, 5)


def can_route(nodes: Floats) -> bool:
    """Whether the lattice of a whole flow is small enough; nodes (m, 4), NaN rows are none."""
    if not len(nodes):
        return False
    x, y, width, height = nodes.T
    across = np.fmax.reduce(x + width) - np.fmin.reduce(x) + 4 * REACH
    down = np.fmax.reduce(y + height) - np.fmin.reduce(y) + 4 * REACH
    return bool(across / CELL * (down / CELL) <= MOST_CELLS)


def detours(
    ends: Floats, points: Floats, nodes: Floats, *, rounded: bool
) -> tuple[npt.NDArray[np.int8], Floats]:
    """Which wires run through nodes and can go around them, and how.

    Args:
        ends: (n, 4): x and y of the output pin, x and y of the input pin.
        points: (n, KNOTS, 2): how they run if nothing is in their way.
        nodes: (m, 4): rectangles not to cross, as x, y, width, height; NaN rows are none.
        rounded: with round corners.

    Returns:
        (n,) `FREE`, `DETOUR` or `STUCK` of each, and the points (k, KNOTS, 2) of those with a detour.
    """
    ways = np.full(len(ends), FREE, np.int8)
    none = ways, np.zeros((0, KNOTS, 2))
    wide = np.flatnonzero(ends[:, 2] - ends[:, 0] >= 2 * OUT + CELL)
    if not len(wide):
        return none
    lattice = _lattice(points[wide], nodes)
    if lattice is None:
        return none
    blocked = wide[_blocked(lattice, ends[wide], points[wide])]
    found = np.full(len(ends), np.nan)
    for start in range(0, len(blocked), _CHUNK):
        some = blocked[start : start + _CHUNK]
        found[some] = _lanes(lattice, ends[some], _steps(ends[some]))
    ways[blocked] = np.where(np.isnan(found[blocked]), STUCK, DETOUR)
    led = ways == DETOUR
    out = OUT + _steps(ends)
    return ways, _around(ends[led], out[led], found[led], rounded=rounded)


def _steps(ends: Floats) -> Floats:
    """0 to 12 by the place of the output, so that wires that pass the same way seldom run over each other."""
    spread = ends[:, 0] * _SPREAD[0] + ends[:, 1] * _SPREAD[1]
    return np.asarray(np.floor((spread - np.floor(spread)) * 5.0) * 3.0)


@dataclass(frozen=True, slots=True)
class _Lattice:
    """Cells from a corner on.

    Attributes:
        x, y: number of the first column and row.
        covered: (rows, columns): whether a node is there.
        along, down: how many covered cells are left of a cell in its row, and above it in its column.
    """

    x: int
    y: int
    covered: Flags
    along: npt.NDArray[np.int32]
    down: npt.NDArray[np.int32]

    def row(self, places: Floats) -> Ints:
        """Rows of places, or the free one above or below all nodes."""
        return np.clip(_cell(places) - self.y, 0, len(self.covered) - 1)


def _cell(places: Floats) -> Ints:
    return np.asarray(np.floor(places / CELL), np.int64)


def _lattice(points: Floats, nodes: Floats) -> _Lattice | None:
    near = nodes[~np.isnan(nodes[:, 0])]
    if not len(near):
        return None
    low, high = points.min(axis=(0, 1)), points.max(axis=(0, 1))
    margin = np.array([2 * CELL, REACH + 2 * CELL])
    x, y = _cell(low - margin).tolist()
    right, bottom = (_cell(high + margin) + 1).tolist()
    y = max(y, int(_cell(near[:, 1].min() - CLEAR)) - 1)
    bottom = min(bottom, int(_cell((near[:, 1] + near[:, 3]).max() + CLEAR)) + 2)
    wide, tall = right - x, max(bottom - y, 1)
    if wide * tall > MOST_CELLS:
        return None
    first = _cell(near[:, :2] - CLEAR) - (x, y)
    last = _cell(near[:, :2] + near[:, 2:] + CLEAR) - (x, y)
    inside = ((first < (wide, tall)) & (last >= 0)).all(axis=1)
    first = np.clip(first[inside], 0, (wide, tall))
    last = np.clip(last[inside] + 1, 0, (wide, tall))
    steps = np.zeros((tall + 1, wide + 1), np.int32)
    for rows, columns, sign in (
        (first[:, 1], first[:, 0], 1),
        (first[:, 1], last[:, 0], -1),
        (last[:, 1], first[:, 0], -1),
        (last[:, 1], last[:, 0], 1),
    ):
        np.add.at(steps, (rows, columns), sign)
    counts = steps[:-1, :-1].cumsum(axis=0, dtype=np.int32).cumsum(axis=1, dtype=np.int32)
    covered = counts > 0
    along = np.zeros((tall, wide + 1), np.int32)
    down = np.zeros((tall + 1, wide), np.int32)
    np.cumsum(covered, axis=1, out=along[:, 1:])
    np.cumsum(covered, axis=0, out=down[1:])
    return _Lattice(x, y, covered, along, down)


def _blocked(lattice: _Lattice, ends: Floats, points: Floats) -> Flags:
    """Which wires touch a covered cell between the columns of their own nodes."""
    middles = (points[:, :-1] + points[:, 1:]) / 2
    columns = _cell(np.concatenate([points[:, :, 0], middles[:, :, 0]], axis=1))
    rows = lattice.row(np.concatenate([points[:, :, 1], middles[:, :, 1]], axis=1))
    first, last = _cell(ends[:, :1] + CLEAR), _cell(ends[:, 2:3] - CLEAR)
    between = (columns > first) & (columns < last)
    return np.asarray((lattice.covered[rows, columns - lattice.x] & between).any(axis=1))


def _lanes(lattice: _Lattice, ends: Floats, steps: Floats) -> Floats:
    """The height of the shortest free way of each wire: out, along it, and back to the height of the input; NaN: none."""
    x0, y0, x1, y1 = ends.T
    low = np.floor((np.minimum(y0, y1) - REACH) / CELL)
    high = np.floor((np.maximum(y0, y1) + REACH) / CELL)
    stride = np.maximum(np.ceil((high - low) / LANES), 1.0)
    rows = low[:, None] + stride[:, None] * np.arange(LANES)
    inner = np.where(rows <= high[:, None], rows * CELL + 2.0 + steps[:, None], np.nan)
    lanes = np.concatenate([y0[:, None], y1[:, None], inner], axis=1)
    start, end = x0 + OUT + steps, x1 - OUT - steps
    ways = np.abs(lanes - y0[:, None]) + np.abs(lanes - y1[:, None])
    lanes = np.where(np.isnan(lanes), y0[:, None], lanes)
    first = (_cell(start) - lattice.x)[:, None]
    last = (_cell(end) - lattice.x)[:, None]
    at = lattice.row(lanes)
    from_row = lattice.row(y0)[:, None]
    to_row = lattice.row(y1)[:, None]
    taken = lattice.along[at, last + 1] - lattice.along[at, first]
    for column, row in ((first, from_row), (last, to_row)):
        upper, lower = np.minimum(at, row), np.maximum(at, row)
        taken = taken + lattice.down[lower + 1, column] - lattice.down[upper, column]
    ways = np.where(taken > 0, np.nan, ways)
    best = np.argmin(np.where(np.isnan(ways), np.inf, ways), axis=1)
    each = np.arange(len(ends))
    return np.where(np.isnan(ways[each, best]), np.nan, lanes[each, best])


def _around(ends: Floats, out: Floats, lanes: Floats, *, rounded: bool) -> Floats:
    """Out to the right, round to the lane, along it, round to the height of the input: four quarter circles."""
    x0, y0, x1, y1 = ends.T
    start, end = x0 + out, x1 - out
    first, last = lanes - y0, y1 - lanes
    most = np.minimum(RADIUS if rounded else 0.0, (end - start) / 2)
    r0, r1 = np.minimum(most, np.abs(first) / 2), np.minimum(most, np.abs(last) / 2)
    down, on = np.sign(first), np.sign(last)
    sin, cos = np.sin(_QUARTER)[None], np.cos(_QUARTER)[None]
    points = np.empty((len(ends), KNOTS, 2))
    points[:, 0], points[:, -1] = ends[:, :2], ends[:, 2:]

    def col(numbers: Floats) -> Floats:
        return np.asarray(numbers[:, None])

    def arc(at: int, x: Floats, y: Floats) -> None:
        points[:, at : at + 5, 0], points[:, at : at + 5, 1] = x, y

    arc(1, col(start - r0) + col(r0) * sin, col(y0) + col(down * r0) * (1 - cos))
    arc(6, col(start + r0) - col(r0) * cos, col(lanes - down * r0) + col(down * r0) * sin)
    arc(14, col(end - r1) + col(r1) * sin, col(lanes) + col(on * r1) * (1 - cos))
    arc(19, col(end + r1) - col(r1) * cos, col(y1 - on * r1) + col(on * r1) * sin)
    share = np.linspace(0.0, 1.0, 5)[None, 1:-1]
    points[:, 11:14, 0] = col(start + r0) + col(end - r1 - start - r0) * share
    points[:, 11:14, 1] = col(lanes)
    return points
