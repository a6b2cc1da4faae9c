"""A flow in a few pixels: blocks and lines, and what an edit touched in the accent colour."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QLineF, QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.document.diff import diff_flows
from app.document.frames import frames_of
from app.document.measures import size_of
from app.widgets.theme import category_color, theme
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import VisualFlow, VisualNode

MOST_MEASURED = 100
"""Nodes of larger flows are drawn as if all had one size."""
MOST_NODES, MOST_WIRES = 200, 120
"""Of larger flows only every so manieth is drawn: there is no room for more, and drawing takes its time."""
ThingT = TypeVar("ThingT")
_USUAL_SIZE = (200.0, 112.0)
_MARGIN_PX = 4.0
_MOST_SCALE = 0.16
_MOST_SKEW = 2.5
"""A long, flat flow is drawn so much taller than it is, and the other way round."""


def sketch(
    flow: VisualFlow,
    before: VisualFlow | None,
    catalogue: Mapping[str, NodeType],
    size: QSize,
    ratio: float = 1.0,
) -> QPixmap:
    """The whole flow in a small picture.

    Args:
        before: what the flow was; nodes that came or changed since are drawn in the accent colour,
            those that went as outlines. None: nothing is brought out.
        size: logical pixels.
        ratio: device pixels for one logical pixel.
    """
    colors = theme()
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(colors.canvas)
    gone, touched = _differences(flow, before)
    nodes = _thinned(flow.nodes, MOST_NODES)
    shown = sorted(touched & flow.nodes_by_id.keys())[:MOST_NODES]
    nodes = list({n.id: n for n in (*nodes, *map(flow.nodes_by_id.__getitem__, shown))}.values())
    boxes = _boxes(nodes)
    lost = _boxes(gone)
    frames = [QRectF(frame.x, frame.y, frame.width, frame.height) for frame in frames_of(flow)]
    everything = [*boxes.values(), *lost.values(), *frames]
    if not everything:
        return picture
    area = _around(everything)
    room = QRectF(QPointF(0, 0), size.toSizeF()).marginsRemoved(_margins())
    across = min(room.width() / area.width(), _MOST_SCALE)
    down = min(room.height() / area.height(), _MOST_SCALE)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.center())
    painter.scale(min(across, down * _MOST_SKEW), min(down, across * _MOST_SKEW))
    painter.translate(-area.center())
    painter.setPen(QPen(colors.node_border, 0))
    painter.drawRects(frames)
    painter.setPen(QPen(colors.text_secondary, 0))
    painter.drawLines(_lines(flow, boxes))
    painter.setPen(Qt.PenStyle.NoPen)
    of_category: dict[str | None, list[QRectF]] = {}
    for node in nodes:
        if node.id not in touched:
            known = catalogue.get(node.type)
            category = str(known.category) if known else None
            of_category.setdefault(category, []).append(boxes[node.id])
    for category, same in of_category.items():
        color = category_color(category) if category is not None else colors.text_secondary
        painter.setBrush(_faded(color))
        painter.drawRects(same)
    painter.setBrush(colors.accent)
    painter.drawRects([boxes[node.id] for node in nodes if node.id in touched])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colors.failed, 0, Qt.PenStyle.DashLine))
    painter.drawRects(list(lost.values()))
    painter.end()
    return picture


def _differences(
    flow: VisualFlow, before: VisualFlow | None
) -> tuple[Sequence[VisualNode], frozenset[str]]:
    """Nodes that went, and ids of those that came, changed or got other wires."""
    if before is None:
        return (), frozenset()
    diff = diff_flows(before, flow)
    touched = {node.id for node in diff.nodes_added} | {new.id for _, new in diff.nodes_changed}
    for edge in diff.touched_edges:
        touched |= {edge.source, edge.target}
    return diff.nodes_removed, frozenset(touched)


def _boxes(nodes: Sequence[VisualNode]) -> dict[str, QRectF]:
    exact = len(nodes) <= MOST_MEASURED
    return {
        node.id: QRectF(
            node.position.x, node.position.y, *(size_of(node) if exact else _USUAL_SIZE)
        )
        for node in nodes
    }


def _thinned(things: Sequence[ThingT], most: int) -> Sequence[ThingT]:
    """Evenly chosen ones of a long sequence."""
    return things[:: -(-len(things) // most) or 1]


def _lines(flow: VisualFlow, boxes: Mapping[str, QRectF]) -> list[QLineF]:
    lines = []
    for edge in _thinned(flow.edges, MOST_WIRES):
        start, end = boxes.get(edge.source), boxes.get(edge.target)
        if start is not None and end is not None:
            leaves = QPointF(start.right(), start.center().y())
            lines.append(QLineF(leaves, QPointF(end.left(), end.center().y())))
    return lines


def _around(boxes: Sequence[QRectF]) -> QRectF:
    left, top = min(box.left() for box in boxes), min(box.top() for box in boxes)
    right, bottom = max(box.right() for box in boxes), max(box.bottom() for box in boxes)
    return QRectF(left, top, max(right - left, 1.0), max(bottom - top, 1.0))


def _margins() -> QMarginsF:
    return QMarginsF(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)


def _faded(color: QColor) -> QColor:
    faded = QColor(color)
    faded.setAlpha(150)
    return faded
