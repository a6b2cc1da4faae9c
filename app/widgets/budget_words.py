"""Budgets of runs in words: what is spent of what, and what a limit stops."""

from collections.abc import Iterator
from decimal import Decimal

from runtime.base.words import say, say_count
from runtime.model.budget import Amount, BudgetPicture, Dimension, Overrun, amount_text

TITLES: dict[Dimension, str] = {
    "cost_usd": "Money",
    "tokens": "Tokens",
    "llm_calls": "Model calls",
    "tool_calls": "Tool calls",
    "seconds": "Time at work",
    "steps": "Steps",
    "depth": "Flows within flows",
}
"""Dimension -> what it is called on the screen, in the order in which they are shown; said where it is shown."""


def part_used(used: Amount, limit: Amount) -> float:
    """How much of a limit is used, 1.0: all of it."""
    return float(used) / float(limit) if limit else 1.0


def nearest(picture: BudgetPicture) -> tuple[Dimension, float] | None:
    """The dimension whose limit is nearest, and the part of it that is used; None: there is no limit."""
    parts = [
        (part_used(picture.used.amount(dimension), limit), dimension)
        for dimension, limit in picture.budget.limits()
        if dimension != "depth"
    ]
    part, dimension = max(parts, default=(0.0, None), key=lambda one: one[0])
    return None if dimension is None else (dimension, part)


def spent_words(picture: BudgetPicture, dimension: Dimension) -> str:
    """What is spent of a dimension: “$0.42 of $1.00”; “$0.42 + 2 calls of unknown cost”."""
    used = amount_text(dimension, picture.used.amount(dimension))
    limit = dict(picture.budget.limits()).get(dimension)
    words = (
        used
        if limit is None
        else say("{used} of {limit}", used=used, limit=amount_text(dimension, limit))
    )
    unknown = picture.used.unpriced_calls
    if dimension == "cost_usd" and unknown:
        words += " " + say_count(
            unknown, "+ {count} call of unknown cost", "+ {count} calls of unknown cost"
        )
    return words


def budget_lines(picture: BudgetPicture) -> Iterator[str]:
    """A line for each dimension that has a limit."""
    limited = dict(picture.budget.limits())
    for dimension, title in TITLES.items():
        if dimension in limited:
            yield f"{say(title)}: {spent_words(picture, dimension)}"


def overrun_words(overrun: Overrun) -> str:
    """What would go over which limit, with both numbers."""
    limit = amount_text(overrun.dimension, overrun.limit)
    left = amount_text(overrun.dimension, overrun.left)
    if overrun.needed is None:
        model = overrun.model or "?"
        return say(
            "What a call of “{model}” costs is not known; {left} of {limit} is left.",
            model=model,
            left=left,
            limit=limit,
        )
    needed = amount_text(overrun.dimension, overrun.needed)
    facts = {"needed": needed, "left": left, "limit": limit}
    match overrun.dimension:
        case "cost_usd":
            return say("The next call may cost {needed}; {left} of {limit} is left.", **facts)
        case "tokens":
            return say(
                "The next call may take {needed} tokens; {left} of {limit} are left.", **facts
            )
        case "llm_calls":
            return say("The next step asks a model; {left} of {limit} calls are left.", **facts)
        case "tool_calls":
            return say(
                "The next step calls {needed} tools; {left} of {limit} calls are left.", **facts
            )
        case "depth":
            return say("The next flow would be {needed} levels deep; {limit} are allowed.", **facts)
        case "steps":
            return say("All {limit} steps are taken.", **facts)
        case "seconds":
            return say("The run has worked for {limit}.", **facts)


def limit_text(amount: Amount | None) -> str:
    """A limit as it stands in its field; empty: none."""
    if amount is None:
        return ""
    if isinstance(amount, Decimal):
        return f"{amount:f}"
    return str(int(amount)) if amount == int(amount) else str(amount)
