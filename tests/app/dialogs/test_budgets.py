"""Limits as people type them, and the question at a limit."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.dialogs.budget_edit import BudgetEdit, limit_value
from app.dialogs.budget_reached import BudgetReachedDialog
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.providers_page import prices_in
from app.dialogs.run_budget import RunBudgetDialog
from app.settings import ProviderSettings, Settings
from runtime.model.budget import Budget, BudgetError, BudgetPicture, Overrun, Spent

CENTS = Overrun("cost_usd", Decimal("0.01"), Decimal(0), Decimal("0.02"), "small")


@pytest.mark.parametrize(
    ("dimension", "text", "value"),
    [
        ("cost_usd", "0.50", "0.50"),
        ("cost_usd", " $2 ", "2"),
        ("cost_usd", "0,5", "0.5"),
        ("cost_usd", "0.125", "0.125"),
        ("tokens", "50 000", 50_000),
        ("tokens", "50\u202f000", 50_000),
        ("seconds", "1,5", "1.5"),
        ("steps", "", None),
    ],
)
def test_limits_are_read_as_people_write_them(dimension, text, value):
    assert limit_value(dimension, text) == value


@pytest.mark.parametrize(
    ("dimension", "text", "says"),
    [
        ("cost_usd", "a lot", "no number"),
        ("cost_usd", "-1", "no number"),
        ("tokens", "1,000", "two ways"),
        ("cost_usd", "1.000", "two ways"),
        ("tokens", "1.5", "no whole number"),
        ("cost_usd", "1e999", "no number"),
        ("tokens", "9" * 5000, "too many digits"),
        ("seconds", "9" * 400, "too many digits"),
        ("steps", "1" + "0" * 19, "too many digits"),
    ],
)
def test_what_is_no_limit_or_could_be_two_is_said(dimension, text, says):
    with pytest.raises(BudgetError, match=says):
        limit_value(dimension, text)


def test_both_numbers_stand_there_and_a_higher_limit_is_the_answer(qtbot):
    dialog = BudgetReachedDialog(CENTS, "Flow “A” · Ask")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.words.text() == "The next call may cost $0.02; $0.01 of $0.01 is left."
    assert (dialog.limit.text(), dialog.focusWidget()) == ("0.02", dialog.limit)
    for text, says in (("0.015", "at least $0.02"), ("much", "no number"), ("", "too low")):
        dialog.limit.setText(text)
        if text:
            assert says in dialog.message.text()
            assert not dialog.go_on.isEnabled()
    dialog.limit.setText("0,50")
    QTest.keyClick(dialog.limit, Qt.Key.Key_Return)
    assert dialog.answer() == {"response": "raise", "limits": {"max_cost_usd": "0.50"}}
    assert not dialog.isVisible()


def test_no_limit_at_all_is_an_answer_too_and_so_is_the_end_of_the_run(qtbot):
    free = BudgetReachedDialog(CENTS)
    qtbot.addWidget(free)
    free.limit.clear()
    free.go_on.click()
    assert free.answer() == {"response": "raise", "limits": {"max_cost_usd": None}}
    stopped = BudgetReachedDialog(CENTS)
    qtbot.addWidget(stopped)
    stopped.stop.click()
    assert stopped.answer() == {"response": "stop"}


def test_a_call_of_unknown_cost_says_so_and_never_that_it_is_free(qtbot):
    dialog = BudgetReachedDialog(Overrun("cost_usd", Decimal(1), Decimal(0), None, "llama"))
    qtbot.addWidget(dialog)
    assert (
        dialog.words.text() == "What a call of “llama” costs is not known; $1.00 of $1.00 is left."
    )
    assert dialog.limit is None
    dialog.go_on.click()
    assert dialog.answer() == {"response": "raise", "limits": {"allows_unpriced": True}}


def test_the_limits_of_a_run_stand_beside_what_is_spent(qtbot):
    used = Spent(cost_usd=Decimal("0.25"), unpriced_calls=2, llm_calls=5)
    picture = BudgetPicture(Budget(max_cost_usd="0.50"), used)
    dialog = RunBudgetDialog("A", picture)
    qtbot.addWidget(dialog)
    edit = dialog.edit
    assert edit.spent["cost_usd"].text() == "$0.25 of $0.50 + 2 calls of unknown cost"
    assert (edit.bars["cost_usd"].value(), edit.bars["tokens"].isHidden()) == (500, True)
    assert edit.spent["llm_calls"].text() == "5"
    edit.limits["tokens"].setText("x")
    assert not dialog.use.isEnabled()
    assert "Tokens" in dialog.message.text()
    edit.limits["tokens"].setText("9000")
    edit.limits["cost_usd"].clear()
    assert dialog.budget() == Budget(max_tokens=9000)


def test_an_ended_run_shows_its_budget_and_changes_nothing(qtbot):
    dialog = RunBudgetDialog("A", BudgetPicture(Budget(max_tokens=5), Spent()), may_change=False)
    qtbot.addWidget(dialog)
    assert dialog.use.isHidden()
    assert dialog.edit.limits["tokens"].isReadOnly()


def test_preferences_keep_the_budget_of_later_runs_and_prices(qtbot):
    provider = ProviderSettings(name="far", base_url="https://a/v1", prices={"m": ("1", "2")})
    settings = Settings(budget={"max_cost_usd": "0.50"}, providers=(provider,))
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    assert dialog.changes()["budget"]["max_cost_usd"] == "0.50"
    dialog.show_setting("prices")
    assert dialog.providers.prices.toPlainText() == "m 1 2"
    dialog.providers.prices.setPlainText("m 1 2\n* $0.15 0,60\n")
    assert dialog.changes()["providers"][0]["prices"] == {"m": ("1", "2"), "*": ("0.15", "0.60")}
    dialog.providers.prices.setPlainText("m cheap")
    assert "m cheap" in dialog.providers.problem()
    dialog.show_setting("budget")
    assert dialog.pages.currentItem().text() == "Budget"
    dialog.budget.limits["cost_usd"].clear()
    assert dialog.changes()["budget"] == {}
    assert Settings(budget={"max_cost_usd": "nonsense"}).run_budget is None


def test_lines_that_are_no_prices_are_named():
    prices, wrong = prices_in("a b 1 2\nm 1\n* -1 2\nx 1 1e9")
    assert (prices, wrong) == ({"a b": ("1", "2")}, ["m 1", "* -1 2", "x 1 1e9"])


def test_a_budget_without_a_limit_is_none(qtbot):
    edit = BudgetEdit(Budget())
    qtbot.addWidget(edit)
    assert not edit.budget()
    edit.on_exceed.setCurrentIndex(edit.on_exceed.findData("stop"))
    edit.limits["steps"].setText("3")
    assert edit.budget() == Budget(max_steps=3, on_exceed="stop")
