"""What led to what between the runs of a tree (requirement R01).

`tree_seq` is a logical clock (Lamport, "Time, Clocks, and the Ordering of Events", 1978): larger than that of the
record before and of the record in another run that caused this one. So all records up to a `tree_seq`, of every run
of the tree, are a consistent cut; nothing is counted in common, and a step writes nothing more for it.
"""

from dataclasses import dataclass
from typing import Any

from runtime.base.json_value import JsonObject
from runtime.model.protocols import LedgerStore
from runtime.model.run import RunState


@dataclass(frozen=True, slots=True)
class Cause:
    """A record of another run."""

    step_id: str
    tree_seq: int


def cause_in_progress(run: RunState) -> Cause | None:
    """The effect that a handler is carrying out for `run`; None: it runs inside the kernel."""
    at: Any = run
    step_id, tree_seq = getattr(at, "_runtime_step_id", None), getattr(at, "_runtime_tree_seq", 0)
    return None if step_id is None else Cause(step_id, tree_seq)


def last_cause(ledger: LedgerStore, run_id: str) -> Cause | None:
    """The newest record of a run; None if it has none."""
    last = ledger.last_seq(run_id)
    records, _cursor = ledger.list_after(run_id=run_id, after=max(0, last - 1), limit=1)
    if not records:
        return None
    return Cause(records[0]["step_id"], int(records[0].get("tree_seq") or last))


def tree_of(run: RunState) -> JsonObject:
    """`vars._runtime.tree`: `{"offset", "caused_by"}`; empty for a run that nothing of another run led to."""
    space = run.vars.get("_runtime")
    found = space.get("tree") if isinstance(space, dict) else None
    return found if isinstance(found, dict) else {}
