"""Values and settings of several nodes at once, and completion from the last run."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.document import edits
from app.document.joining import PinRef
from app.panels.inspector import Inspector
from app.panels.inspector_several import SeveralPane
from app.runs.node_run import NodeRun, NodeRunState
from runtime.nodes.catalogue import builtin_catalogue


@pytest.fixture
def inspect(inspector, open_flow):
    def opened(*type_ids):
        document, selection = open_flow(*type_ids)
        inspector.show_document(document, selection)
        selection.set(f"node-{n + 1}" for n in range(len(type_ids)))
        assert isinstance(inspector.pane, SeveralPane)
        return inspector, document

    return opened


def values(document, pin_id):
    return [node.pin_defaults.get(pin_id) for node in document.flow.nodes]


def given(document, node_id, pin_id, value):
    document.apply("Give", edits.set_pin_default(document.flow, node_id, pin_id, value))


def test_what_all_have_is_shown_and_typing_changes_all_in_one_step(inspect, qtbot):
    inspector, document = inspect("ask_user", "ask_user", "ask_user")
    before = document.flow
    row = inspector.pane.values.row("prompt")
    row.edit.edit.setFocus()
    qtbot.keyClicks(row.edit.edit, "Who?")
    assert values(document, "prompt") == ["Who?"] * 3
    assert document.undo_label == "Set prompt of 3 nodes"
    assert (
        inspector.pane.values.row("prompt") is row
    )  # the editor kept its place while it was typed in
    document.undo()
    assert document.flow is before
    assert row.edit.value() == ""


def test_a_value_that_differs_is_marked_as_mixed_until_it_is_given(inspect, qtbot):
    inspector, document = inspect("ask_user", "ask_user")
    given(document, "node-1", "prompt", "One")
    row = inspector.pane.values.row("prompt")
    labels = [label.text() for label in row.findChildren(QLabel)]
    assert "prompt · mixed" in labels
    assert not row.is_given()
    row.edit.edit.setFocus()
    qtbot.keyClicks(row.edit.edit, "Both")
    assert values(document, "prompt") == ["Both", "Both"]
    assert "prompt" in [label.text() for label in row.findChildren(QLabel)]
    document.undo()
    assert values(document, "prompt") == ["One", None]


def test_nodes_of_other_types_share_what_has_one_name_and_kind(inspect):
    inspector, document = inspect("llm_call", "agent")
    keys = inspector.pane.values.field_keys()
    assert {"prompt", "system", "temperature"} <= set(keys)
    assert "max_iterations" not in keys
    inspector.pane.values.value_changed.emit("temperature", 0.2)
    assert values(document, "temperature") == [0.2, 0.2]


def test_nodes_without_anything_in_common_have_no_forms(inspect):
    inspector, _ = inspect("ask_user", "literal_number")
    assert inspector.pane.values.field_keys() == []
    assert inspector.pane.settings.field_keys() == []


def test_a_wired_input_is_left_out(inspect):
    inspector, document = inspect("ask_user", "ask_user")
    wire = edits.add_edge(
        document.flow, PinRef("node-1", "response", True), PinRef("node-2", "prompt", False)
    )
    document.apply("Wire", wire)
    assert "prompt" not in inspector.pane.values.field_keys()
    assert "choices" in inspector.pane.values.field_keys()


def test_settings_of_all_change_with_the_pins_that_follow(inspect):
    inspector, document = inspect("switch", "switch")
    (key,) = inspector.pane.settings.field_keys()
    cases = [{"id": "a", "value": "A"}]
    inspector.pane.settings.value_changed.emit(key, cases)
    for node in document.flow.nodes:
        assert any(pin.is_exec and "a" in pin.id for pin in node.outputs)
    assert document.undo_label.endswith("of 2 nodes")
    document.undo()
    assert not document.can_undo


def test_resetting_gives_all_the_default_again(inspect, qtbot):
    inspector, document = inspect("ask_user", "ask_user")
    for node_id in ("node-1", "node-2"):
        given(document, node_id, "prompt", "Same")
    row = inspector.pane.values.row("prompt")
    assert row.value() == "Same"
    qtbot.mouseClick(row._reset, Qt.MouseButton.LeftButton)
    assert values(document, "prompt") == [None, None]


def test_code_completes_what_the_last_run_gave(qtbot, open_flow):
    inspector = Inspector(builtin_catalogue())
    qtbot.addWidget(inspector)
    document, selection = open_flow("ask_user", "code")
    wire = edits.add_edge(
        document.flow, PinRef("node-1", "response", True), PinRef("node-2", "input", False)
    )
    document.apply("Wire", wire)
    inspector.show_document(document, selection)
    selection.set(["node-2"], current="node-2")
    code = inspector.pane.settings.row("codeBody").edit
    assert code.completing._names()["input"] is None
    answer = {"response": {"name": "Ada", "age": 36}}
    inspector.show_runs({"node-1": NodeRun(NodeRunState.DONE, output=answer)})
    names = code.completing._names()
    assert names["input"] == answer["response"]
    assert names["_input"]["input"] == answer["response"]
    code.code.setPlainText("x = input[")
    cursor = code.code.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    code.code.setTextCursor(cursor)
    assert code.completing._complete("x = input[", names).words == ['"name', '"age']
