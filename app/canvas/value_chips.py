"""What data wires carried last, in a few characters, and where it stands."""

from collections.abc import Iterator, Mapping
from html import escape

import numpy as np
import numpy.typing as npt
import orjson
from PySide6.QtCore import QRectF

from app.canvas.scene import FlowScene
from app.widgets.texts import clipped, preview
from runtime.base.json_value import JsonValue

Floats = npt.NDArray[np.float64]
MOST_CHARS = 18
MOST_TIP_CHARS = 2000
REACH, HALF_HEIGHT = 240.0, 10.0
"""How far a chip reaches from its pin at most, and up and down; scene pixels."""


class ValueChips:
    """Values by edge id, and where in a scene their wires are; remembers both for the next frame."""

    def __init__(self, values: Mapping[str, JsonValue]) -> None:
        self.values = values
        self._texts: dict[str, str] = {}
        self._known: tuple[int, list[str], npt.NDArray[np.intp]] | None = None
        self._rooms: dict[str, float] = {}

    def text(self, edge_id: str) -> str:
        """A value in a few characters."""
        text = self._texts.get(edge_id)
        if text is None:
            text = self._texts[edge_id] = (
                preview(self.values[edge_id], MOST_CHARS) or "\u00b7\u00b7"
            )
        return text

    def near(self, scene: FlowScene, area: QRectF) -> Iterator[tuple[str, float, float]]:
        """Edge id and beginning of the wires that begin in an area, scene pixels."""
        ids, x, y, is_near = self._near(scene, area)
        for place in np.flatnonzero(is_near).tolist():
            yield ids[place], float(x[place]), float(y[place])

    def room(self, scene: FlowScene, edge_id: str, x: float, y: float) -> float:
        """How far it is from the beginning of a wire to the next node on the right, at most `REACH`; scene pixels."""
        room = self._rooms.get(edge_id)
        if room is None:
            rows = scene.node_rows_in(QRectF(x, y - HALF_HEIGHT, REACH, 2 * HALF_HEIGHT))
            lefts = scene.rects[rows, 0]
            room = self._rooms[edge_id] = float(min(lefts[lefts > x] - x, default=REACH))
        return room

    def count(self, scene: FlowScene, area: QRectF) -> int:
        """How many of the wires begin in an area, scene pixels."""
        return int(np.count_nonzero(self._near(scene, area)[3]))

    def _near(
        self, scene: FlowScene, area: QRectF
    ) -> tuple[list[str], Floats, Floats, npt.NDArray[np.bool_]]:
        if self._known is None or self._known[0] != scene.version:
            ids = [one for one in self.values if one in scene.wire_of]
            rows = np.array([scene.wire_of[one] for one in ids], np.intp)
            self._known = scene.version, ids, rows
            self._rooms.clear()
        _, ids, rows = self._known
        x, y = scene.ends[rows, 0], scene.ends[rows, 1]
        is_near = (x > area.left()) & (x < area.right()) & (y > area.top()) & (y < area.bottom())
        is_near &= ~scene.tunnels[rows]
        return ids, x, y, is_near


def value_tip(value: JsonValue) -> str:
    """A value for a tool tip, as it is: in lines, never as markup."""
    text = value
    if not isinstance(text, str):
        text = orjson.dumps(value, option=orjson.OPT_INDENT_2, default=str).decode()
    return f"<p style='white-space:pre-wrap'>{escape(clipped(text, MOST_TIP_CHARS))}</p>"
