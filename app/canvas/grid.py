"""The lines of the ground."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from app.canvas.batches import Batches
from app.canvas.camera import Camera
from app.widgets.theme import Theme


def draw_grid(
    painter: QPainter, area: QRectF, camera: Camera, theme: Theme, batches: Batches
) -> None:
    """Lines every 32 and 128 scene pixels; a level whose lines would stand too close is left out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for step, color in (
        (32.0, theme.grid_minor),
        (128.0, theme.grid_major),
        (512.0, theme.grid_major),
    ):
        gap = step * camera.scale
        if not 14.0 <= gap <= 14.0 * 64:
            continue
        xs = np.arange((area.left() - camera.x) // gap, (area.right() - camera.x) // gap + 1)
        ys = np.arange((area.top() - camera.y) // gap, (area.bottom() - camera.y) // gap + 1)
        xs, ys = np.floor(xs * gap + camera.x) + 0.5, np.floor(ys * gap + camera.y) + 0.5
        across = np.stack(
            [xs, np.full_like(xs, area.top()), xs, np.full_like(xs, area.bottom())], axis=1
        )
        along = np.stack(
            [np.full_like(ys, area.left()), ys, np.full_like(ys, area.right()), ys], axis=1
        )
        painter.setPen(QPen(color, 1))
        batches.lines.draw(painter, np.concatenate([across, along]))
