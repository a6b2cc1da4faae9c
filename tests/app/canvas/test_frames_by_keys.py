"""Frames and notes chosen, moved, resized, opened and removed by keys, alone and together with nodes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from app.canvas.targets import ContextTarget
from app.document import edits
from app.document.frames import Frame, add_frame, frames_of
from app.document.locks import with_flow_lock
from tests.support.flows import chain

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def framed():
    """`chain(4)` with a frame around node-2 and node-3, and a note below."""
    flow = edits.move_nodes(chain(4), {f"node-{n}": (n * 320.0, 0.0) for n in range(1, 5)})
    flow = add_frame(flow, Frame("f", "Middle", 620.0, -60.0, 600.0, 260.0))
    return add_frame(flow, Frame("note", "", 320.0, 400.0, 240.0, 120.0, "# Mind the gap\n\nwell"))


@pytest.fixture
def hands(canvas):
    return canvas(framed())


def frame(hands, frame_id="f"):
    return next(one for one in frames_of(hands.view.document.flow) if one.id == frame_id)


def place(hands, node_id):
    at = hands.view.document.flow.nodes_by_id[node_id].position
    return at.x, at.y


def test_shift_g_goes_through_frames_and_notes_and_says_what_they_are(hands):
    view = hands.view
    hands.key(Key.Key_G, SHIFT)
    assert view.selection.frames == {"f"}
    assert view.hint.startswith("Frame “Middle”, 2 nodes (1 of 2)")
    assert "Ctrl+Shift+arrows" in view.hint
    hands.key(Key.Key_G, SHIFT)
    assert view.selection.frames == {"note"}
    assert view.hint.startswith("Note “Mind the gap” (2 of 2)")
    hands.key(Key.Key_G, SHIFT)
    assert view.selection.frames == {"f"}
    hands.key(Key.Key_Escape)
    assert view.selection.selected.is_empty


def test_the_frame_around_the_current_node_comes_first_and_one_out_of_sight_is_shown(hands):
    view = hands.view
    far = add_frame(view.document.flow, Frame("far", "Far", -9000.0, 0.0, 200.0, 100.0))
    view.document.apply("Add", far)
    view.selection.set(["node-2"], current="node-2")
    hands.key(Key.Key_G, SHIFT)
    assert view.selection.frames == {"f"}
    while view.selection.frames != {"far"}:
        hands.key(Key.Key_G, SHIFT)
    assert view.seen().contains(-9000.0, 0.0)
    assert view.seen().contains(-8801.0, 99.0)


def test_without_frames_it_says_how_to_make_one(canvas):
    hands = canvas(chain(2))
    hands.key(Key.Key_G, SHIFT)
    assert "G makes a frame, N a note" in hands.view.hint


def test_arrows_move_it_with_what_is_on_it_as_one_step(hands):
    view = hands.view
    before = view.document.flow
    view.selection.set(frames=["f"])
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Down, SHIFT)
    assert (frame(hands).x, frame(hands).y) == (652.0, -59.0)
    assert place(hands, "node-2") == (672.0, 1.0)
    assert place(hands, "node-1") == (320.0, 0.0)
    assert view.document.undo_label == "Move frame"
    assert view.hint == "Frame at 652, -59"
    view.document.undo()
    assert view.document.flow == before
    assert view.selection.frames == {"f"}


def test_alt_and_shift_leave_behind_what_is_on_it(hands):
    hands.view.selection.set(frames=["f"])
    hands.key(Key.Key_Up, ALT | SHIFT)
    assert frame(hands).y == -76.0
    assert place(hands, "node-2") == (640.0, 0.0)
    hands.view.commands.frames.toggle_collapsed("f")
    hands.key(Key.Key_Up, ALT | SHIFT)
    assert place(hands, "node-2") == (640.0, -16.0)  # a block and what is in it stay together


def test_ctrl_and_shift_resize_it_down_to_a_least_size(hands):
    view = hands.view
    view.selection.set(frames=["note"])
    view.commands.resize(1, 0)
    view.commands.resize(0, 1)
    assert (frame(hands, "note").width, frame(hands, "note").height) == (272.0, 152.0)
    assert view.document.undo_label == "Resize frame"
    assert view.hint == "Frame of 272 by 152"
    for _ in range(9):
        view.commands.resize(-1, -1)
    assert (frame(hands, "note").width, frame(hands, "note").height) == (96.0, 64.0)
    view.document.undo()
    assert frame(hands, "note").width == 240.0


def test_enter_and_f2_edit_h_collapses_k_locks_delete_removes(hands):
    view = hands.view
    view.selection.set(frames=["note"])
    hands.key(Key.Key_Return)
    assert view.editor.widget.toPlainText() == "# Mind the gap\n\nwell"
    view.editor.close(keep=False)
    view.selection.set(frames=["f"])
    hands.key(Key.Key_F2)
    assert view.editor.widget.text() == "Middle"
    view.editor.close(keep=False)
    view.setFocus()
    hands.key(Key.Key_H)
    assert frame(hands).is_collapsed
    assert view.selection.frames == {"f"}
    hands.key(Key.Key_Return)
    assert not frame(hands).is_collapsed
    assert view.selection.frames == {"f"}
    hands.key(Key.Key_K)
    before = view.document.flow
    for key in (Key.Key_Right, Key.Key_Delete):
        hands.key(key)
        assert view.document.flow is before
        assert view.hint.startswith("Locked")
    hands.key(Key.Key_K)
    hands.key(Key.Key_Delete)
    assert view.document.undo_label == "Remove frame"
    assert [one.id for one in frames_of(view.document.flow)] == ["note"]
    assert view.selection.selected.is_empty
    assert len(view.document.flow.nodes) == 4
    view.document.undo()
    view.selection.set(frames=["f"])
    hands.key(Key.Key_X)
    assert view.document.undo_label == "Remove frame", "X, too: there is no wire to heal"


def test_nothing_moves_in_a_locked_flow_and_the_hint_says_why(hands):
    view = hands.view
    view.document.apply("Lock", with_flow_lock(view.document.flow, locked=True))
    view.selection.set(["node-1"], frames=["f"])
    hands.key(Key.Key_Right)
    assert view.document.undo_label == "Lock"
    assert view.hint == "This flow is locked; Ctrl+Alt+K unlocks it"


def test_ctrl_and_arrows_walk_from_a_frame_to_the_nodes_around(hands):
    view = hands.view
    view.selection.set(frames=["f"])
    hands.key(Key.Key_Left, CTRL)
    assert view.selection.nodes == {"node-2"}
    assert not view.selection.frames


def test_the_menu_key_asks_for_the_menu_of_the_frame(hands):
    asked = []
    hands.view.context_menu_requested.connect(lambda target, _place: asked.append(target))
    hands.view.selection.set(frames=["note"])
    at = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, hands.view.mapToGlobal(at))
    QApplication.sendEvent(hands.view, event)
    assert asked == [ContextTarget(None, None, None, "note", (344.0, 416.0))]


def test_a_click_selects_and_shift_adds_a_frame_and_a_drag_takes_all_that_is_selected(hands):
    view = hands.view
    title = hands.place(800.0, -45.0)
    hands.click(title)
    assert view.selection.frames == {"f"}
    assert not view.selection.nodes
    hands.click(hands.place(400.0, 480.0), SHIFT)
    assert view.selection.frames == {"f", "note"}
    hands.click(hands.node("node-1"), SHIFT)
    assert view.selection.nodes == {"node-1"}
    assert view.selection.frames == {"f", "note"}
    start = hands.node("node-1")
    step = round(160 * view.camera.scale)
    hands.drag(start, start + QPoint(0, step))
    down = place(hands, "node-1")[1]
    assert down > 100
    assert [one.y for one in frames_of(view.document.flow)] == [-60.0 + down, 400.0 + down]
    assert place(hands, "node-3")[1] == down
    assert place(hands, "node-4")[1] == 0.0
    assert view.document.undo_label == "Move 3 nodes and 2 frames"
    view.document.undo()
    hands.drag(title, title + QPoint(0, step))
    assert view.document.undo_label == "Move frame"
    assert place(hands, "node-1")[1] == place(hands, "node-2")[1] > 100


def test_a_drag_that_is_cancelled_brings_the_selection_back(hands):
    view = hands.view
    view.selection.set(["node-1"], frames=["note"])
    hands.press(hands.place(800.0, -45.0))
    assert view.selection.frames == {"f"}
    hands.move(hands.place(900.0, 100.0))
    hands.key(Key.Key_Escape)
    assert view.selection.nodes == {"node-1"}
    assert view.selection.frames == {"note"}


def test_a_selected_frame_is_outlined_and_what_is_gone_is_selected_no_more(hands):
    view = hands.view
    before = view.grab().toImage()
    view.selection.set(frames=["f"])
    at = hands.place(619.0, 150.0)
    assert view.grab().toImage().pixelColor(at) != before.pixelColor(at)
    view.commands.delete()
    assert not view.selection.frames
    view.document.undo()
    view.selection.set(frames=["f", "note"])
    view.commands.delete()
    assert view.document.undo_label == "Delete 2 frames"


def test_a_new_note_is_selected_so_that_keys_can_move_it(hands):
    note = hands.view.commands.frames.add_note((0.0, 0.0))
    assert hands.view.selection.frames == {note.id}


def test_fit_selection_shows_selected_frames(hands):
    view = hands.view
    view.selection.set(frames=["note"])
    view.fit_selection()
    assert view.seen().contains(320.0, 400.0)
    assert view.seen().contains(560.0, 520.0)
    assert not view.seen().contains(-1000.0, 0.0)
