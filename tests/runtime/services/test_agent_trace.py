import pytest

from runtime.services.agent_trace import AgentTraceReportConfig, render_agent_trace_markdown


def step(ts, node, kind, payload, result=None, **more):
    return {
        "ts": ts,
        "node_id": node,
        "status": "completed",
        "effect": {"type": kind, "payload": payload},
        "duration_ms": 12.5,
        "result": result,
        **more,
    }


ASKED = step(
    "2",
    "act",
    "tool_calls",
    {
        "tool_calls": [
            {"name": "read", "arguments": {"p": 1}, "call_id": "a"},
            {"name": "x", "call_id": "b"},
        ]
    },
    {"results": [{"call_id": "a", "success": True, "output": "text with ``` in it"}]},
)
THOUGHT = step(
    "1",
    "reason",
    "llm_call",
    {},
    {"model": "m", "content": "I read it.", "tool_calls": [{"name": "read"}]},
)
BROKEN = step("3", "act", "memory_note", {}, status="failed", error="no text")


def test_steps_of_all_nodes_stand_in_the_order_of_their_time():
    traces = {"act": {"steps": [ASKED, BROKEN]}, "reason": {"steps": [THOUGHT]}}
    text = render_agent_trace_markdown({"node_traces": traces, "sub_run_id": "r"})
    assert text.startswith("# Agent Trace Report\n\n- sub_run_id: `r`\n\n## Timeline\n")
    heads = [line for line in text.splitlines() if line.startswith("### ")]
    assert heads == [
        "### 1. `reason` — `llm_call` (completed)",
        "### 2. `act` — `tool_calls` (completed)",
        "### 3. `act` — `memory_note` (failed)",
    ]
    assert "- asks for `read`" in text
    assert "I read it." in text
    assert "````\ntext with ``` in it\n````" in text
    assert "_missing tool result in trace entry_" in text
    assert "**Error**\n\n```\nno text\n```" in text


@pytest.mark.parametrize(
    ("scratchpad", "said"),
    [
        (None, "_No scratchpad provided._"),
        ({"x": 1}, "_No node_traces found in scratchpad._"),
        ({"node_traces": {"a": {"steps": []}}}, "_No trace steps found._"),
    ],
)
def test_an_empty_trace_says_so(scratchpad, said):
    assert said in render_agent_trace_markdown(scratchpad)


def test_nothing_is_cut():
    long = "x" * 100_000
    trace = {"node_id": "a", "steps": [step("1", "a", "llm_call", {}, {"content": long})]}
    assert long in render_agent_trace_markdown(trace)


def test_the_layout_of_a_report_can_be_chosen():
    calls = {"tool_calls": [{"name": "t", "call_id": "c", "arguments": {"secret_path": 1}}]}
    results = {"results": [{"call_id": "c", "success": True, "output": {"big": "value"}}]}
    trace = {"node_id": "a", "steps": [step("1", "a", "tool_calls", calls, results)]}
    config = AgentTraceReportConfig(
        title="What it did", heading_level=3, shows_arguments=False, json_indent=0
    )
    text = render_agent_trace_markdown(trace, config=config)
    assert text.startswith("### What it did\n")
    assert "\n#### Timeline\n" in text
    assert "\n##### 1. `a`" in text
    assert "secret_path" not in text
    assert '{"big":"value"}' in text
    quiet = AgentTraceReportConfig(shows_results=False)
    assert "value" not in render_agent_trace_markdown(trace, config=quiet)


@pytest.mark.parametrize("level", [0, 6])
def test_headings_that_markdown_does_not_have_are_refused(level):
    with pytest.raises(ValueError, match="heading_level"):
        AgentTraceReportConfig(heading_level=level)
