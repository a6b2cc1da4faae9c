"""A canvas to look at: it pans, zooms and says which node was clicked, but changes nothing."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from typing_extensions import override

from app.canvas.surface import FlowSurface

_STEP_PX = 60.0
_ZOOM = 1.2


class LookingSurface(FlowSurface):
    """A surface whose flow nobody edits here.

    Signals:
        node_clicked(str): node id.
    """

    node_clicked = Signal(str)
    _dragged_from: QPointF | None = None
    _was_dragged = False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragged_from, self._was_dragged = event.position(), False
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is None:
            return
        way = event.position() - self._dragged_from
        if self._was_dragged or way.manhattanLength() > 4:
            self._was_dragged, self._dragged_from = True, event.position()
            self.set_camera(self.camera.moved(way.x(), way.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        node_id = self.node_at(event.position())
        if not self._was_dragged and node_id is not None:
            self.node_clicked.emit(node_id)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: (_STEP_PX, 0.0),
            Qt.Key.Key_Right: (-_STEP_PX, 0.0),
            Qt.Key.Key_Up: (0.0, _STEP_PX),
            Qt.Key.Key_Down: (0.0, -_STEP_PX),
        }
        zooms = {Qt.Key.Key_Plus: _ZOOM, Qt.Key.Key_Equal: _ZOOM, Qt.Key.Key_Minus: 1 / _ZOOM}
        key = Qt.Key(event.key())
        if key in ways:
            self.set_camera(self.camera.moved(*ways[key]))
        elif key in zooms:
            self.zoom_by(zooms[key], QPointF(self.rect().center()))
        elif key == Qt.Key.Key_Home:
            self.fit_all()
        else:
            super().keyPressEvent(event)
