"""What the screen knows of one node in one run, and of one ledger record."""

from dataclasses import dataclass
from enum import StrEnum

from runtime.base.json_value import JsonObject, JsonValue


class NodeRunState(StrEnum):
    """How a node stands in a run; a node that was never reached has none."""

    RUNNING = "running"
    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class NodeRun:
    """One node of the canvas in one run.

    Attributes:
        state: of the last visit.
        visits: how often it was entered.
        duration_ms: of the last finished visit; None while it runs.
        detail: the question it waits with, or the first words of why it failed; else empty.
        entered_from: (node id, output pin) of the wire that led here last; None for a start.
        output: bounded preview of what it gave last.
        tokens: model tokens used by the last visit; 0 if none.
        streamed: last text streamed by a model or tool, newest end.
        seq: event that told it last; older news is ignored.
        began: when the visit began, ISO 8601; empty: not known.
        goes_on: it was entered again for the rest of the same visit, after a run of its own had ended.
    """

    state: NodeRunState
    visits: int = 1
    duration_ms: float | None = None
    detail: str = ""
    entered_from: tuple[str, str] | None = None
    output: JsonValue = None
    tokens: int = 0
    streamed: str = ""
    seq: int = 0
    began: str = ""
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One ledger record as a row of the trace.

    Attributes:
        seq: place in the ledger of `run_id`, ascending, no gaps.
        flow_id: flow (workflow) of that run.
        node_id: canvas node; `runtime.model.spec.origin_of` of the recorded one.
        effect: effect type; `output` for the completion of a run.
        status: started, completed, waiting, failed or cancelled.
        time: ISO 8601 UTC, when it ended, or started if it has not.
        duration_ms: None while started.
        record: the whole record as stored; do not write to it.
        detail: the question of a wait, or the error; else empty.
    """

    seq: int
    run_id: str
    flow_id: str
    node_id: str
    effect: str
    status: str
    time: str
    duration_ms: float | None
    record: JsonObject
    detail: str = ""

    @property
    def request(self) -> JsonValue:
        """What was asked for."""
        effect = self.record.get("effect")
        return effect.get("payload") if isinstance(effect, dict) else None

    @property
    def result(self) -> JsonValue:
        """What came of it: the result, or the error."""
        return (
            self.record.get("result") if self.record.get("error") is None else self.record["error"]
        )

    @property
    def output(self) -> JsonValue:
        """What the node gave by it: what came of it, or what a person answered."""
        answer = self.request.get("payload") if isinstance(self.request, dict) else None
        return answer if self.effect == "resume" and is_answer(answer) else self.result


@dataclass(frozen=True, slots=True)
class Message:
    """One line of a run's conversation.

    Attributes:
        speaker: `flow` for what the flow said or asked, `user` for an answer.
        level: `message`, `warning`, `error` or `question`.
        time: ISO 8601 UTC.
    """

    run_id: str
    node_id: str
    speaker: str
    level: str
    text: str
    time: str


def is_answer(payload: JsonValue) -> bool:
    """Whether what a wait was given is what a person answered to a question."""
    return isinstance(payload, dict) and "response" in payload
