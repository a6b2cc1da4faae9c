"""Painting of what rarely changes: grid, frames, wires, nodes; keeps the pictures of nodes between paintings."""

import time
from collections.abc import Callable, Iterator
from math import ceil
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.canvas.base_layer import AHEAD_PX, HASTY_COST_MS
from app.canvas.batches import Batches
from app.canvas.camera import Camera
from app.canvas.detail import Detail, are_few, detail_for
from app.canvas.far_nodes import draw_far_nodes, fill_dots
from app.canvas.frames import draw_blocks, draw_frames
from app.canvas.grid import draw_ground
from app.canvas.node_kinds import NodeKinds
from app.canvas.node_painting import draw_node, draw_own
from app.canvas.node_pixmaps import NodePixmaps
from app.canvas.regions import REACH_X, REACH_Y, Regions, draw_regions, words_area, words_box
from app.canvas.scene import FlowScene
from app.canvas.scene_arrays import PIN_MARGIN, Floats, Rows
from app.canvas.sheet import SheetPart
from app.canvas.sight import Sight
from app.canvas.tunnels import STUB, Tunnels, draw_tunnel
from app.canvas.wire_lines import NearLines, WireLines, manner_for
from app.canvas.wire_painting import (
    WHOLE_WIRES,
    draw_whole_wires,
    draw_wires,
    wires_cost_ms,
)
from app.document.tracing import Trace
from app.widgets.theme import Theme
from runtime.visualflow.flow import VisualFlow

WIRES_AT_ONCE = 8
MANY_WIRES_AT_ONCE = 32
FAR_NODES_AT_ONCE = 100
PICTURE_NODES = 2000
"""Pictures have time for that many nodes in full."""
TITLES_END = 0.2
"""Below this scale blocks are too small for their titles: groups have words instead."""
MOST_STAND_INS = 80
"""Of more nodes pictures of another scale are not shrunk in haste: that reads all of their memory."""
NODE_MS = {Detail.FULL: 0.02, Detail.BLOCKS: 0.012, Detail.DOTS: 0.0005}
"""About how long a node takes, if its picture is made."""
DIMMED = 0.25
"""What is left of what does not belong to a trace."""


Mask = npt.NDArray[np.bool_]


def _mask(rows: list[int], count: int) -> Mask:
    """Which of so many rows are these."""
    found = np.zeros(count, bool)
    found[rows] = True
    return found


class ScenePainter:
    """Paints one scene at any camera.

    Attributes:
        shows_grid: whether the grid lines are drawn.
        folder: where pictures of notes lie; None: the flow has no file.
        shows_letters: whether pins carry the letters of their types.
        detail: how much of a node is drawn; see `begin_frame`.
        has_other_wires: whether wires are drawn with more or less care than in the frame before.
        lifted, lifted_wires: nodes (ids) and wires (rows) that a gesture draws itself.
    """

    def __init__(
        self, scene: FlowScene, flow: Callable[[], VisualFlow], colors: Theme, batches: Batches
    ) -> None:
        self._scene = scene
        self._flow = flow
        self._batches = batches
        self._pixmaps = NodePixmaps()
        self._kinds = NodeKinds()
        self._tunnels = Tunnels(scene)
        self._regions = Regions(scene)
        self._traced: tuple[Trace, Mask, Mask] | None = None
        self.theme = colors
        self.shows_grid = True
        self.folder: Path | None = None
        self.shows_letters = False
        self.detail = Detail.FULL
        self._few = True
        self._sight = Sight(scene)
        self._lines = NearLines(scene, self._sight)
        self._scale = 0.0
        self._manner = self._hasty_manner = manner_for(0, 1.0)
        self.has_other_wires = False
        self.lifted: frozenset[str] = frozenset()
        self.lifted_wires: frozenset[int] = frozenset()

    def set_theme(self, colors: Theme) -> None:
        """Paint in other colours."""
        self.theme = colors
        self._pixmaps.clear()

    def forget_regions(self) -> None:
        """Find the words on groups anew: nodes have other types."""
        self._regions.forget()

    def begin_frame(self, seen: QRectF, scale: float) -> bool:
        """Find what is in sight, and decide how much of it is drawn.

        Args:
            seen: all that the widget shows, scene pixels.

        Returns:
            Whether nodes are drawn at another level of detail than before.
        """
        self._sight.look(seen, scale)
        crowd = len(self._sight.wires)
        pans = scale == self._scale
        manner = manner_for(crowd, scale, former=self._manner if pans else None)
        self.has_other_wires = pans and manner != self._manner
        self._manner, self._hasty_manner = manner, manner_for(crowd, scale, hasty=True)
        self._scale = scale
        self._few = are_few(len(self._sight.nodes), were_few=self._few and pans)
        detail = detail_for(scale, few=self._few)
        changes, self.detail = detail is not self.detail, detail
        return changes

    def look_ahead(self, around: QRectF, ratio: float) -> bool:
        """Find what is around the view before it comes into sight; False if that is known.

        Args:
            around: scene pixels.
        """
        if not self._sight.look_ahead(around):
            return False
        self._lines.at(self._scale, ratio, self._manner, self._sight.near_wires)
        return True

    def cost_ms(self, area: QRectF, camera: Camera, ratio: float) -> float:
        """About how long `paint_area` takes, if not hasty."""
        seen, scale = camera.rect_to_scene(area), camera.scale
        nodes, wires = self._sight.within(seen)
        cost = len(nodes) * NODE_MS[self.detail]
        cost += wires_cost_ms(self._scene, wires, seen, scale, self._manner, HASTY_COST_MS * 4)
        if self.detail is not Detail.FULL:
            return cost
        missing = [row for row in nodes.tolist() if not self._pixmaps.has(row, scale * ratio)]
        looks = [look for row in missing if (look := self._scene.looks[row]) is not None]
        return cost + sum(0.2 + 0.02 * len(look.measures.pins) for look in looks)

    def paint_area(self, part: SheetPart, camera: Camera, *, hasty: bool = False) -> None:
        """Paint everything in a part of the view; `begin_frame` has been called for the same camera.

        Args:
            hasty: without smoothing, with stand-ins for nodes that have no picture yet.
        """
        scene, batches = self._scene, self._batches
        painter, area, ratio = part.painter, part.area, part.ratio
        draw_ground(part, camera, self.theme, grid=self.shows_grid)
        seen = camera.rect_to_scene(area)
        draw_frames(painter, self._flow(), seen, camera, self.theme, self.folder)
        manner = self._hasty_manner if hasty else self._manner
        nodes, wires = self._sight.within(seen)
        lines = self._lines.at(camera.scale, ratio, manner, wires)
        kept = None
        if self.lifted_wires:
            kept = ~_mask(list(self.lifted_wires), len(scene.ends))
        draw_wires(
            painter,
            scene,
            lines,
            area,
            camera,
            self.theme,
            batches,
            kept,
            is_view=self._sight.fills(seen),
        )
        if self.lifted:
            lifted = {scene.row_of[node_id] for node_id in self.lifted if node_id in scene.row_of}
            nodes = nodes[[row not in lifted for row in nodes.tolist()]]
        if self.detail is Detail.DOTS:
            fill_dots(part, scene, nodes, camera, self.theme)
        else:
            self._paint_nodes(painter, nodes, camera, ratio, hasty=hasty)
        draw_blocks(painter, self._flow(), seen, camera, self.theme)
        if self._has_words(camera.scale):
            draw_regions(painter, self._regions, seen, camera, self.theme, hasty=hasty)
        for label in self._tunnels.labels:
            if label.row not in self.lifted_wires and label.box.intersects(
                seen.adjusted(-STUB, 0, STUB, 0)
            ):
                draw_tunnel(painter, scene, label, camera, self.theme, self.detail)

    def _has_words(self, scale: float) -> bool:
        return self.detail is Detail.DOTS or scale < TITLES_END

    def follow_words(self, seen: QRectF) -> Floats | None:
        """Where an edit changed the words on groups, which reach beyond its nodes: (n, 4) as `Dirty.rects`; None: anywhere.

        Args:
            seen: what the widget showed when it was painted, scene pixels.
        """
        if not self._has_words(self._scale):
            return np.zeros((0, 4))
        reach_x, reach_y = (AHEAD_PX + REACH_X) / self._scale, (AHEAD_PX + REACH_Y) / self._scale
        changed = self._regions.follow(seen.adjusted(-reach_x, -reach_y, reach_x, reach_y))
        if changed is None:
            return None
        return np.array([words_box(region, self._scale) for region in changed]).reshape(-1, 4)

    def _masks_of(self, trace: Trace) -> tuple[Mask, Mask]:
        """Which nodes and which wires (rows) belong to a trace; a trace ends with any edit of the flow."""
        if self._traced is None or self._traced[0] is not trace:
            scene = self._scene
            nodes = [row for node_id, row in scene.row_of.items() if node_id in trace.nodes]
            wires = [row for edge_id, row in scene.wire_of.items() if edge_id in trace.wires]
            self._traced = trace, _mask(nodes, len(scene.rects)), _mask(wires, len(scene.ends))
        return self._traced[1], self._traced[2]

    def paint_trace(
        self,
        painter: QPainter,
        area: QRectF,
        camera: Camera,
        ratio: float,
        trace: Trace,
        *,
        hasty: bool = False,
    ) -> None:
        """Dim what is painted already, and paint what belongs to a trace again; `hasty` as for `paint_area`."""
        scene, seen = self._scene, camera.rect_to_scene(area)
        veil = QColor(self.theme.canvas)
        veil.setAlphaF(1.0 - DIMMED)
        painter.fillRect(area, veil)
        of_nodes, of_wires = self._masks_of(trace)
        manner = self._hasty_manner if hasty else self._manner
        nodes, wires = self._sight.within(seen)
        lines = self._lines.at(camera.scale, ratio, manner, wires)
        draw_wires(painter, scene, lines, area, camera, self.theme, self._batches, of_wires)
        self._paint_nodes(painter, nodes[of_nodes[nodes]], camera, ratio, hasty=hasty)
        for label in self._tunnels.labels:
            if label.edge_id in trace.wires and label.box.intersects(seen):
                draw_tunnel(painter, scene, label, camera, self.theme, self.detail)

    def _paint_nodes(
        self, painter: QPainter, nodes: Rows, camera: Camera, ratio: float, *, hasty: bool = False
    ) -> None:
        """Nodes at the level of detail of this frame."""
        if self.detail is not Detail.FULL:
            blocks, batches = self.detail is Detail.BLOCKS, self._batches
            draw_far_nodes(
                painter, self._scene, nodes, camera, self.theme, batches, blocks=blocks, hasty=hasty
            )
        elif hasty and len(nodes) > MOST_STAND_INS:
            self._draw_blocks(painter, nodes, camera)
        elif hasty:
            self._draw_stand_ins(painter, nodes, camera, ratio)
        else:
            for row in nodes.tolist():
                x, y = self._scene.rects[row, :2].tolist()
                self._draw_node_row(painter, row, x, y, camera, ratio)

    def prepare_pictures(self, seen: QRectF, scale: float, ratio: float, seconds: float) -> bool:
        """Make what a part of the scene lacks, pictures of nodes or words, for so long; False if all is made."""
        if self.detail is Detail.DOTS:
            camera = Camera(0.0, 0.0, scale)
            around = camera.rect_to_scene(words_area(seen, camera))
            return not self._regions.knows(around, scale, seconds)
        if self.detail is not Detail.FULL:
            return False
        deadline = time.perf_counter() + seconds
        for row in self._scene.node_rows_in(seen).tolist():
            key = self._key(row, ratio)
            if key is not None and self._pixmaps.get(row, key, scale * ratio) is None:
                if time.perf_counter() >= deadline:
                    return True
                self._node_picture(row, key, scale, ratio)
        return False

    def _key(self, row: int, ratio: float) -> tuple[object, ...] | None:
        """What a node's picture depends on; holds the look itself, so that it is compared by identity first.

        Args:
            ratio: device pixels a widget pixel: zooms of two screens may have as many device pixels a scene pixel.
        """
        look = self._scene.looks[row]
        if look is None:
            return None
        return look, self.theme.name, self.shows_letters, ratio, self._scene.wired_pins(row)

    def _draw_node_row(
        self, painter: QPainter, row: int, x: float, y: float, camera: Camera, ratio: float
    ) -> None:
        key = self._key(row, ratio)
        if key is None:
            return
        scale = camera.scale
        picture = self._pixmaps.get(row, key, scale * ratio)
        picture = picture or self._node_picture(row, key, scale, ratio)
        place = camera.to_widget(x - PIN_MARGIN, y - PIN_MARGIN)
        on_pixel = QPointF(round(place.x() * ratio) / ratio, round(place.y() * ratio) / ratio)
        painter.drawPixmap(on_pixel, picture)

    def _node_picture(self, row: int, key: object, scale: float, ratio: float) -> QPixmap:
        look = self._scene.looks[row]
        assert look is not None
        device_scale = scale * ratio
        wired = self._scene.wired_pins(row)

        def draw(painter: QPainter) -> None:
            painter.scale(device_scale, device_scale)
            painter.translate(PIN_MARGIN, PIN_MARGIN)
            draw_own(
                painter,
                look,
                wired,
                self.theme,
                scale=scale,
                ratio=ratio,
                letters=self.shows_letters,
                on_pixels=True,
            )

        size = QSize(
            max(1, ceil((look.measures.width + 2 * PIN_MARGIN) * device_scale)),
            max(1, ceil((look.measures.height + 2 * PIN_MARGIN) * device_scale)),
        )
        ground = self._kinds.picture(look, self.theme, scale, ratio, size)
        picture = self._pixmaps.make(row, key, device_scale, ground, draw)
        picture.setDevicePixelRatio(ratio)
        return picture

    def _draw_stand_ins(self, painter: QPainter, rows: Rows, camera: Camera, ratio: float) -> None:
        """In haste: pictures, be it of another scale, blocks where there is none."""
        missing: list[int] = []
        margin = PIN_MARGIN * camera.scale
        scale = camera.scale * ratio
        places = self._scene.rects[rows] * camera.scale + (camera.x, camera.y, 0.0, 0.0)
        places += (-margin, -margin, 2 * margin, 2 * margin)
        for row, place in zip(rows.tolist(), places.tolist(), strict=True):
            if self._pixmaps.has(row, scale) and self._pixmaps.get(
                row, self._key(row, ratio), scale
            ):
                x, y = self._scene.rects[row, :2].tolist()
                self._draw_node_row(painter, row, x, y, camera, ratio)
                continue
            picture = self._pixmaps.any_scale(row)
            if picture is None:
                missing.append(row)
            else:
                painter.drawPixmap(QRectF(*place), picture, QRectF(picture.rect()))
        self._draw_blocks(painter, np.asarray(missing, np.intp), camera)

    def _draw_blocks(self, painter: QPainter, rows: Rows, camera: Camera) -> None:
        """In haste: nodes without what is on them."""
        draw_far_nodes(
            painter, self._scene, rows, camera, self.theme, self._batches, blocks=True, hasty=True
        )

    def draw_node_at(
        self, painter: QPainter, node_id: str, x: float, y: float, camera: Camera, ratio: float
    ) -> None:
        """Draw a node with its top left corner at another scene place."""
        row = self._scene.row_of.get(node_id)
        if row is None:
            return
        if self.detail is Detail.FULL:
            self._draw_node_row(painter, row, x, y, camera, ratio)
            return
        width, height = self._scene.rects[row, 2:].tolist()
        painter.setPen(self.theme.accent)
        painter.setBrush(self.theme.node_body)
        painter.drawRect(camera.rect_to_widget(QRectF(x, y, width, height)))

    # ---- pictures ---------------------------------------------------------------------------

    def picture(self, rect: QRectF, scale: float = 1.0) -> QPixmap:
        """A picture of a part of the scene, without selection and other marks.

        Args:
            rect: scene pixels.
            scale: picture pixels a scene pixel; reduced so that no side is over 8,192.
        """
        scale = min(scale, 8192.0 / max(rect.width(), rect.height(), 1.0))
        size = QSize(max(1, round(rect.width() * scale)), max(1, round(rect.height() * scale)))
        picture = QPixmap(size)
        painter = QPainter(picture)
        self.paint_scene(painter, rect, scale)
        painter.end()
        return picture

    def paint_scene(self, painter: QPainter, rect: QRectF, scale: float = 1.0) -> None:
        """Paint a part of the scene with full detail, for pictures, SVG, PDF and print.

        Args:
            painter: its origin becomes the rectangle's corner.
        """
        for _piece in self.paint_pieces(painter, rect, scale):
            pass

    def paint_pieces(
        self, painter: QPainter, rect: QRectF, scale: float, colors: Theme | None = None
    ) -> Iterator[None]:
        """As `paint_scene`, with a pause after each piece of work: a few wires, a node.

        Args:
            colors: other colours than those of the screen.
        """
        theme = colors or self.theme
        camera = Camera(-rect.x() * scale, -rect.y() * scale, scale)
        area = QRectF(0, 0, rect.width() * scale, rect.height() * scale)
        painter.fillRect(area, theme.canvas)
        draw_frames(painter, self._flow(), rect, camera, theme, self.folder)
        scene = self._scene
        wires = scene.wire_rows_in(rect)
        if len(wires) <= WHOLE_WIRES:
            for start in range(0, len(wires), WIRES_AT_ONCE):
                some = wires[start : start + WIRES_AT_ONCE]
                draw_whole_wires(painter, scene, some, camera, theme)
                yield
        else:
            manner = manner_for(0, scale)
            ratio = painter.device().devicePixelRatioF()
            for start in range(0, len(wires), MANY_WIRES_AT_ONCE):
                some = wires[start : start + MANY_WIRES_AT_ONCE]
                lines = WireLines.of(scene, some, scale, ratio, manner)
                draw_wires(painter, scene, lines, area, camera, theme, self._batches)
                yield
        rows = scene.node_rows_in(rect)
        detail = detail_for(scale, few=len(rows) <= PICTURE_NODES)
        if detail is not Detail.FULL:
            blocks = detail is Detail.BLOCKS
            for start in range(0, len(rows), FAR_NODES_AT_ONCE):
                some = rows[start : start + FAR_NODES_AT_ONCE]
                draw_far_nodes(painter, scene, some, camera, theme, self._batches, blocks=blocks)
                yield
            draw_blocks(painter, self._flow(), rect, camera, theme)
            return
        for row in rows.tolist():
            look = scene.looks[row]
            if look is not None:
                painter.save()
                painter.translate(camera.to_widget(*scene.rects[row, :2].tolist()))
                painter.scale(scale, scale)
                draw_node(
                    painter,
                    look,
                    scene.wired_pins(row),
                    theme,
                    scale=scale,
                    ratio=1.0,
                    letters=self.shows_letters,
                )
                painter.restore()
                yield
        draw_blocks(painter, self._flow(), rect, camera, theme)
        for label in self._tunnels.labels:
            if label.box.intersects(rect):
                draw_tunnel(painter, scene, label, camera, theme, detail)
