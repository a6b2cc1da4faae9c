"""Readable texts about what tools and agents did."""

import json
from collections.abc import Iterator

from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.node_type import Category, Inputs, NodeType, NodeView, Pin, Pure
from runtime.nodes.texts import text_or_empty

_COLOR = "#3498DB"
_MAX_OUTPUT = 420
_MAX_BLOCK = 4_000
_PRIMARY_ARGUMENTS = (
    "file_path",
    "path",
    "folder_path",
    "directory",
    "url",
    "query",
    "command",
    "pattern",
    "name",
    "id",
)


def tool_result_line(result: JsonObject) -> str:
    """One line about one tool result: name, main argument, outcome, text."""
    tool = text_or_empty(result.get("name") or result.get("tool")).strip() or "tool"
    success, output = result.get("success"), result.get("output")
    state = "SUCCESS" if success is True else "FAILURE" if success is False else "DONE"
    text = text_or_empty(result.get("error")) if success is False else _output_text(output)
    return f"- {tool}({_primary_argument(result)}) [{state}] : {text}"


def _primary_argument(result: JsonObject) -> str:
    for holder in (result.get("arguments"), result.get("output")):
        if not isinstance(holder, dict):
            continue
        for key in _PRIMARY_ARGUMENTS:
            value = holder.get(key)
            if isinstance(value, str | int | float) and not isinstance(value, bool):
                return str(value)
    return ""


def _output_text(output: JsonValue) -> str:
    if output is None:
        return "(no output)"
    if isinstance(output, dict) and isinstance(output.get("rendered"), str):
        return str(output["rendered"])
    if isinstance(output, dict | list):
        text = json.dumps(output, ensure_ascii=False, separators=(",", ":"))
        return text if len(text) <= _MAX_OUTPUT else text[: _MAX_OUTPUT - 1] + "…"
    return str(output)


def agent_trace_markdown(scratchpad: JsonValue) -> str:
    """A Markdown report of an agent's scratchpad: its run, then every step it left behind."""
    if not isinstance(scratchpad, dict) or not scratchpad:
        return "# Agent Trace Report\n\n_No scratchpad provided._\n"
    lines = ["# Agent Trace Report"]
    lines += [
        f"- **{key}**: `{scratchpad[key]}`"
        for key in ("sub_run_id", "workflow_id")
        if scratchpad.get(key)
    ]
    if scratchpad.get("task"):
        lines += ["", "## Task", str(scratchpad["task"])]
    blocks = list(_step_blocks(scratchpad))
    if not blocks:
        heads = [line for line in lines if line.startswith(("# ", "- "))]
        return "\n".join([*heads, "", "_No trace steps found._", ""])
    return "\n".join([*lines, "", "## Steps", *blocks, ""])


def _step_blocks(scratchpad: JsonObject) -> Iterator[str]:
    for number, step in enumerate(_steps_of(scratchpad), 1):
        effect = step.get("effect")
        kind = effect.get("type") if isinstance(effect, dict) else step.get("type")
        head = f"### {number}. {text_or_empty(kind) or 'step'}"
        node = text_or_empty(step.get("node_id"))
        status = text_or_empty(step.get("status"))
        notes = ", ".join(part for part in (f"`{node}`" if node else "", status) if part)
        yield f"{head} ({notes})" if notes else head
        result = step.get("result")
        calls = result.get("results") if isinstance(result, dict) else None
        if isinstance(calls, list):
            yield "\n".join(tool_result_line(call) for call in calls if isinstance(call, dict))
        elif isinstance(result, dict) and result.get("content"):
            yield text_or_empty(result["content"])[:_MAX_BLOCK]
        elif result not in (None, {}, []):
            text = json.dumps(result, ensure_ascii=False, indent=2)[:_MAX_BLOCK]
            yield f"```json\n{text}\n```"
        if step.get("error"):
            yield f"**Error:** {step['error']}"


def _steps_of(scratchpad: JsonObject) -> list[JsonObject]:
    traces = scratchpad.get("node_traces")
    found: list[JsonObject] = []
    if isinstance(traces, dict):
        for trace in traces.values():
            steps = trace.get("steps") if isinstance(trace, dict) else trace
            found += [step for step in steps or () if isinstance(step, dict)]
    if not found and isinstance(scratchpad.get("steps"), list):
        found = [step for step in scratchpad["steps"] if isinstance(step, dict)]
    return sorted(found, key=lambda step: text_or_empty(step.get("ts")))


def _format_tool_results(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    results = inputs.get("tool_results", inputs.get("results"))
    entries = results if isinstance(results, list) else [results]
    return "\n".join(tool_result_line(entry) for entry in entries if isinstance(entry, dict))


def _agent_trace_report(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return agent_trace_markdown(inputs.get("scratchpad"))


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="format_tool_results",
        title="Format Tool Results",
        category=Category.DATA,
        doc="One readable line for each tool result.",
        inputs=(Pin("tool_results", "array", doc="What Tool Calls gave."),),
        outputs=(Pin("result", "string"),),
        behaviour=Pure(_format_tool_results),
        search=("observations", "tools to text"),
        color=_COLOR,
        icon="list-checks",
    ),
    NodeType(
        id="agent_trace_report",
        title="Agent Trace Report",
        category=Category.DATA,
        doc="A Markdown report of what an agent did, from its scratchpad.",
        inputs=(Pin("scratchpad", "object", doc="The agent's scratchpad output."),),
        outputs=(Pin("result", "string"),),
        behaviour=Pure(_agent_trace_report),
        search=("markdown", "log", "steps"),
        color=_COLOR,
        icon="scroll-text",
    ),
)
