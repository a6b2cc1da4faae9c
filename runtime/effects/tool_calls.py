"""TOOL_CALLS: carries out a batch of tool calls, or waits for somebody to agree or to do it (`spec/runtime.md` 6.6)."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from runtime.base.cancelling import is_run_cancelled
from runtime.base.canonical import canonical_json
from runtime.base.errors import ToolError, WorkspaceError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.effects.attachments import OPEN_ATTACHMENT, Attachments
from runtime.model.effect import Effect, EffectHandler, EffectOutcome
from runtime.model.protocols import RunStore
from runtime.model.reason import ReasonCode
from runtime.model.run import RunState
from runtime.model.wait import WaitReason, WaitState
from runtime.services.tools.arguments import arguments_object, fitted_arguments
from runtime.services.tools.executors import ToolExecutor, entry, tools_of
from runtime.services.tools.tool import PathUse, Tool
from runtime.services.workspace import WorkspaceScope
from runtime.storage.artifact_store import ArtifactStore

APPROVAL_MODE = "approval_required"
APPROVAL_CHOICES = ("approve", "deny")
_WAIT_REASONS = {reason.value: reason for reason in WaitReason}
_FOREIGN_PATHS: Mapping[str, Mapping[str, PathUse]] = {
    "list_files": {"directory_path": PathUse.FOLDER},
    "search_files": {"path": PathUse.FOLDER},
    "execute_command": {"working_directory": PathUse.FOLDER},
    "read_file": {"file_path": PathUse.READ},
    "analyze_code": {"file_path": PathUse.READ},
    "write_file": {"file_path": PathUse.WRITE},
    "edit_file": {"file_path": PathUse.WRITE},
}
"""Path arguments of well-known tools whose executor does not describe them."""


def make_tool_calls_handler(
    *,
    tools: ToolExecutor | None,
    artifact_store: ArtifactStore | None = None,
    run_store: RunStore | None = None,
    default_workspace: Path | None = None,
) -> EffectHandler:
    """The handler for TOOL_CALLS.

    Args:
        tools: who carries the calls out; None: every effect fails and says so.
        artifact_store, run_store: where `open_attachment` finds attachments, and the parents of a run that have some.
        default_workspace: folder for runs that name none; None: their path arguments are refused.
    """
    attachments = Attachments(artifact_store, run_store)

    def handle(run: RunState, effect: Effect, default_next: str | None) -> EffectOutcome:
        calls = effect.payload.get("tool_calls")
        if not isinstance(calls, list):
            return EffectOutcome.invalid(
                "Tool Calls got no list of calls. Connect one to its tool_calls pin."
            )
        if tools is None:
            return EffectOutcome.failed(
                "No tools are set up. Give the host a tool executor.",
                retryable=False,
                reason=ReasonCode.NOT_CONFIGURED,
            )
        try:
            scope = workspace_of(run.vars, default_workspace)
        except WorkspaceError as error:
            return EffectOutcome.invalid(str(error))
        batch = screened(calls, effect.payload.get("allowed_tools"), tools_of(tools), scope)
        for index in batch.of_runtime:
            batch.early[index] = attachments.opened(
                batch.calls.pop(index), run, effect.payload.get("max_attachment_bytes")
            )
        if not batch.calls:
            return EffectOutcome.completed({"mode": "executed", "results": batch.merged([])})
        answer = tools.execute(tool_calls=list(batch.calls.values()))
        if answer.get("mode") == "executed":
            given = answer.get("results")
            results = batch.merged(given if isinstance(given, list) else [])
            result: JsonObject = {"mode": "executed", "results": results}
            if is_run_cancelled() and any(one.get("success") is not True for one in results):
                return EffectOutcome.cancelled(result=result)
            return EffectOutcome.completed(result)
        return EffectOutcome.waiting(_wait(run, effect, default_next, batch, answer))

    return handle


@dataclass(slots=True)
class Batch:
    """A requested batch after screening.

    Attributes:
        count: calls requested.
        calls: index -> call that may run, arguments fitted and paths absolute.
        blocked: index -> result entry of a call that may not.
        early: index -> result entry of a call that the runtime carried out itself.
    """

    count: int
    calls: dict[int, JsonObject] = field(default_factory=dict)
    blocked: dict[int, JsonObject] = field(default_factory=dict)
    early: dict[int, JsonObject] = field(default_factory=dict)

    @property
    def of_runtime(self) -> list[int]:
        """Places of the calls that the runtime carries out itself."""
        return [index for index, call in self.calls.items() if call["name"] == OPEN_ATTACHMENT]

    def merged(self, results: list[JsonObject]) -> list[JsonObject]:
        """One entry for each requested call, in order."""
        ran = dict(zip(self.calls, results, strict=False))
        return [
            self.blocked.get(index)
            or self.early.get(index)
            or ran.get(index)
            or entry(self.calls.get(index, {}), error="Missing tool result")
            for index in range(self.count)
        ]


def screened(
    calls: list[JsonValue],
    allowed: JsonValue,
    tools: Mapping[str, Tool],
    scope: WorkspaceScope | None,
) -> Batch:
    """Which calls may run, and with which arguments.

    Args:
        calls: as requested.
        allowed: names that may run; not a list: all.
        tools: what the executor knows of its tools.
        scope: where path arguments may lead; None: nowhere.
    """
    batch = Batch(len(calls))
    names = {str(name).strip() for name in allowed} if isinstance(allowed, list) else None
    for index, call in enumerate(calls):
        if not isinstance(call, dict):
            batch.blocked[index] = entry({}, error="Invalid tool call (expected an object)")
            continue
        name = str(call.get("name") or "").strip()
        if names is not None and not name:
            batch.blocked[index] = entry(call, error="Tool call missing a valid name")
        elif names is not None and name not in names:
            batch.blocked[index] = entry(call, error=f"Tool '{name}' is not allowed for this node")
        else:
            try:
                batch.calls[index] = {
                    **call,
                    "name": name,
                    "arguments": placed_arguments(name, call.get("arguments"), tools, scope),
                }
            except (WorkspaceError, ToolError) as error:
                batch.blocked[index] = entry(call, error=str(error))
    return batch


def placed_arguments(
    name: str,
    arguments: JsonValue,
    tools: Mapping[str, Tool],
    scope: WorkspaceScope | None,
) -> JsonObject:
    """Arguments under the tool's names, with its paths absolute and inside the workspace.

    Raises:
        WorkspaceError: a path leaves the workspace, or there is none.
        ToolError: a required path is missing.
    """
    found = tools.get(name)
    paths = found.paths if found is not None else _FOREIGN_PATHS.get(name, {})
    if found is not None:
        placed = fitted_arguments(
            arguments, found.argument_names, takes_anything=found.takes_anything
        )
    elif paths:
        placed = fitted_arguments(arguments, tuple(paths), takes_anything=True)
    else:
        return arguments_object(arguments)
    for argument, use in paths.items():
        value = placed.get(argument)
        if value in (None, "") and use is not PathUse.FOLDER:
            raise ToolError(name, f"the argument {argument} is missing", "name a file")
        if scope is None:
            raise WorkspaceError(name, "the run has no workspace", "set workspace_root for the run")
        text = "." if value in (None, "") else value
        target = scope.resolve_for_writing(text) if use is PathUse.WRITE else scope.resolve(text)
        placed[argument] = str(target)
    return placed


def workspace_of(run_vars: JsonObject, default: Path | None) -> WorkspaceScope | None:
    """The workspace a run names, else the host's.

    Raises:
        WorkspaceError: the run's settings are wrong, or the folder cannot be made.
    """
    scope = WorkspaceScope.from_input_data(run_vars)
    if scope is None and default is not None:
        scope = WorkspaceScope.from_input_data({"workspace_root": str(default)})
    return scope


def _wait(
    run: RunState, effect: Effect, default_next: str | None, batch: Batch, answer: JsonObject
) -> WaitState:
    mode = str(answer.get("mode") or "passthrough")
    pending = answer.get("tool_calls")
    pending = pending if isinstance(pending, list) else list(batch.calls.values())
    key = effect.payload.get("wait_key") or answer.get("wait_key") or _key(run, effect, mode)
    is_approval = mode == APPROVAL_MODE
    resume_to = effect.payload.get("resume_to_node", default_next)
    return WaitState(
        reason=_reason(mode, answer.get("wait_reason")),
        wait_key=str(key),
        resume_to_node=resume_to if isinstance(resume_to, str) else default_next,
        result_key=effect.result_key,
        prompt=_prompt(pending) if is_approval else None,
        choices=list(APPROVAL_CHOICES) if is_approval else None,
        allow_free_text=not is_approval,
        details=_details(mode, pending, batch, answer),
    )


def _details(mode: str, pending: list[JsonObject], batch: Batch, answer: JsonObject) -> JsonObject:
    details: JsonObject = {"mode": mode, "tool_calls": pending}
    if isinstance(answer.get("details"), dict):
        details["executor"] = answer["details"]
    early = answer.get("pre_results_by_index")
    indices = list(batch.calls)
    done = {str(index): made for index, made in batch.early.items()}
    if isinstance(early, dict):
        done |= {str(indices[int(index)]): result for index, result in early.items()}
    if batch.blocked or done:
        details |= {
            "original_call_count": batch.count,
            "blocked_by_index": {str(index): made for index, made in batch.blocked.items()},
            "pre_results_by_index": done,
            "tool_calls_for_evidence": [batch.calls.get(index) for index in range(batch.count)],
        }
    return details


def _key(run: RunState, effect: Effect, mode: str) -> str:
    if mode != APPROVAL_MODE:
        return f"tool_calls:{run.run_id}:{run.current_node}"
    return f"tool_approval:{run.run_id}:{run.current_node}:{_effect_key(effect)}"


def _effect_key(effect: Effect) -> str:
    """The effect's idempotency key, which the kernel put into the call ids; the same after a crash."""
    for call in effect.payload.get("tool_calls") or ():
        made = str(call.get("runtime_call_id") or "") if isinstance(call, dict) else ""
        if made.startswith("rtcall_"):
            return made.removeprefix("rtcall_").rsplit("_", 1)[0]
    return hashlib.sha256(canonical_json(effect.payload)).hexdigest()[:32]


def _reason(mode: str, named: JsonValue) -> WaitReason:
    if mode == "delegated":
        return WaitReason.JOB
    return _WAIT_REASONS.get(str(named or ""), WaitReason.EVENT)


def _prompt(calls: list[JsonObject]) -> str:
    names = list(dict.fromkeys(str(call.get("name") or "an unnamed tool") for call in calls))
    return f"Allow {', '.join(names[:3])}{' and others' if len(names) > 3 else ''}?"
