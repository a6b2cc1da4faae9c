from runtime.visualflow.changes import ChangedPart, ChangeKind, flow_changes
from runtime.visualflow.codec import dump_flow, load_flow
from tests.runtime.host import flows


def changed(flow, node_id, **updates):
    nodes = tuple(n.model_copy(update=updates) if n.id == node_id else n for n in flow.nodes)
    return flow.model_copy(update={"nodes": nodes})


def reread(flow):
    return load_flow(dump_flow(flow))


def test_a_flow_does_not_differ_from_what_was_read_back():
    flow = flows.hello()
    assert flow_changes(flow, reread(flow)) == ()


def test_a_changed_value_comes_with_old_and_new_value():
    flow = reread(flows.hello())
    node = flow.nodes[0]
    after = changed(flow, node.id, data={**node.data, "pinDefaults": {"deep": {"a": [1, 2]}}})
    once = changed(flow, node.id, data={**node.data, "pinDefaults": {"deep": {"a": [1, 3]}}})
    (one,) = flow_changes(after, once)
    assert (one.kind, one.part, one.part_id) == (ChangeKind.CHANGED, ChangedPart.NODE, node.id)
    assert (one.path, one.before, one.after) == ("data.pinDefaults.deep.a[1]", 2, 3)
    assert "data.pinDefaults.deep.a[1]: 2 -> 3" in one.sentence()


def test_true_and_one_are_not_the_same_value():
    flow = reread(flows.hello())
    node = flow.nodes[0]
    one = changed(flow, node.id, data={**node.data, "flag": True})
    other = changed(flow, node.id, data={**node.data, "flag": 1})
    assert [(c.before, c.after) for c in flow_changes(one, other)] == [(True, 1)]


def test_a_node_that_only_moved_is_moved():
    flow = reread(flows.hello())
    node = flow.nodes[0]
    there = node.position.model_copy(update={"x": node.position.x + 32})
    (one,) = flow_changes(flow, changed(flow, node.id, position=there))
    assert one.kind is ChangeKind.MOVED
    assert one.after["x"] - one.before["x"] == 32


def test_nodes_and_wires_that_came_and_went_are_named():
    first, second = reread(flows.hello()), reread(flows.hello())
    gone = second.nodes[-1].id
    kept = tuple(e for e in second.edges if gone not in (e.source, e.target))
    less = second.model_copy(update={"nodes": second.nodes[:-1], "edges": kept})
    forth = flow_changes(first, less)
    back = flow_changes(less, first)
    assert {c.kind for c in forth if c.part is not ChangedPart.FLOW} == {ChangeKind.REMOVED}
    assert {c.kind for c in back if c.part is not ChangedPart.FLOW} == {ChangeKind.ADDED}
    assert [c.part_id for c in forth if c.part is ChangedPart.NODE] == [gone]
    assert len([c for c in forth if c.part is ChangedPart.WIRE]) == len(first.edges) - len(kept)


def test_pins_are_matched_by_their_ids():
    flow = reread(flows.hello())
    node = next(n for n in flow.nodes if len(n.outputs) > 0)
    pins = [*node.data["outputs"], {"id": "extra", "label": "extra", "type": "string"}]
    (one,) = flow_changes(flow, changed(flow, node.id, data={**node.data, "outputs": pins}))
    assert one.path == "data.outputs[extra]"
    assert one.before is None


def test_null_and_nothing_are_told_apart():
    flow = reread(flows.hello())
    node = flow.nodes[0]
    given = changed(flow, node.id, data={**node.data, "seed": None})
    (one,) = flow_changes(flow, given)
    assert (one.path, one.before, one.after) == ("data.seed (whether it is given)", False, True)
