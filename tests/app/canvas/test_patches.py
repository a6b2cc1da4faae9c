"""What is painted in patches looks as if all of it had been painted anew."""

import random
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from typing_extensions import override

from app.canvas.camera import Camera
from app.canvas.patches import PATCH_PIXELS, Box, Patches, merged
from app.canvas.view import FlowView
from app.document.joining import PinRef
from app.runs.node_run import NodeRun, NodeRunState
from runtime.visualflow.problem import Severity
from tests.app.canvas.conftest import Hands
from tests.support.flows import chain

WORDS = "Which of the many cities that I could name would you like to see first?"
RUNS = (
    NodeRun(NodeRunState.DONE, duration_ms=17.0),
    NodeRun(NodeRunState.WAITING, detail=WORDS),
    NodeRun(NodeRunState.FAILED, detail="Why it failed"),
    NodeRun(NodeRunState.RUNNING, streamed="one\ntwo\nthree\nfour"),
    NodeRun(NodeRunState.RUNNING),
    None,
)


class Paintings(QObject):
    """The regions of a canvas's paint events."""

    def __init__(self, view: FlowView) -> None:
        super().__init__(view)
        self.regions: list[QRegion] = []
        view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return False


def numbers(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8)
    return rows.reshape(image.height(), image.width(), 4)[:, :, :3].astype(np.int16)


def on_screen(view: FlowView) -> np.ndarray:
    """What painting has left in the window."""
    return numbers(view.screen().grabWindow(view.winId()).toImage())


def painted_whole(view: FlowView) -> np.ndarray:
    return numbers(view.grab().toImage())


class Watched:
    """A canvas at rest, and what it paints."""

    def __init__(self, hands: Hands, qtbot) -> None:
        self.hands, self.view, self._qtbot = hands, hands.view, qtbot
        self._paintings = Paintings(self.view)

    def next_region(self, act: Callable[[], object]) -> QRegion:
        """What of the canvas is painted after something was done."""
        self._paintings.regions.clear()
        act()
        self._qtbot.waitUntil(lambda: bool(self._paintings.regions))
        return self._paintings.regions[0]

    def is_true(self, within: int = 0) -> bool:
        """Whether the window shows what a painting of everything shows."""
        return bool((abs(on_screen(self.view) - painted_whole(self.view)) <= within).all())


@pytest.fixture
def watched(canvas, qtbot, monkeypatch) -> Callable[[int], Watched]:
    monkeypatch.setattr("app.canvas.surface.BREATH_MS", 10**6)

    def make(count: int) -> Watched:
        found = Watched(canvas(chain(count)), qtbot)
        view = found.view
        view.resize(900, 300)
        found.next_region(view.fit_all)
        qtbot.waitUntil(lambda: view._base.coarse.isEmpty() and not view._routing.isActive())
        dot = QRegion(0, 0, 1, 1)
        qtbot.waitUntil(lambda: found.next_region(lambda: view.update(dot)) == dot)
        return found

    return make


def test_news_of_a_node_paint_only_where_its_marks_are(watched):
    canvas = watched(3)
    view = canvas.view
    before = on_screen(view)
    for run in RUNS:
        region = canvas.next_region(lambda run=run: view.set_run_state("node-2", run))
        box = view.camera.rect_to_widget(view.scene.rect_of("node-2"))
        assert QRegion(box.adjusted(-15, -15, 15, 27).toAlignedRect()).contains(
            region.boundingRect()
        )
        assert canvas.is_true()
        assert (on_screen(view) != before).any() == (run is not None)


def test_nodes_far_from_each_other_are_painted_one_by_one_and_neighbours_at_once(watched):
    canvas = watched(10)
    view = canvas.view
    view.resize(3000, 600)
    canvas.next_region(lambda: view.zoom_to(1.0))
    first = view.scene.rect_of("node-1")
    camera = Camera(40.0 - first.x(), 40.0 - first.y(), 1.0)
    canvas.next_region(lambda: view.set_camera(camera))
    while not view._base.coarse.isEmpty():
        canvas.next_region(view.update)

    def light(*numbers: int) -> QRegion:
        news = {f"node-{number}": RUNS[number % len(RUNS)] for number in numbers}
        return canvas.next_region(lambda: view.show_run_news(news))

    assert view.seen().contains(view.scene.rect_of("node-9"))
    for numbers, patches in (((1, 9), 2), ((1, 2), 1), ((2, 3, 8, 9), 2), ((9,), 1)):
        assert light(*numbers).rectCount() == patches, numbers
        assert canvas.is_true(), numbers


def test_a_region_that_is_asked_for_twice_is_painted_twice(canvas):
    patches = Patches(canvas().view)
    patches.add([(0, 0, 10, 10), (700, 400, 710, 410)])
    region = QRegion(0, 0, 10, 10) + QRegion(700, 400, 10, 10)
    assert patches.take(region) == [QRect(0, 0, 10, 10), QRect(700, 400, 10, 10)]
    assert patches.take(region) == [region.boundingRect()]


def pixels(box: Box) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])


def test_boxes_become_fewer_that_cover_them_and_cost_no_more():
    rng = random.Random(3)
    for count in range(80):
        corners = [(rng.randint(-500, 4000), rng.randint(-500, 2000)) for _ in range(count % 40)]
        boxes = [(x, y, x + rng.randint(1, 900), y + rng.randint(1, 400)) for x, y in corners]
        found = merged(boxes)
        for left, top, right, bottom in boxes:
            assert any(
                a <= left and b <= top and c >= right and d >= bottom for a, b, c, d in found
            )
        costs = [sum(pixels(box) + PATCH_PIXELS for box in some) for some in (found, boxes)]
        assert costs[0] <= costs[1]


@pytest.mark.parametrize("scale", [2.0, 4.0])
def test_a_stream_of_an_enlarged_node_leaves_nothing_below_it(watched, scale):
    canvas = watched(2)
    view = canvas.view
    box = view.scene.rect_of("node-1")
    camera = Camera(20.0 - box.x() * scale, 200.0 - box.bottom() * scale, scale)
    canvas.next_region(lambda: view.set_camera(camera))
    while not view._base.coarse.isEmpty():
        canvas.next_region(view.update)
    for run in (RUNS[3], RUNS[0]):
        canvas.next_region(lambda run=run: view.set_run_state("node-1", run))
        assert canvas.is_true(), run


@pytest.mark.parametrize("scale", [0.6, 1.3])
def test_values_breakpoints_and_halts_are_whole_in_every_patch(watched, scale, monkeypatch):
    canvas = watched(3)
    view = canvas.view
    canvas.next_region(lambda: view.zoom_to(scale))
    while not view._base.coarse.isEmpty():
        canvas.next_region(view.update)
    clean = on_screen(view)
    values = {"edge-2": "what it said, and more", "edge-4": {"a": [1, 2]}, "gone": 1}
    for show in (
        lambda: view.show_values(values),
        lambda: view.show_breakpoints({"node-1": "", "node-2": "vars.x > 1", "gone": ""}),
        lambda: view.show_halts(frozenset({"node-2"})),
    ):
        before = on_screen(view)
        canvas.next_region(show)
        assert (on_screen(view) != before).any()
    for run in (*RUNS, None):
        canvas.next_region(lambda run=run: view.set_run_state("node-2", run))
        assert canvas.is_true(), run
    canvas.next_region(lambda: view.show_halts(frozenset()))
    canvas.next_region(lambda: view.show_breakpoints({}))
    monkeypatch.setattr("app.canvas.value_marks.MOST_CHIPS", 1)
    canvas.next_region(view.update)
    assert (on_screen(view) == clean).all(), "too many values to be read are not shown"


def test_marks_of_hundreds_of_nodes_are_whole_in_every_patch(watched, monkeypatch):
    monkeypatch.setattr("app.canvas.overlay.MOST_MARKED", 3)
    canvas = watched(6)
    view = canvas.view
    clean = on_screen(view)
    canvas.next_region(lambda: view.set_run_states(dict.fromkeys(view.scene.row_of, RUNS[0])))
    assert (on_screen(view) != clean).any()
    states = [run.state if run is not None else None for run in RUNS]
    for run, state, before in zip(RUNS[1:], states[1:], states, strict=False):
        former = on_screen(view)
        canvas.next_region(lambda run=run: view.set_run_state("node-2", run))
        assert canvas.is_true(), run
        assert (on_screen(view) != former).any() == (state is not before)
    view.lift(frozenset({"node-1"}))
    canvas.next_region(view.update)
    assert canvas.is_true()
    view.drop_lifted()
    canvas.next_region(lambda: view.set_run_states({}))
    assert (on_screen(view) == clean).all()


def test_wires_that_carry_the_run_are_painted_where_they_run(watched):
    canvas = watched(3)
    view = canvas.view
    clean = on_screen(view)
    for wires in ({"edge-1"}, {"edge-1", "edge-4"}, {"edge-3"}, set()):
        canvas.next_region(lambda wires=wires: view.set_active_wires(frozenset(wires)))
        assert canvas.is_true(), wires
    assert (on_screen(view) == clean).all()


def test_a_running_node_breathes_within_its_patch(watched):
    canvas = watched(3)
    view = canvas.view
    canvas.next_region(lambda: view.set_run_state("node-1", RUNS[4]))
    former = on_screen(view)
    region = canvas.next_region(view._breathe)
    assert region.boundingRect().width() < view.width() / 3
    assert (on_screen(view) != former).any()
    assert canvas.is_true()


def test_a_node_in_the_hand_is_painted_where_it_is_and_was(watched, qtbot):
    canvas = watched(6)
    view, hands = canvas.view, canvas.hands
    start = hands.node("node-3")
    hands.move(start, button=Qt.MouseButton.NoButton)
    hands.press(start)
    canvas.next_region(lambda: hands.move(start + QPoint(9, 6)))
    had_guides = False
    for step in range(1, 12):  # past neighbours, so that guides come and go
        to = start + QPoint(9 + step * 17, 6 + step * 11)
        region = canvas.next_region(lambda to=to: hands.move(to))
        assert region != QRegion(view.rect()), step
        assert canvas.is_true(), step
        had_guides |= bool(view.gesture._guides)
    assert had_guides
    assert view.overlay.hovered_node == "node-3"
    shown = painted_whole(view)
    view.overlay.hovered_node = None
    assert (painted_whole(view) == shown).all()  # nothing is lit up where it stood
    canvas.next_region(lambda: hands.key(Qt.Key.Key_Escape))
    assert canvas.is_true()


def test_wires_in_the_hand_become_smooth_when_it_rests(watched, qtbot, monkeypatch):
    monkeypatch.setattr("app.canvas.wire_marks.SMOOTH_PX", 1.0)
    monkeypatch.setattr("app.canvas.gestures.move_nodes.CALM_MS", 10**6)
    canvas = watched(3)
    view, hands = canvas.view, canvas.hands
    start = hands.node("node-2")
    hands.press(start)
    canvas.next_region(lambda: hands.move(start + QPoint(20, 40)))
    gesture = view.gesture
    assert gesture._is_hasty
    rough = on_screen(view)
    gesture._calm.start(0)
    canvas.next_region(lambda: qtbot.waitUntil(lambda: not gesture._is_hasty))
    assert (on_screen(view) != rough).any()
    assert canvas.is_true()
    hands.release(start + QPoint(20, 40))
    assert not gesture._calm.isActive()


def test_nothing_is_left_behind_whatever_else_is_shown(watched):
    canvas = watched(6)
    view = canvas.view
    nodes, wires = list(view.document.flow.nodes_by_id), list(view.document.flow.edges_by_id)
    rng = random.Random(5)

    def once() -> None:
        state = view.overlay
        match rng.randrange(9):
            case 0:
                view.selection.set(rng.sample(nodes, 2), rng.sample(wires, 1))
            case 1:
                state.problems = {rng.choice(nodes): Severity.ERROR}
                view.update()
            case 2:
                state.hovered_node, state.hovered_wire = rng.choice(nodes), rng.choice(wires)
                view.update()
            case 3:
                state.hovered_pin = PinRef(rng.choice(nodes), "text", False)
                view.update()
            case 4:
                view.set_hits(rng.choice([None, frozenset(rng.sample(nodes, 2))]))
            case 5:
                view.set_active_wires(frozenset(rng.sample(wires, rng.randrange(3))))
            case 6:
                view._breathe()
            case _:
                for node_id in rng.sample(nodes, rng.randint(1, 4)):
                    view.set_run_state(node_id, rng.choice(RUNS))
        view.update(QRect(1, 1, 2, 2))  # so that something is painted whatever it was

    for step in range(30):
        canvas.next_region(once)
        assert canvas.is_true(within=2), step  # a clip of many rectangles rounds otherwise


@pytest.mark.parametrize("letter", ["界", "\ufdfd"])
def test_wide_values_are_whole_after_their_ends_were_painted_anew(watched, letter):
    canvas = watched(3)
    view = canvas.view
    canvas.next_region(lambda: view.zoom_to(1.4))
    canvas.next_region(lambda: view.show_values({"edge-2": letter * 40}))
    while not view._base.coarse.isEmpty():
        canvas.next_region(view.update)
    x, y = view.scene.ends[view.scene.wire_of["edge-2"], :2].tolist()
    at = view.camera.to_widget(x, y)
    for left in range(180, 330, 10):
        piece = QRectF(at.x() + left, at.y() - 20, 12, 40)
        canvas.next_region(lambda piece=piece: view.refresh(piece))
        assert canvas.is_true(), left
