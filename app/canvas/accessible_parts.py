"""What screen readers find on the canvas: nodes with their pins, frames, notes and wires; each says what it can do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from shiboken6 import Shiboken
from typing_extensions import override

from app.canvas.editing import EditingSurface
from app.canvas.frames import box_of
from app.canvas.run_marks import footer_text
from app.canvas.surface import FlowSurface
from app.document.frames import Frame, frames_of
from app.document.joining import PinRef
from app.document.measures import ValueSpot, words_of_pin
from app.document.spoken import words_of_frame, words_of_wire
from app.widgets.texts import preview
from runtime.base.words import say
from runtime.visualflow.flow import VisualEdge

Text = QAccessible.Text
MOST_CHARS = 200
"""So much of a value is told."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that can be done with a part.

    Attributes:
        words: what it is called.
        keys: what does the same on the canvas.
    """

    words: str
    do: Callable[[], object]
    keys: str = ""


class PartActions(QAccessibleActionInterface):
    """What can be done with a part now."""

    def __init__(self, part: "CanvasPart") -> None:
        super().__init__()
        self._part = part

    @override
    def actionNames(self) -> list[str]:
        return list(self._part.acts())

    @override
    def localizedActionName(self, name: str) -> str:
        act = self._part.acts().get(name)
        return act.words if act is not None else name

    @override
    def localizedActionDescription(self, name: str) -> str:
        return self.localizedActionName(name)

    @override
    def keyBindingsForAction(self, actionName: str) -> list[str]:
        act = self._part.acts().get(actionName)
        return [act.keys] if act is not None and act.keys else []

    @override
    def doAction(self, actionName: str) -> None:
        act = self._part.acts().get(actionName)
        if act is not None:
            act.do()


class CanvasPart(QAccessibleInterface):
    """What all parts share: no widget, no text of their own to change.

    Attributes:
        key: what the part is of; an id.
    """

    def __init__(self, canvas: FlowSurface, parent: QAccessibleInterface, key: str) -> None:
        super().__init__()
        self._canvas = canvas
        self._parent = parent
        self.key = key
        self._actions = PartActions(self)

    # ---- what a part says of itself -----------------------------------------------------------

    def name(self) -> str:
        """What it is called; empty if it is gone."""
        raise NotImplementedError

    def description(self) -> str:
        """What else there is to say."""
        return ""

    def box(self) -> QRectF:
        """Where it stands, scene pixels."""
        raise NotImplementedError

    def is_selected(self) -> bool:
        """Whether it is selected."""
        return False

    def edit_acts(self, canvas: EditingSurface) -> dict[str, Act]:
        """What can be done with it on a canvas that edits; it is there."""
        raise NotImplementedError

    def select(self) -> None:
        """Select it alone, and bring it into sight."""
        raise NotImplementedError

    def acts(self) -> Mapping[str, Act]:
        """What can be done with it now: name in Qt's sense -> act; nothing with what is gone."""
        if not self.name():
            return {}
        canvas = self._canvas
        edits = self.edit_acts(canvas) if isinstance(canvas, EditingSurface) else {}
        return {"SetFocus": Act(say("Select"), self.take), **edits}

    def take(self) -> None:
        """Select it, and let keys go to the canvas."""
        self.select()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def taken(self, do: Callable[[], object]) -> Callable[[], None]:
        """Select it, then do something: as keys would."""

        def both() -> None:
            self.take()
            do()

        return both

    # ---- Qt's side ----------------------------------------------------------------------------

    @override
    def isValid(self) -> bool:
        return Shiboken.isValid(self._canvas)

    @override
    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    @override
    def window(self) -> None:  # type: ignore[override]
        return None

    @override
    def parent(self) -> QAccessibleInterface:
        return self._parent

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        return

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    @override
    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        wants_actions = t == QAccessible.InterfaceType.ActionInterface
        address = Shiboken.getCppPointer(self._actions)[0] if wants_actions else 0
        return Shiboken.VoidPtr(address)  # type: ignore[return-value]  # neither a number nor None is taken

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t == Text.Name:
            return self.name()
        return self.description() if t == Text.Description and self.name() else ""

    def _on_widget(self) -> QRect:
        return self._canvas.camera.rect_to_widget(self.box()).toAlignedRect()

    @override
    def rect(self) -> QRect:
        rect = self._on_widget()
        return QRect(self._canvas.mapToGlobal(rect.topLeft()), rect.size())

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.name():
            state.invalid = True
            return state
        state.selectable = state.focusable = True
        state.selected = self.is_selected()
        state.focused = self._canvas.hasFocus() and focus_key(self._canvas) == self.key
        state.offscreen = not self._canvas.rect().intersects(self._on_widget())
        return state


def focus_key(canvas: FlowSurface) -> str | None:
    """The id of the node, else the frame, else the wire that keys go to."""
    chosen = canvas.selection
    if chosen.current is not None:
        return chosen.current
    return min(chosen.frames or chosen.edges, default=None)


class NodePart(CanvasPart):
    """One node: its title, type, state in the run and problems; its children are pins."""

    def __init__(self, canvas: FlowSurface, parent: QAccessibleInterface, key: str) -> None:
        super().__init__(canvas, parent, key)
        self.pins: dict[int, PinPart] = {}

    @override
    def name(self) -> str:
        look = self._canvas.scene.look(self.key)
        return look.title if look is not None else ""

    @override
    def description(self) -> str:
        look = self._canvas.scene.look(self.key)
        if look is None:
            return ""
        known = self._canvas.catalogue.get(look.node.type)
        run = self._canvas.overlay.runs.get(self.key)
        parts = [
            say(known.title)
            if known is not None
            else say("unknown type {type}", type=look.node.type),
            f"{say(run.state.value)} {footer_text(run)}".strip() if run is not None else "",
            self._halts(),
            self._canvas.problem_texts.get(self.key, ""),
            look.note,
        ]
        return ". ".join(part for part in parts if part)

    def _halts(self) -> str:
        """What the marks of breakpoints and halts show."""
        state, parts = self._canvas.overlay, []
        condition = state.breakpoints.get(self.key)
        if condition is not None:
            parts.append(
                say("breakpoint if {condition}", condition=condition)
                if condition
                else say("breakpoint")
            )
        if self.key in state.halted:
            parts.append(say("the run has halted here"))
        return ". ".join(parts)

    @override
    def box(self) -> QRectF:
        return self._canvas.scene.rect_of(self.key)

    @override
    def is_selected(self) -> bool:
        return self.key in self._canvas.selection.nodes

    @override
    def select(self) -> None:
        self._canvas.selection.set([self.key], current=self.key)
        self._canvas.show_node(self.key, at_once=True)

    @override
    def edit_acts(self, canvas: EditingSurface) -> dict[str, Act]:
        def opened() -> None:
            canvas.node_activated.emit(self.key)

        return {
            "Press": Act(say("Open settings"), self.taken(opened), "Return"),
            "ShowMenu": Act(say("Show menu"), self.taken(canvas.ask_for_menu_by_key), "Menu"),
            "Rename": Act(say("Rename"), self.taken(lambda: canvas.rename_node(self.key)), "F2"),
            "Connect": Act(say("Connect…"), self.taken(canvas.offer_joints), "C"),
            "Delete": Act(say("Delete"), self.taken(canvas.commands.delete), "Del"),
        }

    def _places(self) -> list[PinRef]:
        look = self._canvas.scene.look(self.key)
        if look is None:
            return []
        return [PinRef(self.key, p.pin.id, p.is_output) for p in look.measures.pins]

    @override
    def childCount(self) -> int:
        return len(self._places())

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < len(self._places()):
            return None
        if index not in self.pins:
            self.pins[index] = PinPart(self._canvas, self, index)
        return self.pins[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, PinPart) and child.parent() is self else -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        ref = self._canvas.pin_at(self._canvas.mapFromGlobal(QPoint(x, y)).toPointF())
        places = self._places()
        return self.child(places.index(ref)) if ref in places else None

    def pin(self, index: int) -> PinRef | None:
        """The pin of that index as it stands now."""
        places = self._places()
        return places[index] if index < len(places) else None


class PinPart(CanvasPart):
    """One pin: its name, type and what it is wired to, or its value."""

    def __init__(self, canvas: FlowSurface, parent: NodePart, index: int) -> None:
        super().__init__(canvas, parent, f"{parent.key} {index}")
        self._node = parent
        self.index = index

    @property
    def _ref(self) -> PinRef | None:
        return self._node.pin(self.index)

    @override
    def name(self) -> str:
        """Side, name and type, as the outline says them."""
        ref = self._ref
        if ref is None:
            return ""
        node = self._canvas.document.flow.nodes_by_id[ref.node_id]
        pin = node.output(ref.pin_id) if ref.is_output else node.input(ref.pin_id)
        if pin is None:
            return ref.pin_id
        text = words_of_pin(pin)
        if ref.is_output:
            return say("output {text}, {type}", text=text, type=pin.type)
        return say("input {text}, {type}", text=text, type=pin.type)

    @override
    def description(self) -> str:
        ref = self._ref
        if ref is None:
            return ""
        flow = self._canvas.document.flow
        ends = [
            flow.nodes_by_id[far].title
            for edge in self._wires(ref)
            if (far := edge.target if ref.is_output else edge.source) in flow.nodes_by_id
        ]
        spot = self._spot(ref)
        value = flow.nodes_by_id[ref.node_id].pin_defaults.get(ref.pin_id)
        parts = [
            say("wired to {names}", names=", ".join(ends)) if ends else say("not wired"),
            say("value {value}", value=preview(value, MOST_CHARS))
            if spot is not None and not ends and value is not None
            else "",
            self._canvas.pin_problem_texts.get(ref, ""),
        ]
        return ". ".join(part for part in parts if part)

    def _wires(self, ref: PinRef) -> list[VisualEdge]:
        flow = self._canvas.document.flow
        wires = flow.edges_out_of if ref.is_output else flow.edges_into
        return [
            edge
            for edge in wires.get(ref.node_id, ())
            if (edge.source_handle if ref.is_output else edge.target_handle) == ref.pin_id
        ]

    def _spot(self, ref: PinRef) -> ValueSpot | None:
        look = self._canvas.scene.look(ref.node_id)
        if look is None or ref.is_output:
            return None
        return next((one for one in look.measures.spots if one.pin_id == ref.pin_id), None)

    @override
    def box(self) -> QRectF:
        ref, scene = self._ref, self._canvas.scene
        if self._node.key in scene.folded:
            return self._node.box()
        at = scene.pin_point(ref) if ref is not None else None
        if at is None:
            return QRectF()
        reach = 12.0 / self._canvas.camera.scale
        return QRectF(at[0] - reach, at[1] - reach, 2 * reach, 2 * reach)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.selectable = state.focusable = False  # keys go to its node
        return state

    @override
    def select(self) -> None:
        self._node.select()

    @override
    def edit_acts(self, canvas: EditingSurface) -> dict[str, Act]:
        ref = self._ref
        if ref is None:
            return {}
        wires, spot = self._wires(ref), self._spot(ref)
        acts = {"Press": Act(say("Connect…"), self.taken(lambda: canvas.offer_joints(ref)), "C")}
        if spot is not None and not wires:
            edit = self.taken(lambda: canvas.edit_spot(ref.node_id, spot))
            acts["Edit"] = Act(say("Edit value"), edit)
        if wires:
            cut = self.taken(lambda: canvas.commands.disconnect_pin(ref))
            acts["Disconnect"] = Act(say("Disconnect"), cut, "Alt+X")
            go = self.taken(lambda: canvas.commands.wires.go_along(wires[0], ref))
            acts["Follow"] = Act(say("Go to other end"), go, "J")
        return acts


class FramePart(CanvasPart):
    """One frame or note: its title or text, what is on it."""

    @property
    def _frame(self) -> Frame | None:
        frames = frames_of(self._canvas.document.flow)
        return next((frame for frame in frames if frame.id == self.key), None)

    @override
    def role(self) -> QAccessible.Role:
        frame = self._frame
        is_note = frame is not None and frame.is_note
        return QAccessible.Role.Note if is_note else QAccessible.Role.Grouping

    @override
    def name(self) -> str:
        frame = self._frame
        return words_of_frame(self._canvas.document.flow, frame) if frame is not None else ""

    @override
    def description(self) -> str:
        frame = self._frame
        return frame.text if frame is not None else ""

    @override
    def box(self) -> QRectF:
        frame = self._frame
        return box_of(frame) if frame is not None else QRectF()

    @override
    def is_selected(self) -> bool:
        return self.key in self._canvas.selection.frames

    @override
    def state(self) -> QAccessible.State:
        state, frame = super().state(), self._frame
        if frame is not None and not frame.is_note:
            state.expandable = True
            state.collapsed, state.expanded = frame.is_collapsed, not frame.is_collapsed
        return state

    @override
    def select(self) -> None:
        frame = self._frame
        if frame is not None:
            self._canvas.selection.set(frames=[self.key])
            self._canvas.show_frame(frame)

    @override
    def edit_acts(self, canvas: EditingSurface) -> dict[str, Act]:
        frame = self._frame
        if frame is None:
            return {}
        words = say("Edit note") if frame.is_note else say("Rename frame")
        opened = say("Open frame") if frame.is_collapsed else words
        frames, menu = canvas.commands.frames, canvas.ask_for_menu_by_key
        acts = {
            "Press": Act(opened, self.taken(lambda: canvas.open_frame(frame)), "Return"),
            "ShowMenu": Act(say("Show menu"), self.taken(menu), "Menu"),
            "Delete": Act(say("Delete"), self.taken(canvas.commands.delete), "Del"),
        }
        if not frame.is_note:
            folds = self.taken(lambda: frames.toggle_collapsed(self.key))
            acts["Toggle"] = Act(say("Collapse or open frame"), folds, "H")
        return acts


class WirePart(CanvasPart):
    """One wire: both of its ends, whether it is muted or a tunnel, what it carries."""

    @property
    def _edge(self) -> VisualEdge | None:
        """The wire; one for a value by entry is known to the scene only."""
        edge = self._canvas.document.flow.edges_by_id.get(self.key)
        if edge is not None:
            return edge
        row = self._canvas.scene.wire_of.get(self.key)
        return self._canvas.scene.edges[row] if row is not None else None

    @override
    def name(self) -> str:
        edge = self._edge
        return words_of_wire(self._canvas.document.flow, edge) if edge is not None else ""

    @override
    def description(self) -> str:
        edge, state = self._edge, self._canvas.overlay
        if edge is None:
            return ""
        values = state.values.values if state.values is not None else {}
        parts = [
            say("execution") if edge.is_exec else say("data"),
            say("the run goes along it now") if self.key in state.active_wires else "",
            say("carried {value}", value=preview(values[self.key], MOST_CHARS))
            if self.key in values
            else "",
        ]
        return ". ".join(part for part in parts if part)

    @override
    def box(self) -> QRectF:
        scene = self._canvas.scene
        row = scene.wire_of.get(self.key)
        if row is None or scene.boxes[row, 0] != scene.boxes[row, 0]:  # on a collapsed frame
            return QRectF()
        left, top, right, bottom = scene.boxes[row].tolist()
        return QRectF(left, top, right - left, bottom - top)

    @override
    def is_selected(self) -> bool:
        return self.key in self._canvas.selection.edges

    @override
    def select(self) -> None:
        self._canvas.selection.set((), [self.key])

    @override
    def edit_acts(self, canvas: EditingSurface) -> dict[str, Act]:
        wires, menu = canvas.commands.wires, canvas.ask_for_menu_by_key
        acts = {
            "Press": Act(say("Go to other end"), self.taken(wires.follow), "J"),
            "ShowMenu": Act(say("Show menu"), self.taken(menu), "Menu"),
            "Delete": Act(say("Delete"), self.taken(canvas.commands.delete), "Del"),
        }
        if self.key in canvas.document.flow.edges_by_id:
            words = say("Mute or unmute wire")
            acts["Toggle"] = Act(words, self.taken(wires.toggle_muted), "M")
        return acts
