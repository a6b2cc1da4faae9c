"""Records that the kernel writes of itself: completion, status, control, resume."""

from runtime.base.json_value import JsonObject
from runtime.kernel.core import Core
from runtime.model.ledger import StepRecord, StepStatus
from runtime.model.run import RunState


def completion_record(core: Core, run: RunState, node_id: str, **facts: object) -> StepRecord:
    """`{"completed": true, "output": …}` of a run that ends at `node_id`; `facts` such as `via` come between."""
    result: JsonObject = {"completed": True, **facts, "output": run.output}
    return _done(core, run, node_id, None, result, f"system:completion:{node_id}")


def status_record(core: Core, run: RunState) -> StepRecord:
    """The last record of a run: `abstract.status`."""
    payload: JsonObject = {"text": run.status.value}
    return _announcement(
        core,
        run,
        "abstract.status",
        "session",
        payload,
        f"system:terminal_status:{run.status.value}",
    )


def control_record(
    core: Core, run: RunState, action: str, reason: str | None, actor_id: str | None
) -> StepRecord:
    """A pause, unpause, cancel or change of limits."""
    payload: JsonObject = {"action": action, "reason": reason, "actor_id": actor_id}
    return _announcement(core, run, "abstract.control", "run", payload, f"system:control:{action}")


def progress_record(
    core: Core, run: RunState, started: StepRecord, number: int, payload: JsonObject
) -> StepRecord:
    """The `number`-th progress report of an attempt."""
    key = f"system:progress:{started.step_id}:{number}"
    record = _announcement(core, run, "abstract.progress", "run", payload, key)
    record.node_id = started.node_id
    return record


def resume_record(
    core: Core, run: RunState, payload: JsonObject, key: str | None = None
) -> StepRecord:
    """The end of a wait: who or what ended it, and with what."""
    effect: JsonObject = {"type": "resume", "payload": payload, "result_key": None}
    return _done(core, run, run.current_node, effect, {"resumed": True}, key)


def _announcement(
    core: Core, run: RunState, name: str, scope: str, payload: JsonObject, key: str
) -> StepRecord:
    effect: JsonObject = {
        "type": "emit_event",
        "payload": {"name": name, "scope": scope, "payload": payload},
        "result_key": None,
    }
    result: JsonObject = {"emitted": True, "name": name, "payload": payload}
    return _done(core, run, run.current_node, effect, result, key)


def _done(
    core: Core,
    run: RunState,
    node_id: str,
    effect: JsonObject | None,
    result: JsonObject,
    key: str | None,
) -> StepRecord:
    now = core.now_iso()
    return StepRecord(
        run_id=run.run_id,
        step_id=core.ids.new(),
        node_id=node_id,
        status=StepStatus.COMPLETED,
        effect=effect,
        result=result,
        started_at=now,
        ended_at=now,
        actor_id=run.actor_id,
        session_id=run.session_id,
        idempotency_key=key,
    )
