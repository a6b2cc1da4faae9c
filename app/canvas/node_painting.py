"""Drawing of a node with everything on it."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from app.canvas.node_look import UNKNOWN_CATEGORY, NodeLook
from app.canvas.text_fitting import elided, font_of, text_width
from app.document.measures import (
    EDGE_MARGIN,
    HEADER_HEIGHT,
    NodeMeasures,
    PinPlace,
    ValueSpot,
    label_of,
)
from app.document.value_text import long_text, value_text
from app.widgets.icons import icon_pixmap
from app.widgets.pin_looks import LETTERS, PinLook, draw_pin, pin_family
from app.widgets.theme import (
    NODE_RADIUS_PX,
    SECONDARY_PX,
    TITLE_PX,
    Theme,
    category_color,
    look_of_family,
    mono_font,
    pin_look,
)
from runtime.base.words import say, say_count

PIN_PX = 9.0
LETTERED_PIN_PX = 13.0
LEAST_LETTER_SCALE = 0.7
STRIPE_PX = 3.0
PARTS = 4
"""Pictures of pins are drawn for so many places within a pixel each way."""
MOST_PIN_PICTURES = 1024
MOST_KNOWN_LABELS = 512
LEAST_TITLE_PX = 9.5
LEAST_LABEL_PX = 8.5
"""No text becomes smaller than that on the screen, as far as its row has room."""


def stripe_color(category: str, theme: Theme) -> QColor:
    """Colour of a node's stripe and icon."""
    if category == UNKNOWN_CATEGORY:
        return theme.text_secondary
    return category_color(category, theme)


def draw_node(
    painter: QPainter,
    look: NodeLook,
    wired: frozenset[tuple[str, bool]],
    theme: Theme,
    *,
    scale: float,
    ratio: float,
    letters: bool = False,
) -> None:
    """One node with everything on it; its texts stay readable when it becomes small.

    Args:
        painter: its origin at the node's top left corner, scaled by the camera.
        wired: (pin id, is output) of pins with a wire.
        scale: widget pixels a scene pixel.
        ratio: device pixels a widget pixel, for sharp icons.
        letters: whether pins carry letters, where these can be read.
    """
    draw_kind(painter, look, theme, scale=scale, ratio=ratio)
    draw_own(painter, look, wired, theme, scale=scale, ratio=ratio, letters=letters)


def draw_kind(
    painter: QPainter, look: NodeLook, theme: Theme, *, scale: float, ratio: float
) -> None:
    """What nodes of a kind have in common: body, icon and labels; arguments as of `draw_node`."""
    measures = look.measures
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    box = QRectF(0.5, 0.5, measures.width - 1.0, measures.height - 1.0)
    _draw_body(painter, look, box, theme)
    color = stripe_color(look.category, theme)
    icon = icon_pixmap(look.icon, 16, color, _icon_steps(scale, ratio))
    painter.drawPixmap(QPointF(12.0, 8.0), icon)
    if measures.height > HEADER_HEIGHT:
        _draw_labels(painter, measures, theme, _label_px(scale))


def draw_own(
    painter: QPainter,
    look: NodeLook,
    wired: frozenset[tuple[str, bool]],
    theme: Theme,
    *,
    scale: float,
    ratio: float,
    letters: bool = False,
    on_pixels: bool = False,
) -> None:
    """What `draw_kind` leaves out: title, pins and values.

    Args:
        on_pixels: it is drawn on a pixmap, so that pins may be copied.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    _draw_header(painter, look, theme, scale, ratio)
    if on_pixels:
        _copy_pins(painter, look, wired, theme, scale, letters=letters)
    else:
        draw_pins(painter, look, wired, theme, scale, letters=letters)
    if look.measures.height > HEADER_HEIGHT and look.measures.spots:
        px = _label_px(scale)
        painter.setFont(font_of(px))
        _draw_values(painter, look, wired, theme, px, labels_of(look.measures, px).taken)


def draw_pins(
    painter: QPainter,
    look: NodeLook,
    wired: frozenset[tuple[str, bool]],
    theme: Theme,
    scale: float,
    *,
    letters: bool = False,
) -> None:
    """The pins of a node; arguments as of `draw_node`."""
    size = PIN_PX * (1.0 if scale >= 0.6 else 1.2)
    has_letters = letters and scale >= LEAST_LETTER_SCALE
    for place in look.measures.pins:
        letter = LETTERS.get(pin_family(place.pin.type), "") if has_letters else ""
        draw_pin(
            painter,
            QPointF(place.x, place.y),
            LETTERED_PIN_PX if letter else size,
            pin_look(place.pin.type, theme),
            filled=(place.pin.id, place.is_output) in wired,
            ground=theme.node_body,
            letter=letter,
        )


def _copy_pins(
    painter: QPainter,
    look: NodeLook,
    wired: frozenset[tuple[str, bool]],
    theme: Theme,
    scale: float,
    *,
    letters: bool,
) -> None:
    """As `draw_pins`, from pictures that are kept for each type, scale and place within a pixel, to an eighth."""
    size = PIN_PX * (1.0 if scale >= 0.6 else 1.2)
    has_letters = letters and scale >= LEAST_LETTER_SCALE
    placed = painter.worldTransform()
    for_all = theme.name, placed.m11(), size
    painter.resetTransform()
    for place in look.measures.pins:
        at = placed.map(QPointF(place.x, place.y))
        left, top = round(at.x() * PARTS), round(at.y() * PARTS)
        family = pin_family(place.pin.type)
        filled = (place.pin.id, place.is_output) in wired
        key = (family, filled, has_letters, left % PARTS, top % PARTS, for_all)
        picture = _pin_pictures.get(key)
        if picture is None:
            if len(_pin_pictures) >= MOST_PIN_PICTURES:
                _pin_pictures.clear()
            letter = LETTERS.get(family, "") if has_letters else ""
            picture = _pin_picture(
                look_of_family(family, theme),
                LETTERED_PIN_PX if letter else size,
                placed.m11(),
                QPointF(left % PARTS / PARTS, top % PARTS / PARTS),
                filled=filled,
                ground=theme.node_body,
                letter=letter,
            )
            _pin_pictures[key] = picture
        half = picture.width() // 2
        painter.drawPixmap(QPoint(left // PARTS - half, top // PARTS - half), picture)
    painter.setWorldTransform(placed)


_pin_pictures: dict[tuple[object, ...], QPixmap] = {}


def _pin_picture(
    look: PinLook,
    size: float,
    device_scale: float,
    shift: QPointF,
    *,
    filled: bool,
    ground: QColor,
    letter: str,
) -> QPixmap:
    """One pin, its middle that far right of and below the middle of the picture."""
    side = 2 * ceil((size / 2 + 2.0) * device_scale) + 2
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.translate(QPointF(side // 2, side // 2) + shift)
    painter.scale(device_scale, device_scale)
    draw_pin(painter, QPointF(), size, look, filled=filled, ground=ground, letter=letter)
    painter.end()
    return picture


def _readable(px: int, least: float, scale: float, most: int) -> int:
    """A size of text in scene pixels that is at least `least` on the screen, if `most` allows."""
    return px if px * scale >= least else min(max(px, round(least / scale)), most)


def _label_px(scale: float) -> int:
    return _readable(SECONDARY_PX, LEAST_LABEL_PX, scale, 21)


def _icon_steps(scale: float, ratio: float) -> float:
    """Pixels an icon has for each of its own: few different ones, so that they can be kept."""
    return max(1.0, round(scale * ratio * 4.0) / 4.0)


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


def _draw_header(
    painter: QPainter, look: NodeLook, theme: Theme, scale: float, ratio: float
) -> None:
    steps = _icon_steps(scale, ratio)
    px = _readable(TITLE_PX, LEAST_TITLE_PX, scale, 26)
    painter.setFont(font_of(px, bold=True))
    painter.setPen(theme.text)
    taken = 36.0 + (26.0 if px == TITLE_PX else 8.0) + 18.0 * (bool(look.note) + look.is_locked)
    title = elided(look.title, look.measures.width - taken, px, bold=True)
    painter.drawText(QPointF(36.0, HEADER_HEIGHT / 2 + px * 0.375), title)
    if look.note:
        place = QPointF(look.measures.width - 42.0, 9.0)
        note = icon_pixmap("message-square-text", 14, theme.text_secondary, steps)
        painter.drawPixmap(place, note)
    if look.is_locked:
        place = QPointF(look.measures.width - (60.0 if look.note else 42.0), 9.0)
        painter.drawPixmap(place, icon_pixmap("lock", 14, theme.text_secondary, steps))


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a node's pins.

    Attributes:
        places: x, baseline and text of each.
        taken: y of a row -> widths of its labels left and right.
    """

    places: tuple[tuple[float, float, str], ...]
    taken: dict[float, tuple[float, float]]


def labels_of(measures: NodeMeasures, px: int) -> Labels:
    """The labels of a node in a size of text (scene pixels), worked out once for nodes that share their measures."""
    key = id(measures), px
    known = _known_labels.get(key)
    if known is None or known[0] is not measures:
        if len(_known_labels) >= MOST_KNOWN_LABELS:
            _known_labels.clear()
        known = _known_labels[key] = measures, _find_labels(measures, px)
    return known[1]


_known_labels: dict[tuple[int, int], tuple[NodeMeasures, Labels]] = {}


def _find_labels(measures: NodeMeasures, px: int) -> Labels:
    """A row's input and output share its width."""
    width, base = measures.width, px * 0.36
    rows: dict[float, dict[bool, PinPlace]] = {}
    for place in measures.pins:
        rows.setdefault(place.y, {})[place.is_output] = place
    taken: dict[float, tuple[float, float]] = {}
    places = []
    for y, sides in rows.items():
        left, right = _row_texts(sides, width, px)
        wide_left, wide_right = (text_width(t, px, bold=False) for t in (left, right))
        taken[y] = wide_left, wide_right
        places.append((EDGE_MARGIN, y + base, left))
        places.append((width - EDGE_MARGIN - wide_right, y + base, right))
    return Labels(tuple(place for place in places if place[2]), taken)


def _draw_labels(painter: QPainter, measures: NodeMeasures, theme: Theme, px: int) -> None:
    painter.setFont(font_of(px))
    painter.setPen(theme.text_secondary)
    for x, y, text in labels_of(measures, px).places:
        painter.drawText(QPointF(x, y), text)
    if measures.hidden:
        painter.setPen(theme.accent)
        words = say_count(measures.hidden, "1 more pin", "{count} more pins")
        start = (measures.width - text_width(words, px, bold=False)) / 2
        painter.drawText(QPointF(start, measures.height - 8.0), words)


def _draw_text(
    painter: QPainter, look: NodeLook, spot: ValueSpot, theme: Theme, px: int, *, gives: bool
) -> None:
    """A text of several lines in the space a person gave it; `gives`: the overlay shows what the node gave."""
    box = QRectF(spot.x, spot.y, spot.width, spot.height)
    painter.setPen(QPen(theme.node_border, 1.0))
    painter.setBrush(theme.field)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0)
    if gives:
        painter.setFont(font_of(px))
        painter.setPen(theme.text_secondary)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), say("What it gives"))
        return
    is_code = spot.pin_type in ("code", "object", "array", "json_schema")
    painter.setFont(mono_font(px) if is_code else font_of(px))
    painter.setPen(theme.text)
    wraps = Qt.TextFlag.TextExpandTabs if is_code else Qt.TextFlag.TextWordWrap
    area = box.adjusted(6.0, 4.0, -6.0, -4.0)
    painter.save()
    painter.setClipRect(area)
    painter.drawText(area, int(wraps | Qt.AlignmentFlag.AlignTop), long_text(look.node, spot))
    painter.restore()


def _row_texts(sides: dict[bool, PinPlace], width: float, px: int) -> tuple[str, str]:
    """Labels of the input and the output of a row, cut so that both have room."""
    left, right = (label_of(sides[s].pin) if s in sides else "" for s in (False, True))
    room = width - 2 * EDGE_MARGIN - (8.0 if left and right else 0.0)
    wide_left, wide_right = (text_width(t, px, bold=False) for t in (left, right))
    if wide_left + wide_right > room:
        room_left = min(wide_left, max(room / 2, room - wide_right))
        left = elided(left, room_left, px, bold=False) if left else ""
        room_right = room - text_width(left, px, bold=False)
        right = elided(right, room_right, px, bold=False) if right else ""
    return left, right


def _draw_values(
    painter: QPainter,
    look: NodeLook,
    wired: frozenset[tuple[str, bool]],
    theme: Theme,
    px: int,
    taken: dict[float, tuple[float, float]],
) -> None:
    """Values of unwired inputs, where the labels of their rows leave room.

    Args:
        taken: y of a row -> widths of its labels left and right.
    """
    width = look.measures.width
    for spot in look.measures.spots:
        if spot.has_lines:
            _draw_text(painter, look, spot, theme, px, gives=spot.shows_output(wired))
            continue
        if spot.pin_id is not None and (spot.pin_id, False) in wired:
            continue
        middle = spot.y + spot.height / 2
        left, right = taken.get(middle, (0.0, 0.0))
        start = max(spot.x, EDGE_MARGIN + left + 6.0) if left else spot.x
        end = min(spot.x + spot.width, width - EDGE_MARGIN - right - 6.0)
        if end - start < 2.2 * px:
            continue
        tall = max(spot.height, px + 3.0)
        box = QRectF(start, middle - tall / 2, end - start, tall)
        text = value_text(look.node, spot)
        painter.setPen(QPen(theme.node_border, 1.0))
        painter.setBrush(theme.field)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0)
        painter.setPen(theme.text if text else theme.text_secondary)
        shown = elided(text, box.width() - 10.0, px, bold=False)
        painter.drawText(QPointF(start + 5.0, middle + px * 0.36), shown)
