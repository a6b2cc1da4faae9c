"""How the flow in front differs from another version: a list with old and new values."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.widgets.row_table import RowTable, TableRow
from runtime.base.json_value import JsonValue
from runtime.visualflow.changes import ChangedPart, ChangeKind, FlowChange, short_value

_LOOKS = {
    ChangeKind.ADDED: ("plus", "done"),
    ChangeKind.REMOVED: ("minus", "failed"),
    ChangeKind.CHANGED: ("pencil", "warning"),
    ChangeKind.MOVED: ("move", "text_secondary"),
}


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
        self.done = QPushButton(self.tr("Stop comparing"), self)
        self.done.setAutoDefault(False)
        self.done.clicked.connect(self.closed)
        self.done.hide()
        self.side = QPushButton(self.tr("Side by side"), self)
        self.side.setAutoDefault(False)
        self.side.clicked.connect(self.side_wanted)
        self.side.hide()
        titles = (
            self.tr("What"),
            self.tr("Part"),
            self.tr("Value"),
            self.tr("Before"),
            self.tr("After"),
        )
        self.table = RowTable(titles, (150, 200, 230, 260, 260), self)
        self.table.setAccessibleName(self.tr("Changes"))
        self.table.chosen.connect(self.change_chosen)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 8, 4)
        bar.addWidget(self.head, 1)
        bar.addWidget(self.side)
        bar.addWidget(self.done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def show_changes(self, changes: Sequence[FlowChange], other: str) -> None:
        """Show the way from another version to the flow in front.

        Args:
            other: what it is compared with; empty: with nothing.
        """
        self.table.show_rows([_row(change) for change in changes])
        self.done.setVisible(bool(other))
        self.side.setVisible(bool(other) and not isinstance(self.window(), QDialog))
        if not other:
            self.head.setText(self.tr("Compare with a file or with the saved version."))
        elif not changes:
            self.head.setText(self.tr("No difference to {}").format(other))
        else:
            self.head.setText(_summary(changes, other))


def _row(change: FlowChange) -> TableRow:
    symbol, tone = _LOOKS[change.kind]
    title = change.title if change.part is not ChangedPart.FLOW else "Flow"
    has_values = change.kind in (ChangeKind.CHANGED, ChangeKind.MOVED)
    path = change.path.removeprefix("data.").removeprefix("pinDefaults.") if has_values else ""
    return TableRow(
        (
            f"{str(change.kind).capitalize()} {change.part}",
            title,
            path,
            short_value(change.before) if has_values else "",
            short_value(change.after) if has_values else "",
        ),
        change,
        symbol,
        tone,
        tip=_tip(change),
    )


def _tip(change: FlowChange) -> str:
    if change.kind is not ChangeKind.CHANGED:
        return ""
    return f"{change.path}\n\nBefore\n{_whole(change.before)}\n\nAfter\n{_whole(change.after)}"


def _whole(value: JsonValue) -> str:
    return value[:2000] if isinstance(value, str) else short_value(value)


def _summary(changes: Sequence[FlowChange], other: str) -> str:
    counts = {kind: sum(change.kind is kind for change in changes) for kind in ChangeKind}
    parts = ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)
    return f"Compared with {other}: {parts}"
