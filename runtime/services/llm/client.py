"""What the program asks of a language model, and what it gets."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from runtime.base.json_value import JsonObject, JsonValue


@dataclass(frozen=True, slots=True)
class LLMImage:
    """An image a request shows to the model."""

    data: bytes
    content_type: str


@dataclass(frozen=True, slots=True)
class LLMRequest:
    """One turn of a model.

    Attributes:
        messages: `{role, content, tool_calls?, tool_call_id?, name?}`; role is system, user, assistant or tool.
        tools: `{name, description, parameters}` that the model may call.
        schema: JSON Schema the answer must follow; None: free text.
        schema_name: name of the schema, for servers that want one.
        provider, model: what the flow asks for; empty: the client's own.
        temperature, seed, max_output_tokens: None: the server's defaults.
        stop: texts that end the answer.
        thinking: effort of reasoning models, or None.
        images: shown with the last user message.
        node_id: the node that asks; scripted clients look at it.
    """

    messages: tuple[JsonObject, ...]
    tools: tuple[JsonObject, ...] = ()
    schema: JsonObject | None = None
    schema_name: str = "Answer"
    provider: str = ""
    model: str = ""
    temperature: float | None = None
    seed: int | None = None
    max_output_tokens: int | None = None
    stop: tuple[str, ...] = ()
    thinking: JsonValue = None
    images: tuple[LLMImage, ...] = ()
    node_id: str = ""

    @property
    def last_user_text(self) -> str:
        """Text of the newest user message; empty if there is none."""
        for message in reversed(self.messages):
            if message.get("role") == "user":
                return str(message.get("content") or "")
        return ""


@dataclass(frozen=True, slots=True)
class LLMReply:
    """A model's answer.

    Attributes:
        content: text; of a structured answer, its JSON.
        data: parsed value of a structured answer; None without a schema or if the text is not JSON.
        tool_calls: `{name, arguments: object, call_id}`.
        reasoning: thoughts the server shows, if any.
        finish_reason: stop, length, tool_calls, content_filter or what the server says.
        usage: `input_tokens`, `output_tokens`, `total_tokens`.
        gen_time_ms: how long the server took; None if nothing was asked.
        metadata: further JSON facts.
    """

    content: str
    provider: str
    model: str
    data: JsonValue = None
    tool_calls: tuple[JsonObject, ...] = ()
    reasoning: str = ""
    finish_reason: str = "stop"
    usage: JsonObject = field(default_factory=dict)
    gen_time_ms: float | None = None
    metadata: JsonObject = field(default_factory=dict)


class LLMClient(Protocol):
    """Answers requests. Thread-safe; blocks its caller."""

    @property
    def default_model(self) -> str:
        """The model that answers if a request names none."""
        ...

    def complete(self, request: LLMRequest) -> LLMReply:
        """One answer.

        Raises:
            ModelError: the request is refused or failed; `is_transient` if another attempt may succeed.
        """
        ...

    def close(self) -> None:
        """Give connections back."""
        ...


@runtime_checkable
class ListsModels(Protocol):
    """A client that knows which models it offers."""

    def models(self) -> Sequence[str]:
        """Names of the models. Blocks, some seconds at most.

        Raises:
            ModelError: the server does not say.
        """
        ...


def estimated_tokens(text: str) -> int:
    """A rough count: four characters a token."""
    return (len(text) + 3) // 4
