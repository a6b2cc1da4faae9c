"""Memory nodes: notes and recall, the conversation's archive, the knowledge graph, active memory."""

from collections.abc import Callable, Mapping

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.nodes.node_type import (
    Act,
    Category,
    Inputs,
    NodeType,
    NodeView,
    Pin,
    Request,
    exec_in,
    exec_out,
)
from runtime.services.memory.active import compose_memact_current_context_from_kg_result

_GREEN, _PURPLE = "#2ECC71", "#8E44AD"
_SCOPES = ("run", "session", "global")
_QUERY_SCOPES = (*_SCOPES, "all")
_LEVELS = ("", "urgent", "standard", "deep")

Record = Callable[[JsonValue, NodeView], JsonValue]


def _given(inputs: Inputs, names: tuple[str, ...]) -> JsonObject:
    """Inputs that have a value, under their own names."""
    return {name: inputs[name] for name in names if inputs.get(name) not in (None, "")}


def _setting(inputs: Inputs, view: NodeView, name: str, alias: str) -> JsonValue:
    if inputs.get(name) is not None:
        return inputs[name]
    config = view.node.data.get("effectConfig")
    if not isinstance(config, dict):
        return None
    return config.get(name, config.get(alias))


def _note(inputs: Inputs, view: NodeView) -> JsonObject:
    content = inputs.get("content")
    tags = inputs.get("tags")
    payload: JsonObject = {
        "note": "" if content is None else str(content),
        "tags": tags if isinstance(tags, dict) else {},
        **_given(inputs, ("sources", "location", "scope")),
    }
    keep = _setting(inputs, view, "keep_in_context", "keepInContext")
    if keep is not None:
        payload["keep_in_context"] = bool(keep)
    return payload


def _query(inputs: Inputs, view: NodeView) -> JsonObject:
    del view
    limit = _whole(inputs.get("limit"))
    return {
        "query": str(inputs.get("query") or ""),
        "limit_spans": 10 if limit is None else limit,
        "return": "both",
        **_given(
            inputs,
            (
                "recall_level",
                "tags",
                "tags_mode",
                "usernames",
                "locations",
                "since",
                "until",
                "scope",
            ),
        ),
    }


def _tag(inputs: Inputs, view: NodeView) -> JsonObject:
    del view
    payload = _given(inputs, ("span_id", "tags", "scope"))
    if inputs.get("merge") is not None:
        payload["merge"] = bool(inputs["merge"])
    return payload


def _compact(inputs: Inputs, view: NodeView) -> JsonObject:
    del view
    return _given(inputs, ("preserve_recent", "compression_mode", "focus"))


def _rehydrate(inputs: Inputs, view: NodeView) -> JsonObject:
    del view
    span_ids = inputs.get("span_ids")
    payload = _given(inputs, ("placement", "max_messages", "recall_level"))
    if span_ids is not None:
        payload["span_ids"] = span_ids if isinstance(span_ids, list) else [span_ids]
    return payload


def _kg_assert(inputs: Inputs, view: NodeView) -> JsonObject:
    del view
    found: JsonValue = next(
        (inputs[name] for name in ("assertions", "triples", "items") if inputs.get(name)), []
    )
    return {
        "assertions": found if isinstance(found, list) else [found],
        **_given(inputs, ("scope", "owner_id", "span_id", "attributes_defaults")),
        **(
            {"allow_custom_predicates": bool(inputs["allow_custom_predicates"])}
            if inputs.get("allow_custom_predicates") is not None
            else {}
        ),
    }


def _kg_query(inputs: Inputs, view: NodeView) -> JsonObject:
    del view
    return _given(
        inputs,
        (
            "subject",
            "predicate",
            "object",
            "recall_level",
            "scope",
            "owner_id",
            "since",
            "until",
            "active_at",
            "query_text",
            "order",
            "model",
            "max_input_tokens",
            "min_score",
            "limit",
        ),
    )


def _kg_resolve(inputs: Inputs, view: NodeView) -> JsonObject:
    del view
    payload: JsonObject = {
        "label": str(inputs.get("label") or ""),
        **_given(
            inputs,
            ("expected_type", "recall_level", "scope", "owner_id", "min_score", "max_candidates"),
        ),
    }
    if inputs.get("include_semantic") is not None:
        payload["include_semantic"] = bool(inputs["include_semantic"])
    return payload


def _whole(value: JsonValue) -> int | None:
    return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _entry(raw: JsonValue) -> JsonObject:
    """The one result of an envelope `{mode, results: [entry]}`."""
    results = raw.get("results") if isinstance(raw, dict) else None
    first = results[0] if isinstance(results, list) and results else None
    return first if isinstance(first, dict) else {}


def _meta(raw: JsonValue) -> JsonObject:
    meta = _entry(raw).get("meta")
    return meta if isinstance(meta, dict) else {}


def _note_record(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    return {"note_id": _meta(raw).get("span_id"), "raw": raw}


def _query_record(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    output, meta = _entry(raw).get("output"), _meta(raw)
    return {
        "results": meta.get("matches") or [],
        "rendered": output if isinstance(output, str) else "",
        "span_ids": meta.get("span_ids") or [],
        "raw": raw,
    }


def _tag_record(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    entry = _entry(raw)
    output = entry.get("output")
    return {
        "success": entry.get("success") is True,
        "rendered": output if isinstance(output, str) else str(entry.get("error") or ""),
        "results": raw.get("results") if isinstance(raw, dict) else [],
        "raw": raw,
    }


def _compact_record(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    return {"span_id": _meta(raw).get("span_id"), "raw": raw}


def _plain_record(*names: str) -> Record:
    """A record of these keys of the raw result, and `raw`."""

    def record(raw: JsonValue, view: NodeView) -> JsonValue:
        del view
        found: Mapping[str, JsonValue] = raw if isinstance(raw, dict) else {}
        return {name: found[name] for name in names if name in found} | {"raw": raw}

    return record


def _compose(inputs: Inputs, view: NodeView) -> JsonValue:
    return compose_memact_current_context_from_kg_result(
        view.vars,
        kg_result=inputs.get("kg_result"),
        stimulus=str(inputs.get("stimulus") or ""),
        marker=str(inputs.get("marker") or "KG:"),
        max_items=_whole(inputs.get("max_items")),
        now_iso=view.now_iso(),
    )


def _scope(*scopes: str) -> Pin:
    return Pin("scope", "string", doc="Whose memory.", choices=scopes)


_LEVEL = Pin("recall_level", "string", doc="How hard to look.", choices=_LEVELS)
_SINCE = Pin("since", "string", doc="Not before: ISO 8601.")
_UNTIL = Pin("until", "string", doc="Not after: ISO 8601.")
_OWNER = Pin("owner_id", "string", doc="Owner of the memory; empty: by scope.")
_OK = Pin("ok", "boolean", doc="Whether it worked.")
_RAW = Pin("raw", "object", doc="The whole result.")


def _memory(
    type_id: str,
    title: str,
    doc: str,
    pins: tuple[tuple[Pin, ...], tuple[Pin, ...]],
    behaviour: Request,
    icon: str,
    *,
    color: str = _GREEN,
    search: tuple[str, ...] = (),
) -> NodeType:
    inputs, outputs = pins
    return NodeType(
        id=type_id,
        title=title,
        category=Category.MEMORY,
        doc=doc,
        inputs=(exec_in(), *inputs),
        outputs=(exec_out(), *outputs),
        behaviour=behaviour,
        color=color,
        icon=icon,
        search=search,
        deterministic=False,
    )


NODE_TYPES: tuple[NodeType, ...] = (
    _memory(
        "memory_note",
        "Memorize",
        "Keeps a note with tags, found again by Recall. The note id is the span id.",
        (
            (
                Pin(
                    "keep_in_context",
                    "boolean",
                    label="in_context",
                    doc="Also put it into the conversation.",
                ),
                _scope(*_SCOPES),
                Pin("content", "string", doc="The note.", required=True),
                Pin("location", "string", doc="Where it belongs to."),
                Pin("tags", "object", doc="Labels: name to text."),
                Pin("sources", "object", doc="Runs, spans and messages it comes from."),
            ),
            (Pin("note_id", "string", doc="Id of the note."),),
        ),
        Request(EffectType.MEMORY_NOTE, _note, _note_record),
        "notebook-pen",
        search=("remember", "store"),
    ),
    _memory(
        "memory_query",
        "Recall",
        "Finds notes and archived conversation by text, tags, time and place.",
        (
            (
                Pin("query", "string", doc="Text that must occur."),
                _LEVEL,
                Pin("limit", "number", doc="At most so many; empty: 10."),
                Pin("tags", "object", doc="Labels that must fit."),
                Pin("tags_mode", "string", doc="All labels or any.", choices=("all", "any")),
                Pin("usernames", "array", doc="Authors."),
                Pin("locations", "array", doc="Places."),
                _SINCE,
                _UNTIL,
                _scope(*_QUERY_SCOPES),
            ),
            (
                Pin("results", "array", doc="What was found, newest first."),
                Pin("rendered", "string", doc="The same as text."),
            ),
        ),
        Request(EffectType.MEMORY_QUERY, _query, _query_record),
        "search",
        search=("remember", "find"),
    ),
    _memory(
        "memory_tag",
        "Tag memory",
        "Adds labels to a note or archived span.",
        (
            (
                Pin("span_id", "string", doc="Id of the span.", required=True),
                _scope(*_SCOPES),
                Pin("tags", "object", doc="Labels: name to text.", required=True),
                Pin("merge", "boolean", doc="Keep the labels it has."),
            ),
            (Pin("success", "boolean"), Pin("rendered", "string", doc="What was done.")),
        ),
        Request(EffectType.MEMORY_TAG, _tag, _tag_record),
        "tag",
        search=("label",),
    ),
    _memory(
        "memory_compact",
        "Compact memory",
        "Archives older messages of the conversation and puts a summary in their place.",
        (
            (
                Pin("preserve_recent", "number", doc="Newest messages that stay; empty: 6."),
                Pin(
                    "compression_mode",
                    "string",
                    doc="How short.",
                    choices=("light", "standard", "heavy"),
                ),
                Pin("focus", "string", doc="What the summary is about."),
            ),
            (Pin("span_id", "string", doc="Id of the archived messages."),),
        ),
        Request(EffectType.MEMORY_COMPACT, _compact, _compact_record),
        "archive",
        search=("summary", "shorten"),
    ),
    _memory(
        "memory_rehydrate",
        "Recall into context",
        "Puts archived messages and notes back into the conversation.",
        (
            (
                Pin("span_ids", "array", doc="Ids of spans.", required=True),
                Pin(
                    "placement",
                    "string",
                    doc="Where to put them.",
                    choices=("after_summary", "after_system", "end"),
                ),
                _LEVEL,
                Pin("max_messages", "number", doc="At most so many."),
            ),
            (
                Pin("inserted", "number", doc="Messages put in."),
                Pin("skipped", "number", doc="Messages that were there already."),
            ),
        ),
        Request(
            EffectType.MEMORY_REHYDRATE,
            _rehydrate,
            _plain_record("inserted", "skipped", "artifacts"),
        ),
        "archive-restore",
        search=("restore",),
    ),
    _memory(
        "memory_kg_query",
        "KG Query",
        "Queries the knowledge graph by pattern, time and words.",
        (
            (
                Pin("query_text", "string", doc="Words to look for."),
                Pin("subject", "string"),
                Pin("predicate", "string"),
                Pin("object", "string"),
                _SINCE,
                _UNTIL,
                Pin("active_at", "string", doc="What was true then: ISO 8601."),
                _scope(*_QUERY_SCOPES),
                _LEVEL,
                _OWNER,
                Pin("min_score", "number", doc="Least likeness of words, 0 to 1."),
                Pin("max_input_tokens", "number", doc="Room for the packed text."),
                Pin("model", "model", doc="Model whose tokens are counted."),
                Pin("limit", "number", doc="At most so many; empty: 100."),
            ),
            (
                Pin("items", "assertions", doc="Triples that were found."),
                Pin("count", "number"),
                _OK,
                Pin("packets", "array", doc="The triples as sentences."),
                Pin("active_memory_text", "string", doc="The sentences that fit."),
                Pin("packed_count", "number"),
                Pin("dropped", "number", doc="Sentences that did not fit."),
                Pin("estimated_tokens", "number"),
                _RAW,
            ),
        ),
        Request(
            EffectType.MEMORY_KG_QUERY,
            _kg_query,
            _plain_record(
                "items",
                "count",
                "ok",
                "packets",
                "packed_count",
                "active_memory_text",
                "estimated_tokens",
                "dropped",
                "warnings",
                "packets_version",
                "error",
            ),
        ),
        "waypoints",
        color=_PURPLE,
        search=("knowledge", "graph", "triple"),
    ),
    _memory(
        "memory_kg_resolve",
        "KG Resolve Entity",
        "Finds ids of things in the knowledge graph that a name may mean.",
        (
            (
                Pin("label", "string", doc="The name.", required=True),
                Pin("expected_type", "string", doc="Such as schema:Person."),
                _scope(*_QUERY_SCOPES),
                _LEVEL,
                Pin("max_candidates", "number"),
                Pin("min_score", "number", doc="Least likeness, 0 to 1."),
                Pin("include_semantic", "boolean", doc="Also names that are only alike."),
                _OWNER,
            ),
            (Pin("candidates", "array", doc="Best first."), Pin("count", "number"), _OK, _RAW),
        ),
        Request(
            EffectType.MEMORY_KG_RESOLVE,
            _kg_resolve,
            _plain_record("candidates", "count", "ok", "warnings"),
        ),
        "user-search",
        color=_PURPLE,
        search=("knowledge", "graph", "entity"),
    ),
    NodeType(
        id="memact_compose",
        title="MemAct Compose",
        category=Category.MEMORY,
        doc="Puts what a KG Query found into the active memory and gives the system prompt that shows it.",
        inputs=(
            exec_in(),
            Pin("kg_result", "object", doc="Raw result of a KG Query.", required=True),
            Pin("stimulus", "string", doc="What it was asked for."),
            Pin("marker", "string", doc="Begins the lines that are replaced next time."),
            Pin("max_items", "number", doc="At most so many lines."),
        ),
        outputs=(
            exec_out(),
            _OK,
            Pin("delta", "object", doc="Lines added and removed."),
            Pin("trace", "object", doc="How it came about."),
            Pin("active_memory", "object", doc="The active memory now."),
            Pin("memact_blocks", "array", doc="Its parts as text."),
            Pin("memact_system_prompt", "string", doc="All of it as one text."),
        ),
        behaviour=Act(_compose),
        color="#16A085",
        icon="puzzle",
        search=("memory", "prompt"),
    ),
    _memory(
        "memory_kg_assert",
        "KG Assert",
        "Adds statements (subject, predicate, object) to the knowledge graph.",
        (
            (
                Pin("assertions", "assertions", doc="The statements.", required=True),
                _scope(*_SCOPES),
                Pin("span_id", "string", doc="Span they come from."),
                _OWNER,
                Pin("attributes_defaults", "object", doc="Attributes for all of them."),
                Pin("allow_custom_predicates", "boolean", doc="Allow predicates like ex:likes."),
            ),
            (Pin("assertion_ids", "array"), Pin("count", "number"), _OK),
        ),
        Request(
            EffectType.MEMORY_KG_ASSERT, _kg_assert, _plain_record("assertion_ids", "count", "ok")
        ),
        "brain",
        color=_PURPLE,
        search=("knowledge", "graph", "triple"),
    ),
)
