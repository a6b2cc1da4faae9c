"""What changes often, drawn over the base layer and never part of it: selection, hover, runs, hits, problems."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from app.canvas.camera import Camera
from app.canvas.paint import Batches, clipped, elided, segments, text_width, wire_color
from app.canvas.scene import FlowScene
from app.document.diff import FlowDiff
from app.document.joining import PinRef
from app.document.knots import knots_of
from app.document.measures import HEADER_HEIGHT, size_of
from app.document.selection import Selected
from app.runs.node_run import NodeRun, NodeRunState
from app.widgets.theme import NODE_RADIUS_PX, SECONDARY_PX, Theme, text_font
from runtime.visualflow.problem import Severity

FOOTER_HEIGHT = 22.0
STREAM_LINES = 3


@dataclass(slots=True)
class OverlayState:
    """All of the overlay's facts; the view changes them, `draw_overlay` shows them.

    Attributes:
        runs: node id -> how it stands in the shown run.
        skipped: nodes that the shown run passed by; drawn faint.
        active_wires: ids of wires that carry the run at this moment.
        hits: nodes that a search found; the others are dimmed. None: no search.
        diff: another flow is compared with this one: what came, went, changed and moved.
        breath: 0 to 1, swings while something runs.
    """

    hovered_node: str | None = None
    hovered_wire: str | None = None
    hovered_pin: PinRef | None = None
    has_focus: bool = False
    runs: dict[str, NodeRun] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    active_wires: frozenset[str] = frozenset()
    hits: frozenset[str] | None = None
    problems: dict[str, Severity] = field(default_factory=dict)
    diff: FlowDiff | None = None
    breath: float = 0.0


@dataclass(frozen=True, slots=True)
class OverlayPainter:
    """Everything `draw_overlay` needs for one frame."""

    scene: FlowScene
    camera: Camera
    theme: Theme
    batches: Batches
    state: OverlayState
    selected: Selected
    area: QRectF
    hidden: frozenset[str] = frozenset()

    def box(self, node_id: str) -> QRectF | None:
        """Widget rectangle of a node that can be seen; None otherwise."""
        if node_id in self.hidden:
            return None
        row = self.scene.row_of.get(node_id)
        if row is None:
            return None
        x, y, width, height = self.scene.rects[row].tolist()
        box = self.camera.rect_to_widget(QRectF(x, y, width, height))
        near = box.adjusted(-40, -40, 40, 40 + STREAM_LINES * 16)
        return box if near.intersects(self.area) else None


def draw_overlay(painter: QPainter, paint: OverlayPainter) -> None:
    """Draw the overlay of what is in `paint.area`."""
    state = paint.state
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if state.hits is not None:
        _dim_others(painter, paint, state.hits)
    for node_id in state.skipped:
        _veil(painter, paint, node_id)
    _draw_marked_wires(painter, paint)
    for node_id, run in state.runs.items():
        box = paint.box(node_id)
        if box is not None:
            _draw_run(painter, paint, node_id, run, box)
    if state.diff is not None:
        _draw_diff(painter, paint, state.diff)
    _draw_selection(painter, paint)
    for node_id, severity in state.problems.items():
        box = paint.box(node_id)
        if box is not None:
            _draw_badge(painter, paint, severity, box)
    if state.hovered_pin is not None:
        draw_pin_ring(painter, paint, state.hovered_pin, paint.theme.accent, 8.0)


def _draw_diff(painter: QPainter, paint: OverlayPainter, diff: FlowDiff) -> None:
    """New nodes green, changed ones amber, moved ones dotted, and ghosts of those that went."""
    theme, scale = paint.theme, paint.camera.scale
    moved = frozenset(diff.moved)
    marks = [(node.id, theme.done, Qt.PenStyle.SolidLine) for node in diff.nodes_added]
    marks += [
        (
            after.id,
            theme.text_secondary if after.id in moved else theme.warning,
            Qt.PenStyle.DotLine if after.id in moved else Qt.PenStyle.SolidLine,
        )
        for _, after in diff.nodes_changed
    ]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for node_id, color, style in marks:
        box = paint.box(node_id)
        if box is not None:
            painter.setPen(QPen(color, 3.0, style))
            _outline(painter, box, scale, 3.0)
    ghost = QColor(theme.failed)
    ghost.setAlpha(40)
    painter.setPen(QPen(theme.failed, 2.0, Qt.PenStyle.DashLine))
    painter.setBrush(ghost)
    for node in diff.nodes_removed:
        width, height = size_of(node)
        at = QRectF(node.position.x, node.position.y, width, height)
        place = paint.camera.rect_to_widget(at)
        painter.drawRoundedRect(place, 6.0, 6.0)
        painter.drawText(place.topLeft() + QPointF(10.0, 18.0), node.title[:40])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rows = [paint.scene.wire_of[e.id] for e in diff.edges_added if e.id in paint.scene.wire_of]
    draw_wire_rows(painter, paint, rows, theme.done, 3.0)


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
    for node_id in kept:
        hit = paint.box(node_id)
        if hit is not None:
            _outline(painter, hit, paint.camera.scale, 3.0)


def _veil(painter: QPainter, paint: OverlayPainter, node_id: str) -> None:
    box = paint.box(node_id)
    if box is None:
        return
    veil = QColor(paint.theme.canvas)
    veil.setAlphaF(0.6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil)
    painter.drawRoundedRect(box.adjusted(-5, -1, 5, 1), 8, 8)


def _draw_marked_wires(painter: QPainter, paint: OverlayPainter) -> None:
    state, theme = paint.state, paint.theme
    hovered = (
        [paint.scene.wire_of[state.hovered_wire]]
        if state.hovered_wire in paint.scene.wire_of and state.hovered_wire is not None
        else []
    )
    if hovered:
        kind = int(paint.scene.kinds[hovered[0]])
        draw_wire_rows(painter, paint, hovered, wire_color(kind, theme), 3.0)
    selected = [paint.scene.wire_of[e] for e in paint.selected.edges if e in paint.scene.wire_of]
    draw_wire_rows(painter, paint, selected, theme.accent, 3.0)
    active = [paint.scene.wire_of[e] for e in state.active_wires if e in paint.scene.wire_of]
    draw_wire_rows(painter, paint, active, theme.running, 3.0)
    if active:
        _draw_dashes(painter, paint, active)


def _draw_wires_of_hovered(painter: QPainter, paint: OverlayPainter) -> None:
    """The wires of the node under the pointer stand out in their own colours; knots can be seen."""
    state, scene = paint.state, paint.scene
    if state.hovered_node is not None and state.hovered_node in scene.row_of:
        rows = sorted(scene.wires_at[scene.row_of[state.hovered_node]])[:200]
        for kind in {int(scene.kinds[row]) for row in rows}:
            same = [row for row in rows if int(scene.kinds[row]) == kind]
            draw_wire_rows(painter, paint, same, wire_color(kind, paint.theme), 3.0)
    for edge_id in {state.hovered_wire, *paint.selected.edges} - {None}:
        row = scene.wire_of.get(str(edge_id))
        edge = scene.edges[row] if row is not None else None
        for knot in knots_of(edge) if edge is not None else ():
            painter.setPen(QPen(paint.theme.canvas, 1.5))
            painter.setBrush(paint.theme.accent)
            painter.drawEllipse(paint.camera.to_widget(*knot), 5.0, 5.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_wire_rows(
    painter: QPainter, paint: OverlayPainter, rows: list[int], color: QColor, width: float
) -> None:
    """Wires in a colour of their own, over the base."""
    if not rows:
        return
    pen = QPen(color, max(1.5, width * min(paint.camera.scale, 1.5)))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    ratio = painter.device().devicePixelRatioF()
    lines = clipped(segments(paint.scene.points[rows], paint.camera, ratio=ratio), paint.area)
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


def _outline(painter: QPainter, box: QRectF, scale: float, by: float) -> None:
    radius = (NODE_RADIUS_PX + by) * min(scale, 1.5)
    painter.drawRoundedRect(box.adjusted(-by, -by, by, by), radius, radius)


def _draw_selection(painter: QPainter, paint: OverlayPainter) -> None:
    theme, state = paint.theme, paint.state
    painter.setBrush(Qt.BrushStyle.NoBrush)
    nodes = paint.selected.nodes
    if len(nodes) > 300:
        _draw_many_selected(painter, paint, nodes)
        nodes = frozenset({paint.selected.current} if paint.selected.current else ())
    glow = QColor(theme.accent)
    glow.setAlpha(60)
    for node_id in nodes:
        box = paint.box(node_id)
        if box is None:
            continue
        if paint.camera.scale >= 0.3:
            painter.setPen(QPen(glow, 6.0))
            _outline(painter, box, paint.camera.scale, 2.0)
        painter.setPen(QPen(theme.accent, 2.0))
        _outline(painter, box, paint.camera.scale, 1.0)
        if state.has_focus and node_id == paint.selected.current and len(nodes) > 1:
            painter.setPen(QPen(theme.text, 1.0, Qt.PenStyle.DotLine))
            _outline(painter, box, paint.camera.scale, 5.0)
    hovered = state.hovered_node
    if hovered is not None and hovered not in paint.selected.nodes:
        box = paint.box(hovered)
        if box is not None:
            quiet = QColor(theme.accent)
            quiet.setAlpha(130)
            painter.setPen(QPen(quiet, 1.5))
            _outline(painter, box, paint.camera.scale, 0.5)


def _draw_many_selected(painter: QPainter, paint: OverlayPainter, nodes: Iterable[str]) -> None:
    """Hundreds of selected nodes: one call, straight corners."""
    rows = [paint.scene.row_of[n] for n in nodes if n in paint.scene.row_of]
    rects = paint.scene.rects[rows] * paint.camera.scale
    rects[:, 0] += paint.camera.x
    rects[:, 1] += paint.camera.y
    area = paint.area
    seen = (
        (rects[:, 0] < area.right())
        & (rects[:, 1] < area.bottom())
        & (rects[:, 0] + rects[:, 2] > area.left())
        & (rects[:, 1] + rects[:, 3] > area.top())
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(paint.theme.accent, 2.0 if paint.camera.scale > 0.2 else 1.0))
    paint.batches.rects.draw(painter, np.floor(rects[seen]) + 0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


# ---- runs --------------------------------------------------------------------------------------


def run_color(state: NodeRunState, theme: Theme) -> QColor:
    """Colour of a node's state in a run."""
    return {
        NodeRunState.RUNNING: theme.running,
        NodeRunState.WAITING: theme.waiting,
        NodeRunState.DONE: theme.done,
        NodeRunState.FAILED: theme.failed,
    }[state]


OUTLINE_MARGIN = 5.0


@lru_cache(maxsize=128)
def _outline_picture(
    width: float, height: float, scale: float, rgb: int, pen_px: float, ratio: float
) -> QPixmap:
    """An outline around a node, drawn once for each size: stroking a rounded path costs more than a blit."""
    margin = OUTLINE_MARGIN
    picture = QPixmap(ceil((width + 2 * margin) * ratio), ceil((height + 2 * margin) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor.fromRgb(rgb), pen_px))
    _outline(painter, QRectF(margin, margin, width, height), scale, 2.0)
    painter.end()
    return picture


def _draw_outline(
    painter: QPainter, box: QRectF, scale: float, color: QColor, pen_px: float
) -> None:
    if box.width() > 900 or box.height() > 900:  # a picture that large is not worth keeping
        painter.setPen(QPen(color, pen_px))
        _outline(painter, box, scale, 2.0)
        return
    ratio = painter.device().devicePixelRatioF()
    picture = _outline_picture(
        round(box.width(), 1), round(box.height(), 1), scale, color.rgb(), pen_px, ratio
    )
    painter.drawPixmap(QPointF(box.left() - OUTLINE_MARGIN, box.top() - OUTLINE_MARGIN), picture)


@lru_cache(maxsize=128)
def _strip_picture(width: float, height: float, border: int, ground: int, ratio: float) -> QPixmap:
    """The box of a footer, drawn once for each size."""
    picture = QPixmap(ceil(width * ratio), ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor.fromRgb(border), 1.0))
    painter.setBrush(QBrush(QColor.fromRgb(ground)))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1.0, height - 1.0), 6.0, 6.0)
    painter.end()
    return picture


def _draw_run(
    painter: QPainter, paint: OverlayPainter, node_id: str, run: NodeRun, box: QRectF
) -> None:
    color = QColor(run_color(run.state, paint.theme))
    scale = paint.camera.scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if run.state is NodeRunState.RUNNING:
        painter.setOpacity(0.55 + 0.45 * abs(1.0 - 2.0 * paint.state.breath))
        _draw_outline(painter, box, scale, color, 2.5)
        painter.setOpacity(1.0)
    elif run.state is NodeRunState.DONE:
        _draw_tick(painter, box, color, paint.theme, scale)
    else:
        _draw_outline(painter, box, scale, color, 2.0)
    if scale >= 0.6:
        _draw_footer(painter, paint, run, box)
    del node_id


def _draw_tick(painter: QPainter, box: QRectF, color: QColor, theme: Theme, scale: float) -> None:
    size = max(5.0, 8.0 * min(scale, 1.4))
    centre = QPointF(box.right() - size * 0.4, box.top() + size * 0.4)
    painter.setPen(QPen(theme.canvas, 2.0))
    painter.setBrush(color)
    painter.drawEllipse(centre, size, size)
    pen = QPen(theme.node_body, max(1.4, size / 4.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline(
        [
            centre + QPointF(-size * 0.42, 0.0),
            centre + QPointF(-size * 0.1, size * 0.34),
            centre + QPointF(size * 0.45, -size * 0.32),
        ]
    )


def footer_text(run: NodeRun) -> str:
    """One line about a visit: what it waits for, why it failed, or how long it took."""
    if run.detail:
        return " ".join(run.detail.split())
    parts = []
    if run.duration_ms is not None:
        parts.append(
            f"{run.duration_ms:.0f} ms"
            if run.duration_ms < 1000
            else f"{run.duration_ms / 1000:.1f} s"
        )
    if run.tokens:
        parts.append(f"{run.tokens} tokens")
    if run.visits > 1:
        parts.append(f"{run.visits} times")
    return " · ".join(parts)


def _draw_footer(painter: QPainter, paint: OverlayPainter, run: NodeRun, box: QRectF) -> None:
    lines = _stream_lines(run) if run.state is NodeRunState.RUNNING else []
    text = footer_text(run)
    if not text and not lines:
        return
    theme = paint.theme
    font = text_font(SECONDARY_PX)
    shown = lines or [text]
    height = 8.0 + 15.0 * len(shown)
    strip = QRectF(box.left(), box.bottom() + 5.0, max(box.width(), 140.0), height)
    border, ground = run_color(run.state, theme).rgb(), theme.panel.rgb()
    ratio = painter.device().devicePixelRatioF()
    picture = _strip_picture(round(strip.width(), 1), height, border, ground, ratio)
    painter.drawPixmap(strip.topLeft(), picture)
    painter.setFont(font)
    painter.setPen(theme.text if run.detail or lines else theme.text_secondary)
    for index, line in enumerate(shown):
        cut = elided(line, strip.width() - 16.0, SECONDARY_PX, bold=False)
        painter.drawText(QPointF(strip.left() + 8.0, strip.top() + 15.0 + 15.0 * index), cut)


def _stream_lines(run: NodeRun) -> list[str]:
    return [line for line in run.streamed[-240:].splitlines() if line.strip()][-STREAM_LINES:]


# ---- marks -------------------------------------------------------------------------------------


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


def draw_pin_ring(
    painter: QPainter, paint: OverlayPainter, ref: PinRef, color: QColor, radius: float
) -> None:
    """A ring around a pin."""
    at = paint.scene.pin_point(ref)
    if at is not None and paint.camera.scale >= 0.3:
        soft = QColor(color)
        soft.setAlpha(60)
        painter.setBrush(soft)
        painter.setPen(QPen(color, 1.5))
        size = radius * max(0.7, min(paint.camera.scale, 1.5))
        painter.drawEllipse(paint.camera.to_widget(*at), size, size)


def draw_bubble(
    painter: QPainter, at: QPointF, text: str, theme: Theme, *, is_refusal: bool
) -> None:
    """A short text beside the pointer."""
    font = text_font(SECONDARY_PX)
    painter.setFont(font)
    width = text_width(text, SECONDARY_PX, bold=False) + 20.0
    box = QRectF(at.x() + 14.0, at.y() + 16.0, width, 24.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(theme.failed if is_refusal else theme.accent, 1.0))
    painter.setBrush(theme.panel)
    painter.drawRoundedRect(box, 6.0, 6.0)
    painter.setPen(theme.text)
    painter.drawText(QPointF(box.left() + 10.0, box.top() + 16.0), text)


def states_of(states: Mapping[str, NodeRun | NodeRunState]) -> dict[str, NodeRun]:
    """Node id -> `NodeRun`, made from a bare state where only that is known."""
    return {
        node_id: run if isinstance(run, NodeRun) else NodeRun(run)
        for node_id, run in states.items()
    }
