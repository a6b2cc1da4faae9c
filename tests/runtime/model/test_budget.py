"""Limits and what is spent, as values."""

from decimal import Decimal

import pytest

from runtime.model.budget import Budget, BudgetError, Estimate, Overrun, Spent, money


def test_what_is_left_may_be_spent_to_the_last_cent_and_no_further():
    budget, spent = Budget(max_cost_usd=Decimal("1.00")), Spent(cost_usd=Decimal("0.90"))
    assert budget.cost_remaining(Decimal("0.10"), spent)
    assert not budget.cost_remaining(Decimal("0.11"), spent)
    assert budget.overrun(spent, Estimate(llm_calls=1, cost_usd=Decimal("0.10"))) is None
    over = budget.overrun(spent, Estimate(llm_calls=1, cost_usd=Decimal("0.11")))
    assert (over.needed, over.left, over.suggested) == (
        Decimal("0.11"),
        Decimal("0.10"),
        Decimal("2.00"),
    )


def test_a_thousand_times_a_tenth_of_a_cent_is_a_dollar():
    total = Spent()
    for _ in range(1000):
        total = total + Spent(cost_usd=Decimal("0.001"))
    assert total.cost_usd == 1
    assert Spent.from_json(total.to_json()) == total
    assert money(total.cost_usd) == "$1.00"
    assert money(Decimal("0.00125")) == "$0.00125"


def test_an_unknown_cost_is_never_nothing():
    call = Estimate(llm_calls=1, cost_usd=None, model="m")
    over = Budget(max_cost_usd=5).overrun(Spent(), call)
    assert over.needed is None
    assert over.sentence() == "what model m costs is not known, $5.00 of $5.00 is left"
    assert Budget(max_cost_usd=5, allows_unpriced=True).overrun(Spent(), call) is None
    assert Spent.of(call).unpriced_calls == 1
    assert Budget(max_cost_usd=5).raised(over).allows_unpriced
    with pytest.raises(BudgetError, match="too low"):
        Budget(max_cost_usd=5).raised(over, {"max_cost_usd": 50})


@pytest.mark.parametrize(
    ("limits", "used", "call", "says"),
    [
        ({"max_steps": 3}, Spent(steps=3), Estimate(steps=1), "all 3 steps are taken"),
        ({"max_seconds": 2}, Spent(seconds=2.0), Estimate(), "it has worked for 2 s"),
        (
            {"max_tokens": 1000},
            Spent(tokens=900),
            Estimate(tokens=1200),
            "the next call may take 1,200 tokens, 100 of 1,000 are left",
        ),
        (
            {"max_llm_calls": 2},
            Spent(llm_calls=2),
            Estimate(llm_calls=1),
            "the next step asks a model, 0 of 2 calls are left",
        ),
        (
            {"max_tool_calls": 4},
            Spent(tool_calls=3),
            Estimate(tool_calls=2),
            "the next step calls 2 tools, 1 of 4 calls are left",
        ),
        (
            {"max_depth": 0},
            Spent(),
            Estimate(depth=1),
            "the next run would be 1 levels deep, 0 are allowed",
        ),
    ],
)
def test_each_limit_says_what_is_used_up_and_a_suggested_one_is_enough(limits, used, call, says):
    budget = Budget(**limits)
    over = budget.overrun(used, call)
    assert over.sentence() == says
    assert budget.raised(over).overrun(used, call) is None
    assert Overrun.from_json(over.to_json()) == over
    with pytest.raises(BudgetError, match="too low"):
        budget.raised(over, limits)


@pytest.mark.parametrize(
    "limits",
    [
        {"max_cost_usd": "a lot"},
        {"max_cost_usd": "NaN"},
        {"max_cost_usd": -1},
        {"max_steps": 1.5},
        {"max_tokens": True},
        {"max_seconds": float("inf")},
        {"warn_at": 0},
        {"on_exceed": "explode"},
    ],
)
def test_what_is_no_limit_is_refused_with_its_name(limits):
    with pytest.raises(BudgetError, match=next(iter(limits))):
        Budget(**limits)


def test_a_budget_is_stored_without_losing_a_digit():
    budget = Budget(
        max_steps=7, max_cost_usd="0.123456789012345678", max_seconds=1.5, on_exceed="stop"
    )
    assert Budget.from_json(budget.to_json()) == budget
    assert not Budget()
    with pytest.raises(BudgetError, match="max_money"):
        budget.changed({"max_money": 3})


def test_a_limit_has_no_more_digits_than_a_field_takes():
    least = "0." + "0" * 24 + "1"
    assert Budget(max_cost_usd=least).max_cost_usd == Decimal(least)
    for hostile in ("1e-26", "1e26", "1e999999", "1e-999999"):
        with pytest.raises(BudgetError):
            Budget(max_cost_usd=hostile)
