"""How two runs differ, as programs and windows read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from runtime.base.json_value import JsonObject, JsonValue

NodeChange: TypeAlias = Literal["same", "changed", "only_a", "only_b"]


class StepChange(NamedTuple):
    """One step of run a beside the one of run b that visited its node as often before.

    Attributes:
        kind: effect type; `output` for the end of a run.
        seq_a, seq_b: records that ended them; None: that run has no such step.
        asks_otherwise: what the step wanted differs, not only what came of it.
        asked_a, asked_b: what it wanted; None if both are the same.
        before, after: what came of it in a and in b; None if both are the same.
    """

    change: NodeChange
    node_id: str
    kind: str
    seq_a: int | None
    seq_b: int | None
    asks_otherwise: bool = False
    asked_a: JsonValue = None
    asked_b: JsonValue = None
    before: JsonValue = None
    after: JsonValue = None

    def to_json(self) -> JsonObject:
        """Everything of it."""
        return self._asdict()


@dataclass(frozen=True, slots=True)
class RunDiff:
    """How run b differs from run a.

    Attributes:
        shared: how many steps both begin with.
        first_divergence: the record of a where they part, or of b where a has ended; None: they do the same.
        first_reached: the record of b that is the first to show it: a step that was asked otherwise, or that a did not take.
            None: what differs changed nothing after it.
        only_a, only_b: records of steps that the other one did not take.
        vars_changed: dotted paths of variables that are not the same at the end, at most 1000.
        per_node: node -> how its steps compare.
        steps: all steps of both, in their order.
        cost_delta, token_delta, time_delta: what b used more than a: money as decimal text, tokens, seconds.
    """

    shared: int
    first_divergence: int | None
    first_reached: int | None
    only_a: tuple[int, ...]
    only_b: tuple[int, ...]
    vars_changed: tuple[str, ...]
    per_node: Mapping[str, NodeChange]
    steps: tuple[StepChange, ...]
    cost_delta: str
    token_delta: int
    time_delta: float

    @property
    def is_same(self) -> bool:
        """Whether both did the same and ended with the same variables."""
        return self.first_divergence is None and not self.vars_changed

    @property
    def parting(self) -> StepChange | None:
        """The first step that is not the same; None: they do the same."""
        return self.steps[self.shared] if self.first_divergence is not None else None
