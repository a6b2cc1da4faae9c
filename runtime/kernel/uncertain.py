"""Effects that were started before a crash and have no recorded end: repeat, ask a person, or fail."""

from runtime.base.json_value import JsonObject
from runtime.kernel.core import Core
from runtime.kernel.working_copy import WorkingCopy
from runtime.model.effect import Effect, EffectOutcome
from runtime.model.ledger import StepRecord, StepStatus
from runtime.model.wait import WaitReason, WaitState

_ANSWER = "uncertain"


def open_attempt(core: Core, copy: WorkingCopy, key: str) -> JsonObject | None:
    """The STARTED record above the mark that nothing ended; None if there is none."""
    records = core.ledger_store.find_keyed(copy.run.run_id, key, copy.mark)
    ended = {record["step_id"] for record in records if record["status"] != "started"}
    return next((record for record in records if record["step_id"] not in ended), None)


def decide(
    core: Core, copy: WorkingCopy, effect: Effect, opened: JsonObject
) -> tuple[EffectOutcome, StepRecord] | None:
    """What the policy wants done about an open attempt: None to repeat it, else its end and the record of it."""
    choose = getattr(core.policy, "on_uncertain", None)
    choice = choose(effect) if choose is not None else "retry"
    if choice == "ask":
        wait = WaitState(
            reason=WaitReason.USER,
            wait_key=f"uncertain:{opened['step_id']}",
            resume_to_node=copy.run.current_node,
            result_key=f"_runtime.{_ANSWER}",
            prompt=f"'{effect.type.value}' was started before a crash and may have run. Repeat it?",
            choices=["repeat", "stop"],
            allow_free_text=False,
            details={"kind": "uncertain", "prior_step_id": opened["step_id"]},
        )
        record = _end(core, copy, opened, StepStatus.WAITING)
        record.result = {"wait": wait.to_json()}
        return EffectOutcome.waiting(wait), record
    if choice == "fail":
        text = f"'{effect.type.value}' was started before a crash and may have run"
        record = _end(core, copy, opened, StepStatus.FAILED)
        record.error, record.reason_code = text, "uncertain"
        return EffectOutcome.failed(text, retryable=False), record
    return None


def is_stopped(copy: WorkingCopy) -> bool:
    """Whether the person answered that an uncertain effect must not be repeated; takes the answer away."""
    space = copy.run.vars.get("_runtime")
    if not isinstance(space, dict) or _ANSWER not in space:
        return False
    answer = space.pop(_ANSWER)
    said = answer.get("text", answer.get("response")) if isinstance(answer, dict) else None
    return said != "repeat"


def _end(core: Core, copy: WorkingCopy, opened: JsonObject, status: StepStatus) -> StepRecord:
    return StepRecord(
        run_id=copy.run.run_id,
        step_id=opened["step_id"],
        node_id=opened["node_id"],
        status=status,
        effect=opened["effect"],
        started_at=opened["started_at"],
        ended_at=core.now_iso(),
        actor_id=copy.run.actor_id,
        session_id=copy.run.session_id,
        attempt=opened.get("attempt", 1),
        idempotency_key=opened["idempotency_key"],
    )
