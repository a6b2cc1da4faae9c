"""Fingers on the canvas, by real touch events of a touch screen."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.touch import LONG_PRESS_MS


@pytest.fixture(scope="module")
def screen(qapp):
    return QTest.createTouchDevice()


@pytest.fixture
def hands(canvas):
    return canvas()


@pytest.fixture
def fingers(hands, screen):
    """Presses, moves and releases fingers by number."""

    class Fingers:
        def __init__(self):
            self.down = {}

        def __call__(self, **places):
            """`a=QPoint`: finger a is there (new or moved); `a=None`: it is lifted."""
            sequence = QTest.touchEvent(hands.view, screen, False)
            for name, place in places.items():
                number = ord(name)
                if place is None:
                    sequence.release(number, self.down.pop(name), hands.view)
                elif name in self.down:
                    sequence.move(number, place, hands.view)
                    self.down[name] = place
                else:
                    sequence.press(number, place, hands.view)
                    self.down[name] = place
            for name in self.down:
                if name not in places:
                    sequence.move(ord(name), self.down[name], hands.view)
            sequence.commit()

        def tap(self, place):
            self(a=place)
            self(a=None)

    return Fingers()


def free_place(view):
    """A place with nothing on it."""
    return QPoint(8, 8)


def test_a_tap_selects_and_a_tap_on_the_ground_selects_nothing(hands, fingers):
    view = hands.view
    node = view.document.flow.nodes[1].id
    fingers.tap(hands.node(node))
    assert view.selection.nodes == {node}
    fingers.tap(free_place(view))
    assert view.selection.nodes == frozenset()


def test_one_finger_pans_the_ground_by_what_it_moved(hands, fingers):
    view = hands.view
    before = view.camera
    fingers(a=free_place(view))
    for step in range(1, 6):
        fingers(a=free_place(view) + QPoint(20 * step, 10 * step))
    fingers(a=None)
    assert view.camera.x - before.x == pytest.approx(100, abs=1)
    assert view.camera.y - before.y == pytest.approx(50, abs=1)
    assert view.camera.scale == before.scale
    assert view.gesture is None


def test_one_finger_moves_a_node_as_one_step(hands, fingers):
    view, document = hands.view, hands.view.document
    node = document.flow.nodes[1]
    start, steps = hands.node(node.id), len(document.history)
    fingers(a=start)
    for step in range(1, 6):
        fingers(a=start + QPoint(0, 16 * step))
    fingers(a=None)
    assert document.flow.nodes_by_id[node.id].position.y > node.position.y
    assert len(document.history) == steps + 1
    assert view.gesture is None


def test_two_fingers_zoom_around_their_middle_and_pan(hands, fingers):
    view = hands.view
    one, other = QPoint(300, 200), QPoint(400, 200)
    middle = view.camera.to_scene((one + other).toPointF() / 2)
    before = view.camera.scale
    fingers(a=one)
    fingers(b=other)
    for step in range(1, 6):
        fingers(a=one - QPoint(10 * step, 0), b=other + QPoint(10 * step, 0))
    assert view.camera.scale == pytest.approx(before * 2, rel=0.02)
    after = view.camera.to_scene((one + other).toPointF() / 2)
    assert after == pytest.approx(middle, abs=2)
    held = view.camera
    fingers(a=QPoint(250, 260), b=QPoint(450, 260))
    assert view.camera.scale == pytest.approx(held.scale, rel=0.02)
    assert view.camera.y - held.y == pytest.approx(60, abs=2)
    fingers(a=None)
    fingers(b=QPoint(460, 270))
    fingers(b=None)
    assert view.gesture is None


def test_a_second_finger_takes_back_what_the_first_began(hands, fingers):
    view, document = hands.view, hands.view.document
    before, steps = document.flow, len(document.history)
    start = hands.node(before.nodes[1].id)
    fingers(a=start)
    fingers(a=start + QPoint(0, 60))
    assert view.gesture is not None
    fingers(b=start + QPoint(120, 60))
    fingers(a=start + QPoint(0, 70), b=start + QPoint(120, 70))
    assert view.gesture is None
    fingers(a=None, b=None)
    assert document.flow is before
    assert len(document.history) == steps


def test_a_double_tap_is_a_double_click(hands, fingers, qtbot):
    view = hands.view
    fingers.tap(free_place(view))
    fingers.tap(free_place(view))
    assert view.quick_add.isVisible()
    view.quick_add.dismiss()


def test_a_long_press_asks_for_the_menu(hands, fingers, qtbot):
    view = hands.view
    node = view.document.flow.nodes[1].id
    asked = []
    view.context_menu_requested.connect(lambda target, _place: asked.append(target.node_id))
    fingers(a=hands.node(node))
    qtbot.waitUntil(lambda: asked == [node], timeout=10 * LONG_PRESS_MS)
    fingers(a=None)
    assert view.selection.nodes == {node}
    assert QApplication.activePopupWidget() is None
