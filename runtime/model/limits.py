"""Limits of a run: settings, what is used, warnings; how many iterations, and how much of a model's window."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from runtime.base.json_value import JsonObject
from runtime.model.run import RunState
from runtime.model.vars_spaces import DEFAULT_MAX_TOKENS

_RESERVE = 256

LIMIT_KEYS = (
    "max_iterations",
    "current_iteration",
    "max_tokens",
    "max_output_tokens",
    "max_input_tokens",
    "estimated_tokens_used",
    "max_history_messages",
    "warn_iterations_pct",
    "warn_tokens_pct",
)


@dataclass(frozen=True)
class RuntimeConfig:
    """Defaults for new runs (`spec/runtime.md` 1.7).

    Attributes:
        max_history_messages: -1 means all.
        provider, model: default route, copied into `vars._runtime` at the start.
        model_capabilities: may carry `max_tokens`, `max_output_tokens`, `tool_support`.
    """

    max_iterations: int = 50
    warn_iterations_pct: int = 80
    max_tokens: int | None = None
    max_output_tokens: int | None = None
    max_input_tokens: int | None = None
    warn_tokens_pct: int = 80
    max_history_messages: int = -1
    provider: str | None = None
    model: str | None = None
    model_capabilities: Mapping[str, Any] = field(default_factory=dict)

    def to_limits_dict(self) -> JsonObject:
        """`_limits` of a new run."""
        abilities = self.model_capabilities
        max_tokens = self.max_tokens or abilities.get("max_tokens") or DEFAULT_MAX_TOKENS
        max_output = self.max_output_tokens or abilities.get("max_output_tokens")
        max_input = self.max_input_tokens
        known = self.max_tokens or abilities.get("max_tokens")
        if max_input is not None and known and max_output:
            max_input = max(0, min(max_input, max_tokens - max_output - _RESERVE))
        return {
            "max_iterations": self.max_iterations,
            "current_iteration": 0,
            "max_tokens": max_tokens,
            "max_output_tokens": max_output,
            "max_input_tokens": max_input,
            "estimated_tokens_used": 0,
            "max_history_messages": self.max_history_messages,
            "warn_iterations_pct": self.warn_iterations_pct,
            "warn_tokens_pct": self.warn_tokens_pct,
        }

    def with_capabilities(self, capabilities: Mapping[str, Any]) -> "RuntimeConfig":
        """A copy with other model capabilities."""
        return replace(self, model_capabilities=dict(capabilities))


@dataclass(frozen=True, slots=True)
class LimitWarning:
    """A limit that is near (`warning`) or reached (`exceeded`)."""

    limit_type: str
    status: str
    current: int
    maximum: int

    @property
    def pct(self) -> float:
        """Used part in percent, one decimal; 0 if the maximum is not positive."""
        return round(self.current / self.maximum * 100, 1) if self.maximum > 0 else 0.0


def check_limits(run: RunState) -> list[LimitWarning]:
    """Warnings that hold now."""
    limits = limits_of(run)
    found = []
    iterations = _warning(
        "iterations",
        limits.get("current_iteration"),
        limits.get("max_iterations"),
        limits.get("warn_iterations_pct", 80),
    )
    if iterations is not None:
        found.append(iterations)
    used = limits.get("estimated_tokens_used")
    if isinstance(used, int) and used > 0:
        tokens = _warning(
            "tokens", used, limits.get("max_tokens"), limits.get("warn_tokens_pct", 80)
        )
        if tokens is not None:
            found.append(tokens)
    return found


def limit_status(run: RunState) -> JsonObject:
    """`{iterations, tokens, history}` with current values, maxima and whether a warning holds."""
    limits = limits_of(run)
    warnings = {one.limit_type for one in check_limits(run)}
    current, maximum = limits.get("current_iteration", 0), limits.get("max_iterations", 0)
    used, most = limits.get("estimated_tokens_used", 0), limits.get("max_tokens", 0)
    return {
        "iterations": {
            "current": current,
            "max": maximum,
            "pct": _pct(current, maximum),
            "warning": "iterations" in warnings,
        },
        "tokens": {
            "estimated_used": used,
            "max": most,
            "max_input_tokens": limits.get("max_input_tokens"),
            "max_output_tokens": limits.get("max_output_tokens"),
            "pct": _pct(used, most),
            "warning": "tokens" in warnings,
        },
        "history": {"max_messages": limits.get("max_history_messages", -1)},
    }


def limits_of(run: RunState) -> JsonObject:
    """`vars._limits`, or an empty dict."""
    limits = run.vars.get("_limits")
    return limits if isinstance(limits, dict) else {}


def note_tokens(run: RunState, result: JsonObject | None) -> None:
    """Set the estimated tokens after a model call, from its usage."""
    usage = (result or {}).get("usage")
    limits = run.vars.get("_limits")
    if not isinstance(usage, dict) or not isinstance(limits, dict):
        return
    for name in ("input_tokens", "prompt_tokens", "total_tokens"):
        if isinstance(usage.get(name), int):
            limits["estimated_tokens_used"] = usage[name]
            return


def _warning(kind: str, current: Any, maximum: Any, warn_pct: Any) -> LimitWarning | None:
    if not isinstance(current, int) or not isinstance(maximum, int) or maximum <= 0:
        return None
    if current >= maximum:
        return LimitWarning(kind, "exceeded", current, maximum)
    if current / maximum * 100 >= warn_pct:
        return LimitWarning(kind, "warning", current, maximum)
    return None


def _pct(current: Any, maximum: Any) -> float:
    return round(current / maximum * 100, 1) if isinstance(maximum, int) and maximum > 0 else 0.0
