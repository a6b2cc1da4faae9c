"""Pictures, videos, voices, music and transcripts: the LLM_CALL of a media node (`spec/visualflow.md` 3.17)."""

import base64
import binascii
from collections.abc import Iterator, Mapping

from runtime.base.errors import FlowError, ModelError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.run import RunState
from runtime.nodes.needs import (
    IMAGE_MODEL,
    MUSIC_MODEL,
    TRANSCRIPTION_MODEL,
    UPSCALING_MODEL,
    VIDEO_MODEL,
    VOICE_MODEL,
    ModelNeed,
    missing,
)
from runtime.nodes.node_type import NodeArtifacts
from runtime.services.llm.client import LLMClient, MakesMedia, MediaFile, MediaReply, MediaRequest

_NEEDS: Mapping[str, ModelNeed] = {
    need.kind: need
    for need in (TRANSCRIPTION_MODEL, IMAGE_MODEL, VOICE_MODEL, VIDEO_MODEL, MUSIC_MODEL)
}
_ALSO = {"audio": "voice"}


def kind_of_media(payload: JsonObject) -> str:
    """What a model call is to make: `image`, `voice`, `video`, `music` or `transcription`; empty: text."""
    for one in _specs(payload):
        words = f"{one.get('modality') or ''} {one.get('task') or ''}".lower().split()
        for kind in (*_NEEDS, *_ALSO):
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
    need = UPSCALING_MODEL if str(spec.get("task")) == "image_upscale" else _NEEDS[kind]
    has_server = isinstance(client, MakesMedia)
    named = model or (client.media_model(need.kind) if isinstance(client, MakesMedia) else "")
    if lack := missing(need, has_server=has_server, model=named):
        raise lack.error(
            f"No {'model' if has_server else 'provider'} is configured for {need.kind}"
        )
    assert isinstance(client, MakesMedia)
    request = MediaRequest(
        need.kind,
        str(payload.get("prompt") or payload.get("text") or ""),
        model,
        spec,
        tuple(_files(payload.get("media"), artifacts)),
    )
    return _result(client.make_media(request), kind, run, artifacts)


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
