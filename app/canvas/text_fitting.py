"""Widths of texts, texts cut to fit, and their glyphs; remembered, because finding them costs more than drawing."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QPainter, QTextLayout

from app.widgets.theme import text_font


@lru_cache(maxsize=64)
def font_of(px: int, *, bold: bool = False) -> QFont:
    """The text font at a size in pixels, made once; do not change it."""
    return text_font(px, bold=bold)


@lru_cache(maxsize=64)
def metrics(px: int, *, bold: bool) -> QFontMetricsF:
    """Metrics of the text font at a size in pixels."""
    return QFontMetricsF(font_of(px, bold=bold))


@lru_cache(maxsize=16384)
def elided(text: str, room: float, px: int, *, bold: bool) -> str:
    """The text, cut with an ellipsis where it would be wider than `room` pixels."""
    if len(text) * px * 0.9 < room and text.isascii():
        return text
    return metrics(px, bold=bold).elidedText(text, Qt.TextElideMode.ElideRight, room)


@lru_cache(maxsize=16384)
def text_width(text: str, px: int, *, bold: bool) -> float:
    """Width of a text in pixels."""
    return metrics(px, bold=bold).horizontalAdvance(text)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, ready to be drawn.

    Attributes:
        runs: its glyphs, a run for each font and direction.
        ascent: how far its baseline is below its top.
    """

    runs: tuple[QGlyphRun, ...]
    width: float
    ascent: float


@lru_cache(maxsize=8192)
def line_of(text: str, px: int, *, bold: bool = False) -> Line:
    """A text with its glyphs found."""
    layout = QTextLayout(text, font_of(px, bold=bold))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if not line.isValid():
        return Line((), 0.0, 0.0)
    return Line(tuple(layout.glyphRuns()), line.naturalTextWidth(), line.ascent())


def draw_line(painter: QPainter, x: float, baseline: float, line: Line) -> None:
    """Draw a line of text with the painter's pen: as `drawText` does, but a lookup and a blit for each glyph."""
    at = QPointF(x, baseline - line.ascent)
    for run in line.runs:
        painter.drawGlyphRun(at, run)


GLYPHS_COST = 5
"""What finding the glyphs of a text for `draw_line` costs, in what that saves each time."""


@lru_cache(maxsize=8192)
def _drawings(text: str, px: int) -> list[None]:
    """One entry for each time the engine drew a text."""
    return []


def draw_words(painter: QPainter, x: float, baseline: float, text: str, px: int) -> None:
    """Draw a text that may never be drawn again: its glyphs are found when it has been drawn often enough for that."""
    drawings = _drawings(text, px)
    if len(drawings) >= GLYPHS_COST:
        draw_line(painter, x, baseline, line_of(text, px))
    else:
        drawings.append(None)
        painter.setFont(font_of(px))
        painter.drawText(QPointF(x, baseline), text)
