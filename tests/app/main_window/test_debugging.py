"""Breakpoints and steps by keyboard, in the whole program."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMessageBox

from app.canvas.run_marks import footer_text
from app.canvas.value_chips import value_tip
from app.canvas.view import FlowView
from app.document import edits
from app.main_window.flows.example_flows import example_path
from app.runs.node_run import NodeRunState
from app.settings import SettingsStore
from runtime.model.breakpoints import HaltCause
from runtime.model.run import RunStatus
from runtime.visualflow.codec import flow_to_json
from runtime.visualflow.flow import Position
from tests.runtime.host import flows
from tests.runtime.host.test_debugger import child, counting, dividing
from tests.support.studio import CTRL, NONE, studio_open, until

SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def written(folder, *made):
    for flow in made:
        nodes = [
            node.model_copy(update={"position": Position(x=320.0 * at, y=60.0)})
            for at, node in enumerate(flow.nodes)
        ]
        flow = flow.model_copy(update={"nodes": tuple(nodes)})
        path = folder / f"{flow.id}.json"
        path.write_text(json.dumps(flow_to_json(flow)))
    return folder / f"{made[0].id}.json"


def press(studio, key, keys=NONE):
    QTest.keyClick(studio.view, key, keys)


async def halted(studio, node_id, flow_id=None):
    """Wait until the canvas shows that the run stands before a node."""
    await until(
        lambda: (
            node_id in studio.view.overlay.halted
            and flow_id in (None, studio.tab.flow_id)
            and studio.tab.selection.current == node_id
            and studio.window.table["run.step_over"].isEnabled()
        ),
        what=f"halts before {node_id}",
    )
    return studio.run.halts[0].halt


async def visited(studio, node_id, visits):
    """Wait until the news of so many visits is here: that of a halt overtakes it."""
    await until(
        lambda: (node := studio.run.node(node_id)) is not None and node.visits == visits,
        what=f"{visits} visits of {node_id}",
    )


async def stands(studio, node_id, state):
    """Wait until the news of a node's state is here: that of a halt overtakes it."""
    await until(
        lambda: (node := studio.run.node(node_id)) is not None and node.state is state,
        what=f"{node_id} is {state}",
    )


def choose(studio, node_id):
    studio.tab.selection.set([node_id], current=node_id)


def test_f9_sets_a_breakpoint_the_run_halts_there_and_f5_goes_on(run_async, tmp_path, monkeypatch):
    heard = []
    monkeypatch.setattr(FlowView, "announce", lambda _view, text: heard.append(text))

    async def story():
        path = written(tmp_path, counting())
        before = path.read_bytes()
        async with studio_open(tmp_path, path) as studio:
            choose(studio, "body")
            press(studio, KEY.Key_F9)
            assert studio.view.overlay.breakpoints == {"body": ""}
            assert studio.tab.document.is_saved, "a breakpoint is no part of the flow"
            press(studio, KEY.Key_F5)
            assert (await halted(studio, "body")).cause is HaltCause.BREAKPOINT
            assert "Halted at the breakpoint" in studio.window.foot.run_state
            await stands(studio, "loop", NodeRunState.DONE)
            await studio.picture("breakpoint")
            press(studio, KEY.Key_F9)
            assert studio.view.overlay.breakpoints == {}
            assert (heard[0], heard[-1]) == ("Set one breakpoint", "Removed one breakpoint")
            press(studio, KEY.Key_F5)
            assert (await studio.ended()).status is RunStatus.COMPLETED
            await until(lambda: not studio.view.overlay.halted)
        assert path.read_bytes() == before

    run_async(story(), 60)


def test_a_condition_is_asked_for_and_kept_for_the_next_start(run_async, tmp_path):
    async def story():
        path = written(tmp_path, counting())
        async with studio_open(tmp_path, path) as studio:
            choose(studio, "body")
            press(studio, KEY.Key_F9, SHIFT)
            dialog = await studio.dialog(QInputDialog)
            dialog.setTextValue("value is")
            dialog.accept()
            await until(lambda: [one for one in studio.dialogs(QInputDialog) if one is not dialog])
            dialog = studio.dialogs(QInputDialog)[0]
            assert "not a Python expression" in dialog.labelText()
            assert dialog.textValue() == "value is"
            dialog.setTextValue("value['value'] == 3")
            await studio.picture("condition", dialog)
            dialog.accept()
            await until(lambda: studio.view.overlay.breakpoints and not studio.dialogs())
            studio.press("run.start")
            await halted(studio, "body")
            assert (await studio.window.runs.variables(studio.run.run_id))["last"] == 2
            settings = studio.window.settings.path
        kept = SettingsStore(settings).settings.breakpoints
        assert kept == {"counting": {"body": "value['value'] == 3"}}
        async with studio_open(tmp_path, path) as studio:
            assert studio.view.overlay.breakpoints == kept["counting"]
            await studio.window.runs.start_up()
            await until(lambda: studio.window.runs.past_runs.rowCount())
            run_id = studio.window.runs.past_runs.summary(0).run_id
            await studio.window.runs.open_run(run_id)
            await halted(studio, "body")
            press(studio, KEY.Key_F5)
            assert (await studio.ended()).status is RunStatus.COMPLETED

    run_async(story(), 60)


def test_steps_follow_the_run_into_a_subflow_and_out_again(run_async, tmp_path):
    async def story():
        path = written(tmp_path, flows.calling("child"), child())
        async with studio_open(tmp_path, path) as studio:
            await studio.run_with({"name": "Ada"}, "run.step_into")
            assert (await halted(studio, "start")).cause is HaltCause.STEP
            for action, node_id, flow_id in (
                ("run.step_over", "sub", "calling"),
                ("run.step_into", "start", "child"),
                ("run.step_over", "inner", "child"),
                ("run.step_out", "end", "calling"),
            ):
                studio.press(action)
                await halted(studio, node_id, flow_id)
                await studio.picture(f"stepping-{node_id}")
            assert [tab.caller is not None for tab in studio.window.flows.tabs] == [False, True]
            studio.press("run.step_over")
            assert (await studio.ended()).status is RunStatus.COMPLETED

    run_async(story(), 60)


def test_a_run_goes_to_the_node_of_the_menu(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, written(tmp_path, counting())) as studio:
            studio.view.run_to_wanted.emit("end")
            await halted(studio, "end")
            await visited(studio, "body", 5)
            studio.view.breakpoint_wanted.emit("loop")
            assert studio.view.overlay.breakpoints == {"loop": ""}
            studio.press("run.clear_breakpoints")
            assert studio.view.overlay.breakpoints == {}
            press(studio, KEY.Key_F7)
            await studio.ended()
            press(studio, KEY.Key_F10)
            await halted(studio, "start")
            for node_id in ("loop", "body", "loop"):
                press(studio, KEY.Key_F10)
                await halted(studio, node_id)
            choose(studio, "end")
            press(studio, KEY.Key_F10, CTRL)
            await halted(studio, "end")
            await visited(studio, "body", 5)

    run_async(story(), 60)


def test_a_failing_node_halts_the_run_if_that_is_wanted(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, written(tmp_path, dividing())) as studio:
            studio.press("run.break_on_error")
            assert studio.window.settings.settings.breaks_on_error
            press(studio, KEY.Key_F5)
            assert (await halted(studio, "bad")).cause is HaltCause.ERROR
            assert "division by zero" in studio.window.foot.run_state
            await stands(studio, "bad", NodeRunState.FAILED)
            await studio.picture("error")
            press(studio, KEY.Key_F5)
            assert (await studio.ended()).output["success"] is False

    run_async(story(), 60)


def test_wires_show_what_they_carried_once_the_run_rests(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, written(tmp_path, counting(), flows.hello())) as studio:
            view = studio.view
            edges = {one.source_handle: one.id for one in studio.flow.edges if not one.is_exec}
            press(studio, KEY.Key_F10)
            await halted(studio, "start")
            assert view.overlay.values is None
            for node_id in ("loop", "body"):
                press(studio, KEY.Key_F10)
                await halted(studio, node_id)
            first = next(one.id for one in studio.flow.edges if one.source_handle == "i")
            at_halt = lambda: view.overlay.values and view.overlay.values.values  # noqa: E731
            await until(lambda: at_halt() == {first: 0})
            press(studio, KEY.Key_F5)
            await studio.ended()
            shown = lambda: view.overlay.values and view.overlay.values.text(first)  # noqa: E731
            await until(lambda: shown() == "4.0")
            assert "4" in view._words.tip(None, None, edges["i"]), (
                "also on the other wire of the pin"
            )
            flow = edits.remove(studio.flow, (), [first])
            studio.tab.document.apply("Cut", flow)
            assert first not in view.overlay.values.values
            other = edges["i"] if edges["i"] != first else None
            assert other is None or view.overlay.values.text(other) == "4.0", "of the same pin"
            end = next(one for one in flow.nodes if one.inputs and one.type == "on_flow_end")
            start = next(one for one in flow.nodes if one.type == "on_flow_start")
            anew = flow.edges[0].model_copy(
                update={
                    "id": first,
                    "source": start.id,
                    "source_handle": "nothing",
                    "target": end.id,
                    "target_handle": end.inputs[-1].id,
                }
            )
            studio.tab.document.apply(
                "Wire", flow.model_copy(update={"edges": (*flow.edges, anew)})
            )
            values = view.overlay.values.values
            assert first not in values, "another wire with the id of one that is gone"
            studio.press("edit.undo")
            studio.press("edit.undo")
            assert view.overlay.values.text(first) == "4.0"
            await studio.picture("values")
            studio.press("view.theme")
            await studio.picture("values-light")
            studio.press("view.theme")
            studio.press("view.values")
            assert view.overlay.values is None
            assert not studio.window.settings.settings.wire_values
            studio.press("view.values")
            assert view.overlay.values is not None

    run_async(story(), 60)


def test_a_node_runs_alone_with_what_it_read_last_or_what_is_given_instead(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, written(tmp_path, counting())) as studio:
            await studio.run_with()
            first = await studio.ended()
            assert footer_text(first.node("loop")).endswith("5 of 5")
            choose(studio, "body")
            studio.press("run.node")
            form = await studio.run_form()
            assert form.inputs() == {"value": 4.0}
            form.form.set_values({"value": 9})
            await studio.picture("node-alone", form)
            studio.click(form.run)
            await until(lambda: studio.run is not first)
            await studio.ended()
            assert set(studio.run.nodes()) >= {"body"}
            assert studio.run.node("end") is None
            assert (await studio.window.runs.variables(studio.run.run_id))["last"] == 9
            assert studio.window.settings.settings.last_inputs["counting/body"] == {"value": 9}
            studio.view.node_run_wanted.emit("body")
            form = await studio.run_form()
            assert form.inputs() == {"value": 9}, "what a person gave stands before what a run read"
            form.reject()

    run_async(story(), 60)


def test_a_loop_runs_alone_and_a_node_that_nothing_leads_to_says_why_it_cannot(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, written(tmp_path, counting())) as studio:
            choose(studio, "loop")
            await studio.run_with(action="run.node")
            assert (await studio.ended()).status is RunStatus.COMPLETED
            lonely = studio.view.commands.add_node("answer_user", (0.0, 600.0))
            choose(studio, lonely)
            studio.press("run.node")
            box = await studio.dialog(QMessageBox)
            assert "by itself" in box.text()
            box.reject()

    run_async(story(), 60)


def test_a_value_is_never_read_as_markup():
    assert "&lt;img" in value_tip("<img src='x'>")
    assert value_tip({"a": [1]}).count("\n") == 4


def test_values_take_no_breakpoint_and_the_window_says_so(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            values = [n.id for n in studio.flow.nodes if not any(p.is_exec for p in n.outputs)]
            node_id = next(n for n in values if studio.flow.nodes_by_id[n].type != "on_flow_end")
            choose(studio, node_id)
            press(studio, KEY.Key_F9)
            assert studio.view.overlay.breakpoints == {}
            assert "reads them" in studio.window.messages.text()

    run_async(story(), 60)
