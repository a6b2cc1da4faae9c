"""A flow run several times in the whole program: a table, its differences, after a restart, cancelled."""

import csv

from app.dialogs.repeat_run import RepeatRunDialog
from app.main_window.flows.example_flows import example_path
from app.runs.run_model import RunModel
from app.widgets import asking
from tests.support.studio import studio_open, until


async def repeated(studio, fill):
    studio.press("run.repeat")
    dialog = await studio.dialog(RepeatRunDialog)
    fill(dialog)
    studio.click(dialog.run)
    await until(lambda: studio.window.repeats.batch is not None)
    return studio.window.repeats.batch


def test_three_runs_stand_side_by_side_also_after_a_restart(run_async, tmp_path, monkeypatch):
    target = tmp_path / "table.csv"

    async def chosen(*_args, **_more):
        return target

    monkeypatch.setattr(asking, "ask_save_file", chosen)

    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            batch = await repeated(studio, lambda dialog: None)
            await until(lambda: batch.is_over, 30)
            panel = studio.window.repeats.panel
            await until(lambda: panel.model.rowCount() == 3 and not panel.cancel.isEnabled())
            await until(lambda: all(row[1] == "done" for row in panel.model.table.rows))
            assert not panel.model.table.differs
            assert panel.isVisible()
            await studio.picture("repeated")
            await studio.window.repeats.export()
            rows = list(csv.reader(target.read_text("utf-8-sig").splitlines()))
            assert len(rows) == 4
            panel.view.activated.emit(panel.model.index(1, 0))
            await until(lambda: isinstance(studio.run, RunModel))
        async with studio_open(tmp_path, example_path("hello")) as studio:
            studio.press("run.repeats")
            panel = studio.window.repeats.panel
            await until(lambda: panel.model.rowCount() == 3, what="they are found again")

    run_async(story(), 90)


def test_a_table_of_inputs_is_one_row_a_run_and_what_is_wrong_is_said(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:

            def fill(dialog):
                dialog.tabs.setCurrentIndex(1)
                dialog.table.setPlainText("colour\nred")
                dialog._check()
                assert "no input “colour”" in dialog.message.text()
                assert not dialog.run.isEnabled()
                dialog.table.setPlainText("question\nTea?\nCoffee?")
                dialog._check()
                assert dialog.run.text() == "Run 2 times"
                dialog.at_once.setValue(1)

            batch = await repeated(studio, fill)
            await until(lambda: batch.started == 2, what="a run that waits gives its place away")
            panel = studio.window.repeats.panel
            await until(lambda: panel.model.rowCount() == 2)
            assert [row[2] for row in panel.model.table.rows] == ["Tea?", "Coffee?"]
            await until(lambda: batch.is_over)

    run_async(story(), 60)


def test_cancel_starts_no_more_and_ends_what_goes_on(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            batch = await repeated(studio, lambda dialog: dialog.times.setValue(200))
            await until(lambda: batch.started, what="the first one began")
            panel = studio.window.repeats.panel
            await until(panel.cancel.isEnabled)
            studio.click(panel.cancel)
            await until(lambda: batch.is_over)
            assert batch.started < 200
            await until(lambda: not panel.cancel.isEnabled())

    run_async(story(), 60)
