"""One effect through idempotency, retries and its handler."""

import logging
import time
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import replace
from typing import Any

import orjson

from runtime.base.canonical import content_hash
from runtime.base.clock import parse_iso
from runtime.base.errors import FlowError, MissedResultError, NotJsonError, UnfinishedChildError
from runtime.base.json_value import JsonObject, check_json
from runtime.base.redaction import redacted
from runtime.kernel.cause import Cause
from runtime.kernel.core import Core, HandlerEntry
from runtime.kernel.events import preview
from runtime.kernel.parking import RETRY, next_attempt, parked, stood_before
from runtime.kernel.records import progress_record
from runtime.kernel.tool_call_ids import with_call_ids
from runtime.kernel.uncertain import decide, is_stopped, open_attempt
from runtime.kernel.working_copy import WorkingCopy
from runtime.model.accounts import Account
from runtime.model.budget import BUDGET
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.event import RunEventType
from runtime.model.ledger import StepRecord, StepStatus
from runtime.model.reason import ReasonCode
from runtime.model.spec import WorkflowSpec
from runtime.model.wait import WaitState

_log = logging.getLogger(__name__)

_CARRYING_KEYS = (EffectType.LLM_CALL, EffectType.MODEL_RESIDENCY, EffectType.TOOL_CALLS)
_STATUSES = {str(status): status for status in StepStatus}
_PROGRESS_GAP_S = 0.05
_MEDIA = frozenset(
    {"image", "video", "voice", "audio", "music", "tts", "t2i", "t2v", "i2i", "image_generation"}
)


class Performed:
    """What came of an effect.

    Attributes:
        records: still to be appended, together with the state after the step.
        reused: the outcome was recorded before a crash; nothing ran.
        outside: the world outside the run may have changed.
        step_id: of the last attempt.
        parked: the run is to wait for its next attempt, or for its budget: a fresh copy of it, and the wait.
    """

    __slots__ = (
        "duration_ms",
        "key",
        "node_id",
        "outcome",
        "outside",
        "parked",
        "records",
        "reused",
        "step_id",
    )

    def __init__(
        self, node_id: str, outcome: EffectOutcome, key: str, *, outside: bool, reused: bool
    ) -> None:
        self.node_id = node_id
        self.outcome = outcome
        self.key = key
        self.outside = outside
        self.reused = reused
        self.records: list[StepRecord] = []
        self.step_id: str | None = None
        self.duration_ms = 0.0
        self.parked: tuple[WorkingCopy, WaitState] | None = None


def perform(
    core: Core,
    copy: WorkingCopy,
    spec: WorkflowSpec,
    node_id: str,
    effect: Effect,
    next_node: str | None,
) -> Performed:
    """Carry out an effect, or take its recorded result.

    A handler's exception counts as a failure. STARTED records of effects that touch the outside are appended
    before the handler runs; all others are in `Performed.records`.
    """
    check_json(effect.payload, f"effect payload of node {node_id}")
    key = core.policy.idempotency_key(run=copy.run, node_id=node_id, effect=effect)
    if effect.type is EffectType.TOOL_CALLS:
        effect = with_call_ids(effect, key)
    run: Any = copy.run
    run.replay_of = None
    if copy.replaying:
        prior = _reusable(core, copy, key)
        if prior is not None:
            done = Performed(
                node_id, EffectOutcome.completed(prior["result"]), key, outside=True, reused=True
            )
            done.step_id = prior["step_id"]
            if copy.account is not None:  # it is not in the stored state: nobody has counted it
                copy.account.after_call(run, effect, done.outcome)
            return done
        ended = _about_uncertain(core, copy, node_id, effect, key)
        if ended is not None:
            return ended
    if is_stopped(copy):
        text = f"'{effect.type.value}' may have run before a crash and was not repeated"
        return Performed(node_id, EffectOutcome.failed(text), key, outside=False, reused=False)
    space = run.vars.get("_runtime")
    is_fork = isinstance(space, dict) and FORK in space
    if core.recorded_source is not None and is_fork and RETRY not in space:
        taken = _taken_from_fork(core, copy, spec, node_id, effect, key)
        if taken is not None:
            return taken
    entry = core.handlers.get(effect.type)
    if entry is None:
        entry = HandlerEntry(_missing_handler, False)
    return _attempts(core, copy, spec, node_id, effect, next_node, key, entry)


def _taken_from_fork(
    core: Core, copy: WorkingCopy, spec: WorkflowSpec, node_id: str, effect: Effect, key: str
) -> Performed | None:
    """What the run that this one was forked from recorded for the effect; None: it is carried out."""
    run: Any = copy.run
    if copy.recorded is None and core.recorded_source is not None:
        copy.recorded = core.recorded_source(core.run_store, core.ledger_store, run)
    try:
        found = copy.recorded.take(effect)
    except MissedResultError as error:
        outcome = EffectOutcome.failed(str(error), retryable=False)
        return Performed(node_id, outcome, key, outside=False, reused=False)
    if found is None:
        run._runtime_fork_of_child = copy.recorded.child_of(effect)
        return None
    outcome = EffectOutcome.completed(found[0])
    done = Performed(node_id, outcome, key, outside=False, reused=True)
    recorded = redacted(effect.payload) if effect.type in _CARRYING_KEYS else effect.payload
    started = _started(core, copy, spec, node_id, effect, recorded, 1, key)
    started.cache = found[1]
    ended = _ended(core, started, outcome)
    ended.usage = None
    done.step_id, done.records = started.step_id, [started, ended]
    return done


def _attempts(
    core: Core,
    copy: WorkingCopy,
    spec: WorkflowSpec,
    node_id: str,
    effect: Effect,
    next_node: str | None,
    key: str,
    entry: HandlerEntry,
) -> Performed:
    limit = core.policy.max_attempts(effect)
    done = Performed(node_id, _NEVER, key, outside=entry.is_outside, reused=False)
    recorded = redacted(effect.payload) if effect.type in _CARRYING_KEYS else effect.payload
    attempt = next_attempt(copy.run, node_id, effect)
    while True:
        started = _started(core, copy, spec, node_id, effect, recorded, attempt, key)
        done.step_id = started.step_id
        account = copy.account
        if account is not None and _is_refused(core, copy, account, done, effect, started):
            return done
        if entry.is_outside:
            with copy.lock.writing:
                copy.commit_before_effect(started)
            core.tell_records(copy.run, [started])
        else:
            done.records.append(started)
        if core.hub.is_active:
            _tell_started(core, copy, started)
        begun = time.perf_counter()
        outcome = _call(core, copy, entry, effect, next_node, started)
        if account is not None:
            account.after_call(copy.run, effect, outcome)
        if outcome.status == "failed" and copy.lock.cancelled.is_set():
            outcome = EffectOutcome.cancelled(outcome.error or "Cancelled")
        done.duration_ms = (time.perf_counter() - begun) * 1000
        ended = _ended(core, started, outcome)
        _note_cause(copy, ended)
        if outcome.status == "failed" and outcome.is_retryable and attempt < limit:
            wait_s = core.policy.backoff_seconds(effect=effect, attempt=attempt)
            _keep_failure(core, copy, done, ended)
            _tell_retry(core, copy, ended, attempt, limit, outcome.error, wait_s)
            if entry.is_outside and core.park_after_s is not None and wait_s > core.park_after_s:
                facts = {"attempt": attempt, "max_attempts": limit, "error": outcome.error}
                done.parked = parked(core, copy, effect, facts, wait_s)
                return done
            if wait_s > 0 and _rested(copy, wait_s):
                done.outcome = EffectOutcome.cancelled()
                return done
            attempt += 1
            continue
        done.records.append(ended)
        if outcome.wait is not None and (outcome.wait.details or {}).get("kind") == BUDGET:
            done.parked = stood_before(core, copy), outcome.wait
        elif outcome.status == "failed":
            outcome = replace(outcome, error=_final_error(outcome, attempt), is_retryable=False)
        done.outcome = outcome
        return done


def _is_refused(
    core: Core,
    copy: WorkingCopy,
    account: Account,
    done: Performed,
    effect: Effect,
    started: StepRecord,
) -> bool:
    """Whether the budget does not allow an attempt: it fails, or the run waits as it stood before its node."""
    refusal = account.before_call(copy.run, effect)
    if refusal is None:
        return False
    if refusal.wait is None:
        done.outcome = EffectOutcome.failed(
            refusal.error, retryable=False, reason=ReasonCode.BUDGET
        )
    else:
        done.outcome = EffectOutcome.waiting(refusal.wait)
        with copy.lock.writing:
            copy.commit_before_effect(None)
        done.parked = stood_before(core, copy), refusal.wait
    done.records.append(_ended(core, started, done.outcome))
    return True


def _keep_failure(core: Core, copy: WorkingCopy, done: Performed, ended: StepRecord) -> None:
    """Record an attempt after which another one follows."""
    if done.outside:
        copy.append_extra(ended)
        core.tell_records(copy.run, [ended])
    else:
        done.records.append(ended)


def _rested(copy: WorkingCopy, wait_s: float) -> bool:
    """Wait between two attempts; whether the run was cancelled meanwhile."""
    with nullcontext() if copy.account is None else copy.account.resting():
        return copy.lock.cancelled.wait(wait_s)


def _note_cause(copy: WorkingCopy, ended: StepRecord) -> None:
    """A child run that ended inside the handler comes before the end of the effect."""
    cause: Cause | None = copy.run.__dict__.pop("_runtime_cause", None)
    if cause is not None:
        ended.caused_by = cause.step_id
        copy.follow(cause)


FORK = "fork"
"""Key in `vars._runtime` of a run that was forked (`runtime/drivers/forking.py`)."""
_NEVER = EffectOutcome.failed("no attempt was made")


def _final_error(outcome: EffectOutcome, attempts: int) -> str:
    """What the run fails with; several attempts are counted."""
    error = outcome.error or "It failed without a reason."
    return error if attempts == 1 else f"Effect failed after {attempts} attempts: {error}"


def _call(
    core: Core,
    copy: WorkingCopy,
    entry: HandlerEntry,
    effect: Effect,
    next_node: str | None,
    started: StepRecord,
) -> EffectOutcome:
    run: Any = copy.run
    report = _Progress(core, copy, started) if entry.is_outside else None
    if report is not None:
        run._runtime_progress = report
        run._runtime_step_id = started.step_id
        run._runtime_tree_seq = started.tree_seq
        run._runtime_issue = f"{started.idempotency_key}:{copy.issues}"
        if effect.type is EffectType.LLM_CALL:
            effect = _for_model(effect, started, report)
    try:
        outcome: Any = entry.call(run, effect, next_node)
    except UnfinishedChildError:  # nothing is lost: the effect goes on with the next tick
        raise
    except Exception as error:  # noqa: BLE001 - whatever a handler raises is a failed attempt, recorded below
        _log.warning("the handler of %s raised", effect.type, exc_info=True)
        return _broken(effect, str(error) if isinstance(error, FlowError) else _named(error))
    finally:
        if report is not None:
            report.flush()
    if not isinstance(outcome, EffectOutcome):
        return _broken(effect, f"it gave a {type(outcome).__name__}, not an EffectOutcome")
    if outcome.status == "waiting" and outcome.wait is None:
        return _broken(effect, "it waits for nothing")
    try:
        check_json(outcome.result, "result")
        if outcome.wait is not None:
            check_json(outcome.wait.to_json(), "wait")
    except NotJsonError as error:
        return _broken(effect, str(error))
    return outcome


def _broken(effect: Effect, problem: str) -> EffectOutcome:
    text = f"The handler of {effect.type.value} broke: {problem}"
    return EffectOutcome.failed(text, reason=ReasonCode.HANDLER_ERROR)


def _named(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _for_model(effect: Effect, started: StepRecord, report: Callable[[Any], None]) -> Effect:
    """The payload a model handler gets: with trace metadata, and a progress callable for generated media."""
    payload = dict(effect.payload)
    params = dict(payload.get("params") or {})
    params["trace_metadata"] = _trace_of(params, started)
    if _wants_media(payload) and params.get("on_progress") is None:
        params["on_progress"] = report
    payload["params"] = params
    return Effect(effect.type, payload, effect.result_key)


def _trace_of(params: JsonObject, started: StepRecord) -> JsonObject:
    given = params.get("trace_metadata")
    return {
        **(given if isinstance(given, dict) else {}),
        "step_id": started.step_id,
        "effect_idempotency_key": started.idempotency_key,
        "attempt": started.attempt,
    }


def _wants_media(payload: JsonObject) -> bool:
    asked = payload.get("output") or payload.get("outputs")
    found = asked if isinstance(asked, list) else [asked]
    for one in found:
        names = [one.get("modality"), one.get("task")] if isinstance(one, dict) else [one]
        if any(isinstance(name, str) and name.lower() in _MEDIA for name in names):
            return True
    return False


def _started(
    core: Core,
    copy: WorkingCopy,
    spec: WorkflowSpec,
    node_id: str,
    effect: Effect,
    payload: JsonObject,
    attempt: int,
    key: str,
) -> StepRecord:
    run, kind = copy.run, str(effect.type)
    record = StepRecord(
        run_id=run.run_id,
        step_id=core.ids.new(),
        node_id=node_id,
        status=StepStatus.STARTED,
        started_at=core.now_iso(),
        actor_id=run.actor_id,
        session_id=run.session_id,
        attempt=attempt,
        idempotency_key=key,
    )
    if effect.type is EffectType.LLM_CALL:
        params = payload.get("params") or {}
        payload = {**payload, "params": {**params, "trace_metadata": _trace_of(params, record)}}
        payload["params"].pop("on_progress", None)
    record.effect = {
        "type": kind,
        "payload": payload,
        "result_key": effect.result_key,
    }
    with suppress(
        TypeError
    ):  # whoever stores the record says where the value stands that is not JSON
        record.effect_text = (record.effect, orjson.dumps(record.effect))
    if core.record_state:
        record.node_hash = spec.node_hashes.get(node_id)
        record.request_hash = content_hash([kind, effect.payload])[:32]
        record.cache = "live"
    return record


def _ended(core: Core, started: StepRecord, outcome: EffectOutcome) -> StepRecord:
    record = StepRecord(
        run_id=started.run_id,
        step_id=started.step_id,
        node_id=started.node_id,
        status=_STATUSES[outcome.status],
        effect=started.effect,
        started_at=started.started_at,
        ended_at=core.now_iso(),
        actor_id=started.actor_id,
        session_id=started.session_id,
        attempt=started.attempt,
        idempotency_key=started.idempotency_key,
        node_hash=started.node_hash,
        request_hash=started.request_hash,
        effect_text=started.effect_text,
        cache=started.cache,
    )
    if outcome.status == "completed":
        record.result = outcome.result
        record.usage = _usage(started, outcome.result, record.ended_at)
    elif outcome.wait is not None:
        record.result = {"wait": outcome.wait.to_json()}
    else:
        record.result = outcome.result
        record.error = outcome.error
        record.reason_code = outcome.reason.value
    return record


def _usage(
    started: StepRecord, result: JsonObject | None, ended_at: str | None
) -> JsonObject | None:
    if result is None or started.effect is None or started.effect["type"] != "llm_call":
        return None
    usage = result.get("usage")
    if not isinstance(usage, dict):
        usage = {}
    cost = usage.get("cost_usd")
    return {
        "tokens_in": usage.get("input_tokens", usage.get("prompt_tokens")),
        "tokens_out": usage.get("output_tokens", usage.get("completion_tokens")),
        "cost_usd": None if cost is None else str(cost),
        "latency_ms": _latency_ms(started.started_at, ended_at),
    }


def _latency_ms(started_at: str, ended_at: str | None) -> float:
    """By the run's clock, so that a repeated run has the same ledger."""
    if ended_at is None:
        return 0.0
    lasted = parse_iso(ended_at) - parse_iso(started_at)
    return round(max(0.0, lasted.total_seconds() * 1000), 3)


def _reusable(core: Core, copy: WorkingCopy, key: str) -> JsonObject | None:
    for record in core.ledger_store.find_keyed(copy.run.run_id, key, copy.mark):
        if record["status"] == "completed" and record["seq"] not in copy.consumed:
            copy.consumed.add(record["seq"])
            return record
    return None


def _about_uncertain(
    core: Core, copy: WorkingCopy, node_id: str, effect: Effect, key: str
) -> Performed | None:
    opened = open_attempt(core, copy, key)
    if opened is None:
        return None
    run: Any = copy.run
    run.replay_of = opened["step_id"]
    facts = {"prior_step_id": opened["step_id"]}
    core.hub.emit(RunEventType.EFFECT_UNCERTAIN, copy.run, facts, node_id=node_id)
    decided = decide(core, copy, effect, opened)
    if decided is None:
        return None
    done = Performed(node_id, decided[0], key, outside=False, reused=False)
    done.step_id = opened["step_id"]
    done.records.append(decided[1])
    return done


class _Progress:
    """What a handler calls to say how far it is: a record each time, an event at most 20 times a second."""

    def __init__(self, core: Core, copy: WorkingCopy, started: StepRecord) -> None:
        self._core = core
        self._copy = copy
        self._started = started
        self._reported = 0
        self._told_at = 0.0
        self._withheld: JsonObject | None = None

    def __call__(self, progress: Any = None, **fields: Any) -> None:
        core, copy, started = self._core, self._copy, self._started
        self._reported += 1
        payload: JsonObject = {
            **_progress_fields(progress),
            **fields,
            "run_id": copy.run.run_id,
            "workflow_id": copy.run.workflow_id,
            "node_id": started.node_id,
            "step_id": started.step_id,
            "idempotency_key": started.idempotency_key,
            "attempt": started.attempt,
        }
        if core.durable_progress:
            record = progress_record(core, copy.run, started, self._reported, payload)
            copy.append_extra(record)
            core.tell_records(copy.run, [record])
        self._withheld = payload
        if payload.get("terminal") or time.perf_counter() - self._told_at >= _PROGRESS_GAP_S:
            self.flush()

    def flush(self) -> None:
        """Tell the last report, if it was held back."""
        payload, self._withheld = self._withheld, None
        if payload is None or not self._core.hub.is_active:
            return
        self._told_at = time.perf_counter()
        self._core.hub.emit(
            RunEventType.PROGRESS,
            self._copy.run,
            preview(payload),
            node_id=self._started.node_id,
            step_id=self._started.step_id,
        )


_PROGRESS_FIELDS = [
    "phase",
    "stage",
    "status",
    "message",
    "progress_mode",
    "progress_source",
    "reported",
    "terminal",
    "job_state",
    "current",
    "total",
    "step",
    "total_steps",
    "step_progress",
    "frame",
    "total_frames",
    "frame_progress",
    "progress",
    "percent",
    "eta_s",
    "eta_seconds",
    "remaining_s",
    "remaining_seconds",
    "elapsed_s",
    "elapsed_seconds",
    "task",
    "timestep",
    "raw",
]


def _progress_fields(progress: Any) -> JsonObject:
    if progress is None:
        return {}
    if isinstance(progress, dict):
        return {name: progress[name] for name in _PROGRESS_FIELDS if name in progress}
    return {name: getattr(progress, name) for name in _PROGRESS_FIELDS if hasattr(progress, name)}


def _missing_handler(_run: Any, effect: Effect, _next_node: str | None) -> EffectOutcome:
    return EffectOutcome.failed(
        f"No effect handler registered for {effect.type.value}. Start the runtime with one.",
        retryable=False,
        reason=ReasonCode.NOT_CONFIGURED,
    )


def _tell_started(core: Core, copy: WorkingCopy, started: StepRecord) -> None:
    effect = started.effect or {}
    core.hub.emit(
        RunEventType.EFFECT_STARTED,
        copy.run,
        {
            "effect_type": effect.get("type"),
            "attempt": started.attempt,
            "idempotency_key": started.idempotency_key,
            "payload": preview(effect.get("payload")),
        },
        node_id=started.node_id,
        step_id=started.step_id,
    )


def _tell_retry(
    core: Core,
    copy: WorkingCopy,
    ended: StepRecord,
    attempt: int,
    limit: int,
    error: str | None,
    wait_s: float,
) -> None:
    if core.hub.is_active:
        core.hub.emit(
            RunEventType.EFFECT_RETRY,
            copy.run,
            {"attempt": attempt, "max_attempts": limit, "error": error, "backoff_s": wait_s},
            node_id=ended.node_id,
            step_id=ended.step_id,
        )
