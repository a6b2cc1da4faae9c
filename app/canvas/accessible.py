"""The canvas for screen readers: one virtual child for each node, with its pins as children; made from the scene."""

from typing import ClassVar

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken
from typing_extensions import override

from app.canvas.run_marks import footer_text
from app.canvas.surface import FlowSurface
from app.document.joining import PinRef
from app.document.measures import words_of_pin
from runtime.base.words import say

_LIMIT = 2000
"""Nodes told to screen readers; the outline tree has all of them."""


class CanvasInterface(QAccessibleWidget):
    """The canvas: a list whose items are the nodes, in the order of the flow."""

    def __init__(self, canvas: FlowSurface) -> None:
        super().__init__(canvas, QAccessible.Role.List, canvas.accessibleName())
        self._canvas = canvas
        self._nodes: dict[str, NodeInterface] = {}

    @override
    def childCount(self) -> int:
        return min(len(self._canvas.document.flow.nodes), _LIMIT)

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        nodes = self._canvas.document.flow.nodes
        if not 0 <= index < len(nodes):
            return None
        return self.node(nodes[index].id)

    def node(self, node_id: str) -> "NodeInterface":
        """The interface of a node; one object for each id, since Qt keeps no reference."""
        found = self._nodes.get(node_id)
        if found is None:
            found = self._nodes[node_id] = NodeInterface(self._canvas, self, node_id)
        return found

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, NodeInterface):
            ids = list(self._canvas.document.flow.nodes_by_id)
            return ids.index(child.node_id) if child.node_id in ids else -1
        return -1

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        current = self._canvas.selection.current
        return self.node(current) if current is not None and self._canvas.hasFocus() else None

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        point = self._canvas.mapFromGlobal(QPoint(x, y)).toPointF()
        node_id = self._canvas.node_at(point)
        return self.node(node_id) if node_id is not None else None


class _Virtual(QAccessibleInterface):
    """What nodes and pins share: no widget, no text of their own to change."""

    def __init__(self, canvas: FlowSurface, parent: QAccessibleInterface) -> None:
        super().__init__()
        self._canvas = canvas
        self._parent = parent

    @override
    def isValid(self) -> bool:
        return True

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


class NodeActions(QAccessibleActionInterface):
    """What can be done with a node without a mouse."""

    _NAMES: ClassVar = {
        "SetFocus": "Select",
        "Press": "Open settings",
        "ShowMenu": "Show menu",
        "Rename": "Rename",
    }

    def __init__(self, canvas: FlowSurface, node_id: str) -> None:
        super().__init__()
        self._canvas = canvas
        self._node_id = node_id

    @override
    def actionNames(self) -> list[str]:
        return list(self._NAMES)

    @override
    def localizedActionName(self, name: str) -> str:
        return self._canvas.tr(self._NAMES.get(name, name))

    @override
    def keyBindingsForAction(self, actionName: str) -> list[str]:
        return {"Press": ["Return"], "Rename": ["F2"], "ShowMenu": ["Menu"]}.get(actionName, [])

    @override
    def doAction(self, actionName: str) -> None:
        if self._canvas.scene.look(self._node_id) is None:
            return
        self._canvas.selection.set([self._node_id], current=self._node_id)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._canvas.show_node(self._node_id, at_once=True)
        self._canvas.act_on_node(self._node_id, actionName)


class NodeInterface(_Virtual):
    """One node: its title, type, state in the run and problems; its children are pins."""

    def __init__(self, canvas: FlowSurface, parent: CanvasInterface, node_id: str) -> None:
        super().__init__(canvas, parent)
        self.node_id = node_id
        self._actions = NodeActions(canvas, node_id)
        self._pins: dict[int, PinInterface] = {}

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
        look = self._canvas.scene.look(self.node_id)
        if look is None:
            return ""
        if t == QAccessible.Text.Name:
            return look.title
        if t == QAccessible.Text.Description:
            known = self._canvas.catalogue.get(look.node.type)
            run = self._canvas.overlay.runs.get(self.node_id)
            parts = [
                say(known.title)
                if known is not None
                else say("unknown type {type}", type=look.node.type),
                f"{say(run.state.value)} {footer_text(run)}".strip() if run is not None else "",
                self._halts(),
                self._canvas.problem_texts.get(self.node_id, ""),
                look.note,
            ]
            return ". ".join(part for part in parts if part)
        return ""

    def _halts(self) -> str:
        """What the marks of breakpoints and halts show."""
        state, parts = self._canvas.overlay, []
        condition = state.breakpoints.get(self.node_id)
        if condition is not None:
            parts.append(
                say("breakpoint if {condition}", condition=condition)
                if condition
                else say("breakpoint")
            )
        if self.node_id in state.halted:
            parts.append(say("the run has halted here"))
        return ". ".join(parts)

    @override
    def rect(self) -> QRect:
        rect = self._box()
        return QRect(self._canvas.mapToGlobal(rect.topLeft()), rect.size())

    def _box(self) -> QRect:
        """Where the node stands on the canvas, widget pixels."""
        canvas = self._canvas
        return canvas.camera.rect_to_widget(canvas.scene.rect_of(self.node_id)).toAlignedRect()

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        state.selected = self.node_id in self._canvas.selection.nodes
        is_current = self.node_id == self._canvas.selection.current
        state.focused = is_current and self._canvas.hasFocus()
        state.offscreen = not self._canvas.rect().intersects(self._box())
        return state

    def _places(self) -> list[PinRef]:
        look = self._canvas.scene.look(self.node_id)
        if look is None:
            return []
        return [PinRef(self.node_id, p.pin.id, p.is_output) for p in look.measures.pins]

    @override
    def childCount(self) -> int:
        return len(self._places())

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < len(self._places()):
            return None
        if index not in self._pins:
            self._pins[index] = PinInterface(self._canvas, self, index)
        return self._pins[index]

    def pin(self, index: int) -> PinRef | None:
        """The pin of that index as it stands now."""
        places = self._places()
        return places[index] if index < len(places) else None


class PinInterface(_Virtual):
    """One pin: its name, type and what it is wired to."""

    def __init__(self, canvas: FlowSurface, parent: NodeInterface, index: int) -> None:
        super().__init__(canvas, parent)
        self._node = parent
        self._index = index

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.StaticText

    @override
    def text(self, t: QAccessible.Text) -> str:
        ref = self._node.pin(self._index)
        if ref is None or t not in (QAccessible.Text.Name, QAccessible.Text.Description):
            return ""
        flow = self._canvas.document.flow
        if t == QAccessible.Text.Name:
            return self._name(ref)
        wires = flow.edges_out_of if ref.is_output else flow.edges_into
        ends = [
            flow.nodes_by_id[far].title
            for edge in wires.get(ref.node_id, ())
            if (edge.source_handle if ref.is_output else edge.target_handle) == ref.pin_id
            and (far := edge.target if ref.is_output else edge.source) in flow.nodes_by_id
        ]
        wiring = say("wired to {names}", names=", ".join(ends)) if ends else say("not wired")
        problem = self._canvas.pin_problem_texts.get(ref, "")
        return f"{wiring}. {problem}" if problem else wiring

    def _name(self, ref: PinRef) -> str:
        """Side, name and type, as the outline says them."""
        node = self._canvas.document.flow.nodes_by_id[ref.node_id]
        pin = node.output(ref.pin_id) if ref.is_output else node.input(ref.pin_id)
        if pin is None:
            return ref.pin_id
        text = words_of_pin(pin)
        if ref.is_output:
            return say("output {text}, {type}", text=text, type=pin.type)
        return say("input {text}, {type}", text=text, type=pin.type)

    @override
    def rect(self) -> QRect:
        ref = self._node.pin(self._index)
        at = self._canvas.scene.pin_point(ref) if ref is not None else None
        if at is None:
            return QRect()
        point = self._canvas.camera.to_widget(*at).toPoint()
        return QRect(
            self._canvas.mapToGlobal(point) - QPoint(12, 12), self._canvas.size()
        ).adjusted(0, 0, 24 - self._canvas.width(), 24 - self._canvas.height())

    @override
    def state(self) -> QAccessible.State:
        return QAccessible.State()


_interfaces: dict[int, CanvasInterface] = {}
_registered: list[bool] = []


def register_canvas() -> None:
    """Let Qt ask us for the accessible interface of canvases; once for the whole program."""
    if not _registered:
        _registered.append(True)
        QAccessible.installFactory(_interface_for)


def _interface_for(_class_name: str, item: QObject) -> QAccessibleInterface | None:
    if not isinstance(item, FlowSurface):
        return None
    found = CanvasInterface(item)
    _interfaces[id(item)] = found  # Qt keeps none, and collects it with the widget
    item.destroyed.connect(_Forget(id(item)).forget)
    return found


class _Forget:
    """Drops an interface when its canvas goes; a bound method, so that nothing keeps the widget."""

    def __init__(self, key: int) -> None:
        self._key = key

    def forget(self, _item: QWidget | None = None) -> None:
        """The canvas is gone."""
        _interfaces.pop(self._key, None)
