"""Words that people read: written in English where they are needed, and translated when they are said.

No floor below the window knows a language. A program with a person before it calls `speak_through` once, at its
start; without that, in tests, on the command line and in servers, everything said is the English of the source.
"""

from collections.abc import Callable
from string import Formatter
from typing import Any

from typing_extensions import override


class _Speaker(Formatter):
    """How words are said now.

    Attributes:
        translate: template -> the same in the person's language, its `{names}` kept.
        separators: what a number that is written with `{…:,}` or `{…:.1f}` has for commas and points.
    """

    def __init__(self) -> None:
        self.translate: Callable[[str], str] | None = None
        self.separators: dict[int, str] = {}

    @override
    def format_field(self, value: Any, format_spec: str) -> str:
        text = format(value, format_spec)
        return text.translate(self.separators) if isinstance(value, int | float) else text


_speaker = _Speaker()


def say(template: str, /, **values: object) -> str:
    """Words in the person's language, with the values in place of their `{names}`.

    What is stored (flows, ledgers, logs) is not said: it stays English, and is said when it is shown.

    Args:
        template: English, as a literal, so that `make translations` finds it; or a text from a table that it
            knows, such as the title of a node type. A text that nobody translated stays as it is.
    """
    words = _speaker.translate(template) if _speaker.translate is not None else template
    if not values:
        return words
    if _speaker.separators and ":" in words:
        return _speaker.vformat(words, (), values)
    return words.format(**values)


def say_count(count: int, one: str, many: str, /, **values: object) -> str:
    """`one` if there is one, else `many` with `{count}`: `say_count(n, "1 node", "{count} nodes")`."""
    return say(one if count == 1 else many, count=count, **values)


def in_sentence(title: str) -> str:
    """A title as a part of a longer text: in English without its capitals, else as it is."""
    return title.lower() if is_english_spoken() else title


def is_english_spoken() -> bool:
    """Whether words are said as they are written."""
    return _speaker.translate is None


def speak_through(
    translate: Callable[[str], str] | None, group: str = ",", point: str = "."
) -> None:
    """From now on, say words as `translate` gives them; None: in English.

    Args:
        group: what separates the thousands of a number.
        point: what separates its decimals.
    """
    _speaker.translate, _speaker.separators = translate, str.maketrans({",": group, ".": point})
