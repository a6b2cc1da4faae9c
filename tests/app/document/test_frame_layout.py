"""Laying out a flow with frames, notes, locked nodes and knots."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document import edits
from app.document.frame_layout import lay_out
from app.document.frames import Frame, add_frame, collapse, frames_of, on_frame
from app.document.knots import knots_of, with_knots_at
from app.document.layout import laid_out
from app.document.measures import size_of
from app.document.values import changed
from runtime.visualflow.flow import VisualFlow
from tests.support.flows import chain


def rects(flow: VisualFlow, hidden=()) -> dict[str, tuple[float, float, float, float]]:
    return {
        node.id: (node.position.x, node.position.y, *size_of(node))
        for node in flow.nodes
        if node.id not in hidden
    }


def meet(one, other) -> bool:
    return all(
        one[axis] < other[axis] + other[axis + 2] and other[axis] < one[axis] + one[axis + 2]
        for axis in (0, 1)
    )


def covered(flow: VisualFlow) -> list[tuple[str, str]]:
    """Pairs of nodes, notes and frames that overlap, but for a frame and what is on it."""
    frames = frames_of(flow)
    hidden = {one for frame in frames for one in (*frame.nodes, *frame.frames)}
    found = {**rects(flow, hidden), **{f.id: f.block for f in frames if f.id not in hidden}}
    on = {f.id: {one for part in on_frame(flow, f) for one in part} for f in frames}
    ids = sorted(found)
    return [
        (one, other)
        for index, one in enumerate(ids)
        for other in ids[:index]
        if meet(found[one], found[other])
        and other not in on.get(one, ())
        and one not in on.get(other, ())
    ]


def framed(flow: VisualFlow, *ids: str, frame_id: str = "f", **more) -> VisualFlow:
    boxes = [rects(flow)[one] for one in ids]
    left, top = min(b[0] for b in boxes) - 24, min(b[1] for b in boxes) - 56
    right, bottom = max(b[0] + b[2] for b in boxes) + 24, max(b[1] + b[3] for b in boxes) + 24
    return add_frame(flow, Frame(frame_id, "Part", left, top, right - left, bottom - top, **more))


def spread(count: int) -> VisualFlow:
    return edits.move_nodes(
        chain(count), {f"node-{n}": (n * 500.0, (n % 3) * 400.0) for n in range(1, count + 1)}
    )


def test_without_frames_it_is_the_plain_layout():
    flow = spread(6)
    assert lay_out(flow) == edits.move_nodes(flow, laid_out(flow))
    assert lay_out(VisualFlow(id="empty")) == VisualFlow(id="empty")


def test_a_frame_keeps_its_nodes_and_nothing_else_comes_onto_it():
    flow = framed(spread(7), "node-3", "node-4")
    after = lay_out(flow)
    (frame,) = frames_of(after)
    assert on_frame(after, frame)[0] == {"node-3", "node-4"}
    assert covered(after) == []
    xs = [after.nodes_by_id[f"node-{n}"].position.x for n in range(1, 8)]
    assert xs == sorted(xs)
    assert lay_out(after) == after


def test_frames_within_frames_stay_within():
    flow = spread(7)
    flow = edits.move_nodes(flow, {"node-4": (1900.0, 420.0), "node-3": (1500.0, 430.0)})
    flow = framed(flow, "node-3", "node-4", "node-5", frame_id="outer")
    flow = framed(flow, "node-4", frame_id="inner")
    after = lay_out(flow)
    outer, inner = frames_of(after)
    assert on_frame(after, outer) == ({"node-3", "node-4", "node-5"}, {"inner"})
    assert on_frame(after, inner)[0] == {"node-4"}
    assert covered(after) == []
    assert lay_out(after) == after


def test_a_collapsed_frame_is_one_block_and_opens_with_its_nodes_as_they_were():
    flow = framed(spread(7), "node-3", "node-4")
    flow = collapse(flow, frames_of(flow)[0])
    after = lay_out(flow)
    (frame,) = frames_of(after)
    assert covered(after) == []
    old, new = flow.nodes_by_id, after.nodes_by_id
    for one in ("node-3", "node-4"):
        way = new[one].position.x - old[one].position.x, new[one].position.y - old[one].position.y
        assert way == (frame.x - frames_of(flow)[0].x, frame.y - frames_of(flow)[0].y)


def test_a_locked_node_and_a_locked_frame_stay_and_nothing_is_put_onto_them():
    flow = spread(8)
    flow = edits.set_param_at(flow, "node-2", ["studio", "locked"], True)
    flow = framed(flow, "node-6", is_locked=True)
    after = lay_out(flow)
    for one in ("node-2", "node-6"):
        assert after.nodes_by_id[one].position == flow.nodes_by_id[one].position
    assert frames_of(after) == frames_of(flow)
    assert covered(after) == []


def test_a_selection_is_not_laid_out_onto_the_rest():
    flow = edits.move_nodes(chain(6), {f"node-{n}": (n * 260.0, 0.0) for n in range(1, 7)})
    flow = edits.move_nodes(flow, {"node-2": (0.0, 600.0), "node-1": (600.0, 10.0)})
    after = lay_out(flow, {"node-1", "node-2", "node-3"})
    assert after != flow
    assert covered(after) == []
    for one in ("node-4", "node-5", "node-6"):
        assert after.nodes_by_id[one].position == flow.nodes_by_id[one].position


def test_notes_stay_where_they_can_be_read():
    flow = spread(6)
    flow = add_frame(flow, Frame("far", "", -900.0, -900.0, 200.0, 100.0, text="Far"))
    flow = add_frame(flow, Frame("near", "", 800.0, 380.0, 600.0, 300.0, text="Near"))
    after = lay_out(flow)
    far, near = frames_of(after)
    assert far == frames_of(flow)[0]
    assert replace(near, x=0.0, y=0.0) == replace(frames_of(flow)[1], x=0.0, y=0.0)
    assert covered(after) == []


def test_knots_of_wires_whose_ends_part_are_taken_out():
    flow = edits.move_nodes(spread(4), {"node-3": (-700.0, 900.0)})
    flow = with_knots_at(flow, "edge-2", [(5.0, 5.0)])
    assert knots_of(flow.edges_by_id["edge-2"])
    assert knots_of(lay_out(flow).edges_by_id["edge-2"]) == []


@pytest.mark.parametrize("count", [12])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_whatever_is_framed_locked_and_noted_nothing_is_covered(count, data):
    place = st.integers(-40, 40).map(lambda n: n * 32.0)
    ids = [f"node-{n}" for n in range(1, count + 1)]
    flow = edits.move_nodes(
        chain(count), {one: (400.0 * n, data.draw(place)) for n, one in enumerate(ids)}
    )
    for number in range(data.draw(st.integers(0, 2))):
        start = data.draw(st.integers(0, 3)) + number * 6
        flow = framed(flow, *ids[start : start + 2], frame_id=f"f{number}")
        if data.draw(st.booleans()):
            flow = collapse(flow, frames_of(flow)[-1])
    if data.draw(st.booleans()):
        note = Frame("note", "", data.draw(place), data.draw(place), 200.0, 120.0, text="Words")
        flow = add_frame(flow, note)
    on = [on_frame(flow, frame)[0] for frame in frames_of(flow) if not frame.is_note]
    after = lay_out(flow)
    assert covered(after) == []
    assert [on_frame(after, f)[0] for f in frames_of(after) if not f.is_note] == on
    assert len(after.nodes) == len(flow.nodes)
    assert changed(after, nodes=flow.nodes).edges == flow.edges
