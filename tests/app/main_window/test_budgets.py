"""A run that reaches its budget, as a person sees it: the question, the foot, the limits."""

from app.dialogs.budget_reached import BudgetReachedDialog
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.run_budget import RunBudgetDialog
from app.main_window.flows.example_flows import example_path
from runtime.model.budget import Budget
from runtime.model.run import RunStatus
from tests.support.studio import studio_open, until


def test_a_run_asks_at_its_limit_goes_on_after_it_is_raised_and_the_foot_shows_it(
    run_async, tmp_path
):
    async def story():
        async with studio_open(
            tmp_path, example_path("ask_a_model"), follows_settings=True
        ) as studio:
            window = studio.window
            window.settings.update(budget=Budget(max_llm_calls=0).to_json())
            await studio.controller.apply_settings()
            await studio.run_with({})
            dialog = await studio.dialog(BudgetReachedDialog)
            assert "asks a model; 0 of 0 calls" in dialog.words.text()
            assert window.foot.run_state == "The budget is used up"
            await studio.picture("budget-reached")
            dialog.reject()
            await until(lambda: not studio.dialogs())
            await until(lambda: not window.foot.budget.isHidden())
            assert window.foot.budget.text() == "0 of 0"
            studio.click(window.foot.run)
            dialog = await studio.dialog(BudgetReachedDialog)
            dialog.limit.setText("7")
            studio.click(dialog.go_on)
            await studio.ended()
            assert studio.run.status is RunStatus.COMPLETED
            await until(lambda: "of 7" in window.foot.budget.text(), what="what was spent")
            assert "Model calls:" in window.foot.budget.toolTip()
            studio.press("run.budget")
            shown = await studio.dialog(RunBudgetDialog)
            assert shown.edit.limits["llm_calls"].text() == "7"
            assert shown.use.isHidden()
            shown.reject()

    run_async(story(), 60)


def test_without_a_budget_the_limits_of_later_runs_are_asked_for(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello"), follows_settings=True) as studio:
            studio.press("run.budget")
            dialog = await studio.dialog(PreferencesDialog)
            assert dialog.pages.currentItem().text() == "Budget"
            dialog.budget.limits["cost_usd"].setText("0.50")
            dialog.accept()
            await until(lambda: studio.window.settings.settings.budget)
            assert studio.window.settings.settings.run_budget == Budget(max_cost_usd="0.50")

    run_async(story(), 60)


def test_limits_of_a_run_that_waits_are_changed_from_the_menu(run_async, tmp_path):
    async def story():
        async with studio_open(
            tmp_path, example_path("ask_a_model"), follows_settings=True
        ) as studio:
            studio.window.settings.update(budget=Budget(max_llm_calls=0).to_json())
            await studio.controller.apply_settings()
            await studio.run_with({})
            (await studio.dialog(BudgetReachedDialog)).reject()
            await until(lambda: not studio.dialogs())
            studio.press("run.budget")
            dialog = await studio.dialog(RunBudgetDialog)
            dialog.edit.limits["llm_calls"].clear()
            studio.click(dialog.use)
            await studio.ended()
            assert studio.run.status is RunStatus.COMPLETED

    run_async(story(), 60)
