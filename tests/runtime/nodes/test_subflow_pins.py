"""The pins of a subflow node follow the flow it calls."""

from runtime.nodes.subflow_pins import subflow_id_of, subflow_pins, with_subflow
from runtime.visualflow.flow import VisualFlow
from tests.runtime.written import node
from tests.support.flows import is_current

START = node(
    "s", "on_flow_start", (), ["exec-out:execution", "prompt:string", "inherit_context:boolean"]
)
END = node("e", "on_flow_end", ["exec-in:execution", "answer:string"])
CHILD = VisualFlow(id="child", nodes=(START, END, node("e2", "on_flow_end", ["other:number"])))


def ids(pins):
    return [pin.id for pin in pins]


def test_inputs_are_the_start_and_outputs_the_first_end():
    inputs, outputs = subflow_pins(CHILD)
    assert ids(inputs) == ["exec-in", "inherit_context", "prompt"]
    assert ids(outputs) == ["exec-out", "answer"]


def test_without_a_flow_there_are_the_generic_pins():
    inputs, outputs = subflow_pins(None)
    assert ids(inputs) == ["exec-in", "inherit_context", "input"]
    assert ids(outputs) == ["exec-out", "output"]


def test_without_an_end_there_is_the_generic_output():
    assert ids(subflow_pins(VisualFlow(id="c", nodes=(START,)))[1]) == ["exec-out", "output"]


def test_without_a_start_the_entry_then_a_trigger_gives_the_inputs():
    request = node("r", "on_user_request", (), ["exec-out:execution", "message:string"])
    first = node("x", "concat", ["a:string"], ["result:string"])
    assert ids(subflow_pins(VisualFlow(id="c", nodes=(first, request)))[0])[2:] == ["message"]
    entered = VisualFlow(id="c", nodes=(first, request), entry_node="x")
    assert ids(subflow_pins(entered)[0])[2:] == ["result"]
    assert ids(subflow_pins(VisualFlow(id="c"))[0])[2:] == []


def test_choosing_a_flow_takes_its_pins_and_keeps_defaults():
    before = node("n", "subflow", ["exec-in:execution", "input:object"])
    before.data.update({"flowId": "old", "pinDefaults": {"prompt": "hi"}})
    after = with_subflow(before, CHILD)
    assert subflow_id_of(before) == "old"
    assert subflow_id_of(after) == "child"
    assert "flowId" not in after.data
    assert list(after.inputs_by_id) == ["exec-in", "inherit_context", "prompt"]
    assert after.pin_defaults == {"prompt": "hi"}
    assert is_current(after, CHILD)
    assert not is_current(before, CHILD)


def test_a_flow_may_call_itself():
    call = with_subflow(node("n", "subflow"), CHILD)
    itself = CHILD.model_copy(update={"nodes": (*CHILD.nodes, call)})
    assert is_current(call, itself)
