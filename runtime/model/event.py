"""What happens in runs, as it happens: the event stream (`spec/runtime.md` 7.2). Not durable; the ledger is the truth."""

from dataclasses import dataclass, field
from enum import StrEnum

from runtime.base.json_value import JsonObject


class RunEventType(StrEnum):
    """Kinds of events; `data` of each is listed in `spec/runtime.md` 7.2."""

    RUN_CREATED = "run_created"
    NODE_ENTER = "node_enter"
    EFFECT_STARTED = "effect_started"
    PROGRESS = "progress"
    EFFECT_RETRY = "effect_retry"
    EFFECT_FINISHED = "effect_finished"
    EFFECT_UNCERTAIN = "effect_uncertain"
    NODE_EXIT = "node_exit"
    WAIT_ENTERED = "wait_entered"
    RESUMED = "resumed"
    TIMER_FIRED = "timer_fired"
    CHILD_STARTED = "child_started"
    CHILD_FINISHED = "child_finished"
    CONTROL = "control"
    LIMIT_WARNING = "limit_warning"
    STATE_SAVED = "state_saved"
    RUN_TERMINAL = "run_terminal"
    RECORD = "record"
    OVERFLOW = "overflow"


@dataclass(frozen=True, slots=True)
class RunEvent:
    """One fact about one run.

    Attributes:
        seq: strictly increasing per runtime object.
        ts: ISO 8601 UTC.
        root_run_id: the run the person started; equal to `run_id` for it.
        node_id: spec node concerned; `runtime.model.spec.origin_of` gives the canvas node.
        data: bounded previews; full values are in run state and ledger. For RECORD: `{"seq": int, "record": …}`,
            one ledger record as stored, in ledger order per run.
    """

    seq: int
    ts: str
    type: RunEventType
    run_id: str
    root_run_id: str
    parent_run_id: str | None
    workflow_id: str
    session_id: str | None
    node_id: str | None = None
    step_id: str | None = None
    data: JsonObject = field(default_factory=dict)
