"""The log in the whole program: a run is followed from its lines to its node, and no secret is shown."""

import logging

import pytest
from PySide6.QtGui import QDesktopServices

from app.dialogs.ask_user import AskUserDialog
from app.dialogs.preferences import PreferencesDialog
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from app.main_window.places import Places
from app.settings import SettingsStore
from tests.support.studio import studio_open, until


@pytest.fixture(autouse=True)
def _logging_as_it_was():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.setLevel(logging.INFO)
    yield
    for one in set(root.handlers) - set(handlers):
        one.close()
    root.handlers[:], root.level = handlers, level


def messages(panel):
    return [panel.model.entry(row).message for row in range(panel.model.rowCount())]


def test_a_run_is_followed_from_its_lines_to_its_node_and_record(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            await studio.run_with()
            (await studio.dialog(AskUserDialog)).reject()
            studio.press("view.log")
            panel = studio.window.logs.panel
            assert panel.isVisible()
            await until(lambda: any("waits for user" in one for one in messages(panel)))
            row = next(r for r, one in enumerate(messages(panel)) if "waits for user" in one)
            assert panel.model.index(row, 2).data() == "Ask User"
            asked, run = studio.tab, studio.run
            studio.window.flows.new()
            await until(lambda: studio.tab is not asked)
            panel.view.setCurrentIndex(panel.model.index(row, 0))
            panel._go_to_current()
            await until(lambda: studio.tab is asked and studio.tab.selection.nodes == {"ask"})
            assert studio.run is run
            studio.window.docks.show(DockKey.TRACE)
            assert studio.window.panels.chosen_record.node_id == "ask"

    run_async(story(), 60)


def test_level_and_patterns_of_the_preferences_hold_at_once_and_after_a_restart(
    run_async, tmp_path
):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            panel, log = (studio.window.docks.panel(DockKey.LOG), logging.getLogger("some.library"))
            studio.window.docks.show(DockKey.LOG)
            studio.click(panel.settings)
            dialog = await studio.dialog(PreferencesDialog)
            assert dialog.log_level.hasFocus()
            dialog.log_patterns.setPlainText("acme-(")
            dialog._accept()
            assert "no regular expression" in dialog.message.text()
            dialog.log_patterns.setPlainText("acme-[0-9]+\n\n")
            dialog.log_level.setCurrentIndex(dialog.log_level.findData("debug"))
            dialog._accept()
            await until(lambda: studio.window.settings.settings.log_level == "debug")
            await until(lambda: logging.getLogger().level == logging.DEBUG)
            log.debug("it is acme-42, api_key=sk-1")
            await until(lambda: "it is [redacted], api_key=[redacted]" in messages(panel))
            written = Places.below(tmp_path).log_file.read_text()
            assert "it is [redacted]" in written
            assert "acme-42" not in written
            await studio.run_with()
            await studio.ended()
            await until(lambda: "node entered" in messages(panel))
        logging.getLogger().setLevel(logging.INFO)
        async with studio_open(tmp_path, example_path("hello")) as studio:
            assert logging.getLogger().level == logging.DEBUG
            assert studio.window.logs.feed.book.redactor("acme-1") == "[redacted]"

    run_async(story(), 60)


def test_a_pattern_broken_by_hand_is_told_and_the_rest_still_hides(run_async, tmp_path):
    SettingsStore(Places.below(tmp_path).settings / "settings.json").update(log_patterns=("(",))

    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            assert (
                studio.window.logs.feed.book.redactor.text("api_key=sk-1") == "api_key=[redacted]"
            )

    run_async(story(), 30)


def test_the_file_is_shown_or_it_is_said_where_it_will_be(run_async, tmp_path, monkeypatch):
    opened, told = [], []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))

    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            studio.window.logs.told.connect(told.append)
            panel = studio.window.docks.panel(DockKey.LOG)
            studio.window.docks.show(DockKey.LOG)
            studio.click(panel.file)
            assert "no log file yet" in told[-1]
            path = Places.below(tmp_path).log_file
            path.parent.mkdir()
            path.write_text("one line\n")
            studio.click(panel.file)
            assert opened == [str(path)]
            assert str(path) in told[-1], "nothing here shows texts"

    run_async(story(), 30)
