"""The folder a run may touch: every path of a file node or tool goes through here.

It keeps honest programs honest and stops path tricks; it is no sandbox for commands (`spec/runtime.md` 6.6).
"""

import hashlib
import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from runtime.base.errors import WorkspaceError
from runtime.base.json_value import JsonObject, JsonValue

BASE_FOLDER_VARIABLE = "ABSTRACT_WORKSPACE_BASE_DIR"
WORKSPACE_VARS = frozenset(
    {
        "workspace_root",
        "workspace_access_mode",
        "workspace_allowed_paths",
        "workspace_ignored_paths",
        "workspace_read_only",
    }
)
"""Run variables of the host; no flow's data."""
MAX_NAME_BYTES = 255
MAX_PATH_CHARS = 4096
_MOUNT_CHARS = 32


class AccessMode(StrEnum):
    """What a run may touch besides its workspace."""

    WORKSPACE_ONLY = "workspace_only"
    WORKSPACE_OR_ALLOWED = "workspace_or_allowed"
    ALL_EXCEPT_IGNORED = "all_except_ignored"


@dataclass(frozen=True, slots=True)
class WorkspaceScope:
    """Where a run may read and write.

    Attributes:
        root: absolute, symbolic links resolved; relative paths start here.
        mode: what is allowed besides the root.
        allowed: further absolute folders, for `WORKSPACE_OR_ALLOWED`.
        ignored: absolute files and folders that are refused, also below the root.
        mounts: first path segment -> allowed folder outside the root that it stands for.
        is_read_only: writing is refused.
    """

    root: Path
    mode: AccessMode = AccessMode.WORKSPACE_ONLY
    allowed: tuple[Path, ...] = ()
    ignored: tuple[Path, ...] = ()
    mounts: Mapping[str, Path] = field(default_factory=dict)
    is_read_only: bool = False

    @classmethod
    def from_input_data(cls, run_vars: JsonObject) -> "WorkspaceScope | None":
        """The scope that a run's variables describe; makes the root folder. None: no workspace is set.

        Reads `workspace_root`, `workspace_access_mode`, `workspace_allowed_paths`, `workspace_ignored_paths`
        and `workspace_read_only`. A relative root starts at the environment's base folder or the current one.

        Raises:
            WorkspaceError: unknown access mode, or the root cannot be made.
        """
        named = run_vars.get("workspace_root")
        if not isinstance(named, str) or not named.strip():
            return None
        root = _made(_base_folder() / Path(named.strip()).expanduser())
        allowed = tuple(_listed(run_vars.get("workspace_allowed_paths"), root))
        return cls(
            root=root,
            mode=_mode(run_vars.get("workspace_access_mode")),
            allowed=allowed,
            ignored=tuple(_listed(run_vars.get("workspace_ignored_paths"), root)),
            mounts=_mounts(root, allowed),
            is_read_only=run_vars.get("workspace_read_only") is True,
        )

    def resolve(self, path: str) -> Path:
        """The absolute path a person or model means by `path`, symbolic links resolved.

        Args:
            path: relative to the root, absolute, or starting with a mount; a leading `@` is dropped.

        Raises:
            WorkspaceError: empty, malformed, outside of what the scope allows, or ignored.
        """
        text = checked_path_text(path)
        target = self._target(text.removeprefix("@") or ".")
        if not self._is_inside(target):
            raise WorkspaceError(
                text[:200],
                "Path escapes workspace_root",
                f"use a path inside {self.root.name or self.root}, or add its folder to workspace_allowed_paths",
            )
        if any(target == ignored or ignored in target.parents for ignored in self.ignored):
            raise WorkspaceError(
                text[:200],
                "Path is blocked by workspace_ignored_paths",
                "choose another path or change the run's ignored paths",
            )
        return target

    def resolve_for_writing(self, path: str) -> Path:
        """As `resolve`, for a path that is to be written.

        Raises:
            WorkspaceError: also if the workspace is read-only or the path is the root itself.
        """
        if self.is_read_only:
            raise WorkspaceError(
                path[:200], "the workspace is read-only", "start the run with a writable workspace"
            )
        target = self.resolve(path)
        if target == self.root:
            raise WorkspaceError(path[:200], "the path is a folder", "name a file in it")
        return target

    def allows(self, path: Path) -> bool:
        """Whether an absolute path may be touched; never raises."""
        try:
            self.resolve(str(path))
        except WorkspaceError:
            return False
        return True

    def virtual(self, path: Path) -> str:
        """How an allowed absolute path is shown: relative to the root, below a mount, else absolute."""
        if path == self.root:
            return "."
        if self.root in path.parents:
            return path.relative_to(self.root).as_posix()
        for name, folder in self.mounts.items():
            if path == folder or folder in path.parents:
                return (Path(name) / path.relative_to(folder)).as_posix()
        return str(path)

    def _target(self, text: str) -> Path:
        given = Path(text).expanduser() if text.startswith("~") else Path(text)
        if given.is_absolute():
            return _resolved(given)
        first, *rest = given.parts or (".",)
        mount = self.mounts.get(first)
        if mount is not None and not (self.root / first).exists():
            return _resolved(mount.joinpath(*rest))
        return _resolved(self.root / given)

    def _is_inside(self, target: Path) -> bool:
        if self.mode is AccessMode.ALL_EXCEPT_IGNORED:
            return True
        folders = (self.root, *self.allowed)
        if self.mode is AccessMode.WORKSPACE_ONLY:
            folders = (self.root,)
        return any(target == folder or folder in target.parents for folder in folders)


def checked_path_text(path: object) -> str:
    """The path as trimmed text.

    Raises:
        WorkspaceError: not text, empty, too long, or with control characters.
    """
    if not isinstance(path, str) or not path.strip():
        raise WorkspaceError("file_path", "a path is missing", "name a file in the workspace")
    text = path.strip()
    if len(text) > MAX_PATH_CHARS or any(ord(char) < 32 for char in text):
        raise WorkspaceError(
            f"{text[:80]!r}", "this is not a file name", "use a path without control characters"
        )
    if any(len(os.fsencode(part)) > MAX_NAME_BYTES for part in Path(text).parts):
        raise WorkspaceError(
            f"{text[:80]!r}", "a name in it is too long for a file system", "use a shorter one"
        )
    return text


def resolve_without_workspace(path: str) -> Path:
    """The absolute path when a run has no workspace: `~` expanded, relative to the current folder.

    Raises:
        WorkspaceError: empty or malformed.
    """
    return _resolved(Path(checked_path_text(path)).expanduser())


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise WorkspaceError(
            str(path)[:200], f"the path cannot be followed ({error})", "use another path"
        ) from error


def _base_folder() -> Path:
    named = os.environ.get(BASE_FOLDER_VARIABLE, "").strip()
    return Path(named).expanduser() if named else Path.cwd()


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return folder.resolve()
    except OSError as error:
        raise WorkspaceError(
            str(folder)[:200],
            f"the workspace folder cannot be made ({error.strerror or error})",
            "choose a folder that you may write to",
        ) from error


def _mode(value: JsonValue) -> AccessMode:
    if value is None or value == "":
        return AccessMode.WORKSPACE_ONLY
    try:
        return AccessMode(str(value).strip().lower())
    except ValueError:
        raise WorkspaceError(
            "workspace_access_mode",
            f"{str(value)[:40]!r} is unknown",
            f"use one of {', '.join(AccessMode)}",
        ) from None


def _listed(value: JsonValue, root: Path) -> Iterable[Path]:
    """Absolute paths from a list, JSON text or lines."""
    entries = value
    if isinstance(value, str):
        try:
            entries = json.loads(value)
        except ValueError:
            entries = value.splitlines()
    if not isinstance(entries, list | tuple):
        entries = [entries] if isinstance(entries, str) else []
    for entry in entries:
        if isinstance(entry, str) and entry.strip():
            yield _resolved(root / Path(checked_path_text(entry)).expanduser())


def _mounts(root: Path, folders: Iterable[Path]) -> dict[str, Path]:
    mounts: dict[str, Path] = {}
    for folder in folders:
        if folder == root or root in folder.parents:
            continue
        slug = re.sub(r"[^A-Za-z0-9._-]+", "-", folder.name).strip("-.")[:_MOUNT_CHARS] or "mount"
        if slug in mounts:
            digest = hashlib.sha256(str(folder).encode()).hexdigest()[:8]
            slug = f"{slug[: _MOUNT_CHARS - 9]}-{digest}"
        mounts[slug] = folder
    return mounts
