"""Align, distribute, straighten and make room: new places for nodes, to be given to `edits.move_nodes`."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from runtime.visualflow.flow import VisualFlow, VisualNode

Places = dict[str, tuple[float, float]]
"""Node id -> (x, y) of the top left corner, scene pixels."""
Sizes = Mapping[str, tuple[float, float]]
"""Node id -> (width, height), scene pixels."""


class Alignment(StrEnum):
    """Which line the nodes shall share."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Axis(StrEnum):
    """Along which axis."""

    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


def aligned(flow: VisualFlow, nodes: Collection[str], how: Alignment, sizes: Sizes) -> Places:
    """Places that put nodes on one line: the outermost one's edge, or the middle of their box."""
    chosen = _chosen(flow, nodes)
    if len(chosen) < 2:
        return {}
    horizontal = how in (Alignment.LEFT, Alignment.CENTRE, Alignment.RIGHT)
    axis = 0 if horizontal else 1
    starts = {node.id: _corner(node)[axis] for node in chosen}
    low = min(starts.values())
    high = max(starts[node.id] + sizes[node.id][axis] for node in chosen)
    places: Places = {}
    for node in chosen:
        length = sizes[node.id][axis]
        if how in (Alignment.LEFT, Alignment.TOP):
            at = low
        elif how in (Alignment.RIGHT, Alignment.BOTTOM):
            at = high - length
        else:
            at = (low + high - length) / 2
        x, y = _corner(node)
        places[node.id] = (at, y) if horizontal else (x, at)
    return places


def distributed(flow: VisualFlow, nodes: Collection[str], axis: Axis, sizes: Sizes) -> Places:
    """Places with equal gaps between neighbours; the outermost two stay. Needs three nodes."""
    along = 0 if axis is Axis.HORIZONTAL else 1
    chosen = sorted(_chosen(flow, nodes), key=lambda node: _corner(node)[along])
    if len(chosen) < 3:
        return {}
    first = _corner(chosen[0])[along]
    last = _corner(chosen[-1])[along] + sizes[chosen[-1].id][along]
    used = sum(sizes[node.id][along] for node in chosen)
    gap = (last - first - used) / (len(chosen) - 1)
    places: Places = {}
    at = first
    for node in chosen:
        x, y = _corner(node)
        places[node.id] = (at, y) if along == 0 else (x, at)
        at += sizes[node.id][along] + gap
    return places


def straightened(
    flow: VisualFlow, nodes: Collection[str], pin_heights: Mapping[tuple[str, str, bool], float]
) -> Places:
    """Places that make execution wires between the nodes horizontal, from left to right.

    Args:
        pin_heights: (node id, pin id, is output) -> y of the pin below the node's top.
    """
    chosen = sorted(_chosen(flow, nodes), key=lambda node: node.position.x)
    inside = {node.id for node in chosen}
    tops = {node.id: node.position.y for node in chosen}
    done: set[str] = set()
    for node in chosen:
        for edge in flow.edges_into.get(node.id, ()):
            if not edge.is_exec or edge.source not in inside or node.id in done:
                continue
            start = pin_heights.get((edge.source, edge.source_handle, True))
            end = pin_heights.get((node.id, edge.target_handle, False))
            if start is not None and end is not None and edge.source != node.id:
                tops[node.id] = tops[edge.source] + start - end
                done.add(node.id)
    return {node.id: (node.position.x, tops[node.id]) for node in chosen if node.id in done}


def stacked(flow: VisualFlow, nodes: Collection[str], axis: Axis, sizes: Sizes) -> Places:
    """Places one after the other with a gap of 32 px, in their present order, from the first one."""
    along = 0 if axis is Axis.HORIZONTAL else 1
    chosen = sorted(_chosen(flow, nodes), key=lambda node: _corner(node)[along])
    places: Places = {}
    at = _corner(chosen[0])[along] if chosen else 0.0
    for node in chosen:
        x, y = _corner(node)
        places[node.id] = (at, y) if along == 0 else (x, at)
        at += sizes[node.id][along] + 32.0
    return places


def pushed(flow: VisualFlow, beyond: float, by: float, axis: Axis = Axis.HORIZONTAL) -> Places:
    """Places with everything that begins at or after a line moved away (or closer, if negative)."""
    along = 0 if axis is Axis.HORIZONTAL else 1
    places: Places = {}
    for node in flow.nodes:
        x, y = _corner(node)
        if (x, y)[along] >= beyond:
            places[node.id] = (x + by, y) if along == 0 else (x, y + by)
    return places


def _chosen(flow: VisualFlow, nodes: Collection[str]) -> list[VisualNode]:
    return [flow.nodes_by_id[node_id] for node_id in nodes if node_id in flow.nodes_by_id]


def _corner(node: VisualNode) -> tuple[float, float]:
    return node.position.x, node.position.y
