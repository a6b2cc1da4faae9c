"""What a person can do with frames and notes: each method is one labelled undo step."""

from dataclasses import replace

from PySide6.QtCore import QRectF

from app.canvas.surface import FlowSurface
from app.document.frames import (
    Frame,
    add_frame,
    around,
    change_frame,
    frames_of,
    next_frame_id,
    remove_frames,
)
from runtime.visualflow.flow import VisualFlow


class FrameCommands:
    """Edits of the frames of one canvas's document.

    Commands without an id mean the *frame at hand*: the innermost one around the current node, else the one
    that looks nearest to the middle of the canvas.
    """

    def __init__(self, view: FlowSurface) -> None:
        self._view = view

    def _apply(self, label: str, after: VisualFlow) -> bool:
        return self._view.document.apply(label, after)

    def frame_selection(self) -> Frame:
        """A frame around the selected nodes, or in the middle of what is seen."""
        flow = self._view.document.flow
        box = self._view.scene.bounds(self._view.selection.nodes)
        if not self._view.selection.nodes or box.isEmpty():
            centre = self._view.seen().center()
            box = QRectF(centre.x() - 160.0, centre.y() - 100.0, 320.0, 200.0)
        frame = around(flow, box.left(), box.top(), box.right(), box.bottom())
        self._apply("Add frame", add_frame(flow, frame))
        return frame

    def add_note(self, at: tuple[float, float], text: str = "Note") -> Frame:
        """A sticky note at a scene place."""
        flow = self._view.document.flow
        x, y = self._view.snapped(*at)
        frame = Frame(next_frame_id(flow), "", x, y, 240.0, 120.0, text, "amber")
        self._apply("Add note", add_frame(flow, frame))
        return frame

    def rename_frame(self, frame_id: str, words: str) -> None:
        """Another title for a frame, or another text for a note."""
        frame = self._frame(frame_id)
        if frame is not None:
            new = replace(frame, text=words) if frame.text else replace(frame, title=words)
            flow = self._view.document.flow
            self._apply("Rename frame", change_frame(flow, new))

    def color_frame(self, frame_id: str, color: str) -> None:
        """Another colour for a frame: one of `FRAME_COLORS`."""
        frame = self._frame(frame_id)
        if frame is not None:
            flow = self._view.document.flow
            after = change_frame(flow, replace(frame, color=color))
            self._apply("Colour frame", after)

    def remove_frame(self, frame_id: str) -> None:
        """Remove a frame; the nodes on it stay."""
        flow = self._view.document.flow
        self._apply("Remove frame", remove_frames(flow, [frame_id]))

    def toggle_lock(self, frame_id: str = "") -> None:
        """Keep a frame and what is on it in place, or let them be moved again."""
        frame = self.of(frame_id)
        if frame is not None:
            flow = self._view.document.flow
            after = change_frame(flow, replace(frame, is_locked=not frame.is_locked))
            self._apply("Unlock frame" if frame.is_locked else "Lock frame", after)

    # ---- which one --------------------------------------------------------------------------

    def of(self, frame_id: str = "") -> Frame | None:
        """The frame of that id, or the one at hand; says so if there is none."""
        frame = self._frame(frame_id) if frame_id else self.at_hand()
        if frame is None:
            self._view.set_hint("Select a node on a frame first; G makes a frame")
        return frame

    def at_hand(self) -> Frame | None:
        """The innermost frame around the current node, else the frame in sight nearest to the middle."""
        frames = [f for f in frames_of(self._view.document.flow) if not f.is_note]
        current = self._view.selection.current
        if current is not None:
            box = self._view.scene.rect_of(current)
            around_it = [
                f for f in frames if f.contains(box.x(), box.y(), box.width(), box.height())
            ]
            if around_it:
                return min(around_it, key=lambda f: f.width * f.height)
        seen = self._view.seen()
        middle = seen.center()
        near = [
            ((box.center() - middle).manhattanLength(), frame)
            for frame in frames
            if (box := QRectF(frame.x, frame.y, frame.width, frame.height)).intersects(seen)
        ]
        return min(near, key=lambda one: one[0])[1] if near else None

    def _frame(self, frame_id: str) -> Frame | None:
        frames = frames_of(self._view.document.flow)
        return next((frame for frame in frames if frame.id == frame_id), None)
