"""START_SUBWORKFLOW: a child run, in place or in the background."""

import uuid
from collections.abc import Callable
from typing import Any, TypeAlias, cast

import orjson

from runtime.base.cancelling import when_cancelled
from runtime.base.errors import UnfinishedChildError
from runtime.base.json_value import JsonObject
from runtime.kernel.cause import cause_in_progress, last_cause
from runtime.kernel.control import cancel
from runtime.kernel.core import Core
from runtime.kernel.starting import create_run, inherited_vars
from runtime.kernel.vars_path import set_dotted
from runtime.kernel.waiting import child_payload
from runtime.model.budget import BUDGET, child_budget
from runtime.model.effect import Effect, EffectHandler, EffectOutcome
from runtime.model.event import RunEventType
from runtime.model.reason import ReasonCode
from runtime.model.run import RunState, RunStatus
from runtime.model.run_random import child_seed
from runtime.model.spec import WorkflowSpec
from runtime.model.wait import WaitReason, WaitState

Drive: TypeAlias = Callable[[WorkflowSpec, str], RunState]
"""Drives a run until it stops."""

_OWN_TO_A_RUN = ("checkpoint", "control", "workflow_snapshot", "random", "fork", BUDGET)
MAX_DEPTH = 64
"""Runs within runs."""

_NAMESPACE = uuid.UUID("6f1d2f0e-6a57-5b2f-9a0e-3b8f5a0c7d11")


def make_start_subworkflow(
    core: Core, drive: Drive, traces_of: Callable[[str], JsonObject]
) -> EffectHandler:
    """The handler that starts child runs."""

    def start_subworkflow(run: RunState, effect: Effect, next_node: str | None) -> EffectOutcome:
        payload = effect.payload
        if payload.get("sub_run_id"):
            joined = _child_to_join(core, run, payload)
            if isinstance(joined, str):
                return _refused(payload, joined)
            return _synchronous(core, traces_of, run, effect, joined, next_node)
        found = _spec_of(core, run, payload)
        if isinstance(found, str):
            return _refused(payload, found)
        depth = _depth(run) + 1
        if depth > MAX_DEPTH:
            return _refused(payload, f"subworkflow depth limit ({MAX_DEPTH}) reached")
        child_vars = _vars_of_child(run, payload)
        space = child_vars.get("_runtime")
        child_vars["_runtime"] = {**(space if isinstance(space, dict) else {}), "depth": depth}
        if isinstance(kept := _runtime_of(run).get(BUDGET), dict):
            child_vars["_runtime"][BUDGET] = child_budget(kept.get("root", run.run_id))
        if fork := run.__dict__.pop("_runtime_fork_of_child", None):
            child_vars["_runtime"]["fork"] = fork
        try:
            child, is_new = create_run(
                core,
                found,
                vars=child_vars,
                actor_id=run.actor_id,
                session_id=payload.get("session_id") or payload.get("sessionId") or run.session_id,
                parent_run_id=run.run_id,
                run_id=_child_id(run),
                via="subworkflow",
                cause=cause_in_progress(run),
                seed=child_seed(run, getattr(run, "_runtime_issue", "").rpartition(":")[2]),
            )
        except OSError as error:
            raise _unfinished(run.run_id, error) from error
        if is_new:
            facts = {"child_run_id": child.run_id, "workflow_id": child.workflow_id}
            core.hub.emit(RunEventType.CHILD_STARTED, run, facts, node_id=run.current_node)
        if payload.get("async"):
            return _asynchronous(effect, child, next_node)
        ended = _driven(core, drive, found, child.run_id, run.run_id)
        return _synchronous(core, traces_of, run, effect, ended, next_node)

    return start_subworkflow


def _child_to_join(core: Core, run: RunState, payload: JsonObject) -> RunState | str:
    """The child, started before, that the effect waits for; or why it cannot be."""
    child = core.run_store.load(str(payload["sub_run_id"]))
    if child is None or child.parent_run_id != run.run_id:
        return "The run to wait for is not a child of this one."
    return child


def _driven(core: Core, drive: Drive, spec: WorkflowSpec, child_id: str, run_id: str) -> RunState:
    """The child where it stopped; it is cancelled with the run that waits for it. What a node of it raised is recorded there, and no fault of the effect.

    Raises:
        UnfinishedChildError: it could not be written.
    """

    def cancel_child() -> None:
        parent = core.run_store.load(run_id)
        cancel(core, child_id, None if parent is None else parent.error, None)

    try:
        with when_cancelled(cancel_child):
            return drive(spec, child_id)
    except Exception as error:
        child = core.run_store.load(child_id)
        if child is not None and child.status.is_terminal:
            return child
        raise _unfinished(child_id, error) from error


def _unfinished(run_id: str, error: Exception) -> UnfinishedChildError:
    problem = f"the store refused the child run: {error}"
    return UnfinishedChildError(run_id, problem, "tick the parent again")


def _synchronous(
    core: Core,
    traces_of: Callable[[str], JsonObject],
    run: RunState,
    effect: Effect,
    child: RunState,
    next_node: str | None,
) -> EffectOutcome:
    payload, at = effect.payload, cast(Any, run)
    at._runtime_cause = last_cause(core.ledger_store, child.run_id)
    if child.status is RunStatus.WAITING and child.waiting is not None:
        facts: JsonObject = {
            "sub_waiting": {
                "reason": child.waiting.reason.value,
                "wait_key": child.waiting.wait_key,
            }
        }
        return EffectOutcome.waiting(_wait(effect, child, next_node, facts))
    if not child.status.is_terminal:
        return EffectOutcome.waiting(_wait(effect, child, next_node, {}))
    facts = {"child_run_id": child.run_id, "status": child.status.value}
    core.hub.emit(RunEventType.CHILD_FINISHED, run, facts, node_id=run.current_node)
    asked = {"on_child_failure": core.on_child_failure, **payload}
    result, error = child_payload(child, asked)
    if payload.get("wrap_as_tool_result"):
        return EffectOutcome.completed(_tool_result(payload, result, error))
    if error is not None:
        text = f"Subworkflow '{child.workflow_id}' failed: {child.error or child.status.value}"
        return EffectOutcome.failed(text, retryable=False, reason=ReasonCode.CHILD_FAILED)
    if payload.get("include_traces"):
        result["node_traces"] = traces_of(child.run_id)
    return EffectOutcome.completed(result)


def _vars_of_child(run: RunState, payload: JsonObject) -> JsonObject:
    """The child's variables: what the effect names, or with `inherit_state` a copy of the parent's.

    `set` holds further values by dotted path. What belongs to the parent's own run is left out.
    """
    if not payload.get("inherit_state"):
        return inherited_vars(run, payload.get("vars") or {})
    copied: JsonObject = orjson.loads(orjson.dumps(run.vars))
    space = copied.get("_runtime")
    if isinstance(space, dict):
        for name in _OWN_TO_A_RUN:
            space.pop(name, None)
    for path, value in (payload.get("set") or {}).items():
        set_dotted(copied, path, value)
    return copied


def _asynchronous(effect: Effect, child: RunState, next_node: str | None) -> EffectOutcome:
    if not effect.payload.get("wait"):
        return EffectOutcome.completed({"sub_run_id": child.run_id, "async": True})
    return EffectOutcome.waiting(_wait(effect, child, next_node, {"async": True}))


def _wait(effect: Effect, child: RunState, next_node: str | None, facts: JsonObject) -> WaitState:
    payload = effect.payload
    details: JsonObject = {
        "sub_run_id": child.run_id,
        "sub_workflow_id": child.workflow_id,
        **facts,
        "include_traces": bool(payload.get("include_traces")),
    }
    for name, other in (
        ("wrap_as_tool_result", ""),
        ("on_child_failure", ""),
        ("tool_name", "toolName"),
        ("call_id", "callId"),
    ):
        value = payload.get(name) or payload.get(other)
        if value:
            details[name] = value
    return WaitState(
        reason=WaitReason.SUBWORKFLOW,
        wait_key=f"subworkflow:{child.run_id}",
        resume_to_node=payload.get("resume_to_node") or next_node,
        result_key=effect.result_key,
        details=details,
    )


def _spec_of(core: Core, run: RunState, payload: JsonObject) -> WorkflowSpec | str:
    workflow_id = payload.get("workflow_id")
    if not workflow_id:
        return "Subflow does not say which flow to run. Choose one in its settings."
    if core.registry is None:
        return "The runtime has no workflow registry, so it knows no other flow."
    spec = core.spec_for(run, str(workflow_id))
    return (
        spec
        if spec is not None
        else f"Workflow '{workflow_id}' is not registered. Is its file in the folder of this flow?"
    )


def _refused(payload: JsonObject, error: str) -> EffectOutcome:
    if payload.get("wrap_as_tool_result"):
        return EffectOutcome.completed(_tool_result(payload, {}, error))
    return EffectOutcome.failed(error, retryable=False, reason=ReasonCode.NOT_CONFIGURED)


def _tool_result(payload: JsonObject, result: JsonObject, error: str | None) -> JsonObject:
    output: Any = result.get("output")
    if isinstance(output, dict) and output.get("success") is False and error is None:
        error = str(output.get("error"))
    entry: JsonObject = {
        "call_id": payload.get("call_id") or payload.get("callId") or "subworkflow",
        "name": payload.get("tool_name") or payload.get("toolName") or "start_subworkflow",
        "success": error is None,
        "output": None if error is not None else output,
        "error": error,
    }
    return {"mode": "executed", "results": [entry]}


def _runtime_of(run: RunState) -> JsonObject:
    space = run.vars.get("_runtime")
    return space if isinstance(space, dict) else {}


def _depth(run: RunState) -> int:
    depth = _runtime_of(run).get("depth")
    return depth if isinstance(depth, int) else 0


def _child_id(run: RunState) -> str:
    """The same id for the same issue of the effect, so that a crash does not start a second child."""
    issue: str = getattr(run, "_runtime_issue", "")
    return str(uuid.uuid5(_NAMESPACE, f"{run.run_id}:{issue}"))
