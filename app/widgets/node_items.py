"""Node types as items to search: palette, quick add and "replace with" offer the same ones."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.document.snippets import Snippet
from app.widgets.search_ranking import SearchItem
from app.widgets.theme import CATEGORY_ICONS
from runtime.base.words import say
from runtime.nodes.node_type import CATEGORY_TITLES, Category, NodeType, Preset

NODE_MIME = "application/x-visualflow-node"
"""MIME type of a dragged palette entry; its UTF-8 text is `<type id>` or `<type id>#<preset key>`."""

VARIABLE_MIME = "application/x-visualflow-variable"
"""MIME type of a dragged variable; its UTF-8 text is the name."""

FAVOURITES = "Favourites"
RECENT = "Recent"
SNIPPETS = "Snippets"


def node_items(types: Iterable[NodeType]) -> list[SearchItem]:
    """One item for each offered type and preset, by section in palette order."""
    order = list(CATEGORY_TITLES)
    entries: list[tuple[int, SearchItem]] = []
    for node_type in types:
        if not node_type.is_hidden:
            entries.append((order.index(node_type.category), _type_item(node_type)))
        entries.extend(
            (order.index(preset.category), _preset_item(node_type, preset))
            for preset in node_type.presets
        )
    entries.sort(key=lambda entry: entry[0])
    return [item for _, item in entries]


def split_key(key: str) -> tuple[str, str]:
    """Type id and preset key ("" for none) of an item's key."""
    type_id, _, preset = key.partition("#")
    return type_id, preset


@dataclass(frozen=True, slots=True)
class Lack:
    """What is missing for a node type.

    Attributes:
        reason: in words.
        is_fatal: its runs fail; else they do less than one expects.
        setting: the one that is missing; empty: none could help.
    """

    reason: str
    is_fatal: bool = True
    setting: str = ""


def snippet_items(snippets: Iterable[Snippet]) -> list[SearchItem]:
    """One item for each snippet; found by its name and by the titles of its nodes."""
    return [
        SearchItem(
            key=one.key,
            title=one.name,
            section=say(SNIPPETS),
            detail=say("Snippet: {names}", names=", ".join(one.titles[:6])),
            words=one.titles[:12],
            icon="puzzle",
        )
        for one in snippets
    ]


def with_habits(
    items: Iterable[SearchItem], uses: Mapping[str, int], lacks: Mapping[str, Lack]
) -> list[SearchItem]:
    """The items with how often each was placed, and what is missing for it, by type id."""
    shown = []
    for item in items:
        lack = lacks.get(split_key(item.key)[0])
        shown.append(
            replace(
                item,
                shortcut=f"{uses[item.key]}\u00d7" if uses.get(item.key) else "",
                lack=lack.reason if lack is not None else "",
                is_faint=lack is not None and lack.is_fatal,
            )
        )
    return shown


def use_boosts(uses: Mapping[str, int], favourites: Iterable[str]) -> dict[str, float]:
    """Points for `SearchList.set_boosts`: favourites and what was placed often rise a little."""
    boosts = {key: min(12.0, 3.0 * count**0.5) for key, count in uses.items()}
    for key in favourites:
        boosts[key] = boosts.get(key, 0.0) + 8.0
    return boosts


def _type_item(node_type: NodeType) -> SearchItem:
    return SearchItem(
        key=node_type.id,
        title=say(node_type.title),
        section=say(CATEGORY_TITLES[node_type.category]),
        detail=say(node_type.doc),
        words=(*node_type.search, node_type.title, node_type.id.replace("_", " ")),
        icon=_icon_of(node_type, node_type.category),
        category=node_type.category,
    )


def _preset_item(node_type: NodeType, preset: Preset) -> SearchItem:
    return SearchItem(
        key=f"{node_type.id}#{preset.key}",
        title=say(preset.title),
        section=say(CATEGORY_TITLES[preset.category]),
        detail=say(preset.doc or node_type.doc),
        words=(preset.key, node_type.title, preset.title),
        icon=_icon_of(node_type, preset.category),
        category=preset.category,
    )


def _icon_of(node_type: NodeType, category: Category) -> str:
    generic = node_type.icon in ("", "box")
    return CATEGORY_ICONS.get(category, "box") if generic else node_type.icon
