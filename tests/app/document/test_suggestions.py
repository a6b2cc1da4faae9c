from app.document import edits
from app.document.suggestions import likely_types, seen_wires
from app.main_window.flows.example_flows import example_paths
from runtime.visualflow.codec import load_flow
from tests.support.flows import chain, into, out, step


def test_what_followed_the_same_pin_is_likeliest():
    flow = edits.add_node(chain(3), step("node-9", kind="rare"))
    flow = edits.add_edge(flow, out("node-3"), into("node-9"))
    found = likely_types(flow, [out("node-1")])
    assert found["some_step"] > found["rare"] > 0


def test_a_pin_of_another_node_type_counts_by_its_type_only():
    flow = edits.add_node(chain(2), step("node-9", kind="other"))
    assert (
        0
        < likely_types(flow, [out("node-9")])["some_step"]
        < likely_types(flow, [out("node-1")])["some_step"]
    )


def test_nothing_is_learned_from_nothing():
    assert likely_types(chain(1), [out("node-1"), out("gone")]) == {}


def test_other_flows_count_less_than_the_flow_at_hand():
    seeds = seen_wires([chain(9)])
    flow = edits.add_node(chain(1), step("node-9", kind="rare"))
    flow = edits.add_edge(flow, out("node-1"), into("node-9"))
    found = likely_types(flow, [out("node-1")], seeds)
    assert found["rare"] > 0
    assert 0 < found["some_step"] <= 9.0
    assert likely_types(chain(1), [out("node-1")], seeds)["some_step"] > 0
    assert likely_types(chain(1), [], seeds) == {}


def test_the_example_flows_teach_something():
    seeds = seen_wires(load_flow(path) for path in example_paths())
    assert seeds.at_pin[("on_flow_start", "exec-out", True)]
