"""What a parked run waits for."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from runtime.base.json_value import JsonObject

DECISION = "decision"
"""Key in the details of a wait about tools: what a person decided, while the tools are being run."""


class WaitReason(StrEnum):
    """Who can end a wait."""

    EVENT = "event"
    UNTIL = "until"
    USER = "user"
    JOB = "job"
    SUBWORKFLOW = "subworkflow"


@dataclass(slots=True)
class WaitState:
    """What a run waits for; stored with the run.

    Attributes:
        reason: who can end the wait.
        wait_key: must be quoted by `resume`; None for UNTIL.
        until: ISO 8601 UTC deadline; of an UNTIL wait, or the time-out of an EVENT wait.
        resume_to_node: where the run goes on; None: the answer ends the run.
        result_key: dotted path in `vars` that receives the answer.
        prompt: the question, for a person.
        choices: suggested answers; the runtime does not insist on them.
        allow_free_text: a person may type another answer.
        details: structured facts: tool approval, child run, pause.
    """

    reason: WaitReason
    wait_key: str | None = None
    until: str | None = None
    resume_to_node: str | None = None
    result_key: str | None = None
    prompt: str | None = None
    choices: list[str] | None = None
    allow_free_text: bool = True
    details: JsonObject | None = None

    @property
    def is_decided(self) -> bool:
        """Whether a person has decided already, so that nobody needs to be asked."""
        return DECISION in (self.details or {})

    def to_json(self) -> JsonObject:
        """The stored form."""
        return {
            "reason": str(self.reason),
            "wait_key": self.wait_key,
            "until": self.until,
            "resume_to_node": self.resume_to_node,
            "result_key": self.result_key,
            "prompt": self.prompt,
            "choices": self.choices,
            "allow_free_text": self.allow_free_text,
            "details": self.details,
        }

    @classmethod
    def from_json(cls, data: JsonObject) -> "WaitState":
        """Read the stored form; unknown keys are ignored.

        Raises:
            ValueError: `reason` is missing or unknown.
        """
        if "reason" not in data:
            raise ValueError("a stored wait has no reason")

        def text(key: str) -> str | None:
            value: Any = data.get(key)
            return None if value is None else str(value)

        return cls(
            reason=WaitReason(data["reason"]),
            wait_key=text("wait_key"),
            until=text("until"),
            resume_to_node=text("resume_to_node"),
            result_key=text("result_key"),
            prompt=text("prompt"),
            choices=data.get("choices"),
            allow_free_text=data.get("allow_free_text", True) is not False,
            details=data.get("details"),
        )
