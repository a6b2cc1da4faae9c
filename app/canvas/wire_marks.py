"""Wires that stand out: under the pointer, selected, carrying the run, of the node under the pointer."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.overlay_state import OverlayPainter
from app.canvas.scene_arrays import BY_ENTRY, PLAIN
from app.canvas.tunnels import draw_tunnel, tunnel_labels
from app.canvas.wire_lines import Floats, clipped, joined, owned_segments, segments
from app.canvas.wire_painting import DASHES, draw_dashed, wire_color
from app.document.knots import knots_of
from app.document.overrides import route_label
from runtime.base.words import say

LEAST_LABEL_SCALE = 0.6
MOST_LABELS = 60
SMOOTH_PX = 12_000.0
"""Moving wires that are longer together are drawn without smoothing until the hand rests; widget pixels."""
MOST_SEEN_PX = 2500.0
"""About as much as a view shows of one wire."""
TUNNEL_DOTS = (1.0, 3.0)
"""Pattern of the way of a tunnel while it is pointed at or selected, in pen widths."""


def has_marked_wires(paint: OverlayPainter) -> bool:
    """Whether `draw_marked_wires` may have something to draw."""
    return _stand_out(paint) or paint.scene.has_overrides


def draw_marked_wires(painter: QPainter, paint: OverlayPainter) -> None:
    """Wires that are hovered, selected or carry the run, in this order; labels of values by entry on top."""
    if _stand_out(paint):
        _draw_standing_out(painter, paint)
    _draw_route_labels(painter, paint)


def _stand_out(paint: OverlayPainter) -> bool:
    state = paint.state
    return bool(
        state.hovered_node or state.hovered_wire or paint.selected.edges or state.active_wires
    )


def _draw_standing_out(painter: QPainter, paint: OverlayPainter) -> None:
    _draw_wires_of_hovered(painter, paint)
    state, theme = paint.state, paint.theme
    hovered = paint.wire_rows([state.hovered_wire])
    if hovered:
        kind = int(paint.scene.kinds[hovered[0]])
        draw_wire_rows(painter, paint, hovered, wire_color(kind, theme), 3.0)
    draw_wire_rows(painter, paint, paint.wire_rows(paint.selected.edges), theme.accent, 3.0)
    for edge_id in {state.hovered_wire, *paint.selected.edges} - {None}:
        _draw_labels(painter, paint, str(edge_id))
    active = paint.wire_rows(state.active_wires)
    draw_wire_rows(painter, paint, active, theme.running, 3.0)
    if active:
        _draw_dashes(painter, paint, active)


def _draw_labels(painter: QPainter, paint: OverlayPainter, edge_id: str) -> None:
    """The two labels of a tunnel stand out together."""
    rows = paint.wire_rows([edge_id])
    if not rows or not paint.scene.tunnels[rows[0]]:
        return
    for label in tunnel_labels(paint.scene):
        if label.row == rows[0]:
            accent = paint.theme.accent
            draw_tunnel(
                painter, paint.scene, label, paint.camera, paint.theme, paint.detail, accent
            )


def _draw_wires_of_hovered(painter: QPainter, paint: OverlayPainter) -> None:
    """The wires of the node under the pointer stand out in their own colours; knots can be seen."""
    state, scene = paint.state, paint.scene
    hovered = state.hovered_node
    if hovered is not None and hovered in scene.row_of and hovered not in paint.hidden:
        rows = sorted(scene.wires_at[scene.row_of[hovered]] - paint.hidden_wires)[:200]
        for kind in {int(scene.kinds[row]) for row in rows}:
            same = [row for row in rows if int(scene.kinds[row]) == kind]
            draw_wire_rows(painter, paint, same, wire_color(kind, paint.theme), 3.0)
    for edge_id in {state.hovered_wire, *paint.selected.edges} - {None}:
        edge = next((scene.edges[row] for row in paint.wire_rows([edge_id])), None)
        for knot in knots_of(edge) if edge is not None else ():
            painter.setPen(QPen(paint.theme.canvas, 1.5))
            painter.setBrush(paint.theme.accent)
            painter.drawEllipse(paint.camera.to_widget(*knot), 5.0, 5.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_route_labels(painter: QPainter, paint: OverlayPainter) -> None:
    """Which entry each dashed wire is for, near the input it leads to."""
    scene, camera = paint.scene, paint.camera
    if scene.flow is None or not scene.has_overrides or camera.scale < LEAST_LABEL_SCALE:
        return
    rows = np.flatnonzero((scene.marks == BY_ENTRY) & ~np.isnan(scene.ends[:, 0]))[:MOST_LABELS]
    for row in rows.tolist():
        edge = scene.edges[row]
        x, y = scene.points[row, len(scene.points[row]) * 2 // 3]
        at = camera.to_widget(float(x), float(y))
        if edge is None or not paint.view.contains(at):
            continue
        words = say("after {entry}", entry=route_label(scene.flow, edge.id))
        metrics = painter.fontMetrics()
        box = QRectF(metrics.boundingRect(words)).adjusted(-6, -3, 6, 3)
        box.moveCenter(at)
        painter.setPen(QPen(wire_color(int(scene.kinds[row]), paint.theme), 1.0))
        painter.setBrush(paint.theme.node_body)
        painter.drawRoundedRect(box, 6.0, 6.0)
        painter.setPen(paint.theme.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_wire_rows(
    painter: QPainter, paint: OverlayPainter, rows: list[int], color: QColor, width: float
) -> None:
    """Wires in a colour of their own, over the base; the way of a tunnel shows as dots."""
    scene = paint.scene
    pen = QPen(color, max(1.5, width * min(paint.camera.scale, 1.5)))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    for row in rows:
        if scene.tunnels[row] or scene.marks[row] != PLAIN:
            if not scene.tunnels[row]:  # dashes of the base would shine through the gaps
                painter.setPen(QPen(paint.theme.canvas, pen.widthF() + 1.0))
                draw_dashed(painter, scene.points[[row]], paint.camera)
            pattern = TUNNEL_DOTS if scene.tunnels[row] else DASHES[int(scene.marks[row])]
            pen.setDashPattern(pattern)
            painter.setPen(pen)
            draw_dashed(painter, scene.points[[row]], paint.camera)
    rows = [row for row in rows if scene.marks[row] == PLAIN and not scene.tunnels[row]]
    if not rows:
        return
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    ratio = painter.device().devicePixelRatioF()
    fine = len(rows) <= 60
    points = paint.scene.points[rows]
    lines = clipped(segments(points, paint.camera, fine=fine, ratio=ratio), paint.view)
    paint.batches.lines.draw(painter, lines)


def take_long(points: Floats, scale: float) -> bool:
    """Whether drawing wires (n, k, 2; scene pixels) smoothly takes too long while a hand moves them."""
    ways = np.abs(np.diff(points[:, ::4], axis=1)).sum(axis=(1, 2)) * scale
    return bool(np.minimum(ways, MOST_SEEN_PX).sum() > SMOOTH_PX)


def draw_moving_wires(
    painter: QPainter,
    paint: OverlayPainter,
    points: Floats,
    kinds: npt.NDArray[np.int8],
    *,
    hasty: bool = False,
) -> None:
    """Wires that run elsewhere at this moment.

    Args:
        points: (n, k, 2), scene pixels.
        kinds: of each wire.
        hasty: without smoothing.
    """
    camera = paint.camera
    smooth = camera.scale >= 0.3 and not hasty
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    places = points * camera.scale + (camera.x, camera.y)
    width = max(1.2, 2.0 * min(camera.scale, 1.5))
    for kind in sorted(set(kinds.tolist())):
        some = places[kinds == kind]
        # What is not smoothed is clipped by the engine and need not be cut.
        lines = clipped(owned_segments(some)[0], paint.view) if smooth else joined(some)
        painter.setPen(QPen(wire_color(kind, paint.theme), width))
        paint.batches.lines.draw(painter, lines)


def _draw_dashes(painter: QPainter, paint: OverlayPainter, rows: list[int]) -> None:
    """A bright dot that travels along each wire that carries the run."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paint.theme.text)
    for row in rows:
        points = paint.scene.points[row]
        for share in (paint.state.breath, (paint.state.breath + 0.5) % 1.0):
            at = share * (len(points) - 1)
            index = min(int(at), len(points) - 2)
            x, y = points[index] + (points[index + 1] - points[index]) * (at - index)
            painter.drawEllipse(paint.camera.to_widget(float(x), float(y)), 3.0, 3.0)
