"""A frozen picture of a run, from counters and the newest records; never a scan of the ledger."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

from runtime.base.json_value import JsonObject, JsonValue
from runtime.kernel.core import Core
from runtime.model.protocols import is_paused
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitState

RunCondition: TypeAlias = Literal[
    "running", "waiting", "paused", "completed", "failed", "cancelled", "exhausted"
]


@dataclass(frozen=True, slots=True)
class RunPicture:
    """Status of one run (R09).

    Attributes:
        condition: its real state; `exhausted` is a run that a limit stopped.
        current_nodes: where it stands: its cursor; empty once it has ended.
        waiting: what it waits for.
        records: how many ledger records there are.
        limits: `_limits` of the run: what is used and allowed.
        recent: the newest records, oldest first.
        is_queued: a step can be taken now.
    """

    run_id: str
    workflow_id: str
    condition: RunCondition
    current_nodes: tuple[str, ...]
    waiting: WaitState | None
    error: str | None
    is_queued: bool
    records: int
    limits: Mapping[str, JsonValue]
    created_at: str
    updated_at: str
    recent: tuple[JsonObject, ...]


def picture_of(core: Core, run: RunState, recent: int) -> RunPicture:
    """The status of a stored run.

    Raises:
        ValueError: `recent` is negative.
    """
    if recent < 0:
        raise ValueError(f"recent must not be negative, not {recent}")
    last = core.ledger_store.last_seq(run.run_id)
    records: list[JsonObject] = []
    if recent:
        records, _cursor = core.ledger_store.list_after(
            run_id=run.run_id, after=max(0, last - recent), limit=recent
        )
    limits = run.vars.get("_limits")
    condition = _condition(run)
    return RunPicture(
        run_id=run.run_id,
        workflow_id=run.workflow_id,
        condition=condition,
        current_nodes=() if run.status.is_terminal else (run.current_node,),
        waiting=run.waiting,
        error=run.error,
        is_queued=condition == "running",
        records=last,
        limits=MappingProxyType(dict(limits) if isinstance(limits, dict) else {}),
        created_at=run.created_at,
        updated_at=run.updated_at,
        recent=tuple(records),
    )


def _condition(run: RunState) -> RunCondition:
    if is_paused(run):
        control = run.vars["_runtime"]["control"]
        return "exhausted" if control.get("kind") == "limit" else "paused"
    match run.status:
        case RunStatus.RUNNING:
            return "running"
        case RunStatus.WAITING:
            return "waiting"
        case RunStatus.COMPLETED:
            return "completed"
        case RunStatus.FAILED:
            return "failed"
        case RunStatus.CANCELLED:
            return "cancelled"
