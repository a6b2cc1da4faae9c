"""Files that are whole or unchanged, and paths that stay inside their folder."""

import os
import tempfile
from pathlib import Path

from runtime.base.errors import WorkspaceError


def write_atomic(path: Path, content: bytes, *, sync: bool = True) -> None:
    """Replace a file in one step: a reader, also after a crash, sees the old or the new content.

    Args:
        path: the target; missing parent folders are made.
        content: the whole new content.
        sync: flush content and folder entry to the disk before returning.

    Raises:
        OSError: the folder is read-only, the disk is full, …; the target is unchanged.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            if sync:
                file.flush()
                os.fsync(file.fileno())
        temporary.chmod(_mode_of(path))
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if sync:
        _sync_folder(path.parent)


def inside(root: Path, relative: str) -> Path:
    """The absolute path of `relative` below `root`, symbolic links resolved.

    Raises:
        WorkspaceError: the path is empty, holds a NUL, or ends outside `root`.
    """
    if not relative.strip() or "\0" in relative:
        raise WorkspaceError(
            "path", f"{relative[:80]!r} is not a file name", "give a path inside the workspace"
        )
    base = root.resolve()
    path = (base / relative).resolve()
    if path != base and base not in path.parents:
        raise WorkspaceError(
            relative[:200], "the path leaves the workspace", f"use a path below {base.name}/"
        )
    return path


def _mode_of(path: Path) -> int:
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
