from app.document import edits
from app.document.suggestions import likely_types
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
