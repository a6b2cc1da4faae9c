"""Widths of texts, and texts cut to fit; remembered, because measuring costs more than drawing."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

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
