"""What a person can do with frames and notes: each method is one labelled undo step."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QRectF

from app.canvas.frames import box_of
from app.canvas.surface import FlowSurface
from app.document.frames import (
    NODE_LINK,
    Frame,
    add_frame,
    around,
    change_frame,
    collapse,
    expand,
    frames_of,
    next_frame_id,
    on_frame,
    remove_frames,
    seen_frames,
)
from runtime.base.words import say
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
        self._apply(say("Add frame"), add_frame(flow, frame))
        return frame

    def add_note(self, at: tuple[float, float], text: str = "Note") -> Frame:
        """A sticky note at a scene place."""
        flow = self._view.document.flow
        x, y = self._view.snapped(*at)
        frame = Frame(next_frame_id(flow), "", x, y, 240.0, 120.0, text, "amber")
        self._apply(say("Add note"), add_frame(flow, frame))
        return frame

    def rename_frame(self, frame_id: str, words: str) -> None:
        """Another title for a frame, or another text for a note; a note without a text goes."""
        frame = self._frame(frame_id)
        if frame is None:
            return
        flow = self._view.document.flow
        if frame.is_note and not words.strip():
            self._apply(say("Remove note"), remove_frames(flow, [frame_id]))
        elif frame.is_note:
            self._apply(say("Edit note"), change_frame(flow, replace(frame, text=words)))
        else:
            self._apply(say("Rename frame"), change_frame(flow, replace(frame, title=words)))

    def color_frame(self, frame_id: str, color: str) -> None:
        """Another colour for a frame: one of `FRAME_COLORS`."""
        frame = self._frame(frame_id)
        if frame is not None:
            flow = self._view.document.flow
            after = change_frame(flow, replace(frame, color=color))
            self._apply(say("Colour frame"), after)

    def remove_frame(self, frame_id: str) -> None:
        """Remove a frame; the nodes on it stay."""
        flow = self._view.document.flow
        self._apply(say("Remove frame"), remove_frames(flow, [frame_id]))

    def toggle_lock(self, frame_id: str = "") -> None:
        """Keep a frame and what is on it in place, or let them be moved again."""
        frame = self.of(frame_id)
        if frame is not None:
            flow = self._view.document.flow
            after = change_frame(flow, replace(frame, is_locked=not frame.is_locked))
            self._apply(say("Unlock frame") if frame.is_locked else say("Lock frame"), after)

    def toggle_collapsed(self, frame_id: str = "") -> None:
        """Make a frame one block, or open it again, what is on it where it was."""
        frame = self.of(frame_id)
        if frame is None:
            return
        flow, selection = self._view.document.flow, self._view.selection
        if frame.is_collapsed:
            if self._apply(say("Open frame"), expand(flow, frame)):
                selection.set(n for n in frame.nodes if n in flow.nodes_by_id)
        elif self._apply(say("Collapse frame"), collapse(flow, frame)):
            selection.remove(on_frame(flow, frame)[0])

    def link_to_selected(self, note_id: str = "") -> None:
        """Add links to the selected nodes at the end of a note."""
        note, flow = self.note(note_id), self._view.document.flow
        chosen = [node for node in flow.nodes if node.id in self._view.selection.nodes]
        if note is None or not chosen:
            self._view.set_hint(say("Select the nodes that a note in sight shall lead to"))
            return
        links = "\n".join(f"- [{_plain(node.title)}]({NODE_LINK}{node.id})" for node in chosen)
        text = f"{note.text.rstrip()}\n\n{links}"
        self._apply(say("Link note"), change_frame(flow, replace(note, text=text)))

    # ---- which one --------------------------------------------------------------------------

    def of(self, frame_id: str = "") -> Frame | None:
        """The frame of that id, or the one at hand; says so if there is none."""
        frame = self._frame(frame_id) if frame_id else self.at_hand()
        if frame is None:
            self._view.set_hint(say("Select a node on a frame first; G makes a frame"))
        return frame

    def note(self, note_id: str = "") -> Frame | None:
        """The note of that id, or the one in sight nearest to the middle."""
        if note_id:
            return self._frame(note_id)
        return self._nearest(f for f in seen_frames(self._view.document.flow) if f.is_note)

    def at_hand(self) -> Frame | None:
        """The innermost frame around the current node, else the frame in sight nearest to the middle."""
        frames = [f for f in seen_frames(self._view.document.flow) if not f.is_note]
        current = self._view.selection.current
        if current is not None:
            if current in self._view.scene.folded:
                return self._view.scene.folded[current]
            box = self._view.scene.rect_of(current)
            area = (box.x(), box.y(), box.width(), box.height())
            around_it = [f for f in frames if not f.is_collapsed and f.contains(*area)]
            if around_it:
                return min(around_it, key=lambda f: f.width * f.height)
        return self._nearest(frames)

    def _nearest(self, frames: Iterable[Frame]) -> Frame | None:
        """The frame in sight nearest to the middle."""
        seen = self._view.seen()
        near = [
            ((box.center() - seen.center()).manhattanLength(), frame)
            for frame in frames
            if (box := box_of(frame)).intersects(seen)
        ]
        return min(near, key=lambda one: one[0])[1] if near else None

    def _frame(self, frame_id: str) -> Frame | None:
        frames = frames_of(self._view.document.flow)
        return next((frame for frame in frames if frame.id == frame_id), None)


def _plain(title: str) -> str:
    """A title as the words of a Markdown link."""
    return "".join(" " if c in "[]()\n" else c for c in title).strip()[:80] or "node"
