"""A frame run by itself in the whole program, and a flow that is locked."""

from PySide6.QtWidgets import QMessageBox

from app.document import edits
from app.document.frames import frames_of
from app.document.joining import PinRef
from app.main_window.flows.example_flows import example_path
from app.runs.node_run import NodeRunState
from tests.support.studio import studio_open, until


def add(studio, key, x, y=0.0):
    node_id = studio.view.commands.add_node(key, (x, y))
    assert node_id is not None
    return node_id


def wire(studio, source, out, target, into):
    flow = edits.add_edge(studio.flow, PinRef(source, out, True), PinRef(target, into, False))
    studio.tab.document.apply("Wire", flow)


def test_a_frame_runs_by_itself_and_asks_for_what_it_reads_from_outside(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            start = add(studio, "on_flow_start", 0.0)
            text = add(studio, "literal_string", 0.0, 300.0)
            loud = add(studio, "uppercase", 400.0, 300.0)
            say = add(studio, "answer_user", 700.0)
            other = add(studio, "answer_user", 1200.0)
            wire(studio, start, "exec-out", say, "exec-in")
            wire(studio, say, "exec-out", other, "exec-in")
            wire(studio, text, "value", loud, "text")
            wire(studio, loud, "result", say, "message")
            studio.tab.selection.set([loud, say], current=say)
            studio.press("node.group")
            studio.tab.selection.set([say], current=say)
            before = studio.flow
            model = await studio.run_with({"text": "quiet"}, "frame.run")
            await studio.ended()
            assert [message.text for message in model.messages] == ["QUIET"]
            nodes = model.nodes(studio.tab.flow_id)
            assert nodes[say].state is NodeRunState.DONE
            assert other not in nodes
            assert studio.flow is before
            assert model.flow.name == "Frame"
            await studio.picture("frame-ran")

            studio.press("frame.collapse")
            model = await studio.run_with({"text": "again"}, "frame.run")
            await studio.ended()
            assert [message.text for message in model.messages] == ["AGAIN"]

    run_async(story(), 60)


def test_a_frame_with_the_start_runs_as_it_is_and_one_that_cannot_says_why(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            frames = studio.view.commands.frames
            studio.press("edit.select_all")
            studio.press("node.group")
            model = await studio.run_with({"name": "Ada"}, "frame.run")
            await studio.ended()
            assert any("Ada" in message.text for message in model.messages)
            frames.remove_frame(frames_of(studio.flow)[0].id)
            studio.tab.selection.clear()
            studio.view.commands.frames.frame_selection()
            frame = frames_of(studio.flow)[0]
            studio.tab.document.apply(
                "Move",
                edits.move_nodes(studio.flow, {n.id: (9000.0, 0.0) for n in studio.flow.nodes}),
            )
            studio.view.frame_run_wanted.emit(frame.id)
            box = await studio.dialog(QMessageBox)
            assert "cannot run by itself" in box.text()
            box.accept()

    run_async(story(), 60)


def test_a_locked_flow_says_so_refuses_edits_runs_and_is_unlocked_by_its_button(
    run_async, tmp_path
):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            tab, table = studio.tab, studio.window.table
            assert tab.lock.isHidden()
            studio.press("edit.lock_flow")
            assert "locked" in tab.lock.text
            tab.selection.set(["say"], current="say")
            assert not table["edit.delete"].isEnabled()
            assert not table["node.disable"].isEnabled()
            assert table["run.start"].isEnabled()
            assert table["edit.copy"].isEnabled()
            locked = studio.flow
            studio.drop_type("concat", studio.view.rect().center())
            assert studio.flow is locked
            assert "Concat" in tab.lock.text
            await until(lambda: not studio.window.panels.inspector.pane.isEnabled())
            await studio.picture("locked")
            studio.click(tab.lock.unlock)
            assert tab.lock.isHidden()
            assert table["edit.delete"].isEnabled()
            assert studio.window.panels.inspector.pane.isEnabled()

    run_async(story(), 60)
