import gc

import pytest
from PySide6.QtGui import QAccessible
from shiboken6 import isValid

from app.canvas.accessible import register_canvas
from app.canvas.looking import LookingSurface
from app.document import edits
from app.document.document import Document
from app.document.frames import Frame, add_frame, change_frame, frames_of
from app.document.joining import PinRef
from app.document.selection import Selection
from app.document.wires import MUTED, TUNNEL, with_wire_state
from app.runs.node_run import NodeRun, NodeRunState
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.problem import Problem, Severity
from tests.app.canvas.test_frames_by_keys import framed
from tests.support.flows import chain

Text = QAccessible.Text
Role = QAccessible.Role


def root_of(view):
    return QAccessible.queryAccessibleInterface(view)


def child_named(part, name):
    """The child whose name begins so."""
    children = (part.child(number) for number in range(part.childCount()))
    return next(one for one in children if one.text(Text.Name).startswith(name))


def do(part, action):
    actions = part.actionInterface()
    assert action in actions.actionNames()
    actions.doAction(action)


def test_a_screen_reader_finds_nodes_and_pins_with_names_states_and_places(canvas):
    hands = canvas()
    view = hands.view
    root = QAccessible.queryAccessibleInterface(view)
    assert root.text(Text.Name) == "Flow canvas"
    assert root.childCount() == 3 + 4, "three nodes and their wires"
    node = root.child(1)
    assert node.role() == QAccessible.Role.ListItem
    assert node.text(Text.Name) == "node-2"
    assert node.parent() is root or node.parent().text(Text.Name) == "Flow canvas"
    assert node.rect().contains(view.mapToGlobal(hands.node("node-2")))
    assert root.indexOfChild(node) == 1
    pins = [node.child(index) for index in range(node.childCount())]
    assert "input text, string" in [pin.text(Text.Name) for pin in pins]
    assert "output result, string" in [pin.text(Text.Name) for pin in pins]
    texts = {pin.text(Text.Name): pin.text(Text.Description) for pin in pins}
    assert texts["input text, string"] == "wired to node-1"
    assert texts["input count, number"] == "not wired"
    assert pins[0].rect().width() == 24


def test_it_hears_of_selection_runs_and_problems(canvas):
    hands = canvas()
    view = hands.view
    view.selection.set(["node-2"])
    view.set_run_state("node-2", NodeRun(NodeRunState.FAILED, detail="division by zero"))
    view.set_problems({"node-2": (Problem(Severity.ERROR, "Nothing to do.", "node-2"),)})
    root = QAccessible.queryAccessibleInterface(view)
    node = root.child(1)
    assert node.state().selected
    description = node.text(Text.Description)
    assert "division by zero" in description
    assert "Nothing to do." in description


def test_it_hears_of_breakpoints_and_where_a_run_has_halted(canvas):
    view = canvas().view
    view.show_breakpoints({"node-1": "", "node-2": "vars['n'] > 2"})
    view.show_halts(frozenset({"node-2"}))
    root = QAccessible.queryAccessibleInterface(view)
    told = [root.child(number).text(Text.Description) for number in range(3)]
    assert "breakpoint" in told[0]
    assert "halted" not in told[0]
    assert "breakpoint if vars['n'] > 2" in told[1]
    assert "the run has halted here" in told[1]
    assert "breakpoint" not in told[2]


def test_it_hears_where_the_keyboard_is_and_what_is_out_of_sight(canvas, qtbot):
    hands = canvas()
    view = hands.view
    view.window().activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.selection.set(["node-1", "node-2"], current="node-2")
    root = QAccessible.queryAccessibleInterface(view)
    states = [root.child(index).state() for index in range(3)]
    assert [bool(state.focused) for state in states] == [False, True, False]
    assert [bool(state.offscreen) for state in states] == [False, False, False]
    document = view.document
    document.apply("Move", edits.move_nodes(document.flow, {"node-3": (90_000.0, 0.0)}))
    assert root.child(2).state().offscreen


def test_what_is_gone_says_nothing_and_breaks_nothing(canvas):
    hands = canvas(chain(2))
    view = hands.view
    root = QAccessible.queryAccessibleInterface(view)
    node = root.child(1)
    pin = node.child(0)
    view.document.apply("Delete", edits.remove(view.document.flow, ["node-1", "node-2"]))
    gc.collect()
    assert root.childCount() == 0
    assert node.text(Text.Name) == ""
    assert node.childCount() == 0
    assert pin.text(Text.Name) == ""
    assert pin.rect().isEmpty()
    assert root.childAt(5, 5) is None


def test_nodes_and_pins_can_be_used_through_their_actions(canvas):
    hands = canvas()
    view = hands.view
    root = QAccessible.queryAccessibleInterface(view)
    node = root.child(1)
    actions = node.actionInterface()
    assert actions is not None
    names = actions.actionNames()
    assert names == ["SetFocus", "Press", "ShowMenu", "Rename", "Connect", "Delete"]
    assert actions.localizedActionName("Connect") == "Connect…"
    assert actions.keyBindingsForAction("Rename") == ["F2"]
    actions.doAction("SetFocus")
    assert view.selection.current == "node-2"
    activated = []
    view.node_activated.connect(activated.append)
    actions.doAction("Press")
    assert activated == ["node-2"]
    actions.doAction("Rename")
    assert view.editor.widget is not None
    view.editor.close(keep=False)
    assert node.valueInterface() is None
    asked = [
        ask for name in dir(node) if name.endswith("Interface") and (ask := getattr(node, name))
    ]
    found = [ask() for ask in asked]
    assert len([one for one in found if one is not None]) == 1


# ---- wires, frames and notes ----------------------------------------------------------------


def test_wires_are_told_with_both_ends_and_what_they_are(canvas):
    view = canvas().view
    document = view.document
    document.apply("Mute", with_wire_state(document.flow, ["edge-2"], MUTED, True))
    document.apply("Tunnel", with_wire_state(document.flow, ["edge-4"], TUNNEL, True))
    view.set_active_wires(frozenset({"edge-1"}))
    view.show_values({"edge-4": {"answer": 42}})
    root = root_of(view)
    wires = [root.child(number) for number in range(3, 7)]
    assert [wire.text(Text.Name) for wire in wires] == [
        "Wire from node-1 to node-2",
        "Wire from node-1, result to node-2, text, muted",
        "Wire from node-2 to node-3",
        "Wire from node-2, result to node-3, text, tunnel",
    ]
    assert [root.indexOfChild(wire) for wire in wires] == [3, 4, 5, 6]
    told = [wire.text(Text.Description) for wire in wires]
    assert told[0] == "execution. the run goes along it now"
    assert told[1] == "data"
    assert told[3].startswith("data. carried ")
    assert "42" in told[3]
    assert wires[0].role() == Role.ListItem
    assert not wires[0].rect().isEmpty()
    middle = wires[0].rect().center()
    assert root.childAt(middle.x(), middle.y()).text(Text.Name) == "Wire from node-1 to node-2"


def test_wires_are_selected_followed_muted_and_deleted_by_their_actions(canvas):
    view = canvas().view
    wire = child_named(root_of(view), "Wire from node-1, result")
    do(wire, "SetFocus")
    assert view.selection.edges == {"edge-2"}
    assert wire.state().selected
    do(wire, "Toggle")
    assert view.document.undo_label == "Mute wire"
    assert wire.text(Text.Name).endswith("muted")
    asked = []
    view.context_menu_requested.connect(lambda target, _place: asked.append(target.edge_id))
    do(wire, "ShowMenu")
    assert asked == ["edge-2"]
    camera = view.camera
    do(wire, "Press")
    assert view.camera != camera, "looks at the other end"
    do(wire, "Delete")
    assert view.document.undo_label == "Delete wire"
    assert wire.text(Text.Name) == ""
    assert wire.state().invalid
    assert wire.actionInterface().actionNames() == []


def test_frames_and_notes_are_told_with_title_content_and_state(canvas):
    view = canvas(framed()).view
    root = root_of(view)
    frame, note = root.child(4), root.child(5)
    assert frame.role() == Role.Grouping
    assert frame.text(Text.Name) == "Frame “Middle”, 2 nodes"
    assert frame.state().expanded
    assert note.role() == Role.Note
    assert note.text(Text.Name) == "Note “Mind the gap”"
    assert note.text(Text.Description) == "# Mind the gap\n\nwell"
    assert not note.state().expandable
    kept = frames_of(view.document.flow)[0]
    locked = change_frame(
        view.document.flow, kept.__class__(**{**_values(kept), "is_locked": True})
    )
    view.document.apply("Lock", locked)
    assert frame.text(Text.Name) == "Frame “Middle”, 2 nodes, locked"
    inside = note.rect().center()
    assert root.childAt(inside.x(), inside.y()).text(Text.Name) == "Note “Mind the gap”"
    assert root.indexOfChild(note) == 5


def _values(frame):
    return {name: getattr(frame, name) for name in frame.__dataclass_fields__}


def test_frames_and_notes_are_selected_opened_collapsed_and_deleted_by_their_actions(canvas):
    view = canvas(framed()).view
    root = root_of(view)
    frame, note = root.child(4), root.child(5)
    do(frame, "SetFocus")
    assert view.selection.frames == {"f"}
    assert frame.state().selected
    assert frame.actionInterface().localizedActionName("Press") == "Rename frame"
    do(frame, "Toggle")
    assert frame.state().collapsed
    assert frame.text(Text.Name) == "Frame “Middle”, 2 nodes, collapsed"
    do(frame, "Press")
    assert frame.state().expanded
    do(note, "Press")
    assert view.editor.widget.toPlainText().startswith("# Mind the gap")
    view.editor.close(keep=False)
    asked = []
    view.context_menu_requested.connect(lambda target, _place: asked.append(target.frame_id))
    do(note, "ShowMenu")
    assert asked == ["note"]
    do(note, "Delete")
    assert view.document.undo_label == "Remove note"
    assert not view.selection.frames


# ---- pins -----------------------------------------------------------------------------------


def test_a_pin_is_connected_by_a_search_for_what_fits_it_alone(canvas):
    view = canvas().view
    view.document.apply("Cut", edits.remove_edges(view.document.flow, ["edge-2"]))
    pin = child_named(root_of(view).child(1), "input text")
    do(pin, "Press")
    assert view.selection.current == "node-2"
    assert view.quick_add.isVisible()
    titles = [item.title for item in view.keyboard.joints_of("node-2") if "text ←" in item.title]
    assert titles
    assert [
        item.title for item in view.keyboard.joints_of("node-2", PinRef("node-2", "text", False))
    ] == titles
    shown = view.quick_add.list.view.model()
    assert shown.rowCount() >= len(titles)
    view.quick_add.dismiss()


def test_a_pin_is_disconnected_followed_and_given_a_value(canvas):
    view = canvas().view
    node = root_of(view).child(1)
    text, count = child_named(node, "input text"), child_named(node, "input count")
    assert text.actionInterface().actionNames() == ["SetFocus", "Press", "Disconnect", "Follow"]
    do(text, "Follow")
    assert view.selection.current == "node-1"
    do(text, "Disconnect")
    assert view.document.undo_label == "Disconnect wire"
    assert "edge-2" not in view.document.flow.edges_by_id
    assert text.text(Text.Description) == "not wired"
    assert "Edit" in text.actionInterface().actionNames()
    do(count, "Edit")
    view.editor.widget.setText("7")
    view.editor.close(keep=True)
    assert view.document.undo_label == "Set count"
    assert count.text(Text.Description) == "not wired. value 7"


# ---- large flows, other canvases ------------------------------------------------------------


def test_the_children_of_a_large_flow_are_made_only_when_they_are_asked_for(canvas):
    view = canvas(chain(3000)).view
    root = root_of(view)
    assert root.childCount() == 2000 + 2000, "the outline has all of them"
    assert not root._parts
    assert root.child(3999).text(Text.Name).startswith("Wire from ")
    assert list(root._parts) == [(type(root.child(3999)), "edge-2000")]
    assert root.child(4000) is None
    view.selection.set(["node-2999"], current="node-2999")
    assert root.current().text(Text.Name) == "node-2999", "where the keyboard is, is always told"


def test_a_canvas_to_look_at_tells_the_same_but_offers_no_edits(qtbot):
    register_canvas()
    view = LookingSurface(Document(framed()), Selection(), builtin_catalogue())
    qtbot.addWidget(view)
    view.setAccessibleName("Before")
    root = root_of(view)
    for part in (root.child(0), root.child(4), root.child(6), root.child(0).child(0)):
        assert part.text(Text.Name)
        assert part.actionInterface().actionNames() == ["SetFocus"]
    do(root.child(4), "SetFocus")
    assert view.selection.frames == {"f"}
    view.close_canvas()


@pytest.mark.parametrize("kept", [True, False], ids=["kept", "forgotten"])
def test_what_a_screen_reader_knows_by_number_is_gone_with_the_canvas(qtbot, kept):
    register_canvas()
    view = LookingSurface(
        Document(add_frame(chain(2), Frame("f", "F", 0, 0, 90, 90))),
        Selection(),
        builtin_catalogue(),
    )
    root = root_of(view)
    parts = [root.child(number) for number in range(root.childCount())]
    parts.append(parts[0].child(0))
    numbers = [QAccessible.uniqueId(part) for part in parts]
    assert QAccessible.accessibleInterface(numbers[-1]) is not None
    if not kept:
        del parts
    view.close_canvas()
    view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(view))
    assert [QAccessible.accessibleInterface(number) for number in numbers] == [None] * len(numbers)


def test_parts_on_a_collapsed_frame_stand_where_its_block_is(canvas):
    view = canvas(framed()).view
    asked = []
    view.context_menu_requested.connect(lambda target, _place: asked.append(target.edge_id))
    view.commands.frames.toggle_collapsed("f")
    node = child_named(root_of(view), "node-2")
    assert node.rect().isValid()
    assert {node.child(number).rect().getRect() for number in range(node.childCount())} == {
        node.rect().getRect()
    }
    inner = next(edge for edge in view.document.flow.edges if edge.source == "node-2")
    assert inner.target == "node-3"
    view.selection.set((), [inner.id])
    do(root_of(view).current(), "ShowMenu")
    assert asked == [inner.id]
