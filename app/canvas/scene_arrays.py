"""The arrays of a flow, and what they can be asked: what is where, what is in sight, how wires run."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from app.canvas.node_look import NodeLook
from app.document.frames import Frame
from app.document.joining import PinRef
from app.document.knots import knots_of
from app.document.measures import PinPlace
from app.document.overrides import is_override
from app.document.wire_detours import DETOUR, FREE, can_route, detours
from app.document.wire_routes import MOST_COMPARED, back_points, runs_back
from app.document.wire_shapes import KNOTS, wire_points, with_knots
from app.document.wires import WireStyle, is_tunnel, style_of
from app.widgets.pin_looks import PinFamily
from runtime.visualflow.flow import VisualEdge, VisualFlow

Floats = npt.NDArray[np.float64]
Rows = npt.NDArray[np.intp]
FAMILIES: tuple[PinFamily, ...] = tuple(PinFamily)
BROKEN = len(FAMILIES)
"""Kind of a wire whose pin is missing."""
STYLES: tuple[WireStyle | None, ...] = (None, *WireStyle)
"""A wire's own style by its number in the arrays; None: as the canvas has it."""
_CURVED, _SQUARE = STYLES.index(WireStyle.CURVED), STYLES.index(WireStyle.SQUARE)
PLAIN, BY_ENTRY, MUTED = 0, 1, 2
"""Marks of wires in the arrays: ordinary, for one entry only, detached from runs."""
EAGER_WIRES = 1500
"""In flows with more wires those that run forwards pass around nodes only where somebody looks."""
MOST_TRIED = 40
"""So many places are tried for something new, one below the other."""
PIN_MARGIN = 14.0
"""How far pins and their hit areas reach beyond a node."""


class SceneArrays:
    """Rows of nodes and wires; `FlowScene` keeps them equal to a flow."""

    def __init__(self) -> None:
        self.style = WireStyle.CURVED
        self.category_names: list[str] = []
        self._clear()

    def _clear(self) -> None:
        self.flow: VisualFlow | None = None
        self.looks: list[NodeLook | None] = []
        self.rects: Floats = np.full((0, 4), np.nan)
        self.row_of: dict[str, int] = {}
        self._free_nodes: list[int] = []
        self.order: npt.NDArray[np.int64] = np.zeros(0, np.int64)
        self.categories: npt.NDArray[np.int16] = np.zeros(0, np.int16)
        self.noted: npt.NDArray[np.bool_] = np.zeros(0, np.bool_)
        self._top = 0
        self.edges: list[VisualEdge | None] = []
        self.wire_of: dict[str, int] = {}
        self._free_wires: list[int] = []
        self.ends: Floats = np.full((0, 4), np.nan)
        self.boxes: Floats = np.full((0, 4), np.nan)
        self.points: Floats = np.zeros((0, KNOTS, 2))
        self.kinds: npt.NDArray[np.int8] = np.zeros(0, np.int8)
        self.styles: npt.NDArray[np.int8] = np.zeros(0, np.int8)
        self.marks: npt.NDArray[np.int8] = np.zeros(0, np.int8)
        self.tunnels: npt.NDArray[np.bool_] = np.zeros(0, np.bool_)
        self.knotted: npt.NDArray[np.bool_] = np.zeros(0, np.bool_)
        self.routed: npt.NDArray[np.bool_] = np.zeros(0, np.bool_)
        self.ways: npt.NDArray[np.int8] = np.zeros(0, np.int8)
        self._by_entry: set[str] = set()
        self.folded: dict[str, Frame] = {}
        self.wires_at: list[set[int]] = []
        self._wired: dict[int, frozenset[tuple[str, bool]]] = {}

    # ---- how wires run ----------------------------------------------------------------------

    def _shaped(self, rows: Rows, ends: Floats, shifts: Floats | None = None) -> Floats:
        """Points of wires with these ends.

        Args:
            shifts: (nodes, 2): how far each row of nodes stands elsewhere.
        """
        points = wire_points(ends, self.style)
        styles = self.styles[rows]
        own_style = np.full(len(rows), STYLES.index(self.style))
        for number in set(styles[styles > 0].tolist()):
            own = np.flatnonzero(styles == number)
            points[own] = wire_points(ends[own], STYLES[number] or self.style)
            own_style[own] = number
        runs_on = ~runs_back(ends)
        back = np.flatnonzero(~runs_on & (own_style == _CURVED))
        if len(back):
            points[back] = self._led_back(rows[back], ends[back], shifts)
        if shifts is None or len(self.wire_of) <= EAGER_WIRES:
            for style in (_CURVED, _SQUARE):
                on = np.flatnonzero(runs_on & (own_style == style) & self.routed[rows])
                ways = self._lead_around(on, ends, points, shifts, rounded=style == _CURVED)
                if shifts is None:
                    self.ways[rows[on]] = ways
        for index in np.flatnonzero(self.knotted[rows]).tolist():
            edge = self.edges[int(rows[index])]
            if edge is not None:
                row = int(rows[index])
                knots = np.asarray(knots_of(edge), float)
                points[index] = with_knots(ends[index], knots, self.style_at(row))
        return points

    def _lead_around(
        self,
        some: Rows,
        ends: Floats,
        points: Floats,
        shifts: Floats | None,
        *,
        rounded: bool,
    ) -> npt.NDArray[np.int8]:
        """Let those of the wires that run forwards through nodes pass around them; changes `points`.

        Returns:
            How each of them runs, see `detours`.
        """
        if not len(some) or not can_route(self.rects):
            return np.full(len(some), FREE, np.int8)
        nodes = self.rects
        if shifts is not None:
            nodes = nodes.copy()
            nodes[:, :2] += shifts
        if self.folded:
            blocks = sorted({frame.block for frame in self.folded.values()})
            nodes = np.concatenate([nodes, np.asarray(blocks, float)])
        ways, led = detours(ends[some], points[some], nodes, rounded=rounded)
        points[some[ways == DETOUR]] = led
        return ways

    def _note_states(self, rows: list[int], edges: Iterable[VisualEdge]) -> None:
        """Keep what the file says of how wires are drawn."""
        self.styles[rows], self.marks[rows] = 0, PLAIN
        self.tunnels[rows] = self.knotted[rows] = False
        may_be_by_entry = self.has_overrides
        for row, edge in zip(rows, edges, strict=True):
            if may_be_by_entry and is_override(edge.id):
                self.marks[row] = BY_ENTRY
            elif edge.data:
                self.styles[row] = STYLES.index(style_of(edge))
                self.marks[row] = MUTED if edge.is_muted else PLAIN
                self.tunnels[row] = is_tunnel(edge)
                self.knotted[row] = bool(knots_of(edge))

    def style_at(self, row: int) -> WireStyle:
        """How a wire runs: its own style, else the canvas's."""
        return STYLES[int(self.styles[row])] or self.style

    def without_tunnels(self, rows: Rows) -> Rows:
        """Those of the wires that are drawn as lines."""
        hidden = self.tunnels[rows]
        return rows[~hidden] if hidden.any() else rows

    def _led_back(self, rows: Rows, ends: Floats, shifts: Floats | None) -> Floats:
        at = self._nodes_at(rows)
        sources, targets, nodes = self.rects[at[:, 0]], self.rects[at[:, 1]], self.rects
        if self.folded:
            self._set_blocks(rows, sources, targets)
        if shifts is not None:
            sources[:, :2] += shifts[at[:, 0]]
            targets[:, :2] += shifts[at[:, 1]]
            if len(rows) * len(nodes) <= MOST_COMPARED:
                nodes = nodes.copy()
                nodes[:, :2] += shifts
        return back_points(ends, sources, targets, nodes)

    def _set_blocks(self, wires: Rows, sources: Floats, targets: Floats) -> None:
        """Put the rectangles of blocks where nodes cannot be seen for them."""
        for index, row in enumerate(wires.tolist()):
            edge = self.edges[row]
            for node_id, rects in ((edge.source, sources), (edge.target, targets)) if edge else ():
                if node_id in self.folded:
                    rects[index] = self.folded[node_id].block

    def _nodes_at(self, wires: Rows) -> Rows:
        """(n, 2): rows of the nodes that wires lead from and to."""
        edges = [edge for row in wires.tolist() if (edge := self.edges[row]) is not None]
        pairs = [(self.row_of[edge.source], self.row_of[edge.target]) for edge in edges]
        return np.asarray(pairs, np.intp).reshape(-1, 2)

    def moved_points(self, rows: Rows, nodes: Iterable[str], dx: float, dy: float) -> Floats:
        """Points (n, KNOTS, 2) of wires as they will run when nodes have moved by that much."""
        return self.shifted_points(rows, dict.fromkeys(nodes, (dx, dy)))

    def shifted_points(self, rows: Rows, by: Mapping[str, tuple[float, float]]) -> Floats:
        """Points (n, KNOTS, 2) of wires with nodes elsewhere: node id -> how far, scene pixels."""
        shifts = np.zeros((len(self.rects), 2))
        for node_id, shift in by.items():
            if node_id in self.row_of:
                shifts[self.row_of[node_id]] = shift
        at = self._nodes_at(rows)
        ends = self.ends[rows] + np.concatenate([shifts[at[:, 0]], shifts[at[:, 1]]], axis=1)
        return self._shaped(rows, ends, shifts)

    @property
    def has_overrides(self) -> bool:
        """Whether there may be wires of values by entry."""
        return bool(self._by_entry)

    # ---- questions --------------------------------------------------------------------------

    def node_rows_in(self, rect: QRectF, margin: float = PIN_MARGIN) -> Rows:
        """Rows of nodes that a rectangle touches, lowest first."""
        r = self.rects
        left, top, right, bottom = _sides(rect)
        hit = (
            (r[:, 0] < right + margin)
            & (r[:, 1] < bottom + margin)
            & (r[:, 0] + r[:, 2] > left - margin)
            & (r[:, 1] + r[:, 3] > top - margin)
        )
        rows = np.flatnonzero(hit)
        return rows[np.argsort(self.order[rows], kind="stable")]

    def free_place(
        self, x: float, y: float, size: tuple[float, float], taken: Sequence[QRectF] = ()
    ) -> tuple[float, float]:
        """A scene place, or the first below it where neither a node stands nor one of the rectangles `taken`."""
        for _ in range(MOST_TRIED):
            area = QRectF(x, y, *size)
            rows = self.node_rows_in(area)
            lows = [float(low) for low in self.rects[rows, 1] + self.rects[rows, 3]]
            lows += [box.bottom() for box in taken if box.intersects(area)]
            if not lows:
                break
            y = max(lows) + 32.0
        return x, y

    def node_rows_inside(self, rect: QRectF) -> Rows:
        """Rows of nodes that lie wholly in a rectangle."""
        r = self.rects
        left, top, right, bottom = _sides(rect)
        return np.flatnonzero(
            (r[:, 0] >= left)
            & (r[:, 1] >= top)
            & (r[:, 0] + r[:, 2] <= right)
            & (r[:, 1] + r[:, 3] <= bottom)
        )

    def wire_rows_in(self, rect: QRectF) -> Rows:
        """Rows of wires whose box touches a rectangle."""
        b = self.boxes
        left, top, right, bottom = _sides(rect)
        hit = (b[:, 0] < right) & (b[:, 1] < bottom) & (b[:, 2] > left) & (b[:, 3] > top)
        return np.flatnonzero(hit)

    def bounds(self, node_ids: Iterable[str] | None = None) -> QRectF:
        """The box around nodes, by default all; empty if there are none."""
        if node_ids is None:
            rects, blocks = self.rects, list(self.folded.values())
        else:
            node_ids = list(node_ids)
            rects = self.rects[[self.row_of[i] for i in node_ids if i in self.row_of]]
            blocks = [self.folded[i] for i in node_ids if i in self.folded]
        if blocks:
            rects = np.concatenate([rects, [frame.block for frame in blocks]])
        return _around(rects[~np.isnan(rects[:, 0])])

    def box_of(self, rows: Rows) -> QRectF:
        """The box around the nodes of these rows; empty if there are none."""
        return _around(self.rects[rows])

    def rect_of(self, node_id: str) -> QRectF:
        """A node's rectangle, or that of the block it cannot be seen for; empty if it is not there."""
        if node_id in self.folded:
            return QRectF(*self.folded[node_id].block)
        row = self.row_of.get(node_id)
        return QRectF(*self.rects[row].tolist()) if row is not None else QRectF()

    def rows_of(self, node_ids: Iterable[str]) -> Rows:
        """The rows of those of the nodes that are there."""
        found = map(self.row_of.get, node_ids)
        return np.array([row for row in found if row is not None], np.intp)

    def look(self, node_id: str) -> NodeLook | None:
        """How a node looks; None if it is not there."""
        row = self.row_of.get(node_id)
        return self.looks[row] if row is not None else None

    def sizes(self) -> dict[str, tuple[float, float]]:
        """Node id -> (width, height) as shown."""
        return {
            node_id: (look.measures.width, look.measures.height)
            for node_id, row in self.row_of.items()
            if (look := self.looks[row]) is not None
        }

    def pin_place(self, row: int, pin_id: str, *, is_output: bool) -> PinPlace | None:
        """Where a pin is, relative to its node; None if the node does not show it."""
        look = self.looks[row]
        if look is None:
            return None
        return look.measures.place_of(pin_id, is_output=is_output)

    def pin_point(self, ref: PinRef) -> tuple[float, float] | None:
        """Scene place of a pin; None if it is not shown."""
        row = self.row_of.get(ref.node_id)
        place = (
            self.pin_place(row, ref.pin_id, is_output=ref.is_output) if row is not None else None
        )
        if row is None or place is None:
            return None
        return float(self.rects[row, 0]) + place.x, float(self.rects[row, 1]) + place.y

    def wires_of(self, node_ids: Iterable[str]) -> list[int]:
        """Rows of wires at any of these nodes, ascending."""
        return sorted(
            {
                wire
                for node_id in node_ids
                if node_id in self.row_of
                for wire in self.wires_at[self.row_of[node_id]]
            }
        )

    def wired_pins(self, row: int) -> frozenset[tuple[str, bool]]:
        """(pin id, is output) of the pins of a node that have a wire."""
        known = self._wired.get(row)
        if known is None:
            known = self._wired[row] = frozenset(self._pins_with_wires(row))
        return known

    def _pins_with_wires(self, row: int) -> Iterator[tuple[str, bool]]:
        look = self.looks[row]
        if look is None:
            return
        for wire in self.wires_at[row]:
            edge = self.edges[wire]
            if edge is not None and edge.source == look.node.id:
                yield edge.source_handle, True
            if edge is not None and edge.target == look.node.id:
                yield edge.target_handle, False


def _around(rects: Floats) -> QRectF:
    if not len(rects):
        return QRectF()
    left, top = rects[:, 0].min(), rects[:, 1].min()
    right, bottom = (rects[:, 0] + rects[:, 2]).max(), (rects[:, 1] + rects[:, 3]).max()
    return QRectF(left, top, right - left, bottom - top)


def _sides(rect: QRectF) -> tuple[float, float, float, float]:
    return rect.left(), rect.top(), rect.right(), rect.bottom()
