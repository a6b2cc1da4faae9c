"""One line of a run's ledger: the durable account of what a step asked for and what came of it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

import orjson

from runtime.base.clock import SystemClock, iso
from runtime.base.ids import RandomIds
from runtime.base.json_value import JsonObject, json_bytes
from runtime.model.effect import Effect
from runtime.model.run import RunState
from runtime.model.wait import WaitState


class StepStatus(StrEnum):
    """How far an attempt got."""

    STARTED = "started"
    COMPLETED = "completed"
    WAITING = "waiting"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(slots=True)
class StepRecord:
    """One ledger record (`spec/runtime.md` 1.6, requirement R01).

    An attempt at an effect writes two records with the same `step_id`: STARTED, then its end.

    Attributes:
        effect: `{"type", "payload", "result_key"}`; None for the completion of a run.
        result: what came of it; for WAITING `{"wait": {…}}`.
        started_at, ended_at: ISO 8601 UTC; `ended_at` is None while started.
        attempt: 1-based.
        idempotency_key: 32 hex digits for effects, `system:…` for records of the kernel itself.
        seq: place in the run's ledger, 1-based, no gaps; set by the store, or checked by it if already set.
        tree_seq: logical time in the run tree, see `runtime/kernel/cause.py`; larger than that of what caused the record.
        caused_by: step id of the record in another run that caused this one.
        node_hash: content hash of the node as compiled.
        request_hash: canonical hash of effect type and payload without volatile ids.
        cache: `live`, `reused` or `edited`; never part of a comparison.
        usage: `{"tokens_in", "tokens_out", "cost_usd", "latency_ms"}` of a model call; money as decimal text.
        vars_patch: how `RunState.vars` changed since the record before, as operations of
            `runtime.base.state_patch`.
        state_hash: hash of the state after the patch (`runtime/kernel/replay.py`).
        effect_text: `effect` and its JSON, if that was made already; patch_text: the JSON of `vars_patch`.
        reason_code: closed list of causes of a failure (R39).
    """

    run_id: str
    step_id: str
    node_id: str
    status: StepStatus
    effect: JsonObject | None = None
    result: JsonObject | None = None
    error: str | None = None
    started_at: str = ""
    ended_at: str | None = None
    actor_id: str | None = None
    session_id: str | None = None
    attempt: int = 1
    idempotency_key: str | None = None
    prev_hash: str | None = None
    record_hash: str | None = None
    signature: str | None = None
    seq: int | None = None
    tree_seq: int | None = None
    caused_by: str | None = None
    node_hash: str | None = None
    request_hash: str | None = None
    cache: str | None = None
    usage: JsonObject | None = None
    vars_patch: list[Any] | None = None
    state_hash: str | None = None
    reason_code: str | None = None
    effect_text: tuple[JsonObject, bytes] | None = field(default=None, repr=False, compare=False)
    patch_text: bytes | None = field(default=None, repr=False, compare=False)

    @classmethod
    def start(
        cls,
        *,
        run: RunState,
        node_id: str,
        effect: Effect | None,
        attempt: int = 1,
        idempotency_key: str | None = None,
        step_id: str | None = None,
        now: str | None = None,
    ) -> "StepRecord":
        """The STARTED record of an attempt; a random step id and the system clock unless given."""
        return cls(
            run_id=run.run_id,
            step_id=step_id or RandomIds().new(),
            node_id=node_id,
            status=StepStatus.STARTED,
            effect=None if effect is None else effect_json(effect),
            started_at=now or iso(SystemClock().now()),
            actor_id=run.actor_id,
            session_id=run.session_id,
            attempt=attempt,
            idempotency_key=idempotency_key,
        )

    def finish_success(self, result: JsonObject | None = None, *, now: str | None = None) -> Self:
        """Make this the COMPLETED record of its attempt."""
        return self._end(StepStatus.COMPLETED, now, result=result)

    def finish_waiting(self, wait: WaitState, *, now: str | None = None) -> Self:
        """Make this the WAITING record of its attempt."""
        return self._end(StepStatus.WAITING, now, result={"wait": wait.to_json()})

    def finish_failure(self, error: str, *, now: str | None = None) -> Self:
        """Make this the FAILED record of its attempt."""
        return self._end(StepStatus.FAILED, now, error=error)

    def finish_cancelled(self, error: str = "Cancelled", *, now: str | None = None) -> Self:
        """Make this the CANCELLED record of its attempt."""
        return self._end(StepStatus.CANCELLED, now, error=error)

    def to_json(self) -> JsonObject:
        """The stored form; the fields of R01 stand in it only if they are set. Nothing is copied."""
        if self.patch_text is not None and self.vars_patch is None:
            self.vars_patch = orjson.loads(self.patch_text)
        return self._data(self.effect, self.vars_patch)

    def to_bytes(self) -> bytes:
        """The stored form as JSON; what is known as text already is not made anew.

        Raises:
            NotJsonError: a value is not JSON; names its path.
        """
        effect: Any = self.effect
        if self.effect_text is not None and self.effect_text[0] is effect:
            effect = orjson.Fragment(self.effect_text[1])
        patch: Any = self.vars_patch
        if self.patch_text is not None:
            patch = orjson.Fragment(self.patch_text)
        try:
            return orjson.dumps(self._data(effect, patch))
        except TypeError:  # of parts that are text already nobody could name the path
            return json_bytes(self.to_json(), "record")

    def _data(self, effect: Any, vars_patch: Any) -> JsonObject:
        data: JsonObject = {
            "run_id": self.run_id,
            "step_id": self.step_id,
            "node_id": self.node_id,
            "status": str(self.status),
            "effect": effect,
            "result": self.result,
            "error": self.error,
            "started_at": self.started_at,
            "ended_at": self.ended_at,
            "actor_id": self.actor_id,
            "session_id": self.session_id,
            "attempt": self.attempt,
            "idempotency_key": self.idempotency_key,
            "prev_hash": self.prev_hash,
            "record_hash": self.record_hash,
            "signature": self.signature,
        }
        if self.seq is not None:
            data["seq"] = self.seq
        if self.tree_seq is not None:
            data["tree_seq"] = self.tree_seq
        if self.caused_by is not None:
            data["caused_by"] = self.caused_by
        if self.node_hash is not None:
            data["node_hash"] = self.node_hash
        if self.request_hash is not None:
            data["request_hash"] = self.request_hash
        if self.cache is not None:
            data["cache"] = self.cache
        if self.usage is not None:
            data["usage"] = self.usage
        if vars_patch is not None:
            data["vars_patch"] = vars_patch
        if self.state_hash is not None:
            data["state_hash"] = self.state_hash
        if self.reason_code is not None:
            data["reason_code"] = self.reason_code
        return data

    @classmethod
    def from_json(cls, data: JsonObject) -> "StepRecord":
        """Read the stored form; unknown keys are ignored.

        Raises:
            KeyError, ValueError: a required field is missing or malformed.
        """
        return cls(
            run_id=data["run_id"],
            step_id=data["step_id"],
            node_id=data["node_id"],
            status=StepStatus(data["status"]),
            **{name: data[name] for name in _PLAIN_FIELDS if name in data},
        )

    def _end(
        self,
        status: StepStatus,
        now: str | None,
        *,
        result: JsonObject | None = None,
        error: str | None = None,
    ) -> Self:
        self.status = status
        self.result = result
        self.error = error
        self.ended_at = now or iso(SystemClock().now())
        return self


OPTIONAL_FIELDS = (
    "seq",
    "tree_seq",
    "caused_by",
    "node_hash",
    "request_hash",
    "cache",
    "usage",
    "vars_patch",
    "state_hash",
    "reason_code",
)
"""Fields that are left out of the stored form while unset."""

_PLAIN_FIELDS = (
    "effect",
    "result",
    "error",
    "started_at",
    "ended_at",
    "actor_id",
    "session_id",
    "attempt",
    "idempotency_key",
    "prev_hash",
    "record_hash",
    "signature",
    *OPTIONAL_FIELDS,
)


def effect_json(effect: Effect) -> JsonObject:
    """An effect as it stands in a record; the payload is not copied."""
    return {
        "type": str(effect.type),
        "payload": effect.payload,
        "result_key": effect.result_key,
    }
