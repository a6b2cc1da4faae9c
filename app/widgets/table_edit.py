"""A list of objects as a table: a row an object, a column a key; everything else as JSON."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.widgets.asking import show_then
from app.widgets.buttons import push_button
from app.widgets.json_values import JsonValueEdit
from app.widgets.value_edits import ValueEdit, as_text
from runtime.base.errors import NotJsonError
from runtime.base.json_value import JsonObject, JsonValue, parsed_json

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


def fits_table(value: JsonValue) -> bool:
    """Whether a value can be shown as a table: a list of objects, or an empty one."""
    return isinstance(value, list) and all(isinstance(entry, dict) for entry in value)


class ObjectTableModel(QAbstractTableModel):
    """Objects as rows. A cell keeps the type of what stood there; an emptied cell has no key.

    Signals:
        edited(): a person changed something.
    """

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.objects: list[JsonObject] = []
        self.keys: list[str] = []

    def show(self, objects: list[JsonObject]) -> None:
        """Replace the objects; columns stand in the order in which keys first appear."""
        self.beginResetModel()
        self.objects = [dict(one) for one in objects]
        self.keys = list(dict.fromkeys(key for one in objects for key in one))
        self.endResetModel()

    def add_row(self) -> int:
        """Append an empty object; gives its row."""
        row = len(self.objects)
        self.beginInsertRows(_NO_PARENT, row, row)
        self.objects.append({})
        self.endInsertRows()
        self.edited.emit()
        return row

    def remove_row(self, row: int) -> None:
        """Take an object out."""
        if 0 <= row < len(self.objects):
            self.beginRemoveRows(_NO_PARENT, row, row)
            del self.objects[row]
            self.endRemoveRows()
            self.edited.emit()

    def add_column(self, key: str) -> bool:
        """Append a key; False if it is empty or there already."""
        if not key.strip() or key in self.keys:
            return False
        column = len(self.keys)
        self.beginInsertColumns(_NO_PARENT, column, column)
        self.keys.append(key)
        self.endInsertColumns()
        return True

    def remove_column(self, column: int) -> None:
        """Take a key out of every object."""
        if 0 <= column < len(self.keys):
            self.beginRemoveColumns(_NO_PARENT, column, column)
            key = self.keys.pop(column)
            self.objects = [{k: v for k, v in one.items() if k != key} for one in self.objects]
            self.endRemoveColumns()
            self.edited.emit()

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.objects)

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.keys)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.keys[section] if orientation is Qt.Orientation.Horizontal else str(section + 1)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        value = self.objects[index.row()].get(self.keys[index.column()])
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return as_text(value)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.keys[index.column()]}: {as_text(value) or 'empty'}"
            case _:
                return None

    @override
    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        one, key = self.objects[index.row()], self.keys[index.column()]
        text = str(value)
        if text == as_text(one.get(key)):
            return False
        if text == "":
            one.pop(key, None)
        else:
            one[key] = _typed(text, self._example(index.row(), key))
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def _example(self, row: int, key: str) -> JsonValue:
        """A value of the column: the cell's own, else another row's."""
        own = self.objects[row].get(key)
        others = (one.get(key) for one in self.objects)
        return own if own is not None else next((v for v in others if v is not None), None)


class TableValue(ValueEdit):
    """The editor: the table, and its JSON."""

    language = "json"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_given = False
        self._asking: QInputDialog | None = None
        self.model = ObjectTableModel(self)
        self.view = _TableView(self)
        self.view.setModel(self.model)
        self.json = JsonValueEdit(self)
        page = QWidget(self)
        foot = QHBoxLayout()
        for symbol, text, act in (
            ("plus", self.tr("Add row"), self._add_row),
            ("plus", self.tr("Add column…"), self._ask_column),
            ("minus", self.tr("Remove row"), self._remove_row),
            ("minus", self.tr("Remove column"), self._remove_column),
        ):
            button = push_button(page, text, symbol)
            button.clicked.connect(act)
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(page, self.tr("Table"))
        self.tabs.addTab(self.json, self.tr("JSON"))
        self._lay_out(self.tabs)
        self.setFocusProxy(self.view)
        self.model.edited.connect(self._edited)
        self.json.value_changed.connect(self._json_changed)
        self.json.error_changed.connect(self._set_error)

    @override
    def value(self) -> JsonValue:
        if self._is_json():
            return self.json.value()
        return list(self.model.objects) if self.model.objects or self._is_given else None

    @override
    def set_value(self, value: JsonValue) -> None:
        self._is_given = value is not None
        self.json.set_value(value)
        is_table = value is None or fits_table(value)
        self.tabs.setTabEnabled(0, is_table)
        self.tabs.setCurrentIndex(0 if is_table else 1)
        if is_table:
            self.model.show([one for one in value or [] if isinstance(one, dict)])

    @override
    def name_for_readers(self, name: str, doc: str) -> None:
        self.view.setAccessibleName(name)
        self.view.setAccessibleDescription(doc)
        self.json.name_for_readers(name, doc)

    def _is_json(self) -> bool:
        return not self.tabs.isTabEnabled(0)

    def _edited(self) -> None:
        self._is_given = True
        value: JsonValue = list(self.model.objects)
        self.json.set_value(value)
        self.value_changed.emit(value)

    def _json_changed(self, value: object) -> None:
        is_table = fits_table(value)
        self._is_given = value is not None
        self.tabs.setTabEnabled(0, is_table)
        if is_table and isinstance(value, list):
            self.model.show(value)
        self.value_changed.emit(value)

    def _add_row(self) -> None:
        if not self.model.keys:
            self._ask_column()
        row = self.model.add_row()
        if self.model.keys:
            self.view.setCurrentIndex(self.model.index(row, 0))
            self.view.setFocus()

    def _remove_row(self) -> None:
        self.model.remove_row(self.view.currentIndex().row())

    def _remove_column(self) -> None:
        self.model.remove_column(self.view.currentIndex().column())

    def _ask_column(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Add column"))
        dialog.setLabelText(self.tr("Name of the column"))
        self._asking = dialog
        show_then(dialog, self._take_column)

    def _take_column(self, code: int) -> None:
        dialog, self._asking = self._asking, None
        if dialog is not None and code:
            self.model.add_column(dialog.textValue().strip())


class _TableView(QTableView):
    """Enter edits the current cell."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() and self.currentIndex().isValid():
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)


def _typed(text: str, example: JsonValue) -> JsonValue:
    """A cell's text as the kind of value its column holds; text where it does not fit."""
    if example is None or isinstance(example, str):
        return text
    try:
        return parsed_json(text)
    except (ValueError, NotJsonError):
        return text
