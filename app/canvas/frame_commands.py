"""What a person can do with frames and notes: each method is one labelled undo step."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from app.canvas.frames import box_of
from app.canvas.mark_commands import GROW_STEP
from app.canvas.stage import counted
from app.canvas.surface import FlowSurface
from app.document.frames import (
    LEAST_SIZE,
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
from app.document.slides import in_reading_order
from app.document.spoken import words_of_frame
from runtime.base.words import say
from runtime.visualflow.flow import VisualFlow

NOTE_SIZE = (240.0, 120.0)


class FrameCommands:
    """Edits of the frames of one canvas's document.

    Commands without an id mean the *frame at hand*: the selected one, else the innermost one around the current
    node, else the one that looks nearest to the middle of the canvas.
    """

    def __init__(self, view: FlowSurface) -> None:
        self._view = view

    def _apply(self, label: str, after: VisualFlow) -> bool:
        return self._view.document.apply(label, after)

    def _tell(self, label: str, after: VisualFlow) -> bool:
        """Make an edit that is heard of by nothing else, and say which."""
        done = self._apply(label, after)
        if done:
            self._view.announce(label)
        return done

    def frame_selection(self) -> Frame | None:
        """A frame around the selected nodes, or in the middle of what is seen; None if the flow is locked."""
        flow = self._view.document.flow
        box = self._view.scene.bounds(self._view.selection.nodes)
        if not self._view.selection.nodes or box.isEmpty():
            centre = self._view.seen().center()
            box = QRectF(centre.x() - 160.0, centre.y() - 100.0, 320.0, 200.0)
        frame = around(flow, box.left(), box.top(), box.right(), box.bottom())
        return frame if self._apply(say("Add frame"), add_frame(flow, frame)) else None

    def add_note(
        self, at: tuple[float, float], text: str = "Note", *, beside: bool = False
    ) -> Frame | None:
        """A sticky note at a scene place; None if the flow is locked.

        Args:
            beside: below the nodes and notes that stand there.
        """
        flow, scene = self._view.document.flow, self._view.scene
        x, y = self._view.snapped(*at)
        if beside:
            notes = [box_of(one) for one in seen_frames(flow) if one.is_note]
            x, y = self._view.snapped(*scene.free_place(x, y, NOTE_SIZE, notes))
        frame = Frame(next_frame_id(flow), "", x, y, *NOTE_SIZE, text, "amber")
        if not self._apply(say("Add note"), add_frame(flow, frame)):
            return None
        self._view.selection.set(frames=[frame.id])
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
        flow, frame = self._view.document.flow, self._frame(frame_id)
        if frame is not None:
            self._tell(removal_words([frame]), remove_frames(flow, [frame_id]))

    def toggle_lock(self, frame_id: str = "") -> None:
        """Keep a frame and what is on it in place, or let them be moved again."""
        frame = self.of(frame_id)
        if frame is not None:
            flow = self._view.document.flow
            after = change_frame(flow, replace(frame, is_locked=not frame.is_locked))
            self._tell(say("Unlock frame") if frame.is_locked else say("Lock frame"), after)

    def toggle_collapsed(self, frame_id: str = "") -> None:
        """Make a frame one block, or open it again, what is on it where it was."""
        frame = self.of(frame_id)
        if frame is None:
            return
        flow, selection = self._view.document.flow, self._view.selection
        if frame.is_collapsed:
            is_done = self._tell(say("Open frame"), expand(flow, frame))
            if (
                is_done and frame.id not in selection.frames
            ):  # else keys go on with the frame itself
                selection.set(n for n in frame.nodes if n in flow.nodes_by_id)
        elif self._tell(say("Collapse frame"), collapse(flow, frame)):
            selection.remove(on_frame(flow, frame)[0])

    def link_to_selected(self, note_id: str = "") -> None:
        """Add links to the selected nodes at the end of a note."""
        note, flow = self.note(note_id), self._view.document.flow
        chosen = [node for node in flow.nodes if node.id in self._view.selection.nodes]
        if note is None or not chosen:
            self._view.tell(say("Select the nodes that a note in sight shall lead to"))
            return
        links = "\n".join(f"- [{_plain(node.title)}]({NODE_LINK}{node.id})" for node in chosen)
        text = f"{note.text.rstrip()}\n\n{links}"
        self._apply(say("Link note"), change_frame(flow, replace(note, text=text)))

    # ---- by keys ----------------------------------------------------------------------------

    def select_next(self) -> None:
        """Select the next frame or note in reading order, the one at hand first; after the last one the first."""
        view = self._view
        frames = in_reading_order(list(seen_frames(view.document.flow)))
        if not frames:
            view.tell(say("There are no frames and notes; G makes a frame, N a note"))
            return
        ids = [frame.id for frame in frames]
        at = next((n for n, one in enumerate(ids) if one in view.selection.frames), None)
        if at is None:
            first = self.at_hand() or self.note()
            at = ids.index(first.id) if first is not None else 0
        else:
            at = (at + 1) % len(ids)
        view.selection.set(frames=[ids[at]])
        view.show_frame(frames[at])
        words = words_of_frame(view.document.flow, frames[at])
        view.set_hint(
            say(
                "{words} ({number} of {count}); arrows move it, with Alt and Shift without what is on it, "
                "Ctrl+Shift+arrows resize it, Enter opens it",
                words=words,
                number=at + 1,
                count=len(ids),
            )
        )

    def go_to(self, frame_id: str) -> None:
        """Select a frame or note and bring it into sight."""
        frame = self._frame(frame_id)
        if frame is not None:
            self._view.selection.set(frames=[frame_id])
            self._view.show_frame(frame)

    def grown(self, flow: VisualFlow, across: int, down: int) -> VisualFlow:
        """A flow with the selected frames larger by steps, negative: smaller; collapsed and locked ones stay."""
        after = flow
        for frame in self._view.selected_frames:
            if not (frame.is_collapsed or frame.is_locked):
                width = max(frame.width + across * GROW_STEP, LEAST_SIZE[0])
                height = max(frame.height + down * GROW_STEP, LEAST_SIZE[1])
                after = change_frame(after, replace(frame, width=width, height=height))
        return after

    # ---- which one --------------------------------------------------------------------------

    def of(self, frame_id: str = "") -> Frame | None:
        """The frame of that id, or the one at hand; says so if there is none."""
        frame = self._frame(frame_id) if frame_id else self.at_hand()
        if frame is None:
            self._view.tell(say("Select a node on a frame first; G makes a frame"))
        return frame

    def note(self, note_id: str = "") -> Frame | None:
        """The note of that id, or the selected one, or the one in sight nearest to the middle."""
        if note_id:
            return self._frame(note_id)
        chosen = [frame for frame in self._view.selected_frames if frame.is_note]
        if chosen:
            return chosen[0]
        return self._nearest(f for f in seen_frames(self._view.document.flow) if f.is_note)

    def at_hand(self) -> Frame | None:
        """The selected frame, else the innermost one around the current node, else the one in sight nearest to the middle."""
        chosen = [frame for frame in self._view.selected_frames if not frame.is_note]
        if chosen:
            return chosen[0]
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


def size_words(frame: Frame) -> str:
    """How large a frame is."""
    width, height = frame.width, frame.height
    return say("Frame of {width:.0f} by {height:.0f}", width=width, height=height)


def removal_words(frames: Sequence[Frame]) -> str:
    """The label of an edit that removes frames and notes."""
    if len(frames) > 1:
        return say("Delete {things}", things=counted(len(frames), "frame"))
    return say("Remove note") if frames and frames[0].is_note else say("Remove frame")


def _plain(title: str) -> str:
    """A title as the words of a Markdown link."""
    return "".join(" " if c in "[]()\n" else c for c in title).strip()[:80] or "node"
