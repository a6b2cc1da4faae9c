"""Listing what is in a folder of the workspace."""

from collections.abc import Iterator
from pathlib import Path

from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.node_type import (
    Act,
    Category,
    Inputs,
    NodeType,
    NodeView,
    Pin,
    exec_in,
    exec_out,
)
from runtime.nodes.workspace_files import (
    FAMILIES,
    FILES_COLOR,
    WorkspacePlace,
    content_type_of,
    family_of,
    whole_number,
)


def _list_folder_files(inputs: Inputs, view: NodeView) -> JsonValue:
    place = WorkspacePlace(view)
    folder = place.folder(inputs.get("folder_path"))
    limit = min(max(whole_number(inputs.get("limit"), 500), 1), 5000)
    depth = max(whole_number(inputs.get("max_depth"), 0), 0)
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


def _walk(place: WorkspacePlace, folder: Path, depth: int) -> Iterator[Path]:
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


def _entry(place: WorkspacePlace, path: Path) -> JsonObject:
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


NODE_TYPES: tuple[NodeType, ...] = (
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
                choices=("", *FAMILIES, "binary"),
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
        color=FILES_COLOR,
        icon="folder-open",
        search=("directory", "glob", "browse"),
        deterministic=False,
    ),
)
