from contextlib import nullcontext

import pytest

from app.document import edits
from app.document.extract_checks import check_extractable
from app.document.extracting import extract, node_to_run
from app.document.inlining import inline
from app.document.interfaces import interface_in
from app.document.joining import PinRef
from app.document.subflow_border import SubflowError
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.codec import flow_to_json, load_flow
from runtime.visualflow.flow import Position
from tests.golden.cases import Case
from tests.golden.host import GoldenHost
from tests.support.flows import ROOT, chain, into, node, out, pin, value


def outcome(flow, *others):
    flows = {f.id: flow_to_json(f) for f in (flow, *others)}
    host = GoldenHost(Case("case", flow_to_json(flow), flows, {"inputs": {}}, False))
    found = host.run()
    return found["status"], found.get("output")


@pytest.mark.parametrize(
    ("name", "nodes"),
    [
        ("hello", ["greeting", "say"]),
        ("hello", ["say"]),
        ("loop_over_list", ["line", "say"]),
        ("loop_over_list", ["itinerary", "count"]),
        ("branch", ["which", "gold", "silver", "plain", "again", "decide", "result", "say"]),
    ],
)
def test_a_selection_made_a_subflow_and_put_back_runs_with_the_same_output(name, nodes):
    flow = load_flow(ROOT / "flows" / f"{name}.json")
    expected = outcome(flow)
    done = extract(flow, nodes, builtin_catalogue(), "child-1", "Part")
    assert outcome(done.caller, done.child) == expected
    back, fresh = inline(done.caller, done.node_id, done.child)
    assert len(fresh) == len(nodes)
    assert outcome(back) == expected
    assert len(back.nodes) == len(flow.nodes)
    assert len(back.edges) == len(flow.edges)
    assert {node.id for node in done.child.nodes} >= set(nodes)


def test_pins_are_named_after_the_wires_that_crossed_the_border():
    flow = load_flow(ROOT / "flows" / "hello.json")
    done = extract(flow, ["greeting", "say"], builtin_catalogue(), "child-1", "Part")
    interface = interface_in(done.child)
    assert [pin.id for pin in interface.inputs] == ["b"]
    assert [pin.id for pin in interface.outputs] == ["message"]
    node = done.caller.nodes_by_id[done.node_id]
    assert node.data["subflowId"] == "child-1"


def test_what_one_subflow_node_cannot_be_is_refused_in_clear_words():
    flow = load_flow(ROOT / "flows" / "branch.json")
    for nodes in ([], ["start"], ["gold", "again"], ["which", "gold", "silver"]):
        with pytest.raises(SubflowError) as refusal:
            extract(flow, nodes, builtin_catalogue(), "child-1", "Part")
        assert refusal.value.remedy
    with pytest.raises(SubflowError):
        inline(chain(2), "node-1", chain(2))
    with pytest.raises(SubflowError):
        inline(edits.remove(chain(2), ["node-1"]), "node-1", chain(2))


def test_a_value_taken_by_its_name_across_the_border_gets_a_wire():
    flow = load_flow(ROOT / "flows" / "hello.json")
    start = flow.nodes_by_id["start"]
    outputs = [*start.data["outputs"], {"id": "level", "label": "level", "type": "string"}]
    flow = edits.set_param(flow, "start", "outputs", outputs)
    done = extract(flow, ["say"], builtin_catalogue(), "child-1", "Part")
    assert [pin.id for pin in interface_in(done.child).inputs] == ["message", "level"]
    wires = {(e.source_handle, e.target_handle) for e in done.caller.edges_into[done.node_id]}
    assert ("level", "level") in wires


def test_a_part_that_would_change_the_result_is_refused_with_a_remedy():
    flow = load_flow(ROOT / "flows" / "hello.json")
    ends_inside = edits.remove(flow, ["end"])
    with pytest.raises(SubflowError, match="flow ends in it") as refusal:
        extract(ends_inside, ["say"], builtin_catalogue(), "child-1", "Part")
    assert "On Flow End" in refusal.value.remedy
    loop = load_flow(ROOT / "flows" / "loop_over_list.json")
    each = next(n.id for n in loop.nodes if n.type in ("for", "loop", "while", "foreach"))
    with pytest.raises(SubflowError, match=r"lies outside|several nodes"):
        extract(loop, [each], builtin_catalogue(), "child-1", "Part")


@pytest.mark.parametrize(
    ("read", "is_wired", "is_refused"), [("b", False, False), ("a", False, True), ("b", True, True)]
)
def test_variables_that_one_node_sets_by_its_pins_stay_on_one_side(read, is_wired, is_refused):
    catalogue = builtin_catalogue()
    flow = edits.add_node(chain(2), new_node(catalogue["set_vars"], "sets", Position(x=0.0)))
    flow = edits.add_node(flow, new_node(catalogue["get_var"], "reads", Position(x=0.0)))
    flow = edits.set_pin_default(flow, "reads", "name", read)
    flow = edits.set_pin_default(flow, "sets", "updates", {"a": 1})
    if is_wired:
        flow = edits.add_edge(
            flow, PinRef("node-2", "result", True), PinRef("sets", "updates", False)
        )
    with pytest.raises(SubflowError, match="variable") if is_refused else nullcontext():
        check_extractable(flow, frozenset({"sets"}), catalogue)


@pytest.mark.parametrize(
    ("chosen", "is_refused"),
    [
        (["node-2", "late"], True),
        (["node-2", "later"], True),
        (["node-3", "late"], False),
        (["node-2"], False),
    ],
)
def test_nothing_in_a_subflow_reads_what_a_later_step_gives(chosen, is_refused):
    text = [pin("a", "string")]
    flow = edits.add_node(chain(4), node("late", text, [pin("b", "string")]))
    flow = edits.add_node(flow, node("later", text, [pin("b", "string")]))
    flow = edits.add_edge(flow, out("node-3"), into("late", "a"))
    flow = edits.add_edge(flow, out("late", "b"), into("later", "a"))
    refusal = pytest.raises(SubflowError, match="runs later") if is_refused else nullcontext()
    with refusal:
        check_extractable(flow, frozenset(chosen), builtin_catalogue())


def test_a_node_with_a_wire_from_nowhere_runs_alone():
    flow = chain(3)
    torn = [
        one.model_copy(update={"source": "gone"}) if one.id == "edge-2" else one
        for one in flow.edges
    ]
    flow = flow.model_copy(update={"edges": tuple(torn)})
    child = node_to_run(flow, "node-2", builtin_catalogue(), "Alone")
    assert "node-2" in child.nodes_by_id


def test_a_value_with_a_wire_to_nowhere_becomes_a_subflow():
    flow = edits.add_node(chain(3), value("lit", (0.0, 0.0)))
    flow = edits.add_edge(flow, out("lit", "value"), into("node-1", "text"))
    torn = flow.edges[-1].model_copy(update={"id": "torn", "target": "gone"})
    flow = flow.model_copy(update={"edges": (*flow.edges, torn)})
    done = extract(flow, ["lit"], builtin_catalogue(), "child-1", "Part")
    assert done.node_id in done.caller.nodes_by_id
    assert "lit" in node_to_run(flow, "lit", builtin_catalogue(), "Alone").nodes_by_id
