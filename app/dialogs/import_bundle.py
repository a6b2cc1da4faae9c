"""What a `.flow` bundle holds, and where its flows shall go."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.widgets.asking import chosen_path, file_dialog, show_then
from app.widgets.dialog_parts import dialog_foot, error_label, path_row
from app.widgets.line_edit import LineEdit
from runtime.base.words import say
from runtime.workflow_bundle.manifest import WorkflowBundleManifest


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What to do with a bundle.

    Attributes:
        folder: new folder that receives its flows.
        opens: flow id to open afterwards; None: none.
    """

    bundle: Path
    folder: Path
    opens: str | None


class ImportBundleDialog(QDialog):
    """Shows an inspected bundle and asks; `request()` after it was accepted."""

    def __init__(
        self,
        bundle: Path,
        manifest: WorkflowBundleManifest,
        *,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bundle = bundle
        self._entry = manifest.default_entrypoint or manifest.entrypoints[0].flow_id
        self.setWindowTitle(say("Import “{name}”", name=bundle.name))
        self.setSizeGripEnabled(True)
        self.resize(500, 380)
        names = {entry.flow_id: entry.name or entry.flow_id for entry in manifest.entrypoints}
        self.flows = QListWidget(self)
        self.flows.setAccessibleName(say("Flows in the bundle"))
        for flow_id in manifest.flows:
            starts = say(" · can be started") if flow_id in names else ""
            self.flows.addItem(f"{names.get(flow_id, flow_id)}{starts}")
        self.folder = LineEdit(
            str(folder / f"{manifest.bundle_id}-{manifest.bundle_version}"), self
        )
        browse = QPushButton(say("Browse…"), self)
        self.opens = QCheckBox(
            say("Open “{name}” afterwards", name=names.get(self._entry, self._entry)), self
        )
        self.opens.setChecked(True)
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(say("Bundle"), QLabel(f"{manifest.bundle_id} {manifest.bundle_version}", self))
        if manifest.created_at:
            form.addRow(say("Made"), QLabel(manifest.created_at, self))
        form.addRow(say("Flows"), self.flows)
        folder_label = QLabel(say("&Into folder"), self)
        folder_label.setBuddy(self.folder)
        form.addRow(folder_label, path_row(self.folder, browse))
        form.addRow("", self.opens)
        self.message = error_label(self)
        self.take = QPushButton(say("Import"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.message)
        layout.addLayout(dialog_foot(self, self.take))
        self.folder.textChanged.connect(self._check)
        browse.clicked.connect(self._browse)
        self.take.clicked.connect(self.accept)
        self._check()

    def request(self) -> ImportRequest:
        """What to do, as it stands in the dialog."""
        return ImportRequest(
            self._bundle, self._target(), self._entry if self.opens.isChecked() else None
        )

    def _target(self) -> Path:
        return Path(self.folder.text().strip()).expanduser()

    def _check(self) -> None:
        target = self._target()
        problem = ""
        if not self.folder.text().strip():
            problem = say("Say which folder to fill.")
        elif target.is_file():
            problem = say("{name} is a file.", name=target.name)
        elif target.is_dir() and any(target.iterdir()):
            problem = say("The folder exists and is not empty; nothing is overwritten.")
        self.message.setText(problem)
        self.take.setEnabled(not problem)

    def _browse(self) -> None:
        dialog = file_dialog(self, say("Import into"), self._target().parent, ())
        dialog.setFileMode(dialog.FileMode.Directory)

        def done(code: int) -> None:
            path = chosen_path(dialog, code)
            if path is not None:
                self.folder.setText(str(path / self._target().name))

        show_then(dialog, done)
