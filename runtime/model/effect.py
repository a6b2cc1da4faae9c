"""An effect: something a step wants from the outside world, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from runtime.base.json_value import JsonObject
from runtime.model.reason import ReasonCode
from runtime.model.wait import WaitState

if TYPE_CHECKING:
    from runtime.model.run import RunState


class EffectType(StrEnum):
    """Names of effects, as they stand in ledgers."""

    WAIT_EVENT = "wait_event"
    WAIT_UNTIL = "wait_until"
    ASK_USER = "ask_user"
    ANSWER_USER = "answer_user"
    EMIT_EVENT = "emit_event"
    LLM_CALL = "llm_call"
    MODEL_RESIDENCY = "model_residency"
    TOOL_CALLS = "tool_calls"
    MEMORY_QUERY = "memory_query"
    MEMORY_TAG = "memory_tag"
    MEMORY_COMPACT = "memory_compact"
    MEMORY_NOTE = "memory_note"
    MEMORY_REHYDRATE = "memory_rehydrate"
    MEMORY_KG_ASSERT = "memory_kg_assert"
    MEMORY_KG_QUERY = "memory_kg_query"
    MEMORY_KG_RESOLVE = "memory_kg_resolve"
    VARS_QUERY = "vars_query"
    START_SUBWORKFLOW = "start_subworkflow"
    SCHEDULE_RUN = "schedule_run"
    PUBLISH_EVENT = "publish_event"
    TOOL_INVOKE = "tool_invoke"


@dataclass(frozen=True, slots=True)
class Effect:
    """A request to the outside world.

    Attributes:
        type: what is asked for.
        payload: JSON arguments; recorded in the ledger, so it holds no secrets.
        result_key: dotted path in `RunState.vars` that receives the result; None: nobody reads it.
    """

    type: EffectType
    payload: JsonObject = field(default_factory=dict)
    result_key: str | None = None


OutcomeStatus: TypeAlias = Literal["completed", "waiting", "failed", "cancelled"]


@dataclass(frozen=True, slots=True)
class EffectOutcome:
    """What came of one attempt at an effect.

    Attributes:
        status: `waiting` parks the run on `wait`; `failed` is retried by policy if `is_retryable`.
        result: JSON result of a completed effect; of a cancelled one what was done until then.
        wait: what the run waits for, if waiting.
        error: reason of a failure, one sentence, without secrets.
        is_retryable: False ends the attempts at once (bad request, refused key).
        reason: cause of a failure, for programs.
    """

    status: OutcomeStatus
    result: JsonObject | None = None
    wait: WaitState | None = None
    error: str | None = None
    is_retryable: bool = True
    reason: ReasonCode = ReasonCode.EFFECT_FAILED

    @classmethod
    def completed(cls, result: JsonObject | None = None) -> "EffectOutcome":
        """The effect is done."""
        return cls("completed", result=result)

    @classmethod
    def waiting(cls, wait: WaitState) -> "EffectOutcome":
        """The run must wait for somebody."""
        return cls("waiting", wait=wait)

    @classmethod
    def failed(
        cls,
        error: str,
        *,
        retryable: bool = True,
        reason: ReasonCode = ReasonCode.EFFECT_FAILED,
    ) -> "EffectOutcome":
        """The attempt failed."""
        return cls("failed", error=error, is_retryable=retryable, reason=reason)

    @classmethod
    def invalid(cls, error: str) -> "EffectOutcome":
        """What was asked for is incomplete or makes no sense: no attempt helps."""
        return cls.failed(error, retryable=False, reason=ReasonCode.INVALID_REQUEST)

    @classmethod
    def cancelled(
        cls, error: str = "Cancelled", *, result: JsonObject | None = None
    ) -> "EffectOutcome":
        """The run was cancelled while the attempt ran."""
        return cls("cancelled", result=result, error=error, reason=ReasonCode.CANCELLED)


EffectHandler: TypeAlias = "Callable[[RunState, Effect, str | None], EffectOutcome] | Callable[[RunState, Effect], EffectOutcome]"
"""Carries out one effect: (run, effect, default next node) -> outcome; the last argument may be left out.

Returns failures of the world as `EffectOutcome.failed`; an exception counts as a failure too.
"""

EffectHandlers: TypeAlias = "dict[EffectType, Any]"
"""Effect type -> `EffectHandler`; the form is chosen once, at registration."""
