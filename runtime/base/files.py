"""Files that are whole or unchanged, and paths that stay inside their folder."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from runtime.base.errors import WorkspaceError

_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""Without waiting until somebody writes into a pipe."""
_NEW = (
    os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
)

_HEAD_BYTES = 200
"""So much of a file's name goes into that of its temporary one: together they must not exceed 255 bytes."""


def open_to_read(path: Path) -> BinaryIO:
    """Open an ordinary file.

    Raises:
        OSError: it cannot be opened, or is a pipe or a device: reading one may never end.
    """
    try:
        handle = os.open(path, _READ)
    except ValueError as error:  # a NUL in the name
        raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), str(path)) from error
    mode = os.fstat(handle).st_mode
    if stat.S_ISREG(mode):
        return os.fdopen(handle, "rb")
    os.close(handle)
    what = "this is a folder" if stat.S_ISDIR(mode) else "this is no ordinary file"
    raise OSError(errno.EINVAL, what, str(path))


def write_atomic(path: Path, content: bytes, *, sync: bool = True) -> None:
    """Replace a file in one step: a reader, also after a crash, sees the old or the new content.

    Args:
        path: the target; missing parent folders are made.
        content: the whole new content.
        sync: flush content and folder entry to the disk before returning.

    Raises:
        OSError: the folder is read-only, the disk is full, …; the target is unchanged.
    """
    head = os.fsdecode(os.fsencode(path.name)[:_HEAD_BYTES])
    temporary = path.with_name(f".{head}.{os.urandom(6).hex()}.tmp")
    try:
        handle = os.open(temporary, _NEW, 0o666)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(temporary, _NEW, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            if sync:
                file.flush()
                os.fsync(file.fileno())
        _keep_mode(path, temporary)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if sync:
        sync_folder(path.parent)


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


def _keep_mode(old: Path, new: Path) -> None:
    """Let whoever may read the old file read the new one; a file without an old one has what the system gives."""
    try:
        mode = old.stat().st_mode & 0o777
    except FileNotFoundError:
        return
    new.chmod(mode)


def sync_folder(folder: Path) -> None:
    """Wait until the names of a folder's files are on the disk; nothing where the system has no such thing."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
