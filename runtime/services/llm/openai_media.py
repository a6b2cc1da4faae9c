"""What a server in OpenAI's form offers beside answers: vectors, pictures, voices, transcripts."""

import base64
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from runtime.base.errors import ModelError
from runtime.services.llm.client import MediaFile, MediaRequest

if TYPE_CHECKING:
    from openai import AsyncOpenAI

Made: TypeAlias = tuple[tuple[MediaFile, ...], str]
"""Files, and the text of a transcript."""

_BATCH = 128
_MOST_PICTURES = 10
_KINDS_BY_START = (
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8", "image/jpeg"),
    (b"RIFF", "image/webp"),
    (b"GIF8", "image/gif"),
)
_VOICES = {
    "wav": "audio/wav",
    "mp3": "audio/mpeg",
    "opus": "audio/ogg",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "pcm": "audio/pcm",
}
_ENDINGS = {"audio/mpeg": "mp3", "audio/x-wav": "wav", "image/jpeg": "jpg", "audio/mp4": "m4a"}
_OF_OTHER_SERVERS = ("seed", "steps", "guidance_scale", "negative_prompt", "strength")
"""Settings that servers of open models read and the official one refuses."""


async def vectors(client: "AsyncOpenAI", model: str, texts: Sequence[str]) -> list[list[float]]:
    """One vector a text, in their order."""
    found: list[list[float]] = []
    for at in range(0, len(texts), _BATCH):
        part = list(texts[at : at + _BATCH])
        answer = await client.embeddings.create(model=model, input=part, encoding_format="float")
        if len(answer.data) != len(part):
            raise ValueError(f"{len(answer.data)} vectors for {len(part)} texts")
        found += [one.embedding for one in sorted(answer.data, key=lambda one: one.index)]
    return found


async def picture(
    client: "AsyncOpenAI", model: str, request: MediaRequest, is_official: bool
) -> Made:
    """Pictures of a prompt; of a source and perhaps a mask too if there is one."""
    spec = request.spec
    wanted: dict[str, Any] = {
        "model": model,
        "prompt": request.prompt,
        "n": max(1, min(_MOST_PICTURES, int(spec.get("count") or 1))),
        **{key: str(spec[key]) for key in ("quality", "style") if spec.get(key)},
    }
    if not (is_official and model.startswith("gpt-image")):
        wanted["response_format"] = "b64_json"
    if spec.get("size") or (spec.get("width") and spec.get("height")):
        wanted["size"] = str(spec.get("size") or f"{spec['width']}x{spec['height']}")
    further = {key: spec[key] for key in _OF_OTHER_SERVERS if spec.get(key) is not None}
    if further and not is_official:
        wanted["extra_body"] = further
    source = _file(request, "source")
    if source is None:
        answer = await client.images.generate(**wanted)
    else:
        wanted |= {"image": source, "mask": _file(request, "mask")}
        given = {key: value for key, value in wanted.items() if value and key != "style"}
        answer = await client.images.edit(**given)
    return tuple(_picture_of(one) for one in answer.data or ()), ""


async def voice(
    client: "AsyncOpenAI", model: str, request: MediaRequest, is_official: bool
) -> Made:
    """The prompt, spoken."""
    del is_official
    spec = request.spec
    kind = str(spec.get("format") or "wav").lower()
    wanted: dict[str, Any] = {"response_format": kind, "input": request.prompt, "model": model}
    wanted["voice"] = str(spec.get("voice") or spec.get("profile") or "alloy")
    for key in ("speed", "instructions"):
        if spec.get(key) not in (None, ""):
            wanted[key] = spec[key]
    answer = await client.audio.speech.create(**wanted)
    return (MediaFile(answer.content, _VOICES.get(kind, "application/octet-stream")),), ""


async def transcript(
    client: "AsyncOpenAI", model: str, request: MediaRequest, is_official: bool
) -> Made:
    """What is said in a recording."""
    del is_official
    source = _file(request, "source")
    if source is None:
        raise ModelError("media", "there is no recording to write down", "wire one")
    spec = request.spec
    wanted: dict[str, Any] = {
        key: spec[key]
        for key in ("language", "prompt", "temperature")
        if spec.get(key) not in (None, "")
    }
    answer = await client.audio.transcriptions.create(
        file=source, model=model, response_format="json", **wanted
    )
    return (), answer.text


MAKERS: Mapping[str, Callable[..., Coroutine[Any, Any, Made]]] = {
    "image": picture,
    "voice": voice,
    "transcription": transcript,
}


def _file(request: MediaRequest, role: str) -> tuple[str, bytes, str] | None:
    found = next((one for one in request.files if one.role == role), None)
    if found is None:
        return None
    kind = found.content_type
    ending = _ENDINGS.get(kind, kind.rpartition("/")[2] or "bin")
    return f"{role}.{ending}", found.data, kind


def _picture_of(one: Any) -> MediaFile:
    text = getattr(one, "b64_json", None)
    if not text:
        raise ValueError("it names an address instead of sending the picture")
    data = base64.b64decode(text)
    kind = next((kind for start, kind in _KINDS_BY_START if data.startswith(start)), "image/png")
    return MediaFile(data, kind)
