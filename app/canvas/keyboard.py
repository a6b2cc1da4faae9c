"""Keys on the canvas: walk, wire, move, select; menus and their shortcuts belong to the window."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from app.canvas.editing import EditingSurface
from app.document import edits
from app.document.frames import Frame
from app.document.joining import Allowed, PinRef, may_join
from app.document.measures import GRID
from app.widgets.search_ranking import SearchItem
from runtime.base.words import say

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class KeyboardCommands:
    """Everything the mouse can do on the canvas, by keys.

    Arrows move the selected nodes and frames (with Shift by one pixel, with Alt and Shift frames without what is on
    them), with Ctrl, or when nothing is selected, they walk from node to node, with Alt they go back and forward
    between views. Digits go to bookmarks, with Ctrl they set them. T traces
    the current node, E shows execution only, C wires the current node,
    Enter opens it, F2 renames it, W goes through its wires, J to the other end of one, X deletes and heals, `[` and `]` grow the selection, 1 is 100 %, F fits.
    """

    def __init__(self, view: EditingSurface) -> None:
        self._view = view
        self._joints: dict[str, tuple[PinRef, PinRef]] = {}

    def handled(self, event: QKeyEvent) -> bool:
        """Do what a key means; False if it means nothing here."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in _WAYS:
            return self._arrow(*_WAYS[key], modifiers)
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and not modifiers & (_ALT | _SHIFT):
            return self._bookmark(key - Qt.Key.Key_0, sets=bool(modifiers & _CTRL))
        command = None
        if key in (Qt.Key.Key_Comma, Qt.Key.Key_Period) and not modifiers & (_CTRL | _ALT):
            return self._view.commands.wires.choose_knot(1 if key == Qt.Key.Key_Period else -1)
        if not modifiers & (_CTRL | _ALT):
            command = self._shifted(key) if modifiers & _SHIFT else None
            if command is None and not (modifiers & _SHIFT and event.text().isalpha()):
                command = self._plain(key)  # Shift and a letter searches: any word can be typed
        if command is None:
            return False
        command()
        return True

    def _arrow(self, dx: int, dy: int, modifiers: Qt.KeyboardModifier) -> bool:
        commands, view = self._view.commands, self._view
        if modifiers & _ALT and modifiers & _SHIFT and view.selection.frames:
            commands.arrange.nudge_alone(dx * GRID * 2, dy * GRID * 2)
            return True
        if modifiers & _ALT:
            return bool(dx) and (view.go_back() if dx < 0 else view.go_forward())
        step = 1.0 if modifiers & _SHIFT else GRID * 2
        if not modifiers & _CTRL and commands.wires.move_knot(dx * step, dy * step):
            return True
        if modifiers & _CTRL or not (view.selection.nodes or view.selection.frames):
            commands.arrange.go(dx, dy)
        else:
            commands.arrange.nudge(dx * step, dy * step)
        return True

    def _bookmark(self, number: int, *, sets: bool) -> bool:
        marks = self._view.commands.marks
        if sets:
            marks.set_bookmark(number)
            self._view.tell(say("Bookmark {number} set; {number} comes back here", number=number))
        elif not marks.go_to_bookmark(number):
            self._view.tell(
                say("Bookmark {number} is not set; Ctrl+{number} sets it", number=number)
            )
        return True

    def _plain(self, key: Qt.Key) -> Callable[[], object] | None:
        view, commands = self._view, self._view.commands
        table: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Delete: commands.delete,
            Qt.Key.Key_Backspace: commands.delete,
            Qt.Key.Key_X: commands.delete_and_heal,
            Qt.Key.Key_Home: view.fit_all,
            Qt.Key.Key_F: view.fit_selection,
            Qt.Key.Key_BracketLeft: self._grow_upstream,
            Qt.Key.Key_BracketRight: self._grow_downstream,
            Qt.Key.Key_Plus: self._zoom_in,
            Qt.Key.Key_Equal: self._zoom_in,
            Qt.Key.Key_Minus: self._zoom_out,
            Qt.Key.Key_C: self.offer_joints,
            Qt.Key.Key_H: self._collapse,
            Qt.Key.Key_P: commands.marks.toggle_unused_pins,
            Qt.Key.Key_M: self._mute,
            Qt.Key.Key_W: commands.wires.select_next,
            Qt.Key.Key_J: commands.wires.follow,
            Qt.Key.Key_Insert: commands.wires.add_knot,
            Qt.Key.Key_K: self._lock,
            Qt.Key.Key_Q: commands.arrange.straighten,
            Qt.Key.Key_L: commands.arrange.lay_out,
            Qt.Key.Key_T: commands.arrange.trace,
            Qt.Key.Key_E: commands.arrange.show_execution_only,
            Qt.Key.Key_Return: self._activate,
            Qt.Key.Key_Enter: self._activate,
            Qt.Key.Key_F2: self._rename,
        }
        return table.get(key)

    def _shifted(self, key: Qt.Key) -> Callable[[], object] | None:
        view = self._view
        return {
            Qt.Key.Key_1: view.fit_all,
            Qt.Key.Key_Exclam: view.fit_all,
            Qt.Key.Key_2: view.fit_selection,
            Qt.Key.Key_QuoteDbl: view.fit_selection,
            Qt.Key.Key_At: view.fit_selection,
            Qt.Key.Key_G: view.commands.frames.select_next,
        }.get(key) or (self._of_wires(key) if view.selection.edges else None)

    def _of_wires(self, key: Qt.Key) -> Callable[[], object] | None:
        wires = self._view.commands.wires
        return {
            Qt.Key.Key_M: wires.toggle_muted,
            Qt.Key.Key_T: wires.toggle_tunnels,
        }.get(key)

    def _mute(self) -> None:
        """Mute the selected nodes; if only wires are selected, these."""
        commands, selection = self._view.commands, self._view.selection
        if selection.edges and not selection.nodes:
            commands.wires.toggle_muted()
        else:
            commands.marks.toggle_muted()

    def _only_frame(self) -> Frame | None:
        """The selected frame or note, if no nodes are selected too."""
        frames = self._view.selected_frames
        return frames[0] if frames and not self._view.selection.nodes else None

    def _collapse(self) -> None:
        """Collapse or expand the selected nodes; if only a frame is selected, that."""
        frame = self._only_frame()
        if frame is None:
            self._view.commands.marks.toggle_collapsed()
        elif not frame.is_note:
            self._view.commands.frames.toggle_collapsed(frame.id)

    def _lock(self) -> None:
        frame = self._only_frame()
        if frame is None:
            self._view.commands.marks.toggle_locked()
        else:
            self._view.commands.frames.toggle_lock(frame.id)

    def _zoom_in(self) -> None:
        self._view.zoom_to(self._view.camera.scale * 1.2)

    def _zoom_out(self) -> None:
        self._view.zoom_to(self._view.camera.scale / 1.2)

    def _grow_upstream(self) -> None:
        self._view.commands.arrange.grow(downstream=False)

    def _grow_downstream(self) -> None:
        self._view.commands.arrange.grow(downstream=True)

    def _activate(self) -> None:
        current, frame = self._view.selection.current, self._only_frame()
        if current is not None:
            self._view.node_activated.emit(current)
        elif frame is not None:
            self._view.open_frame(frame)

    def _rename(self) -> None:
        current, frame = self._view.selection.current, self._only_frame()
        if current is not None:
            self._view.rename_node(current)
        elif frame is not None and not frame.is_collapsed:
            self._view.rename_frame(frame)

    # ---- wiring by keyboard -----------------------------------------------------------------

    def offer_joints(self, pin: PinRef | None = None) -> None:
        """Show every wire that the current node, or one of its pins, could get, to be searched and chosen."""
        current = self._view.selection.current
        if current is None:
            self._view.tell(say("Select a node first, then C wires it"))
            return
        items = self.joints_of(current, pin)
        if not items:
            self._view.tell(say("No pin of another node fits"))
            return
        popup = self._view.quick_add
        box = self._view.camera.rect_to_widget(self._view.scene.rect_of(current))
        called = say("Search pins to wire")
        popup.open_other(QPointF(box.right(), box.top()), items, self.join_chosen, called)

    def joints_of(self, node_id: str, only: PinRef | None = None) -> list[SearchItem]:
        """Possible wires of a node as search items: nearest nodes first.

        Args:
            only: of this pin alone.
        """
        flow = self._view.document.flow
        node = flow.nodes_by_id.get(node_id)
        if node is None:
            return []
        here = self._view.scene.rect_of(node_id).center()
        others = sorted(
            (other for other in flow.nodes if other.id != node_id),
            key=lambda other: abs(other.position.x - here.x()) + abs(other.position.y - here.y()),
        )[:60]
        pins = [
            PinRef(node_id, pin.id, is_output)
            for is_output, side in ((True, node.outputs), (False, node.inputs))
            for pin in side
        ]
        pins = [pin for pin in pins if only is None or pin == only]
        self._joints = {}
        items: list[SearchItem] = []
        for pin in pins:
            for other in others:
                for far in other.inputs if pin.is_output else other.outputs:
                    ref = PinRef(other.id, far.id, not pin.is_output)
                    if isinstance(may_join(flow, pin, ref), Allowed):
                        arrow = "→" if pin.is_output else "←"
                        key = str(len(self._joints))
                        self._joints[key] = (pin, ref)
                        title = f"{_pin_word(pin.pin_id)} {arrow} {say(other.title)}: {_pin_word(far.id)}"
                        section = say("Outputs") if pin.is_output else say("Inputs")
                        items.append(SearchItem(key=key, title=title, section=section))
        return items

    def join_chosen(self, key: str) -> None:
        """Make the wire of an item that `joints_of` gave."""
        pin, ref = self._joints[key]
        document = self._view.document
        verdict = may_join(document.flow, pin, ref)
        if isinstance(verdict, Allowed):
            after = edits.add_edge(document.flow, pin, ref, verdict.replaces, verdict.route_key)
            document.apply(say("Add wire"), after)
            self._view.announce(say("Wire added"))


def _pin_word(pin_id: str) -> str:
    return {"exec-in": "run", "exec-out": "then"}.get(pin_id, pin_id)
