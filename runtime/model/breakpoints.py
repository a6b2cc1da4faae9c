"""Where runs halt for a person who follows them step by step, and how far they go on from there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, Self

from runtime.base.json_value import JsonObject
from runtime.model.run import RunState
from runtime.model.spec import StepContext, WorkflowSpec
from runtime.model.wait import WaitState


@dataclass(frozen=True, slots=True)
class Breakpoints:
    """Where every run halts.

    Attributes:
        at: flow id -> canvas node id -> condition, an expression over `vars`, `value`, the node's inputs, and `nodes`,
            what each node gave last, by its id; the empty one always holds.
        on_error: also at a node that fails, before its failure counts.
    """

    at: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    on_error: bool = False

    def __bool__(self) -> bool:
        return self.on_error or any(self.at.values())


class StepWay(StrEnum):
    """How far a run goes on.

    INTO: to the next node, wherever it is. OVER: to the next one of the run that halted, or of one around it. OUT: to the
    next one of a run around it. HERE: to a named node. Breakpoints count on the way.
    """

    INTO = "into"
    OVER = "over"
    OUT = "out"
    HERE = "here"


@dataclass(frozen=True, slots=True)
class StepOrder:
    """How far a run goes on.

    Attributes:
        flow_id, node_id: the canvas node of `StepWay.HERE`.
    """

    way: StepWay
    flow_id: str = ""
    node_id: str = ""


class HaltCause(StrEnum):
    """Why a run halted."""

    BREAKPOINT = "breakpoint"
    CONDITION = "condition"
    STEP = "step"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Halt:
    """Why a run halted before a node; kept with its wait, so that it outlives the process.

    Attributes:
        detail: what failed, for ERROR; why the condition could not be looked at, for CONDITION; else empty.
    """

    cause: HaltCause
    detail: str = ""

    def to_json(self) -> JsonObject:
        """The stored form."""
        return {"cause": self.cause.value, "detail": self.detail}

    @classmethod
    def of(cls, wait: WaitState | None) -> Self | None:
        """The halt that a wait is; None for others."""
        kept = (wait.details or {}).get("halt") if wait is not None else None
        return cls.from_json(kept) if isinstance(kept, dict) else None

    @classmethod
    def from_json(cls, kept: JsonObject) -> Self | None:
        """Read the stored form; None if a newer program wrote another one."""
        if kept.get("cause") not in set(HaltCause):
            return None
        return cls(HaltCause(kept["cause"]), str(kept.get("detail") or ""))


class Halts(Protocol):
    """Says where runs halt. Thread-safe; called by the threads that drive runs."""

    @property
    def on_error(self) -> bool:
        """Whether `at_failure` wants to be asked: every step is then saved by itself."""
        ...

    def before(self, spec: WorkflowSpec, run: RunState, context: StepContext) -> Halt | None:
        """Whether the run halts before its next step."""
        ...

    def at_failure(self, run: RunState, error: str) -> Halt | None:
        """Whether the run halts instead of failing at its node; it then stands before the node again."""
        ...

    def halted(self, run: RunState) -> None:
        """The run has halted and is stored."""
        ...
