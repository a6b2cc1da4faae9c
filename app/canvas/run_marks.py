"""How a node stands in the shown run: outline, tick, and one line inside its lower border."""

from collections.abc import Mapping
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from app.canvas.detail import Detail
from app.canvas.outlines import draw_outline
from app.canvas.overlay_state import OverlayPainter
from app.canvas.text_fitting import elided, font_of, text_width
from app.runs.node_run import NodeRun, NodeRunState
from app.widgets.texts import reason
from app.widgets.theme import Theme
from runtime.base.words import is_english_spoken, say

STREAM_LINES = 3
FOOTER_PX = 10.0
"""Size of a footer's text at 100 %."""
LEAST_FOOTER_PX = 8.0
STREAM_BELOW = 14.0
"""How far several lines reach below their node, scene pixels: less than nodes stand apart."""
FOOTER_OVERLAP = 10.0
"""How far one line reaches into its node at most, scene pixels: less than what is free below the last pin."""
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


@lru_cache(maxsize=256)
def _footer_picture(
    lines: tuple[str, ...],
    size: tuple[float, float],
    px: int,
    colors: tuple[int, int, int],
    ratio: float,
) -> QPixmap:
    """A footer, drawn once: most stay the same while others change.

    Args:
        size: widget pixels.
        px: size of the text.
        colors: of border, ground and text.
    """
    width, height = size
    border, ground, text = (QColor.fromRgb(color) for color in colors)
    picture = QPixmap(ceil(width * ratio), ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(border, 1.0))
    painter.setBrush(QBrush(ground))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1.0, height - 1.0), 5.0, 5.0)
    painter.setFont(font_of(px))
    painter.setPen(text)
    for index, line in enumerate(lines):
        cut = elided(line, width - px, px, bold=False)
        painter.drawText(QPointF(px * 0.5, px * (1.12 + 1.35 * index) + 0.5), cut)
    painter.end()
    return picture


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


def draw_run(painter: QPainter, paint: OverlayPainter, run: NodeRun, box: QRectF) -> None:
    """The marks of one node.

    Args:
        box: the node, widget pixels.
    """
    color = run_color(run.state, paint.theme)
    scale = paint.camera.scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if run.state is NodeRunState.RUNNING:
        painter.setOpacity(0.55 + 0.45 * abs(1.0 - 2.0 * paint.state.breath))
        draw_outline(painter, box, scale, color, 2.5)
        painter.setOpacity(1.0)
    elif run.state is NodeRunState.DONE:
        _draw_tick(painter, box, color, paint.theme, scale)
    else:
        draw_outline(painter, box, scale, color, 2.0)
    if paint.detail is not Detail.DOTS:
        _draw_footer(painter, paint, run, box)


def _draw_tick(painter: QPainter, box: QRectF, color: QColor, theme: Theme, scale: float) -> None:
    size = max(4.5, 8.0 * min(scale, 1.4))
    ratio = painter.device().devicePixelRatioF()
    picture = _tick_picture(
        round(size, 1), color.rgb(), theme.node_body.rgb(), theme.canvas.rgb(), ratio
    )
    painter.drawPixmap(
        QPointF(box.right() - size * 1.4 - 2.0, box.top() - size * 0.6 - 2.0), picture
    )


def footer_text(run: NodeRun) -> str:
    """One line about a visit: what it waits for, why it failed, or how long it took."""
    if run.detail:
        return " ".join(reason(run.detail).split())
    return _cost_said(run.duration_ms, run.tokens, run.visits, is_english_spoken())


@lru_cache(maxsize=512)
def _cost_said(duration_ms: float | None, tokens: int, visits: int, _is_english: bool) -> str:
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
    if visits > 1:
        parts.append(say("{visits} times", visits=visits))
    return " · ".join(parts)


def _draw_footer(painter: QPainter, paint: OverlayPainter, run: NodeRun, box: QRectF) -> None:
    """A time hangs small at the lower right corner; a question, a reason or a stream is as wide as the node."""
    scale = paint.camera.scale
    lines = _stream_lines(run) if run.state is NodeRunState.RUNNING else []
    is_quiet = not lines and not run.detail
    text = "" if lines else footer_text(run)
    if not (text or lines) or (is_quiet and scale < LEAST_TIME_SCALE):
        return
    theme, ratio = paint.theme, painter.device().devicePixelRatioF()
    is_loud = run.state in (NodeRunState.FAILED, NodeRunState.WAITING)
    border = run_color(run.state, theme) if is_loud else theme.node_border
    ink = theme.text_secondary if is_quiet else theme.text
    picture, wide, up = _footer(
        tuple(lines) or (text,),
        is_quiet,
        (box.width(), box.height()),
        scale,
        (border.rgb(), theme.panel.rgb(), ink.rgb()),
        ratio,
    )
    left, top = round((box.right() - wide) * ratio), round((box.bottom() - up) * ratio)
    painter.drawPixmap(QPointF(left / ratio, top / ratio), picture)


@lru_cache(maxsize=512)
def _footer(
    lines: tuple[str, ...],
    is_quiet: bool,
    node: tuple[float, float],
    scale: float,
    colors: tuple[int, int, int],
    ratio: float,
) -> tuple[QPixmap, float, float]:
    """A footer, and how far left of and above the node's lower right corner it begins; worked out once for nodes alike.

    Args:
        is_quiet: it only says how long it took.
        node: width and height, widget pixels.
        colors: of border, ground and text.
    """
    px = round(min(max(FOOTER_PX * scale, LEAST_FOOTER_PX), 18.0))
    height = round(px * 1.35 * len(lines) + 3.0)
    if height > node[1] * 0.75 and not is_quiet:
        lines, height = lines[-1:], round(px * 1.35 + 2.0)
    width = node[0]
    if is_quiet:
        words = text_width(lines[0], px, bold=False) + px
        width = min(width, ceil(words / 8.0) * 8.0)  # few widths: their pictures are kept
    up = min(height * 0.4, FOOTER_OVERLAP * scale)
    if len(lines) > 1:
        up = max(up, height - STREAM_BELOW * scale)
    return _footer_picture(lines, (round(width, 1), height), px, colors, ratio), width, up


def _stream_lines(run: NodeRun) -> list[str]:
    return [line for line in run.streamed[-240:].splitlines() if line.strip()][-STREAM_LINES:]


def states_of(states: Mapping[str, NodeRun | NodeRunState]) -> dict[str, NodeRun]:
    """Node id -> `NodeRun`, made from a bare state where only that is known."""
    return {
        node_id: run if isinstance(run, NodeRun) else NodeRun(run)
        for node_id, run in states.items()
    }
