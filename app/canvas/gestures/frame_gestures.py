"""Moving a frame with what is on it, and resizing it."""

from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from typing_extensions import override

from app.canvas.frame_marks import draw_moving_frames
from app.canvas.frames import draw_frame
from app.canvas.overlay_state import OverlayPainter
from app.canvas.stage import Gesture, Stage
from app.document.frames import LEAST_SIZE, Frame, change_frame
from app.document.locks import is_flow_locked
from app.document.moving import load_of, moved
from runtime.base.words import say
from runtime.visualflow.flow import VisualFlow

_ALT = Qt.KeyboardModifier.AltModifier


class MoveFrame(Gesture):
    """Drags a frame by its title with all else that is selected; what is on frames comes along, with Alt it stays.

    Attributes:
        frame: as it was when it was taken.
    """

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, stage: Stage, start: QPointF, frame: Frame) -> None:
        super().__init__(stage, start)
        self.frame = self._frame = frame
        self._origin = stage.camera.to_scene(start)
        self._offset = (0.0, 0.0)
        flow, chosen = stage.document.flow, stage.selection
        nodes, frames = chosen.nodes, chosen.frames | {frame.id}
        self._is_free = not (frame.is_locked or is_flow_locked(flow))
        self._load = load_of(flow, nodes, frames)
        self._alone = load_of(flow, nodes, frames, alone=True)
        self._takes = self._load

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self.is_click(point):
            return
        if not self._is_free:
            self.stage.set_hint(say("Locked to its place; the frame's menu unlocks it"))
            return
        self.was_moved = True
        x, y = self.stage.camera.to_scene(point)
        at = self.stage.snapped(
            self._frame.x + x - self._origin[0], self._frame.y + y - self._origin[1]
        )
        self._offset = at[0] - self._frame.x, at[1] - self._frame.y
        self._takes = self._alone if modifiers & _ALT else self._load
        what = (
            say("the frame and {count} nodes", count=len(self._takes.nodes))
            if self._takes.nodes or not modifiers & _ALT
            else say("the frame alone")
        )
        self.say(say("Moves {what}; Alt: without its nodes", what=what))
        self.stage.refresh()

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        if not self.was_moved:
            return

        def make(flow: VisualFlow) -> tuple[str, VisualFlow]:
            return say("Move frame"), moved(flow, self._takes, *self._offset)

        self.stage.edit(self._takes.nodes, say("Moving…"), make)

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        if not self.was_moved:
            return
        dx, dy = self._offset
        flow = self.stage.document.flow
        draw_moving_frames(painter, paint, flow, self._takes.frames, self._offset)
        seen = self._takes.nodes.difference(self.stage.scene.folded)
        for node_id in islice(seen, 400):
            at = self.stage.scene.rect_of(node_id).translated(dx, dy)
            painter.drawRoundedRect(paint.camera.rect_to_widget(at), 6.0, 6.0)


class ResizeFrame(Gesture):
    """Drags the lower right corner of a frame."""

    cursor = Qt.CursorShape.SizeFDiagCursor

    def __init__(self, stage: Stage, start: QPointF, frame: Frame) -> None:
        super().__init__(stage, start)
        self._frame = frame
        self._origin = stage.camera.to_scene(start)
        self._new = frame

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self._frame.is_locked:
            self.stage.set_hint(say("Locked; the frame's menu unlocks it"))
            return
        x, y = self.stage.camera.to_scene(point)
        right, bottom = self.stage.snapped(
            self._frame.x + self._frame.width + x - self._origin[0],
            self._frame.y + self._frame.height + y - self._origin[1],
        )
        self._new = replace(
            self._frame,
            width=max(right - self._frame.x, LEAST_SIZE[0]),
            height=max(bottom - self._frame.y, LEAST_SIZE[1]),
        )
        width, height = self._new.width, self._new.height
        self.say(say("Frame of {width:.0f} by {height:.0f}", width=width, height=height))
        self.stage.refresh()

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        flow = self.stage.document.flow
        self.stage.document.apply(say("Resize frame"), change_frame(flow, self._new))

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        new = self._new
        box = paint.camera.rect_to_widget(QRectF(new.x, new.y, new.width, new.height))
        draw_frame(painter, new, box, paint.camera.scale, paint.theme)
