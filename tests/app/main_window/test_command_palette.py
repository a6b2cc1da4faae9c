"""The command palette: what it offers, by keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.dialogs.preferences import SETTING_ENTRIES, PreferencesDialog
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from app.main_window.window_dialogs import SearchDialog
from app.settings import ProviderSettings, Settings
from tests.support.studio import studio_open, until


async def choose(studio, text):
    """Open the palette by its keys, type, press Enter."""
    studio.view.setFocus()
    studio.press("edit.command")
    dialog = await studio.dialog(SearchDialog)
    QTest.keyClicks(dialog.list.field, text)
    QTest.keyClick(dialog.list.field, Qt.Key.Key_Return)
    await until(lambda: not studio.dialogs(SearchDialog))


def test_every_setting_of_the_dialog_can_be_searched(qtbot):
    server = ProviderSettings(name="local")
    dialog = PreferencesDialog(Settings(providers=(server,), default_provider="local"))
    qtbot.addWidget(dialog)
    named = {entry.name for entry in SETTING_ENTRIES}
    assert set(dialog.changes()) - named == {"shortcut_profiles", "shortcut_profile"}
    dialog.show()
    for entry in SETTING_ENTRIES:
        dialog.show_setting(entry.name)
        assert dialog.editor_of(entry.name).isVisible(), entry


def test_it_finds_commands_nodes_flows_and_settings_by_keys(run_async, tmp_path):
    path = tmp_path / "hello.json"
    path.write_bytes(example_path("hello").read_bytes())

    async def story():
        async with studio_open(tmp_path, path) as studio:
            window = studio.window
            await until(window.known.flows, what="the flows in reach are known")
            items = window.command_palette.items()
            kinds = {item.key.partition(":")[0] for item in items}
            assert kinds == {"action", "node", "flow", "setting"}
            usable = {one for one in window.table if window.table[one].isEnabled()}
            offered = {i.key.removeprefix("action:") for i in items if i.key.startswith("action:")}
            assert offered == usable - {"edit.command"}
            save = next(item for item in items if item.key == "action:file.save")
            assert save.shortcut == "Ctrl+S"

            before = len(studio.flow.nodes)
            await choose(studio, "while loop")
            await until(lambda: len(studio.flow.nodes) == before + 1, what="the node is added")
            await choose(studio, "file report")
            await until(lambda: len(window.flows.tabs) == 2, what="the flow opens")
            await choose(studio, "hello")
            await until(lambda: studio.tab.document.path == path, what="the open flow comes back")
            await choose(studio, "autosave")
            dialog = await studio.dialog(PreferencesDialog)
            assert dialog.stack.currentWidget().isAncestorOf(dialog.autosave)
            await until(dialog.autosave.hasFocus)
            dialog.reject()
            await until(lambda: not studio.dialogs())
            await choose(studio, "slect al")
            everything = {node.id for node in studio.flow.nodes}
            await until(
                lambda: studio.tab.selection.nodes == everything, what="found in spite of typos"
            )

    run_async(story(), 60)


def test_layouts_of_ones_own_are_found(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            window = studio.window
            window.layouts.save("Odd: one")
            studio.press("view.layout_present")
            assert window.docks.dock(DockKey.INSPECTOR).isHidden()
            await choose(studio, "odd: one")
            await until(lambda: not window.docks.dock(DockKey.INSPECTOR).isHidden())
            window.layouts.delete("Odd: one")
            assert not [i for i in window.command_palette.items() if i.key.startswith("layout:")]

    run_async(story(), 60)
