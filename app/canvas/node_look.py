"""What the canvas shows of one node: words, colours by name, measures; made once for each node value."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.document.locks import is_locked
from app.document.measures import NodeMeasures, measure, studio_state
from app.widgets.theme import CATEGORY_ICONS
from runtime.base.words import say
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import VisualNode

UNKNOWN_CATEGORY = "unknown"


@dataclass(frozen=True, slots=True)
class NodeLook:
    """A node as it is drawn.

    Attributes:
        category: id of its palette section; `unknown` for a type that nobody knows.
        icon: Lucide name.
        note: a remark a person wrote on it; empty if none.
        is_muted: taken out of the run by the person; drawn hatched.
        is_locked: keeps its place; a small lock in the header.
    """

    node: VisualNode
    title: str
    category: str
    icon: str
    is_known: bool
    measures: NodeMeasures
    note: str = ""
    is_muted: bool = False
    is_locked: bool = False


def look_of(
    node: VisualNode,
    catalogue: Mapping[str, NodeType],
    wired: frozenset[tuple[str, bool]] | None = None,
) -> NodeLook:
    """The look of a node; a type that the catalogue does not know becomes a grey placeholder.

    Args:
        wired: (pin id, is output) of its wired pins; matters only for nodes that hide the others.
    """
    node_type = catalogue.get(node.type)
    state = studio_state(node.data)  # of most nodes empty
    note = state.get("note")
    title = " ".join(say(node.title).split())[:200] or node.type
    category = str(node_type.category) if node_type is not None else UNKNOWN_CATEGORY
    icon = "circle-help"
    if node_type is not None:
        generic = node_type.icon in ("", "box")
        icon = CATEGORY_ICONS.get(category, "box") if generic else node_type.icon
    return NodeLook(
        node=node,
        title=title,
        category=category,
        icon=icon,
        is_known=node_type is not None,
        measures=measure(node, wired),
        note=note if isinstance(note, str) else "",
        is_muted=bool(state) and node.is_muted,
        is_locked=bool(state) and is_locked(node),
    )
