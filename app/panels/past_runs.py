"""Runs, past and waiting: answer, open, cancel, delete."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.panels.trace_rows import status_color
from app.runs.past_runs import PastRuns, RunRole, name_of, origin_text, state_text
from app.widgets.buttons import push_button
from app.widgets.icons import icon_pixmap
from app.widgets.panel_parts import fill_panel, panel_bar
from app.widgets.retelling import retold
from app.widgets.texts import preview, relative_time
from app.widgets.theme import SECONDARY_PX, text_font, theme
from runtime.base.clock import SystemClock
from runtime.base.words import say
from runtime.model.summary import PendingWait, RunSummary

_Index = QModelIndex | QPersistentModelIndex
_ICONS = {
    "running": "loader-circle",
    "waiting": "hourglass",
    "completed": "circle-check",
    "failed": "circle-x",
    "cancelled": "circle-slash",
}
_LEVEL_PX, _MOST_LEVELS = 24, 6
"""How far a branch stands to the right of its run, and how often."""


class RunsPanel(QWidget):
    """The panel over a `PastRuns` model.

    Signals:
        open_wanted(str): show the run's trace: Enter or double click; run id.
        answer_wanted(object): the `PendingWait` to answer: also Enter or double click, once the run is open.
        compare_wanted(str): compare this run with another one; run id.
        cancel_wanted(str): run id.
        delete_wanted(str): run id of a finished run.
    """

    open_wanted = Signal(str)
    answer_wanted = Signal(object)
    compare_wanted = Signal(str)
    cancel_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(
        self,
        model: PastRuns,
        parent: QWidget | None = None,
        now: Callable[[], dt.datetime] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Runs"))
        self.model = model
        self.view = _RunsView(self)
        self.view.setModel(model)
        self.view.setItemDelegate(_RunDelegate(now or SystemClock().now, self.view))
        self.view.setAccessibleName(say("Runs"))
        self.answer = push_button(self, say("Answer…"), "message-square")
        self.open = push_button(self, say("Open"), "scroll-text")
        self.compare = push_button(self, say("Compare with…"), "git-compare")
        self.cancel = push_button(self, say("Cancel run"), "square")
        self.delete = push_button(self, say("Delete"), "trash-2")
        self._empty = QLabel(say("No runs yet. Press F5 to run the flow."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "secondary")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        bar = panel_bar(self.answer, self.open, self.compare, None, self.cancel, self.delete)
        fill_panel(self, bar, self._stack)
        self.setFocusProxy(self.answer)
        model.modelReset.connect(self._refresh)
        model.dataChanged.connect(self._refresh)
        self.view.selectionModel().currentChanged.connect(self._refresh)
        self.view.doubleClicked.connect(self._open_and_answer)
        self.view.opened.connect(self._open_and_answer)
        self.view.deleted.connect(self._delete)
        self.answer.clicked.connect(self._answer)
        self.open.clicked.connect(self._open)
        self.compare.clicked.connect(self._compare)
        self.cancel.clicked.connect(self._cancel)
        self.delete.clicked.connect(self._delete)
        self._refresh()

    def _current(self) -> RunSummary | None:
        index = self.view.currentIndex()
        return self.model.summary(index.row()) if index.isValid() else None

    def _wait(self) -> PendingWait | None:
        waits = self.view.currentIndex().data(RunRole.WAITS) or ()
        return next((wait for wait in waits if not wait.is_pause), None)

    def _refresh(self) -> None:
        self._stack.setCurrentIndex(1 if self.model.rowCount() else 0)
        run = self._current()
        self.answer.setEnabled(run is not None and self._wait() is not None)
        self.open.setEnabled(run is not None)
        self.compare.setEnabled(run is not None and self.model.rowCount() > 1)
        self.cancel.setEnabled(run is not None and not run.status.is_terminal)
        self.delete.setEnabled(run is not None and run.status.is_terminal)

    def _answer(self) -> None:
        wait = self._wait()
        if wait is not None:
            self.answer_wanted.emit(wait)

    def _open(self) -> None:
        run = self._current()
        if run is not None:
            self.open_wanted.emit(run.run_id)

    def _open_and_answer(self) -> None:
        """Show the run, and what it asks: a person who opens a waiting run wants to answer it."""
        self._open()
        self._answer()

    def _compare(self) -> None:
        run = self._current()
        if run is not None:
            self.compare_wanted.emit(run.run_id)

    def _cancel(self) -> None:
        run = self._current()
        if run is not None:
            self.cancel_wanted.emit(run.run_id)

    def _delete(self) -> None:
        run = self._current()
        if run is not None and run.status.is_terminal:
            self.delete_wanted.emit(run.run_id)


class _RunsView(QListView):
    """The list; Enter opens, Delete deletes.

    Signals:
        opened(), deleted().
    """

    opened = Signal()
    deleted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class _RunDelegate(QStyledItemDelegate):
    def __init__(self, now: Callable[[], dt.datetime], parent: QListView) -> None:
        super().__init__(parent)
        self._now = now

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, 46)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        run = index.data(RunRole.SUMMARY)
        if not isinstance(run, RunSummary):
            return
        waits = list(index.data(RunRole.WAITS) or ())
        colors = theme()
        area = QRect(option.rect)
        depth = min(int(index.data(RunRole.DEPTH) or 0), _MOST_LEVELS)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colors.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colors.panel_raised)
        is_paused = run.is_paused or any(wait.halt is not None for wait in waits)
        status = "paused" if is_paused else run.status.value
        color = colors.warning if run.is_interrupted else status_color(status)
        if option.state & QStyle.StateFlag.State_Selected:
            color = colors.text
        name = "circle-pause" if is_paused else _ICONS.get(status, "circle")
        ratio = painter.device().devicePixelRatio()
        area.setLeft(area.left() + depth * _LEVEL_PX)
        if depth:
            mark = icon_pixmap("corner-down-right", 14, colors.text_secondary, ratio)
            painter.drawPixmap(area.left() - 8, area.top() + 8, mark)
        painter.drawPixmap(area.left() + 10, area.top() + 7, icon_pixmap(name, 16, color, ratio))
        first = QRect(area.left() + 36, area.top() + 6, area.width() - 48, 18)
        painter.setFont(text_font(SECONDARY_PX))
        when = relative_time(run.updated_at, self._now())
        painter.setPen(colors.text_secondary)
        painter.drawText(first, int(Qt.AlignmentFlag.AlignRight), when)
        painter.setFont(text_font())
        painter.setPen(colors.text)
        title = painter.fontMetrics().elidedText(
            name_of(run, depth), Qt.TextElideMode.ElideRight, first.width() - 120
        )
        painter.drawText(first, 0, title)
        second = first.translated(0, 19)
        painter.setFont(text_font(SECONDARY_PX))
        state = "  ·  ".join(part for part in (state_text(run, waits), origin_text(run)) if part)
        painter.setPen(color)
        painter.drawText(second, 0, state)
        second.setLeft(second.left() + painter.fontMetrics().horizontalAdvance(state) + 10)
        painter.setPen(colors.text_secondary)
        below = painter.fontMetrics().elidedText(
            _below(run, waits), Qt.TextElideMode.ElideRight, second.width()
        )
        painter.drawText(second, 0, below)
        painter.restore()


def _below(run: RunSummary, waits: list[PendingWait]) -> str:
    if run.error:
        return retold(run.error).replace("\n", " ")
    prompts = [wait.wait.prompt for wait in waits if wait.wait.prompt]
    if prompts:
        return str(prompts[0]).replace("\n", " ")
    return preview(run.output, 160) if run.output is not None else ""
