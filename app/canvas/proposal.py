"""A proposed flow over the canvas: what would be added, changed and removed is marked; nothing is edited."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton
from typing_extensions import override

from app.canvas.surface import FlowSurface
from app.document.diff import diff_flows
from app.document.document import Document
from app.document.selection import Selection
from runtime.visualflow.flow import VisualFlow

BAR_TOP_PX = 16
BAR_MARGIN_PX = 24
_WHEEL = 1.0015


class ProposalView(FlowSurface):
    """Lies over a canvas until it is taken or discarded; it can be looked around in, not edited.

    Args:
        canvas: what it lies over; its document stays as it is.
        proposed: the flow as it would be.
        summary: what the proposal does, in one sentence.

    Signals:
        taken(): Enter, or the button.
        discarded(): Escape, or the button.
    """

    taken = Signal()
    discarded = Signal()

    def __init__(self, canvas: FlowSurface, proposed: VisualFlow, summary: str) -> None:
        super().__init__(Document(proposed), Selection(), canvas.catalogue, parent=canvas)
        self._held_at: QPointF | None = None
        self._canvas = canvas
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("proposal")
        self.setAccessibleName(self.tr("Proposed flow"))
        self.setAccessibleDescription(summary)
        self.show_diff(diff_flows(canvas.document.flow, proposed))
        self.bar = QFrame(self)
        self.bar.setProperty("role", "card")
        text = QLabel(self.tr("Proposal: {}").format(summary), self.bar)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setMinimumWidth(220)
        self.take = QPushButton(self.tr("Apply"), self.bar)
        self.take.setDefault(True)
        self.drop = QPushButton(self.tr("Discard"), self.bar)
        self.take.clicked.connect(self.taken)
        self.drop.clicked.connect(self.discarded)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(text, 1)
        row.addWidget(self.take)
        row.addWidget(self.drop)
        canvas.installEventFilter(self)
        self.setGeometry(canvas.rect())
        self.set_camera(canvas.camera)
        self._look_at_changes()
        self.show()
        self.raise_()
        self._place_bar()

    def _look_at_changes(self) -> None:
        """Keep what is seen, if all that changes is in sight; else show all of it."""
        diff = self.overlay.diff
        if diff is None:
            return
        touched = [node.id for node in diff.nodes_added]
        touched += [after.id for _, after in diff.nodes_changed]
        box = self.scene.bounds(touched) if touched else self.scene.bounds()
        if not self.seen().contains(box):
            self.fit(self.scene.bounds())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._canvas:
            self.setGeometry(self._canvas.rect())
            self._place_bar()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case Qt.Key.Key_Escape:
                self.discarded.emit()
            case Qt.Key.Key_Home | Qt.Key.Key_F:
                self.fit_all()
            case _:
                super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held_at = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held_at is not None and event.buttons() != Qt.MouseButton.NoButton:
            way = event.position() - self._held_at
            self._held_at = event.position()
            self.set_camera(self.camera.moved(way.x(), way.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held_at = None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(_WHEEL ** event.angleDelta().y(), event.position())
        event.accept()

    def _place_bar(self) -> None:
        width = min(720, max(self.width() - 2 * BAR_MARGIN_PX, 200))
        self.bar.setFixedWidth(width)
        self.bar.adjustSize()
        self.bar.move(QPoint((self.width() - width) // 2, BAR_TOP_PX))
