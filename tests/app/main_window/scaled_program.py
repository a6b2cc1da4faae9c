"""Draws the window at one scale and says what it measured: run by `test_high_dpi.py` in a process of its own."""

import asyncio
import json
import sys
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from app.main_window.flows.example_flows import example_path
from app.runs.background import program_loop
from app.widgets.theme import apply_theme
from tests.support.studio import Studio, studio_open


def measured(studio: Studio) -> dict:
    """Facts of the picture as a person would see it."""
    view = studio.view
    picture = view.grab().toImage()
    box = view.camera.rect_to_widget(view.scene.rect_of("say"))
    ratio = picture.devicePixelRatio()

    def pixel(x: float, y: float) -> str:
        return picture.pixelColor(round(x * ratio), round(y * ratio)).name()

    row = [picture.pixelColor(x, 3).name() for x in range(picture.width())]
    return {
        "grid_widths": sorted({len(list(run)) for name, run in groupby(row) if name != row[4]}),
        "ratio": ratio,
        "tile_ratio": view._base.ratio,
        "size": [picture.width(), picture.height()],
        "logical": [view.width(), view.height()],
        "body": pixel(box.center().x(), box.bottom() - 5 * view.camera.scale),
        "ground": pixel(6, 6),
        "body_color": view.theme.node_body.name(),
        "hit": view.node_at(QPointF(box.center())),
    }


async def draw(app: QApplication, folder: Path, pictures: Path | None) -> dict:
    """Both themes; the facts of the second."""
    facts: dict = {}
    async with studio_open(folder, example_path("hello"), size=(1200, 760)) as studio:
        for name in ("light", "dark"):
            apply_theme(app, name)
            studio.view.fit_all()
            await asyncio.sleep(0.2)
            facts = measured(studio)
            if pictures is not None:
                ratio = str(facts["ratio"]).replace(".", "_")
                studio.window.grab().save(str(pictures / f"scale-{ratio}-{name}.png"))
        before = studio.view.camera
        studio.view.set_camera(before.moved(10.3, 7.7))
        studio.view.grab()
        origin = studio.view.camera
        facts["origin"] = [origin.x * facts["ratio"], origin.y * facts["ratio"]]
    return facts


def main() -> None:
    """`scaled_program.py FOLDER [PICTURES]`."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    pictures = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    with program_loop(app) as loop:
        facts = loop.run_until_complete(draw(app, Path(sys.argv[1]), pictures))
        sys.stdout.write(json.dumps(facts))


if __name__ == "__main__":
    main()
