"""The flow as a tree: the canvas's twin for the keyboard and for screen readers, selection in sync."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTreeView, QVBoxLayout, QWidget
from typing_extensions import override

from app.document.document import Document, DocumentChange
from app.document.frames import seen_frames
from app.document.selection import Selected, Selection
from app.document.slides import in_reading_order
from app.panels.outline_rows import OutlineRows, words_of_states
from app.widgets.line_edit import SearchLine
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.flow import VisualFlow, VisualNode
from runtime.visualflow.problem import Problem

_STATE_MARGIN_PX = 20


class OutlinePanel(QWidget):
    """The panel of one document at a time. Its `view` takes the canvas's keys (`attach_canvas_keys`).

    Signals:
        node_chosen(str): Enter or double click: node id to show on the canvas.
        frame_chosen(str): the same for a frame or note.
    """

    node_chosen = Signal(str)
    frame_chosen = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Outline"))
        self._document: Document | None = None
        self._selection: Selection | None = None
        self._unsubscribes: list[Callable[[], None]] = []
        self._is_syncing = False
        self._opened: set[str] = set()
        self._is_stale = False
        self._rows = OutlineRows(catalogue, self)
        self.filter = SearchLine(say("Filter nodes"), self)
        self.view = _Tree(self)
        self.view.setModel(self._rows)
        self.view.setAccessibleName(say("Outline of the flow"))
        self.view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.view.header().resizeSection(1, self._state_width())
        self.view.header().setStretchLastSection(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        bar = QVBoxLayout()
        bar.setContentsMargins(8, 0, 8, 0)
        bar.addWidget(self.filter)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.filter)
        self.filter.textChanged.connect(self._filter)
        self.view.selectionModel().selectionChanged.connect(self._selected_here)
        self.view.chosen.connect(self._choose)
        self.view.expanded.connect(self._note_expanded)
        self.view.collapsed.connect(self._note_collapsed)
        self.view.doubleClicked.connect(self._choose)

    @property
    def model(self) -> OutlineRows:
        """The rows, up to date."""
        self._catch_up()
        return self._rows

    def show_document(self, document: Document | None, selection: Selection | None) -> None:
        """Follow another document and its selection; None: none is open."""
        for unsubscribe in self._unsubscribes:
            unsubscribe()
        self._document, self._selection = document, selection
        self._unsubscribes = []
        if document is not None:
            self._unsubscribes.append(document.changed.subscribe(self._changed))
        if selection is not None:
            self._unsubscribes.append(selection.changed.subscribe(self._selected_elsewhere))
        self._reset()

    def show_states(self, states: Mapping[str, str]) -> None:
        """Node id -> run state: running, waiting, done, failed."""
        self._rows.show_states(states)

    def show_problems(self, by_node: Mapping[str, Sequence[Problem]]) -> None:
        """Node id -> its problems."""
        self._rows.show_problems(by_node)

    def _changed(self, change: DocumentChange) -> None:
        diff = change.diff
        if diff.only_moved:
            return
        keeps_rows = not (
            diff.nodes_added or diff.nodes_removed or diff.edges_added or diff.edges_removed
        ) and not (diff.properties_changed and _frames_differ(change.before, change.after))
        keeps_rows = keeps_rows and all(
            _pins_alike(before, after) for before, after in diff.nodes_changed
        )
        if keeps_rows and not self._is_stale:
            ends = {end for _, edge in diff.edges_changed for end in (edge.source, edge.target)}
            changed = ends.union(after.id for _, after in diff.nodes_changed)
            self._rows.show_values(change.after, changed)
        else:
            self._reset()

    def _reset(self) -> None:
        """Make the rows anew, when somebody sees them."""
        self._is_stale = True
        if self.isVisible():
            self._catch_up()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            self._catch_up()
            self.view.doItemsLayout()  # a screen reader may ask before the next turn
        super().showEvent(event)

    def _state_width(self) -> int:
        metrics = self.view.fontMetrics()
        return _STATE_MARGIN_PX + max(map(metrics.horizontalAdvance, words_of_states()))

    def _catch_up(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        opened = tuple(self._opened)
        place = self.view.verticalScrollBar().value()
        self._is_syncing = True
        self._rows.show_flow(self._document.flow if self._document is not None else None)
        for node_id in opened:
            index = self._rows.index_of(node_id)
            if index.isValid():
                self.view.expand(index)
            else:
                self._opened.discard(node_id)
        self.view.verticalScrollBar().setValue(place)
        self._is_syncing = False
        if self._selection is not None:
            self._selected_elsewhere(self._selection.selected)

    def _filter(self, text: str) -> None:
        self._is_syncing = True
        self._rows.show_filter(text)
        self._is_syncing = False

    def _selected_here(self) -> None:
        if self._is_syncing or self._selection is None:
            return
        chosen = self.view.selectionModel().selection()
        parts = [chosen.at(number) for number in range(chosen.size())]
        rows = [
            self._rows.index(row, 0, part.parent())
            for part in parts
            for row in range(part.top(), part.bottom() + 1)
        ]
        nodes, frames = map(self._rows.node_id, rows), map(self._rows.frame_id, rows)
        current = self._rows.node_id(self.view.currentIndex())
        self._is_syncing = True
        self._selection.set(filter(None, nodes), (), current or None, filter(None, frames))
        self._is_syncing = False

    def _selected_elsewhere(self, selected: Selected) -> None:
        if self._is_syncing or self._is_stale:
            return
        self._is_syncing = True
        chosen = QItemSelection()
        frames = [self._rows.frame_index(frame_id) for frame_id in selected.frames]
        rows = [self._rows.index_of(node_id).row() for node_id in selected.nodes]
        rows = sorted([*rows, *(index.row() for index in frames)])
        for first, last in _runs_of(rows):
            chosen.append(
                QItemSelectionRange(self._rows.index(first, 0), self._rows.index(last, 1))
            )
        flags = QItemSelectionModel.SelectionFlag
        model = self.view.selectionModel()
        model.select(chosen, flags.ClearAndSelect | flags.Rows)
        current = self._rows.index_of(selected.current or "")
        if not current.isValid() and frames:
            current = frames[0]
        if current.isValid():
            model.setCurrentIndex(current, flags.NoUpdate)
            self.view.scrollTo(current)
        self._is_syncing = False

    def _note_expanded(self, index: QModelIndex) -> None:
        self._opened.add(self._rows.node_id(index))

    def _note_collapsed(self, index: QModelIndex) -> None:
        if not self._is_syncing:
            self._opened.discard(self._rows.node_id(index))

    def _choose(self, index: QModelIndex) -> None:
        node_id, frame_id = self._rows.node_id(index), self._rows.frame_id(index)
        if node_id:
            self.node_chosen.emit(node_id)
        elif frame_id:
            self.frame_chosen.emit(frame_id)


class _Tree(QTreeView):
    """The tree; Enter chooses.

    Signals:
        chosen(QModelIndex).
    """

    chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(16)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


def _runs_of(rows: list[int]) -> list[tuple[int, int]]:
    """First and last of each unbroken run in ascending row numbers; rows below 0 are left out."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if row < 0:
            continue
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _frames_differ(before: VisualFlow, after: VisualFlow) -> bool:
    """Whether rows of frames and notes would be others, or in another order."""
    one, other = (in_reading_order(list(seen_frames(flow))) for flow in (before, after))
    return [replace(f, x=0.0, y=0.0, width=0.0, height=0.0) for f in one] != [
        replace(f, x=0.0, y=0.0, width=0.0, height=0.0) for f in other
    ]


def _pins_alike(before: VisualNode, after: VisualNode) -> bool:
    return len(before.inputs) == len(after.inputs) and len(before.outputs) == len(after.outputs)
