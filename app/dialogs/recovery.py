"""Work that a crash left unsaved: each flow with what differs from its file, before anything is decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.widgets.change_rows import CHANGE_SHARES, change_row, change_titles
from app.widgets.empty_hint import EmptyHint
from app.widgets.row_table import RowsWhenSeen, RowTable
from runtime.visualflow.changes import FlowChange


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """One flow with unsaved work.

    Attributes:
        title: its name.
        words: when it was kept, and how it stands to its file, in a few words.
        changes: the way from its file to it; all its parts if there is no file; empty if there is no difference.
        is_worth: whether restoring it brings anything back; ticked at first.
    """

    title: str
    words: str
    changes: tuple[FlowChange, ...]
    is_worth: bool = True


class RecoveryDialog(QDialog):
    """Asks; `answer` and `ticked` hold what was decided."""

    def __init__(self, left: Sequence[LeftBehind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore unsaved changes?"))
        self.resize(860, 520)
        self._left = tuple(left)
        self.answer = "later"
        """`restore`, `discard` or `later`."""
        head = QLabel(self.tr("The program was ended before these flows were saved."), self)
        head.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Flows with unsaved changes"))
        self.list.setSpacing(4)
        for one in self._left:
            item = QListWidgetItem(f"{one.title}\n{one.words}", self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_tick(is_on=one.is_worth))
        self.told = QLabel(self)
        self.told.setProperty("role", "secondary")
        self.table = RowTable(change_titles(self), CHANGE_SHARES, self)
        self.table.setAccessibleName(self.tr("What differs from the file"))
        EmptyHint(
            self.tr("Nothing differs from the file, or there is nothing in the copy."), self.table
        )
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self.list)
        parts.addWidget(below)
        parts.setSizes([120, 300])
        self.restore = QPushButton(self.tr("Restore"), self)
        self.restore.setDefault(True)
        self.discard = QPushButton(self.tr("Discard all"), self)
        self.discard.setProperty("role", "danger")
        self.later = QPushButton(self.tr("Later"), self)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.discard, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self.later, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.addWidget(head)
        layout.addWidget(parts, 1)
        layout.addWidget(buttons)
        self.restore.clicked.connect(self._restore)
        self.discard.clicked.connect(self._discard)
        self.later.clicked.connect(self.reject)
        self.list.currentRowChanged.connect(self._show_changes)
        self.list.itemChanged.connect(self._show_usable)
        self.list.setCurrentRow(0)
        self.restore.setFocus()
        self._show_usable()

    @property
    def ticked(self) -> list[int]:
        """Which flows are to be restored; the others stay for later."""
        rows = range(self.list.count())
        return [row for row in rows if self.list.item(row).checkState() is Qt.CheckState.Checked]

    def _show_changes(self, row: int) -> None:
        if 0 <= row < len(self._left):
            one = self._left[row]
            self.table.show_rows(RowsWhenSeen(one.changes, change_row))
            self.told.setText(f"“{one.title}”: {one.words}")

    def _show_usable(self) -> None:
        count = len(self.ticked)
        self.restore.setEnabled(bool(count))
        self.restore.setText(
            self.tr("Restore") if count == len(self._left) else self.tr("Restore {}").format(count)
        )

    def _restore(self) -> None:
        self.answer = "restore"
        self.accept()

    def _discard(self) -> None:
        self.answer = "discard"
        self.accept()


def _tick(*, is_on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
