"""Setting a server of models up: known ones, asked for their models, the first one answers."""

from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.dialogs.model_finder import KNOWN_SERVERS
from app.dialogs.preferences import PreferencesDialog
from app.settings import ProviderSettings, Settings
from app.widgets.theme import apply_theme
from tests.runtime.local_http import JsonHandler, serving
from tests.support.studio import until

LOCAL = KNOWN_SERVERS[0]
FAR = next(server for server in KNOWN_SERVERS if not server.is_local)


class Server(JsonHandler):
    """Lists two models for whoever has the key."""

    wants: ClassVar[str] = "sk-1"

    def get(self):
        if self.headers.get("Authorization") == f"Bearer {Server.wants}":
            self.answer({"data": [{"id": "tiny"}, {"id": "large"}]})
        else:
            self.answer({"error": {"message": "no"}}, 401)


@pytest.fixture
def dialog(qtbot):
    made = PreferencesDialog(Settings())
    qtbot.addWidget(made)
    made.show_page("Models")
    made.show()
    qtbot.waitExposed(made)
    return made


def test_an_empty_page_says_what_to_do_and_the_first_server_answers(dialog):
    page = dialog.providers
    assert page.advice.isVisible()
    assert not page.form.isVisible()
    assert page.default_name() == ""
    labels = [action.text() for action in page.add.menu().actions()]
    assert labels[0].startswith("Ollama")
    page.add.menu().actions()[0].trigger()
    assert page.form.isVisible()
    assert not page.advice.isVisible()
    assert (page.name.text(), page.base_url.text()) == (LOCAL.name, LOCAL.base_url)
    assert page.finder.button.hasFocus()
    page.name.setFocus()
    for field in (page.base_url, page.key, page.finder.button, page.models):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert field.hasFocus()
    changes = dialog.changes()
    assert changes["default_provider"] == LOCAL.name
    assert changes["providers"][0]["needs_key"] is False, "it is asked without a key"
    page.add_server(FAR)
    assert page.key.hasFocus()
    assert page.default_name() == LOCAL.name
    page.add_server(LOCAL)
    assert page.name.text() == f"{LOCAL.name} 2"
    page.key.setText("sk-9")
    assert [one.needs_key for one in page.providers()] == [False, True, True], (
        "one is known to ask for it"
    )


def test_the_fields_of_both_forms_begin_at_the_same_place(dialog, qapp):
    apply_theme(qapp, "light")
    page = dialog.providers
    page.add_server(LOCAL)
    QApplication.sendPostedEvents()
    lefts = {
        field.mapTo(page, field.rect().topLeft()).x()
        for field in (page.name, page.models, page.default_provider, page.default_model)
    }
    assert len(lefts) == 1


def test_the_default_follows_a_new_name_and_goes_with_its_server(qtbot):
    servers = tuple(ProviderSettings(name=n, base_url="http://localhost/v1") for n in ("a", "b"))
    dialog = PreferencesDialog(Settings(providers=servers, default_provider="b"), {"b": True})
    qtbot.addWidget(dialog)
    dialog.show_page("Models")
    dialog.show()
    page = dialog.providers
    assert page.default_provider.currentText() == "b"
    page.list.setCurrentRow(1)
    assert [one.needs_key for one in page.providers()] == [False, True]
    qtbot.keyClicks(page.name, "est")
    assert page.default_name() == "best"
    assert page.default_provider.currentText() == "best"
    page._remove()
    assert page.default_name() == ""
    qtbot.keyClick(page.default_provider, Qt.Key.Key_Down)
    assert dialog.changes()["default_provider"] == "a"


def test_the_server_is_asked_for_its_models_and_says_what_is_wrong(run_async, dialog):
    page = dialog.providers

    async def story(url):
        page.add_server(None)
        page.finder.ask()
        assert page.finder.said.text() == "Type its address first"
        page.base_url.setText(f"{url}/v1")
        page.finder.ask()
        await until(lambda: "asks for a key" in page.finder.said.text())
        page.key.setText("sk-1")
        page.finder.ask()
        await until(lambda: "2 models" in page.finder.said.text())
        assert page.models.toPlainText() == "large\ntiny"
        assert page.providers()[0].models == ("large", "tiny")
        assert "large" in page.default_model.lineEdit().placeholderText()
        page.default_model.setCurrentIndex(1)
        assert dialog.changes()["default_model"] == "tiny"
        page.base_url.setText("http://127.0.0.1:9/v1")
        page.finder.ask()
        dialog.reject()  # in the middle of it
        await until(lambda: page.finder._asking is None)
        assert page.finder.said.text() == ""

    with serving(Server) as url:
        run_async(story(url), 20)


def test_a_field_that_is_asked_for_is_in_sight(qtbot):
    servers = (ProviderSettings(name="a", base_url="http://localhost/v1"),)
    dialog = PreferencesDialog(Settings(providers=servers, default_provider="a"))
    qtbot.addWidget(dialog)
    dialog.show_setting("transcription_model")
    dialog.show()
    field, place = dialog.providers.special_models["transcription_model"], dialog.providers.place
    seen = place.viewport().rect()
    qtbot.waitUntil(lambda: seen.contains(field.geometry().translated(place.widget().pos())))
