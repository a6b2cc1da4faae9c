"""A small picture of a flow, drawn without a widget."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.canvas.batches import Batches, LineBatch, RectBatch
from app.canvas.scene import scene_of
from app.canvas.scene_painter import ScenePainter
from app.widgets.sliced import Drawing
from app.widgets.theme import theme
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import VisualFlow

MARGIN = 24.0
MOST_SCALE = 0.75
DRAWN_SCALE = 0.5
"""Drawn at least so large and then made smaller, so that nodes keep their look."""


def thumbnail(
    flow: VisualFlow, catalogue: Mapping[str, NodeType], size: QSize, ratio: float = 1.0
) -> Drawing:
    """Draw the whole flow in a picture of that size, in the theme's colours, a few nodes and wires a piece. On the GUI thread.

    Args:
        size: logical pixels.
        ratio: device pixels for one logical pixel.
    """
    scene, colors = scene_of(flow, catalogue), theme()
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(colors.canvas)
    yield
    box = scene.bounds()
    if box.isEmpty():
        return picture
    box = box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    scale = min(size.width() / box.width(), size.height() / box.height(), MOST_SCALE)
    batches = Batches(LineBatch(), RectBatch())
    paint = ScenePainter(scene, lambda: flow, colors, batches)
    paint.shows_grid = False
    drawn_scale = max(scale * ratio, DRAWN_SCALE)
    drawn = QPixmap((QSizeF(box.width(), box.height()) * drawn_scale).toSize())
    painter = QPainter(drawn)
    try:
        yield from paint.paint_pieces(painter, box, drawn_scale)
    finally:  # who gives up half-way must not leave a painter on a picture that is gone
        painter.end()
    wanted = (QSizeF(box.width(), box.height()) * scale * ratio).toSize()
    drawn = drawn.scaled(
        wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    width, height = box.width() * scale, box.height() * scale
    place = QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height)
    painter.drawPixmap(place, drawn, QRectF(drawn.rect()))
    painter.end()
    return picture
