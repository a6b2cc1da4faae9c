"""What a `.flow` bundle shall be called, which flows can be started in it, and where it goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.widgets.asking import chosen_path, file_dialog, show_then
from app.widgets.dialog_parts import dialog_foot, error_label, path_row
from app.widgets.quiet_combo import QuietCombo
from app.widgets.tab_order import order_tabs
from runtime.base.words import say
from runtime.workflow_bundle.registry import sanitize_bundle_id, sanitize_bundle_version

BUNDLE_FILTER = "Flow bundles (*.flow)"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to pack.

    Attributes:
        entrypoints: flow ids that can be started; the root among them.
        default_entrypoint: one of them.
    """

    bundle_id: str
    bundle_version: str
    entrypoints: tuple[str, ...]
    default_entrypoint: str
    path: Path


ENTRY_PX, MOST_ENTRIES_PX = 26, 160


class ExportBundleDialog(QDialog):
    """Asks; `request()` after it was accepted.

    Args:
        root: id and name of the flow to export.
        flows: (id, name) of the flows that go with it: its subflows, without the root.
        missing: ids of subflows that cannot be found; then nothing can be exported.
    """

    def __init__(
        self,
        root: tuple[str, str],
        flows: Sequence[tuple[str, str]] = (),
        *,
        folder: Path,
        missing: Sequence[str] = (),
        version: str = "0.1.0",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._root = root
        self.setWindowTitle(say("Export “{root}”", root=root[1]))
        self.setSizeGripEnabled(True)
        self.bundle_id = QLineEdit(sanitize_bundle_id(root[1].lower()) or "flow", self)
        self.version = QLineEdit(version, self)
        self.path = QLineEdit(str(folder / f"{self.bundle_id.text()}.flow"), self)
        self._path_follows = True
        browse = QPushButton(say("Browse…"), self)
        self.entries = QListWidget(self)
        self.entries.setAccessibleName(say("Flows that can be started"))
        self.default: QComboBox = QuietCombo(self)
        for flow_id, name in (root, *flows):
            item = QListWidgetItem(name or flow_id, self.entries)
            item.setData(Qt.ItemDataRole.UserRole, flow_id)
            item.setCheckState(
                Qt.CheckState.Checked if flow_id == root[0] else Qt.CheckState.Unchecked
            )
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(say("&Id"), self.bundle_id)
        form.addRow(say("&Version"), self.version)
        form.addRow(say("Can be &started"), self.entries)
        form.addRow(say("Starts with"), self.default)
        file_label = QLabel(say("&File"), self)
        file_label.setBuddy(self.path)
        form.addRow(file_label, path_row(self.path, browse))
        self.message = error_label(self)
        count = len(flows) + 1
        self.entries.setFixedHeight(min(ENTRY_PX * count + 8, MOST_ENTRIES_PX))
        for field in (self.entries, self.default):
            form.setRowVisible(field, count > 1)  # one flow leaves nothing to choose
        what = QLabel(
            say("The bundle holds this flow alone.")
            if count == 1
            else say("The bundle holds {count} flows: this one and all it calls.", count=count),
            self,
        )
        what.setProperty("role", "secondary")
        self.export = QPushButton(say("Export"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(what)
        layout.addStretch(1)
        layout.addWidget(self.message)
        layout.addLayout(dialog_foot(self, self.export))
        self._missing = tuple(missing)
        self.bundle_id.textEdited.connect(self._id_typed)
        self.version.textEdited.connect(self._check)
        self.path.textEdited.connect(self._path_typed)
        self.entries.itemChanged.connect(self._entries_changed)
        browse.clicked.connect(self._browse)
        self.export.clicked.connect(self.accept)
        self._fill_default()
        self._check()
        order_tabs(self)
        self.resize(520, self.sizeHint().height())

    def request(self) -> ExportRequest:
        """What to pack, as it stands in the dialog."""
        return ExportRequest(
            self.bundle_id.text(),
            self.version.text(),
            tuple(self._checked()),
            str(self.default.currentData() or self._root[0]),
            self._target(),
        )

    def _checked(self) -> list[str]:
        items = (self.entries.item(row) for row in range(self.entries.count()))
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def _target(self) -> Path:
        path = Path(self.path.text().strip()).expanduser()
        return path if path.suffix else path.with_suffix(".flow")

    def _check(self) -> None:
        text = self._problem()
        self.message.setText(text)
        self.export.setEnabled(not text)

    def _problem(self) -> str:
        if self._missing:
            names = ", ".join(self._missing[:5])
            return say(
                "Subflows cannot be found: {names}. Put their files beside this flow.", names=names
            )
        for what, text, clean in (
            ("id", self.bundle_id.text(), sanitize_bundle_id(self.bundle_id.text())),
            ("version", self.version.text(), sanitize_bundle_version(self.version.text())),
        ):
            if not text or text != clean:
                hint = say(" Try “{clean}”.", clean=clean) if clean else ""
                return say(
                    "The {what} has letters, digits, _ and - only.{hint}", what=what, hint=hint
                )
        if not self._checked():
            return say("At least one flow must be startable.")
        if not self.path.text().strip():
            return say("Say which file to write.")
        if not self._target().parent.is_dir():
            return say("The folder {parent} does not exist.", parent=self._target().parent)
        return ""

    def _id_typed(self, text: str) -> None:
        if self._path_follows and text:
            self.path.setText(str(self._target().with_name(f"{sanitize_bundle_id(text)}.flow")))
        self._check()

    def _path_typed(self) -> None:
        self._path_follows = False
        self._check()

    def _entries_changed(self, _item: QListWidgetItem) -> None:
        self._fill_default()
        self._check()

    def _fill_default(self) -> None:
        chosen = self.default.currentData()
        self.default.clear()
        for row in range(self.entries.count()):
            item = self.entries.item(row)
            if item.checkState() == Qt.CheckState.Checked:
                self.default.addItem(item.text(), item.data(Qt.ItemDataRole.UserRole))
        self.default.setCurrentIndex(max(0, self.default.findData(chosen)))

    def _browse(self) -> None:
        dialog = file_dialog(
            self,
            say("Export bundle"),
            self._target().parent,
            (BUNDLE_FILTER,),
            saves=True,
            suffix="flow",
            name=self._target().name,
        )

        def done(code: int) -> None:
            path = chosen_path(dialog, code)
            if path is not None:
                self._path_follows = False
                self.path.setText(str(path))
                self._check()

        show_then(dialog, done)
