"""What the worker answers to JSON-RPC 2.0 messages of the Model Context Protocol."""

import json
from typing import Any

import orjson

from runtime import __version__
from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue, check_json
from runtime.effects.tool_calls import placed_arguments
from runtime.services.tools.executors import ToolExecutor, tools_of
from runtime.services.workspace import WorkspaceScope

PROTOCOL_VERSION = "2025-11-25"
SERVER_NAME = "visualflow-tools"
PARSE_ERROR, INVALID_REQUEST, UNKNOWN_METHOD, BAD_PARAMS = -32700, -32600, -32601, -32602
BROKEN_TOOL, UNAUTHORISED = -32000, -32001


class Worker:
    """Answers messages. Thread-safe if its executor is.

    Args:
        executor: who carries the calls out.
        scope: where path arguments may lead; None: nowhere.
    """

    def __init__(self, executor: ToolExecutor, scope: WorkspaceScope | None) -> None:
        self._executor = executor
        self._scope = scope

    def answer(self, message: JsonValue) -> JsonObject | None:
        """The answer to a message; None to one that wants none."""
        if not isinstance(message, dict):
            return failure(None, INVALID_REQUEST, "a message is one JSON object")
        number, method = message.get("id"), message.get("method")
        if not isinstance(number, str | int | float | None):
            return failure(None, INVALID_REQUEST, "an id is a text or a number")
        if message.get("jsonrpc") != "2.0" or not isinstance(method, str) or not method:
            return failure(number, INVALID_REQUEST, "this is no JSON-RPC 2.0 request")
        if number is None:
            return None
        given = message.get("params")
        try:
            result = self._result(method, given if isinstance(given, dict) else {})
        except _RefusedError as error:
            return failure(number, error.code, str(error))
        return {"jsonrpc": "2.0", "id": number, "result": result}

    def _result(self, method: str, params: JsonObject) -> JsonObject:
        match method:
            case "initialize":
                asked = params.get("protocolVersion")
                return {
                    "protocolVersion": asked
                    if asked and isinstance(asked, str)
                    else PROTOCOL_VERSION,
                    "capabilities": {"tools": {}},
                    "serverInfo": {"name": SERVER_NAME, "version": __version__},
                }
            case "ping":
                return {}
            case "tools/list":
                return {"tools": self._listed()}
            case "tools/call":
                return self._called(params)
            case _:
                raise _RefusedError(UNKNOWN_METHOD, f"there is no method {method!r}")

    def _listed(self) -> list[JsonObject]:
        tools = sorted(tools_of(self._executor).values(), key=lambda one: one.name)
        return [
            {"name": one.name, "description": one.description, "inputSchema": one.parameters}
            for one in tools
        ]

    def _called(self, params: JsonObject) -> JsonObject:
        name = params.get("name")
        if not isinstance(name, str) or not name.strip():
            raise _RefusedError(BAD_PARAMS, "tools/call needs the name of a tool")
        tools = tools_of(self._executor)
        try:
            arguments = placed_arguments(name, params.get("arguments") or {}, tools, self._scope)
        except FlowError as error:
            return _content(str(error), is_error=True)
        call = {"name": name, "arguments": arguments, "call_id": "mcp"}
        try:
            entry = _entry_of(self._executor.execute(tool_calls=[call]))
            check_json(entry, "result")
        except Exception as error:
            raise _RefusedError(BROKEN_TOOL, f"the tool executor broke: {error}") from error
        if entry.get("success") is not True:
            return _content(str(entry.get("error") or "the tool failed"), is_error=True)
        output = entry.get("output")
        if isinstance(output, str):
            return _content(output, is_error=False)
        content = _content(json_text(output).decode(), is_error=False)
        return {**content, "structuredContent": output} if isinstance(output, dict) else content


class _RefusedError(Exception):
    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code


def json_text(value: JsonValue) -> bytes:
    """A value as JSON, also one with what tools give and strict readers refuse.

    Halves of characters, as in names of files that are not UTF-8, become question marks; huge numbers stay.
    """
    try:
        return orjson.dumps(value)
    except TypeError:
        return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")


def failure(number: JsonValue, code: int, text: str) -> JsonObject:
    """An error answer."""
    return {"jsonrpc": "2.0", "id": number, "error": {"code": code, "message": text}}


def _entry_of(answer: Any) -> JsonObject:
    results = answer.get("results") if isinstance(answer, dict) else None
    if not isinstance(results, list) or len(results) != 1 or not isinstance(results[0], dict):
        raise TypeError("it gave no result")
    return results[0]


def _content(text: str, *, is_error: bool) -> JsonObject:
    return {"content": [{"type": "text", "text": text}], "isError": is_error}
