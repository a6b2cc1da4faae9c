import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.document import edits
from runtime.visualflow.flow import VisualFlow
from tests.support.flows import chain, node, pin


@pytest.mark.parametrize(
    "title",
    ["x" * 10_000, "😀" * 300, "مرحبا بالعالم", "\u202eabc\n\ttab", "<b>&amp;</b>", "\x00\x07"],
)
def test_names_of_any_kind_are_drawn_and_kept(canvas, title):
    flow = edits.rename_node(chain(2), "node-1", title)
    flow = edits.set_pin_default(flow, "node-1", "text", title)
    hands = canvas(flow)
    for scale in (0.05, 0.4, 1.0, 4.0):
        hands.view.zoom_to(scale)
        assert not hands.view.grab().isNull()
    assert hands.view.document.flow.nodes[0].data["label"] == title


def test_nodes_with_hundreds_of_pins_or_none_are_drawn(canvas):
    many = [pin(f"p{n}", "string") for n in range(400)]
    flow = VisualFlow(id="f", nodes=(node("a", many, []), node("b", [], [], (600.0, 0.0))))
    hands = canvas(flow)
    assert not hands.view.grab().isNull()
    assert hands.view.scene.rect_of("b").height() >= 32


def test_places_far_away_and_not_numbers_at_all_do_no_harm(canvas):
    flow = edits.move_nodes(chain(2), {"node-2": (9e8, -9e8)})
    hands = canvas(flow)
    assert not hands.view.grab().isNull()
    hands.view.show_node("node-2")
    assert not hands.view.grab().isNull()


def test_a_dropped_binary_becomes_text_at_most(canvas):
    hands = canvas(chain(1))
    mime = QMimeData()
    mime.setData("text/plain", QByteArray(bytes(range(256)) * 50))
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys, at = Qt.KeyboardModifier.NoModifier, QPointF(600, 600)
    enter = QDragEnterEvent(at.toPoint(), action, mime, buttons, keys)
    QApplication.sendEvent(hands.view, enter)
    QApplication.sendEvent(hands.view, QDropEvent(at, action, mime, buttons, keys))
    assert len(hands.view.document.flow.nodes) == 2
    hands.view.grab()
    hands.view.document.undo()
    assert not hands.view.document.can_undo


def test_an_empty_flow_can_be_looked_at_and_edited(canvas):
    hands = canvas(VisualFlow(id="empty"))
    view = hands.view
    for do in (
        view.fit_all,
        view.fit_selection,
        view.commands.arrange.lay_out,
        view.commands.arrange.select_all,
        view.commands.arrange.straighten,
        view.commands.delete,
        view.commands.delete_and_heal,
        view.commands.duplicate,
        view.commands.arrange.trace,
        view.keyboard.offer_joints,
    ):
        do()
    assert not view.document.can_undo
    assert view.commands.add_node("concat", (0.0, 0.0)) == "node-1"


def test_other_node_types_take_the_nodes_out_of_the_hand(canvas):
    hands = canvas(chain(12))
    view = hands.view
    view.document.apply("Delete", edits.remove(view.document.flow, {"node-1"}))
    view.fit_all()
    hands.press(at := hands.node("node-12"))
    hands.move(at + QPoint(29, 16))
    assert view.gesture is not None
    view.renew_types()  # rows are given anew, and those in the hand were the last ones
    view.grab()
    assert view.gesture is None
    hands.move(at + QPoint(49, 26))
    hands.release(at + QPoint(49, 26))
    view.grab()
    assert view.document.undo_label == "Delete"
