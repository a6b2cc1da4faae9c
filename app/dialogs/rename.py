"""Rename a variable, a pin or a flow's id: what, its new name, how far, and every change before it is made."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.document.renaming import FlowId, PinName, RenameTarget
from app.widgets.line_edit import LineEdit
from app.widgets.quiet_combo import QuietCombo
from app.widgets.row_table import RowTable, TableRow
from runtime.base.words import say, say_count

PREVIEW_MS = 120


class Scope(StrEnum):
    """How far a renaming goes."""

    FLOW = "flow"
    OPEN = "open"
    FOLDER = "folder"


class RenameDialog(QDialog):
    """Asks; `target`, `new` and `scope` hold the answer. Who owns it answers `preview_wanted` with `show_preview`.

    Signals:
        preview_wanted(): names or scope are others.
    """

    preview_wanted = Signal()

    def __init__(
        self,
        things: Sequence[tuple[str, RenameTarget]],
        first: RenameTarget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rename everywhere"))
        self.resize(760, 440)
        self._targets = [target for _, target in things]
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._timer.timeout.connect(self.preview_wanted)
        form, preview = self._form([title for title, _ in things], first), self._preview()
        self.rename = QPushButton(self.tr("Rename"), self)
        self.rename.setDefault(True)
        self.rename.setEnabled(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.rename, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(preview, 1)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self._reach_for()
        self.new_name.setFocus()

    def _form(self, titles: Sequence[str], first: RenameTarget | None) -> QFormLayout:
        """What, to which name, and where."""
        self.name = QuietCombo(self)
        self.name.addItems(titles)
        self.name.setAccessibleName(self.tr("What to rename"))
        if first in self._targets:
            self.name.setCurrentIndex(self._targets.index(first))
        self.new_name = LineEdit(self)
        self.new_name.setAccessibleName(self.tr("New name"))
        self.reach = QuietCombo(self)
        self.reach.setAccessibleName(self.tr("Where"))
        for title, scope in (
            (self.tr("This flow"), Scope.FLOW),
            (self.tr("All open flows"), Scope.OPEN),
            (self.tr("All flows of the folder"), Scope.FOLDER),
        ):
            self.reach.addItem(title, str(scope))
        self.name.currentIndexChanged.connect(self._reach_for)
        self.name.currentIndexChanged.connect(self._ask_again)
        self.reach.currentIndexChanged.connect(self._ask_again)
        self.new_name.textChanged.connect(self._ask_again)
        form = QFormLayout()
        form.addRow(self.tr("Rename"), self.name)
        form.addRow(self.tr("New name"), self.new_name)
        form.addRow(self.tr("Where"), self.reach)
        return form

    def _preview(self) -> RowTable:
        self.table = RowTable(
            (
                self.tr("Node"),
                self.tr("Where"),
                self.tr("Now"),
                self.tr("Then"),
                self.tr("Flow"),
            ),
            (150, 80, 180, 180, 120),
            self,
        )
        self.table.setAccessibleName(self.tr("What changes"))
        self.told = QLabel(self)
        self.told.setProperty("role", "secondary")
        self.told.setWordWrap(True)
        return self.table

    @property
    def target(self) -> RenameTarget:
        """What to rename."""
        return self._targets[self.name.currentIndex()]

    @property
    def new(self) -> str:
        """Its new name."""
        return self.new_name.text()

    @property
    def scope(self) -> Scope:
        """How far it goes."""
        return Scope(self.reach.currentData())

    def show_preview(self, rows: Sequence[TableRow], words: str, *, can_rename: bool) -> None:
        """Show what would change, and whether it can be done."""
        self.table.show_rows(rows)
        self.told.setText(words)
        self.rename.setEnabled(can_rename)
        self.rename.setText(
            say_count(len(rows), "Rename in 1 place", "Rename in {count} places")
            if rows
            else say("Rename")
        )

    def _reach_for(self) -> None:
        """Names that other flows use are renamed there too, unless the person says otherwise."""
        target = self.target
        is_shared = isinstance(target, FlowId) or (
            isinstance(target, PinName) and target.of_interface
        )
        wanted = Scope.FOLDER if is_shared else Scope.FLOW
        self.reach.setCurrentIndex(self.reach.findData(str(wanted)))

    def _ask_again(self) -> None:
        self.rename.setEnabled(False)
        self._timer.start()
