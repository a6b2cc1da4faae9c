"""The menu bar, menu by menu, and what stands where in it."""

from collections.abc import Iterable, Iterator, Mapping

from app.actions.action import Action, Submenu
from app.actions.edit_menu import EDIT_MENU
from app.actions.file_menu import FILE_MENU
from app.actions.frame_menu import FRAME_MENU
from app.actions.help_menu import HELP_MENU
from app.actions.layout_menu import LAYOUT_MENU
from app.actions.node_menu import NODE_MENU
from app.actions.run_menu import RUN_MENU
from app.actions.view_menu import VIEW_MENU
from app.actions.wire_menu import WIRE_MENU
from app.widgets.mnemonics import plain_title
from runtime.base.words import say

MENUS = (
    FILE_MENU,
    EDIT_MENU,
    NODE_MENU,
    WIRE_MENU,
    FRAME_MENU,
    LAYOUT_MENU,
    VIEW_MENU,
    RUN_MENU,
    HELP_MENU,
)
"""The menu bar, the most used of each menu first."""


def _places(
    menus: Iterable[Submenu], above: tuple[str, ...] = ()
) -> Iterator[tuple[Action, tuple[str, ...]]]:
    for menu in menus:
        path = (*above, menu.title)
        for entry in menu.entries:
            if isinstance(entry, Submenu):
                yield from _places((entry,), path)
            elif entry is not None:
                yield entry, path


_PATHS: Mapping[str, tuple[str, ...]] = {action.id: path for action, path in _places(MENUS)}
"""Id of an action -> titles of the menus it stands in, the one of the bar first."""

ACTIONS: tuple[Action, ...] = tuple(action for action, _ in _places(MENUS))
"""Every action, in the order of the menus."""


def section_of(action: Action) -> str:
    """Title of the menu of the bar that an action stands in, in the person's language."""
    return plain_title(say(_PATHS[action.id][0]))


def place_of(action: Action) -> str:
    """The way to an action through the menus."""
    return " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ".join(
        plain_title(say(title)) for title in _PATHS[action.id]
    )
