"""What a panel shows beside its rows about the chosen one: a line about it, a button that closes, and all of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.widgets.buttons import icon_button
from app.widgets.dialog_parts import wrap
from runtime.base.words import say


class DetailPane(QWidget):
    """Out of sight until it is shown.

    Attributes:
        head: the line about what is shown; takes plain text only.

    Signals:
        close_wanted(): the rows should have its place.
    """

    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = QLabel(self)
        self.head.setProperty("role", "secondary")
        wrap(self.head)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = icon_button(self, "x", say("Close the details"))
        self.close_button.setAutoRaise(True)
        self.close_button.clicked.connect(self.close_wanted)
        self.hide()

    def fill(self, body: QWidget) -> None:
        """Lay out what shows all of it below the line about it."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 0, 0)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        layout.addWidget(body, 1)

    def show_head(self, *parts: str) -> None:
        """Say what is shown; empty parts are left out."""
        self.head.setText("  ·  ".join(part for part in parts if part))
