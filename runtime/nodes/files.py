"""File nodes: text, JSON and PDF files of the workspace, and artifacts in and out of it."""

import base64
import hashlib
import json
import mimetypes
from collections.abc import Iterator
from pathlib import Path

from runtime.base.errors import ArtifactError, WorkspaceError
from runtime.base.files import write_atomic
from runtime.base.json_value import JsonObject, JsonValue
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
from runtime.services.pdf import CONTENT_TYPE as PDF
from runtime.services.pdf import read_pdf_text, render_pdf
from runtime.services.workspace import (
    WorkspaceScope,
    checked_path_text,
    resolve_without_workspace,
)

MAX_READ_BYTES = 64 * 1024 * 1024
MAX_INLINE_TEXT_BYTES = 262_144
MAX_INLINE_BINARY_BYTES = 131_072
_COLOR = "#16A085"
_FAMILIES = {
    "image": ("image/",),
    "audio": ("audio/",),
    "video": ("video/",),
    "text": ("text/", "application/json", "application/xml", "application/yaml"),
    "document": ("application/pdf", "application/msword", "application/vnd.", "application/rtf"),
    "archive": ("application/zip", "application/gzip", "application/x-tar", "application/x-7z"),
}


class _Place:
    """Where a node's paths lead: the run's workspace, or the whole machine if it has none."""

    def __init__(self, view: NodeView) -> None:
        self._scope = WorkspaceScope.from_input_data(view.vars)

    def to_read(self, path: JsonValue) -> Path:
        """An existing regular file, not larger than `MAX_READ_BYTES`."""
        text = checked_path_text(path)
        target = self._scope.resolve(text) if self._scope else resolve_without_workspace(text)
        if not target.exists():
            raise WorkspaceError(self.shown(target), "File not found", "check the path")
        if not target.is_file():
            raise WorkspaceError(self.shown(target), "this is not a file", "name a regular file")
        if target.stat().st_size > MAX_READ_BYTES:
            limit = MAX_READ_BYTES // (1024 * 1024)
            raise WorkspaceError(
                self.shown(target),
                f"the file is larger than {limit} MiB",
                "split it or use a tool",
            )
        return target

    def to_write(self, path: JsonValue) -> Path:
        """A path that a file may be written to."""
        text = checked_path_text(path)
        target = (
            self._scope.resolve_for_writing(text)
            if self._scope
            else resolve_without_workspace(text)
        )
        if target.is_dir():
            raise WorkspaceError(self.shown(target), "the path is a folder", "name a file in it")
        return target

    def folder(self, path: JsonValue) -> Path:
        """An existing folder; nothing named: the workspace itself."""
        text = checked_path_text(path if path not in (None, "") else ".")
        target = self._scope.resolve(text) if self._scope else resolve_without_workspace(text)
        if not target.is_dir():
            raise WorkspaceError(self.shown(target), "this is not a folder", "check the path")
        return target

    def allows(self, path: Path) -> bool:
        """Whether an entry of a folder may be shown."""
        return self._scope is None or self._scope.allows(path)

    def shown(self, path: Path) -> str:
        """The path as the flow sees it."""
        return self._scope.virtual(path) if self._scope else str(path)


def _bytes_of(place: _Place, path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise WorkspaceError(
            place.shown(path),
            f"the file cannot be read ({error.strerror or error})",
            "check its permissions",
        ) from error


def _write(place: _Place, path: Path, content: bytes) -> None:
    try:
        write_atomic(path, content)
    except OSError as error:
        raise WorkspaceError(
            place.shown(path),
            f"the file cannot be written ({error.strerror or error})",
            "check folder, permissions and free space; the former file is unchanged",
        ) from error


def _text_of(place: _Place, path: Path) -> str:
    try:
        return _bytes_of(place, path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WorkspaceError(
            place.shown(path),
            f"the file is not UTF-8 text (byte {error.start})",
            "use Import Server File for binary files",
        ) from error


def _read_file(inputs: Inputs, view: NodeView) -> JsonValue:
    place = _Place(view)
    path = place.to_read(inputs.get("file_path"))
    text = _text_of(place, path)
    return {"content": _parsed(place, path, text), "file_path": place.shown(path)}


def _parsed(place: _Place, path: Path, text: str) -> JsonValue:
    is_json = path.suffix.lower() == ".json"
    if not is_json and not text.lstrip().startswith(("{", "[")):
        return text
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        if is_json:
            raise WorkspaceError(
                place.shown(path), f"the file is not valid JSON ({error})", "correct the file"
            ) from error
        return text


def _refuse_constant(name: str) -> JsonValue:
    raise ValueError(f"{name} is not JSON")


def _write_file(inputs: Inputs, view: NodeView) -> JsonValue:
    place = _Place(view)
    path = place.to_write(inputs.get("file_path"))
    content = inputs.get("content")
    text = _json_text(place, path, content) if path.suffix.lower() == ".json" else _plain(content)
    data = text.encode("utf-8", "surrogatepass")
    _write(place, path, data)
    return {"bytes": len(data), "file_path": place.shown(path)}


def _json_text(place: _Place, path: Path, content: JsonValue) -> str:
    value = content
    if isinstance(content, str):
        try:
            value = json.loads(content, parse_constant=_refuse_constant)
        except (ValueError, RecursionError) as error:
            raise WorkspaceError(
                place.shown(path),
                f"the content is not valid JSON ({error})",
                "write it to a file that does not end in .json, or correct it",
            ) from error
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _plain(content: JsonValue) -> str:
    if content is None:
        return ""
    if isinstance(content, str):
        return content
    if isinstance(content, dict | list):
        return json.dumps(content, indent=2, ensure_ascii=False)
    return str(content)


def _read_pdf(inputs: Inputs, view: NodeView) -> JsonValue:
    place = _Place(view)
    path = place.to_read(inputs.get("file_path"))
    read = read_pdf_text(
        _bytes_of(place, path),
        place.shown(path),
        first=_whole(inputs.get("page_start"), 1),
        last=_whole(inputs.get("page_end"), 0) or None,
        max_chars=_whole(inputs.get("max_chars"), 0) or None,
    )
    return {
        "content": read.content,
        "pages": read.pages,
        "processed_pages": read.processed_pages,
        "metadata": read.metadata,
        "warnings": read.warnings,
        "truncated": read.truncated,
        "file_path": place.shown(path),
        "content_type": PDF,
    }


def _write_pdf(inputs: Inputs, view: NodeView) -> JsonValue:
    place = _Place(view)
    path = place.to_write(inputs.get("file_path"))
    if path.suffix.lower() != ".pdf":
        raise WorkspaceError(place.shown(path), "the file name does not end in .pdf", "add .pdf")
    made = render_pdf(_plain(inputs.get("content")), _plain(inputs.get("title")))
    _write(place, path, made.data)
    return {
        "bytes": len(made.data),
        "file_path": place.shown(path),
        "sha256": hashlib.sha256(made.data).hexdigest(),
        "content_type": PDF,
        **({"warnings": list(made.warnings)} if made.warnings else {}),
    }


def _list_folder_files(inputs: Inputs, view: NodeView) -> JsonValue:
    place = _Place(view)
    folder = place.folder(inputs.get("folder_path"))
    limit = min(max(_whole(inputs.get("limit"), 500), 1), 5000)
    depth = max(_whole(inputs.get("max_depth"), 0), 0)
    wanted = _Wanted(inputs)
    entries: list[JsonObject] = []
    truncated = False
    for path in _walk(place, folder, depth if inputs.get("recursive") else 1):
        if not wanted.takes(path):
            continue
        if len(entries) == limit:
            truncated = True
            break
        entries.append(_entry(place, path))
    return {
        "folder_path": place.shown(folder),
        "files": [entry["path"] for entry in entries if entry["type"] == "file"],
        "entries": entries,
        "count": len(entries),
        "truncated": truncated,
    }


class _Wanted:
    """Which entries a listing takes, from the node's inputs."""

    def __init__(self, inputs: Inputs) -> None:
        extensions = inputs.get("extensions")
        if isinstance(extensions, str):
            extensions = extensions.replace(",", " ").split()
        self._extensions = {
            f".{str(one).strip().lstrip('*').lstrip('.').lower()}"
            for one in extensions or ()
            if str(one).strip()
        }
        self._family = str(inputs.get("family") or "").strip().lower()
        self._folders = inputs.get("include_directories") is True

    def takes(self, path: Path) -> bool:
        """Whether an entry belongs into the result."""
        if path.is_dir():
            return self._folders
        if self._extensions and path.suffix.lower() not in self._extensions:
            return False
        return self._family in ("", "all", "any") or family_of(content_type_of(path)) == (
            self._family
        )


def _walk(place: _Place, folder: Path, depth: int) -> Iterator[Path]:
    """Entries below a folder by name, folders before what is in them; 0: any depth. Links are not followed."""
    level = [(folder, 1)]
    while level:
        current, at = level.pop()
        try:
            names = sorted(current.iterdir())
        except OSError:
            continue  # unreadable folder: its entry is listed, its content is not
        deeper: list[tuple[Path, int]] = []
        for path in names:
            if not place.allows(path):
                continue
            yield path
            if path.is_dir() and not path.is_symlink() and (depth == 0 or at < depth):
                deeper.append((path, at + 1))
        level.extend(reversed(deeper))


def _entry(place: _Place, path: Path) -> JsonObject:
    is_folder = path.is_dir()
    entry: JsonObject = {
        "path": place.shown(path),
        "name": path.name,
        "type": "directory" if is_folder else "file",
    }
    if not is_folder:
        kind = content_type_of(path)
        entry |= {
            "size_bytes": path.lstat().st_size,
            "content_type": kind,
            "family": family_of(kind),
        }
    return entry


def content_type_of(path: Path) -> str:
    """MIME type by file name; `application/octet-stream` if unknown."""
    known = {".md": "text/markdown", ".yaml": "application/yaml", ".yml": "application/yaml"}
    suffix = path.suffix.lower()
    return known.get(suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def family_of(content_type: str) -> str:
    """image, audio, video, text, document, archive or binary."""
    for family, prefixes in _FAMILIES.items():
        if content_type.startswith(prefixes):
            return family
    return "binary"


def _import_workspace_file(inputs: Inputs, view: NodeView) -> JsonValue:
    place = _Place(view)
    path = place.to_read(inputs.get("file_path"))
    named = inputs.get("content_type")
    kind = named.strip() if isinstance(named, str) and named.strip() else content_type_of(path)
    shown = place.shown(path)
    facts = _artifacts(view).store(
        _bytes_of(place, path),
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
        return json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return None


def _export_artifact(inputs: Inputs, view: NodeView) -> JsonValue:
    _, artifact = _loaded(inputs, view)
    place = _Place(view)
    path = place.to_write(inputs.get("file_path"))
    _write(place, path, artifact.content)
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


def _whole(value: JsonValue, default: int) -> int:
    try:
        return int(float(value))
    except (TypeError, ValueError, OverflowError):
        return default


def _file_pin(doc: str, *, required: bool = False) -> Pin:
    return Pin("file_path", "workspace_file", doc=doc, required=required)


_ARTIFACT_IN = Pin("artifact", "artifact", doc="Reference to the artifact.", required=True)

NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="read_file",
        title="Read File",
        category=Category.MEMORY,
        doc="Reads a UTF-8 text file of the workspace. A .json file must parse; other text that looks like JSON is parsed if it can be.",
        inputs=(exec_in(), _file_pin("The file, relative to the workspace.", required=True)),
        outputs=(
            exec_out(),
            Pin("content", "any", doc="Text, or the parsed JSON value."),
            _file_pin("The file that was read."),
        ),
        behaviour=Act(_read_file),
        color=_COLOR,
        icon="file-text",
        search=("open", "load", "text", "json"),
        deterministic=False,
    ),
    NodeType(
        id="write_file",
        title="Write File",
        category=Category.MEMORY,
        doc="Writes text to a file of the workspace, whole or not at all. Content for a .json file is checked and pretty-printed; missing folders are made.",
        inputs=(
            exec_in(),
            _file_pin("The file, relative to the workspace.", required=True),
            Pin("content", "any", doc="Text; objects and lists are written as JSON."),
        ),
        outputs=(
            exec_out(),
            Pin("bytes", "number", doc="Bytes written."),
            _file_pin("The file that was written."),
        ),
        behaviour=Act(_write_file),
        color=_COLOR,
        icon="save",
        search=("save", "store", "text", "json"),
        deterministic=False,
    ),
    NodeType(
        id="read_pdf",
        title="Read PDF",
        category=Category.MEMORY,
        doc="Extracts the text of a page range of a PDF file.",
        inputs=(
            exec_in(),
            _file_pin("The PDF file.", required=True),
            Pin("page_start", "number", doc="First page, from 1."),
            Pin("page_end", "number", doc="Last page; empty: the end."),
            Pin("max_chars", "number", doc="Longest text; empty: one million characters."),
        ),
        outputs=(
            exec_out(),
            Pin("content", "string", doc="The text, an empty line between pages."),
            Pin("pages", "number", doc="Pages of the document."),
            Pin("processed_pages", "number", doc="Pages that were read."),
            Pin("metadata", "object", doc="Title, author and so on."),
            Pin("warnings", "array", doc="Pages without text or with damage."),
            Pin("truncated", "boolean", doc="Whether the text was cut."),
            _file_pin("The file that was read."),
            Pin("content_type", "string"),
        ),
        behaviour=Act(_read_pdf),
        color=_COLOR,
        icon="book-open",
        search=("document", "extract"),
        deterministic=False,
    ),
    NodeType(
        id="write_pdf",
        title="Write PDF",
        category=Category.MEMORY,
        doc="Renders simple Markdown (headings, lists, code, emphasis) to a PDF file.",
        inputs=(
            exec_in(),
            _file_pin("The PDF file.", required=True),
            Pin("content", "any", doc="Markdown text."),
            Pin("title", "string", doc="Heading of the first page."),
        ),
        outputs=(
            exec_out(),
            Pin("bytes", "number", doc="Bytes written."),
            _file_pin("The file that was written."),
            Pin("sha256", "string", doc="Hash of the file."),
            Pin("content_type", "string"),
        ),
        behaviour=Act(_write_pdf),
        color=_COLOR,
        icon="book-open",
        search=("document", "report", "markdown"),
        deterministic=False,
    ),
    NodeType(
        id="list_folder_files",
        title="List Folder Files",
        category=Category.MEMORY,
        doc="Lists the files of a workspace folder, filtered by kind and extension.",
        inputs=(
            exec_in(),
            Pin("folder_path", "workspace_folder", doc="The folder; empty: the workspace."),
            Pin("recursive", "boolean", doc="Also folders below it."),
            Pin(
                "family",
                "string",
                doc="Only one kind of file.",
                choices=("", *_FAMILIES, "binary"),
            ),
            Pin("extensions", "array", doc='Only these, such as [".md", ".txt"].'),
            Pin("include_directories", "boolean", doc="List folders too."),
            Pin("limit", "number", doc="At most so many, 1 to 5000; empty: 500."),
            Pin("max_depth", "number", doc="Levels when recursive; 0: all."),
        ),
        outputs=(
            exec_out(),
            Pin("folder_path", "workspace_folder", doc="The folder that was listed."),
            Pin("files", "array", doc="Paths of the files."),
            Pin("entries", "array", doc="Objects with path, name, type, size and kind."),
            Pin("count", "number", doc="How many entries."),
            Pin("truncated", "boolean", doc="Whether the limit cut the list."),
        ),
        behaviour=Act(_list_folder_files),
        color=_COLOR,
        icon="folder-open",
        search=("directory", "glob", "browse"),
        deterministic=False,
    ),
    NodeType(
        id="import_workspace_file",
        title="Import Server File",
        category=Category.MEMORY,
        doc="Copies a workspace file into the artifact store.",
        inputs=(
            exec_in(),
            _file_pin("The file to import.", required=True),
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
        color=_COLOR,
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
        color=_COLOR,
        icon="file-search",
        search=("load",),
        deterministic=False,
    ),
    NodeType(
        id="export_artifact",
        title="Export Artifact",
        category=Category.MEMORY,
        doc="Writes an artifact to a file of the workspace.",
        inputs=(exec_in(), _ARTIFACT_IN, _file_pin("The file to write.", required=True)),
        outputs=(
            exec_out(),
            Pin("artifact_id", "string"),
            _file_pin("The file that was written."),
            Pin("bytes", "number"),
            Pin("sha256", "string"),
            Pin("content_type", "string"),
        ),
        behaviour=Act(_export_artifact),
        color=_COLOR,
        icon="upload",
        search=("download", "save"),
        deterministic=False,
    ),
)
