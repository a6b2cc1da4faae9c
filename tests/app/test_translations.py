"""The Linguist files: complete, in step with what is said, faithful to what they translate, and what the program loads."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.actions.menus import MENUS
from app.widgets.asking import error_lines
from app.widgets.code_values import ExpressionValue
from app.widgets.languages import ENGLISH, LANGUAGES, speak, spoken, translated
from app.widgets.mnemonics import mnemonic
from app.widgets.retelling import retold
from app.widgets.texts import duration, relative_time
from runtime.base.clock import parse_iso
from runtime.base.errors import FlowFormatError
from runtime.base.words import say, say_count, speak_through
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.reference import node_page
from tests.support.pseudo import translations

OTHERS = [code for code in LANGUAGES if code != ENGLISH]
_HOLE = re.compile(r"\{[^{}]*\}")
MOST_MISSING = 0.02
"""Texts come before their translations: for so large a share of them, English is shown meanwhile."""


@pytest.fixture(scope="module")
def texts():
    return translations().all_texts()


@pytest.fixture
def speaking(qapp):
    """Speak a language for one test."""
    default = QLocale()

    def begin(code: str) -> None:
        speak(code)

    yield begin
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(default)
    speak_through(None)
    translated.cache_clear()


def test_every_language_is_there():
    assert set(spoken()) == set(LANGUAGES)


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_said_is_translated(code, texts):
    known = {source for _, source in translations().read(code)}
    missing = sorted({source for _, source in texts} - known)
    assert len(missing) <= len(texts) * MOST_MISSING, f"run make translations: {missing[:20]}"


@pytest.mark.parametrize("code", OTHERS)
def test_places_of_values_keys_and_edges_are_kept(code):
    wrong = []
    for (_, source), words in translations().read(code).items():
        same = (
            set(_HOLE.findall(source)) == set(_HOLE.findall(words)),
            source.count("&") == words.count("&"),
            source.count("\t") == words.count("\t"),
            source.endswith("…") == words.endswith("…"),
        )
        if not all(same):
            wrong.append((source, words))
    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_loaded_is_what_is_written(qapp, code):
    written = translations().path_of(code)
    loaded = QTranslator()
    assert loaded.load(str(written.with_suffix(".qm")))
    known = translations().read(code)
    assert {text: loaded.translate(*text) for text in known} == known, "run make translations"


def test_the_sentences_are_those_of_the_program():
    now, kept = set(translations().sentences()), set(translations().kept_sentences())
    assert len(now - kept) <= len(now) * MOST_MISSING, "run make translations"


@pytest.mark.parametrize(
    ("code", "file", "ok", "number"),
    [
        ("de", "&Datei", "OK", "1.234 Knoten"),
        ("es", "&Archivo", "Aceptar", "1.234 nodos"),
        ("fr", "&Fichier", "OK", "1\u202f234 nœuds"),
        ("zh_CN", "文件(&F)", "确定", "1,234 个节点"),
    ],
)
def test_words_numbers_and_buttons_of_a_language(speaking, code, file, ok, number):
    speaking(code)
    assert say("&File") == file
    assert QCoreApplication.translate("QPlatformTheme", "OK") == ok
    assert say_count(1234, "1 node", "{count:,} nodes") == number
    assert QLocale().language() == QLocale(code).language()


def test_times_and_durations(speaking):
    speaking("de")
    now = parse_iso("2026-01-01T12:00:00+00:00")
    assert relative_time("2026-01-01T11:57:00+00:00", now) == "vor 3 Minuten"
    assert duration(1.25) == "1,2 s"


def test_errors_and_problems_are_retold(speaking):
    speaking("de")
    told = retold("the file is larger than 20 MiB")
    assert told == "die Datei ist größer als 20 MiB"
    error = FlowFormatError("a.json", "the file is gone", "choose another file")
    assert error_lines(error) == ("a.json", "die Datei ist weg", "wählen Sie eine andere Datei")
    assert retold(str(error)) == "a.json: die Datei ist weg. Wählen Sie eine andere Datei."
    assert retold("“Compare” is never reached.") == "„Vergleichen“ wird nie erreicht."
    reason = "“Ask User” fails when it runs: no server that makes pictures is set up."
    assert retold(reason) == (
        "„Benutzer fragen“ scheitert beim Lauf: es ist kein Server eingerichtet, der Bilder macht."
    )
    assert retold("Something that no template fits") == "Something that no template fits"


def test_the_pages_of_nodes_are_translated_and_their_docs_are_not(speaking):
    compare = builtin_catalogue()["compare"]
    english = node_page(compare)
    assert "### Compare" in english
    speaking("fr")
    assert "### Comparer" in node_page(compare)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_menu_has_a_key_of_its_own(speaking, code):
    speaking(code)
    keys = [mnemonic(say(menu.title)) for menu in MENUS]
    assert len(set(keys)) == len(MENUS)


def test_sentences_with_braces_are_retold(speaking):
    speaking("de")
    for told in translations().kept_sentences():
        assert retold(told)
    told = 'answer with {"approved": true or false}'
    assert '{"approved": true' in retold(told) != told
    assert "{{topic}}" in retold("{{topic}} asks for an attribute")


def test_any_data_can_be_said(speaking):
    speaking("de")
    for data in ("a\0b", "caf\udce9.json", "{0} {name}", "}"):
        assert say(data) == data
        assert data in retold(f"the file is gone: {data}")


def test_long_texts_take_no_time_and_no_depth(speaking):
    """Each of these took seconds, or more frames than Python has."""
    speaking("de")
    shuttle = "A wire uses the x “" + "y”, which " * 1000 + " does not have"
    for text in ("a: " * 1300, shuttle, "the file is gone: " * 9000):
        assert retold(text)


def test_a_refused_wire_says_why_while_it_is_dragged(speaking):
    """The hint has no full stop; an article is English, the type behind it is not."""
    speaking("de")
    told = "Ein Ausgang string kann keinen Eingang object speisen"
    assert retold("A string output cannot feed an object input") == told
    assert retold("A string output cannot feed an object input.") == f"{told}."


def test_what_is_wrong_with_an_expression_is_told(speaking, qtbot):
    speaking("de")
    expression = ExpressionValue()
    qtbot.addWidget(expression)
    expression.line.setText("__import__('os')")
    qtbot.waitUntil(lambda: "ist in der Sandbox nicht erlaubt" in expression.error())
