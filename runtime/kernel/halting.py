"""Halts: a run stops before a node as if it had been paused there, and is stored like that.

What halts is asked before each step and at each failure (`Core.halts`). Nobody is asked unless somebody debugs: then
a step costs one comparison more. Halted runs are paused ones, so a crash does not let them go on.
"""

from collections.abc import Sequence

from runtime.base.errors import ConcurrentUpdateError
from runtime.kernel.core import Core
from runtime.kernel.events import preview
from runtime.kernel.parking import stood_before
from runtime.kernel.records import control_record
from runtime.kernel.working_copy import WorkingCopy
from runtime.model.breakpoints import Halt
from runtime.model.event import RunEventType
from runtime.model.ledger import StepRecord
from runtime.model.pausing import mark_paused
from runtime.model.protocols import is_paused
from runtime.model.run import RunStatus


def halt(core: Core, copy: WorkingCopy, why: Halt) -> None:
    """Store a run as halted where it stands; what it did is saved already.

    Raises:
        ConcurrentUpdateError: somebody else wrote the run meanwhile.
    """
    with copy.lock.writing:
        if copy.lock.touched:  # stores without revisions would not notice it
            raise ConcurrentUpdateError(copy.run.run_id, "it was controlled", "load it again")
        records = _store(core, copy, why)
    _tell(core, copy, records)


def halt_at_failure(
    core: Core, copy: WorkingCopy, error: str, records: Sequence[StepRecord] = ()
) -> bool:
    """Halt a run before the node that failed, if that is wanted; `copy` is dropped then.

    A run that somebody paused, cancelled or wrote meanwhile stays as it is stored. So does one with steps that are not
    saved, because halts are wanted since a moment only: it takes them again, saves them, and then halts here.

    Args:
        records: what the node did outside the run; it happened in any case.
    """
    if core.halts is None or (why := core.halts.at_failure(copy.run, error)) is None:
        return False
    copy.is_usable = False
    with copy.lock.writing:
        if records:
            copy.append_alone(records)
        stored, is_here = stood_before(core, copy), copy.pure_steps == 0
        goes_on = is_here and stored.run.status is RunStatus.RUNNING and not is_paused(stored.run)
        halted: Sequence[StepRecord] = ()
        if goes_on:
            try:
                halted = _store(core, stored, why)
            except ConcurrentUpdateError:
                goes_on = False
    core.tell_records(copy.run, records)
    if goes_on:
        _tell(core, stored, halted)
        core.keep(stored)
    return True


def _store(core: Core, copy: WorkingCopy, why: Halt) -> Sequence[StepRecord]:
    run, reason = copy.run, f"Halted: {why.cause.value}"
    mark_paused(run, core.now_iso(), reason, halt=why.to_json())
    records = [control_record(core, run, "pause", reason, None)]
    copy.commit(records, durable=True, lands_step=False)
    return records


def _tell(core: Core, copy: WorkingCopy, records: Sequence[StepRecord]) -> None:
    """Say that a run has halted. Without its lock: whoever hears of it may want that of another one, which halts too."""
    run = copy.run
    if core.halts is not None:  # before anybody can hear of it and let the run go on
        core.halts.halted(run)
    core.tell_records(run, records)
    if core.hub.is_active and run.waiting is not None:
        data = {"wait": preview(run.waiting.to_json()), "answerable_by": "user"}
        core.hub.emit(RunEventType.WAIT_ENTERED, run, data, node_id=run.current_node)
    core.tell_state(run)
