"""A plain table of texts to read and choose from: hits, differences, planned changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, overload

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget
from typing_extensions import override

from app.widgets.icons import icon
from app.widgets.texts import plain_tip
from app.widgets.theme import theme

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
ThingT = TypeVar("ThingT")
MAX_CELL_CHARS = 300
LEAST_COLUMN_PX = 64


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row.

    Attributes:
        cells: a text for each column; only the beginning of a long one is shown.
        what: given back when the row is chosen.
        icon: Lucide name, in the first cell.
        tone: colour of the icon: a colour token of the theme, such as `done`; empty: secondary text.
        tip: shown over the row; empty: the whole cells.
    """

    cells: tuple[str, ...]
    what: object = None
    icon: str = ""
    tone: str = ""
    tip: str = ""


class RowsWhenSeen(Sequence[TableRow], Generic[ThingT]):
    """A row for each of many things, made when somebody looks at it."""

    def __init__(self, things: Sequence[ThingT], row_of: Callable[[ThingT], TableRow]) -> None:
        self._things, self._row_of = things, row_of
        self._made: dict[int, TableRow] = {}

    @override
    def __len__(self) -> int:
        return len(self._things)

    @overload
    def __getitem__(self, place: int) -> TableRow: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[TableRow]: ...
    @override
    def __getitem__(self, place: int | slice) -> TableRow | Sequence[TableRow]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        if place not in self._made:
            self._made[place] = self._row_of(self._things[place])
        return self._made[place]


class RowTableModel(QAbstractTableModel):
    """Rows as given; nothing is copied."""

    def __init__(self, columns: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.rows: Sequence[TableRow] = ()
        self._count = 0

    def show(self, rows: Sequence[TableRow]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows, self._count = rows, len(rows)
        self.endResetModel()

    @override
    def index(self, row: int, column: int = 0, parent: _Index = _NO_PARENT) -> QModelIndex:
        # Qt's own would ask for both counts: a tree asks for the index of each row when it is laid out.
        is_there = 0 <= row < self._count and 0 <= column < len(self._columns)
        return self.createIndex(row, column) if is_there and not parent.isValid() else QModelIndex()

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._columns[section]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole if index.column() < len(row.cells):
                return _one_line(row.cells[index.column()])
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(
                    row.tip or "\n".join(cell[:2000] for cell in row.cells if cell), 5000
                )
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(_one_line(cell) for cell in row.cells if cell)
            case Qt.ItemDataRole.DecorationRole if index.column() == 0 and row.icon:
                colors = theme()
                return icon(row.icon, getattr(colors, row.tone or "text_secondary"))
            case Qt.ItemDataRole.UserRole:
                return row.what
            case _:
                return None


class RowTable(QTreeView):
    """Shows rows; a click or Enter chooses one.

    Args:
        columns: titles.
        shares: relative widths of the columns at first.

    Signals:
        chosen(object): `what` of the row.
    """

    chosen = Signal(object)

    def __init__(
        self, columns: Sequence[str], shares: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shares = tuple(shares)
        self._rows = RowTableModel(columns, self)
        self.setModel(self._rows)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIconSize(QSize(14, 14))
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        self._is_spreading = self._is_arranged = False
        self._spread()
        self.header().sectionResized.connect(self._note_arranged)
        self.clicked.connect(self._choose)

    @property
    def rows(self) -> Sequence[TableRow]:
        """The rows that are shown."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Replace the rows; nothing is selected."""
        self._rows.show(rows)

    def choose_next(self, step: int = 1) -> None:
        """Choose the row after (1) or before (-1) the current one, round the ends."""
        count = len(self._rows.rows)
        if count:
            current = self.currentIndex().row()
            place = (current + step) % count if current >= 0 else (0 if step > 0 else count - 1)
            index = self._rows.index(place, 0)
            self.setCurrentIndex(index)
            self._choose(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._rows.rows):
            self.chosen.emit(self._rows.rows[index.row()].what)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_arranged:
            self._spread()

    def _spread(self) -> None:
        """Share the width among the columns; the last one takes what is left."""
        self._is_spreading = True
        room, whole = self.viewport().width(), sum(self._shares)
        for column, share in enumerate(self._shares[:-1]):
            self.setColumnWidth(column, max(LEAST_COLUMN_PX, room * share // whole))
        self._is_spreading = False

    @Slot(int, int, int)
    def _note_arranged(self, column: int, _before: int, _after: int) -> None:
        """A person gave a column another width: from now on all keep theirs."""
        if not self._is_spreading and column < len(self._shares) - 1:
            self._is_arranged = True


def _one_line(text: str) -> str:
    return " ".join(text[:MAX_CELL_CHARS].split())
