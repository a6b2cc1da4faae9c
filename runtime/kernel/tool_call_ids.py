"""Ids of tool calls: every call has one before it is recorded, the same one in a replay."""

from collections import Counter
from typing import Any

from runtime.base.json_value import JsonObject
from runtime.model.effect import Effect
from runtime.model.run import RunState


def with_call_ids(effect: Effect, key: str) -> Effect:
    """The effect with `runtime_call_id` and `call_id` in each call, names stripped, allow list sorted.

    Args:
        key: the effect's idempotency key; missing ids are made of it and the call's 1-based place.
    """
    payload = dict(effect.payload)
    calls = payload.get("tool_calls")
    if isinstance(calls, list):
        payload["tool_calls"] = [_with_ids(call, key, place) for place, call in enumerate(calls, 1)]
    allowed = payload.get("allowed_tools")
    if isinstance(allowed, list):
        payload["allowed_tools"] = sorted(
            {name.strip() for name in allowed if isinstance(name, str) and name.strip()}
        )
    return Effect(effect.type, payload, effect.result_key)


def note_bad_call_ids(run: RunState, node_id: str, effect: Effect) -> None:
    """Add `_flow_warnings` for missing and doubled call ids."""
    calls = effect.payload.get("tool_calls")
    if not isinstance(calls, list):
        return
    ids = [_given_id(call) for call in calls if isinstance(call, dict)]
    missing = sum(1 for one in ids if not one)
    doubled = sorted(one for one, count in Counter(filter(None, ids)).items() if count > 1)
    if missing:
        _warn(run, f"#WARN: TOOL_CALLS missing call_id at node '{node_id}' (count={missing})")
    if doubled:
        _warn(
            run, f"#WARN: TOOL_CALLS duplicate call_id at node '{node_id}' ({', '.join(doubled)})"
        )


def _with_ids(call: Any, key: str, place: int) -> Any:
    if not isinstance(call, dict):
        return call
    made: JsonObject = dict(call)
    runtime_id = str(call.get("runtime_call_id") or "").strip() or f"rtcall_{key}_{place}"
    made["runtime_call_id"] = runtime_id
    made["call_id"] = _given_id(call) or runtime_id
    if isinstance(call.get("name"), str):
        made["name"] = call["name"].strip()
    return made


def _given_id(call: JsonObject) -> str:
    for name in ("call_id", "id"):
        value = call.get(name)
        if value is not None and str(value).strip():
            return str(value).strip()
    return ""


def _warn(run: RunState, text: str) -> None:
    warnings = run.vars.get("_flow_warnings")
    if not isinstance(warnings, list):
        run.vars["_flow_warnings"] = [text]
    elif text not in warnings:
        warnings.append(text)
