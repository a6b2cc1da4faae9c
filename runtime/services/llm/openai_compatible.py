"""Any server that speaks OpenAI's chat completions, through pydantic_ai.direct. The only file that knows that library.

The library takes about a second to import, so it loads with the first request, on a worker thread.
"""

import threading
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from runtime.base.errors import ModelError
from runtime.base.json_value import JsonObject
from runtime.services.llm import openai_media
from runtime.services.llm.client import LLMReply, LLMRequest, MediaReply, MediaRequest
from runtime.services.llm.keys import find_key, key_variable, without
from runtime.services.llm.prices import ModelPrice, list_price
from runtime.services.llm.structured import parsed_answer
from runtime.services.tools.arguments import arguments_object

T = TypeVar("T")
RunCoroutine = Callable[[Coroutine[Any, Any, Any]], Any]
"""Runs a coroutine on the program's one asyncio loop and waits for it."""

LIST_TIMEOUT_S = 4.0
_TRANSIENT_STATUS = {408, 409, 425, 429}
_OFFICIAL_HOST = "api.openai.com"


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """Where the server is.

    Attributes:
        base_url: up to and with `/v1`.
        model: answers requests that name none.
        key_name: environment variable or keyring entry with the key; empty: none is sent.
        timeout_s: longest time for one answer.
        provider: how replies name the server.
        special_models: models for other things than answers, by kind: `embedding`, `image`, `upscale`, `video`,
            `voice`, `music`, `transcription`.
    """

    base_url: str
    model: str
    key_name: str = ""
    timeout_s: float = 600.0
    provider: str = "openai-compatible"
    special_models: Mapping[str, str] = field(default_factory=dict)


class OpenAICompatibleLLM:
    """A client for one server; connections are kept between requests."""

    def __init__(self, settings: ServerSettings, run_coroutine: RunCoroutine) -> None:
        self._settings = settings
        self._run = run_coroutine
        self._lock = threading.Lock()
        self._client: Any = None
        self._key: str | None = None

    @property
    def default_model(self) -> str:
        """The configured model."""
        return self._settings.model

    def complete(self, request: LLMRequest) -> LLMReply:
        """One answer of the server.

        Raises:
            ModelError: transient for time-outs, 408, 409, 425, 429, 5xx and unreadable answers.
        """
        model_name = request.model or self._settings.model
        if not model_name:
            raise ModelError(
                self._settings.base_url,
                "no model is named",
                "name its “Default model” in Preferences, Models, or name a model in the node "
                "(command line: --model …)",
            )
        self._connection()  # tells of a missing key before seconds of imports

        from pydantic_ai import direct
        from pydantic_ai.exceptions import AgentRunError, UserError

        started = time.monotonic()
        try:
            response = self._run(
                direct.model_request(
                    self._model(model_name),
                    _messages(request),
                    model_settings=_settings(request),
                    model_request_parameters=_parameters(request),
                )
            )
        except (AgentRunError, UserError, OSError, TimeoutError, ValueError, TypeError) as error:
            raise self._failure(error, model_name) from None
        return self._reply(request, response, (time.monotonic() - started) * 1000)

    def price_of(self, model: str) -> ModelPrice | None:
        """Its list price, if the server is a well-known one."""
        return list_price(self._settings.base_url, model or self._settings.model)

    def models(self) -> Sequence[str]:
        """Names that the server lists under `/models`.

        Raises:
            ModelError: it does not answer within some seconds, or not in that form.
        """
        from openai import OpenAIError

        try:
            found: list[str] = self._run(_listed(self._connection()))
        except (OpenAIError, OSError, TimeoutError, ValueError, TypeError) as error:
            raise ModelError(
                self._settings.base_url,
                without(self._key, f"the server does not list its models: {str(error)[:300]}"),
                "name the model in the settings",
                is_transient=True,
            ) from None
        return found

    @property
    def embedding_model(self) -> str:
        """The configured model for vectors; empty: none."""
        return self.media_model("embedding")

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """One vector a text.

        Raises:
            ModelError: as `complete`.
        """
        model = self.embedding_model
        vectors: list[list[float]] = self._asked(openai_media.vectors, model, texts)
        return vectors

    def media_model(self, kind: str) -> str:
        """The configured model for a kind of thing; empty: none."""
        return self._settings.special_models.get(kind, "")

    def make_media(self, request: MediaRequest) -> MediaReply:
        """A picture, a video, a voice, music or a transcript.

        Raises:
            ModelError: as `complete`.
        """
        model = request.model or self.media_model(request.kind)
        is_official = _OFFICIAL_HOST in self._settings.base_url
        make = openai_media.MAKERS[request.kind]
        files, text = self._asked(make, model, request, is_official)
        return MediaReply(self._settings.provider, model, files, text)

    def _asked(self, ask: Callable[..., Coroutine[Any, Any, Any]], model: str, *more: Any) -> Any:
        connection = self._connection()

        from openai import APIStatusError, OpenAIError

        where = f"{self._settings.base_url} ({model})"
        try:
            return self._run(ask(connection, model, *more))
        except APIStatusError as error:
            status = error.status_code
            raise ModelError(
                where,
                without(self._key, f"the server answered {status}: {_server_text(error.body)}"),
                _remedy(status, has_key=self._key is not None),
                is_transient=status in _TRANSIENT_STATUS or status >= 500,
            ) from None
        except (OpenAIError, OSError, TimeoutError, ValueError, TypeError) as error:
            raise ModelError(
                where,
                without(self._key, f"the server gave no usable answer: {str(error)[:300]}"),
                "check the address, and that the server offers this",
                is_transient=True,
            ) from None

    def close(self) -> None:
        """Close the connections."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            self._run(client.close())

    def _model(self, name: str) -> Any:
        from pydantic_ai.models.openai import OpenAIChatModel
        from pydantic_ai.profiles.openai import OpenAIModelProfile
        from pydantic_ai.providers.openai import OpenAIProvider

        client = self._connection()
        cautious = OpenAIModelProfile(
            openai_supports_strict_tool_definition=False,
            openai_chat_supports_max_completion_tokens=False,
            supports_json_schema_output=True,
        )
        return OpenAIChatModel(
            name,
            provider=OpenAIProvider(openai_client=client),
            profile=None if _OFFICIAL_HOST in self._settings.base_url else cautious,
        )

    def _connection(self) -> Any:
        with self._lock:
            if self._client is None:
                self._key = self._needed_key()

                from openai import AsyncOpenAI

                self._client = AsyncOpenAI(
                    base_url=self._settings.base_url,
                    api_key=self._key or "none",
                    max_retries=0,
                    timeout=self._settings.timeout_s,
                )
            return self._client

    def _needed_key(self) -> str | None:
        name = self._settings.key_name
        key = find_key(name)
        if name and key is None:
            variable = key_variable(name)
            raise ModelError(
                self._settings.base_url,
                f"the key of “{name}” is missing",
                f"type it in Preferences, Models, or set the environment variable {variable}",
            )
        return key

    def _failure(self, error: Exception, model_name: str) -> ModelError:
        from pydantic_ai.exceptions import ModelHTTPError, UserError

        where = f"{self._settings.base_url} ({model_name})"
        if isinstance(error, ModelHTTPError):
            status = error.status_code
            return ModelError(
                where,
                without(self._key, f"the server answered {status}: {_server_text(error.body)}"),
                _remedy(status, has_key=self._key is not None),
                is_transient=status in _TRANSIENT_STATUS or status >= 500,
            )
        if isinstance(error, UserError):
            return ModelError(where, without(self._key, str(error)[:300]))
        return ModelError(
            where,
            without(self._key, f"the server gave no usable answer: {str(error)[:300]}"),
            "check the address, and that the server speaks OpenAI's chat completions",
            is_transient=True,
        )

    def _reply(self, request: LLMRequest, response: Any, gen_time_ms: float) -> LLMReply:
        from pydantic_ai.messages import TextPart, ThinkingPart, ToolCallPart

        content = "".join(part.content for part in response.parts if isinstance(part, TextPart))
        calls = tuple(
            {
                "name": part.tool_name,
                "arguments": arguments_object(part.args, ("arguments",)),
                "call_id": part.tool_call_id,
            }
            for part in response.parts
            if isinstance(part, ToolCallPart)
        )
        thoughts = [part.content for part in response.parts if isinstance(part, ThinkingPart)]
        usage = response.usage
        return LLMReply(
            content=content,
            provider=self._settings.provider,
            model=response.model_name or request.model or self._settings.model,
            data=parsed_answer(content) if request.schema is not None else None,
            tool_calls=calls,
            reasoning="\n".join(thoughts),
            finish_reason=_finish_reason(response.finish_reason, bool(calls)),
            usage={
                "input_tokens": usage.input_tokens,
                "output_tokens": usage.output_tokens,
                "total_tokens": usage.input_tokens + usage.output_tokens,
            },
            gen_time_ms=round(gen_time_ms, 1),
            metadata={"response_id": response.provider_response_id}
            if response.provider_response_id
            else {},
        )


async def _listed(client: Any) -> list[str]:
    page = await client.with_options(timeout=LIST_TIMEOUT_S).models.list()
    return sorted(str(one.id) for one in page.data)


def _messages(request: LLMRequest) -> list[Any]:
    """Our messages in the library's form: requests and responses take turns."""
    from pydantic_ai.messages import ModelRequest, ModelResponse

    turns: list[Any] = []
    last_user = max(
        (index for index, one in enumerate(request.messages) if one.get("role") == "user"),
        default=-1,
    )
    for index, message in enumerate(request.messages):
        if message.get("role") == "assistant":
            turns.append(ModelResponse(parts=list(_answer_parts(message))))
            continue
        part = _request_part(message, request if index == last_user else None)
        if turns and isinstance(turns[-1], ModelRequest):
            turns[-1] = ModelRequest(parts=[*turns[-1].parts, part])
        else:
            turns.append(ModelRequest(parts=[part]))
    return turns


def _request_part(message: JsonObject, with_images: LLMRequest | None) -> Any:
    from pydantic_ai.messages import BinaryContent, SystemPromptPart, ToolReturnPart, UserPromptPart

    content = str(message.get("content") or "")
    match message.get("role"):
        case "system":
            return SystemPromptPart(content)
        case "tool":
            return ToolReturnPart(
                str(message.get("name") or "tool"), content, str(message.get("tool_call_id") or "")
            )
        case _:
            if with_images is None or not with_images.images:
                return UserPromptPart(content)
            shown = [
                BinaryContent(data=image.data, media_type=image.content_type)
                for image in with_images.images
            ]
            return UserPromptPart([content, *shown])


def _answer_parts(message: JsonObject) -> Iterator[Any]:
    from pydantic_ai.messages import TextPart, ToolCallPart

    content = str(message.get("content") or "")
    calls = message.get("tool_calls") or []
    if content or not calls:
        yield TextPart(content)
    for call in calls:
        yield ToolCallPart(
            str(call.get("name") or ""),
            call.get("arguments") or {},
            str(call.get("call_id") or call.get("id") or ""),
        )


def _parameters(request: LLMRequest) -> Any:
    from pydantic_ai.models import ModelRequestParameters
    from pydantic_ai.output import OutputObjectDefinition
    from pydantic_ai.tools import ToolDefinition

    tools = [
        ToolDefinition(
            name=str(tool["name"]),
            description=str(tool.get("description") or ""),
            parameters_json_schema=tool.get("parameters") or {"type": "object", "properties": {}},
        )
        for tool in request.tools
    ]
    if request.schema is None:
        return ModelRequestParameters(function_tools=tools)
    return ModelRequestParameters(
        function_tools=tools,
        output_mode="native",
        output_object=OutputObjectDefinition(
            json_schema=request.schema, name=request.schema_name, strict=False
        ),
    )


def _settings(request: LLMRequest) -> Any:
    from pydantic_ai.settings import ModelSettings

    settings = ModelSettings()
    if request.temperature is not None:
        settings["temperature"] = request.temperature
    if request.seed is not None:
        settings["seed"] = request.seed
    if request.max_output_tokens is not None:
        settings["max_tokens"] = request.max_output_tokens
    if request.stop:
        settings["stop_sequences"] = list(request.stop)
    return settings


def _finish_reason(reason: str | None, has_calls: bool) -> str:
    known = {"tool_call": "tool_calls"}
    return known.get(reason or "", reason or ("tool_calls" if has_calls else "stop"))


def _server_text(body: object) -> str:
    if isinstance(body, dict):
        inner = body.get("error", body)
        message = inner.get("message") if isinstance(inner, dict) else inner
        return str(message)[:300]
    return str(body)[:300] if body else "no reason given"


def _remedy(status: int, *, has_key: bool) -> str:
    if status in (401, 403):
        if has_key:
            return "check the key and what it may do"
        return "it asks for a key: type it in Preferences, Models"
    if status == 404:
        return "check the model's name and the address"
    if status == 429:
        return "wait, or raise the server's limit"
    return "see the server's log" if status >= 500 else "check the request"
