"""A tree of two levels: groups and the rows below them; what a row shows, its subclass says."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
GroupT = TypeVar("GroupT")
RowT = TypeVar("RowT")


class GroupedRows(QAbstractItemModel, Generic[GroupT, RowT]):
    """Groups have the internal id 0, rows the place of their group + 1; `UserRole` gives the group or the row."""

    groups: Sequence[GroupT] = ()

    @abstractmethod
    def rows_of(self, group: GroupT) -> Sequence[RowT]:
        """The rows below a group."""

    def group_data(self, group: GroupT, column: int, role: int) -> object:
        """What a group shows in a column."""
        raise NotImplementedError

    def row_data(self, row: RowT, column: int, role: int) -> object:
        """What a row shows in a column."""
        raise NotImplementedError

    def index_of(self, row: RowT) -> QModelIndex:
        """The place of a row; an invalid index if it is not there."""
        for place, group in enumerate(self.groups):
            rows = self.rows_of(group)
            if row in rows:
                return self.index(rows.index(row), 0, self.index(place, 0))
        return QModelIndex()

    def group_at(self, index: Index) -> GroupT:
        """The group that is at an index, or that its row belongs to."""
        return self.groups[(index.internalId() - 1) if index.internalId() else index.row()]

    @override
    def index(self, row: int, column: int = 0, parent: Index = _NO_PARENT) -> QModelIndex:
        # `hasIndex` would come back for the counts: a tree asks for each of its rows when it is laid out.
        if not (0 <= row < self.rowCount(parent) and 0 <= column < self.columnCount(parent)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() beside it
        number = child.internalId() if child.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self.groups)
        is_group = not parent.internalId() and parent.column() == 0
        return len(self.rows_of(self.groups[parent.row()])) if is_group else 0

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        group = self.group_at(index)
        if not index.internalId():
            is_asked = role == Qt.ItemDataRole.UserRole
            return group if is_asked else self.group_data(group, index.column(), role)
        row = self.rows_of(group)[index.row()]
        return row if role == Qt.ItemDataRole.UserRole else self.row_data(row, index.column(), role)
