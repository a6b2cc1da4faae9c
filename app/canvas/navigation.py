"""What buttons and wheel of a mouse do to the view: profiles named after the programs people know them from.

Whatever the profile, the middle button and Space with the left one pan, Ctrl and the wheel zoom.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class RightDrag(Enum):
    """What a drag with the right button does; without a move it always asks for the menu."""

    PAN = "pan"
    ZOOM = "zoom"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Navigation:
    """A profile.

    Attributes:
        wheel_scrolls: the wheel of a mouse scrolls; else it zooms.
        words: how to move around, for the hint line.
    """

    right: RightDrag
    wheel_scrolls: bool
    words: str


NAVIGATION: Mapping[str, Navigation] = {
    "blueprint": Navigation(RightDrag.PAN, False, "Space- or right-drag to move around"),
    "figma": Navigation(RightDrag.NOTHING, True, "Space-drag or wheel to move around"),
    "houdini": Navigation(RightDrag.ZOOM, False, "middle-drag to move around, right-drag to zoom"),
}
"""Profiles by the names they have in the settings."""
