import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.document import edits
from app.document.frames import frames_of
from app.document.knots import knots_of, with_knots_at
from app.widgets.node_items import NODE_MIME
from runtime.visualflow.flow import VisualFlow
from tests.support.flows import chain, edge, into, out, step, value

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def wires(hands):
    return {
        (e.source, e.source_handle, e.target, e.target_handle)
        for e in hands.view.document.flow.edges
    }


def place(hands, node_id):
    at = hands.view.document.flow.nodes_by_id[node_id].position
    return at.x, at.y


class TestMoving:
    def test_dragged_nodes_move_together_on_the_grid_in_one_step(self, canvas):
        hands = canvas()
        hands.view.selection.set(["node-1", "node-2"])
        start = hands.node("node-1")
        hands.drag(start, start + QPoint(3, 171))
        assert place(hands, "node-1")[1] % 16 == 0
        assert place(hands, "node-1")[1] > 100
        assert place(hands, "node-2")[1] == place(hands, "node-1")[1]
        assert place(hands, "node-3") == (640.0, 0.0)
        assert hands.view.document.undo_label == "Move 2 nodes"
        hands.view.document.undo()
        assert place(hands, "node-1") == (0.0, 0.0)
        assert not hands.view.document.can_undo

    def test_escape_puts_everything_back_and_leaves_no_step(self, canvas):
        hands = canvas()
        start = hands.node("node-1")
        hands.press(start)
        hands.move(start + QPoint(0, 150))
        hands.key(Qt.Key.Key_Escape)
        hands.release(start + QPoint(0, 150))
        assert place(hands, "node-1") == (0.0, 0.0)
        assert not hands.view.document.can_undo
        assert hands.view.gesture is None

    def test_a_dragged_node_lines_up_with_its_neighbours(self, canvas):
        flow = edits.move_nodes(chain(2), {"node-2": (320.0, 101.0)})
        hands = canvas(flow)
        start = hands.node("node-1")
        hands.drag(start, start + QPoint(0, round(99 * hands.view.camera.scale)))
        assert place(hands, "node-1")[1] == 101.0

    def test_ctrl_drag_leaves_the_original_and_makes_a_copy(self, canvas):
        hands = canvas()
        start = hands.node("node-1")
        hands.drag(start, start + QPoint(0, 200), CTRL)
        assert place(hands, "node-1") == (0.0, 0.0)
        assert hands.view.selection.nodes == {"node-4"}
        assert hands.view.document.undo_label == "Duplicate node"

    def test_a_lone_node_dropped_on_a_wire_goes_into_it(self, canvas):
        flow = edits.add_node(chain(2), step("node-9", (0.0, 300.0)))
        flow = edits.move_nodes(flow, {"node-2": (800.0, 0.0)})
        hands = canvas(flow)
        view = hands.view
        box = view.scene.rect_of("node-9")
        start = hands.node("node-9")
        goal_middle = hands.place(500.0, 44.0)  # the execution wire
        middle = view.camera.to_widget(box.center().x(), box.top() + 44).toPoint()
        hands.drag(start, start + goal_middle - middle)
        assert view.document.undo_label == "Insert node into wire"
        assert ("node-1", "exec-out", "node-9", "exec-in") in wires(hands)
        assert ("node-9", "exec-out", "node-2", "exec-in") in wires(hands)

    def test_alt_drag_on_the_ground_pushes_everything_beyond_aside(self, canvas):
        hands = canvas()
        start = hands.place(300.0, 250.0)
        hands.drag(start, start + QPoint(100, 4), ALT)
        assert place(hands, "node-1") == (0.0, 0.0)
        assert place(hands, "node-2")[0] > 380
        assert hands.view.document.undo_label == "Make room"


class TestSelecting:
    def test_a_click_selects_shift_adds_the_ground_clears(self, canvas):
        hands = canvas()
        hands.click(hands.node("node-1"))
        assert hands.view.selection.nodes == {"node-1"}
        hands.click(hands.node("node-2"), SHIFT)
        assert hands.view.selection.nodes == {"node-1", "node-2"}
        hands.click(hands.place(100.0, 400.0))
        assert hands.view.selection.nodes == frozenset()
        assert not hands.view.document.can_undo

    def test_the_rubber_band_takes_what_it_touches_with_alt_what_lies_inside(self, canvas):
        hands = canvas()
        start, end = hands.place(-60.0, 260.0), hands.place(400.0, 40.0)
        hands.drag(start, end)
        assert hands.view.selection.nodes == {"node-1", "node-2"}
        hands.press(start)
        hands.move(end, ALT)
        hands.release(end, ALT)
        assert hands.view.selection.nodes == frozenset()

    def test_the_rubber_band_cancelled_restores_the_selection(self, canvas):
        hands = canvas()
        hands.view.selection.set(["node-3"])
        hands.press(hands.place(-60.0, 260.0))
        hands.move(hands.place(400.0, 40.0))
        assert hands.view.selection.nodes == {"node-1", "node-2"}
        hands.key(Qt.Key.Key_Escape)
        assert hands.view.selection.nodes == {"node-3"}

    def test_the_lasso_takes_the_nodes_it_encloses(self, canvas):
        hands = canvas()
        corners = [(-40, 300), (-40, -60), (300, -60), (300, 300)]
        points = [hands.place(*corner) for corner in corners]
        hands.press(points[0], CTRL | ALT)
        for point in points[1:]:
            hands.move(point, CTRL | ALT)
        hands.release(points[-1], CTRL | ALT)
        assert hands.view.selection.nodes == {"node-1"}

    def test_a_wire_is_selected_by_a_click_and_cut_with_alt(self, canvas):
        hands = canvas()
        on_wire = hands.place(245.0, 44.0)
        hands.click(on_wire)
        assert hands.view.selection.edges == {"edge-1"}
        hands.click(on_wire, ALT)
        assert "edge-1" not in hands.view.document.flow.edges_by_id
        assert hands.view.selection.edges == frozenset()


class TestWiring:
    def test_a_wire_is_drawn_from_an_output(self, canvas):
        hands = canvas(edits.add_node(chain(2), value("node-9", (0.0, 300.0))))
        hands.drag(hands.pin("node-9", "value", True), hands.pin("node-1", "text", False))
        assert ("node-9", "value", "node-1", "text") in wires(hands)
        assert hands.view.document.undo_label == "Add wire"

    def test_a_wire_is_drawn_from_an_input(self, canvas):
        hands = canvas(edits.add_node(chain(2), value("node-9", (0.0, 300.0))))
        hands.drag(hands.pin("node-1", "text", False), hands.pin("node-9", "value", True))
        assert ("node-9", "value", "node-1", "text") in wires(hands)

    def test_a_refusal_says_why_and_changes_nothing(self, canvas):
        hands = canvas(edits.add_node(chain(1), value("node-9", (0.0, 300.0))))
        hands.press(hands.pin("node-9", "value", True))
        goal = hands.pin("node-1", "count", False)
        hands.move(goal + QPoint(-30, 0))
        hands.move(goal)
        assert "cannot feed a number input" in hands.view.hint
        hands.view.grab()
        hands.release(goal)
        assert "cannot feed a number input" in hands.view.hint  # until the pointer goes elsewhere
        assert wires(hands) == set()
        assert not hands.view.document.can_undo

    def test_a_taken_input_gives_its_wire_to_another_place(self, canvas):
        hands = canvas()
        hands.drag(hands.pin("node-2", "text", False), hands.pin("node-3", "text", False))
        assert ("node-1", "result", "node-3", "text") in wires(hands)
        assert ("node-1", "result", "node-2", "text") not in wires(hands)
        assert hands.view.document.undo_label == "Re-plug wire"
        assert "edge-2" in hands.view.document.flow.edges_by_id

    def test_a_wire_pulled_off_and_let_go_over_nothing_is_unplugged(self, canvas):
        hands = canvas()
        hands.drag(hands.pin("node-2", "text", False), hands.place(300.0, 400.0))
        assert ("node-1", "result", "node-2", "text") not in wires(hands)
        assert hands.view.document.undo_label == "Unplug wire"

    def test_ctrl_drag_moves_all_wires_of_a_pin(self, canvas):
        flow = edits.remove_edges(chain(3), ["edge-4"])
        flow = edits.replug_edge(flow, "edge-2", *_ends("node-1", "node-2"))
        flow = edits.add_edge(flow, *_ends("node-1", "node-3"))
        flow = edits.add_node(flow, value("node-9", (0.0, 300.0)))
        hands = canvas(flow)
        hands.drag(hands.pin("node-1", "result", True), hands.pin("node-9", "value", True), CTRL)
        assert ("node-9", "value", "node-2", "text") in wires(hands)
        assert ("node-9", "value", "node-3", "text") in wires(hands)

    def test_a_wire_dropped_on_a_nodes_body_takes_its_best_pin(self, canvas):
        hands = canvas(edits.add_node(chain(1), value("node-9", (0.0, 300.0))))
        hands.drag(hands.pin("node-9", "value", True), hands.node("node-1") + QPoint(-60, 2))
        assert ("node-9", "value", "node-1", "text") in wires(hands)

    def test_a_wire_that_does_not_fit_is_led_through_a_converting_node(self, canvas):
        flow = edits.add_node(chain(1), value("node-9", (-400.0, 300.0), "object"))
        hands = canvas(flow)
        hands.press(hands.pin("node-9", "value", True))
        goal = hands.pin("node-1", "text", False)
        hands.move(goal + QPoint(-40, 0))
        hands.move(goal)
        assert "inserts “Stringify JSON” between them" in hands.view.hint
        hands.view.grab()
        hands.release(goal)
        ends = {(e.source, e.target) for e in hands.view.document.flow.edges}
        assert ends == {("node-9", "node-10"), ("node-10", "node-1")}
        hands.view.document.undo()
        assert not hands.view.document.can_undo

    def test_a_list_for_an_item_goes_through_a_loop_with_shift(self, canvas):
        flow = edits.add_node(chain(2), value("node-9", (-400.0, 300.0), "array"))
        hands = canvas(flow)
        hands.press(hands.pin("node-9", "value", True))
        goal = hands.pin("node-2", "text", False)
        hands.move(goal + QPoint(-40, 0))
        hands.move(goal)
        assert "“Stringify JSON” between them; Shift: “ForEach”" in hands.view.hint
        hands.move(goal, SHIFT)
        assert "inserts “ForEach” between them; without Shift: “Stringify JSON”" in hands.view.hint
        hands.view.grab()
        hands.release(goal, SHIFT)
        assert hands.view.document.undo_label == "Add wire through ForEach"
        assert ("node-10", "item", "node-2", "text") in wires(hands)
        assert ("node-9", "value", "node-10", "items") in wires(hands)
        assert ("node-1", "exec-out", "node-10", "exec-in") in wires(hands)
        assert ("node-10", "loop", "node-2", "exec-in") in wires(hands)
        hands.view.document.undo()
        assert not hands.view.document.can_undo

    def test_escape_in_the_middle_of_a_wire_leaves_the_old_one(self, canvas):
        hands = canvas()
        before = hands.view.document.flow
        hands.press(hands.pin("node-2", "text", False))
        hands.move(hands.place(300.0, 400.0))
        hands.key(Qt.Key.Key_Escape)
        assert hands.view.document.flow is before
        assert hands.view.gesture is None

    def test_a_slice_cuts_the_wires_it_crosses(self, canvas):
        hands = canvas()
        hands.drag(hands.place(260.0, -40.0), hands.place(260.0, 200.0), CTRL | SHIFT)
        assert {e.id for e in hands.view.document.flow.edges} == {"edge-3", "edge-4"}
        assert hands.view.document.undo_label == "Cut 2 wires"


def _ends(source, target):
    return out(source), into(target)


class TestQuickAdd:
    def test_a_wire_let_go_over_nothing_offers_only_what_fits_and_connects_it(self, canvas):
        hands = canvas(chain(1))
        hands.drag(hands.pin("node-1", "result", True), hands.place(500.0, 60.0))
        popup = hands.view.quick_add
        assert popup.isVisible()
        keys = popup.list.keys()
        assert "concat" in keys
        assert "literal_string" not in keys
        _type(popup.list.field, "concat")
        QTest.keyClick(popup.list.field, Qt.Key.Key_Return)
        assert not popup.isVisible()
        assert ("node-1", "result", "node-2", "a") in wires(hands)
        assert hands.view.document.undo_label == "Add Concat"
        hands.view.document.undo()
        assert not hands.view.document.can_undo

    @pytest.mark.parametrize(("pin", "is_output"), [("result", True), ("text", False)])
    def test_a_click_on_a_free_pin_offers_what_fits_beside_it(self, canvas, pin, is_output):
        hands = canvas(chain(1))
        view = hands.view
        hands.click(hands.pin("node-1", pin, is_output))
        assert view.quick_add.isVisible()
        _type(view.quick_add.list.field, "concat")
        QTest.keyClick(view.quick_add.list.field, Qt.Key.Key_Return)
        (made,) = wires(hands)
        ends = [("node-1", "result", "node-2", "a"), ("node-2", "result", "node-1", "text")]
        assert made == ends[0 if is_output else 1]
        one, other = (view.scene.rect_of(node.id) for node in view.document.flow.nodes)
        assert not one.intersects(other)

    def test_a_click_on_a_wired_pin_or_with_shift_offers_nothing(self, canvas):
        hands = canvas(chain(2))
        view = hands.view
        hands.click(hands.pin("node-1", "result", True))
        hands.click(hands.pin("node-2", "result", True), Qt.KeyboardModifier.ShiftModifier)
        assert not view.quick_add.isVisible()
        assert not view.document.can_undo

    def test_tab_adds_a_node_and_escape_does_not(self, canvas, qtbot):
        hands = canvas()
        hands.key(Qt.Key.Key_Tab)
        popup = hands.view.quick_add
        assert popup.isVisible()
        qtbot.keyClick(popup.list.field, Qt.Key.Key_Escape)
        assert not popup.isVisible()
        assert not hands.view.document.can_undo
        hands.key(Qt.Key.Key_Tab)
        _type(popup.list.field, "replace")
        qtbot.keyClick(popup.list.field, Qt.Key.Key_Return)
        assert len(hands.view.document.flow.nodes) == 4

    def test_a_tap_on_space_adds_a_node_too(self, canvas):
        hands = canvas()
        hands.key(Qt.Key.Key_Space)
        assert hands.view.quick_add.isVisible()


def _type(field, text):
    QTest.keyClicks(field, text)


class TestLooking:
    def test_the_middle_button_the_right_button_and_space_pan(self, canvas):
        hands = canvas()
        for button in (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
            before = hands.view.camera
            hands.drag(QPoint(500, 600), QPoint(540, 620), button=button)
            assert hands.view.camera.x - before.x == pytest.approx(40)
        QTest.keyPress(hands.view, Qt.Key.Key_Space)
        before = hands.view.camera
        hands.drag(QPoint(500, 600), QPoint(540, 620))
        QTest.keyRelease(hands.view, Qt.Key.Key_Space)
        assert hands.view.camera.y - before.y == pytest.approx(20)
        assert not hands.view.selection.nodes

    def test_a_right_click_asks_for_the_menu_of_what_is_there(self, canvas, qtbot):
        hands = canvas()
        with qtbot.waitSignal(hands.view.context_menu_requested) as asked:
            hands.click(hands.node("node-2"), button=Qt.MouseButton.RightButton)
        assert asked.args[0].node_id == "node-2"
        assert hands.view.selection.nodes == {"node-2"}

    def test_the_wheel_zooms_at_the_pointer_within_bounds(self, canvas):
        hands = canvas()
        view = hands.view
        at = QPointF(700, 300)
        under = view.camera.to_scene(at)
        _wheel(view, at, 120)
        assert view.camera.scale > 1.0
        again = view.camera.to_scene(at)
        assert again == pytest.approx(under, abs=1.0)
        for _ in range(60):
            _wheel(view, at, 600)
        assert view.camera.scale == 4.0
        for _ in range(60):
            _wheel(view, at, -600)
        assert view.camera.scale == 0.02

    def test_two_fingers_pan(self, canvas):
        hands = canvas()
        before = hands.view.camera
        _wheel(hands.view, QPointF(700, 300), 0, pixels=QPoint(12, -30))
        assert hands.view.camera.scale == before.scale
        assert hands.view.camera.y - before.y == pytest.approx(-30)

    def test_fit_shows_everything(self, canvas):
        hands = canvas()
        hands.view.set_camera(hands.view.camera.moved(9000, 9000))
        hands.key(Qt.Key.Key_Home)
        assert hands.view.seen().contains(hands.view.scene.bounds())

    def test_dragging_to_the_border_scrolls(self, canvas, qtbot):
        hands = canvas()
        before = hands.view.camera
        hands.press(hands.node("node-1"))
        hands.move(QPoint(1195, 400))
        qtbot.waitUntil(lambda: hands.view.camera.x < before.x - 20)
        hands.key(Qt.Key.Key_Escape)
        assert place(hands, "node-1") == (0.0, 0.0)


def _wheel(view, at, degrees, pixels=None):
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        pixels or QPoint(),
        QPoint(0, degrees),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


class TestEditingOnTheNode:
    def test_a_click_on_a_value_edits_it_and_enter_keeps_it(self, canvas, qtbot):
        hands = canvas(chain(1))
        view = hands.view
        look = view.scene.look("node-1")
        spot = next(s for s in look.measures.spots if s.pin_id == "count")
        hands.click(hands.place(spot.x + 10, spot.y + 9))
        editor = view.editor.widget
        assert isinstance(editor, QLineEdit)
        qtbot.keyClicks(editor, "12")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert view.document.flow.nodes[0].pin_defaults == {"count": 12}
        assert view.document.undo_label == "Set count"

    def test_escape_forgets_what_was_typed(self, canvas, qtbot):
        hands = canvas(chain(1))
        hands.double_click(hands.node("node-1"))
        editor = hands.view.editor.widget
        assert isinstance(editor, QLineEdit)
        qtbot.keyClicks(editor, "Other")
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        assert hands.view.editor.widget is None
        assert not hands.view.document.can_undo

    def test_a_double_click_on_the_title_renames(self, canvas, qtbot):
        hands = canvas(chain(1))
        hands.double_click(hands.node("node-1"))
        qtbot.keyClicks(hands.view.editor.widget, "Other")
        qtbot.keyClick(hands.view.editor.widget, Qt.Key.Key_Return)
        assert hands.view.document.flow.nodes[0].title == "Other"


class TestDropping:
    def test_a_palette_entry_lands_where_it_is_dropped(self, canvas):
        hands = canvas(chain(1))
        mime = QMimeData()
        mime.setData(NODE_MIME, b"concat")
        _drop(hands.view, mime, QPoint(600, 600))
        node = hands.view.document.flow.nodes[-1]
        assert node.type == "concat"
        assert hands.view.node_at(QPointF(600, 600)) == node.id
        assert hands.view.selection.nodes == {node.id}

    def test_text_becomes_a_literal_and_a_flow_is_pasted(self, canvas):
        hands = canvas(chain(1))
        mime = QMimeData()
        mime.setText("hello there")
        _drop(hands.view, mime, QPoint(600, 600))
        assert hands.view.document.flow.nodes[-1].data["literalValue"] == "hello there"
        hands.view.selection.set(["node-1"])
        hands.view.commands.copy()
        mime = QMimeData()
        mime.setText(QGuiApplication.clipboard().text())
        _drop(hands.view, mime, QPoint(300, 600))
        assert hands.view.document.flow.nodes[-1].type == "some_step"

    def test_an_unknown_type_adds_nothing(self, canvas):
        hands = canvas(chain(1))
        mime = QMimeData()
        mime.setData(NODE_MIME, b"no_such_type\xff")
        _drop(hands.view, mime, QPoint(600, 600))
        assert not hands.view.document.can_undo


def _drop(view, mime, at):
    buttons = Qt.MouseButton.LeftButton
    action = Qt.DropAction.CopyAction
    QApplication.sendEvent(view, QDragEnterEvent(at, action, mime, buttons, NONE))
    view.grab()
    QApplication.sendEvent(view, QDropEvent(at.toPointF(), action, mime, buttons, NONE))


class TestResizing:
    def test_the_right_border_makes_a_node_wider_in_one_step(self, canvas):
        hands = canvas(chain(1))
        box = hands.view.scene.rect_of("node-1")
        start = hands.place(box.right() - 1, box.top() + 6)
        hands.drag(start, start + QPoint(80, 0))
        assert hands.view.scene.rect_of("node-1").width() == box.width() + 80
        assert hands.view.document.undo_label == "Resize node"


class TestFrames:
    def test_a_frame_moves_with_what_is_on_it(self, canvas):
        hands = canvas()
        view = hands.view
        view.selection.set(["node-1"])
        frame = view.commands.frames.frame_selection()
        view.selection.clear()
        start = hands.place(frame.x + 40, frame.y + 12)
        hands.drag(start, start + QPoint(0, 160))
        moved = frames_of(view.document.flow)[0]
        assert moved.y > frame.y
        assert place(hands, "node-1")[1] == moved.y - frame.y
        assert place(hands, "node-2") == (320.0, 0.0)
        corner = hands.place(moved.x + moved.width, moved.y + moved.height)
        hands.drag(corner, corner + QPoint(50, 50))
        assert frames_of(view.document.flow)[0].width > moved.width
        view.document.undo()
        view.document.undo()
        assert frames_of(view.document.flow)[0] == frame


class TestKeys:
    def test_arrows_move_what_is_selected_with_ctrl_they_walk(self, canvas):
        hands = canvas()
        hands.key(Qt.Key.Key_Right)
        assert hands.view.selection.current == "node-1"
        hands.key(Qt.Key.Key_Right, CTRL)
        assert hands.view.selection.current == "node-2"
        hands.key(Qt.Key.Key_Down)
        hands.key(Qt.Key.Key_Down)
        assert place(hands, "node-2") == (320.0, 32.0)
        hands.view.document.undo()
        assert place(hands, "node-2") == (320.0, 0.0)
        hands.key(Qt.Key.Key_Left, SHIFT)
        assert place(hands, "node-2") == (319.0, 0.0)

    def test_bookmarks_and_going_back_and_forward(self, canvas):
        hands = canvas()
        view = hands.view
        hands.key(Qt.Key.Key_2, CTRL)
        here = view.seen().center()
        view.set_camera(view.camera.moved(3000, 2000))
        hands.key(Qt.Key.Key_2)
        assert (view.seen().center() - here).manhattanLength() < 4
        hands.key(Qt.Key.Key_Left, ALT)
        assert view.camera.x > 2000
        hands.key(Qt.Key.Key_Right, ALT)
        assert (view.seen().center() - here).manhattanLength() < 4
        hands.key(Qt.Key.Key_7)
        assert "not set" in view.hint

    def test_trace_and_execution_only_dim_the_rest_and_escape_ends_it(self, canvas):
        hands = canvas(edits.add_node(chain(3), value("node-9", (0.0, 300.0))))
        hands.view.selection.set(["node-2"])
        hands.key(Qt.Key.Key_T)
        assert hands.view.overlay.hits == {"node-1", "node-2", "node-3"}
        hands.view.grab()
        hands.key(Qt.Key.Key_Escape)
        assert hands.view.overlay.hits is None
        hands.key(Qt.Key.Key_E)
        assert "node-9" not in hands.view.overlay.hits

    def test_c_wires_the_current_node_by_a_search(self, canvas, qtbot):
        hands = canvas(edits.add_node(chain(1), value("node-9", (0.0, 300.0))))
        hands.view.selection.set(["node-9"])
        hands.key(Qt.Key.Key_C)
        field = hands.view.quick_add.list.field
        _type(field, "text")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert ("node-9", "value", "node-1", "text") in wires(hands)

    def test_delete_heal_collapse_hide_and_grow(self, canvas):
        hands = canvas()
        hands.view.selection.set(["node-1"])
        hands.key(Qt.Key.Key_BracketRight)
        assert hands.view.selection.nodes == {"node-1", "node-2"}
        hands.view.selection.set(["node-2"])
        hands.key(Qt.Key.Key_H)
        assert hands.view.scene.rect_of("node-2").height() == 32.0
        hands.key(Qt.Key.Key_X)
        assert ("node-1", "result", "node-3", "text") in wires(hands)
        hands.view.selection.set(["node-1"])
        hands.key(Qt.Key.Key_P)
        assert "count" not in {p.pin.id for p in hands.view.scene.look("node-1").measures.pins}
        hands.key(Qt.Key.Key_Delete)
        assert [n.id for n in hands.view.document.flow.nodes] == ["node-3"]
        for _ in range(4):
            hands.view.document.undo()
        assert not hands.view.document.can_undo

    def test_a_wire_led_through_a_knot_keeps_it_in_the_file(self, canvas):
        hands = canvas()
        hands.double_click(hands.place(245.0, 44.0))
        assert hands.view.document.undo_label == "Add knot"
        edge = hands.view.document.flow.edges_by_id["edge-1"]
        assert edge.model_extra["data"]["studio"]["knots"]
        row = hands.view.scene.wire_of["edge-1"]
        x, y = edge.model_extra["data"]["studio"]["knots"][0]
        assert abs(hands.view.scene.points[row] - (x, y)).max(axis=1).min() < 12
        hands.drag(hands.place(x, y), hands.place(x, y + 160))
        assert hands.view.document.undo_label == "Move knot"
        hands.view.document.undo()
        hands.view.commands.marks.clear_knots("edge-1")
        edge = hands.view.document.flow.edges_by_id["edge-1"]
        assert edge.model_extra["data"] == {}


def test_knots_go_with_the_nodes_on_both_sides_and_with_their_copies(canvas):
    hands = canvas(with_knots_at(chain(3), "edge-2", [(250.0, 150.0)]))
    view, document = hands.view, hands.view.document

    def knots(edge_id="edge-2"):
        return knots_of(document.flow.edges_by_id[edge_id])

    view.selection.set(["node-1", "node-2"])
    hands.drag(hands.node("node-1"), hands.node("node-1") + QPoint(160, 80))
    at = document.flow.nodes_by_id["node-1"].position
    assert (at.x, at.y) != (0.0, 0.0)
    assert knots() == [(250.0 + at.x, 150.0 + at.y)]
    document.undo()
    assert knots() == [(250.0, 150.0)]
    view.selection.set(["node-2", "node-3"])
    hands.drag(hands.node("node-2"), hands.node("node-2") + QPoint(0, 80))
    assert knots() == [(250.0, 150.0)], "its other end stays"
    document.undo()
    view.selection.set(["node-1", "node-2"])
    hands.key(Qt.Key.Key_Right)
    x = document.flow.nodes_by_id["node-1"].position.x
    assert knots() == [(250.0 + x, 150.0)]
    document.undo()
    view.commands.duplicate()
    copy = next(e for e in document.flow.edges if e.id != "edge-2" and knots_of(e))
    assert knots(copy.id) == [(282.0, 182.0)]


class TestClipboard:
    def test_copy_and_paste_over_the_system_clipboard(self, canvas):
        hands = canvas()
        hands.view.selection.set(["node-1", "node-2"])
        assert hands.view.commands.copy()
        assert hands.view.commands.paste()
        assert hands.view.selection.nodes == {"node-4", "node-5"}
        assert ("node-4", "result", "node-5", "text") in wires(hands)
        QGuiApplication.clipboard().setText("rubbish")
        assert not hands.view.commands.paste()
        assert "Nothing to paste" in hands.view.hint
        hands.view.commands.copy()
        assert hands.view.commands.paste()
        assert "Nothing to paste" not in hands.view.hint


def test_a_locked_node_keeps_its_place_until_it_is_unlocked(canvas):
    hands = canvas()
    view, document = hands.view, hands.view.document
    view.selection.set(["node-2"])
    hands.key(Qt.Key.Key_K)
    assert document.history[-1].label == "Lock node"
    locked = document.flow
    hands.drag(hands.node("node-2"), hands.place(500, 500))
    hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Delete)
    hands.key(Qt.Key.Key_X)
    assert document.flow.nodes_by_id == locked.nodes_by_id
    view.commands.arrange.select_all()
    hands.drag(hands.node("node-1"), hands.node("node-1") + QPoint(0, 160))
    moved = {
        node.id
        for node in document.flow.nodes
        if node.position != locked.nodes_by_id[node.id].position
    }
    assert moved == {"node-1", "node-3"}
    view.selection.set(["node-2"])
    hands.key(Qt.Key.Key_K)
    assert document.history[-1].label == "Unlock node"
    hands.key(Qt.Key.Key_Delete)
    assert "node-2" not in document.flow.nodes_by_id


def test_a_dropped_wire_offers_first_what_the_flow_used_before(canvas):
    flow = VisualFlow(
        id="f",
        nodes=(
            step("a", (0.0, 0.0), "ask_user"),
            step("b", (320.0, 0.0), "ask_user"),
            step("c", (640.0, 0.0), "answer_user"),
        ),
        edges=(edge("e", "b", "result", "c", "text"),),
    )
    hands = canvas(flow)
    hands.drag(hands.pin("a", "result", True), hands.place(300, 500))
    rows = hands.view.quick_add._fitting
    assert rows[0].key == "answer_user"
    assert rows[0].section == "Used here before"
    QTest.keyClick(hands.view.quick_add.list.field, Qt.Key.Key_Return)
    assert [n.type for n in hands.view.document.flow.nodes].count("answer_user") == 2
