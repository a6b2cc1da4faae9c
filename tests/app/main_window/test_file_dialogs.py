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
