"""Drawing of wires: as few line segments as the eye allows, one call a colour."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.canvas.batches import Batches
from app.canvas.camera import Camera
from app.canvas.scene import FlowScene
from app.canvas.scene_arrays import BROKEN, BY_ENTRY, FAMILIES, MUTED, PLAIN, Rows
from app.canvas.wire_shapes import KNOTS, finer
from app.widgets.pin_looks import PinFamily
from app.widgets.theme import Theme, look_of_family

HASTY_WIRES = 1800
SMOOTH_WIRES = 900
SMOOTH_FAR_WIRES = 400
HALO_WIRES = 150
FINE_PX = 220.0
"""Wires that long on the screen are drawn with more points, as long as there are few."""
EXEC_KIND = FAMILIES.index(PinFamily.EXECUTION)
DASHES = {BY_ENTRY: (2.5, 2.5), MUTED: (5.0, 4.0)}
"""Patterns of wires that count for one entry only, and of muted ones, in pen widths."""
MOST_DASHED = 200
"""Dashes along wires cost more than lines: of more wires they are not drawn."""
Floats = npt.NDArray[np.float64]


def wire_color(kind: int, theme: Theme) -> QColor:
    """Colour of a wire by the family of its output pin; broken ones look like errors."""
    if kind == BROKEN:
        return theme.failed
    return look_of_family(FAMILIES[kind], theme).color


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
    rows = scene.without_tunnels(rows)
    if not len(rows):
        return
    smooth = not hasty and is_smooth(crowd, camera.scale)
    coarse = not smooth and camera.scale < 0.3
    ratio = painter.device().devicePixelRatioF()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    has_halo = smooth and crowd <= HALO_WIRES
    looks = scene.kinds[rows].astype(np.intp) * 3 + scene.marks[rows]
    lines, owners = owned_segments(
        scene.points[rows], camera, coarse=coarse, fine=has_halo, ratio=ratio
    )
    inside = touching(lines, area)
    lines, line_looks = lines[inside], looks[owners[inside]]
    if smooth:
        lines, which = clipped_pieces(lines, area)
    else:
        which = _worth_drawing(lines)
        lines = lines[which]
    line_looks = line_looks[which]
    for look in sorted(set(line_looks.tolist())):
        kind, mark = look // 3, look % 3
        same = lines[line_looks == look]
        pen = _pen(kind, camera.scale, theme, smooth=smooth, mark=mark)
        if has_halo and mark == PLAIN:
            halo = QPen(theme.canvas, pen.widthF() + 3.0)
            halo.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(halo)
            batches.lines.draw(painter, same)
        painter.setPen(pen)
        dashed = rows[looks == look] if mark != PLAIN and kind != BROKEN else rows[:0]
        if len(dashed) and (mark == BY_ENTRY or (smooth and len(dashed) <= MOST_DASHED)):
            draw_dashed(painter, scene.points[dashed], camera)
        else:
            batches.lines.draw(painter, same)


def is_smooth(crowd: int, scale: float) -> bool:
    """Whether so many wires in sight are drawn with smoothing, as long as there is no haste."""
    return crowd <= (SMOOTH_WIRES if scale >= 0.3 else SMOOTH_FAR_WIRES)


def wires_cost_ms(scene: FlowScene, rows: Rows, seen: QRectF, scale: float, crowd: int) -> float:
    """About how long `draw_wires` takes for what lies in a rectangle of the scene."""
    if not len(rows):
        return 0.0
    boxes = scene.boxes[rows]
    sides = np.maximum(boxes[:, 2:] - boxes[:, :2], 1.0)
    low = np.maximum(boxes[:, :2], (seen.left(), seen.top()))
    high = np.minimum(boxes[:, 2:], (seen.right(), seen.bottom()))
    share = np.maximum((high - low) / sides, 0.0).prod(
        axis=1
    )  # of a box, so on average of its wire
    length_px = float((sides.max(axis=1) * share).sum()) * scale
    if not is_smooth(crowd, scale):
        return length_px * 0.02e-3 + len(rows) * 0.002
    return length_px * (0.12e-3 if crowd <= HALO_WIRES else 0.06e-3) + len(rows) * 0.005


def draw_dashed(painter: QPainter, points: Floats, camera: Camera) -> None:
    """Wires (n, k, 2) in scene pixels as one line each, so that dashes run on along them; for few wires."""
    places = points * camera.scale + (camera.x, camera.y)
    for place in places.tolist():
        painter.drawPolyline([QPointF(x, y) for x, y in place])


WHOLE_WIRES = 3000
"""Pictures have time to draw that many wires each in one piece."""


def draw_whole_wires(
    painter: QPainter, scene: FlowScene, rows: Rows, camera: Camera, theme: Theme
) -> None:
    """Wires for pictures, vector drawings and print: each one smooth line without joints."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rows = scene.without_tunnels(rows)
    points = finer(scene.points[rows] * camera.scale + (camera.x, camera.y))
    for row, places in zip(rows.tolist(), points, strict=True):
        mark = int(scene.marks[row])
        pen = _pen(int(scene.kinds[row]), camera.scale, theme, smooth=True, mark=mark)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        line = QPolygonF([QPointF(x, y) for x, y in places.tolist()])
        if mark == PLAIN:
            halo = QPen(pen)
            halo.setColor(theme.canvas)
            halo.setWidthF(pen.widthF() + 3.0 * min(camera.scale, 1.0))
            painter.setPen(halo)
            painter.drawPolyline(line)
        painter.setPen(pen)
        painter.drawPolyline(line)


def _pen(kind: int, scale: float, theme: Theme, *, smooth: bool, mark: int) -> QPen:
    """Flat caps, since round ones would shine through at each joint; muted wires are dim."""
    color = wire_color(kind, theme)
    if mark == MUTED:
        color = mixed(color, theme.canvas)
    width = max(2.0 * min(scale, 1.5), 1.2) if smooth else 1.0
    if kind == BROKEN:
        pen = QPen(color, width, Qt.PenStyle.DashLine)
    elif mark != PLAIN:
        pen = QPen(color, width)
        pen.setDashPattern(DASHES[mark])
    elif smooth:
        pen = QPen(color, width)
    else:
        pen = QPen(mixed(color, theme.canvas), 0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def touching(lines: Floats, area: QRectF, margin: float = 4.0) -> npt.NDArray[np.bool_]:
    """Which lines (n, 4) may have a part inside a rectangle: their boxes overlap."""
    low = np.minimum(lines[:, :2], lines[:, 2:])
    high = np.maximum(lines[:, :2], lines[:, 2:])
    return np.asarray(
        (low[:, 0] < area.right() + margin)
        & (low[:, 1] < area.bottom() + margin)
        & (high[:, 0] > area.left() - margin)
        & (high[:, 1] > area.top() - margin)
    )


def mixed(color: QColor, ground: QColor) -> QColor:
    """Half way to the ground: looks like a translucent line and costs as little as an opaque one."""
    return QColor(
        (color.red() + ground.red()) // 2,
        (color.green() + ground.green()) // 2,
        (color.blue() + ground.blue()) // 2,
    )


def _worth_drawing(lines: Floats) -> Rows:
    """Without smoothing: only the lines that would be more than a dot."""
    return np.flatnonzero(np.abs(lines[:, 2:] - lines[:, :2]).max(axis=1, initial=0.0) >= 1.5)


PIECE_PX = 40.0
"""Longest line drawn at once: the raster engine's cost of an anti-aliased line grows faster than its length."""


def clipped(lines: Floats, area: QRectF, margin: float = 4.0) -> Floats:
    """The parts of lines (n, 4) inside a rectangle, cut into short pieces."""
    return clipped_pieces(lines, area, margin)[0]


def clipped_pieces(lines: Floats, area: QRectF, margin: float = 4.0) -> tuple[Floats, Rows]:
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
    span = ((leave - enter) / counts)[which]
    begin = enter[which] + span * index
    first = starts[which] + steps[which] * begin[:, None]
    last = starts[which] + steps[which] * (begin + span)[:, None]
    return np.concatenate([first, last], axis=1), seen[which]


def segments(points: Floats, camera: Camera, *, fine: bool = False, ratio: float = 1.0) -> Floats:
    """Line segments (n, 4) in widget pixels along wires; see `owned_segments`."""
    return owned_segments(points, camera, fine=fine, ratio=ratio)[0]


def owned_segments(
    points: Floats,
    camera: Camera,
    *,
    coarse: bool = False,
    fine: bool = False,
    ratio: float = 1.0,
) -> tuple[Floats, Rows]:
    """Line segments (n, 4) in widget pixels along wires (m, k, 2) in scene pixels, and the wire of each (n,).

    As few as the eye allows: one for a level wire, else one for some 15 px, coarse ones three at most.

    Args:
        fine: long ones with twice as many.
        ratio: device pixels a widget pixel.
    """
    if coarse:
        points = points[:, :: 24 if camera.scale < 0.12 else 8]
    places = points * camera.scale + (camera.x, camera.y)
    if coarse:
        return _joined(places), np.repeat(np.arange(len(places)), places.shape[1] - 1)
    strides = _strides(places, ratio, fine=fine)
    found, owners = [], []
    for stride in sorted(set(strides.tolist())):
        of_stride = np.flatnonzero(strides == stride)
        chosen = places[of_stride]
        chosen = finer(chosen) if stride == 0 else chosen[:, ::stride]
        found.append(_joined(chosen))
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


def _joined(places: Floats) -> Floats:
    return np.concatenate([places[:, :-1], places[:, 1:]], axis=2).reshape(-1, 4)
