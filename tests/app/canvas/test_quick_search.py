"""The search for a node to add: by typing alone, with what is likely first, with snippets."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.document.clipboard import copy_text
from app.document.snippets import Snippet
from app.document.suggestions import seen_wires
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.flow import Position, VisualFlow
from tests.support.flows import chain, edge

SHIFT = Qt.KeyboardModifier.ShiftModifier


def typed(hands, text):
    """Type on the canvas, then where the focus went."""
    for letter in text:
        QTest.keyClick(hands.view.window().focusWidget(), letter)


def test_a_letter_without_a_meaning_begins_the_search(canvas):
    hands = canvas()
    typed(hands, "swit")
    popup = hands.view.quick_add
    assert popup.isVisible()
    assert popup.list.field.text() == "swit"
    assert popup.list.current_key() == "switch"
    QTest.keyClick(popup.list.field, Qt.Key.Key_Return)
    assert hands.view.document.flow.nodes[-1].type == "switch"
    assert hands.view.document.undo_label == "Add Switch"
    assert hands.view.window().focusWidget() is hands.view


@pytest.mark.parametrize("letter", ["f", "x", "h", "p", "m", "l", "t", "e", "q", "k"])
def test_letters_that_are_keys_keep_their_meaning(canvas, letter):
    hands = canvas()
    hands.view.selection.set(["node-2"], current="node-2")
    QTest.keyClick(hands.view, letter)
    assert not hands.view.quick_add.isVisible()


@pytest.mark.parametrize("letter", "FXHPLEQKC")
def test_shift_and_any_letter_begins_the_search(canvas, letter):
    hands = canvas()
    before = hands.view.document.flow
    hands.view.selection.set(["node-2"], current="node-2")
    QTest.keyClick(hands.view, letter, SHIFT)
    assert hands.view.quick_add.isVisible()
    assert hands.view.quick_add.list.field.text() == letter
    QTest.keyClick(hands.view.quick_add.list.field, Qt.Key.Key_Escape)
    assert not hands.view.quick_add.isVisible()
    assert hands.view.document.flow is before


def test_ctrl_and_a_letter_is_no_search(canvas):
    hands = canvas()
    QTest.keyClick(hands.view, "w", Qt.KeyboardModifier.ControlModifier)
    assert not hands.view.quick_add.isVisible()


def test_a_letter_beyond_ascii_searches_too(canvas):
    hands = canvas()
    QTest.keyClick(hands.view, Qt.Key.Key_Odiaeresis, Qt.KeyboardModifier.NoModifier)
    assert hands.view.quick_add.list.field.text().lower() == "ö"


def of_type(type_id, node_id, x=0.0):
    return new_node(builtin_catalogue()[type_id], node_id, Position(x=x, y=0.0))


def test_what_other_flows_wire_there_stands_first(canvas):
    learned = VisualFlow(
        id="seed",
        nodes=(of_type("read_file", "a"), of_type("split", "b", 400.0)),
        edges=(edge("e1", "a", "content", "b", "text"),),
    )
    hands = canvas(VisualFlow(id="f", nodes=(of_type("read_file", "node-1"),)))
    view = hands.view
    view.likely_seeds = seen_wires([learned])
    view.selection.set(["node-1"], current="node-1")
    hands.key(Qt.Key.Key_Tab)
    assert view.quick_add.list.model.header(0) == "Used here before"
    assert view.quick_add.list.current_key() == "split"


def test_a_snippet_is_found_by_its_name_and_by_its_nodes_and_is_one_step(canvas, tmp_path):
    hands = canvas(chain(2))
    view = hands.view
    text = copy_text(view.document.flow, ["node-1", "node-2"], with_outer_wires=False)
    snippet = Snippet("Two in a row", text, ("node-1", "node-2"), tmp_path / "two.json")
    view.snippets = {snippet.name: snippet}
    QTest.keyClick(view, Qt.Key.Key_Tab)
    typed(hands, "two in")
    assert view.quick_add.list.current_key() == snippet.key
    QTest.keyClick(view.quick_add.list.field, Qt.Key.Key_Return)
    assert len(view.document.flow.nodes) == 4
    assert len(view.document.flow.edges) == 4
    assert len(view.selection.nodes) == 2
    assert view.document.undo_label == "Add “Two in a row”"
    view.document.undo()
    assert len(view.document.flow.nodes) == 2


def test_a_pointer_that_only_rests_where_a_search_closed_was_not_used(canvas):
    """Qt tells the canvas of a move when a popup above it closes; the next node still comes after the current one."""
    hands = canvas(VisualFlow(id="f"))
    view = hands.view
    hands.click(hands.place(300.0, 200.0))
    hands.key(Qt.Key.Key_Tab)
    typed(hands, "on flow start")
    QTest.keyClick(view.quick_add.list.field, Qt.Key.Key_Return)
    rests = QPointF(QCursor.pos())
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, view.mapFromGlobal(rests), rests, none, none, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(view, move)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    typed(hands, "ask user")
    QTest.keyClick(view.quick_add.list.field, Qt.Key.Key_Return)
    assert [edge.target_handle for edge in view.document.flow.edges] == ["exec-in"]
