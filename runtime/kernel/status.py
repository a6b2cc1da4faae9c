"""A frozen picture of a run, from counters and the newest records; never a scan of the ledger."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

from runtime.base.errors import UnknownRunError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.kernel.core import Core
from runtime.model.budget import STOPPED, BudgetPicture, Overrun
from runtime.model.protocols import QueryableRunStore, RunHeadStore, RunStore, is_paused
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitState

RunCondition: TypeAlias = Literal[
    "running", "waiting", "paused", "completed", "failed", "cancelled", "exhausted"
]


_MOST_LEVELS = 64
"""Runs above a run that are asked for the root; more would be a circle."""


@dataclass(frozen=True, slots=True)
class RunPicture:
    """Status of one run (R09).

    Attributes:
        condition: its real state; `exhausted` is a run that a limit stopped.
        current_nodes: where it stands: its cursor; empty once it has ended.
        waiting: what it waits for.
        records: how many ledger records there are.
        limits: `_limits` of the run: what is used and allowed.
        queue_depth: how many runs of the tree below and with this one can take a step now.
        budget: what its tree may spend and has spent; None: it has no budget.
        packs: name -> digest of the packs its root run was started with.
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
    queue_depth: int
    limits: Mapping[str, JsonValue]
    packs: Mapping[str, str]
    budget: BudgetPicture | None
    created_at: str
    updated_at: str
    recent: tuple[JsonObject, ...]


def picture_of(core: Core, run_id: str, recent: int) -> RunPicture:
    """The status of a stored run; its variables are not read where the store gives heads.

    Raises:
        UnknownRunError: no such run.
        ValueError: `recent` is negative.
    """
    if recent < 0:
        raise ValueError(f"recent must not be negative, not {recent}")
    run = _head(core.run_store, run_id)
    if run is None:
        raise UnknownRunError(f"Unknown run_id: {run_id}", "no such run in the store")
    last = core.ledger_store.last_seq(run_id)
    records: list[JsonObject] = []
    if recent:
        records, _cursor = core.ledger_store.list_after(
            run_id=run_id, after=max(0, last - recent), limit=recent
        )
    limits = run.vars.get("_limits")
    condition = _condition(run)
    return RunPicture(
        run_id=run_id,
        workflow_id=run.workflow_id,
        condition=condition,
        current_nodes=() if run.status.is_terminal else (run.current_node,),
        waiting=run.waiting,
        error=run.error,
        is_queued=condition == "running",
        queue_depth=_ready_in_tree(core.run_store, run),
        records=last,
        limits=MappingProxyType(dict(limits) if isinstance(limits, dict) else {}),
        packs=MappingProxyType(_packs(core.run_store, run)),
        budget=core.accounts.picture_of(run) if core.accounts is not None else None,
        created_at=run.created_at,
        updated_at=run.updated_at,
        recent=tuple(records),
    )


def _head(store: RunStore, run_id: str) -> RunState | None:
    head = store.load_head(run_id) if isinstance(store, RunHeadStore) else None
    # Without limits it is the row of an older version, or the store gives no heads.
    return head if head is not None and "_limits" in head.vars else store.load(run_id)


def _ready_in_tree(store: RunStore, run: RunState) -> int:
    if isinstance(store, RunHeadStore):
        return store.ready_in_tree(run.run_id)
    tree = [run]
    if isinstance(store, QueryableRunStore):
        for one in tree:
            tree += store.list_children(parent_run_id=one.run_id)
    return sum(_condition(one) == "running" for one in tree)


def _packs(store: RunStore, run: RunState) -> dict[str, str]:
    root: RunState | None = run
    for _ in range(_MOST_LEVELS):
        if root is None or root.parent_run_id is None:
            break
        root = _head(store, root.parent_run_id)
    meta = root.vars.get("_meta") if root is not None else None
    packs = meta.get("packs") if isinstance(meta, dict) else None
    return {name: str(digest) for name, digest in packs.items()} if isinstance(packs, dict) else {}


def _condition(run: RunState) -> RunCondition:
    if run.waiting is not None and Overrun.of(run.waiting) is not None:
        return "exhausted"
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
            return "exhausted" if (run.error or "").startswith(STOPPED) else "failed"
        case RunStatus.CANCELLED:
            return "cancelled"
