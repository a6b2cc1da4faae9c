import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.minimap import Minimap
from app.canvas.node_painting import stripe_color
from app.canvas.overlay import CHUNK
from app.canvas.run_marks import run_color
from app.document import edits
from app.runs.node_run import NodeRun, NodeRunState
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity
from tests.support.flows import chain, step

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shown(canvas):
    hands = canvas(chain(3))
    minimap = Minimap(hands.view)
    minimap.show()
    yield hands.view, minimap
    minimap.close_map()


def color_at(minimap: Minimap, x: float, y: float):
    """The color of the map over a scene place."""
    picture = minimap.grab().toImage()
    place = minimap._to_map(QRectF(x, y, 0.0, 0.0)).topLeft() * picture.devicePixelRatio()
    return picture.pixelColor(place.toPoint())


def test_a_node_has_the_color_of_its_category_where_it_stands(shown):
    view, minimap = shown
    name = view.scene.category_names[0]
    box = view.scene.rect_of("node-2")
    assert color_at(minimap, box.x() + 4, box.center().y()).rgb() == (
        stripe_color(name, view.theme).rgb()
    )
    between = (box.right() + view.scene.rect_of("node-3").left()) / 2
    assert color_at(minimap, between, box.center().y()).rgb() != (
        stripe_color(name, view.theme).rgb()
    )


def test_marks_follow_selection_problems_and_search(shown):
    view, minimap = shown
    middle = view.scene.rect_of("node-2").center()
    before = color_at(minimap, middle.x(), middle.y()).rgb()
    problem = Problem(code="x", severity=Severity.ERROR, text="wrong", node_id="node-2")
    view.set_problems({"node-2": (problem,)})
    assert color_at(minimap, middle.x(), middle.y()).rgb() == view.theme.failed.rgb()
    view.set_hits(frozenset({"node-2"}))
    assert color_at(minimap, middle.x(), middle.y()).rgb() == view.theme.warning.rgb()
    view.selection.set(["node-2"])
    assert color_at(minimap, middle.x(), middle.y()).rgb() == view.theme.accent.rgb()
    view.selection.clear()
    view.set_hits(None)
    view.set_problems({})
    assert color_at(minimap, middle.x(), middle.y()).rgb() == before


def test_marks_follow_the_news_of_a_run(shown):
    view, minimap = shown
    middle = view.scene.rect_of("node-2").center()
    before = color_at(minimap, middle.x(), middle.y()).rgb()
    view.set_run_states({"node-1": NodeRunState.DONE})
    assert color_at(minimap, middle.x(), middle.y()).rgb() == before
    for state in NodeRunState:
        view.set_run_state("node-2", state)
        color = run_color(state, view.theme).rgb()
        assert color_at(minimap, middle.x(), middle.y()).rgb() == color
    view.set_run_state("node-2", None)
    assert color_at(minimap, middle.x(), middle.y()).rgb() == before


def test_news_of_nodes_that_came_since_the_last_painting_are_shown(shown):
    view, minimap = shown
    view.set_run_states({"node-1": NodeRunState.DONE})
    color_at(minimap, 0.0, 0.0)
    grown = view.document.flow
    for number in range(20):
        grown = edits.add_node(grown, step(f"fresh-{number}", (number * 300.0, 400.0)))
    view.document.apply("Add", grown)
    view.show_run_news({"fresh-19": NodeRun(NodeRunState.FAILED)})
    middle = view.scene.rect_of("fresh-19").center()
    minimap.renew()
    expected = run_color(NodeRunState.FAILED, view.theme)
    assert color_at(minimap, middle.x(), middle.y()) == expected


def test_a_click_looks_there(shown):
    view, minimap = shown
    view.set_camera(view.camera.zoomed(2.0, QPointF(0, 0)))
    minimap.grab()
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=minimap.rect().center())
    assert view.seen().center().x() == pytest.approx(view.scene.bounds().center().x(), abs=30)


def test_a_crowd_of_selected_nodes_has_frames(canvas):
    columns, count = 80, CHUNK + 200
    places = [((n % columns) * 290.0, (n // columns) * 190.0) for n in range(count)]
    nodes = tuple(step(f"node-{n}", at) for n, at in enumerate(places))
    view = canvas(VisualFlow(id="crowd", nodes=nodes)).view
    view.fit_all()
    view.selection.set(node.id for node in nodes)
    box = view.camera.rect_to_widget(view.scene.rect_of("node-2000"))
    picture = view.grab().toImage()
    assert picture.pixelColor(int(box.left()), int(box.top())).rgb() == view.theme.accent.rgb()
    view.document.apply("Delete", edits.remove(view.document.flow, {"node-2000"}))
    picture = view.grab().toImage()
    assert picture.pixelColor(int(box.left()), int(box.top())).rgb() != view.theme.accent.rgb()


def test_the_map_gives_way_to_what_is_dragged_below_it(shown):
    view, minimap = shown
    below, beside = minimap.geometry().center(), QPoint(20, 20)
    QTest.mousePress(view, LEFT, pos=beside)
    for place, gives in ((below, True), (beside, False), (below, True)):
        at = QPointF(place)
        move = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), NONE, LEFT, NO_KEYS)
        QApplication.sendEvent(view, move)
        assert minimap.gives_way is gives
    QTest.mouseRelease(view, LEFT, pos=below)
    assert not minimap.gives_way
