"""Drawing and hit testing of frames and notes."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.camera import Camera
from app.canvas.text_fitting import elided
from app.document.frames import TITLE_HEIGHT, Frame, first_line, linked_node, seen_frames
from app.document.node_titles import title_of
from app.widgets.icons import icon_pixmap
from app.widgets.theme import SECONDARY_PX, TITLE_PX, Theme, text_font
from runtime.base.words import say, say_count
from runtime.visualflow.flow import VisualFlow

CORNER_PX = 14.0
LEAST_TEXT_SCALE = 0.4
_PAD = 10.0
_FOLD_PX = 24.0


def frame_color(name: str, theme: Theme) -> QColor:
    """The colour of a frame by its name in the file."""
    return {
        "blue": theme.accent,
        "green": theme.done,
        "amber": theme.warning,
        "red": theme.failed,
        "violet": theme.waiting,
    }.get(name, theme.text_secondary)


def box_of(frame: Frame) -> QRectF:
    """The scene rectangle of what is drawn of a frame."""
    return QRectF(*frame.block)


def draw_frames(
    painter: QPainter,
    flow: VisualFlow,
    seen: QRectF,
    camera: Camera,
    theme: Theme,
    folder: Path | None = None,
) -> None:
    """The open frames and notes that touch a scene rectangle, with titles that stay readable far away.

    Args:
        folder: where pictures of notes lie.
    """
    for frame in seen_frames(flow):
        box = box_of(frame)
        if not frame.is_collapsed and box.intersects(seen):
            draw_frame(painter, frame, camera.rect_to_widget(box), camera.scale, theme, folder)


def draw_blocks(
    painter: QPainter, flow: VisualFlow, seen: QRectF, camera: Camera, theme: Theme
) -> None:
    """The collapsed frames that touch a scene rectangle: above wires, as nodes are."""
    for frame in seen_frames(flow):
        if frame.is_collapsed and box_of(frame).intersects(seen):
            painter.save()
            painter.translate(camera.to_widget(frame.x, frame.y))
            painter.scale(camera.scale, camera.scale)
            _draw_block(painter, frame, theme, camera.scale)
            painter.restore()


def draw_frame(
    painter: QPainter,
    frame: Frame,
    box: QRectF,
    scale: float,
    theme: Theme,
    folder: Path | None = None,
) -> None:
    """One open frame, or a note, in a widget rectangle."""
    color = frame_color(frame.color, theme)
    fill = QColor(color)
    fill.setAlpha(26 if theme.is_dark else 20)
    border = QColor(color)
    border.setAlpha(120)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(border, 1.0))
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 8.0, 8.0)
    px = round(min(max(14.0 * scale, 11.0), 28.0))
    ratio = painter.device().devicePixelRatioF()
    left, room = box.left() + _PAD, box.width() - 2 * _PAD
    if frame.is_locked:
        mark = icon_pixmap("lock", 14, theme.text_secondary, ratio)
        painter.drawPixmap(QPointF(box.right() - 22.0, box.top() + 8.0), mark)
        room -= 20.0
    if not frame.is_note and room > 3 * _FOLD_PX:
        mark = icon_pixmap("chevron-down", 14, theme.text_secondary, ratio)
        painter.drawPixmap(QPointF(box.left() + 6.0, box.top() + px / 2 + 2.0), mark)
        left, room = left + _FOLD_PX - _PAD, room - _FOLD_PX + _PAD
    painter.setFont(text_font(px, bold=True))
    painter.setPen(theme.text)
    words = frame.title
    if frame.is_note and scale < LEAST_TEXT_SCALE:
        words = words or first_line(frame.text)
    if words and room > 20.0:
        title = elided(words, room, px, bold=True)
        painter.drawText(QPointF(left, box.top() + px + 7.0), title)
    if frame.is_note and scale >= LEAST_TEXT_SCALE:
        from app.canvas.note_text import draw_note  # no start without a note needs rich text

        area = _text_area(frame)
        painter.save()
        painter.translate(box.topLeft() + QPointF(area.x() - frame.x, area.y() - frame.y) * scale)
        painter.scale(scale, scale)
        draw_note(painter, frame.text, area.width(), area.height(), theme, folder)
        painter.restore()


def _draw_block(painter: QPainter, frame: Frame, theme: Theme, scale: float) -> None:
    """A collapsed frame with its top left corner at the painter's origin."""
    width, height = box_of(frame).width(), box_of(frame).height()
    color = frame_color(frame.color, theme)
    box = QRectF(0.5, 0.5, width - 1.0, height - 1.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(theme.node_body)
    for offset in (4.0, 0.0):  # a second edge behind it: there is more inside
        painter.drawRoundedRect(box.adjusted(offset, offset, -offset, offset), 8.0, 8.0)
    tint = QColor(color)
    tint.setAlpha(30)
    painter.setBrush(tint)
    painter.drawRoundedRect(box, 8.0, 8.0)
    if scale < 0.2:
        return
    ratio = painter.device().devicePixelRatioF() * max(scale, 1.0)
    painter.drawPixmap(
        QPointF(8.0, 9.0), icon_pixmap("chevron-right", 14, theme.text_secondary, ratio)
    )
    px = TITLE_PX if scale >= 0.7 else min(32, round(TITLE_PX * 0.7 / scale))
    painter.setFont(text_font(px, bold=True))
    painter.setPen(theme.text)
    room = width - 36.0 - (20.0 if frame.is_locked else 0.0)
    base = 21.0 if scale >= LEAST_TEXT_SCALE else height / 2 + px * 0.36
    painter.drawText(QPointF(26.0, base), elided(frame.title or say("Frame"), room, px, bold=True))
    if frame.is_locked:
        mark = icon_pixmap("lock", 14, theme.text_secondary, ratio)
        painter.drawPixmap(QPointF(width - 24.0, 9.0), mark)
    if scale >= LEAST_TEXT_SCALE:
        painter.setFont(text_font(SECONDARY_PX))
        painter.setPen(theme.text_secondary)
        count = len(frame.nodes)
        painter.drawText(QPointF(26.0, 42.0), say_count(count, "1 node", "{count} nodes"))


def _text_area(frame: Frame) -> QRectF:
    """Where a note's text stands, scene pixels."""
    top = TITLE_HEIGHT if frame.title else 8.0
    return QRectF(
        frame.x + _PAD, frame.y + top, frame.width - 2 * _PAD, max(frame.height - top - 8.0, 0.0)
    )


def frame_title_at(flow: VisualFlow, x: float, y: float) -> Frame | None:
    """The topmost frame whose title bar (of a note or a block: whose area) is at a scene place."""
    for frame in reversed(seen_frames(flow)):
        box = box_of(frame)
        if not (frame.is_note or frame.is_collapsed):
            box.setHeight(TITLE_HEIGHT)
        if box.contains(x, y):
            return frame
    return None


def block_at(flow: VisualFlow, x: float, y: float) -> Frame | None:
    """The collapsed frame at a scene place."""
    frame = frame_title_at(flow, x, y)
    return frame if frame is not None and frame.is_collapsed else None


def fold_mark_at(flow: VisualFlow, x: float, y: float, scale: float) -> Frame | None:
    """The frame whose mark that opens or collapses it is at a scene place."""
    frame = frame_title_at(flow, x, y)
    if frame is None or frame.is_note:
        return None
    reach = _FOLD_PX / (1.0 if frame.is_collapsed else min(scale, 1.0))
    return frame if x - frame.x <= reach and y - frame.y <= TITLE_HEIGHT else None


def note_link_at(flow: VisualFlow, x: float, y: float, theme: Theme, folder: Path | None) -> str:
    """The address of the link in a note at a scene place; empty if there is none."""
    frame = frame_title_at(flow, x, y)
    if frame is None or not frame.is_note:
        return ""
    area = _text_area(frame)
    if not area.contains(x, y):
        return ""
    from app.canvas.note_text import link_at

    return link_at(frame.text, area.width(), QPointF(x - area.x(), y - area.y()), theme, folder)


def frame_corner_at(flow: VisualFlow, x: float, y: float, scale: float) -> Frame | None:
    """The topmost open frame whose lower right corner is at a scene place."""
    reach = CORNER_PX / scale
    for frame in reversed(seen_frames(flow)):
        if (
            not frame.is_collapsed
            and abs(frame.x + frame.width - x) <= reach
            and abs(frame.y + frame.height - y) <= reach
        ):
            return frame
    return None


def frame_words(
    flow: VisualFlow, x: float, y: float, camera: Camera, theme: Theme, folder: Path | None
) -> tuple[str, bool]:
    """What a click or drag at a scene place would do to the frame there, and if it is a drag; empty beside frames."""
    frame = frame_title_at(flow, x, y)
    if frame is None:
        return "", False
    address = note_link_at(flow, x, y, theme, folder)
    if node_id := linked_node(address):
        return say("Click to go to “{title}”", title=title_of(flow, node_id)), False
    if address:
        return say("Click to open {address}", address=address), False
    if fold_mark_at(flow, x, y, camera.scale) is not None:
        return (
            say("Click to open the frame")
            if frame.is_collapsed
            else say("Click to collapse the frame")
        ), False
    if frame.is_note:
        return say("Drag to move the note, double-click to edit it"), True
    if frame.is_collapsed:
        return say("Drag to move the frame, double-click to open it"), True
    return say("Drag to move the frame, double-click to rename it"), True
