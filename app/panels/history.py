"""The undo history: every state by the label of its edit, with a small picture; choosing one goes there."""

from collections.abc import Callable, Mapping
from functools import cache
from time import perf_counter

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFont, QHideEvent, QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget
from typing_extensions import override

from app.document.document import Document, DocumentChange
from app.document.history import HistoryEntry
from app.widgets.flow_sketch import sketch
from app.widgets.theme import Theme, text_font, theme, theme_changes
from runtime.base.words import say
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import VisualFlow

PICTURE = QSize(72, 44)
MOST_PICTURES = 200
TURN_S = 0.005
"""How long pictures are drawn before other things have their turn."""

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class HistoryRows(QAbstractListModel):
    """The states of a document, oldest first; those ahead of the present are grey.

    A picture is drawn when its row is first asked for, a few in a turn of the event loop.
    """

    def __init__(
        self, catalogue: Mapping[str, NodeType] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue or {}
        self._ratio = 1.0
        self._pictures: dict[int, tuple[VisualFlow, QIcon]] = {}
        self._wanted: dict[int, None] = {}
        self._is_seen = False
        self._drawing = QTimer(self, interval=0)
        self._drawing.timeout.connect(self._draw_some)
        theme_changes().changed.connect(self._forget_pictures)
        self._entries: tuple[HistoryEntry, ...] = ()
        self._present = 0

    def show(self, entries: tuple[HistoryEntry, ...], present: int) -> None:
        """Show these states; `present` is the index of the one in force."""
        same = min(len(entries), len(self._entries)) - 1
        if any(entries[row] is not self._entries[row] for row in range(same)):
            self.beginResetModel()
            self._entries, self._present = entries, present
            self.endResetModel()
            return
        self._resize(entries)
        self._present = present
        if entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def _resize(self, entries: tuple[HistoryEntry, ...]) -> None:
        before, after = len(self._entries), len(entries)
        if after > before:
            self.beginInsertRows(_NO_PARENT, before, after - 1)
            self._entries = entries
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(_NO_PARENT, after, before - 1)
            self._entries = entries
            self.endRemoveRows()
        self._entries = entries

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        is_present = index.row() == self._present
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return say(entry.label)
            case Qt.ItemDataRole.AccessibleTextRole:
                ahead = say("undone") if index.row() > self._present else ""
                place = say("present") if is_present else ahead
                return f"{say(entry.label)}, {place}" if place else say(entry.label)
            case Qt.ItemDataRole.ForegroundRole if index.row() > self._present:
                return QColor(theme().text_secondary)
            case Qt.ItemDataRole.FontRole if is_present:
                return QFont(text_font(bold=True))
            case Qt.ItemDataRole.DecorationRole:
                return self._picture_of(index.row())
            case _:
                return None

    def show_to(self, *, anybody: bool) -> None:
        """Whether somebody sees the rows; their pictures are drawn only then."""
        self._is_seen = anybody
        if anybody and self._wanted:
            self._drawing.start()
        elif not anybody:
            self._drawing.stop()

    def show_at(self, ratio: float) -> None:
        """Draw pictures for a screen with that many device pixels a logical one."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._forget_pictures()

    def _picture_of(self, row: int) -> QIcon:
        known = self._pictures.get(row)
        if known is not None and known[0] is self._entries[row].flow:
            return known[1]
        self._wanted[row] = None
        if self._is_seen:
            self._drawing.start()
        return known[1] if known is not None else _blank()

    def _draw_some(self) -> None:
        end = perf_counter() + TURN_S
        while self._wanted and perf_counter() < end:
            row = next(iter(self._wanted))
            del self._wanted[row]
            if row < len(self._entries):
                self._draw(row)
        if not self._wanted:
            self._drawing.stop()

    def _draw(self, row: int) -> None:
        flow = self._entries[row].flow
        before = self._entries[row - 1].flow if row else None
        if len(self._pictures) >= MOST_PICTURES:
            self._pictures.pop(next(iter(self._pictures)))
        picture = QIcon(sketch(flow, before, self._catalogue, PICTURE, self._ratio))
        self._pictures[row] = (flow, picture)
        self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def _forget_pictures(self, _theme: Theme | None = None) -> None:
        self._pictures.clear()
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))


@cache
def _blank() -> QIcon:
    """What holds the place of a picture that is not drawn yet."""
    empty = QPixmap(PICTURE)
    empty.fill(Qt.GlobalColor.transparent)
    return QIcon(empty)


class HistoryPanel(QWidget):
    """The panel of one document at a time.

    Attributes:
        jump: goes to an entry of a document's history.
    """

    jump: Callable[[Document, int], object] = staticmethod(Document.jump)

    def __init__(
        self, catalogue: Mapping[str, NodeType] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("History"))
        self._document: Document | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self.model = HistoryRows(catalogue, self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(say("History"))
        self.view.setIconSize(PICTURE)
        self.view.setUniformItemSizes(True)  # else each row is asked for its picture
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.clicked.connect(self._jump)
        self.view.activated.connect(self._jump)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.model.show_to(anybody=True)
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.model.show_to(anybody=False)
        super().hideEvent(event)

    def show_document(self, document: Document | None) -> None:
        """Follow another document; None: none is open."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._document = document
        self._unsubscribe = document.changed.subscribe(self._changed) if document else None
        self._refresh()

    def _changed(self, _change: DocumentChange) -> None:
        self._refresh()

    def _refresh(self) -> None:
        if self._document is None:
            self.model.show((), 0)
            return
        self.model.show_at(self.devicePixelRatioF())
        self.model.show(self._document.history, self._document.history_index)
        self.view.scrollTo(self.model.index(self._document.history_index))

    def _jump(self, index: QModelIndex) -> None:
        if self._document is not None and index.isValid():
            self.jump(self._document, index.row())
