"""Pictures of single nodes, kept between paintings."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtGui import QPainter, QPixmap

from app.canvas.kept_pictures import bytes_of

MAX_BYTES = 96 * 1024 * 1024


class NodePixmaps:
    """Pictures of single nodes, each at one scale; the least recently used go when memory runs out.

    A scale is in device pixels a scene pixel.
    """

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self._pictures: OrderedDict[int, tuple[object, float, QPixmap]] = OrderedDict()
        self._bytes = 0
        self._max_bytes = max_bytes

    def clear(self) -> None:
        """Forget all of them: another theme."""
        self._pictures.clear()
        self._bytes = 0

    def get(self, row: int, key: object, scale: float) -> QPixmap | None:
        """The picture of a node, if it was made for an equal key at this scale."""
        found = self._pictures.get(row)
        if found is None or found[1] != scale or found[0] != key:
            return None
        self._pictures.move_to_end(row)
        return found[2]

    def has(self, row: int, scale: float) -> bool:
        """Whether there is a picture of a node at this scale; it may be out of date."""
        found = self._pictures.get(row)
        return found is not None and found[1] == scale

    def any_scale(self, row: int) -> QPixmap | None:
        """The picture of a node at whatever scale it was made: a stand-in until the right one is made."""
        found = self._pictures.get(row)
        return found[2] if found is not None else None

    def make(
        self,
        row: int,
        key: object,
        scale: float,
        ground: QPixmap,
        draw: Callable[[QPainter], None],
    ) -> QPixmap:
        """Draw and keep a node's picture.

        Args:
            ground: what it is drawn on; stays as it is.
        """
        former = self._pictures.pop(row, None)
        if former is not None:
            self._bytes -= bytes_of(former[2])
        picture = QPixmap(ground)
        painter = QPainter(picture)
        draw(painter)
        painter.end()
        self._pictures[row] = (key, scale, picture)
        self._bytes += bytes_of(picture)
        while self._bytes > self._max_bytes and len(self._pictures) > 1:
            _, (_, _, dropped) = self._pictures.popitem(last=False)
            self._bytes -= bytes_of(dropped)
        return picture
