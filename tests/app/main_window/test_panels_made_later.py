"""Panels are made when they come into sight, and then show what is in front."""

from PySide6.QtWidgets import QLabel

from app.dialogs.ask_user import AskUserDialog
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from tests.support.studio import studio_open, until

LATER = ("outline", "history", "problems", "variables", "values", "runs", "conversation")


def made(studio):
    return [name for name in LATER if name in vars(studio.window.panels)]


def test_a_start_makes_only_what_is_in_sight(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            await studio.tab.check()
            assert made(studio) == []
            studio.window.docks.show(DockKey.OUTLINE)
            assert made(studio) == ["outline"]
            await until(lambda: studio.window.panels.outline.model.rowCount())

    run_async(story(), 30)


def test_the_trace_is_made_before_the_first_run_asks_for_it(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            dock = studio.window.docks.dock(DockKey.TRACE)
            await until(lambda: "trace" in vars(studio.window.panels))
            await until(lambda: dock.widget() is studio.window.panels.trace)
            assert dock.isHidden()

    run_async(story(), 30)


def test_a_panel_made_late_shows_the_run_the_problems_and_the_selection(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            studio.drop_type("answer_user", studio.view.rect().center())
            await studio.tab.check()
            await studio.run_with()
            (await studio.dialog(AskUserDialog)).reject()
            panels, docks = studio.window.panels, studio.window.docks
            assert made(studio) == []
            assert panels.trace.isVisible()
            docks.show(DockKey.PROBLEMS)
            assert panels.problems.model.rowCount() == len(
                {problem.node_id for problem in studio.tab.problems.rows}
            )
            docks.show(DockKey.CONVERSATION)
            labels = panels.conversation.findChildren(QLabel)
            await until(lambda: any(label.text().startswith("Question") for label in labels))

    run_async(story(), 30)


def test_docks_of_a_kept_layout_are_filled_when_they_come_into_sight(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            studio.window.layouts.use_built_in("debug")
            await until(lambda: "outline" in made(studio))
            assert "history" not in made(studio)
            docks, panels = studio.window.docks, studio.window.panels
            await until(lambda: docks.dock(DockKey.TRACE).widget() is panels.trace)
            docks.dock(DockKey.RUNS).raise_()
            await until(lambda: "runs" in made(studio))

    run_async(story(), 30)
