"""What the kernel asks of a budget before it goes on, and tells it afterwards (R10)."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from runtime.model.budget import BudgetPicture, Estimate, Spent
from runtime.model.effect import Effect, EffectOutcome
from runtime.model.run import RunState
from runtime.model.wait import WaitState


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a step or a call is not made.

    Attributes:
        wait: what the run waits for instead; None: it fails with `error`.
    """

    error: str
    wait: WaitState | None


class Account(Protocol):
    """What one run of a tree with a budget spends. Used by the thread that drives the run, or holds its lock."""

    def working(self) -> AbstractContextManager[None]:
        """A time that counts."""
        ...

    def resting(self) -> AbstractContextManager[None]:
        """A time that does not count, within one that does."""
        ...

    def before_step(self, run: RunState) -> Refusal | None:
        """Whether the run may take its next step; it is counted."""
        ...

    def before_call(self, run: RunState, effect: Effect) -> Refusal | None:
        """Whether an effect may be carried out at its worst; if so, that much is promised to it."""
        ...

    def after_call(self, run: RunState, effect: Effect, outcome: EffectOutcome) -> None:
        """Count what an attempt took, or one that was recorded but not counted before a crash."""
        ...

    def count_tools(self, number: int) -> None:
        """Count tool calls that a person agreed to."""
        ...

    def note(self, run: RunState) -> None:
        """Write what was spent into the run's variables, which are saved next."""
        ...

    def take_over(self, other: "Account") -> None:
        """Go on with what the account of another copy of the same run has counted but not stored."""
        ...


class Accounts(Protocol):
    """Opens the accounts of runs. Thread-safe."""

    def account_of(self, run: RunState) -> Account | None:
        """The account of a run whose variables are tracked by now; None: its tree has no budget."""
        ...

    def picture_of(self, run: RunState) -> BudgetPicture | None:
        """The budget of a run's tree and what is spent of it; None: it has none."""
        ...


class CallMeter(Protocol):
    """What a handler that asks a model several times for one effect tells about each question (`run._runtime_meter`)."""

    def admit(self, estimate: Estimate) -> Refusal | None:
        """Whether the model may be asked once more."""
        ...

    def count(self, spent: Spent) -> None:
        """Count a question that was answered."""
        ...


class CallEstimator(Protocol):
    """Knows the worst case of effects that ask models. Thread-safe."""

    def __call__(self, run: RunState, effect: Effect) -> Estimate | None:
        """The worst case of the first question that an effect leads to; None: it asks no model."""
        ...
