from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.document import edits
from app.document.frames import (
    Frame,
    add_frame,
    change_frame,
    frames_of,
    moved_frames,
    remove_frames,
)
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


# ---- frames and notes -----------------------------------------------------------------------


def framed(outline):
    """The rows of a frame around all nodes and a note, which come after the nodes."""
    document = outline.document
    flow = add_frame(document.flow, Frame("f", "Talk", -5000.0, -5000.0, 20000.0, 20000.0))
    document.apply("Add", add_frame(flow, Frame("n", "", 30000.0, 0.0, 90.0, 90.0, "# Later\n\nx")))
    model = outline.model
    return model.index(len(model.nodes), 0), model.index(len(model.nodes) + 1, 0)


def test_frames_and_notes_come_after_the_nodes_and_are_read_out(outline):
    frame, note = framed(outline)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert (frame.data(), note.data()) == ("Talk", "Later")
    assert frame.data(spoken) == "Frame “Talk”, 3 nodes"
    assert note.data(spoken) == "Note “Later”"
    assert not outline.model.hasChildren(frame)
    assert outline.model.rowCount(frame) == 0
    assert not outline.model.index(len(outline.model.nodes) + 2, 0).isValid()
    outline.filter.setText("later")
    assert outline.model.rowCount() == 1
    assert outline.model.frame_index("n").data() == "Later"
    outline.filter.setText("")


def test_frames_are_selected_on_both_sides_alone_and_with_nodes(outline):
    frame, note = framed(outline)
    outline.view.setCurrentIndex(frame)
    assert outline.selection.frames == {"f"}
    assert not outline.selection.nodes
    outline.selection.set(["node-2"], frames=["n"])
    rows = {index.row() for index in outline.view.selectionModel().selectedRows()}
    assert rows == {outline.model.index_of("node-2").row(), note.row()}
    outline.selection.set(frames=["n"])
    assert outline.view.currentIndex().row() == note.row()


def test_enter_asks_for_the_frame_on_the_canvas(outline, qtbot):
    frame, _ = framed(outline)
    outline.view.setCurrentIndex(frame)
    with qtbot.waitSignal(outline.frame_chosen) as chosen:
        qtbot.keyClick(outline.view, Qt.Key.Key_Return)
    assert chosen.args == ["f"]


def test_rows_follow_a_rename_and_stay_while_a_frame_is_moved(outline):
    framed(outline)
    document = outline.document
    resets = []
    outline.model.modelReset.connect(lambda: resets.append(1))
    document.apply("Move", moved_frames(document.flow, ["f"], 8.0, 8.0))
    assert not resets
    frame = next(one for one in frames_of(document.flow) if one.id == "f")
    document.apply("Rename", change_frame(document.flow, replace(frame, title="Chat")))
    assert outline.model.frame_index("f").data() == "Chat"
    document.apply("Remove", remove_frames(document.flow, ["f"]))
    assert [one.id for one in outline.model.frames] == ["n"]
