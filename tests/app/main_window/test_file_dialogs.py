"""Where dialogs for files begin."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.support.studio import studio_open


@pytest.mark.parametrize(
    ("made", "setting", "begins"),
    [("flows", "", "flows"), ("", "", ""), ("mine", "mine", "mine"), ("flows", "mine", "")],
)
def test_a_flow_without_a_file_is_saved_in_the_folder_of_flows(
    run_async, tmp_path, made, setting, begins
):
    (tmp_path / made).mkdir(exist_ok=True)

    async def story():
        async with studio_open(tmp_path) as studio:
            folder = str(tmp_path / setting) if setting else ""
            studio.window.settings.update(flows_folder=folder)
            studio.press("file.save")
            dialog = await studio.dialog(QFileDialog)
            assert Path(dialog.directory().absolutePath()) == tmp_path / begins

    run_async(story(), 30)


@pytest.mark.parametrize("action", ["file.export_picture", "file.import_bundle", "file.compare"])
def test_every_file_dialog_begins_there(run_async, tmp_path, action):
    (tmp_path / "flows").mkdir()

    async def story():
        async with studio_open(tmp_path) as studio:
            await studio.window.gallery.open("template:empty")
            studio.press(action)
            dialog = await studio.dialog(QFileDialog)
            assert Path(dialog.directory().absolutePath()) == tmp_path / "flows"

    run_async(story(), 30)
