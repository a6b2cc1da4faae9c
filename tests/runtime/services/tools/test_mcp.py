import json

import pytest

from runtime.services.tools.builtin import RegistryToolExecutor, builtin_tools
from runtime.services.tools.mcp import DelegatingMcpToolExecutor, HttpMcpClient, McpToolExecutor
from tests.runtime.local_http import JsonHandler, serving


class Server(JsonHandler):
    """An MCP server with three tools; answers as a stream where the path says so."""

    def post(self):
        asked = self.asked()
        if asked["method"] == "notifications/initialized":
            self.answer(b"", 202)
            return
        if asked["method"] == "initialize":
            answer = {"result": {"protocolVersion": "2025-06-18", "capabilities": {}}}
        elif self.headers.get("Mcp-Session-Id") != "s1":
            answer = {"error": {"code": -32000, "message": "no session"}}
        else:
            answer = self.called(asked["params"])
        text = json.dumps({"jsonrpc": "2.0", "id": asked["id"], **answer})
        is_stream = self.path == "/stream"
        notice = '{"jsonrpc": "2.0", "method": "notifications/progress"}'
        body = f"event: message\ndata: {notice}\n\ndata: {text}\n\n" if is_stream else text
        kind = "text/event-stream" if is_stream else "application/json"
        self.answer(body, kind=kind, Mcp_Session_Id="s1")

    def called(self, params):
        name, arguments = params["name"], params["arguments"]
        if name == "add":
            return {"result": {"content": [{"type": "text", "text": str(arguments["a"] + 1)}]}}
        if name == "shape":
            return {"result": {"content": [], "structuredContent": {"sides": 3}}}
        if name == "fails":
            return {"result": {"content": [{"type": "text", "text": "too far"}], "isError": True}}
        return {"error": {"code": -32602, "message": f"unknown tool {name}"}}


def call(name, **arguments):
    return {"call_id": name, "runtime_call_id": f"r-{name}", "name": name, "arguments": arguments}


@pytest.mark.parametrize("path", ["/", "/stream"])
def test_tools_of_a_server_are_called_and_failures_are_entries(path):
    with serving(Server) as url:
        executor = McpToolExecutor(server_id="math", mcp_url=url + path)
        calls = [
            call("mcp::math::add", a=1),
            call("mcp::math::shape"),
            call("mcp::math::fails"),
            call("mcp::math::none"),
            call("mcp::other::add", a=1),
        ]
        done = executor.execute(tool_calls=calls)
    assert done["mode"] == "executed"
    assert [one["output"] for one in done["results"][:2]] == ["2", {"sides": 3}]
    errors = [one["error"] for one in done["results"]]
    assert errors[:3] == [None, None, "too far"]
    assert "unknown tool none" in errors[3]
    assert "mcp::other::add" in errors[4]
    assert [one["call_id"] for one in done["results"]] == [one["name"] for one in calls]


def test_a_server_that_is_not_there_is_an_entry_with_a_remedy():
    executor = McpToolExecutor(server_id="m", mcp_url="http://127.0.0.1:9/", timeout_s=2)
    (result,) = executor.execute(tool_calls=[call("mcp::m::add", a=1)])["results"]
    assert not result["success"]
    assert "check the address" in result["error"]


def test_an_answer_that_is_no_json_is_an_entry():
    class Odd(Server):
        def post(self):
            self.answer("oops")

    with serving(Odd) as url:
        executor = McpToolExecutor(server_id="m", mcp_url="", mcp_client=HttpMcpClient(url))
        (result,) = executor.execute(tool_calls=[call("mcp::m::add", a=1)])["results"]
    assert "not JSON" in result["error"]


def test_calls_may_be_left_to_whoever_holds_the_connection():
    executor = DelegatingMcpToolExecutor(server_id="math", mcp_url="http://x")
    calls = [call("mcp::math::add", a=1)]
    answer = executor.execute(tool_calls=calls)
    assert (answer["mode"], answer["wait_reason"], answer["tool_calls"]) == (
        "delegated",
        "job",
        calls,
    )
    assert answer["wait_key"].startswith("mcp_job:")
    assert answer["wait_key"] == executor.execute(tool_calls=calls)["wait_key"], (
        "the same after a crash"
    )
    assert (
        answer["wait_key"] != executor.execute(tool_calls=[call("mcp::math::add", a=2)])["wait_key"]
    )
    assert answer["details"] == {
        "protocol": "mcp",
        "transport": "streamable_http",
        "url": "http://x",
        "server_id": "math",
        "tool_name_prefix": "mcp::math::",
    }
    named = DelegatingMcpToolExecutor(server_id="m", mcp_url="", wait_key_factory=lambda: "k")
    assert named.execute(tool_calls=[])["wait_key"] == "k"


def test_the_programs_own_tools_are_a_registry(tmp_path):
    executor = RegistryToolExecutor(timeout_s=5)
    assert set(executor.tools) == {one.name for one in builtin_tools()}
    (tmp_path / "a.txt").write_text("hi")
    (result,) = executor.execute(tool_calls=[call("read_file", file_path=str(tmp_path / "a.txt"))])[
        "results"
    ]
    assert result["success"]
