"""Pause, unpause, cancel, limits: what people do to a run from outside."""

from collections.abc import Callable, Mapping
from typing import Any

from runtime.base.errors import ConcurrentUpdateError
from runtime.base.json_value import JsonObject
from runtime.kernel.core import Core
from runtime.kernel.locks import lock_of
from runtime.kernel.records import control_record, status_record
from runtime.kernel.step import tell_terminal
from runtime.kernel.working_copy import WorkingCopy
from runtime.model.budget import BUDGET
from runtime.model.event import RunEventType
from runtime.model.ledger import StepRecord
from runtime.model.limits import LIMIT_KEYS
from runtime.model.pausing import control_of, mark_paused
from runtime.model.protocols import is_paused
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitReason

_TRIES = 20
"""How often a control is tried anew when another process wrote the run meanwhile."""


def pause(core: Core, run_id: str, reason: str | None, actor_id: str | None) -> RunState:
    """Pause; nothing happens to a run that has ended, is paused, or waits for a person."""

    def change(copy: WorkingCopy) -> bool:
        run = copy.run
        wait = run.waiting
        asks = (
            run.status is RunStatus.WAITING
            and wait is not None
            and wait.reason is WaitReason.USER
            and not wait.is_decided
        )
        if run.status.is_terminal or is_paused(run) or asks:
            return False
        mark_paused(run, core.now_iso(), reason)
        return True

    return _controlled(core, run_id, change, "pause", reason, actor_id)


def unpause(core: Core, run_id: str, actor_id: str | None) -> RunState:
    """Lift a pause; nothing happens to a run that is not paused."""

    def change(copy: WorkingCopy) -> bool:
        run = copy.run
        if run.status.is_terminal or not is_paused(run):
            return False
        control = control_of(run)
        control.pop("paused", None)
        control.pop("pause_reason", None)
        control["resumed_at"] = core.now_iso()
        wait = run.waiting
        if wait is not None and (wait.details or {}).get("kind") == "pause":
            run.current_node = wait.resume_to_node or run.current_node
            run.status, run.waiting = RunStatus.RUNNING, None
        return True

    return _controlled(core, run_id, change, "resume", None, actor_id)


def cancel(core: Core, run_id: str, reason: str | None, actor_id: str | None) -> RunState:
    """Cancel; nothing happens to a run that has ended."""

    def change(copy: WorkingCopy) -> bool:
        run = copy.run
        if run.status.is_terminal:
            return False
        run.status, run.waiting, run.error = RunStatus.CANCELLED, None, reason or "Cancelled"
        if is_paused(run):
            control_of(run).pop("paused", None)
        return True

    return _controlled(core, run_id, change, "cancel", reason, actor_id)


def look(core: Core, run_id: str) -> None:
    """Set the flags of a run's lock as the stored run says."""
    found = core.run_store.probe_control(run_id)
    if found is None or not (found[1] or found[0].is_terminal):
        return
    lock = lock_of(run_id)
    lock.touched = True
    if found[0] is RunStatus.CANCELLED:
        lock.cancelled.set()


def set_limits(core: Core, run_id: str, updates: Mapping[str, Any]) -> RunState:
    """Set known keys of `_limits`; `updated_at` stays."""

    def change(copy: WorkingCopy) -> bool:
        limits = copy.run.vars.get("_limits")
        if not isinstance(limits, dict):
            copy.run.vars["_limits"] = {}
            limits = copy.run.vars["_limits"]
        limits.update({key: updates[key] for key in LIMIT_KEYS if key in updates})
        return True

    return _controlled(core, run_id, change, "update_limits", None, None)


def set_budget(core: Core, run_id: str, limits: JsonObject) -> RunState:
    """Give the root of a tree other limits of what may be spent; what was spent stays, and so does `updated_at`."""

    def change(copy: WorkingCopy) -> bool:
        space = copy.run.vars.setdefault("_runtime", {})
        kept = space.get(BUDGET) or {}
        if copy.run.status.is_terminal:
            return False
        stays = {name: kept[name] for name in ("used", "overrun") if name in kept}
        space[BUDGET] = {"used": {}, **limits, **stays}
        return True

    return _controlled(core, run_id, change, "update_limits", None, None)


def _controlled(
    core: Core,
    run_id: str,
    change: Callable[[WorkingCopy], bool],
    action: str,
    reason: str | None,
    actor_id: str | None,
) -> RunState:
    for _try in range(_TRIES):
        try:
            return _control(core, run_id, change, action, reason, actor_id)
        except ConcurrentUpdateError:
            continue
    return _control(core, run_id, change, action, reason, actor_id)


def _control(
    core: Core,
    run_id: str,
    change: Callable[[WorkingCopy], bool],
    action: str,
    reason: str | None,
    actor_id: str | None,
) -> RunState:
    lock = lock_of(run_id)
    with lock.writing:
        copy = core.open(run_id)
        run = copy.run
        ended_before = run.status.is_terminal
        if not change(copy):
            state = copy.snapshot()
            core.keep(copy)
            return state
        records: list[StepRecord] = [control_record(core, run, action, reason, actor_id)]
        has_ended = run.status.is_terminal and not ended_before
        if has_ended:
            records.append(status_record(core, run))
        copy.commit(records, durable=has_ended, lands_step=False, touches=action != "update_limits")
        lock.touched = True
        state = copy.snapshot()
        core.keep(copy)
    if run.status is RunStatus.CANCELLED:
        lock.cancelled.set()
    if core.hub.is_active:
        core.tell_records(run, records)
        data: JsonObject = {"action": action, "reason": reason, "actor_id": actor_id}
        core.hub.emit(RunEventType.CONTROL, run, data, node_id=run.current_node)
        if has_ended:
            tell_terminal(core, run, copy.head)
    core.tell_state(run)
    return state
