"""Fingers on the canvas: tap selects, one finger moves what it is on or the ground, two pan and zoom, a long press asks for the menu."""

from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.canvas.camera import Camera
from app.document.joining import PinRef

SLOP_PX = 10.0
"""A finger that moves less is a tap."""
LONG_PRESS_MS = 550
DOUBLE_TAP_MS = 350
DOUBLE_TAP_PX = 24.0

_LEFT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


class _Canvas(Protocol):
    @property
    def camera(self) -> Camera: ...
    def set_camera(self, camera: Camera) -> None: ...
    def zoom_by(self, factor: float, at: QPointF) -> None: ...
    def pin_at(self, point: QPointF) -> PinRef | None: ...
    def node_at(self, point: QPointF) -> str | None: ...
    def cancel_gesture(self) -> bool: ...
    def ask_for_menu(self, point: QPointF) -> None: ...


class TouchInput(QObject):
    """Turns touches of one canvas into what the mouse would do there, and two fingers into the camera.

    Args:
        widget: the canvas, which accepts touch events.
    """

    def __init__(self, widget: QWidget, canvas: _Canvas) -> None:
        super().__init__(widget)
        self._widget, self._canvas = widget, canvas
        self._start = QPointF()
        self._button: Qt.MouseButton | None = None
        self._is_pinch = self._is_over = False
        self._spread: tuple[QPointF, float] | None = None
        self._tapped_at: QPointF | None = None
        self._since_tap = QElapsedTimer()
        self._held = QTimer(self, singleShot=True, interval=LONG_PRESS_MS)
        self._held.timeout.connect(self._long_press)

    def handle(self, event: QTouchEvent) -> None:
        """Follow the fingers; the event is used up."""
        event.accept()
        points = event.points()
        match event.type():
            case QEvent.Type.TouchBegin:
                self._begin(points[0].position())
            case QEvent.Type.TouchUpdate if len(_down(points)) > 1:
                self._pinch(_down(points))
            case QEvent.Type.TouchUpdate if _down(points):
                self._drag(_down(points)[0].position())
            case QEvent.Type.TouchEnd:
                self._end(points[0].position())
            case QEvent.Type.TouchCancel:
                self._give_up()
            case _:
                return

    def _begin(self, point: QPointF) -> None:
        self._start, self._button, self._spread = point, None, None
        self._is_pinch = self._is_over = False
        self._held.start()

    def _drag(self, point: QPointF) -> None:
        if self._is_pinch or self._is_over:
            self._spread = None
            return
        if self._button is None:
            if (point - self._start).manhattanLength() < SLOP_PX:
                return
            self._held.stop()
            has_hold = self._canvas.pin_at(self._start) or self._canvas.node_at(self._start)
            self._button = _LEFT if has_hold else _MIDDLE
            self._send(QEvent.Type.MouseButtonPress, self._start, self._button)
        self._send(QEvent.Type.MouseMove, point, self._button)

    def _pinch(self, points: list[QEventPoint]) -> None:
        """Pan by the middle of two fingers and zoom by how far they are apart; what one finger began is undone."""
        self._held.stop()
        if not self._is_pinch:
            self._is_pinch = True
            if self._button is not None:
                self._canvas.cancel_gesture()
                self._button = None
        one, other = points[0].position(), points[1].position()
        middle = (one + other) / 2
        apart = max(1.0, ((one - other).x() ** 2 + (one - other).y() ** 2) ** 0.5)
        if self._spread is not None:
            before, former = self._spread
            way = middle - before
            self._canvas.set_camera(self._canvas.camera.moved(way.x(), way.y()))
            self._canvas.zoom_by(apart / former, middle)
        self._spread = (middle, apart)

    def _end(self, point: QPointF) -> None:
        self._held.stop()
        if self._button is not None:
            self._send(QEvent.Type.MouseButtonRelease, point, self._button)
        elif not (self._is_pinch or self._is_over):
            self._tap(self._start)
        self._button, self._spread = None, None

    def _tap(self, point: QPointF) -> None:
        is_double = (
            self._tapped_at is not None
            and self._since_tap.elapsed() < DOUBLE_TAP_MS
            and (point - self._tapped_at).manhattanLength() < DOUBLE_TAP_PX
        )
        if is_double:
            self._tapped_at = None
            self._send(QEvent.Type.MouseButtonDblClick, point, _LEFT)
            return
        self._tapped_at = point
        self._since_tap.start()
        self._send(QEvent.Type.MouseButtonPress, point, _LEFT)
        self._send(QEvent.Type.MouseButtonRelease, point, _LEFT)

    def _give_up(self) -> None:
        self._held.stop()
        if self._button is not None:
            self._canvas.cancel_gesture()
        self._button, self._spread = None, None

    def _long_press(self) -> None:
        self._is_over = True
        self._canvas.ask_for_menu(self._start)

    def _send(self, kind: QEvent.Type, point: QPointF, button: Qt.MouseButton) -> None:
        is_up = kind is QEvent.Type.MouseButtonRelease
        event = QMouseEvent(
            kind,
            point,
            QPointF(self._widget.mapToGlobal(point)),
            Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else button,
            Qt.MouseButton.NoButton if is_up else button,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self._widget, event)


def _down(points: list[QEventPoint]) -> list[QEventPoint]:
    """Fingers that are on the screen."""
    return [point for point in points if point.state() != QEventPoint.State.Released]
