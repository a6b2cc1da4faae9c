"""The flow as arrays: node rectangles, wire ends and points; kept equal to the document, asked by everyone who draws.

Rows are stable while a node or wire lives and are reused afterwards; a free row holds NaN, so every comparison with
it is false. All places are scene pixels.
"""

import math
from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from typing_extensions import override

from app.canvas.node_look import NodeLook, look_of
from app.canvas.scene_arrays import (
    BROKEN,
    EAGER_WIRES,
    FAMILIES,
    PIN_MARGIN,
    PLAIN,
    Floats,
    Rows,
    SceneArrays,
)
from app.document.diff import FlowDiff
from app.document.frames import folded_nodes
from app.document.measures import HEADER_HEIGHT, NodeMeasures, PinPlace, hides_pins
from app.document.overrides import override_edges
from app.document.wire_detours import FREE, REACH, STUCK, can_route
from app.document.wire_routes import MOST_COMPARED, runs_back
from app.document.wires import WireStyle
from app.widgets.pin_looks import pin_family
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import VisualEdge, VisualFlow, VisualNode

ScalarT = TypeVar("ScalarT", bound=np.generic)


MOST_ROUTED_AT_ONCE = 400
"""So many wires of a large flow are led around nodes in one edit."""
BESIDE = 48.0
_AROUND = np.array([-3.0, -3.0, 3.0, 3.0])
"""How far the box of a wire reaches beyond its points."""
_STATE = (
    "looks",
    "rects",
    "row_of",
    "_free_nodes",
    "order",
    "categories",
    "noted",
    "_top",
    "edges",
    "wire_of",
    "_free_wires",
    "ends",
    "boxes",
    "points",
    "kinds",
    "styles",
    "marks",
    "tunnels",
    "knotted",
    "routed",
    "ways",
    "wires_at",
    "_by_entry",
    "folded",
)
"""What a scene is made of; `load` replaces all of it, so that former objects can be kept."""


def scene_of(flow: VisualFlow, catalogue: Mapping[str, NodeType]) -> "FlowScene":
    """The scene of a flow; needs no window, so that a worker thread can make it."""
    scene = FlowScene(catalogue)
    scene.load(flow)
    return scene


@dataclass(frozen=True, slots=True)
class Dirty:
    """What an update touched: scene rectangles (n, 4) as x, y, width, height; `is_all`: everything."""

    rects: Floats
    is_all: bool = False


class FlowScene(SceneArrays):
    """Geometry of one flow. Change it only through `load`, `update`, `restyle` and `route`.

    Attributes:
        version: another number after each change.
    """

    def __init__(self, catalogue: Mapping[str, NodeType]) -> None:
        self.version = 0
        self._all: tuple[int, QRectF] = (-1, QRectF())
        super().__init__()
        self._catalogue = catalogue
        self._can_route = False
        self._stash: tuple[VisualFlow, WireStyle, dict[str, Any]] | None = None
        self._made_of: tuple[list[NodeLook | None], int] = self.looks, self.version

    def twin(self) -> "FlowScene":
        """One more scene of the same flow, for another canvas; costs a tenth of making it anew."""
        twin = FlowScene(self._catalogue)
        for name in _STATE:
            setattr(twin, name, copy(getattr(self, name)))
        twin.wires_at = [set(wires) for wires in self.wires_at]
        twin.flow, twin.style, twin._can_route = self.flow, self.style, self._can_route
        twin.category_names = list(self.category_names)
        return twin

    def ahead(self, flow: VisualFlow, diff: FlowDiff) -> "FlowScene":
        """The scene as it will be after a large edit; on any thread, for `take_over`."""
        made_of = self.looks, self.version  # first: the scene may change while it is copied
        ahead = self.twin()
        ahead._made_of, ahead._stash = made_of, self._stash
        ahead.update(flow, diff)
        return ahead

    def take_over(self, ahead: "FlowScene") -> bool:
        """Become what was made `ahead`, which gets what this scene was made of.

        Returns:
            False if this scene is of other node types or styles by now.
        """
        looks, version = ahead._made_of
        if looks is not self.looks or ahead.style is not self.style:
            return False
        bounds = ahead.bounds()
        if version != self.version:  # ways of wires were found meanwhile: they are looked for again
            ahead.routed &= len(ahead.wire_of) <= EAGER_WIRES
        for name in (*_STATE, "flow", "_can_route", "category_names", "_stash"):
            mine, other = getattr(self, name), getattr(ahead, name)
            setattr(self, name, other)
            setattr(ahead, name, mine)
        self._wired.clear()
        self.version += 1
        self._all = self.version, bounds
        return True

    # ---- keeping equal to the document ------------------------------------------------------

    def load(self, flow: VisualFlow) -> None:
        """Show another flow from the beginning."""
        self.version += 1
        self._stash = None  # it may be of other node types
        self._clear()
        self.flow = flow
        self.folded = folded_nodes(flow)
        self._add_nodes(flow.nodes)
        self._add_wires((*flow.edges, *self._override_edges(flow.nodes)))
        self._can_route = can_route(self.rects)

    def update(self, flow: VisualFlow, diff: FlowDiff) -> Dirty:
        """Follow an edit: edges away, nodes away, nodes changed, nodes new, edges new."""
        before, self.flow = self.flow, flow
        self.version += 1
        if diff.properties_changed and folded_nodes(flow) != self.folded:
            self.load(flow)
            return Dirty(np.zeros((0, 4)), is_all=True)
        gone = [*diff.edges_removed, *(old for old, _ in diff.edges_changed)]
        fresh = [*(new for _, new in diff.edges_changed), *diff.edges_added]
        self._follow_overrides(diff, gone, fresh)
        count = len(diff.nodes_removed) + len(diff.nodes_changed) + len(diff.nodes_added)
        if count + len(gone) + len(fresh) > max(64, (len(self.row_of) + len(self.wire_of)) // 3):
            self._update_much(before, diff, gone, fresh)
            return Dirty(np.zeros((0, 4)), is_all=True)
        had_tunnels = bool(self.tunnels.any())
        dirty = [self._wire_rects([self.wire_of[e.id] for e in gone if e.id in self.wire_of])]
        self._remove_wires(gone)
        standing = {node.id: self._place_of(node.id) for node in _before(diff)}
        dirty.append(self._node_rects(node.id for node in diff.nodes_removed))
        self._remove_nodes(diff.nodes_removed)
        dirty.append(self._change_nodes([new for _, new in diff.nodes_changed]))
        self._add_nodes(diff.nodes_added)
        dirty.append(self._node_rects(node.id for node in diff.nodes_added))
        fresh += self._waiting_for(diff.nodes_added)
        self._add_wires(fresh)
        dirty.append(self._wire_rects([self.wire_of[e.id] for e in fresh if e.id in self.wire_of]))
        ends = {node_id for edge in (*gone, *fresh) for node_id in (edge.source, edge.target)}
        hiding = self._follow_wired_pins(ends)
        dirty.append(hiding)
        dirty.append(self._node_rects(ends))
        moved = [node_id for node_id, place in standing.items() if place != self._place_of(node_id)]
        if moved or diff.nodes_added or len(hiding):
            touched = np.asarray([standing[node_id][:4] for node_id in moved]).reshape(-1, 4)
            fresh_ids = (*moved, *(node.id for node in diff.nodes_added))
            dirty.append(
                self._reroute(np.concatenate([touched, self._node_rects(fresh_ids), hiding]))
            )
        # Labels of tunnels reach beyond wires and nodes, and follow one another.
        return Dirty(np.concatenate(dirty), is_all=had_tunnels or bool(self.tunnels.any()))

    def _reload(self, before: VisualFlow | None) -> None:
        """Show a flow that shares little with the one before; going back to that one costs nothing."""
        after, former = self.flow, self._stash
        assert after is not None
        kept = {name: getattr(self, name) for name in _STATE}
        if former is not None and former[0] is after and former[1] is self.style:
            for name, value in former[2].items():
                setattr(self, name, value)
            self._wired.clear()
            self.flow = after
        else:
            self.load(after)
        self._stash = (before, self.style, kept) if before is not None else None

    def _update_much(
        self,
        before: VisualFlow | None,
        diff: FlowDiff,
        gone: list[VisualEdge],
        fresh: list[VisualEdge],
    ) -> None:
        if len(diff.nodes_removed) >= len(self.row_of) or len(diff.nodes_added) > len(self.row_of):
            self._reload(before)
            return
        self._remove_wires(gone)
        self._remove_nodes(diff.nodes_removed)
        self._change_nodes([new for _, new in diff.nodes_changed])
        self._add_nodes(diff.nodes_added)
        self._add_wires([*fresh, *self._waiting_for(diff.nodes_added)])
        ends = {node_id for edge in (*gone, *fresh) for node_id in (edge.source, edge.target)}
        self._follow_wired_pins(ends)
        self._reroute()

    def _waiting_for(self, added: tuple[VisualNode, ...]) -> list[VisualEdge]:
        """Wires that stood in the flow without their node and can be drawn now."""
        assert self.flow is not None
        if not added or (not self._by_entry and len(self.flow.edges) == len(self.wire_of)):
            return []
        fresh = {node.id for node in added}
        by_entry = override_edges(
            self.flow.nodes_by_id[node_id]
            for node_id in self._by_entry
            if node_id in self.flow.nodes_by_id
        )
        edges = (*self.flow.edges, *by_entry)
        return [e for e in edges if e.source in fresh or e.target in fresh]

    def _override_edges(self, nodes: Iterable[VisualNode]) -> list[VisualEdge]:
        """Wires of values by entry; remembers whose they are."""
        found = override_edges(nodes)
        self._by_entry.update(edge.target for edge in found)
        return found

    def _follow_overrides(
        self, diff: FlowDiff, gone: list[VisualEdge], fresh: list[VisualEdge]
    ) -> None:
        """Add the wires of values by entry that came and went with the data of their nodes."""
        changes = [(old, new) for old, new in diff.nodes_changed if old.data is not new.data]
        before = override_edges((*diff.nodes_removed, *(old for old, _ in changes)))
        after = self._override_edges((*diff.nodes_added, *(new for _, new in changes)))
        gone += [edge for edge in before if edge not in after]
        fresh += [edge for edge in after if edge not in before]

    def restyle(self, style: WireStyle) -> None:
        """Let the wires run in another style."""
        self.style = style
        self.version += 1
        self._reshape(np.flatnonzero(~np.isnan(self.ends[:, 0])))

    @property
    def noted_rows(self) -> Rows:
        """Rows of nodes with a comment."""
        return np.flatnonzero(self.noted)

    @override
    def bounds(self, node_ids: Iterable[str] | None = None) -> QRectF:
        if node_ids is not None:
            return super().bounds(node_ids)
        if self._all[0] != self.version:
            self._all = self.version, super().bounds()
        return QRectF(self._all[1])

    # ---- nodes ------------------------------------------------------------------------------

    def _add_nodes(self, nodes: Iterable[VisualNode]) -> None:
        nodes = [node for node in nodes if node.id not in self.row_of]
        if not nodes:
            return
        rows, looks = self._node_rows(len(nodes)), self._looks(nodes)
        for row, look in zip(rows, looks, strict=True):
            self.looks[row] = look
            self.row_of[look.node.id] = row
        self._note_looks(rows, looks)
        self.order[rows] = np.arange(self._top, self._top + len(rows))
        self._top += len(rows)
        self.rects[rows] = self._rects_of(looks)

    def _looks(self, nodes: Iterable[VisualNode]) -> list[NodeLook]:
        nodes = list(nodes)
        wired = self._wired_pins({node.id for node in nodes if hides_pins(node)})
        return [look_of(node, self._catalogue, wired.get(node.id)) for node in nodes]

    def _changed_looks(self, nodes: list[VisualNode]) -> list[NodeLook]:
        """The looks of nodes that are here; one that only moved looks as it did."""
        former = [self.looks[self.row_of[node.id]] for node in nodes]
        moved = {
            node.id: replace(look, node=node)
            for node, look in zip(nodes, former, strict=True)
            if look is not None and look.node.data is node.data and look.node.type == node.type
        }
        others = iter(self._looks(node for node in nodes if node.id not in moved))
        return [moved.get(node.id) or next(others) for node in nodes]

    def _note_looks(self, rows: list[int], looks: list[NodeLook]) -> None:
        """Keep what is asked of all nodes at once."""
        self.categories[rows] = self._category_numbers(looks)
        self.noted[rows] = [bool(look.note) for look in looks]

    def _category_numbers(self, looks: list[NodeLook]) -> list[int]:
        number_of = {name: number for number, name in enumerate(self.category_names)}
        numbers = [number_of.setdefault(look.category, len(number_of)) for look in looks]
        self.category_names[:] = number_of
        return numbers

    def _wired_pins(self, hiding: set[str]) -> dict[str, frozenset[tuple[str, bool]]]:
        """(pin id, is output) of the wired pins of nodes that hide the others, by node id."""
        found: dict[str, set[tuple[str, bool]]] = {node_id: set() for node_id in hiding}
        for edge in self.flow.edges if hiding and self.flow is not None else ():
            if edge.target in hiding:
                found[edge.target].add((edge.target_handle, False))
            if edge.source in hiding:
                found[edge.source].add((edge.source_handle, True))
        return {node_id: frozenset(pins) for node_id, pins in found.items()}

    def _node_rows(self, count: int) -> list[int]:
        rows = [self._free_nodes.pop() for _ in range(min(count, len(self._free_nodes)))]
        missing = count - len(rows)
        if missing:
            start = len(self.looks)
            rows += range(start, start + missing)
            self.looks += [None] * missing
            self.wires_at += [set() for _ in range(missing)]
            self.rects = _grown(self.rects, start + missing, np.nan)
            self.order = _grown(self.order, start + missing, 0)
            self.categories = _grown(self.categories, start + missing, 0)
            self.noted = _grown(self.noted, start + missing, False)
        return rows

    def _remove_nodes(self, nodes: Iterable[VisualNode]) -> None:
        self._wired.clear()
        for node in nodes:
            row = self.row_of.get(node.id)
            if row is not None:
                self._remove_wire_rows(list(self.wires_at[row]))
                del self.row_of[node.id]
                self.looks[row] = None
                self.rects[row] = np.nan
                self.noted[row] = False
                self._free_nodes.append(row)

    def _change_nodes(self, nodes: Iterable[VisualNode], *, only_wires: bool = False) -> Floats:
        """Follow nodes that changed, or whose wires did; where they and their wires were and are."""
        nodes = [node for node in nodes if node.id in self.row_of]
        if not nodes:
            return np.zeros((0, 4))
        looks = self._looks(nodes) if only_wires else self._changed_looks(nodes)
        rows = [self.row_of[node.id] for node in nodes]
        standing, former = self.rects[rows], [self.looks[row] for row in rows]
        all_wires = {wire for row in rows for wire in self.wires_at[row]}
        before = [self._row_rects(rows), self._wire_rects(all_wires)]
        for row, fresh in zip(rows, looks, strict=True):
            self.looks[row] = fresh
        self._note_looks(rows, looks)
        self.rects[rows] = self._rects_of(looks)
        moved = (self.rects[rows] != standing).any(axis=1).tolist()
        wires = sorted(
            {
                wire
                for row, is_moved, old, new in zip(rows, moved, former, looks, strict=True)
                if is_moved or old is None or old.measures != new.measures
                for wire in self.wires_at[row]
            }
        )
        self._place_wires(wires)
        return np.concatenate([*before, self._wire_rects(wires), self._row_rects(rows)])

    def _follow_wired_pins(self, node_ids: Iterable[str]) -> Floats:
        """Nodes that hide unwired pins look different when a wire comes or goes."""
        hiding = []
        for node_id in node_ids:
            row = self.row_of.get(node_id)
            look = self.looks[row] if row is not None else None
            if look is not None and hides_pins(look.node):
                hiding.append(look.node)
        return self._change_nodes(hiding, only_wires=True)

    def _place_of(self, node_id: str) -> tuple[float, float, float, float, NodeMeasures | None]:
        """The rectangle of a node with its pins, and its measures: while both stay, so do its wires."""
        row = self.row_of.get(node_id)
        look = self.looks[row] if row is not None else None
        if look is None:
            return (*_OFF, *_OFF, None)
        x, y, width, height = self._node_rects([node_id])[0].tolist()
        return x, y, width, height, look.measures

    def _node_rects(self, node_ids: Iterable[str]) -> Floats:
        return self._row_rects([self.row_of[one] for one in node_ids if one in self.row_of])

    def _row_rects(self, rows: list[int]) -> Floats:
        rects = self.rects[rows]
        rects[:, :2] -= PIN_MARGIN
        rects[:, 2:] += 2 * PIN_MARGIN
        return rects

    # ---- wires ------------------------------------------------------------------------------

    def _add_wires(self, edges: Iterable[VisualEdge]) -> None:
        drawable = {
            edge.id: edge
            for edge in edges
            if edge.source in self.row_of
            and edge.target in self.row_of
            and edge.id not in self.wire_of
            and not (self.folded and self._is_within_block(edge))
        }
        drawn = list(drawable.values())
        rows = [self._free_wires.pop() for _ in range(min(len(drawn), len(self._free_wires)))]
        missing = len(drawn) - len(rows)
        if missing:
            start = len(self.edges)
            rows += range(start, start + missing)
            self.edges += [None] * missing
            self.ends = _grown(self.ends, start + missing, np.nan)
            self.boxes = _grown(self.boxes, start + missing, np.nan)
            self.points = _grown(self.points, start + missing, 0.0)
            self.kinds = _grown(self.kinds, start + missing, 0)
            self.styles = _grown(self.styles, start + missing, 0)
            self.marks = _grown(self.marks, start + missing, 0)
            self.tunnels = _grown(self.tunnels, start + missing, False)
            self.knotted = _grown(self.knotted, start + missing, False)
            self.routed = _grown(self.routed, start + missing, False)
            self.ways = _grown(self.ways, start + missing, FREE)
        self._wired.clear()
        row_of, wires_at = self.row_of, self.wires_at
        for row, edge in zip(rows, drawn, strict=True):
            self.edges[row] = edge
            self.wire_of[edge.id] = row
            wires_at[row_of[edge.source]].add(row)
            wires_at[row_of[edge.target]].add(row)
        self.routed[rows], self.ways[rows] = False, FREE
        self._note_states(rows, drawn)
        self._place_wires(rows)

    def _place_wires(self, rows: list[int]) -> None:
        if not rows:
            return
        self.ends[rows], self.kinds[rows] = self._ends_of(rows)
        if len(self.wire_of) <= EAGER_WIRES or len(rows) <= MOST_ROUTED_AT_ONCE:
            self.routed[rows] = True
        self._reshape(np.asarray(rows, np.intp))

    def _reshape(self, rows: Rows) -> None:
        if len(rows):
            self._set_points(rows, self._shaped(rows, self.ends[rows]))

    def _set_points(self, rows: Rows, points: Floats) -> None:
        self.points[rows] = points
        x, y = points[..., 0], points[..., 1]  # one after the other: ten times as fast as both
        low, high = (x.min(axis=1), y.min(axis=1)), (x.max(axis=1), y.max(axis=1))
        self.boxes[rows] = np.stack([*low, *high], axis=1) + _AROUND

    def _shape_again(self, rows: Rows) -> Floats:
        """Wires that may run elsewhere now; where those that do ran and run."""
        points = self._shaped(rows, self.ends[rows])
        differs = (points != self.points[rows]).any(axis=(1, 2))
        changed = rows[differs]
        before = self._wire_rects(changed)
        self._set_points(changed, points[differs])
        return np.concatenate([before, self._wire_rects(changed)])

    def _reroute(self, near: Floats | None = None) -> Floats:
        """Nodes came, went or moved: wires near them may have to pass elsewhere.

        Args:
            near: (n, 4): where the nodes were and are, as x, y, width, height; None: anywhere.

        Returns:
            Where wires ran or run that changed.
        """
        could, self._can_route = self._can_route, can_route(self.rects)
        near = near if could == self._can_route else None
        back = runs_back(self.ends)
        if np.count_nonzero(back) * len(self.rects) > MOST_COMPARED:
            back[:] = False
        rows = np.flatnonzero(back | self._passing(near))
        if not len(rows):
            return np.zeros((0, 4))
        return self._shape_again(rows)

    def _passing(self, near: Floats | None) -> npt.NDArray[np.bool_]:
        """Wires that run forwards and may have to pass around something at places."""
        found = self.routed & (self.ends[:, 2] >= self.ends[:, 0])
        if near is None or not len(near) or not found.any():
            return found
        rows = np.flatnonzero(found)
        x0, y0, x1, y1 = self.ends[rows].T
        top, bottom = np.minimum(y0, y1), np.maximum(y0, y1)
        detour = np.maximum(top - self.boxes[rows, 1], self.boxes[rows, 3] - bottom)
        ways = self.ways[rows]  # a shorter way than now lies nearer than the detour
        reach = np.where(ways == FREE, 0.0, np.where(ways == STUCK, REACH, detour)) + BESIDE
        top, bottom = top - reach, bottom + reach
        hit = np.zeros(len(rows), bool)
        places = near if len(near) <= 64 else _around_all(near)
        for x, y, width, height in places.tolist():
            hit |= (x0 < x + width + 64) & (x1 > x - 64) & (top < y + height) & (bottom > y)
        found[rows] = hit
        return found

    @property
    def is_routed(self) -> bool:
        """Whether ways around nodes have been looked for everywhere, as in all but large flows."""
        return int(np.count_nonzero(self.routed)) >= len(self.wire_of)

    def unrouted_in(self, rect: QRectF) -> Rows:
        """Wires in a rectangle for which a way around nodes was not looked for yet."""
        rows = self.wire_rows_in(rect)
        return rows[~self.routed[rows]]

    def route(self, rows: Rows) -> Dirty:
        """Look for ways around nodes for these wires."""
        self.version += 1
        self.routed[rows] = True
        return Dirty(self._shape_again(rows))

    def _ends_of(self, rows: list[int]) -> tuple[Floats, list[int]]:
        """Ends of wires, and their kinds; where a pin is missing they end at the header of the node."""
        sources, targets, kinds = [], [], []
        from_pins: list[tuple[float, float]] = []
        to_pins: list[tuple[float, float]] = []
        at_blocks: list[tuple[int, tuple[float, float, float, float]]] = []
        row_of, looks = self.row_of, self.looks
        for index, row in enumerate(rows):
            edge = self.edges[row]
            assert edge is not None
            source, target = row_of[edge.source], row_of[edge.target]
            left, right = looks[source], looks[target]
            assert left is not None
            assert right is not None
            start = left.measures.by_pin.get((edge.source_handle, True))
            end = right.measures.by_pin.get((edge.target_handle, False))
            sources.append(source)
            targets.append(target)
            from_pins.append((start.x, start.y) if start is not None else _OFF)
            to_pins.append((end.x, end.y) if end is not None else (0.0, HEADER_HEIGHT / 2))
            kinds.append(BROKEN if start is None or end is None else _kind_of(start.pin.type))
            if self.folded and (edge.source in self.folded or edge.target in self.folded):
                place, kinds[-1] = self._ends_at_blocks(edge, start, end)
                at_blocks.append((index, place))
        boxes, begin = self.rects[sources], np.asarray(from_pins)
        lost = np.isnan(begin[:, 0])
        begin[lost, 0], begin[lost, 1] = boxes[lost, 2], HEADER_HEIGHT / 2
        ends = np.concatenate([boxes[:, :2] + begin, self.rects[targets, :2] + to_pins], axis=1)
        for index, place in at_blocks:
            ends[index] = place
        return ends, kinds

    def _ends_at_blocks(
        self, edge: VisualEdge, start: PinPlace | None, end: PinPlace | None
    ) -> tuple[tuple[float, float, float, float], int]:
        """Ends of a wire that leads to what is on a collapsed frame: at the sides of its block."""
        kind = _kind_of(start.pin.type) if start is not None else BROKEN
        source, target = self.rect_of(edge.source), self.rect_of(edge.target)
        x0, y0 = source.right(), source.center().y()
        x1, y1 = target.left(), target.center().y()
        if edge.source not in self.folded and start is not None:
            x0, y0 = source.x() + start.x, source.y() + start.y
        if edge.target not in self.folded and end is not None:
            x1, y1 = target.x() + end.x, target.y() + end.y
        return (x0, y0, x1, y1), kind

    def _is_within_block(self, edge: VisualEdge) -> bool:
        frame = self.folded.get(edge.source)
        return frame is not None and self.folded.get(edge.target) == frame

    def _rects_of(self, looks: list[NodeLook]) -> list[tuple[float, float, float, float]]:
        """Where nodes are; those on a collapsed frame are nowhere."""
        rects = [
            (at.x, at.y, measures.width, measures.height)
            for look in looks
            for at, measures in ((look.node.position, look.measures),)
        ]
        if self.folded:
            nowhere = (math.nan,) * 4
            for index, look in enumerate(looks):
                rects[index] = nowhere if look.node.id in self.folded else rects[index]
        return rects

    def _remove_wires(self, edges: Iterable[VisualEdge]) -> None:
        self._remove_wire_rows([self.wire_of[e.id] for e in edges if e.id in self.wire_of])

    def _remove_wire_rows(self, rows: list[int]) -> None:
        self._wired.clear()
        for row in rows:
            edge = self.edges[row]
            if edge is None:
                continue
            for node_id in (edge.source, edge.target):
                if node_id in self.row_of:
                    self.wires_at[self.row_of[node_id]].discard(row)
            del self.wire_of[edge.id]
            self.edges[row] = None
            self._free_wires.append(row)
        self.ends[rows] = np.nan
        self.boxes[rows] = np.nan
        self.marks[rows] = PLAIN
        self.tunnels[rows] = self.routed[rows] = False

    def _wire_rects(self, rows: Iterable[int]) -> Floats:
        boxes = self.boxes[list(rows)].copy()
        boxes[:, 2:] -= boxes[:, :2]
        return boxes


@lru_cache(maxsize=4096)
def _kind_of(pin_type: str) -> int:
    return FAMILIES.index(pin_family(pin_type))


_OFF = (math.nan, math.nan)
"""No place, of an output that is missing."""


def _before(diff: FlowDiff) -> tuple[VisualNode, ...]:
    return (*diff.nodes_removed, *(old for old, _ in diff.nodes_changed))


def _around_all(rects: Floats) -> Floats:
    """One rectangle around all; (n, 4) -> (1, 4)."""
    low = rects[:, :2].min(axis=0)
    high = (rects[:, :2] + rects[:, 2:]).max(axis=0)
    return np.concatenate([low, high - low])[None]


def _grown(array: npt.NDArray[ScalarT], count: int, fill: float) -> npt.NDArray[ScalarT]:
    """The array with at least `count` rows; grows by half so that adding one by one stays cheap."""
    if len(array) >= count:
        return array
    more = np.full((max(count, len(array) * 3 // 2), *array.shape[1:]), fill, array.dtype)
    more[: len(array)] = array
    return more
