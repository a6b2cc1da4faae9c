"""The undo history: every state by the label of its edit; choosing one goes there."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget
from typing_extensions import override

from app.document.document import Document, DocumentChange
from app.document.history import HistoryEntry
from app.widgets.icons import icon
from app.widgets.theme import text_font, theme

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class HistoryRows(QAbstractListModel):
    """The states of a document, oldest first; those ahead of the present are grey."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
                return entry.label
            case Qt.ItemDataRole.AccessibleTextRole:
                place = "present" if is_present else "undone" if index.row() > self._present else ""
                return f"{entry.label}, {place}" if place else entry.label
            case Qt.ItemDataRole.ForegroundRole if index.row() > self._present:
                return QColor(theme().text_secondary)
            case Qt.ItemDataRole.FontRole if is_present:
                return QFont(text_font(bold=True))
            case Qt.ItemDataRole.DecorationRole:
                return icon("circle-dot" if is_present else "circle")
            case _:
                return None


class HistoryPanel(QWidget):
    """The panel of one document at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("History")
        self._document: Document | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self.model = HistoryRows(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName("History")
        self.view.setIconSize(QSize(14, 14))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.clicked.connect(self._jump)
        self.view.activated.connect(self._jump)

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
        self.model.show(self._document.history, self._document.history_index)
        self.view.scrollTo(self.model.index(self._document.history_index))

    def _jump(self, index: QModelIndex) -> None:
        if self._document is not None and index.isValid():
            self._document.jump(index.row())
