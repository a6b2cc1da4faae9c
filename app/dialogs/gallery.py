"""The gallery: templates for new flows and examples, each with a picture and a line on what it is for."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.widgets.dialog_parts import dialog_foot
from app.widgets.icons import icon
from app.widgets.line_edit import SearchLine
from app.widgets.sliced import Drawing, SlicedWork
from app.widgets.theme import SECONDARY_PX, text_font, theme, theme_changes

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
PICTURE = QSize(240, 132)
CARD = QSize(264, 224)


@dataclass(frozen=True, slots=True)
class GalleryItem:
    """One card.

    Attributes:
        key: what the caller gets.
        purpose: one line on what it is for.
        kind: `Template` or `Example`.
    """

    key: str
    title: str
    purpose: str
    kind: str


class _Cards(QAbstractListModel):
    """The cards that match what is typed; `UserRole` gives the item."""

    def __init__(self, items: Sequence[GalleryItem], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(items)
        self.items = self._all
        self.pictures: dict[str, QPixmap] = {}
        self.without_picture: list[str] = []
        self.forget_pictures()

    def filter(self, text: str) -> None:
        """Keep the cards that have every word."""
        words = text.casefold().split()
        self.beginResetModel()
        self.items = tuple(
            item
            for item in self._all
            if all(w in f"{item.title} {item.purpose} {item.kind}".casefold() for w in words)
        )
        self.endResetModel()

    def forget_pictures(self) -> None:
        """They are in the colours of another theme; each is shown until there is a new one."""
        self.without_picture = [item.key for item in self._all]

    def take_picture(self, key: str, picture: QPixmap) -> None:
        """Show the picture of a card."""
        self.pictures[key] = picture
        self.without_picture.remove(key)
        for row, item in enumerate(self.items):
            if item.key == key:
                self.dataChanged.emit(self.index(row), self.index(row))

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.items)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.title
            case Qt.ItemDataRole.ToolTipRole:
                return item.purpose
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{item.kind}: {item.title}. {item.purpose}"
            case Qt.ItemDataRole.DecorationRole:
                return self.pictures.get(item.key)
            case Qt.ItemDataRole.UserRole:
                return item
            case _:
                return None


class _CardDelegate(QStyledItemDelegate):
    """Paints a card: picture, kind, title, purpose in two lines."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return CARD

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(item, GalleryItem):
            return
        colors = theme()
        card = QRect(option.rect).adjusted(6, 6, -6, -6)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(colors.accent if is_selected else colors.node_border, 2 if is_selected else 1)
        )
        painter.setBrush(colors.panel_raised if is_selected or is_hovered else colors.panel)
        painter.drawRoundedRect(card, 8, 8)
        place = QRect(card.left() + 6, card.top() + 6, PICTURE.width(), PICTURE.height())
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QPixmap):
            painter.drawPixmap(place, picture)
        else:
            painter.fillRect(place, colors.canvas)
        text = QRect(card.left() + 10, place.bottom() + 6, card.width() - 20, 20)
        painter.setFont(text_font(bold=True))
        painter.setPen(colors.text)
        kind_width = QFontMetrics(text_font(SECONDARY_PX)).horizontalAdvance(item.kind)
        shown = painter.fontMetrics().elidedText(
            item.title, Qt.TextElideMode.ElideRight, text.width() - kind_width - 8
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(text_font(SECONDARY_PX))
        painter.setPen(colors.text_secondary)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(text, right, item.kind)
        below = QRect(text.left(), text.bottom() + 2, text.width(), 32)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, _two_lines(painter, item.purpose, below))
        painter.restore()


class GalleryDialog(QDialog):
    """Shows the cards; `chosen` holds the key of the one that was opened.

    Args:
        picture: draws a card's picture; called card by card while the dialog is open.

    Signals:
        tour_wanted(): take the tour.
    """

    tour_wanted = Signal()

    def __init__(
        self,
        items: Sequence[GalleryItem],
        picture: Callable[[str, QSize, float], Drawing],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New from template or example"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(860, 640)
        self.chosen = ""
        self._picture = picture
        self.cards = _Cards(items, self)
        title = QLabel(self.tr("What do you want to begin with?"), self)
        title.setProperty("role", "title")
        self.search = SearchLine(self.tr("Search templates and examples"), self)
        self.view = QListView(self)
        self.view.setAccessibleName(self.tr("Templates and examples"))
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.setGridSize(CARD)
        self.view.setSpacing(0)
        self.view.setMouseTracking(True)
        self.view.setModel(self.cards)
        self.view.setItemDelegate(_CardDelegate(self.view))
        tour = QPushButton(icon("route"), self.tr("Take the tour"), self)
        tour.clicked.connect(self._want_tour)
        self.take = QPushButton(self.tr("Open"), self)
        self.take.clicked.connect(self._open_current)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(title)
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        layout.addLayout(dialog_foot(self, self.take, tour))
        self._drawing = SlicedWork(self)
        self._drawing.start(self._draw(), at_once=False)
        theme_changes().changed.connect(self._draw_again)
        self.search.textChanged.connect(self._filter)
        self.view.doubleClicked.connect(self._choose)
        self._select_first()
        self.view.setFocus()

    def choose(self, key: str) -> None:
        """Open the card of that key."""
        self.chosen = key
        self.accept()

    def _filter(self, text: str) -> None:
        self.cards.filter(text)
        self._select_first()

    def _select_first(self) -> None:
        if self.cards.items:
            self.view.setCurrentIndex(self.cards.index(0))
        self.take.setEnabled(bool(self.cards.items))

    def _choose(self, index: QModelIndex) -> None:
        self.choose(self.cards.items[index.row()].key)

    def _open_current(self) -> None:
        index = self.view.currentIndex()
        if 0 <= index.row() < len(self.cards.items):
            self._choose(index)

    def _want_tour(self) -> None:
        self.reject()
        self.tour_wanted.emit()

    @Slot()
    def _draw_again(self) -> None:
        self.cards.forget_pictures()
        self._drawing.start(self._draw(), at_once=False)

    def _draw(self) -> Iterator[None]:
        for key in tuple(self.cards.without_picture):
            picture = yield from self._picture(key, PICTURE, self.devicePixelRatioF())
            self.cards.take_picture(key, picture)


def _two_lines(painter: QPainter, text: str, area: QRect) -> str:
    width = area.width() * 2 - 24
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
