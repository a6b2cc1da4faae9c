"""Frames and notes: titled areas and texts on the canvas, kept in the flow's own `studio` object.

Other programs ignore that key; the runtime never reads it.
"""

from collections.abc import Collection
from dataclasses import dataclass

from app.document.measures import STUDIO_KEY, studio_state
from app.document.values import changed
from runtime.base.json_value import JsonObject
from runtime.visualflow.flow import VisualFlow

_KEYS = frozenset(
    ("id", "title", "text", "color", "x", "y", "width", "height", "locked", "collapsed")
)
FRAME_COLORS = ("blue", "green", "amber", "red", "violet", "grey")
MARGIN = 24.0
TITLE_HEIGHT = 32.0


@dataclass(frozen=True, slots=True)
class Frame:
    """A titled area behind nodes, or a note if it has a text.

    Attributes:
        x, y, width, height: scene pixels.
        text: shown inside; Markdown is left as it is.
        color: one of `FRAME_COLORS`.
        is_locked: it and what is on it keep their places.
        is_collapsed: drawn as one block; what is on it is not seen.
    """

    id: str
    title: str
    x: float
    y: float
    width: float
    height: float
    text: str = ""
    color: str = "blue"
    is_locked: bool = False
    is_collapsed: bool = False

    @property
    def is_note(self) -> bool:
        """Whether it is a text of its own and no area for nodes."""
        return bool(self.text)

    def to_json(self) -> JsonObject:
        """The frame as it is written into the file."""
        written: JsonObject = {
            "id": self.id,
            "title": self.title,
            "text": self.text,
            "color": self.color,
            "x": self.x,
            "y": self.y,
            "width": self.width,
            "height": self.height,
        }
        for key, is_on in (("locked", self.is_locked), ("collapsed", self.is_collapsed)):
            if is_on:
                written[key] = True
        return written

    def contains(self, x: float, y: float, width: float = 0.0, height: float = 0.0) -> bool:
        """Whether a rectangle lies wholly inside."""
        return (
            self.x <= x
            and self.y <= y
            and x + width <= self.x + self.width
            and y + height <= self.y + self.height
        )


def frames_of(flow: VisualFlow) -> tuple[Frame, ...]:
    """The frames of a flow, lowest first; malformed entries are left out (and kept in the file)."""
    state = studio_state(flow.model_extra or {})
    entries = state.get("frames")
    if not isinstance(entries, list):
        return ()
    return tuple(frame for entry in entries if (frame := _frame(entry)) is not None)


def _frame(entry: object) -> Frame | None:
    if not isinstance(entry, dict) or not isinstance(entry.get("id"), str):
        return None
    numbers = [entry.get(key) for key in ("x", "y", "width", "height")]
    if not all(
        isinstance(n, int | float) and not isinstance(n, bool) and abs(n) < 1e9 for n in numbers
    ):
        return None
    x, y, width, height = (float(n) for n in numbers if isinstance(n, int | float))
    title, text, color = entry.get("title"), entry.get("text"), entry.get("color")
    return Frame(
        id=entry["id"],
        title=title if isinstance(title, str) else "",
        x=x,
        y=y,
        width=max(width, 48.0),
        height=max(height, 40.0),
        text=text if isinstance(text, str) else "",
        color=color if color in FRAME_COLORS else "blue",
        is_locked=entry.get("locked") is True,
        is_collapsed=entry.get("collapsed") is True,
    )


def with_frames(flow: VisualFlow, frames: Collection[Frame]) -> VisualFlow:
    """The flow with exactly these frames; entries that are none, and keys nobody here knows, are kept."""
    state = studio_state(flow.model_extra or {})
    entries = state.get("frames")
    former = entries if isinstance(entries, list) else []
    unknown = {
        entry["id"]: {key: value for key, value in entry.items() if key not in _KEYS}
        for entry in former
        if isinstance(entry, dict) and isinstance(entry.get("id"), str)
    }
    written = [entry for entry in former if _frame(entry) is None]
    written += [{**unknown.get(frame.id, {}), **frame.to_json()} for frame in frames]
    return with_studio(flow, {**state, "frames": written})


def with_studio(flow: VisualFlow, state: JsonObject) -> VisualFlow:
    """The flow with another `studio` object of its own."""
    return changed(flow, **{STUDIO_KEY: state})


def add_frame(flow: VisualFlow, frame: Frame) -> VisualFlow:
    """The flow with one more frame, above the others."""
    return with_frames(flow, [*frames_of(flow), frame])


def change_frame(flow: VisualFlow, frame: Frame) -> VisualFlow:
    """The flow with another value for the frame of that id."""
    return with_frames(flow, [frame if old.id == frame.id else old for old in frames_of(flow)])


def remove_frames(flow: VisualFlow, ids: Collection[str]) -> VisualFlow:
    """The flow without these frames; the nodes on them stay."""
    kept = [frame for frame in frames_of(flow) if frame.id not in ids]
    return with_frames(flow, kept) if len(kept) != len(frames_of(flow)) else flow


def next_frame_id(flow: VisualFlow) -> str:
    """A fresh frame id."""
    taken = {frame.id for frame in frames_of(flow)}
    count = len(taken) + 1
    while f"frame-{count}" in taken:
        count += 1
    return f"frame-{count}"


def around(
    flow: VisualFlow, left: float, top: float, right: float, bottom: float, title: str = "Frame"
) -> Frame:
    """A new frame around a scene rectangle."""
    return Frame(
        id=next_frame_id(flow),
        title=title,
        x=left - MARGIN,
        y=top - MARGIN - TITLE_HEIGHT,
        width=right - left + 2 * MARGIN,
        height=bottom - top + 2 * MARGIN + TITLE_HEIGHT,
    )
