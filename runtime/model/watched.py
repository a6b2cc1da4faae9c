"""What an expression gives at a moment of a run."""

from dataclasses import dataclass

from runtime.base.json_value import JsonValue


@dataclass(frozen=True, slots=True)
class Watched:
    """What an expression gave.

    Attributes:
        error: why it gave nothing, a sentence; empty: it gave `value`.
    """

    value: JsonValue = None
    error: str = ""
