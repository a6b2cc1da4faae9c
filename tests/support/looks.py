"""What widgets look like, to compare them."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.widgets.theme_files import contrast

ENLARGED = 4
"""At one device pixel a pixel the strokes of small letters are all edge, and nowhere have the colour of the pen."""
LEAST_PIXELS = 6
"""Of so many enlarged pixels a colour counts."""


def pixels(widget: QWidget) -> npt.NDArray[np.uint8]:
    """A picture of a widget laid out: rows, columns, colours."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), -1, 4)[:, : image.width(), :3].copy()


def other_looking(shown: QWidget, wanted: QWidget) -> list[str]:
    """Names of the innermost visible parts of `shown` that look otherwise than those of `wanted`."""
    first, second = pixels(shown), pixels(wanted)
    if first.shape != second.shape:
        return [f"{shown.size()} is not {wanted.size()}"]
    differs = (first != second).any(axis=2)
    found = []
    for part in [shown, *shown.findChildren(QWidget)]:
        if part.window() is not shown or not part.isVisible():
            continue
        own = QRect(part.mapTo(shown, part.rect().topLeft()), part.size()) & shown.rect()
        area = differs[own.top() : own.bottom() + 1, own.left() : own.right() + 1]
        inner = any(c.isVisible() for c in part.findChildren(QWidget) if c.window() is shown)
        if area.any() and (not inner or part is shown):
            found.append(f"{type(part).__name__} {part.accessibleName() or part.objectName()}")
    return found


def enlarged(widget: QWidget) -> QImage:
    """A large picture of a widget."""
    image = QImage(widget.size() * ENLARGED, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ENLARGED)
    widget.render(image, QPoint())
    image.setDevicePixelRatio(1.0)
    return image


def strongest_contrast(image: QImage, box: QRect | QRectF) -> float:
    """In a part of an enlarged picture: the contrast of the ground with what differs most from it (WCAG 2.2)."""
    area = QRectF(box)
    part = image.copy(QRectF(area.topLeft() * ENLARGED, area.size() * ENLARGED).toRect())
    colors, counts = np.unique(np.frombuffer(part.constBits(), np.uint32), return_counts=True)
    ground = QColor.fromRgb(int(colors[counts.argmax()]))
    inks = (QColor.fromRgb(int(color)) for color in colors[counts >= LEAST_PIXELS])
    return max(contrast(ink, ground) for ink in inks)
