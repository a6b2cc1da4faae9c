"""Selecting by a rectangle or a lasso."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from typing_extensions import override

from app.canvas.overlay_state import OverlayPainter
from app.canvas.stage import Gesture, Stage
from runtime.base.words import say

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


class RubberBand(Gesture):
    """A rectangle selects what it touches; with Alt what lies inside; Shift adds, Ctrl takes away."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage, start: QPointF) -> None:
        super().__init__(stage, start)
        self._before = stage.selection.selected
        self._origin = stage.camera.to_scene(start)

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.now = point
        found = self._found(bool(modifiers & _ALT))
        if modifiers & _CTRL:
            chosen = self._before.nodes - found
            words = say("Takes out of the selection")
        elif modifiers & _SHIFT:
            chosen = self._before.nodes | found
            words = say("Adds to the selection")
        else:
            chosen = found
            words = say(
                "Selects what it touches; Alt: what lies inside, Shift: adds, Ctrl: takes out"
            )
        self.stage.selection.set(chosen)
        self.say(say("{words} ({count} selected)", words=words, count=len(chosen)))
        self.stage.refresh()

    def _found(self, only_inside: bool) -> frozenset[str]:
        area = self._scene_rect()
        scene = self.stage.scene
        rows = scene.node_rows_inside(area) if only_inside else scene.node_rows_in(area, 0.0)
        return frozenset(
            look.node.id for row in rows.tolist() if (look := scene.looks[row]) is not None
        )

    def _scene_rect(self) -> QRectF:
        end = self.stage.camera.to_scene(self.now)
        return QRectF(QPointF(*self._origin), QPointF(*end)).normalized()

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if not self.is_click(point):
            self.move(point, modifiers)
        elif not modifiers & (_SHIFT | _CTRL):
            self.stage.selection.clear()

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        fill = QColor(paint.theme.accent)
        fill.setAlpha(36)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(paint.theme.accent, 1.0))
        painter.setBrush(fill)
        painter.drawRect(self.stage.camera.rect_to_widget(self._scene_rect()))


class Lasso(Gesture):
    """A free outline selects the nodes whose middle it encloses; Shift adds."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage, start: QPointF) -> None:
        super().__init__(stage, start)
        self._before = stage.selection.selected
        self._outline = [QPointF(*stage.camera.to_scene(start))]

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._outline.append(QPointF(*self.stage.camera.to_scene(point)))
        polygon = QPolygonF(self._outline)
        scene = self.stage.scene
        rows = scene.node_rows_in(polygon.boundingRect(), 0.0)
        middles = scene.rects[rows, :2] + scene.rects[rows, 2:] / 2
        found = frozenset(
            look.node.id
            for row, (x, y) in zip(rows.tolist(), np.asarray(middles).tolist(), strict=True)
            if (look := scene.looks[row]) is not None
            and polygon.containsPoint(QPointF(x, y), Qt.FillRule.OddEvenFill)
        )
        self.stage.selection.set(found | self._before.nodes if modifiers & _SHIFT else found)
        self.say(say("Selects what the outline encloses ({count})", count=len(found)))
        self.stage.refresh()

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        fill = QColor(paint.theme.accent)
        fill.setAlpha(36)
        painter.setPen(QPen(paint.theme.accent, 1.0, Qt.PenStyle.DashLine))
        painter.setBrush(fill)
        camera = self.stage.camera
        painter.drawPolygon(
            QPolygonF([camera.to_widget(point.x(), point.y()) for point in self._outline])
        )
