"""What a media node asks for: a model call with an output specification (`spec/visualflow.md` 3.17)."""

from collections.abc import Mapping
from dataclasses import dataclass

from runtime.base.errors import NodeInputError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.node_type import Inputs, NodeView
from runtime.nodes.texts import text_or_empty

_ALIASES: Mapping[str, tuple[str, ...]] = {
    "prompt": ("prompt", "text"),
    "text": ("text", "prompt"),
    "format": ("format", "response_format"),
    "count": ("count", "n"),
    "num_frames": ("num_frames", "frames"),
    "duration_s": ("duration_s", "duration"),
}
_INTEGERS = frozenset(
    [
        "width",
        "height",
        "seed",
        "steps",
        "count",
        "num_frames",
        "fps",
        "quantize",
        "num_inference_steps",
        "sample_rate",
        "bpm",
    ]
)
_BOOLEANS = frozenset(
    ["instrumental", "enhance_prompt", "structure_prompt", "auto_lyrics", "planning", "vae_tiling"]
)
_SOURCES = (
    "image_artifact",
    "source_image",
    "input_image",
    "image",
    "artifact",
    "file_path",
    "source",
)
_MASKS = ("mask_artifact", "mask_image")
_AUDIO = ("audio_artifact", "audio", "voice_artifact", "artifact", "file_path", "source")

_WANTED: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "image": ((_SOURCES, "source"), (_MASKS, "mask")),
    "audio": ((_AUDIO, "source"),),
}


@dataclass(frozen=True, slots=True)
class MediaSpec:
    """How one media node asks.

    Attributes:
        modality: `image`, `video`, `voice`, `music` or `text`.
        task: what the host is asked to do.
        format: default file format.
        fields: names of further values of the output specification.
        provider: prefix of the provider and model pins.
        takes: `image` or `audio`: the kind of source it needs; empty: none.
        prompt: pin of the prompt.
        aliases: typed output pins that hold the artifact.
    """

    modality: str
    task: str
    format: str
    fields: tuple[str, ...]
    provider: str
    aliases: tuple[str, ...]
    takes: str = ""
    prompt: str = "prompt"


def media_request(spec: MediaSpec, inputs: Inputs, view: NodeView) -> JsonObject:
    """The payload of the model call.

    Raises:
        NodeInputError: a removed setting is used, or a number is none.
    """
    given = _Given(inputs, view)
    if given.value("music_backend") is not None:
        raise NodeInputError(
            "music_backend", "this setting no longer exists", "set provider and model instead"
        )
    output: JsonObject = {"modality": spec.modality, "task": spec.task}
    values = {
        "format": given.value("format") or spec.format,
        **{key: _typed(key, given.value(key)) for key in spec.fields},
        "provider": given.value(f"{spec.provider}_provider"),
        "model": given.value(f"{spec.provider}_model"),
    }
    output.update((key, value) for key, value in values.items() if value is not None)
    payload: JsonObject = {
        "prompt": text_or_empty(given.value(spec.prompt)),
        "system_prompt": "",
        "tools": [],
        "params": {},
        "output": output,
    }
    if media := _media(spec.takes, given):
        payload["media"] = media
    return payload


def media_outputs(spec: MediaSpec, raw: JsonValue, view: NodeView) -> JsonValue:
    """The output record of a media node from the raw result of its model call."""
    result = raw if isinstance(raw, dict) else {}
    ref = _find_artifact(result)
    outputs = result.get("outputs")
    record: JsonObject = {
        "artifact_ref": ref,
        "artifact_id": artifact_id_of(ref),
        **dict.fromkeys(spec.aliases, ref),
        "content_type": text_or_empty((ref or {}).get("content_type")),
        "outputs": outputs if isinstance(outputs, dict) else {},
        "resources": result.get("resources", []),
        "success": ref is not None or spec.task == "transcription",
        "meta": {
            "schema": f"abstractflow.{view.node.type}.v1.meta",
            "modality": spec.modality,
            **{
                key: result[key]
                for key in ("provider", "model")
                if isinstance(result.get(key), str)
            },
        },
        "raw": raw,
    }
    if spec.task == "transcription":
        record["text"] = text_or_empty(result.get("content", result.get("text")))
    return record


def artifact_reference(value: JsonValue) -> JsonObject | None:
    """A media reference from what stands at a pin: an artifact object, its id, a web address or a path."""
    if isinstance(value, dict):
        return dict(value) if value else None
    if not isinstance(value, str) or not (text := value.strip()):
        return None
    if text.startswith(("data:", "http://", "https://")):
        return {"url": text}
    return {"file_path": text} if text.startswith(("/", "~")) else {"$artifact": text}


def artifact_id_of(ref: JsonObject | None) -> str:
    """The id in an artifact reference; empty if there is none."""
    return text_or_empty((ref or {}).get("$artifact") or (ref or {}).get("artifact_id"))


class _Given:
    """A node's values by name: pin, else setting; empty text counts as missing; both spellings of a key."""

    def __init__(self, inputs: Inputs, view: NodeView) -> None:
        config = view.node.data.get("effectConfig")
        self._places = (inputs, config if isinstance(config, dict) else {})

    def value(self, key: str) -> JsonValue:
        for name in self._names(key):
            for place in self._places:
                value = place.get(name)
                if value is not None and value != "":
                    return value
        return None

    def first(self, keys: tuple[str, ...]) -> JsonValue:
        return next((found for key in keys if (found := self.value(key)) is not None), None)

    def _names(self, key: str) -> list[str]:
        names = list(_ALIASES.get(key, (key,)))
        head, _, tail = key.rpartition("_")
        if tail in {"provider", "model"}:
            names += [f"{tail}_{head}", tail]
        return [spelling for name in names for spelling in dict.fromkeys((name, _camel(name)))]


def _camel(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


def _typed(key: str, value: JsonValue) -> JsonValue:
    if value is None:
        return None
    if key in _BOOLEANS:
        return value if isinstance(value, bool) else text_or_empty(value).lower() in {"true", "1"}
    if key not in _INTEGERS:
        return value
    try:
        return int(float(value))
    except (TypeError, ValueError, OverflowError) as error:
        raise NodeInputError(key, f"{value!r} is not a number", "wire or type a number") from error


def _media(takes: str, given: _Given) -> list[JsonObject]:
    media = []
    for keys, role in _WANTED.get(takes, ()):
        ref = artifact_reference(given.first(keys))
        if ref is not None:
            media.append({"type": takes, "role": role, **ref})
    return media


def _find_artifact(value: JsonValue, depth: int = 4) -> JsonObject | None:
    if isinstance(value, dict):
        if value.get("$artifact") or value.get("artifact_id"):
            return value
        parts = list(value.values())
    else:
        parts = value if isinstance(value, list) else []
    if depth == 0:
        return None
    return next((ref for part in parts if (ref := _find_artifact(part, depth - 1))), None)
