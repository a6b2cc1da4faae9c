"""Objects of a fixed form that hosts and agents exchange: context, meta, scratchpad."""

from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.node_type import Category, Inputs, NodeType, NodeView, Pin, Pure
from runtime.nodes.texts import text_or_empty

_COLOR = "#3498DB"
_AGENT_META = "abstractcode.agent.v1.meta"
_META_TEXTS = ("output_mode", "provider", "model", "sub_run_id")
_META_COUNTS = ("iterations", "tool_calls", "tool_results")
_META_TIMES = ("gen_time", "ttft_ms")


def _make_context(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    messages = inputs.get("messages")
    context = {
        **_object(inputs.get("context_extra", inputs.get("extra"))),
        "task": text_or_empty(inputs.get("task")),
        "messages": list(messages) if isinstance(messages, list) else [],
    }
    return {"context": context}


def _make_meta(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    version = _whole(inputs.get("version"))
    meta: JsonObject = {
        **_object(inputs.get("extra")),
        "schema": text_or_empty(inputs.get("schema")).strip() or _AGENT_META,
        "version": 1 if version is None else version,
    }
    optional: JsonObject = {
        **{key: text_or_empty(inputs.get(key)).strip() for key in _META_TEXTS},
        **{key: _whole(inputs.get(key)) for key in _META_COUNTS},
        "finish_reason": text_or_empty(inputs.get("finish_reason")).strip(),
        **{key: _number(inputs.get(key)) for key in _META_TIMES},
        "usage": _object(inputs.get("usage")),
        "trace": _trace(inputs.get("trace", inputs.get("trace_id"))),
        "warnings": _texts(inputs.get("warnings")),
        "debug": inputs.get("debug"),
    }
    meta.update((key, value) for key, value in optional.items() if value not in (None, "", {}, []))
    return {"meta": meta}


def _make_scratchpad(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    scratchpad: JsonObject = {
        **_object(inputs.get("context_extra", inputs.get("extra"))),
        **{
            key: text_or_empty(inputs.get(key)).strip()
            for key in ("sub_run_id", "workflow_id")
            if text_or_empty(inputs.get(key)).strip()
        },
        "task": text_or_empty(inputs.get("task")),
        "messages": _objects(inputs.get("messages")),
        "node_traces": _object(inputs.get("node_traces")),
        **{key: _objects(inputs.get(key)) for key in ("steps", "tool_calls", "tool_results")},
    }
    return {"scratchpad": scratchpad}


def _object(value: JsonValue) -> JsonObject:
    return dict(value) if isinstance(value, dict) else {}


def _objects(value: JsonValue) -> list[JsonObject]:
    entries = value if isinstance(value, list) else [value]
    return [dict(entry) for entry in entries if isinstance(entry, dict)]


def _texts(value: JsonValue) -> list[str]:
    entries = value if isinstance(value, list) else [value]
    return [text for entry in entries if (text := text_or_empty(entry).strip())]


def _trace(value: JsonValue) -> JsonObject:
    if isinstance(value, str) and value.strip():
        return {"trace_id": value.strip()}
    return _object(value)


def _number(value: JsonValue) -> int | float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return value
    try:
        return float(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _whole(value: JsonValue) -> int | None:
    number = _number(value)
    try:
        return None if number is None else int(number)
    except (OverflowError, ValueError):
        return None


_MESSAGES = Pin("messages", "array", doc="The conversation: objects with role and content.")
_MORE = Pin("context_extra", "object", doc="Further keys.")

NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="make_context",
        title="Make Context",
        category=Category.DATA,
        doc="A context for a model, agent or subflow: task, messages and further keys.",
        inputs=(Pin("task", "string"), _MESSAGES, _MORE),
        outputs=(Pin("context", "object"),),
        behaviour=Pure(_make_context),
        search=("conversation", "messages", "history"),
        color=_COLOR,
        icon="message-square-text",
    ),
    NodeType(
        id="make_meta",
        title="Make Meta",
        category=Category.DATA,
        doc="The meta object that chat hosts show beside an answer; empty fields are left out.",
        inputs=(
            Pin("schema", "string", doc=f"Missing: {_AGENT_META}."),
            Pin("version", "number", doc="Missing: 1."),
            Pin("output_mode", "string"),
            Pin("provider", "provider_text"),
            Pin("model", "model"),
            Pin("sub_run_id", "string"),
            Pin("iterations", "number"),
            Pin("tool_calls", "number"),
            Pin("tool_results", "number"),
            Pin("finish_reason", "string"),
            Pin("gen_time", "number"),
            Pin("ttft_ms", "number"),
            Pin("usage", "object"),
            Pin("trace", "object"),
            Pin("warnings", "array"),
            Pin("debug", "object"),
            Pin("extra", "object", doc="Further keys; named ones win."),
        ),
        outputs=(Pin("meta", "object"),),
        behaviour=Pure(_make_meta),
        search=("metadata", "usage", "envelope"),
        color=_COLOR,
        icon="info",
    ),
    NodeType(
        id="make_scratchpad",
        title="Make Scratchpad",
        category=Category.DATA,
        doc="The scratchpad object that tells how an agent came to its answer.",
        inputs=(
            Pin("sub_run_id", "string"),
            Pin("workflow_id", "string"),
            Pin("task", "string"),
            _MESSAGES,
            _MORE,
            Pin("node_traces", "object"),
            Pin("steps", "array"),
            Pin("tool_calls", "array"),
            Pin("tool_results", "array"),
        ),
        outputs=(Pin("scratchpad", "object"),),
        behaviour=Pure(_make_scratchpad),
        search=("trace", "steps", "envelope"),
        color=_COLOR,
        icon="notebook-pen",
    ),
)
