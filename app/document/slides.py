"""A flow as slides: the whole of it first, then its frames in the order one reads them."""

from dataclasses import dataclass

from app.document.frames import Frame, seen_frames
from runtime.base.words import say
from runtime.visualflow.flow import VisualFlow


@dataclass(frozen=True, slots=True)
class Slide:
    """One thing to look at.

    Attributes:
        frame_id: empty: the whole flow.
    """

    title: str
    frame_id: str = ""


def slides_of(flow: VisualFlow) -> tuple[Slide, ...]:
    """The slides of a flow; notes are no slides of their own."""
    frames = [frame for frame in seen_frames(flow) if not frame.is_note]
    whole = Slide(flow.name or say("Flow"))
    return (
        whole,
        *(Slide(frame.title or say("Frame"), frame.id) for frame in in_reading_order(frames)),
    )


def in_reading_order(frames: list[Frame]) -> list[Frame]:
    """Rows from top to bottom, in each from left to right; what lies inside another comes after it."""
    rows: list[list[Frame]] = []
    for frame in sorted(frames, key=lambda one: (one.y, -one.height)):
        middle = frame.y + frame.height / 2
        row = next((r for r in rows if r[0].y <= middle <= r[0].y + r[0].height), None)
        if row is None:
            rows.append([frame])
        else:
            row.append(frame)
    return [f for row in rows for f in sorted(row, key=lambda one: (one.x, -one.width))]
