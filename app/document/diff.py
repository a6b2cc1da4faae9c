"""What differs between two flows; unchanged parts are the same objects, so it costs little."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import compress, count
from operator import is_not
from typing import TypeVar

from runtime.visualflow.flow import VisualEdge, VisualFlow, VisualNode

PartT = TypeVar("PartT", VisualNode, VisualEdge)


@dataclass(frozen=True)
class FlowDiff:
    """The way from one flow to another.

    Attributes:
        nodes_changed: (before, after) of nodes that stand in both flows and are not the same object.
        edges_changed: the same for wires, by wire id.
        properties_changed: name, description, entry node, interfaces or any further top-level key.
    """

    nodes_added: tuple[VisualNode, ...] = ()
    nodes_removed: tuple[VisualNode, ...] = ()
    nodes_changed: tuple[tuple[VisualNode, VisualNode], ...] = ()
    edges_added: tuple[VisualEdge, ...] = ()
    edges_removed: tuple[VisualEdge, ...] = ()
    edges_changed: tuple[tuple[VisualEdge, VisualEdge], ...] = ()
    properties_changed: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the two flows are equal."""
        return not (
            self.nodes_added
            or self.nodes_removed
            or self.nodes_changed
            or self.edges_added
            or self.edges_removed
            or self.edges_changed
            or self.properties_changed
        )

    @cached_property
    def moved(self) -> tuple[str, ...]:
        """Ids of nodes that only changed their place."""
        return tuple(
            after.id
            for before, after in self.nodes_changed
            if (before.data is after.data or before.data == after.data)
            and before.type == after.type
            and before.position != after.position
        )

    @cached_property
    def only_moved(self) -> bool:
        """Whether nothing but places of nodes changed; checks and runs need not look again."""
        return (
            bool(self.nodes_changed)
            and len(self.moved) == len(self.nodes_changed)
            and not (self.nodes_added or self.nodes_removed or self.properties_changed)
            and not (self.edges_added or self.edges_removed or self.edges_changed)
        )

    @property
    def touched_edges(self) -> tuple[VisualEdge, ...]:
        """Every wire that is new, gone or different, as it was and as it is."""
        changed = (edge for pair in self.edges_changed for edge in pair)
        return (*self.edges_added, *self.edges_removed, *changed)

    def reversed(self) -> "FlowDiff":
        """The way back."""
        return FlowDiff(
            nodes_added=self.nodes_removed,
            nodes_removed=self.nodes_added,
            nodes_changed=tuple((after, before) for before, after in self.nodes_changed),
            edges_added=self.edges_removed,
            edges_removed=self.edges_added,
            edges_changed=tuple((after, before) for before, after in self.edges_changed),
            properties_changed=self.properties_changed,
        )


def diff_flows(before: VisualFlow, after: VisualFlow) -> FlowDiff:
    """The difference by identity: a part that is the same object is equal, without a look inside.

    Two flows that were read from two files share no objects; use `equal_parts_shared` first.
    """
    node_parts = _parts(before.nodes, after.nodes)
    edge_parts = _parts(before.edges, after.edges)
    return FlowDiff(*node_parts, *edge_parts, properties_changed=_properties_differ(before, after))


def count_touched(before: VisualFlow, after: VisualFlow) -> int:
    """About how many nodes and wires a difference has: at once, for whoever decides how to look at it."""
    return sum(
        abs(len(former) - len(later))
        if len(former) != len(later)
        else sum(map(is_not, former, later))
        for former, later in ((before.nodes, after.nodes), (before.edges, after.edges))
    )


def _parts(
    before: tuple[PartT, ...], after: tuple[PartT, ...]
) -> tuple[tuple[PartT, ...], tuple[PartT, ...], tuple[tuple[PartT, PartT], ...]]:
    if before is after:
        return (), (), ()
    before, after = _between_common_ends(before, after)
    if len(before) == len(after):
        before, after = _elsewhere(before, after), _elsewhere(after, before)
    gone = _not_in(before, after)
    fresh = _not_in(after, before)
    gone_by_id = {part.id: part for part in gone}
    fresh_ids = {part.id for part in fresh}
    return (
        tuple(part for part in fresh if part.id not in gone_by_id),
        tuple(part for part in gone if part.id not in fresh_ids),
        tuple((gone_by_id[part.id], part) for part in fresh if part.id in gone_by_id),
    )


def _between_common_ends(
    before: tuple[PartT, ...], after: tuple[PartT, ...]
) -> tuple[tuple[PartT, ...], tuple[PartT, ...]]:
    """What is left of two lists without the objects that both begin with, and those that both end with."""
    start = _common(before, after)
    before, after = before[start:], after[start:]
    end = _common(before[::-1], after[::-1])
    return before[: len(before) - end], after[: len(after) - end]


def _common(parts: tuple[PartT, ...], others: tuple[PartT, ...]) -> int:
    """How many objects are the same from the beginning on."""
    differing = compress(count(), map(is_not, parts, others))
    return next(differing, min(len(parts), len(others)))


def _elsewhere(parts: tuple[PartT, ...], others: tuple[PartT, ...]) -> tuple[PartT, ...]:
    """The parts at whose place the others have another object: few after most edits."""
    return tuple(compress(parts, map(is_not, parts, others)))


def _not_in(parts: Iterable[PartT], others: Iterable[PartT]) -> list[PartT]:
    known = set(map(id, others))
    return [part for part in parts if id(part) not in known]


def _properties_differ(before: VisualFlow, after: VisualFlow) -> bool:
    if before is after:
        return False
    return (
        before.id != after.id
        or before.name != after.name
        or before.description != after.description
        or before.entry_node != after.entry_node
        or before.interfaces != after.interfaces
        or before.model_extra != after.model_extra
    )


def equal_parts_shared(before: VisualFlow, after: VisualFlow) -> VisualFlow:
    """`after` with every node and wire that equals its namesake in `before` replaced by that object.

    Makes the diff of two independently read flows small, and saves memory when a file is reloaded.
    """
    nodes = tuple(_shared(node, before.nodes_by_id) for node in after.nodes)
    edges = tuple(_shared(edge, before.edges_by_id) for edge in after.edges)
    return after.model_copy(update={"nodes": nodes, "edges": edges})


def _shared(part: PartT, others: dict[str, PartT]) -> PartT:
    other = others.get(part.id)
    if other is part:
        return part
    return other if other is not None and other == part else part
