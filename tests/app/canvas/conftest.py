"""A real canvas in a real window, and hands for it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.view import FlowView
from app.document.document import Document
from app.document.joining import PinRef
from app.document.selection import Selection
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.flow import VisualFlow
from tests.support.flows import chain

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Presses, drags and keys on one canvas, in widget pixels."""

    def __init__(self, view: FlowView) -> None:
        self.view = view

    def pin(self, node_id: str, pin_id: str, is_output: bool) -> QPoint:
        at = self.view.scene.pin_point(PinRef(node_id, pin_id, is_output))
        assert at is not None
        return self.view.camera.to_widget(*at).toPoint()

    def node(self, node_id: str) -> QPoint:
        """The header of a node, right of its title."""
        box = self.view.camera.rect_to_widget(self.view.scene.rect_of(node_id))
        return QPoint(round(box.right()) - 30, round(box.top()) + 12)

    def place(self, x: float, y: float) -> QPoint:
        return self.view.camera.to_widget(x, y).toPoint()

    def press(self, at: QPoint, keys=NONE, button=LEFT) -> None:
        QTest.mousePress(self.view, button, keys, at)

    def move(self, to: QPoint, keys=NONE, button=LEFT) -> None:
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(to),
            self.view.mapToGlobal(to).toPointF(),
            Qt.MouseButton.NoButton,
            button,
            keys,
        )
        QApplication.sendEvent(self.view, event)

    def release(self, at: QPoint, keys=NONE, button=LEFT) -> None:
        QTest.mouseRelease(self.view, button, keys, at)

    def drag(self, start: QPoint, end: QPoint, keys=NONE, button=LEFT) -> None:
        self.press(start, keys, button)
        self.move((start + end) / 2, keys, button)
        self.move(end, keys, button)
        self.release(end, keys, button)

    def click(self, at: QPoint, keys=NONE, button=LEFT) -> None:
        QTest.mouseClick(self.view, button, keys, at)

    def double_click(self, at: QPoint) -> None:
        QTest.mouseDClick(self.view, LEFT, NONE, at)

    def key(self, key, keys=NONE) -> None:
        QTest.keyClick(self.view, key, keys)


@pytest.fixture
def canvas(qtbot) -> Iterator[Callable[..., Hands]]:
    made: list[FlowView] = []

    def make(flow: VisualFlow | None = None) -> Hands:
        view = FlowView(Document(flow or chain(3)), Selection(), builtin_catalogue())
        qtbot.addWidget(view)
        view.resize(1200, 800)
        view.show()
        qtbot.waitExposed(view)
        view.setFocus()
        made.append(view)
        return Hands(view)

    yield make
    for view in made:
        view.close_canvas()
        view.close()
