"""EMIT_EVENT: hand an event to every run that waits for it."""

import logging
from collections.abc import Callable
from typing import Any, TypeAlias

from runtime.base.json_value import JsonObject
from runtime.kernel.cause import Cause, cause_in_progress
from runtime.kernel.core import Core
from runtime.kernel.event_keys import event_key, with_wildcard
from runtime.model.effect import Effect, EffectHandler, EffectOutcome
from runtime.model.protocols import QueryableRunStore, WakeableRunStore
from runtime.model.reason import ReasonCode
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitReason

Resume: TypeAlias = Callable[..., RunState]
"""`Runtime.resume`."""

_log = logging.getLogger(__name__)

_SUGGESTED = 15


def make_emit_event(core: Core, resume: Resume) -> EffectHandler:
    """The handler that delivers events."""

    def emit_event(run: RunState, effect: Effect, _next_node: str | None) -> EffectOutcome:
        payload = effect.payload
        name = payload.get("name") or payload.get("event_name")
        if not name:
            return EffectOutcome.invalid(
                "Emit Event has no event name. Write one into its name pin."
            )
        scope = str(payload.get("scope") or "session").strip().lower()
        session_id = payload.get("session_id")
        if session_id is None and scope == "session":
            session_id = run.session_id or run.run_id
        try:
            key = event_key(
                scope,
                str(name),
                session_id=session_id,
                workflow_id=run.workflow_id,
                run_id=run.run_id,
            )
        except ValueError as error:
            return EffectOutcome.invalid(f"Emit Event cannot send: {error}.")
        body = payload.get("payload")
        envelope: JsonObject = {
            "event_id": payload.get("event_id") or core.ids.new(),
            "name": str(name),
            "scope": scope,
            "session_id": session_id,
            "payload": body if isinstance(body, dict) else _wrapped(body),
            "emitted_at": core.now_iso(),
            "emitter": {
                "run_id": run.run_id,
                "workflow_id": run.workflow_id,
                "node_id": run.current_node,
            },
        }
        return _delivered(core, resume, run, key, envelope, int(payload.get("max_steps") or 0))

    return emit_event


def deliver(
    core: Core,
    resume: Resume,
    key: str,
    envelope: JsonObject,
    max_steps: int,
    cause: Cause | None = None,
) -> tuple[list[JsonObject], list[RunState]]:
    """Resume every run that waits for the key, or for everything in its scope.

    Returns:
        One row per run, `{"run_id", "status"[, "error"]}`, and the states of those that were resumed.
    """
    rows: list[JsonObject] = []
    states: list[RunState] = []
    for run_id, wait_key in waiters(core, with_wildcard(key, envelope["name"])):
        listener = core.run_store.probe_control(run_id)
        if listener is None or listener[1]:
            continue
        spec = _spec_of(core, run_id)
        if spec is None:
            rows.append({"run_id": run_id, "status": "skipped", "error": "workflow_not_registered"})
            continue
        try:
            state = resume(
                workflow=spec,
                run_id=run_id,
                wait_key=wait_key,
                payload=envelope,
                max_steps=max_steps,
                cause=cause,
            )
        except Exception as error:  # noqa: BLE001 - one listener must not keep the event from the others
            _log.warning("run %s: the event could not be handed over", run_id, exc_info=True)
            rows.append({"run_id": run_id, "status": "error", "error": str(error)})
            continue
        states.append(state)
        rows.append({"run_id": run_id, "status": state.status.value})
    return rows, states


def waiters(core: Core, keys: list[str]) -> list[tuple[str, str]]:
    """(run id, wait key) of the runs that wait for one of the keys."""
    store = core.run_store
    if isinstance(store, WakeableRunStore):
        return store.list_event_waiters(keys)
    if isinstance(store, QueryableRunStore):
        runs = store.list_runs(
            status=RunStatus.WAITING, wait_reason=WaitReason.EVENT, limit=1_000_000
        )
        found = [(run.run_id, run.waiting.wait_key or "") for run in runs if run.waiting]
        return [one for one in found if one[1] in keys]
    raise TypeError("emit_event needs a run store that can be searched")


def _delivered(
    core: Core, resume: Resume, run: RunState, key: str, envelope: JsonObject, max_steps: int
) -> EffectOutcome:
    result: JsonObject = {
        "wait_key": key,
        "name": envelope["name"],
        "scope": envelope["scope"],
        "delivered": 0,
        "delivered_to": [],
        "resumed": [],
    }
    try:
        found = waiters(core, with_wildcard(key, envelope["name"]))
    except TypeError as error:
        return EffectOutcome.failed(str(error), retryable=False, reason=ReasonCode.NOT_CONFIGURED)
    if not found:
        listeners = _listeners(core, run)
        if listeners:
            result["available_listeners_in_session"] = listeners
        return EffectOutcome.completed(result)
    if core.registry is None:
        return EffectOutcome.failed(
            "Flows wait for this event, but the runtime has no workflow registry to wake them.",
            retryable=False,
            reason=ReasonCode.NOT_CONFIGURED,
        )
    rows, _states = deliver(core, resume, key, envelope, max_steps, cause_in_progress(run))
    reached = [row["run_id"] for row in rows if row["status"] not in {"skipped", "error"}]
    result.update(delivered=len(reached), delivered_to=reached, resumed=rows)
    return EffectOutcome.completed(result)


def _spec_of(core: Core, run_id: str) -> Any:
    run = core.run_store.load(run_id)
    if run is None or core.registry is None:
        return None
    return core.spec_for(run, run.workflow_id)


def _listeners(core: Core, run: RunState) -> list[str]:
    """Names of events that somebody waits for in the run's session: the name sent may be misspelled."""
    if not isinstance(core.run_store, WakeableRunStore):
        return []
    prefix = f"evt:session:{run.session_id or run.run_id}:"
    keys = core.run_store.event_keys_with(prefix, limit=_SUGGESTED)
    return [key.removeprefix(prefix) for key in keys]


def _wrapped(body: Any) -> JsonObject:
    return {} if body is None else {"value": body}
