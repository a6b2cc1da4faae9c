"""What an agent did, as Markdown that is never cut (`spec/runtime.md` 6.3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from runtime.base.json_value import JsonObject
from runtime.base.text_forms import stringify_json

_DEEPEST = 5
"""The timeline and its steps need a heading below the first one."""


@dataclass(frozen=True, slots=True)
class AgentTraceReportConfig:
    """How a report is laid out; nothing is ever cut.

    Attributes:
        title: its first heading.
        heading_level: 1 to 5, of the first heading, for a report within another document.
        shows_arguments, shows_results: whether the arguments and the results of tools are written out.
        json_indent: spaces a level of JSON; 0: one line.
    """

    title: str = "Agent Trace Report"
    heading_level: int = 1
    shows_arguments: bool = True
    shows_results: bool = True
    json_indent: int = 2

    def __post_init__(self) -> None:
        if not 1 <= self.heading_level <= _DEEPEST:
            raise ValueError(f"heading_level is 1 to {_DEEPEST}, not {self.heading_level}")

    def heading(self, depth: int, text: str) -> str:
        """A heading `depth` levels below the first."""
        return f"{'#' * min(self.heading_level + depth, 6)} {text}"

    def fenced(self, value: Any) -> str:
        """A value as a block of code."""
        mode = "beautify" if self.json_indent else "minified"
        if not isinstance(value, str):
            value = stringify_json(value, mode=mode, beautify_indent=self.json_indent)
        fence = "```"
        while fence in value:
            fence += "`"
        return f"{fence}\n{value}\n{fence}"


def render_agent_trace_markdown(
    scratchpad: Any, *, config: AgentTraceReportConfig | None = None
) -> str:
    """A report of node traces.

    Args:
        scratchpad: an object with `node_traces` (node id -> trace), or one trace with `steps`; `sub_run_id` and
            `workflow_id` are named if they are there.
        config: its layout; None: the usual one.

    Returns:
        Markdown: the steps of all nodes in the order of their time.
    """
    config = config or AgentTraceReportConfig()
    title = config.heading(0, config.title)
    if not isinstance(scratchpad, dict) or not scratchpad:
        return f"{title}\n\n_No scratchpad provided._\n"
    head = [
        f"- {name}: `{scratchpad[name]}`"
        for name in ("sub_run_id", "workflow_id")
        if scratchpad.get(name)
    ]
    traces = _traces(scratchpad)
    if not traces:
        return "\n".join([title, "", *head, "_No node_traces found in scratchpad._", ""])
    steps = [
        step for trace in traces for step in trace.get("steps") or [] if isinstance(step, dict)
    ]
    if not steps:
        return "\n".join([title, "", *head, "_No trace steps found._", ""])
    steps.sort(key=lambda step: str(step.get("ts") or ""))
    lines = [title, "", *head, *([""] if head else []), config.heading(1, "Timeline"), ""]
    for number, step in enumerate(steps, 1):
        lines += _step(config, number, step)
    return "\n".join(lines).rstrip() + "\n"


def _traces(scratchpad: JsonObject) -> list[JsonObject]:
    found = scratchpad.get("node_traces")
    if isinstance(found, dict):
        return [trace for trace in found.values() if isinstance(trace, dict)]
    return [scratchpad] if isinstance(scratchpad.get("steps"), list) else []


def _step(config: AgentTraceReportConfig, number: int, step: JsonObject) -> Iterator[str]:
    effect = _object(step.get("effect"))
    kind = str(effect.get("type") or "step")
    yield config.heading(2, f"{number}. `{step.get('node_id')}` — `{kind}` ({step.get('status')})")
    yield ""
    if step.get("duration_ms") is not None:
        yield f"- duration: {step['duration_ms']} ms"
    if step.get("error"):
        yield from ("", "**Error**", "", config.fenced(step["error"]))
    elif kind == "llm_call":
        yield from _model_call(config, _object(step.get("result")))
    elif kind == "tool_calls":
        yield from _tool_calls(config, _object(effect.get("payload")), _object(step.get("result")))
    elif step.get("result") is not None or step.get("wait") is not None:
        yield from ("", config.fenced(step.get("result", step.get("wait"))))
    yield ""


def _model_call(config: AgentTraceReportConfig, result: JsonObject) -> Iterator[str]:
    for name in ("model", "finish_reason"):
        if result.get(name):
            yield f"- {name.replace('_', ' ')}: {result[name]}"
    for call in result.get("tool_calls") or []:
        yield f"- asks for `{_object(call).get('name')}`"
    content = result.get("content") or result.get("response")
    if content:
        yield from ("", "**Assistant**", "", config.fenced(content))


def _tool_calls(
    config: AgentTraceReportConfig, payload: JsonObject, result: JsonObject
) -> Iterator[str]:
    results = [one for one in result.get("results") or [] if isinstance(one, dict)]
    by_id = {one.get("call_id"): one for one in results}
    for call in payload.get("tool_calls") or []:
        call = _object(call)
        yield from ("", f"**{call.get('name')}**")
        if config.shows_arguments:
            yield from ("", config.fenced(call.get("arguments")))
        found = by_id.get(call.get("call_id"))
        if found is None:
            yield from ("", "_missing tool result in trace entry_")
        elif found.get("success") is False:
            yield from ("", "failed:", "", config.fenced(found.get("error")))
        elif config.shows_results:
            yield from ("", config.fenced(found.get("output")))


def _object(value: Any) -> JsonObject:
    return value if isinstance(value, dict) else {}
