"""The MCP worker: what it answers, and whom it refuses."""

import hmac
import io
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection

import pytest

from runtime.mcp_worker import HttpAccess, Worker, build_wsgi_app, main
from runtime.mcp_worker.http import MAX_BODY, _QuietHandler, http_server
from runtime.mcp_worker.stdio import MAX_LINE, serve_stdio
from runtime.services.tools.builtin import builtin_tools
from runtime.services.tools.executors import MappingToolExecutor
from runtime.services.tools.mcp import McpToolExecutor
from runtime.services.workspace import WorkspaceScope

TOKEN = "geheim-ü"


@pytest.fixture
def worker(tmp_path):
    (tmp_path / "a.txt").write_text("hello")
    scope = WorkspaceScope.from_input_data({"workspace_root": str(tmp_path)})
    return Worker(MappingToolExecutor.from_tools(builtin_tools()), scope)


def asked(method, number=1, **params):
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


def called(worker, name, **arguments):
    return worker.answer(asked("tools/call", name=name, arguments=arguments))["result"]


def posted(app, message=None, *, body=None, method="POST", **headers):
    """(status, body, headers) of a request; no socket."""
    data = json.dumps(message).encode() if body is None else body
    environ = {
        "REQUEST_METHOD": method,
        "CONTENT_LENGTH": str(len(data)),
        "wsgi.input": io.BytesIO(data),
        **headers,
    }
    seen = []
    (answer,) = app(environ, lambda status, given: seen.append((status, dict(given))))
    status, given = seen[0]
    return int(status.split()[0]), json.loads(answer), given


def test_a_client_says_hello_and_gets_the_tools(worker):
    hello = worker.answer(asked("initialize", protocolVersion="2025-06-18"))["result"]
    assert hello["protocolVersion"] == "2025-06-18"
    assert hello["capabilities"] == {"tools": {}}
    assert hello["serverInfo"]["name"]
    assert worker.answer(asked("initialize"))["result"]["protocolVersion"] == "2025-11-25"
    tools = worker.answer(asked("tools/list"))["result"]["tools"]
    names = [one["name"] for one in tools]
    assert names == sorted(names)
    read = next(one for one in tools if one["name"] == "read_file")
    assert read["description"]
    assert read["inputSchema"]["required"] == ["file_path"]
    assert worker.answer(asked("ping"))["result"] == {}


def test_a_tool_is_called_within_the_workspace(worker, tmp_path):
    assert called(worker, "read_file", file_path="a.txt") == {
        "content": [{"type": "text", "text": "hello"}],
        "isError": False,
    }
    written = called(worker, "write_file", file_path="b.txt", content="x")
    assert written["structuredContent"]["success"] is True
    assert json.loads(written["content"][0]["text"]) == written["structuredContent"]
    assert (tmp_path / "b.txt").read_text() == "x"


class Gives:
    """An executor of somebody else: whatever a tool gives, it hands on."""

    def __init__(self, **outputs):
        self.outputs = outputs

    def execute(self, *, tool_calls):
        (call,) = tool_calls
        return {"results": [{"success": True, "output": self.outputs[call["name"]]}]}


def test_what_strict_json_refuses_does_not_end_the_worker():
    worker = Worker(Gives(huge={"n": 2**70}, half="a\udcff", broken={1}), None)
    target = io.BytesIO()
    calls = [asked("tools/call", name=name) for name in ("huge", "half", "broken")]
    lines = [json.dumps(one).encode() for one in [*calls, asked("ping"), asked("ping", {"a": 1})]]
    serve_stdio(worker, io.BytesIO(b"\n".join(lines)), target)
    huge, half, broken, ping, odd = map(json.loads, target.getvalue().splitlines())
    assert huge["result"]["structuredContent"] == {"n": 2**70}
    assert half["result"] == {"content": [{"type": "text", "text": "a?"}], "isError": False}
    assert broken["error"]["code"] == -32000
    assert ping["result"] == {}
    assert odd["error"]["code"] == -32600
    assert posted(build_wsgi_app(state=worker), calls[1])[:2] == (200, half)


@pytest.mark.parametrize(
    ("name", "arguments", "says"),
    [
        ("read_file", {"file_path": "../../etc/passwd"}, "escapes"),
        ("read_file", {"file_path": "/etc/passwd"}, "escapes"),
        ("read_file", {"file_path": "no.txt"}, "no such file"),
        ("no_such_tool", {}, "not found"),
        ("list_files", {"limit": "many"}, "limit"),
    ],
)
def test_a_call_that_fails_says_why(worker, name, arguments, says):
    result = called(worker, name, **arguments)
    assert result["isError"] is True
    assert says in result["content"][0]["text"]


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ([], -32600),
        ({"id": 1, "method": "ping"}, -32600),
        ({"jsonrpc": "1.0", "id": 1, "method": "ping"}, -32600),
        ({"jsonrpc": "2.0", "id": 1, "method": 3}, -32600),
        (asked("no/such"), -32601),
        (asked("tools/call"), -32602),
        (asked("tools/call", name=" "), -32602),
    ],
)
def test_a_message_that_cannot_be_answered_gets_its_code(worker, message, code):
    assert worker.answer(message)["error"]["code"] == code


@pytest.mark.parametrize("answer", [None, {"results": []}, {"results": ["x"]}, 1 / 3])
def test_an_executor_that_breaks_does_not_end_the_worker(answer):
    class Broken:
        def execute(self, *, tool_calls):
            return answer

    error = Worker(Broken(), None).answer(asked("tools/call", name="x"))["error"]
    assert error["code"] == -32000


def test_messages_come_and_go_line_by_line(worker, capsys):
    lines = [
        json.dumps(asked("ping", number="a")).encode(),
        b"",
        b"not json",
        json.dumps({"jsonrpc": "2.0", "method": "notifications/initialized"}).encode(),
        b"[" * MAX_LINE + b"]" * 10,
        b"[" * 1000,
        json.dumps(asked("ping", number=2)).encode(),
    ]
    target = io.BytesIO()
    serve_stdio(worker, io.BytesIO(b"\n".join(lines)), target)
    assert [json.loads(one)["id"] for one in target.getvalue().splitlines()] == ["a", 2]
    log = capsys.readouterr().err
    assert "RECEIVING_COMMANDS" in log
    assert "RETURNING_RESULTS" in log
    assert max(map(len, log.splitlines())) < 530


def test_the_program_serves_standard_input(tmp_path):
    (tmp_path / "a.txt").write_text("from a program")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "runtime.mcp_worker",
            "--toolsets",
            "files",
            "--workspace",
            tmp_path,
        ],
        input=json.dumps(asked("tools/call", name="read_file", arguments={"path": "a.txt"})),
        capture_output=True,
        text=True,
        check=True,
    )
    answer = json.loads(done.stdout)
    assert answer["result"]["content"][0]["text"] == "from a program"


def test_a_body_that_is_too_large_or_never_comes_is_answered(worker, monkeypatch):
    monkeypatch.setattr(_QuietHandler, "timeout", 0.05)
    with http_server(worker, HttpAccess(), "127.0.0.1", 0) as server, ThreadPoolExecutor(1) as pool:
        pool.submit(server.serve_forever)
        try:
            told = []
            for length in (MAX_BODY + 1, 5):
                caller = HTTPConnection("127.0.0.1", server.server_port)
                caller.putrequest("POST", "/")
                caller.putheader("Content-Length", str(length))
                caller.endheaders()
                answer = caller.getresponse()
                told.append((answer.status, json.loads(answer.read())["error"]["code"]))
                caller.close()
        finally:
            server.shutdown()
    assert told == [(413, -32600), (408, -32600)]


def test_our_own_client_talks_to_it_over_http(worker):
    with http_server(worker, HttpAccess(), "127.0.0.1", 0) as server, ThreadPoolExecutor(1) as pool:
        pool.submit(server.serve_forever)
        try:
            client = McpToolExecutor(
                server_id="w", mcp_url=f"http://127.0.0.1:{server.server_port}/mcp"
            )
            call = {
                "name": "mcp::w::read_file",
                "arguments": {"file_path": "a.txt"},
                "call_id": "1",
            }
            (result,) = client.execute(tool_calls=[call])["results"]
        finally:
            server.shutdown()
    assert (result["success"], result["output"]) == (True, "hello")


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"HTTP_AUTHORIZATION": "Bearer wrong"},
        {"HTTP_AUTHORIZATION": f"Basic {TOKEN}"},
        {"HTTP_AUTHORIZATION": TOKEN},
        {"HTTP_X_ABSTRACT_WORKER_TOKEN": TOKEN[:-1]},
        {"HTTP_X_ABSTRACT_WORKER_TOKEN": "\udcff"},
    ],
)
def test_nobody_calls_without_the_token(worker, headers):
    app = build_wsgi_app(state=worker, access=HttpAccess(TOKEN))
    status, answer, given = posted(app, asked("ping"), **headers)
    assert (status, answer["error"]["code"]) == (401, -32001)
    assert given["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "headers",
    [
        {"HTTP_AUTHORIZATION": f"Bearer {TOKEN}"},
        {"HTTP_AUTHORIZATION": f"bearer {TOKEN}"},
        {"HTTP_X_ABSTRACT_WORKER_TOKEN": TOKEN},
    ],
)
def test_the_token_is_compared_in_constant_time(worker, headers, monkeypatch):
    compared = []
    real = hmac.compare_digest
    monkeypatch.setattr(
        "hmac.compare_digest", lambda *given: compared.append(given) or real(*given)
    )
    app = build_wsgi_app(state=worker, access=HttpAccess(TOKEN))
    assert posted(app, asked("ping"), **headers)[0] == 200
    assert compared == [(TOKEN.encode(), TOKEN.encode())]


@pytest.mark.parametrize("length", [str(MAX_BODY + 1), "9" * 5000])
def test_a_body_that_is_too_large_is_not_read(worker, length):
    class Untouched(io.BytesIO):
        def read(self, *_):
            raise AssertionError("it was read")

    app = build_wsgi_app(state=worker)
    status, _answer, _headers = posted(
        app, body=b"", CONTENT_LENGTH=length, **{"wsgi.input": Untouched()}
    )
    assert status == 413


def test_requests_that_are_none_are_refused(worker):
    app = build_wsgi_app(state=worker, access=HttpAccess(origins=frozenset({"https://a.example"})))
    assert posted(app, body=b"{")[:2][0] == 400
    assert posted(app, body=b"{")[1]["error"]["code"] == -32700
    assert posted(app, asked("ping"), method="GET")[0] == 405
    assert posted(app, asked("ping"), CONTENT_LENGTH="")[0] == 411
    assert posted(app, asked("ping"), CONTENT_LENGTH="-1")[0] == 411
    assert posted(app, asked("ping"), HTTP_ORIGIN="https://b.example")[0] == 403
    assert posted(app, asked("ping"), HTTP_ORIGIN="https://a.example")[0] == 200
    notification = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    assert posted(app, notification)[1]["error"]["code"] == -32600


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "no toolset"),
        (["--toolsets", "files,comms"], "comms"),
        (["--toolsets", "files", "--transport", "http", "--host", "0.0.0.0"], "reached by others"),
        (["--toolsets", "files", "--transport", "http", "--host", "example.org"], "reached"),
        (["--toolsets", "files", "--transport", "http", "--http-require-auth"], "no token"),
    ],
)
def test_options_that_would_open_the_worker_to_others_are_refused(
    arguments, says, capsys, monkeypatch
):
    monkeypatch.delenv("ABSTRACT_WORKER_TOKEN", raising=False)
    assert main(arguments) == 1
    assert says in capsys.readouterr().err
