"""What media nodes ask a model for, and what they make of the answer (`spec/visualflow.md` 3.17)."""

import pytest

from runtime.base.errors import NodeInputError
from runtime.model.effect import EffectType
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.nodes.media_request import artifact_reference
from runtime.nodes.node_type import Category, Request
from runtime.visualflow.flow import Position
from tests.runtime.nodes.views import PlainView

CATALOGUE = builtin_catalogue()
IMAGE = {"$artifact": "img1", "content_type": "image/png"}


def view_of(type_id, **data):
    node = new_node(CATALOGUE[type_id], "n", Position())
    return PlainView(node.model_copy(update={"data": {**node.data, **data}}))


def asked(type_id, config=None, /, **inputs):
    behaviour = CATALOGUE[type_id].behaviour
    assert isinstance(behaviour, Request)
    return behaviour.request(inputs, view_of(type_id, effectConfig=config or {}))


def given_back(type_id, raw):
    return CATALOGUE[type_id].behaviour.outputs(raw, view_of(type_id))


def test_an_image_is_a_model_call_with_an_output_specification():
    payload = asked(
        "generate_image",
        prompt="a boat",
        width="512",
        steps=20.0,
        image_provider="p",
        image_model="m",
    )
    assert payload == {
        "prompt": "a boat",
        "system_prompt": "",
        "tools": [],
        "params": {},
        "output": {
            "modality": "image",
            "task": "image_generation",
            "format": "png",
            "width": 512,
            "steps": 20,
            "provider": "p",
            "model": "m",
        },
    }
    assert CATALOGUE["generate_image"].behaviour.effect is EffectType.LLM_CALL


def test_a_pin_wins_over_the_setting_and_empty_text_counts_as_missing():
    config = {"prompt": "from settings", "guidanceScale": 7, "response_format": "webp"}
    output = asked("generate_image", config, prompt="")
    assert output["prompt"] == "from settings"
    assert output["output"]["guidance_scale"] == 7
    assert output["output"]["format"] == "webp"
    assert asked("generate_image", config, prompt="pin")["prompt"] == "pin"


@pytest.mark.parametrize("pin", ["image_artifact", "source_image", "file_path"])
def test_an_edit_sends_its_source_and_mask_along(pin):
    payload = asked("edit_image", prompt="x", **{pin: IMAGE}, mask_artifact="m1", strength=0.5)
    assert payload["output"]["task"] == "image_edit"
    assert payload["output"]["strength"] == 0.5
    assert payload["media"] == [
        {"type": "image", "role": "source", **IMAGE},
        {"type": "image", "role": "mask", "$artifact": "m1"},
    ]


@pytest.mark.parametrize(
    ("type_id", "modality", "task", "file_format"),
    [
        ("image_to_image", "image", "image_edit", "png"),
        ("upscale_image", "image", "image_upscale", "png"),
        ("generate_video", "video", "text_to_video", "mp4"),
        ("text_to_video", "video", "text_to_video", "mp4"),
        ("image_to_video", "video", "image_to_video", "mp4"),
        ("generate_voice", "voice", "tts", "wav"),
        ("generate_music", "music", "music_generation", "wav"),
        ("transcribe_audio", "text", "transcription", "json"),
    ],
)
def test_each_node_names_its_task(type_id, modality, task, file_format):
    output = asked(type_id)["output"]
    assert output == {"modality": modality, "task": task, "format": file_format}


def test_video_frames_voice_text_and_music_switches():
    assert asked("generate_video", frames="41", fps=24)["output"]["num_frames"] == 41
    voice = asked("generate_voice", text="hello", tts_provider="p", speed=1.5)
    assert (voice["prompt"], voice["output"]["provider"], voice["output"]["speed"]) == (
        "hello",
        "p",
        1.5,
    )
    music = asked(
        "generate_music", prompt="calm", instrumental="true", planning=False, duration="8"
    )
    assert music["output"]["instrumental"] is True
    assert music["output"]["planning"] is False
    assert music["output"]["duration_s"] == "8"


def test_a_recording_goes_along_for_transcription():
    payload = asked("transcribe_audio", audio_artifact="/tmp/a.wav", language="de")
    assert payload["media"] == [{"type": "audio", "role": "source", "file_path": "/tmp/a.wav"}]
    assert payload["output"]["language"] == "de"


def test_removed_settings_and_bad_numbers_are_refused():
    with pytest.raises(NodeInputError, match="no longer exists"):
        asked("generate_music", {"music_backend": "x"})
    with pytest.raises(NodeInputError, match="not a number"):
        asked("generate_image", width="wide")


def test_the_artifact_of_the_answer_is_at_every_pin_for_it():
    raw = {"outputs": {"image": [IMAGE]}, "provider": "p", "model": "m"}
    record = given_back("generate_image", raw)
    assert record["image_artifact"] == record["artifact_ref"] == IMAGE
    assert (record["artifact_id"], record["content_type"]) == ("img1", "image/png")
    assert record["success"] is True
    assert record["meta"] == {
        "schema": "abstractflow.generate_image.v1.meta",
        "modality": "image",
        "provider": "p",
        "model": "m",
    }
    assert "image_artifacts" not in record
    music = given_back("generate_music", {"artifact_id": "a", "content_type": "audio/wav"})
    assert music["music_artifact"] is music["audio_artifact"]


def test_no_artifact_is_no_success_but_a_transcript_is_its_text():
    assert given_back("generate_image", {})["success"] is False
    assert given_back("generate_image", None)["artifact_ref"] is None
    transcript = given_back("transcribe_audio", {"content": "hi"})
    assert (transcript["text"], transcript["success"]) == ("hi", True)


def test_listening_waits_for_the_host():
    behaviour = CATALOGUE["listen_voice"].behaviour
    assert behaviour.effect is EffectType.WAIT_EVENT
    payload = asked("listen_voice", max_duration_s=30, stt_model="m")
    assert (payload["wait_key"], payload["prompt"]) == ("voice_input", "Speak now.")
    assert payload["details"]["max_duration_s"] == 30
    record = given_back("listen_voice", {"text": "hi", "audio_artifact": "a1"})
    assert (record["text"], record["artifact_id"]) == ("hi", "a1")


@pytest.mark.parametrize(
    ("value", "reference"),
    [
        ("abc", {"$artifact": "abc"}),
        ("https://x/y.png", {"url": "https://x/y.png"}),
        ("data:image/png;base64,AA", {"url": "data:image/png;base64,AA"}),
        ("~/a.png", {"file_path": "~/a.png"}),
        (" ", None),
        ({}, None),
        (7, None),
    ],
)
def test_a_text_may_name_an_artifact_an_address_or_a_file(value, reference):
    assert artifact_reference(value) == reference


@pytest.mark.parametrize(
    "type_id", [name for name, entry in CATALOGUE.items() if entry.category is Category.MEDIA]
)
def test_rubbish_never_breaks_a_media_node(type_id):
    for rubbish in (None, [], {}, "x", {"outputs": 5}, [[[[[[{"$artifact": "deep"}]]]]]]):
        assert isinstance(given_back(type_id, rubbish), dict)
