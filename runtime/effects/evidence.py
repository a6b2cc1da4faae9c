"""Evidence: what web and command tools returned, kept as artifacts beside the run (`spec/runtime.md` 6.2)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from runtime.base.clock import SystemClock, now_iso_of
from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import Effect, EffectOutcome
from runtime.model.run import RunState
from runtime.services.memory.spans import EVIDENCE, spans_of
from runtime.storage.artifact import artifact_ref
from runtime.storage.artifact_store import ArtifactStore

EVIDENCE_TOOLS = ("web_search", "fetch_url", "execute_command")
_MAX_WARNINGS = 50
_PREVIEW = 200
_MOVED = {
    "fetch_url": ("raw_text", "normalized_text"),
    "execute_command": ("stdout", "stderr"),
}
_ADDED = {
    "fetch_url": ("url", "final_url", "content_type", "size_bytes"),
    "execute_command": ("command", "return_code", "duration_s", "working_directory", "platform"),
    "web_search": ("query",),
}
_SHORT_NAMES = {"raw_text": "raw", "normalized_text": "normalized"}
_SUBJECTS = {"fetch_url": "url", "execute_command": "command", "web_search": "query"}

ToolCallsHandler = Callable[..., EffectOutcome]
"""(run, effect, default next node) -> outcome."""


@dataclass(frozen=True, slots=True)
class EvidenceStats:
    """How many results were recorded."""

    recorded: int


class EvidenceRecorder:
    """Keeps results of some tools as artifacts and notes them in the run's memory spans.

    Args:
        now_iso: the time of the record; None: the time of this machine.
        keep_inline_bytes: texts up to this size also stay in the result; 0: all of them move.
    """

    def __init__(
        self,
        *,
        artifact_store: ArtifactStore,
        tool_names: Sequence[str] = EVIDENCE_TOOLS,
        now_iso: Callable[[], str] | None = None,
        keep_inline_bytes: int = 0,
    ) -> None:
        self._artifacts = artifact_store
        self._now = now_iso or now_iso_of(SystemClock())
        self._tools = frozenset(tool_names)
        self._keep = keep_inline_bytes

    def record_tool_calls(
        self,
        *,
        run: RunState,
        node_id: str,
        tool_calls: Sequence[JsonValue],
        tool_results: Sequence[JsonValue],
    ) -> EvidenceStats:
        """Record the results of matching tools; call and result belong together by place.

        Large texts of a result become references in it. A failure is noted in the run and hurts nothing.
        """
        recorded = 0
        for call, result in zip(tool_calls, tool_results, strict=False):
            if not isinstance(result, dict) or _name_of(call, result) not in self._tools:
                continue
            try:
                self._record(run, node_id, call if isinstance(call, dict) else {}, result)
                recorded += 1
            except (FlowError, OSError, TypeError, ValueError) as error:
                self._warn(run, node_id, str(error))
        return EvidenceStats(recorded)

    def keep(
        self,
        run: RunState,
        node_id: str,
        tool_calls: Sequence[JsonValue],
        tool_results: Sequence[JsonValue],
    ) -> EvidenceStats:
        """`record_tool_calls` by position."""
        return self.record_tool_calls(
            run=run, node_id=node_id, tool_calls=tool_calls, tool_results=tool_results
        )

    def _record(self, run: RunState, node_id: str, call: JsonObject, result: JsonObject) -> None:
        tool, moment = _name_of(call, result), self._now()
        given = call.get("arguments")
        arguments: JsonObject = given if isinstance(given, dict) else {}
        tags = {"kind": EVIDENCE, "tool": tool, **_subject(tool, arguments, result, "")}
        payload: JsonObject = {
            "tool_name": tool,
            "call_id": result.get("call_id") or call.get("call_id"),
            "success": result.get("success") is True,
            "error": result.get("error"),
            "created_at": moment,
            "run_id": run.run_id,
            "workflow_id": run.workflow_id,
            "node_id": node_id,
            "arguments": arguments,
        }
        for name in ("actor_id", "session_id"):
            if getattr(run, name):
                payload[name] = getattr(run, name)
        output = result.get("output")
        facts = output if isinstance(output, dict) else {}
        payload.update(
            {name: facts.get(name, arguments.get(name)) for name in _ADDED.get(tool, ())}
        )
        payload.update(self._moved(run, tool, result, tags))
        kept = self._artifacts.store_json(
            payload, run_id=run.run_id, tags={**tags, "part": "record"}
        )
        self._note(run, kept.artifact_id, payload, _subject(tool, arguments, result, "_preview"))
        meta = result.get("meta")
        result["meta"] = {
            **(meta if isinstance(meta, dict) else {}),
            "evidence_id": kept.artifact_id,
        }

    def _moved(
        self, run: RunState, tool: str, result: JsonObject, tags: dict[str, str]
    ) -> JsonObject:
        """References to the parts that were kept; the parts leave the result if they are large."""
        output = result.get("output")
        if tool == "web_search":
            return {"results_artifact": self._kept(run, _parsed(output), "results", tags)}
        if isinstance(output, str) and output:
            reference = self._kept(run, output, "output", tags)
            if self._is_large(output):
                result["output"] = {"output_artifact": reference}
            return {"output_artifact": reference}
        if not isinstance(output, dict):
            return {}
        moved: JsonObject = {}
        lean = dict(output)
        for name in _MOVED.get(tool, ()):
            text = output.get(name)
            if not isinstance(text, str) or not text:
                continue
            key = f"{_SHORT_NAMES.get(name, name)}_artifact"
            moved[key] = lean[key] = self._kept(run, text, name, tags)
            if self._is_large(text):
                del lean[name]
        result["output"] = lean
        return moved

    def _kept(
        self, run: RunState, value: JsonValue, part: str, tags: dict[str, str]
    ) -> dict[str, str]:
        labels = {**tags, "part": part}
        if isinstance(value, str):
            found = self._artifacts.store_text(value, run_id=run.run_id, tags=labels)
        else:
            found = self._artifacts.store_json(value, run_id=run.run_id, tags=labels)
        return artifact_ref(found.artifact_id)

    def _is_large(self, text: str) -> bool:
        return len(text.encode("utf-8", "surrogatepass")) > self._keep

    def _note(
        self, run: RunState, artifact_id: str, payload: JsonObject, subject: dict[str, str]
    ) -> None:
        spans_of(run.vars).append(
            {
                "kind": EVIDENCE,
                "artifact_id": artifact_id,
                "created_at": payload["created_at"],
                "from_timestamp": payload["created_at"],
                "to_timestamp": payload["created_at"],
                "message_count": 0,
                "tool_name": payload["tool_name"],
                "call_id": payload["call_id"],
                "success": payload["success"],
                **subject,
            }
        )

    def _warn(self, run: RunState, node_id: str, error: str) -> None:
        spans_of(run.vars)
        warnings = run.vars["_runtime"].get("evidence_warnings")
        known: list[Any] = list(warnings) if isinstance(warnings, list) else []
        known.append({"ts": self._now(), "node_id": node_id, "error": error})
        run.vars["_runtime"]["evidence_warnings"] = known[-_MAX_WARNINGS:]


def with_evidence(handler: ToolCallsHandler, recorder: EvidenceRecorder) -> ToolCallsHandler:
    """A handler of TOOL_CALLS whose executed results are recorded."""

    def handle(run: RunState, effect: Effect, default_next: str | None) -> EffectOutcome:
        outcome = handler(run, effect, default_next)
        calls, results = effect.payload.get("tool_calls"), (outcome.result or {}).get("results")
        if outcome.status == "completed" and isinstance(calls, list) and isinstance(results, list):
            recorder.record_tool_calls(
                run=run, node_id=run.current_node, tool_calls=calls, tool_results=results
            )
        return outcome

    return handle


def _name_of(call: JsonValue, result: JsonObject) -> str:
    name = result.get("name") or (call.get("name") if isinstance(call, dict) else "")
    return name if isinstance(name, str) else ""


def _subject(tool: str, arguments: JsonObject, result: JsonObject, ending: str) -> dict[str, str]:
    """What the call was about: its URL, command or query, cut short."""
    name = _SUBJECTS.get(tool)
    output = result.get("output")
    if name is None:
        return {}
    value = arguments.get(name) or (output.get(name) if isinstance(output, dict) else None)
    key = f"{name}{ending}" if name == "command" else name
    return {key: value[:_PREVIEW]} if isinstance(value, str) and value else {}


def _parsed(output: JsonValue) -> JsonValue:
    if isinstance(output, str):
        try:
            return orjson.loads(output)
        except orjson.JSONDecodeError:
            return output
    return output
