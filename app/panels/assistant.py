"""The assistant: one describes a change, reads what is proposed, applies or discards it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.widgets.asking import error_lines
from app.widgets.buttons import push_button
from app.widgets.change_rows import kind_words, value_words
from app.widgets.growing_text import AnswerText
from app.widgets.texts import sentence
from app.widgets.theme import theme, theme_changes
from runtime.base.words import say
from runtime.visualflow.changes import ChangedPart, ChangeKind, FlowChange, short_value

MOST_CHANGES = 200


class AssistantPanel(QWidget):
    """A conversation, a field for wishes, and the proposal there is at the moment.

    Signals:
        asked(str): the person wishes this.
        stopped(): wait no longer for the answer.
        taken(), discarded(): what to do with the proposal.
        configure_wanted(): a setting is missing; show it.
    """

    asked = Signal(str)
    stopped = Signal()
    taken = Signal()
    discarded = Signal()
    configure_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Assistant"))
        self._turns: list[tuple[str, str, str]] = []
        self.log = QTextBrowser(self)
        self.log.setAccessibleName(self.tr("Conversation with the assistant"))
        self.log.setOpenLinks(False)
        self._make_notice()
        self._make_proposal()
        self._make_wish()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.log, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.proposal)
        layout.addWidget(self.wish)
        layout.addLayout(self._foot())
        self.setFocusProxy(self.wish)
        theme_changes().changed.connect(self._draw_log)
        self._is_asking = False
        self._draw_log()
        self.show_missing("")
        self.show_proposal("", ())
        self.show_asking(on=False)

    def _make_notice(self) -> None:
        """Which setting is missing."""
        self.notice = QFrame(self)
        self.notice.setProperty("role", "card")
        self.notice_text = _plain_label(self.notice)
        self.configure = push_button(self, self.tr("Configure…"), "settings")
        self.configure.clicked.connect(self.configure_wanted)
        layout = QVBoxLayout(self.notice)
        layout.addWidget(self.notice_text)
        layout.addWidget(self.configure, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_proposal(self) -> None:
        """What would be changed, to be taken or not."""
        self.proposal = QFrame(self)
        self.proposal.setProperty("role", "card")
        self.summary = _plain_label(self.proposal)
        self.changes = QListWidget(self.proposal)
        self.changes.setAccessibleName(self.tr("What the proposal changes"))
        self.changes.setMaximumHeight(160)
        self.changes.setWordWrap(True)
        self.changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.take = push_button(self, self.tr("Apply"), "check")
        self.take.clicked.connect(self.taken)
        self.drop = push_button(self, self.tr("Discard"), "x")
        self.drop.clicked.connect(self.discarded)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        layout = QVBoxLayout(self.proposal)
        layout.addWidget(self.summary)
        layout.addWidget(self.changes)
        layout.addLayout(buttons)

    def _make_wish(self) -> None:
        """Where a person writes."""
        self.wish = AnswerText(self, least_lines=3)
        self.wish.setAccessibleName(self.tr("What shall be changed"))
        self.wish.setPlaceholderText(
            self.tr("Describe a change: “Ask for the city too, and say it in the greeting”")
        )
        self.wish.sent.connect(self._send)
        self.wish.textChanged.connect(self._show_usable)

    def _foot(self) -> QHBoxLayout:
        self.send = push_button(self, self.tr("Send"), "send")
        self.send.setToolTip(say("Enter sends, Shift+Enter begins a new line"))
        self.send.clicked.connect(self._send)
        self.stop = push_button(self, self.tr("Stop"), "square")
        self.stop.clicked.connect(self.stopped)
        self.state = QLabel(self)
        self.state.setProperty("role", "secondary")
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.stop)
        foot.addWidget(self.send)
        return foot

    def show_missing(self, text: str) -> None:
        """Say which setting is missing; empty: none."""
        self.notice_text.setText(text)
        self.notice.setVisible(bool(text))

    def show_asking(self, *, on: bool, words: str = "") -> None:
        """An answer is waited for, or no more."""
        self._is_asking = on
        self.state.setText(words or (self.tr("Thinking…") if on else ""))
        self.stop.setVisible(on)
        self._show_usable()

    def show_proposal(self, summary: str, changes: Sequence[FlowChange]) -> None:
        """Show what would be changed; an empty summary: there is no proposal."""
        self.summary.setText(summary)
        self.changes.clear()
        self.changes.addItems([change_words(one) for one in changes[:MOST_CHANGES]])
        if len(changes) > MOST_CHANGES:
            self.changes.addItem(self.tr("{} more").format(len(changes) - MOST_CHANGES))
        self.proposal.setVisible(bool(summary))

    def add_turn(self, who: str, text: str, tone: str = "text") -> None:
        """Add to the conversation; `tone` is a colour token of the theme."""
        self._turns.append((who, text, tone))
        self._draw_log()

    def add_error(self, error: Exception) -> None:
        """Add what went wrong, where, and what can be done."""
        where, problem, remedy = error_lines(error)
        text = f"{where}: {problem}" if where else problem
        self.add_turn(self.tr("Error"), f"{sentence(text)} {sentence(remedy)}".strip(), "failed")

    @Slot()
    def _send(self) -> None:
        text = self.wish.toPlainText().strip()
        if text and self.send.isEnabled():
            self.wish.clear()
            self.asked.emit(text)

    @Slot()
    def _show_usable(self) -> None:
        self.send.setEnabled(not self._is_asking and bool(self.wish.toPlainText().strip()))

    @Slot()
    def _draw_log(self) -> None:
        colors = theme()
        grey = colors.text_secondary.name()
        parts = [
            f'<p style="margin-bottom:8px"><span style="color:{grey}">{escape(who)}</span><br>'
            f'<span style="color:{getattr(colors, tone).name()}">'
            f"{escape(text).replace(chr(10), '<br>')}</span></p>"
            for who, text, tone in self._turns
        ]
        hint = self.tr(
            "Describe a change below. You see it on the canvas first, and take it or not."
        )
        self.log.setHtml("".join(parts) or f'<p style="color:{grey}">{escape(hint)}</p>')
        self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())


def _plain_label(parent: QWidget) -> QLabel:
    return QLabel(parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText)


def change_words(change: FlowChange) -> str:
    """A change in one line."""
    part = kind_words(change)
    if change.part is ChangedPart.FLOW:
        return f"{part}: {value_words(change)}"
    if change.kind is not ChangeKind.CHANGED:
        return f"{part}: {change.title}"
    return f"{part}: {change.title}, {value_words(change)} = {short_value(change.after)}"
