"""Images, video, voice and music: nodes that ask a media model."""

from functools import partial
from typing import Any

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.nodes.media_request import (
    MediaSpec,
    artifact_id_of,
    artifact_reference,
    media_outputs,
    media_request,
)
from runtime.nodes.needs import (
    IMAGE_MODEL,
    MUSIC_MODEL,
    TRANSCRIPTION_MODEL,
    UPSCALING_MODEL,
    VIDEO_MODEL,
    VOICE_MODEL,
    ModelNeed,
)
from runtime.nodes.node_type import (
    Category,
    Inputs,
    NodeType,
    NodeView,
    Pin,
    Request,
    exec_in,
    exec_out,
)
from runtime.nodes.texts import text_or_empty
from runtime.services.llm.client import MUSIC_SETTINGS

_COLOR = "#0EA5A4"
_IMAGE_FIELDS = (
    "size",
    "negative_prompt",
    "quality",
    "style",
    "width",
    "height",
    "seed",
    "steps",
    "guidance_scale",
    "guidance_2",
    "count",
    "seeds",
    "lora_adapters",
    "extra",
)
_VIDEO_FIELDS = (*_IMAGE_FIELDS, "num_frames", "fps", "flow_shift")
_UPSCALE_FIELDS = (
    "scale",
    "output_format",
    "resolution",
    "seed",
    "quantize",
    "softness",
    "vae_tiling",
    "extra",
)
_VOICE_FIELDS = ("voice", "profile", "instructions", "quality_preset", "speed")
_MUSIC_FIELDS = (*MUSIC_SETTINGS, "duration_s", "extra")

_PROMPT = Pin("prompt", "string", doc="What to make.", required=True)
_SEED = Pin("seed", "number", doc="The same seed gives the same result, if the model can.")
_NEGATIVE = Pin("negative_prompt", "string", label="negative", doc="What to avoid.")
_EXTRA = Pin("extra", "object", doc="Further settings of the provider, as they are.")
_STRENGTH = Pin("strength", "number", doc="How far to go from the source, 0 to 1.")
_SIZE = (Pin("width", "number", doc="Pixels."), Pin("height", "number", doc="Pixels."))
_SAMPLING = (
    _SEED,
    Pin("steps", "number"),
    Pin("guidance_scale", "number", label="guidance", doc="How closely to follow the prompt."),
    Pin("guidance_2", "number"),
    Pin("count", "number", doc="How many to make."),
    Pin("seeds", "array"),
)
_LORA = Pin("lora_adapters", "array")
_SOURCE_IMAGE = Pin("source_image", "artifact_image", doc="The image to start from.", required=True)
_TAIL = (
    Pin("artifact_ref", "artifact"),
    Pin("artifact_id", "string"),
    Pin("content_type", "string"),
    Pin("outputs", "object"),
    Pin("meta", "object"),
    Pin("success", "boolean"),
)
_IMAGE_OUT = (
    exec_out(),
    Pin("image_artifact", "artifact_image"),
    Pin("image_artifacts", "artifacts_image"),
    *_TAIL,
)
_VIDEO_OUT = (
    exec_out(),
    Pin("video_artifact", "artifact_video"),
    Pin("video_artifacts", "artifacts_video"),
    *_TAIL,
)
_VIDEO_DEFAULTS: JsonObject = {
    "format": "mp4",
    "width": 512,
    "height": 512,
    "frames": 41,
    "fps": 24,
    "steps": 20,
    "guidance_scale": 5,
}
_IMAGE_DEFAULTS: JsonObject = {"format": "png", "steps": 20}


def _format(*choices: str) -> Pin:
    return Pin("format", "string", doc="File format of the result.", choices=choices)


_IMAGE_FORMAT = _format("png", "jpeg", "webp")
_VIDEO_FORMAT = _format("mp4", "webm", "gif")


def _model(scope: str, prefix: str) -> tuple[Pin, Pin]:
    return (
        Pin(f"{prefix}_provider", f"provider_{scope}", label="provider"),
        Pin(f"{prefix}_model", "model", label="model"),
    )


def _media(
    type_id: str,
    title: str,
    doc: str,
    spec: MediaSpec,
    inputs: tuple[Pin, ...],
    outputs: tuple[Pin, ...],
    defaults: JsonObject,
    *,
    needs: ModelNeed,
    icon: str,
    search: tuple[str, ...],
    **more: Any,
) -> NodeType:
    return NodeType(
        id=type_id,
        title=title,
        category=Category.MEDIA,
        doc=doc,
        inputs=(exec_in(), *inputs),
        outputs=outputs,
        behaviour=Request(
            EffectType.LLM_CALL, partial(media_request, spec), partial(media_outputs, spec)
        ),
        new_data={"pinDefaults": defaults},
        search=search,
        color=_COLOR,
        icon=icon,
        deterministic=False,
        needs=needs,
        **more,
    )


def _image_spec(task: str, takes: str = "") -> MediaSpec:
    fields = (*_IMAGE_FIELDS, "strength") if takes else _IMAGE_FIELDS
    return MediaSpec("image", task, "png", fields, "image", ("image_artifact",), takes)


def _video_spec(task: str, takes: str = "") -> MediaSpec:
    fields = (*_VIDEO_FIELDS, "strength") if takes else _VIDEO_FIELDS
    return MediaSpec("video", task, "mp4", fields, "video", ("video_artifact",), takes)


_EDIT = _image_spec("image_edit", "image")
_UPSCALE = MediaSpec(
    "image", "image_upscale", "png", _UPSCALE_FIELDS, "image", ("image_artifact",), "image"
)
_VOICE = MediaSpec("voice", "tts", "wav", _VOICE_FIELDS, "tts", ("audio_artifact",), prompt="text")
_MUSIC = MediaSpec(
    "music",
    "music_generation",
    "wav",
    _MUSIC_FIELDS,
    "music",
    ("music_artifact", "audio_artifact"),
)
_TRANSCRIBE = MediaSpec(
    "text",
    "transcription",
    "json",
    ("language", "prompt", "temperature"),
    "stt",
    ("transcript_artifact",),
    "audio",
)


def _listen_request(inputs: Inputs, view: NodeView) -> JsonObject:
    del view
    details = {
        "input_mode": "voice",
        "content_types": ["audio/wav", "audio/webm", "audio/mpeg", "audio/ogg"],
        "language": inputs.get("language"),
        "provider": inputs.get("stt_provider"),
        "model": inputs.get("stt_model"),
        "max_duration_s": inputs.get("max_duration_s"),
    }
    return {
        "wait_key": text_or_empty(inputs.get("wait_key")).strip() or "voice_input",
        "prompt": text_or_empty(inputs.get("prompt")).strip() or "Speak now.",
        "allow_free_text": True,
        "details": {key: value for key, value in details.items() if value not in (None, "")},
    }


def _listen_outputs(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    answer = raw if isinstance(raw, dict) else {}
    ref = artifact_reference(
        answer.get("audio_artifact") or answer.get("artifact_ref") or answer.get("artifact_id")
    )
    return {
        **answer,
        "audio_artifact": ref,
        "artifact_ref": ref,
        "artifact_id": artifact_id_of(ref),
        "raw": raw,
    }


NODE_TYPES: tuple[NodeType, ...] = (
    _media(
        "generate_image",
        "Generate Image",
        "Makes an image from a description.",
        _image_spec("image_generation"),
        (
            _PROMPT,
            *_model("image", "image"),
            *_SIZE,
            _IMAGE_FORMAT,
            *_SAMPLING,
            _LORA,
            _NEGATIVE,
        ),
        _IMAGE_OUT,
        _IMAGE_DEFAULTS,
        needs=IMAGE_MODEL,
        icon="image-plus",
        search=("picture", "text to image", "draw", "photo"),
    ),
    _media(
        "edit_image",
        "Edit Image",
        "Changes an image as described, inside a mask if there is one.",
        _EDIT,
        (
            _PROMPT,
            Pin("image_artifact", "artifact_image", doc="The image to change.", required=True),
            Pin("mask_artifact", "artifact_image", doc="White where it may change."),
            *_model("image", "image"),
            _IMAGE_FORMAT,
            *_SAMPLING,
            _LORA,
            _STRENGTH,
            _NEGATIVE,
            _EXTRA,
        ),
        _IMAGE_OUT,
        _IMAGE_DEFAULTS,
        needs=IMAGE_MODEL,
        icon="image",
        search=("inpaint", "picture", "retouch", "mask"),
    ),
    _media(
        "image_to_image",
        "Image To Image",
        "Makes an image from a description and a source image; the same as Edit Image.",
        _EDIT,
        (
            _PROMPT,
            _SOURCE_IMAGE,
            *_model("image", "image"),
            _STRENGTH,
            _IMAGE_FORMAT,
            *_SAMPLING,
            _LORA,
        ),
        _IMAGE_OUT,
        _IMAGE_DEFAULTS,
        needs=IMAGE_MODEL,
        icon="image",
        search=("picture",),
        is_hidden=True,
    ),
    _media(
        "upscale_image",
        "Restore / Upscale Image",
        "Makes an image larger and cleaner.",
        _UPSCALE,
        (
            Pin("image_artifact", "artifact_image", doc="The image to enlarge.", required=True),
            *_model("image", "image"),
            Pin("scale", "string"),
            Pin("resolution", "string", doc="Pixels, or a factor such as 2x."),
            Pin("softness", "number"),
            _SEED,
            Pin("quantize", "number"),
            Pin("vae_tiling", "boolean", doc="Work in tiles to save memory."),
            _IMAGE_FORMAT,
            _EXTRA,
        ),
        (exec_out(), Pin("image_artifact", "artifact_image"), *_TAIL),
        {"format": "png", "resolution": "2x", "softness": 0.25},
        needs=UPSCALING_MODEL,
        icon="maximize-2",
        search=("enlarge", "super resolution", "restore"),
        replaces=("image_upscale",),
    ),
    _media(
        "generate_video",
        "Generate Video",
        "Makes a video from a description.",
        _video_spec("text_to_video"),
        (
            _PROMPT,
            *_model("video", "video"),
            *_SIZE,
            Pin("frames", "number"),
            Pin("fps", "number", doc="Frames a second."),
            _VIDEO_FORMAT,
            *_SAMPLING,
            Pin("flow_shift", "number"),
            _LORA,
            _NEGATIVE,
            _EXTRA,
        ),
        _VIDEO_OUT,
        _VIDEO_DEFAULTS,
        needs=VIDEO_MODEL,
        icon="video",
        search=("film", "clip", "text to video", "animation"),
    ),
    _media(
        "text_to_video",
        "Text To Video",
        "Makes a video from a description; the same as Generate Video.",
        _video_spec("text_to_video"),
        (
            _PROMPT,
            *_model("video", "video"),
            Pin("frames", "number"),
            Pin("fps", "number", doc="Frames a second."),
            _VIDEO_FORMAT,
            *_SAMPLING,
            Pin("flow_shift", "number"),
            _LORA,
        ),
        _VIDEO_OUT,
        _VIDEO_DEFAULTS,
        needs=VIDEO_MODEL,
        icon="video",
        search=("film",),
        is_hidden=True,
    ),
    _media(
        "image_to_video",
        "Image To Video",
        "Sets an image in motion as described.",
        _video_spec("image_to_video", "image"),
        (
            _PROMPT,
            _SOURCE_IMAGE,
            *_model("video", "video"),
            *_SIZE,
            Pin("frames", "number"),
            Pin("fps", "number", doc="Frames a second."),
            _VIDEO_FORMAT,
            *_SAMPLING,
            Pin("flow_shift", "number"),
            _LORA,
            _STRENGTH,
            _NEGATIVE,
            _EXTRA,
        ),
        _VIDEO_OUT,
        _VIDEO_DEFAULTS,
        needs=VIDEO_MODEL,
        icon="file-video",
        search=("animate", "film", "motion"),
    ),
    _media(
        "generate_voice",
        "Generate Voice",
        "Speaks a text.",
        _VOICE,
        (
            Pin("text", "string", doc="What to say.", required=True),
            *_model("voice", "tts"),
            Pin("voice", "string"),
            Pin("profile", "string"),
            Pin("quality_preset", "string", label="quality"),
            _format("wav", "mp3", "ogg"),
            Pin("speed", "number", doc="1 is the normal speed."),
            Pin("instructions", "string", doc="How to say it."),
        ),
        (exec_out(), Pin("audio_artifact", "artifact_audio"), *_TAIL),
        {"format": "wav", "quality_preset": "standard", "speed": 1},
        needs=VOICE_MODEL,
        icon="speech",
        search=("text to speech", "tts", "say", "audio"),
    ),
    _media(
        "generate_music",
        "Generate Music",
        "Makes a piece of music from a description.",
        _MUSIC,
        (
            _PROMPT,
            *_model("music", "music"),
            Pin("lyrics", "string"),
            Pin("duration_s", "number", doc="Seconds."),
            _format("wav", "mp3", "ogg"),
            _SEED,
            Pin("num_inference_steps", "number", label="steps"),
            Pin("guidance_scale", "number", label="guidance"),
            Pin("instrumental", "boolean", doc="Without a voice."),
            Pin("enhance_prompt", "boolean", label="enhance"),
            Pin("structure_prompt", "boolean", label="structure"),
            Pin("auto_lyrics", "boolean"),
            Pin("text_planner_mode", "string", label="planner"),
            Pin("vocal_language", "string", label="language"),
            _NEGATIVE,
            Pin("sample_rate", "number", doc="Hertz."),
            Pin("bpm", "number", doc="Beats a minute."),
            Pin("keyscale", "string", label="key"),
            Pin("timesignature", "string", label="time"),
            Pin("composition_plan", "object", label="plan"),
            Pin("positive_styles", "array", label="styles"),
            Pin("negative_styles", "array", label="avoid_styles"),
            Pin("planning", "boolean"),
            _EXTRA,
        ),
        (
            exec_out(),
            Pin("music_artifact", "artifact_audio"),
            Pin("audio_artifact", "artifact_audio"),
            *_TAIL,
        ),
        {"format": "wav"},
        needs=MUSIC_MODEL,
        icon="music",
        search=("song", "compose", "audio"),
    ),
    _media(
        "transcribe_audio",
        "Transcribe Audio",
        "Writes down what is said in a recording.",
        _TRANSCRIBE,
        (
            Pin("audio_artifact", "artifact_audio", doc="The recording.", required=True),
            Pin("stt_provider", "provider_voice", label="provider"),
            Pin("language", "string"),
            Pin("stt_model", "model", label="model"),
            Pin("prompt", "string", doc="Words that may occur."),
            _format("json", "text", "srt", "vtt"),
            Pin("temperature", "number"),
        ),
        (
            exec_out(),
            Pin("text", "string"),
            Pin("transcript_artifact", "artifact_text"),
            Pin("artifact_ref", "artifact"),
            Pin("artifact_id", "string"),
            Pin("meta", "object"),
            Pin("success", "boolean"),
        ),
        {"format": "json", "temperature": 0},
        needs=TRANSCRIPTION_MODEL,
        icon="file-audio",
        search=("speech to text", "stt", "subtitles", "dictation"),
    ),
    NodeType(
        id="listen_voice",
        title="Listen Voice",
        category=Category.MEDIA,
        doc="Pauses the run until the host has recorded something the user says.",
        inputs=(
            exec_in(),
            Pin("prompt", "string", doc="Missing: Speak now."),
            Pin("language", "string"),
            *_model("voice", "stt"),
            Pin("max_duration_s", "number", doc="Seconds."),
            Pin("wait_key", "string", doc="Missing: voice_input."),
        ),
        outputs=(
            exec_out(),
            Pin("audio_artifact", "artifact_audio"),
            Pin("artifact_ref", "artifact"),
            Pin("artifact_id", "string"),
            Pin("text", "string"),
        ),
        behaviour=Request(EffectType.WAIT_EVENT, _listen_request, _listen_outputs),
        new_data={"pinDefaults": {"max_duration_s": 30}},
        search=("microphone", "record", "voice input"),
        color=_COLOR,
        icon="mic",
        deterministic=False,
    ),
)
