"""The steps of a run as rows of the trace: taken in batches, filtered, one painted line each."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.panels.record_words import words_of
from app.runs.node_run import RecordRow
from app.runs.record_rows import (
    effect_words,
    given_to,
    message_of,
    milliseconds_between,
)
from app.runs.run_steps import BOOKKEEPING
from app.widgets.icons import icon_pixmap
from app.widgets.sliced import SlicedWork
from app.widgets.texts import clock_time, duration
from app.widgets.theme import SECONDARY_PX, mono_font, text_font, theme
from runtime.base.words import say

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_STATUS_WORDS = ("started", "waiting", "completed", "failed", "cancelled", "running")
_EFFECT_WORDS = (
    *("wait event", "wait until", "ask user", "answer user", "emit event", "publish event"),
    *("llm call", "model residency", "tool calls", "tool invoke", "vars query", "schedule run"),
    *("memory query", "memory tag", "memory compact", "memory note", "memory rehydrate"),
    *("memory kg assert", "memory kg query", "memory kg resolve", "subflow"),
    *("status", "control", "progress", "output", "resume"),
)
"""What stands in records, with spaces, as the columns What and Status say it."""

COLUMNS: tuple[tuple[str, int, float], ...] = (
    ("Time", 92, 0),
    ("Node", 0, 0.30),
    ("What", 0, 0.20),
    ("Status", 106, 0),
    ("Took", 70, 0),
    ("Detail", 0, 0.50),
)
"""Titles and widths: pixels, or a share of what those leave."""

STATUS_ICONS = {
    "started": "loader-circle",
    "completed": "circle-check",
    "waiting": "hourglass",
    "failed": "circle-x",
    "cancelled": "circle-slash",
}
ROW_PX = 26
_ROW_SIZE = QSize(300, ROW_PX)
_SELECTED, _HOVERED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver
_MIDDLE, _ELIDED = int(Qt.AlignmentFlag.AlignVCenter), Qt.TextElideMode.ElideRight
MOST_AT_ONCE = 500
"""So many records are merged, and so many rows searched, in one go; more of them in slices."""

TitleOf = Callable[[str, str], str]
"""(flow id, node id) -> title of the node."""


class TraceRows(QAbstractListModel):
    """The steps of a run, or every record, as far as they pass the filter, in the order they began.

    A step is one row from its start to its end: its records follow each other in the row, and the answer to a question
    goes into the row that asked it.

    Attributes:
        merges: one row a step; False: one row a record.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.merges = True
        self._records: list[RecordRow] = []
        self._rows: list[RecordRow] = []
        self._begins: list[int] = []
        self._former: dict[int, list[tuple[int, RecordRow]]] = {}
        self._taken = 0
        self._until: int | None = None
        self._place: dict[tuple[str, str], int] = {}
        self._waiting: dict[tuple[str, str], int] = {}
        self._shown: list[int] = []
        self._shown_at: dict[int, int] = {}
        self._words: dict[tuple[str, int], str] = {}
        self._text = ""
        self._status = ""
        self._nodes: frozenset[str] = frozenset()
        self._gathering = SlicedWork(self)
        self._forgetting = SlicedWork(self)
        self.title_of: TitleOf = _own_id

    def show(self, rows: Iterable[RecordRow]) -> None:
        """Replace all records; many of them are there a moment later."""
        self._forgetting.start(_let_go(self._former, self._place, self._words), at_once=False)
        self.beginResetModel()
        self._records = list(rows)
        self._rows, self._place, self._waiting = [], {}, {}
        self._begins, self._former, self._taken = [], {}, 0
        self._words = {}
        self._shown, self._shown_at = [], {}
        self._gathering.start(self._gathered(), at_once=False)
        self.endResetModel()
        self._finish_if_few()

    def append(self, rows: Sequence[RecordRow]) -> None:
        """Add records at the end; a step that is shown is brought up to date where it stands."""
        self._records.extend(rows)
        if self.is_gathering:
            return
        first = len(self._rows)
        touched = {at for row in rows if (at := self._take(row)) is not None and at < first}
        if any(self._passes(self._rows[at]) != (at in self._shown_at) for at in touched):
            self._sift()  # a filter takes a step in, or out, in the middle
            return
        for at in touched & self._shown_at.keys():
            index = self.index(self._shown_at[at])
            self.dataChanged.emit(index, index)
        fresh = range(first, len(self._rows))
        passing = [at for at in fresh if self._passes(self._rows[at])]
        if passing:
            start = len(self._shown)
            self.beginInsertRows(_NO_PARENT, start, start + len(passing) - 1)
            for at in passing:
                self._shown_at[at] = len(self._shown)
                self._shown.append(at)
            self.endInsertRows()

    def filter(
        self, text: str, status: str, nodes: Iterable[str] = (), *, merges: bool = True
    ) -> None:
        """Show only rows with this text, status ("" for any) and, if any are named, of these nodes."""
        self._text, self._status, self._nodes = text.strip().casefold(), status, frozenset(nodes)
        if merges != self.merges:
            self.merges = merges
            self.show(self._records)
        else:
            self._sift()

    def complete(self) -> None:
        """Gather now what otherwise comes in slices: somebody looks through the rows."""
        self._gathering.finish()

    def record(self, row: int) -> RecordRow | None:
        """The record of a row: the last one of its step, as of the moment that is looked at."""
        if not 0 <= row < len(self._shown):
            return None
        at, until = self._shown[row], self._until
        former = self._former.get(at, ()) if until is not None else ()
        for place, (taken, _row) in enumerate(former):
            if taken > (until or 0):
                return former[max(0, place - 1)][1]
        return self._rows[at]

    def look_at(self, until: int | None) -> None:
        """Show the rows as they were after so many records; later ones stand back. None: as they are now."""
        self._until = until
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def is_later(self, row: int) -> bool:
        """Whether a row had not begun at the moment that is looked at."""
        return self._until is not None and self._begins[self._shown[row]] > self._until

    @property
    def row_now(self) -> int:
        """The last row that had begun at the moment that is looked at; -1: none, or it is looked at as it is now."""
        if self._until is None:
            return -1
        last = bisect_right(self._begins, self._until) - 1
        return bisect_right(self._shown, last) - 1

    def status(self, row: int) -> str:
        """How the step of a row stands."""
        record = self.record(row)
        return record.status if record is not None else ""

    def row_of(self, seq: int, run_id: str) -> int:
        """Row whose last record it is; -1 if it is not shown."""
        for number, at in enumerate(self._shown):
            row = self._rows[at]
            if row.seq == seq and row.run_id == run_id:
                return number
        return -1

    def row_at(self, run_id: str, node_id: str, time: str) -> int:
        """The last row of a node that was there at a moment, else its first one; -1 if none is shown."""
        found = -1
        for number, at in enumerate(self._shown):
            row = self._rows[at]
            if (row.run_id, row.node_id) == (run_id, node_id):
                if found >= 0 and _began(row) > time:
                    break
                found = number
        return found

    def _take(self, row: RecordRow) -> int | None:
        """Put a record into its row, and remember what stood there; the row's place, None if it has none."""
        self._taken += 1
        count = len(self._rows)
        at = self._put(row)
        if at is not None and at == count:
            self._begins.append(self._taken)
        elif at is not None:
            self._former[at].append((self._taken, self._rows[at]))
        return at

    def _put(self, row: RecordRow) -> int | None:
        if not self.merges:
            self._rows.append(row)
            return len(self._rows) - 1
        if row.effect in BOOKKEEPING:
            return None
        node = (row.run_id, row.node_id)
        if row.effect == "resume" and node in self._waiting:
            at = self._waiting.pop(node)
            self._keep(at)
            self._rows[at] = answered(self._rows[at], row)
            return at
        step = (row.run_id, str(row.record.get("step_id") or f"#{row.seq}"))
        place = self._place.get(step)
        if place is None:
            place = self._place[step] = len(self._rows)
            self._rows.append(row)
        else:
            self._keep(place)
            self._rows[place] = row
        if row.status == "waiting":
            self._waiting[node] = place
        return place

    def _keep(self, at: int) -> None:
        """A row is about to change for the first time: remember how it began."""
        if at not in self._former:
            self._former[at] = [(self._begins[at], self._rows[at])]

    @property
    def is_gathering(self) -> bool:
        """Whether rows that pass the filter are still to come."""
        return not self._gathering.is_done

    @property
    def count(self) -> tuple[int, int]:
        """How many rows are shown, and how many there are."""
        return len(self._shown), len(self._rows)

    def texts(self, row: RecordRow) -> tuple[str, ...]:
        """The cells of a record, by `COLUMNS`."""
        ended = row.status != "waiting" and row.duration_ms is not None  # a wait is not over yet
        took = duration((row.duration_ms or 0) / 1000) if ended else ""
        return (
            clock_time(row.time),
            self.title_of(row.flow_id, row.node_id),
            effect_words(row.effect),
            say(row.status),
            took,
            _detail(row),
        )

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.record(index.row())
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            later = (say("later"),) if self.is_later(index.row()) else ()
            return ", ".join(text for text in (*later, *self.texts(row)) if text)
        if role == Qt.ItemDataRole.UserRole:
            return row
        return None

    def _sift(self) -> None:
        """Look again at which rows are shown; those that were stay until it is known."""
        self._gathering.start(self._gathered(), at_once=False)
        self._finish_if_few()

    def _finish_if_few(self) -> None:
        looks = len(self._rows) if self._has_filter else 0
        if len(self._records) - self._taken + looks <= MOST_AT_ONCE:
            self._gathering.finish()

    @property
    def _has_filter(self) -> bool:
        return bool(self._text or self._status or self._nodes)

    def _gathered(self) -> Iterator[None]:
        """Merge what records are left, look at each row if there is a filter, then show those that pass."""
        looked, passing, filters = 0, list[int](), self._has_filter
        while True:
            if self._taken < len(self._records):
                at = self._take(self._records[self._taken])
                if (
                    at is not None and at < looked
                ):  # it went on meanwhile, and may pass now or no longer
                    looked, passing = 0, []
            elif filters and looked < len(self._rows):
                if self._passes(self._rows[looked]):
                    passing.append(looked)
                looked += 1
            else:
                break
            yield
        self._gathering.cancel()
        self.beginResetModel()
        self._shown = passing if filters else list(range(len(self._rows)))
        self._shown_at = {at: number for number, at in enumerate(self._shown)}
        self.endResetModel()

    def _passes(self, row: RecordRow) -> bool:
        if self._status and row.status != self._status:
            return False
        if self._nodes and row.node_id not in self._nodes:
            return False
        if not self._text:
            return True
        return self._text in self._searched(row)

    def _searched(self, row: RecordRow) -> str:
        """What a filter looks at; kept, since every typed letter asks again."""
        key = (row.run_id, row.seq)
        words = self._words.get(key)
        if words is None:
            title = self.title_of(row.flow_id, row.node_id)
            english = row.effect.replace("_", " "), row.status
            parts = (
                title,
                row.node_id,
                row.effect,
                *english,
                effect_words(row.effect),
                say(row.status),
            )
            words = self._words[key] = " ".join((*parts, _detail(row))).casefold()
        return words


class TraceDelegate(QStyledItemDelegate):
    """Paints a record as one line of cells."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return _ROW_SIZE

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        row = model.record(index.row()) if isinstance(model, TraceRows) else None
        if row is None or not isinstance(model, TraceRows):
            return
        colors = theme()
        area = QRect(option.rect)
        painter.save()
        is_selected = bool(option.state & _SELECTED)
        if is_selected:
            painter.fillRect(area, colors.selection)
        elif option.state & _HOVERED:
            painter.fillRect(area, colors.panel_raised)
        if model.is_later(index.row()):
            painter.setOpacity(0.35)
        elif index.row() == model.row_now:
            painter.fillRect(area.left(), area.top(), 3, area.height(), colors.accent)
        texts, cells = model.texts(row), column_cells(area.adjusted(8, 0, -8, 0))
        status = colors.text if is_selected else status_color(row.status)
        symbol = icon_pixmap(
            STATUS_ICONS.get(row.status, "circle"), 14, status, painter.device().devicePixelRatio()
        )
        painter.drawPixmap(cells[3].left(), cells[3].center().y() - 6, symbol)
        cells[3].setLeft(cells[3].left() + 20)
        pens = {1: colors.text, 3: status}
        for font, numbers in ((mono_font(SECONDARY_PX), (0, 4)), (text_font(12), (1, 2, 3, 5))):
            painter.setFont(font)
            metrics = painter.fontMetrics()
            for number in numbers:
                painter.setPen(pens.get(number, colors.text_secondary))
                text, cell = texts[number].replace("\n", " "), cells[number]
                painter.drawText(cell, _MIDDLE, metrics.elidedText(text, _ELIDED, cell.width()))
        painter.restore()


def _let_go(*kept: dict[Any, Any]) -> Iterator[None]:
    """Drop thousands of small things one by one: at once they cost as long as making them."""
    for things in kept:
        while things:
            things.popitem()
            yield


def column_cells(line: QRect) -> list[QRect]:
    """Where the cells of a line lie, by `COLUMNS`."""
    shared = max(0, line.width() - sum(pixels for _title, pixels, _share in COLUMNS))
    cells, left = [], line.left()
    for _title, pixels, share in COLUMNS:
        width = pixels + int(shared * share)
        cells.append(QRect(left, line.top(), width - 8, line.height()))
        left += width
    return cells


def status_color(status: str) -> QColor:
    """The colour of a record's or run's status."""
    colors = theme()
    return {
        "started": colors.running,
        "running": colors.running,
        "completed": colors.done,
        "waiting": colors.waiting,
        "failed": colors.failed,
    }.get(status, colors.text_secondary)


def answered(asked: RecordRow, answer: RecordRow) -> RecordRow:
    """The row of a step that waited, once it was answered."""
    message = message_of(answer)
    said = message.text if message is not None else ""
    detail = " → ".join(part for part in (asked.detail, said) if part)
    detail = detail or words_of(given_to(answer))
    waited = milliseconds_between(asked.record.get("started_at"), answer.time)
    status = "completed" if answer.status == "completed" else answer.status
    return replace(
        asked, seq=answer.seq, status=status, time=answer.time, duration_ms=waited, detail=detail
    )


def _began(row: RecordRow) -> str:
    return str(row.record.get("started_at") or row.time)


def _detail(row: RecordRow) -> str:
    # what a call says that was ended is no reason
    result = row.record.get("result") if row.status == "cancelled" else row.result
    return row.detail or words_of(result) or words_of(row.request)


def _own_id(_flow_id: str, node_id: str) -> str:
    return node_id
