"""The whole program in a test: the real window, hands for it, and coroutines that wait for facts."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.document.joining import PinRef
from app.main import _host_settings
from app.main_window.places import Places
from app.main_window.window import MainWindow
from app.runs.background import cancel_tasks
from app.runs.controller import RunController
from app.widgets.node_items import NODE_MIME
from runtime.host import HostSettings, open_host

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
PICTURES = os.environ.get("STORY_PICTURES")
"""Folder that keeps the stories' screenshots; unset: they go to the test's own folder."""


async def until(fact: Callable[[], object], seconds: float = 10.0, what: str = "") -> None:
    """Wait for a fact, never for time; fails after `seconds`."""
    deadline = time.monotonic() + seconds
    while not fact():
        assert time.monotonic() < deadline, f"not within {seconds} s: {what or fact}"
        await asyncio.sleep(0.005)


class Studio:
    """A window on the screen and what a person does with it."""

    def __init__(self, window: MainWindow, controller: RunController, folder: Path) -> None:
        self.window, self.controller, self.folder = window, controller, folder

    # -- looking

    @property
    def tab(self):
        tab = self.window.current
        assert tab is not None
        return tab

    @property
    def view(self):
        return self.tab.view

    @property
    def flow(self):
        return self.tab.document.flow

    @property
    def run(self):
        return self.tab.run

    def node_of_type(self, type_id: str):
        return next(node for node in self.flow.nodes if node.type == type_id)

    def pin(self, node_id: str, pin_id: str, *, is_output: bool) -> QPoint:
        at = self.view.scene.pin_point(PinRef(node_id, pin_id, is_output))
        assert at is not None, (node_id, pin_id)
        return self.view.camera.to_widget(*at).toPoint()

    def dialogs(self, kind: type = QDialog) -> list:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    async def dialog(self, kind: type = QDialog):
        """The dialog of that class, once it is open."""
        await until(lambda: self.dialogs(kind), what=f"a {kind.__name__} opens")
        return self.dialogs(kind)[0]

    async def picture(self, name: str, widget: QWidget | None = None) -> Path:
        """Save a screenshot of the window, for eyes."""
        await asyncio.sleep(0.05)
        folder = Path(PICTURES) if PICTURES else self.folder
        path = folder / f"{name}.png"
        assert (widget or self.window).grab().save(str(path))
        return path

    # -- doing

    def start_recovery(self) -> asyncio.Task:
        """What `start` does, while the test answers its questions."""
        return asyncio.get_running_loop().create_task(self.window.start([]))

    async def open(self, path: Path) -> None:
        await self.window.opening.open(path)
        await asyncio.sleep(0)

    def drop_type(self, key: str, at: QPoint) -> None:
        mime = QMimeData()
        mime.setData(NODE_MIME, key.encode())
        action = Qt.DropAction.CopyAction
        QApplication.sendEvent(self.view, QDragEnterEvent(at, action, mime, LEFT, NONE))
        QApplication.sendEvent(self.view, QDropEvent(QPointF(at), action, mime, LEFT, NONE))

    def drag(self, start: QPoint, end: QPoint, keys=NONE) -> None:
        QTest.mousePress(self.view, LEFT, keys, start)
        self.move((start + end) / 2, keys)
        self.move(end, keys)
        QTest.mouseRelease(self.view, LEFT, keys, end)

    def move(self, to: QPoint, keys=NONE) -> None:
        place, button = self.view.mapToGlobal(to), Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(place), button, LEFT, keys)
        QApplication.sendEvent(self.view, event)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, LEFT)

    def press(self, action_id: str) -> None:
        """Use a menu action as its shortcut does."""
        action = self.window.table[action_id]
        assert action.isEnabled(), f"{action_id} cannot be used now"
        action.trigger()

    async def run_with(self, inputs: dict | None = None, action: str = "run.start"):
        """Press Run, fill the form if there is one, give the started run."""
        from app.dialogs.run_inputs import RunInputsDialog

        before = self.run
        self.press(action)
        await until(
            lambda: self.run is not before or self.dialogs(RunInputsDialog), what="the run starts"
        )
        if self.run is before:
            form = self.dialogs(RunInputsDialog)[0]
            if inputs is not None:
                form.tabs.setCurrentIndex(1)
                form.json.set_value({**form.inputs(), **inputs})
            self.click(form.run)
            if form.isVisible():  # it asks once for values that may have been forgotten
                self.click(form.run)
            await until(lambda: self.run is not before, what="the run starts")
        return self.run

    async def run_form(self):
        """The run form, once it is open."""
        from app.dialogs.run_inputs import RunInputsDialog

        return await self.dialog(RunInputsDialog)

    async def ended(self, seconds: float = 30.0):
        await until(lambda: self.run.status.is_terminal, seconds, "the run ends")
        return self.run


@asynccontextmanager
async def studio_open(
    folder: Path,
    *files: Path,
    size=(1440, 900),
    recovers: bool = True,
    follows_settings: bool = False,
) -> AsyncIterator[Studio]:
    """The program with its data below `folder`; closed without questions.

    `follows_settings`: the host is the one that the person's settings describe.
    """
    places = Places.below(folder)
    settings = HostSettings(data_folder=places.data, default_workspace=places.workspace)

    def wanted() -> HostSettings:
        return _host_settings(places) if follows_settings else settings

    controller = RunController(lambda: open_host(wanted()), wanted_settings=wanted)
    window = MainWindow(controller, places)
    window.resize(*size)
    window.show()
    try:
        if recovers:
            await window.start(list(files))
        await until(window.isVisible)
        yield Studio(window, controller, folder)
    finally:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()
        await window.leave()
        await controller.close()
        await cancel_tasks()
        window.deleteLater()
        await asyncio.sleep(0)
