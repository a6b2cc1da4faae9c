"""What makes two effects the same, and how often one is tried."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import orjson
from typing_extensions import override

from runtime.base.errors import NotJsonError
from runtime.base.json_value import JsonObject, json_object
from runtime.base.redaction import with_secrets
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunState

_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"))
_PLAIN = frozenset({str, int, bool, type(None)})
_VOLATILE = frozenset({"call_id", "id", "runtime_call_id", "model_call_id", "idempotency_key"})


def compute_idempotency_key(*, run_id: str, node_id: str, effect: Effect) -> str:
    """The key of an effect: first 32 hex digits of SHA-256 over sorted, compact JSON of run, node, type, payload.

    Ids that change from try to try are left out of tool calls; a provider key counts by its digest, salted
    with the run id, so that the key can stand in a ledger.

    Raises:
        NotJsonError: the payload is not JSON.
    """
    payload: Any = effect.payload
    if effect.type is EffectType.TOOL_CALLS:
        payload = normalised_tool_calls(payload)
    elif effect.type in (EffectType.LLM_CALL, EffectType.MODEL_RESIDENCY):
        payload = with_secrets(payload, lambda secret: _digest(run_id, secret))
    request = {
        "run_id": run_id,
        "node_id": node_id,
        "effect_type": str(effect.type),
        "effect_payload": payload,
    }
    try:
        text = _fast(request, payload) or _CANONICAL.encode(request).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise NotJsonError(
            f"effect payload of node {node_id}", str(error), "use JSON values only"
        ) from error
    return hashlib.sha256(text).hexdigest()[:32]


def _fast(request: JsonObject, payload: Any) -> bytes | None:
    """The text of `_CANONICAL` from the fast encoder; None where the two would differ: floats, escapes, big numbers."""
    if type(payload) is not dict:
        return None
    for value in payload.values():
        if type(value) not in _PLAIN:
            return None
    try:
        text = orjson.dumps(request, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        return None
    return text if text.isascii() and b"\x7f" not in text else None


class DefaultEffectPolicy:
    """One attempt unless told otherwise; the wait doubles from attempt to attempt.

    Args:
        default_max_attempts: attempts of effects not named in `effect_max_attempts`.
        default_backoff_base: seconds after the first failure.
        default_backoff_max: longest wait in seconds.
        effect_max_attempts: effect type value -> attempts.
    """

    def __init__(
        self,
        default_max_attempts: int = 1,
        default_backoff_base: float = 1.0,
        default_backoff_max: float = 60.0,
        effect_max_attempts: Mapping[str, int] | None = None,
    ) -> None:
        self.default_max_attempts = default_max_attempts
        self.default_backoff_base = default_backoff_base
        self.default_backoff_max = default_backoff_max
        self.effect_max_attempts = dict(effect_max_attempts or {})

    def max_attempts(self, effect: Effect) -> int:
        """How often it may be tried, at least 1."""
        return max(1, self.effect_max_attempts.get(str(effect.type), self.default_max_attempts))

    def backoff_seconds(self, *, effect: Effect, attempt: int) -> float:
        """Seconds to wait after failed attempt `attempt` (1-based)."""
        del effect
        return float(min(self.default_backoff_base * 2 ** (attempt - 1), self.default_backoff_max))

    def idempotency_key(self, *, run: RunState, node_id: str, effect: Effect) -> str:
        """`compute_idempotency_key` of the run."""
        return compute_idempotency_key(run_id=run.run_id, node_id=node_id, effect=effect)


class RetryPolicy(DefaultEffectPolicy):
    """Several attempts for model and tool calls."""

    def __init__(
        self,
        *,
        llm_max_attempts: int = 3,
        tool_max_attempts: int = 2,
        backoff_base: float = 1.0,
        backoff_max: float = 30.0,
    ) -> None:
        super().__init__(
            default_backoff_base=backoff_base,
            default_backoff_max=backoff_max,
            effect_max_attempts={"llm_call": llm_max_attempts, "tool_calls": tool_max_attempts},
        )


class NoRetryPolicy(DefaultEffectPolicy):
    """Never a second attempt."""

    def __init__(self) -> None:
        super().__init__()

    @override
    def max_attempts(self, effect: Effect) -> int:
        """Always 1."""
        del effect
        return 1


def _digest(salt: str, secret: str) -> str:
    return "sha256:" + hashlib.sha256(f"{salt}\0{secret}".encode()).hexdigest()


def normalised_tool_calls(payload: JsonObject) -> JsonObject:
    """A payload of TOOL_CALLS without what changes from try to try."""
    normal = dict(payload)
    calls = payload.get("tool_calls")
    if isinstance(calls, list):
        normal["tool_calls"] = [_normalised_call(call) for call in calls]
    allowed = payload.get("allowed_tools")
    if isinstance(allowed, list):
        normal["allowed_tools"] = sorted(
            {name.strip() for name in allowed if isinstance(name, str) and name.strip()}
        )
    return normal


def _normalised_call(call: Any) -> Any:
    if not isinstance(call, dict):
        return call
    kept = {key: value for key, value in call.items() if key not in _VOLATILE}
    if isinstance(kept.get("name"), str):
        kept["name"] = kept["name"].strip()
    if "arguments" in kept:
        kept["arguments"] = json_object(kept["arguments"])
    if isinstance(kept.get("function"), dict):
        kept["function"] = _normalised_call(kept["function"])
    return kept
