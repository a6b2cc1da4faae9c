"""Tunnels: wires drawn as two labels, one at each end, that say where the other end is."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.camera import Camera
from app.canvas.detail import Detail
from app.canvas.overlay_state import OverlayPainter
from app.canvas.scene import FlowScene
from app.canvas.scene_arrays import MUTED
from app.canvas.text_fitting import elided, font_of, text_width
from app.canvas.wire_painting import mixed, wire_color
from app.widgets.theme import SECONDARY_PX, Theme
from runtime.visualflow.flow import VisualFlow

STUB = 14.0
"""From the pin to its label, scene pixels."""
HEIGHT = 20.0
MOST_WORDS, LEAST_WORDS = 132.0, 36.0
AROUND = 32.0
"""What a label needs beside its words."""
LEAST_PX = 8


@dataclass(frozen=True, slots=True)
class TunnelLabel:
    """One end of a tunnel.

    Attributes:
        row: of its wire.
        is_start: at the output; the other one is at the input.
        pin: where its pin is, scene pixels.
        box: the label, scene pixels.
        words: the title of the node at the other end.
    """

    edge_id: str
    row: int
    is_start: bool
    pin: tuple[float, float]
    box: QRectF
    words: str


class Tunnels:
    """The labels of one scene's tunnels; worked out anew when the flow is another one."""

    def __init__(self, scene: FlowScene) -> None:
        self._scene = scene
        self._flow: VisualFlow | None = None
        self._labels: tuple[TunnelLabel, ...] = ()

    @property
    def labels(self) -> tuple[TunnelLabel, ...]:
        """All of them as the flow is now."""
        if self._flow is not self._scene.flow:
            self._flow, self._labels = self._scene.flow, tunnel_labels(self._scene)
        return self._labels

    def at(self, x: float, y: float) -> TunnelLabel | None:
        """The label at a scene place."""
        return next((label for label in reversed(self.labels) if label.box.contains(x, y)), None)

    def other_end(self, label: TunnelLabel) -> TunnelLabel:
        """The label at the other end of a tunnel."""
        return next(
            one
            for one in self.labels
            if one.row == label.row and one.is_start is not label.is_start
        )


def tunnel_labels(
    scene: FlowScene, shifts: Mapping[str, tuple[float, float]] | None = None
) -> tuple[TunnelLabel, ...]:
    """The labels of all tunnels; several at one pin stand one after the other.

    Args:
        shifts: node id -> how far it stands elsewhere.
    """
    found: list[TunnelLabel] = []
    taken: dict[tuple[str, str, bool], float] = {}
    for row in np.flatnonzero(scene.tunnels).tolist():
        edge = scene.edges[row]
        if edge is None or scene.flow is None:
            continue
        x0, y0, x1, y1 = scene.ends[row].tolist()
        if math.isnan(x0):  # within a collapsed frame
            continue
        room = MOST_WORDS
        if x1 > x0 and abs(y1 - y0) < HEIGHT + 4.0:  # the two labels face each other
            room = min(room, (x1 - x0) / 2 - STUB - AROUND - 2.0)
        ends = (
            (True, edge.source, edge.source_handle, edge.target, x0, y0),
            (False, edge.target, edge.target_handle, edge.source, x1, y1),
        )
        for is_start, node_id, pin_id, other, pin_x, pin_y in ends:
            dx, dy = (shifts or {}).get(node_id, (0.0, 0.0))
            x, y = pin_x + dx, pin_y + dy
            words = scene.flow.nodes_by_id[other].title.replace("\n", " ")
            words = elided(words, room, SECONDARY_PX, bold=False) if room >= LEAST_WORDS else ""
            width = text_width(words, SECONDARY_PX, bold=False) + (AROUND if words else HEIGHT)
            start = taken.get((node_id, pin_id, is_start), STUB)
            taken[node_id, pin_id, is_start] = start + width + 4.0
            left = x + start if is_start else x - start - width
            box = QRectF(left, y - HEIGHT / 2, width, HEIGHT)
            found.append(TunnelLabel(edge.id, row, is_start, (x, y), box, words))
    return tuple(found)


def draw_tunnel(
    painter: QPainter,
    scene: FlowScene,
    label: TunnelLabel,
    camera: Camera,
    theme: Theme,
    detail: Detail,
    color: QColor | None = None,
) -> None:
    """One label with the stub that leads to its pin; words only where they can be read.

    Args:
        color: of one that stands out; None: by the type of its wire.
    """
    if detail is Detail.DOTS:
        return
    shown = color or wire_color(int(scene.kinds[label.row]), theme)
    if scene.marks[label.row] == MUTED and color is None:
        shown = mixed(shown, theme.canvas)
    box = camera.rect_to_widget(label.box)
    pen = QPen(shown, max(1.2, 2.0 * min(camera.scale, 1.5)))
    if scene.marks[label.row] == MUTED:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(pen)
    near = QPointF(box.left() if label.is_start else box.right(), box.center().y())
    painter.drawLine(camera.to_widget(*label.pin), near)
    pen.setWidthF(1.2 if color is None else 2.0)
    painter.setPen(pen)
    painter.setBrush(theme.node_body)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    _draw_way(painter, box, label.is_start, shown)
    px = round(SECONDARY_PX * camera.scale)
    if px >= LEAST_PX:
        painter.setFont(font_of(px))
        painter.setPen(theme.text)
        left = box.left() + (10.0 if label.is_start else 22.0) * camera.scale
        painter.drawText(QPointF(left, box.center().y() + px * 0.36), label.words)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_moving_tunnels(
    painter: QPainter, paint: OverlayPainter, shifts: Mapping[str, tuple[float, float]]
) -> None:
    """The labels of tunnels at nodes that stand elsewhere at this moment: node id -> how far."""
    if not paint.scene.tunnels.any():
        return
    moved = set(paint.scene.wires_of(shifts))
    for label in tunnel_labels(paint.scene, shifts):
        if label.row in moved:
            draw_tunnel(painter, paint.scene, label, paint.camera, paint.theme, paint.detail)


def _draw_way(painter: QPainter, box: QRectF, is_start: bool, color: QColor) -> None:
    """A small arrowhead at the far side: out of the label at the output, into it at the input."""
    size = box.height() * 0.2
    x = box.right() - size * 3.0 if is_start else box.left() + size * 1.8
    y = box.center().y()
    painter.setPen(QPen(color, max(1.0, size * 0.5)))
    painter.drawPolyline([QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size)])
