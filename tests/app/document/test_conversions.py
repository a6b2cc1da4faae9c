"""A node between two pins that do not fit, and what a run makes of it."""

import json

import pytest

from app.document import edits
from app.document.conversions import conversion_type, conversion_types, converted
from app.document.joining import PinRef, Refused, may_join
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.pins import may_feed
from runtime.visualflow_compiler.compile import compile_visualflow
from tests.runtime.visualflow_compiler.flows import end, flow, node, say, start
from tests.runtime.visualflow_compiler.stepper import walk

CATALOGUE = builtin_catalogue()


def loaded(document):
    return load_flow(json.dumps(document))


def messages(made, inputs):
    walked = walk(compile_visualflow(json.loads(dump_flow(made))), inputs)
    return [payload["message"] for _, _, payload in walked.effects]


def errors(made):
    return [row for row in check_flow(made, CATALOGUE) if row.severity == "error"]


def test_what_fits_needs_no_conversion_and_what_does_not_has_the_likeliest_first():
    assert may_feed("number", "string")
    assert conversion_type("object", "string") == "stringify_json"
    assert conversion_types("array", "string") == ("stringify_json", "loop")
    assert conversion_types("array", "boolean") == ("loop",)
    assert conversion_types("array", "object") == ()  # fits already
    assert conversion_types("execution", "array") == ()


def test_a_list_runs_a_step_item_by_item_and_what_followed_it_once():
    before = loaded(
        flow(
            [start("list:array"), say("each"), say("after", "done")],
            "start -> each",
            "each -> after",
        )
    )
    ends = PinRef("start", "list", True), PinRef("each", "message", False)
    assert isinstance(may_join(before, *ends), Refused)
    made = converted(before, *ends, CATALOGUE, choice=1)
    assert made.nodes[-1].type == "loop"
    assert messages(made, {"list": ["a", "b", "c"]}) == ["a", "b", "c", "done"]
    assert messages(made, {"list": []}) == ["done"]
    assert not errors(made)
    assert {edge.id for edge in before.edges} <= {edge.id for edge in made.edges}


def test_the_other_choice_is_the_whole_list_as_text():
    before = loaded(flow([start("list:array"), say("each")], "start -> each"))
    ends = PinRef("each", "message", False), PinRef("start", "list", True)
    made = converted(before, *ends, CATALOGUE)
    assert made.nodes[-1].type == "stringify_json"
    assert json.loads(messages(made, {"list": ["a"]})[0]) == ["a"]
    assert converted(before, *ends, CATALOGUE, choice=2).nodes[-1].type == "stringify_json"


def test_a_step_with_several_entries_keeps_them_before_the_loop():
    choice = node("if", "if", ">exec-in condition:boolean", ">true >false")
    nodes = [start("list:array", "c:boolean"), choice, say("each")]
    before = loaded(
        flow(nodes, "start -> if", "start.c -> if.condition", "if.true -> each", "if.false -> each")
    )
    made = converted(
        before, PinRef("start", "list", True), PinRef("each", "message", False), CATALOGUE, choice=1
    )
    assert not errors(made)
    for condition in (True, False):
        assert messages(made, {"list": ["a", "b"], "c": condition}) == ["a", "b"]


def test_a_value_node_is_looped_at_the_step_that_reads_it():
    upper = node("upper", "string_template", "vars:object template:string", "result:string")
    before = loaded(
        flow(
            [start("list:array"), upper, say("each")],
            "start -> each",
            "upper.result -> each.message",
        )
    )
    made = converted(
        before,
        PinRef("start", "list", True),
        PinRef("upper", "template", False),
        CATALOGUE,
        choice=1,
    )
    assert messages(made, {"list": ["a", "b"]}) == ["a", "b"]


def test_without_a_step_behind_it_the_value_is_wired_and_nothing_is_lost():
    lonely = node("upper", "string_template", "vars:object template:string", "result:string")
    before = loaded(flow([start("list:array"), lonely, end()], "start -> end"))
    made = converted(
        before,
        PinRef("start", "list", True),
        PinRef("upper", "template", False),
        CATALOGUE,
        choice=1,
    )
    wires = {(e.source, e.source_handle, e.target, e.target_handle) for e in made.edges}
    loop = made.nodes[-1].id
    assert (loop, "item", "upper", "template") in wires
    assert ("start", "exec-out", "end", "exec-in") in wires


@pytest.mark.parametrize("kind", ["array", "object", "string", "number"])
def test_every_conversion_makes_wires_that_may_be(kind):
    for wanted in ("string", "number", "boolean", "object", "array", "json_schema"):
        source = node("source", "code", ">exec-in", f">exec-out out:{kind}")
        target = node("target", "code", f">exec-in in:{wanted}", ">exec-out")
        before = loaded(flow([start(), source, target], "start -> source", "source -> target"))
        for choice in range(len(conversion_types(kind, wanted))):
            made = converted(
                before,
                PinRef("source", "out", True),
                PinRef("target", "in", False),
                CATALOGUE,
                choice=choice,
            )
            assert made is not None
            for wire in made.edges:
                without = edits.remove_edges(made, [wire.id])
                ends = (
                    PinRef(wire.source, wire.source_handle, True),
                    PinRef(wire.target, wire.target_handle, False),
                )
                assert not isinstance(may_join(without, *ends), Refused)
