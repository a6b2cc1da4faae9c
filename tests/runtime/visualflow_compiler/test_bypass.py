"""Muted nodes: the run passes them by."""

import json

from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from runtime.visualflow.codec import load_flow
from runtime.visualflow_compiler.compile import compile_problems, compile_visualflow
from tests.runtime.visualflow_compiler.flows import end, flow, node, say, start
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
