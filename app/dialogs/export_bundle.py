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
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.widgets.asking import chosen_path, file_dialog, show_then
from app.widgets.dialog_parts import dialog_foot, error_label, path_row
from app.widgets.line_edit import LineEdit
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
        self._root, self._missing = root, tuple(missing)
        self.setWindowTitle(say("Export “{root}”", root=root[1]))
        self.setSizeGripEnabled(True)
        self.bundle_id = LineEdit(sanitize_bundle_id(root[1].lower()) or "flow", self)
        self.bundle_id.textEdited.connect(self._id_typed)
        self.version = LineEdit(version, self)
        self.version.textEdited.connect(self._check)
        self.path = LineEdit(str(folder / f"{self.bundle_id.text()}.flow"), self)
        self.path.textEdited.connect(self._path_typed)
        self._path_follows = True
        self.entries = self._entries((root, *flows))
        self.default: QComboBox = QuietCombo(self)
        self.message = error_label(self)
        self.export = QPushButton(say("Export"), self)
        self.export.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(self._form())
        layout.addWidget(self._contents())
        layout.addStretch(1)
        layout.addWidget(self.message)
        layout.addLayout(dialog_foot(self, self.export))
        self._fill_default()
        self._check()
        order_tabs(self)
        self.resize(520, self.sizeHint().height())

    def _entries(self, flows: Sequence[tuple[str, str]]) -> QListWidget:
        """The flows of the bundle; the root can be started, others if a person ticks them."""
        entries = QListWidget(self)
        entries.setAccessibleName(say("Flows that can be started"))
        entries.setFixedHeight(min(ENTRY_PX * len(flows) + 8, MOST_ENTRIES_PX))
        for flow_id, name in flows:
            item = QListWidgetItem(name or flow_id, entries)
            item.setData(Qt.ItemDataRole.UserRole, flow_id)
            is_root = flow_id == self._root[0]
            item.setCheckState(Qt.CheckState.Checked if is_root else Qt.CheckState.Unchecked)
        entries.itemChanged.connect(self._entries_changed)
        return entries

    def _form(self) -> QFormLayout:
        browse = QPushButton(say("Browse…"), self)
        browse.clicked.connect(self._browse)
        file_label = QLabel(say("&File"), self)
        file_label.setBuddy(self.path)
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(say("&Id"), self.bundle_id)
        form.addRow(say("&Version"), self.version)
        form.addRow(say("Can be &started"), self.entries)
        form.addRow(say("Starts with"), self.default)
        form.addRow(file_label, path_row(self.path, browse))
        for field in (self.entries, self.default):
            form.setRowVisible(field, self.entries.count() > 1)  # one flow leaves nothing to choose
        return form

    def _contents(self) -> QLabel:
        count = self.entries.count()
        words = (
            say("The bundle holds this flow alone.")
            if count == 1
            else say("The bundle holds {count} flows: this one and all it calls.", count=count)
        )
        label = QLabel(words, self)
        label.setProperty("role", "secondary")
        return label

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
