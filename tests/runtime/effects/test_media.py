"""Media nodes make real pictures, voices and transcripts where a server for them is set up."""

import pytest

from runtime.drivers.event_loop import LoopThread
from runtime.effects.llm_call import make_llm_call_handler
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunState
from runtime.nodes.catalogue import builtin_catalogue
from runtime.services.llm.openai_compatible import OpenAICompatibleLLM, ServerSettings
from runtime.services.llm.scripted import EchoLLM
from runtime.storage.artifacts import InMemoryArtifactStore
from tests.runtime.local_http import serving
from tests.runtime.nodes.test_media import view_of
from tests.runtime.special_models import PNG, SpecialModels

MODELS = {
    "image": "paint",
    "upscale": "enlarge",
    "video": "film",
    "voice": "speak",
    "music": "compose",
    "transcription": "listen",
}


class World:
    def __init__(self, client):
        self.artifacts = InMemoryArtifactStore()
        self._handle = make_llm_call_handler(client, artifacts=self.artifacts)

    def make(self, kind, **inputs):
        """What the media node's effect comes to."""
        view = view_of(kind)
        behaviour = builtin_catalogue()[kind].behaviour
        effect = Effect(EffectType.LLM_CALL, behaviour.request(inputs, view), "k")
        run = RunState.new(workflow_id="w", entry_node="n", run_id="r")
        outcome = self._handle(run, effect, None)
        if outcome.status == "completed":
            return behaviour.outputs(outcome.result, view)
        return outcome

    def kept(self, reference):
        return self.artifacts.load(reference["$artifact"])

    def artifact(self, data, kind):
        return {"$artifact": self.artifacts.store(data, content_type=kind, run_id="r").artifact_id}


@pytest.fixture
def server():
    SpecialModels.requests.clear()
    loop = LoopThread()
    with serving(SpecialModels) as url:
        clients = []

        def client(models=MODELS):
            settings = ServerSettings(f"{url}/v1", "m", timeout_s=10, special_models=models)
            clients.append(OpenAICompatibleLLM(settings, loop.run))
            return World(clients[-1])

        yield client
        for one in clients:
            one.close()
    loop.close()


def test_a_picture_is_made_and_kept(server):
    world = server()
    made = world.make("generate_image", prompt="a cat", width=512, height=256, count=2, steps=4)
    assert made["success"] is True
    assert made["content_type"] == "image/png"
    assert world.kept(made["image_artifact"]).content == PNG
    path, body = SpecialModels.requests[0]
    assert path == "/v1/images/generations"
    assert (body["model"], body["size"], body["n"], body["steps"]) == ("paint", "512x256", 2, 4)


def test_a_picture_is_changed_within_its_mask(server):
    world = server()
    source, mask = world.artifact(PNG, "image/png"), world.artifact(PNG, "image/png")
    made = world.make(
        "edit_image", prompt="add a hat", image_artifact=source, mask_artifact=mask, image_model="x"
    )
    assert made["success"] is True
    path, body = SpecialModels.requests[0]
    assert path == "/v1/images/edits"
    assert 'filename="source.png"' in body["form"]
    assert 'filename="mask.png"' in body["form"]
    assert made["meta"]["model"] == "x"


def test_a_video_is_ordered_waited_for_and_fetched(server):
    world = server()
    made = world.make(
        "generate_video", prompt="a cat", width=640, height=480, frames=48, fps=24, seed=7
    )
    assert made["success"] is True
    assert made["content_type"] == "video/mp4"
    assert world.kept(made["video_artifact"]).content == b"film"
    assert made["outputs"]["video"][0]["modality"] == "video"
    path, body = SpecialModels.requests[0]
    assert path == "/v1/videos"
    for name, value in (("model", "film"), ("size", "640x480"), ("seconds", "2"), ("seed", "7")):
        assert f'name="{name}"\r\n\r\n{value}\r\n' in body["form"]
    look = "/v1/videos/v%2F1"
    assert [path for path, _ in SpecialModels.requests[1:]] == [look, look, f"{look}/content"]


def test_a_picture_is_set_in_motion(server):
    world = server()
    source = world.artifact(PNG, "image/png")
    made = world.make("image_to_video", prompt="it runs", source_image=source)
    assert world.kept(made["video_artifact"]).content == b"film"
    form = SpecialModels.requests[0][1]["form"]
    assert 'name="input_reference"; filename="source.png"' in form
    assert PNG.decode("latin-1") in form


def test_a_text_is_spoken(server):
    world = server()
    made = world.make("generate_voice", text="hello", voice="nova", speed=1.5)
    assert world.kept(made["audio_artifact"]).content == b"RIFFspoken"
    assert made["content_type"] == "audio/wav"
    assert SpecialModels.requests[0][1] == {
        "input": "hello",
        "model": "speak",
        "voice": "nova",
        "response_format": "wav",
        "speed": 1.5,
    }


def test_music_is_asked_of_a_model_that_composes(server):
    world = server()
    made = world.make("generate_music", prompt="a waltz", duration_s=8, bpm=90, lyrics="la la")
    assert made["success"] is True
    assert world.kept(made["music_artifact"]).content == b"RIFFspoken"
    assert made["content_type"] == "audio/wav"
    assert made["outputs"]["music"][0]["modality"] == "music"
    path, body = SpecialModels.requests[0]
    assert path == "/v1/audio/speech"
    assert (body["model"], body["input"]) == ("compose", "a waltz")
    assert (body["duration"], body["bpm"], body["lyrics"]) == (8, 90, "la la")


def test_a_picture_is_enlarged_by_a_model_for_it(server):
    world = server()
    source = world.artifact(PNG, "image/png")
    made = world.make("upscale_image", image_artifact=source, resolution="4x", softness=0.5)
    assert world.kept(made["image_artifact"]).content == PNG
    assert made["outputs"]["image"][0]["modality"] == "image"
    assert made["meta"]["model"] == "enlarge"
    path, body = SpecialModels.requests[0]
    assert path == "/v1/images/edits"
    for name, value in (("model", "enlarge"), ("resolution", "4x"), ("softness", "0.5")):
        assert f'name="{name}"\r\n\r\n{value}\r\n' in body["form"]


def test_a_recording_is_written_down(server):
    world = server()
    made = world.make(
        "transcribe_audio", audio_artifact=world.artifact(b"RIFF", "audio/wav"), language="de"
    )
    assert made["text"] == "what was said"
    assert world.kept(made["transcript_artifact"]).content == b"what was said"
    assert 'filename="source.wav"' in SpecialModels.requests[0][1]["form"]


@pytest.mark.parametrize(
    ("kind", "inputs", "said"),
    [
        ("generate_image", {"prompt": "broken"}, "no such style"),
        ("generate_image", {"prompt": "address"}, "address instead of sending the picture"),
        ("edit_image", {"prompt": "x", "image_artifact": {"$artifact": "gone"}}, "Import the file"),
        ("transcribe_audio", {}, "no recording"),
        ("upscale_image", {"image_artifact": {"$artifact": "gone"}}, "Import the file"),
        ("upscale_image", {}, "no picture to enlarge"),
        ("generate_video", {"prompt": "nameless"}, "does not name the video"),
        ("generate_video", {"prompt": "broken"}, "made no video: not that prompt"),
    ],
)
def test_what_cannot_be_made_says_why(server, kind, inputs, said):
    outcome = server().make(kind, **inputs)
    assert outcome.status == "failed"
    assert said in outcome.error


@pytest.mark.parametrize(
    ("kind", "inputs", "setting", "option"),
    [
        ("generate_image", {"prompt": "x"}, "Image model", "--image-model"),
        ("generate_video", {"prompt": "x"}, "Video model", "--video-model"),
        ("generate_voice", {"text": "x"}, "Voice model", "--voice-model"),
        ("generate_music", {"prompt": "x"}, "Music model", "--music-model"),
        ("upscale_image", {}, "Upscaling model", "--upscale-model"),
        (
            "transcribe_audio",
            {"audio_artifact": {"url": "data:audio/wav;base64,UklGRg=="}},
            "Transcription model",
            "--transcription-model",
        ),
    ],
)
class TestWithoutASetting:
    def test_a_server_without_the_model_names_the_setting(
        self, server, kind, inputs, setting, option
    ):
        outcome = server({}).make(kind, **inputs)
        assert f"“{setting}” in Preferences, Models" in outcome.error
        assert option in outcome.error

    def test_no_server_names_the_way_to_set_one_up(self, kind, inputs, setting, option):
        outcome = World(EchoLLM()).make(kind, **inputs)
        assert "No provider is configured" in outcome.error
        assert f"name its “{setting}”" in outcome.error
        assert option in outcome.error
