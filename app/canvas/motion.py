"""Short movements of the picture: of the camera, and of nodes that were given new places.

Only the picture moves, the document is done at once; whatever a person does meanwhile ends the movement.
"""

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QPainter

from app.canvas.camera import Camera
from app.canvas.overlay_state import OverlayPainter
from app.canvas.stage import Stage
from app.canvas.tunnels import draw_moving_tunnels
from app.canvas.wire_marks import draw_moving_wires, take_long

MOTION_MS = 160
MOST_MOVING = 300
"""With more nodes the movement would cost more than it explains."""


class Motion(QObject):
    """One movement from 0 to 1; starting another ends it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._step: Callable[[float], None] | None = None
        self._end: Callable[[], None] | None = None
        self._clock = QVariantAnimation(self)
        self._clock.setDuration(MOTION_MS)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.valueChanged.connect(self._stepped)
        self._clock.finished.connect(self._finished)

    @property
    def is_running(self) -> bool:
        """Whether something moves."""
        return self._step is not None

    def start(self, step: Callable[[float], None], end: Callable[[], None]) -> None:
        """Call `step` with 0 to 1 until `end`."""
        self.finish()
        self._step, self._end = step, end
        self._clock.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def finish(self) -> None:
        """Be there at once."""
        self._clock.stop()
        self._finished()

    def _stepped(self, share: object) -> None:
        if self._step is not None and isinstance(share, float):
            self._step(share)

    def _finished(self) -> None:
        end, self._step, self._end = self._end, None, None
        if end is not None:
            end()


def between(start: Camera, goal: Camera, share: float) -> Camera:
    """A camera on the way: the scale changes by equal factors, the place with it."""
    scale = start.scale * (goal.scale / start.scale) ** share
    if abs(goal.scale - start.scale) > 1e-9:
        share = (scale - start.scale) / (goal.scale - start.scale)
    return Camera(start.x + (goal.x - start.x) * share, start.y + (goal.y - start.y) * share, scale)


class Resettling:
    """Nodes on their way from where they stood to where they stand now.

    Args:
        stage: its document has the new places already.
        former: node id -> (x, y) before.
    """

    def __init__(self, stage: Stage, former: Mapping[str, tuple[float, float]]) -> None:
        self._stage = stage
        self.share = 0.0
        self._back = {
            node_id: (x - rect.x(), y - rect.y())
            for node_id, (x, y) in former.items()
            if not (rect := stage.scene.rect_of(node_id)).isEmpty()
        }

    @property
    def nodes(self) -> frozenset[str]:
        """Who moves."""
        return frozenset(self._back)

    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        """Draw the nodes and their wires where they are at this moment."""
        scene, rest = self._stage.scene, 1.0 - self.share
        rows = scene.without_tunnels(np.asarray(scene.wires_of(self._back), np.intp))
        shifts = {node_id: (dx * rest, dy * rest) for node_id, (dx, dy) in self._back.items()}
        points = scene.shifted_points(rows, shifts)
        hasty = take_long(points, paint.camera.scale)
        draw_moving_wires(painter, paint, points, scene.kinds[rows], hasty=hasty)
        for node_id, (dx, dy) in shifts.items():
            box = scene.rect_of(node_id).translated(dx, dy)
            self._stage.draw_node_at(painter, node_id, box.x(), box.y())
        draw_moving_tunnels(painter, paint, shifts)
