"""What is in sight: rows of nodes and wires near the view, kept while a person looks around at one scale."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from app.canvas.scene import FlowScene
from app.canvas.scene_arrays import PIN_MARGIN, Rows

REACH_PX = 4.0
"""What is drawn of a wire or node beyond its box, widget pixels."""
AHEAD = 0.5
"""How far around the view rows are kept while it pans, in sizes of the view."""
_NOTHING: Rows = np.zeros(0, np.intp)


class Sight:
    """Which nodes and wires of a scene the widget shows; asked for each piece of a frame that is painted.

    Attributes:
        nodes: rows in sight, lowest first.
        wires: rows in sight.
        near_wires: rows in sight or so near that panning shows them soon; another array whenever they are others.
    """

    def __init__(self, scene: FlowScene) -> None:
        self._scene = scene
        self.nodes = self.wires = self.near_wires = _NOTHING
        self._known: tuple[int, float] | None = None
        self._seen = self._near = QRectF()
        self._nodes = self._wires = _Boxes(_NOTHING, np.zeros((0, 4)))
        self._asked: dict[tuple[float, float, float, float], tuple[Rows, Rows]] = {}

    def look(self, seen: QRectF, scale: float) -> None:
        """Look at a rectangle of the scene."""
        reach = REACH_PX / scale
        self._seen = seen.adjusted(-reach, -reach, reach, reach)
        known = self._scene.version, scale
        if known != self._known:
            self._known = known
            self._gather(self._seen)
        elif not self._near.contains(self._seen):
            self._gather_around(self._seen)
        self._asked.clear()
        self.nodes, self.wires = self.within(self._seen)

    def _gather_around(self, rect: QRectF) -> None:
        wide, high = self._seen.width() * AHEAD, self._seen.height() * AHEAD
        self._gather(rect.united(self._seen).adjusted(-wide, -high, wide, high))

    def _gather(self, near: QRectF) -> None:
        scene = self._scene
        nodes = scene.node_rows_in(near)
        rects = scene.rects[nodes]
        corners = np.concatenate([rects[:, :2], rects[:, :2] + rects[:, 2:]], axis=1)
        self._nodes = _Boxes(nodes, corners)
        self.near_wires = scene.wire_rows_in(near)
        self._wires = _Boxes(self.near_wires, scene.boxes[self.near_wires])
        self._near = near

    def within(self, rect: QRectF) -> tuple[Rows, Rows]:
        """Rows of the nodes, lowest first, and of the wires that a rectangle touches; scene pixels."""
        sides = rect.left(), rect.top(), rect.right(), rect.bottom()
        found = self._asked.get(sides)
        if found is None:
            if not self._near.contains(rect):
                self._gather_around(rect)
            found = self._nodes.touching(*sides, PIN_MARGIN), self._wires.touching(*sides, 0.0)
            self._asked[sides] = found
        return found


class _Boxes:
    """Boxes of some rows, a column each: comparing them is all that is done with them."""

    def __init__(self, rows: Rows, corners: npt.NDArray[np.float64]) -> None:
        self._rows = rows
        self._left, self._top, self._right, self._bottom = np.ascontiguousarray(corners.T)
        self._around = (
            (self._left.min(), self._top.min(), self._right.max(), self._bottom.max())
            if len(rows)
            else (0.0, 0.0, 0.0, 0.0)
        )

    def touching(self, left: float, top: float, right: float, bottom: float, margin: float) -> Rows:
        around = self._around
        if left < around[0] and top < around[1] and right > around[2] and bottom > around[3]:
            return self._rows
        hit = self._left < right + margin
        hit &= self._top < bottom + margin
        hit &= self._right > left - margin
        hit &= self._bottom > top - margin
        found: Rows = self._rows[hit]
        return found
