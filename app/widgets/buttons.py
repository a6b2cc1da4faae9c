"""Buttons as they are made all over the program."""

from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from app.widgets.icons import icon


def push_button(parent: QWidget, text: str, symbol: str = "") -> QPushButton:
    """A button that Enter presses only while it has the keyboard, also in a dialog.

    Args:
        symbol: icon before the text; empty: none.
    """
    button = QPushButton(text, parent)
    if symbol:
        button.setIcon(icon(symbol))
    button.setAutoDefault(False)
    return button


def icon_button(parent: QWidget, symbol: str, tip: str, name: str = "") -> QToolButton:
    """A button without a text.

    Args:
        tip: what it does.
        name: what screen readers call it; empty: the tip.
    """
    button = QToolButton(parent)
    button.setIcon(icon(symbol))
    button.setToolTip(tip)
    button.setAccessibleName(name or tip)
    return button
