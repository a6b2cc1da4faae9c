"""Presentation: a flow over the whole screen, frame by frame; it stays live while it is shown."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.canvas.camera import MAX_SCALE, Camera
from app.canvas.overlay_state import OverlayPainter
from app.canvas.surface import FlowSurface
from app.document.document import DocumentChange
from app.document.frames import frames_of
from app.document.selection import Selection
from app.document.slides import Slide, slides_of
from app.main_window.tabs.flow_tab import FlowTab
from app.runs.run_model import RunModel
from app.runs.run_replay import NodeKey
from app.widgets.theme import text_font

TITLE_PX = 24
MARGIN_PX = 64.0
SHADE = 215
"""How much of what lies outside the slide's frame is covered, of 255."""

_NEXT = {
    Qt.Key.Key_Right,
    Qt.Key.Key_Down,
    Qt.Key.Key_Space,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace}


class _SlideView(FlowSurface):
    """A canvas without hands that shades what lies outside the slide."""

    spot: QRectF | None = None

    @override
    def paint_gesture(self, painter: QPainter, paint: OverlayPainter) -> None:
        if self.spot is None:
            return
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside = QPainterPath()
        inside.addRoundedRect(self.camera.rect_to_widget(self.spot), 8.0, 8.0)
        shade = QColor(self.theme.canvas)
        shade.setAlpha(SHADE)
        painter.fillPath(outside.subtracted(inside), shade)


class Presentation(QWidget):
    """A window of its own for one flow. Arrows, Space or a click turn the slides, Escape ends.

    Signals:
        ended(): it was closed.
    """

    ended = Signal()

    def __init__(self, tab: FlowTab, *, animates: bool) -> None:
        super().__init__()
        self._tab = tab
        self._run: RunModel | None = None
        self._at = 0
        self._slides = slides_of(tab.document.flow)
        self.setWindowTitle(self.tr("Presentation of “{}”").format(tab.title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        former = tab.view
        self.view = _SlideView(
            tab.document, Selection(), former.catalogue, parent=self, scene=former.scene.twin()
        )
        self.view.animates = animates
        self.view.set_grid(shown=False)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.title = QLabel(self)
        self.title.setFont(text_font(TITLE_PX, bold=True))
        self.count = QLabel(self)
        self.count.setProperty("role", "secondary")
        self.count.setToolTip(self.tr("Arrows turn the slides, Escape ends"))
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 32, 16)
        foot.addWidget(self.title, 1)
        foot.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self._unsubscribe = tab.document.changed.subscribe(self._follow)
        tab.run_changed.connect(self._follow_run)
        tab.destroyed.connect(self.close)
        self._follow_run()
        self._show()

    @property
    def slide(self) -> Slide:
        """What is shown."""
        return self._slides[self._at]

    def go(self, step: int) -> None:
        """Turn by some slides; it stays at the first and the last one."""
        at = min(max(self._at + step, 0), len(self._slides) - 1)
        if at != self._at:
            self._at = at
            self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Q):
            self.close()
        elif key in _NEXT:
            self.go(1)
        elif key in _BACK:
            self.go(-1)
        elif key == Qt.Key.Key_Home:
            self.go(-len(self._slides))
        elif key == Qt.Key.Key_End:
            self.go(len(self._slides))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.go(-1 if event.button() == Qt.MouseButton.RightButton else 1)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._unsubscribe()
        self._leave_run()
        self.view.close_canvas()
        self.ended.emit()
        super().closeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """A new size is known once the layout has been carried out: then the slide is put into it."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize):
            self._place(glides=False)
        return done

    def _show(self) -> None:
        slide = self.slide
        self.title.setText(slide.title)
        self.count.setText(f"{self._at + 1} / {len(self._slides)}")
        self.setAccessibleName(f"{slide.title}, {self.count.text()}")
        self.view.announce(f"{slide.title}, {self.count.text()}")
        self._place(glides=True)

    def _place(self, *, glides: bool) -> None:
        flow = self._tab.document.flow
        frame = next((f for f in frames_of(flow) if f.id == self.slide.frame_id), None)
        self.view.spot = QRectF(*frame.block) if frame else None
        rect = self.view.spot or self.view.scene.bounds()
        if rect.isEmpty():
            return
        camera = _filling(rect, self.view.width(), self.view.height())
        if glides:
            self.view.jump(camera)
        else:
            self.view.set_camera(camera)
        self.view.update()

    def _follow(self, _change: DocumentChange) -> None:
        """Edits in the window behind are seen at once; frames may have come and gone."""
        shown = self.slide
        self._slides = slides_of(self._tab.document.flow)
        known = [slide.frame_id for slide in self._slides]
        self._at = known.index(shown.frame_id) if shown.frame_id in known else 0
        self._show()

    # -- the run on it

    @Slot()
    def _follow_run(self) -> None:
        self._leave_run()
        self._run = self._tab.run
        if self._run is not None:
            self._run.nodes_changed.connect(self._light)
        self._light(frozenset())

    def _leave_run(self) -> None:
        if self._run is not None:
            self._run.nodes_changed.disconnect(self._light)
            self._run = None

    @Slot(object)
    def _light(self, _keys: frozenset[NodeKey]) -> None:
        self.view.set_run_states({} if self._run is None else self._run.nodes(self._tab.flow_id))


def _filling(rect: QRectF, width: float, height: float) -> Camera:
    """A camera that shows a scene rectangle as large as the widget allows."""
    room_x, room_y = max(width - 2 * MARGIN_PX, 16.0), max(height - 2 * MARGIN_PX, 16.0)
    scale = min(room_x / rect.width(), room_y / rect.height(), MAX_SCALE / 2)
    camera = Camera(0.0, 0.0, scale)
    return camera.centred_on(rect.center().x(), rect.center().y(), width, height)
