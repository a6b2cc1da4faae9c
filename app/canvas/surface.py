"""The canvas without hands: a widget that shows a flow, its camera, its layers; `view.py` adds the input."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.canvas.base_layer import AHEAD_PX, BaseLayer
from app.canvas.batches import canvas_batches
from app.canvas.camera import Camera, fitting, opening, slide_up
from app.canvas.camera_trail import CameraTrail
from app.canvas.coasting import Coasting
from app.canvas.detail import Detail
from app.canvas.frames import box_of
from app.canvas.hits import Hits
from app.canvas.motion import Motion, between
from app.canvas.overlay import Layer, layers_of
from app.canvas.overlay_state import OverlayPainter, OverlayState
from app.canvas.patches import Patches, outward
from app.canvas.run_marks import reaches, states_of
from app.canvas.scene import Dirty, FlowScene, scene_of
from app.canvas.scene_arrays import PIN_MARGIN
from app.canvas.scene_painter import ScenePainter
from app.canvas.sheet import SheetPart
from app.canvas.tunnels import TunnelLabel
from app.canvas.value_chips import ValueChips
from app.document.diff import FlowDiff
from app.document.document import Document, DocumentChange, PlannedChange
from app.document.frames import Frame, frames_of
from app.document.joining import PinRef
from app.document.lenses import LensMarks
from app.document.measures import GRID
from app.document.problems import problem_pin
from app.document.selection import Selected, Selection
from app.document.wires import WireStyle
from app.runs.node_run import NodeRun, NodeRunState
from app.widgets.announcing import announce
from app.widgets.retelling import retold
from app.widgets.theme import Theme, theme, theme_changes
from runtime.base.json_value import JsonValue
from runtime.model.run_diff import NodeChange
from runtime.nodes.node_type import NodeType
from runtime.visualflow.problem import Problem, Severity

BREATH_MS = 66
BREATH_STEP = 0.045
CALM_MS = 80
"""How long the scale must stay the same before a picture that was drawn in haste is drawn in full."""
PREPARING_SECONDS = 0.002
NEIGHBOURS_PX = 360.0
"""How far beyond the border pictures of nodes are made ready."""
ROUTE_MS = 120
"""How long the view of a large flow rests before its wires are led around nodes."""
ROUTED_AT_ONCE = 40
FOCUS_PX = 2.0
"""Width of the frame of a canvas that keys led to."""
LEAST_ROUTED_SCALE = 0.3
LEAST_SHOWN_SCALE = 0.6
"""What is brought into sight to be read or edited is at least so large."""


class FlowSurface(QWidget):
    """Shows a document. Owns scene, layers and overlay; subscribes to document, selection and theme.

    Args:
        scene: of the document's flow, made on another thread; None: it is made now.

    Attributes:
        snaps: whether nodes keep to the grid.
        animates: whether camera and rearranged nodes move instead of jumping.
        keys_of: id of an action -> the key shown for it in menus; who has the actions sets it.

    Signals:
        lens_ended(): no lens is shown any more.
        view_changed(): another part of the scene is seen, or another scale.
        hint_changed(str): what the mouse will do, for the hint line.
    """

    lens_ended = Signal()
    view_changed = Signal()
    hint_changed = Signal(str)
    keys_of: Callable[[str], str] | None = None

    def __init__(
        self,
        document: Document,
        selection: Selection,
        catalogue: Mapping[str, NodeType],
        colors: Theme | None = None,
        parent: QWidget | None = None,
        scene: FlowScene | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.selection = selection
        self.catalogue = catalogue
        self.theme = colors or theme()
        self.scene = scene if scene is not None else scene_of(document.flow, catalogue)
        self.overlay = OverlayState()
        self.problem_texts: dict[str, str] = {}
        self.pin_problem_texts: dict[PinRef, str] = {}
        self.hint = ""
        self.snaps = True
        self.animates = False
        self._glide = Motion(self)
        self._coasting = Coasting(self._coast, self)
        self._camera = Camera()
        self._batches = canvas_batches()
        self._painter = ScenePainter(self.scene, lambda: document.flow, self.theme, self._batches)
        self._base = BaseLayer(self._paint_base, self._cost_ms)
        self._hits = Hits(self.scene)
        self._patches = Patches(self)
        self._wants_fit = True
        self._slid = 0.0
        self._shows_focus = False
        self._sight: tuple[object, ...] | None = None
        self._trail = CameraTrail()
        self._calm = QTimer(self, singleShot=True)
        self._calm.timeout.connect(self._refine)
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._prepare_neighbours)
        self._routing = QTimer(self, singleShot=True)
        self._routing.timeout.connect(self._route_some)
        self._running: set[str] = set()
        self._breathing = QTimer(self, interval=BREATH_MS)
        self._breathing.timeout.connect(self._breathe)
        self._unsubscribe: list[Callable[[], None]] = [
            document.preparing.subscribe(self._prepare),
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
        self._hold_still()
        self._breathing.stop()
        self._calm.stop()
        self._ahead.stop()
        self._routing.stop()

    def is_heard(self, signal: str) -> bool:
        """Whether anybody listens to one of the canvas's signals.

        `QMetaMethod.fromSignal` would keep the canvas, with its flow and pictures, in memory for ever (PySide6 6.11).

        Args:
            signal: its name.
        """
        meta = self.metaObject()
        methods = (meta.method(number) for number in range(meta.methodCount()))
        name = signal.encode()
        return any(method.name() == name and self.isSignalConnected(method) for method in methods)

    # ---- following --------------------------------------------------------------------------

    def _follow(self, change: DocumentChange) -> None:
        self._wants_fit = False
        ahead = change.prepared.pop(self, None)
        if isinstance(ahead, FlowScene) and self.scene.take_over(ahead):
            dirty = Dirty(np.zeros((0, 4)), is_all=True)
            change.prepared[self] = ahead  # what is no longer needed is freed with it
        else:
            dirty = self.scene.update(change.after, change.diff)
        self.selection.keep_existing(change.after)
        painted = self._base.camera
        if change.diff.properties_changed:  # frames are among them
            dirty = Dirty(dirty.rects, is_all=True)
        elif painted is not None and not dirty.is_all:
            words = self._painter.follow_words(painted.rect_to_scene(QRectF(self.rect())))
            rects = dirty.rects if words is None else np.concatenate([dirty.rects, words])
            dirty = Dirty(rects, is_all=words is None)
        self._invalidate(dirty)
        self.update()

    def _prepare(self, change: PlannedChange) -> None:
        """A large edit is planned on another thread: make the scene of it there."""
        ahead = self.scene.ahead(change.after, change.diff)
        ahead.bounds()
        change.prepared[self] = ahead

    def _invalidate(self, dirty: Dirty) -> None:
        if dirty.is_all or len(dirty.rects) > 400:
            self._base.invalidate()
            return
        camera = self._base.camera
        if camera is None:
            return
        reach = NEIGHBOURS_PX / camera.scale
        near = camera.rect_to_scene(QRectF(self.rect())).adjusted(-reach, -reach, reach, reach)
        left, top, wide, high = dirty.rects.T
        is_near = (left < near.right()) & (left + wide > near.left())
        is_near &= (top < near.bottom()) & (top + high > near.top())
        for x, y, width, height in dirty.rects[is_near].tolist():
            self._base.invalidate(camera.rect_to_widget(QRectF(x, y, width, height)))

    def _selection_changed(self, _selected: Selected) -> None:
        self.update()

    def set_theme(self, colors: Theme) -> None:
        """Paint in other colours."""
        self.theme = colors
        self._painter.set_theme(colors)
        self._base.invalidate()
        self.update()

    def renew_types(self) -> None:
        """The catalogue has other types: look every node up again."""
        self.scene.load(self.document.flow)
        self._painter.forget_regions()
        self._base.invalidate()
        self.update()

    def set_wire_style(self, style: WireStyle) -> None:
        """Let wires run curved, straight or square, but those that have a style of their own."""
        if style is self.scene.style:
            return
        self.scene.restyle(style)
        self._base.invalidate()
        self.update()

    def set_grid(self, *, shown: bool) -> None:
        """Show or hide the grid lines."""
        self._painter.shows_grid = shown
        self._base.invalidate()
        self.update()

    def set_pin_letters(self, *, shown: bool) -> None:
        """Show or hide letters on pins that tell their types."""
        if shown != self._painter.shows_letters:
            self._painter.shows_letters = shown
            self._base.invalidate()
            self.update()

    @property
    def shows_pin_letters(self) -> bool:
        """Whether pins carry the letters of their types."""
        return self._painter.shows_letters

    def show_comments(self, *, shown: bool) -> None:
        """Show or hide the comments above nodes."""
        self.overlay.shows_comments = shown
        self.update()

    # ---- camera -----------------------------------------------------------------------------

    @property
    def camera(self) -> Camera:
        """Where the person looks."""
        return self._camera

    @property
    def awaits_fit(self) -> bool:
        """Whether nobody has looked elsewhere yet: it fits the flow into whatever size it gets."""
        return self._wants_fit

    def set_camera(self, camera: Camera) -> None:
        """Look elsewhere."""
        self._hold_still()
        self._wants_fit, self._slid = False, 0.0
        self._look(camera)

    def look_again_at(self, camera: Camera) -> None:
        """Look where one looked in a former session, unless nothing is there any more."""
        seen = camera.rect_to_scene(
            QRectF(0.0, 0.0, max(self.width(), 400), max(self.height(), 300))
        )
        if seen.intersects(self.scene.bounds()):
            self.set_camera(camera)

    def _hold_still(self) -> None:
        """End whatever moves the camera by itself."""
        self._glide.finish()
        self._coasting.stop()

    def _coast(self, way: QPointF) -> None:
        self._look(self._camera.moved(way.x(), way.y()))

    def _look(self, camera: Camera) -> None:
        camera = camera.on_device_pixels(self.devicePixelRatioF())
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
        """Show the selected nodes, frames and notes, or the whole flow if nothing is selected."""
        frames = self.selected_frames
        if not frames:
            self.fit(self.scene.bounds(self.selection.nodes or None))
            return
        area = self.scene.bounds(self.selection.nodes) if self.selection.nodes else QRectF()
        for frame in frames:
            area |= box_of(frame)
        self.fit(area)

    def jump(self, camera: Camera) -> None:
        """Look elsewhere, and let `go_back` come back here."""
        self._hold_still()
        self._trail.leave(self._camera)
        self._glide_to(camera)

    def _glide_to(self, goal: Camera) -> None:
        """Look elsewhere, by a short movement if a person sees it and wants it."""
        if not (self.animates and self.isVisible()):
            self.set_camera(goal)
            return
        self._hold_still()
        start, self._wants_fit, self._slid = self._camera, False, 0.0
        self._glide.start(
            lambda share: self._look(between(start, goal, share)), lambda: self._look(goal)
        )

    def go_back(self) -> bool:
        """Look where one looked before the last jump; False if there was none."""
        self._hold_still()
        return self._go(self._trail.back(self._camera))

    def go_forward(self) -> bool:
        """Undo `go_back`; False if there is nothing ahead."""
        return self._go(self._trail.forward())

    def _go(self, goal: Camera | None) -> bool:
        if goal is not None:
            self._glide_to(goal)
        return goal is not None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return self._trail.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether `go_back` can be undone."""
        return self._trail.can_go_forward

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
        """Zoom at a widget place, by wheel or fingers."""
        self.set_camera(self._camera.zoomed(factor, at))

    def show_node(self, node_id: str, *, at_once: bool = False) -> None:
        """Bring a node into sight; the camera stays if it is there already.

        Args:
            at_once: without a movement, since something is put on the node now.
        """
        rect = self.scene.rect_of(node_id)
        if not rect.isEmpty():
            self._show(rect, max(self._camera.scale, LEAST_SHOWN_SCALE), at_once=at_once)

    def show_frame(self, frame: Frame, *, at_once: bool = False) -> None:
        """Bring a frame or note into sight, all of it.

        Args:
            at_once: its words are edited now: without a movement, and large enough to read them.
        """
        rect = box_of(frame)
        scale = min(self._camera.scale, fitting(rect, self.width(), self.height()).scale)
        self._show(rect, max(scale, LEAST_SHOWN_SCALE) if at_once else scale, at_once=at_once)

    def _show(self, rect: QRectF, scale: float, *, at_once: bool) -> None:
        if scale == self._camera.scale and self.seen().contains(rect.adjusted(-16, -16, 16, 16)):
            return
        centre = rect.center()
        camera = Camera(0.0, 0.0, scale)
        self.jump(camera.centred_on(centre.x(), centre.y(), self.width(), self.height()))
        if at_once:
            self._glide.finish()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wants_fit and self.width() > 1:
            bounds = self.scene.bounds()
            if bounds.isEmpty():
                self.fit(bounds)
            else:  # nobody jumped: there is nothing to go back to
                self.set_camera(opening(bounds, self._start, self.width(), self.height()))
            self._wants_fit = True
        elif event.oldSize().width() == event.size().width() and event.oldSize().height() > 0:
            self._yield_room(event.oldSize().height() - event.size().height())
        self.view_changed.emit()

    def _yield_room(self, lost: int) -> None:
        """A dock below took room, or gives it back: nodes stay in sight where there is room above them."""
        if self._glide.is_running or self._coasting.is_running:
            return
        if lost > 0:
            former = QRectF(self.rect()).adjusted(0.0, 0.0, 0.0, lost)
            rows = self.scene.node_rows_in(self._camera.rect_to_scene(former))
            nodes = self._camera.rect_to_widget(self.scene.box_of(rows))
            way = slide_up(nodes, lost, self.height()) if len(rows) else 0.0
        else:
            way = -min(self._slid, -lost)
        if way:
            slid = self._slid + way
            self.set_camera(self._camera.moved(0.0, -way))
            self._slid = slid

    def _start(self) -> QRectF:
        """The node where the flow begins, else the leftmost; scene pixels."""
        flow = self.document.flow
        if flow.entry_node in self.scene.row_of:
            return self.scene.rect_of(flow.entry_node)
        if flow.beginnings:
            rects = [self.scene.rect_of(node.id) for node in flow.beginnings]
            return min(rects, key=QRectF.left)
        lefts = self.scene.rects[:, 0]
        if np.isnan(lefts).all():  # all of it is on collapsed frames
            return self.scene.bounds()
        return QRectF(*self.scene.rects[int(np.nanargmin(lefts))].tolist())

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

    def tunnel_at(self, point: QPointF) -> TunnelLabel | None:
        """The label of a tunnel under a widget place."""
        return self._hits.tunnel_at(point, self._camera)

    def other_end(self, label: TunnelLabel) -> TunnelLabel:
        """The label at the other end of a tunnel."""
        return self._hits.other_end(label)

    def snapped(self, x: float, y: float, *, is_free: bool = False) -> tuple[float, float]:
        """The nearest grid place, or the place itself if snapping is off or `is_free`."""
        if is_free or not self.snaps:
            return round(x), round(y)
        step = GRID * 2
        return round(x / step) * step, round(y / step) * step

    def lift(self, nodes: frozenset[str], edges: frozenset[str] = frozenset()) -> None:
        """Take nodes with their wires, and further wires, out of the base layer."""
        wires = {*self.scene.wires_of(nodes), *(self.scene.wire_of[e] for e in edges)}
        self._painter.lifted, self._painter.lifted_wires = nodes, frozenset(wires)
        self._invalidate_lifted()

    def drop_lifted(self) -> None:
        """Put everything lifted back."""
        self._invalidate_lifted()
        self._painter.lifted, self._painter.lifted_wires = frozenset(), frozenset()
        self.update()

    def _invalidate_lifted(self) -> None:
        camera = self._base.camera
        if camera is None:
            return
        if self.scene.tunnels[list(self._painter.lifted_wires)].any():
            self._base.invalidate()  # their labels reach beyond their boxes
            return
        for node_id in self._painter.lifted:
            rect = self.scene.rect_of(node_id)
            margin = PIN_MARGIN
            self._base.invalidate(
                camera.rect_to_widget(rect.adjusted(-margin, -margin, margin, margin))
            )
        for left, top, right, bottom in self.scene.boxes[list(self._painter.lifted_wires)].tolist():
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

    def tell(self, text: str) -> None:
        """Say in the hint line, and to a screen reader, what a command did or why it did nothing."""
        self.set_hint(text)
        self.announce(text)

    def refresh(self, area: QRectF | None = None) -> None:
        """Draw the overlay anew: a rectangle of widget pixels, or all of it."""
        if area is None:
            self.update()
        else:
            self._patches.add([outward(area)])

    # ---- runs, problems, search -------------------------------------------------------------

    def set_run_states(self, states: Mapping[str, NodeRun | NodeRunState]) -> None:
        """Show a run: node id -> how it stands; nodes that are missing have no mark."""
        self.overlay.show_runs(states_of(states))
        self._running = {one for one, run in self.overlay.runs.items() if _runs(run)}
        self._breathe_if_running()
        self.update()

    def set_run_state(
        self, node_id: str, state: NodeRun | NodeRunState | None, detail: str = ""
    ) -> None:
        """Show news of one node of the run; None takes its mark away."""
        run = state if isinstance(state, NodeRun | None) else NodeRun(state, detail=detail)
        self.show_run_news({node_id: run})

    def show_run_news(self, news: Mapping[str, NodeRun | None]) -> None:
        """Show news of some nodes (ids) of the run; None takes a mark away."""
        self.overlay.show_run_news(news)
        running = {one for one, run in news.items() if run is not None and _runs(run)}
        self._running.difference_update(news)
        self._running |= running
        self._breathe_if_running()
        self._remark(news)

    def show_run_diff(self, changes: Mapping[str, NodeChange], parting: str) -> None:
        """Mark how the nodes of the shown run compare with another run, and where the two part."""
        self.overlay.run_diff, self.overlay.parting = changes, parting
        self.update()

    def show_breakpoints(self, breakpoints: Mapping[str, str]) -> None:
        """Mark nodes before which runs halt: node id -> condition, empty for none."""
        if breakpoints != self.overlay.breakpoints:
            self.overlay.breakpoints = dict(breakpoints)
            self.update()

    def show_values(self, values: Mapping[str, JsonValue]) -> None:
        """Show what data wires carried last: edge id -> value; empty: nothing."""
        if values or self.overlay.values is not None:
            self.overlay.values = ValueChips(values) if values else None
            self.update()

    def show_halts(self, nodes: frozenset[str]) -> None:
        """Mark the nodes before which the shown run has halted."""
        if nodes != self.overlay.halted:
            self.overlay.halted = nodes
            self.update()

    def set_active_wires(self, edge_ids: frozenset[str]) -> None:
        """Which wires carry the run at this moment."""
        former, self.overlay.active_wires = self.overlay.active_wires, edge_ids
        if edge_ids != former:
            self._breathe_if_running()
            self._remark(wires=former ^ edge_ids)

    def _remark(self, nodes: Collection[str] = (), wires: Iterable[str] = ()) -> None:
        """Paint the marks of a run anew, on these nodes and wires (ids) only."""
        paint = self.overlay_painter(QRectF(self.rect()))
        boxes = [outward(wire) for one in wires if (wire := paint.wire_box(one)) is not None]
        self._patches.add([*reaches(paint, nodes), *boxes])

    def set_problems(self, by_node: Mapping[str, tuple[Problem, ...]]) -> None:
        """Badges on nodes and pins: node id -> its problems; the worst decides."""
        self.problem_texts = {node_id: _told(rows) for node_id, rows in by_node.items()}
        self.overlay.problems = {
            node_id: _worst(rows)
            for node_id, rows in by_node.items()
            if any(row.severity is not Severity.INFO for row in rows)
        }
        self._set_problem_pins(row for rows in by_node.values() for row in rows)
        self.update()

    def _set_problem_pins(self, rows: Iterable[Problem]) -> None:
        pins: dict[PinRef, list[Problem]] = {}
        for row in rows:
            pin = problem_pin(row, self.document.flow)
            if pin is not None and row.severity is not Severity.INFO:
                pins.setdefault(pin, []).append(row)
        self.pin_problem_texts = {pin: _told(told) for pin, told in pins.items()}
        self.overlay.problem_pins = {pin: _worst(told) for pin, told in pins.items()}

    def set_hits(self, nodes: frozenset[str] | None) -> None:
        """Nodes that a search found, the others are dimmed; None ends the search."""
        self.overlay.hits = nodes
        self.update()

    def show_lens(self, marks: LensMarks | None) -> None:
        """Let all but some nodes stand back, some of them coloured; None ends it."""
        ended = marks is None and self.overlay.lens is not None
        self.overlay.lens = marks
        self.update()
        if ended:
            self.lens_ended.emit()

    def show_diff(self, diff: FlowDiff | None) -> None:
        """Mark what differs from another flow: `diff_flows(other, document.flow)`; None ends it."""
        self.overlay.diff = diff
        self.update()

    def _breathe_if_running(self) -> None:
        """Let what is shown of a run move by itself; it ends by itself."""
        if (self._running or self.overlay.active_wires) and not self._breathing.isActive():
            self._breathing.start()

    def _breathe(self) -> None:
        wires = self.overlay.active_wires
        if not (self._running or wires):
            self._breathing.stop()
        if self.isVisible():
            self.overlay.breath = (self.overlay.breath + BREATH_STEP) % 1.0
            self._remark(self._running, wires)

    # ---- painting ---------------------------------------------------------------------------

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._shows_focus = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._shows_focus = False
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        self._camera = self._camera.on_device_pixels(ratio)
        self._look_around()
        former = self._base.camera
        self._base.update(self._camera, self.size(), ratio)
        if former != self._camera:
            self._ahead.start()
        self._refine_later(is_zoom=former is not None and former.scale != self._camera.scale)
        paint = self.overlay_painter(QRectF(event.region().boundingRect()))
        layers = layers_of(paint)
        painter = QPainter(self)
        for patch in self._patches.take(event.region()):
            painter.save()
            painter.setClipRect(patch)
            self._base.draw(painter, patch)
            paint.area = QRectF(patch)
            self._paint_over(painter, paint, layers)
            painter.restore()
        painter.end()

    def _paint_over(self, painter: QPainter, paint: OverlayPainter, layers: list[Layer]) -> None:
        """Paint over a patch of the base all that reaches into it."""
        if (trace := self.overlay.trace) is not None:
            hasty, ratio = not self._base.coarse.isEmpty(), self._base.ratio
            self._painter.paint_trace(painter, paint.area, self._camera, ratio, trace, hasty=hasty)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for layer in layers:
            layer(painter, paint)
        self.paint_gesture(painter, paint)
        if self._shows_focus:
            painter.setPen(QPen(self.theme.accent, FOCUS_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = FOCUS_PX / 2
            painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

    def _refine_later(self, *, is_zoom: bool) -> None:
        """What was painted in haste is painted in full as soon as there is time: after the last step of a zoom."""
        if self._base.coarse.isEmpty():
            self._calm.stop()
        elif is_zoom:
            self._calm.start(CALM_MS)
        elif not self._calm.isActive():
            self._calm.start(0)

    def _refine(self) -> None:
        """Do a little of what a picture that was painted in haste lacks."""
        if self._base.camera != self._camera or not self.isVisible():
            return  # another painting comes
        coarse = self._camera.rect_to_scene(QRectF(self._base.coarse))
        ratio = self.devicePixelRatioF()
        if not self._painter.prepare_pictures(coarse, self._camera.scale, ratio, PREPARING_SECONDS):
            self.update(self._base.refine())
        if not self._base.coarse.isEmpty():
            self._calm.start(0)

    def _route_some(self) -> None:
        """Lead wires of a large flow around nodes where the person looks, some at a time."""
        seen = self.seen()
        rows = self.scene.unrouted_in(seen)
        if not len(rows):
            return
        self._invalidate(self.scene.route(rows[:ROUTED_AT_ONCE]))
        self.update()
        if len(rows) > ROUTED_AT_ONCE:
            self._routing.start(0)

    def _look_around(self) -> None:
        """Find what is in sight, unless neither the flow nor the camera has changed."""
        sight = (self._camera, self.size(), self.scene.version)
        if sight == self._sight:
            return
        self._sight = sight
        if self._camera.scale < LEAST_ROUTED_SCALE or self.scene.is_routed:
            self._routing.stop()
        else:
            self._routing.start(ROUTE_MS)
        if self._painter.begin_frame(self.seen(), self._camera.scale):
            self._base.invalidate()
        elif self._painter.has_other_wires:
            self._base.distrust()
        self._hits.sees_pins = self._painter.detail is Detail.FULL

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
            view=QRectF(self.rect()),
            detail=self._painter.detail,
            hidden=self._painter.lifted,
            hidden_wires=self._painter.lifted_wires,
            letters=self._painter.shows_letters,
            frames=self.selected_frames,
        )

    @property
    def selected_frames(self) -> tuple[Frame, ...]:
        """The selected frames and notes."""
        chosen = self.selection.frames
        return (
            tuple(one for one in frames_of(self.document.flow) if one.id in chosen)
            if chosen
            else ()
        )

    def resettle(self, former: Mapping[str, tuple[float, float]]) -> None:
        """Let nodes be seen moving from former places (node id -> x, y) to where they are; `view.py` does."""

    def paint_gesture(self, painter: QPainter, paint: OverlayPainter) -> None:
        """Draw what is in the hand; `view.py` does."""

    @property
    def folder(self) -> Path | None:
        """Where the flow's file lies, and pictures of notes beside it."""
        path = self.document.path
        return path.parent if path is not None else None

    def _paint_base(self, part: SheetPart, camera: Camera, hasty: bool) -> None:
        self._painter.folder = self.folder
        self._painter.paint_area(part, camera, hasty=hasty)
        self._ahead.start()

    def _cost_ms(self, area: QRectF, camera: Camera) -> float:
        return self._painter.cost_ms(area, camera, self._base.ratio)

    def _prepare_neighbours(self) -> None:
        """Get ready for a pan what stands just out of sight, one thing a turn: find it, paint it, make pictures."""
        base, camera = self._base, self._camera
        if base.camera != camera or not base.coarse.isEmpty() or not self.isVisible():
            return
        scale, ratio = camera.scale, base.ratio
        near, ahead = self._around(NEIGHBOURS_PX), self._around(AHEAD_PX)
        if (
            (base.pans and self._painter.look_ahead(ahead, ratio))
            or base.paint_ahead()
            or self._painter.prepare_pictures(near, scale, ratio, PREPARING_SECONDS)
        ):
            self._ahead.start()

    def _around(self, reach_px: float) -> QRectF:
        """What is in sight and so many widget pixels around it, scene pixels."""
        reach = reach_px / self._camera.scale
        return self.seen().adjusted(-reach, -reach, reach, reach)

    def draw_node_at(self, painter: QPainter, node_id: str, x: float, y: float) -> None:
        """Draw a node with its top left corner at another scene place."""
        ratio = self.devicePixelRatioF()
        self._painter.draw_node_at(painter, node_id, x, y, self._camera, ratio)

    def picture(self, rect: QRectF, scale: float = 1.0) -> QPixmap:
        """A picture of a part of the scene (scene pixels), without selection and other marks."""
        self._painter.folder = self.folder
        return self._painter.picture(rect, scale)

    def paint_pieces(
        self, painter: QPainter, rect: QRectF, scale: float = 1.0, colors: Theme | None = None
    ) -> Iterator[None]:
        """Paint a part of the scene with full detail, a piece at a time: for pictures, SVG, PDF and print.

        Args:
            colors: other colours than those of the screen.
        """
        self._painter.folder = self.folder
        return self._painter.paint_pieces(painter, rect, scale, colors)


def _runs(run: NodeRun) -> bool:
    return run.state is NodeRunState.RUNNING


def _told(rows: Iterable[Problem]) -> str:
    """Problems in words, one a line."""
    return "\n".join(f"{retold(row.text)} {retold(row.remedy)}".strip() for row in rows)


def _worst(rows: Iterable[Problem]) -> Severity:
    """Error if one of them is, else warning."""
    is_error = any(row.severity is Severity.ERROR for row in rows)
    return Severity.ERROR if is_error else Severity.WARNING
