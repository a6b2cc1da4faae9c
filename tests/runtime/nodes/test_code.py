import json

import pytest

from runtime.base.errors import CodeError
from runtime.nodes.code import NODE_TYPES
from runtime.nodes.options import CompileOptions
from runtime.services.code.runner import shared_code_runner
from runtime.visualflow.codec import load_flow
from runtime.visualflow.flow import VisualNode
from tests.runtime.nodes.views import PlainView
from tests.support.flows import SHARED_FLOWS

CODE, FUNCTION = NODE_TYPES


def node(*pins, kind="code", **data):
    inputs = [{"id": "exec-in", "type": "execution"}, *({"id": pin, "type": "any"} for pin in pins)]
    return VisualNode(id="n", type=kind, data={"inputs": inputs, **data})


def run(made, inputs, **view):
    seen = PlainView(made, **view)
    behaviour = (CODE if made.type == "code" else FUNCTION).behaviour
    result = behaviour.act(inputs, seen)
    return result if behaviour.record is None else behaviour.record(result, seen)


def test_the_record_has_the_results_keys_and_the_reserved_ones():
    record = run(
        node("a", "b", codeBody='return {"sum": a + b, "success": "mine"}'), {"a": 1, "b": 2}
    )
    execution = record.pop("execution")
    result = {"sum": 3, "success": "mine"}
    assert record == {"sum": 3, "success": True, "output": result, "result": result}
    assert execution["permissions"] == "sandbox"
    assert execution["duration_ms"] == 0.0


def test_permissions_are_no_variable():
    made = node("permissions", codeBody="return _input")
    assert run(made, {"permissions": "safe", "x": 1})["output"] == {"x": 1}


def test_a_bare_payload_is_handed_over_whole_when_nothing_else_came():
    made = node(codeBody="return _input")
    assert run(made, {}, payload=5)["output"] == 5
    assert run(made, {}, payload={"a": 1})["output"] == {}
    assert run(made, {"permissions": None}, payload=5)["output"] == {}


def test_a_node_without_code_hands_its_input_on():
    assert run(node(), {"a": 1})["output"] == {"a": 1}


def test_a_failed_node_shows_why():
    made = node(codeBody="x = 1\nraise ValueError('boom')")
    view = PlainView(made)
    with pytest.raises(CodeError) as failed:
        CODE.behaviour.act({}, view)
    record = CODE.behaviour.on_failure(failed.value, view)
    assert record["error"] == "line 2: ValueError: boom"
    assert (record["success"], record["output"], record["result"]) == (False, None, None)
    assert record["execution"]["permissions"] == "sandbox"


def test_full_access_needs_a_trusted_flow():
    made = node("permissions", codeBody="import os\nreturn os.getpid() > 0")
    with pytest.raises(CodeError, match="trust"):
        run(made, {"permissions": "full_access"})
    trusted = CompileOptions(trusts_code=True)
    assert run(made, {"permissions": "full_access"}, options=trusted)["output"] is True


def test_chance_and_time_are_those_of_the_run():
    made = node(codeBody="import random, time\nreturn [random.random(), time.time()]")
    assert run(made, {}) == run(made, {})


def test_old_function_nodes_give_the_bare_result():
    assert (
        run(node("a", kind="function", code="def transform(d):\n    return d['a']"), {"a": 3}) == 3
    )
    assert run(node("a", kind="function", expression="a + 1"), {"a": 3}) == 4
    assert "error" in run(node("a", kind="function", expression="a + nobody"), {"a": 3})
    assert run(node("a", kind="function"), {"a": 3}) == {"a": 3}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({"codeBody": "return ("}, "code-broken"),
        ({"codeBody": "import os"}, "code-refused"),
        ({"code": "x = 1"}, "code-broken"),
        ({"codeBody": "x", "pinDefaults": {"permissions": "root"}}, "code-refused"),
        ({"codeBody": "x", "pinDefaults": {"permissions": "full"}}, "code-full-access"),
        ({"codeBody": "yield 1"}, "code-needs-process"),
    ],
)
def test_the_check_finds_what_cannot_run(data, code):
    assert [problem.code for problem in CODE.check(node(**data), None)] == [code]


def test_the_check_is_content_with_good_code():
    assert not CODE.check(node("a", codeBody="return a"), None)


def test_every_code_node_of_the_collected_flows_is_understood():
    if not SHARED_FLOWS.is_dir():
        pytest.skip(f"{SHARED_FLOWS} is absent")
    made = [
        one
        for path in sorted(SHARED_FLOWS.glob("*.json"))
        for one in load_flow(path).nodes
        if one.type in {"code", "function"}
    ]
    assert len(made) >= 25
    broken = [p.text for one in made for p in CODE.check(one, None)]
    assert broken == []
    for one in made:
        inputs = {pin.id: {} for pin in one.inputs if not pin.is_exec}
        try:
            json.dumps(run(one, inputs))
        except CodeError as error:
            assert "NameError" in error.problem or "TypeError" in error.problem  # noqa: PT017


def test_the_shared_runner_is_one():
    assert shared_code_runner() is shared_code_runner()
