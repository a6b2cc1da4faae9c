"""Which setting the effect of a node needs, and what is said where it is missing: one text for editors and runs."""

from dataclasses import dataclass

from runtime.base.errors import FlowError

PROVIDERS = "providers"
"""Stands for the server itself: no provider is set up, or none is the default."""

NOT_SET_UP = "not-set-up"
"""Code of the problem of a node whose setting is missing."""


@dataclass(frozen=True, slots=True)
class ModelNeed:
    """A model of the default provider.

    Attributes:
        kind: what it makes, as model clients call it: `text`, `image`, `upscale`, `voice`, `video`, `music`,
            `transcription`.
        things: in words, after “makes”.
        setting: field of the settings that names the model, of the same name in editor and host.
        title: name of that field in Preferences, Models.
        is_fatal: without it a run fails; else models echo their prompt.
    """

    kind: str
    things: str
    setting: str
    title: str
    is_fatal: bool = True

    @property
    def option(self) -> str:
        """The setting's option on the command line."""
        return f"--{self.setting.replace('_', '-').removeprefix('default-')}"


@dataclass(frozen=True, slots=True)
class Missing:
    """What is missing for a node.

    Attributes:
        setting: the one to be set: `PROVIDERS` or a field that names a model.
        reason: one sentence without capital and full stop.
        remedy: likewise, imperative.
        option: how the command line sets it.
        is_fatal: a run fails at the node.
    """

    setting: str
    reason: str
    remedy: str
    option: str
    is_fatal: bool = True

    @property
    def sentence(self) -> str:
        """Reason and remedy, for a person in front of the editor."""
        return f"{_sentence(self.reason)} {self.remedy_sentence}"

    @property
    def remedy_sentence(self) -> str:
        """The remedy with capital and full stop."""
        return _sentence(self.remedy)

    @property
    def is_model(self) -> bool:
        """Whether there is a server and only its model is not named; a node may name one itself."""
        return self.setting != PROVIDERS

    def problem(self, title: str) -> str:
        """The reason, for a node of this title."""
        return f"“{title}” fails when it runs: {self.reason}."

    def error(self, where: str) -> FlowError:
        """The same as a run's failure, with what the command line calls it."""
        return FlowError(where, self.reason, f"{self.remedy} (command line: {self.option})")


TEXT_MODEL = ModelNeed("text", "answers", "default_model", "Default model", is_fatal=False)
IMAGE_MODEL = ModelNeed("image", "pictures", "image_model", "Image model")
VOICE_MODEL = ModelNeed("voice", "voices (text to speech)", "voice_model", "Voice model")
TRANSCRIPTION_MODEL = ModelNeed(
    "transcription", "transcripts (speech to text)", "transcription_model", "Transcription model"
)
VIDEO_MODEL = ModelNeed("video", "videos", "video_model", "Video model")
MUSIC_MODEL = ModelNeed("music", "music", "music_model", "Music model")
UPSCALING_MODEL = ModelNeed("upscale", "larger pictures", "upscale_model", "Upscaling model")


def missing(need: ModelNeed, *, has_server: bool, model: str) -> Missing | None:
    """What is missing, if anything.

    Args:
        has_server: whether the default provider has an address.
        model: the model for it that is named by the node or by the default provider.
    """
    if not has_server:
        return _no_server(need)
    if model:
        return None
    return Missing(
        need.setting,
        f"the default provider has no model for {need.things}",
        f"name its “{need.title}” in Preferences, Models, or name a model in the node",
        f"{need.option} …",
    )


def _no_server(need: ModelNeed) -> Missing:
    reason = f"no server that makes {need.things} is set up"
    if not need.is_fatal:
        reason = "no model is set up, runs answer with an echo of the prompt"
    return Missing(
        PROVIDERS,
        reason,
        f"in Preferences, Models, add or choose a provider, name its “{need.title}”, and make it the default",
        f"--interpreter openai-compatible --base-url … {need.option} …",
        need.is_fatal,
    )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
