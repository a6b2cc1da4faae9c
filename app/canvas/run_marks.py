"""How a node stands in the shown run: outline, tick, and one line inside its lower border."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, inf

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.canvas.detail import Detail
from app.canvas.kept_pictures import kept_within
from app.canvas.outlines import SIDES_BYTES, Piece, outline, outline_sides, pictures_of
from app.canvas.overlay_state import OverlayPainter
from app.canvas.patches import Box
from app.canvas.plates import plate
from app.canvas.text_fitting import Line, draw_line, elided, line_of
from app.runs.node_run import NodeRun, NodeRunState
from app.widgets.texts import reason
from app.widgets.theme import Theme
from runtime.base.json_value import JsonValue
from runtime.base.words import is_english_spoken, say

RUNNING, DONE = NodeRunState.RUNNING, NodeRunState.DONE
"""Looked up once: a member of an enumeration costs as much as a small picture."""
Floats = npt.NDArray[np.float64]
STREAM_LINES = 3
SQUARE_PX = 4.0
FOOTER_PX = 10.0
"""Size of a footer's text at 100 %."""
LEAST_FOOTER_PX = 8.0
OUTLINE_PX, RUNNING_PX = 2.0, 2.5
GROUND_RADIUS_PX = 5.0
STREAM_BELOW = 14.0
"""How far several lines reach below their node, scene pixels: less than nodes stand apart."""
FOOTER_OVERLAP = 10.0
"""How far one line reaches into its node at most, scene pixels: less than what is free below the last pin."""
REACH_PX, REACH_BELOW_PX = 12.0, 24.0
"""How far marks reach beyond their node, widget pixels: above and beside it, and below it."""
LEAST_TIME_SCALE = 0.4
"""Below that a footer that only says how long it took would be noise."""


def run_color(state: NodeRunState, theme: Theme) -> QColor:
    """Colour of a node's state in a run."""
    match state:
        case NodeRunState.RUNNING:
            return theme.running
        case NodeRunState.WAITING:
            return theme.waiting
        case NodeRunState.DONE:
            return theme.done
        case NodeRunState.FAILED:
            return theme.failed


def reaches(paint: OverlayPainter, node_ids: Collection[str]) -> list[Box]:
    """All that the marks of some nodes may cover; widget pixels."""
    scene = paint.scene
    frames = [scene.folded[one] for one in node_ids if one in scene.folded]
    rects = scene.rects[[scene.row_of[one] for one in node_ids if one in scene.row_of]]
    if frames:
        rects = np.concatenate([rects, [frame.block for frame in frames]])
    left, top, wide, high = on_widget(paint, rects[in_area(paint, rects, paint.area)]).T
    begins = np.floor([left - REACH_PX, top - REACH_PX])
    ends = np.ceil([left + wide + REACH_PX, top + high + REACH_BELOW_PX])
    sides = np.concatenate([begins, ends]).T.astype(int)
    return [(a, b, c, d) for a, b, c, d in sides.tolist()]


def on_widget(paint: OverlayPainter, rects: Floats) -> Floats:
    """Rectangles (n, 4) in scene pixels as widget pixels."""
    places = rects * paint.camera.scale
    places[:, :2] += paint.camera.x, paint.camera.y
    return places


def in_area(paint: OverlayPainter, rects: Floats, area: QRectF) -> npt.NDArray[np.bool_]:
    """Of which nodes at these rectangles (n, 4; scene pixels) the marks may reach into an area of the widget."""
    around = area.adjusted(-REACH_PX, -REACH_BELOW_PX, REACH_PX, REACH_PX)
    near = paint.camera.rect_to_scene(around)
    left, top, width, height = rects.T
    found: npt.NDArray[np.bool_] = (left < near.right()) & (left + width > near.left())
    found &= (top < near.bottom()) & (top + height > near.top())
    return found


def draw_many_runs(
    painter: QPainter, paint: OverlayPainter, states: npt.NDArray[np.int8], rects: Floats
) -> None:
    """The marks of hundreds of nodes: squares on those that are done, plain outlines on others, one call a state.

    Args:
        states: places among the members of `NodeRunState`, (n,).
        rects: (n, 4), scene pixels.
    """
    near = in_area(paint, rects, paint.area)
    states, places = states[near], np.floor(on_widget(paint, rects[near]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for number, state in enumerate(NodeRunState):
        some, color = places[states == number], run_color(state, paint.theme)
        if not len(some):
            continue
        if state is DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            corners = np.stack([some[:, 0] + some[:, 2] - 3.0, some[:, 1] - 1.0], axis=1)
            some = np.hstack([corners, np.full_like(corners, SQUARE_PX)])
        else:
            painter.setPen(QPen(color, OUTLINE_PX if paint.camera.scale > 0.2 else 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            some[:, :2] += 0.5
        paint.batches.rects.draw(painter, some)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def draw_runs(
    painter: QPainter, paint: OverlayPainter, runs: Sequence[NodeRun], rects: Floats
) -> None:
    """The marks of nodes at these rectangles (n, 4), scene pixels; of some only what stays within `paint.area`."""
    theme, scale, has_words = paint.theme, paint.camera.scale, paint.detail is not Detail.DOTS
    ratio = painter.device().devicePixelRatioF()
    breath = 0.55 + 0.45 * abs(1.0 - 2.0 * paint.state.breath)
    near = np.flatnonzero(in_area(paint, rects, paint.area))
    numbers = np.rint(on_widget(paint, rects[near]) * ratio).astype(int).tolist()
    for index, (x, y, wide, high) in zip(near.tolist(), numbers, strict=True):
        run = runs[index]
        footer = _footer_of(run, wide / ratio, high / ratio, scale) if has_words else None
        ground = (footer.width, footer.height, footer.up) if footer is not None else None
        rim, rest = _pictures(run.state, wide, high, ground, scale, theme, ratio)
        painter.translate(x / ratio, y / ratio)
        if run.state is RUNNING:
            painter.setOpacity(breath)
        for at, picture in rim:
            painter.drawPixmap(at, picture)
        if not rim and run.state is not DONE:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(run_color(run.state, theme), OUTLINE_PX))
            outline(painter, QRectF(0, 0, wide / ratio, high / ratio), scale, 2.0)
        if run.state is RUNNING:
            painter.setOpacity(1.0)
        for at, picture in rest:
            painter.drawPixmap(at, picture)
        if footer is not None:
            px, corner = footer.px, rest[-1][0]
            painter.setPen(theme.text_secondary if footer.is_quiet else theme.text)
            for index, line in enumerate(footer.lines):
                base = corner.y() + px * (1.12 + 1.35 * index) + 0.5
                draw_line(painter, corner.x() + px * 0.5, base, line)
        painter.translate(-x / ratio, -y / ratio)


def _pictures_of(marks: tuple[tuple[Piece, ...], tuple[Piece, ...]]) -> list[QPixmap]:
    rim, rest = marks
    return pictures_of(rim + rest)


@kept_within(SIDES_BYTES, _pictures_of)
def _pictures(
    state: NodeRunState,
    wide: int,
    high: int,
    footer: tuple[float, float, float] | None,
    scale: float,
    theme: Theme,
    ratio: float,
) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The outline of a node; its tick, and last what its footer stands on.

    Args:
        wide, high: the node, device pixels.
        footer: its width and height, and how far above the node's lower border it begins, widget pixels.
    """
    color = run_color(state, theme)
    rim: tuple[Piece, ...] = ()
    rest: list[Piece] = []
    if state is NodeRunState.DONE:
        size = max(4.5, 8.0 * min(scale, 1.4))
        at = wide / ratio - size * 1.4 - 2.0, -size * 0.6 - 2.0
        ground = theme.node_body.rgb(), theme.canvas.rgb()
        picture = _tick_picture(round(size, 1), color.rgb(), *ground, ratio)
        rest.append((QPointF(*at), picture))
    else:
        px = RUNNING_PX if state is NodeRunState.RUNNING else OUTLINE_PX
        rim = outline_sides(wide, high, scale, color.rgba(), px, 2.0, ratio)
    if footer is not None:
        width, height, up = footer
        is_loud = state in (NodeRunState.FAILED, NodeRunState.WAITING)
        border = color if is_loud else theme.node_border
        picture = plate(width, height, GROUND_RADIUS_PX, border.rgb(), theme.panel.rgb(), ratio)
        rest.append((QPointF(wide / ratio - width, round(high - up * ratio) / ratio), picture))
    return rim, tuple(rest)


@lru_cache(maxsize=64)
def _tick_picture(size: float, color: int, ground: int, canvas: int, ratio: float) -> QPixmap:
    """The mark of a node that is done, drawn once for each size."""
    side = ceil((2 * size + 4.0) * ratio)
    picture = QPixmap(side, side)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    centre = QPointF(size + 2.0, size + 2.0)
    painter.setPen(QPen(QColor.fromRgb(canvas), 2.0))
    painter.setBrush(QColor.fromRgb(color))
    painter.drawEllipse(centre, size, size)
    pen = QPen(QColor.fromRgb(ground), max(1.4, size / 4.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline(
        [
            centre + QPointF(-size * 0.42, 0.0),
            centre + QPointF(-size * 0.1, size * 0.34),
            centre + QPointF(size * 0.45, -size * 0.32),
        ]
    )
    painter.end()
    return picture


@dataclass(frozen=True, slots=True)
class _Footer:
    """What a node says of its run inside its lower border; widget pixels.

    Attributes:
        is_quiet: it only says how long it took.
        px: size of the text.
        up: how far above the node's lower border it begins.
    """

    lines: tuple[Line, ...]
    is_quiet: bool
    px: int
    width: float
    height: float
    up: float


def _footer_of(run: NodeRun, wide: float, high: float, scale: float) -> _Footer | None:
    """A time hangs small at the lower right corner; a question, a reason or a stream is as wide as the node."""
    if run.state is RUNNING and run.streamed:
        lines = _stream_lines(run)
        if lines:
            return _footer(lines, False, wide, high, scale)
    if not run.detail and scale < LEAST_TIME_SCALE:
        return None
    text = footer_text(run)
    if not text:
        return None
    if not run.detail and (time := _time_footer(text, scale)).width <= wide:
        return time
    return _footer((text,), not run.detail, wide, high, scale)


@lru_cache(maxsize=512)
def _time_footer(text: str, scale: float) -> _Footer:
    """A footer that only says how long it took: the same on all nodes that are wide enough for it."""
    return _footer((text,), True, inf, inf, scale)


@lru_cache(maxsize=512)
def _footer(
    lines: tuple[str, ...], is_quiet: bool, wide: float, high: float, scale: float
) -> _Footer:
    """A footer, worked out once for nodes alike.

    Args:
        wide, high: the node.
    """
    px = round(min(max(FOOTER_PX * scale, LEAST_FOOTER_PX), 18.0))
    height = round(px * 1.35 * len(lines) + 3.0)
    if height > high * 0.75 and not is_quiet:
        lines, height = lines[-1:], round(px * 1.35 + 2.0)
    words, width = [line_of(line, px) for line in lines], wide
    if is_quiet:  # few widths: their grounds are kept
        width = min(width, ceil((words[0].width + px) / 8.0) * 8.0)
    room = width - px
    fitting = [
        one if one.width <= room else line_of(elided(line, room, px, bold=False), px)
        for one, line in zip(words, lines, strict=True)
    ]
    up = min(height * 0.4, FOOTER_OVERLAP * scale)
    if len(lines) > 1:
        up = max(up, height - min(STREAM_BELOW * scale, REACH_BELOW_PX - 1.0))
    return _Footer(tuple(fitting), is_quiet, px, round(width, 1), height, up)


def footer_text(run: NodeRun) -> str:
    """One line about a visit: what it waits for, why it failed, or how long it took."""
    if run.detail:
        return " ".join(reason(run.detail).split())
    return _cost_said(
        run.duration_ms, run.tokens, run.visits, _pass_of(run.output), is_english_spoken()
    )


def _pass_of(output: JsonValue) -> tuple[int, int] | None:
    """Which pass of how many a loop is in, or was last."""
    if not isinstance(output, dict) or output.keys() - {"item", "i"} != {"index", "total"}:
        return None
    index, total = output["index"], output["total"]
    return (index + 1, total) if isinstance(index, int) and isinstance(total, int) else None


@lru_cache(maxsize=512)
def _cost_said(
    duration_ms: float | None,
    tokens: int,
    visits: int,
    passes: tuple[int, int] | None,
    _is_english: bool,
) -> str:
    """What a visit took, in words: said once, for painting asks in each frame."""
    parts = []
    if duration_ms is not None:
        parts.append(
            say("{duration_ms:.0f} ms", duration_ms=duration_ms)
            if duration_ms < 1000
            else f"{duration_ms / 1000:.1f} s"
        )
    if tokens:
        parts.append(say("{tokens} tokens", tokens=tokens))
    if passes is not None:
        parts.append(say("{number} of {total}", number=passes[0], total=passes[1]))
    elif visits > 1:
        parts.append(say("{visits} times", visits=visits))
    return " · ".join(parts)


def _stream_lines(run: NodeRun) -> tuple[str, ...]:
    lines = run.streamed[-240:].splitlines()
    return tuple([line for line in lines if line.strip()][-STREAM_LINES:])


def states_of(states: Mapping[str, NodeRun | NodeRunState]) -> dict[str, NodeRun]:
    """Node id -> `NodeRun`, made from a bare state where only that is known."""
    return {
        node_id: run if isinstance(run, NodeRun) else NodeRun(run)
        for node_id, run in states.items()
    }
