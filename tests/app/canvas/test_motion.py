"""Movements of the picture: they end where they should, at once if somebody does something."""

from PySide6.QtCore import QAbstractAnimation, QPoint

from app.canvas.camera import Camera
from app.canvas.motion import between
from tests.support.flows import chain


def test_a_camera_on_its_way_begins_and_ends_where_it_should():
    start, goal = Camera(10.0, 20.0, 0.5), Camera(-300.0, 80.0, 2.0)
    assert between(start, goal, 0.0) == start
    end = between(start, goal, 1.0)
    assert (round(end.x, 6), round(end.y, 6), round(end.scale, 6)) == (-300.0, 80.0, 2.0)
    assert between(start, goal, 0.5).scale == 1.0


def test_without_animation_fitting_is_there_at_once(canvas):
    view = canvas(chain(12)).view
    view.zoom_to(2.0)
    view.fit_all()
    assert view.seen().contains(view.scene.bounds())


def test_fitting_glides_and_arrives(canvas, qtbot):
    view = canvas(chain(12)).view
    view.animates = True
    view.zoom_to(2.0)
    zoomed = view.camera
    view.fit_all()
    assert view.camera.scale > 0.5 * zoomed.scale
    qtbot.waitUntil(lambda: view.seen().contains(view.scene.bounds()))
    assert view.go_back()
    qtbot.waitUntil(lambda: view.camera == zoomed)


def test_moving_by_hand_ends_the_glide(canvas, qtbot):
    view = canvas(chain(12)).view
    view.animates = True
    view.fit_all()
    here = Camera(5.0, 6.0, 1.0)
    view.set_camera(here)
    qtbot.wait(1)
    assert view.camera == here


def test_a_layout_is_seen_moving_is_one_step_and_a_press_ends_the_movement(canvas, qtbot):
    hands = canvas(chain(4))
    view = hands.view
    view.animates = True
    view.selection.set(["node-2"])
    view.commands.arrange.nudge(100.0, 300.0)
    steps = len(view.document.history)
    view.commands.arrange.lay_out()
    assert len(view.document.history) == steps + 1
    assert "node-2" in view.settling_nodes
    view.grab()
    hands.press(QPoint(3, 3))
    assert not view.settling_nodes
    hands.release(QPoint(3, 3))
    view.document.undo()
    assert not view.settling_nodes


def test_a_movement_ends_by_itself(canvas, qtbot):
    view = canvas(chain(3)).view
    view.animates = True
    view.selection.set(["node-2"])
    view.commands.arrange.nudge(0.0, 200.0)
    view.commands.arrange.lay_out()
    assert view.settling_nodes
    qtbot.waitUntil(lambda: not view.settling_nodes)
    assert view.findChildren(QAbstractAnimation)
