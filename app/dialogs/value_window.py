"""One value in a window of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.widgets.json_view import JsonView
from runtime.base.json_value import JsonValue


class ValueWindow(QDialog):
    """Shows a value beside the window."""

    def __init__(self, name: str, value: JsonValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setSizeGripEnabled(True)
        self.resize(560, 420)
        self.value = JsonView(self)
        self.value.show_value(value)
        layout = QVBoxLayout(self)
        layout.addWidget(self.value, 1)
        layout.addWidget(_close_row(self))


def _close_row(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    return buttons
