"""How a node stands in the shown run: outline, tick, and one line inside its lower border."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from math import ceil, floor, inf
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.canvas.detail import Detail
from app.canvas.kept_pictures import kept_within
from app.canvas.outlines import SIDES_BYTES, Piece, outline, outline_sides, pictures_of
from app.canvas.overlay_state import OverlayPainter
from app.canvas.patches import Box, outward
from app.canvas.plates import plate
from app.canvas.text_fitting import draw_words, elided, text_width
from app.runs.node_run import NodeRun, NodeRunState
from app.widgets.texts import reason
from app.widgets.theme import Theme
from runtime.base.json_value import JsonValue
from runtime.base.words import is_english_spoken, say

RUNNING, DONE = NodeRunState.RUNNING, NodeRunState.DONE
"""Looked up once: a member of an enumeration costs as much as a small picture."""
Floats = npt.NDArray[np.float64]
Ground = tuple[float, float, float]
"""What a footer stands on: width, height, and how far above the node's lower border it begins; widget pixels."""
MANY = 64
"""Fewer nodes are placed one by one sooner than all at once."""
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
    scene, camera = paint.scene, paint.camera
    drawn = (one for one in node_ids if one in scene.row_of and one not in scene.folded)
    found = scene.rects[[scene.row_of[one] for one in drawn]]
    if len(found) > MANY:
        found = found[in_area(paint, found, paint.area)]
    rects = found.tolist()
    if scene.folded:
        rects += [scene.folded[one].block for one in node_ids if one in scene.folded]
    scale, dx, dy = camera.scale, camera.x, camera.y
    return [
        (
            floor(left * scale + dx - REACH_PX),
            floor(top * scale + dy - REACH_PX),
            ceil((left + wide) * scale + dx + REACH_PX),
            ceil((top + high) * scale + dy + REACH_BELOW_PX),
        )
        for left, top, wide, high in rects
    ]


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


class RunMarks:
    """The marks of some nodes, placed once for all patches of a frame.

    Args:
        runs: how the nodes stand.
        rects: (n, 4), scene pixels.
    """

    def __init__(self, paint: OverlayPainter, runs: Sequence[NodeRun], rects: Floats) -> None:
        self._places = list(zip(runs, on_widget(paint, rects).tolist(), strict=True))

    def draw(self, painter: QPainter, paint: OverlayPainter) -> None:
        """Draw those that reach into `paint.area`."""
        left, top, right, bottom = outward(paint.area)
        ratio = painter.device().devicePixelRatioF()
        for run, (x, y, wide, high) in self._places:
            if (
                x - REACH_PX < right
                and x + wide + REACH_PX > left
                and y - REACH_PX < bottom
                and y + high + REACH_BELOW_PX > top
            ):
                place = round(x * ratio), round(y * ratio), round(wide * ratio), round(high * ratio)
                _draw_run(painter, paint, run, place, ratio)


def _draw_run(
    painter: QPainter,
    paint: OverlayPainter,
    run: NodeRun,
    place: tuple[int, int, int, int],
    ratio: float,
) -> None:
    """The marks of a node at a place; device pixels."""
    theme, scale = paint.theme, paint.camera.scale
    left, top, wide, high = place
    width, height, is_running = wide / ratio, high / ratio, run.state is RUNNING
    footer = _footer_of(run, width, height, scale) if paint.detail is not Detail.DOTS else None
    ground = footer.ground if footer is not None else None
    rim, rest = _pictures(run.state, wide, high, ground, scale, theme, ratio)
    painter.translate(left / ratio, top / ratio)
    if is_running:
        painter.setOpacity(0.55 + 0.45 * abs(1.0 - 2.0 * paint.state.breath))
    for at, picture in rim:
        painter.drawPixmap(at, picture)
    if not rim and run.state is not DONE:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(run_color(run.state, theme), OUTLINE_PX))
        outline(painter, QRectF(0, 0, width, height), scale, 2.0)
    if is_running:
        painter.setOpacity(1.0)
    for at, picture in rest:
        painter.drawPixmap(at, picture)
    if footer is not None:
        px, corner = footer.px, rest[-1][0]
        x, y = corner.x() + px * 0.5, corner.y() + px * 1.12 + 0.5
        painter.setPen(theme.text_secondary if footer.is_quiet else theme.text)
        for line in footer.lines:
            draw_words(painter, x, y, line, px)
            y += px * 1.35
    painter.translate(-left / ratio, -top / ratio)


def _pictures_of(marks: tuple[tuple[Piece, ...], tuple[Piece, ...]]) -> list[QPixmap]:
    rim, rest = marks
    return pictures_of(rim + rest)


@kept_within(SIDES_BYTES, _pictures_of)
def _pictures(
    state: NodeRunState,
    wide: int,
    high: int,
    footer: Ground | None,
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


class _Footer(NamedTuple):
    """What a node says of its run inside its lower border; widget pixels.

    Attributes:
        is_quiet: it only says how long it took.
        px: size of the text.
    """

    lines: tuple[str, ...]
    is_quiet: bool
    px: int
    ground: Ground


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
    if not run.detail:
        px, ground = _time_ground(text.translate(_WIDEST), scale)
        if ground[0] <= wide:
            return _Footer((text,), True, px, ground)
    return _footer((text,), not run.detail, wide, high, scale)


_WIDEST = str.maketrans("123456789", "0" * 9)
"""Times change all the time; all of one length take as much room as if all digits were the widest one."""


@lru_cache(maxsize=512)
def _time_ground(text: str, scale: float) -> tuple[int, Ground]:
    """Size of the text and the ground of a footer that only says how long it took, in a node that is wide enough."""
    footer = _footer((text,), True, inf, inf, scale)
    return footer.px, footer.ground


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
    width = wide
    if is_quiet:  # few widths: their grounds are kept
        width = min(width, ceil((text_width(lines[0], px, bold=False) + px) / 8.0) * 8.0)
    fitting = tuple(elided(line, width - px, px, bold=False) for line in lines)
    up = min(height * 0.4, FOOTER_OVERLAP * scale)
    if len(lines) > 1:
        up = max(up, height - min(STREAM_BELOW * scale, REACH_BELOW_PX - 1.0))
    return _Footer(fitting, is_quiet, px, (round(width, 1), height, up))


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
