"""View state that is kept with the flow: knots, frames, notes, collapsed and muted nodes, bookmarks."""

from dataclasses import replace

from PySide6.QtCore import QRectF

from app.canvas.camera import Camera
from app.canvas.stage import counted
from app.canvas.surface import FlowSurface
from app.document import edits
from app.document.frames import (
    Frame,
    add_frame,
    around,
    change_frame,
    frames_of,
    next_frame_id,
    remove_frames,
    with_studio,
)
from app.document.knots import knots_of, with_knots_at
from app.document.locks import LOCKED_KEY
from app.document.measures import STUDIO_KEY, studio_state
from runtime.base.json_value import JsonObject, JsonValue


class MarkCommands:
    """What this editor keeps in `studio` objects; other programs ignore it. Each method is one undo step."""

    def __init__(self, view: FlowSurface) -> None:
        self._view = view

    # ---- nodes ------------------------------------------------------------------------------

    def toggle(self, key: str, label: str) -> None:
        """Switch a flag of the selected nodes: on if any of them has it off."""
        flow = self._view.document.flow
        nodes = [flow.nodes_by_id[n] for n in self._view.selection.nodes if n in flow.nodes_by_id]
        turn_on = not all(studio_state(node.data).get(key) for node in nodes)
        after = flow
        for node in nodes:
            value: JsonValue = True if turn_on else edits.ABSENT
            after = edits.set_param_at(after, node.id, [STUDIO_KEY, key], value)
        verb = label if turn_on else f"Un{label[0].lower()}{label[1:]}"
        self._view.document.apply(f"{verb} {counted(len(nodes))}", after)

    def toggle_collapsed(self) -> None:
        """Show only the headers of the selected nodes, or all of them again."""
        self.toggle("collapsed", "Collapse")

    def toggle_unused_pins(self) -> None:
        """Hide the unwired pins of the selected nodes, or show them again."""
        self.toggle("hideUnused", "Hide unused pins of")

    def toggle_muted(self) -> None:
        """Mark the selected nodes as muted, or no longer."""
        self.toggle("muted", "Mute")

    def toggle_locked(self) -> None:
        """Keep the selected nodes where they are, or let them be moved and deleted again."""
        self.toggle(LOCKED_KEY, "Lock")

    def set_note(self, node_id: str, text: str) -> None:
        """Keep a remark with a node; an empty one is taken away."""
        value: JsonValue = text if text.strip() else edits.ABSENT
        after = edits.set_param_at(self._view.document.flow, node_id, [STUDIO_KEY, "note"], value)
        self._view.document.apply("Note on node", after)

    def set_width(self, node_id: str, width: float) -> None:
        """Another width for a node, scene pixels."""
        after = edits.set_param_at(
            self._view.document.flow, node_id, [STUDIO_KEY, "width"], round(width / 8) * 8
        )
        self._view.document.apply("Resize node", after)

    # ---- knots ------------------------------------------------------------------------------

    def add_knot(self, edge_id: str, at: tuple[float, float]) -> None:
        """Lead a wire through a place, in the right order among its other knots."""
        flow = self._view.document.flow
        edge = flow.edges_by_id.get(edge_id)
        row = self._view.scene.wire_of.get(edge_id)
        if edge is None or row is None:
            return
        start = self._view.scene.ends[row, :2]
        knots = sorted(
            [*knots_of(edge), self._view.snapped(*at)],
            key=lambda knot: (knot[0] - start[0]) ** 2 + (knot[1] - start[1]) ** 2,
        )
        self._set_knots(edge_id, knots, "Add knot")

    def clear_knots(self, edge_id: str) -> None:
        """Let a wire run freely again."""
        self._set_knots(edge_id, [], "Remove knots")

    def move_knot(self, edge_id: str, index: int, at: tuple[float, float]) -> None:
        """Lead a wire through another place."""
        edge = self._view.document.flow.edges_by_id.get(edge_id)
        knots = knots_of(edge) if edge is not None else []
        if index < len(knots):
            knots[index] = self._view.snapped(*at)
            self._set_knots(edge_id, knots, "Move knot")

    def remove_knot(self, edge_id: str, index: int) -> None:
        """Take one knot out of a wire."""
        edge = self._view.document.flow.edges_by_id.get(edge_id)
        knots = knots_of(edge) if edge is not None else []
        if index < len(knots):
            del knots[index]
            self._set_knots(edge_id, knots, "Remove knot")

    def _set_knots(self, edge_id: str, knots: list[tuple[float, float]], label: str) -> None:
        after = with_knots_at(self._view.document.flow, edge_id, knots)
        self._view.document.apply(label, after)

    # ---- frames -----------------------------------------------------------------------------

    def frame_selection(self) -> Frame:
        """A frame around the selected nodes, or in the middle of what is seen."""
        flow = self._view.document.flow
        box = self._view.scene.bounds(self._view.selection.nodes)
        if not self._view.selection.nodes or box.isEmpty():
            centre = self._view.seen().center()
            box = QRectF(centre.x() - 160.0, centre.y() - 100.0, 320.0, 200.0)
        frame = around(flow, box.left(), box.top(), box.right(), box.bottom())
        self._view.document.apply("Add frame", add_frame(flow, frame))
        return frame

    def add_note(self, at: tuple[float, float], text: str = "Note") -> Frame:
        """A sticky note at a scene place."""
        flow = self._view.document.flow
        x, y = self._view.snapped(*at)
        frame = Frame(next_frame_id(flow), "", x, y, 240.0, 120.0, text, "amber")
        self._view.document.apply("Add note", add_frame(flow, frame))
        return frame

    def rename_frame(self, frame_id: str, words: str) -> None:
        """Another title for a frame, or another text for a note."""
        frame = self._frame(frame_id)
        if frame is not None:
            new = replace(frame, text=words) if frame.text else replace(frame, title=words)
            flow = self._view.document.flow
            self._view.document.apply("Rename frame", change_frame(flow, new))

    def color_frame(self, frame_id: str, color: str) -> None:
        """Another colour for a frame: one of `FRAME_COLORS`."""
        frame = self._frame(frame_id)
        if frame is not None:
            flow = self._view.document.flow
            after = change_frame(flow, replace(frame, color=color))
            self._view.document.apply("Colour frame", after)

    def remove_frame(self, frame_id: str) -> None:
        """Remove a frame; the nodes on it stay."""
        flow = self._view.document.flow
        self._view.document.apply("Remove frame", remove_frames(flow, [frame_id]))

    def _frame(self, frame_id: str) -> Frame | None:
        frames = frames_of(self._view.document.flow)
        return next((frame for frame in frames if frame.id == frame_id), None)

    # ---- bookmarks --------------------------------------------------------------------------

    def set_bookmark(self, number: int) -> None:
        """Remember where one looks as one of ten bookmarks."""
        flow = self._view.document.flow
        camera = self._view.camera
        centre = self._view.seen().center()
        state = studio_state(flow.model_extra or {})
        marks = state.get("bookmarks")
        kept: JsonObject = dict(marks) if isinstance(marks, dict) else {}
        kept[str(number)] = [round(centre.x()), round(centre.y()), round(camera.scale, 3)]
        after = with_studio(flow, {**state, "bookmarks": kept})
        self._view.document.apply(f"Set bookmark {number}", after)

    def go_to_bookmark(self, number: int) -> bool:
        """Look where a bookmark was set; False if it was not."""
        marks = studio_state(self._view.document.flow.model_extra or {}).get("bookmarks")
        mark = marks.get(str(number)) if isinstance(marks, dict) else None
        if not (
            isinstance(mark, list)
            and len(mark) == 3
            and all(isinstance(part, int | float) and abs(part) < 1e9 for part in mark)
        ):
            return False
        x, y, scale = mark
        camera = Camera(0.0, 0.0, min(max(float(scale), 0.02), 4.0))
        self._view.jump(
            camera.centred_on(float(x), float(y), self._view.width(), self._view.height())
        )
        return True
