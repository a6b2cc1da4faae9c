"""An event given by hand to a run that waits for it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.dialogs.answer_dialog import AnswerDialog
from app.widgets.buttons import push_button
from app.widgets.json_edit import JsonEdit
from runtime.base.words import say


class GiveEventDialog(AnswerDialog):
    """Asks for the event's payload, an object; the answer is that object. Closing it answers nothing."""

    def __init__(self, event_name: str, *, where: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            say("Waiting for the event “{event_name}”", event_name=event_name), where, "zap", parent
        )
        self.resize(460, 340)
        label = QLabel(say("The event comes by itself, or you give it now. Its payload:"), self)
        label.setWordWrap(True)
        self.payload = JsonEdit(self, empty_is_null=False)
        self.payload.set_value({})
        self.payload.editor.setAccessibleName(say("Payload, a JSON object"))
        label.setBuddy(self.payload)
        self.body.addWidget(label)
        self.body.addWidget(self.payload, 1)
        later = push_button(self, say("Not now"))
        later.clicked.connect(self.reject)
        self.send = QPushButton(say("Give event"), self)
        self.send.setDefault(True)
        self.send.clicked.connect(self._send)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(later)
        foot.addWidget(self.send)
        self.body.addLayout(foot)
        self.payload.setFocus()

    def _send(self) -> None:
        self.payload.read_now()
        if self.payload.error():
            return
        value = self.payload.value()
        if not isinstance(value, dict):
            self.payload.set_error(say("The payload is an object: start it with {."))
            return
        self.give(value)
