"""Pictures of flows from the window: the whole or the selection, and back again."""

import asyncio

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QProgressDialog

from app.main_window.flows.example_flows import example_path
from runtime.visualflow.codec import dump_flow
from tests.support.flows import chain
from tests.support.studio import studio_open, until


async def export(studio, action, path):
    studio.press(action)
    dialog = await studio.dialog(QFileDialog)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()
    await until(path.exists, what="it is written")
    await until(lambda: not studio.dialogs())


def test_a_picture_of_the_selection_is_smaller_and_every_picture_is_a_flow(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            whole, part = tmp_path / "whole.png", tmp_path / "part.png"
            before = studio.flow
            assert not studio.window.table["file.export_selection"].isEnabled()
            await export(studio, "file.export_picture", whole)
            studio.tab.selection.set(["greeting"], current="greeting")
            await export(studio, "file.export_selection", part)
            assert QImage(str(part)).width() < QImage(str(whole)).width() / 2
            await studio.window.opening.open(part)
            await until(lambda: len(studio.window.flows.tabs) == 2, what="the flow in it opens")
            assert studio.flow == before
            assert studio.tab.document.path is None, "saving asks where to"

    run_async(story(), 60)


def test_a_picture_without_a_flow_is_told(run_async, tmp_path):
    plain, broken = tmp_path / "plain.png", tmp_path / "broken.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(plain))
    broken.write_bytes(b"\x89PNG\r\n\x1a\nnonsense")

    async def story():
        async with studio_open(tmp_path) as studio:
            for path, words in ((plain, "carries no flow"), (broken, "Export picture")):
                opening = studio.window.opening.open(path)
                task = asyncio.get_running_loop().create_task(opening)
                box = await studio.dialog(QMessageBox)
                assert path.name in box.text()
                assert words in box.informativeText()
                box.reject()
                await task
            assert len(studio.window.flows.tabs) == 1

    run_async(story(), 60)


def test_the_drawing_of_a_large_flow_can_be_given_up(run_async, tmp_path):
    source, path = tmp_path / "large.json", tmp_path / "large.svg"
    source.write_bytes(dump_flow(chain(2500)))

    async def story():
        async with studio_open(tmp_path / "data", source) as studio:
            told = []
            studio.window.subflows.told.connect(told.append)
            studio.press("file.export_picture")
            dialog = await studio.dialog(QFileDialog)
            dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
            dialog.accept()
            wait = await studio.dialog(QProgressDialog)
            assert studio.tab.title in wait.labelText()
            wait.canceled.emit()
            await until(lambda: told, what="it is said")
            assert told == [f"No picture of “{studio.tab.title}” was written"]
            assert not path.exists()

    run_async(story(), 60)
