"""A runtime and the scheduler that keeps its runs going, made and used as one."""

from collections.abc import Mapping, Sequence
from typing import Any

from runtime.base.json_value import JsonObject
from runtime.drivers.saved_state import Runtime
from runtime.drivers.scheduler import PARK_AFTER_S, RunFailed, RunResumed, Scheduler, SchedulerStats
from runtime.kernel.registry import WorkflowRegistry
from runtime.model.protocols import (
    EffectPolicy,
    LedgerStore,
    Records,
    RunStore,
)
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import WorkflowSpec
from runtime.model.wait import WaitReason
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore


class ScheduledRuntime:
    """A runtime, its scheduler and their registry behind one door."""

    def __init__(self, runtime: Runtime, scheduler: Scheduler, registry: WorkflowRegistry) -> None:
        self.runtime = runtime
        self.scheduler = scheduler
        self.registry = registry

    def run(
        self,
        workflow: WorkflowSpec,
        *,
        vars: JsonObject | None = None,
        actor_id: str | None = None,
        session_id: str | None = None,
        max_steps: int = 100,
    ) -> tuple[str, RunState]:
        """Start a run and take its first steps; its id and state."""
        run_id = self.start(workflow=workflow, vars=vars, actor_id=actor_id, session_id=session_id)
        return run_id, self.tick(run_id, max_steps=max_steps)

    def start(
        self,
        *,
        workflow: WorkflowSpec,
        vars: JsonObject | None = None,
        actor_id: str | None = None,
        session_id: str | None = None,
    ) -> str:
        """Register a workflow if its id is new, and create a run.

        Raises:
            ValueError: another workflow of that id is registered.
        """
        if self.registry.get(workflow.workflow_id) is not workflow:
            self.registry.register(workflow)
        return self.runtime.start(
            workflow=workflow, vars=vars, actor_id=actor_id, session_id=session_id
        )

    def tick(self, run_id: str, *, max_steps: int = 100) -> RunState:
        """Take steps of a run in the calling thread."""
        workflow_id = self.runtime.get_state(run_id).workflow_id
        spec = self.registry.get_or_raise(workflow_id)
        state = self.runtime.tick(workflow=spec, run_id=run_id, max_steps=max_steps)
        self.scheduler.settle(run_id)
        return state

    def respond(self, run_id: str, payload: JsonObject) -> RunState:
        """Answer whatever the run waits for.

        Raises:
            ValueError: the run does not wait, or waits for something nobody can answer.
        """
        state = self.runtime.get_state(run_id)
        if state.status is not RunStatus.WAITING or state.waiting is None:
            raise ValueError(f"Run '{run_id}' is not waiting (status={state.status.value})")
        if state.waiting.wait_key is None:
            raise ValueError(
                f"Run '{run_id}' waits for {state.waiting.reason.value} and has no wait key"
            )
        return self.resume_event(run_id=run_id, wait_key=state.waiting.wait_key, payload=payload)

    def resume_event(self, *, run_id: str, wait_key: str, payload: JsonObject) -> RunState:
        """Answer a wait by its key."""
        return self.scheduler.resume_event(run_id=run_id, wait_key=wait_key, payload=payload)

    def get_state(self, run_id: str) -> RunState:
        """An independent copy of the stored run."""
        return self.runtime.get_state(run_id)

    def get_ledger(self, run_id: str) -> Records:
        """All ledger records of a run."""
        return self.runtime.get_ledger(run_id)

    def find_waiting_runs(
        self,
        *,
        wait_reason: WaitReason | None = None,
        workflow_id: str | None = None,
        limit: int = 100,
    ) -> list[RunState]:
        """WAITING runs, last written first."""
        return self.scheduler.find_waiting_runs(
            wait_reason=wait_reason, workflow_id=workflow_id, limit=limit
        )

    def resume_subworkflow_parent(
        self, *, child_run_id: str, child_output: JsonObject | None
    ) -> RunState | None:
        """Answer the run that waits for a child."""
        return self.scheduler.resume_subworkflow_parent(
            child_run_id=child_run_id, child_output=child_output
        )

    def cancel_run(self, run_id: str, *, reason: str | None = None) -> RunState:
        """Cancel one run."""
        return self.runtime.cancel_run(run_id, reason=reason)

    def cancel_with_children(self, run_id: str, *, reason: str | None = None) -> list[RunState]:
        """Cancel a run and every run below it."""
        return self.scheduler.cancel_with_children(run_id, reason=reason)

    @property
    def stats(self) -> SchedulerStats:
        """What the scheduler did so far."""
        return self.scheduler.stats

    @property
    def is_running(self) -> bool:
        """Whether the scheduler's threads run."""
        return self.scheduler.is_running

    def recover(self) -> list[str]:
        """Take up runs that a crash left behind; their ids."""
        return self.scheduler.recover()

    def start_scheduler(self) -> None:
        """Start the scheduler's threads."""
        self.scheduler.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Stop the scheduler's threads."""
        self.scheduler.stop(timeout)


def create_scheduled_runtime(
    *,
    run_store: RunStore | None = None,
    ledger_store: LedgerStore | None = None,
    artifact_store: Any = None,
    effect_policy: EffectPolicy | None = None,
    workflows: Sequence[WorkflowSpec] | None = None,
    effect_handlers: Mapping[Any, Any] | None = None,
    poll_interval_s: float = 1.0,
    auto_start: bool = True,
    on_run_resumed: RunResumed | None = None,
    on_run_failed: RunFailed | None = None,
    workers: int = 1,
    eager: bool = False,
    **options: Any,
) -> ScheduledRuntime:
    """A runtime with its scheduler, in memory unless stores are given.

    Args:
        workflows: registered at once.
        auto_start: start the scheduler's threads.
        options: further arguments of `Runtime`.
    """
    registry = WorkflowRegistry()
    for workflow in workflows or ():
        registry.register(workflow)
    runtime = Runtime(
        run_store=run_store or InMemoryRunStore(),
        ledger_store=ledger_store or InMemoryLedgerStore(),
        artifact_store=artifact_store,
        effect_policy=effect_policy,
        effect_handlers=effect_handlers,
        workflow_registry=registry,
        park_after_s=PARK_AFTER_S,
        **options,
    )
    scheduler = Scheduler(
        runtime=runtime,
        registry=registry,
        poll_interval_s=poll_interval_s,
        on_run_resumed=on_run_resumed,
        on_run_failed=on_run_failed,
        workers=workers,
        eager=eager,
    )
    scheduled = ScheduledRuntime(runtime, scheduler, registry)
    if auto_start:
        scheduler.recover()
        scheduler.start()
    return scheduled
