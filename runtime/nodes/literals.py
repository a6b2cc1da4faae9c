"""Constants: one value that stands in the node itself. Artifacts and memory settings are presets of these."""

import copy

from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.node_type import (
    Category,
    Editor,
    Inputs,
    NodeType,
    NodeView,
    Param,
    Pin,
    Preset,
    Pure,
)

_MEMORY: JsonObject = {
    "use_session_attachments": True,
    "use_span_memory": False,
    "use_semantic_search": False,
    "use_kg_memory": True,
    "memory_query": "",
    "memory_scope": "session",
    "recall_level": "standard",
    "max_span_messages": 24,
    "kg_max_input_tokens": 1200,
    "kg_limit": 80,
    "kg_min_score": 0.35,
    "kg_write_scope": "session",
    "kg_domain_focus": "",
    "kg_max_out_tokens": 0,
}
_NEW_SCHEMA: JsonObject = {
    "type": "object",
    "properties": {"data": {"type": "string"}},
    "required": ["data"],
}


def _literal(inputs: Inputs, view: NodeView) -> JsonValue:
    """A copy: who reads an object may change it, the flow stays as it is."""
    del inputs
    value = view.node.data.get("literalValue")
    return {"value": copy.deepcopy(value) if isinstance(value, dict | list) else value}


def _constant(
    type_id: str,
    title: str,
    doc: str,
    pin: Pin,
    editor: Editor,
    value: JsonValue,
    *,
    color: str,
    icon: str,
    search: tuple[str, ...],
    presets: tuple[Preset, ...] = (),
) -> NodeType:
    return NodeType(
        id=type_id,
        title=title,
        category=Category.LITERALS,
        doc=doc,
        inputs=(),
        outputs=(pin,),
        behaviour=Pure(_literal, is_constant=True),
        params=(Param("literalValue", editor, default=value, label="Value"),),
        new_data={"literalValue": value},
        search=("constant", "literal", "value", *search),
        color=color,
        icon=icon,
        presets=presets,
    )


def _artifact(title: str, pin_type: str, color: str, content_type: str, modality: str) -> Preset:
    value = {"$artifact": "", "content_type": content_type, "modality": modality}
    return Preset(
        key=f"{modality}_artifact",
        title=title,
        category=Category.ARTIFACTS,
        color=color,
        outputs=(Pin("value", pin_type, label=f"{modality}_artifact"),),
        new_data={"literalValue": value},
        doc=f"A reference to one stored {modality} artifact.",
    )


def _preset(key: str, title: str, color: str, value: JsonValue, doc: str) -> Preset:
    return Preset(
        key=key,
        title=title,
        category=Category.ARTIFACTS if key == "artifact" else Category.LITERALS,
        color=color,
        outputs=(Pin("value", key, label=key),),
        new_data={"literalValue": value},
        doc=doc,
    )


_JSON_PRESETS = (
    _preset("memory", "Memory", "#00C49A", _MEMORY, "Which memories a model or agent call uses."),
    _preset("assertion", "Assertion", "#00B8D4", {}, "One fact for the knowledge graph."),
    _preset("artifact", "Artifact", "#5EEAD4", {}, "A reference to one stored artifact."),
    _artifact("Text Artifact", "artifact_text", "#64748B", "text/plain", "text"),
    _artifact("Image Artifact", "artifact_image", "#19D3B8", "image/png", "image"),
    _artifact("Voice Artifact", "artifact_audio", "#22D3EE", "audio/wav", "voice"),
    _artifact("Music Artifact", "artifact_audio", "#F59E0B", "audio/wav", "music"),
    _artifact("Video Artifact", "artifact_video", "#A855F7", "video/mp4", "video"),
)

NODE_TYPES: tuple[NodeType, ...] = (
    _constant(
        "literal_string",
        "String",
        "A fixed text.",
        Pin("value", "string"),
        Editor.TEXT,
        "",
        color="#FF00FF",
        icon="type",
        search=("text",),
    ),
    _constant(
        "literal_number",
        "Number",
        "A fixed number.",
        Pin("value", "number"),
        Editor.NUMBER,
        0,
        color="#00FF00",
        icon="hash",
        search=("integer", "float"),
    ),
    _constant(
        "literal_boolean",
        "Boolean",
        "Fixed true or false.",
        Pin("value", "boolean"),
        Editor.SWITCH,
        False,
        color="#FF0000",
        icon="toggle-left",
        search=("true", "false", "flag"),
    ),
    _constant(
        "literal_json",
        "JSON",
        "A fixed object.",
        Pin("value", "object"),
        Editor.JSON,
        {},
        color="#00FFFF",
        icon="braces",
        search=("object", "dict"),
        presets=_JSON_PRESETS,
    ),
    _constant(
        "json_schema",
        "JSON Schema",
        "A fixed JSON Schema, such as the form of a model's answer.",
        Pin("value", "json_schema", label="schema"),
        Editor.SCHEMA,
        _NEW_SCHEMA,
        color="#00FFFF",
        icon="file-braces",
        search=("structured output", "response format"),
    ),
    _constant(
        "literal_array",
        "Array",
        "A fixed list.",
        Pin("value", "array"),
        Editor.JSON,
        [],
        color="#FF8800",
        icon="brackets",
        search=("list",),
        presets=(
            _preset(
                "assertions", "Assertions", "#00B8D4", [], "Several facts for the knowledge graph."
            ),
        ),
    ),
)
