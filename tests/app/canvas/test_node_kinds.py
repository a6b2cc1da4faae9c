"""Pictures of nodes begin as a picture of their kind, and look as nodes drawn from the beginning do."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from app.canvas.batches import canvas_batches
from app.canvas.camera import Camera
from app.canvas.node_kinds import NodeKinds
from app.canvas.node_look import NodeLook, look_of
from app.canvas.node_painting import draw_node, draw_own
from app.canvas.scene import scene_of
from app.canvas.scene_arrays import PIN_MARGIN
from app.canvas.scene_painter import ScenePainter
from app.widgets.theme import THEMES
from runtime.nodes.catalogue import builtin_catalogue
from tests.support.flows import chain, step

DARK, LIGHT = THEMES["dark"], THEMES["light"]
WIRED = frozenset({("text", False), ("exec-out", True)})


def numbers(picture: QPixmap) -> np.ndarray:
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    rows = np.frombuffer(image.constBits(), np.uint8)
    return rows.reshape(image.height(), image.width(), 4).astype(np.int16)


@pytest.fixture
def look(qtbot) -> NodeLook:
    return look_of(step("one"), builtin_catalogue())


def size_of(look: NodeLook, scale: float) -> QSize:
    wide, high = look.measures.width, look.measures.height
    return QSize(round((wide + 2 * PIN_MARGIN) * scale), round((high + 2 * PIN_MARGIN) * scale))


def painted(picture: QPixmap, scale: float, draw) -> np.ndarray:
    painter = QPainter(picture)
    painter.scale(scale, scale)
    painter.translate(PIN_MARGIN, PIN_MARGIN)
    draw(painter)
    painter.end()
    return numbers(picture)


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_a_node_made_from_its_kind_looks_as_if_drawn_at_once(look, scale):
    kinds = NodeKinds()
    for one in (look, replace(look, title="Another"), replace(look, is_locked=True, note="Why")):
        ground = QPixmap(kinds.picture(one, DARK, scale, 1.0, size_of(one, scale)))
        own = painted(
            ground,
            scale,
            lambda painter, one=one: draw_own(painter, one, WIRED, DARK, scale=scale, ratio=1.0),
        )
        empty = QPixmap(size_of(one, scale))
        empty.fill(Qt.GlobalColor.transparent)
        whole = painted(
            empty,
            scale,
            lambda painter, one=one: draw_node(painter, one, WIRED, DARK, scale=scale, ratio=1.0),
        )
        assert abs(own - whole).max() <= 2


def test_nodes_that_share_their_measures_and_look_alike_are_of_one_kind(look):
    kinds, size = NodeKinds(), size_of(look, 1.0)
    first = kinds.picture(look, DARK, 1.0, 1.0, size)
    again = kinds.picture(replace(look, title="Another"), DARK, 1.0, 1.0, size)
    assert again.cacheKey() == first.cacheKey()
    for other, theme in (
        (replace(look, is_muted=True), DARK),
        (replace(look, is_known=not look.is_known), DARK),
        (replace(look, category="control"), DARK),
        (replace(look, icon="box"), DARK),
        (look, LIGHT),
    ):
        assert kinds.picture(other, theme, 1.0, 1.0, size).cacheKey() != first.cacheKey()
    assert kinds.picture(look, DARK, 1.0, 1.0, size).cacheKey() == first.cacheKey()


def test_pictures_of_kinds_take_little_memory(look, monkeypatch):
    monkeypatch.setattr("app.canvas.node_kinds.MOST_BYTES", 400_000)
    kinds, size = NodeKinds(), size_of(look, 1.0)
    for number in range(20):
        kinds.picture(replace(look, icon=f"icon-{number}"), DARK, 1.0, 1.0, size)
    assert kinds._bytes <= 400_000
    assert 1 <= len(kinds._kept) < 20


def test_a_picture_made_for_one_screen_is_not_shown_on_another(qtbot):
    flow = chain(1)

    def drawn(painter_of_scene: ScenePainter, scale: float, ratio: float) -> np.ndarray:
        picture = QPixmap(900, 500)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        camera = Camera(40.0, 40.0, scale)
        painter_of_scene.draw_node_at(painter, "node-1", 0.0, 0.0, camera, ratio)
        painter.end()
        return numbers(picture)

    def fresh() -> ScenePainter:
        scene = scene_of(flow, builtin_catalogue())
        return ScenePainter(scene, lambda: flow, DARK, canvas_batches())

    moved = fresh()
    drawn(moved, 1.0, 2.0)
    assert (drawn(moved, 2.0, 1.0) == drawn(fresh(), 2.0, 1.0)).all()
