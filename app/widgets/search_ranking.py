"""What can be found in a list, and how well it fits what was typed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

LIMIT = 200
"""Most hits shown for a search."""

_THRESHOLD = 62.0
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where `ForEach` has two words."""


@dataclass(frozen=True, slots=True)
class SearchItem:
    """One thing that can be found.

    Attributes:
        key: what the caller gets.
        title: shown, searched first.
        section: header it stands under while nothing is typed.
        detail: second line or tooltip, searched last.
        words: synonyms, searched like the title but for less.
        icon: Lucide name.
        category: whose colour the icon has; empty: text colour.
        shortcut: shown at the right.
        place: where else it is found, such as its menus; shown after the title while one searches, and searched.
        lack: what is missing for it; drawn as a mark.
        is_faint: drawn in secondary colours.
    """

    key: str
    title: str
    section: str = ""
    detail: str = ""
    words: tuple[str, ...] = ()
    icon: str = ""
    category: str = ""
    shortcut: str = ""
    place: str = ""
    lack: str = ""
    is_faint: bool = False


def ranked(
    items: Sequence[SearchItem], query: str, boosts: Mapping[str, float] | None = None
) -> list[SearchItem]:
    """The items that match a query, best first; all in their order if the query is empty.

    Args:
        boosts: key -> points added to a match, for what a person uses often (a perfect match has about 150).
    """
    if not query.strip():
        return list(items)
    wanted = _plain(query)
    if not wanted:
        return list(items)
    scored = []
    for order, item in enumerate(items):
        score = _score(item.title, item.words, item.detail or item.place, wanted)
        if score > 0:
            scored.append((-(score + (boosts or {}).get(item.key, 0.0)), order, item))
    scored.sort(key=lambda entry: entry[:2])
    return [item for _, _, item in scored[:LIMIT]]


def prepare_search() -> None:
    """Load what the first search needs; on any thread."""
    _plain("")


@lru_cache(maxsize=8192)
def _plain(text: str) -> str:
    from rapidfuzz import utils  # not before a person searches: the window shows sooner

    return utils.default_process(_HUMP.sub(" ", text))


def _score(title: str, words: tuple[str, ...], detail: str, wanted: str) -> float:
    name = _plain(title)
    if name == wanted:
        return 150.0
    if name.startswith(wanted):
        return 130.0 - len(name) / 100.0
    if any(part.startswith(wanted) for part in name.split()):
        return 115.0 - len(name) / 100.0
    if "".join(part[0] for part in name.split() if part) == wanted and len(wanted) > 1:
        return 112.0
    plain_words = [_plain(word) for word in words]
    if wanted in plain_words:
        return 110.0
    if any(word.startswith(wanted) for word in plain_words):
        return 100.0
    if wanted in name:
        return 98.0
    parts = wanted.split()
    everything = " ".join((name, *plain_words, _plain(detail)))
    if len(parts) > 1 and all(part in everything for part in parts):
        return 92.0
    from rapidfuzz import fuzz

    fuzzy = fuzz.WRatio(wanted, name) if len(wanted) > 2 else 0.0
    if fuzzy < _THRESHOLD + 10 and len(wanted) > 3 and wanted in _plain(detail):
        return _THRESHOLD + 8
    if fuzzy >= _THRESHOLD + 8:
        return fuzzy * 0.9
    mistyped = max(
        (fuzz.ratio(wanted, word) for word in (*name.split(), *plain_words)), default=0.0
    )
    return mistyped * 0.8 if len(wanted) > 3 and mistyped >= 80.0 else 0.0
