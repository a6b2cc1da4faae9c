"""A run that begins where another one was after a record, and goes its own way (R02)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, get_args

import orjson

from runtime.base.errors import NotJsonError, StoreError, UnknownRunError
from runtime.base.json_value import JsonObject, check_json, json_bytes
from runtime.drivers.budgets import carry_budget, spent_in_tree
from runtime.drivers.effect_cache import ReplayPolicy, fork_of
from runtime.drivers.fork_points import has_editable_result
from runtime.kernel.cause import tree_of
from runtime.kernel.core import Core
from runtime.kernel.dispatch import FORK
from runtime.kernel.replay import state_at
from runtime.kernel.vars_path import set_dotted
from runtime.model.budget import BUDGET, Overrun, Spent
from runtime.model.event import RunEventType
from runtime.model.forks import ForkBudget
from runtime.model.protocols import QueryableRunStore
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import WorkflowSpec
from runtime.model.wait import WaitReason, WaitState

_USED = ("current_iteration", "estimated_tokens_used")
_OF_THE_RUN = ("control", "retry", "uncertain")


@dataclass(frozen=True, slots=True)
class ForkOptions:
    """How a fork differs from its run; see `Runtime.fork`.

    Attributes:
        beside: stored with the fork, or not at all.
        root: the run that all those below it belong to.
    """

    label: str | None = None
    workflow: WorkflowSpec | None = None
    vars_edit: Mapping[str, Any] | None = None
    edits: Mapping[int, JsonObject] | None = None
    replay: ReplayPolicy = field(default_factory=ReplayPolicy)
    budget: ForkBudget = "remaining"
    again: Collection[int] = ()
    run_id: str | None = None
    session: tuple[str, str] | None = None
    beside: Sequence[RunState] = ()
    root: str = ""


def fork(core: Core, run_id: str, at: int, options: ForkOptions) -> str:
    """Store a run that goes on from where `run_id` was after record `at`; its id.

    Raises:
        UnknownRunError: no such run.
        ValueError: there is no such record, or an option makes no sense.
        StoreError: the states were not recorded; nothing was written.
    """
    original = core.run_store.load(run_id)
    if original is None:
        raise UnknownRunError(f"Unknown run_id: {run_id}", "no such run in the store")
    _check(core, original, at, options)
    new_id = options.run_id or core.ids.new()
    own = (run_id, new_id) if original.session_id == run_id else None
    options = replace(options, run_id=new_id, session=own, root=new_id)
    made: list[RunState] = []
    with core.run_store.unit(durable=True):
        forked = _forked(core, original, at, options, None, made)
        for one in options.beside:
            core.run_store.save(one)
    for run in made:
        if core.hub.is_active:
            facts: JsonObject = {"vars_keys": sorted(run.vars), "actor_id": run.actor_id}
            core.hub.emit(RunEventType.RUN_CREATED, run, {**facts, "via": FORK})
        core.tell_state(run)
    return forked.run_id


def lineage(core: Core, run_id: str) -> list[JsonObject]:
    """Where a run comes from, itself first: `{"run_id", "forked_at_seq", "label"}` of each; the last one was started.

    Raises:
        UnknownRunError: no such run.
    """
    found: list[JsonObject] = []
    seen: set[str] = set()
    at: str | None = run_id
    while at is not None and at not in seen:
        seen.add(at)
        run = core.run_store.load(at)
        if run is None and not found:
            raise UnknownRunError(f"Unknown run_id: {at}", "no such run in the store")
        made = (fork_of(run) if run is not None else None) or {}
        found.append({"run_id": at, "forked_at_seq": made.get("at"), "label": made.get("label")})
        at = made.get("of")
    return found


def _check(core: Core, original: RunState, at: int, options: ForkOptions) -> None:
    last = core.ledger_store.last_seq(original.run_id)
    if not 0 <= at <= last:
        raise ValueError(f"run {original.run_id} has the records 0 to {last}, not {at}")
    if options.budget not in get_args(ForkBudget):
        raise ValueError(f"budget is remaining, fresh or none, not {options.budget!r}")
    for seq, result in (options.edits or {}).items():
        if not at < seq <= last:
            raise ValueError(f"record {seq} can be edited if it comes after {at}, up to {last}")
        if not has_editable_result(_record(core, original.run_id, seq)):
            raise ValueError(f"record {seq} has no result that a fork could take: none to edit")
        if not isinstance(result, dict):
            raise NotJsonError(f"edits.{seq}", "the result is an object", "write it in braces")
        json_bytes(result, f"edits.{seq}")  # what is JSON, but too large to be stored
        check_json(result, f"edits.{seq}")
    for seq in options.again:
        if not at < seq <= last:
            raise ValueError(f"record {seq} can be done again if it comes after {at}, up to {last}")
    check_json(dict(options.vars_edit or {}), "vars_edit")


def _record(core: Core, run_id: str, seq: int) -> JsonObject:
    records, _cursor = core.ledger_store.list_after(run_id=run_id, after=seq - 1, limit=1)
    return records[0]


def _forked(
    core: Core,
    original: RunState,
    at: int,
    options: ForkOptions,
    parent_run_id: str | None,
    made: list[RunState],
) -> RunState:
    """Store the fork of one run and of those below it that had not ended; inside a unit."""
    start = state_at(core.run_store, core.ledger_store, original.run_id, at).vars
    cut = int(_checkpoint(start).get("ledger_seq") or 0)
    if cut == at:
        variables = start
    else:
        variables = state_at(core.run_store, core.ledger_store, original.run_id, cut).vars
    run = _state_there(core, original, variables, cut)
    run.run_id, run.parent_run_id = options.run_id or core.ids.new(), parent_run_id
    run.created_at = run.updated_at = core.now_iso()
    if options.session is not None and run.session_id == options.session[0]:
        run.session_id = options.session[1]
    if options.workflow is not None:
        run.workflow_id = options.workflow.workflow_id
        if run.current_node not in options.workflow.nodes and not run.status.is_terminal:
            raise ValueError(
                f"the workflow {run.workflow_id} has no node {run.current_node}, where the run stood"
            )
    _mark(run, original.run_id, cut, options)
    carry_budget(core, original, run, options.root, options.budget)
    _fork_children(core, original, run, cut, options, made)
    core.save(run, 0, None)
    first = core.run_store.checkpoint_at(original.run_id, 0)
    if first is not None:
        core.run_store.put_checkpoint(run.run_id, 0, first[1])
    core.ledger_store.copy_records(original.run_id, run.run_id, cut)
    if cut == 0:
        core.run_store.put_checkpoint(run.run_id, 0, orjson.dumps(run.vars))
    made.append(run)
    return run


def _state_there(core: Core, original: RunState, variables: JsonObject, cut: int) -> RunState:
    """The run as it was after record `cut`."""
    checkpoint = _checkpoint(variables)
    if _checkpoint(original.vars).get("ledger_seq") == cut and original.status.is_terminal:
        return replace(original, vars=variables)
    status = RunStatus(checkpoint.get("status") or "running")
    wait = None
    if status is RunStatus.WAITING:
        wait = _wait_there(core, original.run_id, checkpoint, cut)
        if wait is None or Overrun.of(wait) is not None:  # its own budget decides
            status, wait = RunStatus.RUNNING, None
    if status.is_terminal:
        raise StoreError(
            original.run_id, f"it had ended at record {cut} and was restored", "fork it later on"
        )
    return replace(
        original,
        status=status,
        current_node=str(checkpoint.get("node") or original.current_node),
        vars=variables,
        waiting=wait,
        output=None,
        error=None,
    )


def _wait_there(core: Core, run_id: str, checkpoint: JsonObject, cut: int) -> WaitState | None:
    after = max(0, cut - 16)
    records, _cursor = core.ledger_store.list_after(run_id=run_id, after=after, limit=cut - after)
    for record in reversed(records):
        if record["status"] == "waiting" and record["step_id"] == checkpoint.get("wait_step"):
            return WaitState.from_json(record["result"]["wait"])
    return None


def _mark(run: RunState, of: str, cut: int, options: ForkOptions) -> None:
    """Edits, and where the run comes from; its wait gets a key of its own."""
    for path, value in (options.vars_edit or {}).items():
        set_dotted(run.vars, path, value)
    space = run.vars.setdefault("_runtime", {})
    for name in _OF_THE_RUN:
        space.pop(name, None)
    space[FORK] = {
        "of": of,
        "at": cut,
        "label": options.label,
        "replay": options.replay.to_json(),
        "edits": {str(seq): result for seq, result in (options.edits or {}).items()},
        "again": sorted(options.again),
    }
    space["checkpoint"] = {**_checkpoint(run.vars), "ledger_seq": cut, "unrecorded": True}
    limits = run.vars.get("_limits")
    if options.budget == "fresh" and isinstance(limits, dict):
        limits.update({name: 0 for name in _USED if name in limits})
    if run.waiting is not None and run.waiting.wait_key:
        key = run.waiting.wait_key.replace(of, run.run_id)
        if options.session is not None:
            key = key.replace(*options.session)
        run.waiting = replace(run.waiting, wait_key=key)


def _fork_children(
    core: Core,
    original: RunState,
    run: RunState,
    cut: int,
    options: ForkOptions,
    made: list[RunState],
) -> None:
    """Fork the child runs that were there and had not ended, at the same logical time; ended ones stay results."""
    store = core.run_store
    if run.status.is_terminal or not isinstance(store, QueryableRunStore):
        return
    moment = _tree_seq(core, original.run_id, cut)
    own = replace(
        options, label=None, workflow=None, vars_edit=None, edits=None, again=(), run_id=None
    )
    for child in store.list_children(parent_run_id=original.run_id):
        records = core.ledger_store.iter(child.run_id)
        moments = [int(record.get("tree_seq") or 0) for record in records]
        begun = moments[0] - 1 if moments else int(tree_of(child).get("offset") or 0)
        if begun > moment:
            continue
        at = sum(1 for one in moments if one <= moment)
        if _has_ended(core, child, at):
            _count_ended(core, run, child, options)
            continue
        forked = _forked(core, child, at, own, run.run_id, made)
        run.vars = _renamed(run.vars, child.run_id, forked.run_id)
        wait = run.waiting
        details = (wait.details or {}) if wait is not None else {}
        if wait is not None and details.get("sub_run_id") == child.run_id:
            key = (wait.wait_key or "").replace(child.run_id, forked.run_id)
            details = {**details, "sub_run_id": forked.run_id}
            run.waiting = replace(wait, wait_key=key, details=details)
    if run.waiting is not None and run.waiting.reason is WaitReason.SUBWORKFLOW:
        _check_child(run, made)


def _count_ended(core: Core, run: RunState, child: RunState, options: ForkOptions) -> None:
    """What a child run that stays a result spent counts in the fork too."""
    kept = run.vars["_runtime"].get(BUDGET)
    if kept is not None and options.budget == "remaining":
        kept["used"] = (Spent.from_json(kept["used"]) + spent_in_tree(core, child)).to_json()


def _renamed(variables: JsonObject, before: str, after: str) -> JsonObject:
    """The variables with the id of a child run's fork in place of the child's: branches are waited for by it."""
    text = orjson.dumps(variables)
    if before.encode() not in text:
        return variables
    renamed: JsonObject = orjson.loads(text.replace(before.encode(), after.encode()))
    return renamed


def _check_child(run: RunState, made: list[RunState]) -> None:
    waited = ((run.waiting.details or {}) if run.waiting is not None else {}).get("sub_run_id")
    if waited not in {one.run_id for one in made}:
        raise StoreError(
            str(waited), "the child run that was waited for is gone", "fork before it was started"
        )


def _has_ended(core: Core, child: RunState, at: int) -> bool:
    if not child.status.is_terminal:
        return False
    there = state_at(core.run_store, core.ledger_store, child.run_id, at).vars
    return RunStatus(_checkpoint(there).get("status") or "running").is_terminal


def _tree_seq(core: Core, run_id: str, seq: int) -> int:
    if seq == 0:
        return 0
    return int(_record(core, run_id, seq).get("tree_seq") or seq)


def _checkpoint(variables: JsonObject) -> JsonObject:
    space = variables.get("_runtime")
    found = space.get("checkpoint") if isinstance(space, dict) else None
    return found if isinstance(found, dict) else {}
