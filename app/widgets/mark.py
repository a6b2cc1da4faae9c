"""A small icon that stands by itself, beside a name or a text."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.widgets.icons import ICON_PX


class Mark(QLabel):
    """An icon as a label; drawn anew when the theme changes.

    Args:
        picture: what it shows; None: nothing yet.
    """

    _picture: QIcon | None = None

    def __init__(
        self, parent: QWidget | None, picture: QIcon | None = None, side_px: int = ICON_PX
    ) -> None:
        super().__init__(parent)
        self._side_px = side_px
        if picture is not None:
            self.show_icon(picture)

    def show_icon(self, picture: QIcon) -> None:
        """Show another icon."""
        self._picture = picture
        self.setPixmap(picture.pixmap(self._side_px, self._side_px))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self._picture is not None:
            self.show_icon(self._picture)
        super().changeEvent(event)
