from app.document import edits, splicing
from app.document.frames import Frame, add_frame, frames_of
from app.document.locks import LOCKED_KEY, is_flow_locked, unlocked, with_flow_lock
from app.document.making_room import GAP, settled, with_room
from app.document.measures import size_of
from tests.support.flows import chain, step


def sizes(flow):
    return {node.id: size_of(node) for node in flow.nodes}


def left(flow, node_id):
    return flow.nodes_by_id[node_id].position.x


def right(flow, node_id):
    return left(flow, node_id) + size_of(flow.nodes_by_id[node_id])[0]


def inserted(flow, at=(300.0, 0.0)):
    flow = edits.add_node(flow, step("node-9", at))
    joined = splicing.insert_on_wire(flow, "edge-1", "node-9")
    assert joined is not None
    return joined


def test_what_lies_beyond_moves_on_and_keeps_its_gaps():
    flow = inserted(chain(4))
    after, former = with_room(flow, "node-1", "node-9", "node-2", sizes(flow))
    assert left(after, "node-9") >= right(after, "node-1") + GAP
    assert left(after, "node-2") >= right(after, "node-9") + GAP
    assert left(after, "node-4") - left(after, "node-3") == 320.0
    assert left(after, "node-2") % 16 == 0
    assert former == {f"node-{n}": (320.0 * (n - 1), 0.0) for n in (2, 3, 4)}
    assert left(after, "node-1") == 0.0


def test_nothing_moves_where_there_is_room():
    flow = edits.move_nodes(chain(2), {"node-2": (1200.0, 0.0)})
    flow = inserted(flow, (400.0, 0.0))
    after, former = with_room(flow, "node-1", "node-9", "node-2", sizes(flow))
    assert not former
    assert (left(after, "node-9"), left(after, "node-2")) == (400.0, 1200.0)


def test_a_node_settles_between_the_steps_before_and_after_it():
    flow = inserted(chain(3), (280.0, 90.0))
    after = settled(flow, "node-9", sizes(flow))
    assert after.nodes_by_id["node-9"].position.y == flow.nodes_by_id["node-1"].position.y
    assert left(after, "node-9") >= right(after, "node-1") + GAP
    assert left(after, "node-2") >= right(after, "node-9") + GAP
    assert settled(after, "node-1", sizes(after)) is after, "nothing comes before it"


def test_a_node_below_the_row_is_in_nobodys_way():
    flow = inserted(chain(3), (280.0, 400.0))
    after, former = with_room(flow, "node-1", "node-9", "node-2", sizes(flow))
    assert not former
    assert left(after, "node-2") == 320.0


def test_a_wire_that_runs_back_moves_nothing():
    flow = edits.move_nodes(chain(2), {"node-2": (-400.0, 0.0)})
    flow = inserted(flow, (-100.0, 0.0))
    assert with_room(flow, "node-1", "node-9", "node-2", sizes(flow)) == (flow, {})


def test_frames_beyond_move_and_a_frame_around_grows_and_locked_nodes_stay():
    flow = chain(4)
    flow = add_frame(flow, Frame("around", "", -40.0, -60.0, 2000.0, 300.0))
    flow = add_frame(flow, Frame("beyond", "", 300.0, -40.0, 300.0, 200.0))
    flow = edits.set_param(flow, "node-4", f"studio.{LOCKED_KEY}", True)
    flow = inserted(flow)
    after, _ = with_room(flow, "node-1", "node-9", "node-2", sizes(flow))
    by = left(after, "node-2") - 320.0
    around, beyond = frames_of(after)
    assert (around.x, around.width) == (-40.0, 2000.0 + by)
    assert (beyond.x, beyond.width) == (300.0 + by, 300.0)
    assert left(after, "node-4") == 960.0


def test_a_locked_frame_holds_what_is_on_it_and_a_locked_flow_all():
    flow = add_frame(chain(3), Frame("f", "", -40.0, -60.0, 320.0, 300.0, is_locked=True))
    assert unlocked(flow, ["node-1", "node-2", "gone"]) == {"node-2"}
    locked = with_flow_lock(flow, locked=True)
    assert is_flow_locked(locked)
    assert unlocked(locked, ["node-2"]) == frozenset()
    assert with_flow_lock(locked, locked=False).model_extra["studio"] == flow.model_extra["studio"]


def test_changing_frames_keeps_what_nobody_here_knows():
    flow = add_frame(chain(1), Frame("f", "A", 0.0, 0.0, 100.0, 100.0))
    raw = flow.model_extra["studio"]["frames"]
    odd = [{**raw[0], "owner": "Ada"}, {"shape": "circle"}]
    flow = edits.set_flow_properties(flow, studio={"frames": odd})
    after = add_frame(flow, Frame("g", "B", 0.0, 0.0, 100.0, 100.0))
    kept = after.model_extra["studio"]["frames"]
    assert {"shape": "circle"} in kept
    assert next(entry for entry in kept if entry.get("id") == "f")["owner"] == "Ada"


def test_what_would_be_covered_moves_below_one_after_the_other():
    flow = edits.move_nodes(chain(2), {"node-2": (1200.0, 0.0)})
    for number, y in ((7, 60.0), (8, 200.0)):
        flow = edits.add_node(flow, step(f"node-{number}", (420.0, y)))
    flow = inserted(flow, (400.0, 0.0))
    after, former = with_room(flow, "node-1", "node-9", "node-2", sizes(flow))
    tops = [after.nodes_by_id[f"node-{n}"].position.y for n in (9, 7, 8)]
    heights = [size_of(after.nodes_by_id[f"node-{n}"])[1] for n in (9, 7, 8)]
    assert tops[0] == 0.0
    assert tops[1] >= heights[0]
    assert tops[2] >= tops[1] + heights[1]
    assert former.keys() == {"node-7", "node-8"}


def test_a_node_put_into_an_execution_wire_stands_level():
    flow = inserted(chain(2), (300.0, 77.0))
    assert splicing.level_with(flow, "node-1", "node-9").nodes_by_id["node-9"].position.y == 0.0
    assert splicing.level_with(flow, "node-2", "node-9") == flow
