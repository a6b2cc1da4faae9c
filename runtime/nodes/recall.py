"""Recall before a model is asked: spans and knowledge, one effect after the other (3.15).

What came back stands below `_temp.memory_sources.<node>` until the model call goes out.
"""

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.nodes.node_type import Ask, Inputs, NodeView
from runtime.nodes.settings import first_given, is_on, number_of, text_of, whole_of

SOURCES = "memory_sources"
_KEYS = (
    "use_session_attachments",
    "use_span_memory",
    "use_semantic_search",
    "use_kg_memory",
    "memory_query",
    "memory_scope",
    "recall_level",
    "max_span_messages",
    "kg_max_input_tokens",
    "kg_limit",
    "kg_min_score",
    "kg_owner_id",
)


def memory_settings(inputs: Inputs) -> JsonObject:
    """The `memory` object with the single pins of older flows over it."""
    memory = inputs.get("memory")
    settings = dict(memory) if isinstance(memory, dict) else {}
    settings.update({key: inputs[key] for key in _KEYS if inputs.get(key) is not None})
    return settings


def next_recall(inputs: Inputs, prompt: str, view: NodeView) -> Ask | None:
    """The next effect before the model call; None when all is there."""
    settings = memory_settings(inputs)
    sources = sources_of(view)
    query = text_of(settings.get("memory_query")) or prompt
    if is_on(settings.get("use_span_memory")):
        if "memory_query" not in sources:
            return _ask(view, EffectType.MEMORY_QUERY, "memory_query", _span_query(settings, query))
        spans = _span_ids(sources["memory_query"])
        if spans and "memory_rehydrate" not in sources:
            payload = _rehydration(settings, spans)
            return _ask(view, EffectType.MEMORY_REHYDRATE, "memory_rehydrate", payload)
    if is_on(settings.get("use_kg_memory")) and "memory_kg_query" not in sources:
        payload = _knowledge_query(settings, query)
        return _ask(view, EffectType.MEMORY_KG_QUERY, "memory_kg_query", payload)
    return None


def with_recalled(system: str, view: NodeView) -> str:
    """The system text behind what knowledge was recalled."""
    found = sources_of(view).get("memory_kg_query")
    text = text_of(found.get("active_memory_text")) if isinstance(found, dict) else ""
    return "\n\n".join(part for part in (text, system) if part)


def sources_of(view: NodeView) -> JsonObject:
    """What was recalled so far at this node."""
    temp = view.vars.get("_temp")
    sources = temp.get(SOURCES) if isinstance(temp, dict) else None
    own = sources.get(view.node.id) if isinstance(sources, dict) else None
    return own if isinstance(own, dict) else {}


def forget_sources(view: NodeView) -> None:
    """Begin anew when the node is visited again."""
    if sources_of(view):
        view.vars["_temp"][SOURCES].pop(view.node.id)


def _ask(view: NodeView, effect: EffectType, name: str, payload: JsonObject) -> Ask:
    return Ask(effect, payload, f"_temp.{SOURCES}.{view.node.id}.{name}")


def _given(**values: JsonValue) -> JsonObject:
    return {key: value for key, value in values.items() if value not in (None, "")}


def _span_query(settings: JsonObject, query: str) -> JsonObject:
    return {
        "query": query,
        "return": "both",
        **_given(
            recall_level=text_of(settings.get("recall_level")),
            scope=text_of(settings.get("memory_scope")),
        ),
    }


def _rehydration(settings: JsonObject, spans: list[str]) -> JsonObject:
    return {
        "span_ids": spans,
        "placement": "after_summary",
        **_given(
            max_messages=whole_of(settings.get("max_span_messages")),
            recall_level=text_of(settings.get("recall_level")),
        ),
    }


def _knowledge_query(settings: JsonObject, query: str) -> JsonObject:
    return _given(
        query_text=query,
        scope=text_of(settings.get("memory_scope")) or "run",
        recall_level=text_of(settings.get("recall_level")),
        max_input_tokens=whole_of(first_given(settings, "kg_max_input_tokens", "kg_max_in_tokens")),
        limit=whole_of(settings.get("kg_limit")),
        min_score=number_of(settings.get("kg_min_score")),
        owner_id=text_of(settings.get("kg_owner_id")),
    )


def _span_ids(result: JsonValue) -> list[str]:
    results = result.get("results") if isinstance(result, dict) else None
    first = results[0] if isinstance(results, list) and results else {}
    meta = first.get("meta") if isinstance(first, dict) else None
    spans = meta.get("span_ids") if isinstance(meta, dict) else None
    return [span for span in spans if isinstance(span, str)] if isinstance(spans, list) else []
