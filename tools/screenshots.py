"""Draws the window, every panel and every dialog in both themes: `python tools/screenshots.py FOLDER`.

Without a display; an example runs in the pictures, so that they show what a person sees. Dialogs come from
`tests/support/dialogs.py`, which a test holds complete.
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

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.dialogs.ask_user import AskUserDialog
from app.dialogs.run_inputs import RunInputsDialog
from app.dialogs.tool_approval import ToolApprovalDialog
from app.main_window.docks.docks import ON_DEMAND, DockKey
from app.main_window.flows.example_flows import example_path
from app.runs.background import program_loop
from app.widgets import asking
from app.widgets.theme import apply_theme
from tests.support.dialogs import DIALOGS
from tests.support.studio import Studio, studio_open, until

SHOWN_FOLDER = Path("flows")
"""Stands in the pictures, of the folder the program lies in; nothing is written there."""
SETTLE_S = 0.5
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
        save_small(widget or studio.window, path)
        print(path)

    window = studio.window
    studio.tab.selection.set(["draft"], current="draft")
    studio.press("run.start")
    studio.click((await studio.dialog(RunInputsDialog)).run)
    await studio.dialog(ToolApprovalDialog)
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
    dialog.reject()
    await until(lambda: not studio.dialogs(AskUserDialog))
    studio.view.fit_all()
    await picture("window")
    window.docks.show(DockKey.FIND)
    window.finding.panel.ask("type:answer*", everywhere=False)
    await picture("find")
    window.finding.clear()
    window.docks.dock(DockKey.FIND).hide()
    for name, make in DIALOGS.items():
        await shown(make(SHOWN_FOLDER, window), name, picture)
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


def save_small(widget: QWidget, path: Path) -> None:
    """Save a picture in 256 of its colours: half the bytes, and no difference to the eye."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    size = picture.width(), picture.height()
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(size[1], -1)[:, : size[0]]
    colors, which, counts = np.unique(pixels & 0xFFFFFF, return_inverse=True, return_counts=True)
    kept, nearest = chosen_colors(colors, counts)
    rows = np.zeros((size[1], -(-size[0] // 4) * 4), np.uint8)
    rows[:, : size[0]] = nearest[which.reshape(pixels.shape)]
    small = QImage(rows.tobytes(), *size, rows.shape[1], QImage.Format.Format_Indexed8)
    small.setColorTable([0xFF000000 | int(color) for color in colors[kept]])
    writer = QImageWriter(str(path), QByteArray(b"png"))
    writer.setCompression(100)
    writer.write(small)


def chosen_colors(
    colors: npt.NDArray[np.uint32], counts: npt.NDArray[np.intp], most: int = 256
) -> tuple[list[int], npt.NDArray[np.uint8]]:
    """Colours that leave the least error: the commonest first, then whatever is worst replaced so far.

    A tick of twenty green points has to stay green, however many greys a gradient has.

    Args:
        colors: shape (n,), 0xRRGGBB, each once.
        counts: shape (n,), how many points have it.

    Returns:
        Rows of `colors` that are kept, `most` at the most, and for each colour which of them replaces it, shape (n,).
    """
    parts = np.stack([colors >> 16, colors >> 8 & 255, colors & 255], axis=1).astype(np.int64)
    kept: list[int] = []
    nearest = np.zeros(len(colors), np.uint8)
    distance = np.full(len(colors), 3 * 256**2, np.int64)
    while len(kept) < most and distance.any():
        worst = int((distance * counts).argmax())
        to_it = ((parts - parts[worst]) ** 2).sum(axis=1)
        nearest[to_it < distance] = len(kept)
        distance = np.minimum(distance, to_it)
        kept.append(worst)
    return kept, nearest


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
