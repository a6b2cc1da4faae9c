"""The picture of what rarely changes: grid, wires and nodes in one pixmap that panning scrolls."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QRegion

from app.canvas.camera import Camera
from app.canvas.sheet import Sheet, SheetPart

PaintArea = Callable[[SheetPart, Camera, bool], None]
"""Paints everything in a rectangle of the widget, ground included; True: hastily."""
CostMs = Callable[[QRectF, Camera], float]
"""About how long painting a rectangle of widget pixels in full takes."""
HASTY_COST_MS = 5.0
"""What takes longer is painted hastily first and in full piece by piece, a piece a turn of the event loop."""
PIECE_COST_MS = 3.0
LEAST_PIECE_PX = 40
AHEAD_PX = 128
"""How far beyond the view is painted where a pan goes, so that its next steps only move the picture."""
STRIP_PX, LEAST_STRIP_PX = 96, 24
"""How much of that at once: less where much is to be painted."""


class BaseLayer:
    """A picture of the view and a little around it; keeps what it can when the camera pans, repaints what an edit touched.

    The sheet is a ring in both directions: panning moves its origin instead of its pixels, and what has left the view
    at one side is painted over by what comes into it at the other.

    What would take too long for one frame is painted hastily and becomes finer with each `refine`.
    """

    def __init__(self, paint: PaintArea, cost_ms: CostMs) -> None:
        self._paint = paint
        self._cost_ms = cost_ms
        self._sheet = self._scratch = Sheet(1, 1)
        self._ratio = 1.0
        self._camera: Camera | None = None
        # From here on in device pixels from the widget's corner.
        self._view = QRect()
        self._origin = QPoint()
        self._painted = QRect()
        self._dirty = QRegion()
        self._coarse = QRegion()
        self._way = QPoint()

    @property
    def ratio(self) -> float:
        """Device pixels a widget pixel."""
        return self._ratio

    @property
    def camera(self) -> Camera | None:
        """The camera the picture was painted with; None before the first time."""
        return self._camera

    @property
    def coarse(self) -> QRect:
        """What of the view was painted hastily and awaits `refine`, as one rectangle; empty: nothing."""
        return self._on_widget((self._coarse & self._view).boundingRect())

    def invalidate(self, rect: QRectF | None = None) -> None:
        """Repaint a rectangle of widget pixels at the next `update`; None: all of it."""
        if rect is None:
            self._camera = None
        else:
            self._dirty += self._on_device(rect.toAlignedRect().adjusted(-2, -2, 2, 2))

    def distrust(self) -> None:
        """Paint all of it again, a piece with each `refine`; it is shown as it is until then."""
        self._coarse = QRegion(self._painted)

    def update(self, camera: Camera, size: QSize, ratio: float) -> None:
        """Bring the picture up to date.

        Args:
            camera: its origin on a whole device pixel.
            size: of the widget, logical pixels.
        """
        wide, high = math.ceil(size.width() * ratio), math.ceil(size.height() * ratio)
        view = QRect(0, 0, max(1, wide), max(1, high))
        if self._view != view or self._ratio != ratio:
            room = 2 * math.ceil(AHEAD_PX * ratio)
            self._sheet = Sheet(view.width() + room, view.height() + room)
            self._view, self._ratio = view, ratio
            self._camera = None
        if self._camera is None or self._camera.scale != camera.scale:
            self._begin_anew()
        elif self._camera != camera:
            self._move(camera)
        self._camera = camera
        self._repaint(camera)

    def _begin_anew(self) -> None:
        """Nothing that was painted can be used."""
        self._painted, self._origin = self._view, QPoint()
        self._dirty, self._coarse = QRegion(self._view), QRegion()
        self._way = QPoint()

    def _move(self, camera: Camera) -> None:
        """Follow a pan: what comes into view is to be painted, and some more on the way there if it was not yet."""
        assert self._camera is not None
        dx = round((camera.x - self._camera.x) * self._ratio)
        dy = round((camera.y - self._camera.y) * self._ratio)
        view, kept = self._view, self._painted.translated(dx, dy)
        if not kept.intersects(view):
            self._begin_anew()
            return
        wide, high = self._sheet.image.width(), self._sheet.image.height()
        self._origin = QPoint((self._origin.x() - dx) % wide, (self._origin.y() - dy) % high)
        self._dirty.translate(dx, dy)
        self._coarse.translate(dx, dy)
        self._way = QPoint(dx, dy)
        ahead, strip = math.ceil(AHEAD_PX * self._ratio), math.ceil(STRIP_PX * self._ratio)
        grown = QRect(kept)
        if kept.left() > view.left():
            grown.setLeft(view.left() - strip)
        elif kept.right() < view.right():
            grown.setRight(view.right() + strip)
        if kept.top() > view.top():
            grown.setTop(view.top() - strip)
        elif kept.bottom() < view.bottom():
            grown.setBottom(view.bottom() + strip)
        self._painted = grown & view.adjusted(-ahead, -ahead, ahead, ahead)
        self._dirty += QRegion(self._painted) - kept
        self._coarse &= self._painted

    @property
    def pans(self) -> bool:
        """Whether the camera went elsewhere at the same scale, and may go on."""
        return not self._way.isNull()

    def paint_ahead(self) -> bool:
        """Paint a strip that the last pan will bring into view; False if none is wanted, or it would take too long."""
        way, camera = self._way, self._camera
        if camera is None or way.isNull():
            return False
        room_x, room_y = self._room_ahead()
        is_across = way.x() != 0 and (
            way.y() == 0 or room_x * abs(way.y()) <= room_y * abs(way.x())
        )
        wide = math.ceil(STRIP_PX * self._ratio)
        if (room_x if is_across else room_y) > math.ceil(AHEAD_PX * self._ratio) - wide:
            return False
        while True:
            strip = self._strip_ahead(wide, is_across=is_across)
            if self._cost_ms(_area(strip, self._ratio), camera) <= PIECE_COST_MS:
                break
            wide //= 2
            if wide < LEAST_STRIP_PX * self._ratio:
                return False
        self._paint_part(strip, camera, hasty=False)
        self._painted |= strip
        return True

    def _room_ahead(self) -> tuple[int, int]:
        """How far the picture reaches beyond the view where a pan goes, across and down."""
        painted, view, way = self._painted, self._view, self._way
        left, right = view.left() - painted.left(), painted.right() - view.right()
        top, bottom = view.top() - painted.top(), painted.bottom() - view.bottom()
        return left if way.x() > 0 else right, top if way.y() > 0 else bottom

    def _strip_ahead(self, wide: int, *, is_across: bool) -> QRect:
        """The rectangle beside what is painted, where a pan goes."""
        painted, way = self._painted, self._way
        strip = QRect(painted)
        if is_across:
            strip.setWidth(wide)
            strip.moveLeft(painted.left() - wide if way.x() > 0 else painted.right() + 1)
        else:
            strip.setHeight(wide)
            strip.moveTop(painted.top() - wide if way.y() > 0 else painted.bottom() + 1)
        return strip

    def draw(self, painter: QPainter, part: QRect) -> None:
        """Copy a rectangle of widget pixels to the widget."""
        ratio = self._ratio
        self._sheet.image.setDevicePixelRatio(ratio)
        for place, piece in self._pieces(self._on_device(part) & self._view):
            at = QPointF(place.x() / ratio, place.y() / ratio)
            painter.drawImage(at, self._sheet.image, QRectF(piece))

    def _on_device(self, part: QRect) -> QRect:
        """The device pixels of a rectangle of the widget."""
        ratio = self._ratio
        left, top = math.floor(part.left() * ratio), math.floor(part.top() * ratio)
        right = math.ceil((part.left() + part.width()) * ratio)
        bottom = math.ceil((part.top() + part.height()) * ratio)
        return QRect(left, top, right - left, bottom - top)

    def _on_widget(self, part: QRect) -> QRect:
        """The rectangle of the widget that holds some device pixels."""
        return _area(part, self._ratio).toAlignedRect() if not part.isEmpty() else QRect()

    def _pieces(self, part: QRect) -> list[tuple[QPoint, QRect]]:
        """Where device pixels of the view lie in the ring: (corner of a piece in the view, part of the sheet)."""
        if part.isEmpty():
            return []
        wide, high = self._sheet.image.width(), self._sheet.image.height()
        left, top = (part.x() + self._origin.x()) % wide, (part.y() + self._origin.y()) % high
        if left + part.width() <= wide and top + part.height() <= high:
            return [(part.topLeft(), QRect(QPoint(left, top), part.size()))]
        found = []
        for turn_x in (-wide, 0, wide):
            for turn_y in (-high, 0, high):
                shift = QPoint(self._origin.x() + turn_x, self._origin.y() + turn_y)
                piece = part.translated(shift) & self._sheet.image.rect()
                if not piece.isEmpty():
                    found.append((piece.topLeft() - shift, piece))
        return found

    def _repaint(self, camera: Camera) -> None:
        region, self._dirty = self._dirty & self._painted, QRegion()
        if region.isEmpty():
            return
        parts = _rectangles(region)
        costs = [self._cost_ms(_area(part, self._ratio), camera) for part in parts]
        hasty = sum(costs) > HASTY_COST_MS
        for part in parts:
            self._paint_part(part, camera, hasty=hasty)
            self._coarse = self._coarse + part if hasty else self._coarse - part

    def _paint_part(self, part: QRect, camera: Camera, *, hasty: bool) -> None:
        pieces = self._pieces(part)
        if len(pieces) == 1:
            self._paint_on(self._sheet, pieces[0][1], part, camera, hasty)
            return
        # Painting once and copying the pieces costs less than painting each piece.
        whole = self._scratch = self._scratch.reused(part.width(), part.height())
        self._paint_on(whole, whole.image.rect(), part, camera, hasty)
        for place, piece in pieces:
            at = QRect(place - part.topLeft(), piece.size())
            self._sheet.pixels[_slices(piece)] = whole.pixels[_slices(at)]

    def _paint_on(
        self, sheet: Sheet, place: QRect, part: QRect, camera: Camera, hasty: bool
    ) -> None:
        """Paint device pixels of the view at a place of a sheet."""
        area, shift = _area(part, self._ratio), place.topLeft() - part.topLeft()
        sheet.image.setDevicePixelRatio(self._ratio)
        painter = QPainter(sheet.image)
        painter.translate(shift.x() / self._ratio, shift.y() / self._ratio)
        painter.setClipRect(area)
        pixels = sheet.pixels[_slices(place)]
        try:
            self._paint(SheetPart(painter, pixels, area, self._ratio), camera, hasty)
        finally:  # an image that is still painted on must not be drawn
            painter.end()

    def refine(self) -> QRect:
        """Paint a piece of what is coarse in full; says which, an empty rectangle if there was nothing."""
        coarse = self._coarse & self._view
        if self._camera is None or coarse.isEmpty():
            return QRect()
        part = _rectangles(coarse)[0]
        cost = self._cost_ms(_area(part, self._ratio), self._camera)
        high = part.height() / max(1, math.ceil(cost / PIECE_COST_MS))
        part.setHeight(min(part.height(), max(LEAST_PIECE_PX, math.ceil(high))))
        self._paint_part(part, self._camera, hasty=False)
        self._coarse -= part
        return self._on_widget(part)


def _area(part: QRect, ratio: float) -> QRectF:
    """Device pixels as widget pixels."""
    return QRectF(part.x() / ratio, part.y() / ratio, part.width() / ratio, part.height() / ratio)


def _slices(place: QRect) -> tuple[slice, slice]:
    """A rectangle of a sheet as rows and columns of its pixels."""
    left, top = place.x(), place.y()
    return slice(top, top + place.height()), slice(left, left + place.width())


def _rectangles(region: QRegion) -> list[QRect]:
    """The rectangles of a region, or the one around it if they are many."""
    parts: list[QRect] = list(region)  # type: ignore[call-overload]
    return parts if len(parts) <= 6 else [region.boundingRect()]
