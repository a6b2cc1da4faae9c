"""Answers as people give them, made into what the kernel takes (`spec/runtime.md` 7.4)."""

from collections.abc import Mapping

from runtime.base.errors import FlowError, StaleResumeError, WaitKeyError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.effects.tool_calls import APPROVAL_CHOICES, APPROVAL_MODE, placed_arguments
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitReason, WaitState
from runtime.services.tools.tool import Tool
from runtime.services.workspace import WorkspaceScope

EVENT_PREFIX = "evt:"


def checked_wait(run: RunState, wait_key: str | None) -> WaitState:
    """The wait that an answer is for.

    Raises:
        StaleResumeError: the run does not wait, or no longer for this.
        WaitKeyError: it is merely paused.
    """
    wait = run.waiting
    if run.status is not RunStatus.WAITING or wait is None:
        raise StaleResumeError(
            run.run_id, "the run does not wait any more", "nothing is to be done"
        )
    if wait_key is not None and wait.wait_key != wait_key:
        raise StaleResumeError(
            run.run_id, "the run waits for something else by now", "look at the run again"
        )
    if wait.is_decided:
        raise StaleResumeError(run.run_id, "this was answered already", "nothing is to be done")
    if (wait.details or {}).get("kind") == "pause":
        raise WaitKeyError(run.run_id, "the run is paused", "resume it instead of answering")
    return wait


def is_decision(wait: WaitState, payload: JsonObject) -> bool:
    """Whether the answer decides about tools, which may then take their time; not if it brings their results."""
    is_approval = (wait.details or {}).get("mode") == APPROVAL_MODE
    return is_approval and "approved" in payload and not isinstance(payload.get("results"), list)


def is_text_answer(wait: WaitState, payload: JsonObject) -> bool:
    """Whether the answer is a text, which must be one of the choices where others are not allowed."""
    is_tools = (wait.details or {}).get("mode") is not None
    return not is_tools and ("response" in payload or "text" in payload)


def kernel_payload(
    run: RunState,
    wait: WaitState,
    payload: JsonObject,
    *,
    tools: Mapping[str, Tool],
    scope: WorkspaceScope | None,
    now_iso: str,
) -> JsonObject:
    """The payload for `Runtime.resume`.

    Raises:
        WaitKeyError: the answer does not fit the wait; nothing was done.
    """
    if (wait.details or {}).get("mode") == APPROVAL_MODE:
        return _decision(run, wait, payload, tools, scope)
    if wait.reason is WaitReason.EVENT and (wait.wait_key or "").startswith(EVENT_PREFIX):
        return _envelope(run, wait, payload, now_iso)
    text = payload.get("response", payload.get("text"))
    if wait.reason is WaitReason.USER and isinstance(text, str):
        return {**payload, "response": text, "text": text}
    return payload


def _decision(
    run: RunState,
    wait: WaitState,
    payload: JsonObject,
    tools: Mapping[str, Tool],
    scope: WorkspaceScope | None,
) -> JsonObject:
    if "approved" not in payload and not isinstance(payload.get("results"), list):
        said = str(payload.get("response", payload.get("text", ""))).strip().lower()
        if said not in APPROVAL_CHOICES:
            raise WaitKeyError(
                run.run_id,
                "the answer is neither yes nor no",
                'answer with {"approved": true or false}',
            )
        return {**payload, "approved": said == APPROVAL_CHOICES[0]}
    edits = payload.get("edits")
    if not isinstance(edits, dict) or not edits:
        return payload
    calls = {call.get("call_id"): call for call in (wait.details or {}).get("tool_calls") or ()}
    placed: JsonObject = {}
    for call_id, arguments in edits.items():
        call = calls.get(call_id)
        if call is None or not isinstance(arguments, dict):
            raise WaitKeyError(
                run.run_id, f"there is no call {call_id!r} to edit", "edit the calls that are shown"
            )
        placed[call_id] = _checked(run, str(call.get("name") or ""), arguments, tools, scope)
    return {**payload, "edits": placed}


def _checked(
    run: RunState,
    name: str,
    arguments: JsonValue,
    tools: Mapping[str, Tool],
    scope: WorkspaceScope | None,
) -> JsonObject:
    try:
        placed = placed_arguments(name, arguments, tools, scope)
        found = tools.get(name)
        return found.checked(placed) if found is not None else placed
    except FlowError as error:
        raise WaitKeyError(run.run_id, str(error), "correct the arguments") from error


def _envelope(run: RunState, wait: WaitState, payload: JsonObject, now_iso: str) -> JsonObject:
    """An event as a person gives it by hand, in the form that listeners expect."""
    if "emitter" in payload and "payload" in payload:
        return payload
    _, scope, _, name = f"{wait.wait_key}:::".split(":", 3)
    return {
        "event_id": f"manual:{run.run_id}:{now_iso}",
        "name": name.removesuffix(":::"),
        "scope": scope,
        "session_id": run.session_id,
        "payload": payload,
        "emitted_at": now_iso,
        "emitter": {"source": "external"},
    }
