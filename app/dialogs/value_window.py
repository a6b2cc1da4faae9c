"""One value in a window of its own, and the help page of a node type."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from app.widgets.json_view import JsonView
from runtime.base.json_value import JsonValue
from runtime.nodes.node_type import NodeType, Pin


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


class NodeHelp(QDialog):
    """What a node type does, its pins and its settings."""

    def __init__(self, node_type: NodeType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Help: {node_type.title}")
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setSizeGripEnabled(True)
        self.resize(560, 520)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(f"Help on {node_type.title}")
        features = QTextDocument.MarkdownFeature
        self.page.document().setMarkdown(
            help_text(node_type), features.MarkdownDialectGitHub | features.MarkdownNoHTML
        )
        layout = QVBoxLayout(self)
        layout.addWidget(self.page, 1)
        layout.addWidget(_close_row(self))


def help_text(node_type: NodeType) -> str:
    """The help page of a node type, as Markdown."""
    lines = [f"# {node_type.title}", "", node_type.doc, ""]
    for title, pins in (("Inputs", node_type.inputs), ("Outputs", node_type.outputs)):
        shown = [pin for pin in pins if not pin.is_exec]
        if shown:
            lines += [f"## {title}", "", *(_pin_line(pin) for pin in shown), ""]
    if node_type.params:
        lines += ["## Settings", ""]
        lines += [
            f"- **{param.label or param.path.rpartition('.')[2]}** {param.doc}".rstrip()
            for param in node_type.params
        ]
    return "\n".join(lines)


def _pin_line(pin: Pin) -> str:
    needed = ", needed" if pin.required else ""
    choices = f" One of {', '.join(pin.choices)}." if pin.choices else ""
    return f"- **{pin.label or pin.id}** ({pin.type}{needed}) {pin.doc}{choices}".rstrip()


def _close_row(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    return buttons
