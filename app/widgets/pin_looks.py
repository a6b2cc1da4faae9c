"""How a pin type looks: a shape and a colour per theme; types differ by shape, never by colour alone."""

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF


class PinShape(StrEnum):
    """Outlines a pin may have."""

    ARROW = "arrow"
    CIRCLE = "circle"
    DOT = "dot"
    HALF = "half"
    SQUARE = "square"
    STACK = "stack"
    PAGE = "page"
    HEXAGON = "hexagon"
    RING = "ring"


@dataclass(frozen=True, slots=True)
class PinLook:
    """Colour and shape of a pin type in one theme."""

    color: QColor
    shape: PinShape


class PinFamily(StrEnum):
    """Pin types that look alike."""

    EXECUTION = "execution"
    STRING = "string"
    NUMBER = "number"
    BOOLEAN = "boolean"
    OBJECT = "object"
    ARRAY = "array"
    ARTIFACT = "artifact"
    PROVIDER = "provider"
    ANY = "any"


SHAPES: dict[PinFamily, PinShape] = {
    PinFamily.EXECUTION: PinShape.ARROW,
    PinFamily.STRING: PinShape.CIRCLE,
    PinFamily.NUMBER: PinShape.DOT,
    PinFamily.BOOLEAN: PinShape.HALF,
    PinFamily.OBJECT: PinShape.SQUARE,
    PinFamily.ARRAY: PinShape.STACK,
    PinFamily.ARTIFACT: PinShape.PAGE,
    PinFamily.PROVIDER: PinShape.HEXAGON,
    PinFamily.ANY: PinShape.RING,
}

LETTERS: dict[PinFamily, str] = {
    PinFamily.STRING: "T",
    PinFamily.NUMBER: "N",
    PinFamily.BOOLEAN: "B",
    PinFamily.OBJECT: "O",
    PinFamily.ARRAY: "L",
    PinFamily.ARTIFACT: "F",
    PinFamily.PROVIDER: "M",
    PinFamily.ANY: "?",
}
"""Letters that tell types without colours; the arrow of execution is alone in its shape."""

_EXACT: dict[str, PinFamily] = {
    "execution": PinFamily.EXECUTION,
    "string": PinFamily.STRING,
    "number": PinFamily.NUMBER,
    "boolean": PinFamily.BOOLEAN,
    "object": PinFamily.OBJECT,
    "json_schema": PinFamily.OBJECT,
    "memory": PinFamily.OBJECT,
    "assertion": PinFamily.OBJECT,
    "assertions": PinFamily.ARRAY,
    "array": PinFamily.ARRAY,
    "tools": PinFamily.PROVIDER,
    "agent": PinFamily.PROVIDER,
}

_PREFIXES: tuple[tuple[str, PinFamily], ...] = (
    ("artifacts", PinFamily.ARRAY),
    ("artifact", PinFamily.ARTIFACT),
    ("workspace_", PinFamily.ARTIFACT),
    ("provider", PinFamily.PROVIDER),
    ("model", PinFamily.PROVIDER),
)


@lru_cache(maxsize=4096)
def pin_family(pin_type: str) -> PinFamily:
    """The family of a pin type as it stands in flow files; unknown types look like `any`."""
    exact = _EXACT.get(pin_type)
    if exact is not None:
        return exact
    for prefix, family in _PREFIXES:
        if pin_type.startswith(prefix):
            return family
    return PinFamily.ANY


def draw_pin(
    painter: QPainter,
    center: QPointF,
    size: float,
    look: PinLook,
    *,
    filled: bool,
    ground: QColor,
    letter: str = "",
) -> None:
    """Draw one pin.

    Args:
        painter: anti-aliasing is the caller's choice; pen and brush are changed.
        center: middle of the pin.
        size: its height in the painter's units.
        filled: connected pins are filled, others an outline.
        ground: colour of what lies under it; shows inside outlines.
        letter: stands in it instead of the marks inside its shape.
    """
    painter.setPen(QPen(look.color, max(1.2, size / 7.0)))
    painter.setBrush(QBrush(look.color if filled else ground))
    half = size / 2.0
    box = QRectF(center.x() - half, center.y() - half, size, size)
    if letter:
        _draw_lettered(painter, box, look, letter, ground if filled else look.color)
        return
    match look.shape:
        case PinShape.ARROW:
            painter.drawPolygon(_arrow(center, half))
        case PinShape.CIRCLE:
            painter.drawEllipse(box)
        case PinShape.DOT:
            painter.setBrush(QBrush(look.color if filled else ground))
            painter.drawEllipse(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(ground if filled else look.color))
            painter.drawEllipse(center, size / 6.0, size / 6.0)
        case PinShape.HALF:
            painter.drawEllipse(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(ground if filled else look.color))
            painter.drawPie(box.adjusted(1.2, 1.2, -1.2, -1.2), 90 * 16, 180 * 16)
        case PinShape.SQUARE:
            painter.drawRoundedRect(box, size / 5.0, size / 5.0)
        case PinShape.STACK:
            small = size * 0.72
            painter.drawRect(QRectF(box.right() - small, box.top(), small, small))
            painter.drawRect(QRectF(box.left(), box.bottom() - small, small, small))
        case PinShape.PAGE:
            painter.drawPolygon(_page(box))
        case PinShape.HEXAGON:
            painter.drawPolygon(_hexagon(center, half * 1.1))
        case PinShape.RING:
            painter.drawEllipse(box)
            painter.setBrush(QBrush(ground))
            painter.drawEllipse(center, half * 0.45, half * 0.45)


def _draw_lettered(
    painter: QPainter, box: QRectF, look: PinLook, letter: str, color: QColor
) -> None:
    """The outline of a shape with a letter in it."""
    match look.shape:
        case PinShape.SQUARE:
            painter.drawRoundedRect(box, box.width() / 5.0, box.width() / 5.0)
        case PinShape.STACK:
            painter.drawRect(box.translated(1.5, -1.5))
            painter.drawRect(box)
        case PinShape.PAGE:
            painter.drawPolygon(_page(box))
        case PinShape.HEXAGON:
            painter.drawPolygon(_hexagon(box.center(), box.width() * 0.55))
        case _:
            painter.drawEllipse(box)
    font = painter.font()
    font.setPixelSize(max(1, round(box.height() * 0.72)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(box.adjusted(-4, -4, 4, 4), Qt.AlignmentFlag.AlignCenter, letter)


def _arrow(center: QPointF, half: float) -> QPolygonF:
    x, y = center.x(), center.y()
    return QPolygonF(
        [
            QPointF(x - half, y - half),
            QPointF(x, y - half),
            QPointF(x + half, y),
            QPointF(x, y + half),
            QPointF(x - half, y + half),
        ]
    )


def _page(box: QRectF) -> QPolygonF:
    fold = box.width() * 0.35
    left, right = box.left() + box.width() * 0.08, box.right() - box.width() * 0.08
    return QPolygonF(
        [
            QPointF(left, box.top()),
            QPointF(right - fold, box.top()),
            QPointF(right, box.top() + fold),
            QPointF(right, box.bottom()),
            QPointF(left, box.bottom()),
        ]
    )


def _hexagon(center: QPointF, radius: float) -> QPolygonF:
    return QPolygonF(
        [
            QPointF(
                center.x() + radius * math.cos(math.radians(60 * corner)),
                center.y() + radius * math.sin(math.radians(60 * corner)),
            )
            for corner in range(6)
        ]
    )
