from pathlib import Path

import pytest
from pydantic import ValidationError

from app.settings import ProviderSettings, Settings, SettingsStore


def test_settings_come_back_at_the_next_start(tmp_path):
    path = tmp_path / "deep" / "settings.json"
    store = SettingsStore(path)
    heard: list[Settings] = []
    store.changed.subscribe(heard.append)
    store.update(theme="light", providers=(ProviderSettings(name="acme", models=("m",)),))
    store.update(theme="light")
    store.note_recent(tmp_path / "a.json")
    store.note_recent(tmp_path / "b.json")
    store.note_recent(tmp_path / "a.json")
    again = SettingsStore(path).settings
    assert again == store.settings
    assert again.theme == "light"
    assert [Path(one).name for one in again.recent_files] == ["a.json", "b.json"]
    assert len(heard) == 4


def test_a_damaged_file_is_put_aside_and_said(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "pink"')
    store = SettingsStore(path)
    assert store.settings == Settings()
    assert store.damaged is not None
    assert store.damaged.read_text() == '{"theme": "pink"'


def test_a_value_out_of_range_changes_nothing(tmp_path):
    store = SettingsStore(tmp_path / "settings.json")
    with pytest.raises(ValidationError):
        store.update(autosave_s=-1)
    assert store.settings == Settings()
    assert not store.path.exists()


def test_unknown_keys_of_another_version_do_no_harm(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "from_the_future": 1}')
    assert SettingsStore(path).settings.theme == "dark"


def test_favourites_and_uses_are_counted(tmp_path):
    store = SettingsStore(tmp_path / "settings.json")
    store.toggle_favourite("ask_user")
    store.note_node_use("ask_user")
    store.note_node_use("for")
    store.note_node_use("ask_user")
    assert store.settings.favourites == ("ask_user",)
    assert store.settings.node_uses == {"ask_user": 2, "for": 1}
    assert store.settings.recent_nodes == ("ask_user", "for")
    store.toggle_favourite("ask_user")
    assert store.settings.favourites == ()


def test_what_cannot_even_be_read_is_put_aside(tmp_path):
    path = tmp_path / "settings.json"
    path.mkdir()
    store = SettingsStore(path)
    assert store.settings == Settings()
    assert store.damaged == tmp_path / "settings.damaged.json"
    store.update(theme="dark")
    assert SettingsStore(path).settings.theme == "dark"
