"""An agent: a model that uses tools in a run of its own until it has an answer (3.14)."""

import re
from collections.abc import Callable

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.nodes.conversation import messages_of
from runtime.nodes.llm import (
    BUDGET_INPUTS,
    DEFAULT_TEMPERATURE,
    MODEL_INPUTS,
    model_name,
    response_schema,
    sampling,
    uses_context,
)
from runtime.nodes.needs import TEXT_MODEL
from runtime.nodes.node_type import (
    Answer,
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
    has_own_value,
    input_or_config,
    objects_of,
    text_of,
    whole_of,
)
from runtime.nodes.tools import tool_names
from runtime.visualflow.flow import VisualNode

META_SCHEMA = "abstractcode.agent.v1.meta"
DEFAULT_ITERATIONS = 20
_ASKED, _SHAPING = "asked", "shaping"


def agent_workflow_id(flow_id: str, node: VisualNode) -> str:
    """Id of the workflow that runs an agent node; the host registers a reasoning loop under it."""
    config = node.data.get("agentConfig")
    chosen = text_of(config.get("_react_workflow_id")) if isinstance(config, dict) else ""
    return chosen or safe_workflow_id(f"visual_react_agent_{flow_id}_{node.id}")


def safe_workflow_id(text: str) -> str:
    """The text with everything but letters, digits, `_` and `-` replaced by `_`."""
    return re.sub(r"[^A-Za-z0-9_-]", "_", text)


def _phases(resolve: Callable[[], Inputs], view: NodeView) -> Ask | Answer:
    """First visit: start the child run. Second: read its answer. Third, with a schema: read the object."""
    bucket = _bucket(view)
    if bucket.get("phase") == _SHAPING:
        return _shaped(bucket, view)
    if bucket.get("phase") == _ASKED and isinstance(bucket.get("sub"), dict):
        return _returned(bucket, view)
    if "resolved_inputs" not in bucket:
        bucket.clear()
        bucket["resolved_inputs"] = _chosen(resolve(), view)
    return _begun(bucket, view)


def _bucket(view: NodeView) -> JsonObject:
    temp = view.vars.setdefault("_temp", {})
    bucket = temp.setdefault("agent", {}).setdefault(view.node.id, {})
    assert isinstance(bucket, dict)
    if bucket.get("phase") == "done":
        bucket.clear()
    return bucket


def _chosen(inputs: Inputs, view: NodeView) -> JsonObject:
    """The inputs the agent uses, without what merely came along in the payload."""
    declared = {pin.id for pin in view.node.inputs if not pin.is_exec} | _KNOWN
    chosen = {key: value for key, value in inputs.items() if key in declared}
    is_legacy = not has_own_value(view, "prompt") and has_own_value(view, "task")
    if view.options.legacy_task and is_legacy:
        chosen["prompt"] = inputs.get("task")
    return chosen


def _task(inputs: Inputs) -> str:
    prompt = inputs.get("prompt")
    return "" if prompt is None else prompt if isinstance(prompt, str) else str(prompt)


def _begun(bucket: JsonObject, view: NodeView) -> Ask | Answer:
    inputs: Inputs = bucket["resolved_inputs"]
    ask = next_recall(inputs, _task(inputs), view)
    if ask is not None:
        return ask
    config = config_of(view, "agentConfig")
    runtime = view.vars.get("_runtime")
    defaults = runtime if isinstance(runtime, dict) else {}
    provider = model_name(inputs, config, "provider", "provider_text")
    model = model_name(inputs, config, "model", "model_text")
    is_chosen = bool(provider and model)
    provider = provider or text_of(defaults.get("provider"))
    model = model or text_of(defaults.get("model"))
    if not provider or not model:
        return _unconfigured(bucket, provider, view)
    if not is_chosen:
        _warn(view, "#FALLBACK: missing provider/model; using runtime defaults")
    bucket.update(phase=_ASKED, provider=provider.lower(), model=model)
    bucket.pop("sub", None)
    payload: JsonObject = {
        "workflow_id": agent_workflow_id(view.flow_id, view.node),
        "vars": _child_vars(bucket, config, view),
        "async": True,
        "wait": True,
        "include_traces": True,
        "on_child_failure": "deliver",
    }
    forget_sources(view)
    return Ask(EffectType.START_SUBWORKFLOW, payload, f"_temp.agent.{view.node.id}.sub")


def _warn(view: NodeView, text: str) -> None:
    known = view.vars.get("_flow_warnings")
    warnings = known if isinstance(known, list) else []
    if text not in warnings:
        view.vars["_flow_warnings"] = [*warnings, text]


def _child_vars(bucket: JsonObject, config: JsonObject, view: NodeView) -> JsonObject:
    inputs: Inputs = bucket["resolved_inputs"]
    limits = _limits(inputs, config, view)
    runtime: JsonObject = {
        "inbox": [],
        "provider": bucket["provider"],
        "model": bucket["model"],
        "allowed_tools": tool_names(
            inputs["tools"] if inputs.get("tools") is not None else config.get("tools")
        ),
    }
    system = with_recalled(text_of(input_or_config(inputs, config, "system")), view)
    if system:
        runtime["system_prompt_extra"] = system
    chosen = sampling(inputs, config)
    if chosen["temperature"] == DEFAULT_TEMPERATURE:
        del chosen["temperature"]
    chosen.pop("max_output_tokens", None)
    runtime.update(chosen)
    return {
        "context": _child_context(inputs, config, view),
        "scratchpad": {"iteration": 0, "max_iterations": limits["max_iterations"]},
        "_runtime": runtime,
        "_temp": {},
        "_limits": limits,
    }


def _child_context(inputs: Inputs, config: JsonObject, view: NodeView) -> JsonObject:
    given = inputs.get("context")
    messages, source = messages_of(given), given
    if not messages and uses_context(inputs, config):
        source = view.vars.get("context")
        messages = messages_of(source)
    context: JsonObject = {"task": _task(inputs), "messages": messages}
    attachments = source.get("attachments") if isinstance(source, dict) else None
    if attachments:
        context["attachments"] = attachments
    return context


def _limits(inputs: Inputs, config: JsonObject, view: NodeView) -> JsonObject:
    parent = view.vars.get("_limits")
    limits = dict(parent) if isinstance(parent, dict) else {}
    most = whole_of(input_or_config(inputs, config, "max_iterations"))
    limits["max_iterations"] = most if most is not None and most > 0 else DEFAULT_ITERATIONS
    limits["current_iteration"] = 0
    for name, keys in (
        ("max_input_tokens", ("max_in_tokens", "max_input_tokens", "maxInputTokens")),
        ("max_output_tokens", ("max_out_tokens", "max_output_tokens", "maxOutputTokens")),
    ):
        value = whole_of(input_or_config(inputs, config, *keys))
        if value is not None and value > 0:
            limits[name] = value
    return limits


def _unconfigured(bucket: JsonObject, provider: str, view: NodeView) -> Answer:
    missing = "model" if provider else "provider"
    bucket.update(success=False, error=f"the agent has no {missing}; choose one in its settings")
    bucket["answer"] = f"Configuration error: {bucket['error']}"
    return _finished(bucket, {}, view)


def _returned(bucket: JsonObject, view: NodeView) -> Ask | Answer:
    raw = bucket["sub"]
    out = raw.get("output") if isinstance(raw.get("output"), dict) else {}
    error = out.get("error")
    bucket["success"] = out.get("success") is not False and not error
    bucket["error"] = str(error) if error else None
    bucket["sub_run_id"] = raw.get("sub_run_id")
    bucket["iterations"] = out.get("iterations")
    bucket["messages"] = messages_of(out)
    answer = out.get("answer", out.get("response"))
    if not bucket["success"] and answer in (None, ""):
        answer = bucket["error"] or "the agent failed"
    bucket["answer"] = _as_text(answer)
    schema = _schema(bucket["resolved_inputs"], config_of(view, "agentConfig"))
    if schema is None or not bucket["success"]:
        return _finished(bucket, raw, view)
    bucket["phase"] = _SHAPING
    return _shaping(bucket, schema, view)


def _schema(inputs: Inputs, config: JsonObject) -> JsonObject | None:
    schema = response_schema(inputs)
    if schema is not None:
        return schema
    output = config.get("outputSchema")
    if not isinstance(output, dict) or output.get("enabled") is not True:
        return None
    own = output.get("jsonSchema")
    return own if isinstance(own, dict) and own else None


def _shaping(bucket: JsonObject, schema: JsonObject, view: NodeView) -> Ask:
    payload: JsonObject = {
        "messages": [
            {
                "role": "user",
                "content": f"Task:\n{_task(bucket['resolved_inputs'])}\n\nAnswer:\n{bucket['answer']}",
            }
        ],
        "system_prompt": "Put the answer into the required form. Add nothing that is not in it.",
        "provider": bucket["provider"],
        "model": bucket["model"],
        "response_schema": schema,
        "response_schema_name": f"Agent_{safe_workflow_id(view.node.id)}",
        "params": {"temperature": 0.0},
    }
    return Ask(EffectType.LLM_CALL, payload, f"_temp.agent.{view.node.id}.structured")


def _shaped(bucket: JsonObject, view: NodeView) -> Ask | Answer:
    reply = bucket.get("structured")
    if not isinstance(reply, dict):
        schema = _schema(bucket["resolved_inputs"], config_of(view, "agentConfig"))
        return _shaping(bucket, schema or {}, view)
    data = reply.get("data")
    if isinstance(data, dict | list):
        bucket["data"] = data
        bucket["answer"] = compact_json(data)
    return _finished(bucket, bucket["sub"], view)


def _finished(bucket: JsonObject, raw: JsonObject, view: NodeView) -> Answer:
    traces = raw.get("node_traces")
    scratchpad = _scratchpad(bucket, traces if isinstance(traces, dict) else {}, view)
    bucket["scratchpad"] = scratchpad
    record: JsonObject = {
        "response": bucket["answer"],
        "success": bucket["success"],
        "meta": _meta(bucket, scratchpad),
        "scratchpad": scratchpad,
    }
    output = dict(record)
    if "data" in bucket:
        record["data"] = output["data"] = bucket["data"]
    if bucket.get("error"):
        output["error"] = bucket["error"]
    record["tool_calls"] = scratchpad["tool_calls"]
    record["tool_results"] = scratchpad["tool_results"]
    payload = dict(record)
    if view.is_read("result"):
        record["result"] = bucket["data"] if "data" in bucket else dict(output)
    if uses_context(bucket["resolved_inputs"], config_of(view, "agentConfig")):
        _remember(bucket, scratchpad, view)
    bucket["phase"] = "done"
    return Answer(record, output, payload)


def _meta(bucket: JsonObject, scratchpad: JsonObject) -> JsonObject:
    optional = {
        "provider": bucket.get("provider"),
        "model": bucket.get("model"),
        "sub_run_id": bucket.get("sub_run_id"),
        "iterations": None if "data" in bucket else bucket.get("iterations"),
        "error": bucket.get("error"),
    }
    return {
        "schema": META_SCHEMA,
        "version": 1,
        "output_mode": "structured" if "data" in bucket else "unstructured",
        "tool_calls": len(scratchpad["tool_calls"]),
        "tool_results": len(scratchpad["tool_results"]),
        **{key: value for key, value in optional.items() if value is not None},
    }


def _scratchpad(bucket: JsonObject, traces: JsonObject, view: NodeView) -> JsonObject:
    steps = [
        step
        for trace in traces.values()
        if isinstance(trace, dict)
        for step in objects_of(trace.get("steps"))
    ]
    steps.sort(key=lambda step: str(step.get("ts") or ""))
    calls: list[JsonObject] = []
    results: list[JsonObject] = []
    for step in steps:
        effect = step.get("effect")
        is_done = step.get("status") != "waiting"
        if is_done and isinstance(effect, dict) and effect.get("type") == "tool_calls":
            payload, result = effect.get("payload"), step.get("result")
            calls.extend(objects_of(payload.get("tool_calls") if isinstance(payload, dict) else []))
            results.extend(objects_of(result.get("results") if isinstance(result, dict) else []))
    return {
        "sub_run_id": bucket.get("sub_run_id"),
        "workflow_id": agent_workflow_id(view.flow_id, view.node),
        "task": _task(bucket["resolved_inputs"]),
        "messages": bucket.get("messages") or [],
        "node_traces": traces,
        "steps": steps,
        "tool_calls": calls,
        "tool_results": results,
    }


def _remember(bucket: JsonObject, scratchpad: JsonObject, view: NodeView) -> None:
    """Append task, what the tools gave and the answer to the run's conversation."""
    context = view.vars.get("context")
    if not isinstance(context, dict):
        view.vars["context"] = {}
        context = view.vars["context"]
    said = [_turn("user", _task(bucket["resolved_inputs"]), "task", bucket, view)]
    for number, result in enumerate(scratchpad["tool_results"]):
        text = _as_text(first_given(result, "output", "error"))
        said.append(_turn("tool", text, f"tool:{number}", bucket, view))
    said.append(_turn("assistant", bucket["answer"], "answer", bucket, view))
    messages = [*messages_of(context), *(message for message in said if message["content"])]
    context["messages"] = messages


def _turn(role: str, content: str, part: str, bucket: JsonObject, view: NodeView) -> JsonObject:
    sub_run_id = bucket.get("sub_run_id")
    return {
        "role": role,
        "content": content,
        "metadata": {
            "kind": "agent_turn",
            "node_id": view.node.id,
            "message_id": f"agent:{sub_run_id}:{view.node.id}:{part}",
            "sub_run_id": sub_run_id,
        },
    }


def _as_text(value: JsonValue) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else compact_json(value)


def _request(inputs: Inputs, view: NodeView) -> JsonObject:
    """Not called: the phases make the requests."""
    del inputs
    return {"workflow_id": agent_workflow_id(view.flow_id, view.node)}


def _outputs(raw: JsonValue, view: NodeView) -> JsonValue:
    """Not called: the phases leave the record."""
    del raw, view
    return {}


_INPUTS = (
    exec_in(),
    *MODEL_INPUTS,
    Pin("max_iterations", "number", doc="Most rounds of thinking and tools."),
    *BUDGET_INPUTS,
)
_KNOWN = {
    *(pin.id for pin in _INPUTS),
    "include_context",
    "provider_text",
    "model_text",
    "response_schema",
    "max_input_tokens",
    "maxInputTokens",
    "max_out_tokens",
    "max_output_tokens",
    "maxOutputTokens",
    "use_span_memory",
    "use_kg_memory",
    "memory_query",
    "memory_scope",
    "recall_level",
    "max_span_messages",
    "kg_max_input_tokens",
    "kg_limit",
    "kg_min_score",
}

NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="agent",
        title="Agent",
        category=Category.CORE,
        doc="A model that works on a task in rounds and may use tools. Its failure does not fail the run.",
        inputs=_INPUTS,
        outputs=(
            exec_out(),
            Pin("response", "string", doc="The answer."),
            Pin("data", "object", doc="The answer as an object, with a schema."),
            Pin("success", "boolean", doc="Whether it finished the task."),
            Pin("meta", "object", doc="Model, rounds, tools."),
            Pin("scratchpad", "object", doc="What it did, step by step."),
        ),
        behaviour=Request(
            EffectType.START_SUBWORKFLOW, _request, _outputs, is_bare=True, phases=_phases
        ),
        params=(
            Param("agentConfig.provider", Editor.PROVIDER, "", "Provider"),
            Param("agentConfig.model", Editor.MODEL, "", "Model"),
            Param("agentConfig.tools", Editor.TOOLS, [], "Tools"),
            Param("agentConfig.max_iterations", Editor.NUMBER, None, "Most rounds"),
            Param("agentConfig.system", Editor.TEXT, "", "System"),
            Param("agentConfig.outputSchema.enabled", Editor.SWITCH, False, "Structured answer"),
            Param("agentConfig.outputSchema.jsonSchema", Editor.SCHEMA, None, "Schema"),
        ),
        new_data={"pinDefaults": {"max_iterations": 50}},
        search=("react", "ai", "tools", "autonomous", "reason"),
        color="#4488FF",
        icon="bot",
        deterministic=False,
        needs=TEXT_MODEL,
    ),
)
