"""Follows a run on the command line: shows its trace, answers its waits, knows when nothing more will happen."""

import argparse
import json
import queue
import sys
import time

from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.cli.output import Output
from runtime.host import Host
from runtime.model.event import RunEvent, RunEventType
from runtime.model.run import RunStatus
from runtime.model.summary import PendingWait
from runtime.model.wait import WaitReason

_POLL_S = 0.2
_SHOWN_CHARS = 160


class RunWatch:
    """Follows one run tree.

    Args:
        options: `answers`, `skip_waits`, `yes`, `quiet`, `timeout_s`.
    """

    def __init__(self, host: Host, options: argparse.Namespace, out: Output) -> None:
        self._host = host
        self._options = options
        self._out = out
        self._answers: list[JsonObject] = list(options.answers)
        self._events: queue.SimpleQueue[RunEvent] = queue.SimpleQueue()
        self._reasons: dict[str, str] = {}
        self._asked: set[tuple[str, str | None]] = set()
        self._root = ""
        host.subscribe(self._events.put)

    def follow(self, run_id: str) -> str:
        """Follow until the run ends, or nothing more can happen.

        Returns:
            Why it stopped early; empty if the run ended or waits for somebody.
        """
        self._root = run_id
        limit = self._options.timeout_s
        until = None if limit is None else time.monotonic() + limit
        while True:
            event = self._next(until)
            if event is not None and event.root_run_id == run_id:
                reason = self._take(event)
                if reason:
                    return reason
            if self._has_ended():
                self._drain()
                return ""
            if until is not None and time.monotonic() >= until:
                return f"timed out after {limit:g} s"
            if event is None and not self._answer_waits() and self._is_stuck():
                return ""

    def open_waits(self) -> list[JsonObject]:
        """What the run still waits for."""
        return [
            {
                "run_id": wait.run_id,
                "node_id": wait.node_id,
                "wait_key": wait.wait.wait_key,
                "reason": str(wait.wait.reason),
                "prompt": wait.wait.prompt,
                "choices": wait.wait.choices,
            }
            for wait in self._host.pending_waits(self._root)
        ]

    def _next(self, until: float | None) -> RunEvent | None:
        left = _POLL_S if until is None else min(_POLL_S, max(0.0, until - time.monotonic()))
        try:
            return self._events.get(timeout=0.01 if self._reasons else left)
        except queue.Empty:
            return None

    def _take(self, event: RunEvent) -> str:
        """Show an event and note who waits; a reason to stop, or nothing."""
        self._show(event)
        if event.type is RunEventType.WAIT_ENTERED:
            reason = str((event.data.get("wait") or {}).get("reason"))
            self._reasons[event.run_id] = reason
            if reason == WaitReason.UNTIL and self._options.skip_waits:
                self._answer(event.run_id, None, {})
        elif event.type in (
            RunEventType.RESUMED,
            RunEventType.TIMER_FIRED,
            RunEventType.RUN_TERMINAL,
            RunEventType.NODE_ENTER,
        ):
            self._reasons.pop(event.run_id, None)
        elif event.type is RunEventType.CONTROL and event.data.get("action") == "pause":
            return str(event.data.get("reason") or "paused")
        return ""

    def _has_ended(self) -> bool:
        return self._host.get_run(self._root).status.is_terminal

    def _drain(self) -> None:
        while True:
            try:
                event = self._events.get_nowait()
            except queue.Empty:
                return
            if event.root_run_id == self._root:
                self._show(event)

    def _is_stuck(self) -> bool:
        """Whether every run of the tree waits for somebody who is not there."""
        waits = self._host.pending_waits(self._root)
        return (
            bool(waits)
            and not any(reason == WaitReason.UNTIL for reason in self._reasons.values())
            and not self._is_anything_running(self._root)
        )

    def _is_anything_running(self, run_id: str) -> bool:
        if self._host.get_run(run_id).status is RunStatus.RUNNING:
            return True
        return any(self._is_anything_running(one.run_id) for one in self._host.children(run_id))

    def _answer_waits(self) -> bool:
        """Answer what can be answered; whether something was."""
        done = False
        for wait in self._host.pending_waits(self._root):
            answer = self._answer_for(wait)
            if answer is not None:
                done = self._answer(wait.run_id, wait.wait.wait_key, answer) or done
        return done

    def _answer_for(self, wait: PendingWait) -> JsonObject | None:
        if wait.is_pause:
            return None
        if wait.is_approval and self._options.yes:
            return {"approved": True}
        if self._answers:
            return self._answers.pop(0)
        if not sys.stdin.isatty():
            return None
        return self._typed(wait)

    def _answer(self, run_id: str, wait_key: str | None, answer: JsonObject) -> bool:
        try:
            self._host.answer(run_id, wait_key, answer)
        except FlowError as error:
            self._out.progress(f"  the answer was not taken: {error}")
            return False
        self._reasons.pop(run_id, None)
        if wait_key is not None:
            self._out.progress(f"  answered: {_short(answer)}")
        return True

    def _typed(self, wait: PendingWait) -> JsonObject | None:
        """Ask the person at the terminal."""
        if wait.is_approval:
            for call in (wait.wait.details or {}).get("tool_calls") or ():
                self._out.progress(f"  {call.get('name')} {_short(call.get('arguments'), 2000)}")
            said = _line(f"{wait.wait.prompt or 'Allow?'} [y/N] ")
            return None if said is None else {"approved": said.lower() in ("y", "yes")}
        if wait.wait.choices:
            numbered = [f"{place}) {text}" for place, text in enumerate(wait.wait.choices, 1)]
            self._out.progress("  " + "  ".join(numbered))
        said = _line(f"{wait.wait.prompt or f'answer for {wait.node_id}'}: ")
        if said is None:
            return None
        choices = wait.wait.choices or []
        if said.isdigit() and 1 <= int(said) <= len(choices):
            said = choices[int(said) - 1]
        if wait.wait.reason is WaitReason.EVENT and said.lstrip().startswith("{"):
            try:
                value = json.loads(said)
            except ValueError:
                return {"response": said}
            return value if isinstance(value, dict) else {"response": said}
        return {"response": said}

    def _show(self, event: RunEvent) -> None:
        if self._options.quiet or self._is_end(event):
            return
        indent = "" if event.run_id == self._root else "    "
        line = _trace_line(event)
        if line:
            self._out.progress(indent + line)

    def _is_end(self, event: RunEvent) -> bool:
        """Whether it is the end of the run itself, which the command says."""
        return event.type is RunEventType.RUN_TERMINAL and event.run_id == self._root


def _line(prompt: str) -> str | None:
    """A line from the terminal; None at its end."""
    sys.stderr.write(prompt)
    sys.stderr.flush()
    text = sys.stdin.readline()
    return text.rstrip("\n") if text else None


def _trace_line(event: RunEvent) -> str:
    """One line about an event; empty for those that say nothing new."""
    data, node = event.data, event.node_id or ""
    match event.type:
        case RunEventType.RUN_CREATED:
            return f"run {event.run_id} of {event.workflow_id}"
        case RunEventType.NODE_ENTER:
            return f"> {node}"
        case RunEventType.EFFECT_FINISHED if data.get("status") == "waiting":
            return ""
        case RunEventType.EFFECT_FINISHED:
            said = data.get("error") or _short(data.get("result"))
            return f"  {node} {data.get('status')}: {said}"
        case RunEventType.EFFECT_RETRY:
            return f"  {node} attempt {data.get('attempt')} failed: {data.get('error')}"
        case RunEventType.WAIT_ENTERED:
            wait = data.get("wait") or {}
            said = wait.get("prompt") or wait.get("until") or wait.get("wait_key") or ""
            return f"  {node} waits ({wait.get('reason')}): {said}"
        case RunEventType.TIMER_FIRED:
            return f"  {node} timer fired"
        case RunEventType.RUN_TERMINAL:
            return f"{data.get('status')}" + (f": {data['error']}" if data.get("error") else "")
        case _:
            return ""


def _short(value: JsonValue, limit: int = _SHOWN_CHARS) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= limit else text[:limit] + "…"
