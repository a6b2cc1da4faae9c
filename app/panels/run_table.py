"""Repeated runs side by side: which there are, how they stand, where their outputs differ."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QLabel, QTableView, QWidget
from typing_extensions import override

from app.panels.run_table_rows import RunTable, run_table
from app.panels.trace_rows import ROW_PX
from app.runs.run_batch import BatchRun
from app.widgets.buttons import push_button
from app.widgets.empty_hint import EmptyHint
from app.widgets.panel_parts import fill_panel, panel_bar, table_of_rows
from app.widgets.quiet_combo import QuietCombo
from app.widgets.texts import plain_tip, preview
from app.widgets.theme import theme
from runtime.base.words import say

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_MOST_PX = 260
_MEASURED_ROWS = 10
"""So many rows tell how wide a column is: a cell takes 0.1 ms to measure, and there may be 1,000 rows."""


class RunTableModel(QAbstractTableModel):
    """A `RunTable`; cells that differ are bold and begin with ≠."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = run_table(())

    def show(self, table: RunTable, *, continues: bool = False) -> None:
        """Show another table.

        Args:
            continues: its rows are the runs of before, and perhaps more below them: what is chosen stays.
        """
        before = len(self.table.rows)
        if not continues or table.columns != self.table.columns:
            self.beginResetModel()
            self.table = table
            self.endResetModel()
            return
        if len(table.rows) > before:
            self.beginInsertRows(_NO_PARENT, before, len(table.rows) - 1)
            self.table = table
            self.endInsertRows()
        self.table = table
        if before:
            self.dataChanged.emit(self.index(0, 0), self.index(before - 1, len(table.columns) - 1))

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.table.columns[section]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.table.rows):
            return None
        place = (index.row(), index.column())
        differs = place in self.table.differs
        cell = self.table.rows[place[0]][place[1]]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                text = "" if cell is None else preview(cell, 200)
                return f"≠ {text}" if differs else text
            case Qt.ItemDataRole.ToolTipRole:
                return None if cell is None else plain_tip(preview(cell, 2000))
            case Qt.ItemDataRole.FontRole if differs:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.ForegroundRole if differs:
                return theme().warning
            case _:
                return None


class RunTablePanel(QWidget):
    """The panel.

    Signals:
        batch_wanted(str): show the runs of another batch.
        cancel_wanted(): start no more, and cancel those that go on.
        export_wanted(): keep the table as CSV.
        repeat_wanted(): run several times.
        run_wanted(str): show this run: double click or Enter; run id.
        compare_wanted(str, str): compare two chosen runs, step by step.
        seen(): the panel came into sight.
    """

    batch_wanted = Signal(str)
    cancel_wanted = Signal()
    export_wanted = Signal()
    repeat_wanted = Signal()
    run_wanted = Signal(str)
    compare_wanted = Signal(str, str)
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Repeated runs"))
        self._runs: tuple[BatchRun, ...] = ()
        self._offered: tuple[tuple[str, str], ...] = ()
        self.batches = QuietCombo(self)
        self.batches.setAccessibleName(say("Which table"))
        self.repeat = push_button(self, say("Run several times…"), "repeat")
        self.compare = push_button(self, say("Compare step by step"), "git-compare")
        self.cancel = push_button(self, say("Cancel"), "square")
        self.export = push_button(self, say("Export as CSV…"), "download")
        self.count = QLabel(self)
        self.count.setProperty("role", "secondary")
        self.model = RunTableModel(self)
        self.view = _table(self.model, self)
        self._hint = EmptyHint(
            say("Runs that are started together stand here side by side."), self.view
        )
        bar = panel_bar(
            self.batches, self.repeat, self.compare, self.cancel, self.export, self.count
        )
        fill_panel(self, bar, self.view)
        self.setFocusProxy(self.batches)
        self.batches.activated.connect(self._choose_batch)
        self.repeat.clicked.connect(self.repeat_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.compare.clicked.connect(self._compare)
        self.view.activated.connect(self._open)
        self.view.selectionModel().selectionChanged.connect(self._refresh)
        self.show_progress(0, 0, is_going=False)

    def show_batches(self, batches: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these batches: (id, words)."""
        if tuple(batches) != self._offered:
            self._offered = tuple(batches)
            self._offer(batches)
        if self.batches.currentData() != chosen:
            self.batches.setCurrentIndex(self.batches.findData(chosen))

    def _offer(self, batches: Sequence[tuple[str, str]]) -> None:
        self.batches.clear()
        for batch_id, words in batches:
            self.batches.addItem(words, batch_id)

    def show_runs(self, runs: Sequence[BatchRun], table: RunTable) -> None:
        """Show these runs, and what of them stands in the table; what is selected stays."""
        columns = self.model.table.columns
        before, ids = [_id(run) for run in self._runs], [_id(run) for run in runs]
        self._runs = tuple(runs)
        self.model.show(table, continues=bool(before) and before == ids[: len(before)])
        if columns != table.columns:
            self.view.resizeColumnsToContents()
            for column in range(self.model.columnCount()):
                self.view.setColumnWidth(column, min(_MOST_PX, self.view.columnWidth(column) + 12))
        self._refresh()

    def show_progress(self, started: int, count: int, *, is_going: bool) -> None:
        """How many of how many runs were started, and whether more will be."""
        self.cancel.setEnabled(is_going)
        self.count.setText(
            say("{started} of {count}", started=started, count=count) if count else ""
        )
        self._refresh()

    def _refresh(self) -> None:
        chosen = sum(one.height() for one in self.view.selectionModel().selection().toList())
        self.compare.setEnabled(chosen == 2)
        self.export.setEnabled(bool(self._runs))

    def _choose_batch(self) -> None:
        self.batch_wanted.emit(str(self.batches.currentData()))

    def _open(self, index: QModelIndex) -> None:
        self.run_wanted.emit(_id(self._runs[index.row()]))

    def _compare(self) -> None:
        chosen = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        if len(chosen) == 2:
            a, b = (_id(self._runs[row]) for row in chosen)
            self.compare_wanted.emit(a, b)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()


def _id(run: BatchRun) -> str:
    return run.summary.run_id


def _table(model: RunTableModel, parent: QWidget) -> QTableView:
    view = table_of_rows(parent, say("Repeated runs"), ROW_PX)
    view.setModel(model)
    view.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)
    return view
