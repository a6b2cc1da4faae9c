"""Drawing of grid, wires and nodes at each level of detail; keeps nothing between calls but caches of text."""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from app.canvas.batches import LineBatch, RectBatch
from app.canvas.camera import Camera
from app.canvas.node_look import UNKNOWN_CATEGORY, NodeLook
from app.canvas.scene import BROKEN, FAMILIES, FlowScene, Rows
from app.canvas.value_text import value_text
from app.document.measures import EDGE_MARGIN, HEADER_HEIGHT, label_of
from app.widgets.icons import icon_pixmap
from app.widgets.pin_looks import draw_pin
from app.widgets.theme import (
    NODE_RADIUS_PX,
    SECONDARY_PX,
    TITLE_PX,
    Theme,
    category_color,
    pin_look,
    text_font,
)
from runtime.visualflow.pins import PinFamily

PIN_PX = 9.0
STRIPE_PX = 3.0
HASTY_TITLES = 120
HASTY_WIRES = 2500
SMOOTH_WIRES = 900
HALO_WIRES = 150
EXEC_KIND = FAMILIES.index(PinFamily.EXECUTION)
_FAMILY_TYPES = {"artifact": "artifact", "agentic": "provider"}
Floats = npt.NDArray[np.float64]


class Detail(Enum):
    """How much of a node is drawn."""

    FULL = "full"
    BLOCKS = "blocks"
    DOTS = "dots"


def detail_at(scale: float) -> Detail:
    """Full from 60 %, titles and blocks from 30 %, below that coloured rectangles."""
    if scale >= 0.6:
        return Detail.FULL
    return Detail.BLOCKS if scale >= 0.3 else Detail.DOTS


@dataclass(frozen=True, slots=True)
class Batches:
    """Buffers that one view reuses."""

    lines: LineBatch
    rects: RectBatch


# ---- grid --------------------------------------------------------------------------------------


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


# ---- wires -------------------------------------------------------------------------------------


def wire_color(kind: int, theme: Theme) -> QColor:
    """Colour of a wire by the family of its output pin; broken ones look like errors."""
    if kind == BROKEN:
        return theme.failed
    family = FAMILIES[kind].value
    return pin_look(_FAMILY_TYPES.get(family, family), theme).color


def draw_wires(
    painter: QPainter,
    scene: FlowScene,
    rows: Rows,
    area: QRectF,
    camera: Camera,
    theme: Theme,
    batches: Batches,
    *,
    crowd: int = 0,
    hasty: bool = False,
) -> None:
    """Wires as line segments, one call a colour; thinner and coarser the further away.

    Args:
        crowd: how many wires are in sight at all; decides what is worth its time, for the whole picture alike.
        hasty: while zooming: without smoothing, and of thousands of wires only those of execution.
    """
    if hasty and crowd > HASTY_WIRES:
        rows = rows[scene.kinds[rows] == EXEC_KIND]
    if not len(rows):
        return
    smooth = camera.scale >= 0.3 and not hasty and crowd <= SMOOTH_WIRES
    coarse = not smooth and camera.scale < 0.3
    ratio = painter.device().devicePixelRatioF()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    pen_width = max(2.0 * min(camera.scale, 1.5), 1.2) if smooth else 1.0
    kinds = scene.kinds[rows]
    for kind in sorted(set(kinds.tolist())):
        chosen = rows[kinds == kind]
        lines = segments(scene.points[chosen], camera, coarse=coarse, ratio=ratio)
        lines = clipped(lines, area) if camera.scale > 0.12 else _worth_drawing(lines)
        color = QColor(wire_color(kind, theme))
        if kind == BROKEN:
            pen = QPen(color, pen_width, Qt.PenStyle.DashLine)
        else:
            if not smooth:
                color = _mixed(color, theme.canvas)
            pen = QPen(color, pen_width if smooth else 0)
        if smooth and crowd <= HALO_WIRES:
            halo = QPen(theme.canvas, pen_width + 3.0)
            halo.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(halo)
            batches.lines.draw(painter, lines)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # round ones would shine through at each joint
        painter.setPen(pen)
        batches.lines.draw(painter, lines)


def _mixed(color: QColor, ground: QColor) -> QColor:
    """Half way to the ground: looks like a translucent line and costs as little as an opaque one."""
    return QColor(
        (color.red() + ground.red()) // 2,
        (color.green() + ground.green()) // 2,
        (color.blue() + ground.blue()) // 2,
    )


def _worth_drawing(lines: Floats) -> Floats:
    """Far away: without the lines that would be a dot."""
    return np.asarray(lines[np.abs(lines[:, 2:] - lines[:, :2]).max(axis=1) >= 1.5])


PIECE_PX = 40.0
"""Longest line drawn at once: the raster engine's cost of an anti-aliased line grows faster than its length."""


def clipped(lines: Floats, area: QRectF, margin: float = 4.0) -> Floats:
    """The parts of lines (n, 4) inside a rectangle, cut into short pieces (Liang and Barsky, 1984)."""
    if not len(lines):
        return lines
    x0, y0, x1, y1 = lines.T
    dx, dy = x1 - x0, y1 - y0
    enter, leave = np.zeros(len(lines)), np.ones(len(lines))
    outside = np.zeros(len(lines), bool)
    with np.errstate(divide="ignore", invalid="ignore"):
        for way, room in (
            (-dx, x0 - (area.left() - margin)),
            (dx, (area.right() + margin) - x0),
            (-dy, y0 - (area.top() - margin)),
            (dy, (area.bottom() + margin) - y0),
        ):
            share = room / way
            enter = np.where(way < 0, np.maximum(enter, share), enter)
            leave = np.where(way > 0, np.minimum(leave, share), leave)
            outside |= (way == 0) & (room < 0)
    seen = ~outside & (enter < leave)
    starts, steps = lines[seen, :2], lines[seen, 2:] - lines[seen, :2]
    enter, leave = enter[seen], leave[seen]
    lengths = np.abs(steps).max(axis=1, initial=0.0) * (leave - enter)
    counts = np.maximum(np.ceil(lengths / PIECE_PX), 1).astype(int)
    if counts.max(initial=1) == 1:
        first, last = starts + steps * enter[:, None], starts + steps * leave[:, None]
        return np.concatenate([first, last], axis=1)
    which = np.repeat(np.arange(len(counts)), counts)
    index = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
    span = ((leave - enter) / counts)[which]
    begin = enter[which] + span * index
    first = starts[which] + steps[which] * begin[:, None]
    last = starts[which] + steps[which] * (begin + span)[:, None]
    return np.concatenate([first, last], axis=1)


def segments(points: Floats, camera: Camera, *, coarse: bool = False, ratio: float = 1.0) -> Floats:
    """Line segments (n, 4) in widget pixels along wires (n, k, 2) in scene pixels.

    As few as the eye allows: one for a level wire, else one for some 15 px, coarse ones three at most.

    Args:
        ratio: device pixels a widget pixel.
    """
    if coarse and camera.scale < 0.12:
        ends = points[:, (0, -1)] * camera.scale + (camera.x, camera.y)
        return np.asarray(ends.reshape(-1, 4))
    places = points * camera.scale + (camera.x, camera.y)
    first, last = places[:, 0], places[:, -1]
    middle = places[:, places.shape[1] // 2]
    length = np.abs(middle - first).sum(axis=1) + np.abs(last - middle).sum(axis=1)
    level = (places[:, :, 1].max(axis=1) - places[:, :, 1].min(axis=1)) < 1.0
    level &= last[:, 0] >= first[:, 0]
    found = [np.concatenate([first[level], last[level]], axis=1)]
    if coarse:
        tiny = ~level & (length < 24.0)
        found.append(np.concatenate([first[tiny], last[tiny]], axis=1))
        level = level | tiny
        classes: tuple[tuple[float, int], ...] = ((np.inf, 8),)
    else:
        classes = ((48.0 / ratio, 4), (170.0 / ratio, 2), (np.inf, 1))
    below = 0.0
    for limit, stride in classes:
        chosen = places[~level & (length >= below) & (length < limit), ::stride]
        found.append(np.concatenate([chosen[:, :-1], chosen[:, 1:]], axis=2).reshape(-1, 4))
        below = limit
    return np.concatenate(found)


# ---- nodes far away ----------------------------------------------------------------------------


def draw_far_nodes(
    painter: QPainter,
    scene: FlowScene,
    rows: Rows,
    camera: Camera,
    theme: Theme,
    batches: Batches,
    *,
    hasty: bool = False,
) -> None:
    """Nodes below 60 %: rectangles, one call a colour; titles while they can be read.

    Args:
        hasty: while zooming: of many nodes no titles.
    """
    if not len(rows):
        return
    blocks = detail_at(camera.scale) is not Detail.DOTS
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    rects = scene.rects[rows] * camera.scale
    rects[:, 0] += camera.x
    rects[:, 1] += camera.y
    categories = scene.categories[rows]
    if blocks:
        painter.setPen(QPen(theme.node_border, 1))
        painter.setBrush(theme.node_body)
        batches.rects.draw(painter, np.floor(rects) + 0.5)
        rects = rects.copy()
        rects[:, 2] = max(2.0, 4.0 * camera.scale)
    painter.setPen(Qt.PenStyle.NoPen)
    rects[:, 2:] = np.maximum(rects[:, 2:], 2.0)
    for number in sorted(set(categories.tolist())):
        painter.setBrush(stripe_color(scene.category_names[number], theme))
        batches.rects.draw(painter, rects[categories == number])
    if blocks and not (hasty and len(rows) > HASTY_TITLES):
        _draw_titles(painter, scene, rows, camera, theme)


def _draw_titles(
    painter: QPainter, scene: FlowScene, rows: Rows, camera: Camera, theme: Theme
) -> None:
    painter.setFont(text_font(11))
    painter.setPen(theme.text)
    for row in rows.tolist():
        look = scene.looks[row]
        if look is None:
            continue
        x, y, width, height = scene.rects[row].tolist()
        place = camera.to_widget(x, y)
        room = width * camera.scale - 14.0
        if room > 24.0:
            painter.drawText(
                QPointF(place.x() + 8.0, place.y() + min(height * camera.scale, 30.0) / 2 + 4.0),
                elided(look.title, room, 11, bold=False),
            )


def stripe_color(category: str, theme: Theme) -> QColor:
    """Colour of a node's stripe and icon."""
    if category == UNKNOWN_CATEGORY:
        return theme.text_secondary
    return category_color(category, theme)


# ---- one node, near ----------------------------------------------------------------------------


def draw_node(
    painter: QPainter,
    look: NodeLook,
    wired: set[tuple[str, bool]],
    theme: Theme,
    ratio: float,
) -> None:
    """One node with everything on it.

    Args:
        painter: its origin at the node's top left corner, scaled by the camera.
        wired: (pin id, is output) of pins with a wire.
        ratio: device pixels a scene pixel, for sharp icons.
    """
    measures = look.measures
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    box = QRectF(0.5, 0.5, measures.width - 1.0, measures.height - 1.0)
    _draw_body(painter, look, box, theme)
    _draw_header(painter, look, theme, ratio)
    for place in measures.pins:
        is_wired = (place.pin.id, place.is_output) in wired
        draw_pin(
            painter,
            QPointF(place.x, place.y),
            PIN_PX,
            pin_look(place.pin.type, theme),
            filled=is_wired,
            ground=theme.node_body,
        )
    if measures.height > HEADER_HEIGHT:
        _draw_rows(painter, look, wired, theme)


def _draw_body(painter: QPainter, look: NodeLook, box: QRectF, theme: Theme) -> None:
    border = QPen(theme.node_border, 1.0)
    if not look.is_known:
        border = QPen(theme.text_secondary, 1.0, Qt.PenStyle.DashLine)
    painter.setPen(border)
    painter.setBrush(theme.node_body)
    painter.drawRoundedRect(box, NODE_RADIUS_PX, NODE_RADIUS_PX)
    if look.is_muted:
        hatch = QColor(theme.text_secondary)
        hatch.setAlpha(70)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, NODE_RADIUS_PX, NODE_RADIUS_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(stripe_color(look.category, theme))
    painter.drawRoundedRect(QRectF(0.0, 7.0, STRIPE_PX, max(box.height() - 13.0, 8.0)), 1.5, 1.5)
    if box.height() > HEADER_HEIGHT:
        painter.setBrush(theme.node_border)
        painter.drawRect(QRectF(STRIPE_PX, HEADER_HEIGHT - 1.0, box.width() - STRIPE_PX, 1.0))


def _draw_header(painter: QPainter, look: NodeLook, theme: Theme, ratio: float) -> None:
    color = stripe_color(look.category, theme)
    steps = max(1.0, round(ratio * 4.0) / 4.0)
    painter.drawPixmap(QPointF(12.0, 8.0), icon_pixmap(look.icon, 16, color, steps))
    painter.setFont(text_font(TITLE_PX, bold=True))
    painter.setPen(theme.text)
    title = elided(
        look.title, look.measures.width - (80.0 if look.note else 62.0), TITLE_PX, bold=True
    )
    painter.drawText(QPointF(36.0, HEADER_HEIGHT / 2 + 4.5), title)
    if look.note:
        place = QPointF(look.measures.width - 42.0, 9.0)
        note = icon_pixmap("message-square-text", 14, theme.text_secondary, steps)
        painter.drawPixmap(place, note)


def _draw_rows(
    painter: QPainter, look: NodeLook, wired: set[tuple[str, bool]], theme: Theme
) -> None:
    painter.setFont(text_font(SECONDARY_PX))
    painter.setPen(theme.text_secondary)
    width = look.measures.width
    for place in look.measures.pins:
        label = label_of(place.pin)
        if not label:
            continue
        room = width - 2 * EDGE_MARGIN if not place.is_output else width * 0.62
        text = elided(label, room, SECONDARY_PX, bold=False)
        if place.is_output:
            x = width - EDGE_MARGIN - text_width(text, SECONDARY_PX, bold=False)
        else:
            x = EDGE_MARGIN
        painter.drawText(QPointF(x, place.y + 4.0), text)
    for spot in look.measures.spots:
        if spot.pin_id is not None and (spot.pin_id, False) in wired:
            continue
        box = QRectF(spot.x, spot.y, spot.width, spot.height)
        text = value_text(look.node, spot)
        painter.setPen(QPen(theme.node_border, 1.0))
        painter.setBrush(theme.field)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0)
        painter.setPen(theme.text if text else theme.text_secondary)
        shown = elided(text, spot.width - 10.0, SECONDARY_PX, bold=False)
        painter.drawText(QPointF(spot.x + 5.0, spot.y + spot.height / 2 + 4.0), shown)
    if look.measures.hidden:
        painter.setPen(theme.text_secondary)
        painter.drawText(
            QPointF(width / 2 - 24.0, look.measures.height - 3.0), f"+ {look.measures.hidden} pins"
        )


# ---- text --------------------------------------------------------------------------------------


@lru_cache(maxsize=8)
def metrics(px: int, *, bold: bool) -> QFontMetricsF:
    """Metrics of the text font at a size in pixels."""
    font: QFont = text_font(px, bold=bold)
    return QFontMetricsF(font)


@lru_cache(maxsize=16384)
def elided(text: str, room: float, px: int, *, bold: bool) -> str:
    """The text, cut with an ellipsis where it would be wider than `room` pixels."""
    if len(text) * px * 0.9 < room and text.isascii():
        return text
    return metrics(px, bold=bold).elidedText(text, Qt.TextElideMode.ElideRight, room)


@lru_cache(maxsize=16384)
def text_width(text: str, px: int, *, bold: bool) -> float:
    """Width of a text in pixels."""
    return metrics(px, bold=bold).horizontalAdvance(text)
