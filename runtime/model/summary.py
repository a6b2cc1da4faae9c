"""Frozen pictures of runs for lists and dialogs."""

from dataclasses import dataclass

from runtime.base.json_value import JsonObject
from runtime.model.batch import Batch
from runtime.model.breakpoints import Halt
from runtime.model.run import RunStatus
from runtime.model.wait import WaitState


@dataclass(frozen=True, slots=True)
class RunSummary:
    """One row of a list of runs.

    Attributes:
        flow_name: name of the flow at the time of the start; the workflow id if unknown.
        is_paused: paused by a person; `status` may be RUNNING or WAITING.
        is_interrupted: RUNNING in the store, but nobody drives it (after a crash).
        created_at, updated_at: ISO 8601 UTC.
        forked_from: run id and ledger seq of the fork point, for a fork.
        label: what a person called the branch.
        batch: the runs it was started with, to be compared; None: it was started alone.
    """

    run_id: str
    workflow_id: str
    flow_name: str
    status: RunStatus
    is_paused: bool
    is_interrupted: bool
    created_at: str
    updated_at: str
    parent_run_id: str | None = None
    session_id: str | None = None
    error: str | None = None
    output: JsonObject | None = None
    forked_from: tuple[str, int] | None = None
    label: str = ""
    batch: Batch | None = None


@dataclass(frozen=True, slots=True)
class PendingWait:
    """A wait that a person or host can answer; belongs to the deepest waiting run.

    Attributes:
        run_id: the run that must be answered.
        root_run_id: the run the person started.
        node_id: canvas node that waits, in the flow `workflow_id`.
        since: ISO 8601 UTC.
        node_title: what the node is called on the canvas; empty if the flow is not known.
    """

    run_id: str
    root_run_id: str
    workflow_id: str
    flow_name: str
    node_id: str
    since: str
    wait: WaitState
    node_title: str = ""

    @property
    def is_approval(self) -> bool:
        """Whether tools wait for a yes or no."""
        return (self.wait.details or {}).get("mode") == "approval_required"

    @property
    def is_pause(self) -> bool:
        """Whether the run is merely paused."""
        return (self.wait.details or {}).get("kind") == "pause"

    @property
    def halt(self) -> Halt | None:
        """Why the run halted here; None: it did not."""
        return Halt.of(self.wait)
