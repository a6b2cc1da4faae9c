"""What a flow looks like from afar: groups of nodes that stand together, each with a few words.

The plane is cut in two at the widest gap near its middle, again and again, until a piece is no larger than a label's
neighbourhood on the screen. Nodes on a frame with a title need no other words.
"""

import math
import time
from collections import Counter, OrderedDict
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.canvas.camera import Camera
from app.canvas.node_look import UNKNOWN_CATEGORY
from app.canvas.scene import FlowScene
from app.canvas.scene_arrays import Floats, Rows
from app.canvas.text_fitting import elided, font_of, text_width
from app.document.frames import seen_frames
from app.widgets.theme import SECONDARY_PX, TEXT_PX, Theme
from runtime.base.words import in_sentence, say
from runtime.nodes.node_type import CATEGORY_TITLES, Category
from runtime.visualflow.flow import VisualFlow

REGION_PX = (420.0, 260.0)
"""A piece is cut until it is no larger on the screen, at the smallest scale of its level."""
AROUND = 0.4
"""How much more than what is asked for is found and kept, in sizes of it."""
MOST_WORDS_PX = 240.0
LEAST_WORDS_PX = 44.0
TITLE_HEIGHT, LINE_HEIGHT = 20.0, 16.0
REACH_X, REACH_Y = MOST_WORDS_PX / 2 + 12.0, TITLE_HEIGHT + LINE_HEIGHT
"""How far words may reach from the middle of their region, widget pixels."""


@dataclass(frozen=True, slots=True)
class Region:
    """A group of nodes.

    Attributes:
        x, y: its middle, scene pixels.
        room_x, room_y: how far words may reach from there without meeting another region's.
        title: the name of the node with the most wires; of the whole flow its own.
        summary: how many nodes it has and of which kinds.
    """

    x: float
    y: float
    room_x: float
    room_y: float
    title: str
    summary: str


class Regions:
    """The regions of one scene: a tree of pieces that is grown only where somebody looks."""

    def __init__(self, scene: FlowScene) -> None:
        self._scene = scene
        self._flow: VisualFlow | None = None
        self._root: _Piece | None = None
        self._near: tuple[float, QRectF, list[Region]] | None = None
        self._wires: npt.NDArray[np.intp] = np.zeros(0, np.intp)

    def in_sight(self, seen: QRectF, scale: float, seconds: float = math.inf) -> list[Region]:
        """The regions near a scene rectangle at a scale; they stay the same until it has changed by a factor of two.

        Args:
            seconds: for so long those that nobody has asked for are worked out; the others follow when asked again.
        """
        if self._flow is not self._scene.flow:
            self._flow, self._root = self._scene.flow, self._rooted()
            self._near = None
        level = 2.0 ** math.floor(math.log2(scale))
        if self._near is not None and self._near[0] == level and self._near[1].contains(seen):
            return self._near[2]
        seen = seen.adjusted(
            *(-AROUND * side for side in (seen.width(), seen.height())),
            *(AROUND * side for side in (seen.width(), seen.height())),
        )
        found, is_all = self._found(seen, level, seconds)
        self._near = (level, seen, found) if is_all else None
        return found

    def forget(self) -> None:
        """Find everything anew: nodes have other types."""
        self._flow = self._root = self._near = None

    def knows(self, seen: QRectF, scale: float, seconds: float) -> bool:
        """Work for so long on the regions near a scene rectangle; whether all of them are known then."""
        self.in_sight(seen, scale, seconds)
        return self._near is not None

    def follow(self, painted: QRectF) -> set[Region] | None:
        """Those that an edit gave, took or changed in a part of the scene; None: nobody knows what stands in all of it."""
        near = self._near
        if near is None or self._flow is self._scene.flow or not near[1].contains(painted):
            return None
        level, seen, former = near
        self._flow, self._root = self._scene.flow, self._rooted()
        found, _ = self._found(seen, level, math.inf)
        self._near = level, seen, found
        return {*former} ^ {*found}

    def _found(self, seen: QRectF, level: float, seconds: float) -> tuple[list[Region], bool]:
        """The regions, and whether there was time for all of them."""
        most = REGION_PX[0] / level, REGION_PX[1] / level
        area = (seen.left(), seen.top(), seen.right(), seen.bottom())
        found: list[Region] = []
        is_all, has_worked, end = True, False, time.perf_counter() + seconds
        waiting = [self._root] if self._root is not None else []
        while waiting:
            piece = waiting.pop()
            if not _overlap(piece.box, area):
                continue
            is_whole = len(piece.rows) == 1 or piece.is_within(most)
            is_known = (piece.region if is_whole else piece.halves) is not None
            if not is_known and has_worked and time.perf_counter() >= end:
                is_all = False
                continue
            has_worked |= not is_known
            if is_whole:
                found.append(self._region_of(piece))
            else:
                waiting += self._halves_of(piece)
        return found, is_all

    def _rooted(self) -> "_Piece | None":
        scene = self._scene
        rows = np.flatnonzero(~np.isnan(scene.rects[:, 0]))
        rows = rows[~_on_titled_frames(scene, rows)]
        if not len(rows):
            return None
        self._wires = np.asarray([len(wires) for wires in scene.wires_at], np.intp)
        return _piece(scene, rows, (-math.inf, -math.inf, math.inf, math.inf))

    def _halves_of(self, piece: "_Piece") -> list["_Piece"]:
        if piece.halves is None:
            rects = self._scene.rects[piece.rows]
            left, top, right, bottom = piece.box
            across = (right - left) / REGION_PX[0] >= (bottom - top) / REGION_PX[1]
            axis = 0 if across else 1
            ends = rects[:, axis] + rects[:, axis + 2]
            low, high = (left, right) if across else (top, bottom)
            first, second, at = _cut(piece.rows, rects[:, axis], ends, low, high)
            cells = [list(piece.cell), list(piece.cell)]
            cells[0][axis + 2] = cells[1][axis] = at
            piece.halves = [
                _piece(self._scene, rows, (cell[0], cell[1], cell[2], cell[3]))
                for rows, cell in zip((first, second), cells, strict=True)
            ]
        return piece.halves

    def _region_of(self, piece: "_Piece") -> Region:
        if piece.region is None:
            region = _region(self._scene, piece, self._wires[piece.rows])
            whole = self._flow.name if piece is self._root and self._flow is not None else ""
            piece.region = replace(region, title=whole or region.title)
        return piece.region


Box = tuple[float, float, float, float]
"""Left, top, right, bottom; scene pixels."""


@dataclass(slots=True)
class _Piece:
    """Nodes (rows) between lines of the plane; what is worked out of it is kept.

    Attributes:
        box: around the nodes.
        cell: between the lines that cut it out.
    """

    rows: Rows
    box: Box
    cell: Box
    halves: list["_Piece"] | None = None
    region: Region | None = None

    def is_within(self, most: tuple[float, float]) -> bool:
        """Whether it is no larger than that."""
        left, top, right, bottom = self.box
        return right - left <= most[0] and bottom - top <= most[1]


def _piece(scene: FlowScene, rows: Rows, cell: Box) -> _Piece:
    rects = scene.rects[rows]
    left, top = rects[:, :2].min(axis=0).tolist()
    right, bottom = (rects[:, :2] + rects[:, 2:]).max(axis=0).tolist()
    return _Piece(rows, (left, top, right, bottom), cell)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _on_titled_frames(scene: FlowScene, rows: Rows) -> npt.NDArray[np.bool_]:
    middles = scene.rects[rows, :2] + scene.rects[rows, 2:] / 2
    inside = np.zeros(len(rows), bool)
    for frame in seen_frames(scene.flow) if scene.flow is not None else ():
        if frame.title:
            left, top, width, height = frame.block
            inside |= (
                (middles[:, 0] >= left)
                & (middles[:, 0] <= left + width)
                & (middles[:, 1] >= top)
                & (middles[:, 1] <= top + height)
            )
    return inside


def _cut(
    rows: Rows, starts: Floats, ends: Floats, low: float, high: float
) -> tuple[Rows, Rows, float]:
    """Two halves and the line between them: in the widest gap, the nearer to the middle the better."""
    order = np.argsort(starts, kind="stable")
    begin, reach = starts[order], np.maximum.accumulate(ends[order])
    gaps = begin[1:] - reach[:-1]
    lines = (begin[1:] + reach[:-1]) / 2
    off_middle = np.abs(lines - (low + high) / 2) / max(high - low, 1.0)
    worth = np.maximum(gaps, 1.0) * np.maximum(0.5 - off_middle, 0.02) ** 2
    at = int(worth.argmax())
    return rows[order[: at + 1]], rows[order[at + 1 :]], float(lines[at])


def _region(scene: FlowScene, piece: _Piece, wires: npt.NDArray[np.intp]) -> Region:
    """What to say of a piece; `wires`: how many each of its nodes has."""
    left, top, right, bottom = piece.box
    x, y = (left + right) / 2, (top + bottom) / 2
    rows = piece.rows
    leading = rows[np.lexsort((scene.rects[rows, 0], -wires))[0]]
    look = scene.looks[int(leading)]
    kinds = Counter(scene.categories[rows].tolist())
    names = [scene.category_names[kind] for kind, _ in kinds.most_common(2)]
    words = ", ".join(
        in_sentence(say(CATEGORY_TITLES[Category(name)]))
        for name in names
        if name != UNKNOWN_CATEGORY
    )
    count = say("{count} nodes", count=len(rows)) if len(rows) > 1 else say("1 node")
    return Region(
        x,
        y,
        min(x - piece.cell[0], piece.cell[2] - x),
        min(y - piece.cell[1], piece.cell[3] - y),
        look.title if look is not None else "",
        f"{count} · {words}" if words else count,
    )


def words_box(region: Region, scale: float) -> tuple[float, float, float, float]:
    """Where the words of a region may stand at a scale: x, y, width, height in scene pixels."""
    reach_x, reach_y = REACH_X / scale, REACH_Y / scale
    return region.x - reach_x, region.y - reach_y, 2 * reach_x, 2 * reach_y


def words_area(seen: QRectF, camera: Camera) -> QRectF:
    """Where words may stand in the middle of that reach into a scene rectangle, widget pixels."""
    return camera.rect_to_widget(seen).adjusted(-REACH_X, -REACH_Y, REACH_X, REACH_Y)


def draw_regions(
    painter: QPainter,
    regions: Regions,
    seen: QRectF,
    camera: Camera,
    theme: Theme,
    *,
    hasty: bool = False,
) -> None:
    """The words of the regions that touch a scene rectangle; in haste few that were not drawn before."""
    left, seconds = (HASTY_PICTURES, HASTY_SECONDS) if hasty else (-1, math.inf)
    area = words_area(seen, camera)
    ratio = painter.device().devicePixelRatioF()
    for region in regions.in_sight(camera.rect_to_scene(area), camera.scale, seconds):
        middle = camera.to_widget(region.x, region.y)
        room = min(2.0 * region.room_x * camera.scale - 20.0, MOST_WORDS_PX) // 8.0 * 8.0
        tall = 2.0 * region.room_y * camera.scale - 4.0
        if room < LEAST_WORDS_PX or tall < TITLE_HEIGHT or not area.contains(middle):
            continue
        title, summary = elided(region.title, room, TEXT_PX, bold=True), ""
        if tall >= TITLE_HEIGHT + LINE_HEIGHT:
            summary = elided(region.summary, room, SECONDARY_PX, bold=False)
        key = (title, summary, theme.name, ratio)
        words = _pictures.get(key)
        if words is None:
            if left == 0:
                continue
            left -= 1
            words = _pictures[key] = _picture(title, summary, theme, ratio)
        _pictures.move_to_end(key)
        if len(_pictures) > MOST_PICTURES:
            _pictures.popitem(last=False)
        size = words.deviceIndependentSize()
        corner = middle - QPointF(size.width() / 2, size.height() / 2)
        on_pixel = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
        painter.drawPixmap(on_pixel, words)


_pictures: OrderedDict[tuple[str, str, str, float], QPixmap] = OrderedDict()
MOST_PICTURES = 256
HASTY_PICTURES = 2
HASTY_SECONDS = 0.001


def _picture(title: str, summary: str, theme: Theme, ratio: float) -> QPixmap:
    """Words on a plate, drawn once: smooth corners cost ten times a copy."""
    lines = [(title, TEXT_PX, True)]
    if summary:
        lines.append((summary, SECONDARY_PX, False))
    width = max(text_width(text, px, bold=bold) for text, px, bold in lines) + 14.0
    height = TITLE_HEIGHT + (LINE_HEIGHT if summary else 0.0) + 1.0
    picture = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    ground = QColor(theme.panel)
    ground.setAlpha(225)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(theme.node_border)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1.0, height - 1.0), 6.0, 6.0)
    base = 15.0
    for text, px, bold in lines:
        painter.setFont(font_of(px, bold=bold))
        painter.setPen(theme.text if bold else theme.text_secondary)
        painter.drawText(QPointF((width - text_width(text, px, bold=bold)) / 2, base), text)
        base += LINE_HEIGHT - 0.5
    painter.end()
    return picture
