"""Halts: a run stops before a node as if it had been paused there, and is stored like that.

What halts is asked before each step and at each failure (`Core.halts`). Nobody is asked unless somebody debugs: then
a step costs one comparison more. Halted runs are paused ones, so a crash does not let them go on.
"""

from collections.abc import Sequence

from runtime.kernel.core import Core
from runtime.kernel.pausing import mark_paused
from runtime.kernel.records import control_record
from runtime.kernel.working_copy import WorkingCopy
from runtime.model.breakpoints import Halt
from runtime.model.event import RunEventType
from runtime.model.ledger import StepRecord


def halt(core: Core, copy: WorkingCopy, why: Halt) -> None:
    """Store a run as halted where it stands; what it did is saved already.

    Raises:
        ConcurrentUpdateError: somebody else wrote the run meanwhile.
    """
    run, reason = copy.run, f"Halted: {why.cause.value}"
    with copy.lock.writing:
        mark_paused(run, core.now_iso(), reason, halt=why.to_json())
        records = [control_record(core, run, "pause", reason, None)]
        copy.commit(records, durable=True, lands_step=False)
    if core.halts is not None:  # before anybody can hear of it and let the run go on
        core.halts.halted(run)
    core.tell_records(run, records)
    if core.hub.is_active and run.waiting is not None:
        data = {"wait": run.waiting.to_json(), "answerable_by": "user"}
        core.hub.emit(RunEventType.WAIT_ENTERED, run, data, node_id=run.current_node)
    core.tell_state(run)


def halt_at_failure(
    core: Core, copy: WorkingCopy, error: str, records: Sequence[StepRecord] = ()
) -> bool:
    """Halt a run before the node that failed, if that is wanted; `copy` is dropped then.

    Args:
        records: what the node did outside the run; it happened in any case.
    """
    if core.halts is None or (why := core.halts.at_failure(copy.run, error)) is None:
        return False
    copy.is_usable = False
    with copy.lock.writing:
        if records:
            copy.append_alone(records)
        core.tell_records(copy.run, records)
        stored = core.open(copy.run.run_id)
        halt(core, stored, why)
        core.keep(stored)
    return True
