"""Palette and quick search in the whole window: habits, snippets, what is lacking, dropped files."""

import orjson
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QPushButton

from app.dialogs.preferences import SETTING_ENTRIES, PreferencesDialog
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from app.settings import ProviderSettings, Settings
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.needs import TEXT_MODEL
from tests.support.studio import LEFT, NONE, studio_open, until


async def answered(studio, text):
    dialog = await studio.dialog(QInputDialog)
    field = dialog.findChild(QLineEdit)
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def drop(view, urls=(), text=""):
    mime = QMimeData()
    if urls:
        mime.setUrls(list(urls))
    else:
        mime.setText(text)
    at, action = view.rect().center(), Qt.DropAction.CopyAction
    QApplication.sendEvent(view, QDragEnterEvent(at, action, mime, LEFT, NONE))
    QApplication.sendEvent(view, QDropEvent(QPointF(at), action, mime, LEFT, NONE))


def test_a_snippet_is_saved_by_keys_found_renamed_deleted_and_brought_back(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("branch")) as studio:
            window, palette = studio.window, studio.window.panels.palette
            await until(lambda: window.palette_work._seeds.at_pin, what="the examples are read")
            studio.press("edit.select_all")
            studio.press("node.save_snippet")
            await answered(studio, "My branch")
            await until(lambda: "My branch" in window.palette_work.snippets.known)
            path = window.palette_work.snippets.known["My branch"].path
            assert path.parent == window.settings.path.parent / "snippets"
            assert len(orjson.loads(path.read_bytes())["nodes"]) == len(studio.flow.nodes)
            assert palette.list.keys()[0] == "snippet:My branch"
            await studio.picture("snippets")

            before = studio.flow
            QTest.keyClicks(palette.list.field, "my branch")
            QTest.keyClick(palette.list.field, Qt.Key.Key_Return)
            assert len(studio.flow.nodes) == 2 * len(before.nodes)
            studio.press("edit.undo")
            assert studio.flow is before
            studio.view.setFocus()
            QTest.keyClick(studio.view, "y", Qt.KeyboardModifier.ShiftModifier)
            assert studio.view.quick_add.isVisible()
            studio.view.quick_add.list.field.setText("my branch")
            assert studio.view.quick_add.list.current_key() == "snippet:My branch"
            studio.view.quick_add.dismiss()

            menu = palette.menu_for("snippet:My branch")
            next(a for a in menu.actions() if a.text() == "Rename…").trigger()
            await answered(studio, "Ours")
            await until(lambda: list(window.palette_work.snippets.known) == ["Ours"])
            assert not path.exists()
            palette.menu_for("snippet:Ours").actions()[-1].trigger()
            await until(lambda: not window.palette_work.snippets.known)
            assert window.messages._button.text() == "Bring back"
            studio.click(window.messages._button)
            await until(lambda: list(window.palette_work.snippets.known) == ["Ours"])

    run_async(story(), 30)


def test_the_fields_are_called_as_what_is_missing_is_called(qtbot):
    dialog = PreferencesDialog(Settings())
    qtbot.addWidget(dialog)
    titles = {entry.name: entry.title for entry in SETTING_ENTRIES}
    for node_type in builtin_catalogue().values():
        need = node_type.needs
        if need is None or not need.setting:
            continue
        field = dialog.editor_of(need.setting)
        form = dialog.providers.form.layout()
        label = form.labelForField(field) if need is not TEXT_MODEL else None
        assert titles[need.setting] == need.title
        assert label is None or label.text() == need.title


async def configured(studio, has_focus):
    """Wait for the preferences, which begin at the missing field, and leave them."""
    dialog = await studio.dialog(PreferencesDialog)
    assert dialog.pages.currentItem().text() == "Models"
    await until(lambda: has_focus(dialog), what="the missing field has the keyboard")
    dialog.reject()
    await until(lambda: not studio.dialogs(PreferencesDialog))


def provider(**more):
    given = {"name": "local", "base_url": "http://localhost:1/v1", "models": ("m",), **more}
    return ProviderSettings(**given).model_dump()


def test_a_mark_names_the_missing_setting_opens_it_and_goes_once_it_is_set(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            palette, settings = studio.window.panels.palette, studio.window.settings
            quick = studio.view.quick_add
            palette.list.field.setText("llm call")
            assert "echo" in palette.preview.text()
            palette.list.field.setText("generate image")
            assert "No server that makes pictures is set up" in palette.preview.text()
            studio.click(palette.set_up)
            await configured(studio, lambda dialog: dialog.providers.list.hasFocus())

            settings.update(providers=(provider(), provider(name="other")))
            studio.click(palette.set_up)
            await configured(studio, lambda dialog: dialog.providers.default_provider.hasFocus())

            settings.update(default_provider="other")
            assert "Name its “Image model”" in palette.preview.text()
            await studio.picture("no_image_model")
            studio.click(palette.set_up)
            await configured(
                studio,
                lambda dialog: (
                    dialog.providers.special_models["image_model"].hasFocus()
                    and dialog.providers.name.text() == "other"
                ),
            )
            studio.view.open_quick_add(QPointF(200, 100), typed="generate image")
            assert "Name its “Image model”" in quick.lack.text()
            await studio.picture("quick_add_not_set_up")
            studio.click(quick.set_up)
            assert not quick.isVisible()
            await configured(
                studio, lambda dialog: dialog.providers.special_models["image_model"].hasFocus()
            )

            settings.update(providers=(provider(name="other", image_model="paint"),))
            assert not palette.set_up.isVisible()
            assert "generate_image" not in quick._lacks
            assert quick._lacks["generate_voice"].setting == "voice_model"
            palette.list.field.setText("llm call")
            assert "echo" not in palette.preview.text()
            palette.list.field.setText("generate music")
            assert "Name its “Music model”" in palette.preview.text()
            studio.click(palette.set_up)
            await configured(
                studio, lambda dialog: dialog.providers.special_models["music_model"].hasFocus()
            )

    run_async(story(), 30)


def test_a_node_whose_setting_is_missing_is_a_problem_that_the_inspector_mends(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            settings = studio.window.settings
            settings.update(providers=(provider(),), default_provider="local")
            studio.drop_type("generate_voice", studio.view.rect().center())

            def rows():
                return [row for row in studio.tab.problems.rows if row.code == "not-set-up"]

            await until(rows, what="the missing setting is a problem")
            assert "has no model for voices" in rows()[0].text
            problems = studio.window.panels.problems
            studio.window.docks.show(DockKey.PROBLEMS)
            await until(problems.set_up.isVisible)
            await studio.picture("problem_not_set_up")
            studio.click(problems.set_up)
            await configured(
                studio, lambda dialog: dialog.providers.special_models["voice_model"].hasFocus()
            )
            studio.tab.selection.set([rows()[0].node_id])
            pane = studio.window.panels.inspector.pane
            await until(lambda: _button(studio), what="the inspector offers to set it up")
            assert pane is not None
            await studio.picture("inspector_not_set_up")
            studio.click(_button(studio))
            await configured(
                studio,
                lambda dialog: dialog.providers.special_models["voice_model"].hasFocus(),
            )
            settings.update(providers=(provider(voice_model="speak"),))
            await until(lambda: not rows(), what="the problem goes")

    run_async(story(), 30)


def _button(studio):
    buttons = studio.window.panels.inspector.pane.findChildren(QPushButton)
    return next((one for one in buttons if one.text() == "Configure…"), None)


def test_what_is_placed_by_any_way_is_counted_and_recent(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            settings = studio.window.settings
            studio.drop_type("concat", studio.view.rect().center())
            studio.view.setFocus()
            QTest.keyClick(studio.view, Qt.Key.Key_Tab)
            studio.view.quick_add.list.field.setText("uppercase")
            QTest.keyClick(studio.view.quick_add.list.field, Qt.Key.Key_Return)
            assert settings.settings.node_uses == {"concat": 1, "uppercase": 1}
            assert settings.settings.recent_nodes == ("uppercase", "concat")
            assert studio.window.panels.palette.list.keys()[:2] == ["uppercase", "concat"]

    run_async(story(), 30)


def test_a_dropped_picture_comes_into_the_workspace_and_becomes_an_artifact(run_async, tmp_path):
    picture = tmp_path / "cat.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(picture))
    notes = tmp_path / "notes.txt"
    notes.write_text("hello")

    async def story():
        async with studio_open(tmp_path / "data", example_path("hello")) as studio:
            before = studio.flow
            drop(studio.view, [QUrl.fromLocalFile(str(p)) for p in (picture, notes)])
            await until(lambda: studio.flow is not before)
            made = {node.type: node for node in studio.flow.nodes if node not in before.nodes}
            assert made["import_workspace_file"].pin_defaults == {"file_path": "cat.png"}
            assert made["read_file"].pin_defaults == {"file_path": "notes.txt"}
            assert studio.tab.document.undo_label == "Drop 2 files"
            assert (studio.window._workspace() / "cat.png").is_file()
            drop(studio.view, text="https://example.org/page")
            assert studio.tab.document.undo_label == "Drop web address"
            await studio.picture("dropped")

    run_async(story(), 30)


def test_a_dropped_json_that_is_no_flow_is_read_as_a_file(run_async, tmp_path):
    path = tmp_path / "numbers.json"
    path.write_text("[1, 2]")

    async def story():
        async with studio_open(tmp_path / "data", example_path("hello")) as studio:
            drop(studio.view, [QUrl.fromLocalFile(str(path))])
            await until(lambda: studio.tab.document.can_undo)
            assert studio.node_of_type("read_file").pin_defaults["file_path"] == "numbers.json"
            assert len(studio.window.flows.tabs) == 1

    run_async(story(), 30)
