"""Lenses: looking at one side of a flow, the rest stands back."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from runtime.visualflow.flow import VisualFlow


class Lens(StrEnum):
    """What is looked at."""

    STEPS = "steps"
    DATA = "data"
    ERRORS = "errors"
    TIME = "time"
    COST = "cost"


@dataclass(frozen=True, slots=True)
class Heat:
    """How much of something a node took.

    Attributes:
        share: of the largest one, 0 to 1: how strongly it is coloured.
        text: the amount, and how much of the whole it is, in a few words.
    """

    share: float
    text: str


@dataclass(frozen=True, slots=True)
class LensMarks:
    """What a lens shows: nodes that stay bright, and how hot some of them are."""

    kept: frozenset[str]
    heat: Mapping[str, Heat] = field(default_factory=dict)


def step_nodes(flow: VisualFlow) -> frozenset[str]:
    """Nodes that control runs through."""
    return frozenset(node.id for node in flow.nodes if node.has_exec_pins)


def data_nodes(flow: VisualFlow) -> frozenset[str]:
    """Nodes that only compute values, and the nodes that their wires end at."""
    steps = step_nodes(flow)
    pure = {node.id for node in flow.nodes if node.id not in steps}
    readers = {edge.target for edge in flow.edges if edge.source in pure}
    return frozenset(pure | readers)


def heated(amounts: Mapping[str, float], texts: Mapping[str, str]) -> LensMarks:
    """The heat map of some amounts, none of them negative; nodes without one stand back.

    Args:
        amounts: node id -> how much.
        texts: node id -> the amount in words.
    """
    most, whole = max(amounts.values(), default=0.0), sum(amounts.values())
    heat = {
        node_id: Heat(
            amount / most if most else 0.0, f"{texts[node_id]} · {_percent(amount, whole)}"
        )
        for node_id, amount in amounts.items()
    }
    return LensMarks(frozenset(heat), heat)


def _percent(amount: float, whole: float) -> str:
    return f"{100 * amount / whole:.0f} %" if whole else "0 %"


def error_marks(problems: Collection[str], failed: Collection[str]) -> LensMarks:
    """Nodes with problems or that failed in the shown run."""
    return LensMarks(frozenset(problems) | frozenset(failed))
