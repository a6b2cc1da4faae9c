"""Lucide icons by name, recoloured for the theme, sharp at every scale, cached."""

from collections.abc import Callable
from functools import cache, lru_cache
from typing import TypeAlias

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from app.widgets.pin_looks import draw_pin
from app.widgets.resource_files import resource_path
from app.widgets.theme import pin_look, theme

ICON_PX = 16
ICON_WITH_TEXT = QSize(20, ICON_PX)
"""Size of an icon that has words at its right: some room between them."""
PIN_MARK_PX = 14
"""Side of the mark of a pin beside its name."""
STROKE_PX = 1.5

Ink: TypeAlias = QColor | Callable[[], QColor]
"""A fixed color, or what gives it at the time of painting: `ink("accent")` follows the theme."""

_FALLBACK = "box"
_VIEW_BOX = 24
_DISABLED_ALPHA = 110


def has_icon(name: str) -> bool:
    """Whether an icon of that Lucide name is bundled."""
    return resource_path("icons", f"{name}.svg").is_file()


def icon(name: str, color: Ink | None = None) -> QIcon:
    """An icon that follows the theme.

    Args:
        name: Lucide name; an unknown one gives a box.
        color: None: the theme's text colour at the time of painting.
    """
    return QIcon(_SvgEngine(name, color))


def icon_pixmap(
    name: str, size_px: int = ICON_PX, color: QColor | None = None, ratio: float = 1.0
) -> QPixmap:
    """A picture of an icon, `size_px` logical pixels wide, for a device pixel ratio."""
    return _picture(name, round(size_px * ratio), (color or theme().text).rgba(), ratio)


def pin_icon(pin_type: str, *, filled: bool = True) -> QIcon:
    """The mark of a pin type, for trees, lists and menus; follows the theme."""
    return QIcon(_PinEngine(pin_type, filled))


class _SvgEngine(QIconEngine):
    def __init__(self, name: str, color: Ink | None) -> None:
        super().__init__()
        self._name = name
        self._color = color

    @override
    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        area = QRectF(rect)  # type: ignore[call-overload]
        width, height = area.width(), area.height()
        side = min(width, height)
        left, top = area.x() + (width - side) / 2, area.y() + (height - side) / 2
        if painter.worldMatrixEnabled():  # perhaps enlarged: a picture would be blurred
            renderer = _renderer(self._name, self._rgba_for(mode))
            renderer.render(painter, QRectF(left, top, side, side))
            return
        ratio = painter.device().devicePixelRatio()
        picture = _picture(self._name, round(side * ratio), self._rgba_for(mode), ratio)
        painter.drawPixmap(QPointF(left, top), picture)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        side = min(size.width(), size.height())
        picture = _picture(self._name, side, self._rgba_for(mode))
        return picture if size.width() <= side else _widened(picture, size.width())

    @override
    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, self._color)

    @override
    def key(self) -> str:
        return "visualflow-lucide"

    def _rgba_for(self, mode: QIcon.Mode) -> int:
        ink = self._color() if callable(self._color) else self._color
        rgba = (ink or theme().text).rgba()
        return rgba & 0xFFFFFF | _DISABLED_ALPHA << 24 if mode == QIcon.Mode.Disabled else rgba


class _PinEngine(QIconEngine):
    def __init__(self, pin_type: str, filled: bool) -> None:
        super().__init__()
        self._type = pin_type
        self._filled = filled

    @override
    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        area = QRectF(rect)  # type: ignore[call-overload]
        _draw_pin(painter, area, self._type, filled=self._filled)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colors = theme()
        return _pin_picture(
            self._type, self._filled, size.toTuple(), colors.is_dark, colors.panel.rgba()
        )

    @override
    def clone(self) -> QIconEngine:
        return _PinEngine(self._type, self._filled)

    @override
    def key(self) -> str:
        return "visualflow-pin"


@lru_cache(maxsize=512)
def _renderer(name: str, rgba: int) -> QSvgRenderer:
    color = QColor.fromRgba(rgba)
    stroke = STROKE_PX * _VIEW_BOX / ICON_PX
    text = (
        _source(name)
        .replace("currentColor", color.name(), 1)
        .replace(
            'stroke-width="2"', f'stroke-width="{stroke}" stroke-opacity="{color.alphaF():.3f}"', 1
        )
    )
    return QSvgRenderer(QByteArray(text.encode()))


@lru_cache(maxsize=1024)
def _picture(name: str, side_px: int, rgba: int, ratio: float = 1.0) -> QPixmap:
    picture = QPixmap(max(1, side_px), max(1, side_px))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, rgba).render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def _pin_picture(
    pin_type: str, filled: bool, size: tuple[int, int], _is_dark: bool, _ground: int
) -> QPixmap:
    """The mark of a pin type as the theme in force draws it, which the last two arguments tell from others."""
    picture = QPixmap(*size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _draw_pin(painter, QRectF(picture.rect()), pin_type, filled=filled)
    painter.end()
    return picture


def _draw_pin(painter: QPainter, area: QRectF, pin_type: str, *, filled: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = min(area.width(), area.height()) * 0.62
    look = pin_look(pin_type)
    draw_pin(painter, area.center(), size, look, filled=filled, ground=theme().panel)


def _widened(picture: QPixmap, width_px: int) -> QPixmap:
    """A picture with empty room at its right, which keeps the text of a button away from its icon."""
    wide = QPixmap(width_px, picture.height())
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return wide


@cache
def _source(name: str) -> str:
    path = resource_path("icons", f"{name}.svg")
    if "/" in name or not path.is_file():
        path = resource_path("icons", f"{_FALLBACK}.svg")
    return path.read_text(encoding="utf-8")
