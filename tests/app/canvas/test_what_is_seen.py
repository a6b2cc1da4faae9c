"""What a person sees at a glance: detail by crowd, marks of a run, ways of wires."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.canvas.batches import Batches, LineBatch, RectBatch
from app.canvas.camera import READABLE_SCALE, Camera
from app.canvas.detail import Detail, are_few, detail_for
from app.canvas.far_nodes import draw_far_nodes
from app.canvas.scene import scene_of
from app.canvas.sheet import Sheet, SheetPart
from app.document import edits
from app.document.wire_routes import runs_back
from app.document.wire_shapes import KNOTS, finer, wire_points
from app.document.wires import WireStyle
from app.runs.node_run import NodeRun, NodeRunState
from app.widgets.theme import DARK
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.flow import VisualFlow
from tests.benchmarks.app.graphs import big_flow
from tests.support.flows import chain, edge, into, out, step, value


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
            view.set_run_states({})
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
    at_once = Sheet(view.width(), view.height())
    painter = QPainter(at_once.image)
    whole = SheetPart(painter, at_once.pixels, QRectF(view.rect()), 1.0)
    view._painter.paint_area(whole, view.camera)
    painter.end()
    difference = np.abs(slowly.astype(int) - numbers_of(at_once.image))
    assert (difference.max(axis=2) > 40).mean() < 0.002


def test_a_wide_flow_opens_at_its_beginning_large_enough_to_read(canvas):
    view = canvas(chain(30)).view
    assert view.camera.scale == READABLE_SCALE
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


class TestForwardWires:
    """Wires that run forwards pass around the nodes between their ends."""

    def skipping(self):
        flow = edits.add_node(chain(5), value("lit", (-60.0, 260.0)))
        flow = edits.add_edge(flow, out("node-1"), into("node-5"), ["edge-8"])
        return edits.add_edge(flow, out("lit", "value"), into("node-3"), ["edge-4"])

    def rows(self, view):
        return [
            row
            for edge_id, row in view.scene.wire_of.items()
            if edge_id not in {f"edge-{n}" for n in range(1, 8)}
        ]

    def crossed(self, view):
        scene = view.scene
        found = set()
        for row in self.rows(view):
            edge = scene.edges[row]
            for node_id in scene.row_of:
                if node_id not in (edge.source, edge.target) and inside(
                    scene.points[[row]], scene.rect_of(node_id)
                ):
                    found.add((edge.id, node_id))
        return found

    @pytest.mark.parametrize("style", [WireStyle.CURVED, WireStyle.SQUARE])
    def test_they_pass_around_what_is_between(self, canvas, style):
        view = canvas(self.skipping()).view
        view.set_wire_style(style)
        assert len(self.rows(view)) == 2
        assert self.crossed(view) == set()
        for row in self.rows(view):
            assert np.allclose(view.scene.points[row, [0, -1]].ravel(), view.scene.ends[row])

    def test_straight_ones_do_not_and_a_free_way_stays_a_curve(self, canvas):
        view = canvas(self.skipping()).view
        direct = view.scene.points[view.scene.wire_of["edge-1"]]
        assert np.allclose(direct, wire_points(view.scene.ends[[view.scene.wire_of["edge-1"]]])[0])
        view.set_wire_style(WireStyle.STRAIGHT)
        assert self.crossed(view)

    def test_a_node_moved_into_the_way_is_avoided_with_real_events(self, canvas):
        hands = canvas(self.skipping())
        view = hands.view
        row = max(self.rows(view), key=lambda r: view.scene.ends[r, 2])
        lane = float(view.scene.points[row, KNOTS // 2, 1])
        start = hands.node("lit")
        way = (lane - 30.0 - 260.0) * view.camera.scale
        hands.drag(start, start + QPoint(round(400 * view.camera.scale), round(way)))
        assert self.crossed(view) == set()
        assert float(view.scene.points[row, KNOTS // 2, 1]) != lane
        view.document.undo()
        assert float(view.scene.points[row, KNOTS // 2, 1]) == lane

    def test_only_wires_near_the_moved_node_are_looked_at(self, canvas):
        flow = chain(40)
        far = edits.add_node(flow, step("far", (0.0, 9000.0)))
        view = canvas(far).view
        near = view.scene.rects[[view.scene.row_of["far"]]]
        assert not view.scene._passing(near).any()
        beside = view.scene.rects[[view.scene.row_of["node-3"]]]
        assert 0 < view.scene._passing(beside).sum() < 12

    def test_a_wire_in_the_hand_runs_as_it_will_when_dropped(self, canvas):
        view = canvas(self.skipping()).view
        rows = np.array(view.scene.wires_of(["node-5"]))
        shown = view.scene.moved_points(rows, {"node-5"}, 40.0, 80.0)
        at = view.document.flow.nodes_by_id["node-5"].position
        places = {"node-5": (at.x + 40.0, at.y + 80.0)}
        view.document.apply("Move", edits.move_nodes(view.document.flow, places))
        assert np.allclose(shown, view.scene.points[rows])

    def test_a_large_flow_is_led_around_where_one_looks_and_rests(self, canvas, qtbot):
        flow, _ = big_flow(1500)
        view = canvas(flow).view
        assert not view.scene.is_routed
        centre = view.scene.rect_of("node-700").center()
        view.zoom_to(1.0)
        view.set_camera(view.camera.centred_on(centre.x(), centre.y(), 1200, 800))
        before = view.scene.points.copy()
        qtbot.waitUntil(lambda: not len(view.scene.unrouted_in(view.seen())))
        changed = np.flatnonzero((view.scene.points != before).any(axis=(1, 2)))
        assert 0 < len(changed) < 200
        assert not view.scene.is_routed  # elsewhere they wait
        view.document.apply(
            "Move", edits.move_nodes(view.document.flow, {"node-700": (centre.x(), centre.y())})
        )
        assert view.scene.routed[view.scene.wires_of(["node-700"])].all()


def test_a_view_that_was_panned_to_a_place_looks_as_if_painted_there_at_once(canvas, qtbot):
    nodes = tuple(step(f"n{i}", (i % 20 * 220.0, i // 20 * 120.0)) for i in range(200))
    wires = tuple(edge(f"e{i}", f"n{i}", "exec-out", f"n{i + 1}", "exec-in") for i in range(199))
    view = canvas(VisualFlow(id="wide", nodes=nodes, edges=wires)).view
    view.set_camera(Camera(0.0, 0.0, 0.5))

    def settled() -> np.ndarray:
        view.grab()
        qtbot.waitUntil(lambda: view._base.coarse.isEmpty())
        return picture(view)

    settled()
    for dx, dy in [(-37, 11)] * 14 + [(61, -23)] * 9 + [(-5, 3)] * 30 + [(-900, -700), (850, 640)]:
        view.set_camera(view.camera.moved(dx, dy))
        view.grab()
    panned = settled()
    view._base.invalidate()
    at_once = settled()
    assert (np.abs(panned.astype(int) - at_once).max(axis=2) > 40).mean() < 0.0005


def test_what_a_pan_will_bring_into_view_is_painted_between_its_steps(canvas, qtbot, monkeypatch):
    nodes = tuple(step(f"n{i}", (i % 20 * 220.0, i // 20 * 120.0)) for i in range(200))
    view = canvas(VisualFlow(id="wide", nodes=nodes)).view
    view.set_camera(Camera(-300.0, 0.0, 1.0))

    def rests() -> bool:
        return view._base.coarse.isEmpty() and not view._ahead.isActive()

    def painted_by(dx: float, dy: float) -> int:
        painted = []
        with monkeypatch.context() as patch:
            paint = view._base._paint
            patch.setattr(view._base, "_paint", lambda *given: (painted.append(1), paint(*given)))
            view.set_camera(view.camera.moved(dx, dy))
            view.grab()
        return len(painted)

    view.grab()
    qtbot.waitUntil(rests)
    for dx, dy in [(-9, 0), (0, 9), (9, 0), (0, -9)]:
        assert painted_by(dx, dy) <= 1
        qtbot.waitUntil(rests)
        assert [painted_by(dx, dy) for _ in range(5)] == [0] * 5
        qtbot.waitUntil(rests)
    panned = picture(view)
    view._base.invalidate()
    view.grab()
    qtbot.waitUntil(rests)
    assert np.array_equal(panned, picture(view))


def test_a_pan_by_half_a_pixel_of_a_fine_screen_moves_blocks_whole():
    scene, ratio = scene_of(chain(3), builtin_catalogue()), 2.0
    batches = Batches(LineBatch(), RectBatch())

    def painted(x: float) -> QImage:
        picture = QImage(400, 200, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.black)
        painter = QPainter(picture)
        rows = scene.node_rows_in(scene.bounds())
        draw_far_nodes(painter, scene, rows, Camera(x, 20.0, 0.17), DARK, batches, blocks=True)
        painter.end()
        return picture

    here, beside = painted(20.0), painted(20.5)
    assert here.copy(0, 0, 399, 200) == beside.copy(1, 0, 399, 200)
