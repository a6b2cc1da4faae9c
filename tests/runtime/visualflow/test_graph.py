"""Who hands control to whom, and who reads data from whom."""

import itertools

from runtime.visualflow.flow import VisualFlow, VisualNode
from runtime.visualflow.graph import (
    backward_wires,
    cycles,
    data_graph,
    entry_of,
    exec_graph,
    reachable_nodes,
)
from tests.runtime.written import edge


def flow(ids, *wires, **fields):
    nodes = tuple(VisualNode(id=node_id, type="t") for node_id in ids)
    return VisualFlow(id="f", nodes=nodes, edges=tuple(map(edge, wires)), **fields)


CHAIN = flow("abcd", "a.exec-out -> b.exec-in", "b.true -> c.exec-in", "c.value -> d.x")
STEPS = {"a", "b", "c", "d"}


def test_control_and_data_are_two_graphs():
    assert set(exec_graph(CHAIN, STEPS).edges) == {("a", "b"), ("b", "c")}
    assert set(data_graph(CHAIN).edges) == {("c", "d")}


def test_nodes_that_are_no_steps_have_no_part_in_control():
    assert set(exec_graph(CHAIN, {"a", "c"}).edges) == set()


def test_wires_to_missing_nodes_add_none():
    broken = flow("a", "a.exec-out -> gone.exec-in", "gone.x -> a.y")
    assert set(exec_graph(broken, {"a"})) == set(data_graph(broken)) == {"a"}


def test_what_control_reaches():
    graph = exec_graph(CHAIN, STEPS)
    assert reachable_nodes(graph, ["b"]) == {"b", "c"}
    assert reachable_nodes(graph, ["gone", "d"]) == {"d"}


def test_the_entry_is_the_named_step_else_the_first_that_nothing_enters():
    assert entry_of(CHAIN.model_copy(update={"entry_node": "c"}), STEPS) == "c"
    assert entry_of(CHAIN.model_copy(update={"entry_node": "gone"}), STEPS) == "a"
    assert entry_of(CHAIN, {"b", "c"}) is not None
    assert entry_of(CHAIN, set()) is None
    ring = flow("ab", "a.exec-out -> b.exec-in", "b.exec-out -> a.exec-in")
    assert entry_of(ring, {"a", "b"}) == "a"


def test_circles_are_found_also_of_one_node():
    ring = flow(
        "abc", "a.exec-out -> b.exec-in", "b.exec-out -> a.exec-in", "c.exec-out -> c.exec-in"
    )
    assert sorted(map(sorted, cycles(exec_graph(ring, {"a", "b", "c"})))) == [["a", "b"], ["c"]]
    assert cycles(exec_graph(CHAIN, STEPS)) == []


def test_backward_wires_come_with_the_path_they_close():
    ring = flow("abc", "a.exec-out -> b.exec-in", "b.loop -> c.exec-in", "c.exec-out -> b.exec-in")
    graph = exec_graph(ring, {"a", "b", "c"})
    assert [(wire.id, path) for wire, path in backward_wires(ring, graph, "a")] == [
        ("c.exec-out -> b.exec-in", ["b", "c"])
    ]


def test_a_long_chain_needs_no_deep_recursion():
    ids = [f"n{k}" for k in range(3000)]
    wires = [f"{a}.exec-out -> {b}.exec-in" for a, b in itertools.pairwise(ids)]
    long = flow(ids, *wires, "n2999.exec-out -> n0.exec-in")
    found = list(backward_wires(long, exec_graph(long, set(ids)), "n0"))
    assert [len(path) for _, path in found] == [3000]
