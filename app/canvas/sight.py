"""What is in sight: rows of nodes and wires near the view, kept while a person looks around at one scale."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from app.canvas.scene import FlowScene
from app.canvas.scene_arrays import PIN_MARGIN, Rows

REACH_PX = 4.0
"""What is drawn of a wire or node beyond its box, widget pixels."""
AHEAD = 0.25
"""How far around the view rows are kept while it pans, in sizes of the view."""
Floats = npt.NDArray[np.float64]
_NOTHING: Rows = np.zeros(0, np.intp)


class Sight:
    """Which nodes and wires of a scene the widget shows; asked for each piece of a frame that is painted.

    Attributes:
        nodes: rows in sight, lowest first.
        wires: rows in sight.
        near: what is in sight and around it, scene pixels.
        near_wires: rows in there; another array whenever they are others.
    """

    def __init__(self, scene: FlowScene) -> None:
        self._scene = scene
        self.nodes = self.wires = self.near_wires = _NOTHING
        self._known: tuple[int, float] | None = None
        self._view = self._seen = self.near = QRectF()
        self._nodes = self._wires = _Boxes(_NOTHING, np.zeros((0, 4)))
        self._asked: dict[tuple[float, float, float, float], tuple[Rows, Rows]] = {}

    def look(self, seen: QRectF, scale: float) -> None:
        """Look at a rectangle of the scene."""
        reach = REACH_PX / scale
        self._view = seen
        self._seen = seen.adjusted(-reach, -reach, reach, reach)
        known = self._scene.version, scale
        if known != self._known:
            self._known = known
            self._gather(self._seen)
        elif not self.near.contains(self._seen):
            self._gather_around(self._seen)
        self._asked.clear()
        sides = self._seen.left(), self._seen.top(), self._seen.right(), self._seen.bottom()
        if self.near == self._seen:
            self.nodes, self.wires = self._nodes.rows, self.near_wires
        else:
            self.nodes = self._nodes.touching(*sides, PIN_MARGIN)
            self.wires = self._wires.touching(*sides, 0.0)

    def look_ahead(self, rect: QRectF) -> bool:
        """Find what a rectangle around the view shows before it comes into sight; False if that is known."""
        if self.near.contains(rect):
            return False
        self._gather_around(rect)
        return True

    def _gather_around(self, rect: QRectF) -> None:
        wide, high = self._seen.width() * AHEAD, self._seen.height() * AHEAD
        former = self.near_wires
        self._gather(rect.united(self._seen).adjusted(-wide, -high, wide, high))
        if np.array_equal(former, self.near_wires):
            self.near_wires = former  # nothing more came near: what was worked out of them holds

    def _gather(self, near: QRectF) -> None:
        scene = self._scene
        self._nodes = _Boxes(scene.node_rows_in(near), scene.rects, are_sizes=True)
        self.near_wires = scene.wire_rows_in(near)
        self._wires = _Boxes(self.near_wires, scene.boxes)
        self.near = near

    def fills(self, rect: QRectF) -> bool:
        """Whether a rectangle is the whole view and no more."""
        return rect.contains(self._view) and self._seen.contains(rect)

    def within(self, rect: QRectF) -> tuple[Rows, Rows]:
        """Rows of the nodes, lowest first, and of the wires that a rectangle touches; scene pixels."""
        if self.fills(rect):
            return self.nodes, self.wires
        sides = rect.left(), rect.top(), rect.right(), rect.bottom()
        found = self._asked.get(sides)
        if found is None:
            if not self.near.contains(rect):
                self._gather_around(rect)
            found = self._nodes.touching(*sides, PIN_MARGIN), self._wires.touching(*sides, 0.0)
            self._asked[sides] = found
        return found


class _Boxes:
    """Boxes of some rows, a column each once they are compared.

    Args:
        boxes: (n, 4) of all rows.
        are_sizes: the last two columns are width and height, else right and bottom.
    """

    def __init__(self, rows: Rows, boxes: Floats, *, are_sizes: bool = False) -> None:
        self.rows = rows
        self._boxes, self._are_sizes = boxes, are_sizes
        self._columns: tuple[Floats, Floats, Floats, Floats] | None = None
        self._around = (0.0, 0.0, 0.0, 0.0)

    def touching(self, left: float, top: float, right: float, bottom: float, margin: float) -> Rows:
        if not len(self.rows):
            return self.rows
        if self._columns is None:
            lefts, tops, rights, bottoms = np.ascontiguousarray(self._boxes[self.rows].T)
            if self._are_sizes:
                rights, bottoms = lefts + rights, tops + bottoms
            self._columns = lefts, tops, rights, bottoms
            self._around = lefts.min(), tops.min(), rights.max(), bottoms.max()
        around = self._around
        if left < around[0] and top < around[1] and right > around[2] and bottom > around[3]:
            return self.rows
        lefts, tops, rights, bottoms = self._columns
        hit = lefts < right + margin
        hit &= tops < bottom + margin
        hit &= rights > left - margin
        hit &= bottoms > top - margin
        found: Rows = self.rows[hit]
        return found
