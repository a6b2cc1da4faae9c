"""Files of a run's workspace, as nodes find, read and write them."""

import json
import mimetypes
from pathlib import Path

from runtime.base.errors import WorkspaceError
from runtime.base.files import write_atomic
from runtime.base.json_value import JsonValue
from runtime.nodes.node_type import NodeView, Pin
from runtime.services.workspace import WorkspaceScope, checked_path_text, resolve_without_workspace

MAX_READ_BYTES = 64 * 1024 * 1024
FILES_COLOR = "#16A085"
FAMILIES = {
    "image": ("image/",),
    "audio": ("audio/",),
    "video": ("video/",),
    "text": ("text/", "application/json", "application/xml", "application/yaml"),
    "document": ("application/pdf", "application/msword", "application/vnd.", "application/rtf"),
    "archive": ("application/zip", "application/gzip", "application/x-tar", "application/x-7z"),
}
"""Family of content types -> how their names begin."""


class WorkspacePlace:
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

    def read(self, path: Path) -> bytes:
        """What is in a file."""
        try:
            return path.read_bytes()
        except OSError as error:
            raise WorkspaceError(
                self.shown(path),
                f"the file cannot be read ({error.strerror or error})",
                "check its permissions",
            ) from error

    def read_text(self, path: Path) -> str:
        """What is in a UTF-8 file."""
        try:
            return self.read(path).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise WorkspaceError(
                self.shown(path),
                f"the file is not UTF-8 text (byte {error.start})",
                "use Import Server File for binary files",
            ) from error

    def write(self, path: Path, content: bytes) -> None:
        """Write a file, whole or not at all."""
        try:
            write_atomic(path, content)
        except OSError as error:
            raise WorkspaceError(
                self.shown(path),
                f"the file cannot be written ({error.strerror or error})",
                "check folder, permissions and free space; the former file is unchanged",
            ) from error


def content_type_of(path: Path) -> str:
    """MIME type by file name; `application/octet-stream` if unknown."""
    known = {".md": "text/markdown", ".yaml": "application/yaml", ".yml": "application/yaml"}
    suffix = path.suffix.lower()
    return known.get(suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def family_of(content_type: str) -> str:
    """image, audio, video, text, document, archive or binary."""
    for family, prefixes in FAMILIES.items():
        if content_type.startswith(prefixes):
            return family
    return "binary"


def file_pin(doc: str, *, required: bool = False) -> Pin:
    """The input or output that names a file."""
    return Pin("file_path", "workspace_file", doc=doc, required=required)


def plain_text(content: JsonValue) -> str:
    """What is written of a value: text as it is, all else as JSON."""
    if content is None:
        return ""
    if isinstance(content, str):
        return content
    if isinstance(content, dict | list):
        return json.dumps(content, indent=2, ensure_ascii=False)
    return str(content)


def whole_number(value: JsonValue, default: int) -> int:
    """An input as a whole number."""
    try:
        return int(float(value))
    except (TypeError, ValueError, OverflowError):
        return default
