"""Pictures, voices and transcripts: the LLM_CALL of a media node (`spec/visualflow.md` 3.17)."""

import base64
import binascii
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from runtime.base.errors import FlowError, ModelError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.run import RunState
from runtime.nodes.node_type import NodeArtifacts
from runtime.services.llm.client import LLMClient, MakesMedia, MediaFile, MediaReply, MediaRequest


class _Kind(NamedTuple):
    """A kind of thing to be made: its words, and the setting that names its model; "" if none does."""

    things: str
    setting: str = ""
    option: str = ""


_KINDS: Mapping[str, _Kind] = {
    "transcription": _Kind(
        "transcripts (a transcription provider, speech to text)",
        "Transcription model",
        "--transcription-model",
    ),
    "image": _Kind("pictures (an image provider)", "Image model", "--image-model"),
    "voice": _Kind("voices (a voice provider, text to speech)", "Voice model", "--voice-model"),
    "video": _Kind("videos (a video provider)"),
    "music": _Kind("music (a music provider)"),
}
_ALSO = {"audio": "voice"}


def kind_of_media(payload: JsonObject) -> str:
    """What a model call is to make: `image`, `voice`, `video`, `music` or `transcription`; empty: text."""
    for one in _specs(payload):
        words = f"{one.get('modality') or ''} {one.get('task') or ''}".lower().split()
        for kind in (*_KINDS, *_ALSO):
            if kind in words:
                return _ALSO.get(kind, kind)
    return ""


def made_media(
    client: LLMClient,
    kind: str,
    run: RunState,
    payload: JsonObject,
    artifacts: NodeArtifacts | None,
) -> JsonObject:
    """Have it made and keep it: the raw result of the node.

    Raises:
        FlowError: no provider or model for it is set up (names the setting), or a source cannot be read.
        ModelError: the server refused or failed.
    """
    spec = next(_specs(payload))
    model = str(spec.get("model") or "")
    if str(spec.get("task")) == "image_upscale":
        raise FlowError(
            "image_upscale",
            "servers in OpenAI's form do not enlarge pictures, so there is no setting for it",
            "use Edit Image, or a tool that does it",
        )
    if not isinstance(client, MakesMedia) or not _KINDS[kind].setting:
        raise _not_set_up(kind)
    if not model and not client.media_model(kind):
        raise _no_model(kind)
    request = MediaRequest(
        kind,
        str(payload.get("prompt") or payload.get("text") or ""),
        model,
        spec,
        tuple(_files(payload.get("media"), artifacts)),
    )
    return _result(client.make_media(request), kind, run, artifacts)


def _not_set_up(kind: str) -> FlowError:
    things, setting, option = _KINDS[kind]
    where = f"No provider is configured for {kind}"
    if not setting:
        return FlowError(
            where,
            f"no server this program speaks to makes {things}, so Preferences, Models has no setting for it",
            "use a tool that does it",
        )
    return FlowError(
        where,
        f"no server that makes {things} is set up",
        f"in Preferences, Models, add a provider, name its “{setting}”, and make it the default "
        f"(command line: --interpreter openai-compatible --base-url … {option} …)",
    )


def _no_model(kind: str) -> FlowError:
    things, setting, option = _KINDS[kind]
    return FlowError(
        f"No model is configured for {kind}",
        f"the default provider has no model for {things}",
        f"name its “{setting}” in Preferences, Models (command line: {option} …)",
    )


def _specs(payload: JsonObject) -> Iterator[JsonObject]:
    given = payload.get("output") or payload.get("outputs")
    for one in given if isinstance(given, list) else [given]:
        if isinstance(one, dict):
            yield one
        elif isinstance(one, str):
            yield {"modality": one}


def _files(media: JsonValue, artifacts: NodeArtifacts | None) -> Iterator[MediaFile]:
    for item in media if isinstance(media, list) else [media] if media else []:
        given = item if isinstance(item, dict) else {"$artifact": item}
        role = str(given.get("role") or "source")
        url = str(given.get("url") or "")
        if url.startswith("data:"):
            yield _decoded(url, role)
            continue
        found = given.get("$artifact") or given.get("artifact_id")
        artifact = artifacts.load(str(found)) if artifacts is not None and found else None
        if artifact is None:
            raise ModelError(
                "media", "an attachment is not an artifact of this run", "import the file first"
            )
        yield MediaFile(artifact.content, artifact.metadata.content_type, role)


def _decoded(url: str, role: str) -> MediaFile:
    head, _, body = url.partition(",")
    try:
        data = base64.b64decode(body, validate=True)
    except binascii.Error as error:
        raise ModelError("media", "the data: address is not base64", "import a file") from error
    return MediaFile(data, head.removeprefix("data:").partition(";")[0], role)


def _result(
    reply: MediaReply, kind: str, run: RunState, artifacts: NodeArtifacts | None
) -> JsonObject:
    files = reply.files or (MediaFile(reply.text.encode(), "text/plain"),)
    if artifacts is None:
        raise FlowError(kind, "this run keeps no artifacts", "run it with an artifact store")
    kept: list[JsonObject] = []
    for one in files:
        facts = artifacts.store(
            one.data, content_type=one.content_type, run_id=run.run_id, tags={"kind": kind}
        )
        kept.append(
            {
                "$artifact": facts.artifact_id,
                "artifact_id": facts.artifact_id,
                "content_type": one.content_type,
                "modality": "text" if kind == "transcription" else kind,
                "size_bytes": len(one.data),
            }
        )
    return {
        "content": reply.text,
        "outputs": {"text" if kind == "transcription" else kind: kept},
        "resources": kept,
        "provider": reply.provider,
        "model": reply.model,
        "finish_reason": "stop",
        "tool_calls": [],
        "usage": {},
    }
