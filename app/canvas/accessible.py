"""Where screen readers get hold of canvases, and hear where the keyboard is on them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface

from app.canvas.surface import FlowSurface

if TYPE_CHECKING:
    from app.canvas.accessible_canvas import CanvasInterface

_interfaces: dict[int, "CanvasInterface"] = {}
_registered: list[bool] = []


def register_canvas() -> None:
    """Let Qt ask us for the accessible interface of canvases; once for the whole program."""
    if not _registered:
        _registered.append(True)
        QAccessible.installFactory(_interface_for)


def tell_focus(canvas: FlowSurface) -> None:
    """Let screen readers know which node, frame or wire of a canvas keys go to now."""
    if QAccessible.isActive() and QAccessible.queryAccessibleInterface(canvas) is not None:
        part = _interfaces[id(canvas)].current()
        if part is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))


def _interface_for(_class_name: str, item: QObject) -> QAccessibleInterface | None:
    if not isinstance(item, FlowSurface):
        return None
    from app.canvas.accessible_canvas import (
        CanvasInterface,
    )  # no start without a screen reader needs it

    found = CanvasInterface(item)
    _interfaces[id(item)] = found  # Qt keeps none, and collects it with the widget
    item.destroyed.connect(
        partial(_forget, id(item))
    )  # of a bound method only a weak reference is kept
    return found


def _forget(key: int, _item: QObject | None = None) -> None:
    """Drop the interface of a canvas that is gone."""
    found = _interfaces.pop(key, None)
    if found is not None:
        found.release()
