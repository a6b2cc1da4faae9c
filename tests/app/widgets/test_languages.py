"""Which language the program speaks, and that nothing is loaded for English."""

import pytest
from PySide6.QtCore import QCoreApplication

from app.main import _options
from app.widgets import languages
from app.widgets.languages import ENGLISH, LANGUAGES, language_for, speak, spoken


@pytest.fixture
def all_spoken(monkeypatch):
    monkeypatch.setattr(languages, "spoken", lambda: dict(LANGUAGES))


@pytest.mark.usefixtures("all_spoken")
@pytest.mark.parametrize(
    ("desktop", "code"),
    [
        (["de-AT", "de", "en"], "de"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "en"], ENGLISH),
        (["it-IT", "fr-FR"], "fr"),
        (["en-GB", "de"], ENGLISH),
        (["C"], ENGLISH),
        (["pt-BR"], ENGLISH),
        ([], ENGLISH),
    ],
)
def test_the_first_language_of_the_desktop_that_there_is(desktop, code):
    assert language_for("system", desktop) == code


@pytest.mark.usefixtures("all_spoken")
def test_a_wish_goes_before_the_desktop():
    assert language_for("es", ["de"]) == "es"
    assert language_for(ENGLISH, ["de"]) == ENGLISH
    assert language_for("tlh", ["de"]) == "de", "a language of a later version of the program"


def test_english_is_always_there_and_loads_nothing(qapp, monkeypatch):
    def refuse(*_arguments):
        raise AssertionError("a translator was loaded")

    monkeypatch.setattr(languages, "QTranslator", refuse)
    speak(ENGLISH)
    assert ENGLISH in spoken()
    assert QCoreApplication.translate("say", "Delete") == "Delete"


def test_the_command_line_offers_the_languages_of_the_program(capsys):
    for code in LANGUAGES:
        assert _options(["--language", code]).language == code
    with pytest.raises(SystemExit):
        _options(["--language", "klingon"])
    assert "invalid choice" in capsys.readouterr().err
