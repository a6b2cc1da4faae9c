"""Words for groups of nodes that are too far away to be read."""

import numpy as np
from PySide6.QtCore import QPoint, QRectF

from app.canvas.camera import Camera
from app.canvas.detail import Detail
from app.canvas.regions import REGION_PX, Regions
from app.canvas.scene import FlowScene
from app.document import edits
from app.document.frames import add_frame, around
from runtime.nodes.catalogue import builtin_catalogue
from tests.benchmarks.app.graphs import big_flow
from tests.support.flows import chain, step

EVERYWHERE = QRectF(-1e6, -1e6, 2e6, 2e6)


def scene_of(flow):
    scene = FlowScene(builtin_catalogue())
    scene.load(flow)
    return scene


def two_groups():
    """Nine nodes here, four far to the right; the second group has a node with most wires."""
    flow = chain(13)
    places = {f"node-{n + 1}": ((n % 3) * 260.0, (n // 3) * 180.0) for n in range(9)}
    places |= {f"node-{n + 1}": (6000.0 + (n % 2) * 260.0, (n // 2) * 180.0) for n in range(9, 13)}
    return edits.move_nodes(flow, places)


def test_groups_that_stand_apart_have_words_of_their_own():
    regions = Regions(scene_of(two_groups())).in_sight(EVERYWHERE, 0.13)
    assert sorted(region.summary.split(" ·")[0] for region in regions) == ["4 nodes", "9 nodes"]
    assert all(region.title.startswith("node-") for region in regions)


def test_the_whole_flow_bears_its_name():
    (region,) = Regions(scene_of(two_groups())).in_sight(EVERYWHERE, 0.02)
    assert region.title == "Chain"
    assert region.summary.startswith("13 nodes")


def test_pieces_are_as_large_as_their_level_asks_and_words_never_meet():
    flow, _ = big_flow(1000)
    regions = Regions(scene_of(flow))
    for scale in (0.25, 0.1, 0.05):
        found = regions.in_sight(EVERYWHERE, scale)
        assert sum(int(region.summary.split()[0]) for region in found) == 1000
        boxes = [
            QRectF(r.x - r.room_x, r.y - r.room_y, 2 * r.room_x, 2 * r.room_y)
            if np.isfinite([r.room_x, r.room_y]).all()
            else QRectF(r.x - min(r.room_x, 100), r.y - min(r.room_y, 20), 200, 40)
            for r in found
        ]
        for index, box in enumerate(boxes):
            inner = box.adjusted(1, 1, -1, -1)
            assert not any(inner.intersects(other) for other in boxes[:index])
    assert len(regions.in_sight(EVERYWHERE, 0.25)) > len(regions.in_sight(EVERYWHERE, 0.05))
    assert REGION_PX[0] < 500


def test_they_stay_while_the_scale_changes_a_little_and_follow_edits():
    scene = scene_of(two_groups())
    regions = Regions(scene)
    assert regions.in_sight(EVERYWHERE, 0.13) == regions.in_sight(EVERYWHERE, 0.24)
    flow = edits.add_node(scene.flow, step("node-99", (40_000.0, 0.0)))
    scene.load(flow)
    assert len(regions.in_sight(EVERYWHERE, 0.13)) == 3


def test_they_are_found_a_piece_a_turn_in_haste():
    flow = big_flow(400)[0]
    at_once = Regions(scene_of(flow)).in_sight(EVERYWHERE, 0.13)
    regions, turns = Regions(scene_of(flow)), 1
    while not regions.knows(EVERYWHERE, 0.13, seconds=0.0):
        turns += 1
        assert len(regions.in_sight(EVERYWHERE, 0.13, seconds=0.0)) <= len(at_once)
    assert turns > 3
    assert regions.in_sight(EVERYWHERE, 0.13) == at_once


def test_they_are_found_anew_when_nodes_have_other_types(canvas):
    flow = two_groups()
    known = {node.id: node.model_copy(update={"type": "code"}) for node in flow.nodes}
    view = canvas(edits.replace_nodes(flow, known)).view
    regions = view._painter._regions
    before = {region.summary for region in regions.in_sight(EVERYWHERE, 0.13)}
    view.scene._catalogue = {}
    view.renew_types()
    after = {region.summary for region in regions.in_sight(EVERYWHERE, 0.13)}
    assert {words.split(" · ")[0] for words in after} == {"9 nodes", "4 nodes"}
    assert after.isdisjoint(before), "kinds that nobody knows any more are not named"


def test_nodes_on_a_titled_frame_need_no_more_words():
    flow = two_groups()
    frame = around(flow, -40.0, -40.0, 900.0, 700.0)
    named = add_frame(flow, frame)
    assert frame.title
    (region,) = Regions(scene_of(named)).in_sight(EVERYWHERE, 0.1)
    assert region.summary.startswith("4 nodes")


def test_far_away_the_canvas_shows_them_and_panning_moves_them_whole(canvas):
    hands = canvas(two_groups())
    view = hands.view
    view.zoom_to(0.1)
    centre = view.scene.bounds().center()
    view.set_camera(view.camera.centred_on(centre.x(), centre.y(), view.width(), view.height()))
    view.grab()
    assert view._painter.detail is Detail.DOTS
    by_strips = view.camera.moved(-60.0, 25.0)
    view.set_camera(by_strips)
    panned = view.grab().toImage()
    view._base.invalidate()
    assert view.grab().toImage() == panned
    region = view._painter._regions.in_sight(EVERYWHERE, view.camera.scale)[0]
    at = view.camera.to_widget(region.x, region.y).toPoint()
    ground = panned.pixelColor(at + QPoint(0, -15))
    assert abs(ground.red() - view.theme.panel.red()) < 40


def test_an_edit_shows_words_that_it_changes_elsewhere(canvas):
    hands = canvas(chain(16))
    view = hands.view
    for y in (400.0, 380.0, 120.0, 10.0):  # after a pan only what came into view is known
        view.set_camera(Camera(100.0, y, 0.07))
        view.grab()
    former = next(iter(view.document.flow.nodes))
    away = edits.move_nodes(view.document.flow, {former.id: (0.0, -2000.0)})
    for change in (lambda: view.document.apply("Move", away), view.document.undo):
        change()
        after_edit = view.grab().toImage()
        view.set_theme(view.theme)  # paints all anew
        assert view.grab().toImage() == after_edit
