"""What a gesture may see and do: the view, as far as gestures know it."""

from collections.abc import Callable, Collection, Mapping
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.canvas.camera import Camera
from app.canvas.overlay_state import OverlayPainter, OverlayState
from app.canvas.scene import FlowScene
from app.document.document import Document
from app.document.joining import PinRef
from app.document.selection import Selection
from app.widgets.theme import Theme
from runtime.base.words import say, say_count
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import VisualFlow


class Stage(Protocol):
    """A canvas with a flow on it."""

    document: Document
    selection: Selection
    scene: FlowScene
    catalogue: Mapping[str, NodeType]
    overlay: OverlayState
    theme: Theme

    @property
    def camera(self) -> Camera:
        """Where the person looks."""
        ...

    def set_camera(self, camera: Camera) -> None:
        """Look elsewhere."""
        ...

    def zoom_by(self, factor: float, at: QPointF) -> None:
        """Zoom at a widget place."""
        ...

    def seen(self) -> QRectF:
        """The part of the scene that is in sight."""
        ...

    def pin_at(self, point: QPointF) -> PinRef | None:
        """The pin under a widget place, with a generous hit area."""
        ...

    def node_at(self, point: QPointF) -> str | None:
        """The topmost node under a widget place."""
        ...

    def wire_at(self, point: QPointF) -> str | None:
        """The wire near a widget place."""
        ...

    def snapped(self, x: float, y: float, *, is_free: bool = False) -> tuple[float, float]:
        """The nearest grid place, or the place itself if snapping is off or `is_free`."""
        ...

    def lift(self, nodes: frozenset[str], edges: frozenset[str] = frozenset()) -> None:
        """Take nodes, their wires and further wires out of the base layer until `drop_lifted`."""
        ...

    def resettle(self, former: Mapping[str, tuple[float, float]]) -> None:
        """Let nodes be seen moving from former places (node id -> x, y) to where they are."""
        ...

    def edit(
        self,
        nodes: Collection[str],
        doing: str,
        make: Callable[[VisualFlow], tuple[str, VisualFlow]],
        then: Callable[[str], None] | None = None,
    ) -> None:
        """Make an edit of some nodes, as `LargeEdits.edit` does."""
        ...

    def drop_lifted(self) -> None:
        """Put everything lifted back."""
        ...

    def draw_node_at(self, painter: QPainter, node_id: str, x: float, y: float) -> None:
        """Draw a node with its top left corner at another scene place."""
        ...

    def set_hint(self, text: str) -> None:
        """Say in the hint line what the mouse will do."""
        ...

    def refresh(self, area: QRectF | None = None) -> None:
        """Draw the overlay anew: a rectangle of widget pixels, or all of it."""
        ...

    def open_quick_add(self, at: QPointF, picked_up: tuple[PinRef, ...] = ()) -> None:
        """Open the search for a node to add at a widget place, wired to the given pins."""
        ...


class Scrolling(Enum):
    """Whether the canvas scrolls when the pointer comes near its border."""

    NO = "no"
    YES = "yes"


CLICK_PX = 4
"""A pointer that moved less than that since the press has clicked, not dragged."""


class Gesture:
    """From press to release. A gesture that is cancelled leaves no trace.

    Attributes:
        was_moved: it became a drag; kept by the gestures that a click means something else to.
    """

    scrolling = Scrolling.YES
    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, stage: Stage, start: QPointF) -> None:
        self.stage = stage
        self.start = start
        self.now = start
        self.was_moved = False

    def is_click(self, point: QPointF) -> bool:
        """Whether letting go at this widget place would be a click; never again once it became a drag."""
        return not self.was_moved and (point - self.start).manhattanLength() < CLICK_PX

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is at another widget place."""
        raise NotImplementedError

    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The button was released: make the edit."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Escape, or the widget lost the pointer: leave everything as it was before."""

    def say(self, words: str) -> None:
        """Tell in the hint line what letting go would do, and how to take it back."""
        self.stage.set_hint(say("{words}; Esc: back", words=words))

    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        """Draw the gesture over everything else, in widget pixels."""


def counted(count: int, what: str = "node") -> str:
    """`node`, `2 nodes`: for labels of edits."""
    one, many = _COUNTED[what]
    return say_count(count, one, many)


_COUNTED = {
    "node": ("node", "{count} nodes"),
    "wire": ("wire", "{count} wires"),
    "file": ("file", "{count} files"),
    "frame": ("frame", "{count} frames"),
}


def counted_all(**counts: int) -> str:
    """`2 nodes and frame`: what there is of several kinds (`node`, `wire`, `file`, `frame`), for labels of edits."""
    parts = [counted(count, what) for what, count in counts.items() if count]
    last = parts.pop() if len(parts) > 1 else ""
    listed = ", ".join(parts)
    return say("{things} and {last}", things=listed, last=last) if last else listed
