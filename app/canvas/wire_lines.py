"""The line segments of many wires, worked out once for a scale: painting a piece of the view only picks among them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from app.canvas.camera import Camera
from app.canvas.scene import FlowScene
from app.canvas.scene_arrays import FAMILIES, Rows
from app.canvas.sight import Sight
from app.document.wire_shapes import KNOTS, finer
from app.widgets.pin_looks import PinFamily

HASTY_WIRES = 350
"""Of more wires in sight only those of execution are drawn in haste: it is the long ones of data that cost most."""
SMOOTH_WIRES = 900
SMOOTH_FAR_WIRES = 400
HALO_WIRES = 150
FAR_SCALE = 0.3
MORE = 1.3
"""With so many times as many wires what was drawn smoothly is still drawn so."""
FINE_PX = 220.0
"""Wires that long on the screen are drawn with more points, as long as there are few."""
EXEC_KIND = FAMILIES.index(PinFamily.EXECUTION)
LOOKS = 3
"""A look is kind * LOOKS + mark."""
PIECE_PX = 40.0
"""Longest line drawn at once: the raster engine's cost of an anti-aliased line grows faster than its length."""
_BORDER_PX = 4.0
"""Borders of widget pixels that are borders of device pixels, too, at every scale in quarters."""
MARGIN_PX = 4.0
FEW = 3
"""Less than one of so many wires near is not worth working out all of them."""
FAR_STRIDE = 8
"""From there on a wire has so few lines that those of all wires are kept."""
MOST_OF_ALL = 4
"""If one of so many wires is near, choosing among the lines of all costs less than making them."""
LEAST_LINE_PX = 1.5
"""Less than a dot is not worth drawing, unless smoothly."""
Floats = npt.NDArray[np.float64]
Looks = npt.NDArray[np.int16]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class WireManner:
    """How much care is taken with wires.

    Attributes:
        smooth: anti-aliased.
        stride: every how manieth point is drawn; 0: as few as the eye allows, by the length of each wire.
        has_halo: with a rim of the ground's colour around each, and more points.
        only_exec: without wires of data.
    """

    smooth: bool
    stride: int
    has_halo: bool
    only_exec: bool


def manner_for(
    crowd: int, scale: float, *, hasty: bool = False, former: WireManner | None = None
) -> WireManner:
    """What so many wires in sight allow.

    Args:
        hasty: while zooming.
        former: how they were drawn so far; kept for some more wires, so that panning does not flicker.
    """
    most = SMOOTH_WIRES if scale >= FAR_SCALE else SMOOTH_FAR_WIRES
    smooth = not hasty and crowd <= most * (MORE if former is not None and former.smooth else 1.0)
    more = MORE if former is not None and former.has_halo else 1.0
    stride = 0 if smooth or (not hasty and scale >= FAR_SCALE) else 4
    if not smooth and scale < FAR_SCALE:
        stride = 24 if scale < 0.12 else 8
    return WireManner(
        smooth=smooth,
        stride=stride,
        has_halo=smooth and crowd <= HALO_WIRES * more,
        only_exec=hasty and crowd > HASTY_WIRES,
    )


class WireLines:
    """Segments along wires, in widget pixels from the scene's origin, sorted by look.

    Attributes:
        rows, looks: the wires, and how each looks.
        manner: how they were made.
    """

    def __init__(
        self, manner: WireManner, wires: "_Wires", lines: Floats, looks: Looks, owners: Rows
    ) -> None:
        self.manner = manner
        self.rows, self.looks = wires.rows, wires.looks
        self._lines, self._looks, self._owners = lines, looks, owners
        self._sides: tuple[Floats, Floats, Floats, Floats] | None = None

    @classmethod
    def of(
        cls, scene: FlowScene, rows: Rows, scale: float, ratio: float, manner: WireManner
    ) -> "WireLines":
        """Work out those of some wires (rows of the scene)."""
        wires = _Wires(scene, rows, only_exec=manner.only_exec)
        if manner.stride:
            lines, owners = wires.joined(scene, manner.stride)
            lines = lines * scale
        else:
            places = scene.points[wires.rows] * scale
            lines, owners = owned_segments(places, fine=manner.has_halo, ratio=ratio)
            order = np.argsort(wires.looks[owners], kind="stable")
            lines, owners = lines[order], owners[order]
        if not manner.smooth:
            worth = _extents(lines) >= LEAST_LINE_PX
            lines, owners = lines[worth], owners[worth]
        return cls(manner, wires, lines, wires.looks[owners], wires.rows[owners])

    def _touching(self, left: float, top: float, right: float, bottom: float) -> Rows:
        """Which lines a rectangle touches, widget pixels from the scene's origin."""
        if self._sides is None:
            x0, y0, x1, y1 = np.ascontiguousarray(self._lines.T)
            self._sides = (
                np.minimum(x0, x1),
                np.minimum(y0, y1),
                np.maximum(x0, x1),
                np.maximum(y0, y1),
            )
        low_x, low_y, high_x, high_y = self._sides
        hit = low_x < right
        hit &= low_y < bottom
        hit &= high_x > left
        hit &= high_y > top
        return np.flatnonzero(hit)

    def within(
        self, area: QRectF, camera: Camera, only: Mask | None = None, *, is_view: bool = False
    ) -> Iterator[tuple[int, Floats]]:
        """(look, lines (n, 4) in widget pixels) of what a rectangle of the widget shows, a look once.

        Args:
            only: wires (rows of the scene) to choose among; None: all.
            is_view: the rectangle is all that is seen of the wires.
        """
        x, y = camera.x, camera.y
        if is_view and not self.manner.smooth:
            some = np.arange(len(self._lines))
        else:
            some = self._touching(
                area.left() - MARGIN_PX - x,
                area.top() - MARGIN_PX - y,
                area.right() + MARGIN_PX - x,
                area.bottom() + MARGIN_PX - y,
            )
        if only is not None:
            some = some[only[self._owners[some]]]
        shift = (x, y, x, y)
        lines, looks = self._lines[some] + shift, self._looks[some]
        if self.manner.smooth:  # else the engine clips and need not cut
            lines, which = clipped_pieces(lines, area)
            looks = looks[which]
        bounds = [*np.flatnonzero(np.diff(looks, prepend=-1)).tolist(), len(looks)]
        for start, end in pairwise(bounds):
            yield int(looks[start]), lines[start:end]


class _Wires:
    """Wires that are drawn as lines, sorted by look."""

    def __init__(self, scene: FlowScene, rows: Rows, *, only_exec: bool) -> None:
        if only_exec:
            rows = rows[scene.kinds[rows] == EXEC_KIND]
        rows = scene.without_tunnels(rows)
        looks: Looks = scene.kinds[rows].astype(np.int16) * LOOKS + scene.marks[rows]
        by_look = np.argsort(looks, kind="stable")
        self.rows: Rows = rows[by_look]
        self.looks: Looks = looks[by_look]

    def joined(self, scene: FlowScene, stride: int) -> tuple[Floats, Rows]:
        """Lines from every `stride`th point to the next, scene pixels, and which of the wires each belongs to."""
        places = scene.points[:, ::stride][self.rows]
        return joined(places), np.repeat(np.arange(len(self.rows)), places.shape[1] - 1)


class _AllLines:
    """Segments of all wires of execution with few points each: a step of a zoom far away only chooses and scales them."""

    def __init__(self, scene: FlowScene, manner: WireManner) -> None:
        rows = np.flatnonzero(~np.isnan(scene.boxes[:, 0]))
        self._wires = _Wires(scene, rows, only_exec=manner.only_exec)
        self._manner = manner
        lines, owners = self._wires.joined(scene, manner.stride)
        self._lines = lines
        self._looks, self._owners = self._wires.looks[owners], self._wires.rows[owners]
        x0, y0, x1, y1 = np.ascontiguousarray(lines.T)
        self._low_x, self._high_x = np.minimum(x0, x1), np.maximum(x0, x1)
        self._low_y, self._high_y = np.minimum(y0, y1), np.maximum(y0, y1)
        self._extents = _extents(lines)

    def at(self, scale: float, near: QRectF) -> WireLines:
        """Those that a rectangle of the scene touches."""
        margin = MARGIN_PX / scale
        some = self._extents >= LEAST_LINE_PX / scale
        some &= self._low_x < near.right() + margin
        some &= self._low_y < near.bottom() + margin
        some &= self._high_x > near.left() - margin
        some &= self._high_y > near.top() - margin
        lines = self._lines[some] * scale
        return WireLines(self._manner, self._wires, lines, self._looks[some], self._owners[some])


class NearLines:
    """The segments of what is in sight, kept until the scene, the scale or the manner is another one."""

    def __init__(self, scene: FlowScene, sight: Sight) -> None:
        self._scene, self._sight = scene, sight
        self._of: tuple[Rows, float, float] | None = None
        self._made: dict[WireManner, WireLines] = {}
        self._version = 0
        self._all: dict[WireManner, _AllLines] = {}

    def at(self, scale: float, ratio: float, manner: WireManner, needed: Rows) -> WireLines:
        """The segments for a frame.

        Args:
            scale: widget pixels a scene pixel.
            ratio: device pixels a widget pixel.
            needed: the wires that are drawn; if they are few, as after an edit, no more is worked out at first.
        """
        near = self._sight.near_wires
        of = self._of
        is_new = of is None or of[0] is not near or of[1:] != (scale, ratio)
        if is_new:
            self._of = near, scale, ratio
            self._made.clear()
        if manner not in self._made:
            if is_new and len(needed) * FEW < len(near):
                return WireLines.of(self._scene, needed, scale, ratio, manner)
            self._made[manner] = self._worked_out(near, scale, ratio, manner)
        return self._made[manner]

    def _worked_out(self, near: Rows, scale: float, ratio: float, manner: WireManner) -> WireLines:
        scene = self._scene
        is_far = manner.only_exec and manner.stride >= FAR_STRIDE
        if not is_far or len(near) * MOST_OF_ALL < len(scene.wire_of):
            return WireLines.of(scene, near, scale, ratio, manner)
        if self._version != scene.version:
            self._version = scene.version
            self._all.clear()
        if manner not in self._all:
            self._all[manner] = _AllLines(scene, manner)
        return self._all[manner].at(scale, self._sight.near)


def clipped(lines: Floats, area: QRectF, margin: float = MARGIN_PX) -> Floats:
    """The parts of lines (n, 4) inside a rectangle, cut into short pieces."""
    return clipped_pieces(lines, area, margin)[0]


def clipped_pieces(lines: Floats, area: QRectF, margin: float = MARGIN_PX) -> tuple[Floats, Rows]:
    """The parts of lines (n, 4) inside a rectangle, cut into short pieces, and the line of each piece.

    After Liang and Barsky, 1984.
    """
    if not len(lines):
        return lines, np.zeros(0, np.intp)
    x0, y0, x1, y1 = np.ascontiguousarray(lines.T)
    dx, dy = x1 - x0, y1 - y0
    enter, leave = np.zeros(len(lines)), np.ones(len(lines))
    outside = np.zeros(len(lines), bool)
    with np.errstate(divide="ignore", invalid="ignore"):
        for way, room in (
            (-dx, x0 - (area.left() - margin)),
            (dx, (area.right() + margin) - x0),
            (-dy, y0 - (area.top() - margin)),
            (dy, (area.bottom() + margin) - y0),
        ):
            share = room / way
            np.maximum(enter, share, out=enter, where=way < 0)
            np.minimum(leave, share, out=leave, where=way > 0)
            outside |= (way == 0) & (room < 0)
    seen = np.flatnonzero(~outside & (enter < leave))
    starts, steps = lines[seen, :2], lines[seen, 2:] - lines[seen, :2]
    enter, leave = enter[seen], leave[seen]
    lengths = np.abs(steps).max(axis=1, initial=0.0) * (leave - enter)
    counts = np.maximum(np.ceil(lengths / PIECE_PX), 1).astype(np.intp)
    if counts.max(initial=1) == 1:
        first, last = starts + steps * enter[:, None], starts + steps * leave[:, None]
        return np.concatenate([first, last], axis=1), seen
    which = np.repeat(np.arange(len(counts)), counts)
    index = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
    begin = enter[which] + ((leave - enter) / counts)[which] * index
    inner = np.flatnonzero(index)
    begin[inner] = _between_pixels(starts, steps, which[inner], begin[inner])
    end = np.append(begin[1:], 0.0)
    end[np.cumsum(counts) - 1] = leave
    first = starts[which] + steps[which] * begin[:, None]
    last = starts[which] + steps[which] * end[:, None]
    return np.concatenate([first, last], axis=1), seen[which]


def _with_joints_between_pixels(places: Floats, ratio: float) -> Floats:
    """Points (m, k, 2), those within a level or upright way moved along it to the next border between device pixels."""
    for side in (0, 1):
        same = places[:, 1:, 1 - side] == places[:, :-1, 1 - side]
        within = same[:, 1:] & same[:, :-1]
        if within.any():
            places = places.copy()
            inner = places[:, 1:-1, side]
            inner[within] = np.round(inner[within] * ratio) / ratio
    return places


def _between_pixels(starts: Floats, steps: Floats, which: Rows, cuts: Floats) -> Floats:
    """Where lines are cut, moved to the next border between pixels: two halves of one would let the ground shine through.

    Args:
        which: the line of each cut.
        cuts: shares of the way along the line.
    """
    side = (np.abs(steps[:, 1]) > np.abs(steps[:, 0])).astype(np.intp)
    rows = np.arange(len(side))
    origin, way = starts[rows, side][which], steps[rows, side][which]
    border = np.round((origin + way * cuts) / _BORDER_PX) * _BORDER_PX
    moved: Floats = (border - origin) / way
    return moved


def segments(points: Floats, camera: Camera, *, fine: bool = False, ratio: float = 1.0) -> Floats:
    """Line segments (n, 4) in widget pixels along wires (m, k, 2) in scene pixels; see `owned_segments`."""
    places = points * camera.scale + (camera.x, camera.y)
    return owned_segments(places, fine=fine, ratio=ratio)[0]


def owned_segments(
    places: Floats, *, fine: bool = False, ratio: float = 1.0
) -> tuple[Floats, Rows]:
    """Line segments (n, 4) along wires (m, k, 2), and the wire of each (n,); widget pixels.

    As few as the eye allows: one for a level wire, else one for some 15 px.

    Args:
        fine: long ones with twice as many.
        ratio: device pixels a widget pixel.
    """
    strides = _strides(places, ratio, fine=fine)
    found, owners = [], []
    for stride in sorted(set(strides.tolist())):
        of_stride = np.flatnonzero(strides == stride)
        chosen = places[of_stride]
        chosen = finer(chosen) if stride == 0 else chosen[:, ::stride]
        found.append(joined(_with_joints_between_pixels(chosen, ratio)))
        owners.append(np.repeat(of_stride, chosen.shape[1] - 1))
    if not found:
        return np.zeros((0, 4)), np.zeros(0, np.intp)
    return np.concatenate(found), np.concatenate(owners)


def _strides(places: Floats, ratio: float, *, fine: bool) -> Rows:
    """Of each wire every how manieth point is drawn: all of a long one, the ends of a level one; 0: even more."""
    first, last = places[:, 0], places[:, -1]
    middle = places[:, KNOTS // 2]
    length = np.abs(middle - first).sum(axis=1) + np.abs(last - middle).sum(axis=1)
    strides = np.where(length < 48.0 / ratio, 4, np.where(length < 170.0 / ratio, 2, 1))
    if fine:
        strides[length >= FINE_PX / ratio] = 0
    heights = places[:, :, 1]
    level = (heights.max(axis=1) - heights.min(axis=1) < 1.0) & (last[:, 0] >= first[:, 0])
    strides[level] = KNOTS - 1
    return strides


def _extents(lines: Floats) -> Floats:
    """The longer of width and height of each line."""
    extents: Floats = np.abs(lines[:, 2:] - lines[:, :2]).max(axis=1, initial=0.0)
    return extents


def joined(places: Floats) -> Floats:
    """Line segments (n, 4) from each point to the next of each of some wires (m, k, 2)."""
    return np.concatenate([places[:, :-1], places[:, 1:]], axis=2).reshape(-1, 4)
