"""The rectangles of a canvas that are painted anew while the rest stays as it is on the screen."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

MOST_PATCHES = 5
"""More of them cost as much as the whole widget."""


class Patches:
    """What changed on a widget since it was painted, as a few rectangles that are painted one by one.

    Painting through a clip of many rectangles costs more than painting everything; one rectangle after the other
    costs what it shows.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._wanted: list[QRect] = []
        self._is_whole = False

    def add(self, rect: QRect) -> None:
        """Paint a rectangle of the widget anew, with the next painting."""
        if self._is_whole:
            return
        rect &= self._widget.rect()
        if rect.isEmpty() or any(wanted.contains(rect) for wanted in self._wanted):
            return
        self._wanted.append(rect)
        if len(self._wanted) <= MOST_PATCHES:
            self._widget.update(rect)
        else:
            self._is_whole = True
            self._widget.update()

    @property
    def is_whole(self) -> bool:
        """Whether the whole widget will be painted anew, whatever else is added."""
        return self._is_whole

    def take(self, region: QRegion) -> list[QRect]:
        """The rectangles that a painting goes through; they cover all that it is asked for.

        Args:
            region: of the paint event.
        """
        wanted, self._wanted, self._is_whole = self._wanted, [], False
        if region.rectCount() > 1:
            whole = QRegion()
            for rect in wanted:
                whole += rect
            if whole == region:
                return wanted
        return [region.boundingRect()]
