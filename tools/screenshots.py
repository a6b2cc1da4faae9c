"""Draws the window, every panel and every dialog in both themes: `python tools/screenshots.py FOLDER`.

Without a display; an example runs in the pictures, so that they show what a person sees.
"""

import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.dialogs.ask_user import AskUserDialog
from app.dialogs.export_bundle import ExportBundleDialog
from app.dialogs.gallery import GalleryDialog
from app.dialogs.give_event import GiveEventDialog
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.run_inputs import RunInputsDialog
from app.dialogs.tool_approval import ToolApprovalDialog
from app.main_window.docks import ON_DEMAND, DockKey
from app.main_window.example_flows import example_path
from app.runs.background import program_loop
from app.widgets import asking
from app.widgets.theme import apply_theme
from tests.support.studio import Studio, studio_open, until

SETTLE_S = 0.25
"""How long a window may take to lay itself out before its picture is taken."""


async def draw_all(app: QApplication, folder: Path) -> None:
    """Every picture, in both themes."""
    for theme in ("dark", "light"):
        with tempfile.TemporaryDirectory() as data:
            async with studio_open(Path(data), example_path("file_report")) as studio:
                apply_theme(app, theme)
                await draw(studio, folder, theme)


async def draw(studio: Studio, folder: Path, theme: str) -> None:
    """The pictures of one theme."""

    async def picture(name: str, widget: QWidget | None = None) -> None:
        await asyncio.sleep(SETTLE_S)
        path = folder / f"{name}-{theme}.png"
        (widget or studio.window).grab().save(str(path))
        print(path)

    window = studio.window
    studio.tab.selection.set(["draft"], current="draft")
    studio.press("run.start")
    await picture("run-form", await studio.dialog(RunInputsDialog))
    studio.click(studio.dialogs(RunInputsDialog)[0].run)
    await picture("tool-approval", await studio.dialog(ToolApprovalDialog))
    window.show_everything()
    studio.click(studio.dialogs(ToolApprovalDialog)[0].approve_all)
    await studio.ended()
    await picture("window-ran")
    for key in window.docks:
        window.docks.show(key)
        await picture(f"panel-{key}", window.docks.dock(key).widget())
    for key in ON_DEMAND:
        window.docks.dock(key).hide()
    await studio.open(example_path("ask_and_answer"))
    window.docks.show_first()
    studio.tab.selection.set(["ask"], current="ask")
    await studio.run_with()
    dialog = await studio.dialog(AskUserDialog)
    await picture("ask-user", dialog)
    dialog.reject()
    await until(lambda: not studio.dialogs(AskUserDialog))
    studio.view.fit_all()
    await picture("window")
    studio.press("file.export_bundle")
    dialog = await studio.dialog(ExportBundleDialog)
    await picture("export-bundle", dialog)
    dialog.reject()
    for name, dialog in (
        ("preferences", PreferencesDialog(window.settings.settings, parent=window)),
        ("give-event", GiveEventDialog("order_paid", where="Flow “Shop”", parent=window)),
    ):
        await shown(dialog, name, picture)
    window.docks.show(DockKey.FIND)
    window.finding.panel.ask("type:answer*", everywhere=False)
    await picture("find")
    window.finding.clear()
    window.docks.dock(DockKey.FIND).hide()
    studio.press("file.examples")
    gallery = await studio.dialog(GalleryDialog)
    await until(lambda: not gallery.cards.without_picture)
    await picture("gallery", gallery)
    gallery.reject()
    window.take_tour()
    await picture("tour")
    window.tour.end()
    window.flows.new()
    await picture("empty-flow")


async def shown(dialog: QDialog, name: str, picture: Callable[..., Awaitable[None]]) -> None:
    """Open a dialog, draw it, close it."""
    asking.show_then(dialog, lambda _code: None)
    await picture(name, dialog)
    dialog.reject()


def main() -> None:
    """Draw into the folder named on the command line."""
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with program_loop(app) as loop:
        loop.run_until_complete(draw_all(app, folder))


if __name__ == "__main__":
    main()
