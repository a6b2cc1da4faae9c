import gc

from PySide6.QtGui import QAccessible

from app.document import edits
from app.runs.node_run import NodeRun, NodeRunState
from runtime.visualflow.problem import Problem, Severity
from tests.support.flows import chain

Text = QAccessible.Text


def test_a_screen_reader_finds_nodes_and_pins_with_names_states_and_places(canvas):
    hands = canvas()
    view = hands.view
    root = QAccessible.queryAccessibleInterface(view)
    assert root.text(Text.Name) == "Flow canvas"
    assert root.childCount() == 3
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
    assert names == ["SetFocus", "Press", "ShowMenu", "Rename"]
    assert all(actions.localizedActionName(name) for name in names)
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
