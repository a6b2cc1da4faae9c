"""Which run another one is compared with."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.widgets.dialog_parts import dialog_foot
from app.widgets.tab_order import order_tabs
from runtime.base.words import say


class CompareRunsDialog(QDialog):
    """Asks; `chosen` after it was accepted. The first run of the list is chosen at first.

    Args:
        name: of the run that is compared.
        runs: (run id, words) of those it can be compared with.
    """

    def __init__(
        self, name: str, runs: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Compare runs"))
        self.setSizeGripEnabled(True)
        what = QLabel(say("What did “{name}” do otherwise than …", name=name), self)
        what.setWordWrap(True)
        self.runs = QListWidget(self)
        self.runs.setAccessibleName(say("Runs"))
        what.setBuddy(self.runs)
        for run_id, words in runs:
            item = QListWidgetItem(words, self.runs)
            item.setData(Qt.ItemDataRole.UserRole, run_id)
        self.runs.setCurrentRow(0)
        self.compare = QPushButton(say("Compare"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(what)
        layout.addWidget(self.runs, 1)
        layout.addLayout(dialog_foot(self, self.compare))
        self.compare.clicked.connect(self.accept)
        self.runs.itemDoubleClicked.connect(self.accept)
        self.runs.setFocus()
        order_tabs(self)
        self.resize(620, 360)

    @property
    def chosen(self) -> str:
        """Id of the chosen run; empty if there is none."""
        chosen = self.runs.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""
