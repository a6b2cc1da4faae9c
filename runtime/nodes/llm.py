"""Asking a model (`spec/visualflow.md` 3.15)."""

from collections.abc import Callable

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.nodes.conversation import messages_of, with_turn
from runtime.nodes.needs import TEXT_MODEL
from runtime.nodes.node_type import (
    Ask,
    Category,
    Editor,
    Inputs,
    NodeType,
    NodeView,
    Param,
    Pin,
    Request,
    exec_in,
    exec_out,
)
from runtime.nodes.recall import forget_sources, next_recall, with_recalled
from runtime.nodes.settings import (
    compact_json,
    config_of,
    first_given,
    input_or_config,
    is_on,
    list_of,
    number_of,
    objects_of,
    text_of,
    whole_of,
)

META_SCHEMA = "abstractflow.llm_call.v1.meta"
DEFAULT_TEMPERATURE = 0.7
_UNSET = {"default", "__default__"}


def model_name(inputs: Inputs, config: JsonObject, *keys: str) -> str:
    """A provider or model from inputs or settings; texts that mean the default count as none."""
    for source in (inputs, config):
        for key in keys:
            text = text_of(source.get(key))
            if text and text.lower() not in _UNSET:
                return text
    return ""


def response_schema(inputs: Inputs) -> JsonObject | None:
    """The schema an answer must follow, out of its wrapper; None if there is none."""
    schema = first_given(inputs, "resp_schema", "response_schema")
    if isinstance(schema, dict) and schema.get("type") == "json_schema":
        wrapper = schema.get("json_schema")
        schema = wrapper.get("schema") if isinstance(wrapper, dict) else schema
    return schema if isinstance(schema, dict) and schema else None


def uses_context(inputs: Inputs, config: JsonObject) -> bool:
    """Whether the run's conversation goes along."""
    return is_on(input_or_config(inputs, config, "include_context", "use_context"))


def sampling(inputs: Inputs, config: JsonObject) -> JsonObject:
    """How the model is to answer: temperature always, the rest where given."""
    temperature = number_of(input_or_config(inputs, config, "temperature"))
    params: JsonObject = {
        "temperature": DEFAULT_TEMPERATURE if temperature is None else temperature
    }
    seed = whole_of(input_or_config(inputs, config, "seed"))
    if seed is not None and seed >= 0:
        params["seed"] = seed
    thinking = input_or_config(inputs, config, "thinking")
    if thinking not in (None, "", "default"):
        params["thinking"] = thinking
    most = whole_of(
        input_or_config(inputs, config, "max_out_tokens", "max_output_tokens", "maxOutputTokens")
    )
    if most is not None and most > 0:
        params["max_output_tokens"] = most
    for key in ("speculation", "prompt_cache_binding"):
        value = input_or_config(inputs, config, key)
        if value not in (None, "", {}):
            params[key] = value
    return params


def _phases(resolve: Callable[[], Inputs], view: NodeView) -> Ask:
    inputs = resolve()
    ask = next_recall(inputs, _prompt(inputs), view)
    if ask is not None:
        return ask
    payload = _payload(inputs, view)
    forget_sources(view)
    return Ask(EffectType.LLM_CALL, payload, is_last=True)


def _prompt(inputs: Inputs) -> str:
    prompt = inputs.get("prompt")
    return "" if prompt is None else prompt if isinstance(prompt, str) else str(prompt)


def _payload(inputs: Inputs, view: NodeView) -> JsonObject:
    config = config_of(view, "effectConfig")
    system = with_recalled(_text(inputs.get("system")), view)
    includes_context = uses_context(inputs, config)
    payload: JsonObject = {
        "prompt": _prompt(inputs),
        "system_prompt": system,
        "tools": list_of(inputs["tools"] if "tools" in inputs else config.get("tools")),
        "params": sampling(inputs, config),
        "include_context": includes_context,
    }
    provider = model_name(inputs, config, "provider", "provider_text")
    model = model_name(inputs, config, "model", "model_text")
    payload.update({key: name for key, name in (("provider", provider), ("model", model)) if name})
    budget = whole_of(
        input_or_config(inputs, config, "max_in_tokens", "max_input_tokens", "maxInputTokens")
    )
    if provider and model and budget is not None and budget > 0:
        payload["max_input_tokens"] = budget
    _add_output(payload, inputs, config)
    _add_conversation(payload, inputs, view, includes_context=includes_context)
    return payload


def _add_output(payload: JsonObject, inputs: Inputs, config: JsonObject) -> None:
    output = input_or_config(inputs, config, "output", "outputs")
    if output not in (None, "", {}):
        payload["output"] = output
    schema = response_schema(inputs)
    if schema is not None:
        payload["response_schema"] = schema
        payload["response_schema_name"] = "LLM_StructuredOutput"
        if is_on(config.get("structured_output_fallback")):
            payload["structured_output_fallback"] = True


def _add_conversation(
    payload: JsonObject, inputs: Inputs, view: NodeView, *, includes_context: bool
) -> None:
    """Turn prompt and system text into messages where a conversation goes along."""
    messages = messages_of(inputs.get("context"))
    if not messages and not includes_context:
        return
    if not messages:
        context = view.vars.get("context")
        messages = messages_of(context)
        media = context.get("attachments") if isinstance(context, dict) else None
        if media:
            payload["media"] = media
    payload["messages"] = with_turn(messages, payload.pop("system_prompt"), payload.pop("prompt"))


def _request(inputs: Inputs, view: NodeView) -> JsonObject:
    return _payload(inputs, view)


def _text(value: JsonValue) -> str:
    return "" if value is None else value if isinstance(value, str) else str(value)


def _answered(raw: JsonValue, view: NodeView) -> JsonValue:
    reply = raw if isinstance(raw, dict) else {"content": raw}
    data = reply.get("data")
    calls = objects_of(reply.get("tool_calls"))
    is_structured = isinstance(data, dict | list)
    record: JsonObject = {
        "response": compact_json(data) if is_structured else _text(reply.get("content")),
        "tool_calls": calls,
        "success": True,
        "meta": _meta(reply, len(calls), is_structured=is_structured),
    }
    if data is not None:
        record["data"] = data
    for key, value in (
        ("result", raw),
        ("raw", raw),
        ("gen_time", reply.get("gen_time")),
        ("ttft_ms", reply.get("ttft_ms")),
    ):
        if view.is_read(key):
            record[key] = value
    return record


def _meta(reply: JsonObject, calls: int, *, is_structured: bool) -> JsonObject:
    has_media = bool(reply.get("outputs"))
    mode = "structured" if is_structured else "media" if has_media else "unstructured"
    trace_id = text_of(reply.get("trace_id"))
    optional = {
        "provider": reply.get("provider"),
        "model": reply.get("model"),
        "finish_reason": reply.get("finish_reason"),
        "usage": reply.get("usage"),
        "trace": {"trace_id": trace_id} if trace_id else None,
        "gen_time": reply.get("gen_time"),
        "ttft_ms": reply.get("ttft_ms"),
    }
    return {
        "schema": META_SCHEMA,
        "version": 1,
        "output_mode": mode,
        "tool_calls": calls,
        **{key: value for key, value in optional.items() if value is not None},
    }


MODEL_INPUTS: tuple[Pin, ...] = (
    Pin("use_context", "boolean", doc="Whether the run's conversation goes along."),
    Pin("context", "object", doc="Another conversation to go along."),
    Pin("memory", "memory", doc="What to recall first."),
    Pin("provider", "provider_text", doc="Who runs the model; nothing: the default."),
    Pin("model", "model", doc="The model; nothing: the default."),
    Pin("system", "string", doc="How the model is to behave."),
    Pin("prompt", "string", doc="What it is asked."),
    Pin("tools", "tools", doc="Tools it may use."),
    Pin("prompt_cache_binding", "any", doc="Which prepared prompt to reuse."),
)
BUDGET_INPUTS: tuple[Pin, ...] = (
    Pin("max_in_tokens", "number", doc="Most tokens to send."),
    Pin("temperature", "number", doc="0: always the likeliest answer; higher: more varied."),
    Pin("seed", "number", doc="The same number gives the same answer, where the model can."),
    Pin(
        "thinking",
        "string",
        doc="How long it may think.",
        choices=("off", "low", "medium", "high"),
    ),
    Pin("resp_schema", "json_schema", doc="The form the answer must have."),
)

NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="llm_call",
        title="LLM Call",
        category=Category.CORE,
        doc="Asks a model once. With a schema the answer is an object.",
        inputs=(exec_in(), *MODEL_INPUTS, *BUDGET_INPUTS),
        outputs=(
            exec_out(),
            Pin("response", "string", doc="The answer."),
            Pin("data", "object", doc="The answer as an object, with a schema."),
            Pin("success", "boolean", doc="Whether there is an answer."),
            Pin("meta", "object", doc="Model, tokens, time."),
            Pin("tool_calls", "array", doc="Tools the model wants to use."),
        ),
        behaviour=Request(EffectType.LLM_CALL, _request, _answered, phases=_phases),
        params=(
            Param("effectConfig.provider", Editor.PROVIDER, "", "Provider"),
            Param("effectConfig.model", Editor.MODEL, "", "Model"),
            Param("effectConfig.temperature", Editor.NUMBER, DEFAULT_TEMPERATURE, "Temperature"),
            Param("effectConfig.seed", Editor.NUMBER, -1, "Seed", "-1: none."),
            Param("effectConfig.tools", Editor.TOOLS, [], "Tools"),
            Param("effectConfig.include_context", Editor.SWITCH, False, "Use conversation"),
        ),
        search=("model", "ai", "prompt", "gpt", "chat", "generate"),
        color="#3498DB",
        icon="sparkles",
        deterministic=False,
        needs=TEXT_MODEL,
    ),
)
