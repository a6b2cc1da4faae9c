"""The one widget a flow is drawn and edited on: hands what mouse, touchpad and keys do to gestures and edits."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.canvas.accessible import register_canvas, tell_focus
from app.canvas.context_menu import CanvasMenu
from app.canvas.edge_scroll import EdgeScroll
from app.canvas.editing import EditingSurface
from app.canvas.frames import block_at, fold_mark_at, frame_corner_at, frame_title_at
from app.canvas.gestures.drag_wire import CutWires, DragWire, held_wires
from app.canvas.gestures.frame_gestures import MoveFrame, ResizeFrame
from app.canvas.gestures.knots import MoveKnot, ResizeNode, border_at, knot_at
from app.canvas.gestures.move_nodes import MoveNodes, PushAside
from app.canvas.gestures.pan import CameraDrag, Pan, ZoomDrag
from app.canvas.gestures.rubber_band import Lasso, RubberBand
from app.canvas.hover_trace import HoverTrace
from app.canvas.keyboard import KeyboardCommands
from app.canvas.motion import MOST_MOVING, Motion, Resettling
from app.canvas.navigation import NAVIGATION, RightDrag
from app.canvas.overlay_state import OverlayPainter
from app.canvas.pointer_words import PointerWords
from app.canvas.scene import FlowScene
from app.canvas.stage import Gesture
from app.canvas.targets import ContextTarget
from app.canvas.touch import TouchInput
from app.canvas.tunnels import TunnelLabel
from app.document import edits
from app.document.document import Document, DocumentChange
from app.document.frames import Frame
from app.document.joining import PinRef
from app.document.measures import HEADER_HEIGHT
from app.document.selection import Selected, Selection
from app.widgets.theme import Theme
from runtime.base.words import say
from runtime.nodes.node_type import NodeType

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


class FlowView(EditingSurface):
    """The canvas of one document.

    Attributes:
        navigation: what buttons and wheel of the mouse do to the view.
        hover_trace: dims what does not belong to the node or wire under the pointer, if that is wanted.

    Signals:
        context_menu_requested(object, object): `ContextTarget`, global `QPoint`; if nobody is
            connected, the canvas shows its own menu.
        view_changed(), hint_changed(str) and others: see `EditingSurface` and `FlowSurface`.
    """

    context_menu_requested = Signal(object, object)

    def __init__(
        self,
        document: Document,
        selection: Selection,
        catalogue: Mapping[str, NodeType],
        colors: Theme | None = None,
        parent: QWidget | None = None,
        scene: FlowScene | None = None,
    ) -> None:
        super().__init__(document, selection, catalogue, colors, parent, scene)
        self.keyboard = KeyboardCommands(self)
        self._gesture: Gesture | None = None
        self._selected_before = Selected()
        self._words = PointerWords(self)
        self._hover_said = ""
        self._space_held = self._space_used = False
        self._settling = Motion(self)
        self._resettling: Resettling | None = None
        self._edge_scroll = EdgeScroll(self)
        self.navigation = NAVIGATION["blueprint"]
        self.hover_trace = HoverTrace(self)
        self._touch = TouchInput(self, self)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Flow canvas"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys go from node to node, Shift+G goes to frames and notes, Tab adds a node, "
                "C wires the current node, Ctrl+F6 leaves the canvas."
            )
        )
        register_canvas()

    @property
    def _idle_words(self) -> str:
        return say("Drag to select, {words}, Tab to add a node", words=say(self.navigation.words))

    @property
    def gesture(self) -> Gesture | None:
        """What is in the hand; None between gestures."""
        return self._gesture

    @override
    def close_canvas(self) -> None:
        self.commands.large.stop()
        self._settling.finish()
        self.hover_trace.end()
        super().close_canvas()
        self._edge_scroll.stop()

    # ---- mouse ------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer = event.position()
        self._pointer_used = True
        self._space_used = True
        self._hold_still()
        self.editor.close(keep=True)
        self.quick_add.dismiss()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._gesture is not None:
            return
        self._selected_before = self.selection.selected
        button = event.button()
        is_right = button == Qt.MouseButton.RightButton
        if (
            button == Qt.MouseButton.MiddleButton
            or (button == Qt.MouseButton.LeftButton and self._space_held)
            or (is_right and self.navigation.right is RightDrag.PAN)
        ):
            self._begin(Pan(self, event.position()))
        elif is_right and self.navigation.right is RightDrag.ZOOM:
            self._begin(ZoomDrag(self, event.position()))
        elif is_right:
            self.ask_for_menu(event.position())
        elif button == Qt.MouseButton.LeftButton:
            self._press_left(event.position(), event.modifiers())

    def _press_left(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & _CTRL and modifiers & _SHIFT:
            self._begin(CutWires(self, point))
            return
        pin = self.pin_at(point)
        if pin is not None:
            held = held_wires(
                self.document.flow,
                pin,
                all_of_pin=bool(modifiers & _CTRL),
                adds=bool(modifiers & _SHIFT),
            )
            if held:
                self._begin(DragWire(self, point, pin, held))
            return
        label = self.tunnel_at(point)
        if label is not None and not modifiers & ~_SHIFT:
            self._press_tunnel(label, adds=bool(modifiers & _SHIFT))
            return
        bordering = border_at(self, point)
        if bordering is not None and not modifiers:
            self._begin(ResizeNode(self, point, bordering))
            return
        block = block_at(self.document.flow, *self.camera.to_scene(point))
        if block is not None and not modifiers:
            self._take_frame(point, block)
            return
        node_id = self.node_at(point)
        noted = self.comment_at(point)
        if noted is not None and node_id is None and not modifiers:
            self.edit_note(noted)
        elif node_id is not None:
            self._press_node(point, node_id, modifiers)
        else:
            self._press_ground(point, modifiers)

    def _press_tunnel(self, label: TunnelLabel, *, adds: bool) -> None:
        """Select the wire and look at its other end."""
        if adds:
            self.selection.toggle(edges=[label.edge_id])
            return
        self.selection.set((), [label.edge_id])
        self.commands.wires.look_at(*self.other_end(label).pin)

    def _press_node(self, point: QPointF, node_id: str, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & _SHIFT:
            self.selection.toggle([node_id])
        elif node_id not in self.selection.nodes:
            self.selection.set([node_id], current=node_id)
        elif self.selection.current != node_id:
            chosen = self.selection
            chosen.set(chosen.nodes, chosen.edges, node_id, chosen.frames)
        if node_id in self.selection.nodes:
            self._begin(MoveNodes(self, point, node_id))

    def _press_ground(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        knot = knot_at(self.scene, self, point)
        if knot is not None:
            if modifiers & _ALT:
                self.commands.marks.remove_knot(*knot)
            else:
                self._begin(MoveKnot(self, point, *knot))
            return
        edge_id = self.wire_at(point)
        if edge_id is not None:
            if modifiers & _ALT:
                self.document.apply(
                    say("Cut wire"), edits.remove_edges(self.document.flow, [edge_id])
                )
            elif modifiers & (_SHIFT | _CTRL):
                self.selection.toggle(edges=[edge_id])
            else:
                self.selection.set((), [edge_id])
            return
        x, y = self.camera.to_scene(point)
        corner = frame_corner_at(self.document.flow, x, y, self.camera.scale)
        frame = frame_title_at(self.document.flow, x, y)
        if corner is not None:
            self._begin(ResizeFrame(self, point, corner))
        elif frame is not None and not modifiers:
            self._take_frame(point, frame)
        elif frame is not None and modifiers == _SHIFT:
            self.selection.toggle(frames=[frame.id])
        elif modifiers & _CTRL and modifiers & _ALT:
            self._begin(Lasso(self, point))
        elif modifiers & _ALT:
            self._begin(PushAside(self, point))
        else:
            self._begin(RubberBand(self, point))

    def _take_frame(self, point: QPointF, frame: Frame) -> None:
        is_on_mark = fold_mark_at(
            self.document.flow, *self.camera.to_scene(point), self.camera.scale
        )
        if frame.id not in self.selection.frames and is_on_mark is None:
            self.selection.set(frames=[frame.id])
        self._begin(MoveFrame(self, point, frame))

    @override
    def resettle(self, former: Mapping[str, tuple[float, float]]) -> None:
        """Let nodes be seen moving from former places to where they are now; node id -> (x, y)."""
        if not (self.animates and self.isVisible()) or len(former) > MOST_MOVING:
            return
        self._settling.finish()
        moving = self._resettling = Resettling(self, former)
        self.lift(moving.nodes)
        self._settling.start(self._resettle_step, self._resettled)

    @property
    def settling_nodes(self) -> frozenset[str]:
        """Nodes that are seen moving."""
        return self._resettling.nodes if self._resettling is not None else frozenset()

    def _resettle_step(self, share: float) -> None:
        if self._resettling is not None:
            self._resettling.share = share
            self.update()

    def _resettled(self) -> None:
        self._resettling = None
        self.drop_lifted()

    def _begin(self, gesture: Gesture) -> None:
        self._settling.finish()
        self.hover_trace.end()
        self._gesture = gesture
        self._edge_scroll.begin(gesture)
        self.setCursor(gesture.cursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer = event.position()
        if event.globalPosition().toPoint() != self._pointer_rests:  # else a popup above it closed
            self._pointer_used = True
        if self._gesture is not None:
            self._gesture.move(event.position(), event.modifiers())
            self._edge_scroll.follow()
        else:
            self._hover(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture = self._gesture
        if gesture is None:
            return
        self._end_gesture()
        said = self.hint
        gesture.release(event.position(), event.modifiers())
        if event.button() == Qt.MouseButton.LeftButton:
            self._after_click(gesture, event)
        elif event.button() == Qt.MouseButton.RightButton and not _was_moved(gesture):
            self.ask_for_menu(event.position())
        told = self.hint if self.hint != said else None
        self._hover_said = ""  # what the gesture said is no longer true
        self._hover(event.position())
        if told is not None:
            self.set_hint(told)
        self.update()

    def _after_click(self, gesture: Gesture, event: QMouseEvent) -> None:
        """A press on a node or frame that did not become a drag is a click."""
        if isinstance(gesture, MoveFrame) and not gesture.was_moved:
            self.click_frame(gesture.frame, event.position())
        if isinstance(gesture, MoveNodes) and not gesture.was_moved:
            more = self.more_pins_at(event.position())
            if more is not None and not event.modifiers():
                self.commands.marks.set_pins_hidden([more], hide=False)
                return
            spot = self._hits.spot_at(event.position(), self.camera)
            node_id = self.node_at(event.position())
            if spot is not None and not event.modifiers():
                self.edit_spot(*spot)
            elif node_id is not None and not event.modifiers() & (_SHIFT | _CTRL):
                self.selection.set([node_id], current=node_id)

    def _end_gesture(self) -> None:
        self._gesture = None
        self._edge_scroll.stop()
        self.unsetCursor()

    def cancel_gesture(self) -> bool:
        """Put everything back as it was before the press; False if nothing was in the hand."""
        gesture = self._gesture
        if gesture is None:
            return False
        self._end_gesture()
        gesture.cancel()
        self.selection.bring_back(self._selected_before)
        if self._edge_scroll.came_from is not None:
            self.set_camera(self._edge_scroll.came_from)
        self._hover_said = self._idle_words
        self.set_hint(self._hover_said)
        self.update()
        return True

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position()
        if self.pin_at(point) is not None or self.tunnel_at(point) is not None:
            return
        node_id = self.node_at(point)
        edge_id = self.wire_at(point) if node_id is None else None
        x, y = self.camera.to_scene(point)
        frame = frame_title_at(self.document.flow, x, y)
        if frame is not None and frame.is_collapsed:
            self.open_frame(frame)
        elif node_id is not None:
            top = self.scene.rect_of(node_id).y()
            if y - top <= HEADER_HEIGHT:
                self.rename_node(node_id)
            elif self._hits.spot_at(point, self.camera) is None:
                self.node_activated.emit(node_id)
        elif edge_id is not None:
            self.commands.add_knot(edge_id, (x, y))
        elif frame is not None:
            self.rename_frame(frame)
        else:
            self.open_quick_add(point)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            return  # the right button pans; a click without a move asks for the menu on release
        self.ask_for_menu_by_key()

    @override
    def ask_for_menu_by_key(self) -> None:
        current, edges = self.selection.current, self.commands.wires.chosen
        point = QPointF(self.rect().center())
        if current is not None:
            point = self.camera.rect_to_widget(self.scene.rect_of(current)).center()
        if current is None and edges:
            self.ask_for_wire_menu(edges[0].id)
        elif current is None and self.selected_frames:
            self.ask_for_frame_menu(self.selected_frames[0])
        else:
            self.ask_for_menu(point)

    def ask_for_menu(self, point: QPointF) -> None:
        """Show the menu of what is under a widget place."""
        label = self.tunnel_at(point)
        node_id = self.node_at(point) if label is None else None
        edge_id = self.wire_at(point) if node_id is None else None
        x, y = self.camera.to_scene(point)
        frame = frame_title_at(self.document.flow, x, y) if node_id is None else None
        if node_id is not None and node_id not in self.selection.nodes:
            self.selection.set([node_id], current=node_id)
        elif edge_id is not None and edge_id not in self.selection.edges:
            self.selection.set((), [edge_id])
        self._show_menu(
            ContextTarget(
                node_id, edge_id, self.pin_at(point), frame.id if frame else None, (x, y)
            ),
            point,
        )

    def ask_for_wire_menu(self, edge_id: str) -> None:
        """The menu of a wire that was selected by keys, at its middle, or that of the view if it cannot be seen."""
        row = self.scene.wire_of.get(edge_id)
        x, y = self.camera.to_scene(QPointF(self.rect().center()))
        if row is not None:
            points = self.scene.points[row]
            x, y = points[len(points) // 2].tolist()
        self._show_menu(ContextTarget(None, edge_id, None, None, (x, y)), self._in_sight(x, y))

    def ask_for_frame_menu(self, frame: Frame) -> None:
        """The menu of a frame or note that was selected by keys, at its title."""
        at = frame.x + 24.0, frame.y + 16.0
        self._show_menu(ContextTarget(None, None, None, frame.id, at), self._in_sight(*at))

    def _in_sight(self, x: float, y: float) -> QPointF:
        """The widget place of a scene place; the middle, if it cannot be seen."""
        inside, point = QRectF(self.rect()).adjusted(8, 8, -8, -8), self.camera.to_widget(x, y)
        return point if inside.contains(point) else inside.center()

    def _show_menu(self, target: ContextTarget, point: QPointF) -> None:
        place: QPoint = self.mapToGlobal(point.toPoint())
        if self.is_heard("context_menu_requested"):
            self.context_menu_requested.emit(target, place)
        else:
            menu = CanvasMenu(self, target)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    @override
    def offer_joints(self, pin: PinRef | None = None) -> None:
        self.keyboard.offer_joints(pin)

    @override
    def _selection_changed(self, selected: Selected) -> None:
        super()._selection_changed(selected)
        if self.hasFocus():
            tell_focus(self)

    # ---- hover ------------------------------------------------------------------------------

    def _hover(self, point: QPointF) -> None:
        state = self.overlay
        pin = self.pin_at(point)
        node_id = self.node_at(point) if self.tunnel_at(point) is None else None
        wire = self.wire_at(point) if node_id is None and pin is None else None
        if self._space_held:
            words, cursor = say("Drag to move around"), Qt.CursorShape.OpenHandCursor
        else:
            on_ground = self._idle_words, Qt.CursorShape.ArrowCursor
            words, cursor = self._words.hint(pin, node_id, wire) or on_ground
        if words != self._hover_said:  # else what was told since then stays
            self._hover_said = words
            self.set_hint(words)
        if self.cursor().shape() != cursor:
            self.setCursor(cursor)
        if (pin, node_id, wire) == (state.hovered_pin, state.hovered_node, state.hovered_wire):
            return
        state.hovered_pin, state.hovered_node, state.hovered_wire = pin, node_id, wire
        self.hover_trace.follow()
        self.setToolTip(self._words.tip(pin, node_id, wire))
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._pointer_used = False
        if self._gesture is None:
            state = self.overlay
            state.hovered_pin = state.hovered_node = state.hovered_wire = None
            self.hover_trace.end()
            self._hover_said = ""
            self.set_hint("")
            self.update()

    # ---- wheel and touchpad ------------------------------------------------------------------

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels, degrees, phase = event.pixelDelta(), event.angleDelta(), event.phase()
        is_touchpad = phase != Qt.ScrollPhase.NoScrollPhase or not pixels.isNull()
        rolls_on = phase == Qt.ScrollPhase.ScrollMomentum
        if rolls_on:
            self._coasting.note_native()
        wants_zoom = bool(event.modifiers() & _CTRL) and not rolls_on
        if wants_zoom or not (is_touchpad or event.modifiers() & _SHIFT or self._wheel_scrolls):
            steps = degrees.y() if not degrees.isNull() else pixels.y() * 2
            if steps:
                self.zoom_by(1.0015**steps, event.position())
        else:
            self._scroll(event, is_touchpad=is_touchpad)
        if self._gesture is not None:
            self._gesture.move(event.position(), event.modifiers())
        event.accept()

    @property
    def _wheel_scrolls(self) -> bool:
        return self.navigation.wheel_scrolls

    def _scroll(self, event: QWheelEvent, *, is_touchpad: bool) -> None:
        """Move the view by wheel or fingers; fingers that leave in full motion let it roll on."""
        pixels, degrees = event.pixelDelta(), event.angleDelta()
        way = QPointF(pixels) if not pixels.isNull() else QPointF(degrees) / 2
        if event.modifiers() & _SHIFT and not is_touchpad:
            way = QPointF(way.x() + way.y(), 0.0)
        if not way.isNull():
            self.set_camera(self.camera.moved(way.x(), way.y()))
        if event.phase() == Qt.ScrollPhase.ScrollUpdate:
            self._coasting.note(event.timestamp(), way)
        elif event.phase() == Qt.ScrollPhase.ScrollEnd and self.animates and not self._gesture:
            self._coasting.let_go(event.timestamp())

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            if event.deviceType() == QInputDevice.DeviceType.TouchScreen:
                self._touch.handle(event)
                return True
            return False  # a touchpad speaks by wheel and native gestures
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1.0 + event.value(), event.position())
                return True
            if event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:
                self.fit_selection()
                return True
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._is_ours(event)
        ):
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            plain = not event.modifiers() & (_CTRL | _ALT | _SHIFT)
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab and plain:
                self.add_by_key()
                return True
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Keys that mean more here than the window's shortcuts know: Space held, Escape in a gesture."""
        if event.key() == Qt.Key.Key_Space:
            return not event.modifiers()
        return event.key() == Qt.Key.Key_Escape and self._gesture is not None

    # ---- keys -------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.cancel_gesture():
                return
            if self._coasting.is_running:
                self._coasting.stop()
                return
            if self.overlay.trace is not None:
                self.hover_trace.end()
                return
            if self.overlay.hits is not None:
                self.set_hits(None)
            elif self.overlay.lens is not None:
                self.show_lens(None)
            elif not self.selection.selected.is_empty:
                self.selection.clear()
            else:
                event.ignore()  # whatever is around the canvas may have something to leave
            return
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held, self._space_used = True, False
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            return
        if self._gesture is None and self.keyboard.handled(event):
            return
        if self._gesture is None and _is_letter(event):
            self.add_by_key(event.text())
            return
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            was_tapped = self._space_held and not self._space_used
            self._space_held = False
            if self._gesture is None:
                self.unsetCursor()
                if was_tapped:
                    self.add_by_key()
            return
        super().keyReleaseEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.overlay.has_focus = True
        tell_focus(self)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.overlay.has_focus = False
        self._space_held = False
        if event.reason() in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.cancel_gesture()
        self.update()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._space_held = False
        self.cancel_gesture()  # the release of the button comes to whatever is in front now
        super().hideEvent(event)

    # ---- the rest ---------------------------------------------------------------------------

    @override
    def _follow(self, change: DocumentChange) -> None:
        self._let_go()
        super()._follow(change)

    @override
    def renew_types(self) -> None:
        self._let_go()
        super().renew_types()

    def _let_go(self) -> None:
        """End what holds rows of the scene, before they become those of other nodes and wires."""
        self._settling.finish()
        self.hover_trace.end()
        if self._gesture is not None:
            self.cancel_gesture()

    @override
    def paint_gesture(self, painter: QPainter, paint: OverlayPainter) -> None:
        if self._resettling is not None:
            self._resettling.paint(painter, paint)
        if self._gesture is not None:
            self._gesture.paint(painter, paint)
        super().paint_gesture(painter, paint)


def _is_letter(event: QKeyEvent) -> bool:
    return event.text().isalpha() and not event.modifiers() & (_CTRL | _ALT)


def _was_moved(gesture: Gesture) -> bool:
    return isinstance(gesture, CameraDrag) and gesture.was_moved
