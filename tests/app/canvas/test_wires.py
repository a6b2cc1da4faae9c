"""Wires one by one: styles of their own, muting, tunnels, by mouse, keys and menu."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from app.canvas.camera import Camera
from app.canvas.context_menu import CanvasMenu
from app.document import edits, splicing
from app.document.extracting import extract
from app.document.files import open_document, write_flow
from app.document.frames import add_frame, around
from app.document.inlining import inline
from app.document.joining import PinRef
from app.document.knots import knots_of, with_knots_at
from app.document.wires import WireStyle, is_tunnel, style_of, with_wire_state
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.flow import Position, VisualFlow
from tests.support.flows import chain, exec_edge, step, value

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def spread(count=3):
    """A chain with room between its nodes."""
    flow = chain(count)
    places = {f"node-{n + 1}": (n * 520.0, (n % 2) * 160.0) for n in range(count)}
    return edits.move_nodes(flow, places)


def wire(hands, edge_id):
    return hands.view.document.flow.edges_by_id[edge_id]


def on_wire(hands, edge_id, share=0.5):
    points = hands.view.scene.points[hands.view.scene.wire_of[edge_id]]
    x, y = points[round((len(points) - 1) * share)]
    return hands.place(float(x), float(y))


def labels(hands):
    return {label.is_start: label for label in hands.view._hits._tunnels.labels}


def middle_of(hands, label):
    centre = label.box.center()
    return hands.place(centre.x(), centre.y())


def points_of(hands, edge_id):
    return hands.view.scene.points[hands.view.scene.wire_of[edge_id]]


def menu_of(hands, ask):
    """The menu of what is asked for; it does not pop up, for the offscreen platform warns of that."""
    targets = []
    view = hands.view
    view.context_menu_requested.connect(lambda target, _place: targets.append(target))
    ask()
    return CanvasMenu(view, targets[0])


def right_click(hands, at):
    return lambda: hands.click(at, button=Qt.MouseButton.RightButton)


def choose(menu, words):
    found = {action.text().split("\t")[0].replace("&", ""): action for action in menu.actions()}
    assert words in found
    found[words].trigger()


class TestStyle:
    @pytest.mark.parametrize("style", list(WireStyle))
    def test_a_wire_runs_in_a_style_of_its_own_whatever_the_canvas_does(self, canvas, style):
        hands = canvas(spread())
        hands.click(on_wire(hands, "edge-2"))
        hands.view.commands.wires.set_style(style)
        assert style_of(wire(hands, "edge-2")) is style
        assert wire(hands, "edge-2").data == {"studio": {"style": style.value}}
        own = points_of(hands, "edge-2").copy()
        for canvas_style in WireStyle:
            hands.view.set_wire_style(canvas_style)
            assert np.allclose(points_of(hands, "edge-2"), own)
        hands.view.document.undo()
        assert style_of(wire(hands, "edge-2")) is None
        assert np.allclose(points_of(hands, "edge-2")[1:-1].mean(), own[1:-1].mean(), atol=200)

    def test_a_straight_wire_is_a_line_and_a_square_one_has_right_angles(self, canvas):
        hands = canvas(spread())
        hands.view.selection.set((), ["edge-2"])
        hands.view.commands.wires.set_style(WireStyle.STRAIGHT)
        steps = np.diff(points_of(hands, "edge-2"), axis=0)
        assert np.allclose(steps[:, 1] * steps[0, 0], steps[:, 0] * steps[0, 1])
        hands.view.commands.wires.set_style(WireStyle.SQUARE)
        steps = np.diff(points_of(hands, "edge-2"), axis=0)
        assert (np.abs(steps).min(axis=1) < 1e-9).all()

    def test_it_is_chosen_in_the_menu_of_the_wire_as_one_step(self, canvas):
        hands = canvas(spread())
        menu = menu_of(hands, right_click(hands, on_wire(hands, "edge-2")))
        styles = next(a.menu() for a in menu.actions() if a.text().replace("&", "") == "Style")
        assert [a.text() for a in styles.actions() if a.isChecked()] == ["As all wires"]
        choose(styles, "Square")
        assert style_of(wire(hands, "edge-2")) is WireStyle.SQUARE
        assert hands.view.document.undo_label == "Square wire"

    def test_rubbish_in_the_file_is_no_style(self, canvas):
        flow = spread()
        bad = flow.edges[1].model_copy(update={"data": {"studio": {"style": ["x"], "tunnel": 1}}})
        hands = canvas(edits.replace_edges(flow, {bad.id: bad}))
        assert style_of(wire(hands, bad.id)) is None
        assert not is_tunnel(wire(hands, bad.id))
        hands.view.grab()


class TestMuting:
    def test_m_mutes_the_selected_wire_and_again_unmutes_it(self, canvas):
        hands = canvas(spread())
        hands.click(on_wire(hands, "edge-2"))
        hands.key(Qt.Key.Key_M)
        assert wire(hands, "edge-2").is_muted
        assert hands.view.document.undo_label == "Mute wire"
        hands.key(Qt.Key.Key_M, SHIFT)
        assert not wire(hands, "edge-2").is_muted
        assert wire(hands, "edge-2").data == {}

    def test_it_is_drawn_dim_and_dashed(self, canvas):
        hands = canvas(spread())
        before = _wire_pixels(hands, "edge-2")
        hands.view.selection.set((), ["edge-2"])
        hands.view.commands.wires.toggle_muted()
        hands.view.selection.clear()
        after = _wire_pixels(hands, "edge-2")
        assert 0.2 < after / before < 0.75

    def test_it_survives_save_and_open(self, canvas, tmp_path):
        hands = canvas(spread())
        hands.view.selection.set((), ["edge-1", "edge-2"])
        hands.view.commands.wires.toggle_muted()
        assert hands.view.document.undo_label == "Mute 2 wires"
        write_flow(hands.view.document.flow, tmp_path / "f.json")
        again = open_document(tmp_path / "f.json").flow
        assert [edge.is_muted for edge in again.edges] == [True, True, False, False]

    def test_without_a_selected_wire_it_says_what_to_do(self, canvas):
        hands = canvas(spread())
        hands.view.commands.wires.toggle_muted()
        assert "Select a wire" in hands.view.hint
        assert not hands.view.document.can_undo


class TestTunnels:
    def tunnelled(self, canvas, edge_id="edge-2", flow=None):
        hands = canvas(flow or spread())
        hands.view.selection.set((), [edge_id])
        hands.key(Qt.Key.Key_T, SHIFT)
        hands.view.selection.clear()
        return hands

    def test_a_tunnel_is_two_labels_with_the_names_of_the_other_ends(self, canvas):
        hands = self.tunnelled(canvas)
        assert hands.view.document.undo_label == "Tunnel wire"
        assert [(k, one.words) for k, one in sorted(labels(hands).items())] == [
            (False, "node-1"),
            (True, "node-2"),
        ]
        middle = on_wire(hands, "edge-2")
        assert hands.view.wire_at(middle.toPointF()) is None
        hands.view.document.undo()
        assert not hands.view._hits._tunnels.labels
        assert hands.view.wire_at(middle.toPointF()) == "edge-2"

    def test_a_click_on_a_label_looks_at_the_other_end_and_back_comes_back(self, canvas):
        hands = self.tunnelled(canvas, flow=spread(12))
        view = hands.view
        view.set_camera(view.camera.centred_on(200.0, 100.0, view.width(), view.height()))
        before = view.camera
        hands.click(middle_of(hands, labels(hands)[True]))
        assert view.selection.edges == {"edge-2"}
        x, y = labels(hands)[False].pin
        at = view.camera.to_widget(x, y)
        assert abs(at.x() - view.width() / 2) < 2
        assert abs(at.y() - view.height() / 2) < 2
        assert view.go_back()
        assert view.camera == before
        assert "edge-2" in view.document.flow.edges_by_id

    def test_labels_follow_a_node_that_is_dragged(self, canvas):
        hands = self.tunnelled(canvas)
        before = labels(hands)[True].box
        start = hands.node("node-1")
        hands.press(start)
        hands.move(start + QPoint(30, 60))
        hands.view.grab()
        hands.key(Qt.Key.Key_Escape)
        assert labels(hands)[True].box == before
        hands.drag(start, start + QPoint(32, 64))
        after = labels(hands)[True].box
        assert after.topLeft() != before.topLeft()
        assert after.size() == before.size()

    def test_several_at_one_pin_stand_side_by_side(self, canvas):
        flow = edits.add_edge(spread(), *_ends("node-1", "node-3"), ["edge-4"])
        hands = canvas(flow)
        ids = [e.id for e in flow.edges if e.source_handle == "result"]
        hands.view.selection.set((), ids)
        hands.view.commands.wires.toggle_tunnels()
        boxes = [one.box for one in hands.view._hits._tunnels.labels if one.is_start]
        assert len(boxes) == len(ids) == 2
        assert not boxes[0].intersects(boxes[1])

    def test_labels_that_face_each_other_share_the_room(self, canvas):
        for gap in (262.0, 300.0, 350.0, 420.0):
            flow = edits.move_nodes(chain(2), {"node-2": (gap, 0.0)})
            hands = self.tunnelled(canvas, flow=flow)
            boxes = [label.box for label in labels(hands).values()]
            assert not boxes[0].intersects(boxes[1])
            hands.view.grab()

    def test_a_collapsed_frame_takes_the_labels_within_along(self, canvas):
        frame = around(spread(), -60.0, -60.0, 900.0, 500.0)
        flow = add_frame(spread(), replace(frame, is_collapsed=True, nodes=("node-1", "node-2")))
        hands = self.tunnelled(canvas, flow=flow)
        assert is_tunnel(wire(hands, "edge-2"))
        assert not labels(hands)
        hands.view.grab()

    def test_hovering_a_label_says_where_it_leads_and_shows_the_way(self, canvas):
        hands = self.tunnelled(canvas)
        hands.move(middle_of(hands, labels(hands)[False]), button=Qt.MouseButton.NoButton)
        assert hands.view.overlay.hovered_wire == "edge-2"
        assert "other end" in hands.view.hint
        hands.view.grab()

    def test_a_cut_across_the_way_leaves_it_and_the_menu_of_a_label_is_that_of_its_wire(
        self, canvas
    ):
        hands = self.tunnelled(canvas)
        at = on_wire(hands, "edge-2")
        keys = Qt.KeyboardModifier.ControlModifier | SHIFT
        hands.drag(at - QPoint(0, 14), at + QPoint(0, 14), keys)
        assert "edge-2" in hands.view.document.flow.edges_by_id
        menu = menu_of(hands, right_click(hands, middle_of(hands, labels(hands)[True])))
        choose(menu, "Show as a tunnel")
        assert not is_tunnel(wire(hands, "edge-2"))


class TestByKeys:
    def test_w_goes_through_the_wires_of_a_node_and_back_to_it(self, canvas):
        hands = canvas(spread())
        hands.view.selection.set(["node-2"])
        seen = []
        for _ in range(4):
            hands.key(Qt.Key.Key_W)
            seen += hands.view.selection.edges
        assert seen == ["edge-1", "edge-2", "edge-3", "edge-4"]
        assert "from node-2, result to node-3, text" in hands.view.hint
        hands.key(Qt.Key.Key_W)
        assert hands.view.selection.nodes == {"node-2"}

    def test_j_goes_to_the_other_end_and_a_wire_has_its_menu_by_key(self, canvas):
        hands = canvas(spread(8))
        view = hands.view
        view.selection.set(["node-1"])
        start = view.scene.rect_of("node-1").center()
        size = view.width(), view.height()
        view.set_camera(view.camera.centred_on(start.x(), start.y(), *size))
        hands.key(Qt.Key.Key_W)
        hands.key(Qt.Key.Key_J)
        middle = view.seen().center()
        assert abs(middle.x() - view.scene.ends[view.scene.wire_of["edge-1"], 2]) < 2
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
        menu = menu_of(hands, lambda: QApplication.sendEvent(view, event))
        choose(menu, "Mute: detach when running")
        assert wire(hands, "edge-1").is_muted

    def test_knots_are_made_chosen_and_moved_by_keys_in_one_step_each(self, canvas):
        hands = canvas(chain(3))
        view, document = hands.view, hands.view.document
        view.selection.set(["node-2"])
        hands.key(Qt.Key.Key_W)
        hands.key(Qt.Key.Key_Comma)
        assert knots_of(wire(hands, "edge-1")) == [], "no knot, nothing to choose"
        hands.key(Qt.Key.Key_Insert)
        (first,) = knots_of(wire(hands, "edge-1"))
        hands.key(Qt.Key.Key_Down)
        hands.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        (moved,) = knots_of(wire(hands, "edge-1"))
        assert moved == (first[0] + 1.0, first[1] + 16.0)
        hands.key(Qt.Key.Key_Insert)
        assert "of 2" in view.hint
        before = knots_of(wire(hands, "edge-1"))
        hands.key(Qt.Key.Key_Period)
        hands.key(Qt.Key.Key_Up)
        after = knots_of(wire(hands, "edge-1"))
        assert sum(a != b for a, b in zip(before, after, strict=True)) == 1
        assert view.selection.edges == {"edge-1"}
        for _ in range(4):
            document.undo()
        assert knots_of(wire(hands, "edge-1")) == []

    def test_a_node_without_wires_says_so(self, canvas):
        hands = canvas(edits.add_node(chain(1), value("node-9", (0.0, 300.0))))
        hands.view.selection.set(["node-9"])
        hands.key(Qt.Key.Key_W)
        assert "no wires" in hands.view.hint


def _ends(source, target):
    from tests.support.flows import into, out

    return out(source), into(target)


def _wire_pixels(hands, edge_id):
    """How much the canvas differs from its ground along a wire."""
    image = hands.view.grab().toImage()
    ground = hands.view.theme.canvas
    places = np.linspace(0.2, 0.8, 200)
    points = points_of(hands, edge_id)
    total = 0
    for share in places:
        at = share * (len(points) - 1)
        x, y = points[int(at)] + (points[int(at) + 1] - points[int(at)]) * (at - int(at))
        color = image.pixelColor(hands.place(float(x), float(y)))
        total += abs(color.red() - ground.red()) + abs(color.green() - ground.green())
    return total


class TestMutedWiresInEdits:
    """Edits that join or split wires never wake a muted one."""

    def muted(self, *ids, count=3):
        return with_wire_state(spread(count), ids, "muted", True)

    def test_a_node_put_into_it_leaves_both_halves_muted(self):
        flow = edits.add_node(self.muted("edge-1"), step("node-9"))
        made = splicing.insert_on_wire(flow, "edge-1", "node-9")
        halves = [edge for edge in made.edges if "node-9" in (edge.source, edge.target)]
        assert [edge.is_muted for edge in halves] == [True, True]

    def test_deleting_a_node_does_not_heal_through_it(self):
        healed = splicing.removed_and_healed(self.muted("edge-1"), ["node-2"])
        assert [(e.source, e.target_handle) for e in healed.edges] == [("node-1", "text")]

    def test_it_goes_where_a_subflow_is_cut_out(self):
        catalogue = builtin_catalogue()
        flow = chain_of_steps()
        free = extract(flow, {"b"}, catalogue, "child", "Child").caller
        cut = with_wire_state(flow, ["a-b"], "muted", True)
        made = extract(cut, {"b"}, catalogue, "child", "Child")
        assert any(edge.target == made.node_id for edge in free.edges)
        assert not any(edge.target == made.node_id for edge in made.caller.edges)
        back, _ = inline(
            with_wire_state(free, [e.id for e in free.edges], "muted", True),
            next(n.id for n in free.nodes if n.type == "subflow"),
            extract(flow, {"b"}, catalogue, "child", "Child").child,
        )
        assert not any(edge.is_exec and not edge.is_muted for edge in back.edges)


@pytest.mark.parametrize("style", list(WireStyle))
def test_knots_are_kept_in_every_style(canvas, style):
    knots = [(330.0, 240.0), (400.0, 300.0)]
    hands = canvas(with_knots_at(spread(), "edge-2", knots))
    hands.view.set_wire_style(style)
    points = points_of(hands, "edge-2")
    assert np.allclose(
        points[[0, -1]].ravel(), hands.view.scene.ends[0 + hands.view.scene.wire_of["edge-2"]]
    )
    for knot in knots:
        assert np.abs(points - knot).sum(axis=1).min() < (
            1e-6 if style is not WireStyle.CURVED else 30
        )
    if style is WireStyle.SQUARE:
        steps = np.abs(np.diff(points, axis=0))
        assert (steps.min(axis=1) < 1e-6).all()


def chain_of_steps():
    catalogue = builtin_catalogue()
    nodes = [
        new_node(catalogue[kind], name, Position(x=at * 300.0))
        for at, (name, kind) in enumerate(
            [
                ("start", "on_flow_start"),
                ("a", "answer_user"),
                ("b", "answer_user"),
                ("end", "on_flow_end"),
            ]
        )
    ]
    edges = [
        exec_edge("start-a", "start", "a"),
        exec_edge("a-b", "a", "b"),
        exec_edge("b-end", "b", "end"),
    ]
    return VisualFlow(id="f", name="F", nodes=tuple(nodes), edges=tuple(edges), entry_node="start")


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.3])
def test_a_long_level_wire_has_no_seams(canvas, scale):
    flow = edits.move_nodes(chain(2), {"node-1": (0.0, 0.0), "node-2": (800.0, 0.0)})
    view = canvas(flow).view
    view.set_camera(Camera(31.3, 100.7, scale).on_device_pixels(1.0))
    start = view.camera.to_widget(*view.scene.pin_point(PinRef("node-1", "exec-out", True)))
    end = view.camera.to_widget(*view.scene.pin_point(PinRef("node-2", "exec-in", False)))
    picture = view.grab().toImage()
    inks = {
        tuple(picture.pixel(x, round(start.y()) + dy) for dy in range(-1, 1))
        for x in range(round(start.x()) + 12, round(end.x()) - 12)
    }
    assert len(inks) == 1


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.3])
def test_the_level_parts_of_a_square_wire_have_no_seams(canvas, scale):
    flow = edits.move_nodes(chain(2), {"node-1": (0.0, 0.0), "node-2": (800.0, 300.0)})
    view = canvas(flow).view
    view.set_wire_style(WireStyle.SQUARE)
    view.set_camera(Camera(31.3, 100.7, scale).on_device_pixels(1.0))
    start = view.camera.to_widget(*view.scene.pin_point(PinRef("node-1", "exec-out", True)))
    picture = view.grab().toImage()
    inks = {
        tuple(picture.pixel(x, round(start.y()) + dy) for dy in range(-1, 1))
        for x in range(round(start.x()) + 12, round(start.x()) + round(200 * scale))
    }
    assert len(inks) == 1
