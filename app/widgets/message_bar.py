"""Short messages that come and go: a toast at the foot of a window, with at most one button."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from typing_extensions import override

from app.widgets.announcing import announce
from app.widgets.icons import icon
from app.widgets.mark import Mark
from app.widgets.theme import ink
from runtime.base.words import say

SHOWN_MS = 6_000
_MARGIN_PX = 16


class Tone(StrEnum):
    """What kind of message it is."""

    INFO = "info"
    DONE = "done"
    WARNING = "warning"
    ERROR = "error"


_MARKS = {
    Tone.INFO: ("info", "accent"),
    Tone.DONE: ("circle-check", "done"),
    Tone.WARNING: ("triangle-alert", "warning"),
    Tone.ERROR: ("circle-alert", "failed"),
}


@dataclass(frozen=True, slots=True)
class Message:
    """A message.

    Attributes:
        action: label of its button; empty: none.
        on_action: called when the button is pressed.
        stays: until it is closed; errors always stay.
    """

    text: str
    tone: Tone = Tone.INFO
    action: str = ""
    on_action: Callable[[], None] | None = None
    stays: bool = False


class MessageBar(QFrame):
    """Floats over the foot of its parent and shows one message at a time, the newest.

    Signals:
        closed(): it went away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAccessibleName(say("Message"))
        self._message: Message | None = None
        self._mark = Mark(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(200)
        self._button = QPushButton(self)
        self._button.setProperty("role", "link")
        self._button.clicked.connect(self._act)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setAccessibleName(say("Close message"))
        close.setToolTip(say("Close"))
        close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._mark)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(close)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        parent.installEventFilter(self)
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show a message in place of the one before, and let screen readers say it."""
        self._message = message
        name, color = _MARKS[message.tone]
        self._mark.show_icon(icon(name, ink(color)))
        self._text.setText(message.text)
        self.setAccessibleDescription(message.text)
        self._button.setText(message.action)
        self._button.setVisible(bool(message.action))
        self._place()
        self.show()
        self.raise_()
        announce(self, message.text)
        if message.stays or message.tone is Tone.ERROR:
            self._timer.stop()
        else:
            self._timer.start(SHOWN_MS)

    def text(self) -> str:
        """The text on screen; "" if nothing is shown."""
        return self._message.text if self._message is not None else ""

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._message = None
        self.hide()
        self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        room = parent.size()
        width = min(560, room.width() - 2 * _MARGIN_PX)
        height = (
            self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        )
        self.setGeometry(
            (room.width() - width) // 2,
            room.height() - height - 2 * _MARGIN_PX - 8,
            width,
            max(height, self.minimumSizeHint().height()),
        )

    def _act(self) -> None:
        action = self._message.on_action if self._message is not None else None
        self.dismiss()
        if action is not None:
            action()
