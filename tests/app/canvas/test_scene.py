import numpy as np
import pytest

from app.canvas import scene as scene_module
from app.canvas.scene import FlowScene, scene_of
from app.canvas.scene_arrays import BROKEN, SceneArrays
from app.document import edits, measures
from app.document.diff import diff_flows
from app.document.document import Document
from app.document.frames import (
    folded_nodes,
)
from app.document.measures import HEADER_HEIGHT, measure
from app.document.values import changed
from app.document.wires import WireStyle
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.codec import load_flow
from runtime.visualflow.flow import Position, VisualFlow
from tests.support.flows import SHARED_FLOWS, chain, edge, step, value


def assert_equal(scene: FlowScene, flow: VisualFlow) -> None:
    """The scene shows exactly the flow: nothing missing, nothing left over, everything in its place."""
    fresh = FlowScene(builtin_catalogue())
    fresh.style = scene.style
    fresh.load(flow)
    assert scene.row_of.keys() == fresh.row_of.keys() == flow.nodes_by_id.keys()
    assert scene.wire_of.keys() == fresh.wire_of.keys()
    for node_id, row in scene.row_of.items():
        look, other = scene.looks[row], fresh.looks[fresh.row_of[node_id]]
        assert look == other
        here, there = scene.rects[row], fresh.rects[fresh.row_of[node_id]]
        assert np.array_equal(here, there, equal_nan=True)
        assert np.isnan(here[0]) == (node_id in folded_nodes(flow))
        assert scene.wired_pins(row) == fresh.wired_pins(fresh.row_of[node_id])
        name = scene.category_names[scene.categories[row]]
        assert look is not None
        assert name == look.category
        assert bool(scene.noted[row]) is bool(look.note)
    for edge_id, row in scene.wire_of.items():
        other_row = fresh.wire_of[edge_id]
        assert scene.edges[row] == fresh.edges[other_row]
        if edge_id in flow.edges_by_id:
            assert scene.edges[row] is flow.edges_by_id[edge_id]
        for array in ("ends", "boxes", "points", "kinds"):
            assert np.allclose(getattr(scene, array)[row], getattr(fresh, array)[other_row])
    assert len(scene.noted_rows) == len(fresh.noted_rows)
    assert scene.bounds() == fresh.bounds()
    hidden = folded_nodes(flow).keys() & flow.nodes_by_id.keys()
    assert int((~np.isnan(scene.rects[:, 0])).sum()) == len(flow.nodes) - len(hidden)
    assert int((~np.isnan(scene.ends[:, 0])).sum()) == len(scene.wire_of)


def test_nodes_come_back_with_the_types_that_are_known_by_then():
    flow, types = chain(80), dict(builtin_catalogue())
    document, scene = Document(flow), FlowScene(types)
    scene.load(flow)
    document.changed.subscribe(lambda change: scene.update(change.after, change.diff))
    document.apply("Delete all", edits.remove(flow, set(flow.nodes_by_id)))
    types[flow.nodes[0].type] = types["concat"]
    scene.load(document.flow)
    document.undo()
    assert all(look is not None and look.is_known for look in map(scene.look, flow.nodes_by_id))


def test_a_hundred_nodes_that_go_and_come_back_are_shown_again():
    flow = chain(100)
    document, scene = Document(flow), FlowScene(builtin_catalogue())
    scene.load(flow)
    document.changed.subscribe(lambda change: scene.update(change.after, change.diff))
    document.apply("Delete all", edits.remove(flow, set(flow.nodes_by_id)))
    assert_equal(scene, document.flow)
    document.undo()
    assert_equal(scene, document.flow)
    document.apply(
        "Move all", edits.move_nodes(flow, {n.id: (n.position.x, 99.0) for n in flow.nodes})
    )
    assert_equal(scene, document.flow)
    document.undo()
    document.redo()
    assert_equal(scene, document.flow)


def test_the_middle_of_a_large_flow_can_be_cut_out_and_put_back():
    flow = chain(300)
    document, scene = Document(flow), FlowScene(builtin_catalogue())
    scene.load(flow)
    document.changed.subscribe(lambda change: scene.update(change.after, change.diff))
    document.apply("Cut", edits.remove(flow, [f"node-{n}" for n in range(50, 220)]))
    assert_equal(scene, document.flow)
    document.undo()
    assert_equal(scene, document.flow)


def test_wire_styles_change_all_wires_and_edits_keep_to_them():
    document, scene = Document(chain()), FlowScene(builtin_catalogue())
    scene.load(document.flow)
    for style in (WireStyle.SQUARE, WireStyle.STRAIGHT, WireStyle.CURVED):
        scene.restyle(style)
        assert_equal(scene, document.flow)


def test_an_unknown_type_is_a_grey_placeholder_that_keeps_its_pins():
    scene = FlowScene(builtin_catalogue())
    scene.load(chain(1))
    look = scene.look("node-1")
    assert look is not None
    assert not look.is_known
    assert len(look.measures.pins) == 5


def test_every_shared_flow_is_shown_whole():
    if not SHARED_FLOWS.is_dir():
        pytest.skip("the shared flows are not here")
    for path in sorted(SHARED_FLOWS.glob("*.json"))[::4]:
        flow = load_flow(path)
        scene = FlowScene(builtin_catalogue())
        scene.load(flow)
        assert len(scene.row_of) == len(flow.nodes)
        known = flow.nodes_by_id
        drawn = [e for e in flow.edges if e.source in known and e.target in known]
        assert len(scene.wire_of) == len(drawn)


def test_a_diff_is_shown_on_the_canvas(canvas):
    before = chain(3)
    after = edits.rename_node(edits.remove(before, ["node-1"]), "node-2", "Other")
    after = edits.add_node(edits.move_nodes(after, {"node-3": (700.0, 80.0)}), step("node-8"))
    hands = canvas(after)
    hands.view.show_diff(diff_flows(before, after))
    plain = hands.view.grab().toImage()
    hands.view.show_diff(None)
    assert hands.view.grab().toImage() != plain


def test_a_wire_whose_pins_are_gone_ends_at_the_headers():
    lost = edge("lost", "node-1", "gone", "node-2", "gone")
    flow = changed(chain(2), edges=(*chain(2).edges, lost))
    scene = scene_of(flow, builtin_catalogue())
    first, second = scene.rect_of("node-1"), scene.rect_of("node-2")
    row = scene.wire_of["lost"]
    middle = HEADER_HEIGHT / 2
    assert scene.ends[row].tolist() == [
        first.right(), first.top() + middle, second.left(), second.top() + middle
    ]  # fmt: skip
    assert scene.kinds[row] == BROKEN
    others = [scene.kinds[other] for edge_id, other in scene.wire_of.items() if edge_id != "lost"]
    assert BROKEN not in others


def test_the_box_of_a_wire_holds_all_its_points():
    scene = scene_of(chain(12), builtin_catalogue())
    points = scene.points[: len(scene.wire_of)]
    low, high = points.min(axis=1) - 3.0, points.max(axis=1) + 3.0
    assert np.array_equal(scene.boxes[: len(points)], np.concatenate([low, high], axis=1))


@pytest.mark.parametrize("kind", ["agent", "llm_call", "code", "concat", "literal_string"])
@pytest.mark.parametrize(
    "state",
    [
        {},
        {"hideUnused": True},
        {"hideUnused": False},
        {"width": 300, "height": 400},
        {"collapsed": True},
    ],
)
def test_measures_that_are_remembered_are_those_measured_anew(kind, state, monkeypatch):
    made = new_node(builtin_catalogue()[kind], "n", Position())
    nodes = [
        made.model_copy(update={"data": {**made.data, "studio": state, **more}})
        for more in ({}, {"label": "A much longer title than the others"}, {"code": "return 1"})
    ]
    wires = [None, frozenset(), frozenset({("prompt", False), ("exec-out", True)})]
    known = [measure(node, wired) for _ in range(2) for node in nodes for wired in wires]
    fresh = []
    for node in nodes:
        for wired in wires:
            monkeypatch.setattr(measures, "_alike", {})
            monkeypatch.setattr(measures, "_shapes", {})
            fresh.append(measure(node, wired))
    assert known == fresh * 2


def test_a_node_that_moves_is_not_measured_again(monkeypatch):
    document, scene = Document(chain(3)), FlowScene(builtin_catalogue())
    scene.load(document.flow)
    document.changed.subscribe(lambda change: scene.update(change.after, change.diff))
    with monkeypatch.context() as patch:
        patch.setattr("app.canvas.scene.look_of", lambda *args: pytest.fail("measured"))
        document.apply("Move", edits.move_nodes(document.flow, {"node-2": (40.0, 400.0)}))
    assert_equal(scene, document.flow)


def test_a_value_that_is_typed_leaves_the_wires_where_they_are(monkeypatch):
    document, scene = Document(chain(3)), FlowScene(builtin_catalogue())
    scene.load(document.flow)
    document.changed.subscribe(lambda change: scene.update(change.after, change.diff))
    with monkeypatch.context() as patch:
        patch.setattr(scene, "_reshape", lambda rows: pytest.fail("wires were led anew"))
        patch.setattr(scene, "_reroute", lambda near=None: pytest.fail("ways were looked for"))
        after = edits.set_pin_default(document.flow, "node-2", "text", "typed")
        document.apply("Type", after)
    assert_equal(scene, document.flow)
    document.apply(
        "Rename", edits.rename_node(document.flow, "node-2", "A name that is long, wide")
    )
    assert_equal(scene, document.flow)
    pins = [*document.flow.nodes_by_id["node-2"].data["outputs"]][::-1]
    node = document.flow.nodes_by_id["node-2"]
    turned = node.model_copy(update={"data": {**node.data, "outputs": pins}})
    document.apply("Turn", edits.replace_nodes(document.flow, {"node-2": turned}))
    assert_equal(scene, document.flow)


def test_hostile_names_are_measured_within_bounds():
    long = edits.rename_node(chain(1), "node-1", "x" * 10_000)
    for title in ("x" * 10_000, "😀" * 500, "\u202eabc\n\t", "مرحبا"):
        node = edits.rename_node(long, "node-1", title).nodes[0]
        assert 96 <= measure(node).width <= 320
    assert measure(value("v")).height >= 56


def test_a_twin_is_equal_and_goes_its_own_way():
    flow = chain(3)
    scene = scene_of(flow, builtin_catalogue())
    twin = scene.twin()
    for one in (twin.rects, twin.points, twin.boxes):
        assert one.size
    assert np.array_equal(twin.points, scene.points)
    assert twin.row_of == scene.row_of
    moved = edits.move_nodes(flow, {flow.nodes[1].id: (900.0, 400.0)})
    twin.update(moved, diff_flows(flow, moved))
    assert scene.rect_of(flow.nodes[1].id).x() == flow.nodes[1].position.x
    assert twin.rect_of(flow.nodes[1].id).x() == 900.0
    anew = scene_of(moved, builtin_catalogue())
    assert np.array_equal(twin.points, anew.points)
    assert twin.wires_at == anew.wires_at != []


def test_ways_found_while_a_scene_is_copied_are_looked_for_again(monkeypatch):
    monkeypatch.setattr(scene_module, "EAGER_WIRES", 0)
    flow = chain(4)
    scene = scene_of(flow, builtin_catalogue())

    def torn() -> FlowScene:
        twin = FlowScene.twin(scene)
        scene.route(np.arange(3))
        twin.routed = scene.routed.copy()
        return twin

    monkeypatch.setattr(scene, "twin", torn)
    moved = edits.move_nodes(flow, {"node-2": (900.0, 400.0)})
    assert scene.take_over(scene.ahead(moved, diff_flows(flow, moved)))
    assert not scene.routed.any()


def test_bounds_that_were_found_ahead_are_not_looked_for_again(monkeypatch):
    flow = chain(4)
    scene = scene_of(flow, builtin_catalogue())
    moved = edits.move_nodes(flow, {"node-2": (900.0, 400.0)})
    ahead = scene.ahead(moved, diff_flows(flow, moved))
    there = ahead.bounds()
    assert scene.take_over(ahead)
    monkeypatch.setattr(SceneArrays, "bounds", lambda *_: pytest.fail("looked for again"))
    assert scene.bounds() == there


def test_twins_share_nothing_that_going_back_would_bring_to_both():
    flow = chain(80)
    document, scene = Document(flow), scene_of(flow, builtin_catalogue())
    scenes = [scene]
    document.changed.subscribe(
        lambda change: [one.update(change.after, change.diff) for one in scenes]
    )
    document.apply("Delete all", edits.remove(flow, set(flow.nodes_by_id)))
    scenes.append(scene.twin())
    document.undo()
    document.apply("Delete", edits.remove(flow, {"node-3"}))
    document.apply("Add", edits.add_node(document.flow, value("fresh")))
    for one in scenes:
        assert_equal(one, document.flow)
