"""What the program asks of a language model, and what it gets."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from runtime.base.json_value import JsonObject, JsonValue

MUSIC_SETTINGS = (
    "lyrics",
    "seed",
    "num_inference_steps",
    "guidance_scale",
    "instrumental",
    "enhance_prompt",
    "structure_prompt",
    "auto_lyrics",
    "text_planner_mode",
    "vocal_language",
    "negative_prompt",
    "sample_rate",
    "bpm",
    "keyscale",
    "timesignature",
    "composition_plan",
    "positive_styles",
    "negative_styles",
    "planning",
)
"""What a piece of music may be asked for besides its prompt and length, under these names everywhere."""


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


@runtime_checkable
class Embeds(Protocol):
    """A client that turns texts into vectors whose nearness is nearness of meaning."""

    @property
    def embedding_model(self) -> str:
        """The model that does it; empty: none is set."""
        ...

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """One vector a text, all of one length. Blocks.

        Raises:
            ModelError: the request is refused or failed.
        """
        ...


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A picture or recording that goes along with a request, or comes back.

    Attributes:
        role: `source` or `mask`; empty in answers.
    """

    data: bytes
    content_type: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class MediaRequest:
    """A picture, a video, a voice, music or a transcript to be made.

    Attributes:
        kind: what is made: `image`, `upscale`, `video`, `voice`, `music` or `transcription`.
        model: empty: the client's own for the kind.
        spec: the output specification of the node (`spec/visualflow.md` 3.17).
        files: what it is made from.
    """

    kind: str
    prompt: str
    model: str
    spec: JsonObject
    files: tuple[MediaFile, ...] = ()


@dataclass(frozen=True, slots=True)
class MediaReply:
    """What came of it: files, or the text of a transcript."""

    provider: str
    model: str
    files: tuple[MediaFile, ...] = ()
    text: str = ""


@runtime_checkable
class MakesMedia(Protocol):
    """A client that makes pictures, videos, voices, music and transcripts."""

    def media_model(self, kind: str) -> str:
        """The model that makes this kind of thing; empty: none is set."""
        ...

    def make_media(self, request: MediaRequest) -> MediaReply:
        """Make it. Blocks.

        Raises:
            ModelError: the request is refused or failed; `is_transient` if another attempt may succeed.
        """
        ...


def estimated_tokens(text: str) -> int:
    """A rough count: four characters a token."""
    return (len(text) + 3) // 4
