"""What changes often, drawn over the base layer and never part of it: selection, hover, runs, hits, problems."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.batches import CHUNK
from app.canvas.bubbles import draw_bubbles
from app.canvas.detail import Detail
from app.canvas.diff_marks import draw_diff, draw_run_diff
from app.canvas.frame_marks import draw_selected_frames
from app.canvas.halt_marks import draw_breakpoints, draw_halts
from app.canvas.lens_marks import draw_lens
from app.canvas.node_painting import draw_pins
from app.canvas.outlines import draw_outline, outline
from app.canvas.overlay_state import OverlayPainter
from app.canvas.pointer_marks import draw_pin_problem, draw_pin_ring
from app.canvas.previews import draw_previews
from app.canvas.run_marks import RunMarks, draw_many_runs, in_area, on_widget
from app.canvas.scene_arrays import Floats
from app.canvas.sheet import fill_boxes, image_over, pixel_of
from app.canvas.value_marks import draw_chips
from app.canvas.wire_marks import draw_marked_wires, has_marked_wires
from app.document.joining import PinRef
from app.document.measures import HEADER_HEIGHT
from app.runs.node_run import NodeRun, NodeRunState
from runtime.visualflow.problem import Severity

MOST_BADGES = 200
MOST_MARKED = 400
"""Of more nodes in sight the run marks are squares and plain outlines."""
MOST_WITH_PINS = 12
"""Of so many selected nodes the pins are drawn over the outline."""


ShownT = TypeVar("ShownT")
Layer = Callable[[QPainter, OverlayPainter], None]
"""Draws one kind of marks where they reach into `paint.area`."""


def layers_of(paint: OverlayPainter) -> list[Layer]:
    """What the overlay has to show, from below to above: found once for all patches of a frame.

    Args:
        paint: its area holds all patches.
    """
    state = paint.state
    found = (
        _about(draw_lens, state.lens),
        _about(_dim_others, state.hits),
        draw_marked_wires if has_marked_wires(paint) else None,
        _about(draw_selected_frames, paint.frames or None),
        _draw_selection if paint.selected.nodes or state.hovered_node is not None else None,
        draw_bubbles if state.shows_comments and len(paint.scene.noted_rows) else None,
        draw_run_diff if state.run_diff or state.parting else None,
        _about(draw_chips, state.values),
        draw_halts if state.halted else None,
        *(_layers_of_run(paint) if state.runs else ()),
        draw_breakpoints if state.breakpoints else None,
        _about(draw_diff, state.diff),
        _draw_problems if state.problems else None,
        _about(_draw_hovered_pin, state.hovered_pin),
    )
    return [layer for layer in found if layer is not None]


def _about(
    draw: Callable[[QPainter, OverlayPainter, ShownT], None], shown: ShownT | None
) -> Layer | None:
    """A layer about something; none if it is not shown."""
    return None if shown is None else lambda painter, paint: draw(painter, paint, shown)


def _draw_hovered_pin(painter: QPainter, paint: OverlayPainter, pin: PinRef) -> None:
    draw_pin_ring(painter, paint, pin, paint.theme.accent, 8.0)


def _draw_problems(painter: QPainter, paint: OverlayPainter) -> None:
    problems = paint.state.problems
    boxes = {one: box for one in paint.in_sight(problems) if (box := paint.box(one)) is not None}
    if len(problems) > MOST_BADGES and paint.count_in_view(problems) > MOST_BADGES:
        _draw_many_badges(painter, paint, boxes)
        return
    for node_id, box in boxes.items():
        _draw_badge(painter, paint, problems[node_id], box)
    for pin, severity in paint.state.problem_pins.items() if paint.detail is Detail.FULL else ():
        if pin.node_id in boxes:
            draw_pin_problem(painter, paint, pin, severity)


def _draw_many_badges(
    painter: QPainter, paint: OverlayPainter, boxes: Mapping[str, QRectF]
) -> None:
    """Hundreds of problems in sight: small squares, one call a colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for severity, color in (
        (Severity.WARNING, paint.theme.warning),
        (Severity.ERROR, paint.theme.failed),
    ):
        found = [
            (box.right() - 5.0, box.top() + 1.0, 4.0, 4.0)
            for node_id, box in boxes.items()
            if paint.state.problems[node_id] is severity
        ]
        if found:
            painter.setBrush(color)
            paint.batches.rects.draw(painter, np.asarray(found))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


_WORST_FIRST = (
    NodeRunState.FAILED,
    NodeRunState.WAITING,
    NodeRunState.RUNNING,
    NodeRunState.DONE,
)


def _layers_of_run(paint: OverlayPainter) -> list[Layer]:
    scene, marked = paint.scene, paint.state.run_rows(paint.scene)
    rows = marked.rows
    if paint.hidden:
        rows = rows[
            ~np.isin(rows, [scene.row_of[one] for one in paint.hidden & scene.row_of.keys()])
        ]
    layers: list[Layer] = []
    rects = scene.rects[rows]
    if len(rows) > MOST_MARKED and in_area(paint, rects, paint.view).sum() > MOST_MARKED:
        states = marked.states_of(rows)
        layers.append(lambda painter, paint: draw_many_runs(painter, paint, states, rects))
    elif len(rows):
        near = in_area(paint, rects, paint.area)
        layers.append(RunMarks(paint, marked.runs_of(rows[near]), rects[near]).draw)
    if marked.has_output:
        layers.append(draw_previews)
    if scene.folded:
        layers.append(_draw_runs_of_blocks)
    return layers


def _draw_runs_of_blocks(painter: QPainter, paint: OverlayPainter) -> None:
    """A collapsed frame shows the state that most needs a look of all that is on it."""
    states: dict[tuple[float, float, float, float], set[NodeRunState]] = {}
    for node_id, frame in paint.scene.folded.items():
        if node_id in paint.state.runs:
            states.setdefault(frame.block, set()).add(paint.state.runs[node_id].state)
    if states:
        worst = [next(one for one in _WORST_FIRST if one in found) for found in states.values()]
        rects = np.array(list(states), float)
        RunMarks(paint, [NodeRun(one) for one in worst], rects).draw(painter, paint)


def _dim_others(painter: QPainter, paint: OverlayPainter, hits: Iterable[str]) -> None:
    veil = QColor(paint.theme.canvas)
    veil.setAlpha(150)
    seen = paint.camera.rect_to_scene(paint.area)
    kept = set(hits)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil)
    for row in paint.scene.node_rows_in(seen).tolist():
        look = paint.scene.looks[row]
        if look is not None and look.node.id not in kept:
            box = paint.camera.rect_to_widget(QRectF(*paint.scene.rects[row].tolist()))
            painter.drawRoundedRect(box.adjusted(-4, -1, 4, 1), 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(paint.theme.warning, 2.0))
    for node_id in paint.in_sight(kept):
        hit = paint.box(node_id)
        if hit is not None:
            outline(painter, hit, paint.camera.scale, 3.0)


def _draw_selection(painter: QPainter, paint: OverlayPainter) -> None:
    theme, state = paint.theme, paint.state
    painter.setBrush(Qt.BrushStyle.NoBrush)
    nodes = paint.selected.nodes
    if not nodes and state.hovered_node is None:
        return
    if len(nodes) > 300:
        _draw_many_selected(painter, paint)
        nodes = frozenset({paint.selected.current} if paint.selected.current else ())
    glow = QColor(theme.accent)
    glow.setAlpha(60)
    for node_id in nodes:
        box = paint.box(node_id)
        if box is None:
            continue
        if paint.camera.scale >= 0.3:
            draw_outline(painter, box, paint.camera.scale, glow, 6.0)
        draw_outline(painter, box, paint.camera.scale, theme.accent, 2.0, by=1.0)
        if len(nodes) <= MOST_WITH_PINS and paint.detail is Detail.FULL:
            _draw_pins(painter, paint, node_id)
        if state.has_focus and node_id == paint.selected.current and len(nodes) > 1:
            painter.setPen(QPen(theme.text, 1.0, Qt.PenStyle.DotLine))
            outline(painter, box, paint.camera.scale, 5.0)
    hovered = state.hovered_node
    if hovered is not None and hovered not in paint.selected.nodes:
        box = paint.box(hovered)
        if box is not None:
            quiet = QColor(theme.accent)
            quiet.setAlpha(130)
            draw_outline(painter, box, paint.camera.scale, quiet, 1.5, by=0.5)


def _draw_pins(painter: QPainter, paint: OverlayPainter, node_id: str) -> None:
    """The pins of a node once more, over its outline."""
    scene, camera = paint.scene, paint.camera
    row = scene.row_of[node_id]
    look = scene.looks[row]
    if look is None:
        return
    wired = scene.wired_pins(row)
    painter.save()
    painter.translate(camera.to_widget(*scene.rects[row, :2].tolist()))
    painter.scale(camera.scale, camera.scale)
    draw_pins(painter, look, wired, paint.theme, camera.scale, letters=paint.letters)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_many_selected(painter: QPainter, paint: OverlayPainter) -> None:
    """Hundreds of selected nodes: one call, straight corners."""
    rects = paint.scene.rects[paint.state.selected_rows.of(paint.scene, paint.selected.nodes)]
    places = on_widget(paint, rects[in_area(paint, rects, paint.area)])
    if len(places) > CHUNK:
        _draw_crowd(painter, paint, places)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(paint.theme.accent, 2.0 if paint.camera.scale > 0.2 else 1.0))
    paint.batches.rects.draw(painter, np.floor(places) + 0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _draw_crowd(painter: QPainter, paint: OverlayPainter, places: Floats) -> None:
    """The frames of more nodes than rectangles are drawn of at once, as a picture: they are tiny then."""
    area = paint.area.toAlignedRect()
    pixels = np.zeros((area.height(), area.width()), np.uint32)
    corners = np.concatenate([places[:, :2], places[:, :2] + places[:, 2:] + 1.0], axis=1)
    boxes = np.floor(corners).astype(np.intp) - (area.left(), area.top()) * 2
    kinds = np.zeros(len(boxes), np.intp)
    fill_boxes(pixels, boxes, kinds, np.array([pixel_of(paint.theme.accent)], np.uint32))
    inner = np.concatenate(
        [boxes[:, :2] + 1, np.maximum(boxes[:, 2:] - 1, boxes[:, :2] + 1)], axis=1
    )
    fill_boxes(pixels, inner, kinds, np.zeros(1, np.uint32))
    painter.drawImage(area.topLeft(), image_over(pixels))


def _draw_badge(painter: QPainter, paint: OverlayPainter, severity: Severity, box: QRectF) -> None:
    theme, scale = paint.theme, paint.camera.scale
    color = theme.failed if severity is Severity.ERROR else theme.warning
    size = max(4.0, 7.0 * min(scale, 1.5))
    centre = QPointF(box.right() - 15.0 * scale, box.top() + HEADER_HEIGHT / 2 * scale)
    if scale < 0.3:
        centre = QPointF(box.right() - size, box.top() + size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(centre, size, size)
    if scale >= 0.5:
        pen = QPen(theme.node_body, size / 3.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(centre + QPointF(0, -size * 0.5), centre + QPointF(0, size * 0.12))
        painter.drawPoint(centre + QPointF(0, size * 0.5))
