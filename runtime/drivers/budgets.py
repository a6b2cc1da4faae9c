"""What run trees spend, and whether they may go on: the accounts that the kernel asks (R10).

Each run keeps in `vars._runtime.budget.used` what it spent itself, in the same commit as the step that spent it; the root
keeps the limits there too. What the tree spent is the sum, added up once when the tree is first met by this process and
kept in memory from then on, so that a step costs the same however long the run is. Calls that are under way in parallel
branches have their worst case promised to them, so that together they cannot go over a limit either.
"""

import logging
import threading
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from runtime.base.json_value import JsonObject
from runtime.effects.tool_calls import APPROVAL_MODE
from runtime.kernel.control import set_budget
from runtime.kernel.core import Core
from runtime.model.accounts import Account, CallEstimator, Refusal
from runtime.model.budget import (
    AGAIN,
    BUDGET,
    RAISE,
    STOP,
    STOPPED,
    Amount,
    Budget,
    BudgetError,
    BudgetPicture,
    Estimate,
    Overrun,
    Spent,
    child_budget,
)
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.event import RunEventType
from runtime.model.forks import ForkBudget
from runtime.model.protocols import QueryableRunStore
from runtime.model.run import RunState
from runtime.model.wait import WaitReason, WaitState

_log = logging.getLogger(__name__)

_ANSWER, _OVERRUN = "answer", "overrun"
_ONE_STEP = Estimate(steps=1)


class TreeAccounts:
    """The `Accounts` of a runtime.

    Args:
        estimate: the worst case of effects that ask models; None: model calls have an unknown cost and no known size.
    """

    def __init__(self, core: Core, estimate: CallEstimator | None = None) -> None:
        self.core = core
        self.estimate = estimate
        self._lock = threading.RLock()
        self._trees: weakref.WeakValueDictionary[str, _Tree] = weakref.WeakValueDictionary()
        self._stopped: dict[str, str] = {}

    def account_of(self, run: RunState) -> "RunAccount | None":
        """See `Accounts.account_of`."""
        kept = _kept(run)
        if kept is None:
            return None
        tree = self._tree(str(kept.get("root") or run.run_id))
        if "root" not in kept:
            tree.budget = _budget_in(kept)
        return RunAccount(self, tree, run.run_id, Spent.from_json(kept.get("used")))

    def picture_of(self, run: RunState) -> BudgetPicture | None:
        """See `Accounts.picture_of`."""
        kept = _kept(run)
        if kept is None:
            return None
        tree = self._tree(str(kept.get("root") or run.run_id))
        with tree.lock:
            return BudgetPicture(tree.budget, tree.total, tree.promised_to_others(""))

    def set_budget(self, root_run_id: str, budget: Budget) -> None:
        """Give a tree other limits, also while it runs; what it spent stays. One that has ended keeps its own.

        Raises:
            UnknownRunError: no such run.
        """
        is_over = set_budget(self.core, root_run_id, budget.to_json()).status.is_terminal
        tree = self._trees.get(root_run_id)
        if tree is not None and not is_over:
            tree.budget = budget

    def stop(self, root_run_id: str, why: str) -> None:
        """Let no run of a tree take another step."""
        self._stopped[root_run_id] = why

    def stopped(self, root_run_id: str) -> str | None:
        """Why no run of a tree takes another step; None: they may."""
        return self._stopped.get(root_run_id) if self._stopped else None

    def _tree(self, root_run_id: str) -> "_Tree":
        with self._lock:
            tree = self._trees.get(root_run_id)
            if tree is None:
                tree = self._trees[root_run_id] = self._read(root_run_id)
            return tree

    def _read(self, root_run_id: str) -> "_Tree":
        """Add up what the runs of a tree spent, as they are stored."""
        store = self.core.run_store
        root = store.load(root_run_id)
        kept = (_kept(root) or {}) if root is not None else {}
        tree = _Tree(root_run_id, _budget_in(kept))
        runs = [root] if root is not None else []
        for run in runs:
            tree.put(run.run_id, Spent.from_json((_kept(run) or {}).get("used")))
            tree.keep_promise(run.run_id, but=_asked_about(run.waiting))
            if isinstance(store, QueryableRunStore):
                runs += store.list_children(parent_run_id=run.run_id)
        return tree


class RunAccount:
    """The account of one run; belongs to one copy of it."""

    def __init__(self, accounts: TreeAccounts, tree: "_Tree", run_id: str, used: Spent) -> None:
        self._accounts, self._tree, self._run_id = accounts, tree, run_id
        self._used = self._noted = used
        self._estimate: Estimate | None = None
        self._metered = False
        self._cut_off: str | None = None
        self._overrun: Overrun | None = None
        self._at = ""

    def take_over(self, other: Account) -> None:
        """See `Account.take_over`."""
        if isinstance(other, RunAccount):
            self._used, self._overrun = other._used, other._overrun

    @contextmanager
    def working(self) -> Iterator[None]:
        """See `Account.working`."""
        self._tree.put(self._run_id, self._used)
        self._tree.begin(self._now())
        try:
            yield
        except BaseException:
            self._tree.keep_promise(self._run_id)  # of a call that could not begin
            raise
        finally:
            self._take_time()
            self._tree.end()

    @contextmanager
    def resting(self) -> Iterator[None]:
        """See `Account.resting`."""
        self._take_time()
        self._tree.end()
        try:
            yield
        finally:
            self._tree.begin(self._now())

    def before_step(self, run: RunState) -> Refusal | None:
        """See `Account.before_step`."""
        self._at = run.current_node
        if self._tree.promised:
            self._tree.keep_promise(self._run_id)
        kept = run.vars["_runtime"][BUDGET]
        if _ANSWER in kept and (refusal := self._answered(run, kept)) is not None:
            return refusal
        if (why := self._accounts.stopped(self._tree.root_run_id)) is not None:
            return Refusal(why, None)
        if self._tree.budget.max_seconds is not None:
            self._take_time()
        refusal = self._checked(run, _ONE_STEP, promise=False)
        if refusal is None:
            self._count(Spent(steps=1))
            self._warn(run)
        return refusal

    def before_call(self, run: RunState, effect: Effect) -> Refusal | None:
        """See `Account.before_call`."""
        self._at = run.current_node
        cut_off: str | None = getattr(run, "replay_of", None)
        self._estimate, self._metered = self._estimated(run, effect), False
        if cut_off is not None and cut_off != self._cut_off and self._estimate is not None:
            self._cut_off = cut_off  # it may have been paid for when the process ended
            self._count(Spent.of(self._estimate))
        if self._estimate is None:
            return None
        run.__dict__["_runtime_meter"] = self
        refusal = self._checked(run, self._estimate, promise=True)
        if refusal is not None:
            self._count(Spent(steps=-1))  # the node begins anew
        return refusal

    def after_call(self, run: RunState, effect: Effect, outcome: EffectOutcome) -> None:
        """See `Account.after_call`."""
        self._tree.keep_promise(self._run_id, but=_asked_about(outcome.wait))
        estimate = self._estimate or self._estimated(run, effect)
        self._estimate = None
        if estimate is None or self._metered:
            return
        result = outcome.result or {}
        match effect.type:
            case EffectType.TOOL_CALLS:
                self._count(Spent(tool_calls=_carried_out(estimate.tool_calls, outcome)))
            case EffectType.START_SUBWORKFLOW:
                self._count(Spent(depth=estimate.depth))
            case _:
                usage = result.get("usage")
                is_answered = outcome.status == "completed" or isinstance(usage, dict)
                spent = Spent.of_answer(usage, estimate) if is_answered else Spent(llm_calls=1)
                self._count(spent)

    def admit(self, estimate: Estimate) -> Refusal | None:
        """See `CallMeter.admit`."""
        overrun = self._tree.admit(self._run_id, estimate, promise=True)
        if overrun is None or self._tree.budget.on_exceed == "warn":
            return None
        self._count(Spent(steps=-1))  # the node begins anew
        return self._refusal(overrun)

    def count(self, spent: Spent) -> None:
        """See `CallMeter.count`."""
        self._metered = True
        self._tree.keep_promise(self._run_id)
        self._count(spent)

    def count_tools(self, number: int) -> None:
        """See `Account.count_tools`."""
        self._tree.keep_promise(self._run_id)
        self._count(Spent(tool_calls=number))

    def note(self, run: RunState) -> None:
        """See `Account.note`."""
        self._take_time()
        if run.status.is_terminal:
            self._tree.keep_promise(self._run_id)
        kept = run.vars["_runtime"][BUDGET]
        if self._used != self._noted:
            self._noted = self._used
            kept["used"] = self._used.to_json()
        if self._overrun is not None and run.waiting is not None:
            kept[_OVERRUN] = self._overrun.to_json()
            self._overrun = None

    def _estimated(self, run: RunState, effect: Effect) -> Estimate | None:
        match effect.type:
            case EffectType.TOOL_CALLS:
                calls = effect.payload.get("tool_calls")
                return Estimate(tool_calls=len(calls) if isinstance(calls, list) else 0)
            case EffectType.START_SUBWORKFLOW:
                if effect.payload.get("sub_run_id"):
                    return None
                depth = run.vars["_runtime"].get("depth")
                return Estimate(depth=(depth if isinstance(depth, int) else 0) + 1)
            case _:
                return self._of_model(run, effect)

    def _of_model(self, run: RunState, effect: Effect) -> Estimate | None:
        if self._accounts.estimate is not None:
            return self._accounts.estimate(run, effect)
        return Estimate(llm_calls=1, cost_usd=None) if effect.type is EffectType.LLM_CALL else None

    def _checked(self, run: RunState, estimate: Estimate, *, promise: bool) -> Refusal | None:
        overrun = self._tree.admit(self._run_id, estimate, promise=promise)
        if overrun is None:
            return None
        if self._tree.budget.on_exceed == "warn":
            self._tell(run, overrun.dimension, "exceeded", overrun.used, overrun.limit)
            return None
        return self._refusal(overrun)

    def _refusal(self, overrun: Overrun) -> Refusal:
        budget, said = self._tree.budget, overrun.sentence()
        if budget.on_exceed == "stop":
            why = f"{STOPPED}: {said}."
            self._accounts.stop(self._tree.root_run_id, why)
            return Refusal(why, None)
        self._overrun = overrun
        prompt = f"The budget of the run is used up: {said}. Raise it and continue, or stop?"
        wait = WaitState(
            reason=WaitReason.USER,
            wait_key=f"{BUDGET}:{self._run_id}:{overrun.is_fitted_by}:{overrun.limit}",
            resume_to_node=self._at,
            result_key=f"_runtime.{BUDGET}.{_ANSWER}",
            prompt=prompt,
            choices=[RAISE, STOP],
            allow_free_text=False,
            details={"kind": BUDGET, "overrun": overrun.to_json(), "limits": budget.to_json()},
        )
        return Refusal(prompt, wait)

    def _answered(self, run: RunState, kept: JsonObject) -> Refusal | None:
        """What a person said about a limit that was reached."""
        said, overrun = kept.pop(_ANSWER), Overrun.from_json(kept.pop(_OVERRUN, None))
        given = said if isinstance(said, dict) else {}
        answer = given.get("response", given.get("text"))
        if answer == STOP:
            why = f"{STOPPED}."
            self._accounts.stop(self._tree.root_run_id, why)
            return Refusal(why, None)
        if answer == AGAIN:
            return None
        if overrun is None:
            return None
        try:
            budget = self._tree.raise_limit(overrun, given.get("limits"))
        except BudgetError:
            return self._refusal(overrun)
        if "root" in kept:
            self._accounts.set_budget(self._tree.root_run_id, budget)
            self._tree.budget = budget  # also below a root that has ended, which keeps its own
        else:
            used = kept.get("used", {})
            kept.clear()
            kept.update(budget.to_json(), used=used)
        return None

    def _count(self, spent: Spent) -> None:
        self._used = self._used + spent
        self._tree.add(self._run_id, spent)

    def _take_time(self) -> None:
        seconds = self._tree.elapsed(self._now())
        if seconds:
            self._count(Spent(seconds=seconds))

    def _now(self) -> float:
        return self._accounts.core.clock.now().timestamp()

    def _warn(self, run: RunState) -> None:
        """Tell once about each limit that is near."""
        tree = self._tree
        for dimension, limit in tree.budget.limits():
            used = tree.total.amount(dimension)
            if (
                limit
                and dimension not in tree.told
                and float(used) >= tree.budget.warn_at * float(limit)
            ):
                tree.told.add(dimension)
                self._tell(run, dimension, "warning", used, limit)

    def _tell(
        self, run: RunState, dimension: str, status: str, used: Amount, limit: Amount
    ) -> None:
        hub = self._accounts.core.hub
        if hub.is_active:
            data: JsonObject = {"limit_type": dimension, "status": status}
            data |= {"current": float(used), "maximum": float(limit)}
            hub.emit(RunEventType.LIMIT_WARNING, run, data, node_id=run.current_node)


class _Tree:
    """What a tree of runs has spent, as far as this process knows. Thread-safe."""

    def __init__(self, root_run_id: str, budget: Budget) -> None:
        self.root_run_id = root_run_id
        self.budget = budget
        self.lock = threading.Lock()
        self.total = Spent()
        self.promised: dict[str, Estimate] = {}
        self.told: set[str] = set()
        self._of: dict[str, Spent] = {}
        self._workers = 0
        self._since = 0.0

    def raise_limit(self, overrun: Overrun, changes: Mapping[str, Any] | None) -> Budget:
        """The budget with higher limits, from now on; see `Budget.raised`.

        Raises:
            BudgetError: a limit is none, or the one that was reached stays too low.
        """
        with self.lock:
            self.budget = self.budget.raised(overrun, changes)
            return self.budget

    def put(self, run_id: str, used: Spent) -> None:
        """Know what a run spent, whatever was known of it."""
        with self.lock:
            before = self._of.get(run_id, _SPENT_NOTHING)
            if used != before:
                self._of[run_id] = used
                self.total = self.total.less(before) + used

    def add(self, run_id: str, spent: Spent) -> None:
        """Count more of a run."""
        with self.lock:
            self._of[run_id] = self._of.get(run_id, _SPENT_NOTHING) + spent
            self.total = self.total + spent

    def admit(self, run_id: str, estimate: Estimate, *, promise: bool) -> Overrun | None:
        """Whether so much may be spent too; if so, it is promised to the run."""
        with self.lock:
            used = self.total
            if self.promised:
                used = used + self.promised_to_others(run_id)
            overrun = self.budget.overrun(used, estimate)
            if promise and (overrun is None or self.budget.on_exceed == "warn"):
                self.promised[run_id] = estimate
            return overrun

    def keep_promise(self, run_id: str, *, but: Estimate | None = None) -> None:
        """Nothing is promised to a run any more: it was spent, or was not. `but` is what still is."""
        with self.lock:
            self.promised.pop(run_id, None)
            if but is not None:
                self.promised[run_id] = but

    def promised_to_others(self, run_id: str) -> Spent:
        """The worst case of the calls of other runs that are under way. Hold the lock."""
        found = Spent()
        for other, estimate in self.promised.items():
            if other != run_id:
                found = found + Spent.of(estimate)
        return found

    def begin(self, now: float) -> None:
        """One more run is at work."""
        with self.lock:
            if not self._workers:
                self._since = now
            self._workers += 1

    def end(self) -> None:
        """One run less is at work."""
        with self.lock:
            self._workers -= 1

    def elapsed(self, now: float) -> float:
        """Seconds of work since somebody asked last: of several runs at once each is given once."""
        with self.lock:
            if not self._workers:
                return 0.0
            seconds, self._since = now - self._since, now
            return max(0.0, seconds)


_SPENT_NOTHING = Spent()


def carry_budget(
    core: Core, original: RunState, fork: RunState, root_run_id: str, how: ForkBudget
) -> None:
    """Give a fork a budget of its own, if its run has one.

    Args:
        fork: its variables are those of the run at the cut, so that what was spent later does not count.
        root_run_id: the run of the fork's tree that has the limits.
    """
    space = fork.vars["_runtime"]
    there = space.pop(BUDGET, None)
    if not isinstance(there, dict) or how == "none":
        return
    used = there.get("used", {}) if how == "remaining" else {}
    if fork.run_id != root_run_id:
        space[BUDGET] = {**child_budget(root_run_id), "used": used}
        return
    kept = _kept(original) or there
    if "root" in kept:
        root = core.run_store.load(str(kept["root"]))
        kept = (_kept(root) if root is not None else None) or {}
    space[BUDGET] = {**_budget_in(kept).to_json(), "used": used}


def spent_in_tree(core: Core, run: RunState) -> Spent:
    """What a run and all below it spent, as they are stored."""
    found = Spent.from_json((_kept(run) or {}).get("used"))
    if isinstance(core.run_store, QueryableRunStore):
        for child in core.run_store.list_children(parent_run_id=run.run_id):
            found = found + spent_in_tree(core, child)
    return found


def _kept(run: RunState) -> JsonObject | None:
    space = run.vars.get("_runtime")
    kept = space.get(BUDGET) if isinstance(space, dict) else None
    return kept if isinstance(kept, dict) else None


def _budget_in(kept: JsonObject) -> Budget:
    """Limits as they are stored; if they cannot be read, no step is taken until a person has set others."""
    try:
        return Budget.from_json(kept)
    except BudgetError:
        _log.warning("the budget of a run cannot be read: %s", kept, exc_info=True)
        return Budget(max_steps=0)


def _carried_out(calls: int, outcome: EffectOutcome) -> int:
    """How many tool calls were made, or were handed to a host that makes them; not those that a person is asked about."""
    if outcome.status == "failed":
        return 0
    if _asked_about(outcome.wait) is None or outcome.wait is None:
        return calls
    return len((outcome.wait.details or {}).get("pre_results_by_index") or ())


def _asked_about(wait: WaitState | None) -> Estimate | None:
    """The tool calls that a person is asked about; None: the wait is another one."""
    details = (wait.details or {}) if wait is not None else {}
    calls = details.get("tool_calls")
    if details.get("mode") != APPROVAL_MODE or not isinstance(calls, list):
        return None
    return Estimate(tool_calls=len(calls))
