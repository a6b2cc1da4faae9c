"""What a run said and asked, and what was answered, in order."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.runs.node_run import Message
from app.runs.run_model import RunModel
from app.widgets.buttons import push_button
from app.widgets.sliced import SlicedWork
from app.widgets.texts import clock_time, exact_time
from app.widgets.theme import Theme, theme, theme_changes
from runtime.base.words import say

FIRST_MESSAGES = 40
"""As many are shown until a person wants earlier ones: the layout of a bubble costs most of a millisecond."""
MORE_MESSAGES = 40
REFRESH_MS = 100
"""Messages that follow each other faster appear together, so that a flood of them leaves the window smooth."""

PADDING_PX = 12
MOST_LINES, MOST_LETTERS = 40, 400
"""So much of a message is measured; one that is longer is as wide as any."""


class ConversationPanel(QScrollArea):
    """The panel of one run at a time.

    Signals:
        answer_wanted(object): the `PendingWait` whose Answer button was pressed.
    """

    answer_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Conversation"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._run: RunModel | None = None
        self._most = FIRST_MESSAGES
        self._bubbles: list[_Bubble] = []
        self._shown_until = 0
        self._work = SlicedWork(self)
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self._follow)
        holder = QWidget(self)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(8)
        self._empty = QLabel(say("Messages and questions of a run appear here."), holder)
        self._empty.setProperty("role", "secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.answer = push_button(holder, say("Answer…"), "message-square")
        self.answer.hide()
        self.earlier = push_button(holder, "", "chevron-up")
        self.earlier.setProperty("role", "link")
        self.earlier.hide()
        self.earlier.clicked.connect(self._show_earlier)
        self._column.addWidget(self.earlier)
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
        self._run = run
        self._most = FIRST_MESSAGES
        self._forget()
        if run is not None:
            run.messages_added.connect(self._take)
            run.waits_changed.connect(self._show_waits)
        self._follow()
        self._show_waits()

    def texts(self) -> list[str]:
        """The shown messages, oldest first."""
        self._bring_up_to_date()
        return [bubble.accessibleName() for bubble in self._bubbles]

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _take(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _follow(self) -> None:
        """Show what came; nothing is made while nobody sees it."""
        if self.isVisible() and self._work.is_done:
            self._work.start(self._showing())
        elif self.isVisible():
            self._timer.start()

    def _bring_up_to_date(self) -> None:
        self._timer.stop()
        self._work.finish()
        for _bubble in self._showing():
            pass

    def _showing(self) -> Iterator[None]:
        """Bring the bubbles up to the run's messages; those that scroll out are used again."""
        messages = self._run.messages if self._run is not None else []
        until = len(messages)
        for message in messages[max(self._shown_until, until - self._most) : until]:
            full = len(self._bubbles) >= self._most
            bubble = self._bubbles.pop(0) if full else _Bubble(self)
            if full:
                self._column.removeWidget(bubble)
            bubble.show_message(message)
            self._column.insertWidget(len(self._bubbles) + 2, bubble)
            self._bubbles.append(bubble)
            yield
        self._shown_until = until
        hidden = until - len(self._bubbles)
        self.earlier.setText(say("Earlier messages ({hidden})", hidden=hidden))
        self.earlier.setVisible(hidden > 0)
        self._empty.setVisible(not self._bubbles)
        QTimer.singleShot(0, self._scroll_down)

    def _show_earlier(self) -> None:
        self._most += MORE_MESSAGES
        self._forget()
        self._follow()

    def _forget(self) -> None:
        for bubble in self._bubbles:
            bubble.hide()
            bubble.deleteLater()
        self._bubbles, self._shown_until = [], 0
        self._work.cancel()

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

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        card = QFrame(self)
        card.setProperty("role", "card")
        self._head = QLabel(card)
        self._head.setProperty("role", "secondary")
        self._text = QLabel(card)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        inner = QVBoxLayout(card)
        inner.setContentsMargins(PADDING_PX, 8, PADDING_PX, 8)
        inner.setSpacing(2)
        inner.addWidget(self._head)
        inner.addWidget(self._text)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(0)
        self._row.addWidget(card)
        self._row.addStretch(0)
        self._card = card

    def show_message(self, message: Message) -> None:
        """Show another message."""
        mine = message.speaker == "user"
        who = say("You") if mine else {"question": say("Question")}.get(message.level, say("Flow"))
        named = f"{who}: {message.text}"
        self.setAccessibleName(named)
        self._head.setText(f"{who} · {clock_time(message.time)[:8]}")
        self._head.setToolTip(exact_time(message.time))
        self._text.setText(message.text)
        self._text.setAccessibleName(named)
        color = {
            "question": theme().waiting,
            "warning": theme().warning,
            "error": theme().failed,
        }.get(message.level)
        look = f"color: {color.name()};" if color is not None else ""
        if self._head.styleSheet() != look:
            self._head.setStyleSheet(look)
        self._row.setStretch(0, 1 if mine else 0)
        self._row.setStretch(2, 0 if mine else 1)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As wide as its longest line, at most three quarters of the panel."""
        lines = self._text.text().splitlines()[:MOST_LINES]
        letters = self._text.fontMetrics()
        longest = max((letters.horizontalAdvance(line[:MOST_LETTERS]) for line in lines), default=0)
        wanted = max(longest, self._head.sizeHint().width()) + 2 * PADDING_PX + 4
        self._card.setFixedWidth(max(min(wanted, self.width() * 3 // 4), 1))
