"""What is under the pointer: pins with a generous area, nodes, wires, value fields."""

from PySide6.QtCore import QPointF, QRectF

from app.canvas.camera import Camera
from app.canvas.scene import FlowScene
from app.canvas.scene_arrays import PIN_MARGIN
from app.canvas.tunnels import TunnelLabel, Tunnels
from app.document.joining import PinRef
from app.document.measures import MORE_HEIGHT, ValueSpot
from app.document.wire_shapes import distances_to

PIN_HIT_PX = 12.0
WIRE_HIT_PX = 7.0
LEAST_SCALE = 0.35
"""Below this scale pins are too small to be meant."""
LEAST_FIELD_SCALE = 0.45
"""Below this scale values are too small to be meant."""


class Hits:
    """Hit testing of one scene.

    Attributes:
        sees_pins: whether nodes are drawn in full; what is not drawn cannot be meant.
    """

    def __init__(self, scene: FlowScene) -> None:
        self._scene = scene
        self._tunnels = Tunnels(scene)
        self.sees_pins = True

    def pin_at(self, point: QPointF, camera: Camera) -> PinRef | None:
        """The nearest pin within 12 widget pixels, of the topmost node first."""
        if camera.scale < LEAST_SCALE or not self.sees_pins:
            return None
        x, y = camera.to_scene(point)
        reach = PIN_HIT_PX / min(camera.scale, 1.0)
        rows = self._scene.node_rows_in(QRectF(x, y, 0.0, 0.0), max(reach, PIN_MARGIN))
        best: tuple[float, PinRef] | None = None
        for row in rows.tolist()[::-1]:
            look = self._scene.looks[row]
            if look is None:
                continue
            left, top = self._scene.rects[row, :2].tolist()
            for place in look.measures.pins:
                distance = max(abs(left + place.x - x), abs(top + place.y - y))
                if distance <= reach and (best is None or distance < best[0]):
                    best = distance, PinRef(look.node.id, place.pin.id, place.is_output)
            if best is not None:
                return best[1]
            if self._scene.rects[row, 0] <= x <= self._scene.rects[row, 0] + look.measures.width:
                inside = top <= y <= top + look.measures.height
                if inside:
                    return None
        return None

    def node_at(self, point: QPointF, camera: Camera) -> str | None:
        """The topmost node under a widget place."""
        x, y = camera.to_scene(point)
        slack = 0.0 if camera.scale > 0.1 else 3.0 / camera.scale
        rows = self._scene.node_rows_in(QRectF(x, y, 0.0, 0.0), slack)
        look = self._scene.looks[int(rows[-1])] if len(rows) else None
        return look.node.id if look is not None else None

    def tunnel_at(self, point: QPointF, camera: Camera) -> TunnelLabel | None:
        """The label of a tunnel under a widget place."""
        if camera.scale < 0.15:
            return None
        return self._tunnels.at(*camera.to_scene(point))

    def other_end(self, label: TunnelLabel) -> TunnelLabel:
        """The label at the other end of a tunnel."""
        return self._tunnels.other_end(label)

    def wire_at(self, point: QPointF, camera: Camera) -> str | None:
        """The nearest wire within 7 widget pixels, or the tunnel whose label is there."""
        if camera.scale < 0.15:
            return None
        label = self.tunnel_at(point, camera)
        if label is not None:
            return label.edge_id
        x, y = camera.to_scene(point)
        reach = WIRE_HIT_PX / camera.scale
        rows = self._scene.wire_rows_in(QRectF(x - reach, y - reach, 2 * reach, 2 * reach))
        rows = self._scene.without_tunnels(rows)
        if not len(rows):
            return None
        distances = distances_to(self._scene.points[rows], x, y)
        nearest = int(distances.argmin())
        if distances[nearest] > reach:
            return None
        edge = self._scene.edges[int(rows[nearest])]
        return edge.id if edge is not None else None

    def more_pins_at(self, point: QPointF, camera: Camera) -> str | None:
        """The node whose count of hidden pins, at its foot, is under a widget place."""
        node_id = self.node_at(point, camera) if self.sees_pins else None
        if node_id is None:
            return None
        row = self._scene.row_of[node_id]
        look = self._scene.looks[row]
        left, top, width, height = self._scene.rects[row].tolist()
        x, y = camera.to_scene(point)
        foot = QRectF(left + width / 2 - 44.0, top + height - MORE_HEIGHT, 88.0, MORE_HEIGHT)
        has_more = look is not None and bool(look.measures.hidden)
        return node_id if has_more and foot.contains(x, y) else None

    def spot_at(self, point: QPointF, camera: Camera) -> tuple[str, ValueSpot] | None:
        """The value field under a widget place, if it can be read and its pin is unwired."""
        sees = self.sees_pins and camera.scale >= LEAST_FIELD_SCALE
        node_id = self.node_at(point, camera) if sees else None
        if node_id is None:
            return None
        row = self._scene.row_of[node_id]
        look = self._scene.looks[row]
        x, y = camera.to_scene(point)
        left, top = self._scene.rects[row, :2].tolist()
        wired = self._scene.wired_pins(row)
        for spot in look.measures.spots if look is not None else ():
            if spot.pin_id is not None and (spot.pin_id, False) in wired:
                continue
            box = QRectF(left + spot.x, top + spot.y, spot.width, spot.height)
            if box.contains(x, y):
                return node_id, spot
        return None
