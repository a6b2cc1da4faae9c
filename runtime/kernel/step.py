"""One step of a run: plan, effect, outcome, records, next node."""

import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from typing import Any

from runtime.base.clock import parse_iso
from runtime.base.errors import ConcurrentUpdateError, NotJsonError
from runtime.base.json_value import JsonObject, check_json
from runtime.kernel.core import Core
from runtime.kernel.dispatch import Performed, perform
from runtime.kernel.events import preview
from runtime.kernel.halting import halt, halt_at_failure
from runtime.kernel.limits import tell_limits
from runtime.kernel.records import completion_record, status_record
from runtime.kernel.tool_call_ids import note_bad_call_ids
from runtime.kernel.vars_path import set_dotted
from runtime.kernel.working_copy import WorkingCopy
from runtime.model.accounts import Account
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.event import RunEventType
from runtime.model.ledger import StepRecord
from runtime.model.limits import note_tokens
from runtime.model.reason import ReasonCode
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import StepPlan, WorkflowSpec
from runtime.model.wait import WaitReason, WaitState

MAX_UNSAVED_STEPS = 200
"""Pure steps after which the state is saved at the latest."""
MAX_UNSAVED_S = 0.25
"""Seconds after which the state is saved at the latest; looked at every 16 pure steps."""


PROBE_S = 0.05
"""Seconds after which a driver looks whether another process paused or cancelled the run."""


class ControlledError(Exception):
    """Somebody paused, cancelled or wrote the run meanwhile: the copy must be dropped."""


def drive(
    core: Core,
    spec: WorkflowSpec,
    copy: WorkingCopy,
    max_steps: int,
    step_gate: Callable[[], bool] | None = None,
) -> None:
    """Take up to `max_steps` steps, until the run waits or ends; afterwards everything is saved.

    Raises:
        ControlledError: the stored run is the truth now.
        Exception: what a node raised, after the failure was recorded, if the core says so.
    """
    run = copy.run
    copy.saved_at = core.clock.now().timestamp()
    copy.probe_at = time.monotonic() + PROBE_S
    account = copy.account
    with nullcontext() if account is None else account.working():
        for _number in range(max_steps):
            if copy.lock.touched:
                look_for_control(core, copy)
            if run.status is not RunStatus.RUNNING:
                break
            if time.monotonic() >= copy.probe_at:
                look_for_control(core, copy)
            if step_gate is not None and not step_gate():
                break
            if core.halts is not None and _halts_here(core, spec, copy):
                break
            if account is not None and _is_refused(core, copy, account):
                break
            step(core, spec, copy)
        if copy.is_usable and not copy.is_pristine:
            try:
                land(core, copy)
            except NotJsonError as error:
                _fail_stored(core, copy, error)


def step(core: Core, spec: WorkflowSpec, copy: WorkingCopy) -> None:
    """Take one step at the cursor.

    Raises:
        ControlledError: the stored run is the truth now.
        Exception: what the node raised, if the core says so.
    """
    try:
        _step(core, spec, copy)
    except NotJsonError as error:
        if copy.is_usable:
            raise
        _fail_stored(core, copy, error)


def _halts_here(core: Core, spec: WorkflowSpec, copy: WorkingCopy) -> bool:
    """Halt before the next step, if somebody wants it.

    Raises:
        ControlledError: the stored run is the truth now.
    """
    halts = core.halts
    if halts is None:
        return False
    why = halts.before(spec, copy.run, copy.context)
    if (why is not None or halts.on_error) and not copy.is_pristine:
        try:
            land(core, copy)
        except NotJsonError as error:
            _fail_stored(core, copy, error)
    if why is None:
        return False
    try:
        halt(core, copy, why)
    except ConcurrentUpdateError as error:
        raise ControlledError from error
    return True


def _is_refused(core: Core, copy: WorkingCopy, account: Account) -> bool:
    """End the run, or let it wait, before a step that its budget does not allow.

    Raises:
        ControlledError: the stored run is the truth now.
    """
    run, refusal = copy.run, account.before_step(copy.run)
    if refusal is None:
        return False
    record = _own_record(core, run, run.current_node)
    if core.hub.is_active:
        _tell_enter(core, copy, run.current_node)
    try:
        if refusal.wait is None:
            record.finish_failure(refusal.error, now=record.started_at)
            record.reason_code = ReasonCode.BUDGET.value
            fail(core, copy, refusal.error, run.current_node, before=[record])
        else:
            record.finish_waiting(refusal.wait, now=record.started_at)
            enter_wait(
                core,
                copy,
                refusal.wait,
                run.current_node,
                records=[record],
                step_id=record.step_id,
            )
    except NotJsonError as error:
        _fail_stored(core, copy, error)
    return True


def _step(core: Core, spec: WorkflowSpec, copy: WorkingCopy) -> None:
    run = copy.run
    node_id = run.current_node
    if core.hub.is_active:
        _tell_enter(core, copy, node_id)
    if node_id not in copy.pure_nodes and node_id not in spec.effectless:
        copy.flush()
    copy.last_node = node_id
    handler = spec.nodes.get(node_id)
    if handler is None:
        unknown = f"Unknown node_id '{node_id}' in workflow '{spec.workflow_id}'"
        _fail_node(core, copy, node_id, KeyError(unknown))
        return
    try:
        plan = handler(run, copy.context)
        _check_plan(spec, plan)
    except Exception as error:
        if halt_at_failure(core, copy, error_text(error)):
            raise ControlledError from error
        _fail_node(core, copy, node_id, error)
        return
    if plan.failure is not None and halt_at_failure(core, copy, plan.failure):
        raise ControlledError
    if plan.complete_output is not None:
        finish(core, copy, plan.complete_output, node_id)
    elif plan.effect is not None:
        _effect_step(core, spec, copy, plan)
    else:
        copy.pure_nodes.add(node_id)
        _pure_step(core, copy, plan)


def land(
    core: Core,
    copy: WorkingCopy,
    records: Sequence[StepRecord] = (),
    *,
    durable: bool = False,
    wait_step: str | None = None,
    done: Performed | None = None,
) -> None:
    """Save the state after a step, unless somebody controlled the run meanwhile.

    Args:
        done: the effect that the step carried out; what happened outside the run is recorded in any case.

    Raises:
        ControlledError: the run was paused, cancelled or written by somebody else.
    """
    try:
        with copy.lock.writing:
            if copy.lock.touched:
                look_for_control(core, copy)
            copy.commit(records, durable=durable, wait_step=wait_step)
    except (ConcurrentUpdateError, ControlledError) as error:
        copy.is_usable = False
        _keep_what_happened(core, copy, done)
        raise ControlledError from error
    except Exception:
        _keep_what_happened(core, copy, done)
        raise
    if core.hub.is_active:
        core.tell_records(copy.run, records)
        if done is not None:
            _tell_finished(core, copy, done)


def _keep_what_happened(core: Core, copy: WorkingCopy, done: Performed | None) -> None:
    if done is not None and done.outside and done.records:
        with copy.lock.writing:
            copy.append_alone(done.records)
        core.tell_records(copy.run, done.records)


def look_for_control(core: Core, copy: WorkingCopy) -> None:
    """Compare with the stored run.

    Raises:
        ControlledError: it is paused, ended or another revision.
    """
    with copy.lock.writing:
        copy.lock.touched = False
        copy.probe_at = time.monotonic() + PROBE_S
        found = core.run_store.probe_control(copy.run.run_id)
        if found is None or found[1] or found[0].is_terminal:
            copy.is_usable = False
            raise ControlledError


def finish(
    core: Core,
    copy: WorkingCopy,
    output: JsonObject,
    node_id: str,
    *,
    before: Sequence[StepRecord] = (),
    done: Performed | None = None,
    **facts: object,
) -> None:
    """End the run COMPLETED: completion record, status record and state in one unit."""
    run = copy.run
    run.status, run.output, run.waiting = RunStatus.COMPLETED, output, None
    end = [completion_record(core, run, node_id, **facts), status_record(core, run)]
    _land_end(core, copy, [*before, *end], done, node_id)


def fail(
    core: Core,
    copy: WorkingCopy,
    error: str,
    node_id: str,
    *,
    before: Sequence[StepRecord] = (),
    done: Performed | None = None,
) -> None:
    """End the run FAILED."""
    run = copy.run
    run.status, run.error, run.waiting = RunStatus.FAILED, error, None
    _land_end(core, copy, [*before, status_record(core, run)], done, node_id)


def enter_wait(
    core: Core,
    copy: WorkingCopy,
    wait: WaitState,
    node_id: str,
    *,
    records: Sequence[StepRecord],
    step_id: str | None,
    done: Performed | None = None,
) -> None:
    """Park the run."""
    run = copy.run
    run.status, run.waiting = RunStatus.WAITING, wait
    land(core, copy, records, durable=True, wait_step=step_id, done=done)
    if core.hub.is_active:
        core.hub.emit(
            RunEventType.WAIT_ENTERED,
            run,
            {"wait": preview(wait.to_json()), "answerable_by": _answerer(wait)},
            node_id=node_id,
            step_id=step_id,
        )
        tell_exit(core, copy, node_id, "waiting", None)
    core.tell_state(run)


def tell_exit(
    core: Core,
    copy: WorkingCopy,
    node_id: str,
    status: str,
    next_node: str | None,
    output: Any = None,
) -> None:
    """NODE_EXIT with what the node gave."""
    temp = copy.run.vars.get("_temp")
    outputs = temp.get("node_outputs") if isinstance(temp, dict) else None
    if isinstance(outputs, dict) and node_id in outputs:
        output = outputs[node_id]
    core.hub.emit(
        RunEventType.NODE_EXIT,
        copy.run,
        {
            "status": status,
            "next_node": next_node,
            "duration_ms": round((time.perf_counter() - copy.entered_at) * 1000, 3),
            "output": preview(output),
        },
        node_id=node_id,
    )


def transition(run: RunState, node_id: str, next_node: str | None) -> None:
    """Note the last transition where joins look for it."""
    temp = run.vars.get("_temp")
    if not isinstance(temp, dict):
        run.vars["_temp"] = {"prev_node_id": node_id, "prev_next_node": next_node}
        return
    temp["prev_node_id"] = node_id
    temp["prev_next_node"] = next_node


def error_text(error: BaseException) -> str:
    """`Type: message`; the quotes that KeyError puts around its message are left out."""
    plain = isinstance(error, KeyError) and type(error).__str__ is KeyError.__str__ and error.args
    return f"{type(error).__name__}: {error.args[0] if plain else error}"


def _pure_step(core: Core, copy: WorkingCopy, plan: StepPlan) -> None:
    run = copy.run
    node_id = run.current_node
    next_node: Any = plan.next_node
    transition(run, node_id, next_node)
    run.current_node = next_node
    copy.pure_steps += 1
    if core.save_policy == "every_step" or _is_save_due(core, copy):
        land(core, copy)
        copy.saved_at = core.clock.now().timestamp()
    if core.hub.is_active:
        tell_exit(core, copy, node_id, "completed", next_node)


def _is_save_due(core: Core, copy: WorkingCopy) -> bool:
    if copy.pure_steps >= MAX_UNSAVED_STEPS:
        return True
    if copy.pure_steps & 15:
        return False
    return core.clock.now().timestamp() - copy.saved_at >= MAX_UNSAVED_S


def _effect_step(core: Core, spec: WorkflowSpec, copy: WorkingCopy, plan: StepPlan) -> None:
    run = copy.run
    node_id, effect = run.current_node, plan.effect
    if effect is None:
        raise ValueError("no effect")
    if effect.type is EffectType.TOOL_CALLS:
        note_bad_call_ids(run, node_id, effect)
    try:
        done = perform(core, copy, spec, node_id, effect, plan.next_node)
    except NotJsonError as error:
        _fail_node(core, copy, node_id, error)
        return
    except ConcurrentUpdateError as error:
        raise ControlledError from error
    if done.parked is not None:
        fresh, wait = done.parked
        step_id = done.step_id if done.records else None
        enter_wait(core, fresh, wait, node_id, records=done.records, step_id=step_id)
        core.keep(fresh)
        raise ControlledError
    copy.issues += 1
    outcome = done.outcome
    if outcome.status == "failed" and outcome.reason is not ReasonCode.CHILD_FAILED:
        happened = done.records if done.outside else ()
        if halt_at_failure(core, copy, outcome.error or "failed", happened):
            raise ControlledError
    if outcome.status == "waiting" and outcome.wait is not None:
        wait = outcome.wait
        transition(run, node_id, wait.resume_to_node)
        enter_wait(
            core,
            copy,
            wait,
            node_id,
            records=done.records,
            step_id=done.step_id,
            done=done,
        )
    elif outcome.status == "completed":
        _take_result(core, copy, plan, done)
    elif outcome.status == "cancelled":
        _end_cancelled(core, copy, done)
    elif _is_absorbed(effect, plan, done):
        absorbed = {"ok": False, "absorbed_failure": outcome.error or "failed"}
        done.outcome = EffectOutcome.completed(absorbed)
        _take_result(core, copy, plan, done)
    else:
        text = outcome.error or "failed"
        fail(core, copy, text, node_id, before=done.records, done=done)


def _is_absorbed(effect: Effect, plan: StepPlan, done: Performed) -> bool:
    """Whether the flow goes on in spite of a failure; not of its budget."""
    wanted = effect.payload.get("continue_on_error") is True and plan.next_node is not None
    return wanted and done.outcome.reason is not ReasonCode.BUDGET


def _end_cancelled(core: Core, copy: WorkingCopy, done: Performed) -> None:
    """Keep what an attempt did until it was cancelled; a run that is not cancelled fails, or it would try for ever.

    Raises:
        ControlledError: the run was cancelled or paused.
    """
    try:
        look_for_control(core, copy)
    except ControlledError:
        _keep_what_happened(core, copy, done)
        raise
    text = done.outcome.error or "Cancelled"
    fail(core, copy, text, copy.run.current_node, before=done.records, done=done)


def _take_result(
    core: Core,
    copy: WorkingCopy,
    plan: StepPlan,
    done: Performed,
) -> None:
    run, effect, result = copy.run, plan.effect, done.outcome.result
    node_id = run.current_node
    if effect is not None and effect.type is EffectType.LLM_CALL:
        note_tokens(run, result)
    if effect is not None and effect.result_key and result is not None:
        set_dotted(run.vars, effect.result_key, result)
    if plan.next_node is None:
        output: JsonObject = {"success": True, "result": result}
        finish(core, copy, output, node_id, before=done.records, done=done, via="effect")
        return
    transition(run, node_id, plan.next_node)
    run.current_node = plan.next_node
    land(core, copy, done.records, durable=done.outside, done=done)
    if core.hub.is_active:
        tell_exit(core, copy, node_id, "completed", plan.next_node, result)
        tell_limits(core, run)


def _land_end(
    core: Core,
    copy: WorkingCopy,
    records: Sequence[StepRecord],
    done: Performed | None,
    node_id: str,
) -> None:
    run = copy.run
    if copy.replaying:
        records = [one for one in records if not _is_there(core, copy, one)]
    land(core, copy, records, durable=True, done=done)
    if core.hub.is_active:
        tell_exit(core, copy, node_id, run.status.value, None, run.output)
        tell_terminal(core, run, copy.head)
    core.tell_state(run)


def tell_terminal(core: Core, run: RunState, steps: int) -> None:
    """RUN_TERMINAL; `steps` is the number of ledger records."""
    core.hub.emit(
        RunEventType.RUN_TERMINAL,
        run,
        {
            "status": run.status.value,
            "output": preview(run.output),
            "error": run.error,
            "duration_ms": _age_ms(run),
            "steps": steps,
        },
    )


def _age_ms(run: RunState) -> float:
    """From the start of a run to its last change, by its clock."""
    lasted = parse_iso(run.updated_at) - parse_iso(run.created_at)
    return round(lasted.total_seconds() * 1000, 3)


def _is_there(core: Core, copy: WorkingCopy, record: StepRecord) -> bool:
    key = record.idempotency_key
    if key is None or not key.startswith("system:"):
        return False
    return bool(core.ledger_store.find_keyed(record.run_id, key, copy.mark))


def _fail_node(core: Core, copy: WorkingCopy, node_id: str, error: Exception) -> None:
    _record_failure(core, copy, node_id, error)
    if core.raise_node_errors:
        raise error


def _fail_stored(core: Core, copy: WorkingCopy, error: NotJsonError) -> None:
    """The live state cannot be stored: fail the run from its last checkpoint."""
    with copy.lock.writing:
        stored = core.open(copy.run.run_id)
        _record_failure(core, stored, copy.last_node or stored.run.current_node, error)
    if core.raise_node_errors:
        raise error
    raise ControlledError from error


def _record_failure(core: Core, copy: WorkingCopy, node_id: str, error: Exception) -> None:
    text = error_text(error)
    record = _own_record(core, copy.run, node_id)
    record.finish_failure(text, now=record.started_at)
    record.reason_code = ReasonCode.NODE_ERROR.value
    fail(core, copy, text, node_id, before=[record])


def _own_record(core: Core, run: RunState, node_id: str) -> StepRecord:
    """A record of a step without an effect."""
    return StepRecord.start(
        run=run, node_id=node_id, effect=None, step_id=core.ids.new(), now=core.now_iso()
    )


def _check_plan(spec: WorkflowSpec, plan: Any) -> None:
    if not isinstance(plan, StepPlan):
        raise TypeError(f"a step must give a StepPlan, not a {type(plan).__name__}")
    if plan.complete_output is not None:
        check_json(plan.complete_output, "output")
    if plan.complete_output is not None:
        return
    if plan.next_node is None:
        if plan.effect is None:
            raise ValueError(
                f"node '{plan.node_id}' plans neither an effect, nor a next node, nor an end"
            )
    elif plan.next_node not in spec.nodes:
        raise KeyError(f"Unknown node_id '{plan.next_node}' in workflow '{spec.workflow_id}'")


def _answerer(wait: WaitState) -> str:
    if wait.reason is WaitReason.USER:
        return "user"
    if wait.reason is WaitReason.UNTIL:
        return "timer"
    return "child" if wait.reason is WaitReason.SUBWORKFLOW else "host"


def _tell_enter(core: Core, copy: WorkingCopy, node_id: str) -> None:
    visit = copy.visits[node_id] = copy.visits.get(node_id, 0) + 1
    temp = copy.run.vars.get("_temp")
    temp = temp if isinstance(temp, dict) else {}
    copy.entered_at = time.perf_counter()
    core.hub.emit(
        RunEventType.NODE_ENTER,
        copy.run,
        {
            "visit": visit,
            "from_node": temp.get("prev_node_id"),
            "exec_handle": temp.get("prev_exec_handle"),
        },
        node_id=node_id,
    )


def _tell_finished(core: Core, copy: WorkingCopy, done: Performed) -> None:
    outcome = done.outcome
    data: JsonObject = {
        "status": outcome.status,
        "result": preview(outcome.result),
        "error": outcome.error,
        "duration_ms": round(done.duration_ms, 3),
        "reused": done.reused,
    }
    usage = (outcome.result or {}).get("usage")
    if isinstance(usage, dict):
        data["tokens"] = preview(usage)
    core.hub.emit(
        RunEventType.EFFECT_FINISHED, copy.run, data, node_id=done.node_id, step_id=done.step_id
    )
