"""Drawing of wires: as few line segments as the eye allows, one call a colour."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.batches import Batches
from app.canvas.camera import Camera
from app.canvas.scene import BROKEN, FAMILIES, FlowScene, Rows
from app.canvas.wire_shapes import WireStyle, finer
from app.widgets.theme import Theme, pin_look
from runtime.visualflow.pins import PinFamily

HASTY_WIRES = 2500
SMOOTH_WIRES = 900
HALO_WIRES = 150
FINE_PX = 220.0
"""Wires that long on the screen are drawn with more points, as long as there are few."""
EXEC_KIND = FAMILIES.index(PinFamily.EXECUTION)
_FAMILY_TYPES = {"artifact": "artifact", "agentic": "provider"}
Floats = npt.NDArray[np.float64]


def wire_color(kind: int, theme: Theme) -> QColor:
    """Colour of a wire by the family of its output pin; broken ones look like errors."""
    if kind == BROKEN:
        return theme.failed
    family = FAMILIES[kind].value
    return pin_look(_FAMILY_TYPES.get(family, family), theme).color


def draw_wires(
    painter: QPainter,
    scene: FlowScene,
    rows: Rows,
    area: QRectF,
    camera: Camera,
    theme: Theme,
    batches: Batches,
    *,
    crowd: int = 0,
    hasty: bool = False,
) -> None:
    """Wires as line segments, one call a colour; thinner and coarser the further away.

    Args:
        crowd: how many wires are in sight at all; decides what is worth its time, for the whole picture alike.
        hasty: while zooming: without smoothing, and of thousands of wires only those of execution.
    """
    if hasty and crowd > HASTY_WIRES:
        rows = rows[scene.kinds[rows] == EXEC_KIND]
    if not len(rows):
        return
    smooth = camera.scale >= 0.3 and not hasty and crowd <= SMOOTH_WIRES
    coarse = not smooth and camera.scale < 0.3
    ratio = painter.device().devicePixelRatioF()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    fine = smooth and crowd <= HALO_WIRES and scene.style is WireStyle.CURVED
    pen_width = max(2.0 * min(camera.scale, 1.5), 1.2) if smooth else 1.0
    kinds = scene.kinds[rows]
    dashes = scene.dashes[rows]
    for kind, is_dashed in sorted(set(zip(kinds.tolist(), dashes.tolist(), strict=True))):
        chosen = rows[(kinds == kind) & (dashes == is_dashed)]
        lines = segments(scene.points[chosen], camera, coarse=coarse, fine=fine, ratio=ratio)
        lines = clipped(lines, area) if camera.scale > 0.12 else _worth_drawing(lines)
        color = QColor(wire_color(kind, theme))
        if kind == BROKEN or is_dashed:
            pen = QPen(color, pen_width, Qt.PenStyle.DashLine)
        else:
            if not smooth:
                color = _mixed(color, theme.canvas)
            pen = QPen(color, pen_width if smooth else 0)
        if smooth and crowd <= HALO_WIRES and not is_dashed:
            halo = QPen(theme.canvas, pen_width + 3.0)
            halo.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(halo)
            batches.lines.draw(painter, lines)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # round ones would shine through at each joint
        painter.setPen(pen)
        batches.lines.draw(painter, lines)


def _mixed(color: QColor, ground: QColor) -> QColor:
    """Half way to the ground: looks like a translucent line and costs as little as an opaque one."""
    return QColor(
        (color.red() + ground.red()) // 2,
        (color.green() + ground.green()) // 2,
        (color.blue() + ground.blue()) // 2,
    )


def _worth_drawing(lines: Floats) -> Floats:
    """Far away: without the lines that would be a dot."""
    return np.asarray(lines[np.abs(lines[:, 2:] - lines[:, :2]).max(axis=1) >= 1.5])


PIECE_PX = 40.0
"""Longest line drawn at once: the raster engine's cost of an anti-aliased line grows faster than its length."""


def clipped(lines: Floats, area: QRectF, margin: float = 4.0) -> Floats:
    """The parts of lines (n, 4) inside a rectangle, cut into short pieces (Liang and Barsky, 1984)."""
    if not len(lines):
        return lines
    x0, y0, x1, y1 = lines.T
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
            enter = np.where(way < 0, np.maximum(enter, share), enter)
            leave = np.where(way > 0, np.minimum(leave, share), leave)
            outside |= (way == 0) & (room < 0)
    seen = ~outside & (enter < leave)
    starts, steps = lines[seen, :2], lines[seen, 2:] - lines[seen, :2]
    enter, leave = enter[seen], leave[seen]
    lengths = np.abs(steps).max(axis=1, initial=0.0) * (leave - enter)
    counts = np.maximum(np.ceil(lengths / PIECE_PX), 1).astype(int)
    if counts.max(initial=1) == 1:
        first, last = starts + steps * enter[:, None], starts + steps * leave[:, None]
        return np.concatenate([first, last], axis=1)
    which = np.repeat(np.arange(len(counts)), counts)
    index = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
    span = ((leave - enter) / counts)[which]
    begin = enter[which] + span * index
    first = starts[which] + steps[which] * begin[:, None]
    last = starts[which] + steps[which] * (begin + span)[:, None]
    return np.concatenate([first, last], axis=1)


def segments(
    points: Floats,
    camera: Camera,
    *,
    coarse: bool = False,
    fine: bool = False,
    ratio: float = 1.0,
) -> Floats:
    """Line segments (n, 4) in widget pixels along wires (n, k, 2) in scene pixels.

    As few as the eye allows: one for a level wire, else one for some 15 px, coarse ones three at most.

    Args:
        fine: long ones with twice as many.
        ratio: device pixels a widget pixel.
    """
    if coarse and camera.scale < 0.12:
        ends = points[:, (0, -1)] * camera.scale + (camera.x, camera.y)
        return np.asarray(ends.reshape(-1, 4))
    places = points * camera.scale + (camera.x, camera.y)
    first, last = places[:, 0], places[:, -1]
    middle = places[:, places.shape[1] // 2]
    length = np.abs(middle - first).sum(axis=1) + np.abs(last - middle).sum(axis=1)
    level = (places[:, :, 1].max(axis=1) - places[:, :, 1].min(axis=1)) < 1.0
    level &= last[:, 0] >= first[:, 0]
    found = [np.concatenate([first[level], last[level]], axis=1)]
    if coarse:
        tiny = ~level & (length < 24.0)
        found.append(np.concatenate([first[tiny], last[tiny]], axis=1))
        level = level | tiny
        classes: tuple[tuple[float, int], ...] = ((np.inf, 8),)
    else:
        classes = ((48.0 / ratio, 4), (170.0 / ratio, 2), (np.inf, 1))
    if fine:
        long = ~level & (length >= FINE_PX / ratio)
        found.append(_joined(finer(places[long])))
        level = level | long
    below = 0.0
    for limit, stride in classes:
        chosen = places[~level & (length >= below) & (length < limit), ::stride]
        found.append(_joined(chosen))
        below = limit
    return np.concatenate(found)


def _joined(places: Floats) -> Floats:
    return np.concatenate([places[:, :-1], places[:, 1:]], axis=2).reshape(-1, 4)
