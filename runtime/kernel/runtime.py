"""`Runtime`: the door to the kernel."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any

from runtime.base.cancelling import working_for
from runtime.base.clock import Clock, SystemClock, iso
from runtime.base.errors import ConcurrentUpdateError, UnknownRunError
from runtime.base.ids import IdSource, RandomIds
from runtime.base.json_value import JsonObject
from runtime.base.logs import current_run_id
from runtime.kernel import control, waiting
from runtime.kernel.builtin.events import deliver, make_emit_event
from runtime.kernel.builtin.subworkflow import make_start_subworkflow
from runtime.kernel.builtin.timing import make_wait_until, wait_event
from runtime.kernel.builtin.user import answer_user, ask_user
from runtime.kernel.builtin.vars_query import make_vars_query
from runtime.kernel.cause import Cause, last_cause
from runtime.kernel.core import (
    Core,
    EvidenceKeeper,
    OnChildFailure,
    RecordedSource,
    SavePolicy,
    StateListener,
)
from runtime.kernel.event_keys import event_key
from runtime.kernel.events import EventCallback, EventQueue
from runtime.kernel.locks import lock_of
from runtime.kernel.policy import DefaultEffectPolicy
from runtime.kernel.replay import StateAt, state_at
from runtime.kernel.restoring import restore_as_new, restore_in_place
from runtime.kernel.starting import create_run
from runtime.kernel.status import RunPicture, picture_of
from runtime.kernel.step import ControlledError, drive, fail
from runtime.kernel.traces import node_traces
from runtime.model.accounts import Accounts
from runtime.model.breakpoints import Halts
from runtime.model.effect import EffectType
from runtime.model.event import RunEvent
from runtime.model.limits import LimitWarning, RuntimeConfig, check_limits, limit_status
from runtime.model.protocols import (
    EffectPolicy,
    LedgerStore,
    ObservableLedgerStoreProtocol,
    Records,
    RunStore,
    Unsubscribe,
    WorkflowSource,
    is_paused,
)
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import WorkflowSpec
from runtime.model.wait import WaitReason

_INSIDE = frozenset(
    {
        EffectType.ASK_USER,
        EffectType.ANSWER_USER,
        EffectType.WAIT_EVENT,
        EffectType.WAIT_UNTIL,
        EffectType.VARS_QUERY,
    }
)
_SLICE = 1000


class Runtime:
    """Starts runs, takes their steps, ends their waits. Thread-safe; many may share one store.

    Args:
        effect_handlers: effect type -> handler; they replace the kernel's own.
        context: what step handlers get as their second argument; None: clock and random numbers.
        workflow_registry: where child runs and event listeners find their spec.
        artifact_store: given to nodes and handlers.
        config: defaults for new runs.
        raise_node_errors: `tick` re-raises what a node raised, after recording it.
        save_policy: `boundary` saves pure steps together, at most 200 or 250 ms; `every_step` each one.
        durable_progress: progress reports become ledger records.
        verify_deltas: after each save compare the stored state with the live one (tests).
        on_child_failure: for waits that do not say it themselves.
        park_after_s: between attempts that are further apart, in seconds, the run waits for the time and its thread is
            free; needs a scheduler. None: the thread waits.
        record_state: records carry `vars_patch` and `state_hash` (R01).
        clock, ids: the only sources of times and new ids.
    """

    def __init__(
        self,
        *,
        run_store: RunStore,
        ledger_store: LedgerStore,
        effect_handlers: Mapping[Any, Any] | None = None,
        context: Any = None,
        workflow_registry: WorkflowSource | None = None,
        artifact_store: Any = None,
        effect_policy: EffectPolicy | None = None,
        config: RuntimeConfig | None = None,
        chat_summarizer: Any = None,
        raise_node_errors: bool = True,
        save_policy: SavePolicy = "boundary",
        durable_progress: bool = True,
        verify_deltas: bool = False,
        record_state: bool = True,
        checkpoint_every: int = 200,
        on_child_failure: OnChildFailure = "fail",
        park_after_s: float | None = None,
        clock: Clock | None = None,
        ids: IdSource | None = None,
    ) -> None:
        clock = clock or SystemClock()
        self.chat_summarizer = chat_summarizer
        self._core = Core(
            run_store=run_store,
            ledger_store=ledger_store,
            clock=clock,
            ids=ids or RandomIds(),
            policy=effect_policy or DefaultEffectPolicy(),
            context=context,
            registry=workflow_registry,
            artifact_store=artifact_store,
            config=config or RuntimeConfig(),
            save_policy=save_policy,
            raise_node_errors=raise_node_errors,
            durable_progress=durable_progress,
            verify_deltas=verify_deltas,
            record_state=record_state,
            checkpoint_every=checkpoint_every,
            on_child_failure=on_child_failure,
            park_after_s=park_after_s,
        )
        self._core.register(
            {
                EffectType.ASK_USER: ask_user,
                EffectType.ANSWER_USER: answer_user,
                EffectType.WAIT_EVENT: wait_event,
                EffectType.WAIT_UNTIL: make_wait_until(clock),
                EffectType.VARS_QUERY: make_vars_query(self._core),
                EffectType.EMIT_EVENT: make_emit_event(self._core, self.resume),
                EffectType.START_SUBWORKFLOW: make_start_subworkflow(
                    self._core, self.run_until_stop, self.get_node_traces
                ),
            },
            inside=_INSIDE,
        )
        self._core.register(effect_handlers or {})

    @property
    def run_store(self) -> RunStore:
        """Where runs are kept."""
        return self._core.run_store

    @property
    def ledger_store(self) -> LedgerStore:
        """Where ledgers are kept."""
        return self._core.ledger_store

    @property
    def workflow_registry(self) -> WorkflowSource | None:
        """Where child runs find their spec."""
        return self._core.registry

    @property
    def artifact_store(self) -> Any:
        """Large values by id; None if there is no store."""
        return self._core.artifact_store

    @property
    def effect_policy(self) -> EffectPolicy:
        """Attempts and idempotency keys."""
        return self._core.policy

    @property
    def config(self) -> RuntimeConfig:
        """Defaults for new runs."""
        config: RuntimeConfig = self._core.config
        return config

    @property
    def clock(self) -> Clock:
        """The time source."""
        return self._core.clock

    def set_workflow_registry(self, registry: WorkflowSource | None) -> None:
        """Use another registry from now on."""
        self._core.registry = registry

    def set_artifact_store(self, store: Any) -> None:
        """Use another artifact store from now on."""
        self._core.artifact_store = store

    def set_stores(
        self, run_store: RunStore, ledger_store: LedgerStore, artifact_store: Any = None
    ) -> None:
        """Use other stores from now on, which must hold everything the former ones held.

        Handlers that were made with a store of their own must be registered anew.
        """
        self._core.rebind(run_store, ledger_store, artifact_store)

    def set_effect_policy(self, policy: EffectPolicy) -> None:
        """Use another policy from now on."""
        self._core.policy = policy

    def set_config(self, config: RuntimeConfig) -> None:
        """Use other defaults for runs that start from now on."""
        self._core.config = config

    def set_tool_executor_for_resume(
        self, executor: Any, *, keep_evidence: EvidenceKeeper | None = None
    ) -> None:
        """Who runs approved tool calls: `execute(tool_calls=…)` or `execute_approved(tool_calls=…)`.

        Args:
            keep_evidence: keeps what tools returned after a wait, beside the run.
        """
        self._core.tool_executor = executor
        self._core.keep_evidence = keep_evidence

    def register_effect_handlers(self, handlers: Mapping[Any, Any]) -> None:
        """Add or replace effect handlers."""
        self._core.register(handlers)

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
    ) -> str:
        """Create a RUNNING run at the entry node; takes no step.

        Args:
            run_id: a fixed id; an existing run of the same origin is left as it is.
            seed: of the run's and its children's random numbers; None: the system's.

        Returns:
            The run id.

        Raises:
            NotJsonError: `vars` is not JSON.
            RunIdentityConflictError: a run of that id has another origin.
        """
        run, _is_new = create_run(
            self._core,
            workflow,
            vars=vars,
            actor_id=actor_id,
            session_id=session_id,
            parent_run_id=parent_run_id,
            run_id=run_id,
            seed=seed,
        )
        return run.run_id

    def tick(
        self,
        *,
        workflow: WorkflowSpec,
        run_id: str,
        max_steps: int = 100,
        step_gate: Callable[[], bool] | None = None,
    ) -> RunState:
        """Take up to `max_steps` steps, until the run waits or ends.

        Args:
            step_gate: asked before each step; False stops, the run stays RUNNING.

        Returns:
            The state as it is stored. Later ticks in this process go on with the same `vars`;
            `get_state` gives an independent copy.

        Raises:
            UnknownRunError: no such run.
            Exception: what a node raised, if `raise_node_errors`; the run is FAILED by then.
        """
        named = current_run_id.set(run_id)
        try:
            return self._tick(workflow, run_id, max_steps, step_gate)
        finally:
            current_run_id.reset(named)

    def _tick(
        self,
        workflow: WorkflowSpec,
        run_id: str,
        max_steps: int,
        step_gate: Callable[[], bool] | None,
    ) -> RunState:
        lock = lock_of(run_id)
        with lock.driving, working_for(lock.cancelled):
            with lock.writing:
                lock.touched = False
                copy = self._core.open(run_id)
                if lock.cancelled.is_set() and copy.run.status is not RunStatus.CANCELLED:
                    lock.cancelled.clear()  # a host put the run back by hand
                now = self._core.now_iso()
                has_tools = _has_decided_tools(copy.run)
                try:
                    if waiting.is_due(copy.run, now) and not is_paused(copy.run):
                        waiting.fire(self._core, copy, now)
                except ConcurrentUpdateError:
                    return self.get_state(run_id)
            if has_tools:
                waiting.carry_out(self._core, run_id)
                copy = self._core.open(run_id)
            run = copy.run
            if run.status is RunStatus.RUNNING and not is_paused(run):
                try:
                    drive(self._core, workflow, copy, max_steps, step_gate)
                except ControlledError:
                    return self.get_state(run_id)
            state = copy.snapshot()
            self._core.keep(copy)
            return state

    def run_until_stop(self, workflow: WorkflowSpec, run_id: str) -> RunState:
        """Tick until the run waits, ends or is paused, however many steps it takes."""
        while True:
            state = self.tick(workflow=workflow, run_id=run_id, max_steps=_SLICE)
            if state.status is not RunStatus.RUNNING or is_paused(state):
                return state

    def resume(
        self,
        *,
        workflow: WorkflowSpec,
        run_id: str,
        wait_key: str | None,
        payload: JsonObject,
        max_steps: int = 100,
        validate: bool = False,
        cause: Cause | None = None,
    ) -> RunState:
        """End a wait with an answer and go on.

        Args:
            wait_key: the wait's key; None skips the comparison.
            payload: the answer, such as `{"text": …}`.
            max_steps: steps to take afterwards; 0: only store the answer.
            validate: refuse texts that are not among the choices where free text is not allowed.
            cause: the record of another run that led to the answer.

        Raises:
            UnknownRunError: no such run.
            StaleResumeError: the run does not wait, or for another key.
            ValueError: the run is paused, or an approval is neither yes nor no.
        """
        state = waiting.answer(
            self._core, run_id, wait_key, payload, validate=validate, cause=cause
        )
        if max_steps <= 0 or state.status is not RunStatus.RUNNING:
            return state
        return self.tick(workflow=workflow, run_id=run_id, max_steps=max_steps)

    def decide(self, *, run_id: str, wait_key: str | None, payload: JsonObject) -> RunState:
        """Record a decision about tools and come back at once; the next tick runs the tools.

        Raises:
            UnknownRunError: no such run.
            StaleResumeError: the run does not wait, or for another key.
            ValueError: the run is paused, or the decision is neither yes nor no.
        """
        state = waiting.decide(self._core, run_id, wait_key, payload)
        self._core.tell_state(state)
        return state

    def resume_parent(self, child_run_id: str, *, max_steps: int = 0) -> RunState | None:
        """Hand a finished child's result to the parent that waits for it; None if nobody does.

        A failed child fails the parent's step, unless the wait says `on_child_failure: deliver`.
        """
        child = self.get_state(child_run_id)
        if not child.status.is_terminal or child.parent_run_id is None:
            return None
        lock = lock_of(child.parent_run_id)
        with lock.writing:
            parent = self._core.run_store.load(child.parent_run_id)
            if parent is None or not _waits_for(parent, child_run_id) or is_paused(parent):
                return None
            details = dict(parent.waiting.details or {}) if parent.waiting is not None else {}
            details.setdefault("on_child_failure", self._core.on_child_failure)
            payload, error = waiting.child_payload(child, details)
            cause = last_cause(self._core.ledger_store, child_run_id)
            if error is not None:
                copy = self._core.open(parent.run_id)
                if cause is not None:
                    copy.follow(cause)
                fail(self._core, copy, error, parent.current_node)
                return copy.snapshot()
            if details.get("include_traces"):
                payload["node_traces"] = self.get_node_traces(child_run_id)
            state = waiting.answer(self._core, parent.run_id, None, payload, cause=cause)
        spec = self._core.spec_for(state, state.workflow_id)
        if max_steps > 0 and spec is not None and state.status is RunStatus.RUNNING:
            return self.tick(workflow=spec, run_id=state.run_id, max_steps=max_steps)
        return state

    def emit_event(
        self,
        *,
        name: str,
        payload: JsonObject | None = None,
        scope: str = "session",
        session_id: str | None = None,
        workflow_id: str | None = None,
        run_id: str | None = None,
        max_steps: int = 0,
    ) -> list[RunState]:
        """Hand an event from outside to every run that waits for it; their states.

        Raises:
            ValueError: the scope is unknown or its id missing.
        """
        key = event_key(scope, name, session_id=session_id, workflow_id=workflow_id, run_id=run_id)
        envelope: JsonObject = {
            "event_id": self._core.ids.new(),
            "name": name,
            "scope": scope,
            "session_id": session_id,
            "payload": payload or {},
            "emitted_at": iso(self._core.clock.now()),
            "emitter": {"source": "external"},
        }
        _rows, states = deliver(self._core, self.resume, key, envelope, max_steps)
        return states

    def fire_timer_now(self, run_id: str) -> RunState:
        """End a wait for a time before its time; nothing happens to other waits."""
        lock = lock_of(run_id)
        with lock.writing:
            copy = self._core.open(run_id)
            if copy.run.waiting is not None and copy.run.waiting.reason is WaitReason.UNTIL:
                waiting.fire(self._core, copy, self._core.now_iso())
            return copy.snapshot()

    def pause_run(
        self, run_id: str, *, reason: str | None = None, actor_id: str | None = None
    ) -> RunState:
        """Pause; a run that has ended, is paused or asks a person stays as it is."""
        return control.pause(self._core, run_id, reason, actor_id)

    def resume_run(self, run_id: str, *, actor_id: str | None = None) -> RunState:
        """Lift a pause; the run takes no step until it is ticked."""
        return control.unpause(self._core, run_id, actor_id)

    def cancel_run(
        self, run_id: str, *, reason: str | None = None, actor_id: str | None = None
    ) -> RunState:
        """End a run CANCELLED; one that has ended stays as it is."""
        return control.cancel(self._core, run_id, reason, actor_id)

    def restore_run(
        self, run: RunState, *, as_new_run: bool = False, reason: str = "restored"
    ) -> RunState:
        """Go back to an earlier state of a run; `drivers` offer it for snapshots.

        Raises:
            UnknownRunError: the run is gone.
            ConcurrentUpdateError: somebody drives the run, and it is not to be a new one.
        """
        if as_new_run:
            return restore_as_new(self._core, run)
        return restore_in_place(self._core, run, reason)

    def look_for_control(self, run_id: str) -> None:
        """Let who drives a run here know at once that another process paused or cancelled it."""
        control.look(self._core, run_id)

    def get_state(self, run_id: str) -> RunState:
        """An independent copy of the stored run.

        Raises:
            UnknownRunError: no such run.
        """
        run = self._core.run_store.load(run_id)
        if run is None:
            raise UnknownRunError(f"Unknown run_id: {run_id}", "no such run in the store")
        return run

    def spec_for(self, run: RunState) -> WorkflowSpec | None:
        """The spec a run goes on with; None if the registry does not know it."""
        return self._core.spec_for(run, run.workflow_id)

    def status(self, run_id: str, recent: int = 20) -> RunPicture:
        """A frozen picture of a run with its newest records.

        Raises:
            UnknownRunError: no such run.
            ValueError: `recent` is negative.
        """
        return picture_of(self._core, run_id, recent)

    def state_at(self, run_id: str, seq: int) -> StateAt:
        """The variables of a run as they were after ledger record `seq`; 0 is the start.

        Raises:
            ValueError: there is no such record.
            StoreError: the states were not recorded.
        """
        return state_at(self._core.run_store, self._core.ledger_store, run_id, seq)

    def get_ledger(self, run_id: str) -> Records:
        """All ledger records of a run, oldest first; empty for an unknown run."""
        return self._core.ledger_store.list(run_id)

    def subscribe_ledger(
        self, callback: Callable[[JsonObject], None], *, run_id: str | None = None
    ) -> Unsubscribe:
        """Call back with each record after it is appended; gives the unsubscribe.

        Raises:
            RuntimeError: the ledger store cannot be observed.
        """
        store: Any = self._core.ledger_store
        if not isinstance(store, ObservableLedgerStoreProtocol):
            raise RuntimeError(  # noqa: TRY004 - the contract names RuntimeError
                "this ledger store has no subscribe(): wrap it in ObservableLedgerStore"
            )
        return store.subscribe(callback, run_id=run_id)

    def subscribe_events(
        self,
        callback: EventCallback | None = None,
        *,
        run_id: str | None = None,
        tree: bool = False,
        include_saves: bool = False,
    ) -> Unsubscribe:
        """Call back for each event (`spec/runtime.md` 7.2) in the thread that makes it; gives the unsubscribe."""
        return self._core.hub.subscribe(
            callback or _nothing, run_id, tree=tree, include_saves=include_saves
        )

    def event_queue(
        self,
        *,
        run_id: str | None = None,
        tree: bool = False,
        maxsize: int = 10_000,
        include_saves: bool = False,
    ) -> tuple[EventQueue, Unsubscribe]:
        """A bounded queue of events that the caller polls, and its unsubscribe."""
        queue = EventQueue(maxsize)
        forget = self._core.hub.subscribe(queue.put, run_id, tree=tree, include_saves=include_saves)
        return queue, forget

    @property
    def core(self) -> Core:
        """What drivers that work on stored runs share with it."""
        return self._core

    def set_recorded_source(self, source: RecordedSource) -> None:
        """Where forks find what the run they come from recorded; without it they carry everything out."""
        self._core.recorded_source = source

    def set_halts(self, halts: Halts | None) -> None:
        """Ask before each step from now on whether the run halts there; None: nobody is asked."""
        self._core.halts = halts

    def set_accounts(self, accounts: Accounts | None) -> None:
        """Ask before each step and call of a run with a budget whether it may be spent; None: nobody is asked."""
        self._core.accounts = accounts

    def add_state_listener(self, listener: StateListener) -> Unsubscribe:
        """Call back with a run each time it was created, parked, resumed, controlled or ended; for drivers."""
        core = self._core
        core.state_listeners = (*core.state_listeners, listener)

        def remove() -> None:
            core.state_listeners = tuple(one for one in core.state_listeners if one is not listener)

        return remove

    def get_node_traces(self, run_id: str) -> JsonObject:
        """Node id -> `{"node_id", "steps", "updated_at"}`: the last 100 effects of each node, from the ledger."""
        return node_traces(self._core.ledger_store.iter(run_id))

    def get_node_trace(self, run_id: str, node_id: str) -> JsonObject:
        """The trace of one node; without steps if it has none."""
        found: JsonObject = self.get_node_traces(run_id).get(
            node_id, {"node_id": node_id, "steps": []}
        )
        return found

    def list_evidence(self, run_id: str) -> list[JsonObject]:
        """Memory spans of kind `evidence`."""
        space = self.get_state(run_id).vars.get("_runtime")
        spans = space.get("memory_spans") if isinstance(space, dict) else None
        return [
            deepcopy(span)
            for span in spans or []
            if isinstance(span, dict) and span.get("kind") == "evidence"
        ]

    def load_evidence(self, artifact_id: str) -> Any:
        """The JSON of an evidence artifact; None if there is none.

        Raises:
            RuntimeError: no artifact store is configured.
        """
        if self._core.artifact_store is None:
            raise RuntimeError("no artifact store is configured")
        return self._core.artifact_store.load_json(artifact_id)

    def get_limit_status(self, run_id: str) -> JsonObject:
        """Used and allowed iterations, tokens and messages."""
        return limit_status(self.get_state(run_id))

    def check_limits(self, run: RunState) -> list[LimitWarning]:
        """Limits that are near or reached."""
        return check_limits(run)

    def update_limits(self, run_id: str, updates: Mapping[str, Any]) -> None:
        """Set known keys of `_limits`; others are ignored."""
        control.set_limits(self._core, run_id, updates)


def _has_decided_tools(run: RunState) -> bool:
    wait = run.waiting
    return wait is not None and wait.is_decided and not is_paused(run)


def _waits_for(parent: RunState, child_run_id: str) -> bool:
    wait = parent.waiting
    return (
        parent.status is RunStatus.WAITING
        and wait is not None
        and wait.reason is WaitReason.SUBWORKFLOW
        and (wait.details or {}).get("sub_run_id") == child_run_id
    )


def _nothing(_event: RunEvent) -> None:
    return None
