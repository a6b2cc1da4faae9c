"""Words are English until somebody speaks another language."""

from collections.abc import Iterator

import pytest

from runtime.base.words import say, say_count, speak_through

GERMAN = {
    "Delete {things}": "{things} löschen",
    "1 node": "1 Knoten",
    "{count:,} nodes": "{count:,} Knoten",
}


@pytest.fixture
def german() -> Iterator[None]:
    speak_through(lambda text: GERMAN.get(text, text), ".")
    yield
    speak_through(None)


def test_without_a_language_words_stay_as_they_are_written():
    assert say("Delete {things}", things="a {wire}") == "Delete a {wire}"
    assert say("Start with {") == "Start with {"
    assert say_count(1, "1 node", "{count:,} nodes") == "1 node"
    assert say_count(4321, "1 node", "{count:,} nodes") == "4,321 nodes"


@pytest.mark.usefixtures("german")
def test_words_are_translated_where_they_are_said():
    assert say("Delete {things}", things="3 {x}") == "3 {x} löschen"
    assert say_count(1, "1 node", "{count:,} nodes") == "1 Knoten"
    assert say_count(4321, "1 node", "{count:,} nodes") == "4.321 Knoten"
    assert say("Nobody translated this") == "Nobody translated this"
