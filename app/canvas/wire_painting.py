"""Drawing of wires: as few line segments as the eye allows, one call a colour."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.canvas.batches import Batches
from app.canvas.camera import Camera
from app.canvas.scene import FlowScene
from app.canvas.scene_arrays import BROKEN, BY_ENTRY, FAMILIES, MUTED, PLAIN, Rows
from app.canvas.wire_lines import LOOKS, Mask, WireLines, WireManner
from app.document.wire_shapes import finer
from app.widgets.theme import Theme, look_of_family

DASHES = {BY_ENTRY: (2.5, 2.5), MUTED: (5.0, 4.0)}
"""Patterns of wires that count for one entry only, and of muted ones, in pen widths."""
MOST_DASHED = 200
"""Dashes along wires cost more than lines: of more wires they are not drawn."""
MOST_JUDGED = 400
"""Of more wires some are looked at to say what all of them cost."""
Floats = npt.NDArray[np.float64]


def wire_color(kind: int, theme: Theme) -> QColor:
    """Colour of a wire by the family of its output pin; broken ones look like errors."""
    if kind == BROKEN:
        return theme.failed
    return look_of_family(FAMILIES[kind], theme).color


def draw_wires(
    painter: QPainter,
    scene: FlowScene,
    lines: WireLines,
    area: QRectF,
    camera: Camera,
    theme: Theme,
    batches: Batches,
    only: Mask | None = None,
    *,
    is_view: bool = False,
) -> None:
    """Wires as line segments, one call a colour; thinner and coarser the further away.

    Args:
        lines: of the camera's scale.
        only: wires (rows) to draw; None: all.
        is_view: the area is all that is seen of them.
    """
    manner = lines.manner
    smooth = manner.smooth
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    for look, same in lines.within(area, camera, only, is_view=is_view):
        kind, mark = divmod(look, LOOKS)
        pen = _pen(kind, camera.scale, theme, smooth=smooth, mark=mark)
        if manner.has_halo and mark == PLAIN:
            halo = QPen(theme.canvas, pen.widthF() + 3.0)
            halo.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(halo)
            batches.lines.draw(painter, same)
        painter.setPen(pen)
        if mark != PLAIN and kind != BROKEN:
            dashed = _dashed_in(lines, look, scene, camera.rect_to_scene(area), only)
            if mark == BY_ENTRY or (smooth and len(dashed) <= MOST_DASHED):
                draw_dashed(painter, scene.points[dashed], camera)
                continue
        batches.lines.draw(painter, same)


def _dashed_in(
    lines: WireLines, look: int, scene: FlowScene, seen: QRectF, only: Mask | None
) -> Rows:
    """Rows of the wires of a look that a rectangle of the scene touches."""
    rows: Rows = lines.rows[lines.looks == look]
    rows = rows[np.isin(rows, scene.wire_rows_in(seen))]
    return rows if only is None else rows[only[rows]]


def wires_cost_ms(
    scene: FlowScene, rows: Rows, seen: QRectF, scale: float, manner: WireManner, enough: float
) -> float:
    """About how long `draw_wires` takes for what lies in a rectangle of the scene.

    Args:
        enough: at that many milliseconds it need not be known better.
    """
    least = len(rows) * (0.005 if manner.smooth else 0.001)
    if not len(rows) or least > enough:
        return least
    judged = min(len(rows), MOST_JUDGED)
    some = np.arange(judged) * len(rows) // judged  # not every nth: kinds of wires take turns
    boxes = scene.boxes[rows[some]]
    sides = np.maximum(boxes[:, 2:] - boxes[:, :2], 1.0)
    low = np.maximum(boxes[:, :2], (seen.left(), seen.top()))
    high = np.minimum(boxes[:, 2:], (seen.right(), seen.bottom()))
    # The share that is seen of a box is on average the share of its wire.
    share = np.maximum((high - low) / sides, 0.0).prod(axis=1)
    length_px = float((sides.max(axis=1) * share).sum()) * scale * len(rows) / judged
    if not manner.smooth:
        return length_px * 0.01e-3 + least
    return length_px * (0.07e-3 if manner.has_halo else 0.035e-3) + least


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


def mixed(color: QColor, ground: QColor) -> QColor:
    """Half way to the ground: looks like a translucent line and costs as little as an opaque one."""
    return QColor(
        (color.red() + ground.red()) // 2,
        (color.green() + ground.green()) // 2,
        (color.blue() + ground.blue()) // 2,
    )
