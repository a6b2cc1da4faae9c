"""The letters of menus: which key chooses which entry while the menu is open, in any language."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QAction

_BRACKETED = re.compile(r"\(&.\)$")
"""How a title in a script without letters names its key: at the end."""
_MARKED = re.compile(r"&([^&])")


def plain_title(title: str) -> str:
    """The title of a menu without its key."""
    return _BRACKETED.sub("", title).replace("&", "")


def mnemonic(text: str) -> str:
    """The key that the text of an action marks, in small letters; "" if it marks none."""
    marked = _MARKED.search(text.replace("&&", ""))
    return marked[1].casefold() if marked else ""


def with_mnemonic(words: str, key: str) -> str:
    """Words as the text of an action, with the first place of a key marked; an `&` in the words stays one."""
    at = next((n for n in _places(words) if words[n].casefold() == key), None)
    if at is None:
        return words.replace("&", "&&")
    return words[:at].replace("&", "&&") + "&" + words[at:].replace("&", "&&")


def set_mnemonics(actions: Iterable[QAction]) -> None:
    """Give each entry of a menu a letter of its own: the first of a word, else another.

    The upper entries choose first, and take another letter where a lower one would be left with none.
    """
    texts = [(action, action.text()) for action in actions if not action.isSeparator()]
    marked = {mnemonic(text) for _, text in texts}
    unmarked = [(action, text.replace("&&", "&")) for action, text in texts if not mnemonic(text)]
    choices = [[one for one in _letters(words) if one not in marked] for _, words in unmarked]
    owners: dict[str, int] = {}
    for number in range(len(unmarked)):
        _give(number, choices, owners, set())
    for key, number in owners.items():
        action, words = unmarked[number]
        action.setText(with_mnemonic(words, key))


def _give(number: int, choices: list[list[str]], owners: dict[str, int], tried: set[str]) -> bool:
    """Find a letter for an entry; who has it takes another, if there is one (a matching by augmenting paths)."""
    mine = [key for key in choices[number] if key not in tried]
    for key in mine:
        if key not in owners:
            owners[key] = number
            return True
    for key in reversed(mine):
        tried.add(key)
        if _give(owners[key], choices, owners, tried):
            owners[key] = number
            return True
    return False


def _letters(words: str) -> list[str]:
    """What the key of an entry may be, the best first."""
    return list(dict.fromkeys(words[n].casefold() for n in _places(words)))


def _places(words: str) -> Iterator[int]:
    """Where letters stand that every keyboard has: beginnings of words first; after a tab stands the shortcut."""
    shown = words.partition("\t")[0]
    usable = [n for n, letter in enumerate(shown) if letter.isascii() and letter.isalnum()]
    firsts = [n for n in usable if n == 0 or not words[n - 1].isalnum()]
    yield from firsts
    yield from (n for n in usable if n not in firsts)
