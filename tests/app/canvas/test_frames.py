"""Frames that collapse to a block and nest; notes with Markdown, links and pictures."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest

from app.canvas.camera import Camera
from app.canvas.frames import box_of
from app.canvas.note_text import link_at
from app.document import edits
from app.document.document import Document
from app.document.frames import (
    BLOCK_SIZE,
    Frame,
    add_frame,
    collapse,
    expand,
    folded_nodes,
    frames_of,
    seen_frames,
)
from app.runs.node_run import NodeRunState
from tests.support.flows import chain, exec_edge, step

CTRL = Qt.KeyboardModifier.ControlModifier


def framed(count=4, *frames):
    """`chain(4)` with a frame around node-2 and node-3."""
    flow = edits.move_nodes(
        chain(count), {f"node-{n}": (n * 320.0, 0.0) for n in range(1, count + 1)}
    )
    return add_frame(flow, Frame("f", "Middle", 620.0, -60.0, 600.0, 260.0))


def drawn_wires(view):
    return {edge.id for edge in view.scene.edges if edge is not None}


class TestCollapse:
    def test_a_click_on_the_mark_makes_one_block_and_a_click_opens_it(self, canvas):
        hands = canvas(framed())
        view = hands.view
        before = view.document.flow
        mark = hands.place(632.0, -48.0)
        hands.move(mark, button=Qt.MouseButton.NoButton)
        assert view.hint == "Click to collapse the frame"
        hands.click(mark)
        assert view.document.undo_label == "Collapse frame"
        assert frames_of(view.document.flow)[0].nodes == ("node-2", "node-3")
        assert view.node_at(hands.place(700.0, 20.0).toPointF()) is None
        assert view.scene.rect_of("node-2") == QRectF(620.0, -60.0, *BLOCK_SIZE)
        assert not view.grab().isNull()
        hands.click(mark)
        assert view.document.undo_label == "Open frame"
        assert view.document.flow.nodes == before.nodes
        assert view.node_at(hands.place(700.0, 20.0).toPointF()) == "node-2"
        assert view.selection.nodes == {"node-2", "node-3"}

    def test_wires_from_outside_end_at_the_block_and_inner_ones_are_gone(self, canvas):
        view = canvas(framed()).view
        everything = drawn_wires(view)
        view.commands.frames.toggle_collapsed("f")
        assert everything - drawn_wires(view) == {"edge-3", "edge-4"}
        row = view.scene.wire_of["edge-1"]
        assert view.scene.ends[row, 2:].tolist() == [620.0, -60.0 + BLOCK_SIZE[1] / 2]
        row = view.scene.wire_of["edge-5"]
        assert view.scene.ends[row, 0] == 620.0 + BLOCK_SIZE[0]
        view.document.undo()
        assert drawn_wires(view) == everything

    def test_the_scene_equals_a_fresh_one_after_each_edit(self, canvas):
        view = canvas(framed()).view
        frames = view.commands.frames
        frames.toggle_collapsed("f")
        document = view.document
        document.apply("Move", edits.move_nodes(document.flow, {"node-1": (0.0, 99.0)}))
        document.apply("Cut", edits.remove_edges(document.flow, ["edge-3"]))
        document.apply("Add", edits.add_node(document.flow, step("node-9")))
        document.apply("Delete", edits.remove(document.flow, ["node-2"]))
        for go in (document.undo,) * 5 + (document.redo,) * 5:
            go()
            fresh = type(view.scene)(view.catalogue)
            fresh.load(document.flow)
            assert fresh.row_of.keys() == view.scene.row_of.keys()
            for node_id in fresh.row_of:
                assert fresh.rect_of(node_id) == view.scene.rect_of(node_id)
            assert {e.id for e in fresh.edges if e} == drawn_wires(view)
            for edge_id, row in fresh.wire_of.items():
                ends = view.scene.ends[view.scene.wire_of[edge_id]]
                assert fresh.ends[row].tolist() == ends.tolist()

    def test_the_block_is_dragged_with_what_is_on_it(self, canvas):
        hands = canvas(framed())
        view = hands.view
        view.commands.frames.toggle_collapsed("f")
        start = hands.place(720.0, -30.0)
        hands.drag(start, start + QPoint(0, 160))
        down = frames_of(view.document.flow)[0].y + 60.0
        assert down > 100
        nodes = view.document.flow.nodes_by_id
        assert nodes["node-2"].position.y == nodes["node-3"].position.y == down
        assert nodes["node-1"].position.y == 0.0
        assert view.document.undo_label == "Move frame"

    def test_a_double_click_opens_it_and_keys_do_too(self, canvas):
        hands = canvas(framed())
        view = hands.view
        view.selection.set(["node-3"], current="node-3")
        view.commands.frames.toggle_collapsed()
        assert frames_of(view.document.flow)[0].is_collapsed
        assert not view.selection.nodes
        hands.double_click(hands.place(720.0, -30.0))
        assert not frames_of(view.document.flow)[0].is_collapsed
        view.selection.clear()
        view.commands.frames.toggle_collapsed()
        view.commands.frames.toggle_collapsed()
        assert not frames_of(view.document.flow)[0].is_collapsed

    def test_what_is_folded_is_shown_as_the_block(self, canvas):
        view = canvas(framed()).view
        view.commands.frames.toggle_collapsed("f")
        view.set_run_states({"node-2": NodeRunState.DONE, "node-3": NodeRunState.FAILED})
        view.selection.set(["node-3"], current="node-3")
        view.show_node("node-3")
        assert view.seen().contains(QRectF(620.0, -60.0, *BLOCK_SIZE))
        assert not view.grab().isNull()
        view.fit_all()
        assert view.seen().contains(QRectF(620.0, -60.0, *BLOCK_SIZE))
        assert not view.picture(view.scene.bounds()).isNull()
        view.commands.arrange.lay_out()
        assert not view.grab().isNull()

    def test_frames_nest_and_the_outer_one_hides_the_inner(self):
        flow = add_frame(framed(), Frame("in", "Inner", 640.0, -20.0, 260.0, 200.0))
        inner = next(f for f in frames_of(flow) if f.id == "in")
        flow = collapse(flow, inner)
        outer = next(f for f in frames_of(flow) if f.id == "f")
        both = collapse(flow, outer)
        assert [frame.id for frame in seen_frames(both)] == ["f"]
        assert {frame.id for frame in folded_nodes(both).values()} == {"f"}
        assert folded_nodes(both).keys() == {"node-2", "node-3"}
        outer = next(f for f in frames_of(both) if f.id == "f")
        opened = expand(both, outer)
        assert folded_nodes(opened).keys() == {"node-2"}
        assert [frame.id for frame in seen_frames(opened)] == ["f", "in"]

    def test_a_wire_that_runs_back_into_a_block_is_drawn(self, canvas):
        flow = framed()
        flow = flow.model_copy(
            update={"edges": (*flow.edges, exec_edge("back", "node-4", "node-2"))}
        )
        view = canvas(flow).view
        view.commands.frames.toggle_collapsed("f")
        assert "back" in drawn_wires(view)
        assert not view.grab().isNull()

    def test_a_damaged_entry_does_no_harm(self, canvas):
        flow = framed()
        raw = {**flow.model_extra["studio"]["frames"][0], "collapsed": True, "nodes": [3, "gone"]}
        view = canvas(edits.set_flow_properties(flow, studio={"frames": [raw]})).view
        assert frames_of(view.document.flow)[0].nodes == ("gone",)
        assert not view.grab().isNull()
        view.commands.frames.toggle_collapsed("f")
        assert not view.grab().isNull()


NOTE = """# Plan

- **first** ask [Ada](node:node-2)
- then [read](https://example.org/page)

![cat](cat.png)
"""


def place_of_link(view, frame, address):
    """The widget place of a link in a note, found as a person finds it: by looking for it."""
    width = frame.width - 20.0
    for y in range(0, round(frame.height), 4):
        for x in range(0, round(width), 6):
            at = view.camera.to_widget(0, 0)
            found = link_at(frame.text, width, at * 0 + QPoint(x, y), view.theme, view.folder)
            if found == address:
                return view.camera.to_widget(frame.x + 10.0 + x, frame.y + 8.0 + y).toPoint()
    raise AssertionError(address)


class TestNotes:
    @pytest.fixture
    def noted(self, canvas):
        note = Frame("n", "", 40.0, 300.0, 320.0, 260.0, NOTE, "amber")
        hands = canvas(add_frame(chain(3), note))
        hands.view.grab()
        return hands

    def test_a_link_to_a_node_selects_it(self, noted):
        view = noted.view
        at = place_of_link(view, frames_of(view.document.flow)[0], "node:node-2")
        noted.move(at, button=Qt.MouseButton.NoButton)
        assert view.hint == "Click to go to “node-2”"
        noted.click(at)
        assert view.selection.nodes == {"node-2"}
        assert not view.document.can_undo

    def test_a_web_link_goes_to_the_system(self, noted, monkeypatch):
        opened = []
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
        view = noted.view
        at = place_of_link(view, frames_of(view.document.flow)[0], "https://example.org/page")
        noted.click(at)
        assert opened == ["https://example.org/page"]
        view.follow_link("javascript:alert(1)")
        view.follow_link("node:gone")
        assert "gone" in view.hint
        assert len(opened) == 1

    def test_a_double_click_edits_the_markdown(self, noted, qtbot):
        view = noted.view
        noted.double_click(noted.place(300.0, 530.0))
        assert view.editor.widget.toPlainText() == NOTE
        view.editor.widget.setPlainText("**new**")
        qtbot.keyClick(view.editor.widget, Qt.Key.Key_Return, CTRL)
        assert frames_of(view.document.flow)[0].text == "**new**"
        assert view.document.undo_label == "Edit note"
        noted.double_click(noted.place(300.0, 530.0))
        view.editor.widget.setPlainText("")
        qtbot.keyClick(view.editor.widget, Qt.Key.Key_Return, CTRL)
        assert frames_of(view.document.flow) == ()

    def test_links_to_the_selected_nodes_are_added(self, noted):
        view = noted.view
        view.selection.set(["node-1", "node-3"])
        view.commands.frames.link_to_selected()
        assert frames_of(view.document.flow)[0].text.endswith(
            "- [node-1](node:node-1)\n- [node-3](node:node-3)"
        )

    def test_pictures_come_from_beside_the_flow_only(self, canvas, tmp_path):
        red = QImage(8, 8, QImage.Format.Format_RGB32)
        red.fill(Qt.GlobalColor.red)
        (tmp_path / "flows").mkdir()
        assert red.save(str(tmp_path / "flows" / "cat.png"))
        assert red.save(str(tmp_path / "secret.png"))

        def shows_red(name):
            note = Frame("n", "", 0.0, 300.0, 320.0, 200.0, f"![x]({name})", "amber")
            view = canvas(add_frame(chain(1), note)).view
            view.document.path = tmp_path / "flows" / "a.json"
            image = view.grab().toImage()
            return any(
                image.pixelColor(x, y) == Qt.GlobalColor.red
                for x in range(0, image.width(), 3)
                for y in range(0, image.height(), 3)
            )

        assert shows_red("cat.png")
        assert not shows_red("../secret.png")
        assert not shows_red("http://example.org/cat.png")
        assert not shows_red("missing.png")

    @pytest.mark.parametrize(
        "text", ["<script>x</script>", "# " * 5000, "![](", "🎉 مرحبا", "|a|\n|-|\n|b|"]
    )
    def test_odd_texts_are_drawn(self, canvas, text):
        note = Frame("n", "", 0.0, 200.0, 320.0, 200.0, text, "amber")
        view = canvas(add_frame(chain(1), note)).view
        assert not view.grab().isNull()


def test_the_document_and_the_note_survive_saving(tmp_path):
    from runtime.visualflow.codec import dump_flow, load_flow

    path = tmp_path / "flow.json"
    flow = collapse(framed(), frames_of(framed())[0])
    path.write_bytes(dump_flow(flow))
    again = load_flow(path)
    assert frames_of(again) == frames_of(flow)
    assert Document(again).flow.nodes == flow.nodes


def test_keys_write_a_note_at_once(canvas):
    hands = canvas(chain(1))
    view = hands.view
    view.rename_frame(view.commands.frames.add_note((0.0, 300.0)))
    view.editor.widget.selectAll()
    QTest.keyClicks(view.editor.widget, "hello")
    QTest.keyClick(view.editor.widget, Qt.Key.Key_Return, CTRL)
    assert frames_of(view.document.flow)[0].text == "hello"


class TestMadeByKey:
    def test_a_frame_around_the_selection_is_named_at_once(self, canvas):
        view = canvas(chain(2)).view
        view.selection.set(["node-1"])
        view.frame_selection()
        QTest.keyClicks(view.editor.widget, "Greeting")
        QTest.keyClick(view.editor.widget, Qt.Key.Key_Return)
        assert [frame.title for frame in frames_of(view.document.flow)] == ["Greeting"]

    def test_notes_stand_beside_nodes_and_each_other(self, canvas):
        view = canvas(chain(3)).view
        view.fit_all()
        for _ in range(2):
            view.write_note()
        notes = [box_of(frame) for frame in frames_of(view.document.flow)]
        nodes = [view.scene.rect_of(node.id) for node in view.document.flow.nodes]
        boxes = [*notes, *nodes]
        assert len(notes) == 2
        assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])

    def test_a_note_stands_where_the_pointer_was_just_used(self, canvas):
        hands = canvas(chain(1))
        at = hands.place(48.0, 320.0)
        hands.click(at)
        hands.view.write_note()
        note = frames_of(hands.view.document.flow)[0]
        assert (note.x, note.y) == (48.0, 320.0)

    def test_a_locked_flow_gets_no_frame_and_no_editor(self, canvas):
        view = canvas(chain(1)).view
        view.commands.marks.toggle_flow_lock()
        view.frame_selection()
        view.write_note()
        assert frames_of(view.document.flow) == ()
        assert view.editor.widget is None

    def test_the_field_for_a_title_is_never_out_of_sight(self, canvas):
        view = canvas(chain(1)).view
        view.commands.frames.frame_selection()
        frame = frames_of(view.document.flow)[0]
        view.set_camera(Camera(-(frame.x + frame.width - 20.0), -(frame.y + 100.0), 1.0))
        view.rename_frame(frame)
        assert view.rect().contains(view.editor.widget.geometry())


class TestCopies:
    def test_a_frame_is_copied_with_what_is_on_it_and_not_with_half_of_it(self, canvas):
        view = canvas(framed()).view
        view.selection.set(["node-2"])
        view.commands.duplicate()
        assert len(frames_of(view.document.flow)) == 1
        view.document.undo()
        view.selection.set(["node-2", "node-3"])
        view.commands.duplicate()
        old, new = frames_of(view.document.flow)
        assert (new.title, new.x, new.y) == ("Middle", old.x + 32.0, old.y + 32.0)
        assert new.id != old.id
        view.document.undo()
        view.selection.set(["node-2", "node-3"])
        view.commands.copy()
        view.commands.paste()
        assert len(frames_of(view.document.flow)) == 2

    def test_a_collapsed_frame_that_is_pasted_holds_the_copies(self, canvas):
        view = canvas(framed()).view
        view.commands.frames.toggle_collapsed("f")
        view.selection.set(["node-2", "node-3"])
        view.commands.duplicate()
        copy = frames_of(view.document.flow)[1]
        assert copy.is_collapsed
        assert copy.nodes == ("node-5", "node-6")
        assert folded_nodes(view.document.flow).keys() == {"node-2", "node-3", "node-5", "node-6"}
        assert not view.grab().isNull()

    def test_arrows_walk_on_from_a_block(self, canvas):
        hands = canvas(framed())
        view = hands.view
        view.commands.frames.toggle_collapsed("f")
        view.selection.set(["node-2"], current="node-2")
        hands.key(Qt.Key.Key_Right, CTRL)
        assert view.selection.current == "node-4"


def test_a_new_node_never_falls_into_a_block_by_the_id_of_one_that_went(canvas):
    view = canvas(framed()).view
    view.commands.frames.toggle_collapsed("f")
    flow = edits.remove(view.document.flow, ["node-4", "node-3"])
    view.document.apply("Delete", flow)
    assert frames_of(flow)[0].nodes == ("node-2",)
    fresh = view.commands.add_node("concat", (0.0, 600.0))
    assert fresh == "node-3"
    assert not view.scene.rect_of(fresh).intersects(view.scene.rect_of("node-2"))
