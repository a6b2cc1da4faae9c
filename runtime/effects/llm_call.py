"""LLM_CALL: one answer of a model, in the form that flows and ledgers know (`spec/runtime.md` 6.8)."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Protocol

from runtime.base.errors import FlowError, ModelError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.effects.media import kind_of_media, made_media
from runtime.effects.metering import (
    IMAGE_TOKENS,
    USUAL_ANSWER_TOKENS,
    BudgetReachedError,
    MeteredModel,
    metered,
    worst_case,
)
from runtime.model.accounts import CallEstimator
from runtime.model.budget import Estimate
from runtime.model.effect import Effect, EffectHandler, EffectOutcome, EffectType
from runtime.model.reason import ReasonCode
from runtime.model.run import RunState
from runtime.nodes.node_type import NodeArtifacts
from runtime.services.llm.client import (
    LLMClient,
    LLMImage,
    LLMReply,
    LLMRequest,
)
from runtime.services.llm.prices import FREE, NO_PRICES, ModelPrice, price_of
from runtime.services.llm.structured import misfit, normal_schema, parsed_answer
from runtime.services.memory.token_budget import trim_messages_to_max_input_tokens

DEFAULT_TRUNCATION_ATTEMPTS = 3
FIRST_RETRY_TOKENS = 1024
_CUT = {"length", "max_tokens", "max_output_tokens"}


class ToolSource(Protocol):
    """Where tools named in a node are described."""

    def describe(self, name: str) -> JsonObject | None:
        """`{name, description, parameters}`; None if there is no such tool."""
        ...


def make_llm_call_handler(
    client: LLMClient,
    *,
    tools: ToolSource | None = None,
    artifacts: NodeArtifacts | None = None,
    prices: Mapping[str, ModelPrice] = NO_PRICES,
) -> EffectHandler:
    """The handler for LLM_CALL.

    Args:
        client: who answers.
        tools: describes tools that a node names; unknown names are dropped.
        artifacts: where images of a request are kept.
        prices: model -> what it costs; models that are not in it have an unknown cost.
    """

    def handle(run: RunState, effect: Effect, default_next: str | None) -> EffectOutcome:
        del default_next
        payload = effect.payload
        model = metered(client, run, prices)
        try:
            if kind := kind_of_media(payload):
                return EffectOutcome.completed(made_media(client, kind, run, payload, artifacts))
            request = _request(run, payload, tools, artifacts)
            if request is None:
                return EffectOutcome.invalid(
                    "LLM Call has nothing to ask. Write a prompt or connect messages."
                )
            reply, truncation = _answered(model, request, payload)
            reply = _structured(model, request, reply, payload)
            reply = replace(reply, usage=model.usage)
        except BudgetReachedError as reached:
            return reached.outcome()
        except ModelError as error:
            return EffectOutcome.failed(
                str(error), retryable=error.is_transient, reason=ReasonCode.MODEL_ERROR
            )
        except FlowError as error:
            return EffectOutcome.invalid(str(error))
        if payload.get("include_context") or payload.get("use_context"):
            _remember(run, request, reply)
        return EffectOutcome.completed(_result(reply, payload, truncation))

    return handle


def make_call_estimator(
    client: LLMClient,
    *,
    tools: ToolSource | None = None,
    prices: Mapping[str, ModelPrice] = NO_PRICES,
) -> CallEstimator:
    """Knows the worst case of the first question of each effect that asks the model."""

    def estimate(run: RunState, effect: Effect) -> Estimate | None:
        if effect.type is EffectType.MEMORY_COMPACT:
            return Estimate(llm_calls=1, tokens=USUAL_ANSWER_TOKENS, cost_usd=_free(client, prices))
        if effect.type is not EffectType.LLM_CALL:
            return None
        if kind_of_media(effect.payload):
            return Estimate(llm_calls=1, cost_usd=None)
        request = _request(run, {**effect.payload, "media": None}, tools, None)
        if request is None:
            return None
        model = request.model or client.default_model
        found = worst_case(request, model, price_of(client, model, prices))
        media = effect.payload.get("media")
        pictures = len(media) if isinstance(media, list) else 1 if media else 0
        return replace(found, tokens=found.tokens + IMAGE_TOKENS * pictures)

    return estimate


def _free(client: LLMClient, prices: Mapping[str, ModelPrice]) -> Decimal | None:
    """Nothing, if the model costs nothing; else nobody knows how much will be read."""
    price = price_of(client, client.default_model, prices)
    return Decimal(0) if price == FREE else None


def _request(
    run: RunState,
    payload: JsonObject,
    tools: ToolSource | None,
    artifacts: NodeArtifacts | None,
) -> LLMRequest | None:
    messages = _messages(payload)
    if not messages:
        return None
    params = _object(payload.get("params"))
    limits = _object(run.vars.get("_limits"))
    runtime = _object(run.vars.get("_runtime"))
    if runtime.get("disable_input_trimming") is not True:
        budget = _positive(payload.get("max_input_tokens")) or _positive(
            limits.get("max_input_tokens")
        )
        messages = trim_messages_to_max_input_tokens(messages, max_input_tokens=budget)
    return LLMRequest(
        messages=tuple(messages),
        tools=tuple(_described(payload.get("tools"), tools)),
        schema=normal_schema(payload.get("response_schema")),
        schema_name=str(payload.get("response_schema_name") or "Answer"),
        provider=_named(payload.get("provider") or params.get("_provider")),
        model=_named(payload.get("model") or params.get("_model")),
        temperature=_number(params.get("temperature")),
        seed=_seed(params.get("seed")),
        max_output_tokens=_output_budget(payload, params, limits),
        stop=tuple(str(one) for one in params.get("stop") or ()),
        thinking=params.get("thinking"),
        images=tuple(_images(payload.get("media"), artifacts)),
        node_id=run.current_node,
    )


def _messages(payload: JsonObject) -> list[JsonObject]:
    given = payload.get("messages")
    messages = [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []
    prompt = payload.get("prompt") or payload.get("text")
    system = payload.get("system_prompt")
    if isinstance(system, str) and system.strip():
        messages = [{"role": "system", "content": system}, *messages]
    if isinstance(prompt, str) and prompt.strip():
        messages = [*messages, {"role": "user", "content": prompt}]
    return messages if any(one.get("role") != "system" for one in messages) else []


def _answered(
    client: MeteredModel, request: LLMRequest, payload: JsonObject
) -> tuple[LLMReply, list[int]]:
    """The answer, asked again with a larger budget while it is cut short; and the budgets tried."""
    may_retry = payload.get("retry_on_truncation", payload.get("no_truncation", True)) is not False
    attempts = _positive(payload.get("max_truncation_attempts")) or DEFAULT_TRUNCATION_ATTEMPTS
    cap = _positive(payload.get("max_output_tokens_cap"))
    tried: list[int] = []
    reply = client.complete(request)
    while reply.finish_reason in _CUT and may_retry and len(tried) + 1 < attempts:
        budget = request.max_output_tokens or FIRST_RETRY_TOKENS
        larger = max(2 * budget, budget + 500)
        larger = min(larger, cap) if cap else larger
        if larger <= budget:
            break
        tried.append(larger)
        request = replace(request, max_output_tokens=larger)
        reply = client.complete(request)
    if reply.finish_reason in _CUT and may_retry and payload.get("allow_truncation") is not True:
        budgets = ", ".join(map(str, tried)) or "the server's own"
        raise ModelError(
            reply.model,
            f"the answer is cut short (budgets tried: {budgets} tokens)",
            "raise max_output_tokens, or allow truncation",
        )
    return reply, tried


def _structured(
    client: MeteredModel, request: LLMRequest, reply: LLMReply, payload: JsonObject
) -> LLMReply:
    """The reply with `data` that follows the schema; asked a second time if the first does not."""
    if request.schema is None or reply.tool_calls:
        return reply
    problem = _problem(reply, request.schema)
    if problem is None:
        return reply
    repair = {
        "role": "user",
        "content": f"Your answer cannot be used: {problem}. Answer again with nothing but JSON that follows "
        f"this schema: {request.schema}",
    }
    answer = {"role": "assistant", "content": reply.content}
    second = client.complete(replace(request, messages=(*request.messages, answer, repair)))
    if second.data is None:
        second = replace(second, data=parsed_answer(second.content))
    problem = _problem(second, request.schema)
    if problem is None:
        return second
    if payload.get("structured_output_fallback") is True:
        return replace(
            second, data=None, metadata={**second.metadata, "_structured_output_fallback": problem}
        )
    raise ModelError(
        second.model,
        f"the answer does not follow the schema: {problem}",
        "simplify the schema, or use a model that supports structured output",
    )


def _problem(reply: LLMReply, schema: JsonObject) -> str | None:
    if reply.data is None and schema.get("type") != "null":
        return "it is not JSON"
    return misfit(reply.data, schema)


def _result(reply: LLMReply, payload: JsonObject, tried: list[int]) -> JsonObject:
    trace = _object(_object(payload.get("params")).get("trace_metadata"))
    result: JsonObject = {
        "content": reply.content,
        "tool_calls": list(reply.tool_calls),
        "usage": reply.usage,
        "provider": reply.provider,
        "model": reply.model,
        "finish_reason": reply.finish_reason,
        "metadata": {**reply.metadata, **({"_truncation": {"tried": tried}} if tried else {})},
    }
    if reply.data is not None:
        result["data"] = reply.data
    if reply.reasoning:
        result["reasoning"] = reply.reasoning
    if trace.get("step_id"):
        result["trace_id"] = trace["step_id"]
    if reply.gen_time_ms is not None:
        result["gen_time"] = reply.gen_time_ms
    return result


def _remember(run: RunState, request: LLMRequest, reply: LLMReply) -> None:
    """Append the turn to the run's conversation."""
    context = run.vars.get("context")
    if not isinstance(context, dict):
        context = run.vars["context"] = {}
    messages = context.get("messages")
    if not isinstance(messages, list):
        messages = context["messages"] = []
    for role, text in (("user", request.last_user_text), ("assistant", reply.content)):
        seed = f"{run.run_id}|{run.current_node}|{len(messages)}|{role}"
        messages.append(
            {
                "role": role,
                "content": text,
                "metadata": {
                    "kind": "llm_turn",
                    "node_id": run.current_node,
                    "message_id": f"msg_{hashlib.sha256(seed.encode()).hexdigest()[:32]}",
                },
            }
        )


def _images(media: JsonValue, artifacts: NodeArtifacts | None) -> list[LLMImage]:
    items = media if isinstance(media, list) else [media] if media else []
    images: list[LLMImage] = []
    for item in items:
        found = item.get("$artifact") or item.get("artifact_id") if isinstance(item, dict) else None
        artifact = artifacts.load(str(found)) if artifacts is not None and found else None
        if artifact is None:
            raise ModelError(
                "media", "an attachment is not an artifact of this run", "import the file first"
            )
        kind = artifact.metadata.content_type
        if not kind.startswith("image/"):
            raise ModelError("media", f"{kind} cannot be shown to the model", "attach images only")
        images.append(LLMImage(artifact.content, kind))
    return images


def _described(given: JsonValue, tools: ToolSource | None) -> list[JsonObject]:
    described: list[JsonObject] = []
    for one in given if isinstance(given, list) else []:
        if isinstance(one, dict) and isinstance(one.get("name"), str):
            described.append(one)
        elif isinstance(one, str) and tools is not None and (found := tools.describe(one)):
            described.append(found)
    return described


def _output_budget(payload: JsonObject, params: JsonObject, limits: JsonObject) -> int | None:
    for value in (
        params.get("max_output_tokens"),
        params.get("max_tokens"),
        payload.get("max_output_tokens"),
        payload.get("max_out_tokens"),
        limits.get("max_output_tokens"),
    ):
        if found := _positive(value):
            return found
    return None


def _named(value: JsonValue) -> str:
    text = value.strip() if isinstance(value, str) else ""
    return "" if text.lower() in ("default", "__default__") else text


def _object(value: JsonValue) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _number(value: JsonValue) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _positive(value: JsonValue) -> int | None:
    number = _number(value)
    return int(number) if number is not None and number >= 1 else None


def _seed(value: JsonValue) -> int | None:
    number = _number(value)
    return int(number) if number is not None and number >= 0 else None
