"""What a canvas says of what is under the pointer: in the hint line, by the cursor, in a tool tip."""

from PySide6.QtCore import Qt

from app.canvas.editing import EditingSurface
from app.canvas.frames import frame_corner_at, frame_words
from app.canvas.gestures.drag_wire import DragWire, is_free
from app.canvas.gestures.frame_gestures import MoveFrame, ResizeFrame
from app.canvas.gestures.knots import MoveKnot, border_at, knot_at
from app.canvas.gestures.move_nodes import MoveNodes
from app.canvas.value_chips import value_tip
from app.document import splicing
from app.document.joining import PinRef
from app.document.measures import words_of_pin
from runtime.base.words import say

Hint = tuple[str, Qt.CursorShape]
"""What a drag or click would do: in words, and as a cursor."""
_CLICK = Qt.CursorShape.PointingHandCursor


class PointerWords:
    """Words for a canvas; owned by it."""

    def __init__(self, surface: EditingSurface) -> None:
        self._surface = surface

    def hint(self, pin: PinRef | None, node_id: str | None, wire: str | None) -> Hint | None:
        """What a drag or click at the pointer would do to what is there; None: nothing is there."""
        surface = self._surface
        if pin is not None:
            return self._hint_of_pin(pin)
        if (bordering := border_at(surface, surface.pointer)) is not None:
            return bordering.words, bordering.cursor
        if surface.more_pins_at(surface.pointer) is not None:
            return say("Click to show all pins of the node; P hides them again"), _CLICK
        if node_id is not None:
            words = say("Drag to move, double-click the title to rename; Ctrl-drag: a copy")
            return words, MoveNodes.cursor
        if surface.comment_at(surface.pointer) is not None:
            return say("Click to edit the comment"), _CLICK
        return self._hint_of_wire() if wire is not None else self._hint_of_frame()

    def _hint_of_pin(self, pin: PinRef) -> Hint:
        flow = self._surface.document.flow
        found = splicing.pin_of(flow, pin)
        kind = found.type.replace("_", " ") if found is not None else "?"
        label = (found.label or pin.pin_id) if found is not None else pin.pin_id
        words = say(
            "{label} ({kind}): drag to wire, click to add a node that fits"
            if is_free(flow, pin)
            else "{label} ({kind}): drag to wire; Shift: one more, Ctrl: all its wires",
            label=label,
            kind=kind,
        )
        return words, DragWire.cursor

    def _hint_of_wire(self) -> Hint:
        surface = self._surface
        if surface.tunnel_at(surface.pointer) is not None:
            return say("Click to go to the other end, right-click for the menu"), _CLICK
        if knot_at(surface.scene, surface, surface.pointer) is not None:
            return say("Drag the knot, Alt-click to remove it"), MoveKnot.cursor
        return say("Click to select, double-click for a knot, Alt-click to cut"), _CLICK

    def _hint_of_frame(self) -> Hint | None:
        surface = self._surface
        flow, (x, y) = surface.document.flow, surface.camera.to_scene(surface.pointer)
        if frame_corner_at(flow, x, y, surface.camera.scale) is not None:
            return say("Drag to make the frame larger or smaller"), ResizeFrame.cursor
        words, is_drag = frame_words(flow, x, y, surface.camera, surface.theme, surface.folder)
        return (words, MoveFrame.cursor if is_drag else _CLICK) if words else None

    def tip(self, pin: PinRef | None, node_id: str | None, wire: str | None = None) -> str:
        """What a pin or node is and what is wrong with it, or what a wire carried last; empty if there is nothing."""
        surface = self._surface
        if pin is not None:
            found = splicing.pin_of(surface.document.flow, pin)
            if found is None:
                return ""
            doc = f"\n{say(found.description)}" if found.description else ""
            problem = surface.pin_problem_texts.get(pin, "")
            return f"{words_of_pin(found)} · {found.type}{doc}\n\n{problem}".strip()
        if node_id is not None:
            look = surface.scene.look(node_id)
            problem = surface.problem_texts.get(node_id, "")
            known = surface.catalogue.get(look.node.type) if look is not None else None
            doc = say(known.doc) if known is not None else say("This node type is not installed.")
            note = look.note if look is not None else ""
            return "\n\n".join(part for part in (problem, note, doc) if part)
        return self._tip_of_wire(wire) if wire is not None else ""

    def _tip_of_wire(self, wire: str) -> str:
        """What it carried last: of the wires from one pin only the first is known, and it speaks for all."""
        chips, flow = self._surface.overlay.values, self._surface.document.flow
        edge = flow.edges_by_id.get(wire)
        if chips is None or edge is None:
            return ""
        beside = (one for one in flow.edges_out_of[edge.source] if one.id in chips.values)
        same = (one for one in beside if one.source_handle == edge.source_handle)
        known = next(same, None)
        return value_tip(chips.values[known.id]) if known is not None else ""
