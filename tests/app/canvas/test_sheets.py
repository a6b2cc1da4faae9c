"""What numpy writes into a picture looks as if a painter had drawn it."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from app.canvas.batches import Batches, LineBatch, RectBatch
from app.canvas.camera import Camera
from app.canvas.far_nodes import draw_far_nodes, fill_dots
from app.canvas.grid import draw_ground
from app.canvas.scene import scene_of
from app.canvas.sheet import Sheet, SheetPart, fill_boxes
from app.widgets.theme import DARK
from runtime.nodes.catalogue import builtin_catalogue
from tests.benchmarks.app.graphs import big_flow

BLACK, RED, BLUE = 0xFF000000, 0xFFFF0000, 0xFF0000FF


def part_of(sheet: Sheet, painter: QPainter, ratio: float) -> SheetPart:
    high, wide = sheet.pixels.shape
    return SheetPart(painter, sheet.pixels, QRectF(0, 0, wide / ratio, high / ratio), ratio)


def test_a_painter_and_numpy_write_the_same_memory():
    sheet = Sheet(40, 20)
    painter = QPainter(sheet.image)
    painter.fillRect(0, 0, 40, 20, Qt.GlobalColor.black)
    sheet.pixels[5:9, 3:7] = RED
    painter.fillRect(30, 10, 2, 2, Qt.GlobalColor.blue)
    painter.end()
    assert sheet.image.pixel(6, 8) == RED
    assert sheet.image.pixel(7, 8) == sheet.pixels[8, 7] == BLACK
    assert sheet.pixels[11, 31] == BLUE


def test_boxes_are_cut_at_the_border_and_the_last_one_lies_on_top():
    pixels = np.zeros((10, 20), np.uint32)
    part = pixels[2:8, 4:16]  # what is painted is mostly a part of a sheet
    boxes = np.array([[-3, -3, 2, 2], [1, 1, 3, 3], [10, 4, 90, 90], [5, 5, 5, 9], [50, 1, 60, 2]])
    fill_boxes(part, boxes, np.array([0, 1, 1, 0, 0]), np.array([RED, BLUE], np.uint32))
    wanted = np.zeros((6, 12), np.uint32)
    wanted[:2, :2] = RED
    wanted[1:3, 1:3] = BLUE
    wanted[4:, 10:] = BLUE
    assert np.array_equal(part, wanted)
    assert np.count_nonzero(pixels) == np.count_nonzero(wanted)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_dots_written_are_the_dots_that_a_painter_draws(ratio):
    scene, batches = (
        scene_of(big_flow(60)[0], builtin_catalogue()),
        Batches(LineBatch(), RectBatch()),
    )
    rows, camera = scene.node_rows_in(scene.bounds()), Camera(20.5, -7.0, 0.113)
    written, drawn = Sheet(300, 200), Sheet(300, 200)
    for sheet in (written, drawn):
        sheet.image.setDevicePixelRatio(ratio)
        painter = QPainter(sheet.image)
        if sheet is written:
            fill_dots(part_of(sheet, painter, ratio), scene, rows, camera, DARK)
        else:
            draw_far_nodes(painter, scene, rows, camera, DARK, batches, blocks=False)
        painter.end()
    assert len(np.unique(drawn.pixels)) > 4
    assert np.array_equal(written.pixels & 0xFFFFFF, drawn.pixels & 0xFFFFFF)


@pytest.mark.parametrize(("ratio", "scale"), [(1.0, 1.0), (1.5, 0.77), (2.0, 0.46)])
def test_the_ground_has_whole_lines_where_the_camera_puts_them(ratio, scale):
    camera = Camera(-13.0, 8.0, scale)
    sheet, expected = Sheet(360, 240), QImage(360, 240, QImage.Format.Format_RGB32)
    painter = QPainter(sheet.image)
    draw_ground(part_of(sheet, painter, ratio), camera, DARK, grid=True)
    painter.end()
    expected.fill(DARK.canvas)
    painter = QPainter(expected)
    for along in ("y", "x"):
        for step, color in ((32.0, DARK.grid_minor), (128.0, DARK.grid_major)):
            thick = int(ratio)
            for number in range(-40, 60):
                at = np.floor(
                    (number * step * scale + getattr(camera, "x" if along == "y" else "y")) * ratio
                )
                line = QRectF(at, 0, thick, 240) if along == "y" else QRectF(0, at, 360, thick)
                painter.fillRect(line, color)
    painter.end()
    assert sheet.image == expected
