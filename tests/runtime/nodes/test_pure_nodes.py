"""What pure nodes give, value by value (`spec/visualflow.md` 3.6)."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.base.errors import FlowError
from runtime.base.json_value import check_json
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.nodes.node_type import NODE_FAILURES, Pure
from runtime.visualflow.flow import Position
from tests.runtime.nodes.views import PlainView

CATALOGUE = builtin_catalogue()
MINE = [
    name
    for module in (
        "texts",
        "templates",
        "objects",
        "lists",
        "json_texts",
        "envelopes",
        "reports",
        "literals",
        "providers",
        "schemas",
        "numbers",
        "logic",
    )
    for name, entry in CATALOGUE.items()
    if isinstance(entry.behaviour, Pure)
    and entry.behaviour.evaluate.__module__ == f"runtime.nodes.{module}"
]


def evaluate(type_id, data=None, run_vars=None, pins=None, /, **inputs):
    node_type = CATALOGUE[type_id]
    node = new_node(node_type, "n", Position())
    data = dict(data or {})
    if pins is not None:
        data["inputs"] = [{"id": pin, "label": pin, "type": "any"} for pin in pins]
    node = node.model_copy(update={"data": {**node.data, **data}})
    assert isinstance(node_type.behaviour, Pure)
    return node_type.behaviour.evaluate(inputs, PlainView(node, vars=dict(run_vars or {})))


CASES = [
    ("add", {"a": 2, "b": 1}, 3.0),
    ("add", {"a": "2.5", "b": True}, 3.5),
    ("add", {}, 0.0),
    ("subtract", {"a": 2, "b": 3}, -1.0),
    ("multiply", {"a": 4, "b": "0.5"}, 2.0),
    ("divide", {"a": 3}, 3.0),
    ("divide", {"a": 3, "b": 2}, 1.5),
    ("modulo", {"a": -1, "b": 3}, 2.0),
    ("power", {"base": 2, "exp": 3}, 8.0),
    ("power", {"base": 2}, 2.0),
    ("abs", {"value": "-3"}, 3.0),
    ("round", {"value": 2.5}, 2.0),
    ("round", {"value": 2.675, "decimals": "1"}, 2.7),
    ("compare", {"a": 1, "b": 1.0}, True),
    ("compare", {"a": 1, "b": "1"}, False),
    ("compare", {"a": True, "op": "==", "b": 1}, True),
    ("compare", {"a": 1, "op": "<", "b": "x"}, False),
    ("compare", {"a": "a", "op": " <= ", "b": "b"}, True),
    ("compare", {"a": None, "op": "!=", "b": 0}, True),
    ("and", {"a": "false", "b": [0]}, True),
    ("and", {"a": 1}, False),
    ("or", {"a": "", "b": {}}, False),
    ("or", {"b": 1}, True),
    ("not", {}, True),
    ("not", {"value": "x"}, False),
    ("split", {"text": " a , ,b "}, ["a", "b"]),
    ("split", {"text": "a\nb", "delimiter": "\\n"}, ["a", "b"]),
    ("split", {"text": " a ,, b", "trim": False, "drop_empty": False}, [" a ", "", " b"]),
    ("split", {"text": "a,b,c", "maxsplit": 1}, ["a", "b,c"]),
    ("split", {"text": "ab", "delimiter": ""}, ["ab"]),
    ("split", {"text": "", "delimiter": ""}, []),
    ("join", {"items": ["a", None, 1.0, True]}, "a,,1.0,True"),
    ("join", {"items": ["a", "b"], "delimiter": "\\t"}, "a\tb"),
    ("join", {"items": None}, ""),
    ("join", {"items": "x"}, "x"),
    ("uppercase", {"text": None}, "NONE"),
    ("uppercase", {}, ""),
    ("lowercase", {"text": "ÄB"}, "äb"),
    ("trim", {"text": "  x\n"}, "x"),
    ("length", {"text": None}, 4),
    ("length", {"text": "äb"}, 2),
    ("is_empty_string", {"text": None}, True),
    ("is_empty_string", {"text": " "}, False),
    ("contains", {"text": "abc", "pattern": "b"}, True),
    ("contains", {"text": "abc", "pattern": ""}, False),
    ("contains", {"text": None, "pattern": "None"}, False),
    ("replace", {"text": "aaa", "pattern": "a", "replacement": "b"}, "bbb"),
    ("replace", {"text": "aaa", "pattern": "a", "replacement": "b", "mode": "first"}, "baa"),
    ("replace", {"text": "aaa", "pattern": "a", "replacement": "b", "mode": "2"}, "bba"),
    ("replace", {"text": "aaa", "pattern": "a", "replacement": "b", "mode": "quux"}, "bbb"),
    ("replace", {"text": "aaa", "pattern": None, "replacement": "b"}, "aaa"),
    ("replace", {"text": "aaa", "pattern": "a"}, ""),
    ("substring", {"text": "hello", "start": 1, "end": -1}, "ell"),
    ("substring", {"text": "hello"}, "hello"),
    ("format", {"template": "{a}-{b[0]}", "values": {"a": 1, "b": ["x"]}}, "1-x"),
    ("format", {"template": "{{}}", "values": {}}, "{}"),
    ("format", {"template": "{a}", "values": None}, "{a}"),
    ("string_template", {"template": "{{a.b[0]}}", "vars": {"a": {"b": [7]}}}, "7"),
    (
        "string_template",
        {"template": "{{ x | json }}", "x": {"b": 1, "a": "ä"}},
        '{"a": "ä", "b": 1}',
    ),
    ("string_template", {"template": "{{x}} {{y|upper}}", "x": [1], "y": "a"}, "[1] A"),
    ("string_template", {"template": '{{x | join("|") | trim}}', "x": [" a", "b "]}, "a|b"),
    ("string_template", {"template": "{{x|join}}", "x": ["a", "b"]}, "a, b"),
    ("string_template", {"template": "{{x|quux|lower}}", "x": "A"}, "a"),
    ("string_template", {"template": "<{{none}}{{}}{{ x }}>", "x": None}, "<>"),
    ("coalesce", {"b": 0, "a": None}, 0),
    ("coalesce", {}, None),
    ("get", {"object": {"a": [{"b": 5}]}, "key": "a[0].b"}, {"value": 5}),
    ("get", {"object": {"a": [1]}, "key": "a.0"}, {"value": 1}),
    ("get", {"object": {"a": None}, "key": "a", "default": 3}, {"value": 3}),
    ("get", {"key": "a"}, {"value": None}),
    ("set", {"object": {"a": 1}, "key": "b.c", "value": 2}, {"a": 1, "b": {"c": 2}}),
    ("set", {"object": {"a": 1}, "key": "a.c", "value": 2}, {"a": {"c": 2}}),
    ("set", {"key": "x", "value": 1}, {"x": 1}),
    ("merge", {"a": {"x": 1, "y": 1}, "b": {"y": 2}}, {"x": 1, "y": 2}),
    ("merge", {"a": {"x": 1}}, {"x": 1}),
    ("make_object", {"value": 1, "_hidden": 2}, {"value": 1}),
    ("make_array", {"a": 1}, [1]),
    ("array_length", {"array": [1, 2]}, 2),
    ("array_length", {"array": "ab"}, 0),
    ("has_tools", {"array": []}, False),
    ("has_tools", {"array": [0]}, True),
    ("array_append", {"array": None, "item": 1}, [1]),
    ("array_append", {"array": "x", "item": 1}, ["x", 1]),
    ("array_append", {"array": [1]}, [1, None]),
    ("array_dedup", {"array": [1, 1, True, "1", 1.0, 2]}, [1, True, "1", 1.0, 2]),
    (
        "array_dedup",
        {"array": [{"a": 1}, {"a": 1, "b": 2}, {"c": 1}], "key": "a"},
        [{"a": 1}, {"c": 1}],
    ),
    ("array_map", {"items": [{"a": 1}, {"b": 2}, 3], "key": "a"}, [1, None, 3]),
    ("array_filter", {"items": [{"a": 1}, {"a": 2}, 1], "key": "a", "value": 1}, [{"a": 1}, 1]),
    ("array_concat", {"a": [1], "b": 2}, [1, 2]),
    ("array_concat", {"a": None, "b": [2]}, [2]),
    ("get_element", {"array": [1, 2], "index": -1}, {"result": 2, "found": True}),
    ("get_element", {"array": [1], "index": "5", "default": 0}, {"result": 0, "found": False}),
    ("get_element", {"array": [1, 2], "index": True}, {"result": 1, "found": True}),
    ("get_random_element", {"array": [], "default": 9}, {"result": 9, "found": False}),
    ("get_random_element", {"array": [4]}, {"result": 4, "found": True}),
    ("parse_json", {"text": '{"result": 5}'}, {"result": 5}),
    ("parse_json", {"text": "```json\n[1]\n```"}, [1]),
    ("parse_json", {"text": 'so: {"a": [1,2]} is it'}, {"a": [1, 2]}),
    ("parse_json", {"text": "{'a': (1, None)}"}, {"a": [1, None]}),
    ("parse_json", {"text": "42"}, {"value": 42}),
    ("parse_json", {"text": "42", "wrap_scalar": False}, 42),
    ("parse_json", {"text": {"a": 1}}, {"a": 1}),
    ("stringify_json", {"value": {"a": "ä"}, "mode": "none"}, '{"a": "ä"}'),
    ("stringify_json", {"value": [1], "mode": "minified"}, "[1]"),
    ("stringify_json", {"value": {"b": 1, "a": 2}}, '{\n  "b": 1,\n  "a": 2\n}'),
    ("stringify_json", {"value": [1], "indent": 4}, "[\n    1\n]"),
    ("stringify_json", {"value": {"a": 1}, "indent": 0}, '{"a":1}'),
    ("stringify_json", {"value": "{'a': 1}", "mode": "minified"}, '{"a":1}'),
    ("stringify_json", {"value": 'say "hi"'}, '"say \\"hi\\""'),
    ("stringify_json", {"value": None}, "null"),
    ("make_context", {"task": "t", "messages": None}, {"context": {"task": "t", "messages": []}}),
    (
        "make_context",
        {"context_extra": {"k": 1, "task": "x"}},
        {"context": {"k": 1, "task": "", "messages": []}},
    ),
    (
        "make_meta",
        {"iterations": "3", "trace": "abc", "warnings": "w", "model": "m"},
        {
            "meta": {
                "schema": "abstractcode.agent.v1.meta",
                "version": 1,
                "model": "m",
                "iterations": 3,
                "trace": {"trace_id": "abc"},
                "warnings": ["w"],
            }
        },
    ),
    (
        "format_tool_results",
        {
            "tool_results": [
                {
                    "name": "read",
                    "arguments": {"file_path": "a.txt"},
                    "success": True,
                    "output": "ok",
                },
                {"name": "run", "success": False, "error": "no"},
                {"name": "list", "output": {"rendered": "three"}},
                {"name": "none", "success": True, "output": None},
            ]
        },
        "- read(a.txt) [SUCCESS] : ok\n- run() [FAILURE] : no\n- list() [DONE] : three\n"
        "- none() [SUCCESS] : (no output)",
    ),
    (
        "agent_trace_report",
        {"scratchpad": {"sub_run_id": "r1", "workflow_id": "w1", "task": "x", "steps": []}},
        "# Agent Trace Report\n- **sub_run_id**: `r1`\n- **workflow_id**: `w1`\n\n_No trace steps found._\n",
    ),
    ("provider_catalog", {}, {"providers": []}),
]


@pytest.mark.parametrize(("type_id", "inputs", "result"), CASES)
def test_value(type_id, inputs, result):
    given_result = evaluate(type_id, **inputs)
    assert given_result == result
    assert type(given_result) is type(result)


@pytest.mark.parametrize(
    ("type_id", "inputs"),
    [
        ("add", {"a": None}),
        ("add", {"a": "two"}),
        ("divide", {"a": 1, "b": 0}),
        ("modulo", {"a": 1, "b": 0}),
        ("power", {"base": -8, "exp": 0.5}),
        ("power", {"base": 10, "exp": 400}),
        ("power", {"base": 0, "exp": -1}),
        ("multiply", {"a": 1e308, "b": 10}),
        ("round", {"value": "x"}),
        ("compare", {"op": "~"}),
        ("format", {"template": "{a}", "values": {}}),
        ("format", {"template": "{}", "values": {}}),
        ("format", {"template": "{", "values": {}}),
        ("format", {"template": "{a.__class__}", "values": {"a": 1}}),
        ("format", {"template": "{a:>99999999}", "values": {"a": 1}}),
        ("set", {"object": None, "key": "a"}),
        ("merge", {"a": None}),
        ("array_map", {"items": None}),
        ("array_filter", {"items": "x"}),
        ("parse_json", {"text": ""}),
        ("parse_json", {"text": "null"}),
        ("parse_json", {"text": "not json"}),
    ],
)
def test_bad_input_gets_an_error_with_place_and_remedy(type_id, inputs):
    with pytest.raises(FlowError) as caught:
        evaluate(type_id, **inputs)
    assert caught.value.where
    assert caught.value.remedy


def test_concat_joins_present_pins_in_their_order():
    assert (
        evaluate(
            "concat", {"concatConfig": {"separator": "\\n"}}, None, "abcd", d="x", a=None, b=1.0
        )
        == "\n1.0\nx"
    )
    assert evaluate("concat", a="x", b="y") == "x y"
    assert evaluate("concat", {"concatConfig": {}}, None, [], p27="c", b="b", a="a") == "a b c"


def test_array_order_is_that_of_the_pins():
    assert evaluate("make_array", None, None, "ba", a=1, b=2) == [2, 1]
    assert evaluate("coalesce", None, None, "ba", a=1, b=2) == 2


def test_a_template_sees_public_variables_then_vars_then_pins():
    run_vars = {"x": "run", "_secret": "s", "y": "run"}
    text = "{{x}} {{y}} {{_secret}}"
    assert (
        evaluate("string_template", None, run_vars, template=text, vars={"y": "vars"}, x="pin")
        == "pin vars "
    )


def test_set_copies_the_top_level_only():
    source = {"a": {"c": 1}, "n": 1}
    changed = evaluate("set", object=source, key="n", value=2)
    assert source["n"] == 1
    evaluate("set", object=source, key="a.b", value=1)
    assert source["a"] == {"c": 1, "b": 1}
    assert changed["a"] is source["a"]


def test_break_object_takes_paths_out_of_objects_and_json_text():
    data = {"breakConfig": {"selectedPaths": ["x.y", "l.1", "gone"]}}
    value = {"x": {"y": 1}, "l": [1, 2]}
    assert evaluate("break_object", data, object=value) == {"x.y": 1, "l.1": 2, "gone": None}
    assert evaluate("break_object", data, object='```json\n{"x":{"y":1}}\n```')["x.y"] == 1
    assert evaluate("break_object", data, object="nonsense") == {
        "x.y": None,
        "l.1": None,
        "gone": None,
    }


def test_literals_give_a_copy_of_their_value():
    data = {"literalValue": {"a": [1]}}
    first = evaluate("literal_json", data)
    first["value"]["a"].append(2)
    assert evaluate("literal_json", data) == {"value": {"a": [1]}}
    assert evaluate("literal_number", {"literalValue": 5}) == {"value": 5}


def test_schema_fields_are_added_and_present_ones_stay():
    base = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
    added = {
        "properties": {"a": {"type": "number"}, "b": {"type": "number"}, "c": {}},
        "required": ["a", "b"],
        "$defs": {"D": {}},
    }
    result = evaluate("edit_json_schema", {"literalValue": added}, schema=base)["schema"]
    assert result["properties"] == {"a": {"type": "string"}, "b": {"type": "number"}, "c": {}}
    assert result["required"] == ["a", "b"]
    assert result["$defs"] == {"D": {}}
    assert "b" not in base["properties"]


def test_chance_stays_within_its_bounds():
    for _ in range(50):
        assert 3 <= evaluate("random_int", min=5.9, max=3) <= 5
        assert 0 <= evaluate("random_int", min="x", max="y") <= 100
        assert 1.0 <= evaluate("random_float", min=2, max=1) <= 2.0


def test_models_come_from_the_hosts_catalogue():
    run_vars = {"_runtime": {"model_catalog": {"providers": {"p": ["m1", "m2"], "q": ["m3"]}}}}
    data = {"providerModelsConfig": {"provider": "p", "allowedModels": ["m2"]}}
    assert evaluate("provider_models", data, run_vars) == {"provider": "p", "models": ["m2"]}
    assert evaluate("provider_models", {}, run_vars, provider="q")["models"] == ["m3"]
    assert evaluate("provider_catalog", {}, run_vars) == {"providers": ["p", "q"]}
    assert evaluate("model_catalog", {}, run_vars, index=2)["pair"] == {
        "provider": "q",
        "model": "m3",
    }


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("ab_", max_size=2), inner, max_size=3)
    ),
    max_leaves=5,
)


@given(st.sampled_from(MINE), st.data())
@settings(max_examples=300, deadline=None)
def test_any_input_gives_json_or_a_known_failure(type_id, data):
    pins = [pin.id for pin in CATALOGUE[type_id].inputs]
    inputs = data.draw(st.dictionaries(st.sampled_from([*pins, "zz"]), values, max_size=4))
    try:
        result = evaluate(type_id, **inputs)
    except NODE_FAILURES:
        return
    check_json(result)
    assert not isinstance(result, float) or math.isfinite(result)
