"""What data wires carried last, beside the pins where they begin."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from app.canvas.camera import Camera
from app.canvas.value_chips import REACH, ValueChips
from app.document import edits
from tests.app.canvas.test_patches import numbers
from tests.support.flows import chain

LONG = "as long as a chip may be"


@pytest.fixture
def view(canvas):
    view = canvas(chain(2)).view
    view.resize(1200, 400)
    view.set_camera(Camera(40.0, 60.0, 1.0))
    return view


def value_wire(view):
    return next(edge for edge in view.document.flow.edges if not edge.is_exec)


def place_second(view, gap):
    """Put the second node so far to the right of the first."""
    first = view.scene.rect_of("node-1")
    flow = view.document.flow
    to = {"node-2": (first.right() + gap, first.y())}
    view.document.apply("Move", edits.move_nodes(flow, to))


def around_and_on_second(view, values):
    """How many pixels values change left of the second node, and on it."""
    view.show_values({})
    before = numbers(view.grab().toImage())
    view.show_values(values)
    differs = (numbers(view.grab().toImage()) != before).any(axis=2)
    left = round(view.camera.rect_to_widget(view.scene.rect_of("node-2")).left())
    return int(np.count_nonzero(differs[:, :left])), int(np.count_nonzero(differs[:, left:]))


@pytest.mark.parametrize("gap", [30.0, 60.0, 90.0, 400.0])
def test_a_chip_is_cut_before_the_node_that_it_would_cover(view, gap):
    place_second(view, gap)
    beside, on_it = around_and_on_second(view, {value_wire(view).id: LONG})
    assert on_it == 0
    assert (beside > 0) == (gap > 30.0), "where there is no room the pointer on the wire tells it"


def test_the_room_of_a_chip_follows_the_nodes(view):
    edge = value_wire(view)
    chips = ValueChips({edge.id: LONG})
    for gap in (60.0, 90.0, 1000.0):
        place_second(view, gap)
        list(chips.near(view.scene, view.scene.bounds()))
        row = view.scene.wire_of[edge.id]
        at = QPointF(*view.scene.ends[row, :2].tolist())
        room = chips.room(view.scene, edge.id, at.x(), at.y())
        assert room == pytest.approx(min(gap, REACH), abs=1.0)
