"""Artifacts: into the store from a file of the workspace, read, and out of it into a file."""

import base64
import hashlib
import json

from runtime.base.errors import ArtifactError
from runtime.base.json_value import JsonObject, JsonValue, refuse_constant
from runtime.nodes.node_type import (
    Act,
    Category,
    Inputs,
    NodeArtifacts,
    NodeType,
    NodeView,
    Pin,
    StoredArtifact,
    exec_in,
    exec_out,
)
from runtime.nodes.workspace_files import (
    FILES_COLOR,
    WorkspacePlace,
    content_type_of,
    family_of,
    file_pin,
)

MAX_INLINE_TEXT_BYTES = 262_144
MAX_INLINE_BINARY_BYTES = 131_072


def _import_workspace_file(inputs: Inputs, view: NodeView) -> JsonValue:
    place = WorkspacePlace(view)
    path = place.to_read(inputs.get("file_path"))
    named = inputs.get("content_type")
    kind = named.strip() if isinstance(named, str) and named.strip() else content_type_of(path)
    shown = place.shown(path)
    facts = _artifacts(view).store(
        place.read(path),
        content_type=kind,
        run_id=view.run_id,
        tags={"kind": "workspace_file", "filename": path.name, "source_path": shown},
    )
    reference = {
        "$artifact": facts.artifact_id,
        "artifact_id": facts.artifact_id,
        "content_type": kind,
        "size_bytes": facts.size_bytes,
        "filename": path.name,
    }
    return {
        "artifact": reference,
        "artifact_ref": {"$artifact": facts.artifact_id},
        "artifact_id": facts.artifact_id,
        "content_type": kind,
        "size_bytes": facts.size_bytes,
        "source_path": shown,
    }


def _read_artifact(inputs: Inputs, view: NodeView) -> JsonValue:
    reference, artifact = _loaded(inputs, view)
    kind = artifact.metadata.content_type
    tags = artifact.metadata.tags
    return {
        "artifact": reference if isinstance(reference, dict) else {"$artifact": reference},
        "artifact_ref": {"$artifact": artifact.metadata.artifact_id},
        "artifact_id": artifact.metadata.artifact_id,
        "content_type": kind,
        "content_family": family_of(kind.split(";")[0]),
        "size_bytes": len(artifact.content),
        "filename": tags.get("filename", ""),
        "source_path": tags.get("source_path", ""),
        **_content_fields(artifact.content, kind),
    }


def _content_fields(data: bytes, kind: str) -> JsonObject:
    """content, text, json, binary_base64, is_binary, warnings, truncated."""
    fields: JsonObject = {
        "content": None,
        "text": None,
        "json": None,
        "binary_base64": None,
        "is_binary": False,
        "warnings": [],
        "truncated": False,
    }
    text = _decoded(data)
    if text is None:
        fields["is_binary"] = True
        if len(data) <= MAX_INLINE_BINARY_BYTES:
            fields["binary_base64"] = fields["content"] = base64.b64encode(data).decode("ascii")
        else:
            fields["truncated"] = True
            fields["warnings"].append(
                f"binary content over {MAX_INLINE_BINARY_BYTES} bytes is not inlined"
            )
        return fields
    parsed = _json_or_none(text) if "json" in kind or text.lstrip()[:1] in ("{", "[") else None
    if len(data) > MAX_INLINE_TEXT_BYTES:
        fields["truncated"] = True
        fields["warnings"].append(f"text is cut at {MAX_INLINE_TEXT_BYTES} bytes")
        text = data[:MAX_INLINE_TEXT_BYTES].decode("utf-8", "ignore")
        parsed = None
    fields |= {"text": text, "json": parsed, "content": text if parsed is None else parsed}
    return fields


def _decoded(data: bytes) -> str | None:
    if b"\0" in data[:8192]:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _json_or_none(text: str) -> JsonValue:
    try:
        return json.loads(text, parse_constant=refuse_constant)
    except (ValueError, RecursionError):
        return None


def _export_artifact(inputs: Inputs, view: NodeView) -> JsonValue:
    _, artifact = _loaded(inputs, view)
    place = WorkspacePlace(view)
    path = place.to_write(inputs.get("file_path"))
    place.write(path, artifact.content)
    return {
        "artifact_id": artifact.metadata.artifact_id,
        "file_path": place.shown(path),
        "bytes": len(artifact.content),
        "sha256": hashlib.sha256(artifact.content).hexdigest(),
        "content_type": artifact.metadata.content_type,
    }


def _artifacts(view: NodeView) -> NodeArtifacts:
    store = view.artifacts
    if store is None:
        raise ArtifactError(
            view.node.title, "this run has no artifact store", "run it in a host that has one"
        )
    return store


def _loaded(inputs: Inputs, view: NodeView) -> tuple[JsonValue, StoredArtifact]:
    reference = inputs.get("artifact")
    artifact_id = _artifact_id(reference)
    if not artifact_id:
        raise ArtifactError(
            view.node.title, "no artifact is given", 'wire an artifact {"$artifact": id}'
        )
    artifact = _artifacts(view).load(artifact_id)
    if artifact is None:
        raise ArtifactError(
            artifact_id[:80], "there is no such artifact", "it may have been deleted with its run"
        )
    return reference, artifact


def _artifact_id(reference: JsonValue) -> str:
    if isinstance(reference, list) and reference:
        reference = reference[0]
    if isinstance(reference, dict):
        reference = reference.get("$artifact") or reference.get("artifact_id")
    return reference.strip() if isinstance(reference, str) else ""


_ARTIFACT_IN = Pin("artifact", "artifact", doc="Reference to the artifact.", required=True)


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="import_workspace_file",
        title="Import Server File",
        category=Category.MEMORY,
        doc="Copies a workspace file into the artifact store.",
        inputs=(
            exec_in(),
            file_pin("The file to import.", required=True),
            Pin("content_type", "string", doc="MIME type; empty: by the file's name."),
        ),
        outputs=(
            exec_out(),
            Pin("artifact", "artifact", doc="The artifact."),
            Pin("artifact_ref", "artifact", doc='Bare reference {"$artifact": id}.'),
            Pin("artifact_id", "string"),
            Pin("content_type", "string"),
            Pin("size_bytes", "number"),
            Pin("source_path", "workspace_file", doc="Where it came from."),
        ),
        behaviour=Act(_import_workspace_file),
        color=FILES_COLOR,
        icon="download",
        search=("upload", "attach", "artifact"),
        deterministic=False,
    ),
    NodeType(
        id="read_artifact",
        title="Read Artifact",
        category=Category.MEMORY,
        doc="Loads an artifact: JSON and text up to 256 KiB, other content up to 128 KiB as base64.",
        inputs=(exec_in(), _ARTIFACT_IN),
        outputs=(
            exec_out(),
            Pin("artifact", "artifact"),
            Pin("artifact_ref", "artifact"),
            Pin("artifact_id", "string"),
            Pin("content_type", "string"),
            Pin("content_family", "string", doc="text, image, audio, …"),
            Pin("size_bytes", "number"),
            Pin("filename", "string"),
            Pin("source_path", "string"),
            Pin("content", "any", doc="JSON value, text or base64."),
            Pin("text", "string"),
            Pin("json", "object"),
            Pin("binary_base64", "string"),
            Pin("is_binary", "boolean"),
            Pin("warnings", "array"),
            Pin("truncated", "boolean"),
        ),
        behaviour=Act(_read_artifact),
        color=FILES_COLOR,
        icon="file-search",
        search=("load",),
        deterministic=False,
    ),
    NodeType(
        id="export_artifact",
        title="Export Artifact",
        category=Category.MEMORY,
        doc="Writes an artifact to a file of the workspace.",
        inputs=(exec_in(), _ARTIFACT_IN, file_pin("The file to write.", required=True)),
        outputs=(
            exec_out(),
            Pin("artifact_id", "string"),
            file_pin("The file that was written."),
            Pin("bytes", "number"),
            Pin("sha256", "string"),
            Pin("content_type", "string"),
        ),
        behaviour=Act(_export_artifact),
        color=FILES_COLOR,
        icon="upload",
        search=("download", "save"),
        deterministic=False,
    ),
)
