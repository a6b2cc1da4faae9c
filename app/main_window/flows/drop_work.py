"""Files dropped on a canvas: flows are opened, others come into the workspace and onto the canvas."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import orjson
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.document.dropped import DroppedFile, looks_like_text
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import in_thread
from app.widgets import asking
from runtime.base.errors import StoreError
from runtime.base.files import open_to_read
from runtime.base.words import say

MOST_BYTES = 512 * 1024 * 1024
"""Larger files are not copied by a drop."""
_MOST_SNIFFED = 32 * 1024 * 1024
_HEAD = 4096


class DropWork(Work):
    """Takes dropped files in; never blocks.

    Args:
        workspace: the folder that file nodes may read.

    Signals:
        open_wanted(object): this `Path` is a flow or a bundle.
    """

    open_wanted = Signal(object)

    def __init__(self, workspace: Callable[[], Path], window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace

    async def take(self, tab: FlowTab, paths: list[Path], at: tuple[float, float]) -> None:
        """Open the flows among the files and make nodes of the others."""
        files: list[DroppedFile] = []
        copied: list[str] = []
        for path in paths:
            try:
                if await in_thread(is_flow_file, path):
                    self.open_wanted.emit(path)
                    continue
                file, was_copied = await in_thread(into_workspace, path, self._workspace())
            except OSError as error:
                reason = StoreError(
                    str(path), error.strerror or str(error), "put it into the workspace folder"
                )
                await asking.show_error(
                    self._window, say("“{name}” cannot be used", name=path.name), reason
                )
                continue
            files.append(file)
            copied += [file.path] if was_copied else []
        if files:
            tab.view.commands.drop_files(files, at)
        if copied:
            self.told.emit(say("Copied into the workspace: {names}", names=", ".join(copied[:3])))


def is_flow_file(path: Path) -> bool:
    """Whether a file is to be opened: a bundle, a flow, or a damaged `.json` that opening explains.

    Raises:
        OSError: it cannot be read.
    """
    if path.suffix.lower() == ".flow":
        return True
    if path.suffix.lower() != ".json" or not path.is_file() or path.stat().st_size > _MOST_SNIFFED:
        return False
    try:
        with open_to_read(path) as file:
            content = orjson.loads(file.read())
    except ValueError:
        return True
    return isinstance(content, dict) and isinstance(content.get("nodes"), list)


def into_workspace(path: Path, workspace: Path) -> tuple[DroppedFile, bool]:
    """A file as nodes can name it; one from elsewhere is copied, and True given with it.

    Raises:
        OSError: it cannot be read, or is too large to be copied.
    """
    root = workspace.resolve()
    try:
        path = path.resolve(strict=True)
    except RuntimeError as error:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from error
    if path.is_dir():
        inside = path.is_relative_to(root)
        if not inside:
            raise OSError(0, "the folder lies outside the workspace")
        return DroppedFile(path.relative_to(root).as_posix(), is_folder=True), False
    with open_to_read(path) as opened:
        is_text = looks_like_text(opened.read(_HEAD))
    if path.is_relative_to(root):
        return DroppedFile(path.relative_to(root).as_posix(), is_text=is_text), False
    if path.stat().st_size > MOST_BYTES:
        raise OSError(0, "the file is larger than 512 MB")
    root.mkdir(parents=True, exist_ok=True)
    target = root / path.name
    number = 1
    while target.exists():
        number += 1
        target = root / f"{path.stem} {number}{path.suffix}"
    try:
        shutil.copyfile(path, target)
    except OSError:
        target.unlink(missing_ok=True)  # half of it, as far as the disk had room
        raise
    return DroppedFile(target.name, is_text=is_text), True
