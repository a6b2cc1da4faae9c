"""A small picture of a flow, drawn without a widget."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.canvas.batches import Batches, LineBatch, RectBatch
from app.canvas.scene import FlowScene
from app.canvas.scene_painter import ScenePainter
from app.widgets.theme import theme
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import VisualFlow

MARGIN = 24.0
MOST_SCALE = 0.75
DRAWN_SCALE = 0.8
"""Drawn at least so large and then made smaller, so that nodes keep their look."""


def thumbnail(
    flow: VisualFlow, catalogue: Mapping[str, NodeType], size: QSize, ratio: float = 1.0
) -> QPixmap:
    """The whole flow in a picture of that size, in the theme's colours. On the GUI thread.

    Args:
        size: logical pixels.
        ratio: device pixels for one logical pixel.
    """
    colors = theme()
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(colors.canvas)
    scene = FlowScene(catalogue)
    scene.load(flow)
    box = scene.bounds()
    if box.isEmpty():
        return picture
    box = box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    scale = min(size.width() / box.width(), size.height() / box.height(), MOST_SCALE)
    batches = Batches(LineBatch(), RectBatch())
    paint = ScenePainter(scene, lambda: flow, colors, batches)
    paint.shows_grid = False
    drawn = paint.picture(box, max(scale * ratio, DRAWN_SCALE))
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
