"""A line of text that leaves keys with Alt to menus and labels."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.widgets.icons import icon

_MODIFIERS = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.MetaModifier
)


def is_alt_text(event: QKeyEvent) -> bool:
    """Whether a key is Alt and a letter that no menu or label took: it writes nothing.

    Alt writes letters of its own on a Mac, and together with Ctrl (AltGr) on Windows.
    """
    return (
        sys.platform != "darwin"
        and event.modifiers() & _MODIFIERS == Qt.KeyboardModifier.AltModifier
        and event.text().isprintable()
        and bool(event.text())
    )


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key is Enter, that of the letters or that of the numbers."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEdit(QLineEdit):
    """A `QLineEdit` into which Alt and a letter write nothing."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_alt_text(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class SearchLine(LineEdit):
    """A line that searches or filters: with a loupe, and a button that empties it.

    Args:
        words: what it does; shown while it is empty, and its name for screen readers.
    """

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
