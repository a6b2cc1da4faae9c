"""Where another run begins: at which step of a run, with which result, and what is taken of what came after."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.widgets.dialog_parts import dialog_foot, error_label
from app.widgets.json_edit import JsonEdit
from app.widgets.line_edit import LineEdit
from app.widgets.quiet_combo import QuietCombo
from app.widgets.tab_order import order_tabs
from runtime.base.json_value import JsonValue
from runtime.base.words import say
from runtime.model.forks import ForkBudget, ForkPoint, ForkRequest, Takes

GIVES, AGAIN = "gives", "again"


@dataclass(frozen=True, slots=True)
class ForkStep:
    """A step that can be chosen.

    Attributes:
        seq: the record that began it.
        title: of its node.
        words: the whole row.
    """

    seq: int
    title: str
    words: str


class ForkRunDialog(QDialog):
    """Asks; `request()` after it was accepted. It is empty until `show_point` says what can be done at the step.

    Args:
        steps: those that can be chosen, in their order.
        has_other_flow: the flow that is open is not the one that ran.
        changed: title of the first step that is another one there, and the record after which it began; None: none that ran.

    Signals:
        step_chosen(int): `seq` of another step.
    """

    step_chosen = Signal(int)

    def __init__(
        self,
        flow_name: str,
        steps: Sequence[ForkStep],
        *,
        has_other_flow: bool = False,
        changed: tuple[str, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._point: ForkPoint | None = None
        self._problem = ""
        self._changed = changed
        self._name_follows = True
        self.setWindowTitle(say("Fork a run of “{name}”", name=flow_name))
        self.setSizeGripEnabled(True)
        self._form = self._make_form()
        self.note = QLabel(self)
        self.note.setProperty("role", "secondary")
        self.note.setWordWrap(True)
        self.open_flow = QCheckBox(say("With the flow as it is now, not as it was then"), self)
        self.open_flow.setVisible(has_other_flow)
        self.open_flow.toggled.connect(self._check)
        self.message = error_label(self)
        self.fork = QPushButton(say("Fork"), self)
        self.fork.clicked.connect(self._finish)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(self._form, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.open_flow)
        layout.addWidget(self.message)
        layout.addLayout(dialog_foot(self, self.fork))
        self.step.setFocus()
        self._check()
        order_tabs(self)
        self.resize(560, 560)

    def _make_form(self) -> QFormLayout:
        """The step, what becomes of it, what is taken after it, how far it may go, the name of the branch."""
        self.step = QuietCombo(self)
        for step in self._steps:
            self.step.addItem(step.words, step.seq)
        self.step.activated.connect(self._choose)
        self.way = QuietCombo(self)
        self.way.currentIndexChanged.connect(self._check)
        self.gives = JsonEdit(self, empty_is_null=False)
        self.gives.editor.setAccessibleName(say("Result"))
        self.gives.setMinimumHeight(120)
        self.gives.value_changed.connect(self._check)
        self.gives.error_changed.connect(self._check)
        result_label = QLabel(say("&Result"), self)
        result_label.setBuddy(self.gives.editor)
        self.takes = QuietCombo(self)
        takes: tuple[tuple[Takes, str], ...] = (
            ("same", say("Models and tools: recorded results; people are asked again")),
            ("all", say("Recorded results and answers")),
            ("nothing", say("Everything is done again")),
        )
        for value, words in takes:
            self.takes.addItem(words, value)
        self.takes.currentIndexChanged.connect(self._check)
        self.budget = QuietCombo(self)
        budgets: tuple[tuple[ForkBudget, str], ...] = (
            ("remaining", say("What the run had left of its steps and its budget")),
            ("fresh", say("All of it anew")),
            ("none", say("No limits: it never pauses by itself")),
        )
        for left, words in budgets:
            self.budget.addItem(words, left)
        self.budget.setToolTip(
            say("How far it goes on by itself; Preferences, “Pause after steps” and “Budget”")
        )
        self.label = LineEdit(self)
        self.label.setMaxLength(120)
        self.label.textEdited.connect(self._name_typed)
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(say("From &step"), self.step)
        form.addRow(say("The step"), self.way)
        form.addRow(result_label, self.gives)
        form.addRow(say("&After it"), self.takes)
        form.addRow(say("&Budget"), self.budget)
        form.addRow(say("&Name"), self.label)
        return form

    @property
    def uses_open_flow(self) -> bool:
        """Whether the branch goes on with the flow as it is now."""
        return self.open_flow.isChecked() and not self.open_flow.isHidden()

    def show_point(self, point: ForkPoint) -> None:
        """Say what a fork can do at a step; it is chosen in the list."""
        self._point = point
        self._problem = ""
        rows = [row for row, step in enumerate(self._steps) if step.seq <= point.before + 1]
        self.step.setCurrentIndex(rows[-1] if rows else 0)
        self.way.blockSignals(True)
        self.way.clear()
        if point.can_edit:
            self.way.addItem(say("Gives this result"), GIVES)
        elif point.can_keep:
            self.way.addItem(say("Keeps its result"), GIVES)
        self.way.addItem(say("Is done again"), AGAIN)
        is_failure = point.can_edit and not point.can_keep
        self.way.setCurrentIndex(self.way.count() - 1 if is_failure else 0)
        self.way.blockSignals(False)
        self.gives.set_value(None)
        self.gives.set_value({} if point.result is None and point.can_edit else point.result)
        self.gives.editor.setReadOnly(not point.can_edit)
        if self._name_follows:
            title = self._steps[rows[-1]].title if rows else point.node_id
            self.label.setText(say("From “{title}”", title=title))
        self._check()

    def show_problem(self, text: str) -> None:
        """Say why nothing can begin at the step that was chosen."""
        self._point = None
        self._problem = text
        self._check()

    def request(self) -> ForkRequest:
        """The fork as it stands in the dialog.

        Raises:
            ValueError: no step is shown.
        """
        point = self._point
        if point is None:
            raise ValueError("no step is shown")
        wish = ForkRequest(
            point.run_id,
            point.after,
            self.label.text().strip(),
            takes=self.takes.currentData(),
            budget=self.budget.currentData(),
        )
        ended = point.ended
        if self.way.currentData() == AGAIN:
            return replace(wish, at=point.before, again=() if ended is None else (ended,))
        value = self.gives.value()
        if self._is_edited and ended is not None and isinstance(value, dict):
            return replace(wish, at=point.before, edits={ended: value})
        return wish

    @property
    def _is_edited(self) -> bool:
        return self._point is not None and self.gives.value() != self._point.result

    def _choose(self, row: int) -> None:
        self._point, self._problem = None, ""  # until it is known, nothing can begin there
        self._check()
        self.step_chosen.emit(self._steps[row].seq)

    def _name_typed(self) -> None:
        self._name_follows = False

    def _finish(self) -> None:
        self.gives.read_now()
        self._check()
        if self.fork.isEnabled():
            self.accept()

    def _check(self) -> None:
        gives = self.way.currentData() == GIVES
        self._form.setRowVisible(self.gives, gives)
        notes = (_cost_of(self.takes.currentData()), self._stale_words())
        self.note.setText(" ".join(part for part in notes if part))
        text = self._problem or self._mistake(gives=gives)
        self.message.setText(text)
        self.fork.setEnabled(self._point is not None and not text)

    def _stale_words(self) -> str:
        """What comes before the step and would go otherwise with the flow as it is now."""
        if self._point is None or self._changed is None or not self.uses_open_flow:
            return ""
        title, at = self._changed
        if self.request().at <= at:
            return ""
        return say("“{title}” comes before and changed too: what it gave then stays.", title=title)

    def _mistake(self, *, gives: bool) -> str:
        point = self._point
        if point is None or not gives:
            return ""
        if self.gives.error():
            return say("The result is not JSON yet. Correct the line that is marked.")
        value: JsonValue = self.gives.value()
        if point.can_edit and self._is_edited and not isinstance(value, dict):
            return say("A result is an object: write it in braces, with a name for each value.")
        if not point.can_keep and not self._is_edited:
            return say("The run ended with this step. Change its result, or let it be done again.")
        return ""


def _cost_of(takes: Takes) -> str:
    match takes:
        case "same":
            return say(
                "Recorded results are taken where the request is the same; any other call is made. "
                "Files, memory and messages are written again."
            )
        case "all":
            return say(
                "Recorded results and answers are taken where the request is the same; any other call is made. "
                "Files, memory and messages are written again."
            )
        case "nothing":
            return say(
                "Models and tools are called again: what they send, write and cost happens once more."
            )
