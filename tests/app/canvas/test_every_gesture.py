"""What holds for every gesture: it says what it will do, Escape leaves no trace, letting go is one undo step."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.canvas.gestures.drag_wire import CutWires, DragWire
from app.canvas.gestures.frame_gestures import MoveFrame, ResizeFrame
from app.canvas.gestures.knots import MoveKnot, ResizeNode
from app.canvas.gestures.move_nodes import MoveNodes, PushAside
from app.canvas.gestures.pan import Pan, ZoomDrag
from app.canvas.gestures.rubber_band import Lasso, RubberBand
from app.canvas.navigation import NAVIGATION
from app.canvas.stage import Gesture
from app.document import edits
from app.document.frames import Frame, add_frame
from app.document.knots import with_knots_at
from tests.support.flows import chain, value
from tests.support.pseudo import pseudo_spoken

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT, RIGHT, MIDDLE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
KNOT = (540.0, 320.0)
NEUTRAL = (60.0, 520.0)


def flow():
    """Steps in a row, a value, a frame with a node on it, a wire with a knot."""
    made = edits.add_node(chain(3), value("lit", (0.0, 330.0)))
    made = add_frame(made, Frame("frame-1", "Frame", 700.0, 300.0, 320.0, 200.0, "", "blue"))
    made = edits.add_node(made, value("framed", (760.0, 380.0)))
    return with_knots_at(made, "edge-4", [KNOT])


@dataclass(frozen=True)
class Drag:
    """One gesture as hands make it: from where to where, with which keys and button."""

    kind: type[Gesture]
    start: Callable
    end: Callable
    keys: Qt.KeyboardModifier = NONE
    button: Qt.MouseButton = LEFT
    edits_flow: bool = True
    profile: str = "blueprint"
    space: bool = False


def at(x, y):
    return lambda hands: hands.place(x, y)


def pin(node_id, pin_id, is_output):
    return lambda hands: hands.pin(node_id, pin_id, is_output)


def header(node_id, dx=0, dy=0):
    return lambda hands: hands.node(node_id) + QPoint(dx, dy)


def border(dx=0):
    def place(hands):
        box = hands.view.camera.rect_to_widget(hands.view.scene.rect_of("node-1"))
        return QPoint(round(box.right()) + dx, round(box.bottom()) - 8)

    return place


DRAGS = {
    "pan by the middle button": Drag(Pan, at(*NEUTRAL), at(200, 600), NONE, MIDDLE, False),
    "pan by the right button": Drag(Pan, at(*NEUTRAL), at(200, 600), NONE, RIGHT, False),
    "pan with Space": Drag(Pan, at(*NEUTRAL), at(200, 600), edits_flow=False, space=True),
    "zoom by the right button": Drag(
        ZoomDrag, at(*NEUTRAL), at(200, 600), NONE, RIGHT, False, profile="houdini"
    ),
    "select by a rectangle": Drag(RubberBand, at(-40, 250), at(300, -40), edits_flow=False),
    "add by a rectangle": Drag(RubberBand, at(-40, 250), at(300, -40), SHIFT, edits_flow=False),
    "take out by a rectangle": Drag(RubberBand, at(-40, 250), at(300, -40), CTRL, edits_flow=False),
    "select by a lasso": Drag(Lasso, at(-40, 250), at(300, -40), CTRL | ALT, edits_flow=False),
    "move a node": Drag(MoveNodes, header("node-1"), header("node-1", 0, 120)),
    "copy a node": Drag(MoveNodes, header("node-1"), header("node-1", 0, 120), CTRL),
    "move freely": Drag(MoveNodes, header("node-1"), header("node-1", 3, 111), ALT),
    "make room": Drag(PushAside, at(300, 260), at(420, 262), ALT),
    "resize a node": Drag(ResizeNode, border(), border(60)),
    "move a frame": Drag(MoveFrame, at(900, 312), at(960, 400)),
    "resize a frame": Drag(ResizeFrame, at(1020, 500), at(1100, 560)),
    "move a knot": Drag(MoveKnot, at(*KNOT), at(560, 420)),
    "draw a wire from an output": Drag(
        DragWire, pin("lit", "value", True), pin("node-1", "text", False)
    ),
    "draw a wire from an input": Drag(
        DragWire, pin("node-1", "text", False), pin("lit", "value", True)
    ),
    "re-plug a wire": Drag(DragWire, pin("node-2", "text", False), pin("node-3", "text", False)),
    "unplug a wire": Drag(DragWire, pin("node-2", "text", False), at(400, 480)),
    "move all wires of a pin": Drag(
        DragWire, pin("node-1", "result", True), pin("lit", "value", True), CTRL
    ),
    "start one more wire": Drag(
        DragWire, pin("node-2", "text", False), pin("lit", "value", True), SHIFT
    ),
    "cut wires": Drag(CutWires, at(270, -40), at(270, 200), CTRL | SHIFT),
}


def all_kinds(kind=Gesture):
    """The gestures that hands can make; a class that others are made from is none itself."""
    subs = kind.__subclasses__()
    return {one for sub in subs for one in all_kinds(sub)} if subs else {kind}


def test_the_table_knows_every_gesture_there_is():
    assert {drag.kind for drag in DRAGS.values()} == all_kinds()


@pytest.fixture
def hands(canvas):
    made = canvas(flow())
    view = made.view
    view.snaps = True
    view.zoom_to(1.0)
    view.set_camera(view.camera.moved(90.0 - view.camera.x, 90.0 - view.camera.y))
    view.selection.set(["node-3"])
    made.move(made.place(*NEUTRAL), button=Qt.MouseButton.NoButton)
    return made


def began(hands, drag):
    """Press and move: the gesture is in the hand."""
    view = hands.view
    view.navigation = NAVIGATION[drag.profile]
    if drag.space:
        QTest.keyPress(view, Qt.Key.Key_Space)
    start, end = drag.start(hands), drag.end(hands)
    hands.press(start, drag.keys, drag.button)
    assert type(view.gesture) is drag.kind
    hands.move((start + end) / 2, drag.keys, drag.button)
    hands.move(end, drag.keys, drag.button)
    return end


def away(hands, drag):
    if drag.space:
        QTest.keyRelease(hands.view, Qt.Key.Key_Space)
    hands.move(hands.place(*NEUTRAL), button=Qt.MouseButton.NoButton)


def facts(view):
    return (
        view.document.flow,
        view.document.can_undo,
        view.selection.selected,
        view.camera,
        view.navigation,
    )


@pytest.mark.parametrize("drag", DRAGS.values(), ids=DRAGS)
def test_escape_leaves_no_trace(hands, drag):
    view = hands.view
    view.navigation = NAVIGATION[drag.profile]
    before, picture = facts(view), view.grab().toImage()
    end = began(hands, drag)
    view.grab()
    QTest.keyClick(view, Qt.Key.Key_Escape, drag.keys)
    assert view.gesture is None
    hands.release(end, drag.keys, drag.button)
    away(hands, drag)
    assert facts(view) == before
    assert view.document.flow is before[0]
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert not view._painter.lifted
    assert not view._painter.lifted_wires
    assert view.grab().toImage() == picture


@pytest.mark.parametrize("drag", DRAGS.values(), ids=DRAGS)
def test_cursor_and_hint_say_what_it_will_do(hands, drag):
    view = hands.view
    view.navigation = NAVIGATION[drag.profile]
    away(hands, drag)
    idle = view.hint
    start = drag.start(hands)
    hands.move(start, button=Qt.MouseButton.NoButton)
    if drag.button is LEFT and drag.keys == NONE and drag.kind is not RubberBand and not drag.space:
        before = view.cursor().shape()
        assert before != Qt.CursorShape.ArrowCursor
        assert "rag" in view.hint
    else:
        before = None
    began(hands, drag)
    assert view.cursor().shape() == view.gesture.cursor
    assert before in (None, view.gesture.cursor), "the cursor of the drag shows before the press"
    assert view.hint.endswith("; Esc: back")
    assert view.hint != idle
    view.cancel_gesture()
    away(hands, drag)
    assert view.hint == idle


@pytest.mark.parametrize("drag", DRAGS.values(), ids=DRAGS)
def test_letting_go_is_one_labelled_step_or_none(hands, drag):
    view = hands.view
    before = view.document.flow
    hands.release(began(hands, drag), drag.keys, drag.button)
    view.quick_add.dismiss()
    if not drag.edits_flow:
        assert view.document.flow is before
        assert not view.document.can_undo
        return
    assert view.document.flow != before
    label = view.document.undo_label
    assert label[0].isupper()
    assert len(label.split()) > 1
    view.document.undo()
    assert view.document.flow == before
    assert not view.document.can_undo


@pytest.mark.parametrize("drag", DRAGS.values(), ids=DRAGS)
def test_an_edit_from_elsewhere_and_a_lost_window_end_it(hands, drag):
    view = hands.view
    began(hands, drag)
    view.document.apply("Elsewhere", edits.rename_node(view.document.flow, "lit", "Other"))
    assert view.gesture is None
    assert not view._painter.lifted
    assert view.document.undo_label == "Elsewhere"


def test_escape_in_a_drag_that_scrolled_at_the_border_puts_the_view_back(hands, qtbot):
    view = hands.view
    before = view.camera
    start = hands.node("node-1")
    hands.press(start)
    hands.move(start + QPoint(0, 60))
    hands.move(QPoint(view.width() - 4, 300))
    qtbot.waitUntil(lambda: view.camera.x < before.x - 40)
    hands.key(Qt.Key.Key_Escape)
    assert view.camera == before
    assert view.gesture is None
    hands.release(QPoint(view.width() - 4, 300))
    assert view.camera.to_widget(0.0, 0.0) == QPointF(before.x, before.y)


def test_the_cursor_over_a_frame_does_not_hang_on_its_words(hands, qapp):
    """A drag over a frame shows its cursor before the press, in every language."""
    drag = next(one for one in DRAGS.values() if one.kind is MoveFrame)
    with pseudo_spoken(qapp):
        hands.move(drag.start(hands), button=Qt.MouseButton.NoButton)
        assert hands.view.hint.startswith("⟦")
        assert hands.view.cursor().shape() == MoveFrame.cursor
