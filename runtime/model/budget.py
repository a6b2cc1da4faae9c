"""What a run tree may spend: limits, what is spent, worst cases of calls (R10).

Money is `Decimal`, and decimal text where it is stored, so that a thousand times $0.001 is $1.000. An unknown cost is
None, never 0.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal, InvalidOperation
from typing import Any, Literal, Self, TypeAlias, cast, get_args

from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.wait import WaitState

OnExceed: TypeAlias = Literal["pause", "stop", "warn"]
"""At a limit: wait for a person, fail the run, or only say so."""
Dimension: TypeAlias = Literal[
    "steps", "seconds", "tokens", "cost_usd", "llm_calls", "tool_calls", "depth"
]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
Amount: TypeAlias = int | float | Decimal

BUDGET = "budget"
"""Key in `vars._runtime`: at the root of a tree its limits and what it spent itself, below it `{"root", "used"}`; and
`details.kind` of a wait at a limit."""
RAISE, STOP, AGAIN = "raise", "stop", "again"
"""Answers to such a wait: a higher limit, the end of the run, or another look because the limits were changed."""

STOPPED = "Stopped at the budget of the run"
"""How the error of a run begins that failed for its budget."""


class BudgetError(FlowError, ValueError):
    """A limit that is none, or that does not let the run go on."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """The most that the next step or call may take.

    Attributes:
        cost_usd: None: nobody knows what the model costs.
        depth: level of the run that is started below this one.
        model: who would answer, for the words.
    """

    steps: int = 0
    tokens: int = 0
    cost_usd: Decimal | None = Decimal(0)
    llm_calls: int = 0
    tool_calls: int = 0
    depth: int = 0
    model: str = ""


@dataclass(frozen=True, slots=True)
class Spent:
    """What was spent.

    Attributes:
        seconds: in which the tree took steps or waited for a call; not for a person, an event or a time.
        cost_usd: of the calls whose cost is known.
        unpriced_calls: model calls whose cost nobody knows.
        depth: the deepest level that was reached; the root is at 0.
    """

    steps: int = 0
    seconds: float = 0.0
    tokens: int = 0
    cost_usd: Decimal = Decimal(0)
    llm_calls: int = 0
    tool_calls: int = 0
    depth: int = 0
    unpriced_calls: int = 0

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(
            self.steps + other.steps,
            round(self.seconds + other.seconds, 3),
            self.tokens + other.tokens,
            self.cost_usd + other.cost_usd,
            self.llm_calls + other.llm_calls,
            self.tool_calls + other.tool_calls,
            max(self.depth, other.depth),
            self.unpriced_calls + other.unpriced_calls,
        )

    def less(self, other: "Spent") -> "Spent":
        """Without what `other` is; the depth stays."""
        return Spent(
            self.steps - other.steps,
            round(self.seconds - other.seconds, 3),
            self.tokens - other.tokens,
            self.cost_usd - other.cost_usd,
            self.llm_calls - other.llm_calls,
            self.tool_calls - other.tool_calls,
            self.depth,
            self.unpriced_calls - other.unpriced_calls,
        )

    def amount(self, dimension: Dimension) -> Amount:
        """How much of a dimension."""
        return cast(Amount, getattr(self, dimension))

    def to_json(self) -> JsonObject:
        """The stored form: what is not nothing."""
        return {
            name: str(value) if isinstance(value, Decimal) else value
            for name in _SPENT
            if (value := getattr(self, name))
        }

    @classmethod
    def from_json(cls, data: JsonValue) -> Self:
        """Read the stored form; what is missing or no number is nothing."""
        kept = data if isinstance(data, dict) else {}
        found: dict[str, Any] = {}
        for one in fields(cls):
            value = kept.get(one.name)
            if one.name == "cost_usd":
                found[one.name] = _decimal(value) or Decimal(0)
            elif _is_number(value):
                found[one.name] = value
        return cls(**found)

    @classmethod
    def of_answer(cls, usage: JsonValue, worst: Estimate) -> Self:
        """What an answer of a model took by what is said of it; what is not said is as at its worst."""
        said = usage if isinstance(usage, dict) else {}
        asked = said.get("input_tokens", said.get("prompt_tokens"))
        given = said.get("output_tokens", said.get("completion_tokens"))
        cost = cost_said(said)
        if cost is None:
            cost = worst.cost_usd
        return cls(
            tokens=_count(asked) + _count(given) or worst.tokens,
            cost_usd=cost or Decimal(0),
            llm_calls=_count(said.get("calls")) or 1,
            unpriced_calls=1 if cost is None else 0,
        )

    @classmethod
    def of(cls, estimate: Estimate) -> Self:
        """What a call would have spent at its worst."""
        return cls(
            steps=estimate.steps,
            tokens=estimate.tokens,
            cost_usd=estimate.cost_usd or Decimal(0),
            llm_calls=estimate.llm_calls,
            tool_calls=estimate.tool_calls,
            depth=estimate.depth,
            unpriced_calls=estimate.llm_calls if estimate.cost_usd is None else 0,
        )


_SPENT = tuple(one.name for one in fields(Spent))


@dataclass(frozen=True, slots=True)
class Overrun:
    """A limit that the next step or call would go over.

    Attributes:
        used: spent by the tree, and promised to calls that are under way.
        needed: by the next one, at its worst; None: nobody knows what it costs.
        model: who would answer; empty: it is no model call.
    """

    dimension: Dimension
    limit: Amount
    used: Amount
    needed: Amount | None
    model: str = ""

    @property
    def left(self) -> Amount:
        """What may still be spent."""
        if isinstance(self.limit, Decimal):
            return max(Decimal(0), self.limit - Decimal(str(self.used)))
        return max(0, self.limit - cast(float, self.used))

    @property
    def suggested(self) -> Amount:
        """A limit that is enough for it: the present one, doubled until it is."""
        if self.dimension == "seconds":
            return max(2 * float(self.limit), float(self.used) + _MORE_SECONDS)
        goal = self.least
        limit = self.limit or goal
        while limit < goal:
            limit = 2 * limit
        return limit

    @property
    def least(self) -> Amount:
        """The lowest limit that is enough; of time it has to be more."""
        if self.needed is None:
            return self.limit
        if self.dimension == "depth":
            return self.needed
        total = Decimal(str(self.used)) + Decimal(str(self.needed))
        return total if isinstance(self.limit, Decimal) else type(self.limit)(total)

    @property
    def is_fitted_by(self) -> str:
        """Name of the limit to raise."""
        return "allows_unpriced" if self.needed is None else f"max_{self.dimension}"

    def sentence(self) -> str:
        """What is used up, in one English sentence without a full stop."""
        limit = amount_text(self.dimension, self.limit)
        left = amount_text(self.dimension, self.left)
        if self.needed is None:
            model = f"model {self.model}" if self.model else "the model"
            return f"what {model} costs is not known, {left} of {limit} is left"
        needed = amount_text(self.dimension, self.needed)
        match self.dimension:
            case "cost_usd":
                return f"the next call may cost {needed}, {left} of {limit} is left"
            case "tokens":
                return f"the next call may take {needed} tokens, {left} of {limit} are left"
            case "llm_calls":
                return f"the next step asks a model, {left} of {limit} calls are left"
            case "tool_calls":
                return f"the next step calls {needed} tools, {left} of {limit} calls are left"
            case "depth":
                return f"the next run would be {needed} levels deep, {limit} are allowed"
            case "steps":
                return f"all {limit} steps are taken"
            case "seconds":
                return f"it has worked for {limit}"

    def to_json(self) -> JsonObject:
        """The form that stands in the details of a wait; money as decimal text."""
        return {
            "dimension": self.dimension,
            "limit": _plain(self.limit),
            "used": _plain(self.used),
            "needed": None if self.needed is None else _plain(self.needed),
            "suggested": _plain(self.suggested),
            "model": self.model,
        }

    @classmethod
    def of(cls, wait: WaitState | None) -> Self | None:
        """The overrun that a wait is about; None for other waits."""
        details = (wait.details or {}) if wait is not None else {}
        return cls.from_json(details.get("overrun")) if details.get("kind") == BUDGET else None

    @classmethod
    def from_json(cls, kept: JsonValue) -> Self | None:
        """Read the stored form; None if it is none."""
        if not isinstance(kept, dict) or (dimension := kept.get("dimension")) not in DIMENSIONS:
            return None
        read = _decimal if dimension == "cost_usd" else _number
        limit, used = read(kept.get("limit")), read(kept.get("used"))
        if limit is None or used is None:
            return None
        return cls(dimension, limit, used, read(kept.get("needed")), str(kept.get("model") or ""))


@dataclass(frozen=True, slots=True)
class Budget:
    """Limits of a run and of all runs below it; None: no limit.

    Attributes:
        max_steps: visits of nodes.
        max_seconds: in which the tree is at work; waiting does not count.
        max_depth: runs within runs.
        warn_at: part of a limit at which listeners are told.
        allows_unpriced: calls of models whose cost nobody knows are made in spite of `max_cost_usd`.

    Raises:
        BudgetError: a limit is negative or no number.
    """

    max_steps: int | None = None
    max_seconds: float | None = None
    max_tokens: int | None = None
    max_cost_usd: Decimal | None = None
    max_llm_calls: int | None = None
    max_tool_calls: int | None = None
    max_depth: int | None = None
    warn_at: float = 0.8
    on_exceed: OnExceed = "pause"
    allows_unpriced: bool = False

    def __post_init__(self) -> None:
        for name in LIMITS:
            value = getattr(self, name)
            if value is not None:
                object.__setattr__(self, name, _checked(name, value))
        if not _is_number(self.warn_at) or not 0 < self.warn_at <= 1:
            raise BudgetError("warn_at", f"{self.warn_at!r} is not above 0 and at most 1")
        if self.on_exceed not in get_args(OnExceed):
            raise BudgetError(
                "on_exceed", f"{self.on_exceed!r} is not known", "use pause, stop or warn"
            )

    def __bool__(self) -> bool:
        return any(getattr(self, name) is not None for name in LIMITS)

    def limits(self) -> Iterator[tuple[Dimension, Amount]]:
        """The dimensions that have a limit, with it."""
        for dimension in DIMENSIONS:
            limit = getattr(self, f"max_{dimension}")
            if limit is not None:
                yield dimension, limit

    def cost_remaining(self, cost_usd: Decimal, spent: Spent | None = None) -> bool:
        """Whether so much money may still be spent."""
        if self.max_cost_usd is None:
            return True
        return (spent or Spent()).cost_usd + cost_usd <= self.max_cost_usd

    def overrun(self, used: Spent, estimate: Estimate) -> Overrun | None:
        """The first limit that the estimate would go over; None: it fits."""
        for dimension, limit in self.limits():
            have = used.amount(dimension)
            if dimension == "seconds":
                if have >= limit:
                    return Overrun(dimension, limit, have, 0.0)
                continue
            if dimension == "depth":
                if estimate.depth > limit:
                    return Overrun(dimension, limit, have, estimate.depth)
                continue
            need: Any = getattr(estimate, dimension)
            if need is None:
                if not self.allows_unpriced:
                    return Overrun(dimension, limit, have, None, estimate.model)
            elif need and cast(Any, have) + need > limit:
                return Overrun(dimension, limit, have, need, estimate.model)
        return None

    def raised(self, overrun: Overrun, changes: Mapping[str, Any] | None = None) -> "Budget":
        """The budget with higher limits, so that what went over fits.

        Args:
            changes: limits by name; None: as `Overrun.suggested` says.

        Raises:
            BudgetError: a limit is none, or the one that was reached stays too low.
        """
        name = overrun.is_fitted_by
        if not changes:
            enough: Any = True if overrun.needed is None else overrun.suggested
            limit = getattr(self, name)
            is_enough = limit is None or limit >= enough  # somebody raised it meanwhile
            return self if is_enough else replace(self, **{name: enough})
        raised = self.changed(changes)
        limit = getattr(raised, f"max_{overrun.dimension}")
        fits = raised.allows_unpriced if overrun.needed is None else False
        if limit is not None and not fits:
            needed = overrun.least
            is_enough = limit > needed if overrun.dimension == "seconds" else limit >= needed
            if overrun.needed is None or not is_enough:
                raise BudgetError(
                    name,
                    "the limit is still too low",
                    f"at least {amount_text(overrun.dimension, needed)} is needed",
                )
        return raised

    def changed(self, changes: Mapping[str, Any]) -> "Budget":
        """The budget with other limits, by name.

        Raises:
            BudgetError: there is no such limit, or it is none.
        """
        known = {one.name for one in fields(self)}
        if unknown := sorted(set(changes) - known):
            raise BudgetError(unknown[0], "there is no such limit", f"use one of {sorted(known)}")
        return replace(self, **cast(Any, dict(changes)))

    def to_json(self) -> JsonObject:
        """The stored form; money as decimal text, no limit left out."""
        found: JsonObject = {name: _plain(limit) for name, limit in self._named()}
        found |= {"warn_at": self.warn_at, "on_exceed": self.on_exceed}
        return {**found, "allows_unpriced": True} if self.allows_unpriced else found

    @classmethod
    def from_json(cls, data: JsonValue) -> Self:
        """Read the stored form; unknown keys are ignored.

        Raises:
            BudgetError: a limit is none.
        """
        kept = data if isinstance(data, dict) else {}
        names = {one.name for one in fields(cls)}
        return cls(**cast(Any, {name: value for name, value in kept.items() if name in names}))

    def _named(self) -> Iterator[tuple[str, Amount]]:
        for dimension, limit in self.limits():
            yield f"max_{dimension}", limit


LIMITS: tuple[str, ...] = tuple(f"max_{one}" for one in DIMENSIONS)
"""Names of the limits."""


@dataclass(frozen=True, slots=True)
class BudgetPicture:
    """A budget, and what the tree has spent of it.

    Attributes:
        promised: the worst case of calls that are under way.
    """

    budget: Budget
    used: Spent
    promised: Spent = field(default_factory=Spent)

    def to_json(self) -> JsonObject:
        """For programs; money as decimal text."""
        return {"limits": self.budget.to_json(), "used": self.used.to_json()}


def child_budget(root_run_id: str) -> JsonObject:
    """What a run below a root with a budget is started with in `vars._runtime.budget`."""
    return {"root": root_run_id}


def amount_text(dimension: Dimension, amount: Amount) -> str:
    """An amount for people: `$0.02`, `1,200`, `90 s`."""
    if dimension == "cost_usd":
        return money(Decimal(str(amount)))
    if dimension == "seconds":
        return f"{amount:,.1f} s".replace(".0 s", " s")
    return f"{amount:,}"


def money(amount: Decimal) -> str:
    """Dollars with two digits after the point, more if there are more."""
    plain = amount.normalize() if amount else Decimal(0)
    places = max(2, -int(plain.as_tuple().exponent))
    return f"${plain:,.{places}f}"


def cost_said(usage: JsonObject) -> Decimal | None:
    """What a usage says that it cost; None: nothing, or no amount."""
    cost = _decimal(usage.get("cost_usd"))
    return cost if cost is not None and cost >= 0 else None


def is_about_budget(record: JsonObject) -> bool:
    """Whether a ledger record says that a run waited at a limit, or how that ended: no step of its flow."""
    if record.get("status") == "waiting":
        wait = (record.get("result") or {}).get("wait")
        details = wait.get("details") if isinstance(wait, dict) else None
        return isinstance(details, dict) and details.get("kind") == BUDGET
    effect = record.get("effect") or {}
    if effect.get("type") != "resume":
        return False
    return str((effect.get("payload") or {}).get("wait_key") or "").startswith(f"{BUDGET}:")


_MORE_SECONDS = 60.0
_MOST_ZEROS = 25
"""Before or behind the point of an amount of money; one with a million could not be shown."""


def _checked(name: str, value: Any) -> Amount:
    if name == "max_cost_usd":
        found: Amount | None = _decimal(value)
    else:
        found = _number(_float(value) if isinstance(value, str) else value)
        if found is not None and name != "max_seconds":
            found = int(found) if found == int(found) else None
    if found is None or found < 0:
        raise BudgetError(name, f"{value!r} is no limit", "use a number that is not negative")
    return found


def _decimal(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        return None
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    is_sane = found.is_finite() and (not found or abs(found.adjusted()) <= _MOST_ZEROS)
    return found if is_sane else None


def _float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _is_number(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return isinstance(value, int) or value - value == 0


def _count(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def _number(value: Any) -> int | float | None:
    return value if _is_number(value) else None


def _plain(amount: Amount) -> JsonValue:
    return str(amount) if isinstance(amount, Decimal) else amount
