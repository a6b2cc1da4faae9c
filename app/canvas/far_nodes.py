"""Drawing of nodes far away, many at once: rectangles, by a painter or straight into a sheet."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from app.canvas.batches import Batches
from app.canvas.camera import Camera
from app.canvas.node_painting import stripe_color
from app.canvas.scene import FlowScene
from app.canvas.scene_arrays import Rows
from app.canvas.sheet import SheetPart, fill_boxes, pixel_of
from app.canvas.text_fitting import elided, font_of
from app.widgets.theme import Theme

HASTY_TITLES = 40
"""In haste the titles of so many blocks are drawn, of more none."""
LEAST_PX = 2.0
"""No node is drawn smaller."""


def draw_far_nodes(
    painter: QPainter,
    scene: FlowScene,
    rows: Rows,
    camera: Camera,
    theme: Theme,
    batches: Batches,
    *,
    blocks: bool,
    hasty: bool = False,
) -> None:
    """Nodes far away: rectangles, one call a colour; titles where they can be read.

    Args:
        blocks: with bodies and titles; else in the colour of their category only.
        hasty: while zooming: of many nodes no titles.
    """
    if not len(rows):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    rects = scene.rects[rows] * camera.scale
    rects[:, 0] += camera.x
    rects[:, 1] += camera.y
    categories = scene.categories[rows]
    if blocks:
        painter.setPen(QPen(theme.node_border, 1))
        painter.setBrush(theme.node_body)
        ratio = painter.device().devicePixelRatio()
        # On whole device pixels, so that a pan by one moves them whole.
        batches.rects.draw(painter, np.floor(rects * ratio) / ratio + 0.5)
        rects = rects.copy()
        rects[:, 2] = max(2.0, 4.0 * camera.scale)
    painter.setPen(Qt.PenStyle.NoPen)
    rects[:, 2:] = np.maximum(rects[:, 2:], LEAST_PX)
    for number in sorted(set(categories.tolist())):
        painter.setBrush(stripe_color(scene.category_names[number], theme))
        batches.rects.draw(painter, rects[categories == number])
    if blocks and not (hasty and len(rows) > HASTY_TITLES):
        draw_titles(painter, scene, rows, camera, theme)


def fill_dots(part: SheetPart, scene: FlowScene, rows: Rows, camera: Camera, theme: Theme) -> None:
    """Nodes in the colours of their categories, written into the sheet: as `draw_far_nodes`, at a third of its cost."""
    if not len(rows):
        return
    ratio = part.ratio
    left, top = part.corner
    scale = camera.scale * ratio
    low = scene.rects[rows, :2] * scale + (camera.x * ratio - left, camera.y * ratio - top)
    high = low + np.maximum(scene.rects[rows, 2:] * scale, LEAST_PX * ratio)
    boxes = np.floor(np.concatenate([low, high], axis=1) + 0.5).astype(np.intp)
    palette = np.array(
        [pixel_of(stripe_color(name, theme)) for name in scene.category_names], np.uint32
    )
    fill_boxes(part.pixels, boxes, scene.categories[rows], palette)


def draw_titles(
    painter: QPainter, scene: FlowScene, rows: Rows, camera: Camera, theme: Theme
) -> None:
    """Titles of blocks: as large as the block allows, none where it is too small for a word."""
    painter.setPen(theme.text)
    for row in rows.tolist():
        look = scene.looks[row]
        if look is None:
            continue
        x, y, width, height = (scene.rects[row] * camera.scale).tolist()
        room = width - 12.0
        px = min(11 if room >= 80.0 else 9, round(height - 3.0))
        if room > 24.0 and px >= 7:
            painter.setFont(font_of(px))
            middle = camera.y + y + min(height, 30.0) / 2
            title = elided(look.title, room // 8.0 * 8.0, px, bold=False)  # many zooms share one
            painter.drawText(QPointF(camera.x + x + 8.0, middle + px * 0.37), title)
