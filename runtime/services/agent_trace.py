"""What an agent did, as Markdown that is never cut (`spec/runtime.md` 6.3)."""

from collections.abc import Iterator
from typing import Any

from runtime.base.json_value import JsonObject
from runtime.base.text_forms import stringify_json

_TITLE = "# Agent Trace Report"


def render_agent_trace_markdown(scratchpad: Any) -> str:
    """A report of node traces.

    Args:
        scratchpad: an object with `node_traces` (node id -> trace), or one trace with `steps`; `sub_run_id` and
            `workflow_id` are named if they are there.

    Returns:
        Markdown: the steps of all nodes in the order of their time.
    """
    if not isinstance(scratchpad, dict) or not scratchpad:
        return f"{_TITLE}\n\n_No scratchpad provided._\n"
    head = [
        f"- {name}: `{scratchpad[name]}`"
        for name in ("sub_run_id", "workflow_id")
        if scratchpad.get(name)
    ]
    traces = _traces(scratchpad)
    if not traces:
        return "\n".join([_TITLE, "", *head, "_No node_traces found in scratchpad._", ""])
    steps = [
        step for trace in traces for step in trace.get("steps") or [] if isinstance(step, dict)
    ]
    if not steps:
        return "\n".join([_TITLE, "", *head, "_No trace steps found._", ""])
    steps.sort(key=lambda step: str(step.get("ts") or ""))
    lines = [_TITLE, "", *head, *([""] if head else []), "## Timeline", ""]
    for number, step in enumerate(steps, 1):
        lines += _step(number, step)
    return "\n".join(lines).rstrip() + "\n"


def _traces(scratchpad: JsonObject) -> list[JsonObject]:
    found = scratchpad.get("node_traces")
    if isinstance(found, dict):
        return [trace for trace in found.values() if isinstance(trace, dict)]
    return [scratchpad] if isinstance(scratchpad.get("steps"), list) else []


def _step(number: int, step: JsonObject) -> Iterator[str]:
    effect = _object(step.get("effect"))
    kind = str(effect.get("type") or "step")
    yield f"### {number}. `{step.get('node_id')}` — `{kind}` ({step.get('status')})"
    yield ""
    if step.get("duration_ms") is not None:
        yield f"- duration: {step['duration_ms']} ms"
    if step.get("error"):
        yield from ("", "**Error**", "", _fenced(step["error"]))
    elif kind == "llm_call":
        yield from _model_call(_object(step.get("result")))
    elif kind == "tool_calls":
        yield from _tool_calls(_object(effect.get("payload")), _object(step.get("result")))
    elif step.get("result") is not None or step.get("wait") is not None:
        yield from ("", _fenced(step.get("result", step.get("wait"))))
    yield ""


def _model_call(result: JsonObject) -> Iterator[str]:
    for name in ("model", "finish_reason"):
        if result.get(name):
            yield f"- {name.replace('_', ' ')}: {result[name]}"
    for call in result.get("tool_calls") or []:
        yield f"- asks for `{_object(call).get('name')}`"
    content = result.get("content") or result.get("response")
    if content:
        yield from ("", "**Assistant**", "", _fenced(content))


def _tool_calls(payload: JsonObject, result: JsonObject) -> Iterator[str]:
    results = [one for one in result.get("results") or [] if isinstance(one, dict)]
    by_id = {one.get("call_id"): one for one in results}
    for call in payload.get("tool_calls") or []:
        call = _object(call)
        yield from ("", f"**{call.get('name')}**", "", _fenced(call.get("arguments")))
        found = by_id.get(call.get("call_id"))
        if found is None:
            yield from ("", "_missing tool result in trace entry_")
        elif found.get("success") is False:
            yield from ("", "failed:", "", _fenced(found.get("error")))
        else:
            yield from ("", _fenced(found.get("output")))


def _fenced(value: Any) -> str:
    text = value if isinstance(value, str) else stringify_json(value)
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}\n{text}\n{fence}"


def _object(value: Any) -> JsonObject:
    return value if isinstance(value, dict) else {}
