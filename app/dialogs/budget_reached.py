"""A run that waits at a limit of its budget: both numbers, a higher limit, or the end of the run."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QProgressBar, QWidget

from app.dialogs.answer_dialog import AnswerDialog
from app.dialogs.budget_edit import limit_value
from app.widgets.budget_words import TITLES, limit_text, overrun_words, part_used
from app.widgets.buttons import push_button
from app.widgets.dialog_parts import error_label, wrap
from app.widgets.line_edit import LineEdit
from runtime.base.words import say
from runtime.model.budget import RAISE, STOP, Budget, BudgetError, Overrun, amount_text


class BudgetReachedDialog(AnswerDialog):
    """Asks whether the run may go on.

    Attributes:
        limit: the new limit, at first one that is enough; None: what is asked for is not a number.
    """

    def __init__(self, overrun: Overrun, where: str = "", parent: QWidget | None = None) -> None:
        super().__init__(say("The budget is used up"), where, "gauge", parent)
        self._overrun = overrun
        words = QLabel(overrun_words(overrun), self)
        wrap(words)
        words.setTextFormat(Qt.TextFormat.PlainText)  # a flow names the model
        self.words = words
        self.body.addWidget(words)
        self.body.addWidget(self._bar())
        self.limit: LineEdit | None = None
        if overrun.needed is not None:
            self.limit = LineEdit(self)
            self.limit.setText(limit_text(overrun.suggested))
            self.limit.textChanged.connect(self._check)
            form = QFormLayout()
            form.addRow(say("&New limit"), self.limit)
            self.body.addLayout(form)
        else:
            hint = QLabel(
                say(
                    "Its price can be set beside the model in Preferences. If you go on, such calls are made "
                    "and counted, but nobody knows what they cost."
                ),
                self,
            )
            hint.setProperty("role", "secondary")
            hint.setWordWrap(True)
            self.body.addWidget(hint)
        self.message = error_label(self)
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self._add_foot()
        self.resize(440, 0)
        self._check()
        (self.limit or self.go_on).setFocus()

    def _bar(self) -> QProgressBar:
        overrun = self._overrun
        bar = QProgressBar(self)
        bar.setRange(0, 1000)
        bar.setTextVisible(False)
        bar.setValue(round(1000 * min(1.0, part_used(overrun.used, overrun.limit))))
        bar.setAccessibleName(say(TITLES[overrun.dimension]))
        used, limit = (
            amount_text(overrun.dimension, overrun.used),
            amount_text(overrun.dimension, overrun.limit),
        )
        bar.setAccessibleDescription(say("{used} of {limit}", used=used, limit=limit))
        return bar

    def _add_foot(self) -> None:
        is_price = self._overrun.needed is None
        self.go_on = push_button(
            self, say("&Go on anyway") if is_price else say("&Raise and continue")
        )
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._raise)
        self.stop = push_button(self, say("&Stop the run"))
        self.stop.clicked.connect(self._stop)
        later = push_button(self, say("Answer later"))
        later.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (later, self.stop, self.go_on):
            foot.addWidget(button)
        self.body.addLayout(foot)

    def _limits(self) -> dict[str, object]:
        """The limits of the answer.

        Raises:
            BudgetError: the new limit is none, or too low.
        """
        overrun = self._overrun
        if self.limit is None:
            return {"allows_unpriced": True}
        name = overrun.is_fitted_by
        value = limit_value(overrun.dimension, self.limit.text())
        Budget(**{name: overrun.limit}).raised(overrun, {name: value})  # type: ignore[arg-type]
        return {name: value}

    def _check(self) -> None:
        problem = ""
        try:
            self._limits()
        except BudgetError as error:
            problem = self._words_of(error)
        self.message.setText(problem)
        self.go_on.setEnabled(not problem)

    def _words_of(self, error: BudgetError) -> str:
        if error.where != self._overrun.is_fitted_by:
            return error.problem
        least = amount_text(self._overrun.dimension, self._overrun.least)
        return say("That is still too low: at least {least} is needed.", least=least)

    def _raise(self) -> None:
        self._check()
        if self.go_on.isEnabled():
            self.give({"response": RAISE, "limits": self._limits()})

    def _stop(self) -> None:
        self.give({"response": STOP})
