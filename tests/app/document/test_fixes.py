"""Each quick fix ends the problem it is offered for, as one undo step, and makes no error of its own."""

from dataclasses import replace

import pytest

from app.document import edits, pin_edits
from app.document.document import Document
from app.document.fixes import all_fixed, fixes_of, is_fixable
from app.document.joining import PinRef
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.nodes.check import check_flow
from runtime.visualflow.flow import Position, VisualFlow
from runtime.visualflow.problem import Severity

CATALOGUE = builtin_catalogue()


def flow_of(*types: str, start: bool = True, **values) -> VisualFlow:
    """`n1`, `n2`, … of these types, the steps among them joined in a row behind a start `s`."""
    flow = VisualFlow(id="f", name="Sample")
    names = [("s", "on_flow_start")] if start else []
    names += [(f"n{number}", kind) for number, kind in enumerate(types, 1)]
    for place, (node_id, kind) in enumerate(names):
        flow = edits.add_node(
            flow, new_node(CATALOGUE[kind], node_id, Position(x=place * 320.0, y=0.0))
        )
    for key, value in values.items():
        node_id, _, pin_id = key.partition("__")
        flow = edits.set_pin_default(flow, node_id, pin_id, value)
    return flow


def wired(flow: VisualFlow, *wires: str) -> VisualFlow:
    for wire in wires:
        (a, out), (b, into) = (end.split(".", 1) for end in wire.split(" > "))
        flow = edits.add_edge(flow, PinRef(a, out, True), PinRef(b, into, False))
    return flow


def with_pin(flow, node_id, name, kind, *, is_output):
    pin = {"id": name, "label": name, "type": kind}
    return pin_edits.add_pin(flow, node_id, pin, is_output=is_output)


def mismatch():
    flow = with_pin(flow_of("on_flow_end"), "s", "given", "object", is_output=True)
    flow = with_pin(flow, "n1", "wanted", "string", is_output=False)
    return wired(flow, "s.exec-out > n1.exec-in", "s.given > n1.wanted")


def missing_pin():
    flow = with_pin(flow_of("on_flow_end"), "s", "given", "string", is_output=True)
    flow = with_pin(flow, "n1", "wanted", "string", is_output=False)
    flow = wired(flow, "s.exec-out > n1.exec-in", "s.given > n1.wanted")
    return edits.set_param(flow, "n1", "inputs", [
        {"id": "exec-in", "label": "", "type": "execution"},
        {"id": "result", "label": "result", "type": "string"},
    ])  # fmt: skip


def doubled():
    flow = flow_of("literal_string", "literal_string", "on_flow_end")
    flow = with_pin(flow, "n3", "text", "string", is_output=False)
    return wired(flow, "s.exec-out > n3.exec-in", "n1.value > n3.text", "n2.value > n3.text")


def fan_out():
    flow = flow_of("set_var", "set_var", n1__name="a", n2__name="b")
    flow = wired(flow, "s.exec-out > n1.exec-in")
    return wired(flow, "s.exec-out > n2.exec-in")


def unreachable():
    flow = flow_of("set_var", "set_var", n1__name="a", n2__name="b")
    return wired(flow, "s.exec-out > n1.exec-in")


def cycle():
    return wired(flow_of("concat", "concat"), "n1.result > n2.a", "n2.result > n1.a")


def variable():
    return wired(flow_of("set_var", n1__name="my total!"), "s.exec-out > n1.exec-in")


def half_a_model():
    return wired(flow_of("llm_call", n1__provider="one"), "s.exec-out > n1.exec-in")


def unknown_type():
    flow = unreachable()
    node = flow.nodes_by_id["n1"]
    return edits.replace_nodes(flow, {"n1": node.model_copy(update={"type": "from_elsewhere"})})


def stale_limit():
    flow = unreachable()
    edge = flow.edges[0].model_copy(update={"data": {"loopLimit": {"max": "many"}}})
    return edits.replace_edges(flow, {edge.id: edge})


CASES = {
    "type-mismatch": mismatch,
    "missing-pin": missing_pin,
    "duplicate-data-wire": doubled,
    "exec-fan-out": fan_out,
    "unreachable-node": unreachable,
    "data-cycle": cycle,
    "variable-name": variable,
    "half-a-model": half_a_model,
    "unknown-type": unknown_type,
    "limit-no-number": stale_limit,
    "entry-no-trigger": lambda: flow_of("set_var", start=False, n1__name="a"),
    "no-entry": lambda: flow_of("literal_string", start=False),
    "several-entries": lambda: flow_of("on_flow_start"),
    "entry-ignored": lambda: edits.set_entry(flow_of("literal_string"), "n1"),
    "no-subflow": lambda: wired(flow_of("subflow"), "s.exec-out > n1.exec-in"),
    "interface-pin": lambda: flow_of("on_flow_end").model_copy(
        update={"interfaces": ("abstractcode.agent.v1",)}
    ),
}


def problem_of(flow, code, library=None):
    rows = [row for row in check_flow(flow, CATALOGUE, library) if row.code == code]
    assert rows, f"no {code} among {[row.code for row in check_flow(flow, CATALOGUE, library)]}"
    return rows[0]


@pytest.mark.parametrize("code", CASES)
def test_every_offered_fix_ends_its_problem_in_one_undo_step(code):
    flow = CASES[code]()
    problem = problem_of(flow, code)
    fixes = fixes_of(problem, flow, CATALOGUE)
    assert fixes, "nothing is offered"
    errors = {row for row in check_flow(flow, CATALOGUE) if row.severity is Severity.ERROR}
    for fix in fixes:
        document = Document(flow)
        assert document.apply(fix.label, fix.edit(document.flow)), fix.label
        rows = check_flow(document.flow, CATALOGUE)
        assert problem not in [replace(r, edge_id=problem.edge_id) for r in rows], fix.label
        fresh = {row for row in rows if row.severity is Severity.ERROR} - errors
        assert not fresh, f"“{fix.label}” made {fresh}"
        document.undo()
        assert document.flow is document.history[0].flow


def test_the_likeliest_fix_of_a_mismatch_inserts_the_conversion_the_runtime_has():
    flow = mismatch()
    fix = fixes_of(problem_of(flow, "type-mismatch"), flow, CATALOGUE)[0]
    after = fix.edit(flow)
    assert "Stringify" in fix.label
    added = next(node for node in after.nodes if node.id not in flow.nodes_by_id)
    assert added.type == "stringify_json"
    assert {(e.source, e.target) for e in after.edges if not e.is_exec} == {
        ("s", added.id),
        (added.id, "n1"),
    }


def test_a_dead_step_is_run_after_the_nearest_reached_one_or_deleted():
    flow = unreachable()
    labels = [f.label for f in fixes_of(problem_of(flow, "unreachable-node"), flow, CATALOGUE)]
    assert labels == [
        "Run it after “Set Variable”",
        "Run it between “On Flow Start” and “Set Variable”",
        "Delete “Set Variable”",
    ]


def test_a_missing_input_is_wired_from_before_it_or_given_its_empty_value():
    flow = with_pin(flow_of("llm_call"), "s", "question", "string", is_output=True)
    flow = edits.set_pin_default(flow, "n1", "prompt", edits.ABSENT)
    flow = wired(flow, "s.exec-out > n1.exec-in")
    wanted = [row for row in check_flow(flow, CATALOGUE) if row.code == "missing-input"]
    for problem in wanted:
        for fix in fixes_of(problem, flow, CATALOGUE):
            rows = check_flow(fix.edit(flow), CATALOGUE)
            assert problem not in rows, fix.label


def test_a_caller_takes_the_pins_its_flow_has_now():
    child = with_pin(flow_of("on_flow_end"), "s", "topic", "string", is_output=True)
    flow = flow_of("subflow")
    flow = edits.set_param(flow, "n1", "subflowId", child.id)
    flow = with_pin(flow, "n1", "gone", "string", is_output=False)
    flow = with_pin(flow, "s", "given", "string", is_output=True)
    flow = wired(flow, "s.exec-out > n1.exec-in", "s.given > n1.gone").model_copy(
        update={"id": "caller"}
    )
    library = {child.id: child}
    problem = problem_of(flow, "stale-subflow", library)
    (fix,) = fixes_of(problem, flow, CATALOGUE, lambda: library)
    after = fix.edit(flow)
    assert [pin.id for pin in after.nodes_by_id["n1"].inputs if not pin.is_exec][-1] == "topic"
    assert not [r for r in check_flow(after, CATALOGUE, library) if r.code == "stale-subflow"]


def test_problems_of_one_kind_are_mended_in_one_go():
    flow = flow_of("set_var", "set_var", "set_var", n1__name="a b", n2__name="c d", n3__name="e")
    flow = wired(flow, "s.exec-out > n1.exec-in", "n1.exec-out > n2.exec-in")
    rows = [row for row in check_flow(flow, CATALOGUE) if row.code == "variable-name"]
    after, count = all_fixed(rows, flow, CATALOGUE)
    assert count == len(rows) == 2
    assert after.nodes_by_id["n2"].pin_defaults["name"] == "c_d"


def test_a_problem_of_an_older_flow_has_no_fix_and_breaks_nothing():
    flow = mismatch()
    problem = problem_of(flow, "type-mismatch")
    fixes = fixes_of(problem, flow, CATALOGUE)
    empty = VisualFlow(id="f", name="Empty")
    assert is_fixable(problem)
    assert fixes_of(problem, empty, CATALOGUE) == ()
    for fix in fixes:
        assert fix.edit(empty) is empty or fix.edit(empty) == empty
