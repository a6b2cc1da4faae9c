"""The picture of what rarely changes: grid, wires and nodes in one pixmap that panning scrolls."""

import math
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from app.canvas.camera import Camera

PaintArea = Callable[[QPainter, QRectF, Camera, bool], None]
"""Paints everything in a rectangle of widget pixels, ground included; True: hastily."""
CostMs = Callable[[QRectF, Camera], float]
"""About how long painting a rectangle of widget pixels in full takes."""
HASTY_COST_MS = 5.0
"""What takes longer is painted hastily first and in full piece by piece, a piece a turn of the event loop."""
PIECE_COST_MS = 3.0
LEAST_PIECE_PX = 40
MAX_BYTES = 96 * 1024 * 1024


class BaseLayer:
    """A pixmap as large as the widget; keeps what it can when the camera pans, repaints what an edit touched.

    What would take too long for one frame is painted hastily and becomes finer with each `refine`.
    """

    def __init__(self, paint: PaintArea, cost_ms: CostMs) -> None:
        self._paint = paint
        self._cost_ms = cost_ms
        self._pixmap = QPixmap()
        self._camera: Camera | None = None
        self._dirty = QRegion()
        self._coarse = QRegion()
        self._ratio = 1.0

    @property
    def pixmap(self) -> QPixmap:
        """The picture; logical size of the widget, device pixel ratio set."""
        return self._pixmap

    @property
    def camera(self) -> Camera | None:
        """The camera the picture was painted with; None before the first time."""
        return self._camera

    @property
    def coarse(self) -> QRect:
        """What was painted hastily and awaits `refine`, as one rectangle; empty: nothing."""
        return self._coarse.boundingRect()

    def invalidate(self, rect: QRectF | None = None) -> None:
        """Repaint a rectangle of widget pixels at the next `update`; None: all of it."""
        if rect is None:
            self._camera = None
        else:
            grown = rect.toAlignedRect().adjusted(-2, -2, 2, 2)
            self._dirty += grown & QRect(QPoint(0, 0), self._size())

    def _size(self) -> QSize:
        return self._pixmap.deviceIndependentSize().toSize()

    def update(self, camera: Camera, size: QSize, ratio: float) -> None:
        """Bring the picture up to date.

        Args:
            camera: its origin on a whole device pixel.
            size: of the widget, logical pixels.
        """
        whole = QRect(QPoint(0, 0), size)
        if self._size() != size or self._ratio != ratio or self._pixmap.isNull():
            self._pixmap = QPixmap(
                max(1, math.ceil(size.width() * ratio)), max(1, math.ceil(size.height() * ratio))
            )
            self._pixmap.setDevicePixelRatio(ratio)
            self._ratio = ratio
            self._camera = None
        if self._camera is None or self._camera.scale != camera.scale:
            self._dirty = QRegion(whole)
        elif self._camera != camera:
            self._scroll(camera, whole)
        self._camera = camera
        if not self._dirty.isEmpty():
            self._repaint(camera)

    def _scroll(self, camera: Camera, whole: QRect) -> None:
        assert self._camera is not None
        dx = round((camera.x - self._camera.x) * self._ratio)
        dy = round((camera.y - self._camera.y) * self._ratio)
        device = self._pixmap.rect()
        if abs(dx) >= device.width() or abs(dy) >= device.height():
            self._dirty = QRegion(whole)
            return
        self._pixmap.scroll(dx, dy, device)
        x, y = dx / self._ratio, dy / self._ratio
        self._dirty = self._scrolled(self._dirty, x, y)
        self._coarse = self._scrolled(self._coarse, x, y) & whole
        width, height = float(whole.width()), float(whole.height())
        strips = (
            QRectF(0 if x > 0 else width + x, 0, abs(x), height),
            QRectF(0, 0 if y > 0 else height + y, width, abs(y)),
        )
        for strip in strips:
            if not strip.isEmpty():
                self._dirty += strip.toAlignedRect() & whole

    def _scrolled(self, region: QRegion, x: float, y: float) -> QRegion:
        moved = region.translated(round(x), round(y))
        if moved.rectCount() and self._ratio != 1.0:
            return QRegion(moved.boundingRect().adjusted(-1, -1, 1, 1))
        return moved

    def _repaint(self, camera: Camera) -> None:
        region, self._dirty = self._dirty, QRegion()
        parts = _rectangles(region)
        hasty = sum(self._cost_ms(QRectF(part), camera) for part in parts) > HASTY_COST_MS
        self._paint_parts(parts, camera, hasty=hasty)
        for part in parts:
            self._coarse = self._coarse + part if hasty else self._coarse - part

    def _paint_parts(self, parts: list[QRect], camera: Camera, *, hasty: bool) -> None:
        painter = QPainter(self._pixmap)
        for part in parts:
            area = QRectF(part)
            painter.setClipRect(area)
            self._paint(painter, area, camera, hasty)
        painter.end()

    def refine(self) -> QRect:
        """Paint a piece of what is coarse in full; says which, an empty rectangle if there was nothing."""
        if self._camera is None or self._coarse.isEmpty():
            return QRect()
        part = _rectangles(self._coarse)[0]
        pieces = math.ceil(self._cost_ms(QRectF(part), self._camera) / PIECE_COST_MS)
        part.setHeight(
            min(part.height(), max(LEAST_PIECE_PX, math.ceil(part.height() / max(1, pieces))))
        )
        self._paint_parts([part], self._camera, hasty=False)
        self._coarse -= part
        return part


def _rectangles(region: QRegion) -> list[QRect]:
    """The rectangles of a region, or the one around it if they are many."""
    parts: list[QRect] = list(region)  # type: ignore[call-overload]
    return parts if len(parts) <= 6 else [region.boundingRect()]


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
        size: tuple[float, float],
        draw: Callable[[QPainter], None],
    ) -> QPixmap:
        """Draw and keep a node's picture.

        Args:
            size: device pixels, margin included.
        """
        former = self._pictures.pop(row, None)
        if former is not None:
            self._bytes -= _bytes_of(former[2])
        picture = QPixmap(max(1, math.ceil(size[0])), max(1, math.ceil(size[1])))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw(painter)
        painter.end()
        self._pictures[row] = (key, scale, picture)
        self._bytes += _bytes_of(picture)
        while self._bytes > self._max_bytes and len(self._pictures) > 1:
            _, (_, _, dropped) = self._pictures.popitem(last=False)
            self._bytes -= _bytes_of(dropped)
        return picture


def _bytes_of(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4
