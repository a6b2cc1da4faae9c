"""How a node looks by a person's wish: pins shown, size, comment; and locks."""

import pytest
from PySide6.QtCore import QPoint, Qt

from app.canvas import previews
from app.canvas.bubbles import bubble_box
from app.canvas.previews import preview_text
from app.document import edits
from app.document.frames import Frame, add_frame, collapse, frames_of
from app.document.measures import MOST_PINS, measure
from app.runs.node_run import NodeRun, NodeRunState
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.flow import Position, VisualFlow
from tests.support.flows import EXEC, chain, edge, node, pin, step

CTRL = Qt.KeyboardModifier.ControlModifier


def of_type(type_id, node_id="node-1", x=0.0, y=0.0):
    return new_node(builtin_catalogue()[type_id], node_id, Position(x=x, y=y))


def shown(hands, node_id="node-1"):
    return {place.pin.id for place in hands.view.scene.look(node_id).measures.pins}


def inputs_shown(hands, node_id="node-1"):
    places = hands.view.scene.look(node_id).measures.pins
    return [p.pin.id for p in places if not p.is_output and not p.pin.is_exec]


class TestManyPins:
    def many(self, canvas):
        pins = [pin(f"p{n}", "string") for n in range(20)]
        many = node("node-1", [pin("exec-in", EXEC), *pins], [pin("exec-out", EXEC)])
        far = node("node-2", [], [pin("out", "string")], (-400.0, 0.0))
        wire = edge("edge-1", "node-2", "out", "node-1", "p15")
        flow = VisualFlow(id="f", nodes=(many, far), edges=(wire,))
        return canvas(edits.set_pin_default(flow, "node-1", "p12", "set"))

    def test_a_node_with_many_pins_shows_the_first_and_those_in_use(self, canvas):
        hands = self.many(canvas)
        assert len(inputs_shown(hands)) == MOST_PINS
        assert {"p0", "p6", "p15"} <= shown(hands)
        assert "p7" not in shown(hands)
        assert hands.view.scene.look("node-1").measures.hidden == 12

    def test_a_click_on_the_count_shows_all_and_the_node_remembers(self, canvas):
        hands = self.many(canvas)
        box = hands.view.camera.rect_to_widget(hands.view.scene.rect_of("node-1"))
        foot = QPoint(round(box.center().x()), round(box.bottom() - 8))
        hands.move(foot, button=Qt.MouseButton.NoButton)
        assert "all pins" in hands.view.hint
        hands.click(foot)
        assert len(inputs_shown(hands)) == 20
        assert hands.view.document.undo_label == "Show all pins of node"
        assert hands.view.document.flow.nodes_by_id["node-1"].data["studio"] == {
            "hideUnused": False
        }
        hands.view.document.undo()
        assert len(inputs_shown(hands)) == MOST_PINS

    def test_p_goes_from_all_to_those_in_use_and_back(self, canvas):
        hands = self.many(canvas)
        hands.view.selection.set(["node-1"], current="node-1")
        hands.key(Qt.Key.Key_P)
        assert len(inputs_shown(hands)) == 20
        hands.key(Qt.Key.Key_P)
        assert inputs_shown(hands) == ["p15"]
        assert hands.view.document.undo_label == "Hide unused pins of node"

    def test_a_wire_that_comes_shows_its_pin(self, canvas):
        hands = self.many(canvas)
        flow = edits.remove(hands.view.document.flow, edges=["edge-1"])
        hands.view.document.apply("Cut", flow)
        assert "p15" not in shown(hands)
        hands.view.document.undo()
        assert "p15" in shown(hands)

    def test_every_builtin_node_shows_what_must_be_given(self):
        for node_type in builtin_catalogue().values():
            made = new_node(node_type, "n", Position())
            seen = {place.pin.id for place in measure(made, frozenset()).pins}
            needed = {one.id for one in node_type.inputs if one.required}
            assert needed <= seen, node_type.id
        assert "prompt" in {p.pin.id for p in measure(of_type("llm_call"), frozenset()).pins}


class TestHeight:
    def test_the_lower_border_of_a_text_makes_it_higher_and_back(self, canvas):
        hands = canvas(VisualFlow(id="f", nodes=(of_type("literal_string"),)))
        view = hands.view
        box = view.camera.rect_to_widget(view.scene.rect_of("node-1"))
        start = QPoint(round(box.center().x()), round(box.bottom()) - 2)
        hands.move(start, button=Qt.MouseButton.NoButton)
        assert view.hint == "Drag to make the node higher"
        hands.drag(start, start + QPoint(0, 120))
        assert view.scene.rect_of("node-1").height() >= 160
        assert view.document.undo_label == "Resize node"
        (spot,) = view.scene.look("node-1").measures.spots
        assert spot.has_lines
        high = view.camera.rect_to_widget(view.scene.rect_of("node-1"))
        low = QPoint(round(high.center().x()), round(high.bottom()) - 2)
        hands.drag(low, low - QPoint(0, 400))
        assert view.scene.rect_of("node-1").height() == box.height() / view.camera.scale
        assert "height" not in view.document.flow.nodes[0].data["studio"]

    def test_the_text_is_edited_in_its_whole_room(self, canvas, qtbot):
        made = edits.with_size(
            VisualFlow(id="f", nodes=(of_type("literal_string"),)), "node-1", 320, 240
        )
        hands = canvas(made)
        view = hands.view
        (spot,) = view.scene.look("node-1").measures.spots
        box = view.scene.rect_of("node-1")
        hands.click(hands.place(box.x() + spot.x + 20, box.y() + spot.y + 40))
        editor = view.editor.widget
        assert editor.height() >= spot.height * view.camera.scale - 4
        qtbot.keyClicks(editor, "one")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.keyClicks(editor, "two")
        qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
        assert view.document.flow.nodes[0].data["literalValue"] == "one\ntwo"
        assert not view.grab().isNull()

    def test_what_a_node_on_a_collapsed_frame_gave_last_is_not_drawn(self, canvas, monkeypatch):
        nodes = of_type("add"), of_type("add").model_copy(update={"id": "node-2"})
        flow = edits.move_nodes(VisualFlow(id="f", nodes=nodes), {"node-2": (600.0, 0.0)})
        for one in ("node-1", "node-2"):
            flow = edits.with_size(flow, one, 240, 200, 80.0)
        frame = Frame("f", "", -40.0, -60.0, 400.0, 400.0)
        flow = collapse(add_frame(flow, frame), frame)
        view = canvas(flow).view
        drawn = []
        monkeypatch.setattr(previews, "_draw", lambda _painter, _paint, box, *_: drawn.append(box))
        done = NodeRun(NodeRunState.DONE, output={"result": 42})
        view.set_run_states({"node-1": done, "node-2": done})
        view.grab()
        assert view.scene.folded.keys() == {"node-1"}
        assert drawn
        assert all(box.x() >= 600.0 for box in drawn), drawn

    def test_a_node_without_a_text_shows_what_it_gave_last(self, canvas):
        flow = VisualFlow(id="f", nodes=(of_type("add"),))
        hands = canvas(edits.with_size(flow, "node-1", 240, 200, 80.0))
        view = hands.view
        spot = view.scene.look("node-1").measures.spots[-1]
        assert (spot.pin_type, spot.has_lines) == ("preview", True)
        box = view.camera.rect_to_widget(view.scene.rect_of("node-1"))
        before = view.grab(box.toRect()).toImage()
        view.set_run_state("node-1", NodeRun(NodeRunState.DONE, output={"result": 42}))
        assert view.grab(box.toRect()).toImage() != before
        look = view.scene.look("node-1")
        assert preview_text(look, {"result": 42}) == ("42", True)
        assert preview_text(look, "plain") == ("plain", False)
        assert preview_text(look, {"other": [1]})[0].startswith("{")
        hands.click(hands.place(spot.x + 20, spot.y + 40))
        assert view.editor.widget is None
        assert not view.document.can_undo

    def test_a_collapsed_node_has_no_lower_border_to_drag(self):
        made = edits.set_param(
            VisualFlow(id="f", nodes=(of_type("code"),)), "node-1", "studio.collapsed", True
        )
        assert measure(made.nodes[0]).least_height is None

    def test_keys_make_nodes_larger_as_one_step(self, canvas):
        hands = canvas(VisualFlow(id="f", nodes=(of_type("literal_string"),)))
        view = hands.view
        before = view.scene.rect_of("node-1")
        view.selection.set(["node-1"], current="node-1")
        for _ in range(3):
            view.commands.resize(1, 1)
        after = view.scene.rect_of("node-1")
        assert after.width() == before.width() + 96
        assert after.height() > before.height() + 64
        assert len(view.document.history) == 2


class TestComments:
    def test_a_click_on_the_bubble_edits_it(self, canvas, qtbot):
        hands = canvas(edits.set_param(chain(1), "node-1", "studio.note", "Ask Ada"))
        view = hands.view
        view.grab()
        bubble = bubble_box(view.scene, "node-1", "Ask Ada")
        assert bubble.bottom() < view.scene.rect_of("node-1").top()
        at = hands.place(bubble.center().x(), bubble.center().y())
        hands.move(at, button=Qt.MouseButton.NoButton)
        assert view.hint == "Click to edit the comment"
        hands.click(at)
        qtbot.keyClicks(view.editor.widget, "Ask Bob")
        qtbot.keyClick(view.editor.widget, Qt.Key.Key_Return, CTRL)
        assert view.scene.look("node-1").note == "Ask Bob"
        assert view.document.undo_label == "Comment on node"

    def test_a_long_comment_is_cut_to_a_few_lines(self, canvas):
        hands = canvas(edits.set_param(chain(1), "node-1", "studio.note", "word " * 4000))
        assert bubble_box(hands.view.scene, "node-1", "word " * 4000).height() < 120
        assert not hands.view.grab().isNull()

    def test_hidden_comments_are_neither_drawn_nor_hit(self, canvas):
        hands = canvas(edits.set_param(chain(1), "node-1", "studio.note", "Ask Ada"))
        view = hands.view
        bubble = bubble_box(view.scene, "node-1", "Ask Ada")
        at = hands.place(bubble.center().x(), bubble.center().y())
        seen = view.grab().toImage().pixelColor(at - QPoint(0, 8))
        view.show_comments(shown=False)
        assert view.grab().toImage().pixelColor(at - QPoint(0, 8)) != seen
        hands.click(at)
        assert view.editor.widget is None


class TestRoom:
    def test_a_node_dropped_on_a_wire_pushes_what_lies_beyond_in_one_step(self, canvas):
        hands = canvas(chain(3))
        view = hands.view
        before = view.document.flow
        view.commands.drop_node("answer_user", (280.0, 44.0), "edge-1")
        flow = view.document.flow
        fresh = flow.nodes[-1]
        boxes = [view.scene.rect_of(one.id) for one in flow.nodes]
        assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
        assert flow.nodes_by_id["node-2"].position.x > 320.0
        assert fresh.position.y == 32.0 or fresh.position.y >= 0.0
        view.document.undo()
        assert view.document.flow is before

    def test_a_node_added_after_another_stands_free(self, canvas):
        hands = canvas(chain(2))
        view = hands.view
        view.selection.set(["node-1"], current="node-1")
        view.commands.add_after_current("answer_user")
        fresh = view.scene.rect_of(view.document.flow.nodes[-1].id)
        assert not fresh.intersects(view.scene.rect_of("node-2"))

    def test_a_step_after_a_value_runs_after_the_step_the_value_is_made_from(self, canvas):
        """Start, Ask User, Concat, Answer User, one after the other by keys: the answer comes after the question."""
        view = canvas(VisualFlow(id="fresh", name="Fresh")).view
        for key in ("on_flow_start", "ask_user", "concat", "trim", "answer_user"):
            view.commands.add_after_current(key)
        flow = view.document.flow
        types = {node.id: node.type for node in flow.nodes}
        control = [(types[w.source], types[w.target]) for w in flow.edges if w.is_exec]
        assert control == [("on_flow_start", "ask_user"), ("ask_user", "answer_user")]
        values = [(types[w.source], types[w.target]) for w in flow.edges if not w.is_exec]
        assert values == [("ask_user", "concat"), ("concat", "trim"), ("trim", "answer_user")]
        value = next(node_id for node_id, kind in types.items() if kind == "concat")
        view.selection.set([value], current=value)
        before = view.document.flow
        view.commands.add_after_current("answer_user")
        fresh = [w for w in view.document.flow.edges if w.id not in before.edges_by_id]
        assert not any(w.is_exec for w in fresh), "the only way on is taken"


class TestLocks:
    def test_a_locked_flow_is_looked_at_but_not_changed(self, canvas):
        hands = canvas(chain(3))
        view, document = hands.view, hands.view.document
        refused = []
        document.refused.subscribe(refused.append)
        view.commands.marks.toggle_flow_lock()
        locked = document.flow
        start = hands.node("node-1")
        hands.drag(start, start + QPoint(0, 200))
        view.selection.set(["node-2"], current="node-2")
        for key in (Qt.Key.Key_Delete, Qt.Key.Key_X, Qt.Key.Key_M, Qt.Key.Key_Down, Qt.Key.Key_H):
            hands.key(key)
        view.commands.add_node("concat", (0.0, 400.0))
        assert document.flow is locked
        assert "Add Concat" in refused
        hands.click(hands.node("node-3"))
        assert view.selection.nodes == {"node-3"}
        view.commands.marks.toggle_flow_lock()
        view.commands.add_node("concat", (0.0, 400.0))
        assert len(document.flow.nodes) == 4

    def test_undo_of_the_lock_frees_the_flow(self, canvas):
        view = canvas(chain(1)).view
        view.commands.marks.toggle_flow_lock()
        assert view.document.undo_label == "Lock flow"
        view.document.undo()
        assert view.document.apply("Add", edits.add_node(view.document.flow, step("node-2")))

    def test_a_locked_frame_keeps_itself_and_its_nodes(self, canvas):
        hands = canvas(chain(2))
        view = hands.view
        view.selection.set(["node-1"], current="node-1")
        view.commands.frames.frame_selection()
        view.commands.frames.toggle_lock()
        assert view.document.undo_label == "Lock frame"
        frame = frames_of(view.document.flow)[0]
        locked = view.document.flow
        title = hands.place(frame.x + 60, frame.y + 12)
        hands.drag(title, title + QPoint(100, 100))
        hands.press(hands.node("node-1"))
        hands.move(hands.node("node-1") + QPoint(0, 100))
        assert "locked frame" in view.hint
        hands.release(hands.node("node-1") + QPoint(0, 100))
        hands.key(Qt.Key.Key_Delete)
        assert view.document.flow is locked
        view.commands.frames.toggle_lock()
        hands.drag(title, title + QPoint(0, 96))
        assert frames_of(view.document.flow)[0].y > frame.y
        assert view.document.flow.nodes_by_id["node-1"].position.y > 0


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_gap_typed_on_the_node_is_completed_from_what_wires_bring(canvas, qtbot):
    maker = node(
        "node-2",
        [pin("title", "string"), pin("count", "number")],
        [pin("result", "object")],
        kind="make_object",
    )
    template = of_type("string_template", x=400.0)
    wire = edge("edge-1", "node-2", "result", "node-1", "vars")
    hands = canvas(VisualFlow(id="f", nodes=(template, maker), edges=(wire,)))
    view = hands.view
    spot = next(s for s in view.scene.look("node-1").measures.spots if s.pin_id == "template")
    view.edit_spot("node-1", spot)
    editor, completing = view.editor.widget, view.editor._completing
    editor.selectAll()
    qtbot.keyClicks(editor, "{{ti")
    qtbot.waitUntil(lambda: completing.is_offering)
    assert completing.words == ["title"]
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert view.editor.widget is editor
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert view.document.flow.nodes_by_id["node-1"].pin_defaults["template"] == "{{title}}"
