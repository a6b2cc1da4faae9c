import copy
import gc
import weakref

import pytest

from runtime.base.errors import FlowCompileError, FlowError, FlowFormatError
from runtime.nodes.options import CompileOptions
from runtime.visualflow_compiler import compile as compiler
from runtime.visualflow_compiler.compile import compile_problems, compile_visualflow, outline_of
from tests.runtime.visualflow_compiler.flows import end, flow, node, say, set_var, start
from tests.runtime.visualflow_compiler.stepper import walk

LOOP = (">exec-in items:array", ">loop >done item index:number")


def test_start_values_reach_the_end():
    spec = compile_visualflow(
        flow(
            [start("a", "b", b="dflt"), end("a", "b", "c")],
            "start -> end",
            "start.a -> end.a",
            "start.b -> end.b",
        )
    )
    assert walk(spec, {"a": 1, "z": 9}).output == {"a": 1, "b": "dflt", "c": None, "success": True}


def test_the_same_json_is_compiled_once_and_later_changes_do_not_reach_the_spec():
    document = flow([start(), end("x")], "start -> end")
    document["nodes"][1]["data"]["pinDefaults"] = {"x": [1]}
    spec = compile_visualflow(document)
    assert compile_visualflow(copy.deepcopy(document)) is spec
    document["nodes"][1]["data"]["pinDefaults"]["x"].append(2)
    assert walk(spec).output["x"] == [1]


def test_a_flow_changed_between_two_visits_runs_as_it_was_compiled():
    document = flow([start(), say("a", "one"), say("b", "two")], "start -> a", "a -> b")
    spec = compile_visualflow(document)
    assert walk(spec, max_steps=2).visited == ["start", "a"]
    for entry in document["nodes"]:
        entry["data"].clear()
    document["edges"].clear()
    assert [payload["message"] for _, _, payload in walk(spec).effects] == ["one", "two"]


def test_a_spec_that_nobody_has_is_freed_at_once():
    spec = compile_visualflow(flow([start(), say("a", "x"), end()], "start -> a", "a -> end"))
    compiler._cache.clear()
    kept = weakref.ref(spec.nodes["a"])
    assert not gc.isenabled()
    del spec
    assert kept() is None


def test_a_default_list_that_a_run_changes_is_fresh_in_the_next_run():
    document = flow([start(), end("x")], "start -> end")
    document["nodes"][1]["data"]["pinDefaults"] = {"x": [1]}
    spec = compile_visualflow(document)
    walk(spec).output["x"].append(2)
    assert walk(spec).output["x"] == [1]


def test_all_errors_come_at_once_with_node_and_pin():
    document = flow(
        [start("a"), say("x"), node("u", "frobnicate", ">exec-in", ""), end("r")],
        "start -> x",
        "start -> u",
        "start.a -> end.r",
        "x.message -> end.r",
        "x -> end",
    )
    with pytest.raises(FlowCompileError) as caught:
        compile_visualflow(document)
    found = {(problem.code, problem.node_id, problem.pin_id) for problem in caught.value.problems}
    assert found == {
        ("unknown-type", "u", None),
        ("duplicate-data-wire", "end", "r"),
    }


def test_two_wires_on_one_control_output_are_refused():
    document = flow([start(), say("a"), say("b")], "start -> a", "start -> b")
    assert [problem.code for problem in compile_problems(document)] == ["exec-fan-out"]


def test_an_unknown_type_without_wires_is_only_a_warning():
    document = flow([start(), node("u", "frobnicate"), end()], "start -> end")
    assert [str(problem.severity) for problem in compile_problems(document)] == ["warning"]
    assert walk(compile_visualflow(document)).visited == ["start", "end"]


def test_a_wire_back_out_of_a_loop_body_compiles_with_a_warning():
    document = flow(
        [start("l"), node("lp", "loop", *LOOP), say("a", "x")],
        "start -> lp",
        "start.l -> lp.items",
        "lp.loop -> a",
        "a -> lp",
    )
    problems = compile_problems(document)
    assert [(problem.code, str(problem.severity)) for problem in problems] == [
        ("loop-back", "warning")
    ]
    assert len(walk(compile_visualflow(document), {"l": [1]}, max_steps=30).visited) == 30


def test_a_wire_to_an_earlier_block_leaves_the_inner_blocks():
    document = flow(
        [
            start("l"),
            node("outer", "loop", *LOOP),
            node("inner", "loop", *LOOP, pinDefaults={"items": [1, 2]}),
            set_var("again", "x", 1),
            end(),
        ],
        "start -> outer",
        "start.l -> outer.items",
        "outer.loop -> inner",
        "inner.loop -> again",
        "again -> outer",
    )
    walked = walk(compile_visualflow(document), {"l": [1]}, max_steps=40)
    control = walked.run.vars["_temp"]["_control"]
    assert control["stack"] in (["outer"], ["outer", "inner"])
    assert set(control["frames"]) == set(control["stack"])


def test_a_deep_chain_of_pure_nodes_is_evaluated_without_deep_recursion():
    muxes = [node(f"p{at}", "path_mux", "select:number in0 fallback", "out") for at in range(3000)]
    wires = [f"p{at}.out -> p{at + 1}.in0" for at in range(2999)]
    document = flow(
        [start("a"), *muxes, end("r")],
        "start -> end",
        "start.a -> p0.in0",
        *wires,
        "p2999.out -> end.r",
    )
    assert walk(compile_visualflow(document), {"a": 7}).output["r"] == 7


def test_a_tower_of_shared_pure_nodes_is_evaluated_once_each():
    muxes = [node(f"p{at}", "path_mux", "select:number in0 fallback", "out") for at in range(60)]
    wires = [
        wire
        for at in range(59)
        for wire in (f"p{at}.out -> p{at + 1}.in0", f"p{at}.out -> p{at + 1}.fallback")
    ]
    document = flow(
        [start("a"), *muxes, end("r")],
        "start -> end",
        "start.a -> p0.in0",
        *wires,
        "p59.out -> end.r",
    )
    assert walk(compile_visualflow(document), {"a": 7}).output["r"] == 7


def test_pure_nodes_in_a_circle_fail_the_node_that_reads_them():
    document = flow(
        [
            start(),
            node("p", "path_mux", "in0", "out"),
            node("q", "path_mux", "in0", "out"),
            end("r"),
        ],
        "start -> end",
        "p.out -> q.in0",
        "q.out -> p.in0",
        "q.out -> end.r",
    )
    output = walk(compile_visualflow(document)).output
    assert output["success"] is False
    assert output["node"] == "end"
    assert "feeds itself" in output["error"]


def test_a_pass_limit_on_a_wire_leads_to_the_other_branch():
    document = flow(
        [
            start(),
            node(
                "i",
                "if",
                ">exec-in condition:boolean",
                ">true >false",
                pinDefaults={"condition": True},
            ),
            set_var("s", "x", 1),
            end(),
        ],
        "start -> i",
        "i.true -> s",
        "s -> i",
        "i.false -> end",
    )
    document["edges"][1]["data"] = {"loopLimit": {"max": 2}}
    visited = walk(compile_visualflow(document)).visited
    assert visited.count("s") == 2
    assert visited[-1] == "end"


def test_values_per_entry_follow_the_control_wire():
    document = flow(
        [
            start("c"),
            node("i", "if", ">exec-in condition:boolean", ">true >false"),
            say("a", "left"),
            say("b", "right"),
            say("m"),
        ],
        "start -> i",
        "start.c -> i.condition",
        "i.true -> a",
        "i.false -> b",
        "a -> m",
        "b -> m",
        "a.message -> m.message",
    )
    document["nodes"][-1]["data"]["inputRouteOverrides"] = {
        "message": {"b::exec-out": {"sourceNodeId": "b", "sourceHandle": "message"}}
    }
    spec = compile_visualflow(document)
    for condition, said in ((True, "left"), (False, "right")):
        walked = walk(spec, {"c": condition})
        assert walked.visited[-2:] == ["__internal_join_exec__m", "m"]
        assert walked.effects[-1][2]["message"] == said


def test_reroutes_disappear():
    document = flow(
        [
            start("a"),
            node("k", "reroute", "in", "out"),
            node("k2", "reroute", "in", "out"),
            end("r"),
        ],
        "start -> end",
        "start.a -> k.in",
        "k.out -> k2.in",
        "k2.out -> end.r",
    )
    assert walk(compile_visualflow(document), {"a": 3}).output["r"] == 3
    document["edges"][1]["source"], document["edges"][1]["sourceHandle"] = "k2", "out"
    assert [problem.code for problem in compile_problems(document)] == ["reroute-cycle"]


def test_what_no_run_comes_to_is_left_out():
    outline = outline_of(flow([start(), end(), say("lost", "x")], "start -> end"))
    assert outline.ignored_nodes == {"lost"}
    assert outline.nodes == {"start", "end"}


@pytest.mark.parametrize("document", [[], {}, {"id": " "}, {"id": "x", "nodes": 3, "edges": None}])
def test_what_is_no_flow_is_refused(document):
    with pytest.raises((FlowFormatError, FlowCompileError)):
        compile_visualflow(document)


def test_node_hashes_see_settings_and_pure_sources_but_not_looks():
    def hashes(message, x):
        document = flow([start(), say("a", message), end()], "start -> a", "a -> end")
        document["nodes"][1]["position"]["x"] = x
        document["nodes"][1]["data"]["label"] = str(x)
        return dict(compile_visualflow(document).node_hashes)

    first, moved, changed = hashes("a", 0), hashes("a", 5), hashes("b", 0)
    assert first == moved
    assert first["a"] != changed["a"]
    assert first["end"] == changed["end"]


def test_pins_and_routes_of_odd_shapes_are_errors_not_crashes():
    odd = node("s", "sequence", ">exec-in", ">then:0")
    odd["data"]["outputs"].append({"id": ["x"], "type": {}})
    odd["data"]["inputRouteOverrides"] = {"p": {"start::exec-out": {"sourceNodeId": [1]}}}
    document = flow([start(), odd, set_var("v", "x", 1)], "start -> s", "s.then:0 -> v", "v -> s")
    assert "route-override" in [problem.code for problem in compile_problems(document)]


def test_a_record_kept_from_a_pass_does_not_change_in_the_next():
    document = flow(
        [
            start("l"),
            node("lp", "loop", *LOOP),
            set_var("keep", "first"),
            node("i", "if", ">exec-in condition", ">true >false"),
            end("kept"),
            node("g", "get_var", "name:string", "value", pinDefaults={"name": "first"}),
        ],
        "start -> lp",
        "start.l -> lp.items",
        "lp.loop -> i",
        "lp.index -> i.condition",
        "i.false -> keep",
        "lp.result -> keep.value",
        "lp.done -> end",
        "g.value -> end.kept",
    )
    output = walk(compile_visualflow(document), {"l": ["a", "b", "c"]}).output
    assert output["kept"]["item"] == "a"


def test_a_failed_node_can_fail_the_run():
    document = flow([start(), set_var("s", "_reserved", 1), end()], "start -> s", "s -> end")
    assert walk(compile_visualflow(document)).output["success"] is False
    strict = compile_visualflow(document, options=CompileOptions(failing_node_fails_run=True))
    with pytest.raises(FlowError, match="reserved"):
        walk(strict)
    own = {**document, "runSettings": {"failingNodeFailsRun": True, "trustsCode": True}}
    with pytest.raises(FlowError, match="reserved"):
        walk(compile_visualflow(own))


def test_a_pin_expression_sees_value_and_variables():
    document = flow(
        [start("a"), end("r")],
        "start -> end",
        "start.a -> end.r",
        functions=[{"name": "twice", "code": "def twice(x):\n    return 2 * x\n"}],
    )
    document["nodes"][1]["data"]["pinExpressions"] = {"r": "twice(value) + vars.b"}
    assert walk(compile_visualflow(document), {"a": 4, "b": 1}).output["r"] == 9
    output = walk(compile_visualflow(document), {"a": 4}).output
    assert output["success"] is False
    assert output["node"] == "end"


def test_a_broken_pin_expression_is_an_error_of_its_pin():
    document = flow([start("a"), end("r")], "start -> end")
    document["nodes"][1]["data"]["pinExpressions"] = {"r": "value +"}
    problem = compile_problems(document)[0]
    assert (problem.code, problem.node_id, problem.pin_id) == ("pin-expression", "end", "r")


def test_an_effect_may_absorb_its_failure():
    document = flow([start(), say("a", "x"), end()], "start -> a", "a -> end")
    document["nodes"][1]["data"]["effectConfig"] = {"continueOnError": True}
    payload = walk(compile_visualflow(document)).effects[0][2]
    assert payload["continue_on_error"] is True


def test_a_function_of_an_older_file_that_is_no_python_stops_the_compilation_with_its_line():
    from runtime.visualflow.codec import flow_from_json

    def broken(code):
        pins = [{"id": "exec-in", "type": "execution"}]
        return flow_from_json(
            {
                "id": "old",
                "nodes": [
                    {"id": "start", "type": "on_flow_start", "data": {}},
                    {"id": "f", "type": "function", "data": {"inputs": pins, "code": code}},
                ],
                "edges": [
                    {
                        "id": "e",
                        "source": "start",
                        "sourceHandle": "exec-out",
                        "target": "f",
                        "targetHandle": "exec-in",
                    }
                ],
            },
            "old",
        )

    with pytest.raises(FlowCompileError, match="line 2") as refused:
        compile_visualflow(broken("def transform(_input):\n    return (1\n"))
    assert [problem.node_id for problem in refused.value.problems] == ["f"]
    assert compile_visualflow(broken("def transform(_input):\n    return 1\n"))


@pytest.mark.parametrize(
    ("inputs", "output"),
    [
        ({"n": "3", "l": "[1]"}, {"n": 3, "l": [1], "d": 7, "success": True}),
        ({"n": 3, "l": []}, {"n": 3, "l": [], "d": 7, "success": True}),
        ({"n": "many", "l": []}, "n: 'many' is not a number. Give a number."),
        ({"l": []}, "n: it is not given. Give a number."),
        ({"n": 1, "l": {"a": 1}}, "l: '{"),
    ],
)
def test_a_flow_that_checks_its_inputs_begins_only_with_good_ones(inputs, output):
    document = flow(
        [start("n:number", "l:array", "d:number", d=7), end("n", "l", "d")],
        "start -> end",
        *(f"start.{name} -> end.{name}" for name in "nld"),
        runSettings={"checkedInputs": True},
    )
    got = walk(compile_visualflow(document), inputs).output
    if isinstance(output, dict):
        assert got == output
    else:
        assert got["success"] is False
        assert got["error"].startswith(output)
    unchecked = compile_visualflow({**document, "runSettings": {}})
    assert walk(unchecked, inputs).output["n"] == inputs.get("n")
