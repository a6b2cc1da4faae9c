"""Frames and notes: titled areas and texts on the canvas, kept in the flow's own `studio` object.

Other programs ignore that key; the runtime never reads it.
"""

import itertools
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from app.document.measures import STUDIO_KEY, size_of, studio_state
from app.document.values import changed
from runtime.base.json_value import JsonObject
from runtime.visualflow.flow import VisualFlow

NODE_LINK = "node:"
"""Links to nodes of the flow in a note: `[Title](node:node-3)`."""
_KEYS = frozenset(
    (
        "id",
        "title",
        "text",
        "color",
        "x",
        "y",
        "width",
        "height",
        "locked",
        "collapsed",
        "nodes",
        "frames",
    )
)
FRAME_COLORS = ("blue", "green", "amber", "red", "violet", "grey")
MARGIN = 24.0
BLOCK_SIZE = (224.0, 56.0)
TITLE_HEIGHT = 32.0
LEAST_SIZE = (96.0, 64.0)
"""Width and height that a person can make a frame at least."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A titled area behind nodes, or a note if it has a text.

    Attributes:
        x, y, width, height: scene pixels.
        text: shown inside; Markdown is left as it is.
        color: one of `FRAME_COLORS`.
        is_locked: it and what is on it keep their places.
        is_collapsed: drawn as one block of `BLOCK_SIZE`; what is on it is not seen.
        nodes, frames: ids of what was on it when it was collapsed; empty if it is open.
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
    nodes: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()

    @property
    def block(self) -> tuple[float, float, float, float]:
        """x, y, width and height of what is drawn: the whole frame, or its block."""
        size = BLOCK_SIZE if self.is_collapsed else (self.width, self.height)
        return self.x, self.y, *size

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
        if self.is_collapsed:
            written["nodes"], written["frames"] = list(self.nodes), list(self.frames)
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
    return frames_in(flow.model_extra or {})


def frames_in(file: JsonObject) -> tuple[Frame, ...]:
    """The frames of the keys of a flow's file."""
    state = studio_state(file)
    entries = state.get("frames")
    if not isinstance(entries, list):
        return ()
    kept = _last_read[0] if _last_read else None  # read once: other threads ask, too
    if kept is not None and kept[0] is entries:
        return kept[1]
    found = tuple(frame for entry in entries if (frame := _frame(entry)) is not None)
    _last_read[:] = [(entries, found)]
    return found


_last_read: list[tuple[list[object], tuple[Frame, ...]]] = []
"""The entries that were read last, and what they gave: asked for with each painting, and rarely others."""


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
        nodes=_ids(entry.get("nodes")),
        frames=_ids(entry.get("frames")),
    )


def _ids(value: object) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def on_frame(flow: VisualFlow, frame: Frame) -> tuple[frozenset[str], frozenset[str]]:
    """Ids of the nodes and of the smaller frames that are on a frame, also by way of smaller ones."""
    if frame.is_collapsed:
        return frozenset(frame.nodes), frozenset(frame.frames)
    nodes = {
        node.id
        for node in flow.nodes
        if frame.contains(node.position.x, node.position.y)
        and frame.contains(node.position.x, node.position.y, *size_of(node))
    }
    inner = [
        other
        for other in frames_of(flow)
        if other.id != frame.id
        and frame.contains(*other.block)
        and other.width * other.height <= frame.width * frame.height
    ]
    for other in inner:
        nodes.update(other.nodes)
    hidden = {one for other in inner for one in other.frames}
    return frozenset(nodes), frozenset({other.id for other in inner} | hidden)


def collapse(flow: VisualFlow, frame: Frame) -> VisualFlow:
    """The flow with a frame as one block."""
    nodes, frames = on_frame(flow, frame)
    closed = replace(
        frame, is_collapsed=True, nodes=tuple(sorted(nodes)), frames=tuple(sorted(frames))
    )
    return change_frame(flow, closed)


def expand(flow: VisualFlow, frame: Frame) -> VisualFlow:
    """The flow with a frame open again, what is on it where it was."""
    return change_frame(flow, replace(frame, is_collapsed=False, nodes=(), frames=()))


def folded_nodes(flow: VisualFlow) -> dict[str, Frame]:
    """Node id -> the outermost collapsed frame that it cannot be seen for."""
    closed = [frame for frame in frames_of(flow) if frame.is_collapsed]
    hidden = {inner for frame in closed for inner in frame.frames}
    return {node_id: frame for frame in closed if frame.id not in hidden for node_id in frame.nodes}


def hidden_frames(flow: VisualFlow) -> frozenset[str]:
    """Ids of frames on collapsed ones."""
    closed = (frame for frame in frames_of(flow) if frame.is_collapsed)
    return frozenset(inner for frame in closed for inner in frame.frames)


def seen_frames(flow: VisualFlow) -> tuple[Frame, ...]:
    """The frames that are drawn, lowest first: larger ones below smaller ones they hold."""
    hidden = hidden_frames(flow)
    return tuple(frame for frame in frames_of(flow) if frame.id not in hidden)


def frames_around(flow: VisualFlow, nodes: Collection[str]) -> tuple[Frame, ...]:
    """The frames with nothing but these nodes on them: copied and kept together with the nodes."""
    chosen = frozenset(nodes)
    areas = (frame for frame in frames_of(flow) if not frame.is_note)
    return tuple(frame for frame in areas if (on := on_frame(flow, frame)[0]) and on <= chosen)


def with_copies(
    flow: VisualFlow,
    frames: Collection[Frame],
    renamed: Mapping[str, str],
    offset: tuple[float, float],
) -> VisualFlow:
    """The flow with copies of frames under fresh ids, above the others.

    Args:
        renamed: id of an original node -> id of its copy.
        offset: between original and copy, scene pixels.
    """
    if not frames:
        return flow
    present = frames_of(flow)
    taken = {frame.id for frame in present}
    numbers = (f"frame-{count}" for count in itertools.count(len(taken) + 1))
    free = (frame_id for frame_id in numbers if frame_id not in taken)
    fresh = dict(zip((frame.id for frame in frames), free, strict=False))
    copies = [
        replace(
            frame,
            id=fresh[frame.id],
            x=frame.x + offset[0],
            y=frame.y + offset[1],
            nodes=tuple(renamed[one] for one in frame.nodes if one in renamed),
            frames=tuple(fresh[one] for one in frame.frames if one in fresh),
        )
        for frame in frames
    ]
    return with_frames(flow, [*present, *copies])


def without_nodes(flow: VisualFlow, nodes: Collection[str]) -> VisualFlow:
    """The flow whose collapsed frames no longer hold these nodes: another node may get such an id."""
    gone = frozenset(nodes)
    frames = frames_of(flow)
    kept = [
        replace(frame, nodes=tuple(one for one in frame.nodes if one not in gone))
        if not gone.isdisjoint(frame.nodes)
        else frame
        for frame in frames
    ]
    changes = any(new is not old for new, old in zip(kept, frames, strict=True))
    return with_frames(flow, kept) if changes else flow


def moved_frames(flow: VisualFlow, ids: Collection[str], dx: float, dy: float) -> VisualFlow:
    """The flow with exactly these frames elsewhere, the locked ones not; nodes stay."""
    frames = [
        replace(one, x=one.x + dx, y=one.y + dy) if one.id in ids and not one.is_locked else one
        for one in frames_of(flow)
    ]
    return with_frames(flow, frames)


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


def linked_node(address: str) -> str:
    """The node a link in a note means; empty if it leads elsewhere."""
    return address.removeprefix(NODE_LINK) if address.startswith(NODE_LINK) else ""


def first_line(text: str) -> str:
    """The first words of a note, without the marks of Markdown."""
    line = next((line for line in text.splitlines() if line.strip()), "")
    return line.strip().lstrip("#>*- ").replace("*", "").replace("`", "")
