"""What a screen reader gets of the panels, asked through Qt's accessibility interfaces."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.dialogs.ask_user import AskUserDialog
from app.dialogs.export_bundle import ExportBundleDialog
from app.dialogs.interface import InterfaceDialog
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.recovery import LeftBehind, RecoveryDialog
from app.dialogs.rename import RenameDialog
from app.dialogs.run_inputs import RunInputsDialog
from app.dialogs.tool_approval import ToolApprovalDialog
from app.document.interfaces import Interface, InterfacePin
from app.document.renaming import VariableName
from app.panels.conversation import ConversationPanel
from app.panels.inspector import Inspector
from app.panels.outline import OutlinePanel
from app.panels.palette import Palette
from app.panels.past_runs import RunsPanel
from app.panels.problems import ProblemsPanel
from app.panels.run_values import RunValuesPanel
from app.panels.trace import TracePanel
from app.panels.variables import VariablesPanel
from app.panels.versions import VersionsPanel
from app.runs.past_runs import PastRuns
from app.settings import Settings
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.run_form import RunField

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)


def nameless(widget) -> list[str]:
    """Controls in sight that a screen reader has no name for."""
    found = []
    for control in (w for w in widget.findChildren(QWidget) if isinstance(w, CONTROLS)):
        inner = isinstance(control.parent(), QComboBox | QAbstractSpinBox | QLineEdit)
        if inner or not control.isVisibleTo(widget) or control.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(control)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(control).__name__} in {type(control.parent()).__name__}")
    return found


@pytest.mark.parametrize(
    "make",
    [
        lambda path: Palette(builtin_catalogue()),
        lambda path: OutlinePanel(builtin_catalogue()),
        lambda path: ProblemsPanel(builtin_catalogue()),
        lambda path: VariablesPanel(builtin_catalogue()),
        lambda path: VersionsPanel(),
        lambda path: RecoveryDialog([LeftBehind("F", "kept just now", ())]),
        lambda path: InterfaceDialog(
            "F", Interface((InterfacePin("a", "string"),), (InterfacePin("b", "number"),))
        ),
        lambda path: RenameDialog([("Variable", VariableName("a"))]),
        lambda path: TracePanel(),
        lambda path: RunValuesPanel(),
        lambda path: RunsPanel(PastRuns()),
        lambda path: ConversationPanel(),
        lambda path: AskUserDialog("Who?", ["a"]),
        lambda path: ToolApprovalDialog([{"name": "t", "call_id": "1", "arguments": {}}]),
        lambda path: ExportBundleDialog(("f", "F"), folder=path),
        lambda path: PreferencesDialog(Settings()),
    ],
)
def test_every_control_has_a_name(qtbot, tmp_path, make):
    widget = make(tmp_path)
    qtbot.addWidget(widget)
    widget.show()
    assert nameless(widget) == []


@pytest.mark.parametrize(
    "make",
    [
        lambda path: TracePanel(),
        lambda path: RunInputsDialog(
            "F", [RunField("a", "A", "array"), RunField("b", "B", "string")]
        ),
        lambda path: ToolApprovalDialog([{"name": "t", "call_id": "1", "arguments": {}}]),
        lambda path: ExportBundleDialog(("f", "F"), folder=path),
    ],
)
def test_the_tab_key_comes_back_to_where_it_began(qtbot, tmp_path, make):
    widget = make(tmp_path)
    qtbot.addWidget(widget)
    widget.show()
    inside = (w for w in widget.findChildren(QWidget) if w.window() is widget)
    wanted = {w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus}
    met, step = set(), widget.nextInFocusChain()
    while step is not widget and step not in met:
        met.add(step)
        step = step.nextInFocusChain()
    assert step is widget, "the chain has a loop that leaves widgets out"
    assert wanted <= met


def test_rows_are_spoken_with_their_role(qtbot, open_flow):
    document, selection = open_flow("ask_user")
    panel = OutlinePanel(builtin_catalogue())
    qtbot.addWidget(panel)
    panel.show_document(document, selection)
    panel.show()
    tree = QAccessible.queryAccessibleInterface(panel.view)
    assert tree.role() == QAccessible.Role.Tree
    names = [tree.child(n).text(QAccessible.Text.Name) for n in range(tree.childCount())]
    assert any("Ask User" in name for name in names)


@pytest.mark.parametrize("type_id", ["llm_call", "switch", "on_flow_start", "edit_json_schema"])
def test_the_inspector_has_a_name_for_every_control(qtbot, open_flow, type_id):
    inspector = Inspector(builtin_catalogue())
    qtbot.addWidget(inspector)
    document, selection = open_flow(type_id)
    inspector.show_document(document, selection)
    selection.set(["node-1"])
    inspector.show()
    assert nameless(inspector) == []
