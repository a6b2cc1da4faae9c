"""Two versions of a flow side by side: both canvases look at the same place, every difference is marked and listed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.canvas.camera import fitting
from app.canvas.looking import LookingSurface
from app.canvas.scene import FlowScene
from app.document.diff import FlowDiff, diff_flows, equal_parts_shared
from app.document.document import Document, DocumentChange
from app.document.selection import Selection
from app.panels.changes import ChangesPanel
from app.runs.background import in_thread, start_task
from app.widgets.buttons import push_button
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.changes import FlowChange, flow_changes
from runtime.visualflow.flow import VisualFlow

FOLLOW_MS = 200
_AROUND_PX = 260.0


class SideBySide(QDialog):
    """The window; it follows the open flow while that is edited.

    Args:
        other: the other version, on the left.
        name: of it, for a person.
        scenes: of the other version and of the open flow; None: they are made here.
    """

    def __init__(
        self,
        document: Document,
        other: VisualFlow,
        name: str,
        catalogue: Catalogue,
        parent: QWidget | None = None,
        *,
        scenes: tuple[FlowScene, FlowScene] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("“{}” beside {}").format(document.title, name))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1280, 760)
        self._document, self._other, self._name = document, other, name
        self._is_following = False
        self._steppers: list[QPushButton] = []
        of_before, of_after = scenes or (None, None)
        self.before = LookingSurface(
            Document(other), Selection(), catalogue, parent=self, scene=of_before
        )
        self.after = LookingSurface(document, Selection(), catalogue, parent=self, scene=of_after)
        self.before.setAccessibleName(name)
        self.after.setAccessibleName(document.title)
        self.before.overlay.diff_is_backwards = True
        self.changes = ChangesPanel(self)
        self.changes.change_chosen.connect(self._show_change)
        self.changes.closed.connect(self.reject)
        self.changes.done.setText(self.tr("Close"))
        for surface, twin in ((self.before, self.after), (self.after, self.before)):
            surface.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            surface.view_changed.connect(self._looking_like(surface, twin))
            surface.node_clicked.connect(self._select)
        self._timer = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._timer.timeout.connect(self._compare_later)
        self._unsubscribe = document.changed.subscribe(self._note_change)
        self._lay_out()
        self._compare_later()

    @property
    def diff(self) -> FlowDiff | None:
        """The way from the version on the left to the flow on the right; None: not known yet."""
        return self.after.overlay.diff

    def go(self, step: int) -> None:
        """Show the next (1) or former (-1) difference, round the ends."""
        self.changes.table.choose_next(step)

    @override
    def done(self, result: int) -> None:
        self._unsubscribe()
        self._timer.stop()
        self._comparing.cancel()
        self.before.close_canvas()
        self.after.close_canvas()
        super().done(result)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.done(QDialog.DialogCode.Rejected)
        event.accept()

    def _compare_later(self) -> None:
        self._comparing = start_task(self._compare(), "compare side by side")

    async def _compare(self) -> None:
        flow = self._document.flow
        shared, diff, changes = await in_thread(_differences, self._other, flow)
        if flow is not self._document.flow:
            return
        is_first = self.diff is None
        self.before.document.apply(say("Share"), shared)
        self.before.show_diff(diff.reversed())
        self.after.show_diff(diff)
        self.changes.show_changes(changes, self._name)
        for button in self._steppers:
            button.setEnabled(bool(changes))
        if is_first:
            self._fit(self._bounds())

    def _bounds(self) -> QRectF:
        return self.before.scene.bounds().united(self.after.scene.bounds())

    def _fit(self, rect: QRectF) -> None:
        width = min(self.before.width(), self.after.width())
        self.after.set_camera(fitting(rect, width, self.after.height()))

    def _note_change(self, _change: DocumentChange) -> None:
        self._timer.start()

    def _looking_like(self, surface: LookingSurface, twin: LookingSurface) -> Callable[[], None]:
        def follow() -> None:
            if not self._is_following:
                self._is_following = True
                twin.set_camera(surface.camera)
                self._is_following = False

        return follow

    def _show_change(self, change: object) -> None:
        if isinstance(change, FlowChange) and change.node_id:
            self._select(change.node_id)
            boxes = [s.scene.rect_of(change.node_id) for s in (self.before, self.after)]
            seen = next((box for box in reversed(boxes) if not box.isEmpty()), None)
            if seen is not None:
                around = seen.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX)
                self._fit(around)

    def _select(self, node_id: str) -> None:
        """The same node is selected on both sides, where it is."""
        for surface in (self.before, self.after):
            known = surface.document.flow.nodes_by_id
            surface.selection.set([node_id] if node_id in known else [])

    def _lay_out(self) -> None:
        canvases = QSplitter(Qt.Orientation.Horizontal, self)
        heads = (self._name, self.tr("“{}” now").format(self._document.title))
        for surface, head in zip((self.before, self.after), heads, strict=True):
            side = QWidget(canvases)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            label = QLabel(head, side)
            label.setProperty("role", "section")
            label.setContentsMargins(10, 6, 10, 6)
            column.addWidget(label)
            column.addWidget(surface, 1)
            canvases.addWidget(side)
        canvases.setSizes([10_000, 10_000])  # equal, however wide the heads are
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 8, 8, 0)
        bar.setSpacing(8)
        for symbol, text, keys, step in _steps(self):
            button = push_button(self, text, symbol)
            button.setToolTip(f"{text} ({keys})")
            go = self._going(step)
            button.clicked.connect(go)
            button.setEnabled(False)
            self._steppers.append(button)
            QShortcut(QKeySequence(keys), self).activated.connect(go)
            bar.addWidget(button)
        bar.addStretch(1)
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.changes, 1)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(canvases)
        parts.addWidget(below)
        parts.setSizes([520, 240])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(parts)

    def _going(self, step: int) -> Callable[[], None]:
        def go() -> None:
            self.go(step)

        return go


def _steps(owner: QWidget) -> Sequence[tuple[str, str, str, int]]:
    return (
        ("arrow-up", say("Previous difference"), "Shift+F7", -1),
        ("arrow-down", say("Next difference"), "F7", 1),
    )


def _differences(
    other: VisualFlow, flow: VisualFlow
) -> tuple[VisualFlow, FlowDiff, tuple[FlowChange, ...]]:
    shared = equal_parts_shared(flow, other)
    return shared, diff_flows(shared, flow), flow_changes(shared, flow)
