"""Any JSON value as a tree: rows are made when they are opened, so a huge value costs nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget
from typing_extensions import override

from app.widgets.texts import plain_tip, pretty_json, preview
from app.widgets.theme import mono_font, theme
from runtime.base.json_value import JsonValue
from runtime.base.words import say

MOST_CHILDREN = 2_000
"""Entries of one list or object that are shown; the last row says how many more there are."""

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class _Part:
    __slots__ = ("_children", "key", "parent", "row", "value")

    def __init__(self, key: str, value: JsonValue, parent: "_Part | None", row: int) -> None:
        self.key, self.value, self.parent, self.row = key, value, parent, row
        self._children: list[_Part] | None = None

    def children(self) -> list["_Part"]:
        """Made at the first look."""
        if self._children is None:
            self._children = list(self._made())
        return self._children

    def _made(self) -> Iterator["_Part"]:
        if isinstance(self.value, dict):
            entries = list(self.value.items())
        elif isinstance(self.value, list):
            entries = [
                (f"[{number}]", part) for number, part in enumerate(self.value[:MOST_CHILDREN])
            ]
        else:
            return
        for row, (key, part) in enumerate(entries[:MOST_CHILDREN]):
            yield _Part(str(key), part, self, row)
        rest = len(self.value) - MOST_CHILDREN
        if rest > 0:
            yield _Part("…", say("{rest} more", rest=rest), self, MOST_CHILDREN)


class JsonRows(QAbstractItemModel):
    """The model: columns key and value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Part("", {}, None, 0)
        self._former = self._root

    def show(self, value: JsonValue) -> None:
        """Show a value: the entries of an object or list, or the value itself."""
        self.beginResetModel()
        # The view may look at rows of the former value once more; Qt holds bare pointers to them.
        self._former = self._root
        if isinstance(value, dict | list):
            self._root = _Part("", value, None, 0)
        else:
            self._root = _Part("", {"value": value}, None, 0)
        self.endResetModel()

    def value(self, index: _Index) -> JsonValue:
        """The value of a row; the whole one for no row."""
        return self._part(index).value

    def _part(self, index: _Index) -> _Part:
        part = index.internalPointer() if index.isValid() else None
        return part if isinstance(part, _Part) else self._root

    @override
    def index(self, row: int, column: int, parent: _Index = _NO_PARENT) -> QModelIndex:
        children = self._part(parent).children()
        if 0 <= row < len(children) and 0 <= column < 2:
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    @override
    def parent(self, index: _Index = _NO_PARENT) -> QModelIndex:  # type: ignore[override]
        part = self._part(index).parent if index.isValid() else None
        if part is None or part is self._root:
            return QModelIndex()
        return self.createIndex(part.row, 0, part)

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return len(self._part(parent).children()) if parent.column() <= 0 else 0

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 2

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (say("Name"), say("Value"))[section]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        part = self._part(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return part.key if index.column() == 0 else preview(part.value, 200)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(part.value, 1000) if isinstance(part.value, str) else None
            case Qt.ItemDataRole.FontRole if index.column() == 1:
                return QFont(mono_font(12))
            case Qt.ItemDataRole.ForegroundRole if index.column() == 0:
                return QColor(theme().text_secondary)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{part.key}: {preview(part.value, 200)}"
            case _:
                return None


class JsonTree(QTreeView):
    """The tree; Ctrl+C copies the selected value as text or JSON."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = JsonRows(self)
        self.setModel(self.rows)
        self.setUniformRowHeights(True)
        self.setAccessibleName(say("Value"))
        self.setIndentation(14)
        self.setHorizontalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        self.header().resizeSection(0, 160)

    def show_value(self, value: JsonValue) -> None:
        """Show a value, its first level open if it is small."""
        self.rows.show(value)
        if self.rows.rowCount() <= 12:
            self.expandToDepth(0)

    def copied_text(self) -> str:
        """What Ctrl+C puts on the clipboard: the selected value, or all of it."""
        value = self.rows.value(self.currentIndex())
        return value if isinstance(value, str) else pretty_json(value)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied_text())
            return
        super().keyPressEvent(event)
