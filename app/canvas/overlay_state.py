"""What is drawn over the base layer, and what drawing it takes."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from app.canvas.batches import Batches
from app.canvas.camera import Camera
from app.canvas.detail import Detail
from app.canvas.scene import FlowScene
from app.canvas.scene_arrays import Rows
from app.canvas.value_chips import ValueChips
from app.document.diff import FlowDiff
from app.document.frames import Frame
from app.document.joining import PinRef
from app.document.lenses import LensMarks
from app.document.selection import Selected
from app.document.tracing import Trace
from app.runs.node_run import NodeRun, NodeRunState
from app.widgets.theme import Theme
from runtime.model.run_diff import NodeChange
from runtime.visualflow.problem import Severity

MOST_ASKED = 64
"""So many nodes are asked one by one whether they are in sight."""
MARK_PX = 40.0
"""How far marks reach beyond their nodes, widget pixels."""
WIRE_MARK_PX = 8.0
"""How far marks reach beyond the way of their wires, widget pixels."""


@dataclass(slots=True)
class OverlayState:
    """All of the overlay's facts; the view changes them, the layers of `overlay.py` show them.

    Attributes:
        runs: node id -> how it stands in the shown run; changed by `show_runs` and `show_run_news` only.
        active_wires: ids of wires that carry the run at this moment.
        hits: nodes that a search found; the others are dimmed. None: no search.
        trace: what belongs to the node or wire under the pointer; the rest is dimmed. None: nothing is.
        lens: what a lens is about; the rest stands back. None: no lens.
        diff: another flow is compared with this one: what came, went, changed and moved.
        diff_is_backwards: the other flow is the newer one: what only this one has went, it did not come.
        run_diff: node id -> how its steps compare with those of another run; the same ones are left out.
        parting: the node where the two runs part; empty: they do not.
        problem_pins: pins that a problem is about.
        shows_comments: whether comments stand above their nodes.
        breakpoints: node id -> condition, of nodes before which runs halt.
        values: what data wires carried last; None: it is not shown.
        halted: nodes before which the shown run has halted.
        breath: 0 to 1, swings while something runs.
    """

    hovered_node: str | None = None
    hovered_wire: str | None = None
    hovered_pin: PinRef | None = None
    has_focus: bool = False
    runs: dict[str, NodeRun] = field(default_factory=dict)
    active_wires: frozenset[str] = frozenset()
    hits: frozenset[str] | None = None
    problems: dict[str, Severity] = field(default_factory=dict)
    problem_pins: dict[PinRef, Severity] = field(default_factory=dict)
    trace: Trace | None = None
    lens: LensMarks | None = None
    diff: FlowDiff | None = None
    diff_is_backwards: bool = False
    run_diff: Mapping[str, NodeChange] = field(default_factory=dict)
    parting: str = ""
    breakpoints: Mapping[str, str] = field(default_factory=dict)
    values: ValueChips | None = None
    halted: frozenset[str] = frozenset()
    breath: float = 0.0
    shows_comments: bool = True

    selected_rows: "RowsOf" = field(default_factory=lambda: RowsOf())
    _run_rows: "RunRows | None" = None

    def show_runs(self, runs: Mapping[str, NodeRun]) -> None:
        """Another run is shown, or none."""
        self.runs = dict(runs)
        self._run_rows = None

    def show_run_news(self, news: Mapping[str, NodeRun | None]) -> None:
        """Some nodes of the shown run stand otherwise; None: a node is not in it any more."""
        for node_id, run in news.items():
            if run is None:
                self.runs.pop(node_id, None)
            else:
                self.runs[node_id] = run
        if self._run_rows is not None and self._run_rows.is_true_of(self._run_rows.scene):
            self._run_rows.note(news)

    def run_rows(self, scene: FlowScene) -> "RunRows":
        """The nodes of a scene that are in the shown run; remembered for the next frame."""
        known = self._run_rows
        if known is None or not known.is_true_of(scene):
            known = self._run_rows = RunRows(scene, self.runs)
        return known


class RowsOf:
    """Rows of nodes in a scene, remembered for the next frame."""

    def __init__(self) -> None:
        self._known: tuple[Collection[str], FlowScene, int] | None = None
        self._rows: Rows = np.zeros(0, np.intp)

    def of(self, scene: FlowScene, nodes: Collection[str]) -> Rows:
        """The rows of those of the nodes that are there.

        Args:
            nodes: a collection that nobody changes: another one is another object.
        """
        known = self._known
        if known is None or known[0] is not nodes or known[1:] != (scene, scene.version):
            self._rows = scene.rows_of(nodes)
            self._known = nodes, scene, scene.version
        return self._rows


_NUMBERS = {state: number for number, state in enumerate(NodeRunState)}
_NOT_RUN = -1


class RunRows:
    """Nodes of a scene that are in the shown run, without those on a collapsed frame.

    Attributes:
        changes: how often something was noted.
        has_output: whether one of them may have given something that is known.
    """

    def __init__(self, scene: FlowScene, runs: Mapping[str, NodeRun]) -> None:
        self.scene, self._version, self.changes = scene, scene.version, 0
        self.has_output = False
        self._states = np.full(len(scene.rects), _NOT_RUN, np.int8)
        self._runs: dict[int, NodeRun] = {}
        self._rows: npt.NDArray[np.intp] | None = None
        self.note(runs)

    def is_true_of(self, scene: FlowScene) -> bool:
        """Whether these are rows of a scene as it is now."""
        return self.scene is scene and self._version == scene.version

    def note(self, news: Mapping[str, NodeRun | None]) -> None:
        """Some nodes (ids) stand otherwise; costs as much as they are, however many are in the run."""
        row_of, folded = self.scene.row_of, self.scene.folded
        count = len(self._runs)
        self.changes += 1
        for node_id, run in news.items():
            row = row_of.get(node_id)
            if row is None or node_id in folded:
                continue
            if run is None:
                self._runs.pop(row, None)
                self._states[row] = _NOT_RUN
                self._rows = None
            else:
                self._runs[row] = run
                self._states[row] = _NUMBERS[run.state]
                self.has_output = self.has_output or run.output is not None
        if len(self._runs) != count:
            self._rows = None

    @property
    def rows(self) -> npt.NDArray[np.intp]:
        """Of the scene, (n,), ascending."""
        if self._rows is None:
            self._rows = np.flatnonzero(self._states != _NOT_RUN)
        return self._rows

    def states_of(self, rows: npt.NDArray[np.intp]) -> npt.NDArray[np.int8]:
        """How rows that are in the run stand: the place of each state among the members of `NodeRunState`."""
        return self._states[rows]

    def runs_of(self, rows: npt.NDArray[np.intp]) -> list[NodeRun]:
        """How rows that are in the run stand."""
        return [self._runs[row] for row in rows.tolist()]


@dataclass(slots=True)
class OverlayPainter:
    """Everything the layers of the overlay need for one frame.

    Attributes:
        area: what is painted now, widget pixels; all of a frame's patches come one after the other. What a mark looks
            like never depends on it, only whether it is drawn.
        view: all that the widget shows.
        detail: how much of a node the base layer shows.
        hidden, hidden_wires: nodes (ids) and wires (rows) that a gesture draws itself.
        letters: whether pins carry the letters of their types.
        frames: the selected frames and notes.
    """

    scene: FlowScene
    camera: Camera
    theme: Theme
    batches: Batches
    state: OverlayState
    selected: Selected
    area: QRectF
    view: QRectF
    detail: Detail = Detail.FULL
    hidden: frozenset[str] = frozenset()
    hidden_wires: frozenset[int] = frozenset()
    letters: bool = False
    frames: tuple[Frame, ...] = ()

    def in_sight(self, marked: Collection[str]) -> Iterator[str]:
        """Those of some nodes that may be in sight, so that marks of thousands cost little; `box` says it exactly."""
        if len(marked) <= MOST_ASKED:
            yield from marked
            return
        near = self._nodes_in(self.area.adjusted(-MARK_PX, -MARK_PX, MARK_PX, MARK_PX))
        yield from (one for one in near | self.scene.folded.keys() if one in marked)

    def count_in_view(self, marked: Collection[str]) -> int:
        """How many of some nodes the widget shows."""
        return sum(one in marked for one in self._nodes_in(self.view))

    def _nodes_in(self, area: QRectF) -> set[str]:
        rows = self.scene.node_rows_in(self.camera.rect_to_scene(area)).tolist()
        return {look.node.id for row in rows if (look := self.scene.looks[row]) is not None}

    def box(self, node_id: str) -> QRectF | None:
        """Widget rectangle of a node that can be seen; None otherwise."""
        if node_id in self.hidden:
            return None
        folded = self.scene.folded.get(node_id)
        if folded is not None:
            left, top, width, height = folded.block
        elif (row := self.scene.row_of.get(node_id)) is not None:
            left, top, width, height = self.scene.rects[row].tolist()
        else:
            return None
        scale, area = self.camera.scale, self.area
        x, y = left * scale + self.camera.x, top * scale + self.camera.y
        width, height = width * scale, height * scale
        is_near = (
            x - MARK_PX < area.right()
            and y - MARK_PX < area.bottom()
            and x + width + MARK_PX > area.left()
            and y + height + MARK_PX > area.top()
        )
        return QRectF(x, y, width, height) if is_near else None

    def wire_rows(self, edge_ids: Iterable[str | None]) -> list[int]:
        """Rows of those of some wires that are there and stay where they are."""
        rows = [self.scene.wire_of[one] for one in edge_ids if one in self.scene.wire_of]
        return [row for row in rows if row not in self.hidden_wires]

    def wire_box(self, edge_id: str) -> QRectF | None:
        """Widget rectangle of all that is drawn along a wire that stands out; None if it cannot be seen."""
        rows = self.wire_rows([edge_id])
        if not rows or self.scene.boxes[rows[0], 0] != self.scene.boxes[rows[0], 0]:
            return None
        left, top, right, bottom = self.scene.boxes[rows[0]].tolist()
        box = self.camera.rect_to_widget(QRectF(left, top, right - left, bottom - top))
        return box.adjusted(-WIRE_MARK_PX, -WIRE_MARK_PX, WIRE_MARK_PX, WIRE_MARK_PX)
