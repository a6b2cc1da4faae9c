"""Another run from a step of a run, in the whole program."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.dialogs.ask_user import AskUserDialog
from app.dialogs.fork_run import ForkRunDialog
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from app.runs.node_run import NodeRunState
from tests.support.studio import studio_open, until


async def answered(studio, text):
    dialog = await studio.dialog(AskUserDialog)
    dialog.give({"response": text})
    await until(lambda: not studio.dialogs(AskUserDialog))
    return await studio.ended()


async def first_run(studio):
    await studio.run_with()
    return await answered(studio, "Tea")


def trace_of(studio):
    return studio.window.docks.panel(DockKey.TRACE)


def test_an_answer_is_changed_in_the_trace_and_the_branch_becomes_the_shown_run(
    run_async, tmp_path
):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            assert first.output["choice"] == "Tea"
            before = [row.record for row in first.records]
            trace = trace_of(studio)
            await until(lambda: trace.model.rowCount() >= 2)
            trace.view.setCurrentIndex(trace.model.index(0))
            studio.click(trace.fork)
            dialog = await studio.dialog(ForkRunDialog)
            assert dialog.gives.value() == {"response": "Tea"}
            assert dialog.label.text()
            dialog.gives.editor.setPlainText("{")
            await until(lambda: not dialog.fork.isEnabled())
            assert dialog.message.text()
            dialog.gives.editor.setPlainText('{"response": "Coffee"}')
            await until(dialog.fork.isEnabled)
            dialog.label.setText("With coffee")
            await studio.picture("fork-dialog", dialog)
            studio.click(dialog.fork)
            await until(lambda: studio.run is not first, what="the branch is shown")
            await studio.ended()
            assert studio.run.output["choice"] == "Coffee"
            assert studio.run.node("ask").state is NodeRunState.DONE
            assert {node.visits for node in studio.run.nodes().values()} == {1}
            assert [row.record for row in first.records] == before
            assert studio.controller._models[first.run_id] is first
            await until(lambda: studio.window.runs.past_runs.rowCount() == 2)
            assert studio.window.runs.past_runs.summary(1).label == "With coffee"
            await studio.picture("forked")

    run_async(story(), 60)


def test_a_question_is_asked_again_from_its_node_by_key(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            studio.tab.selection.set(["ask"], current="ask")
            studio.press("run.fork")
            dialog = await studio.dialog(ForkRunDialog)
            dialog.way.setCurrentIndex(dialog.way.count() - 1)
            assert not dialog.gives.isVisible()
            QTest.keyClick(dialog, Qt.Key.Key_Return)
            await until(lambda: studio.run is not first, what="the branch is shown")
            await answered(studio, "Water")
            assert studio.run.output["choice"] == "Water"
            assert first.output["choice"] == "Tea"

    run_async(story(), 60)


def test_another_step_is_chosen_in_the_dialog_and_one_that_ended_the_run_says_so(
    run_async, tmp_path
):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            studio.window.do("run.fork")
            dialog = await studio.dialog(ForkRunDialog)
            assert dialog.step.currentIndex() == dialog.step.count() - 1
            assert dialog.way.count() == 1, "the end of a run can only be done again"
            dialog.step.setCurrentIndex(0)
            dialog.step.activated.emit(0)
            assert not dialog.fork.isEnabled(), "what was known is of another step"
            await until(lambda: dialog.gives.value() == {"response": "Tea"})
            assert dialog.fork.isEnabled()
            dialog.reject()
            await until(lambda: not studio.dialogs(ForkRunDialog))
            assert studio.run is first

    run_async(story(), 60)


def test_the_menus_of_trace_and_canvas_offer_it(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            assert not studio.window.table["run.fork"].isEnabled()
            await first_run(studio)
            assert studio.window.table["run.fork"].isEnabled()
            trace = trace_of(studio)
            await until(lambda: trace.model.rowCount() >= 2)
            trace.view.setCurrentIndex(trace.model.index(0))
            menu = trace.menu_at(trace.model.index(0))
            menu.actions()[0].trigger()
            dialog = await studio.dialog(ForkRunDialog)
            assert dialog.step.currentIndex() == 0
            dialog.reject()
            menu.deleteLater()
            await until(lambda: not studio.dialogs(ForkRunDialog))
            studio.view.fork_wanted.emit("ask")
            (await studio.dialog(ForkRunDialog)).reject()

    run_async(story(), 60)


def test_the_branch_goes_on_with_the_flow_as_it_is_now(run_async, tmp_path):
    async def story():
        from app.document import edits

        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            flow = edits.set_pin_default(studio.flow, "reply", "template", "No {{choice}}")
            studio.tab.document.apply("Reply otherwise", flow)
            studio.tab.selection.set(["ask"], current="ask")
            studio.press("run.fork")
            dialog = await studio.dialog(ForkRunDialog)
            assert dialog.open_flow.isVisible()
            dialog.open_flow.setChecked(True)
            studio.click(dialog.fork)
            await until(lambda: studio.run is not first, what="the branch is shown")
            await studio.ended()
            assert studio.run.output["reply"] == "No Tea"
            assert first.output["reply"] == "One Tea, coming up."

    run_async(story(), 60)


def test_what_goes_wrong_is_said_with_what_to_do(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            host = await studio.controller.host()
            studio.window.do("run.fork")
            dialog = await studio.dialog(ForkRunDialog)
            host.delete_run(first.run_id)
            studio.click(dialog.fork)
            box = await studio.dialog(QMessageBox)
            assert "cannot be forked" in box.text()
            assert box.informativeText()
            assert studio.run is first

    run_async(story(), 60)


def test_a_step_before_the_fork_that_changed_too_is_warned_of(run_async, tmp_path):
    async def story():
        from app.document import edits

        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            await first_run(studio)
            flow = edits.set_pin_default(studio.flow, "ask", "prompt", "What else?")
            studio.tab.document.apply("Ask otherwise", flow)
            studio.tab.selection.set([])
            studio.press("run.fork")
            dialog = await studio.dialog(ForkRunDialog)
            assert "changed too" not in dialog.note.text(), "the old flow goes on"
            dialog.open_flow.setChecked(True)
            assert "“Ask User” comes before and changed too" in dialog.note.text()
            await studio.picture("fork-stale", dialog)
            dialog.step.setCurrentIndex(0)
            dialog.step.activated.emit(0)
            dialog.way.setCurrentIndex(dialog.way.count() - 1)
            await until(lambda: dialog.fork.isEnabled())
            dialog.way.setCurrentIndex(dialog.way.count() - 1)
            assert "changed too" not in dialog.note.text(), "it is done again"
            dialog.reject()

    run_async(story(), 60)
