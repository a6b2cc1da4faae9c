import pytest
from PySide6.QtCore import Qt

from app.document import edits
from app.document.wires import MUTED, with_wire_state
from app.panels.outline import OutlinePanel
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.flow import VisualFlow, VisualNode
from runtime.visualflow.problem import Problem, Severity
from tests.app.panels.conftest import joined


@pytest.fixture
def outline(qtbot, open_flow):
    panel = OutlinePanel(builtin_catalogue())
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    qtbot.waitExposed(panel)
    document, selection = open_flow("on_flow_end", "ask_user", "on_flow_start")
    panel.show_document(document, selection)
    panel.document, panel.selection = document, selection
    return panel


def titles(panel) -> list[str]:
    return [node.title for node in panel.model.nodes]


def test_nodes_stand_in_the_order_they_run(outline):
    document = outline.document
    wires = ("node-3.exec-out>node-2.exec-in", "node-2.exec-out>node-1.exec-in")
    document.apply("Join", joined(document.flow, *wires))
    assert titles(outline) == ["On Flow Start", "Ask User", "On Flow End"]
    top = outline.model.index_of("node-2")
    texts = [outline.model.index(row, 0, top).data() for row in range(outline.model.rowCount(top))]
    assert "run ← On Flow Start" in texts
    assert "then → On Flow End" in texts


def test_a_muted_wire_is_marked_at_both_ends(outline):
    document = outline.document
    document.apply("Join", joined(document.flow, "node-3.exec-out>node-2.exec-in"))

    def texts(node_id):
        top = outline.model.index_of(node_id)
        rows = range(outline.model.rowCount(top))
        return [outline.model.index(row, 0, top).data() for row in rows]

    assert "run ← On Flow Start" in texts("node-2")
    (wire,) = document.flow.edges
    document.apply("Mute", with_wire_state(document.flow, [wire.id], MUTED, True))
    assert "run ← On Flow Start (muted)" in texts("node-2")
    assert "then → Ask User (muted)" in texts("node-3")
    document.undo()
    assert "then → Ask User" in texts("node-3")


def test_selection_is_the_same_on_both_sides(outline, qtbot):
    outline.selection.set(["node-2"])
    assert outline.model.node_id(outline.view.currentIndex()) == "node-2"
    assert [i.row() for i in outline.view.selectionModel().selectedRows()] == [
        outline.model.index_of("node-2").row()
    ]
    outline.view.setFocus()
    qtbot.keyClick(outline.view, Qt.Key.Key_Home)
    assert len(outline.selection.nodes) == 1
    assert outline.selection.current == outline.model.nodes[0].id
    with qtbot.waitSignal(outline.node_chosen) as chosen:
        qtbot.keyClick(outline.view, Qt.Key.Key_Return)
    assert chosen.args == [outline.model.nodes[0].id]


def test_values_titles_and_undo_show_at_once_and_open_nodes_stay_open(outline):
    document = outline.document
    outline.view.expand(outline.model.index_of("node-2"))
    document.apply("Name", edits.rename_node(document.flow, "node-2", "Question"))
    assert outline.model.index_of("node-2").data() == "Question"
    document.apply("Set", edits.set_pin_default(document.flow, "node-2", "prompt", "Who?"))
    document.apply("Remove", edits.remove(document.flow, ["node-1"]))
    assert outline.view.isExpanded(outline.model.index_of("node-2"))
    assert len(outline.model.nodes) == 2
    document.undo()
    assert len(outline.model.nodes) == 3


def test_state_and_problems_are_told_to_screen_readers(outline):
    outline.show_states({"node-2": "waiting"})
    outline.show_problems({"node-2": [Problem(Severity.ERROR, "No prompt", "node-2")]})
    index = outline.model.index_of("node-2")
    text = outline.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Ask User, waiting for you, 1 problem"
    assert index.siblingAtColumn(1).data() == "waiting", "the column is narrow"


def test_the_filter_keeps_what_matches(outline, qtbot):
    qtbot.keyClicks(outline.filter, "ask")
    assert titles(outline) == ["Ask User"]
    outline.filter.clear()
    assert len(titles(outline)) == 3


def test_ten_thousand_nodes_are_listed(outline):
    nodes = tuple(VisualNode(id=f"node-{n}", type="concat") for n in range(10_000))
    flow = VisualFlow(id="big", nodes=nodes)
    outline.model.show_flow(flow)
    assert outline.model.rowCount() == 10_000
