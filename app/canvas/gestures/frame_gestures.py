"""Moving a frame with what is on it, and resizing it."""

from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from typing_extensions import override

from app.canvas.frames import box_of, draw_frame
from app.canvas.overlay_state import OverlayPainter
from app.canvas.stage import Gesture, Stage
from app.document import edits
from app.document.frames import Frame, change_frame, moved_frame, on_frame
from app.document.knots import with_knots_carried
from app.document.locks import is_flow_locked, unlocked
from runtime.base.words import say

_ALT = Qt.KeyboardModifier.AltModifier


class MoveFrame(Gesture):
    """Drags a frame by its title; nodes and smaller frames on it come along, with Alt they stay.

    Attributes:
        frame: as it was when it was taken.
    """

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, stage: Stage, start: QPointF, frame: Frame) -> None:
        super().__init__(stage, start)
        self.frame = self._frame = frame
        self._origin = stage.camera.to_scene(start)
        self._offset = (0.0, 0.0)
        on_it, _ = on_frame(stage.document.flow, frame)
        self._is_free = not (frame.is_locked or is_flow_locked(stage.document.flow))
        self._nodes = unlocked(stage.document.flow, on_it)

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
        what = (
            say("the frame alone")
            if modifiers & _ALT
            else say("the frame and {count} nodes", count=len(self._nodes))
        )
        self.say(say("Moves {what}; Alt: without its nodes", what=what))
        self.stage.refresh()

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        if not self.was_moved:
            return
        flow = self.stage.document.flow
        dx, dy = self._offset
        alone = bool(modifiers & _ALT) and not self._frame.is_collapsed
        moved = replace(self._frame, x=self._frame.x + dx, y=self._frame.y + dy)
        after = change_frame(flow, moved) if alone else moved_frame(flow, self._frame, dx, dy)
        if not alone:
            places = {
                node_id: (node.position.x + dx, node.position.y + dy)
                for node_id in self._nodes
                if (node := flow.nodes_by_id.get(node_id)) is not None
            }
            after = with_knots_carried(flow, edits.move_nodes(after, places), places)
        self.stage.document.apply(say("Move frame"), after)

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        if not self.was_moved:
            return
        dx, dy = self._offset
        box = box_of(self._frame).translated(dx, dy)
        painter.setPen(QPen(paint.theme.accent, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(paint.camera.rect_to_widget(box), 8.0, 8.0)
        shown = () if self._frame.is_collapsed else islice(self._nodes, 400)
        for node_id in shown:
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
            width=max(right - self._frame.x, 96.0),
            height=max(bottom - self._frame.y, 64.0),
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
