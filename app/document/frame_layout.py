"""Automatic layout of a whole flow: frames keep what is on them, notes stay readable, what is locked stays free."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from app.document import edits
from app.document.frames import (
    BLOCK_SIZE,
    MARGIN,
    TITLE_HEIGHT,
    Frame,
    folded_nodes,
    frames_of,
    on_frame,
    seen_frames,
    with_frames,
)
from app.document.knots import knots_of, way_of, with_knots_at, with_knots_shifted
from app.document.layout import COMPONENT_GAP, ROW_GAP, Box, box_of, boxes_laid_out
from app.document.locks import unlocked
from app.document.measures import GRID, NodeMeasures, measure
from runtime.visualflow.flow import VisualFlow

Floats = npt.NDArray[np.float64]
Place = tuple[float, float]
Rect = tuple[float, float, float, float]
"""x, y, width, height in scene pixels."""


def lay_out(
    flow: VisualFlow,
    nodes: Collection[str] | None = None,
    measures: Mapping[str, NodeMeasures] | None = None,
) -> VisualFlow:
    """The flow with its nodes laid out anew; doing it again gives the same.

    A frame all of whose nodes are laid out is placed as one, with its nodes laid out within; collapsed ones are moved.
    Nodes and frames that are locked stay, and so does all that is on a frame with something locked; nothing is put
    onto what stays. Notes that would be covered go below. Knots of wires whose ends part are taken out.

    Args:
        nodes: ids to place; None: all. Their top left corner stays where it is, if that is free.
        measures: node id -> size and pins as shown; what is missing is measured.
    """
    wanted = frozenset(flow.nodes_by_id if nodes is None else nodes)
    free = unlocked(flow, wanted)
    frames = [frame for frame in seen_frames(flow) if not frame.is_locked]
    for frame in frames:
        on_it = on_frame(flow, frame)[0]
        if not frame.is_note and on_it <= wanted and not on_it <= free:
            free -= on_it
    if not free:
        return flow
    layout = _Layout(flow, measures or {})
    layout.place(free, frames, is_all=nodes is None)
    layout.step_aside(free)
    moved = edits.move_nodes(flow, layout.places)
    if layout.frames:
        moved = with_frames(moved, [layout.frames.get(one.id, one) for one in frames_of(moved)])
    return _with_knots(flow, moved)


@dataclass(slots=True)
class _Layout:
    """New places of nodes, and new values of frames and notes, of one flow."""

    flow: VisualFlow
    measures: Mapping[str, NodeMeasures]
    places: dict[str, Place] = field(default_factory=dict)
    frames: dict[str, Frame] = field(default_factory=dict)

    def place(self, ids: frozenset[str], frames: Sequence[Frame], *, is_all: bool) -> list[Rect]:
        """Lay out nodes and the frames around them; gives what they take up now.

        Args:
            frames: those that may lie around these nodes, and the notes among them.
            is_all: notes belong to these nodes.
        """
        boxes: list[Box] = []
        units: list[tuple[Frame, frozenset[str]] | None] = []
        corners: list[Place] = []
        taken: set[str] = set()
        inner_frames: set[str] = set()
        areas = [frame for frame in frames if not frame.is_note]
        for frame in sorted(areas, key=lambda one: -one.width * one.height):
            on_it, inner = on_frame(self.flow, frame)
            if frame.id in inner_frames or not on_it or not on_it <= ids - taken:
                continue
            taken |= on_it
            inner_frames |= inner
            boxes.append(self._box_of(frame, on_it, [one for one in frames if one.id in inner]))
            units.append((frame, on_it))
            corners.append((frame.x, frame.y))
        for node in self.flow.nodes:
            if node.id in ids and node.id not in taken:
                boxes.append(box_of(node, self.measures))
                units.append(None)
                corners.append((node.position.x, node.position.y))
        left, top = (min(side) for side in zip(*corners, strict=True))
        found = boxes_laid_out(self.flow, boxes, left, top)
        for box, unit, (x, y) in zip(boxes, units, found, strict=True):
            if unit is None:
                self.places[box.nodes[0]] = (x, y)
            else:
                frame = self.frames.get(unit[0].id, unit[0])
                self._shift(
                    unit[1], [frame.id, *on_frame(self.flow, unit[0])[1]], x - frame.x, y - frame.y
                )
        rects = [(x, y, box.width, box.height) for box, (x, y) in zip(boxes, found, strict=True)]
        if is_all:
            notes = [one for one in frames if one.is_note and one.id not in inner_frames]
            rects += self._notes_free_of(rects, notes)
        return rects

    def _box_of(self, frame: Frame, on_it: frozenset[str], inner: Sequence[Frame]) -> Box:
        """A frame with what is on it laid out."""
        if frame.is_collapsed:
            middle = BLOCK_SIZE[1] / 2
            pins = {
                (node_id, pin.id, is_output): middle
                for node_id in on_it
                if (node := self.flow.nodes_by_id.get(node_id)) is not None
                for is_output, side in ((False, node.inputs), (True, node.outputs))
                for pin in side
            }
            return Box(*BLOCK_SIZE, pins, tuple(on_it))
        rects = self.place(on_it, inner, is_all=True)
        left, top, right, bottom = _bounds(rects)
        around = replace(
            frame,
            x=left - MARGIN,
            y=top - MARGIN - TITLE_HEIGHT,
            width=right - left + 2 * MARGIN,
            height=bottom - top + 2 * MARGIN + TITLE_HEIGHT,
        )
        self.frames[frame.id] = around
        pins = {}
        for node_id in on_it:
            y = self.places[node_id][1] - around.y
            for pin in self._size(node_id).pins:
                pins[node_id, pin.pin.id, pin.is_output] = y + pin.y
        return Box(around.width, around.height, pins, tuple(on_it))

    def _shift(self, nodes: Iterable[str], frames: Iterable[str], dx: float, dy: float) -> None:
        known = self.flow.nodes_by_id
        for node_id in nodes:
            if node_id in known:
                at = known[node_id].position
                x, y = self.places.get(node_id, (float(at.x), float(at.y)))
                self.places[node_id] = (x + dx, y + dy)
        given = {one.id: one for one in frames_of(self.flow)}
        for frame_id in given.keys() & set(frames):
            one = self.frames.get(frame_id, given[frame_id])
            self.frames[frame_id] = replace(one, x=one.x + dx, y=one.y + dy)

    def _notes_free_of(self, rects: Sequence[Rect], notes: Sequence[Frame]) -> list[Rect]:
        """Where notes are; those that would be covered stand in a row below."""
        left, _, _, bottom = _bounds(rects)
        found: list[Rect] = []
        for note in notes:
            rect = note.block
            if any(_meet(rect, other) for other in (*rects, *found)):
                rect = (left, bottom + ROW_GAP, note.width, note.height)
                left += note.width + ROW_GAP
                self.frames[note.id] = replace(note, x=rect[0], y=rect[1])
            found.append(rect)
        return found

    def step_aside(self, moved: frozenset[str]) -> None:
        """Move all that is placed the shortest way to where it covers nothing that stays."""
        staying = self._staying(moved)
        if not staying:
            return
        folded = folded_nodes(self.flow)
        own = [
            (*place, size.width, size.height)
            for node_id, place in self.places.items()
            if node_id not in folded
            for size in (self._size(node_id),)
        ]
        own += [frame.block for frame in self.frames.values()]
        mine, others = np.array(own, float), np.array(staying, float)
        ways = [_way_out(mine, others, axis, sign) for axis in (1, 0) for sign in (1, -1)]
        dx, dy = min(ways, key=lambda way: abs(way[0]) + abs(way[1]))
        if dx or dy:
            self._shift(list(self.places), list(self.frames), dx, dy)

    def _staying(self, moved: frozenset[str]) -> list[Rect]:
        folded = folded_nodes(self.flow)
        found = [
            (float(node.position.x), float(node.position.y), size.width, size.height)
            for node in self.flow.nodes
            if node.id not in moved and node.id not in folded
            for size in (self._size(node.id),)
        ]
        for frame in seen_frames(self.flow):
            on_it = on_frame(self.flow, frame)[0]
            if on_it and on_it.isdisjoint(moved) and frame.id not in self.frames:
                found.append(frame.block)
        return found

    def _size(self, node_id: str) -> NodeMeasures:
        return self.measures.get(node_id) or measure(self.flow.nodes_by_id[node_id])


def _bounds(rects: Sequence[Rect]) -> Rect:
    """Left, top, right and bottom of all."""
    return (
        min(x for x, _, _, _ in rects),
        min(y for _, y, _, _ in rects),
        max(x + width for x, _, width, _ in rects),
        max(y + height for _, y, _, height in rects),
    )


def _meet(one: Rect, other: Rect) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )


def _way_out(own: Floats, staying: Floats, axis: int, sign: int) -> Place:
    """How far to go one way until nothing of one's own meets what stays, on the grid.

    Args:
        own, staying: (n, 4) and (m, 4), each row a `Rect`.
    """
    way, here = 0.0, own.copy()
    while True:
        step = max((_overlap(rects, staying, axis, sign) for rects in _parts(here)), default=0.0)
        if step <= 0:
            return (way, 0.0) if axis == 0 else (0.0, way)
        way += sign * -(-(step + COMPONENT_GAP) // GRID) * GRID
        here[:, axis] = own[:, axis] + way


def _parts(rects: Floats) -> Iterator[Floats]:
    """So many rows that comparing each with thousands of others takes little memory."""
    for start in range(0, len(rects), 256):
        yield rects[start : start + 256]


def _overlap(rects: Floats, staying: Floats, axis: int, sign: int) -> float:
    """How far the farthest of some that meet what stays has to go; 0: none does."""
    one, other = rects[:, None], staying[None]
    meets = (one[..., :2] < other[..., :2] + other[..., 2:]).all(-1)
    meets &= (other[..., :2] < one[..., :2] + one[..., 2:]).all(-1)
    ahead = other if sign > 0 else one
    behind = one if sign > 0 else other
    ways = ahead[..., axis] + ahead[..., axis + 2] - behind[..., axis]
    return float(np.where(meets, ways, 0.0).max())


def _with_knots(before: VisualFlow, after: VisualFlow) -> VisualFlow:
    """Knots move with the ends of their wire; where these part, they lead nowhere any more."""
    flow = after
    for edge in after.edges:
        if not knots_of(edge):
            continue
        one, other = (way_of(before, after, end) for end in (edge.source, edge.target))
        if one == other == (0.0, 0.0):
            continue
        if one == other:
            flow = with_knots_shifted(flow, edge, one)
        else:
            flow = with_knots_at(flow, edge.id, [])
    return flow
