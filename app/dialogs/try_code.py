"""Try a code node by itself: sample inputs, run, see the result or the line that failed."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.runs.background import in_thread, start_task
from app.widgets.buttons import push_button
from app.widgets.fields import field_of_pin
from app.widgets.icons import icon
from app.widgets.json_view import JsonView
from app.widgets.retelling import retold
from app.widgets.texts import duration
from app.widgets.theme import ink, mono_font
from app.widgets.value_form import ValueForm
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.nodes.code_trial import CodeTrial, sample_pins, try_code
from runtime.nodes.run_form import RunField, fitted_inputs
from runtime.visualflow.flow import VisualNode


class TryCodeDialog(QDialog):
    """Stands beside the window, so that the code can be changed and tried again.

    Args:
        node: gives the node as it is now; None: it is gone.
        samples: values of its inputs to begin with.
        is_trusted: whether what the sandbox refuses may run, at that moment.

    Signals:
        tried(object): a `CodeTrial` is over.
    """

    tried = Signal(object)

    def __init__(
        self,
        node: Callable[[], VisualNode | None],
        samples: Mapping[str, JsonValue],
        is_trusted: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._node, self._is_trusted = node, is_trusted
        self._is_running = False
        self.trial: CodeTrial | None = None
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setSizeGripEnabled(True)
        self.resize(760, 460)
        self.form = ValueForm(self)
        self.status = QLabel(say("Change the inputs and press Try it."), self)
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.outcome = JsonView(self)
        self.printed = QPlainTextEdit(self)
        self.printed.setReadOnly(True)
        self.printed.setFont(mono_font())
        self.printed.setAccessibleName(say("Printed text"))
        self.printed.setMaximumHeight(120)
        self._printed_title = _heading(say("Printed"), self)
        for widget in (self._printed_title, self.printed):
            widget.hide()
        self.try_it = QPushButton(icon("play", ink("on_accent")), say("Try it"), self)
        self.try_it.setDefault(True)
        close = push_button(self, say("Close"))
        self._lay_out(close)
        self.try_it.clicked.connect(self.start)
        close.clicked.connect(self.reject)
        self._show_node(samples)

    def inputs(self) -> JsonObject:
        """The sample inputs by pin; what is not given is null, as in a run."""
        given: JsonObject = dict.fromkeys(self.form.field_keys())
        return {**given, **self.form.values()}

    def start(self) -> None:
        """Try the code as it is now."""
        node = self._node()
        if node is None:
            self.status.setText(say("The node is no longer in the flow."))
            return
        if {pin.id for pin in sample_pins(node)} != set(self.form.field_keys()):
            self._show_node(self.form.values())
        if not self.form.show_errors():
            return
        if self._is_running:
            return
        self._is_running = True
        self.status.setText(say("Running…"))
        start_task(self._try(node), "try code")

    async def _try(self, node: VisualNode) -> None:
        entries = [RunField(pin.id, pin.type, pin.label or pin.id) for pin in sample_pins(node)]
        inputs = {**self.inputs(), **fitted_inputs(entries, self.form.values()).values}
        trial = await in_thread(try_code, node, inputs, is_trusted=self._is_trusted())
        self.trial = trial
        self._is_running = False
        self._show(trial)
        self.tried.emit(trial)

    def _show(self, trial: CodeTrial) -> None:
        took = duration(trial.duration_s)
        self.status.setProperty("role", "error" if trial.error else "secondary")
        self.status.style().unpolish(self.status)
        self.status.style().polish(self.status)
        self.status.setText(
            say("Failed after {took}. {error}", took=took, error=retold(trial.error))
            if trial.error
            else say("Done in {took}.", took=took)
        )
        self.outcome.setVisible(not trial.error)
        self.outcome.show_value(trial.result)
        for widget in (self._printed_title, self.printed):
            widget.setVisible(bool(trial.printed))
        self.printed.setPlainText(trial.printed)

    def _show_node(self, samples: Mapping[str, JsonValue]) -> None:
        node = self._node()
        if node is None:
            return
        self.setWindowTitle(say("Try “{title}”", title=say(node.title)))
        fields = [replace(field_of_pin(pin), is_answered=True) for pin in sample_pins(node)]
        known = {field.key for field in fields}
        given = {key: value for key, value in samples.items() if key in known}
        self.form.set_fields(fields, given)
        if fields:
            self.form.focus_field(fields[0].key)

    def _lay_out(self, close: QPushButton) -> None:
        inputs, outcome = QWidget(self), QWidget(self)
        left, right = QVBoxLayout(inputs), QVBoxLayout(outcome)
        left.setContentsMargins(0, 0, 8, 0)
        left.addWidget(_heading(say("Sample inputs"), self))
        left.addWidget(self.form)
        left.addStretch(1)
        right.setContentsMargins(8, 0, 0, 0)
        right.addWidget(_heading(say("Result"), self))
        right.addWidget(self.status)
        right.addWidget(self.outcome, 1)
        right.addWidget(self._printed_title)
        right.addWidget(self.printed)
        right.addStretch(0)  # keeps an error at the top, where no result takes the room
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inputs)
        split = QSplitter(self)
        split.addWidget(area)
        split.addWidget(outcome)
        split.setSizes([320, 440])
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.try_it)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(split, 1)
        layout.addLayout(foot)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.start()
            return
        super().keyPressEvent(event)


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "title")
    return label
