"""Wires between boxes as they are drawn, and moves of boxes that save crossings."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.canvas.scene import scene_of
from app.document.drawn_wires import Drawing, crossed, drawn_points
from tests.support.every_edit import CATALOGUE
from tests.support.flows import chain

GAP = 32.0


def grid(columns: int, rows: int) -> np.ndarray:
    return np.array(
        [(x * 280.0, y * 160.0, 168.0, 96.0) for x in range(columns) for y in range(rows)]
    )


def test_lines_cross_where_both_lie_on_both_sides_of_the_other():
    lines = np.array(
        [
            [[0, 0], [10, 10]],
            [[0, 10], [10, 0]],
            [[0, 20], [10, 30]],
            [[5, 6], [5, 40]],
        ],
        float,
    )
    every = crossed(lines)
    assert np.argwhere(np.triu(every)).tolist() == [[0, 1], [2, 3]]
    assert (every == every.T).all()
    assert (crossed(lines, np.array([3, 1])) == every[[3, 1]]).all()
    far = lines + 3e7
    assert (crossed(far) == every).all()


def test_wires_run_as_on_the_canvas():
    flow = chain(9)
    scene = scene_of(flow, CATALOGUE)
    rows = np.array(sorted(scene.wire_of.values()))
    number = [[scene.row_of[e.source], scene.row_of[e.target]] for e in flow.edges]
    found = drawn_points(scene.rects, np.array(number), scene.ends[rows])
    assert (found == scene.points[rows][:, ::3]).all()


def test_two_boxes_change_places_when_their_wires_cross_and_level_wires_are_liked():
    wires = np.array([[0, 3], [1, 2]])
    drawing = Drawing(grid(2, 2), wires, np.full((2, 2), 44.0), np.ones(2))
    assert drawing.cost > 2  # wires that meet in their middles cross, too
    drawing.improve([[0, 1], [2, 3]], GAP, 40)
    assert drawing.cost == 0


@settings(max_examples=12, deadline=None)
@given(st.data())
def test_moves_never_cost_more_keep_the_gap_and_are_the_same_each_time(data):
    columns, rows = data.draw(st.integers(2, 4)), data.draw(st.integers(1, 4))
    rects = grid(columns, rows)
    box = st.integers(0, len(rects) - 1)
    wires = np.array(data.draw(st.lists(st.tuples(box, box), min_size=1, max_size=14)), np.intp)
    port = st.sampled_from([16.0, 44.0, 68.0, 92.0])
    ports = np.array([(data.draw(port), data.draw(port)) for _ in wires])
    lists = [list(range(x * rows, (x + 1) * rows)) for x in range(columns)]
    results = []
    for _ in range(2):
        drawing = Drawing(rects.copy(), wires, ports, np.ones(len(wires)))
        before = drawing.cost
        drawing.improve(lists, GAP, 25)
        assert drawing.cost <= before
        results.append(drawing.rects)
    assert (results[0] == results[1]).all()
    assert Drawing(results[0], wires, ports, np.ones(len(wires))).cost == drawing.cost
    assert (results[0][:, [0, 2, 3]] == rects[:, [0, 2, 3]]).all()
    for column in lists:
        own = results[0][sorted(column, key=lambda one: results[0][one, 1])]
        assert (np.diff(own[:, 1]) >= own[:-1, 3] + GAP).all()
