"""Pins, ids of flows and expressions are renamed with everything that names them."""

import pytest

from app.document import edits, pin_edits
from app.document.code_names import with_input_renamed, with_variable_renamed
from app.document.joining import PinRef
from app.document.renaming import FlowId, PinName, RenameError, VariableName, renamed
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.flow import Position, VisualFlow

CATALOGUE = builtin_catalogue()


def flow_of(**nodes: str) -> VisualFlow:
    flow = VisualFlow(id="child", name="Child")
    for place, (node_id, kind) in enumerate(nodes.items()):
        node = new_node(CATALOGUE[kind], node_id, Position(x=place * 320.0, y=0.0))
        flow = edits.add_node(flow, node)
    return flow


def with_pin(flow, node_id, name, *, is_output, kind="string"):
    pin = {"id": name, "label": name, "type": kind}
    return pin_edits.add_pin(flow, node_id, pin, is_output=is_output)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("vars.total + 1", "vars.sum + 1"),
        ('vars["total"]  # total', 'vars["sum"]  # total'),
        ("vars.get('total', 0) if 'total' in vars else total", "vars.get('sum', 0) if 'sum' in vars else total"),
        ("value['total'] + vars.totals", "value['total'] + vars.totals"),
        ("vars.total +", "vars.total +"),
        ("“ü” + vars.total", "“ü” + vars.total"),
        ("'ü' + vars.total", "'ü' + vars.sum"),
    ],
)  # fmt: skip
def test_a_variable_is_renamed_in_an_expression_and_nothing_else(text, after):
    assert with_variable_renamed(text, "total", "sum") == after


def test_a_name_that_is_no_identifier_becomes_a_key():
    assert with_variable_renamed("vars.total", "total", "my sum") == "vars['my sum']"


def test_an_input_is_renamed_in_code_with_its_layout_kept():
    code = 'topic = _input.get("topic")  # the topic\nreturn {"topic": topic.upper(),\n   "n": obj.topic}'
    assert with_input_renamed(code, "topic", "subject") == (
        'subject = _input.get("subject")  # the topic\n'
        'return {"topic": subject.upper(),\n   "n": obj.topic}'
    )


def test_a_variable_is_renamed_in_pin_expressions_and_listed():
    flow = flow_of(set="set_var", say="answer_user")
    flow = edits.set_pin_default(flow, "set", "name", "total")
    flow = edits.set_param(flow, "say", "pinExpressions", {"message": "vars.total * 2"})
    after, made = renamed(flow, VariableName("total"), "sum", CATALOGUE)
    assert after.nodes_by_id["say"].data["pinExpressions"] == {"message": "vars.sum * 2"}
    assert [(one.node_id, one.where) for one in made] == [
        ("set", "name"),
        ("say", "expression of message"),
    ]


def test_a_pin_of_a_start_takes_its_wires_value_variable_and_callers_with_it():
    flow = with_pin(
        flow_of(s="on_flow_start", get="get_var", e="on_flow_end"), "s", "topic", is_output=True
    )
    flow = with_pin(flow, "e", "out", is_output=False)
    flow = edits.set_pin_default(flow, "s", "topic", "cats")
    flow = edits.set_pin_default(flow, "get", "name", "topic.first")
    flow = edits.add_edge(flow, PinRef("s", "topic", True), PinRef("e", "out", False))
    target = PinName("child", "s", "topic", is_output=True, of_interface=True)
    after, made = renamed(flow, target, "subject", CATALOGUE)
    start = after.nodes_by_id["s"]
    assert start.pin_defaults == {"subject": "cats"}
    assert [edge.source_handle for edge in after.edges] == ["subject"]
    assert after.nodes_by_id["get"].pin_defaults["name"] == "subject.first"
    assert {one.where for one in made} == {"pin", "wire", "name"}

    caller = with_pin(flow_of(call="subflow"), "call", "topic", is_output=False)
    caller = edits.set_param(caller, "call", "subflowId", "child").model_copy(update={"id": "up"})
    caller = edits.set_pin_default(caller, "call", "topic", "dogs")
    up, made = renamed(caller, target, "subject", CATALOGUE)
    assert up.nodes_by_id["call"].pin_defaults == {"subject": "dogs"}
    assert [one.where for one in made] == ["pin of the caller"]


def test_a_pin_of_a_code_node_is_renamed_in_its_code():
    flow = with_pin(flow_of(c="code"), "c", "topic", is_output=False)
    flow = edits.set_param(flow, "c", "codeBody", "return topic")
    after, _ = renamed(flow, PinName("child", "c", "topic", is_output=False), "subject", CATALOGUE)
    assert after.nodes_by_id["c"].data["codeBody"] == "return subject"


def test_names_that_are_taken_or_empty_are_refused():
    flow = with_pin(flow_of(s="on_flow_start"), "s", "a", is_output=True)
    flow = with_pin(flow, "s", "b", is_output=True)
    for name in ("b", "", "  "):
        with pytest.raises(RenameError):
            renamed(flow, PinName("child", "s", "a", is_output=True), name, CATALOGUE)
    with pytest.raises(RenameError):
        renamed(flow, FlowId("child"), " x", CATALOGUE)


def test_the_id_of_a_flow_is_changed_with_every_call_of_it():
    flow = edits.set_param(flow_of(call="subflow"), "call", "subflowId", "child")
    after, made = renamed(flow, FlowId("child"), "kid", CATALOGUE)
    assert (after.id, after.nodes_by_id["call"].data["subflowId"]) == ("kid", "kid")
    assert [one.where for one in made] == ["id of the flow", "calls"]
