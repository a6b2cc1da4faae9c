"""Who carries out tool calls: functions in this process, somebody else, or nobody before a person agreed.

A call is `{name, arguments, call_id, runtime_call_id?}`; a result entry is
`{call_id, runtime_call_id, name, success, output, error}` (`spec/runtime.md` 6.5).
"""

import json
import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextvars import copy_context
from typing import Any, Protocol

import orjson

from runtime.base.cancelling import is_run_cancelled, when_cancelled
from runtime.base.errors import FlowError, ToolError
from runtime.base.json_value import JsonObject, JsonValue, check_json
from runtime.services.tools.approval import ToolApprovalPolicy
from runtime.services.tools.arguments import fitted_arguments
from runtime.services.tools.cancellation import Cancellation
from runtime.services.tools.tool import Tool, tool

_log = logging.getLogger(__name__)
GRACE_S = 0.2
"""How long a tool that was told to stop is waited for, to say whether it did."""
NOT_BEGUN = "It was not begun, because the run was cancelled"
_ERROR_MARKS = ("Error:", "❌", "🚫", "⏰")


class ToolExecutor(Protocol):
    """Carries out a batch of calls, or says that somebody else must."""

    def execute(self, *, tool_calls: list[JsonObject]) -> JsonObject:
        """`{"mode": "executed", "results": [...]}` in call order, or another mode: the run waits."""
        ...


class MappingToolExecutor:
    """Runs tools in this process, one after the other.

    Args:
        tool_map: name -> tool or plain function.
        timeout_s: longest time for one call; None or ≤ 0: no limit, and it runs in the thread that asks. A call that is given
            up, also because its run was cancelled, is told so (`Cancellation`); whether it goes on in its thread stands in
            `meta.given_up` of its result, its end in the log.
    """

    def __init__(
        self,
        tool_map: Mapping[str, Tool | Callable[..., JsonValue]],
        *,
        timeout_s: float | None = None,
    ) -> None:
        self._tools = {
            name: made if isinstance(made, Tool) else tool(name=name)(made)
            for name, made in tool_map.items()
        }
        self._timeout_s = timeout_s

    @classmethod
    def from_tools(
        cls,
        tools: Iterable[Tool | Callable[..., JsonValue]],
        *,
        timeout_s: float | None = None,
    ) -> "MappingToolExecutor":
        """Tools by their own names.

        Raises:
            ToolError: a tool without a name, something that is no function, or two of one name.
        """
        named: dict[str, Tool] = {}
        for one in tools:
            if not callable(one):
                raise ToolError(repr(one)[:80], "this is not a function", "give functions or tools")
            made = one if isinstance(one, Tool) else tool(one)
            if not made.name or made.name == "<lambda>":
                raise ToolError("tool", "a tool has no name", "define it with def, or name it")
            if made.name in named:
                raise ToolError(made.name, "two tools have this name", "rename one of them")
            named[made.name] = made
        return cls(named, timeout_s=timeout_s)

    @property
    def tools(self) -> Mapping[str, Tool]:
        """Name -> tool."""
        return self._tools

    def set_timeout_s(self, timeout_s: float | None) -> None:
        """Change the limit for later calls."""
        self._timeout_s = timeout_s

    def execute(self, *, tool_calls: list[JsonObject]) -> JsonObject:
        """Run every call; a failure is an entry, not an exception. Once the run is cancelled, no further one begins."""
        return {"mode": "executed", "results": [self._result(call) for call in tool_calls]}

    def _result(self, call: JsonObject) -> JsonObject:
        if is_run_cancelled():
            return entry(call, error=NOT_BEGUN)
        name = str(call.get("name") or "").strip()
        found = self._tools.get(name)
        if found is None:
            return entry(call, error=f"Tool '{name}' not found")
        try:
            arguments = found.checked(
                fitted_arguments(
                    call.get("arguments"),
                    found.argument_names,
                    takes_anything=found.takes_anything,
                )
            )
            return judged(call, self._called(found, arguments))
        except _GivenUpError as error:
            return {**entry(call, error=str(error)), "meta": {"given_up": error.facts}}
        except FlowError as error:
            return entry(call, error=str(error))

    def _called(self, found: Tool, arguments: JsonObject) -> JsonValue:
        cancellation = Cancellation()
        with when_cancelled(cancellation.cancel):
            if self._timeout_s is None or self._timeout_s <= 0:
                return _guarded(found, arguments, cancellation)
            return self._awaited(found, arguments, cancellation, self._timeout_s)

    def _awaited(
        self, found: Tool, arguments: JsonObject, cancellation: Cancellation, limit: float
    ) -> JsonValue:
        """The result of a call that is waited for until the limit or until the run is cancelled."""
        begun = time.monotonic()
        box: list[JsonValue | FlowError] = []
        settled = threading.Event()
        cancellation.when_cancelled(settled.set)

        def work() -> None:
            try:
                box.append(_guarded(found, arguments, cancellation))
            except FlowError as error:
                box.append(error)
            settled.set()
            if cancellation.is_cancelled:
                how = f"with {box[0]}" if isinstance(box[0], FlowError) else "with a result"
                spent = time.monotonic() - begun
                _log.warning("%s, given up, ended %s after %.1f s", found.name, how, spent)

        # A function cannot be stopped from outside; a daemon thread at least lets the run and the exit go on.
        worker = threading.Thread(  # noqa: TID251
            target=copy_context().run, args=(work,), name=f"tool-{found.name}", daemon=True
        )
        worker.start()
        settled.wait(limit)
        if not box:
            is_late = not cancellation.is_cancelled
            cancellation.cancel()
            worker.join(GRACE_S)
            raise _GivenUpError(
                f"Tool execution timed out after {limit}s" if is_late else "The run was cancelled",
                after_s=limit if is_late else round(time.monotonic() - begun, 3),
                was_told=found.cancellation_argument is not None,
                goes_on=worker.is_alive(),
            )
        if isinstance(box[0], FlowError):
            raise box[0]
        return box[0]


class _GivenUpError(ToolError):
    """A call took too long, or its run was cancelled."""

    def __init__(self, reason: str, *, after_s: float, was_told: bool, goes_on: bool) -> None:
        super().__init__("", reason)
        self.facts: JsonObject = {"after_s": after_s, "was_told": was_told, "goes_on": goes_on}


class PassthroughToolExecutor:
    """Executes nothing: the host or another program will, and answers the wait."""

    def __init__(self, *, mode: str = "passthrough") -> None:
        self._mode = mode

    def execute(self, *, tool_calls: list[JsonObject]) -> JsonObject:
        """The calls, handed on."""
        return {"mode": self._mode, "tool_calls": tool_calls}


class ApprovalToolExecutor:
    """Asks before calls that the policy does not allow; the rest goes to `delegate`.

    Args:
        wait_key_factory: makes the wait's key; by default the handler's, which is the same after a crash.
        split: run the harmless calls of a mixed batch at once and ask for the others only.
    """

    def __init__(
        self,
        *,
        delegate: ToolExecutor,
        policy: ToolApprovalPolicy | None = None,
        wait_key_factory: Callable[[], str] | None = None,
        split: bool = False,
    ) -> None:
        self._delegate = delegate
        self._new_key = wait_key_factory
        self._split = split
        self.policy = policy if policy is not None else ToolApprovalPolicy()

    @property
    def tools(self) -> Mapping[str, Tool]:
        """Name -> tool, of the delegate; empty if it does not say."""
        return tools_of(self._delegate)

    def execute(self, *, tool_calls: list[JsonObject]) -> JsonObject:
        """Results, or `approval_required` with the calls that must be decided."""
        asked = [index for index, call in enumerate(tool_calls) if self.policy.asks_for(call)]
        if tool_calls and not asked:
            return self._delegate.execute(tool_calls=tool_calls)
        if not self._split or len(asked) == len(tool_calls):
            return self._question(tool_calls)
        return self._question([tool_calls[index] for index in asked]) | {
            "pre_results_by_index": self._harmless(tool_calls, set(asked))
        }

    def execute_approved(self, *, tool_calls: list[JsonObject]) -> JsonObject:
        """Run calls that a person approved."""
        return self._delegate.execute(tool_calls=tool_calls)

    def _question(self, tool_calls: list[JsonObject]) -> JsonObject:
        return {
            "mode": "approval_required",
            "wait_reason": "user",
            **({"wait_key": self._new_key()} if self._new_key is not None else {}),
            "tool_calls": tool_calls,
            "details": {"kind": "tool_approval", "policy": self.policy.describe()},
        }

    def _harmless(self, tool_calls: Sequence[JsonObject], asked: set[int]) -> JsonObject:
        indices = [index for index in range(len(tool_calls)) if index not in asked]
        done = self._delegate.execute(tool_calls=[tool_calls[index] for index in indices])
        results = done.get("results") or []
        return {str(index): result for index, result in zip(indices, results, strict=True)}


def tools_of(executor: object) -> Mapping[str, Tool]:
    """Name -> tool of an executor that knows its tools; else empty."""
    found = getattr(executor, "tools", None)
    return found if isinstance(found, Mapping) else {}


def entry(call: JsonObject, *, output: JsonValue = None, error: str | None = None) -> JsonObject:
    """A result entry for a call; successful unless there is an error."""
    call_id = call.get("call_id")
    return {
        "call_id": call_id,
        "runtime_call_id": call.get("runtime_call_id", call_id),
        "name": call.get("name") or "",
        "success": error is None,
        "output": output,
        "error": error,
    }


def judged(call: JsonObject, output: JsonValue) -> JsonObject:
    """The entry for what a tool gave back: some tools report failures in their output."""
    if isinstance(output, dict) and (output.get("success") is False or output.get("ok") is False):
        reason = output.get("error") or output.get("message") or "the tool reported a failure"
        return entry(call, output=output, error=str(reason))
    if isinstance(output, str) and output.lstrip().startswith(_ERROR_MARKS):
        text = output.strip()
        for mark in _ERROR_MARKS:
            text = text.removeprefix(mark).strip()
        return entry(call, error=text or "the tool reported a failure")
    return entry(call, output=output)


def _guarded(found: Tool, arguments: JsonObject, cancellation: Cancellation) -> JsonValue:
    """The tool's JSON value.

    Raises:
        ToolError: whatever went wrong inside; tools are foreign code, so any exception becomes an entry.
    """
    try:
        output = found.called(arguments, cancellation)
        check_json(output, found.name)
        return _storable(output)
    except FlowError:
        raise
    except Exception as error:
        raise ToolError("", _storable(str(error)) or type(error).__name__) from error


def _storable(value: Any) -> Any:
    """A JSON value as stores take it: halves of characters, as in names of files that are not UTF-8, become `?`.

    Raises:
        ToolError: a number is too large for them.
    """
    try:
        orjson.dumps(value)
    except TypeError:
        value = json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
        try:
            orjson.dumps(value)
        except TypeError as error:
            text = f"its result cannot be kept: {error}"
            raise ToolError("", text, "give huge numbers as text") from error
    return value
