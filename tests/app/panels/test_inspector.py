import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from app.document import edits
from app.panels.inspector import FlowPane, Inspector, SeveralPane
from app.panels.inspector_edits import NodeEdits
from app.panels.inspector_node import NodePane
from app.panels.inspector_parts import WireLine
from app.runs.node_run import NodeRun, NodeRunState
from app.widgets.fix_menu import FixButton
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity
from tests.app.panels.conftest import joined


@pytest.fixture
def inspect(inspector, open_flow):
    def opened(*type_ids: str, select: str = "node-1"):
        document, selection = open_flow(*type_ids)
        inspector.show_document(document, selection)
        selection.set([select] if select else [])
        inspector.selection = selection
        return inspector, document

    return opened


def pane_of(inspector) -> NodePane:
    assert isinstance(inspector.pane, NodePane)
    return inspector.pane


def test_typing_a_value_is_one_undo_step_until_the_focus_leaves(inspect, qtbot):
    inspector, document = inspect("ask_user")
    row = pane_of(inspector).values.row("prompt")
    row.edit.edit.setFocus()
    qtbot.keyClicks(row.edit.edit, "Who?")
    assert document.flow.nodes_by_id["node-1"].pin_defaults["prompt"] == "Who?"
    assert document.undo_label == "Set prompt"
    document.undo()
    assert "Who" not in str(document.flow.nodes_by_id["node-1"].pin_defaults.get("prompt", ""))
    assert not document.can_undo
    document.redo()
    assert row.edit.value() == "Who?"
    pane_of(inspector).title.setFocus()
    qtbot.keyClicks(row.edit.edit, "!")
    assert len(document.history) == 3


def test_the_title_is_edited_in_place(inspect, qtbot):
    inspector, document = inspect("ask_user")
    title = pane_of(inspector).title
    title.selectAll()
    qtbot.keyClicks(title, "Name")
    assert document.flow.nodes_by_id["node-1"].title == "Name"
    assert len(document.history) == 2


def test_wired_inputs_have_no_editor_and_come_back_when_the_wire_goes(inspect):
    inspector, document = inspect("ask_user", "literal_string", select="node-1")
    assert "prompt" in pane_of(inspector).values.field_keys()
    document.apply("Join", joined(document.flow, "node-2.value>node-1.prompt"))
    assert "prompt" not in pane_of(inspector).values.field_keys()
    remove = next(
        b
        for b in inspector.findChildren(QToolButton)
        if b.accessibleName().startswith("Remove wire")
    )
    remove.click()
    assert not document.flow.edges
    assert "prompt" in pane_of(inspector).values.field_keys()


def test_a_wire_selected_beside_the_shown_node_is_shown_too(inspect):
    inspector, document = inspect("ask_user", "literal_string", select="node-1")
    document.apply("Join", joined(document.flow, "node-2.value>node-1.prompt"))
    pane_of(inspector)
    inspector.selection.set(["node-1"], [document.flow.edges[0].id])
    assert isinstance(inspector.pane, SeveralPane)
    inspector.selection.set(["node-1"])
    pane_of(inspector)


def test_a_wire_is_muted_in_its_line_and_says_so(inspect):
    inspector, document = inspect("ask_user", "literal_string", select="node-1")
    document.apply("Join", joined(document.flow, "node-2.value>node-1.prompt"))
    (line,) = pane_of(inspector).findChildren(WireLine)
    line.mute.click()
    assert document.flow.edges[0].is_muted
    assert document.undo_label == "Mute wire"
    assert [b.text() for b in line.findChildren(QPushButton)] == ["prompt ← String · value (muted)"]
    document.undo()
    assert not line.mute.isChecked()
    assert "(muted)" not in line.findChild(QPushButton).text()
    document.redo()
    line.mute.click()
    assert document.flow.edges[0].data == {}


def test_settings_change_the_data_and_the_pins_that_follow(inspect, qtbot):
    inspector, document = inspect("switch")
    rows = pane_of(inspector).settings.row("switchConfig.cases").edit
    qtbot.waitUntil(lambda: rows.add.height() > 8)
    inspector.ensureWidgetVisible(rows.add)
    qtbot.mouseClick(rows.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(rows.lines()[0], "yes")
    node = document.flow.nodes_by_id["node-1"]
    case = node.data["switchConfig"]["cases"][-1]
    assert case["value"] == "yes"
    assert node.output(f"case:{case['id']}") is not None
    assert node.output("default") is not None


def test_start_pins_are_added_renamed_retyped_and_removed(inspect, qtbot):
    inspector, document = inspect("on_flow_start")
    pins = pane_of(inspector).pins
    qtbot.mouseClick(pins.add, Qt.MouseButton.LeftButton)
    line = pins.lines[-1]
    line.name.setText("topic")
    line.name.editingFinished.emit()
    pin = document.flow.nodes_by_id["node-1"].output("topic")
    assert pin is not None
    line = pane_of(inspector).pins.lines[-1]
    line.type.fill()
    line.type.setCurrentText("number")
    line.type.activated.emit(line.type.currentIndex())
    assert document.flow.nodes_by_id["node-1"].output("topic").type == "number"
    assert "topic" in pane_of(inspector).values.field_keys(), "a start pin has a default"
    pane_of(inspector).pins.lines[-1].findChildren(QToolButton)[-1].click()
    assert document.flow.nodes_by_id["node-1"].output("topic") is None
    while document.can_undo:
        document.undo()
    assert inspector.pane.pins.lines == []


def test_growing_nodes_and_branches_get_one_more(inspect, qtbot):
    inspector, document = inspect("concat", "sequence")
    before = len(document.flow.nodes_by_id["node-1"].inputs)
    qtbot.mouseClick(pane_of(inspector).pins.add, Qt.MouseButton.LeftButton)
    assert len(document.flow.nodes_by_id["node-1"].inputs) == before + 1
    inspector.selection.set(["node-2"])
    before = len(document.flow.nodes_by_id["node-2"].outputs)
    qtbot.mouseClick(pane_of(inspector).pins.add, Qt.MouseButton.LeftButton)
    assert len(document.flow.nodes_by_id["node-2"].outputs) == before + 1
    assert document.undo_label == "Add pin"


def test_nothing_selected_shows_the_flow(inspect, qtbot):
    inspector, document = inspect("ask_user", select="")
    assert isinstance(inspector.pane, FlowPane)
    line = inspector.pane.form.row("name").edit.line
    line.selectAll()
    qtbot.keyClicks(line, "Other")
    assert document.flow.name == "Other"
    document.undo()
    assert line.text() == "Sample"


def test_several_nodes_are_summed_up(inspect):
    inspector, _document = inspect("ask_user", "ask_user", "concat", select="")
    inspector.selection.set(["node-1", "node-2", "node-3"])
    assert isinstance(inspector.pane, SeveralPane)
    texts = [label.text() for label in inspector.pane.findChildren(QLabel)]
    assert "3 nodes selected" in texts
    assert "2 \u00d7 Ask User" in texts


def test_an_unknown_type_is_shown_and_keeps_its_data(inspect):
    inspector, document = inspect("ask_user")
    node = document.flow.nodes_by_id["node-1"].model_copy(update={"type": "from_elsewhere"})
    document.apply("Change", edits.replace_nodes(document.flow, {"node-1": node}))
    inspector.show_document(document, inspector.selection)
    assert isinstance(inspector.pane, NodePane)


def test_problems_and_last_values_are_shown(inspect, qtbot):
    inspector, _document = inspect("ask_user")
    inspector.show_problems(
        {"node-1": [Problem(Severity.ERROR, "The prompt is empty.", "node-1", remedy="Type one")]}
    )
    inspector.show_runs(
        {"node-1": NodeRun(NodeRunState.DONE, duration_ms=1200.0, output={"response": "Ada"})}
    )
    texts = [label.text() for label in inspector.pane.findChildren(QLabel)]
    assert "The prompt is empty. Type one" in texts
    assert "done · 1.2 s" in texts
    value = next(b for b in inspector.pane.findChildren(QPushButton) if b.text() == "Ada")
    with qtbot.waitSignal(inspector.value_opened) as opened:
        value.click()
    assert opened.args == ["response", "Ada"]


@pytest.mark.parametrize("type_id", sorted(builtin_catalogue()))
def test_every_node_type_can_be_inspected_and_every_field_has_a_name(inspect, type_id):
    inspector, document = inspect(type_id)
    pane = pane_of(inspector)
    before = document.flow
    for form in (pane.values, pane.settings):
        for key in form.field_keys():
            form.focus_field(key)
            row = form.row(key)
            target = row.edit.focusProxy() or row.edit
            assert target.accessibleName(), key
    assert document.flow is before, "showing changes nothing"


def test_subflows_and_variables_are_offered_from_library_and_flow(qtbot, open_flow):
    child = VisualFlow(id="child", name="Child flow")
    document, selection = open_flow("subflow", "var_decl", "get_var")
    flow = edits.set_param(
        document.flow, "node-2", "literalValue", {"name": "total", "type": "number"}
    )
    document.apply("Declare", flow)
    inspector = Inspector(builtin_catalogue(), library=lambda: {"child": child})
    qtbot.addWidget(inspector)
    inspector.show_document(document, selection)
    selection.set(["node-1"])
    combo = pane_of(inspector).settings.row("subflowId").edit.combo
    assert [combo.itemText(i) for i in range(combo.count())] == ["Child flow"]
    combo.activated.emit(0)
    assert document.flow.nodes_by_id["node-1"].data["subflowId"] == "child"
    assert inspector._variables() == ["total"]


def test_a_hundred_selections_in_a_row_are_shown_as_one(inspect, qtbot, monkeypatch):
    inspector, _document = inspect(*["concat"] * 5)
    assert pane_of(inspector).node_id == "node-1"
    built = []
    show = Inspector._show_node
    monkeypatch.setattr(
        Inspector, "_show_node", lambda *args: (built.append(args[-1]), show(*args))
    )
    for number in range(100):
        inspector.selection.set([f"node-{number % 5 + 1}"])
    assert built == []
    qtbot.waitUntil(lambda: built != [])
    assert built == ["node-5"]
    assert pane_of(inspector).node_id == "node-5"


def test_what_asks_for_the_pane_gets_the_one_of_the_selection_at_once(inspect):
    inspector, _document = inspect("concat", "ask_user")
    inspector.selection.set(["node-2"])
    assert pane_of(inspector).node_id == "node-2"
    inspector.selection.set([])
    flow_pane = inspector.pane
    assert isinstance(flow_pane, FlowPane)
    inspector.selection.set(["node-1"])
    assert pane_of(inspector).node_id == "node-1"
    inspector.selection.set([])
    assert inspector.pane is flow_pane, "the form of the flow is kept"


def test_a_node_with_many_pins_is_shown_in_slices(inspect, qtbot, monkeypatch):
    monkeypatch.setattr("app.widgets.sliced.SLICE_SECONDS", 0.0)
    inspector, document = inspect("concat", "on_flow_start", select="node-1")
    node = document.flow.nodes_by_id["node-2"]
    pins = [{"id": f"value {n}", "label": f"value {n}", "type": "string"} for n in range(40)]
    data = {**node.data, "outputs": [*node.data["outputs"][:1], *pins]}
    node = node.model_copy(update={"data": data})
    document.apply("Pins", edits.replace_nodes(document.flow, {"node-2": node}))
    assert pane_of(inspector).node_id == "node-1"
    inspector.selection.set(["node-2"])
    qtbot.waitUntil(lambda: inspector._pane.node_id == "node-2")
    pane = inspector._pane
    qtbot.waitUntil(lambda: pane._work.is_done)
    assert len(pane.pins.lines) == 40
    document.undo()
    assert len(pane_of(inspector).pins.lines) < 40


def test_a_flow_sets_its_run_switches_and_takes_them_back(inspect, qtbot):
    inspector, document = inspect("ask_user")
    before = document.flow
    inspector._selection.clear()
    assert inspector.pane.form.row("runSettings.parallelBranches") is None, "folded at first"
    inspector.pane.form.focus_field("runSettings.parallelBranches")
    row = inspector.pane.form.row("runSettings.parallelBranches")
    qtbot.mouseClick(row.edit.box, Qt.MouseButton.LeftButton)
    assert document.flow.model_extra["runSettings"] == {"parallelBranches": True}
    row._use_default()
    assert document.flow.model_extra == before.model_extra
    assert not row.is_given()


def test_an_input_gets_an_expression_that_is_checked_kept_and_taken_back(inspect, qtbot):
    inspector, document = inspect("ask_user")
    form = pane_of(inspector).expressions
    assert form.row("prompt.expression") is None
    more = next(
        button for button in form.findChildren(QPushButton) if "Expressions" in button.text()
    )
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    row = form.row("prompt.expression")
    qtbot.keyClicks(row.edit.line, "value + vars.name")
    assert document.flow.nodes_by_id["node-1"].data["pinExpressions"] == {
        "prompt": "value + vars.name"
    }
    assert document.undo_label == "Set expression of prompt"
    qtbot.keyClicks(row.edit.line, " +")
    qtbot.waitUntil(lambda: "not a Python expression" in row.edit.error())
    row.edit.line.clear()
    row.edit.line.textEdited.emit("")
    assert "pinExpressions" not in document.flow.nodes_by_id["node-1"].data


def test_expressions_of_a_file_are_shown_and_follow_undo(inspect, qtbot):
    inspector, document = inspect("ask_user")
    after = edits.set_param(document.flow, "node-1", "pinExpressions", {"prompt": "value.upper()"})
    document.apply("Set expression", after)
    row = pane_of(inspector).expressions.row("prompt.expression")
    assert row.edit.value() == "value.upper()"
    document.undo()
    assert row.edit.value() in (None, "")


def test_a_flow_gets_functions_that_keep_their_text_and_go_with_it(inspect, qtbot):
    inspector, document = inspect("ask_user", select="")
    inspector.pane.form.focus_field("functions")
    row = inspector.pane.form.row("functions")
    text = "def twice(x):\n    return x * 2\n\n# half of it\ndef half(x):\n    return x / 2"
    row.edit.code.setPlainText(text)
    assert document.undo_label == "Set functions"
    kept = document.flow.model_extra["functions"]
    assert [entry["name"] for entry in kept] == ["twice", "half"]
    assert row.edit.value() == text
    row.edit.code.setPlainText("")
    assert "functions" not in document.flow.model_extra
    document.undo()
    assert "functions" not in document.flow.model_extra


def test_fixes_go_by_the_node_types_there_are(inspect):
    _, document = inspect("ask_user")
    problem = Problem(Severity.ERROR, "no start", "node-1", code="entry-no-trigger")
    every, none = (
        NodeEdits(document, "node-1", catalogue, dict).fixes(problem)
        for catalogue in (builtin_catalogue(), {})
    )
    assert "Add On Flow Start before it" in [fix.label for fix in every]
    assert "Add On Flow Start before it" not in [fix.label for fix in none]


def test_a_node_with_many_inputs_begins_with_what_most_people_set(inspect):
    inspector, _ = inspect("llm_call")
    keys = inspector.pane.values.field_keys()
    assert keys[:2] == ["prompt", "system"]
    assert set(keys) >= {"use_context", "context", "memory"}
    few, _ = inspect("ask_user")
    assert few.pane.values.field_keys() == ["prompt", "choices"]


def test_nothing_is_made_while_nobody_looks(inspect, qtbot):
    inspector, document = inspect("ask_user", "concat")
    before = inspector.pane
    inspector.hide()
    inspector.selection.set(["node-2"])
    document.apply("Delete", edits.remove(document.flow, ["node-1"]))
    assert inspector._pane is before
    assert not inspector._timer.isActive()
    inspector.show()
    qtbot.waitUntil(lambda: inspector._pane is not before)
    assert pane_of(inspector).node_id == "node-2"
    inspector.hide()
    document.apply("Rename", edits.rename_node(document.flow, "node-2", "Anew"))
    assert inspector._pane.title.text() != "Anew"
    inspector.show()
    qtbot.waitUntil(lambda: inspector._pane.title.text() == "Anew")


def test_what_mends_a_problem_is_offered_after_what_it_is(inspect, qtbot):
    """A fix may have to look at the whole flow: no edit waits for that."""
    inspector, _ = inspect("ask_user")
    pane = pane_of(inspector)
    inspector.show_problems(
        {"node-1": [Problem(Severity.ERROR, "no start", "node-1", code="entry-no-trigger")]}
    )
    assert "no start" in " ".join(label.text() for label in pane._problems.findChildren(QLabel))
    assert not pane._problems.findChildren(FixButton)
    qtbot.waitUntil(lambda: bool(pane._problems.findChildren(FixButton)))


def test_only_the_first_row_is_made_to_edit_it(inspect, qtbot, monkeypatch):
    monkeypatch.setattr("app.widgets.sliced.SLICE_SECONDS", 0.0)
    inspector, _ = inspect("llm_call", "on_flow_end", select="node-1")
    assert pane_of(inspector).node_id == "node-1"
    inspector.selection.set(["node-2"])
    assert pane_of(inspector).node_id == "node-2"
    inspector.selection.set(["node-1"])
    inspector.edit_first()
    pane = inspector._pane
    assert not pane._work.is_done
    assert pane.isAncestorOf(QApplication.focusWidget())
    first = pane._values.first_key
    qtbot.waitUntil(lambda: pane._work.is_done)
    assert pane.values.first_key == first
    assert pane.values.row(first).isAncestorOf(QApplication.focusWidget())


def test_an_edit_does_not_wait_for_rows_that_are_still_to_come(inspect, qtbot, monkeypatch):
    monkeypatch.setattr("app.widgets.sliced.SLICE_SECONDS", 0.0)
    inspector, document = inspect("on_flow_end", "llm_call", select="node-1")
    assert pane_of(inspector).node_id == "node-1"
    inspector.selection.set(["node-2"])
    inspector.edit_first()
    pane = inspector._pane
    for text in ("W", "Wh"):
        document.apply("Set", edits.set_pin_default(document.flow, "node-2", "system", text))
        assert not pane._work.is_done
    qtbot.waitUntil(lambda: pane._work.is_done)
    assert pane._values.row("system").edit.value() == "Wh"
