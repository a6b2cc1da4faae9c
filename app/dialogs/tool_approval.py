"""Tool calls of a run that need a yes or no: exact arguments, secrets hidden, a decision and an edit for each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.answer_dialog import AnswerDialog
from app.widgets.buttons import push_button
from app.widgets.icons import icon
from app.widgets.json_edit import JsonEdit
from app.widgets.line_edit import LineEdit
from app.widgets.mark import Mark
from app.widgets.secrets import masked, unmasked
from app.widgets.tab_order import order_tabs
from app.widgets.theme import ink
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say

_SHOWN_LINES = 14
_LINE_CHARS = 60
"""About how many characters of an argument fit into a line."""


class CallCard(QFrame):
    """One call: name, arguments, approve box, edit switch.

    Signals:
        changed(): decision or arguments are other ones.
    """

    changed = Signal()

    def __init__(self, call: JsonObject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.call_id = str(call.get("call_id") or call.get("runtime_call_id") or "")
        self.name = str(call.get("name") or say("unnamed tool"))
        self._original: JsonValue = call.get("arguments", {})
        self._shown: JsonValue = masked(self._original)
        mark = Mark(self, icon("wrench", ink("waiting")))
        title = QLabel(self.name, self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        self.approve = QCheckBox(say("Approve"), self)
        self.approve.setChecked(True)
        self.approve.setAccessibleName(say("Approve {name}", name=self.name))
        self.edit = push_button(self, say("Edit arguments"), "pencil")
        self.edit.setProperty("role", "link")
        self.edit.setCheckable(True)
        self.arguments = JsonEdit(self, empty_is_null=False)
        self.arguments.set_value(self._shown)
        self.arguments.editor.setReadOnly(True)
        self.arguments.editor.setAccessibleName(say("Arguments of {name}", name=self.name))
        self._show_whole_lines()
        head = QHBoxLayout()
        head.addWidget(mark)
        head.addWidget(title, 1)
        head.addWidget(self.edit)
        head.addWidget(self.approve)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.arguments)
        self.approve.toggled.connect(self._decided)
        self.edit.toggled.connect(self._let_edit)
        self.arguments.value_changed.connect(self._edited)
        self.arguments.error_changed.connect(self._edited)

    def _show_whole_lines(self) -> None:
        """Long lines wrap, so that nothing of what is to be approved stands out of sight."""
        editor = self.arguments.editor
        editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        texts = editor.toPlainText().split("\n")
        lines = sum(1 + len(text) // _LINE_CHARS for text in texts) + 1
        line_px = editor.fontMetrics().lineSpacing()
        editor.setFixedHeight(line_px * min(_SHOWN_LINES, lines) + 16)

    def is_approved(self) -> bool:
        """The decision."""
        return self.approve.isChecked()

    def error(self) -> str:
        """What is wrong with edited arguments; "" if nothing, or if the call is rejected."""
        if not self.is_approved():
            return ""
        if self.arguments.error():
            return self.arguments.error()
        return (
            "" if isinstance(self.arguments.value(), dict) else say("Arguments are an object {…}.")
        )

    def edited(self) -> JsonObject | None:
        """The arguments as the person changed them, secrets put back; None: unchanged."""
        if self.arguments.value() == self._shown:
            return None
        after = unmasked(self.arguments.value(), self._original)
        return after if isinstance(after, dict) and after != self._original else None

    def read_now(self) -> None:
        """Read what was typed at once."""
        if self.edit.isChecked():
            self.arguments.read_now()

    def _decided(self, approved: bool) -> None:
        self.arguments.setEnabled(approved)
        self.changed.emit()

    def _let_edit(self, editing: bool) -> None:
        self.arguments.editor.setReadOnly(not editing)
        if editing:
            self.arguments.setFocus()

    def _edited(self, _what: object) -> None:
        self.changed.emit()


class ToolApprovalDialog(AnswerDialog):
    """Asks for a decision. Nothing is the default button: Enter alone approves nothing.

    The answer is `{"approved": true}`, `{"approved": false, "reason": …}`, or for mixed decisions and edits
    `{"approved": {call_id: bool}, "edits": {call_id: arguments}, "reason": …}`.
    """

    def __init__(
        self, calls: Sequence[JsonObject], *, where: str = "", parent: QWidget | None = None
    ) -> None:
        count = len(calls)
        heading = (
            say("A tool needs your approval")
            if count == 1
            else say("{count} tools need your approval", count=count)
        )
        super().__init__(heading, where, "shield-question-mark", parent)
        self.resize(600, min(680, 260 + 150 * count))
        self.cards = [CallCard(call, self) for call in calls]
        self.body.addWidget(self._scrolled_cards(), 1)
        self.reason = LineEdit(self)
        self.reason.setPlaceholderText(say("Reason, if you reject (the flow sees it)"))
        self.reason.setAccessibleName(say("Reason for rejecting"))
        self.body.addWidget(self.reason)
        self.reject_all = push_button(self, say("&Reject") if count == 1 else say("&Reject all"))
        self.approve_all = push_button(self, say("&Approve") if count == 1 else say("&Approve all"))
        self.send = push_button(self, say("&Send decisions"))
        later = push_button(self, say("Decide later"))
        self.reject_all.setProperty("role", "danger")
        foot = QHBoxLayout()
        for button in (later, self.reject_all, self.send, self.approve_all):
            foot.addWidget(button)
        foot.insertStretch(1, 1)
        self.body.addLayout(foot)
        later.clicked.connect(self.reject)
        self.reject_all.clicked.connect(self._reject_all)
        self.approve_all.clicked.connect(self._approve_all)
        self.send.clicked.connect(self._send)
        for card in self.cards:
            card.changed.connect(self._refresh)
            card.approve.setVisible(count > 1)
        self._refresh()
        order_tabs(self)
        self.reject_all.setFocus()

    def _scrolled_cards(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(holder)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _refresh(self) -> None:
        mixed = len({card.is_approved() for card in self.cards}) > 1
        none_approved = not any(card.is_approved() for card in self.cards)
        self.send.setVisible(mixed)
        self.approve_all.setVisible(not mixed and not none_approved)
        self.reject_all.setVisible(not mixed)
        broken = any(card.error() for card in self.cards)
        for button in (self.send, self.approve_all):
            button.setEnabled(not broken)

    def _approve_all(self) -> None:
        self._send()

    def _reject_all(self) -> None:
        answer: JsonObject = {"approved": False}
        reason = self.reason.text().strip()
        if reason:
            answer["reason"] = reason
        self.give(answer)

    def _send(self) -> None:
        for card in self.cards:
            card.read_now()
        self._refresh()
        if any(card.error() for card in self.cards):
            return
        self.give(self._decisions())

    def _decisions(self) -> JsonObject:
        edits = {
            card.call_id: edited
            for card in self.cards
            if card.is_approved() and (edited := card.edited()) is not None
        }
        if not edits and all(card.is_approved() for card in self.cards):
            return {"approved": True}
        answer: JsonObject = {"approved": {card.call_id: card.is_approved() for card in self.cards}}
        if edits:
            answer["edits"] = edits
        reason = self.reason.text().strip()
        if reason and not all(card.is_approved() for card in self.cards):
            answer["reason"] = reason
        return answer


def calls_in(details: JsonObject | None) -> list[JsonObject]:
    """The pending calls of an approval wait's details."""
    calls = (details or {}).get("tool_calls")
    return [call for call in calls if isinstance(call, dict)] if isinstance(calls, list) else []
