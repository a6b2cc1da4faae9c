"""Going back to a bookmarked state of a run (`spec/runtime.md` 4.8)."""

import orjson

from runtime.base.clock import iso
from runtime.base.errors import ConcurrentUpdateError
from runtime.base.json_value import JsonObject
from runtime.kernel.cause import tree_of
from runtime.kernel.core import Core
from runtime.kernel.locks import lock_of
from runtime.kernel.records import control_record
from runtime.kernel.working_copy import WorkingCopy
from runtime.model.event import RunEventType
from runtime.model.protocols import LeasingRunStore
from runtime.model.run import RunState


def restore_in_place(core: Core, wanted: RunState, reason: str) -> RunState:
    """Make a stored run what `wanted` is; its ledger goes on, and nothing recorded after the bookmark is reused.

    Raises:
        UnknownRunError: the run is gone.
        ConcurrentUpdateError: somebody drives the run.
    """
    lock = lock_of(wanted.run_id)
    if not lock.driving.acquire(blocking=False):
        raise _busy(wanted.run_id)
    try:
        with lock.writing:
            _check_lease(core, wanted.run_id)
            copy = core.open(wanted.run_id)
            wait_step = _put(copy, wanted)
            record = control_record(core, copy.run, "restore", reason, None)
            copy.commit([record], durable=True, wait_step=wait_step)
            lock.touched = True
            lock.cancelled.clear()
            state = copy.snapshot()
            core.keep(copy)
    finally:
        lock.driving.release()
    if core.hub.is_active:
        core.tell_records(copy.run, [record])
        data: JsonObject = {"action": "restore", "reason": reason, "actor_id": None}
        core.hub.emit(RunEventType.CONTROL, copy.run, data, node_id=copy.run.current_node)
    core.tell_state(copy.run)
    return state


def restore_as_new(core: Core, run: RunState) -> RunState:
    """Store a run that begins where a bookmark was, under an id of its own and with an empty ledger."""
    space = run.vars.setdefault("_runtime", {})
    space.pop("tree", None)
    space["checkpoint"] = {
        "ledger_seq": 0,
        "node": run.current_node,
        "status": run.status.value,
    }
    with core.run_store.unit(durable=True):
        core.save(run, 0, None)
        if core.record_state:
            core.run_store.put_checkpoint(run.run_id, 0, orjson.dumps(run.vars))
    if core.hub.is_active:
        facts: JsonObject = {"vars_keys": sorted(run.vars), "actor_id": run.actor_id}
        core.hub.emit(RunEventType.RUN_CREATED, run, {**facts, "via": "restore"})
    core.tell_state(run)
    return run


def _put(copy: WorkingCopy, wanted: RunState) -> str | None:
    """Give a working copy the state of a bookmark; the step id of its wait."""
    run = copy.run
    tree = dict(tree_of(run))
    run.status, run.current_node, run.waiting = wanted.status, wanted.current_node, wanted.waiting
    run.output, run.error = wanted.output, wanted.error
    run.vars = wanted.vars
    space = run.vars.setdefault("_runtime", {})
    if tree:
        space["tree"] = tree
    checkpoint = space.get("checkpoint")
    wait_step = checkpoint.get("wait_step") if isinstance(checkpoint, dict) else None
    return wait_step if isinstance(wait_step, str) else None


def _check_lease(core: Core, run_id: str) -> None:
    store = core.run_store
    lease = store.lease_of(run_id) if isinstance(store, LeasingRunStore) else None
    if lease is not None and lease[1] > iso(core.clock.now()):
        raise _busy(run_id)


def _busy(run_id: str) -> ConcurrentUpdateError:
    return ConcurrentUpdateError(
        run_id, "somebody drives the run", "pause it first, or restore as a new run"
    )
