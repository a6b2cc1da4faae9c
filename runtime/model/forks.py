"""Forks of runs as windows and programs speak of them: where one can begin, and what is wished of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from runtime.base.json_value import JsonObject, JsonValue

Takes: TypeAlias = Literal["same", "all", "nothing"]
"""What a fork takes from the records after its step where the request is the same: results of models and tools, answers of
people too, or nothing."""

ForkBudget: TypeAlias = Literal["remaining", "fresh", "none"]
"""What a fork may spend, and how many steps it takes until it pauses for a person to see: what was left, all anew, or anything."""


@dataclass(frozen=True, slots=True)
class ForkPoint:
    """A step of a run, and how a fork can begin there.

    Attributes:
        before: record after which the step began; a fork at it does the step again.
        ended: record with what came of it; None: nothing yet, or nothing is recorded of it.
        after: its last record; a fork at it begins behind the step.
        kind: effect type; empty for a step of the run's own.
        result: what came of it, as an edit would have to give it.
        can_edit: a fork can take another result in its place.
        can_keep: the run went on after it, or still can: a fork can begin behind it.
    """

    run_id: str
    node_id: str
    before: int
    ended: int | None
    after: int
    kind: str
    result: JsonValue
    can_edit: bool
    can_keep: bool


@dataclass(frozen=True, slots=True)
class ForkRequest:
    """A fork as a person wishes it.

    Attributes:
        at: record of the run after which the fork begins; 0: its start.
        label: name of the branch.
        edits: record after `at` -> the result in its place.
        again: records after `at` whose effects are carried out again in any case.
    """

    run_id: str
    at: int
    label: str = ""
    edits: Mapping[int, JsonObject] = field(default_factory=dict)
    again: tuple[int, ...] = ()
    takes: Takes = "same"
    budget: ForkBudget = "remaining"


@dataclass(frozen=True, slots=True)
class RerunPoint:
    """What another flow changes of a run, and where a fork begins that shows all of it.

    Attributes:
        nodes: how many steps are other ones, gone or new.
        node_id: the first of them that the run came by.
        at: record after which a fork begins in order to do it anew; 0: its start.
        again: records after `at` of calls whose flow is another one.
    """

    run_id: str
    nodes: int
    node_id: str
    at: int
    again: tuple[int, ...]
