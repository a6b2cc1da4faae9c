"""Two runs compared in the whole program: where they part, on the canvas and step by step."""

from dataclasses import replace

from app.dialogs.compare_runs import CompareRunsDialog
from app.dialogs.fork_run import ForkRunDialog
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from runtime.model.run import RunState, RunStatus
from tests.app.main_window.test_forking_runs import first_run
from tests.support.studio import studio_open, until


async def forked(studio, answer):
    before = studio.run
    studio.tab.selection.set(["ask"], current="ask")
    studio.press("run.fork")
    dialog = await studio.dialog(ForkRunDialog)
    dialog.gives.editor.setPlainText(f'{{"response": "{answer}"}}')
    await until(dialog.fork.isEnabled)
    dialog.label.setText(f"With {answer}")
    studio.click(dialog.fork)
    await until(lambda: studio.run is not before, what="the branch is shown")
    return await studio.ended()


def test_a_branch_is_compared_with_the_run_it_comes_from(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            branch = await forked(studio, "Coffee")
            studio.press("run.compare")
            dialog = await studio.dialog(CompareRunsDialog)
            assert dialog.chosen == first.run_id, "first of all the run it comes from"
            studio.click(dialog.compare)
            panel = studio.window.comparing_runs.panel
            await until(lambda: panel.table.rows, what="the steps are listed")
            await until(panel.isVisible)
            assert [row.what.node_id for row in panel.table.rows] == ["ask", "say", "end"]
            assert "Tea" in panel.table.rows[0].cells[4]
            assert "Coffee" in panel.table.rows[0].cells[5]
            overlay = studio.view.overlay
            assert overlay.parting == "ask"
            assert dict(overlay.run_diff) == dict.fromkeys(("ask", "say", "end"), "changed")
            await studio.picture("compared")
            studio.press("view.split")
            assert [view.overlay.parting for view in studio.tab.views] == ["ask", "ask"]
            panel.table.choose_next()
            assert studio.tab.selection.nodes == {"ask"}
            studio.click(panel.done)
            assert not overlay.run_diff
            assert not overlay.parting
            await until(lambda: not panel.isVisible())
            assert studio.run is branch

    run_async(story(), 60)


def test_the_comparison_ends_when_another_run_is_shown_and_one_run_alone_says_so(
    run_async, tmp_path
):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            told = []
            studio.window.comparing_runs.told.connect(told.append)
            studio.press("run.compare")
            await until(lambda: told)
            assert not studio.dialogs(CompareRunsDialog)
            await forked(studio, "Water")
            studio.window.docks.show(DockKey.RUNS)
            runs = studio.window.docks.panel(DockKey.RUNS)
            await until(lambda: runs.model.rowCount() == 2)
            runs.view.setCurrentIndex(runs.model.index(1))
            studio.click(runs.compare)
            dialog = await studio.dialog(CompareRunsDialog)
            studio.click(dialog.compare)
            await until(lambda: studio.view.overlay.parting == "ask")
            await studio.window.runs.open_run(first.run_id)
            assert not studio.view.overlay.run_diff
            assert not studio.window.comparing_runs.panel.table.rows

    run_async(story(), 60)


def test_a_shown_run_that_is_deleted_is_shown_and_compared_no_longer(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            branch = await forked(studio, "Coffee")
            studio.press("run.compare")
            studio.click((await studio.dialog(CompareRunsDialog)).compare)
            panel = studio.window.comparing_runs.panel
            await until(lambda: panel.table.rows)
            await studio.controller.delete(branch.run_id)
            assert studio.tab.run is None
            assert not panel.table.rows
            await studio.window.runs.open_run(first.run_id)
            assert studio.tab.run is first

    run_async(story(), 60)


def test_a_run_older_than_those_that_are_listed_is_compared_with_its_branch(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            branch = await forked(studio, "Coffee")
            host = await studio.controller.host()
            for number in range(250):
                later = f"2100-01-01T00:00:00.{number:06}+00:00"
                run = RunState(f"later-{number}", "other", RunStatus.COMPLETED, "end", {})
                host._stores.runs.save(replace(run, created_at=later, updated_at=later))
            listed = {run.run_id for run in await studio.controller.list_runs()}
            assert not listed & {first.run_id, branch.run_id}
            studio.press("run.compare")
            dialog = await studio.dialog(CompareRunsDialog)
            assert dialog.chosen == first.run_id
            assert dialog.runs.count() == 251
            dialog.reject()

    run_async(story(), 60)
