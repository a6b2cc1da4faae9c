"""Muted nodes: the run passes them by."""

import json

from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from runtime.visualflow.codec import load_flow
from runtime.visualflow_compiler.compile import compile_problems, compile_visualflow
from tests.runtime.visualflow_compiler.flows import end, flow, node, say, set_var, start
from tests.runtime.visualflow_compiler.stepper import walk


def muted(made):
    made["data"]["studio"] = {"muted": True}
    return made


def test_control_passes_a_muted_step_by():
    nodes = [start(), say("one", "1"), muted(say("two", "2")), say("three", "3"), end()]
    document = flow(nodes, "start -> one", "one -> two", "two -> three", "three -> end")
    walked = walk(compile_visualflow(document))
    assert [payload["message"] for _, _, payload in walked.effects] == ["1", "3"]
    assert "two" not in walked.visited


def test_several_muted_steps_in_a_row_and_at_the_end():
    nodes = [start(), muted(say("one", "1")), muted(say("two", "2")), muted(say("last", "3"))]
    document = flow(nodes, "start -> one", "one -> two", "two -> last")
    assert walk(compile_visualflow(document)).effects == []
    assert not [p for p in compile_problems(document) if p.severity.value == "error"]


def test_data_goes_through_the_input_of_the_same_type():
    upper = node("up", "string_template", "vars:object template:string", "result:string")
    document = flow(
        [start("a"), muted(upper), end("r")],
        "start -> end",
        "start.a -> up.template",
        "up.result -> end.r",
    )
    assert walk(compile_visualflow(document), {"a": "x"}).output["r"] == "x"


def test_without_a_fitting_input_the_reader_is_unwired():
    number = node("n", "literal_number", "", "value:number", literalValue=7)
    document = flow([start(), muted(number), end("r")], "start -> end", "n.value -> end.r")
    assert walk(compile_visualflow(document)).output.get("r") is None


def test_a_start_cannot_be_muted():
    document = flow([muted(start("a")), end("r")], "start -> end", "start.a -> end.r")
    assert walk(compile_visualflow(document), {"a": 5}).output["r"] == 5


def test_a_muted_branch_goes_on_with_its_first_wired_way():
    choice = node("if", "if", ">exec-in condition:boolean", ">true >false")
    nodes = [start(), muted(choice), say("yes", "y"), say("no", "n"), end()]
    document = flow(
        nodes, "start -> if", "if.true -> yes", "if.false -> no", "yes -> end", "no -> end"
    )
    walked = walk(compile_visualflow(document))
    assert [payload["message"] for _, _, payload in walked.effects] == ["y"]


def test_taking_the_mute_away_brings_the_step_back():
    two = muted(say("two", "2"))
    document = flow([start(), two, end()], "start -> two", "two -> end")
    assert walk(compile_visualflow(document)).effects == []
    two["data"]["studio"]["muted"] = False
    assert len(walk(compile_visualflow(document)).effects) == 1


def test_a_muted_node_has_no_problems():
    lost = node("x", "no_such_type", ">exec-in", ">exec-out")
    document = flow([start(), lost, end()], "start -> x", "x -> end")
    catalogue = builtin_catalogue()
    assert check_flow(load_flow(json.dumps(document).encode()), catalogue)
    muted(lost)
    assert not [
        p
        for p in check_flow(load_flow(json.dumps(document).encode()), catalogue)
        if p.node_id == "x"
    ]


class TestMutedWires:
    def test_control_ends_at_a_muted_wire_and_goes_on_when_it_is_unmuted(self):
        nodes = [start(), say("one", "1"), say("two", "2")]
        document = flow(nodes, "start -> one", "one -> two")
        muted_wire(document, 1)
        for given in (document, load_flow(json.dumps(document))):
            walked = walk(compile_visualflow(given))
            assert [payload["message"] for _, _, payload in walked.effects] == ["1"]
        document["edges"][1]["data"]["studio"]["muted"] = False
        assert len(walk(compile_visualflow(document)).effects) == 2

    def test_an_input_behind_a_muted_wire_takes_its_default(self):
        wired = say("one", "default")
        document = flow([start("a", a="given"), wired], "start -> one", "start.a -> one.message")
        assert walk(compile_visualflow(document)).effects[0][2]["message"] == "given"
        muted_wire(document, 1)
        assert walk(compile_visualflow(document)).effects[0][2]["message"] == "default"

    def test_a_muted_entry_leaves_the_others_and_their_values(self):
        document = two_entries()
        assert messages_by(document, True) == ["from yes"]
        assert messages_by(document, False) == ["usual"]
        muted_wire(document, 2)  # no -> last
        assert messages_by(document, True) == ["from yes"]
        assert messages_by(document, False) == []
        loaded = load_flow(json.dumps(document))
        assert not [p for p in check_flow(loaded, builtin_catalogue()) if p.severity == "error"]

    def test_problems_are_those_of_the_flow_without_the_wire(self):
        document = flow([start(), say("one", "1"), say("two", "2")], "start -> one", "one -> two")
        assert not check_flow(load_flow(json.dumps(document)), builtin_catalogue())
        muted_wire(document, 1)
        rows = check_flow(load_flow(json.dumps(document)), builtin_catalogue())
        assert [row.code for row in rows] == ["unreachable-node"]

    def test_a_muted_node_keeps_the_entries_of_the_node_it_leads_to(self):
        document = two_entries()
        muted(document["nodes"][2])
        assert messages_by(document, True) == ["from yes"]
        assert messages_by(document, False) == ["usual"]


def muted_wire(document, index):
    document["edges"][index].setdefault("data", {})["studio"] = {"muted": True}


def two_entries():
    """An If whose two ways join in one answer; by `true` it says something of its own."""
    choice = node("choice", "if", ">exec-in condition:boolean", ">true >false")
    nodes = [
        start("c:boolean"),
        choice,
        set_var("no", "x", 1),
        node("text", "literal_string", "", "value:string", literalValue="from yes"),
        say("last", "usual"),
    ]
    wires = ["start -> choice", "choice.true -> last", "no -> last", "choice.false -> no"]
    document = flow(nodes, *wires, "start.c -> choice.condition")
    last = document["nodes"][-1]["data"]
    last["entryRoutes"] = [
        {"key": "choice::true", "sourceNodeId": "choice", "sourceHandle": "true", "label": "yes"},
        {"key": "no::exec-out", "sourceNodeId": "no", "sourceHandle": "exec-out", "label": "no"},
    ]
    last["inputRouteOverrides"] = {
        "message": {"choice::true": {"sourceNodeId": "text", "sourceHandle": "value"}}
    }
    return document


def messages_by(document, condition):
    walked = walk(compile_visualflow(document), {"c": condition})
    return [payload["message"] for _, _, payload in walked.effects]
