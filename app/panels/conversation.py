"""What a run said and asked, and what was answered, in order."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.runs.node_run import Message
from app.runs.run_model import RunModel
from app.widgets.icons import icon
from app.widgets.texts import clock_time, exact_time
from app.widgets.theme import Theme, theme, theme_changes

MOST_MESSAGES = 400
"""Older messages leave the panel; the trace has them all."""


class ConversationPanel(QScrollArea):
    """The panel of one run at a time.

    Signals:
        answer_wanted(object): the `PendingWait` whose Answer button was pressed.
    """

    answer_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Conversation")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._run: RunModel | None = None
        self._bubbles: list[QWidget] = []
        holder = QWidget(self)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(8)
        self._empty = QLabel("Messages and questions of a run appear here.", holder)
        self._empty.setProperty("role", "secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.answer = QPushButton(icon("message-square"), "Answer…", holder)
        self.answer.setAutoDefault(False)
        self.answer.hide()
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.answer)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.setWidget(holder)
        self.answer.clicked.connect(self._answer)
        theme_changes().changed.connect(self._recolor)

    def show_run(self, run: RunModel | None) -> None:
        """Follow another run; None: none."""
        if self._run is not None:
            self._run.messages_added.disconnect(self._take)
            self._run.waits_changed.disconnect(self._show_waits)
        for bubble in self._bubbles:
            bubble.hide()
            bubble.deleteLater()
        self._bubbles = []
        self._run = run
        if run is not None:
            run.messages_added.connect(self._take)
            run.waits_changed.connect(self._show_waits)
            self._take(run.messages[-MOST_MESSAGES:])
        self._empty.setVisible(not self._bubbles)
        self._show_waits()

    def texts(self) -> list[str]:
        """The shown messages, oldest first."""
        return [bubble.accessibleName() for bubble in self._bubbles]

    def _take(self, messages: object) -> None:
        if not isinstance(messages, Iterable):
            return
        for message in messages:
            if isinstance(message, Message):
                bubble = _Bubble(message, self)
                self._column.insertWidget(len(self._bubbles) + 1, bubble)
                self._bubbles.append(bubble)
        while len(self._bubbles) > MOST_MESSAGES:
            self._bubbles.pop(0).deleteLater()
        self._empty.setVisible(not self._bubbles)
        QTimer.singleShot(0, self._scroll_down)

    def _show_waits(self) -> None:
        waits = self._run.waits if self._run is not None else ()
        self.answer.setVisible(any(not wait.is_pause for wait in waits))

    def _recolor(self, _theme: Theme) -> None:
        if self._run is not None:
            self.show_run(self._run)

    def _answer(self) -> None:
        waits = self._run.waits if self._run is not None else ()
        wait = next((one for one in waits if not one.is_pause), None)
        if wait is not None:
            self.answer_wanted.emit(wait)

    def _scroll_down(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())


class _Bubble(QWidget):
    """One message: the flow's at the left, the person's at the right."""

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        mine = message.speaker == "user"
        who = "You" if mine else {"question": "Question"}.get(message.level, "Flow")
        self.setAccessibleName(f"{who}: {message.text}")
        card = QFrame(self)
        card.setProperty("role", "card")
        head = QLabel(f"{who} · {clock_time(message.time)[:8]}", card)
        head.setProperty("role", "secondary")
        head.setToolTip(exact_time(message.time))
        text = QLabel(message.text, card)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setAccessibleName(f"{who}: {message.text}")
        color = {
            "question": theme().waiting,
            "warning": theme().warning,
            "error": theme().failed,
        }.get(message.level)
        if color is not None:
            head.setStyleSheet(f"color: {color.name()};")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.setSpacing(2)
        inner.addWidget(head)
        inner.addWidget(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if mine:
            layout.addStretch(1)
        layout.addWidget(card, 3)
        if not mine:
            layout.addStretch(1)
