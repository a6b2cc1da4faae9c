"""A filtered list driven from the keyboard, with sections and icons; used by palette and quick add."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.widgets.announcing import announce
from app.widgets.icons import icon, icon_pixmap
from app.widgets.line_edit import LineEdit
from app.widgets.search_ranking import SearchItem, ranked
from app.widgets.theme import SECONDARY_PX, category_color, text_font, theme
from runtime.base.words import say

ROW = QSize(120, 28)
_OWN_KEYS = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Header:
    title: str
    count: int
    is_folded: bool


class SearchModel(QAbstractListModel):
    """Rows of a search list: headers and items."""

    def __init__(self, parent: QObject | None = None, mime_type: str = "") -> None:
        super().__init__(parent)
        self._mime_type = mime_type
        self._rows: list[_Header | SearchItem] = []
        self.shows_places = False

    def show(
        self,
        items: Sequence[SearchItem],
        *,
        with_headers: bool,
        folded: Collection[str] = (),
    ) -> None:
        """Replace the rows; headers appear where the section changes, `folded` sections show theirs alone."""
        self.beginResetModel()
        self.shows_places = not with_headers
        self._rows = []
        counts: dict[str, int] = {}
        for item in items:
            counts[item.section] = counts.get(item.section, 0) + 1
        section = ""
        for item in items:
            if with_headers and item.section != section:
                section = item.section
                self._rows.append(_Header(section, counts[section], section in folded))
            if not (with_headers and section in folded):
                self._rows.append(item)
        self.endResetModel()

    def item(self, row: int) -> SearchItem | None:
        """The item of a row; None for a header or a row that is not there."""
        if not 0 <= row < len(self._rows):
            return None
        found = self._rows[row]
        return found if isinstance(found, SearchItem) else None

    def header(self, row: int) -> str:
        """Section title of a header row; "" for other rows."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found.title if isinstance(found, _Header) else ""

    def is_folded(self, row: int) -> bool:
        """Whether a row is the header of a folded section."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return isinstance(found, _Header) and found.is_folded

    def count(self, row: int) -> int:
        """How many items a header's section has."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found.count if isinstance(found, _Header) else 0

    @override
    def mimeTypes(self) -> list[str]:
        return [self._mime_type] if self._mime_type else []

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        item = self.item(indexes[0].row()) if indexes else None
        if item is not None and self._mime_type:
            data.setData(self._mime_type, item.key.encode())
        return data

    def row_of(self, key: str) -> int:
        """Row of an item; -1 if it is not shown."""
        for number, row in enumerate(self._rows):
            if isinstance(row, SearchItem) and row.key == key:
                return number
        return -1

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.item(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, _Header):
            if role == Qt.ItemDataRole.AccessibleTextRole:
                title, count = row.title, row.count
                if row.is_folded:
                    return say("{title}, {count} entries, folded", title=title, count=count)
                return say("{title}, {count} entries", title=title, count=count)
            return row.title if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return "\n\n".join(part for part in (row.lack, row.detail or row.place) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.title
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                parts = (row.lack, row.place or row.section, row.shortcut, row.detail)
                return ". ".join(part.rstrip(".") for part in parts if part)
            case Qt.ItemDataRole.UserRole:
                return row.key
            case _:
                return None


class _RowDelegate(QStyledItemDelegate):
    """Paints headers and items: icon, title, a secondary word at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return ROW

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, SearchModel):
            return
        painter.save()
        item = model.item(index.row())
        area = QRect(option.rect)
        if item is None:
            folded = model.is_folded(index.row())
            count = model.count(index.row()) if folded else 0
            self._paint_header(painter, area, str(index.data()), folded=folded, count=count)
        else:
            state = option.state
            self._paint_item(painter, area, item, state, item.place if model.shows_places else "")
        painter.restore()

    def _paint_header(
        self, painter: QPainter, area: QRect, title: str, *, folded: bool, count: int
    ) -> None:
        painter.setFont(text_font(SECONDARY_PX, bold=True))
        painter.setPen(theme().text_secondary)
        chevron = "chevron-right" if folded else "chevron-down"
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(
            area.left() + 6,
            area.center().y() - 3,
            icon_pixmap(chevron, 12, theme().text_secondary, ratio),
        )
        text = f"{title}  {count}" if folded else title
        painter.drawText(area.adjusted(24, 6, -8, 0), int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_item(
        self, painter: QPainter, area: QRect, item: SearchItem, state: QStyle.StateFlag, place: str
    ) -> None:
        colors = theme()
        inner = area.adjusted(4, 1, -4, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.selection)
            painter.drawRoundedRect(inner, 5, 5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(inner, colors.panel_raised)
        left = inner.left() + 8
        if item.icon:
            ratio = painter.device().devicePixelRatio()
            ink = category_color(item.category) if item.category else colors.text
            if item.is_faint:
                ink = colors.text_secondary
            painter.drawPixmap(left, inner.center().y() - 7, icon_pixmap(item.icon, 16, ink, ratio))
            left += 24
        text = QRect(left, inner.top(), inner.right() - left - 6, inner.height())
        if item.lack:
            ratio = painter.device().devicePixelRatio()
            mark = icon_pixmap("circle-alert", 14, colors.warning, ratio)
            painter.drawPixmap(text.right() - 14, text.center().y() - 6, mark)
            text.setRight(text.right() - 20)
        if item.shortcut:
            painter.setFont(text_font(SECONDARY_PX))
            painter.setPen(colors.text_secondary)
            painter.drawText(
                text,
                int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
                item.shortcut,
            )
            text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(item.shortcut) - 8)
        painter.setFont(text_font())
        painter.setPen(colors.text_secondary if item.is_faint else colors.text)
        title = painter.fontMetrics().elidedText(
            item.title, Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), title)
        text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(title) + 12)
        painter.setFont(text_font(SECONDARY_PX))
        if place and painter.fontMetrics().horizontalAdvance(place) <= text.width():
            painter.setPen(colors.text_secondary)
            painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), place)


class _View(QListView):
    """The list; after a drag no row looks as if the pointer, which is elsewhere by then, was over it."""

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        super().startDrag(supportedActions)
        QApplication.sendEvent(self.viewport(), QEvent(QEvent.Type.Leave))


class SearchList(QWidget):
    """A search field above a list. Arrows, Page and Home/End move in the list while one types.

    Signals:
        chosen(str): Enter, or a double click: key of the item.
        current_changed(str): the highlighted item's key, "" if none.
        hovered(str): key of the item under the pointer, "" if it went away.
        cancelled(): Escape with an empty search field.
    """

    chosen = Signal(str)
    current_changed = Signal(str)
    hovered = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        chooses_on_click: bool = False,
        mime_type: str = "",
    ) -> None:
        super().__init__(parent)
        self._folded: set[str] = set()
        self._items: tuple[SearchItem, ...] = ()
        self._browsed: tuple[SearchItem, ...] | None = None
        self._boosts: Mapping[str, float] = {}
        self.field = LineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.model = SearchModel(self, mime_type)
        self.view = _View(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_RowDelegate(self.view))
        self.call(placeholder)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self.refresh)
        self.field.installEventFilter(self)
        self.view.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(self._current_moved)
        self.view.doubleClicked.connect(self._choose_index)
        self.view.clicked.connect(self._fold_index)
        self.view.entered.connect(self._hover)
        self.view.viewport().installEventFilter(self)
        if mime_type:
            self.view.setDragEnabled(True)
            self.view.setDragDropMode(QListView.DragDropMode.DragOnly)
        if chooses_on_click:
            self.view.clicked.connect(self._choose_index)

    def call(self, words: str) -> None:
        """What is searched here: in the empty field, and for screen readers."""
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.view.setAccessibleName(say("{placeholder}: results", placeholder=words))

    def set_items(
        self, items: Sequence[SearchItem], browsed: Sequence[SearchItem] | None = None
    ) -> None:
        """What can be found.

        Args:
            items: all of them, in the order shown while nothing is typed.
            browsed: shown instead while nothing is typed (favourites first, folded sections, …).
        """
        self._items = tuple(items)
        self._browsed = None if browsed is None else tuple(browsed)
        self.refresh()

    def set_boosts(self, boosts: Mapping[str, float]) -> None:
        """Key -> points added to a match; takes effect at the next search."""
        self._boosts = boosts

    def folded(self) -> frozenset[str]:
        """Titles of the folded sections."""
        return frozenset(self._folded)

    def set_folded(self, sections: Collection[str]) -> None:
        """Fold exactly these sections while nothing is typed."""
        if set(sections) != self._folded:
            self._folded = set(sections)
            self.refresh()

    def toggle_section(self, title: str) -> None:
        """Fold or unfold a section; the list stays where it was scrolled to."""
        place = self.view.verticalScrollBar().value()
        self.set_folded(self._folded ^ {title})
        self.view.verticalScrollBar().setValue(place)

    def current_key(self) -> str:
        """Key of the highlighted item; "" if none."""
        item = self.model.item(self.view.currentIndex().row())
        return item.key if item is not None else ""

    def keys(self) -> list[str]:
        """Keys of the shown items, in order."""
        shown = (self.model.item(row) for row in range(self.model.rowCount()))
        return [item.key for item in shown if item is not None]

    def refresh(self) -> None:
        """Search again and highlight the best hit."""
        query = self.field.text()
        searching = bool(query.strip())
        if searching:
            self.model.show(ranked(self._items, query, self._boosts), with_headers=False)
        else:
            items = self._items if self._browsed is None else self._browsed
            self.model.show(items, with_headers=True, folded=self._folded)
        self.select_first() if searching else self.view.setCurrentIndex(QModelIndex())
        self.view.scrollToTop()

    def select_first(self) -> None:
        """Highlight the first item."""
        self._select(0, 1)

    def select(self, key: str) -> None:
        """Highlight an item, if it is shown."""
        row = self.model.row_of(key)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and watched is self.view.viewport():
            self.hovered.emit("")
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() in _OWN_KEYS and not event.modifiers() & _COMMAND:
                event.accept()  # a shortcut of the canvas below must not take it away
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._handled_key(watched, event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _handled_key(self, watched: QObject, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.current_key():
                    self.chosen.emit(self.current_key())
                return True
            case Qt.Key.Key_Escape:
                if self.field.text():
                    self.field.clear()
                else:
                    self.cancelled.emit()
                return True
            case Qt.Key.Key_Down | Qt.Key.Key_Up if watched is self.field:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._select(self.view.currentIndex().row() + step, step)
                return True
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp if watched is self.field:
                step = 1 if event.key() == Qt.Key.Key_PageDown else -1
                self._select(self.view.currentIndex().row() + 10 * step, step)
                return True
            case _ if watched is self.view and event.text().isprintable() and event.text().strip():
                self.field.setFocus()
                self.field.insert(event.text())
                return True
            case _:
                return False

    def _select(self, row: int, step: int) -> None:
        count = self.model.rowCount()
        row = max(0, min(row, count - 1))
        while 0 <= row < count and self.model.item(row) is None:
            row += step or 1
        if self.model.item(row) is not None:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))

    def _hover(self, index: QModelIndex) -> None:
        item = self.model.item(index.row())
        self.hovered.emit(item.key if item is not None else "")

    def _current_moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        item = self.model.item(current.row())
        self.current_changed.emit(item.key if item is not None else "")
        if self.field.hasFocus():  # keys move in the list, but the focus does not
            announce(self, str(current.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _fold_index(self, index: QModelIndex) -> None:
        title = self.model.header(index.row())
        if title and not self.field.text().strip():
            self.toggle_section(title)

    def _choose_index(self, index: QModelIndex) -> None:
        item = self.model.item(index.row())
        if item is not None:
            self.chosen.emit(item.key)
