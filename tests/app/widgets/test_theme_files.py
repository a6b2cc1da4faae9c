"""Themes of one's own: files that are taken, and files that are refused in words."""

import json

import pytest
from PySide6.QtGui import QColor

from app.dialogs.preferences import PreferencesDialog
from app.dialogs.theme_box import ThemeBox
from app.main_window.flows.example_flows import example_path
from app.settings import Settings
from app.widgets import theme as themes
from app.widgets.theme import COLOR_TOKENS, DARK, THEMES, apply_theme, theme, use_own_themes
from app.widgets.theme_files import (
    ThemeFileError,
    contrast,
    read_theme,
    themes_in,
    unreadable_pairs,
    write_theme,
)
from tests.support.studio import studio_open, until

SEPIA = {
    "visualflow_theme": 1,
    "name": "Sepia",
    "base": "light",
    "colors": {
        "canvas": "#F3E9D7",
        "grid_minor": "#EADFC9",
        "grid_major": "#DDCFB4",
        "panel": "#FBF4E6",
        "panel_raised": "#F3E9D6",
        "node_body": "#FFFBF2",
        "node_border": "#CDB892",
        "field": "#FFFBF2",
        "text": "#33291A",
        "text_secondary": "#66563C",
        "accent": "#8A4B14",
        "selection": "#F0D9B5",
        "running": "#8A5600",
        "done": "#1F6B42",
        "failed": "#A82837",
        "warning": "#8F4A06",
        "waiting": "#6038B5",
    },
}


def written(folder, content, name="sepia.json"):
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


@pytest.mark.parametrize("name", THEMES)
def test_the_bundled_themes_can_be_read_and_survive_a_file(name, tmp_path):
    assert list(unreadable_pairs(THEMES[name])) == []
    write_theme(tmp_path / "t.json", THEMES[name], "Copy")
    copy = read_theme(tmp_path / "t.json")
    assert copy.name == "own:Copy"
    assert [getattr(copy, t) for t in COLOR_TOKENS] == [
        getattr(THEMES[name], t) for t in COLOR_TOKENS
    ]


def test_contrast_is_that_of_wcag():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("{", "not JSON"),
        ("[]", "visualflow_theme"),
        ({"visualflow_theme": 9}, "visualflow_theme"),
        ({"name": ""}, "name"),
        ({"name": 7}, "name"),
        ({"base": "pink"}, "base"),
        ({"colors": []}, "colors"),
        ({"colors": {"text": "no colour"}}, "text"),
        ({"colors": {"text": "#33000000"}}, "opaque"),
        ({"colors": {"txet": "#000000"}}, "txet"),
        ({"colors": {"text": "#BBBBBB"}}, "contrast of"),
    ],
)
def test_a_bad_theme_is_refused_with_place_and_remedy(tmp_path, change, said):
    content = change if isinstance(change, str) else {**SEPIA, **change}
    with pytest.raises(ThemeFileError) as raised:
        read_theme(written(tmp_path, content))
    assert said in raised.value.problem
    assert raised.value.where == "sepia.json"
    assert raised.value.remedy
    assert themes_in(tmp_path)[0] == []
    assert len(themes_in(tmp_path)[1]) == 1


def test_a_huge_file_and_no_folder_are_no_trouble(tmp_path):
    with pytest.raises(ThemeFileError, match="too large"):
        read_theme(written(tmp_path, " " * 200_000))
    assert themes_in(tmp_path / "none") == ([], [])


def test_the_box_imports_exports_and_says_what_is_wrong(qtbot, qapp, tmp_path):
    apply_theme(qapp, "dark")
    box = ThemeBox(tmp_path / "themes", "dark")
    qtbot.addWidget(box.choice)
    qtbot.addWidget(box.buttons)
    box.import_file(written(tmp_path, {**SEPIA, "colors": {"text": "#BBBBBB"}}))
    assert "contrast" in box.message.text()
    assert box.choice.currentData() == "dark"
    box.import_file(written(tmp_path, SEPIA))
    assert box.choice.currentData() == "own:Sepia"
    box.export_file(tmp_path / "My_theme.theme.json")
    assert read_theme(tmp_path / "My_theme.theme.json").name == "own:My theme"
    box.export_file(tmp_path / "sepia.json" / "is no folder.json")
    assert box.message.property("role") == "error"
    use_own_themes(())


def test_like_the_desktop_follows_its_scheme_and_contrast(qapp, monkeypatch):
    apply_theme(qapp, "system")
    for wanted in ("light", "contrast", "dark"):
        monkeypatch.setattr(themes, "system_theme", lambda wanted=wanted: wanted)
        qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
        assert theme().name == wanted
    apply_theme(qapp, "own:Vanished")
    assert theme() is DARK, "a theme that is gone: like the desktop"


def test_a_theme_of_ones_own_holds_over_a_restart(run_async, tmp_path, qapp):
    async def story():
        async with studio_open(tmp_path, example_path("file_report")) as studio:
            studio.press("file.preferences")
            dialog = await studio.dialog(PreferencesDialog)
            dialog.theme.import_file(written(tmp_path / "elsewhere", SEPIA))
            await studio.picture("preferences-looks", dialog)
            dialog._accept()
            await until(lambda: theme().name == "own:Sepia", what="it is in force")
            await studio.picture("theme-sepia")
            assert studio.view.theme is theme()
        apply_theme(qapp, "dark")
        use_own_themes(())
        async with studio_open(tmp_path) as studio:
            assert theme().name == "own:Sepia"
            studio.window.settings.update(theme="dark")
            studio.window.preferences.apply()
        use_own_themes(())

    run_async(story(), 60)


def test_settings_with_a_theme_of_ones_own_can_be_read():
    assert Settings.model_validate_json('{"theme": "own:Sepia"}').theme == "own:Sepia"
