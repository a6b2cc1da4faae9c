"""The host that runs flows in this process: threads for the runs, SQLite for what must last."""

import logging
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

from runtime.base.clock import Clock, SystemClock, iso
from runtime.base.errors import (
    FlowCompileError,
    FlowError,
    FlowFormatError,
    ModelError,
    StaleResumeError,
    StoreError,
    UnknownRunError,
    WaitKeyError,
)
from runtime.base.ids import IdSource, RandomIds
from runtime.base.json_value import JsonObject, check_json
from runtime.drivers.budgets import TreeAccounts
from runtime.drivers.event_loop import LoopThread
from runtime.drivers.flow_sets import (
    LISTENER_PREFIX,
    SNAPSHOT_FORMAT,
    FlowSet,
    FlowSetRegistry,
    compiled_set,
    flow_set_from_json,
)
from runtime.drivers.scheduler import PARK_AFTER_S, Scheduler
from runtime.effects.llm_call import make_call_estimator
from runtime.effects.registry import EffectServices, build_effect_handlers, evidence_recorder
from runtime.effects.tool_calls import workspace_of
from runtime.host.answers import checked_wait, is_decision, is_text_answer, kernel_payload
from runtime.host.beginnings import Beginnings
from runtime.host.debugger import Debugger
from runtime.host.looking import Looking, Moment, watched
from runtime.host.model_catalog import ModelCatalog
from runtime.host.pictures import META, pending_wait_of, summary_of
from runtime.host.protocol import ControlAction, ModelAnswer
from runtime.host.services import HostServices, open_services
from runtime.host.settings import HostSettings
from runtime.host.step_guard import StepGuard
from runtime.host.stores import Stores, open_stores
from runtime.host.visits import VisitsOfRuns
from runtime.kernel.core import RecordedResults
from runtime.kernel.locks import run_mutation_lock
from runtime.kernel.policy import RetryPolicy
from runtime.kernel.runtime import Runtime
from runtime.model.accounts import CallEstimator
from runtime.model.batch import Batch, RunFigures
from runtime.model.breakpoints import Breakpoints, Halt, StepOrder, StepWay
from runtime.model.budget import (
    AGAIN,
    BUDGET,
    RAISE,
    STOP,
    STOPPED,
    Budget,
    BudgetError,
    BudgetPicture,
    Overrun,
    child_budget,
)
from runtime.model.effect import EffectHandlers
from runtime.model.event import RunEvent
from runtime.model.forks import ForkPoint, ForkRequest, RerunPoint
from runtime.model.limits import RuntimeConfig
from runtime.model.pausing import control_of
from runtime.model.protocols import (
    DeletableLedgerStore,
    DeletableRunStore,
    LedgerStore,
    QueryableRunStore,
    RunHeadStore,
    RunStore,
)
from runtime.model.run import RunState, RunStatus
from runtime.model.run_diff import RunDiff
from runtime.model.spec import BRANCH_MARK, flow_id_of
from runtime.model.summary import PendingWait, RunSummary
from runtime.model.wait import WaitReason
from runtime.model.watched import Watched
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.options import CompileOptions
from runtime.nodes.packs import Pack, PackSet
from runtime.services.llm.client import LLMClient, LLMRequest
from runtime.services.llm.scripted import EchoLLM
from runtime.services.llm.structured import parsed_answer
from runtime.services.tools.executors import ToolExecutor, tools_of
from runtime.visualflow.flow import VisualFlow

_log = logging.getLogger(__name__)
_LISTENER_NAMESPACE = uuid.UUID("0b0f2f0e-7d1c-5a44-9c55-64f5b8f6f2a1")
LEASE_S = 5.0
"""How long runs of a crashed program stay locked, in seconds."""
SESSION_OVER = "Session completed"
BRANCH_OVER = "Another branch ended the run"
_BRANCH_HALTED = "A branch halted"


class LocalHost:
    """Runs flows on worker threads of this process; see `Host`.

    Args:
        llm, tools: instead of what the settings name; for tests and programs with their own.
        stores: instead of what `settings.store` names; closed with the host.

    Raises:
        StoreError: the data folder or the store cannot be used.
    """

    def __init__(
        self,
        settings: HostSettings,
        *,
        llm: LLMClient | None = None,
        tools: ToolExecutor | None = None,
        stores: Stores | None = None,
        clock: Clock | None = None,
        ids: IdSource | None = None,
    ) -> None:
        self._settings = settings
        self._clock = clock or SystemClock()
        self._ids = ids or RandomIds()
        self._options = _options_of(settings)
        self._stores = stores or open_stores(settings)
        self._loop = LoopThread()
        self._services = open_services(settings, self._loop.run, llm=llm, tools=tools)
        self._models = ModelCatalog(self._services)
        self._registry = FlowSetRegistry(self._stores.runs.load)
        self._facts: dict[str, JsonObject] = {}
        self._watched: tuple[str, FlowSet | None] = ("", None)
        self._visits = VisitsOfRuns(self._stores.ledgers)
        self._beginnings = Beginnings(self._stores.folder, self._take_back)
        self._starting = threading.Lock()
        self._is_closed = False
        self._packing = threading.Lock()
        self._packs = PackSet(builtin_catalogue())
        self._guard = StepGuard(settings.step_limit, self._stop_runaway)
        self._runtime = self._made_runtime(self._services)
        self._accounts = TreeAccounts(self._runtime.core, self._estimator(self._services))
        self._runtime.set_accounts(self._accounts)
        self._debugger = Debugger(
            self._registry,
            self._stop_others,
            lambda asks: self._runtime.set_halts(self._debugger if asks else None),
        )
        self._scheduler = Scheduler(
            runtime=self._runtime,
            registry=self._registry,
            workers=settings.workers,
            eager=True,
            lease_s=LEASE_S,
        )
        self._unsubscribe = (
            self._runtime.subscribe_events(self._guard.take),
            self._runtime.add_state_listener(self._tidy_listeners),
        )

    def start(
        self,
        flow: VisualFlow,
        inputs: JsonObject,
        *,
        library: Mapping[str, VisualFlow] | None = None,
        workspace: Path | None = None,
        step_limit: int | None = None,
        trusts_code: bool = False,
        seed: int | str | None = None,
        until: StepOrder | None = None,
        budget: Budget | None = None,
        batch: Batch | None = None,
    ) -> str:
        """See `Host.start`."""
        _check_inputs(inputs)
        options = replace(self._options, trusts_code=trusts_code)
        with self._packing:
            catalogue, packs = self._packs.catalogue, self._packs.packs
        flow_set = compiled_set(flow, library or {}, options, catalogue)
        run_id = self._ids.new()
        folder = str((workspace or self._settings.workspace).expanduser().absolute())
        self._registry.adopt(run_id, flow_set)
        self._facts[run_id] = {"flow_name": flow.name or flow.id}
        if batch is not None:
            self._facts[run_id]["batch"] = batch.to_json()
        if used := _used_packs(flow_set, packs):
            self._facts[run_id]["packs"] = used
        if step_limit is not None:
            self._facts[run_id]["step_limit"] = step_limit
        self._guard.limit(run_id, step_limit)
        budget = budget or self._settings.budget
        for workflow_id in flow_set.listeners:
            self._start_listener(
                run_id, workflow_id, flow_set, folder, seed, is_budgeted=bool(budget)
            )
        if until is not None:
            self._debugger.order(run_id, until, frozenset({run_id}))
        try:
            with self._beginnings.of(run_id):
                run_vars: JsonObject = {
                    **inputs,
                    "workspace_root": folder,
                    META: dict(self._facts[run_id]),
                    "_runtime": {
                        "workflow_snapshot": self._kept_snapshot(run_id, flow_set),
                        **self._models.run_vars(flow_set.flows.values()),
                        **({BUDGET: budget.to_json()} if budget else {}),
                    },
                }
                self._runtime.start(
                    workflow=flow_set.specs[flow.id],
                    vars=run_vars,
                    session_id=run_id,
                    run_id=run_id,
                    seed=seed,
                )
        except BaseException:
            self._debugger.forget(run_id)
            raise
        self._drive(run_id)
        return run_id

    def fork_point(self, run_id: str, seq: int) -> ForkPoint:
        """See `Host.fork_point`."""
        from runtime.host.branches import point_in_root  # only forks need it

        return point_in_root(self._stores, self._loaded(run_id), seq)

    def fork(
        self,
        request: ForkRequest,
        *,
        flow: VisualFlow | None = None,
        library: Mapping[str, VisualFlow] | None = None,
        trusts_code: bool = False,
    ) -> str:
        """See `Host.fork`."""
        from runtime.host.branches import facts_of_fork, fork_as_wished

        original = self._loaded(request.run_id)
        if original.parent_run_id is not None:
            raise FlowError(request.run_id, "it belongs to another run", "fork that one")
        flow_set, packs = self._set_of_fork(original, flow, library, trusts_code=trusts_code)
        new_id = self._ids.new()
        self._learn_facts([original.run_id])
        facts = dict(self._facts[original.run_id])
        if flow is not None:
            facts["packs"] = _used_packs(flow_set, packs)
        facts = facts_of_fork(facts, request, flow_set.root.name or flow_set.root_id)
        workflow = None if flow is None else flow_set.specs[flow_set.root_id]
        self._registry.adopt(new_id, flow_set)
        limit = facts.get("step_limit")
        used = request.at if request.budget == "remaining" else 0  # a visit leaves about one record
        self._guard.limit(new_id, limit if isinstance(limit, int) else None, used=used)
        try:
            with self._beginnings.of(new_id):
                snapshot = self._kept_snapshot(new_id, flow_set)
                edits: JsonObject = {META: facts, "_runtime.workflow_snapshot": snapshot}
                fork_as_wished(self._runtime.core, original, request, new_id, workflow, edits)
        except BaseException:
            self._forget(new_id)
            raise
        self._facts[new_id] = facts
        for run in (*self._descendants(new_id), self._loaded(new_id)):
            self._drive(run.run_id)
        return new_id

    def rerun_point(
        self, run_id: str, flow: VisualFlow, *, library: Mapping[str, VisualFlow] | None = None
    ) -> RerunPoint | None:
        """See `Host.rerun_point`."""
        from runtime.host.rerun_points import rerun_point  # only a changed flow needs it

        run = self._loaded(run_id)
        before = self._adopted_set(run)
        if before is None:
            return None
        trusts = before.options.trusts_code
        now, _packs = self._set_of_fork(run, flow, library, trusts_code=trusts)
        return rerun_point(self._stores, run, before, now, self._visits)

    def compare(self, a: str, b: str) -> RunDiff:
        """See `Host.compare`."""
        from runtime.drivers.run_diff import run_diff  # only comparisons need it

        return run_diff(self._stores.ledgers, self._loaded(a), self._loaded(b))

    def _set_of_fork(
        self,
        original: RunState,
        flow: VisualFlow | None,
        library: Mapping[str, VisualFlow] | None,
        *,
        trusts_code: bool,
    ) -> tuple[FlowSet, Sequence[Pack]]:
        """The flows that a fork goes on with, and the packs in force.

        Raises:
            FlowError: the run's own were not kept. FlowCompileError: they have errors.
        """
        with self._packing:
            catalogue, packs = self._packs.catalogue, self._packs.packs
        if flow is not None:
            options = replace(self._options, trusts_code=trusts_code)
            if flow.id != original.workflow_id:
                flow = flow.model_copy(update={"id": original.workflow_id})
            return compiled_set(flow, library or {}, options, catalogue), packs
        flow_set = self._adopted_set(original)
        if flow_set is None:
            raise FlowError(
                original.run_id, "the flow of the run was not kept", "start the flow anew"
            )
        return flow_set, packs

    def answer(self, run_id: str, wait_key: str | None, payload: JsonObject) -> None:
        """See `Host.answer`."""
        run = self._loaded(run_id)
        wait = checked_wait(run, wait_key)
        self._adopt_tree_of(run)
        if (overrun := Overrun.of(wait)) is not None:
            self._answer_at_limit(run, overrun, payload)
            return
        if wait.reason is WaitReason.UNTIL:
            self._runtime.fire_timer_now(run_id)
            self._drive(run_id)
            return
        if wait.reason is WaitReason.SUBWORKFLOW:
            raise WaitKeyError(run_id, "it waits for another run", "answer that one")
        spec = self._runtime.spec_for(run)
        if spec is None:
            raise WaitKeyError(run_id, "its flow was not kept", "start the flow again")
        answer = kernel_payload(
            run,
            wait,
            payload,
            tools=tools_of(self._services.tools),
            scope=workspace_of(run.vars, self._settings.workspace),
            now_iso=self._now_iso(),
        )
        try:
            if is_decision(wait, answer):
                self._runtime.decide(run_id=run_id, wait_key=wait.wait_key, payload=answer)
            else:
                self._runtime.resume(
                    workflow=spec,
                    run_id=run_id,
                    wait_key=wait.wait_key,
                    payload=answer,
                    max_steps=0,
                    validate=is_text_answer(wait, answer),
                )
        except (StaleResumeError, WaitKeyError):
            raise
        except ValueError as error:
            raise WaitKeyError(run_id, str(error), "look at the run again") from error
        self._drive(run_id)

    def budget(self, run_id: str) -> BudgetPicture | None:
        """See `Host.budget`."""
        return self._accounts.picture_of(self._loaded(run_id))

    def set_budget(self, run_id: str, budget: Budget) -> None:
        """See `Host.set_budget`."""
        root = self._loaded(run_id)
        self._accounts.set_budget(run_id, budget)
        self._adopt_tree_of(root)
        for run in (root, *self._live_below(run_id)):
            spec = self._runtime.spec_for(run)
            if spec is None or run.waiting is None or Overrun.of(run.waiting) is None:
                continue
            with suppress(StaleResumeError, ValueError):  # answered meanwhile, or paused
                self._runtime.resume(
                    workflow=spec,
                    run_id=run.run_id,
                    wait_key=run.waiting.wait_key,
                    payload={"response": AGAIN},
                    max_steps=0,
                )
                self._drive(run.run_id)

    def _answer_at_limit(self, run: RunState, overrun: Overrun, payload: JsonObject) -> None:
        """What a person says to a run that waits at a limit of its budget.

        Raises:
            WaitKeyError: it is neither of the choices, or the new limit is too low; nothing has changed.
        """
        root_id = self._registry.root_of(run)
        said = payload.get("response", payload.get("text"))
        if said == STOP:
            self.control(root_id, "cancel", reason=f"{STOPPED}: {overrun.sentence()}.")
            return
        if said not in (RAISE, AGAIN):
            raise WaitKeyError(
                run.run_id, f"{said!r} is not one of the choices", f"answer {RAISE} or {STOP}"
            )
        picture = self._accounts.picture_of(run)
        budget = picture.budget if picture is not None else Budget()
        try:
            raised = budget.raised(overrun, payload.get("limits")) if said == RAISE else budget
        except BudgetError as error:
            raise WaitKeyError(error.where, error.problem, error.remedy) from error
        self.set_budget(root_id, raised)

    def control(self, run_id: str, action: ControlAction, *, reason: str | None = None) -> None:
        """See `Host.control`."""
        root = self._loaded(run_id)
        if action == "resume":
            self._debugger.forget(run_id)
            self._resume(root)
            return
        for run in (root, *self._descendants(run_id)):
            if action == "pause":
                self._runtime.pause_run(run.run_id, reason=reason)
            else:
                self._runtime.cancel_run(run.run_id, reason=reason)

    def _resume(self, root: RunState) -> None:
        """Let a run and its children go on, those that halted past where they did."""
        self._adopt_tree_of(root)
        for run in (root, *self._live_below(root.run_id)):
            stopped_early = control_of(run).get("pause_reason") == _BRANCH_HALTED
            if Halt.of(run.waiting) is not None or stopped_early:
                self._debugger.let_go(run)
            self._runtime.resume_run(run.run_id)
            self._drive(run.run_id)

    def use_breakpoints(self, breakpoints: Breakpoints) -> None:
        """See `Host.use_breakpoints`."""
        self._debugger.use(breakpoints)

    def step(self, run_id: str, order: StepOrder) -> None:
        """See `Host.step`."""
        root = self._loaded(run_id)
        tree = {run.run_id: run for run in (root, *self._live_below(run_id))}
        at = _halted_in(tree.values()) or root
        line = _line_up(at.run_id, tree)
        watched = line[1:] if order.way is StepWay.OUT else line
        self._debugger.order(run_id, order, frozenset(watched))
        self._debugger.let_go(at)
        self._resume(root)
        if self._loaded(run_id).status.is_terminal and not any(self._live_below(run_id)):
            self._debugger.forget(run_id)  # it ended meanwhile: nobody comes any more

    def _stop_others(self, halted: RunState) -> None:
        """Pause what goes on beside a run that has halted, and a run around it that is still beginning other branches."""
        root = self._stores.runs.load(self._registry.root_of(halted))
        if root is None:  # a listener, which begins before its root
            return
        tree = {run.run_id: run for run in (root, *self._live_below(root.run_id))}
        around = _line_up(halted.run_id, tree)[1:]
        for run_id in around:
            if tree[run_id].status is RunStatus.RUNNING:
                self._runtime.pause_run(run_id, reason=_BRANCH_HALTED)
        for run in self._live_below(root.run_id):
            if run.run_id not in (halted.run_id, *around) and _goes_on_by_itself(run):
                self._runtime.pause_run(run.run_id, reason="Another branch halted")

    def get_run(self, run_id: str) -> RunSummary:
        """See `Host.get_run`."""
        return self._summary(self._head(run_id))

    def list_runs(
        self, *, status: RunStatus | None = None, limit: int = 200
    ) -> Sequence[RunSummary]:
        """See `Host.list_runs`."""
        heads = [
            run
            for run in self._heads(status=status, root_only=True, limit=limit)
            if not run.workflow_id.startswith("__")
        ]
        self._learn_facts([run.run_id for run in heads])
        return [self._summary(run) for run in heads]

    def delete_run(self, run_id: str) -> None:
        """See `Host.delete_run`."""
        root = self._loaded(run_id)
        if not root.status.is_terminal:
            raise WaitKeyError(run_id, "the run is not finished", "cancel it first")
        branches = self._forks_of(run_id)
        if any(not self._head(one).status.is_terminal for one in branches):
            raise WaitKeyError(run_id, "a branch of it goes on", "cancel the branch first")
        self._learn_facts([run_id])
        before = self._facts[run_id]
        for run in (*self._descendants(run_id), root):
            if not run.status.is_terminal:
                self._runtime.cancel_run(run.run_id, reason="Deleted with its run")
            if isinstance(self._stores.runs, DeletableRunStore):
                self._stores.runs.delete(run.run_id)
            if isinstance(self._stores.ledgers, DeletableLedgerStore):
                self._stores.ledgers.delete(run.run_id)
            if not branches:  # values of a branch may be kept with the run it began in
                self._stores.artifacts.delete_by_run(run.run_id)
            self._stores.triples.delete_owner("run", run.run_id)
        self._forget(run_id)
        for origin in before.get("origins") or ():
            if self._stores.runs.load(origin) is None and not self._forks_of(origin):
                self._stores.artifacts.delete_by_run(origin)

    def _forget(self, root_run_id: str) -> None:
        self._registry.forget(root_run_id)
        self._guard.forget(root_run_id)
        self._facts.pop(root_run_id, None)

    def _forks_of(self, run_id: str) -> list[str]:
        """Root runs that come from a run, at any distance."""
        roots = [run.run_id for run in self._heads(root_only=True)]
        self._learn_facts(roots)
        return [one for one in roots if run_id in (self._facts[one].get("origins") or ())]

    def pending_waits(self, root_run_id: str | None = None) -> Sequence[PendingWait]:
        """See `Host.pending_waits`."""
        found: list[PendingWait] = []
        for run in self._heads(status=RunStatus.WAITING):
            root = self._registry.root_of(run)
            if root_run_id is None or root == root_run_id:
                wait = pending_wait_of(run, root, self._name_of)
                if wait is not None:
                    found.append(replace(wait, node_title=self._title_of(wait)))
        return sorted(found, key=lambda wait: wait.since)

    def records(
        self, run_id: str, *, after: int = 0, limit: int = 1000
    ) -> Sequence[tuple[int, JsonObject]]:
        """See `Host.records`."""
        records, _ = self._stores.ledgers.list_after(run_id=run_id, after=after, limit=limit)
        return [
            (int(record.get("seq") or after + place), record)
            for place, record in enumerate(records, 1)
        ]

    def children(self, run_id: str) -> Sequence[RunSummary]:
        """See `Host.children`."""
        return [self._summary(run) for run in self._queryable.list_children(parent_run_id=run_id)]

    def flow_of(self, run_id: str) -> VisualFlow | None:
        """See `Host.flow_of`."""
        run = self._loaded(run_id)
        flow_set = self._adopted_set(run)
        if flow_set is None:
            return None
        return flow_set.flows.get(flow_id_of(run.workflow_id), flow_set.root)

    def variables(self, run_id: str, at: int | None = None) -> JsonObject:
        """See `Host.variables`."""
        run = self._loaded(run_id)
        if at is None:
            return deepcopy(run.vars)
        try:
            return self._runtime.state_at(run_id, at).vars
        except ValueError as error:
            raise FlowError(run_id, str(error), "choose one that is there") from error

    def figures(self, run_id: str) -> RunFigures:
        """See `Host.figures`."""
        from runtime.host.figures import figures_of  # only repeated runs need it

        run = self._loaded(run_id)
        try:
            first = self._runtime.state_at(run_id, 0).vars
        except (StoreError, ValueError):  # states were not recorded
            first = run.vars
        tree = (run, *self._descendants(run_id))
        records = (one for each in tree for _seq, one in self._all_records(each.run_id))
        return figures_of(run, first, records)

    def _all_records(self, run_id: str) -> Iterator[tuple[int, JsonObject]]:
        after = 0
        while page := self.records(run_id, after=after):
            yield from page
            after = page[-1][0]

    def watch(
        self,
        run_id: str,
        expressions: Sequence[str],
        *,
        at: int | None = None,
        node_id: str = "",
    ) -> Sequence[Watched]:
        """See `Host.watch`."""
        run = self._loaded(run_id)
        if at is not None:
            run = replace(run, vars=self.variables(run_id, at))
        if node_id:
            run = replace(run, current_node=node_id)
        flow_set = self._watched_set(run)
        flow = flow_set.flows.get(flow_id_of(run.workflow_id), flow_set.root) if flow_set else None
        spec = flow_set.specs.get(run.workflow_id) if flow_set else None
        if flow is None or spec is None:
            raise FlowError(run_id, "the flow of this run was not kept", "run it again")
        return watched(Looking(flow, spec, run, Moment(self._now_iso())), expressions)

    def _watched_set(self, run: RunState) -> FlowSet | None:
        """The flows of a run; those of a past one are compiled once, as long as it is the one that is watched."""
        root_id = self._registry.root_of(run)
        if self._registry.set_of(root_id) is None and self._watched[0] == root_id:
            return self._watched[1]
        flow_set = self._adopted_set(run)
        self._watched = root_id, flow_set
        return flow_set

    def recover(self) -> Sequence[RunSummary]:
        """See `Host.recover`."""
        self._beginnings.clear()
        recovered: dict[str, RunSummary] = {}
        for status in (RunStatus.RUNNING, RunStatus.WAITING):
            for run in self._queryable.list_runs(status=status, limit=0):
                root_id = self._registry.root_of(run)
                is_new = self._registry.set_of(root_id) is None
                root = self._stores.runs.load(root_id)
                if root is None or (root.status.is_terminal and _is_listener(run)):
                    self._runtime.cancel_run(run.run_id, reason=SESSION_OVER)
                    continue
                if self._adopt_tree_of(run) is None:
                    continue
                if is_new and status is RunStatus.RUNNING:
                    recovered[root_id] = self._summary(root)
                self._drive(run.run_id)
        return list(recovered.values())

    def subscribe(self, callback: Callable[[RunEvent], None]) -> Callable[[], None]:
        """See `Host.subscribe`."""
        return self._runtime.subscribe_events(callback)

    def tool_names(self) -> Sequence[str]:
        """See `Host.tool_names`."""
        return sorted(tools_of(self._services.tools))

    def ask_model(self, messages: Sequence[JsonObject]) -> ModelAnswer:
        """See `Host.ask_model`."""
        llm = self._services.llm
        if isinstance(llm, EchoLLM):
            raise ModelError(
                "settings", "no model is set up", "name a provider and a model in the settings"
            )
        reply = llm.complete(LLMRequest(tuple(messages)))
        return ModelAnswer(reply.content, reply.model, parsed_answer(reply.content), reply.usage)

    def load_pack(self, pack: Pack) -> bool:
        """See `Host.load_pack`."""
        with self._packing:
            return self._packs.load(pack)

    def disable_pack(self, name: str) -> bool:
        """See `Host.disable_pack`."""
        with self._packing:
            return self._packs.disable(name)

    def loaded_packs(self) -> Sequence[Pack]:
        """See `Host.loaded_packs`."""
        with self._packing:
            return self._packs.packs

    def configure(self, settings: HostSettings) -> None:
        """See `Host.configure`."""
        services = open_services(settings, self._loop.run, llm=None, tools=None)
        before, self._services, self._settings = self._services, services, settings
        self._models = ModelCatalog(services)
        self._options = _options_of(settings)
        self._guard.use_default(settings.step_limit)
        self._runtime.register_effect_handlers(self._handlers(services))
        self._accounts.estimate = self._estimator(services)
        self._use_tools(self._runtime, services)
        self._runtime.set_config(_config_of(services))
        before.llm.close()

    def close(self) -> None:
        """See `Host.close`."""
        with self._starting:
            self._is_closed = True
        self._scheduler.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._beginnings.close()
        self._stores.close()
        self._services.llm.close()
        self._loop.close()

    def _drive(self, run_id: str) -> None:
        """Let the workers take up a run; they start with the first one."""
        with self._starting:
            if self._is_closed:  # what comes late is driven when the stores are opened again
                return
            if not self._scheduler.is_running:
                self._scheduler.start()
        self._scheduler.submit(run_id)

    @property
    def _queryable(self) -> QueryableRunStore:
        store = self._stores.runs
        if not isinstance(store, QueryableRunStore):
            raise TypeError(f"a host needs a QueryableRunStore, not {type(store).__name__}")
        return store

    def _handlers(self, services: HostServices) -> EffectHandlers:
        return build_effect_handlers(
            EffectServices(
                run_store=self._stores.runs,
                artifacts=self._stores.artifacts,
                triples=self._stores.triples,
                llm=services.llm,
                tools=services.tools,
                tool_source=services.tool_source,
                prices=self._settings.model_prices,
                default_workspace=self._settings.workspace,
                lock=run_mutation_lock,
                now_iso=self._now_iso,
            )
        )

    def _estimator(self, services: HostServices) -> CallEstimator:
        prices = self._settings.model_prices
        return make_call_estimator(services.llm, tools=services.tool_source, prices=prices)

    def _made_runtime(self, services: HostServices) -> Runtime:
        runtime = Runtime(
            run_store=self._stores.runs,
            ledger_store=self._stores.ledgers,
            artifact_store=self._stores.artifacts,
            effect_handlers=self._handlers(services),
            effect_policy=RetryPolicy(),
            workflow_registry=self._registry,
            config=_config_of(services),
            raise_node_errors=False,
            on_child_failure="deliver",
            park_after_s=PARK_AFTER_S,
            clock=self._clock,
            ids=self._ids,
        )
        runtime.set_recorded_source(_recorded_results)
        self._use_tools(runtime, services)
        return runtime

    def _use_tools(self, runtime: Runtime, services: HostServices) -> None:
        recorder = evidence_recorder(self._stores.artifacts, self._now_iso)
        runtime.set_tool_executor_for_resume(services.tools, keep_evidence=recorder.keep)

    def _kept_snapshot(self, run_id: str, flow_set: FlowSet) -> JsonObject:
        """Keep the flows with the run; gives the reference for its variables."""
        kept = self._stores.artifacts.store_json(
            flow_set.to_json(),
            run_id=run_id,
            tags={"kind": "workflow_snapshot", "workflow_id": flow_set.root_id},
        )
        return {
            "workflow_id": flow_set.root_id,
            "format": SNAPSHOT_FORMAT,
            "sha256": flow_set.digest,
            "artifact_id": kept.artifact_id,
            "created_at": self._now_iso(),
        }

    def _take_back(self, run_id: str) -> None:
        """Delete what was stored for a run that never came to be."""
        if self._stores.runs.load(run_id) is None:
            self._stores.artifacts.delete_by_run(run_id)

    def _start_listener(
        self,
        root_run_id: str,
        workflow_id: str,
        flow_set: FlowSet,
        folder: str,
        seed: int | str | None,
        *,
        is_budgeted: bool,
    ) -> None:
        """Create a listener and bring it to its first wait, before the root takes a step."""
        spec = flow_set.specs[workflow_id]
        child_id = self._runtime.start(
            workflow=spec,
            vars={
                "workspace_root": folder,
                **({"_runtime": {BUDGET: child_budget(root_run_id)}} if is_budgeted else {}),
            },
            session_id=root_run_id,
            parent_run_id=root_run_id,
            run_id=str(uuid.uuid5(_LISTENER_NAMESPACE, f"{root_run_id}:{workflow_id}")),
            seed=None if seed is None else f"{seed}/{workflow_id}",
        )
        self._runtime.run_until_stop(spec, child_id)

    def _stop_runaway(self, root_run_id: str, limit: int) -> None:
        reason = f"Stopped after {limit} node visits; resume the run to let it go on"
        self.control(root_run_id, "pause", reason=reason)

    def _tidy_listeners(self, run: RunState) -> None:
        """Cancel listeners that nobody can reach any more."""
        if run.status.is_terminal and run.status is not RunStatus.COMPLETED:
            for child in self._queryable.list_children(parent_run_id=run.run_id):
                if BRANCH_MARK in child.workflow_id and not child.status.is_terminal:
                    self._runtime.cancel_run(child.run_id, reason=BRANCH_OVER)
        if run.parent_run_id is None and run.status.is_terminal:
            self._guard.forget(run.run_id)
            self._debugger.forget(run.run_id)
            for child in self._queryable.list_children(
                parent_run_id=run.run_id, status=RunStatus.WAITING
            ):
                if _is_listener(child):
                    self._runtime.cancel_run(child.run_id, reason=SESSION_OVER)
        elif _is_listener(run) and run.status is RunStatus.WAITING and run.parent_run_id:
            found = self._stores.runs.probe_control(run.parent_run_id)
            if found is not None and found[0].is_terminal:
                self._runtime.cancel_run(run.run_id, reason=SESSION_OVER)

    def _adopt_tree_of(self, run: RunState) -> FlowSet | None:
        """The flows of a run's tree, from now on also driven; None and a log line if they cannot be read."""
        root_id = self._registry.root_of(run)
        flow_set = self._adopted_set(run)
        if flow_set is not None and self._registry.set_of(root_id) is None:
            self._registry.adopt(root_id, flow_set)
            self._learn_facts([root_id])
            limit = self._facts[root_id].get("step_limit")
            self._guard.limit(root_id, limit if isinstance(limit, int) else None)
        return flow_set

    def _adopted_set(self, run: RunState) -> FlowSet | None:
        root_id = self._registry.root_of(run)
        known = self._registry.set_of(root_id)
        if known is not None:
            return known
        root = run if root_id == run.run_id else self._stores.runs.load(root_id)
        try:
            return self._read_snapshot(root)
        except (FlowFormatError, FlowCompileError) as error:
            _log.warning("run %s: %s", root_id, error)
            return None

    def _read_snapshot(self, root: RunState | None) -> FlowSet | None:
        runtime = root.vars.get("_runtime") if root is not None else None
        reference = runtime.get("workflow_snapshot") if isinstance(runtime, dict) else None
        artifact_id = reference.get("artifact_id") if isinstance(reference, dict) else None
        kept = self._stores.artifacts.load_json(artifact_id) if artifact_id else None
        with self._packing:
            catalogue = self._packs.catalogue
        return flow_set_from_json(kept, catalogue) if isinstance(kept, dict) else None

    def _loaded(self, run_id: str) -> RunState:
        run = self._stores.runs.load(run_id)
        if run is None:
            raise UnknownRunError(
                run_id[:80], "no such run is in the store", "look at the list of runs"
            )
        return run

    def _descendants(self, run_id: str) -> Iterator[RunState]:
        """Every run below a run, parents before children."""
        waiting = [run_id]
        while waiting:
            for child in self._queryable.list_children(parent_run_id=waiting.pop(0)):
                waiting.append(child.run_id)
                yield child

    def _live_below(self, run_id: str) -> Iterator[RunState]:
        """The runs below a run that have not ended, parents before children. Ended ones, of a long loop, cost nothing."""
        waiting = [run_id]
        while waiting:
            parent, found = waiting.pop(0), dict[str, RunState]()
            # Twice: one that begins to run between the first look and the second is in neither.
            for status in (RunStatus.RUNNING, RunStatus.WAITING, RunStatus.RUNNING):
                children = self._queryable.list_children(parent_run_id=parent, status=status)
                found.update({child.run_id: child for child in children})
            waiting += found
            yield from found.values()

    def _heads(
        self, *, status: RunStatus | None = None, root_only: bool = False, limit: int = 0
    ) -> Sequence[RunState]:
        """Runs whose variables nobody needs, last written first; `limit` 0: all."""
        store = self._stores.runs
        if isinstance(store, RunHeadStore):
            return store.list_run_heads(status=status, root_only=root_only, limit=limit)
        runs = self._queryable.list_runs(status=status, limit=0)
        found = [run for run in runs if not root_only or run.parent_run_id is None]
        return found[:limit] if limit else found

    def _head(self, run_id: str) -> RunState:
        store = self._stores.runs
        found = store.load_head(run_id) if isinstance(store, RunHeadStore) else None
        return found if found is not None else self._loaded(run_id)

    def _learn_facts(self, run_ids: Sequence[str]) -> None:
        """Read what was noted about root runs that this host has not met yet."""
        unknown = [run_id for run_id in run_ids if run_id not in self._facts]
        store = self._stores.runs
        if not unknown:
            return
        if isinstance(store, RunHeadStore):
            noted = store.values_of(unknown, META)
        else:
            loaded = (store.load(run_id) for run_id in unknown)
            noted = {run.run_id: run.vars.get(META) for run in loaded if run is not None}
        for run_id in unknown:
            facts = noted.get(run_id)
            self._facts[run_id] = facts if isinstance(facts, dict) else {}

    def _summary(self, run: RunState) -> RunSummary:
        root_id = self._registry.root_of(run)
        is_driven = self._registry.set_of(root_id) is not None
        self._learn_facts([root_id])
        facts = self._facts[root_id] if root_id == run.run_id else {}
        return summary_of(run, self._name_of(run), facts, is_interrupted=not is_driven)

    def _name_of(self, run: RunState) -> str:
        """The flow's name as it was when the run started; that of the root for flows that nobody knows."""
        root_id = self._registry.root_of(run)
        flow_set = self._registry.set_of(root_id)
        if flow_set is not None and run.workflow_id in flow_set.flows:
            return flow_set.flows[run.workflow_id].name or run.workflow_id
        self._learn_facts([root_id])
        return str(self._facts[root_id].get("flow_name") or run.workflow_id)

    def _title_of(self, wait: PendingWait) -> str:
        flow_set = self._registry.set_of(wait.root_run_id)
        flow = flow_set.flows.get(wait.workflow_id) if flow_set is not None else None
        node = flow.nodes_by_id.get(wait.node_id) if flow is not None else None
        return node.title if node is not None else ""

    def _now_iso(self) -> str:
        return iso(self._clock.now())


def _options_of(settings: HostSettings) -> CompileOptions:
    return CompileOptions(
        legacy_task=settings.legacy_task, failing_node_fails_run=settings.failing_node_fails_run
    )


def _config_of(services: HostServices) -> RuntimeConfig:
    return RuntimeConfig(provider=services.provider, model=services.llm.default_model)


def _halted_in(runs: Iterable[RunState]) -> RunState | None:
    """The run of a tree that halted, else one that is paused between two nodes; the last one of several."""
    paused = [
        run for run in runs if ((run.waiting and run.waiting.details) or {}).get("kind") == "pause"
    ]
    halted = [run for run in paused if Halt.of(run.waiting) is not None]
    return max(halted or paused, key=lambda run: run.updated_at, default=None)


def _goes_on_by_itself(run: RunState) -> bool:
    """Whether it takes steps, or will once a time has come."""
    wait = run.waiting
    return run.status is RunStatus.RUNNING or (wait is not None and wait.reason is WaitReason.UNTIL)


def _line_up(run_id: str, tree: Mapping[str, RunState]) -> list[str]:
    """A run of a tree and those around it, from inside out."""
    line: list[str] = []
    at: str | None = run_id
    while at is not None and at in tree:
        line.append(at)
        at = tree[at].parent_run_id
    return line


def _is_listener(run: RunState) -> bool:
    return run.workflow_id.startswith(LISTENER_PREFIX)


def _check_inputs(inputs: JsonObject) -> None:
    """Inputs are JSON under names that are not the runtime's own.

    Raises:
        FlowError: a reserved name. NotJsonError: a value that is not JSON.
    """
    check_json(inputs, "inputs")
    reserved = [name for name in inputs if name.startswith("_")]
    if reserved:
        raise FlowError(
            "inputs", f"the name {reserved[0]!r} is reserved", "use a name without a leading _"
        )


def _used_packs(flow_set: FlowSet, packs: Sequence[Pack]) -> JsonObject:
    """Name -> digest of the packs whose node types the flows have."""
    used = {node.type for flow in flow_set.flows.values() for node in flow.nodes}
    return {p.name: p.digest for p in packs if any(one.id in used for one in p.node_types)}


def _recorded_results(runs: RunStore, ledger: LedgerStore, run: RunState) -> RecordedResults:
    from runtime.drivers.effect_cache import EffectCache  # only forks need it

    return EffectCache(runs, ledger, run)
