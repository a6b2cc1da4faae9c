"""How a pause stands in a run: a mark in `vars._runtime.control`, and a wait that only lifting the pause ends."""

from runtime.base.json_value import JsonObject
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitReason, WaitState


def mark_paused(run: RunState, now_iso: str, reason: str | None, **details: JsonObject) -> None:
    """Pause a run in memory; one that goes on waits from now on.

    Args:
        details: further facts about the wait.
    """
    control_of(run).update(paused=True, paused_at=now_iso, pause_reason=reason)
    if run.status is RunStatus.RUNNING:
        run.status = RunStatus.WAITING
        run.waiting = WaitState(
            reason=WaitReason.USER,
            wait_key=f"pause:{run.run_id}",
            resume_to_node=run.current_node,
            prompt="Paused",
            allow_free_text=False,
            details={"kind": "pause", **details},
        )


def control_of(run: RunState) -> JsonObject:
    """What the run keeps about pauses; made if it is not there."""
    space = run.vars.get("_runtime")
    if not isinstance(space, dict):
        run.vars["_runtime"] = {}
        space = run.vars["_runtime"]
    control = space.get("control")
    if not isinstance(control, dict):
        space["control"] = {}
        control = space["control"]
    return control
