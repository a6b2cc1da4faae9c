"""Automatic layout: left to right along execution, data nodes beside their readers, nothing overlaps."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.document.crossings import Geometry
from app.document.drawn_wires import Drawing
from app.document.layering import (
    Layers,
    Links,
    Pair,
    acyclic,
    components,
    layers_by_barycentre,
    layers_by_sugiyama,
    uncross,
)
from app.document.measures import GRID, NodeMeasures, measure
from runtime.visualflow.flow import VisualFlow, VisualNode

Floats = npt.NDArray[np.float64]
Columns = list[list[int]]

COLUMN_GAP = 72.0
ROW_GAP = 32.0
BEND_HEIGHT = 16.0
COMPONENT_GAP = 64.0
_EXEC_WEIGHT = 100.0
_BEND_WEIGHT = 1.5
_SWEEPS = 10
RESTARTS = 10
"""Further orders that are tried from shuffled beginnings; always the same ones, so the result is too."""
RESTART_STEPS = 700
"""Nodes and wires of all restarts together: large flows are laid out at once, small ones as well as can be."""
DRAWN_ORDERS = 5
FINAL_ORDERS = 2
"""Of the orders that are drawn, how many are improved by moves of single boxes."""
MOST_MOVES = 80
MOVES_TIMES_PAIRS = 480_000
LEAST_MOVES = 20
"""How many moves are tried with wires as they are drawn: fewer where more wires cost more; below the least, none."""
LEVEL_WEIGHTS = (14.0, 0.1)
"""How much it matters that wires of execution, and others, are level: to bend the line of execution by 260 px costs a crossing."""


def laid_out(
    flow: VisualFlow,
    nodes: Collection[str] | None = None,
    measures: Mapping[str, NodeMeasures] | None = None,
) -> dict[str, tuple[float, float]]:
    """New places for nodes; running it again gives the same places.

    Args:
        nodes: ids to place; None: all. Their top left corner stays where it is.
        measures: node id -> size and pins as shown; what is missing is measured.

    Returns:
        Node id -> (x, y) of the top left corner, scene pixels on the grid.
    """
    chosen = [node for node in flow.nodes if nodes is None or node.id in nodes]
    if not chosen:
        return {}
    boxes = [box_of(node, measures) for node in chosen]
    left = min(node.position.x for node in chosen)
    top = min(node.position.y for node in chosen)
    places = boxes_laid_out(flow, boxes, left, top)
    return {node.id: place for node, place in zip(chosen, places, strict=True)}


@dataclass(frozen=True, slots=True)
class Box:
    """What is placed as one: a node, or all that is on a frame.

    Attributes:
        pins: node id, pin id, and whether it is an output -> height of the pin below the top of the box.
    """

    width: float
    height: float
    pins: Mapping[tuple[str, str, bool], float]
    nodes: tuple[str, ...]


def box_of(node: VisualNode, measures: Mapping[str, NodeMeasures] | None = None) -> Box:
    """The box of a single node."""
    size = (measures or {}).get(node.id) or measure(node)
    pins = {(node.id, p.pin.id, p.is_output): p.y for p in size.pins}
    return Box(size.width, size.height, pins, (node.id,))


def boxes_laid_out(
    flow: VisualFlow, boxes: Sequence[Box], left: float, top: float
) -> list[tuple[float, float]]:
    """Places of boxes, by the flow's wires between the nodes in them.

    Args:
        left, top: corner of the whole, put on the grid.
    """
    wires = _Wires(flow, boxes)
    placed: dict[int, tuple[float, float]] = {}
    left, y_offset = _snap(left), _snap(top)
    for group in components(len(boxes), wires.pairs):
        spots = _place_group(group, wires, boxes, left, y_offset)
        highest = min(y for _, y in spots)
        for vertex, (x, y) in zip(group, spots, strict=True):
            placed[vertex] = (_snap(left + x), _snap(y_offset + y - highest))
        bottom = max(y + boxes[vertex].height for vertex, (_, y) in zip(group, spots, strict=True))
        y_offset += -(-(bottom - highest + COMPONENT_GAP) // GRID) * GRID
    return [placed[vertex] for vertex in range(len(boxes))]


class _Wires:
    """The wires between boxes as numbers: who, how important, between which pin heights."""

    def __init__(self, flow: VisualFlow, boxes: Sequence[Box]) -> None:
        number = {node_id: index for index, box in enumerate(boxes) for node_id in box.nodes}
        inner = [
            edge
            for edge in flow.edges
            if edge.source in number
            and edge.target in number
            and (edge.source == edge.target or number[edge.source] != number[edge.target])
        ]
        inner.sort(key=lambda edge: not edge.is_exec)
        entry = number.get(flow.entry_node or "")
        every = [(number[edge.source], number[edge.target]) for edge in inner]
        self.pairs = acyclic(len(boxes), every, () if entry is None else (entry,))
        self.drawn: list[tuple[int, int, float, float, bool]] = []
        """From, to, the heights of the two pins, and whether it is of execution, of every wire as it is drawn."""
        self.ports: dict[Pair, list[tuple[float, float, float]]] = defaultdict(list)
        for edge, (start, end) in zip(inner, every, strict=True):
            out_y = boxes[start].pins.get((edge.source, edge.source_handle, True), 16.0)
            in_y = boxes[end].pins.get((edge.target, edge.target_handle, False), 16.0)
            weight = _EXEC_WEIGHT if edge.is_exec else 1.0
            self.drawn.append((start, end, out_y, in_y, edge.is_exec))
            self.ports[start, end].append((out_y, in_y, weight))
            self.ports[end, start].append((in_y, out_y, weight))


class _Group:
    """Boxes that hang together, by numbers of their own.

    Attributes:
        wires: (w, 2): numbers of the boxes each wire leads from and to.
        ports: (w, 2): heights of its pins below the tops of these.
        weights: (w,): how much it matters that it is level.
    """

    def __init__(self, group: Sequence[int], wires: _Wires, boxes: Sequence[Box]) -> None:
        local = {vertex: index for index, vertex in enumerate(group)}
        drawn = [wire for wire in wires.drawn if wire[0] in local]
        self.pairs = [(local[a], local[b]) for a, b in wires.pairs if a in local]
        self.sizes = np.array([(boxes[vertex].width, boxes[vertex].height) for vertex in group])
        self.wires = np.array([(local[wire[0]], local[wire[1]]) for wire in drawn], np.intp)
        self.ports = np.array([wire[2:4] for wire in drawn])
        self.weights = np.where([wire[4] for wire in drawn], *LEVEL_WEIGHTS)

    def placed(self, layers: Layers, links: tuple[Links, Links]) -> tuple[Columns, Floats]:
        """Columns, and each box as x, y, width, height, moved where fewer straight lines cross then."""
        columns = [[vertex for vertex in layer if vertex < len(self.sizes)] for layer in layers]
        rects = np.zeros((len(self.sizes), 4))
        rects[:, 2:] = self.sizes
        x = 0.0
        for layer, own in zip(layers, columns, strict=True):
            rects[own, 0] = x
            widest = self.sizes[own, 0].max(initial=0.0)
            x += -(-(widest + COLUMN_GAP + min(len(layer), 16) * 4.0) // GRID) * GRID
        heights = _heights_of(layers, links, self.sizes[:, 1].tolist())
        rects[:, 1] = [heights[index] for index in range(len(rects))]
        geometry = Geometry(rects, self.wires, self.ports)
        geometry.uncross(columns, ROW_GAP)
        rects[:, 1] = geometry.ys
        return columns, rects

    def drawing(self, rects: Floats, left: float, top: float) -> Drawing:
        """The boxes at a place in the scene: how wires are led around them depends on it."""
        moved = rects.copy()
        moved[:, 0] += left
        moved[:, 1] = np.round((rects[:, 1] - rects[:, 1].min() + top) / GRID) * GRID
        return Drawing(moved, self.wires, self.ports, self.weights)


def _place_group(
    members: Sequence[int], wires: _Wires, boxes: Sequence[Box], left: float, top: float
) -> list[tuple[float, float]]:
    """Of several orders, the one whose wires cross least as they are drawn, with single boxes moved where that saves more."""
    if len(members) == 1:
        return [(0.0, 0.0)]
    group = _Group(members, wires, boxes)
    orders = _orders(len(members), group.pairs, members, wires)
    placed = [group.placed(layers, links) for layers, links in orders]
    moves = min(MOST_MOVES, MOVES_TIMES_PAIRS // len(group.wires) ** 2)
    if moves < LEAST_MOVES:
        rects = placed[0][1]
    else:
        drawings = [(group.drawing(rects, left, top), columns) for columns, rects in placed]
        drawings.sort(key=lambda one: one[0].cost)
        best = drawings[:FINAL_ORDERS]
        for drawing, columns in best:
            drawing.improve(columns, ROW_GAP, moves // len(best))
        rects = min((drawing for drawing, _ in best), key=lambda one: one.cost).rects
    return [(x, y) for x, y in (rects[:, :2] - (rects[:, 0].min(), 0.0)).tolist()]


def _orders(
    count: int, pairs: Sequence[Pair], group: Sequence[int], wires: _Wires
) -> list[tuple[Layers, tuple[Links, Links]]]:
    """Of the ways to find layers, those with the fewest crossings between pins, best first."""
    size = len(pairs) + count
    restarts = min(RESTARTS, RESTART_STEPS // max(1, size))
    ways = [layers_by_sugiyama(count, pairs), layers_by_barycentre(count, pairs)]
    if restarts:
        ways.append(layers_by_barycentre(count, pairs, early=True))
    ways += (layers_by_barycentre(count, pairs, seed) for seed in range(1, restarts + 1))
    found: list[tuple[int, Layers, tuple[Links, Links]]] = []
    for candidate in ways:
        if candidate is None:
            continue
        layers, steps = candidate
        links = _links(count, steps, group, wires)
        found.append((uncross(layers, *links), layers, links))
    found.sort(key=lambda entry: entry[0])
    kept = max(1, min(DRAWN_ORDERS, RESTART_STEPS // max(1, size)))
    return [(layers, links) for _, layers, links in found[:kept]]


def _links(
    count: int, steps: Sequence[Pair], group: Sequence[int], wires: _Wires
) -> tuple[Links, Links]:
    """Links to the layer before and to the layer after; a bend has the ports of the wire it is on."""
    ahead = {start: end for start, end in steps if start >= count}
    behind = {end: start for start, end in steps if end >= count}
    before: Links = defaultdict(list)
    after: Links = defaultdict(list)
    middle = BEND_HEIGHT / 2
    for start, end in steps:
        source, target = start, end
        while source >= count:
            source = behind[source]
        while target >= count:
            target = ahead[target]
        for out_y, in_y, weight in wires.ports[group[source], group[target]]:
            own_y, far_y = (
                (out_y if start < count else middle),
                (in_y if end < count else middle),
            )
            strength = weight if start < count and end < count else _BEND_WEIGHT * weight
            after[start].append((end, own_y, far_y, strength))
            before[end].append((start, far_y, own_y, strength))
    return before, after


def _heights_of(
    layers: Layers, links: tuple[Links, Links], heights: Sequence[float]
) -> dict[int, float]:
    def height(vertex: int) -> float:
        return heights[vertex] + ROW_GAP if vertex < len(heights) else BEND_HEIGHT

    before, after = links
    ys: dict[int, float] = {}
    for layer in layers:
        y = 0.0
        for vertex in layer:
            ys[vertex] = y
            y += height(vertex)
    for sweep in range(_SWEEPS):
        forward = sweep % 2 == 0
        near = before if forward else after
        for layer in layers if forward else reversed(layers):
            _settle(layer, near, ys, height)
    for layer in layers:
        both = {vertex: [*before[vertex], *after[vertex]] for vertex in layer}
        _settle(layer, both, ys, height)
    for layer in layers:  # execution has the last word: each step level with the one before it
        spine = {
            vertex: [(other, own, far, 50.0)]
            for vertex in layer
            for other, own, far, weight in before[vertex][:1]
            if weight >= _EXEC_WEIGHT
        }
        _settle(layer, spine, ys, height, stays=1.0)
    return ys


def _settle(
    layer: Sequence[int],
    near: Links,
    ys: dict[int, float],
    height: Callable[[int], float],
    stays: float = 0.01,
) -> None:
    """Move a layer's vertices to where their wires run straight, as far as order and room allow.

    Weighted isotonic regression by pooling adjacent violators: the least squares answer.
    `stays` is the weight of the place a vertex has already.
    """
    blocks: list[tuple[float, float, list[int]]] = []  # (wanted place, weight, vertices)
    room: list[float] = [0.0]
    for vertex in layer:
        room.append(room[-1] + height(vertex))
    for index, vertex in enumerate(layer):
        total, wanted = stays, stays * ys[vertex]
        for other, own_port, other_port, weight in near.get(vertex, ()):
            wanted += weight * (ys[other] + other_port - own_port)
            total += weight
        block = (wanted / total - room[index], total, [index])
        while blocks and blocks[-1][0] > block[0]:
            place, weight, members = blocks.pop()
            joined = weight + block[1]
            block = (
                (place * weight + block[0] * block[1]) / joined,
                joined,
                members + block[2],
            )
        blocks.append(block)
    for place, _, members in blocks:
        for index in members:
            ys[layer[index]] = place + room[index]


def _snap(value: float) -> float:
    return round(value / GRID) * GRID
