import pytest

from runtime.effects.tool_calls import make_tool_calls_handler, placed_arguments
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunState
from runtime.model.wait import WaitReason
from runtime.services.tools.approval import ToolApprovalPolicy
from runtime.services.tools.builtin import builtin_tools
from runtime.services.tools.executors import (
    ApprovalToolExecutor,
    MappingToolExecutor,
    PassthroughToolExecutor,
)
from runtime.services.workspace import WorkspaceScope

KEY = "0123456789abcdef0123456789abcdef"


def executor(*, ask: bool = False, split: bool = False):
    inner = MappingToolExecutor.from_tools(builtin_tools())
    policy = ToolApprovalPolicy() if ask else ToolApprovalPolicy.never_ask()
    return ApprovalToolExecutor(delegate=inner, policy=policy, split=split)


def handle(tools, calls, tmp_path, **payload):
    run = RunState.new(
        workflow_id="w", entry_node="n", run_id="run", vars={"workspace_root": str(tmp_path)}
    )
    for index, call in enumerate(calls, 1):
        if isinstance(call, dict):
            call.setdefault("runtime_call_id", f"rtcall_{KEY}_{index}")
            call.setdefault("call_id", call["runtime_call_id"])
    effect = Effect(EffectType.TOOL_CALLS, {"tool_calls": calls, **payload}, "_temp.effects.n")
    return make_tool_calls_handler(tools=tools)(run, effect, "next")


def write(path="a.txt", content="x"):
    return {"name": "write_file", "arguments": {"file_path": path, "content": content}}


def test_calls_run_in_the_workspace(tmp_path):
    outcome = handle(
        executor(),
        [write("d/a.txt"), {"name": "read_file", "arguments": '{"path": "d/a.txt"}'}],
        tmp_path,
    )
    assert outcome.status == "completed"
    assert outcome.result["mode"] == "executed"
    assert [one["success"] for one in outcome.result["results"]] == [True, True]
    assert outcome.result["results"][1]["output"] == "x"
    assert (tmp_path / "d/a.txt").read_text() == "x"


@pytest.mark.parametrize("path", ["../x", "/etc/passwd", "a\0", "", None])
def test_hostile_paths_are_blocked_entries(tmp_path, path):
    outcome = handle(executor(), [write(path), write("ok.txt")], tmp_path)
    first, second = outcome.result["results"]
    assert not first["success"]
    assert second["success"]
    assert [child.name for child in tmp_path.iterdir()] == ["ok.txt"]


def test_a_command_runs_in_the_workspace_folder(tmp_path):
    outcome = handle(
        executor(), [{"name": "execute_command", "arguments": {"command": "pwd"}}], tmp_path
    )
    assert outcome.result["results"][0]["output"]["stdout"].strip() == str(tmp_path.resolve())


def test_an_allow_list_blocks_other_tools_and_their_arguments(tmp_path):
    calls = [write(), {"name": "", "arguments": {}}, 5, {"name": "list_files", "arguments": {}}]
    outcome = handle(executor(), calls, tmp_path, allowed_tools=["list_files"])
    errors = [one["error"] for one in outcome.result["results"]]
    assert errors == [
        "Tool 'write_file' is not allowed for this node",
        "Tool call missing a valid name",
        "Invalid tool call (expected an object)",
        None,
    ]
    nothing = handle(executor(), [write()], tmp_path, allowed_tools=[])
    assert nothing.status == "completed"
    assert not nothing.result["results"][0]["success"]


def test_an_approval_waits_under_a_key_that_a_replay_finds_again(tmp_path):
    first = handle(executor(ask=True), [write()], tmp_path).wait
    again = handle(executor(ask=True), [write()], tmp_path).wait
    assert first == again
    assert first.wait_key == f"tool_approval:run:n:{KEY}"
    assert first.reason is WaitReason.USER
    assert first.prompt == "Allow write_file?"
    assert first.choices == ["approve", "deny"]
    assert first.resume_to_node == "next"
    assert first.result_key == "_temp.effects.n"
    assert first.details["mode"] == "approval_required"
    assert first.details["executor"]["kind"] == "tool_approval"
    assert first.details["tool_calls"][0]["arguments"]["file_path"] == str(
        tmp_path.resolve() / "a.txt"
    )
    assert list(tmp_path.iterdir()) == []


def test_blocked_calls_of_a_waiting_batch_are_kept_by_index(tmp_path):
    wait = handle(executor(ask=True), [write("../x"), write()], tmp_path).wait
    assert wait.details["original_call_count"] == 2
    assert list(wait.details["blocked_by_index"]) == ["0"]
    assert len(wait.details["tool_calls"]) == 1


def test_a_split_batch_keeps_early_results_under_their_original_index(tmp_path):
    calls = [write("../x"), write(), {"name": "list_files", "arguments": {}}]
    wait = handle(executor(ask=True, split=True), calls, tmp_path).wait
    assert [one["name"] for one in wait.details["tool_calls"]] == ["write_file"]
    assert list(wait.details["pre_results_by_index"]) == ["2"]


def test_a_passthrough_waits_for_the_host(tmp_path):
    wait = handle(PassthroughToolExecutor(), [{"name": "x", "arguments": {}}], tmp_path).wait
    assert (wait.reason, wait.wait_key) == (WaitReason.EVENT, "tool_calls:run:n")
    delegated = handle(PassthroughToolExecutor(mode="delegated"), [{"name": "x"}], tmp_path).wait
    assert delegated.reason is WaitReason.JOB


def test_without_executor_or_list_the_effect_fails(tmp_path):
    outcome = handle(None, [write()], tmp_path)
    assert outcome.status == "failed"
    assert outcome.error == "No tools are set up. Give the host a tool executor."
    assert not outcome.is_retryable
    run = RunState.new(workflow_id="w", entry_node="n")
    bad = make_tool_calls_handler(tools=executor())(run, Effect(EffectType.TOOL_CALLS, {}), None)
    assert bad.status == "failed"


def test_without_a_workspace_paths_are_refused_and_a_default_helps(tmp_path):
    run = RunState.new(workflow_id="w", entry_node="n")
    effect = Effect(EffectType.TOOL_CALLS, {"tool_calls": [write()]})
    refused = make_tool_calls_handler(tools=executor())(run, effect, None)
    assert "no workspace" in refused.result["results"][0]["error"]
    handler = make_tool_calls_handler(tools=executor(), default_workspace=tmp_path)
    assert handler(run, effect, None).result["results"][0]["success"]


def test_well_known_tools_of_other_executors_are_kept_inside_too(tmp_path):
    scope = WorkspaceScope.from_input_data({"workspace_root": str(tmp_path)})
    placed = placed_arguments("write_file", {"path": "a", "content": "c"}, {}, scope)
    assert placed == {"file_path": str(tmp_path.resolve() / "a"), "content": "c"}
