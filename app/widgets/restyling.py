"""Lays the style over all widgets anew after the palette has changed: at once where it is seen, the rest in turns."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.widgets.sliced import SlicedWork


class Restyling(SlicedWork):
    """Makes widgets read the palette again where the style sheet names its colors.

    A window shows some hundred widgets and has many more: in panels behind others, closed lists, rows out of sight. Those come
    after it, a few in a turn. What was never shown is styled when it is, as always.

    Args:
        app: its widgets; the owner.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app

    def restyle(self) -> None:
        """Style all that is in sight, and begin with what is not."""
        was_shown = Qt.WidgetAttribute.WA_WState_Polished
        hidden = []
        for widget in self._app.allWidgets():
            if not widget.testAttribute(was_shown):
                continue
            if widget.isVisible() and not widget.visibleRegion().isEmpty():
                widget.style().polish(widget)
            else:
                hidden.append(widget)
        self.start(_styled(hidden), at_once=False)


def _styled(widgets: list[QWidget]) -> Iterator[None]:
    for widget in widgets:
        if isValid(widget):
            widget.style().polish(widget)
            widget.update()
        yield
