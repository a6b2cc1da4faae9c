"""`Runtime` whose runs have budgets."""

from typing import Any

from typing_extensions import override

from runtime.base.json_value import JsonObject
from runtime.drivers.budgets import TreeAccounts
from runtime.drivers.forking_runtime import ForkingRuntime
from runtime.model.accounts import CallEstimator
from runtime.model.budget import BUDGET, Budget, BudgetPicture
from runtime.model.spec import WorkflowSpec


class BudgetingRuntime(ForkingRuntime):
    """A runtime whose runs, with all runs below them, spend no more than their budget.

    Args:
        estimate: the worst case of effects that ask models; None: a model call has an unknown cost and no known size.
        options: arguments of `ForkingRuntime`.
    """

    def __init__(self, *, estimate: CallEstimator | None = None, **options: Any) -> None:
        super().__init__(**options)
        self._budgets = TreeAccounts(self._core, estimate)
        self.set_accounts(self._budgets)

    @override
    def start(
        self,
        *,
        workflow: WorkflowSpec,
        vars: JsonObject | None = None,
        actor_id: str | None = None,
        session_id: str | None = None,
        parent_run_id: str | None = None,
        run_id: str | None = None,
        seed: int | str | None = None,
        budget: Budget | None = None,
    ) -> str:
        """Create a RUNNING run at the entry node; takes no step.

        Args:
            run_id: a fixed id; an existing run of the same origin is left as it is.
            seed: of the run's and its children's random numbers; None: the system's.
            budget: what it and all runs below it may spend; None: anything.

        Returns:
            The run id.

        Raises:
            NotJsonError: `vars` is not JSON.
            BudgetError: the budget in `vars` is none.
            RunIdentityConflictError: a run of that id has another origin.
        """
        _check_budget(vars or {})
        return super().start(
            workflow=workflow,
            vars=vars if budget is None else with_budget(vars or {}, budget),
            actor_id=actor_id,
            session_id=session_id,
            parent_run_id=parent_run_id,
            run_id=run_id,
            seed=seed,
        )

    def set_budget(self, run_id: str, budget: Budget) -> None:
        """Give a root run other limits, at any time; what it spent stays. A run that waits at a limit waits on.

        Raises:
            UnknownRunError: no such run.
        """
        self._budgets.set_budget(run_id, budget)

    def budget_of(self, run_id: str) -> BudgetPicture | None:
        """The budget of the tree that a run belongs to, and what is spent of it; None: it has none.

        Raises:
            UnknownRunError: no such run.
        """
        return self._budgets.picture_of(self.get_state(run_id))


def _check_budget(run_vars: JsonObject) -> None:
    space = run_vars.get("_runtime")
    if isinstance(space, dict):
        Budget.from_json(space.get(BUDGET))


def with_budget(run_vars: JsonObject, budget: Budget) -> JsonObject:
    """The variables of a new root run that has a budget."""
    space = run_vars.get("_runtime")
    kept = space if isinstance(space, dict) else {}
    return {**run_vars, "_runtime": {**kept, BUDGET: budget.to_json()}}
