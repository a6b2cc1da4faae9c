"""Models without a model: the echo, which is the default, and replies from a script."""

import json
import threading
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from runtime.base.errors import FlowError, ModelError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.services.llm.client import LLMReply, LLMRequest, estimated_tokens
from runtime.services.llm.prices import FREE, ModelPrice
from runtime.services.llm.structured import instance_of, parsed_answer

ECHO_PROVIDER, ECHO_MODEL = "off", "echo"
ECHO_MARK = "Echo (no model is set up): "

Turns: TypeAlias = Sequence[JsonObject | str]


class EchoLLM:
    """Answers with the question, says so, and asks nobody. The same request gives the same reply."""

    @property
    def default_model(self) -> str:
        """`echo`."""
        return ECHO_MODEL

    def complete(self, request: LLMRequest) -> LLMReply:
        """The last user text, or a value that follows the request's schema."""
        data: JsonValue = None
        if request.schema is not None:
            data = instance_of(request.schema, "echo")
            content = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        else:
            content = ECHO_MARK + request.last_user_text
        return LLMReply(
            content=content,
            provider=ECHO_PROVIDER,
            model=ECHO_MODEL,
            data=data,
            usage=_usage(request, content),
            metadata={"echo": True},
        )

    def price_of(self, model: str) -> ModelPrice | None:
        """Nothing."""
        del model
        return FREE

    def close(self) -> None:
        """Nothing to give back."""


class ScriptedLLM:
    """Replies from a script, in order, whatever is asked.

    Args:
        script: turns for every node, or node id -> turns (`*`: the others). A turn is a text or an object
            with `content`, `tool_calls` ([{name, arguments, call_id?}]), `data` or `error`.

    Raises:
        FlowError: the script is not of that form; names the turn.
    """

    def __init__(self, script: Turns | Mapping[str, Turns]) -> None:
        lists = {"*": script} if not isinstance(script, Mapping) else dict(script)
        for node_id, turns in lists.items():
            _check_turns(node_id, turns)
        self._turns = {node_id: list(turns) for node_id, turns in lists.items()}
        self._next: dict[str, int] = {}
        self._lock = threading.Lock()

    @property
    def default_model(self) -> str:
        """`scripted`."""
        return "scripted"

    def complete(self, request: LLMRequest) -> LLMReply:
        """The next turn for the node that asks.

        Raises:
            ModelError: the script has no further turn, or the turn is an error.
        """
        turn = self._turn(request.node_id)
        if isinstance(turn, str):
            turn = {"content": turn}
        if turn.get("error"):
            raise ModelError(
                "script", str(turn["error"]), is_transient=turn.get("transient") is True
            )
        data = turn.get("data")
        content = str(turn.get("content") or "")
        if data is not None and not content:
            content = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        if data is None and request.schema is not None:
            data = parsed_answer(content)
        calls = tuple(
            {
                "name": call["name"],
                "arguments": call.get("arguments") or {},
                "call_id": str(call.get("call_id") or f"call_{index}"),
            }
            for index, call in enumerate(turn.get("tool_calls") or (), 1)
        )
        return LLMReply(
            content=content,
            provider="scripted",
            model="scripted",
            data=data,
            tool_calls=calls,
            finish_reason="tool_calls" if calls else "stop",
            usage=_usage(request, content),
            metadata={"scripted": True},
        )

    def price_of(self, model: str) -> ModelPrice | None:
        """Nothing."""
        del model
        return FREE

    def close(self) -> None:
        """Nothing to give back."""

    def _turn(self, node_id: str) -> JsonObject | str:
        with self._lock:
            key = node_id if node_id in self._turns else "*"
            index = self._next.get(key, 0)
            turns = self._turns.get(key, [])
            if index >= len(turns):
                raise ModelError(
                    node_id or "script",
                    f"the script has no turn {index + 1}",
                    "add a turn, or choose another interpreter",
                )
            self._next[key] = index + 1
            return turns[index]


def _check_turns(node_id: str, turns: object) -> None:
    remedy = "give a list of texts or objects with content, tool_calls, data or error"
    if isinstance(turns, str) or not isinstance(turns, Sequence):
        raise FlowError(f"script of {node_id}", "this is not a list", remedy)
    for index, turn in enumerate(turns, 1):
        where = f"script of {node_id}, turn {index}"
        if isinstance(turn, str):
            continue
        if not isinstance(turn, dict) or not {"content", "tool_calls", "data", "error"} & set(turn):
            raise FlowError(where, "this is neither a text nor a reply", remedy)
        calls = turn.get("tool_calls") or []
        if not isinstance(calls, list) or not all(
            isinstance(call, dict) and isinstance(call.get("name"), str) for call in calls
        ):
            raise FlowError(where, "tool_calls is not a list of calls with names", remedy)


def _usage(request: LLMRequest, content: str) -> JsonObject:
    asked = sum(estimated_tokens(str(message.get("content") or "")) for message in request.messages)
    given = estimated_tokens(content)
    return {"input_tokens": asked, "output_tokens": given, "total_tokens": asked + given}
