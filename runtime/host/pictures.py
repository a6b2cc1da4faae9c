"""Frozen pictures of stored runs, for lists and dialogs."""

from collections.abc import Callable

from runtime.base.json_value import JsonObject, JsonValue
from runtime.drivers.flow_sets import LISTENER_PREFIX
from runtime.model.batch import Batch
from runtime.model.protocols import is_paused
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import origin_of
from runtime.model.summary import PendingWait, RunSummary
from runtime.model.wait import WaitReason

META = "_meta"
_ANSWERABLE = (WaitReason.USER, WaitReason.EVENT, WaitReason.JOB)


def summary_of(
    run: RunState, flow_name: str, facts: JsonObject, *, is_interrupted: bool
) -> RunSummary:
    """The picture of one run.

    Args:
        run: its variables are not looked at, but for the pause.
        facts: what the host wrote about a root run at `META`: `flow_name`, `forked_from`?, `label`?, `batch`?.
    """
    forked: JsonValue = facts.get("forked_from")
    is_at_work = run.waiting is not None and run.waiting.is_decided
    status = RunStatus.RUNNING if is_at_work else run.status
    return RunSummary(
        run_id=run.run_id,
        workflow_id=run.workflow_id,
        flow_name=flow_name,
        status=status,
        is_paused=is_paused(run),
        is_interrupted=is_interrupted and status is RunStatus.RUNNING,
        created_at=run.created_at,
        updated_at=run.updated_at,
        parent_run_id=run.parent_run_id,
        session_id=run.session_id,
        error=run.error,
        output=run.output,
        forked_from=(str(forked[0]), int(forked[1]))
        if isinstance(forked, list) and len(forked) == 2
        else None,
        label=str(facts.get("label") or ""),
        batch=Batch.from_json(facts.get("batch")),
    )


def pending_wait_of(
    run: RunState, root_run_id: str, name_of: Callable[[RunState], str]
) -> PendingWait | None:
    """What a person can answer about a waiting run; None: timers, child runs, idle listeners, and what is decided."""
    wait = run.waiting
    if wait is None or wait.is_decided or wait.reason not in _ANSWERABLE:
        return None
    if run.workflow_id.startswith(LISTENER_PREFIX) and not wait.prompt and not is_paused(run):
        is_idle = (wait.wait_key or "").startswith("evt:")
        if is_idle:
            return None
    return PendingWait(
        run_id=run.run_id,
        root_run_id=root_run_id,
        workflow_id=run.workflow_id,
        flow_name=name_of(run),
        node_id=origin_of(run.current_node),
        since=run.updated_at,
        wait=wait,
    )
