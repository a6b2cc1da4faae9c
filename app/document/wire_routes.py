"""Ways of wires that run backwards: around their own two nodes, and past nodes between these where there is room."""

import numpy as np
import numpy.typing as npt

from app.document.wire_shapes import KNOTS

Floats = npt.NDArray[np.float64]

LEAST_BACK = 24.0
"""A wire whose end lies that far left of its start goes around."""
OUT = 20.0
"""How far it leaves to the right before it turns."""
RADIUS = 20.0
LANE_GAP = 26.0
"""Between a node and the wire that passes below or above it."""
BETWEEN = 32.0
"""Room between two nodes that a wire fits through."""
MOST_COMPARED = 300_000
"""Wires times nodes that are compared for nodes in the way; in larger flows wires pass behind nodes."""
_TRIES = 3
_QUARTER = np.linspace(0.0, np.pi / 2, 5)


def runs_back(ends: Floats) -> npt.NDArray[np.bool_]:
    """Which wires (n, 4) lead to the left."""
    return np.asarray(ends[:, 2] < ends[:, 0] - LEAST_BACK)


def back_points(ends: Floats, sources: Floats, targets: Floats, nodes: Floats) -> Floats:
    """Points of wires that lead to the left.

    Args:
        ends: (n, 4): x and y of the output pin, x and y of the input pin.
        sources, targets: (n, 4): rectangles of their nodes as x, y, width, height.
        nodes: (m, 4): rectangles not to cross; NaN rows are none.

    Returns:
        (n, KNOTS, 2), from output to input.
    """
    step = np.clip((ends[:, 1] - sources[:, 1]) // 24.0, 0.0, 8.0)
    out = OUT + 4.0 * step
    lanes, is_below = _lanes(ends, sources, targets, step)
    if len(ends) * len(nodes) <= MOST_COMPARED:
        left, right = ends[:, 2] - out, ends[:, 0] + out
        lanes = _past(lanes, is_below, left, right, nodes)
    return _rounded(ends, out, lanes)


def _lanes(
    ends: Floats, sources: Floats, targets: Floats, step: Floats
) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """The height each wire runs back on: between its nodes if there is room, else the shorter way around."""
    top = np.minimum(sources[:, 1], targets[:, 1])
    bottom = np.maximum(sources[:, 1] + sources[:, 3], targets[:, 1] + targets[:, 3])
    below, above = bottom + LANE_GAP + 6.0 * step, top - LANE_GAP - 6.0 * step
    middle = (ends[:, 1] + ends[:, 3]) / 2
    is_below = below - middle <= middle - above
    lanes = np.where(is_below, below, above)
    source_end, target_end = sources[:, 1] + sources[:, 3], targets[:, 1] + targets[:, 3]
    under = targets[:, 1] - source_end
    over = sources[:, 1] - target_end
    shift = np.clip(step * 3.0, 0.0, 9.0)
    lanes = np.where(under >= BETWEEN, source_end + under / 2 + np.minimum(shift, under / 6), lanes)
    lanes = np.where(over >= BETWEEN, target_end + over / 2 + np.minimum(shift, over / 6), lanes)
    return lanes, np.where(under >= BETWEEN, True, np.where(over >= BETWEEN, False, is_below))


def _past(
    lanes: Floats, is_below: npt.NDArray[np.bool_], left: Floats, right: Floats, nodes: Floats
) -> Floats:
    """Lanes moved beyond the nodes that lie on them, as far as a few tries reach."""
    within = (nodes[:, 0] < right.max()) & (nodes[:, 0] + nodes[:, 2] > left.min())
    nodes = nodes[within]
    first, found = lanes, lanes.copy()
    hit = np.zeros((len(lanes), len(nodes)), bool)
    for _ in range(_TRIES):
        hit = (
            (nodes[None, :, 0] < right[:, None])
            & (nodes[None, :, 0] + nodes[None, :, 2] > left[:, None])
            & (nodes[None, :, 1] - 6.0 < found[:, None])
            & (nodes[None, :, 1] + nodes[None, :, 3] + 6.0 > found[:, None])
        )
        if not hit.any():
            return found
        lowest = np.where(hit, nodes[None, :, 1] + nodes[None, :, 3], -np.inf).max(axis=1)
        highest = np.where(hit, nodes[None, :, 1], np.inf).min(axis=1)
        moved = np.where(is_below, lowest + LANE_GAP, highest - LANE_GAP)
        found = np.where(hit.any(axis=1), moved, found)
    return np.where(hit.any(axis=1), first, found)


def _rounded(ends: Floats, out: Floats, lanes: Floats) -> Floats:
    """Out to the right, round to the lane, back, round to the input: four quarter circles."""
    x0, y0, x1, y1 = ends.T
    right, left = x0 + out, x1 - out
    first, last = lanes - y0, y1 - lanes
    r0 = np.minimum(RADIUS, np.abs(first) / 2)
    r1 = np.minimum(RADIUS, np.abs(last) / 2)
    down, on = np.sign(first), np.sign(last)
    points = np.empty((len(ends), KNOTS, 2))
    points[:, 0] = ends[:, :2]
    points[:, -1] = ends[:, 2:]
    sin, cos = np.sin(_QUARTER)[None], np.cos(_QUARTER)[None]

    def arc(start: int, x: Floats, y: Floats) -> None:
        points[:, start : start + 5, 0] = x
        points[:, start : start + 5, 1] = y

    def col(numbers: Floats) -> Floats:
        return np.asarray(numbers[:, None])

    arc(1, col(right - r0) + col(r0) * sin, col(y0) + col(down * r0) * (1 - cos))
    arc(6, col(right - r0) + col(r0) * cos, col(lanes - down * r0) + col(down * r0) * sin)
    arc(14, col(left + r1) - col(r1) * sin, col(lanes) + col(on * r1) * (1 - cos))
    arc(19, col(left + r1) - col(r1) * cos, col(y1 - on * r1) + col(on * r1) * sin)
    share = np.linspace(0.0, 1.0, 5)[None, 1:-1]
    points[:, 11:14, 0] = col(right - r0) + col(left + r1 - right + r0) * share
    points[:, 11:14, 1] = col(lanes)
    return points
