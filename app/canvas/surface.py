"""The canvas without hands: a widget that shows a flow, its camera, its layers; `view.py` adds the input."""

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.canvas.announcing import announce
from app.canvas.batches import LineBatch, RectBatch
from app.canvas.camera import Camera, fitting
from app.canvas.frames import draw_frames
from app.canvas.hits import Hits
from app.canvas.overlay import OverlayPainter, OverlayState, draw_overlay, states_of
from app.canvas.paint import (
    Batches,
    Detail,
    detail_at,
    draw_far_nodes,
    draw_grid,
    draw_node,
    draw_wires,
)
from app.canvas.scene import PIN_MARGIN, Dirty, FlowScene, Rows
from app.canvas.tiles import BaseLayer, NodePixmaps
from app.canvas.wire_shapes import WireStyle
from app.document.diff import FlowDiff
from app.document.document import Document, DocumentChange
from app.document.joining import PinRef
from app.document.measures import GRID
from app.document.selection import Selected, Selection
from app.runs.node_run import NodeRun, NodeRunState
from app.widgets.theme import Theme, theme, theme_changes
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import VisualEdge
from runtime.visualflow.problem import Problem, Severity

BREATH_MS = 66
BREATH_STEP = 0.045
CALM_MS = 80
"""How long the scale must stay the same before a zoom is drawn in full."""
HASTY_COST_MS = 7.0
MAX_VISITED = 100
NEIGHBOURS_PX = 360.0
"""How far beyond the border pictures of nodes are made ready."""


class FlowSurface(QWidget):
    """Shows a document. Owns scene, layers and overlay; subscribes to document, selection and theme.

    Signals:
        view_changed(): another part of the scene is seen, or another scale.
        hint_changed(str): what the mouse will do, for the hint line.
    """

    view_changed = Signal()
    hint_changed = Signal(str)

    def __init__(
        self,
        document: Document,
        selection: Selection,
        catalogue: Mapping[str, NodeType],
        colors: Theme | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.selection = selection
        self.catalogue = catalogue
        self.theme = colors or theme()
        self.scene = FlowScene(catalogue)
        self.scene.load(document.flow)
        self.overlay = OverlayState()
        self.problem_texts: dict[str, str] = {}
        self.hint = ""
        self.snaps = True
        self.shows_grid = True
        self._camera = Camera()
        self._lifted: frozenset[str] = frozenset()
        self._lifted_wires: frozenset[int] = frozenset()
        self._pixmaps = NodePixmaps()
        self._batches = Batches(LineBatch(), RectBatch())
        self._base = BaseLayer(self._paint_base)
        self._hits = Hits(self.scene)
        self._wants_fit = True
        self._visited: list[Camera] = []
        self._visited_at = 0
        self._hasty = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._refine)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(0)
        self._ahead.timeout.connect(self._prepare_neighbours)
        self._breathing = QTimer(self)
        self._breathing.setInterval(BREATH_MS)
        self._breathing.timeout.connect(self._breathe)
        self._unsubscribe: list[Callable[[], None]] = [
            document.changed.subscribe(self._follow),
            selection.changed.subscribe(self._selection_changed),
        ]
        if colors is None:
            theme_changes().changed.connect(self.set_theme)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 80)

    def close_canvas(self) -> None:
        """Stop listening; to be called when the tab closes."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()
        self._breathing.stop()
        self._calm.stop()
        self._ahead.stop()

    # ---- following --------------------------------------------------------------------------

    def _follow(self, change: DocumentChange) -> None:
        dirty = self.scene.update(change.after, change.diff)
        self.selection.keep_existing(change.after)
        frames_changed = change.diff.properties_changed
        self._invalidate(Dirty(dirty.rects, is_all=True) if frames_changed else dirty)
        self.update()

    def _invalidate(self, dirty: Dirty) -> None:
        if dirty.is_all or len(dirty.rects) > 400:
            self._base.invalidate()
            return
        camera = self._base.camera
        if camera is None:
            return
        for x, y, width, height in dirty.rects.tolist():
            self._base.invalidate(camera.rect_to_widget(QRectF(x, y, width, height)))

    def _selection_changed(self, _selected: Selected) -> None:
        self.update()

    def set_theme(self, colors: Theme) -> None:
        """Paint in other colours."""
        self.theme = colors
        self._pixmaps.clear()
        self._base.invalidate()
        self.update()

    def set_wire_style(self, style: WireStyle) -> None:
        """Let wires run curved, straight or square."""
        self.scene.restyle(style)
        self._base.invalidate()
        self.update()

    def set_grid(self, *, shown: bool) -> None:
        """Show or hide the grid lines."""
        self.shows_grid = shown
        self._base.invalidate()
        self.update()

    # ---- camera -----------------------------------------------------------------------------

    @property
    def camera(self) -> Camera:
        """Where the person looks."""
        return self._camera

    def set_camera(self, camera: Camera) -> None:
        """Look elsewhere."""
        camera = camera.on_device_pixels(self.devicePixelRatioF())
        self._wants_fit = False
        if camera != self._camera:
            self._camera = camera
            self.view_changed.emit()
            self.update()

    def seen(self) -> QRectF:
        """The part of the scene that is in sight."""
        return self._camera.rect_to_scene(QRectF(self.rect()))

    def fit_all(self) -> None:
        """Show the whole flow, at most at 100 %."""
        self.fit(self.scene.bounds())

    def fit_selection(self) -> None:
        """Show the selected nodes, or the whole flow if none is."""
        self.fit(self.scene.bounds(self.selection.nodes or None))

    def jump(self, camera: Camera) -> None:
        """Look elsewhere, and let `go_back` come back here."""
        del self._visited[self._visited_at :]
        self._visited.append(self._camera)
        del self._visited[:-MAX_VISITED]
        self._visited_at = len(self._visited)
        self.set_camera(camera)

    def go_back(self) -> bool:
        """Look where one looked before the last jump; False if there was none."""
        if self._visited_at == 0:
            return False
        if self._visited_at == len(self._visited):
            self._visited.append(self._camera)
        self._visited_at -= 1
        self.set_camera(self._visited[self._visited_at])
        return True

    def go_forward(self) -> bool:
        """Undo `go_back`; False if there is nothing ahead."""
        if self._visited_at + 1 >= len(self._visited):
            return False
        self._visited_at += 1
        self.set_camera(self._visited[self._visited_at])
        return True

    def fit(self, rect: QRectF) -> None:
        """Show a scene rectangle, at most at 100 %."""
        if rect.isEmpty():
            self.set_camera(Camera(self.width() / 2 - 160.0, self.height() / 2 - 80.0, 1.0))
            return
        self.jump(fitting(rect, self.width(), self.height()))

    def zoom_to(self, scale: float) -> None:
        """Another scale, the middle stays."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        self.set_camera(self._camera.zoomed(scale / self._camera.scale, middle))

    def zoom_by(self, factor: float, at: QPointF) -> None:
        """Zoom at a widget place, by wheel or fingers; big flows are drawn hastily until it rests."""
        if self._full_cost_ms() > HASTY_COST_MS:
            self._hasty = True
            self._calm.start()
        self.set_camera(self._camera.zoomed(factor, at))

    def _full_cost_ms(self) -> float:
        """About how long it takes to draw all that is seen."""
        seen = self.seen()
        nodes = len(self.scene.node_rows_in(seen))
        each = 0.12 if detail_at(self._camera.scale) is Detail.FULL else 0.012
        return nodes * each + len(self.scene.wire_rows_in(seen)) * 0.02

    def _refine(self) -> None:
        """The zoom has come to rest: draw in full."""
        if self._hasty:
            self._hasty = False
            self._base.invalidate()
            self.update()

    def show_node(self, node_id: str) -> None:
        """Bring a node into sight; the camera stays if it is there already."""
        rect = self.scene.rect_of(node_id)
        if rect.isEmpty():
            return
        scale = max(self._camera.scale, 0.6)
        if scale == self._camera.scale and self.seen().contains(rect.adjusted(-16, -16, 16, 16)):
            return
        centre = rect.center()
        camera = Camera(0.0, 0.0, scale)
        self.jump(camera.centred_on(centre.x(), centre.y(), self.width(), self.height()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wants_fit and self.width() > 1:
            self.fit_all()
            self._wants_fit = True
        self.view_changed.emit()

    # ---- what a gesture may ask -------------------------------------------------------------

    def pin_at(self, point: QPointF) -> PinRef | None:
        """The pin under a widget place, within 12 px."""
        return self._hits.pin_at(point, self._camera)

    def node_at(self, point: QPointF) -> str | None:
        """The topmost node under a widget place."""
        return self._hits.node_at(point, self._camera)

    def wire_at(self, point: QPointF) -> str | None:
        """The wire within 7 px of a widget place."""
        return self._hits.wire_at(point, self._camera)

    def snapped(self, x: float, y: float, *, is_free: bool = False) -> tuple[float, float]:
        """The nearest grid place, or the place itself if snapping is off or `is_free`."""
        if is_free or not self.snaps:
            return round(x), round(y)
        step = GRID * 2
        return round(x / step) * step, round(y / step) * step

    def lift(self, nodes: frozenset[str], edges: frozenset[str] = frozenset()) -> None:
        """Take nodes with their wires, and further wires, out of the base layer."""
        wires = {*self.scene.wires_of(nodes), *(self.scene.wire_of[e] for e in edges)}
        self._lifted, self._lifted_wires = nodes, frozenset(wires)
        self._invalidate_lifted()

    def drop_lifted(self) -> None:
        """Put everything lifted back."""
        self._invalidate_lifted()
        self._lifted, self._lifted_wires = frozenset(), frozenset()
        self.update()

    def _invalidate_lifted(self) -> None:
        camera = self._base.camera
        if camera is None:
            return
        for node_id in self._lifted:
            rect = self.scene.rect_of(node_id)
            margin = PIN_MARGIN
            self._base.invalidate(
                camera.rect_to_widget(rect.adjusted(-margin, -margin, margin, margin))
            )
        for left, top, right, bottom in self.scene.boxes[list(self._lifted_wires)].tolist():
            box = QRectF(left, top, right - left, bottom - top)
            self._base.invalidate(camera.rect_to_widget(box))

    def set_hint(self, text: str) -> None:
        """Say in the hint line what the mouse will do."""
        if text != self.hint:
            self.hint = text
            self.hint_changed.emit(text)

    def announce(self, text: str) -> None:
        """Let a screen reader say something."""
        announce(self, text)

    def refresh(self) -> None:
        """Draw the overlay anew."""
        self.update()

    # ---- runs, problems, search -------------------------------------------------------------

    def set_run_states(self, states: Mapping[str, NodeRun | NodeRunState]) -> None:
        """Show a run: node id -> how it stands; nodes that are missing have no mark."""
        self.overlay.runs = states_of(states)
        self._follow_run()
        self.update()

    def set_run_state(
        self, node_id: str, state: NodeRun | NodeRunState | None, detail: str = ""
    ) -> None:
        """Show news of one node of the run; None takes its mark away."""
        if state is None:
            self.overlay.runs.pop(node_id, None)
        elif isinstance(state, NodeRun):
            self.overlay.runs[node_id] = state
        else:
            self.overlay.runs[node_id] = NodeRun(state, detail=detail)
        self._follow_run()
        self.update()  # one rectangle: a blit and a plain clip cost less than twenty small ones

    def set_active_wires(self, edge_ids: frozenset[str]) -> None:
        """Which wires carry the run at this moment."""
        self.overlay.active_wires = edge_ids
        self._follow_run()
        self.update()

    def set_active_wire(self, source: str, output_pin: str, target: str) -> None:
        """The one wire that carries the run, by its ends; several wires between them: the first."""
        edge = self._wire_between(source, output_pin, target)
        self.set_active_wires(frozenset({edge.id}) if edge is not None else frozenset())

    def _wire_between(self, source: str, output_pin: str, target: str) -> VisualEdge | None:
        for edge in self.document.flow.edges_out_of.get(source, ()):
            if edge.source_handle == output_pin and edge.target == target:
                return edge
        return None

    def set_skipped(self, nodes: frozenset[str]) -> None:
        """Nodes that the shown run passed by: drawn faint."""
        self.overlay.skipped = nodes
        self.update()

    def clear_run(self) -> None:
        """Show no run."""
        self.overlay.runs = {}
        self.overlay.skipped = frozenset()
        self.overlay.active_wires = frozenset()
        self._follow_run()
        self.update()

    def set_problems(self, by_node: Mapping[str, tuple[Problem, ...]]) -> None:
        """Badges: node id -> its problems; the worst decides."""
        self.problem_texts = {
            node_id: "\n".join(f"{row.text} {row.remedy}".strip() for row in rows)
            for node_id, rows in by_node.items()
        }
        self.overlay.problems = {
            node_id: Severity.ERROR
            if any(row.severity is Severity.ERROR for row in rows)
            else Severity.WARNING
            for node_id, rows in by_node.items()
            if any(row.severity is not Severity.INFO for row in rows)
        }
        self.update()

    def set_hits(self, nodes: frozenset[str] | None) -> None:
        """Nodes that a search found, the others are dimmed; None ends the search."""
        self.overlay.hits = nodes
        self.update()

    def show_diff(self, diff: FlowDiff | None) -> None:
        """Mark what differs from another flow: `diff_flows(other, document.flow)`; None ends it."""
        self.overlay.diff = diff
        self.update()

    def _follow_run(self) -> None:
        moves = bool(self.overlay.active_wires) or any(
            run.state is NodeRunState.RUNNING for run in self.overlay.runs.values()
        )
        if moves and not self._breathing.isActive():
            self._breathing.start()
        elif not moves:
            self._breathing.stop()

    def _breathe(self) -> None:
        if not self.isVisible():
            return
        self.overlay.breath = (self.overlay.breath + BREATH_STEP) % 1.0
        self.update()

    # ---- painting ---------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        self._camera = self._camera.on_device_pixels(ratio)
        self._base.update(self._camera, self.size(), ratio)
        painter = QPainter(self)
        region = event.region()
        painter.setClipRegion(region)
        bounds = region.boundingRect()
        parts: list[QRect] = list(region)  # type: ignore[call-overload]
        for part in parts if len(parts) <= 64 else [bounds]:
            painter.drawPixmap(part, self._base.pixmap, _scaled(part, ratio))
        paint = self.overlay_painter(QRectF(bounds))
        draw_overlay(painter, paint)
        self.paint_gesture(painter, paint)
        painter.end()

    def overlay_painter(self, area: QRectF) -> OverlayPainter:
        """What the overlay needs to draw an area of the widget now."""
        return OverlayPainter(
            scene=self.scene,
            camera=self._camera,
            theme=self.theme,
            batches=self._batches,
            state=self.overlay,
            selected=self.selection.selected,
            area=area,
            hidden=self._lifted,
        )

    def paint_gesture(self, painter: QPainter, paint: OverlayPainter) -> None:
        """Draw what is in the hand; `view.py` does."""

    def _paint_base(self, painter: QPainter, area: QRectF, camera: Camera) -> None:
        painter.fillRect(area, self.theme.canvas)
        if self.shows_grid:
            draw_grid(painter, area, camera, self.theme, self._batches)
        seen = camera.rect_to_scene(area)
        draw_frames(painter, self.document.flow, seen, camera, self.theme)
        scene = self.scene
        wires = scene.wire_rows_in(seen)
        if self._lifted_wires:
            wires = wires[[row not in self._lifted_wires for row in wires.tolist()]]
        hasty = self._hasty
        draw_wires(painter, scene, wires, area, camera, self.theme, self._batches, hasty=hasty)
        nodes = scene.node_rows_in(seen)
        if self._lifted:
            lifted = {scene.row_of[node_id] for node_id in self._lifted if node_id in scene.row_of}
            nodes = nodes[[row not in lifted for row in nodes.tolist()]]
        if detail_at(camera.scale) is not Detail.FULL:
            draw_far_nodes(painter, scene, nodes, camera, self.theme, self._batches, hasty=hasty)
            return
        if hasty:
            self._draw_stand_ins(painter, nodes, camera)
            return
        ratio = self._base.pixmap.devicePixelRatio()
        self._pixmaps.at_scale(camera.scale * ratio)
        for row in nodes.tolist():
            x, y = scene.rects[row, :2].tolist()
            self._draw_node_row(painter, row, x, y, camera, ratio)
        self._ahead.start()

    def _prepare_neighbours(self) -> None:
        """Make the picture of one node that is just out of sight, so that panning finds it ready."""
        if self._hasty or detail_at(self._camera.scale) is not Detail.FULL:
            return
        ratio = self.devicePixelRatioF()
        seen, reach = self.seen(), NEIGHBOURS_PX / self._camera.scale
        for row in self.scene.node_rows_in(seen.adjusted(-reach, -reach, reach, reach)).tolist():
            look = self.scene.looks[row]
            if look is None:
                continue
            wired = self.scene.wired_pins(row)
            key = (id(look), self.theme.name, frozenset(wired))
            if self._pixmaps.get(row, key) is None:
                picture = self._node_picture(row, key, self._camera.scale * ratio, wired)
                picture.setDevicePixelRatio(ratio)
                self._ahead.start()
                return

    def _draw_node_row(
        self, painter: QPainter, row: int, x: float, y: float, camera: Camera, ratio: float
    ) -> None:
        look = self.scene.looks[row]
        if look is None:
            return
        wired = self.scene.wired_pins(row)
        key = (id(look), self.theme.name, frozenset(wired))
        picture = self._pixmaps.get(row, key)
        place = camera.to_widget(x - PIN_MARGIN, y - PIN_MARGIN)
        place = QPointF(round(place.x() * ratio) / ratio, round(place.y() * ratio) / ratio)
        if picture is None:
            picture = self._node_picture(row, key, camera.scale * ratio, wired)
            picture.setDevicePixelRatio(ratio)
        painter.drawPixmap(place, picture)

    def _draw_stand_ins(self, painter: QPainter, rows: Rows, camera: Camera) -> None:
        """While zooming: pictures of another scale, blocks where there is none."""
        missing: list[int] = []
        margin = PIN_MARGIN
        for row in rows.tolist():
            picture = self._pixmaps.any_scale(row)
            if picture is None:
                missing.append(row)
                continue
            x, y, width, height = self.scene.rects[row].tolist()
            rect = QRectF(x, y, width, height).adjusted(-margin, -margin, margin, margin)
            source = QRectF(picture.rect())
            painter.drawPixmap(camera.rect_to_widget(rect), picture, source)
        blocks = np.asarray(missing, np.intp)
        draw_far_nodes(painter, self.scene, blocks, camera, self.theme, self._batches, hasty=True)

    def _node_picture(
        self, row: int, key: object, device_scale: float, wired: set[tuple[str, bool]]
    ) -> QPixmap:
        look = self.scene.looks[row]
        assert look is not None

        def draw(painter: QPainter) -> None:
            assert look is not None
            painter.scale(device_scale, device_scale)
            painter.translate(PIN_MARGIN, PIN_MARGIN)
            draw_node(painter, look, wired, self.theme, device_scale)

        size = (
            (look.measures.width + 2 * PIN_MARGIN) * device_scale,
            (look.measures.height + 2 * PIN_MARGIN) * device_scale,
        )
        return self._pixmaps.make(row, key, size, draw)

    def draw_node_at(self, painter: QPainter, node_id: str, x: float, y: float) -> None:
        """Draw a node with its top left corner at another scene place."""
        row = self.scene.row_of.get(node_id)
        look = self.scene.looks[row] if row is not None else None
        if row is None or look is None:
            return
        if detail_at(self._camera.scale) is Detail.FULL:
            self._draw_node_row(painter, row, x, y, self._camera, self.devicePixelRatioF())
            return
        box = self._camera.rect_to_widget(QRectF(x, y, look.measures.width, look.measures.height))
        body = QColor(self.theme.node_body)
        painter.setPen(self.theme.accent)
        painter.setBrush(body)
        painter.drawRect(box)

    def picture(self, rect: QRectF, scale: float = 1.0) -> QPixmap:
        """A picture of a part of the scene, without selection and other marks.

        Args:
            rect: scene pixels.
            scale: picture pixels a scene pixel; reduced so that no side is over 8,192.
        """
        scale = min(scale, 8192.0 / max(rect.width(), rect.height(), 1.0))
        size = QSize(max(1, round(rect.width() * scale)), max(1, round(rect.height() * scale)))
        picture = QPixmap(size)
        painter = QPainter(picture)
        self.paint_scene(painter, rect, scale)
        painter.end()
        return picture

    def paint_scene(self, painter: QPainter, rect: QRectF, scale: float = 1.0) -> None:
        """Paint a part of the scene with full detail, for pictures, SVG, PDF and print.

        Args:
            painter: its origin becomes the rectangle's corner.
        """
        camera = Camera(-rect.x() * scale, -rect.y() * scale, scale)
        area = QRectF(0, 0, rect.width() * scale, rect.height() * scale)
        painter.fillRect(area, self.theme.canvas)
        draw_frames(painter, self.document.flow, rect, camera, self.theme)
        scene = self.scene
        draw_wires(
            painter, scene, scene.wire_rows_in(rect), area, camera, self.theme, self._batches
        )
        rows = scene.node_rows_in(rect)
        if detail_at(scale) is Detail.DOTS:
            draw_far_nodes(painter, scene, rows, camera, self.theme, self._batches)
            return
        for row in rows.tolist():
            look = scene.looks[row]
            if look is not None:
                painter.save()
                painter.translate(camera.to_widget(*scene.rects[row, :2].tolist()))
                painter.scale(scale, scale)
                draw_node(painter, look, scene.wired_pins(row), self.theme, scale)
                painter.restore()


def _scaled(rect: QRect, ratio: float) -> QRect:
    corner = QPoint(round(rect.x() * ratio), round(rect.y() * ratio))
    return QRect(corner, QSize(round(rect.width() * ratio), round(rect.height() * ratio)))
