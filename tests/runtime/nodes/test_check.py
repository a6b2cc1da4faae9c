"""Every problem of a flow, found before it runs."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from runtime.base.errors import FlowCompileError
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.nodes.check import check_flow
from runtime.nodes.normalise import normalise
from runtime.nodes.save_rules import ready_to_save
from runtime.visualflow.codec import dump_flow, flow_from_json, load_flow
from runtime.visualflow.flow import Position, VisualFlow, VisualNode
from runtime.visualflow.problem import Severity
from runtime.visualflow_compiler.compile import compile_visualflow
from tests.runtime.nodes.graphs import flows
from tests.runtime.written import edge

CATALOGUE = builtin_catalogue()
SHARED = Path(__file__).resolve().parents[3].parent / "shared"
EXAMPLES = sorted((Path(__file__).resolve().parents[3] / "flows").glob("*.json"))
FLOWS = sorted((SHARED / "flows").glob("*.json"))
LIBRARY = {flow.id: flow for flow in map(load_flow, FLOWS)}
MICRO = SHARED / "golden" / "golden_micro.json"
RUN_TIME_ONLY = {"data-cycle", "missing-input"}


def node(node_id, type_id, **defaults):
    made = new_node(CATALOGUE[type_id], node_id, Position())
    data = {**made.data, "label": node_id}
    if defaults:
        data["pinDefaults"] = {**data.get("pinDefaults", {}), **defaults}
    return made.model_copy(update={"data": data})


def flow(*nodes, edges=(), **fields):
    return VisualFlow(id="f", nodes=nodes, edges=tuple(edge(text) for text in edges), **fields)


def codes(within, library=None):
    found = check_flow(within, CATALOGUE, library)
    for problem in found:
        assert problem.text.endswith(".")
        assert problem.remedy.endswith(".")
        assert problem.code
    return {problem.code: problem for problem in found}


START = node("start", "on_flow_start")
END = node("end", "on_flow_end")
HELLO = flow(START, END, edges=["start.exec-out -> end.exec-in"], entry_node="start")


def with_more(*nodes, edges=(), base=HELLO):
    return base.model_copy(
        update={
            "nodes": (*base.nodes, *nodes),
            "edges": (*base.edges, *(edge(text) for text in edges)),
        }
    )


def test_a_good_flow_has_no_problem():
    assert check_flow(HELLO, CATALOGUE) == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_our_examples_are_without_a_problem(path):
    library = {flow.id: flow for flow in map(load_flow, EXAMPLES)}
    example = load_flow(path)
    assert check_flow(example, CATALOGUE, library) == []
    assert normalise(example, CATALOGUE) == (example, [])
    assert ready_to_save(example, CATALOGUE) is example


@pytest.mark.parametrize("path", FLOWS, ids=lambda path: path.stem)
def test_no_real_flow_has_an_error(path):
    found = check_flow(load_flow(path), CATALOGUE, LIBRARY)
    assert [problem for problem in found if problem.severity is Severity.ERROR] == []


def test_an_empty_flow_and_one_of_literals_have_no_entry():
    assert codes(flow())["no-entry"].severity is Severity.ERROR
    assert "no-entry" in codes(flow(node("l", "literal_string")))


def test_an_entry_that_is_no_trigger_is_told():
    found = codes(flow(END, START, edges=[], entry_node="end"))
    assert found["entry-no-trigger"].node_id == "end"
    assert found["several-entries"].node_id == "start"


def test_an_entry_that_is_no_step_is_told():
    assert "entry-ignored" in codes(HELLO.model_copy(update={"entry_node": "gone"}))


def test_steps_that_are_never_reached_are_told():
    lone = codes(with_more(node("lone", "answer_user")))["unreachable-node"]
    assert (lone.severity, lone.node_id) == (Severity.WARNING, "lone")


def test_steps_that_hang_on_each_other_are_told_once():
    def told(*edges):
        lost = [node(name, "answer_user") for name in "abc"]
        rows = check_flow(with_more(*lost, edges=edges), CATALOGUE)
        return [(row.node_id, row.text) for row in rows if row.code == "unreachable-node"]

    chain = ("b.exec-out -> a.exec-in", "a.exec-out -> c.exec-in")
    assert told(*chain) == [("b", "“b” and what is behind it are never reached (steps: 3).")]
    circle = ("a.exec-out -> b.exec-in", "b.exec-out -> a.exec-in")
    assert told(*circle) == [
        ("a", "“a” and what is behind it are never reached (steps: 2)."),
        ("c", "“c” is never reached."),
    ]


def test_two_wires_on_one_data_input_are_an_error():
    more = with_more(
        node("a", "literal_string"),
        node("b", "literal_string"),
        node("c", "uppercase"),
        edges=["a.value -> c.text", "b.value -> c.text"],
    )
    found = codes(more)["duplicate-data-wire"]
    assert (found.severity, found.node_id, found.pin_id) == (Severity.ERROR, "c", "text")
    assert found.edge_id == "b.value -> c.text"


def test_two_wires_on_one_control_output_are_an_error():
    more = with_more(node("say", "answer_user"), edges=["start.exec-out -> say.exec-in"])
    found = codes(more)["exec-fan-out"]
    assert (found.node_id, found.pin_id) == ("start", "exec-out")
    assert "Sequence" in found.remedy


def test_a_control_output_that_no_one_knows_is_an_error():
    base = flow(START, END, edges=["start.quux -> end.exec-in"])
    assert codes(base)["exec-handle"].pin_id == "quux"


def test_wires_to_missing_nodes_and_pins_are_warnings():
    more = with_more(edges=["nowhere.x -> end.y", "start.exec-out -> gone.exec-in"])
    assert codes(more)["missing-node"].severity is Severity.WARNING
    more = with_more(
        node("a", "literal_string"), node("b", "uppercase"), edges=["a.value -> b.quux"]
    )
    assert codes(more)["missing-pin"].pin_id == "quux"


def test_types_that_do_not_fit_are_a_warning():
    more = with_more(node("a", "literal_string"), node("b", "abs"), edges=["a.value -> b.value"])
    found = codes(more)["type-mismatch"]
    assert found.severity is Severity.WARNING
    assert "string output cannot feed a number input" in found.text


def test_pure_nodes_in_a_circle_are_an_error():
    more = with_more(
        node("a", "uppercase"),
        node("b", "lowercase"),
        edges=["a.result -> b.text", "b.result -> a.text"],
    )
    found = codes(more)["data-cycle"]
    assert found.severity is Severity.ERROR
    assert "“a”" in found.text
    assert "“b”" in found.text


def test_an_unknown_type_is_an_error_only_where_it_is_wired():
    lone = VisualNode(id="q", type="quux")
    assert codes(with_more(lone))["unknown-type"].severity is Severity.WARNING
    wired = with_more(lone, edges=["start.value -> q.a"])
    assert codes(wired)["unknown-type"].severity is Severity.ERROR


def test_a_circle_without_a_way_out_is_told():
    say, again = node("say", "answer_user"), node("again", "answer_user")
    wires = ["start.exec-out -> say.exec-in", "say.exec-out -> again.exec-in"]
    endless = flow(START, say, again, edges=[*wires, "again.exec-out -> say.exec-in"])
    assert codes(endless)["endless-cycle"].severity is Severity.WARNING
    asked = flow(
        START, say, node("again", "ask_user"), edges=[*wires, "again.exec-out -> say.exec-in"]
    )
    assert codes(asked)["endless-cycle"].severity is Severity.INFO
    left = flow(START, say, node("again", "if"), edges=[*wires, "again.true -> say.exec-in"])
    assert "endless-cycle" not in codes(left)


def test_a_wire_out_of_a_loop_body_is_told():
    wires = [
        "start.exec-out -> each.exec-in",
        "each.loop -> say.exec-in",
        "say.exec-out -> each.exec-in",
    ]
    back = flow(START, node("each", "loop"), node("say", "answer_user"), edges=wires)
    assert codes(back)["loop-back"].edge_id == "say.exec-out -> each.exec-in"


def test_stale_entry_routes_are_an_error_until_saved():
    route = {"key": "K", "sourceNodeId": "gone", "sourceHandle": "exec-out"}
    say = node("say", "answer_user")
    say.data["entryRoutes"] = [route]
    choice = node("choice", "if")
    wires = [
        "start.exec-out -> choice.exec-in",
        "choice.true -> say.exec-in",
        "choice.false -> say.exec-in",
    ]
    assert "entry-routes" in codes(flow(START, choice, say, edges=wires))


def test_wire_limits_are_checked():
    def limited(text, limit):
        return edge(text).model_copy(update={"data": {"loopLimit": {"max": limit}}})

    wire = limited("start.exec-out -> end.exec-in", "many")
    assert "limit-no-number" in codes(HELLO.model_copy(update={"edges": (wire,)}))
    data = limited("start.x -> end.y", 3)
    assert "limit-on-data" in codes(HELLO.model_copy(update={"edges": (*HELLO.edges, data)}))


def test_media_without_its_input_is_an_error():
    picture = node("picture", "generate_image")
    more = flow(START, picture, edges=["start.exec-out -> picture.exec-in"])
    assert codes(more)["missing-input"].severity is Severity.ERROR
    picture.data["effectConfig"] = {"prompt": "a boat"}
    assert "missing-input" not in codes(more)


def test_an_empty_question_is_told():
    ask = node("ask", "ask_user", prompt=" ")
    assert "empty-prompt" in codes(flow(START, ask, edges=["start.exec-out -> ask.exec-in"]))


@pytest.mark.parametrize(
    ("name", "is_told"), [("_x", True), ("", True), ("a b", True), ("a.b", False), ("x1", False)]
)
def test_reserved_and_odd_variable_names_are_told(name, is_told):
    store = node("store", "set_var", name=name)
    found = codes(flow(START, store, edges=["start.exec-out -> store.exec-in"]))
    assert ("variable-name" in found) is is_told


def test_entries_set_aside_are_told():
    document = {**json.loads(dump_flow(HELLO))}
    document["nodes"].append({"type": "if"})
    assert "unreadable-entry" in codes(flow_from_json(document))


class TestSubflows:
    def caller(self, flow_id, called, *between):
        call = node("call", "subflow")
        call.data["subflowId"] = called
        chain = ["start", *(step.id for step in between), "call"]
        handles = ["exec-out", *("true" for _ in between)]
        wires = [
            f"{a}.{out} -> {b}.exec-in"
            for a, out, b in zip(chain, handles, chain[1:], strict=False)
        ]
        return flow(START, *between, call, edges=wires).model_copy(update={"id": flow_id})

    def test_no_flow_and_a_missing_flow_are_told(self):
        assert "no-subflow" in codes(self.caller("f", ""))
        assert "missing-subflow" in codes(self.caller("f", "gone"), {})
        assert "missing-subflow" not in codes(self.caller("f", "gone"))

    def test_wires_at_pins_that_the_called_flow_lacks_are_told(self):
        caller = self.caller("f", "g")
        child = HELLO.model_copy(update={"id": "g"})
        used = with_more(node("l", "literal_string"), edges=["l.value -> call.gone"], base=caller)
        assert codes(used, {"g": child})["stale-subflow"].pin_id == "gone"
        assert "stale-subflow" not in codes(caller, {"g": child})

    def test_the_library_is_asked_for_called_flows_only(self):
        class Library(dict):
            def __iter__(self):
                raise AssertionError("all flows would be read")

        library = Library(g=HELLO.model_copy(update={"id": "g"}))
        assert codes(self.caller("f", "g"), library) == {}

    def test_recursion_without_an_end_is_told_also_across_flows(self):
        assert "endless-recursion" in codes(self.caller("f", "f"))
        pair = {"g": self.caller("g", "f")}
        assert "endless-recursion" in codes(self.caller("f", "g"), pair)

    def test_recursion_behind_a_choice_is_fine(self):
        assert "endless-recursion" not in codes(self.caller("f", "f", node("choice", "if")))


def test_code_that_differs_from_its_body_is_told():
    code = VisualNode(
        id="c", type="code", data={"codeBody": "return 1", "code": "def transform(_input): ..."}
    )
    assert "code-differs" in codes(flow(START, code, edges=["start.exec-out -> c.exec-in"]))


def test_a_promised_interface_without_its_pins_is_told():
    promised = HELLO.model_copy(update={"interfaces": ("abstractcode.agent.v1", "other")})
    assert codes(promised)["interface-pin"].node_id in {"start", "end"}


def test_a_pin_expression_that_is_no_program_is_an_error():
    store = node("store", "set_var", name="x")
    store.data["pinExpressions"] = {"value": "1 +"}
    within = flow(START, store, edges=["start.exec-out -> store.exec-in"])
    found = codes(within)["pin-expression"]
    assert (found.severity, found.node_id, found.pin_id) == (Severity.ERROR, "store", "value")
    assert not is_compiled(within)
    store.data["pinExpressions"] = {"value": "1 + 1"}
    assert "pin-expression" not in codes(within)
    broken = within.model_copy(update={"functions": [{"name": "f", "code": "def f(:"}]})
    assert "flow-function" in codes(broken)
    assert not is_compiled(broken)


def errors_of(within):
    return [
        problem
        for problem in check_flow(within, CATALOGUE)
        if problem.severity is Severity.ERROR and problem.code not in RUN_TIME_ONLY
    ]


def is_compiled(within):
    try:
        compile_visualflow(within, catalogue=CATALOGUE)
    except FlowCompileError:
        return False
    return True


@pytest.mark.skipif(not MICRO.exists(), reason="shared/golden is not beside the repository")
def test_check_and_compiler_agree_on_the_recorded_flows():
    micro = json.loads(MICRO.read_text())["micro"]
    documents = {name: flow_from_json(case["flow"]) for name, case in micro.items()}
    assert {name: bool(errors_of(within)) for name, within in documents.items()} == {
        name: not is_compiled(within) for name, within in documents.items()
    }


@given(flows())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_check_never_fails_and_agrees_with_the_compiler(within):
    found = errors_of(within)
    is_reduced = any(step.type == "reroute" for step in within.nodes)
    is_joined = {problem.code for problem in found} == {"no-entry"}
    if is_reduced or is_joined:
        # the compiler drops the wires of a reroute that nothing feeds, and what is wrong with them;
        # where two control wires enter a constant, it takes its own join for a step
        assert found or is_compiled(within)
    else:
        assert bool(found) is not is_compiled(within), found


def test_a_thousand_good_nodes_have_no_problem():
    nodes, edges = [START], []
    before = "start"
    for k in range(333):
        names = f"x{k}", f"c{k}", f"l{k}"
        nodes += [
            node(names[0], "answer_user"),
            node(names[1], "concat"),
            node(names[2], "literal_string"),
        ]
        edges += [f"{before}.exec-out -> x{k}.exec-in", f"l{k}.value -> c{k}.a"]
        edges.append(f"c{k}.result -> x{k}.message")
        before = f"x{k}"
    within = flow(*nodes, edges=edges, entry_node="start")
    assert check_flow(within, CATALOGUE) == []
