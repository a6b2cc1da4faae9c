"""Tools of an MCP server: called over HTTP, or left to whoever holds the connection (`spec/runtime.md` 6.5).

The protocol is JSON-RPC 2.0 over the "streamable HTTP" transport of the Model Context Protocol, revision 2025-06-18. httpx2 loads
on first use.
"""

import hashlib
import itertools
import threading
from collections.abc import Callable
from typing import Any, Protocol

import orjson

from runtime.base.cancelling import is_run_cancelled
from runtime.base.canonical import canonical_json
from runtime.base.errors import FlowError, ToolError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.services.tools.arguments import arguments_object
from runtime.services.tools.executors import NOT_BEGUN, entry, judged

PROTOCOL_VERSION = "2025-06-18"
_SESSION = "Mcp-Session-Id"
_MAX_ANSWER = 16 * 1024 * 1024
"""Bytes of an answer, at most."""


class McpClient(Protocol):
    """Calls tools of one MCP server. Thread-safe."""

    def call_tool(self, *, name: str, arguments: JsonObject) -> JsonObject:
        """The result of `tools/call`: `{"content": [...], "isError"?, "structuredContent"?}`.

        Raises:
            ToolError: the server cannot be reached or refuses.
        """
        ...


class HttpMcpClient:
    """An MCP server behind a URL; says hello before the first call.

    Args:
        timeout_s: longest time for one answer, in seconds.
        headers: sent with each request, such as an authorization.
    """

    def __init__(
        self, url: str, *, timeout_s: float = 30.0, headers: dict[str, str] | None = None
    ) -> None:
        self._url = url
        self._timeout_s = timeout_s
        self._headers = {**(headers or {}), "Accept": "application/json, text/event-stream"}
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._is_open = False

    def call_tool(self, *, name: str, arguments: JsonObject) -> JsonObject:
        """See `McpClient.call_tool`."""
        with self._lock:
            if not self._is_open:
                self._open()
        return self._asked("tools/call", {"name": name, "arguments": arguments})

    def _open(self) -> None:
        client = {"name": "visualflow-runtime", "version": "0"}
        facts = {"protocolVersion": PROTOCOL_VERSION, "capabilities": {}, "clientInfo": client}
        found = self._asked("initialize", facts)
        self._headers["MCP-Protocol-Version"] = str(
            found.get("protocolVersion") or PROTOCOL_VERSION
        )
        self._post({"jsonrpc": "2.0", "method": "notifications/initialized"})
        self._is_open = True

    def _asked(self, method: str, params: JsonObject) -> JsonObject:
        number = next(self._ids)
        messages = self._post({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        answer = next((one for one in messages if one.get("id") == number), None)
        if answer is None:
            raise ToolError(self._url, f"the MCP server gave no answer to {method}")
        error = answer.get("error")
        if isinstance(error, dict):
            raise ToolError(self._url, str(error.get("message") or "the MCP server refused"))
        result = answer.get("result")
        return result if isinstance(result, dict) else {}

    def _post(self, message: JsonObject) -> list[JsonObject]:
        import httpx2

        try:
            answer = httpx2.post(
                self._url,
                content=orjson.dumps(message),
                headers={**self._headers, "Content-Type": "application/json"},
                timeout=self._timeout_s,
            )
            answer.raise_for_status()
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise ToolError(
                self._url,
                f"the MCP server cannot be used: {error}",
                "start it, or check the address",
            ) from error
        if _SESSION in answer.headers:
            self._headers[_SESSION] = answer.headers[_SESSION]
        if len(answer.content) > _MAX_ANSWER:
            raise ToolError(self._url, "the MCP server gave too large an answer")
        is_stream = answer.headers.get("Content-Type", "").startswith("text/event-stream")
        return _messages(answer.content, is_stream=is_stream, url=self._url)


class McpToolExecutor:
    """Calls tools `mcp::<server>::<tool>` of one MCP server; a failure is an entry, not an exception."""

    def __init__(
        self,
        *,
        server_id: str,
        mcp_url: str,
        timeout_s: float = 30.0,
        mcp_client: McpClient | None = None,
    ) -> None:
        self._prefix = tool_name_prefix(server_id)
        self._client = mcp_client or HttpMcpClient(mcp_url, timeout_s=timeout_s)

    def execute(self, *, tool_calls: list[JsonObject]) -> JsonObject:
        """One call after the other."""
        return {"mode": "executed", "results": [self._result(call) for call in tool_calls]}

    def _result(self, call: JsonObject) -> JsonObject:
        name = str(call.get("name") or "").strip()
        if is_run_cancelled():
            return entry(call, error=NOT_BEGUN)
        if not name.startswith(self._prefix):
            return entry(call, error=f"Tool '{name}' is not one of {self._prefix}…")
        try:
            found = self._client.call_tool(
                name=name.removeprefix(self._prefix),
                arguments=arguments_object(call.get("arguments")),
            )
        except FlowError as error:
            return entry(call, error=str(error))
        output = _output(found)
        if found.get("isError") is True:
            return entry(call, error=str(output) if output else "the tool reported a failure")
        return judged(call, output)


class DelegatingMcpToolExecutor:
    """Executes nothing: the run waits as for a job, and whoever holds the connection answers.

    Args:
        wait_key_factory: makes the wait's key; by default it follows from the calls, so that it is the same after a crash.
    """

    def __init__(
        self,
        *,
        server_id: str,
        mcp_url: str,
        transport: str = "streamable_http",
        wait_key_factory: Callable[[], str] | None = None,
    ) -> None:
        self._facts: JsonObject = {
            "protocol": "mcp",
            "transport": transport,
            "url": mcp_url,
            "server_id": server_id,
            "tool_name_prefix": tool_name_prefix(server_id),
        }
        self._new_key = wait_key_factory

    def execute(self, *, tool_calls: list[JsonObject]) -> JsonObject:
        """The calls, for somebody else."""
        digest = hashlib.sha256(canonical_json(tool_calls)).hexdigest()[:32]
        return {
            "mode": "delegated",
            "wait_reason": "job",
            "wait_key": self._new_key() if self._new_key is not None else f"mcp_job:{digest}",
            "tool_calls": tool_calls,
            "details": dict(self._facts),
        }


def tool_name_prefix(server_id: str) -> str:
    """How names of a server's tools begin."""
    return f"mcp::{server_id}::"


def _output(found: JsonObject) -> JsonValue:
    """What a tool gave: its structured value, else its texts."""
    if found.get("structuredContent") is not None:
        return found["structuredContent"]
    parts: Any = found.get("content")
    parts = [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []
    if all(part.get("type") == "text" for part in parts):
        return "\n".join(str(part.get("text") or "") for part in parts)
    return parts


def _messages(content: bytes, *, is_stream: bool, url: str) -> list[JsonObject]:
    if is_stream:
        events = content.decode("utf-8", "replace").replace("\r\n", "\n").split("\n\n")
        texts = [_data(event) for event in events]
    else:
        texts = [content.decode("utf-8", "replace")]
    found: list[JsonObject] = []
    for text in texts:
        if not text.strip():
            continue
        try:
            message = orjson.loads(text)
        except orjson.JSONDecodeError as error:
            raise ToolError(url, "the MCP server gave something that is not JSON") from error
        found += [
            one
            for one in (message if isinstance(message, list) else [message])
            if isinstance(one, dict)
        ]
    return found


def _data(event: str) -> str:
    lines = [
        line.removeprefix("data:").lstrip(" ")
        for line in event.split("\n")
        if line.startswith("data:")
    ]
    return "\n".join(lines)
