"""The flow as rows of a tree: nodes in the order they run, their pins and wires below them; then frames and notes."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from app.document.frames import Frame, first_line, seen_frames
from app.document.measures import control_words, words_of_pin
from app.document.node_titles import title_of
from app.document.slides import in_reading_order
from app.document.spoken import words_of_frame
from app.widgets.icons import icon, pin_icon
from app.widgets.retelling import retold
from app.widgets.texts import plain_tip, preview
from app.widgets.theme import category_color, theme
from runtime.base.words import say, say_count
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.flow import FlowPin, VisualEdge, VisualFlow, VisualNode
from runtime.visualflow.problem import Problem, Severity

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

_SEVERITY_WORDS = ("error", "warning", "info")
STATE_WORDS: Mapping[str, str] = {
    "running": "running",
    "waiting": "waiting for you",
    "done": "done",
    "failed": "failed",
}
NODE_ROLE = Qt.ItemDataRole.UserRole
PIN_ROLE = Qt.ItemDataRole.UserRole + 1
FRAME_ROLE = Qt.ItemDataRole.UserRole + 2

MANY_ROWS = 64


def words_of_states() -> tuple[str, ...]:
    """Every word of the column of states, its heading first."""
    return tuple(say(word) for word in ("State", *STATE_WORDS, *_SEVERITY_WORDS))


@dataclass(frozen=True, slots=True)
class PinRow:
    """A pin below its node. `text` names it, its type, and its wires or value."""

    pin: FlowPin
    is_output: bool
    is_wired: bool
    text: str


class OutlineRows(QAbstractItemModel):
    """The tree. `NODE_ROLE` gives the node id of a row, `PIN_ROLE` its `PinRow` or None, `FRAME_ROLE` the id of a frame or note.

    Pins of a node are made when they are first asked for, so that a flow of 10,000 nodes costs one pass.
    """

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._flow: VisualFlow | None = None
        self._nodes: list[VisualNode] = []
        self._frames: list[Frame] = []
        self._row_of: dict[str, int] = {}
        self._pins: dict[str, list[PinRow]] = {}
        self._states: dict[str, str] = {}
        self._problems: Mapping[str, Sequence[Problem]] = {}
        self._filter = ""

    # -- filling

    def show_flow(self, flow: VisualFlow | None) -> None:
        """Show another flow value, all of it."""
        self.beginResetModel()
        self._flow = flow
        self._fill()
        self.endResetModel()

    def show_values(self, flow: VisualFlow, changed: Collection[str]) -> None:
        """Show a flow value with the same nodes, some of which have other texts but the same number of pins."""
        self._flow, self._frames = flow, self._frames_in(flow)
        for node_id in changed:
            row = self._row_of.get(node_id)
            if row is not None:
                self._nodes[row] = flow.nodes_by_id[node_id]
                self._pins.pop(node_id, None)
                top = self.index(row, 0)
                self.dataChanged.emit(top, self.index(row, 1))
                count = self.rowCount(top)
                if count:
                    self.dataChanged.emit(self.index(0, 0, top), self.index(count - 1, 1, top))

    def show_filter(self, text: str) -> None:
        """Show only nodes whose title or type has the text."""
        self._filter = text.strip().casefold()
        self.show_flow(self._flow)

    def show_states(self, states: Mapping[str, str]) -> None:
        """Node id -> run state (running, waiting, done, failed); absent: never reached."""
        touched = {
            node_id
            for node_id in states.keys() | self._states.keys()
            if states.get(node_id) != self._states.get(node_id)
        }
        self._states = dict(states)
        self._refresh(touched)

    def show_problems(self, by_node: Mapping[str, Sequence[Problem]]) -> None:
        """Node id -> its problems."""
        touched = {
            node_id
            for node_id in by_node.keys() | self._problems.keys()
            if by_node.get(node_id) != self._problems.get(node_id)
        }
        self._problems = dict(by_node)
        self._refresh(touched)

    # -- asking

    @property
    def nodes(self) -> Sequence[VisualNode]:
        """The shown nodes, in order."""
        return self._nodes

    def index_of(self, node_id: str) -> QModelIndex:
        """The row of a node; invalid if it is not shown."""
        row = self._row_of.get(node_id)
        return self.index(row, 0) if row is not None else QModelIndex()

    @property
    def frames(self) -> Sequence[Frame]:
        """The shown frames and notes, in order."""
        return self._frames

    def frame_index(self, frame_id: str) -> QModelIndex:
        """The row of a frame or note; invalid if it is not shown."""
        found = (row for row, frame in enumerate(self._frames) if frame.id == frame_id)
        row = next(found, None)
        return self.index(len(self._nodes) + row, 0) if row is not None else QModelIndex()

    def frame_id(self, index: _Index) -> str:
        """The frame or note of a row; "" for none."""
        frame = self._frame_of(index)
        return frame.id if frame is not None else ""

    def _frame_of(self, index: _Index) -> Frame | None:
        if not index.isValid() or index.internalId():
            return None
        number = index.row() - len(self._nodes)
        return self._frames[number] if 0 <= number < len(self._frames) else None

    def node_id(self, index: _Index) -> str:
        """The node a row belongs to; "" for none."""
        if not index.isValid():
            return ""
        number = index.internalId() - 1 if index.internalId() else index.row()
        return self._nodes[number].id if 0 <= number < len(self._nodes) else ""

    def pin_row(self, index: _Index) -> PinRow | None:
        """The pin of a row; None for a node's row."""
        if not index.isValid() or not index.internalId():
            return None
        pins = self._pins_of(self._nodes[index.internalId() - 1])
        return pins[index.row()] if index.row() < len(pins) else None

    # -- Qt's model

    @override
    def index(self, row: int, column: int, parent: _Index = _NO_PARENT) -> QModelIndex:
        # `hasIndex` would come back for the counts: a tree asks for a thousand indexes when it is laid out.
        if not parent.isValid():
            is_there = 0 <= column < 2 and 0 <= row < len(self._nodes) + len(self._frames)
            return self.createIndex(row, column, 0) if is_there else QModelIndex()
        if not (0 <= column < 2 and 0 <= row < self.rowCount(parent)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1)

    @override
    def hasChildren(self, parent: _Index = _NO_PARENT) -> bool:
        if not parent.isValid():
            return bool(self._nodes or self._frames)
        if parent.internalId() or parent.column() or parent.row() >= len(self._nodes):
            return False
        node = self._nodes[parent.row()]
        return bool(node.inputs or node.outputs)

    @override
    def parent(self, index: _Index = _NO_PARENT) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._nodes) + len(self._frames)
        if parent.internalId() or parent.column() or parent.row() >= len(self._nodes):
            return 0
        node = self._nodes[parent.row()]
        return len(node.inputs) + len(node.outputs)

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 2

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (say("Node"), say("State"))[section]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == NODE_ROLE:
            return self.node_id(index)
        if role == PIN_ROLE:
            return self.pin_row(index)
        if role == FRAME_ROLE:
            return self.frame_id(index)
        frame = self._frame_of(index)
        if frame is not None:
            return self._frame_data(frame, index.column(), role)
        if not index.internalId():
            return self._node_data(self._nodes[index.row()], index.column(), role)
        pin = self.pin_row(index)
        return self._pin_data(pin, index.column(), role) if pin is not None else None

    def _node_data(self, node: VisualNode, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole if column == 0:
                return say(node.title)
            case Qt.ItemDataRole.DisplayRole:
                short, worst = self._states.get(node.id, ""), self._worst(node.id)
                return say(short) or (say(worst.value) if worst is not None else "")
            case Qt.ItemDataRole.DecorationRole if column == 0:
                node_type = self._catalogue.get(node.type)
                if node_type is None:
                    return icon("circle-question-mark")
                return icon(node_type.icon, category_color(node_type.category))
            case Qt.ItemDataRole.ForegroundRole if column == 1:
                return _state_color(self._states.get(node.id, ""), self._worst(node.id))
            case Qt.ItemDataRole.ToolTipRole:
                problems = "\n".join(
                    retold(problem.text) for problem in self._problems.get(node.id, ())
                )
                return problems or node.type
            case Qt.ItemDataRole.AccessibleTextRole if column == 0:
                node_type = self._catalogue.get(node.type)
                kind = (
                    say(node_type.title)
                    if node_type is not None
                    else say("unknown type {type}", type=node.type)
                )
                named = kind if kind != say(node.title) else ""
                parts = (say(node.title), named, self._state(node))
                count = len(self._problems.get(node.id, ()))
                told = say_count(count, "1 problem", "{count} problems") if count else ""
                return ", ".join(part for part in (*parts, told) if part)
            case _:
                return None

    def _frame_data(self, frame: Frame, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole if column == 0:
                words = first_line(frame.text) if frame.is_note else ""
                return frame.title or words or (say("Note") if frame.is_note else say("Frame"))
            case Qt.ItemDataRole.DisplayRole:
                return say("locked") if frame.is_locked else ""
            case Qt.ItemDataRole.DecorationRole if column == 0:
                return icon("sticky-note" if frame.is_note else "group")
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(frame.text) or None
            case Qt.ItemDataRole.AccessibleTextRole if column == 0 and self._flow is not None:
                return words_of_frame(self._flow, frame)
            case Qt.ItemDataRole.ForegroundRole if column == 1:
                return QColor(theme().text_secondary)
            case _:
                return None

    def _pin_data(self, row: PinRow, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole if column == 0:
                return row.text
            case Qt.ItemDataRole.DecorationRole if column == 0:
                return pin_icon(row.pin.type, filled=row.is_wired)
            case Qt.ItemDataRole.ToolTipRole:
                return say(row.pin.description) or row.pin.type
            case Qt.ItemDataRole.AccessibleTextRole if column == 0:
                text, kind = row.text, row.pin.type
                if row.is_output:
                    return say("output {text}, {type}", text=text, type=kind)
                return say("input {text}, {type}", text=text, type=kind)
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(theme().text_secondary)
            case _:
                return None

    # -- inside

    def _fill(self) -> None:
        flow, wanted = self._flow, self._filter
        nodes = list(_in_run_order(flow)) if flow is not None else []
        if wanted:
            nodes = [n for n in nodes if wanted in say(n.title).casefold() or wanted in n.type]
        self._nodes = nodes
        self._frames = self._frames_in(flow) if flow is not None else []
        self._row_of = {node.id: row for row, node in enumerate(nodes)}
        self._pins = {}

    def _frames_in(self, flow: VisualFlow) -> list[Frame]:
        frames, wanted = in_reading_order(list(seen_frames(flow))), self._filter
        return [f for f in frames if wanted in f"{f.title}\n{f.text}".casefold()]

    def _pins_of(self, node: VisualNode) -> list[PinRow]:
        if node.id not in self._pins:
            self._pins[node.id] = list(_pin_rows(self._flow, node)) if self._flow else []
        return self._pins[node.id]

    def _state(self, node: VisualNode) -> str:
        return say(STATE_WORDS.get(self._states.get(node.id, ""), ""))

    def _worst(self, node_id: str) -> Severity | None:
        if node_id not in self._problems:
            return None
        found = {problem.severity for problem in self._problems.get(node_id, ())}
        return next((level for level in Severity if level in found), None)

    def _refresh(self, node_ids: Collection[str]) -> None:
        rows = [row for node_id in node_ids if (row := self._row_of.get(node_id)) is not None]
        if len(rows) > MANY_ROWS:  # a view does more for each word than for one that says it all
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 1))
            return
        for row in rows:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 1))


def _in_run_order(flow: VisualFlow) -> Iterator[VisualNode]:
    """Entries first, then along execution, depth first; the rest from left to right."""
    seen: set[str] = set()
    entered = {edge.target for edge in flow.edges if edge.is_exec}
    by_place = sorted(flow.nodes, key=lambda node: (node.position.x, node.position.y))
    starts = [n for n in by_place if n.id not in entered and any(p.is_exec for p in n.outputs)]
    stack = [node.id for node in reversed(starts)]
    while stack:
        node_id = stack.pop()
        if node_id in seen or node_id not in flow.nodes_by_id:
            continue
        seen.add(node_id)
        yield flow.nodes_by_id[node_id]
        following = [edge.target for edge in flow.edges_out_of.get(node_id, ()) if edge.is_exec]
        stack.extend(reversed(following))
    yield from (node for node in by_place if node.id not in seen)


def _pin_rows(flow: VisualFlow, node: VisualNode) -> Iterator[PinRow]:
    into: dict[str, list[str]] = {}
    for edge in flow.edges_into.get(node.id, ()):
        words = _end(flow, edge, edge.source, edge.source_handle)
        into.setdefault(edge.target_handle, []).append(words)
    out: dict[str, list[str]] = {}
    for edge in flow.edges_out_of.get(node.id, ()):
        words = _end(flow, edge, edge.target, edge.target_handle)
        out.setdefault(edge.source_handle, []).append(words)
    for pin in node.inputs:
        ends = into.get(pin.id, [])
        value = ""
        if not ends and pin.id in node.pin_defaults:
            value = f" = {preview(node.pin_defaults[pin.id], 40)}"
        wires = f" ← {', '.join(ends)}" if ends else value
        yield PinRow(pin, False, bool(ends), f"{_name(pin)}{wires}")
    for pin in node.outputs:
        ends = out.get(pin.id, [])
        wires = f" → {', '.join(ends)}" if ends else ""
        yield PinRow(pin, True, bool(ends), f"{_name(pin)}{wires}")


def _name(pin: FlowPin) -> str:
    return control_words(pin.id) or words_of_pin(pin)


def _end(flow: VisualFlow, edge: VisualEdge, node_id: str, pin_id: str) -> str:
    """An end of a wire in words, and whether the wire is muted."""
    title = title_of(flow, node_id)
    words = title if control_words(pin_id) else f"{title}.{pin_id}"
    return say("{words} (muted)", words=words) if edge.is_muted else words


def _state_color(state: str, worst: Severity | None) -> QColor:
    colors = theme()
    by_state = {
        "running": colors.running,
        "waiting": colors.waiting,
        "done": colors.done,
        "failed": colors.failed,
    }
    if state in by_state:
        return by_state[state]
    return {Severity.ERROR: colors.failed, Severity.WARNING: colors.warning}.get(
        worst or Severity.INFO, colors.text_secondary
    )
