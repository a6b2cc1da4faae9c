"""CPU time of frames: the movements that the design brief names, on the real canvas, rendered by software."""

import gc
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.gestures.move_nodes import MoveNodes
from app.canvas.view import FlowView
from app.document.document import Document
from app.document.selection import Selection
from app.runs.node_run import NodeRun, NodeRunState
from runtime.nodes.catalogue import builtin_catalogue
from tests.benchmarks.app.graphs import big_flow
from tests.benchmarks.primitives import MachineSpeed

FRAMES = 120
ROUNDS = 5
SIZE = (1600, 900)
_NONE = Qt.KeyboardModifier.NoModifier
Step = Callable[[int], None]
"""One step of a movement, by its number."""


@dataclass(frozen=True, slots=True)
class FrameTimes:
    """CPU milliseconds of the frames of a movement, which is done in several rounds that do the same.

    On a shared machine a frame takes up to three times as long while a neighbour uses the same memory. What a frame
    costs without that is what it took in its quickest round; what varies from frame to frame stays.

    Attributes:
        rounds: of each round the times of its frames.
        speed: of the machine just before and after each round.
    """

    rounds: list[list[float]] = field(default_factory=list)
    speed: MachineSpeed = field(default_factory=MachineSpeed)

    @property
    def median(self) -> float:
        """Of all frames, as they were."""
        return statistics.median(self._all)

    @property
    def most(self) -> float:
        """The 95th percentile of all frames, as they were."""
        return _most(self._all)

    @property
    def undisturbed(self) -> float:
        """The 95th percentile of the frames, each in its quickest round."""
        return _most([min(times) for times in zip(*self.rounds, strict=True)])

    @property
    def _all(self) -> list[float]:
        return [took for times in self.rounds for took in times]


def _most(times: list[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]


def frame_times(app: QApplication, step: Step, frames: int) -> list[float]:
    """CPU milliseconds of each frame: one step and the painting it causes."""
    times = []
    for index in range(frames):
        begin = time.process_time()
        step(index)
        app.processEvents()
        times.append((time.process_time() - begin) * 1000.0)
    return times


def at_rest(app: QApplication, view: FlowView, seconds: float = 2.0) -> None:
    """Let the canvas finish what it does when nobody moves: fine painting, ways of wires, pictures of what is near."""
    end = time.monotonic() + seconds
    quiet = 0
    while quiet < 3 and time.monotonic() < end:
        begin = time.process_time()
        app.processEvents()
        quiet = quiet + 1 if time.process_time() - begin < 0.0005 else 0
        QTest.qWait(60)


class Movements:
    """The five movements on one view, in a window of a size in pixels."""

    def __init__(self, app: QApplication, nodes: int, size: tuple[int, int]) -> None:
        flow, self._hub = big_flow(nodes)
        self._app, self._size = app, size
        self._selection = Selection()
        self.view = FlowView(Document(flow), self._selection, builtin_catalogue())
        self.view.resize(*size)
        self.view.show()
        app.processEvents()
        self.by_name = {
            "pan at 100 %": self._panning,
            "zoom": self._zooming,
            "pan, all visible": self._panning_all,
            "drag a hub, 50 wires": self._dragging_hub,
            "20 highlights": self._highlighting,
        }

    def _near_hub(self) -> None:
        centre = self.view.scene.rect_of(self._hub).center()
        self.view.zoom_to(1.0)
        self.view.set_camera(self.view.camera.centred_on(centre.x(), centre.y(), *self._size))
        self._app.processEvents()

    def _pan(self, index: int) -> None:
        way = 1 if index // 40 % 2 == 0 else -1
        self.view.set_camera(self.view.camera.moved(-17.0 * way, -7.0 * way))

    @contextmanager
    def _panning(self) -> Iterator[Step]:
        self._near_hub()
        yield self._pan

    @contextmanager
    def _zooming(self) -> Iterator[Step]:
        self._near_hub()
        middle = QPointF(self._size[0] / 2, self._size[1] / 2)

        def zoom(index: int) -> None:
            way = -1 if index // 40 % 2 == 0 else 1
            self.view.zoom_by(1.08**way, middle)

        yield zoom

    @contextmanager
    def _panning_all(self) -> Iterator[Step]:
        self.view.fit_all()
        yield self._pan

    @contextmanager
    def _dragging_hub(self) -> Iterator[Step]:
        view = self.view
        self._near_hub()
        self._selection.set([self._hub])
        rect = view.camera.rect_to_widget(view.scene.rect_of(self._hub))
        start = rect.topLeft() + QPointF(40, 10)
        gesture = MoveNodes(view, start, self._hub)
        view._begin(gesture)

        def drag(index: int) -> None:
            gesture.move(start + QPointF(5 + index % 90 * 3, index % 60 * 2), _NONE)

        yield drag
        view.cancel_gesture()

    @contextmanager
    def _highlighting(self) -> Iterator[Step]:
        view = self.view
        self._near_hub()
        rows = view.scene.node_rows_in(view.seen())[:20]
        ids = [look.node.id for row in rows.tolist() if (look := view.scene.looks[row]) is not None]
        states = list(NodeRunState)

        def highlight(index: int) -> None:
            view.show_run_news(
                {
                    node_id: NodeRun(states[(index + offset) % 4], duration_ms=20 * index + offset)
                    for offset, node_id in enumerate(ids)
                }
            )

        yield highlight


def measure_frames(
    app: QApplication, nodes: int, frames: int, size: tuple[int, int] = SIZE, only: str = ""
) -> dict[str, FrameTimes]:
    """Frame times of the movements with so many nodes, each begun at rest; `only`: those with it in their name."""
    movements = Movements(app, nodes, size)
    found = {name: FrameTimes() for name in movements.by_name if only in name}
    for _ in range(ROUNDS):  # outermost, so that the rounds of a movement lie apart
        for name, times in found.items():
            with movements.by_name[name]() as step:
                app.processEvents()
                at_rest(app, movements.view)
                times.speed.sample()
                times.rounds.append(frame_times(app, step, frames))
                times.speed.sample()
            app.processEvents()
    movements.view.close_canvas()
    movements.view.close()
    gc.collect()
    return found
