"""Moving the view: profiles of the mouse, fingers on a touchpad, tracing what is pointed at."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.canvas.camera import Camera
from app.canvas.gestures.guides import EqualGaps, Guide, aligned_offset
from app.canvas.navigation import NAVIGATION
from app.document import edits
from app.document.tracing import at_once, tracing, tracing_wire
from app.document.wires import with_wire_state
from tests.benchmarks.app.graphs import big_flow
from tests.support.flows import chain, value

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
RIGHT, MIDDLE = Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
PHASE = Qt.ScrollPhase


def wheel(view, *, angle=(0, 0), pixels=(0, 0), keys=NONE, phase=PHASE.NoScrollPhase, at_ms=0):
    at = QPointF(300, 200)
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(*pixels),
        QPoint(*angle),
        Qt.MouseButton.NoButton,
        keys,
        phase,
        False,
    )
    event.setTimestamp(at_ms)
    QApplication.sendEvent(view, event)


def moved(before, after):
    return after.x - before.x, after.y - before.y


class TestProfiles:
    @pytest.mark.parametrize("profile", list(NAVIGATION))
    def test_middle_button_and_space_pan_ctrl_wheel_zooms_in_every_profile(self, canvas, profile):
        hands = canvas()
        view = hands.view
        view.navigation = NAVIGATION[profile]
        ground = hands.place(100.0, 400.0)
        before = view.camera
        hands.drag(ground, ground + QPoint(40, 30), button=MIDDLE)
        assert moved(before, view.camera) == (40, 30)
        wheel(view, angle=(0, 120), keys=CTRL)
        assert view.camera.scale > before.scale

    def test_blueprint_pans_by_the_right_button_and_zooms_by_the_wheel(self, canvas):
        hands = canvas()
        view, before = hands.view, hands.view.camera
        ground = hands.place(100.0, 400.0)
        hands.drag(ground, ground + QPoint(40, 30), button=RIGHT)
        assert moved(before, view.camera) == (40, 30)
        wheel(view, angle=(0, 120))
        assert view.camera.scale > before.scale

    def test_figma_scrolls_by_the_wheel_and_asks_for_the_menu_by_the_right_button(self, canvas):
        hands = canvas()
        view, before = hands.view, hands.view.camera
        view.navigation = NAVIGATION["figma"]
        wheel(view, angle=(0, -120))
        assert moved(before, view.camera) == (0, -60)
        wheel(view, angle=(0, -120), keys=SHIFT)
        assert moved(before, view.camera) == (-60, -60)
        assert view.camera.scale == before.scale
        asked = []
        view.context_menu_requested.connect(lambda *what: asked.append(what))
        ground, before = hands.place(100.0, 400.0), view.camera
        hands.drag(ground, ground + QPoint(40, 30), button=RIGHT)
        assert view.camera == before
        assert len(asked) == 1

    def test_houdini_zooms_where_a_right_drag_began_and_a_right_click_asks_for_the_menu(
        self, canvas
    ):
        hands = canvas()
        view, before = hands.view, hands.view.camera
        view.navigation = NAVIGATION["houdini"]
        ground = hands.place(100.0, 400.0)
        place = view.camera.to_scene(ground.toPointF())
        hands.press(ground, button=RIGHT)
        hands.move(ground + QPoint(80, 0), button=RIGHT)
        assert "Zooms" in view.hint
        assert view.cursor().shape() == Qt.CursorShape.SizeVerCursor
        assert view.camera.scale > before.scale * 1.3
        at = view.camera.to_widget(*place)
        assert (at - ground.toPointF()).manhattanLength() < 3
        hands.key(Qt.Key.Key_Escape)
        assert view.camera == before
        hands.release(ground, button=RIGHT)
        asked = []
        view.context_menu_requested.connect(lambda *what: asked.append(what))
        hands.click(ground, button=RIGHT)
        assert len(asked) == 1
        assert "middle-drag" in view.hint


class TestTouchpad:
    def swipe(self, view, *, pause_ms=8):
        wheel(view, phase=PHASE.ScrollBegin, at_ms=1000)
        for step in range(6):
            wheel(view, pixels=(12, 4), phase=PHASE.ScrollUpdate, at_ms=1000 + 8 * step)
        wheel(view, phase=PHASE.ScrollEnd, at_ms=1040 + pause_ms)

    def rolling(self, canvas):
        view = canvas().view
        view.animates = True
        view._coasting.is_native = False
        return view

    def test_the_view_rolls_on_and_comes_to_rest(self, canvas, qtbot):
        view = self.rolling(canvas)
        before = view.camera
        self.swipe(view)
        assert moved(before, view.camera) == (72, 24)
        assert view._coasting.is_running
        qtbot.waitUntil(lambda: not view._coasting.is_running, timeout=10_000)
        x, y = moved(before, view.camera)
        assert x > 172
        assert y / x == pytest.approx(1 / 3, abs=0.05)

    def test_fingers_that_rested_before_they_left_leave_it_at_rest(self, canvas):
        view = self.rolling(canvas)
        self.swipe(view, pause_ms=200)
        assert not view._coasting.is_running

    def test_not_with_reduced_motion(self, canvas):
        view = self.rolling(canvas)
        view.animates = False
        self.swipe(view)
        assert not view._coasting.is_running

    def test_the_momentum_of_the_platform_is_taken_and_none_is_added(self, canvas):
        view = self.rolling(canvas)
        self.swipe(view)
        before = view.camera
        wheel(view, pixels=(10, 0), phase=PHASE.ScrollMomentum, at_ms=1060)
        assert not view._coasting.is_running
        assert moved(before, view.camera) == (10, 0)
        wheel(view, pixels=(10, 0), angle=(80, 0), keys=CTRL, phase=PHASE.ScrollMomentum)
        assert view.camera.scale == before.scale  # a key pressed meanwhile does not zoom
        wheel(view, phase=PHASE.ScrollEnd, at_ms=1100)
        self.swipe(view)
        assert not view._coasting.is_running

    @pytest.mark.parametrize("stop", ["press", "escape", "fingers", "fit"])
    def test_whatever_a_person_does_stops_it(self, canvas, stop):
        hands = canvas()
        view = hands.view
        view.animates, view._coasting.is_native = True, False
        self.swipe(view)
        assert view._coasting.is_running
        if stop == "press":
            hands.click(hands.place(100.0, 400.0))
        elif stop == "escape":
            hands.key(Qt.Key.Key_Escape)
        elif stop == "fingers":
            wheel(view, pixels=(1, 0), phase=PHASE.ScrollUpdate, at_ms=2000)
        else:
            view.fit_all()
        assert not view._coasting.is_running


class TestTrace:
    def hover(self, hands, at):
        hands.move(at, button=Qt.MouseButton.NoButton)

    def traced(self, canvas, qtbot, flow=None):
        hands = canvas(flow or edits.add_node(chain(4), value("node-9", (0.0, 300.0))))
        hands.view.hover_trace.is_wanted = True
        self.hover(hands, hands.node("node-2"))
        assert hands.view.overlay.trace is None  # not at once
        qtbot.waitUntil(lambda: hands.view.overlay.trace is not None)
        return hands

    def test_resting_on_a_node_dims_what_is_not_connected_to_a_quarter(self, canvas, qtbot):
        hands = canvas(edits.add_node(chain(4), value("node-9", (0.0, 300.0))))
        alone = hands.node("node-9") - QPoint(40, 0)
        own, ground = hands.node("node-3") - QPoint(40, 0), hands.view.theme.canvas
        before = hands.view.grab().toImage()
        hands.view.hover_trace.is_wanted = True
        self.hover(hands, hands.node("node-2"))
        qtbot.waitUntil(lambda: hands.view.overlay.trace is not None)
        assert hands.view.overlay.trace.nodes == {"node-1", "node-2", "node-3", "node-4"}
        assert len(hands.view.overlay.trace.wires) == 6
        after = hands.view.grab().toImage()
        assert after.pixelColor(own) == before.pixelColor(own)
        was, now = before.pixelColor(alone).red(), after.pixelColor(alone).red()
        assert now - ground.red() == pytest.approx((was - ground.red()) / 4, abs=2)

    def test_it_ends_when_the_pointer_leaves_by_escape_a_press_and_an_edit(self, canvas, qtbot):
        hands = self.traced(canvas, qtbot)
        view = hands.view
        self.hover(hands, hands.place(100.0, 500.0))
        assert view.overlay.trace is None
        self.hover(hands, hands.node("node-2"))
        qtbot.waitUntil(lambda: view.overlay.trace is not None)
        hands.key(Qt.Key.Key_Escape)
        assert view.overlay.trace is None
        self.hover(hands, hands.node("node-3"))
        qtbot.waitUntil(lambda: view.overlay.trace is not None)
        hands.press(hands.node("node-3"))
        assert view.overlay.trace is None
        hands.release(hands.node("node-3"))
        self.hover(hands, hands.node("node-2"))
        qtbot.waitUntil(lambda: view.overlay.trace is not None)
        view.document.apply("Move", edits.move_nodes(view.document.flow, {"node-1": (8.0, 8.0)}))
        assert view.overlay.trace is None

    def test_from_one_thing_to_the_next_it_follows_at_once(self, canvas, qtbot):
        flow = edits.remove_edges(chain(4), ["edge-3", "edge-4"])
        hands = self.traced(canvas, qtbot, flow)
        assert hands.view.overlay.trace.nodes == {"node-1", "node-2"}
        self.hover(hands, hands.node("node-4"))
        assert hands.view.overlay.trace.nodes == {"node-3", "node-4"}

    def test_the_preference_turns_it_off_and_a_search_goes_before_it(self, canvas):
        hands = canvas(chain(3))
        self.hover(hands, hands.node("node-2"))
        assert not hands.view.hover_trace.is_busy
        hands.view.hover_trace.is_wanted = True
        hands.view.set_hits(frozenset({"node-1"}))
        hands.view.hover_trace.begin()
        assert hands.view.overlay.trace is None

    def test_a_trace_through_a_large_flow_never_takes_long_at_once(self, canvas, qtbot):
        flow, hub = big_flow(3000)
        view = canvas(flow).view
        view.show_node(hub, at_once=True)
        view.hover_trace.is_wanted = True
        view.overlay.hovered_node = hub
        steps = tracing(flow, [hub], [hub])
        assert sum(1 for _ in steps) > 10  # chances to do something else
        view.hover_trace.begin()
        qtbot.waitUntil(lambda: view.overlay.trace is not None)
        assert len(view.overlay.trace.nodes) == 3000
        view.grab()
        view.hover_trace.end()
        view.hover_trace.begin()
        view.hover_trace.end()  # before it is done: it never comes
        assert not view.hover_trace.is_busy

    def test_a_wire_traces_what_leads_to_it_and_what_follows(self):
        flow = chain(4)
        trace = at_once(tracing_wire(flow, "edge-3"))
        assert trace.nodes == {"node-1", "node-2", "node-3", "node-4"}
        assert "edge-3" in trace.wires
        assert "edge-4" not in trace.wires  # beside it, not on its way
        muted = with_wire_state(flow, ["edge-3", "edge-4"], "muted", True)
        assert at_once(tracing(muted, ["node-1"], ["node-1"])).nodes == {"node-1", "node-2"}
        assert at_once(tracing_wire(flow, "gone")).nodes == frozenset()


class TestGuides:
    ROW = np.array([[0.0, 0.0, 100.0, 80.0], [140.0, 0.0, 100.0, 80.0]])

    def test_a_node_keeps_the_gap_of_the_two_before_it(self):
        dx, _, guides = aligned_offset(QRectF(283.0, 30.0, 90.0, 60.0), self.ROW, 5.0)
        assert dx == -3.0
        gaps = [one for one in guides if isinstance(one, EqualGaps)]
        assert gaps[0].gap == 40.0
        assert [span[:2] for span in gaps[0].spans] == [(100.0, 140.0), (240.0, 280.0)]

    def test_before_them_and_between_two(self):
        dx, _, _ = aligned_offset(QRectF(-128.0, 30.0, 90.0, 60.0), self.ROW, 5.0)
        assert dx == -2.0
        wide = np.array([[0.0, 0.0, 100.0, 80.0], [300.0, 0.0, 100.0, 80.0]])
        dx, _, guides = aligned_offset(QRectF(158.0, 30.0, 80.0, 60.0), wide, 5.0)
        assert dx == 2.0
        assert {span[1] - span[0] for span in guides[0].spans} == {60.0}

    def test_below_each_other_too_and_the_nearer_guide_wins(self):
        column = np.array([[0.0, 0.0, 100.0, 80.0], [0.0, 110.0, 100.0, 80.0]])
        dx, dy, guides = aligned_offset(QRectF(0.0, 222.0, 100.0, 60.0), column, 5.0)
        assert (dx, dy) == (0.0, -2.0)
        assert [type(one) for one in guides] == [Guide, EqualGaps]

    def test_dragging_with_real_events_stops_at_the_equal_gap_and_shows_it(self, canvas):
        flow = edits.move_nodes(chain(3), {"node-2": (300.0, 40.0), "node-3": (717.0, 90.0)})
        hands = canvas(flow)
        view = hands.view
        width = view.scene.rect_of("node-1").width()
        goal = 300.0 + width + (300.0 - width)
        start = hands.node("node-3")
        end = start + QPoint(round((goal + 3.0 - 717.0) * view.camera.scale), 0)
        hands.press(start)
        hands.move((start + end) / 2)
        hands.move(end)
        assert any(isinstance(guide, EqualGaps) for guide in view.gesture._guides)
        view.grab()
        hands.release(end)
        assert view.document.flow.nodes_by_id["node-3"].position.x == pytest.approx(goal)


def test_a_canvas_that_keys_led_to_has_a_frame(canvas):
    view = canvas().view
    without = view.grab().toImage()
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    framed = view.grab().toImage()
    accent = view.theme.accent.name()
    assert framed.pixelColor(0, 400).name() == accent != without.pixelColor(0, 400).name()
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusOut))
    assert view.grab().toImage() == without


class TestWhatIsSeenFirst:
    def test_a_flow_that_can_be_read_whole_is_shown_whole(self, canvas):
        view = canvas(chain(5)).view
        assert 0.6 <= view.camera.scale <= 1.0
        assert view.seen().contains(view.scene.bounds())

    def test_of_a_longer_one_the_beginning_is_shown_readably(self, canvas):
        view = canvas(chain(30)).view
        assert view.camera.scale == 0.7
        first = view.camera.rect_to_widget(view.scene.rect_of("node-1"))
        assert 0 < first.left() < 60
        assert QRectF(view.rect()).contains(first)
        view.resize(1200, 500)
        assert view.camera.scale == 0.7
        assert QRectF(view.rect()).contains(
            view.camera.rect_to_widget(view.scene.rect_of("node-1"))
        )

    def test_nodes_at_the_lower_edge_stay_in_sight_while_a_dock_is_open(self, canvas):
        view = canvas(chain(2)).view
        view.set_camera(Camera(100.0, 650.0, 1.0))
        former = view.camera
        view.resize(1200, 560)
        assert view.seen().contains(view.scene.bounds())
        view.resize(1200, 800)
        assert view.camera == former

    def test_no_node_above_is_hidden_for_one_below(self, canvas):
        flow = edits.move_nodes(chain(2), {"node-2": (320.0, 600.0)})
        view = canvas(flow).view
        view.set_camera(Camera(100.0, 40.0, 1.0))
        view.resize(1200, 400)
        assert view.seen().contains(view.scene.rect_of("node-1"))
        view.set_camera(view.camera.moved(5.0, 0.0))
        looked = view.camera
        view.resize(1200, 800)
        assert view.camera == looked, "where one looked oneself stays"


class TestLetters:
    def test_letters_change_the_pins_and_leave_with_the_option(self, canvas):
        hands = canvas()
        view = hands.view
        view.set_camera(view.camera.zoomed(1.0 / view.camera.scale, QPointF(0, 0)))
        at = hands.pin("node-2", "text", False)
        before = view.grab().toImage()
        view.set_pin_letters(shown=True)
        after = view.grab().toImage()
        box = [QPoint(at.x() + dx, at.y() + dy) for dx in range(-7, 8) for dy in range(-7, 8)]
        assert any(before.pixelColor(p) != after.pixelColor(p) for p in box)
        view.set_pin_letters(shown=False)
        assert view.grab().toImage() == before
