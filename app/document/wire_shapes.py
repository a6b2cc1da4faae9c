"""The curves of wires as points: all of them at once, in numpy."""

import numpy as np
import numpy.typing as npt

from app.document.wires import WireStyle

KNOTS = 25
"""Points of a wire: enough for a smooth curve at 100 %; `finer` adds more where it is drawn large."""

Floats = npt.NDArray[np.float64]

_T = (1.0 - np.cos(np.linspace(0.0, np.pi, KNOTS))) / 2.0
_BLEND = np.stack(
    [(1 - _T) ** 3, 3 * (1 - _T) ** 2 * _T, 3 * (1 - _T) * _T**2, _T**3], axis=1
)  # Bernstein polynomials of a cubic at cosine-spaced parameters


def wire_points(ends: Floats, style: WireStyle = WireStyle.CURVED) -> Floats:
    """Points along wires.

    Args:
        ends: (n, 4): x and y of the output pin, x and y of the input pin.

    Returns:
        (n, KNOTS, 2), from output to input.
    """
    if style is WireStyle.STRAIGHT:
        return _along(np.stack([ends[:, :2], ends[:, 2:]], axis=1))
    if style is WireStyle.SQUARE:
        return _along(_square_corners(ends))
    reach = _reach(ends)
    xs = np.stack([ends[:, 0], ends[:, 0] + reach, ends[:, 2] - reach, ends[:, 2]], axis=1)
    ys = np.stack([ends[:, 1], ends[:, 1], ends[:, 3], ends[:, 3]], axis=1)
    return np.stack([xs @ _BLEND.T, ys @ _BLEND.T], axis=2)


def _reach(ends: Floats) -> Floats:
    """How far the control points stand from the ends: further when the wire runs backwards."""
    dx, dy = ends[:, 2] - ends[:, 0], np.abs(ends[:, 3] - ends[:, 1])
    forward = np.maximum(dx * 0.5, np.minimum(24.0 + dy * 0.25, 80.0))
    backward = np.minimum(60.0 - dx * 0.35 + dy * 0.1, 320.0)
    return np.where(dx >= 0, forward, backward)


def _square_corners(ends: Floats) -> Floats:
    x0, y0, x1, y1 = ends.T
    middle = (x0 + x1) / 2
    forward = x1 - x0 >= 32.0
    first = np.where(forward, middle, x0 + 16.0)
    last = np.where(forward, middle, x1 - 16.0)
    between = np.where(forward, y0, (y0 + y1) / 2)
    beyond = np.where(forward, y1, (y0 + y1) / 2)
    xs = np.stack([x0, first, first, last, last, x1], axis=1)
    ys = np.stack([y0, y0, between, beyond, y1, y1], axis=1)
    return np.stack([xs, ys], axis=2)


def _along(corners: Floats) -> Floats:
    """Corner points (n, c, 2) with as many further points between them as KNOTS asks for."""
    count = corners.shape[1]
    steps = np.linspace(0.0, count - 1.0, KNOTS)
    left = np.minimum(steps.astype(int), count - 2)
    share = (steps - left)[None, :, None]
    points = corners[:, left] * (1 - share) + corners[:, left + 1] * share
    exact = np.round(np.arange(1, count - 1) * (KNOTS - 1) / (count - 1)).astype(int)
    points[:, exact] = corners[:, 1:-1]
    return np.asarray(points)


def with_knots(ends: Floats, knots: Floats, style: WireStyle = WireStyle.CURVED) -> Floats:
    """Points of one wire that runs through knots.

    Args:
        ends: (4,) as above.
        knots: (k, 2).
        style: straight from knot to knot, square across first and then down, or a curve through all.

    Returns:
        (KNOTS, 2).
    """
    stops = np.concatenate([ends[None, :2], knots, ends[None, 2:]])
    if style is not WireStyle.CURVED and len(stops) <= KNOTS // 2:
        corners = stops if style is WireStyle.STRAIGHT else _stairs(stops)
        return np.asarray(_along(corners[None])[0])
    tangents = np.gradient(stops, axis=0) * 0.5
    tangents[0], tangents[-1] = (40.0, 0.0), (40.0, 0.0)
    steps = np.linspace(0.0, len(stops) - 1.0, KNOTS)
    left = np.minimum(steps.astype(int), len(stops) - 2)
    t = (steps - left)[:, None]
    points = (
        (2 * t**3 - 3 * t**2 + 1) * stops[left]
        + (t**3 - 2 * t**2 + t) * tangents[left]
        + (-2 * t**3 + 3 * t**2) * stops[left + 1]
        + (t**3 - t**2) * tangents[left + 1]
    )
    return np.asarray(points)


def _stairs(stops: Floats) -> Floats:
    """Level and upright stretches from stop to stop; the last one arrives level."""
    middle = (stops[-2, 0] + stops[-1, 0]) / 2
    turns = np.stack([stops[1:-1, 0], stops[:-2, 1]], axis=1)
    woven = np.stack([turns, stops[1:-1]], axis=1).reshape(-1, 2)
    last = np.array([[middle, stops[-2, 1]], [middle, stops[-1, 1]]])
    return np.concatenate([stops[:1], woven, last, stops[-1:]])


def finer(points: Floats) -> Floats:
    """Twice as many segments along smooth wires: (n, k, 2) -> (n, 2k - 1, 2).

    The four-point scheme of Dyn, Levin and Gregory (1987); level and upright stretches stay straight.
    """
    ahead = np.concatenate([2 * points[:, :1] - points[:, 1:2], points[:, :-2]], axis=1)
    beyond = np.concatenate([points[:, 2:], 2 * points[:, -1:] - points[:, -2:-1]], axis=1)
    first, last = points[:, :-1], points[:, 1:]
    middle = (first + last) / 2
    bent = middle * 1.125 - (ahead + beyond) / 16
    straight = (np.abs(last - first) < 0.01).any(axis=2)
    stretch = np.abs(last - first).sum(axis=2)
    uneven = np.maximum(
        np.abs(first - ahead).sum(axis=2), np.abs(beyond - last).sum(axis=2)
    ) > 3.0 * np.maximum(stretch, 0.01)
    bent = np.where((straight | uneven)[:, :, None], middle, bent)
    found = np.empty((len(points), points.shape[1] * 2 - 1, 2))
    found[:, ::2], found[:, 1::2] = points, bent
    return found


def distances_to(points: Floats, x: float, y: float) -> Floats:
    """Distance of a place from each wire: points (n, k, 2) -> (n,)."""
    start, step = points[:, :-1], np.diff(points, axis=1)
    to_place = np.array([x, y]) - start
    length = np.maximum((step**2).sum(axis=2), 1e-9)
    share = np.clip((to_place * step).sum(axis=2) / length, 0.0, 1.0)
    nearest = to_place - step * share[:, :, None]
    return np.asarray(np.sqrt((nearest**2).sum(axis=2).min(axis=1)))


def crossing(points: Floats, x0: float, y0: float, x1: float, y1: float) -> npt.NDArray[np.bool_]:
    """Which wires a straight cut crosses: points (n, k, 2) -> (n,)."""
    a, b = points[:, :-1], points[:, 1:]
    p, q = np.array([x0, y0]), np.array([x1, y1])

    def side(one: Floats, other: Floats, place: Floats) -> Floats:
        return np.asarray(
            (other[..., 0] - one[..., 0]) * (place[..., 1] - one[..., 1])
            - (other[..., 1] - one[..., 1]) * (place[..., 0] - one[..., 0])
        )

    apart = (side(p, q, a) * side(p, q, b) <= 0) & (side(a, b, p) * side(a, b, q) <= 0)
    return np.asarray(apart.any(axis=1))
