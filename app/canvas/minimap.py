"""A small picture of the whole flow in a corner of the canvas: click or drag to look there; runs and problems as dots."""

from collections.abc import Sequence
from operator import is_not

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.canvas.frames import box_of, frame_color
from app.canvas.node_painting import stripe_color
from app.canvas.overlay_state import RunRows
from app.canvas.run_marks import run_color
from app.canvas.scene_arrays import Floats
from app.canvas.sheet import fill_boxes, image_over, pixel_of
from app.canvas.surface import FlowSurface
from app.document.document import DocumentChange
from app.document.frames import seen_frames
from app.runs.node_run import NodeRunState
from app.widgets.theme import Theme
from runtime.visualflow.problem import Severity

SIZE = QSize(208, 136)
MOST_SHARE, LEAST_SIZE = 0.24, 0.5
"""It takes no more of the sides of its canvas, and is no smaller than this much of its size."""
MARGIN = 12
FAINT = 0.15
"""So much is seen of it while something is dragged below it."""
MOST_BOXES = 4000
"""Of more nodes several begin at one pixel of the map."""
LEAST_PX, MARK_PX = 1.5, 4.0
"""A node is no smaller on the map; the square of a mark."""


Boxes = npt.NDArray[np.intp]
Kinds = npt.NDArray[np.integer]


class Minimap(QWidget):
    """Overlaid on its canvas, in the lower right corner; the canvas owns it."""

    def __init__(self, canvas: FlowSurface) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._picture = QPixmap()
        self._shown = QRectF()
        self._scale = 1.0
        self._painted_in: Theme | None = None
        self._marks = QPixmap()
        self._marks_look: tuple[int, int, int] = (-1, -1, -1)
        self._marks_of: tuple[object, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=120)
        self._later.timeout.connect(self.renew)
        self.gives_way = False
        self.setAccessibleName(self.tr("Minimap"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._unsubscribe = canvas.document.changed.subscribe(self._document_changed)
        canvas.view_changed.connect(self.update)
        canvas.destroyed.connect(self._unsubscribe)
        canvas.installEventFilter(self)
        self._place()

    def close_map(self) -> None:
        """Stop listening."""
        self._unsubscribe()
        self._later.stop()

    def _document_changed(self, _change: DocumentChange) -> None:
        self._later.start()

    def renew(self) -> None:
        """Draw the flow anew: it changed, or the colours did."""
        self._picture = QPixmap()
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif isinstance(event, QMouseEvent):
            is_dragging = event.buttons() != Qt.MouseButton.NoButton
            self._give_way(is_dragging and self.geometry().contains(event.position().toPoint()))
        return False

    def _give_way(self, gives: bool) -> None:
        """While something is dragged below it, what lies there is seen."""
        if gives != self.gives_way:
            self.gives_way = gives
            self.update()

    def _place(self) -> None:
        area = self._canvas.rect()
        share = MOST_SHARE * min(area.width() / SIZE.width(), area.height() / SIZE.height())
        size = SIZE * min(max(share, LEAST_SIZE), 1.0)
        if size != self.size():
            self.setFixedSize(size)
            self.renew()
        self.move(area.right() - size.width() - MARGIN, area.bottom() - size.height() - MARGIN)

    # ---- painting ---------------------------------------------------------------------------

    def _draw_picture(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap(self.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        theme, scene = self._canvas.theme, self._canvas.scene
        self._painted_in = theme
        ground = QColor(theme.panel)
        ground.setAlpha(235)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        painter.setPen(QPen(theme.node_border, 1.0))
        painter.setBrush(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        bounds = scene.bounds()
        self._shown = bounds.adjusted(-200, -150, 200, 150) if not bounds.isEmpty() else QRectF()
        if self._shown.isEmpty():
            painter.end()
            return
        self._scale = min(
            (self.width() - 8) / self._shown.width(), (self.height() - 8) / self._shown.height()
        )
        for frame in seen_frames(self._canvas.document.flow):
            color = QColor(frame_color(frame.color, theme))
            color.setAlpha(200 if frame.is_collapsed else 70)
            painter.fillRect(self._to_map(box_of(frame)), color)
        rows = np.flatnonzero(~np.isnan(scene.rects[:, 0]))
        rects = scene.rects[rows] * self._scale
        rects[:, 2:] = np.maximum(rects[:, 2:], LEAST_PX)
        colors = [stripe_color(name, theme) for name in scene.category_names]
        self._draw_boxes(painter, rects, scene.categories[rows], colors)
        painter.end()

    def _draw_boxes(
        self,
        painter: QPainter,
        rects: Floats,
        kinds: Kinds,
        colors: Sequence[QColor],
    ) -> None:
        """Fill rectangles (n, 4) in map pixels from the origin of the scene, a color each, the later ones above."""
        if not len(rects):
            return
        ratio = self.devicePixelRatioF()
        origin = self._to_map(QRectF(0, 0, 0, 0)).topLeft()
        corners = np.concatenate([rects[:, :2], rects[:, :2] + rects[:, 2:]], axis=1)
        corners += (origin.x(), origin.y()) * 2
        pixels = np.zeros((round(self.height() * ratio), round(self.width() * ratio)), np.uint32)
        palette = np.array([pixel_of(color) for color in colors], np.uint32)
        boxes = np.rint(corners * ratio).astype(np.intp)
        if len(boxes) > MOST_BOXES:
            boxes, kinds = _one_a_pixel(boxes, kinds, pixels.shape)
        fill_boxes(pixels, boxes, kinds, palette)
        picture = image_over(pixels)
        picture.setDevicePixelRatio(ratio)
        painter.drawImage(0, 0, picture)

    def _to_map(self, rect: QRectF) -> QRectF:
        left = (self.width() - self._shown.width() * self._scale) / 2
        top = (self.height() - self._shown.height() * self._scale) / 2
        return QRectF(
            left + (rect.x() - self._shown.x()) * self._scale,
            top + (rect.y() - self._shown.y()) * self._scale,
            rect.width() * self._scale,
            rect.height() * self._scale,
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        stale = self._painted_in is not self._canvas.theme
        ratio = self._picture.devicePixelRatio()
        if stale or self._picture.isNull() or ratio != self.devicePixelRatioF():
            self._draw_picture()
        painter = QPainter(self)
        painter.setOpacity(FAINT if self.gives_way else 1.0)
        painter.drawPixmap(0, 0, self._picture)
        if not self._shown.isEmpty():
            self._draw_marks(painter)
            if not self._canvas.seen().contains(self._canvas.scene.bounds()):
                self._draw_sight(painter)  # a frame around everything would say nothing
        painter.end()

    def _draw_sight(self, painter: QPainter) -> None:
        seen = self._to_map(self._canvas.seen()) & QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(self._canvas.theme.accent, 1.5))
        fill = QColor(self._canvas.theme.accent)
        fill.setAlpha(28)
        painter.setBrush(fill)
        painter.drawRect(seen)

    def _draw_marks(self, painter: QPainter) -> None:
        """Runs, problems, what a search found and the selection; drawn when one of them is another."""
        canvas, scene, state = self._canvas, self._canvas.scene, self._canvas.overlay
        runs, selected = state.run_rows(scene), canvas.selection.nodes
        shown = (canvas.theme, state.problems, runs, state.hits, selected)
        look = scene.version, self._picture.cacheKey(), runs.changes
        if look != self._marks_look or any(map(is_not, shown, self._marks_of)):
            self._marks_look, self._marks_of = look, shown
            self._marks = QPixmap(self._picture.size())
            self._marks.setDevicePixelRatio(self._picture.devicePixelRatio())
            self._marks.fill(Qt.GlobalColor.transparent)
            onto = QPainter(self._marks)
            self._draw_marks_on(onto, runs)
            onto.end()
        painter.drawPixmap(0, 0, self._marks)

    def _draw_marks_on(self, painter: QPainter, runs: RunRows) -> None:
        canvas, scene, state = self._canvas, self._canvas.scene, self._canvas.overlay
        theme = canvas.theme
        colors = [theme.failed, theme.warning, theme.accent]
        colors += [run_color(one, theme) for one in NodeRunState]
        kind_of = np.full(len(scene.rects), -1, np.int8)  # a later mark of a node hides the earlier
        for severity, kind in ((Severity.WARNING, 1), (Severity.ERROR, 0)):
            found = [one for one, worst in state.problems.items() if worst is severity]
            kind_of[scene.rows_of(found)] = kind
        kind_of[runs.rows] = runs.states_of(runs.rows) + 3
        kind_of[scene.rows_of(state.hits or ())] = 1
        kind_of[state.selected_rows.of(scene, canvas.selection.nodes)] = 2
        rows = np.flatnonzero((kind_of >= 0) & ~np.isnan(scene.rects[:, 0]))
        rects = scene.rects[rows] * self._scale
        rects[:, :2] += rects[:, 2:] / 2 - MARK_PX / 2
        rects[:, 2:] = MARK_PX
        self._draw_boxes(painter, rects, kind_of[rows], colors)

    # ---- mouse ------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._look_at(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look_at(event.position())

    def _look_at(self, point: QPointF) -> None:
        if self._shown.isEmpty():
            return
        origin = self._to_map(QRectF(self._shown.topLeft(), self._shown.topLeft()))
        x = self._shown.x() + (point.x() - origin.x()) / self._scale
        y = self._shown.y() + (point.y() - origin.y()) / self._scale
        canvas = self._canvas
        canvas.set_camera(canvas.camera.centred_on(x, y, canvas.width(), canvas.height()))


def _one_a_pixel(boxes: Boxes, kinds: Kinds, size: tuple[int, ...]) -> tuple[Boxes, Kinds]:
    """The last of the boxes that begin at each pixel."""
    high, wide = size
    left, top = np.clip(boxes[:, 0], 0, wide - 1), np.clip(boxes[:, 1], 0, high - 1)
    last = np.full(high * wide, -1)
    last[top * wide + left] = np.arange(len(boxes))
    kept = last[last >= 0]
    return boxes[kept], kinds[kept]
