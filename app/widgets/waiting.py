"""Work that may take long: after half a second it says so, and lets the person give up."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from runtime.base.words import say

T = TypeVar("T")

SAID_AFTER_SECONDS = 0.5


async def waited_for(
    work: Coroutine[Any, Any, T], text: str, window: QWidget | None, *, may_give_up: bool = True
) -> T | None:
    """Await something; if it takes longer than half a second, show what it is, with a Cancel button.

    Args:
        work: cancelled when the person gives up. A thread it waits for goes on, so only work that leaves nothing
            behind may be given up.
        text: what is being done: "Opening “big.json”…".
        may_give_up: False: no Cancel button.

    Returns:
        What the work gives; None if it was given up.
    """
    task = asyncio.ensure_future(work)
    try:
        await asyncio.wait({task}, timeout=SAID_AFTER_SECONDS)
        if not task.done():
            await _shown_while(task, text, window, may_give_up=may_give_up)
    except asyncio.CancelledError:
        task.cancel()
        raise
    return None if task.cancelled() else task.result()


async def _shown_while(
    task: asyncio.Future[Any], text: str, window: QWidget | None, *, may_give_up: bool
) -> None:
    dialog = QProgressDialog(text, say("Cancel") if may_give_up else "", 0, 0, window)
    dialog.setWindowTitle(text)
    dialog.setMinimumWidth(320)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    if not may_give_up:
        dialog.setCancelButton(None)
    else:
        dialog.canceled.connect(task.cancel)
    dialog.show()
    try:
        await asyncio.wait({task})
    finally:
        if may_give_up:
            dialog.canceled.disconnect(task.cancel)
        had_the_keyboard = dialog.isActiveWindow()
        dialog.hide()
        if had_the_keyboard and window is not None:
            window.activateWindow()  # not every window system does so by itself
        dialog.deleteLater()
