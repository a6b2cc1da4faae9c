"""Runs that a person started together, to compare them."""

from dataclasses import dataclass
from typing import Self

from runtime.base.json_value import JsonObject, JsonValue


@dataclass(frozen=True, slots=True)
class Batch:
    """Which of how many runs one is; kept with it, so that the runs are found together after a restart.

    Attributes:
        batch_id: the same for all of them.
        label: what a person calls them.
        number: from 1.
    """

    batch_id: str
    label: str
    number: int
    count: int

    def to_json(self) -> JsonObject:
        """The stored form."""
        return {
            "id": self.batch_id,
            "label": self.label,
            "number": self.number,
            "count": self.count,
        }

    @classmethod
    def from_json(cls, kept: JsonValue) -> Self | None:
        """Read the stored form; None if it is none."""
        if not isinstance(kept, dict) or not isinstance(kept.get("id"), str):
            return None
        number, count = kept.get("number"), kept.get("count")
        if not isinstance(number, int) or not isinstance(count, int):
            return None
        return cls(kept["id"], str(kept.get("label") or ""), number, count)


@dataclass(frozen=True, slots=True)
class RunFigures:
    """What a run began with and what it took, with all runs below it.

    Attributes:
        inputs: values by start pin.
        steps: that ended, however they did.
        ms: from its start to its last change; waiting counts.
        cost_usd: decimal; None if no record says what its call cost.
    """

    inputs: JsonObject
    steps: int
    ms: float
    tokens: int
    cost_usd: str | None
