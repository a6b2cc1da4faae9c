"""Sentences that are kept in English, told in the person's language where they are shown.

Problems of a flow, errors and what a run recorded are English wherever they are stored or handed on: a ledger is read on
another computer, a quick fix reads the problem it mends. `make translations` gathers the templates they were made from;
here a sentence is recognised by its template, and its values are put into the translated one.
"""

import json
import re
from functools import cache, lru_cache

from app.widgets.resource_files import resource_path
from runtime.base.words import is_english_spoken, say
from runtime.visualflow.pins import PIN_TYPES

_HOLE = re.compile(r"\{(\w+)\}")
_PARTS = re.compile(r"(?<=[.;])\s+|\n+")
_DEEPEST = 3
"""A sentence may hold the reason of another as a value, and that one more; it may stand behind so many places."""
_LONGEST = 4000
"""Letters; what is longer is a log or data, and stays as it is."""


def retold(text: str) -> str:
    """A sentence in the person's language; what is not recognised stays as it is."""
    if not text or len(text) > _LONGEST or is_english_spoken():
        return text
    return _retold(text)


@lru_cache(maxsize=2048)
def _retold(text: str) -> str:
    if (told := _recognised(text)) is not None:
        return told
    if len(parts := _PARTS.split(text)) > 1:  # a problem and its remedy
        gaps = _PARTS.findall(text)
        told_parts = [_retold(part) for part in parts]
        return "".join(part + gap for part, gap in zip(told_parts, [*gaps, ""], strict=True))
    places = text.split(": ", _DEEPEST)
    for number in range(1, len(places)):
        if (told := _recognised(": ".join(places[number:]))) is not None:
            return ": ".join((*places[:number], told))
    return text


def _recognised(text: str, depth: int = 0) -> str | None:
    """The sentence told by its template, as it was written or as a sentence of its own."""
    told = _by_template(text, depth)
    if told is None and text.endswith("."):
        told = _by_template(text[:-1], depth)
        if told is None:
            told = _by_template(text[:1].lower() + text[1:-1], depth)
        if told is not None:
            told = (told[:1].upper() if text[:1].isupper() else told[:1]) + told[1:] + "."
    elif told is None and (told := _by_template(text + ".", depth)) is not None:
        told = told.rstrip(".。")  # as in a hint, which takes the full stop away
    return told


def _by_template(text: str, depth: int) -> str | None:
    for template, core in _templates():
        if core in text and (found := _pattern(template).fullmatch(text)) is not None:
            words = say(template)
            if words == template:
                return None
            return _filled(words, found.groupdict(), depth)
    return None


def _filled(words: str, values: dict[str, str], depth: int) -> str:
    """Words with their values; other braces in them are words, too."""
    told = {name: _value(value, depth) for name, value in values.items()}
    return _HOLE.sub(lambda hole: told.get(hole[1], hole[0]), words)


def _value(value: str, depth: int) -> str:
    """A value of a sentence: data as it is, words of the program translated, a reason retold."""
    if value[:1] == "“" and value[-1:] == "”":
        return say("“{name}”", name=say(value[1:-1]))
    article, _, kind = value.partition(" ")
    if article.lower() in ("a", "an") and kind.replace(" ", "_") in PIN_TYPES:
        return kind  # a key of data, with an article of the English sentence
    if (words := say(value)) != value or depth == _DEEPEST or " " not in value:
        return words
    return _recognised(value, depth + 1) or value


@cache
def _templates() -> tuple[tuple[str, str], ...]:
    """(template, its longest fixed part) of every sentence; those with most fixed letters first."""
    known = json.loads(resource_path("languages", "sentences.json").read_text(encoding="utf-8"))
    ordered = sorted(known, key=lambda one: -len(_HOLE.sub("", one)))
    return tuple((template, max(_HOLE.split(template)[::2], key=len)) for template in ordered)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """What fits a template; made when it may fit, because making all of them takes longer than a person waits.

    What stands behind a value is taken where it comes first, for good: the next value takes in whatever follows, so
    looking further on would find nothing more, and would take the cube of the time.
    """
    pieces = _HOLE.split(template)  # fixed, name, fixed, name, …
    fixed, names = pieces[::2], pieces[1::2]
    pattern = re.escape(fixed[0])
    for number, name in enumerate(names):
        value = "(?:.*?)" if name in names[:number] else f"(?P<{name}>.*?)"
        after = value + re.escape(fixed[number + 1])
        pattern += after if number == len(names) - 1 else f"(?>{after})"
    return re.compile(pattern, re.DOTALL)
