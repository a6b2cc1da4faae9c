"""The end of waits: answers, events, finished children, deadlines."""

import logging
from dataclasses import replace
from typing import Any

import orjson

from runtime.base.cancelling import working_for
from runtime.base.errors import ConcurrentUpdateError, StaleResumeError, WaitKeyError
from runtime.base.json_value import JsonObject, check_json
from runtime.base.redaction import redacted
from runtime.kernel import approvals
from runtime.kernel.cause import Cause
from runtime.kernel.core import Core
from runtime.kernel.events import preview
from runtime.kernel.locks import lock_of
from runtime.kernel.records import resume_record
from runtime.kernel.step import finish
from runtime.kernel.vars_path import set_dotted
from runtime.kernel.working_copy import WorkingCopy
from runtime.model.effect import Effect, EffectType
from runtime.model.event import RunEventType
from runtime.model.ledger import StepRecord, StepStatus
from runtime.model.protocols import is_paused
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import DECISION, WaitReason, WaitState

_log = logging.getLogger(__name__)

_REPORT_LIMIT = 4000


def answer(
    core: Core,
    run_id: str,
    wait_key: str | None,
    payload: JsonObject,
    *,
    validate: bool = False,
    cause: Cause | None = None,
) -> RunState:
    """End a wait with an answer; afterwards the run is RUNNING at its next node, or COMPLETED.

    Args:
        cause: the record of another run that led to it.

    Raises:
        UnknownRunError: no such run.
        ValueError: the run is paused, or an approval is neither yes nor no.
        StaleResumeError: the run does not wait, waits for another key, or was answered meanwhile.
        WaitKeyError: `validate`, and the answer is not one of the choices.
    """
    check_json(payload, "payload")
    lock = lock_of(run_id)
    with lock.writing:
        copy = core.open(run_id)
        wait = _checked_wait(copy.run, wait_key)
        if validate:
            _check_choice(copy.run, wait, payload)
        details = wait.details or {}
        if not approvals.is_approval(details, payload):
            stored = _stored_payload(wait, details, payload)
            _keep_evidence(core, copy.run, details, stored)
            closing = _tool_records(core, copy, wait, stored)
            return _go_on(core, copy, wait, payload, stored, closing, cause=cause)
        decide(core, run_id, wait_key, payload)
    return carry_out(core, run_id)


def decide(core: Core, run_id: str, wait_key: str | None, payload: JsonObject) -> RunState:
    """Record what a person decided about tools, and run none of them; `carry_out` does that, also after a crash.

    Args:
        payload: as `approvals.decisions` takes it.

    Raises:
        UnknownRunError: no such run.
        ValueError: the run is paused, or the decision is neither yes nor no; the question stays open.
        StaleResumeError: the run does not wait, waits for another key, or was decided meanwhile.
    """
    check_json(payload, "payload")
    with lock_of(run_id).writing:
        copy = core.open(run_id)
        wait = _checked_wait(copy.run, wait_key)
        details = wait.details or {}
        approvals.decisions(details, payload)
        copy.run.waiting = replace(wait, details={**details, DECISION: payload})
        try:
            copy.commit([], durable=True, lands_step=False)
        except ConcurrentUpdateError as error:
            raise StaleResumeError(run_id, "the wait was answered meanwhile") from error
        state = copy.snapshot()
        core.keep(copy)
        return state


def carry_out(core: Core, run_id: str) -> RunState:
    """Run the tools of a recorded decision, and end their wait; results that are recorded already are used again.

    A pause or cancel meanwhile does not lose the results: they stand in the ledger, and a paused run has them.
    """
    lock = lock_of(run_id)
    with lock.driving:
        with lock.writing:
            copy = core.open(run_id)
            wait = copy.run.waiting
            if wait is None or not wait.is_decided:
                core.keep(copy)
                return copy.snapshot()
            details = wait.details or {}
            payload: JsonObject = details[DECISION]
            cut_off = _cut_off_attempt(core, copy, wait)
            choice = None if cut_off is None else _choice_about(core, copy, cut_off)
            if cut_off is not None and choice == "ask":
                return _asked_again(core, copy, wait, cut_off["step_id"])
            started, stored = _begun(core, copy)
            if choice == "fail":
                stored = _not_repeated(details)
        if stored is None:
            with working_for(lock.cancelled):
                stored = _results(core, details, payload)
        with lock.writing:
            return _landed(core, run_id, wait, payload, stored, started)


def _cut_off_attempt(core: Core, copy: WorkingCopy, wait: WaitState) -> JsonObject | None:
    """The record of tools that were begun before a crash and may have run, unless a person knew of it when deciding."""
    opened = _waiting_record(core, copy)
    key = (opened or {}).get("idempotency_key")
    if opened is None or not key:
        return None
    records = core.ledger_store.find_keyed(copy.run.run_id, key, opened["seq"])
    if not records or any(record["status"] == "completed" for record in records):
        return None
    is_known = records[-1]["step_id"] == (wait.details or {}).get("uncertain")
    return None if is_known else records[-1]


def _choice_about(core: Core, copy: WorkingCopy, cut_off: JsonObject) -> str:
    """What the policy wants done: `retry`, `ask` or `fail`."""
    facts = {"prior_step_id": cut_off["step_id"]}
    core.hub.emit(RunEventType.EFFECT_UNCERTAIN, copy.run, facts, node_id=copy.run.current_node)
    choose = getattr(core.policy, "on_uncertain", None)
    if choose is None:
        return "retry"
    found = cut_off["effect"]
    choice: str = choose(Effect(EffectType(found["type"]), found["payload"], found["result_key"]))
    return choice


def _asked_again(core: Core, copy: WorkingCopy, wait: WaitState, step_id: str) -> RunState:
    """Open the question anew: `details.uncertain` names the attempt that may have run already."""
    details = {key: part for key, part in (wait.details or {}).items() if key != DECISION}
    copy.run.waiting = replace(wait, details={**details, "uncertain": step_id})
    copy.commit([], durable=True, lands_step=False)
    state = copy.snapshot()
    core.keep(copy)
    core.tell_state(state)
    return state


def _not_repeated(details: JsonObject) -> JsonObject:
    text = "it was begun before a crash, may have run and was not repeated"
    results = [approvals.failed_entry(call, text) for call in details["tool_calls"]]
    return {"mode": "executed", "results": approvals.merged(details, results)}


def _begun(core: Core, copy: WorkingCopy) -> tuple[StepRecord | None, JsonObject | None]:
    """The record that opens the carrying out, or what it gave before a crash."""
    opened = _waiting_record(core, copy)
    if opened is None:
        return None, None
    run, key = copy.run, opened.get("idempotency_key") or ""
    done = key and core.ledger_store.find_completed_result(run.run_id, key, opened["seq"])
    if done:
        return None, done["result"]
    started = _tool_record(core, copy, opened)
    copy.append_extra(started)
    core.tell_records(run, [started])
    if core.hub.is_active:
        data: JsonObject = {"effect_type": "tool_calls", "attempt": started.attempt}
        core.hub.emit(RunEventType.EFFECT_STARTED, run, data, node_id=run.current_node)
    return started, None


def _results(core: Core, details: JsonObject, payload: JsonObject) -> JsonObject:
    allowed, refused = approvals.decisions(details, payload)
    results = approvals.executed(core.tool_executor, allowed)
    ordered = approvals.in_order(len(details["tool_calls"]), refused, results)
    return {"mode": "executed", "results": approvals.merged(details, ordered)}


def _landed(
    core: Core,
    run_id: str,
    wait: WaitState,
    payload: JsonObject,
    stored: JsonObject,
    started: StepRecord | None,
) -> RunState:
    """Close the record and the wait in one commit; the record alone if the wait is gone."""
    copy = core.open(run_id)
    still = copy.run.waiting
    is_open = still is not None and still.wait_key == wait.wait_key and still.is_decided
    if started is not None:
        if is_open:
            _keep_evidence(core, copy.run, wait.details or {}, stored)
        started.seq = None
        started.finish_success(stored, now=core.now_iso())
        if is_open and copy.account is not None:
            copy.account.count_tools(len(approvals.decisions(wait.details or {}, payload)[0]))
        if lock_of(run_id).cancelled.is_set() and _has_failures(stored):
            started.status, started.error = StepStatus.CANCELLED, "Cancelled"
    if is_open:
        return _go_on(core, copy, wait, payload, stored, [started] if started else [])
    if started is not None:
        copy.append_extra(started)
        core.tell_records(copy.run, [started])
    return copy.snapshot()


def _keep_evidence(core: Core, run: RunState, details: JsonObject, stored: Any) -> None:
    """Evidence of tool results; large texts in them become references."""
    calls = details.get("tool_calls_for_evidence") or details.get("tool_calls")
    results = stored.get("results") if isinstance(stored, dict) else None
    if core.keep_evidence is not None and isinstance(calls, list) and isinstance(results, list):
        try:
            core.keep_evidence(run, run.current_node, calls, results)
        except Exception:  # noqa: BLE001 - the tools ran: their results count, with evidence or without
            _log.warning("run %s: evidence could not be kept", run.run_id, exc_info=True)


def fire(core: Core, copy: WorkingCopy, now_iso: str) -> None:
    """End a wait whose deadline has come. Hold the run's lock."""
    wait = copy.run.waiting
    if wait is None or wait.until is None:
        return
    if wait.reason is WaitReason.EVENT:
        value: JsonObject = {"timed_out": True, "until": wait.until}
    else:
        value = {"until": wait.until, "ready": True, "fired_at": now_iso}
    facts: JsonObject = {
        "wait_reason": wait.reason.value,
        "wait_key": wait.wait_key,
        "until": wait.until,
        "fired_at": now_iso,
        "resume_to_node": wait.resume_to_node,
        "result_key": wait.result_key,
    }
    _go_on(core, copy, wait, value, value, [], facts=facts, event=RunEventType.TIMER_FIRED)


def is_due(run: RunState, now_iso: str) -> bool:
    """Whether a deadline of the run's wait has come."""
    wait = run.waiting
    return (
        run.status is RunStatus.WAITING
        and wait is not None
        and wait.until is not None
        and wait.reason in (WaitReason.UNTIL, WaitReason.EVENT)
        and wait.until <= now_iso
    )


def child_payload(child: RunState, details: JsonObject) -> tuple[JsonObject, str | None]:
    """What a finished child gives its parent, and the error if the parent's step must fail."""
    if child.status is RunStatus.COMPLETED:
        return {"sub_run_id": child.run_id, "output": child.output}, None
    error = child.error or child.status.value
    failure: JsonObject = {
        "sub_run_id": child.run_id,
        "output": {"success": False, "error": error},
    }
    if details.get("on_child_failure") == "deliver" or details.get("wrap_as_tool_result"):
        return failure, None
    return failure, f"Subworkflow '{child.workflow_id}' {child.status.value}: {error}"


def _checked_wait(run: RunState, wait_key: str | None) -> WaitState:
    if is_paused(run):
        raise ValueError("Run is paused")
    wait = run.waiting
    if run.status is not RunStatus.WAITING or wait is None or wait.is_decided:
        raise StaleResumeError("", "Run is not waiting")
    if wait_key is not None and wait.wait_key is not None and wait.wait_key != wait_key:
        raise StaleResumeError(
            "", f"wait_key mismatch: expected '{wait.wait_key}', got '{wait_key}'"
        )
    return wait


def _check_choice(run: RunState, wait: WaitState, payload: JsonObject) -> None:
    if wait.allow_free_text or not wait.choices:
        return
    text = payload.get("text", payload.get("response"))
    if text not in wait.choices:
        raise WaitKeyError(
            run.run_id, f"{text!r} is not one of the choices", f"answer with one of {wait.choices}"
        )


def _go_on(
    core: Core,
    copy: WorkingCopy,
    wait: WaitState,
    payload: JsonObject,
    stored: Any,
    before: list[StepRecord],
    *,
    facts: JsonObject | None = None,
    event: RunEventType = RunEventType.RESUMED,
    cause: Cause | None = None,
) -> RunState:
    run, node_id = copy.run, copy.run.current_node
    if wait.result_key:
        set_dotted(run.vars, wait.result_key, stored)
    if facts is None:
        facts = {
            "wait_reason": wait.reason.value,
            "wait_key": wait.wait_key,
            "resume_to_node": wait.resume_to_node,
            "result_key": wait.result_key,
            "payload": redacted(payload),
        }
    key = f"system:resume:{copy.wait_step}" if copy.wait_step else None
    records = [*before, resume_record(core, run, facts, key)]
    if cause is not None:
        records[-1].caused_by = cause.step_id
        copy.follow(cause)
    run.waiting = None
    if wait.resume_to_node is None:
        output: JsonObject = {"success": True, "result": stored}
        finish(
            core,
            copy,
            output,
            node_id,
            before=records,
            via="resume",
            wait_reason=wait.reason.value,
            wait_key=wait.wait_key,
        )
    else:
        run.status, run.current_node = RunStatus.RUNNING, wait.resume_to_node
        try:
            copy.commit(records, durable=True)
        except ConcurrentUpdateError as error:
            raise StaleResumeError(run.run_id, "the wait was answered meanwhile") from error
        core.tell_records(run, records)
        core.tell_state(run)
    if core.hub.is_active:
        data = {"wait_reason": facts["wait_reason"], "wait_key": wait.wait_key}
        data |= {"payload": preview(payload), "actor_id": payload.get("actor_id")}
        core.hub.emit(event, run, data, node_id=node_id)
    state = copy.snapshot()
    core.keep(copy)
    return state


def _stored_payload(wait: WaitState, details: JsonObject, payload: JsonObject) -> Any:
    if (
        wait.reason is WaitReason.SUBWORKFLOW
        and details.get("wrap_as_tool_result")
        and not approvals.is_tool_result(payload)
    ):
        return _as_tool_result(details, payload)
    if approvals.is_tool_result(payload) and isinstance(details.get("tool_calls"), list):
        return {**payload, "results": approvals.merged(details, payload["results"])}
    return payload


def _as_tool_result(details: JsonObject, payload: JsonObject) -> JsonObject:
    output = payload.get("output")
    entry: JsonObject = {
        "call_id": details.get("call_id") or "subworkflow",
        "name": details.get("tool_name") or "start_subworkflow",
        "success": True,
        "output": None,
        "error": None,
    }
    if isinstance(output, dict) and output.get("success") is False:
        entry.update(success=False, error=output.get("error"))
        return {"mode": "executed", "results": [entry]}
    text = output.get("answer") if isinstance(output, dict) else None
    if text is None:
        text = output if isinstance(output, str) else orjson.dumps(output).decode()
    rendered: JsonObject = {
        "rendered": text,
        "answer": text,
        "sub_run_id": payload.get("sub_run_id"),
    }
    report = output.get("report") if isinstance(output, dict) else None
    if isinstance(report, str) and len(report) <= _REPORT_LIMIT:
        rendered["report"] = report
    entry["output"] = rendered
    return {"mode": "executed", "results": [entry]}


def _tool_records(core: Core, copy: WorkingCopy, wait: WaitState, stored: Any) -> list[StepRecord]:
    """The record that closes a tool wait: the original effect, completed with the results."""
    if not isinstance((wait.details or {}).get("tool_calls"), list):
        return []
    opened = _waiting_record(core, copy)
    if opened is None:
        return []
    key = opened.get("idempotency_key") or ""
    if key and core.ledger_store.find_completed_result(copy.run.run_id, key, opened["seq"]):
        return []
    record = _tool_record(core, copy, opened)
    record.finish_success(stored, now=core.now_iso())
    return [record]


def _tool_record(core: Core, copy: WorkingCopy, opened: JsonObject) -> StepRecord:
    now = core.now_iso()
    return StepRecord(
        run_id=copy.run.run_id,
        step_id=core.ids.new(),
        node_id=opened["node_id"],
        status=StepStatus.STARTED,
        effect=opened["effect"],
        started_at=now,
        actor_id=copy.run.actor_id,
        session_id=copy.run.session_id,
        attempt=opened.get("attempt", 1),
        idempotency_key=opened.get("idempotency_key"),
    )


def _has_failures(stored: JsonObject) -> bool:
    return any(one.get("success") is not True for one in stored["results"])


def _waiting_record(core: Core, copy: WorkingCopy) -> JsonObject | None:
    """The record that opened the current wait; it is one of the last before the mark."""
    after = max(0, copy.mark - 2)
    records, _cursor = core.ledger_store.list_after(run_id=copy.run.run_id, after=after, limit=16)
    for seq, record in enumerate(records, after + 1):
        if record["status"] == "waiting" and copy.wait_step in (None, record["step_id"]):
            return {**record, "seq": seq}
    return None
