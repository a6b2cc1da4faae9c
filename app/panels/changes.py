"""How the flow in front differs from another version: a list with old and new values."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from app.widgets.buttons import push_button
from app.widgets.change_rows import CHANGE_SHARES, change_row, change_titles
from app.widgets.panel_parts import fill_panel, panel_bar
from app.widgets.row_table import RowsWhenSeen, RowTable
from runtime.base.words import say
from runtime.visualflow.changes import ChangeKind, FlowChange


class ChangesPanel(QWidget):
    """The panel of one comparison at a time.

    Signals:
        change_chosen(object): the `FlowChange` of the row.
        closed(): end the comparison.
        side_wanted(): show the two versions side by side.
    """

    change_chosen = Signal(object)
    closed = Signal()
    side_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Changes"))
        self.head = QLabel(self.tr("Compare with a file or with the saved version."), self)
        self.head.setProperty("role", "secondary")
        self.done = push_button(self, self.tr("Stop comparing"))
        self.done.clicked.connect(self.closed)
        self.done.hide()
        self.side = push_button(self, self.tr("Side by side"))
        self.side.clicked.connect(self.side_wanted)
        self.side.hide()
        self.table = RowTable(change_titles(self), CHANGE_SHARES, self)
        self.table.setAccessibleName(self.tr("Changes"))
        self.table.chosen.connect(self.change_chosen)
        fill_panel(self, panel_bar(self.head, self.side, self.done), self.table)
        self.setFocusProxy(self.table)

    def show_changes(self, changes: Sequence[FlowChange], other: str) -> None:
        """Show the way from another version to the flow in front.

        Args:
            other: what it is compared with; empty: with nothing.
        """
        self.table.show_rows(RowsWhenSeen(changes, change_row))
        self.done.setVisible(bool(other))
        self.side.setVisible(bool(other) and not isinstance(self.window(), QDialog))
        if not other:
            self.head.setText(self.tr("Compare with a file or with the saved version."))
        elif not changes:
            self.head.setText(self.tr("No difference to {}").format(other))
        else:
            self.head.setText(_summary(changes, other))


def _summary(changes: Sequence[FlowChange], other: str) -> str:
    counts = {kind: sum(change.kind is kind for change in changes) for kind in ChangeKind}
    parts = ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)
    return say("Compared with {other}: {parts}", other=other, parts=parts)
