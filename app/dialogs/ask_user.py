"""A question of a run: choices as buttons, free text, or both."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.answer_dialog import AnswerDialog
from app.widgets.buttons import push_button
from app.widgets.growing_text import AnswerText
from runtime.base.words import say

_MOST_DIGIT_KEYS = 9


class AskUserDialog(AnswerDialog):
    """Asks; the answer is `{"response": text}`. Closing it answers nothing."""

    def __init__(
        self,
        prompt: str,
        choices: Sequence[str] = (),
        *,
        allow_free_text: bool = True,
        where: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            say("Waiting for your answer"), where, "message-circle-question-mark", parent
        )
        self.setAccessibleDescription(prompt)
        self.resize(480, 240)
        self.prompt = _prompt_label(prompt or say("The flow asks for an answer."), self)
        self.body.addWidget(_scrolled(self.prompt, 260, self))
        self.choices: list[QPushButton] = []
        self.text: AnswerText | None = None
        self._send: QPushButton | None = None
        if choices:
            self._add_choices(choices)
        if allow_free_text or not choices:
            self._add_text(has_choices=bool(choices))
        self._add_foot()
        first: QWidget | None = self.choices[0] if self.choices else self.text
        if first is not None:
            first.setFocus()

    def _add_choices(self, choices: Sequence[str]) -> None:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for number, choice in enumerate(choices, start=1):
            button = QPushButton(choice.replace("&", "&&"), holder)
            button.setProperty("role", "choice")
            button.setProperty("choice", choice)
            button.setAccessibleName(choice)
            button.setAutoDefault(True)
            button.clicked.connect(self._chosen)
            column.addWidget(button)
            self.choices.append(button)
            if number <= _MOST_DIGIT_KEYS:
                keys = QShortcut(QKeySequence(f"Alt+{number}"), self)
                keys.activated.connect(button.click)
                button.setToolTip(f"Alt+{number}")
        self.body.addWidget(_scrolled(holder, 280, self))

    def _add_text(self, *, has_choices: bool) -> None:
        self.text = AnswerText(self, least_lines=1 if has_choices else 2)
        self.text.setPlaceholderText(
            say("Or type another answer") if has_choices else say("Your answer")
        )
        self.text.setAccessibleName(say("Your answer"))
        self.text.sent.connect(self._send_typed)
        self.body.addWidget(self.text)

    def _add_foot(self) -> None:
        foot = QHBoxLayout()
        hint = QLabel(
            say("Enter sends, Shift+Enter begins a new line") if self.text is not None else "", self
        )
        hint.setProperty("role", "secondary")
        later = push_button(self, say("Answer later"))
        later.clicked.connect(self.reject)
        foot.addWidget(hint, 1)
        foot.addWidget(later)
        if self.text is not None:
            self._send = push_button(self, say("Send"))
            self._send.setDefault(not self.choices)
            self._send.clicked.connect(self._send_text)
            foot.addWidget(self._send)
        self.body.addStretch(1)
        self.body.addLayout(foot)

    def _chosen(self) -> None:
        choice = self.sender().property("choice")
        if isinstance(choice, str):
            self.give({"response": choice})

    def _send_typed(self) -> None:
        if self.text is not None and self.text.toPlainText().strip():
            self._send_text()

    def _send_text(self) -> None:
        if self.text is not None:
            self.give({"response": self.text.toPlainText()})


def _prompt_label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def _scrolled(inner: QWidget, most_px: int, parent: QWidget) -> QWidget:
    """`inner` as high as it needs, scrolling beyond `most_px`."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    needed = inner.heightForWidth(430) if inner.hasHeightForWidth() else inner.sizeHint().height()
    area.setFixedHeight(min(most_px, max(24, needed) + 4))
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
