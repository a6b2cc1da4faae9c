"""How hard to look: recall levels and what they allow (`spec/runtime.md` 2.11)."""

from dataclasses import dataclass, field
from enum import StrEnum

from runtime.base.json_value import JsonValue


class RecallLevel(StrEnum):
    """How much effort a recall may take."""

    URGENT = "urgent"
    STANDARD = "standard"
    DEEP = "deep"


@dataclass(frozen=True, slots=True)
class RecallLimits:
    """Defaults and bounds of one level; pairs are (default, most)."""

    spans: tuple[int, int]
    deep: bool
    deep_spans: int
    deep_messages: int
    connected: bool
    hops: int
    messages: tuple[int, int]
    rehydrated: tuple[int, int]
    kg_min_score: tuple[float, float]
    kg_limit: tuple[int, int]
    kg_tokens: tuple[int, int]


LIMITS = {
    RecallLevel.URGENT: RecallLimits(
        (2, 3), False, 0, 0, False, 0, (30, 60), (30, 60), (0.55, 0.5), (20, 40), (600, 1000)
    ),
    RecallLevel.STANDARD: RecallLimits(
        (5, 8), True, 25, 200, True, 1, (80, 150), (80, 200), (0.4, 0.25), (80, 200), (1200, 3000)
    ),
    RecallLevel.DEEP: RecallLimits(
        (8, 20),
        True,
        100,
        400,
        True,
        2,
        (200, 600),
        (200, 800),
        (0.25, 0.0),
        (200, 1000),
        (2400, 6000),
    ),
}


@dataclass(slots=True)
class Clamps:
    """Bounds numbers and remembers what was bounded, as warnings."""

    warnings: list[str] = field(default_factory=list)

    def at_most(self, name: str, value: JsonValue, default: int, most: int) -> int:
        """The number, bounded above; nothing usable given: the default."""
        if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
            return default
        if value > most:
            self.warnings.append(f"{name} {value:g} was lowered to {most}")
            return most
        return int(value)

    def at_least(self, name: str, value: JsonValue, default: float, least: float) -> float:
        """The number, bounded below; nothing usable given: the default."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            return default
        if value < least:
            self.warnings.append(f"{name} {value:g} was raised to {least:g}")
            return least
        return float(value)


def parse_recall_level(value: JsonValue) -> RecallLevel | None:
    """The level a text names; None for nothing.

    Raises:
        ValueError: another text, or no text.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    try:
        return RecallLevel(str(value).strip().lower())
    except ValueError:
        raise ValueError(
            f"recall_level '{str(value)[:40]}' is unknown: use one of {', '.join(RecallLevel)}"
        ) from None
