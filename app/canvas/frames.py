"""Drawing and hit testing of frames and notes."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.camera import Camera
from app.canvas.text_fitting import elided
from app.document.frames import TITLE_HEIGHT, Frame, frames_of
from app.widgets.icons import icon_pixmap
from app.widgets.theme import Theme, text_font
from runtime.visualflow.flow import VisualFlow

CORNER_PX = 14.0


def frame_color(name: str, theme: Theme) -> QColor:
    """The colour of a frame by its name in the file."""
    return {
        "blue": theme.accent,
        "green": theme.done,
        "amber": theme.warning,
        "red": theme.failed,
        "violet": theme.waiting,
    }.get(name, theme.text_secondary)


def draw_frames(
    painter: QPainter, flow: VisualFlow, seen: QRectF, camera: Camera, theme: Theme
) -> None:
    """All frames that touch a scene rectangle, with titles that stay readable far away."""
    for frame in frames_of(flow):
        rect = QRectF(frame.x, frame.y, frame.width, frame.height)
        if rect.intersects(seen):
            draw_frame(painter, frame, camera.rect_to_widget(rect), camera.scale, theme)


def draw_frame(painter: QPainter, frame: Frame, box: QRectF, scale: float, theme: Theme) -> None:
    """One frame in a widget rectangle."""
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
    painter.setFont(text_font(px, bold=True))
    painter.setPen(theme.text)
    room = box.width() - 20.0
    if frame.is_locked:
        mark = icon_pixmap("lock", 14, theme.text_secondary, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.right() - 22.0, box.top() + 8.0), mark)
        room -= 20.0
    if frame.title and room > 20.0:
        title = elided(frame.title, room, px, bold=True)
        painter.drawText(QPointF(box.left() + 10.0, box.top() + px + 7.0), title)
    if frame.text and scale >= 0.4:
        size = round(min(max(12.0 * scale, 8.0), 24.0))
        painter.setFont(text_font(size))
        painter.setPen(theme.text_secondary)
        top = TITLE_HEIGHT * scale if frame.title else 8.0
        area = box.adjusted(10.0, top, -10.0, -8.0)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.drawText(area, int(flags), frame.text[:4000])


def frame_title_at(flow: VisualFlow, x: float, y: float) -> Frame | None:
    """The topmost frame whose title bar (of a note: whose area) is at a scene place."""
    for frame in reversed(frames_of(flow)):
        height = frame.height if frame.text else TITLE_HEIGHT
        if frame.x <= x <= frame.x + frame.width and frame.y <= y <= frame.y + height:
            return frame
    return None


def frame_corner_at(flow: VisualFlow, x: float, y: float, scale: float) -> Frame | None:
    """The topmost frame whose lower right corner is at a scene place."""
    reach = CORNER_PX / scale
    for frame in reversed(frames_of(flow)):
        if abs(frame.x + frame.width - x) <= reach and abs(frame.y + frame.height - y) <= reach:
            return frame
    return None
