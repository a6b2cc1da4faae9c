"""The budget of one run: what is spent, and other limits for the rest of it."""

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from app.dialogs.budget_edit import BudgetEdit
from app.widgets.buttons import push_button
from app.widgets.dialog_parts import dialog_foot, error_label
from runtime.base.words import say
from runtime.model.budget import Budget, BudgetPicture


class RunBudgetDialog(QDialog):
    """Edits the limits of a run; `budget()` after it was accepted.

    Args:
        may_change: the run has not ended.
    """

    def __init__(
        self,
        flow_name: str,
        picture: BudgetPicture,
        *,
        may_change: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Budget of the run of “{name}”", name=flow_name))
        self.setSizeGripEnabled(True)
        self.edit = BudgetEdit(picture.budget, picture, self)
        self.edit.changed.connect(self._check)
        about = QLabel(
            say(
                "It counts for this run and all flows it calls. Waiting for people or for a time does not count."
            )
            if may_change
            else say("The run has ended: these are the limits it had."),
            self,
        )
        about.setProperty("role", "secondary")
        about.setWordWrap(True)
        self.message = error_label(self)
        self.use = push_button(self, say("Use these limits"))
        self.use.setDefault(True)
        self.use.clicked.connect(self.accept)
        self.use.setVisible(may_change)
        for line in self.edit.limits.values():
            line.setReadOnly(not may_change)
        self.edit.on_exceed.setEnabled(may_change)
        self.edit.unpriced.setEnabled(may_change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.message)
        layout.addLayout(dialog_foot(self, self.use))
        self.edit.limits["cost_usd"].setFocus()
        self.resize(520, 0)
        self._check()

    def budget(self) -> Budget:
        """The limits as they stand in the dialog.

        Raises:
            BudgetError: a field holds no number.
        """
        return self.edit.budget()

    def _check(self) -> None:
        problem = self.edit.problem()
        self.message.setText(problem)
        self.use.setEnabled(not problem)
