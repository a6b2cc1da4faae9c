"""Pictures of what nodes of a kind have in common, from which the pictures of single nodes are made."""

from collections import OrderedDict

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.canvas.kept_pictures import bytes_of
from app.canvas.node_look import NodeLook
from app.canvas.node_painting import draw_kind
from app.canvas.scene_arrays import PIN_MARGIN
from app.document.measures import NodeMeasures
from app.widgets.theme import Theme

MOST_BYTES = 8 * 1024 * 1024


class NodeKinds:
    """A picture of each kind of node at a scale; the least recently used go.

    Nodes of a file that are written alike share their measures: a kind is what shares them and looks alike.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], tuple[NodeMeasures, QPixmap]] = OrderedDict()
        self._bytes = 0

    def picture(
        self, look: NodeLook, theme: Theme, scale: float, ratio: float, size: QSize
    ) -> QPixmap:
        """Body, icon and labels of a node; a copy of it may be painted on.

        Args:
            scale: widget pixels a scene pixel.
            ratio: device pixels a widget pixel.
            size: device pixels, margin included.
        """
        kind = look.category, look.icon, look.is_known, look.is_muted
        key = id(look.measures), *kind, theme, scale, ratio
        found = self._kept.get(key)
        if found is not None and found[0] is look.measures:
            self._kept.move_to_end(key)
            return found[1]
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.scale(scale * ratio, scale * ratio)
        painter.translate(PIN_MARGIN, PIN_MARGIN)
        draw_kind(painter, look, theme, scale=scale, ratio=ratio)
        painter.end()
        if found is None:
            self._bytes += bytes_of(picture)
        self._kept[key] = look.measures, picture
        while self._bytes > MOST_BYTES and len(self._kept) > 1:
            self._bytes -= bytes_of(self._kept.popitem(last=False)[1][1])
        return picture
