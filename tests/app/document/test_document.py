from hypothesis import given, settings
from hypothesis import strategies as st

from app.document import edits
from app.document.diff import diff_flows, equal_parts_shared
from app.document.document import Document, DocumentChange, with_unique_edge_ids
from app.document.selection import Selection
from app.document.values import changed
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.flow import VisualFlow
from tests.support.flows import chain, exec_edge, into, node, out, pin, step


def test_an_edit_is_one_step_with_one_event_and_undo_brings_the_same_object_back():
    document = Document(chain())
    heard: list[DocumentChange] = []
    unsubscribe = document.changed.subscribe(heard.append)
    first = document.flow
    assert document.apply("Move", edits.move_nodes(first, {"node-1": (8, 16)}))
    assert heard[0].diff.moved == ("node-1",)
    assert heard[0].diff.only_moved
    assert document.undo_label == "Move"
    assert document.undo()
    assert document.flow is first
    assert document.redo_label == "Move"
    assert document.redo()
    unsubscribe()
    unsubscribe()
    document.undo()
    assert [change.label for change in heard] == ["Move", "Undo Move", "Redo Move"]


def test_former_states_keep_no_look_ups_and_get_those_that_still_hold_when_they_come_back():
    document = Document(chain(5))
    first = document.flow
    edges = {name for name, of in first.computed_from.items() if of == "edges"}
    assert all(hasattr(first, name) for name in first.computed_from)
    document.apply("Move", edits.move_nodes(first, {"node-1": (8, 16)}))
    moved = document.flow
    assert not first.computed_from.keys() & vars(first).keys()
    assert edges < vars(moved).keys()
    document.undo()
    assert document.flow is first
    assert all(vars(first)[name] is not None for name in edges)
    assert not moved.computed_from.keys() & vars(moved).keys()
    document.redo()
    document.apply("Cut", edits.remove_edges(document.flow, [document.flow.edges[0].id]))
    for _ in range(2):
        document.undo()
    for name in first.computed_from:
        assert getattr(first, name) == getattr(load_flow(dump_flow(first)), name)


def test_a_listener_that_goes_back_at_once_finds_the_state_it_goes_back_to():
    document = Document(chain())
    first = document.flow
    document.changed.subscribe(lambda change: change.label == "Move" and document.undo())
    document.apply("Move", edits.move_nodes(first, {"node-1": (8, 16)}))
    assert document.flow is first
    assert first.nodes_by_id["node-1"].position.x == 0.0


def test_an_edit_that_changes_nothing_is_no_step():
    document = Document(chain())
    assert not document.apply("Nothing", edits.move_nodes(document.flow, {"node-1": (0, 0)}))
    assert not document.can_undo


def test_typing_merges_into_one_step_until_the_field_is_left():
    document = Document(chain())
    for text in ("h", "he", "hey"):
        after = edits.set_pin_default(document.flow, "node-1", "text", text)
        document.apply("Set text", after, merge_key=("param", "node-1", "text"))
    document.end_merge()
    after = edits.set_pin_default(document.flow, "node-1", "text", "hey!")
    document.apply("Set text", after, merge_key=("param", "node-1", "text"))
    document.undo()
    assert document.flow.nodes_by_id["node-1"].pin_defaults == {"text": "hey"}
    document.undo()
    assert document.flow.nodes_by_id["node-1"].pin_defaults == {}
    assert not document.can_undo


def test_a_step_after_undo_forgets_what_lay_ahead_and_does_not_merge_with_the_past():
    document = Document(chain())
    key = ("param", "node-1", "text")
    for text in ("a", "b"):
        document.apply(text, edits.set_pin_default(document.flow, "node-1", "text", text))
    document.undo()
    document.apply("c", edits.set_pin_default(document.flow, "node-1", "text", "c"), key)
    assert [entry.label for entry in document.history] == ["Opened", "a", "c"]
    assert not document.can_redo


def test_saved_is_what_was_written_not_what_was_edited_meanwhile():
    document = Document(chain())
    assert document.is_saved
    written = document.flow
    document.apply("Rename", edits.rename_node(written, "node-1", "First"))
    document.mark_saved(written)
    assert not document.is_saved
    document.undo()
    assert document.is_saved


def test_wires_without_an_id_or_with_a_shared_one_get_their_own():
    flow = chain(2)
    doubled = changed(flow, edges=(exec_edge("", "node-1", "node-2"), *flow.edges, flow.edges[0]))
    ids = [edge.id for edge in with_unique_edge_ids(doubled).edges]
    assert len(set(ids)) == 4
    assert with_unique_edge_ids(flow) is flow


def test_two_readings_of_one_file_differ_in_nothing():
    flow = load_flow(dump_flow(chain(4)))
    again = equal_parts_shared(flow, load_flow(dump_flow(chain(4))))
    assert diff_flows(flow, again).is_empty


NODES = {node.id: node for node in chain(6).nodes}
OTHERS = {
    node.id: edits.rename_node(chain(6), node.id, "Other").nodes_by_id[node.id]
    for node in chain(6).nodes
}
some_nodes = st.lists(
    st.sampled_from([*NODES.values(), *OTHERS.values()]), max_size=8, unique_by=lambda node: node.id
)


@given(some_nodes, some_nodes)
@settings(max_examples=200, deadline=None)
def test_a_difference_is_what_identity_says_wherever_parts_stand(before, after):
    old, new = {n.id: n for n in before}, {n.id: n for n in after}
    flow = chain(0)
    diff = diff_flows(changed(flow, nodes=tuple(before)), changed(flow, nodes=tuple(after)))
    assert diff.nodes_added == tuple(n for n in after if n.id not in old)
    assert diff.nodes_removed == tuple(n for n in before if n.id not in new)
    differing = [(old[n.id], n) for n in after if n.id in old and old[n.id] is not n]
    assert [(id(a), id(b)) for a, b in diff.nodes_changed] == [(id(a), id(b)) for a, b in differing]


@given(st.sets(st.integers(0, 11)), st.sets(st.integers(0, 11)), st.booleans())
@settings(max_examples=100, deadline=None)
def test_a_difference_of_what_was_cut_and_put_in_is_found_between_equal_ends(gone, fresh, swaps):
    kept = [node for at, node in enumerate(chain(12).nodes) if at not in gone]
    after = list(kept)
    for at in sorted(fresh):
        after.insert(min(at, len(after)), step(f"new-{at}"))
    flow = chain(0)
    one, other = changed(flow, nodes=tuple(kept)), changed(flow, nodes=tuple(after))
    diff = diff_flows(other, one) if swaps else diff_flows(one, other)
    named = diff.nodes_removed if swaps else diff.nodes_added
    assert {node.id for node in named} == {f"new-{at}" for at in fresh}
    assert not (diff.nodes_added if swaps else diff.nodes_removed)
    assert not diff.nodes_changed


def test_the_selection_tells_only_changes_and_drops_what_is_gone():
    selection = Selection()
    heard = []
    selection.changed.subscribe(heard.append)
    selection.set(["node-1", "node-2"], ["edge-1"])
    selection.set(["node-2", "node-1"], ["edge-1"])
    assert len(heard) == 1
    selection.toggle(["node-2"])
    assert selection.nodes == {"node-1"}
    assert selection.current == "node-1"
    selection.keep_existing(edits.remove(chain(), ["node-1"]))
    assert selection.nodes == frozenset()
    assert selection.edges == frozenset()


def test_a_node_that_execution_enters_twice_gets_its_routes_and_loses_them_again():
    document = Document(edits.add_node(chain(2), step("node-9")))
    flow = document.flow
    two = edits.add_edge(flow, out("node-9", "exec-out"), into("node-2", "exec-in"))
    document.apply("Add wire", two)
    routes = document.flow.nodes_by_id["node-2"].data["entryRoutes"]
    assert [route["sourceNodeId"] for route in routes] == ["node-1", "node-9"]
    document.apply("Remove", edits.remove(document.flow, ["node-1"]))
    assert "entryRoutes" not in document.flow.nodes_by_id["node-2"].data
    document.undo()
    assert document.flow.nodes_by_id["node-2"].data["entryRoutes"] == routes


LOOK_UPS = [name for name in VisualFlow.computed_from if not name.startswith("edges_by_")]


def assert_look_ups_are_true(flow: VisualFlow) -> None:
    fresh = flow.model_copy()
    fresh.forget_look_ups()
    for name in [*LOOK_UPS, "edges_by_id"]:
        assert getattr(flow, name) == getattr(fresh, name), name


def test_look_ups_follow_an_edit_instead_of_being_made_anew():
    document = Document(chain(40))
    _ = [getattr(document.flow, name) for name in VisualFlow.computed_from]
    override = {"text": {"node-1::exec-out": {"sourceNodeId": "node-1", "sourceHandle": "result"}}}
    edit_of = [
        lambda flow: edits.remove(flow, {"node-7"}),
        lambda flow: edits.remove(flow, edges={"edge-30"}),
        lambda flow: edits.add_edge(flow, out("node-6"), into("node-8")),
        lambda flow: edits.add_edge(flow, out("node-5"), into("node-8"), replaces=["edge-79"]),
        lambda flow: edits.add_node(flow, step("node-99")),
        lambda flow: edits.add_node(
            flow, node("start", [], [pin("exec-out", "execution")], (0.0, 0.0), "on_flow_start")
        ),
        lambda flow: edits.set_param(flow, "node-9", "inputRouteOverrides", override),
        lambda flow: edits.rename_node(flow, "node-10", "Other"),
        lambda flow: edits.remove(flow, {"start", "node-9"}),
    ]
    for count, make in enumerate(edit_of):
        assert document.apply(f"Edit {count}", make(document.flow))
        assert {"nodes_by_id", "edges_by_id", "edges_into"} <= document.flow.__dict__.keys()
        assert_look_ups_are_true(document.flow)
    while document.undo():
        assert "nodes_by_id" in document.flow.__dict__
        assert_look_ups_are_true(document.flow)
    while document.redo():
        assert_look_ups_are_true(document.flow)


def test_look_ups_follow_a_flow_that_forgets_its_own_meanwhile():
    before = chain(40)
    _ = [getattr(before, name) for name in VisualFlow.computed_from]
    gone = before.edges_by_id["edge-30"]
    after = edits.remove(before, edges={gone.id})
    after.forget_look_ups()
    _ = after.edges_by_id

    class Forgetting(list):
        def __iter__(self):
            before.forget_look_ups()  # as an edit on the other thread does
            return super().__iter__()

    after.follow_look_ups(before, ((), ()), (Forgetting([gone]), ()))
    assert {"edges_into", "edges_out_of"} <= after.__dict__.keys()
    assert_look_ups_are_true(after)
    assert not before.__dict__.keys() & VisualFlow.computed_from.keys()
