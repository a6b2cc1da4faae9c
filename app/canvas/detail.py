"""How much of a node is drawn: by the scale, and by how many nodes there are to draw."""

from enum import Enum

FEW_NODES = 150
"""With at most that many in sight everything is drawn as long as it can be read."""
MANY_NODES = 220
"""Where few were seen before, only that many are too many: a margin, so that panning does not flicker."""


class Detail(Enum):
    """How much of a node is drawn."""

    FULL = "full"
    BLOCKS = "blocks"
    DOTS = "dots"


def are_few(nodes_in_sight: int, *, were_few: bool) -> bool:
    """Whether there is time to draw that many in full."""
    return nodes_in_sight <= (MANY_NODES if were_few else FEW_NODES)


def detail_for(scale: float, *, few: bool) -> Detail:
    """Few nodes: full from 35 %, titles and blocks from 12 %; many: from 60 and 30 %."""
    full, blocks = (0.35, 0.12) if few else (0.6, 0.3)
    if scale >= full:
        return Detail.FULL
    return Detail.BLOCKS if scale >= blocks else Detail.DOTS
