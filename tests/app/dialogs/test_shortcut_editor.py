"""The shortcut editor: recording by keys, clashes, profiles, files of them."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.actions.menus import ACTIONS, section_of
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.shortcut_editor import ShortcutEditor
from app.dialogs.shortcut_profiles import (
    KeyedAction,
    ShortcutFileError,
    clashes,
    read_profile,
)
from app.settings import OWN_SHORTCUTS, Settings
from tests.support.studio import studio_open, until

KEYED = [KeyedAction(spec.id, spec.text, section_of(spec), spec.keys) for spec in ACTIONS]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(qtbot):
    made = ShortcutEditor(KEYED, {}, "")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def record(editor, name, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Search an action and press its new keys."""
    editor.search.clear()
    QTest.keyClicks(editor.search, name)
    editor.keys.setFocus()
    QTest.keyClick(editor.keys, key, modifiers)


def test_the_defaults_do_not_clash():
    assert list(clashes({one.id: one for one in KEYED}, {})) == []


def test_recorded_keys_go_to_a_profile_of_ones_own(editor):
    record(editor, "New flow", Qt.Key.Key_J, CTRL_SHIFT)
    assert editor.shortcuts() == {"file.new": "Ctrl+Shift+J"}
    assert editor.profile() == OWN_SHORTCUTS
    editor.reset.click()
    assert editor.shortcuts() == {}
    editor.profile_box.setCurrentText("Default")
    assert editor.profile() == ""


def test_a_key_that_is_taken_is_named_and_can_be_given_away(editor):
    record(editor, "New flow", Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "“Save” has Ctrl+S" in editor.message.text()
    assert editor.shortcuts() == {}, "nothing changes before the person says so"
    editor.give.click()
    assert editor.shortcuts() == {"file.new": "Ctrl+S", "file.save": ""}
    assert editor.problem() == ""
    editor.reset_all.click()
    assert editor.shortcuts() == {}


def test_the_second_key_of_an_action_counts_too(editor):
    record(editor, "New flow", Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "“Redo” has Ctrl+Y" in editor.message.text()
    editor.give.click()
    assert editor.shortcuts() == {"file.new": "Ctrl+Y", "edit.redo": "Ctrl+Shift+Z"}


def test_a_key_can_be_searched(editor):
    QTest.keyClicks(editor.search, "ctrl+shift+p")
    assert editor.current is not None
    assert editor.current.id == "edit.command"


def test_a_profile_survives_a_file(editor, tmp_path):
    record(editor, "New flow", Qt.Key.Key_J, CTRL_SHIFT)
    path = tmp_path / "mine.json"
    editor.export_file(path)
    editor.profile_box.setCurrentText("Default")
    editor.import_file(path)
    assert editor.profile() == OWN_SHORTCUTS
    assert editor.shortcuts() == {"file.new": "Ctrl+Shift+J"}
    name, own, unknown = read_profile(path, {one.id: one for one in KEYED})
    assert (name, own, unknown) == (OWN_SHORTCUTS, {"file.new": "Ctrl+Shift+J"}, ())


@pytest.mark.parametrize(
    "text",
    [
        "not json",
        "[]",
        '{"visualflow_shortcuts": 2, "keys": {}}',
        '{"visualflow_shortcuts": 1, "keys": {"file.new": 7}}',
        '{"visualflow_shortcuts": 1, "keys": {"file.new": "Ctrl+Nonsense"}}',
        "\x00\x01",
    ],
)
def test_a_bad_file_changes_nothing_and_says_why(editor, tmp_path, text):
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(ShortcutFileError) as raised:
        read_profile(path, {one.id: one for one in KEYED})
    assert raised.value.remedy
    editor.import_file(path)
    assert "bad.json" in editor.message.text()
    assert editor.profiles() == {}
    editor.import_file(tmp_path / "gone.json")
    assert "gone.json" in editor.message.text()


def test_a_file_with_unknown_actions_and_clashes_is_taken_with_a_word(editor, tmp_path):
    path = tmp_path / "old.json"
    keys = {"file.new": "Ctrl+S", "file.vanished": "Ctrl+T"}
    path.write_text(json.dumps({"visualflow_shortcuts": 1, "name": "Old", "keys": keys}))
    editor.import_file(path)
    assert editor.profile() == "Old"
    assert "“New flow” and “Save” both have Ctrl+S" in editor.message.text()


def test_preferences_with_a_clash_are_not_taken(qtbot):
    settings = Settings(shortcuts={"file.new": "Ctrl+S"})
    dialog = PreferencesDialog(settings, actions=KEYED)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_page("Shortcuts")
    dialog._accept()
    assert dialog.isVisible()
    assert "both have Ctrl+S" in dialog.message.text()
    dialog.reject()


def test_a_clash_nobody_looked_at_keeps_no_other_setting_from_being_taken(qtbot):
    settings = Settings(shortcuts={"file.new": "Ctrl+S"})
    dialog = PreferencesDialog(settings, actions=KEYED)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._accept()
    assert not dialog.isVisible()
    assert dialog.changes()["shortcuts"] == settings.shortcuts


def test_new_keys_work_in_the_window_and_stay(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            studio.press("file.preferences")
            dialog = await studio.dialog(PreferencesDialog)
            dialog.show_page("Shortcuts")
            record(dialog.shortcuts, "New flow", Qt.Key.Key_J, CTRL_SHIFT)
            await studio.picture("shortcut-editor", dialog)
            dialog._accept()
            await until(lambda: not studio.dialogs())
            before = len(studio.window.flows.tabs)
            action = studio.window.table["file.new"]
            await until(lambda: action.shortcut().toString() == "Ctrl+Shift+J")
            studio.window.activateWindow()
            studio.view.setFocus()
            await until(
                lambda: QApplication.activeWindow() is studio.window and studio.view.hasFocus()
            )
            QTest.keyClick(studio.view, Qt.Key.Key_J, CTRL_SHIFT)
            await until(lambda: len(studio.window.flows.tabs) == before + 1, what="the keys work")
        async with studio_open(tmp_path) as studio:
            assert studio.window.table["file.new"].shortcut().toString() == "Ctrl+Shift+J"
            assert studio.window.settings.settings.shortcut_profile == OWN_SHORTCUTS

    run_async(story(), 60)
