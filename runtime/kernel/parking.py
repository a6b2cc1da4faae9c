"""Long back-offs: the run waits for a time, and its worker takes another run meanwhile.

The state goes back to where it was before the node's handler, as after a crash; when the time has come the node plans
its effect again, and `vars._runtime.retry` says which attempt it is.
"""

import datetime as dt

from runtime.base.clock import iso
from runtime.base.json_value import JsonObject
from runtime.kernel.core import Core
from runtime.kernel.working_copy import WorkingCopy
from runtime.model.effect import Effect
from runtime.model.run import RunState
from runtime.model.wait import WaitReason, WaitState

RETRY = "retry"
"""`details.kind` of such a wait, and the key in `vars._runtime`: `{"node", "type", "attempt"}`."""


def next_attempt(run: RunState, node_id: str, effect: Effect) -> int:
    """The number of the attempt that is due; 1 unless the run was parked between attempts of this effect."""
    space = run.vars.get("_runtime")
    if not isinstance(space, dict) or RETRY not in space:
        return 1
    kept = space.pop(RETRY)
    if not isinstance(kept, dict) or (kept.get("node"), kept.get("type")) != (
        node_id,
        effect.type.value,
    ):
        return 1
    return int(kept.get("attempt") or 1)


def parked(
    core: Core,
    copy: WorkingCopy,
    effect: Effect,
    facts: JsonObject,
    wait_s: float,
) -> tuple[WorkingCopy, WaitState]:
    """The run as it is stored, made to try again after `wait_s`; the caller saves it. `copy` is dropped.

    Args:
        facts: `attempt`, the one that failed, `max_attempts` and `error`, for whoever looks at the wait.
    """
    stored = stood_before(core, copy)
    run = stored.run
    space = run.vars.setdefault("_runtime", {})
    space[RETRY] = {
        "node": run.current_node,
        "type": effect.type.value,
        "attempt": facts["attempt"] + 1,
    }
    until = core.clock.now() + dt.timedelta(seconds=wait_s)
    wait = WaitState(
        reason=WaitReason.UNTIL,
        until=iso(until),
        resume_to_node=run.current_node,
        details={"kind": RETRY, **facts},
    )
    return stored, wait


def stood_before(core: Core, copy: WorkingCopy) -> WorkingCopy:
    """The run as it is stored, before its node was begun, with what it spent meanwhile. `copy` is dropped."""
    copy.is_usable = False
    stored = core.open(copy.run.run_id)
    if copy.account is not None and stored.account is not None:
        stored.account.take_over(copy.account)
    return stored
