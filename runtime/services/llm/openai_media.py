"""What a server in OpenAI's form offers beside answers: vectors, pictures, videos, voices, music, transcripts."""

import asyncio
import base64
import math
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote

from runtime.base.errors import ModelError
from runtime.services.llm.client import MUSIC_SETTINGS, MediaFile, MediaRequest

if TYPE_CHECKING:
    from openai import AsyncOpenAI

Made: TypeAlias = tuple[tuple[MediaFile, ...], str]
"""Files, and the text of a transcript."""

_BATCH = 128
_MOST_PICTURES = 10
_LONGEST_VIDEO_S = 3600.0
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.2, 10.0
"""Between two looks whether a video is ready."""
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
_UPSCALING = ("scale", "resolution", "softness", "seed", "quantize", "vae_tiling", "output_format")
_BYTES = "application/octet-stream"


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


async def larger_picture(
    client: "AsyncOpenAI", model: str, request: MediaRequest, is_official: bool
) -> Made:
    """The source, enlarged: an edit by a model that does nothing else."""
    source = _file(request, "source")
    if source is None:
        raise ModelError("media", "there is no picture to enlarge", "wire one")
    wanted: dict[str, Any] = {"model": model, "image": source}
    wanted["prompt"] = request.prompt or "Enlarge and clean the picture, change nothing else."
    if not is_official:
        further = {key: request.spec[key] for key in _UPSCALING if _is_given(request.spec, key)}
        wanted |= {"response_format": "b64_json", "extra_body": further}
    answer = await client.images.edit(**wanted)
    return tuple(_picture_of(one) for one in answer.data or ()), ""


async def video(
    client: "AsyncOpenAI", model: str, request: MediaRequest, is_official: bool
) -> Made:
    """A video of a prompt, and of its first picture if there is one: ordered, waited for, fetched.

    The three requests are written out, since the library's own methods for them are deprecated.
    """
    from openai import HttpxBinaryResponseContent

    spec = request.spec
    wanted: dict[str, Any] = {"model": model, "prompt": request.prompt}
    if spec.get("size") or (spec.get("width") and spec.get("height")):
        wanted["size"] = str(spec.get("size") or f"{spec['width']}x{spec['height']}")
    if spec.get("num_frames") and spec.get("fps"):
        wanted["seconds"] = str(max(1, math.ceil(spec["num_frames"] / spec["fps"])))
    if not is_official:
        further = (*_OF_OTHER_SERVERS, "num_frames", "fps", "flow_shift", "guidance_2")
        wanted |= {key: str(spec[key]) for key in further if spec.get(key) is not None}
    source = _file(request, "source")
    answered: object = await client.post(
        "/videos",
        cast_to=object,
        body=wanted,
        files=[("input_reference", source)] if source is not None else None,
        options={"headers": {"Content-Type": "multipart/form-data"}},
    )
    made = _video_facts(answered)
    place = f"/videos/{quote(str(made.get('id') or ''), safe='')}"
    if place == "/videos/":
        raise ValueError("it does not name the video that it makes")
    deadline, pause_s = time.monotonic() + _LONGEST_VIDEO_S, _FIRST_PAUSE_S
    while made.get("status") in ("queued", "in_progress"):
        if time.monotonic() > deadline:
            raise ModelError(model, "the video was not ready in time", "make a shorter one")
        await asyncio.sleep(pause_s)
        pause_s = min(_LONGEST_PAUSE_S, pause_s * 1.5)
        answered = await client.get(place, cast_to=object)
        made = _video_facts(answered)
    if made.get("status") != "completed":
        error = made.get("error")
        told = error.get("message") if isinstance(error, dict) else error
        reason = told or f"it is {made.get('status')}"
        raise ModelError(model, f"the server made no video: {reason}"[:300], "see its log")
    answer = await client.get(f"{place}/content", cast_to=HttpxBinaryResponseContent)
    kind = str(answer.response.headers.get("content-type") or "").partition(";")[0]
    return (MediaFile(answer.content, kind if kind.startswith("video/") else "video/mp4"),), ""


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
    return (MediaFile(answer.content, _VOICES.get(kind, _BYTES)),), ""


async def music(
    client: "AsyncOpenAI", model: str, request: MediaRequest, is_official: bool
) -> Made:
    """Music of a description: what a model that composes speaks; servers ask it as they ask a voice."""
    spec = request.spec
    kind = str(spec.get("format") or "wav").lower()
    wanted: dict[str, Any] = {"response_format": kind, "input": request.prompt, "model": model}
    further = {key: spec[key] for key in MUSIC_SETTINGS if _is_given(spec, key)}
    if _is_given(spec, "duration_s"):
        further["duration"] = spec["duration_s"]
    if further and not is_official:
        wanted["extra_body"] = further
    answer = await client.audio.speech.create(voice=str(spec.get("voice") or "alloy"), **wanted)
    told = str(answer.response.headers.get("content-type") or "").partition(";")[0]
    is_audio = told.startswith("audio/")
    return (MediaFile(answer.content, told if is_audio else _VOICES.get(kind, _BYTES)),), ""


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
    "upscale": larger_picture,
    "video": video,
    "voice": voice,
    "music": music,
    "transcription": transcript,
}


def _is_given(spec: Mapping[str, Any], key: str) -> bool:
    return spec.get(key) not in (None, "", [], {})


def _file(request: MediaRequest, role: str) -> tuple[str, bytes, str] | None:
    found = next((one for one in request.files if one.role == role), None)
    if found is None:
        return None
    kind = found.content_type
    ending = _ENDINGS.get(kind, kind.rpartition("/")[2] or "bin")
    return f"{role}.{ending}", found.data, kind


def _video_facts(answer: object) -> dict[str, Any]:
    if not isinstance(answer, dict):
        raise TypeError("it says nothing of the video")
    return answer


def _picture_of(one: Any) -> MediaFile:
    text = getattr(one, "b64_json", None)
    if not text:
        raise ValueError("it names an address instead of sending the picture")
    data = base64.b64decode(text)
    kind = next((kind for start, kind in _KINDS_BY_START if data.startswith(start)), "image/png")
    return MediaFile(data, kind)
