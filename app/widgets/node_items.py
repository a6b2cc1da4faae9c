"""Node types as items to search: palette, quick add and "replace with" offer the same ones."""

from collections.abc import Iterable, Mapping

from app.widgets.search_list import SearchItem
from app.widgets.theme import category_color
from runtime.nodes.node_type import CATEGORY_TITLES, NodeType, Preset

NODE_MIME = "application/x-visualflow-node"
"""MIME type of a dragged palette entry; its UTF-8 text is `<type id>` or `<type id>#<preset key>`."""

FAVOURITES = "Favourites"
RECENT = "Recent"


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


def use_boosts(uses: Mapping[str, int], favourites: Iterable[str]) -> dict[str, float]:
    """Points for `SearchList.set_boosts`: favourites and what was placed often rise a little."""
    boosts = {key: min(12.0, 3.0 * count**0.5) for key, count in uses.items()}
    for key in favourites:
        boosts[key] = boosts.get(key, 0.0) + 8.0
    return boosts


def _type_item(node_type: NodeType) -> SearchItem:
    return SearchItem(
        key=node_type.id,
        title=node_type.title,
        section=CATEGORY_TITLES[node_type.category],
        detail=node_type.doc,
        words=(*node_type.search, node_type.id),
        icon=node_type.icon,
        color=category_color(node_type.category).name(),
    )


def _preset_item(node_type: NodeType, preset: Preset) -> SearchItem:
    return SearchItem(
        key=f"{node_type.id}#{preset.key}",
        title=preset.title,
        section=CATEGORY_TITLES[preset.category],
        detail=preset.doc or node_type.doc,
        words=(preset.key, node_type.title),
        icon=node_type.icon,
        color=category_color(preset.category).name(),
    )
