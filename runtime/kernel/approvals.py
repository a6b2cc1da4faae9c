"""Answers to tool waits: who may run what, and the one result list in the order of the calls."""

from typing import Any

from runtime.base.json_value import JsonObject

_YES = frozenset({"true", "yes", "1"})
_NO = frozenset({"false", "no", "0"})


def is_approval(details: JsonObject, payload: JsonObject) -> bool:
    """Whether the answer decides about tools (it is not their result)."""
    return (
        details.get("mode") == "approval_required"
        and isinstance(details.get("tool_calls"), list)
        and "approved" in payload
        and not is_tool_result(payload)
    )


def is_tool_result(payload: JsonObject) -> bool:
    """Whether the payload is `{"mode", "results"}`."""
    return "mode" in payload and isinstance(payload.get("results"), list)


def decisions(
    details: JsonObject, payload: JsonObject
) -> tuple[list[JsonObject], dict[int, JsonObject]]:
    """Calls that may run, and the refusals by place.

    Args:
        details: of the wait; `tool_calls` in order.
        payload: `{"approved": bool}` for all, or `{"approved": {call_id: bool}, "edits": {call_id: arguments}}`;
            `reason` goes into refusals.

    Raises:
        ValueError: a decision is neither a boolean nor one of true, false, yes, no, 1, 0; nothing may run.
    """
    approved = payload["approved"]
    edits = payload.get("edits") or {}
    each = approved if isinstance(approved, dict) else None
    for_all = False if each is not None else _decided(approved)
    allowed: list[JsonObject] = []
    refused: dict[int, JsonObject] = {}
    for place, call in enumerate(details["tool_calls"]):
        call_id = call.get("call_id")
        if _decided(each.get(call_id, False)) if each is not None else for_all:
            edit = edits.get(call_id)
            allowed.append({**call, "arguments": edit} if isinstance(edit, dict) else call)
        else:
            refused[place] = failed_entry(call, payload.get("reason") or "Denied by user")
    return allowed, refused


def executed(executor: Any, calls: list[JsonObject]) -> list[JsonObject]:
    """The results of calls that may run, one for each, in order; failures of the executor are entries too."""
    if not calls:
        return []
    if executor is None:
        return [
            failed_entry(call, "no tool executor is configured for approved calls")
            for call in calls
        ]
    run = getattr(executor, "execute_approved", None) or executor.execute
    try:
        result = run(tool_calls=calls)
    except Exception as error:  # noqa: BLE001 - whatever a tool raises is its recorded result
        return [failed_entry(call, f"{type(error).__name__}: {error}") for call in calls]
    if not isinstance(result, dict) or result.get("mode") != "executed":
        return [failed_entry(call, "the tool executor did not execute the call") for call in calls]
    results = list(result.get("results") or [])
    missing = [failed_entry(call, "Missing tool result") for call in calls[len(results) :]]
    return [*results, *missing]


def merged(details: JsonObject, results: list[Any]) -> list[Any]:
    """One entry for each call that was asked for: refused and earlier ones at their place, the others in order."""
    total = details.get("original_call_count")
    fixed: dict[int, Any] = {}
    for name in ("blocked_by_index", "pre_results_by_index"):
        entries = details.get(name)
        if isinstance(entries, dict):
            fixed.update({int(place): entry for place, entry in entries.items()})
    if not isinstance(total, int) or total <= 0 or len(results) == total:
        return results
    rest = iter(results)
    hole = {"success": False, "output": None, "error": "Missing tool result"}
    return [fixed[place] if place in fixed else next(rest, hole) for place in range(total)]


def in_order(
    count: int, refused: dict[int, JsonObject], results: list[JsonObject]
) -> list[JsonObject]:
    """Refusals at their place among `count` calls, results in order at the others."""
    rest = iter(results)
    return [refused[place] if place in refused else next(rest) for place in range(count)]


def _decided(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    text = str(value).strip().lower() if isinstance(value, str | int) else ""
    if text in _YES:
        return True
    if text in _NO:
        return False
    raise ValueError(f"approved must be true or false, not {value!r}")


def failed_entry(call: JsonObject, error: str) -> JsonObject:
    """The result of a call that did not succeed."""
    return {
        "call_id": call.get("call_id"),
        "runtime_call_id": call.get("runtime_call_id"),
        "name": call.get("name"),
        "success": False,
        "output": None,
        "error": error,
    }
