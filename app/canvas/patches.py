"""The rectangles of a canvas that are painted anew while the rest stays as it is on the screen."""

from collections.abc import Iterable
from math import ceil, floor
from operator import itemgetter

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

Box = tuple[int, int, int, int]
"""Left, top, right, bottom; widget pixels, the last two outside of it."""
PATCH_PIXELS = 150_000
"""What one patch more costs: as much as so many pixels more."""


def outward(rect: QRectF) -> Box:
    """The smallest box that holds a rectangle."""
    return floor(rect.left()), floor(rect.top()), ceil(rect.right()), ceil(rect.bottom())


class Patches:
    """What changed on a widget since it was painted, as a few rectangles that are painted one by one.

    Painting through a clip of many rectangles costs more than painting everything; one rectangle after the other
    costs what it shows.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._wanted: list[Box] = []
        self._region = QRegion()

    def add(self, boxes: Iterable[Box]) -> None:
        """Paint some boxes of the widget anew, with the next painting."""
        right, bottom = self._widget.width(), self._widget.height()
        seen = ((max(b[0], 0), max(b[1], 0), min(b[2], right), min(b[3], bottom)) for b in boxes)
        wanted = [box for box in seen if box[0] < box[2] and box[1] < box[3]]
        if wanted:
            self._wanted = merged(self._wanted + wanted)
            self._region = _region_of(self._wanted)
            self._widget.update(self._region)

    def take(self, region: QRegion) -> list[QRect]:
        """The rectangles that a painting goes through; they cover all that it is asked for.

        Args:
            region: of the paint event.
        """
        wanted, self._wanted = self._wanted, []
        if len(wanted) > 1 and self._region == region:
            return [_rect(box) for box in wanted]
        return [region.boundingRect()]


def merged(boxes: list[Box]) -> list[Box]:
    """Fewer boxes that cover the same: two become one where painting what lies between them costs less than a patch."""
    while True:
        fewer: list[Box] = []
        for box in sorted(boxes, key=itemgetter(1, 0)):
            at, around = _cheapest(box, fewer)
            if around is None:
                fewer.append(box)
            else:
                fewer[at] = around
        if len(fewer) == len(boxes):
            return fewer
        boxes = fewer


def _cheapest(box: Box, others: list[Box]) -> tuple[int, Box | None]:
    """With which of other boxes (index) one is painted for the fewest pixels more, and the box around both."""
    left, top, right, bottom = box
    own, least, found, around = (right - left) * (bottom - top), PATCH_PIXELS, 0, None
    for index, (x, y, end_x, end_y) in enumerate(others):
        a, b = min(left, x), min(top, y)
        c, d = max(right, end_x), max(bottom, end_y)
        more = (c - a) * (d - b) - own - (end_x - x) * (end_y - y)
        if more <= least:
            least, found, around = more, index, (a, b, c, d)
    return found, around


def _rect(box: Box) -> QRect:
    return QRect(box[0], box[1], box[2] - box[0], box[3] - box[1])


def _region_of(boxes: Iterable[Box]) -> QRegion:
    whole = QRegion()
    for box in boxes:
        whole += _rect(box)
    return whole
