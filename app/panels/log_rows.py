"""The lines of the log as rows of a table, as far as they pass the filter; the oldest go when there are too many."""

import logging
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.panels.trace_rows import TitleOf
from app.runs.log_book import CAPACITY, LogEntry
from app.widgets.icons import icon
from app.widgets.texts import clock_time, exact_time, plain_tip
from app.widgets.theme import SECONDARY_PX, mono_font, theme
from runtime.base.words import say

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
COLUMNS = ("Time", "Level", "Where", "Message")
_RUN, _NODE = "run:", "node:"

LEVELS: tuple[tuple[int, str], ...] = (
    (logging.DEBUG, "Debug"),
    (logging.INFO, "Info"),
    (logging.WARNING, "Warning"),
    (logging.ERROR, "Error"),
)
"""Levels that a filter names; an error and what is worse is one."""
_ICONS = {
    logging.DEBUG: ("circle-dot", "text_secondary"),
    logging.INFO: ("info", "text_secondary"),
    logging.WARNING: ("circle-alert", "warning"),
    logging.ERROR: ("circle-x", "failed"),
}


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which lines are shown.

    Attributes:
        level: the least.
        text: words that all have to be there; `run:` and `node:` before an id, or its beginning, name whom a line is about.
        run_id: the root run that a line is about; empty: any, None: none, the program alone.
        nodes: canvas nodes; empty: any.
    """

    level: int = 0
    text: str = ""
    run_id: str | None = ""
    nodes: Collection[str] = ()


class LogRows(QAbstractTableModel):
    """`UserRole` gives the `LogEntry`.

    Attributes:
        last_number: of the newest line that came, shown or not.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.last_number = 0
        self.title_of: TitleOf = _own_id
        self._all: deque[LogEntry] = deque(maxlen=CAPACITY)
        self._shown: list[LogEntry] = []
        self._filter = LogFilter()
        self._tests: tuple[Callable[[LogEntry], bool], ...] = ()

    @property
    def count(self) -> tuple[int, int]:
        """How many lines are shown, and how many there are."""
        return len(self._shown), len(self._all)

    def append(self, entries: Sequence[LogEntry]) -> None:
        """Add lines at the end; the oldest go if there are too many."""
        if not entries:
            return
        self.last_number = entries[-1].number
        self._all.extend(entries)
        oldest = self._all[0].number
        gone = bisect_left(self._shown, oldest, key=lambda one: one.number)
        if gone:
            self.beginRemoveRows(_NO_PARENT, 0, gone - 1)
            del self._shown[:gone]
            self.endRemoveRows()
        passing = self._passing(one for one in entries if one.number >= oldest)
        if passing:
            first = len(self._shown)
            self.beginInsertRows(_NO_PARENT, first, first + len(passing) - 1)
            self._shown += passing
            self.endInsertRows()

    def filter(self, wanted: LogFilter) -> None:
        """Show only lines that pass."""
        if wanted != self._filter:
            self.beginResetModel()
            self._filter, self._tests = wanted, tuple(_tests_of(wanted))
            self._shown = self._passing(self._all)
            self.endResetModel()

    def clear(self) -> None:
        """Forget the lines that are there."""
        self.beginResetModel()
        self._all.clear()
        self._shown = []
        self.endResetModel()

    def entry(self, row: int) -> LogEntry | None:
        """The line of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return say(COLUMNS[section])
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells(entry)[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(self._cells(entry)) if column == 0 else self._cells(entry)[column]
            case Qt.ItemDataRole.ToolTipRole if column == 0:
                return exact_time(entry.time)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(entry.message)
            case Qt.ItemDataRole.DecorationRole if column == 1:
                name, tone = _ICONS[level_of(entry)]
                return icon(name, getattr(theme(), tone))
            case Qt.ItemDataRole.ForegroundRole if column != len(COLUMNS) - 1:
                return theme().text_secondary
            case Qt.ItemDataRole.FontRole if column == 0:
                return mono_font(SECONDARY_PX)
            case Qt.ItemDataRole.UserRole:
                return entry
            case _:
                return None

    def _cells(self, entry: LogEntry) -> tuple[str, str, str, str]:
        title = self.title_of(entry.flow_id, entry.node_id) if entry.node_id else ""
        where = title or (say("The run") if entry.run_id else "") or entry.logger
        level = dict(LEVELS)[level_of(entry)]
        return clock_time(entry.time), say(level), where, " ".join(entry.message.split())

    def _passing(self, entries: Iterable[LogEntry]) -> list[LogEntry]:
        for test in self._tests:
            entries = [one for one in entries if test(one)]
        return list(entries)


def level_of(entry: LogEntry) -> int:
    """The level of `LEVELS` that a line has."""
    return max((number for number, _ in LEVELS if number <= entry.level), default=logging.DEBUG)


def about_run(run_id: str) -> str:
    """Filter text for lines about a run, or one below it."""
    return f"{_RUN}{run_id}"


def about_node(node_id: str) -> str:
    """Filter text for lines about a node."""
    return f"{_NODE}{node_id}"


def _tests_of(wanted: LogFilter) -> Iterator[Callable[[LogEntry], bool]]:
    """What a line has to pass, only of what the filter asks for."""
    level, run_id, nodes = wanted.level, wanted.run_id, wanted.nodes
    if level:
        yield lambda one: one.level >= level
    if run_id is None:
        yield lambda one: not one.run_id
    elif run_id:
        yield lambda one: one.root_run_id == run_id
    if nodes:
        yield lambda one: one.node_id in nodes
    yield from map(_test_of, wanted.text.casefold().split())


def _test_of(word: str) -> Callable[[LogEntry], bool]:
    if word.startswith(_RUN):
        run_id = word.removeprefix(_RUN)
        return lambda one: (
            one.run_id.casefold().startswith(run_id)
            or one.root_run_id.casefold().startswith(run_id)
        )
    if word.startswith(_NODE):
        node_id = word.removeprefix(_NODE)
        return lambda one: one.node_id.casefold().startswith(node_id)
    return lambda one: word in one.folded


def _own_id(_flow_id: str, node_id: str) -> str:
    return node_id
