"""The interface of a flow that others call: its pins, and what changes at every caller, before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.document.interfaces import Interface
from app.widgets.pin_list import PinList
from app.widgets.row_table import RowTable, TableRow

PREVIEW_MS = 150


class InterfaceDialog(QDialog):
    """Edits; `interface` holds the answer. Who owns it answers `preview_wanted` with `show_preview`.

    Args:
        title: name of the flow.

    Signals:
        preview_wanted(): the interface is another one.
    """

    preview_wanted = Signal()

    def __init__(self, title: str, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Interface of “{}”").format(title))
        self.resize(820, 560)
        self._interface = interface
        self.inputs = PinList(self.tr("Takes (pins of its start)"), "input", self)
        self.outputs = PinList(self.tr("Gives (pins of its end)"), "output", self)
        for pins, shown in ((self.inputs, interface.inputs), (self.outputs, interface.outputs)):
            pins.show_pins(shown or ())
            pins.setEnabled(shown is not None)
            pins.changed.connect(self._ask_again)
        self.table = RowTable(
            (
                self.tr("Caller"),
                self.tr("What"),
                self.tr("Pin"),
                self.tr("Details"),
                self.tr("Flow"),
            ),
            (150, 90, 120, 260, 140),
            self,
        )
        self.table.setAccessibleName(self.tr("What changes at the callers"))
        self.told = QLabel(self)
        self.told.setProperty("role", "secondary")
        self.told.setWordWrap(True)
        self.update_all = QPushButton(self.tr("Update all callers"), self)
        self.update_all.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.update_all, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._timer.timeout.connect(self.preview_wanted)
        self._lay_out(buttons)
        self._ask_again()

    @property
    def interface(self) -> Interface:
        """The interface as it is edited now; a side the flow has no node for stays None."""
        before = self._interface
        return Interface(
            self.inputs.pins if before.inputs is not None else None,
            self.outputs.pins if before.outputs is not None else None,
        )

    def show_preview(self, rows: Sequence[TableRow], words: str) -> None:
        """Show what would change at the callers."""
        self.table.show_rows(rows)
        self.told.setText(words)
        self.update_all.setEnabled(not self._error())

    def _error(self) -> str:
        return self.inputs.error or self.outputs.error

    def _ask_again(self) -> None:
        error = self._error()
        self.update_all.setEnabled(False)
        if error:
            self._timer.stop()
            self.told.setText(error)
        else:
            self._timer.start()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        sides = QWidget(self)
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(24)
        row.addWidget(self.inputs, 1)
        row.addWidget(self.outputs, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(sides)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(scroll, 3)
        layout.addWidget(self.table, 2)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
