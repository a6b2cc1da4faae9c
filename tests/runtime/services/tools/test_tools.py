import logging
import sys
import threading

import pytest

from runtime.base.errors import ToolError
from runtime.services.tools import builtin
from runtime.services.tools.approval import ToolApprovalPolicy
from runtime.services.tools.arguments import arguments_object, fitted_arguments
from runtime.services.tools.builtin import RegistryToolExecutor
from runtime.services.tools.cancellation import Cancellation
from runtime.services.tools.executors import (
    ApprovalToolExecutor,
    MappingToolExecutor,
    PassthroughToolExecutor,
    entry,
)
from runtime.services.tools.tool import Toolset, tool


def call(name: str, call_id: str = "c1", **arguments):
    return {"name": name, "arguments": arguments, "call_id": call_id, "runtime_call_id": "r1"}


def run_one(function, **arguments):
    made = MappingToolExecutor({"t": function}).execute(tool_calls=[call("t", **arguments)])
    assert made["mode"] == "executed"
    return made["results"][0]


def test_a_function_becomes_a_tool_with_a_schema():
    @tool(toolset=Toolset.WEB)
    def look(query: str, limit: int = 3) -> str:
        """Look something up.

        More about it.
        """
        return query * limit

    assert look.to_json() == {
        "name": "look",
        "description": "Look something up.",
        "parameters": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"query": {"type": "string"}, "limit": {"default": 3, "type": "integer"}},
            "required": ["query"],
        },
    }


@pytest.mark.parametrize("arguments", [{}, {"a": "x"}, {"a": None}, {"a": [1]}])
def test_bad_arguments_never_reach_the_function(arguments):
    called = []

    def function(a: int) -> str:
        called.append(a)
        return "ran"

    result = run_one(function, **arguments)
    assert not result["success"]
    assert "bad arguments" in result["error"]
    assert called == []


@pytest.mark.parametrize(
    "written",
    [
        {"file_path": "a"},
        {"filePath": "a"},
        {"File-Path": "a"},
        {"path": "a"},
        {"filename": "a"},
        '{"file_path": "a"}',
        {"name": "read_file", "arguments": {"file_path": "a"}},
        {"arguments": '{"arguments": {"path": "a"}}'},
        {"file_path": "a", "because": "I want to"},
    ],
)
def test_arguments_are_understood_as_models_write_them(written):
    assert fitted_arguments(written, ("file_path",), takes_anything=False) == {"file_path": "a"}


def test_an_exact_name_wins_over_a_synonym():
    given = {"path": "b", "file_path": "a"}
    assert fitted_arguments(given, ("file_path",), takes_anything=False) == {"file_path": "a"}


@pytest.mark.parametrize("written", [None, 3, "nonsense", "[1]", []])
def test_arguments_that_are_no_object_are_empty(written):
    assert arguments_object(written) == {}


def test_a_tool_with_kwargs_gets_unknown_arguments():
    assert run_one(lambda **more: more, x=1)["output"] == {"x": 1}


def test_failures_are_entries():
    def broken() -> str:
        raise RuntimeError("no way")

    results = MappingToolExecutor({"broken": broken}).execute(
        tool_calls=[call("broken"), call("other", "c2")]
    )["results"]
    assert [one["error"] for one in results] == ["no way", "Tool 'other' not found"]
    assert [one["call_id"] for one in results] == ["c1", "c2"]


@pytest.mark.parametrize(
    ("output", "error"),
    [
        ({"success": False, "error": "disk"}, "disk"),
        ({"ok": False, "message": "m"}, "m"),
        ("Error: broken", "broken"),
        ("❌ broken", "broken"),
    ],
)
def test_reported_failures_are_found(output, error):
    result = run_one(lambda: output)
    assert not result["success"]
    assert result["error"] == error


def test_a_value_that_is_not_json_is_a_failure():
    assert "not JSON" in run_one(lambda: {"a": object()})["error"]


def test_a_result_can_be_kept_whatever_a_tool_gives():
    def name():
        return ["bad\udcff", {"a\udcff": 1}]

    def huge():
        return {"n": 2**70}

    def failing():
        raise ValueError("bad\udcff")

    assert run_one(name)["output"] == ["bad?", {"a?": 1}]
    assert "64-bit" in run_one(huge)["error"]
    assert run_one(failing)["error"] == "bad?"


def test_a_call_that_takes_too_long_is_given_up():
    go = threading.Event()
    executor = MappingToolExecutor({"slow": lambda: go.wait(20)}, timeout_s=0.05)
    result = executor.execute(tool_calls=[call("slow")])["results"][0]
    go.set()
    assert "timed out after 0.05s" in result["error"]
    executor.set_timeout_s(5)
    assert executor.execute(tool_calls=[call("slow")])["results"][0]["success"]


def test_the_key_of_a_question_can_be_chosen():
    asked = ApprovalToolExecutor(
        delegate=MappingToolExecutor({}), wait_key_factory=lambda: "mine"
    ).execute(tool_calls=[call("write_file")])
    assert (asked["mode"], asked["wait_key"]) == ("approval_required", "mine")


def test_a_tool_that_is_given_up_is_told_and_its_result_says_whether_it_goes_on(caplog):
    go, ended, seen = threading.Event(), threading.Event(), []

    def obedient(word: str, *, cancellation: Cancellation) -> str:
        cancellation.when_cancelled(lambda: seen.append("called back"))
        assert cancellation.wait(20)
        seen.append(word)
        cancellation.check()
        return "a side effect"

    def deaf() -> str:
        go.wait(20)
        return "too late"

    executor = MappingToolExecutor({"obedient": obedient, "deaf": deaf}, timeout_s=0.05)
    assert list(executor.tools["obedient"].parameters["properties"]) == ["word"]
    told, untold = executor.execute(
        tool_calls=[call("obedient", word="x", cancellation="forged"), call("deaf")]
    )["results"]
    assert told["error"] == untold["error"] == "Tool execution timed out after 0.05s"
    assert seen == ["called back", "x"]
    assert told["meta"]["given_up"] == {"after_s": 0.05, "was_told": True, "goes_on": False}
    assert untold["meta"]["given_up"] == {"after_s": 0.05, "was_told": False, "goes_on": True}

    class Ends(logging.Handler):
        def emit(self, record):
            if "deaf, given up, ended with a result" in record.getMessage():
                ended.set()

    log, ends = logging.getLogger("runtime.services.tools.executors"), Ends()
    log.addHandler(ends)
    go.set()
    assert ended.wait(20)
    log.removeHandler(ends)
    assert "obedient, given up, ended with the call was given up" in caplog.text


def test_a_call_in_time_is_not_told_and_a_late_callback_comes_at_once():
    def quick(*, cancellation: Cancellation) -> bool:
        cancellation.check()
        return cancellation.is_cancelled

    assert MappingToolExecutor({"quick": quick}, timeout_s=5).execute(tool_calls=[call("quick")])[
        "results"
    ][0] == entry(call("quick"), output=False)
    cancellation, seen = Cancellation(), []
    cancellation.cancel()
    cancellation.when_cancelled(lambda: seen.append(1))
    cancellation.cancel()
    assert seen == [1]


def test_a_callback_that_fails_hurts_nobody(caplog):
    cancellation, seen = Cancellation(), []
    cancellation.when_cancelled(lambda: 1 // 0)
    cancellation.when_cancelled(lambda: seen.append(1))
    cancellation.cancel()
    assert seen == [1]
    assert "clean-up failed" in caplog.text


def test_a_command_that_is_given_up_is_ended(tmp_path):
    executor = RegistryToolExecutor(timeout_s=0.5)
    code = "import time; time.sleep(60)"
    result = executor.execute(
        tool_calls=[
            call(
                "execute_command",
                command=[sys.executable, "-c", code],
                working_directory=str(tmp_path),
            )
        ]
    )["results"][0]
    assert result["meta"]["given_up"] == {"after_s": 0.5, "was_told": True, "goes_on": False}


def test_unnamed_and_doubled_tools_are_refused():
    def one() -> str:
        return ""

    for tools in ([one, one], [lambda: ""], ["text"]):
        with pytest.raises(ToolError):
            MappingToolExecutor.from_tools(tools)


def test_the_default_policy_reads_and_asks_before_it_writes():
    policy = ToolApprovalPolicy()
    asked = {
        name: policy.requires_approval([{"name": name}])
        for name in (
            "read_file",
            "web_search",
            "fetch_url",
            "write_file",
            "execute_command",
            "x",
            "",
        )
    }
    assert [name for name, asks in asked.items() if not asks] == [
        "read_file",
        "web_search",
        "fetch_url",
    ]
    assert policy.requires_approval([{"name": "read_file"}, {"name": "write_file"}])


def test_the_strict_policy_asks_before_data_can_leave():
    strict = ToolApprovalPolicy.strict()
    assert strict.requires_approval([{"name": "fetch_url"}])
    assert strict.requires_approval([{"name": "send_telegram_message"}])
    assert not strict.requires_approval([{"name": "read_file"}])
    assert "fetch_url" in strict.describe()["require_approval_tools"]


def test_an_empty_list_approves_nothing():
    assert ToolApprovalPolicy(auto_approve_tools=()).requires_approval([{"name": "read_file"}])


def test_the_approval_executor_runs_asks_and_runs_approved_calls():
    ran = []
    inner = MappingToolExecutor(
        {"read_file": lambda: ran.append("r"), "rm": lambda: ran.append("x")}
    )
    gate = ApprovalToolExecutor(delegate=inner)
    assert gate.execute(tool_calls=[call("read_file")])["mode"] == "executed"
    question = gate.execute(tool_calls=[call("read_file"), call("rm")])
    assert question["mode"] == "approval_required"
    assert question["wait_reason"] == "user"
    assert len(question["tool_calls"]) == 2
    assert gate.execute(tool_calls=[])["mode"] == "approval_required"
    assert ran == ["r"]
    assert gate.execute_approved(tool_calls=[call("rm")])["results"][0]["success"]
    assert ran == ["r", "x"]


def test_a_split_batch_runs_the_harmless_calls_at_once():
    inner = MappingToolExecutor({"read_file": lambda: "text", "rm": lambda: "gone"})
    gate = ApprovalToolExecutor(delegate=inner, split=True)
    question = gate.execute(tool_calls=[call("rm"), call("read_file", "c2")])
    assert [one["name"] for one in question["tool_calls"]] == ["rm"]
    assert question["pre_results_by_index"]["1"]["output"] == "text"


def test_passthrough_executes_nothing():
    made = PassthroughToolExecutor(mode="external").execute(tool_calls=[call("a")])
    assert made == {"mode": "external", "tool_calls": [call("a")]}


def test_files_are_listed_read_searched_written_and_edited(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").write_text("one\ntwo\nthree\n")
    (tmp_path / "sub/b.bin").write_bytes(b"\xff\xfe")
    (tmp_path / "away").symlink_to("/etc")
    folder = str(tmp_path)
    assert builtin.list_files(directory_path=folder)["files"] == ["a.txt", "sub/"]
    assert builtin.list_files(directory_path=folder, recursive=True)["count"] == 3
    assert builtin.read_file(file_path=f"{folder}/a.txt", start_line=2, end_line=2) == "two\n"
    found = builtin.search_files(pattern="THR", path=folder)
    assert found["matches"] == [{"file": "a.txt", "line": 3, "text": "three"}]
    assert builtin.write_file(file_path=f"{folder}/n/c.txt", content="x x")["bytes"] == 3
    with pytest.raises(ToolError, match="2 times"):
        builtin.edit_file(file_path=f"{folder}/n/c.txt", pattern="x", replacement="y")
    builtin.edit_file(file_path=f"{folder}/n/c.txt", pattern="x", replacement="y", replace_all=True)
    assert (tmp_path / "n/c.txt").read_text() == "y y"
    with pytest.raises(ToolError, match="leaves the folder"):
        builtin.list_files(directory_path=folder, pattern="../*")


def test_a_command_runs_without_a_shell_and_without_our_keys(tmp_path, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    script = "import os; print('OPENAI_API_KEY' in os.environ, os.getcwd(), '$HOME')"
    result = builtin.execute_command(
        command=[sys.executable, "-c", script], working_directory=str(tmp_path)
    )
    assert result["success"]
    assert result["stdout"].split() == ["False", str(tmp_path.resolve()), "$HOME"]


def test_a_failing_slow_or_missing_command_says_so(tmp_path):
    folder = str(tmp_path)
    failed = builtin.execute_command(command="false", working_directory=folder)
    assert (failed["success"], failed["return_code"]) == (False, 1)
    with pytest.raises(ToolError, match="stopped after"):
        builtin.execute_command(command="sleep 30", working_directory=folder, timeout_s=0.1)
    for command in ("no-such-program-here", "", "ls | wc", "a 'b", "ls > x"):
        with pytest.raises(ToolError):
            builtin.execute_command(command=command, working_directory=folder)
