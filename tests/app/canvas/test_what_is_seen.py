"""What a person sees at a glance: detail by crowd, marks of a run, ways of wires."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from app.canvas.detail import Detail, are_few, detail_for
from app.canvas.wire_routes import runs_back
from app.canvas.wire_shapes import KNOTS, finer, wire_points
from app.document import edits
from app.runs.node_run import NodeRun, NodeRunState
from runtime.visualflow.flow import VisualFlow
from tests.support.flows import chain, edge, step


def test_few_nodes_are_drawn_in_full_far_out_and_many_are_not():
    assert detail_for(0.36, few=True) is Detail.FULL
    assert detail_for(0.36, few=False) is Detail.BLOCKS
    assert detail_for(0.13, few=True) is Detail.BLOCKS
    assert detail_for(0.13, few=False) is Detail.DOTS


def test_panning_past_the_limit_does_not_flicker():
    assert not are_few(160, were_few=False)
    assert are_few(160, were_few=True)
    assert not are_few(300, were_few=True)


def test_a_small_flow_shows_values_and_pins_at_forty_percent(canvas):
    hands = canvas()
    hands.view.zoom_to(0.4)
    hands.view.grab()
    assert hands.view.pin_at(hands.pin("node-1", "exec-out", True).toPointF()) is not None


def test_a_crowd_in_sight_shows_blocks_until_one_looks_closer(canvas):
    nodes = tuple(step(f"n{i}", (i % 30 * 200.0, i // 30 * 100.0)) for i in range(600))
    hands = canvas(VisualFlow(id="crowd", nodes=nodes))
    view = hands.view
    view.fit_all()
    view.grab()
    at = hands.pin("n0", "exec-out", True).toPointF()
    assert view.pin_at(at) is None
    view.zoom_to(0.65)
    view.grab()
    view.set_camera(view.camera.centred_on(200.0, 100.0, view.width(), view.height()))
    assert view.pin_at(hands.pin("n0", "exec-out", True).toPointF()) is not None


def picture(view) -> np.ndarray:
    return numbers_of(view.grab().toImage())


def numbers_of(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    numbers = np.frombuffer(image.constBits(), np.uint8)
    return numbers.reshape(image.height(), image.width(), 4)[:, :, :3].copy()


def test_the_marks_of_a_run_keep_to_their_node(canvas):
    hands = canvas(chain(1))
    view = hands.view
    words = "Which of the very many cities that I could name would you like to visit first?"
    for scale in (0.4, 0.6, 1.0, 2.0):
        view.set_camera(view.camera.centred_on(100.0, 60.0, view.width(), view.height()))
        view.zoom_to(scale)
        for run in (
            NodeRun(NodeRunState.DONE, duration_ms=1.0, tokens=431),
            NodeRun(NodeRunState.WAITING, detail=words),
            NodeRun(NodeRunState.FAILED, detail=words),
            NodeRun(NodeRunState.RUNNING, streamed="one\ntwo\nthree\nfour"),
        ):
            view.clear_run()
            before = picture(view)
            view.set_run_state("node-1", run)
            ys, xs = np.nonzero((picture(view) != before).any(axis=2))
            box = view.camera.rect_to_widget(view.scene.rect_of("node-1"))
            reach = 14.0 * max(scale, 0.6) + 2.0
            assert box.adjusted(-8, -12, 12, reach).contains(
                QRectF(xs.min(), ys.min(), np.ptp(xs), np.ptp(ys))
            ), (scale, run.state)


def backward() -> VisualFlow:
    nodes = (step("a", (600.0, 0.0)), step("b", (0.0, 0.0)), step("c", (300.0, 400.0)))
    return VisualFlow(id="back", nodes=nodes, edges=(edge("e", "a", "result", "b", "text"),))


def inside(points: np.ndarray, rect: QRectF) -> bool:
    x, y = points[0, 2:-2].T
    return bool(
        (
            (x > rect.left() + 2)
            & (x < rect.right() - 2)
            & (y > rect.top() + 2)
            & (y < rect.bottom() - 2)
        ).any()
    )


def test_a_wire_that_runs_backwards_goes_around_its_nodes(canvas):
    view = canvas(backward()).view
    points = view.scene.points[[0]]
    assert not inside(points, view.scene.rect_of("a"))
    assert not inside(points, view.scene.rect_of("b"))


def test_it_also_avoids_a_node_that_is_moved_into_its_way(canvas):
    view = canvas(backward()).view
    lane = float(view.scene.points[0, KNOTS // 2, 1])
    document = view.document
    document.apply("Move", edits.move_nodes(document.flow, {"c": (300.0, lane - 30.0)}))
    assert not inside(view.scene.points[[0]], view.scene.rect_of("c"))
    document.undo()
    assert float(view.scene.points[0, KNOTS // 2, 1]) == lane


def test_a_wire_under_the_hand_runs_as_it_will_when_dropped(canvas):
    view = canvas(backward()).view
    rows = np.array([0])
    shown = view.scene.moved_points(rows, {"a"}, 40.0, 80.0)
    view.document.apply("Move", edits.move_nodes(view.document.flow, {"a": (640.0, 80.0)}))
    QApplication.processEvents()
    assert np.allclose(shown, view.scene.points[rows])


def test_finer_wires_keep_their_points_and_turn_in_smaller_steps():
    points = wire_points(np.array([[0.0, 0.0, 400.0, 300.0]]))
    more = finer(points)
    assert more.shape == (1, 2 * KNOTS - 1, 2)
    assert np.array_equal(more[:, ::2], points)

    def sharpest(places: np.ndarray) -> float:
        way = np.unwrap(np.arctan2(*np.diff(places[0], axis=0).T[::-1]))
        return float(np.abs(np.diff(way)).max())

    assert sharpest(more) < 0.7 * sharpest(points)
    assert runs_back(np.array([[100.0, 0.0, 0.0, 0.0], [0.0, 0.0, 9.0, 0.0]])).tolist() == [1, 0]


def test_a_view_too_dear_for_one_frame_becomes_finer_turn_by_turn(canvas, qtbot):
    nodes = tuple(step(f"n{i}", (i % 12 * 220.0, i // 12 * 120.0)) for i in range(120))
    wires = tuple(edge(f"e{i}", f"n{i}", "exec-out", f"n{i + 1}", "exec-in") for i in range(119))
    view = canvas(VisualFlow(id="dear", nodes=nodes, edges=wires)).view
    qtbot.waitUntil(lambda: view._base.coarse.isEmpty())
    view.set_camera(view.camera.zoomed(1.7, view.rect().center().toPointF()))
    view.grab()
    assert view._base.coarse == view.rect()
    pieces = []
    while not view._base.coarse.isEmpty():
        view._refine()
        pieces.append(view._base.coarse)
    assert len(pieces) > 3  # several turns: pictures of nodes first, then one strip after the other
    slowly = picture(view)
    at_once = QPixmap(view.size())
    painter = QPainter(at_once)
    view._painter.paint_area(painter, QRectF(view.rect()), view.camera, 1.0)
    painter.end()
    assert (
        np.abs(slowly.astype(int) - numbers_of(at_once.toImage())).max(axis=2) > 40
    ).mean() < 0.002


def test_a_wide_flow_opens_at_its_beginning_large_enough_to_read(canvas):
    view = canvas(chain(30)).view
    assert view.camera.scale == 0.5
    assert view.seen().contains(view.scene.rect_of("node-1"))
    view.fit_all()
    assert view.seen().contains(view.scene.bounds())
    small = canvas(chain(3)).view
    assert small.seen().contains(small.scene.bounds())


def test_an_edit_keeps_the_view_when_the_window_changes(canvas):
    view = canvas(chain(3)).view
    before = view.camera
    view.document.apply("Move", edits.move_nodes(view.document.flow, {"node-2": (4000.0, 0.0)}))
    view.resize(900, 500)
    assert view.camera == before
