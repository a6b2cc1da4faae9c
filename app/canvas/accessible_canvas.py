"""The canvas for screen readers: a list of virtual children, made from the scene when they are asked for."""

from functools import cached_property

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from typing_extensions import override

from app.canvas.accessible_parts import CanvasPart, FramePart, NodePart, WirePart, focus_key
from app.canvas.frames import box_of
from app.canvas.surface import FlowSurface
from app.document.frames import seen_frames
from runtime.visualflow.flow import VisualFlow

_LIMIT = 2000
"""So many nodes, frames and wires each are told to screen readers; the outline has all of them."""


class _Listing:
    """What is on the canvas in the order of its children: nodes, frames and notes, wires."""

    def __init__(self, flow: VisualFlow) -> None:
        self.flow = flow
        self._frames = seen_frames(flow)[:_LIMIT]
        nodes, wires = min(len(flow.nodes), _LIMIT), min(len(flow.edges), _LIMIT)
        self._ends = nodes, nodes + len(self._frames)
        self.count = self._ends[1] + wires

    def at(self, index: int) -> tuple[type[CanvasPart], str] | None:
        """Kind and id of the child of a number."""
        nodes, frames = self._ends
        if not 0 <= index < self.count:
            return None
        if index < nodes:
            return NodePart, self.flow.nodes[index].id
        if index < frames:
            return FramePart, self._frames[index - nodes].id
        return WirePart, self.flow.edges[index - frames].id

    @cached_property
    def numbers(self) -> dict[tuple[type[CanvasPart], str], int]:
        """Where each child stands; only some ask."""
        found = (self.at(index) for index in range(self.count))
        return {one: index for index, one in enumerate(found) if one is not None}


class CanvasInterface(QAccessibleWidget):
    """The canvas: a list whose items are the nodes, the frames and notes, and the wires, in the order of the flow."""

    def __init__(self, canvas: FlowSurface) -> None:
        super().__init__(canvas, QAccessible.Role.List, canvas.accessibleName())
        self._canvas = canvas
        self._parts: dict[tuple[type[CanvasPart], str], CanvasPart] = {}
        self._known: _Listing | None = None

    @property
    def _listing(self) -> _Listing:
        flow = self._canvas.document.flow
        if self._known is None or self._known.flow is not flow:
            self._known = _Listing(flow)
        return self._known

    @override
    def childCount(self) -> int:
        return self._listing.count

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        found = self._listing.at(index)
        return self.part(*found) if found is not None else None

    def part(self, kind: type[CanvasPart], key: str) -> CanvasPart:
        """A child by its kind and id; one object for each, since Qt keeps no reference."""
        part = self._parts.get((kind, key))
        if part is None:
            part = self._parts[kind, key] = kind(self._canvas, self, key)
        return part

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if not isinstance(child, CanvasPart):
            return -1
        return self._listing.numbers.get((type(child), child.key), -1)

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.current() if self._canvas.hasFocus() else None

    def current(self) -> CanvasPart | None:
        """The node, frame or wire that keys go to."""
        chosen, key = self._canvas.selection, focus_key(self._canvas)
        if key is None:
            return None
        if key == chosen.current:
            return self.part(NodePart, key)
        return self.part(FramePart if key in chosen.frames else WirePart, key)

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        point = self._canvas.mapFromGlobal(QPoint(x, y)).toPointF()
        node_id = self._canvas.node_at(point)
        if node_id is not None:
            return self.part(NodePart, node_id)
        edge_id = self._canvas.wire_at(point)
        if edge_id is not None:
            return self.part(WirePart, edge_id)
        place = self._canvas.camera.to_scene(point)
        frames = reversed(seen_frames(self._canvas.document.flow))
        frame = next((one for one in frames if box_of(one).contains(*place)), None)
        return self.part(FramePart, frame.id) if frame is not None else None

    def release(self) -> None:
        """Let Qt forget the children: what a screen reader has heard of is found by number until then."""
        parts: list[CanvasPart] = list(self._parts.values())
        parts += [pin for part in parts if isinstance(part, NodePart) for pin in part.pins.values()]
        for part in parts:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))
        self._parts.clear()
