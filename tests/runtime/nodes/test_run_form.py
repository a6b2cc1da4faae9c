"""The run form: fields from the entry, values made to fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.base.json_value import check_json
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.nodes.fitting import fitted_value
from runtime.nodes.run_form import RunField, checks_inputs, fitted_inputs, run_fields
from runtime.visualflow.flow import Position, VisualFlow, VisualNode
from runtime.visualflow.pins import DATA_PIN_TYPES
from runtime.visualflow.problem import Severity

CATALOGUE = builtin_catalogue()
START = VisualNode(
    id="s",
    type="on_flow_start",
    data={
        "inputs": [],
        "outputs": [
            {"id": "exec-out", "label": "", "type": "execution"},
            {"id": "prompt", "label": "Your prompt", "type": "string", "description": "Ask."},
            {"id": "count", "label": "", "type": "number"},
        ],
        "pinDefaults": {"count": 3},
    },
)


def test_each_data_output_of_the_entry_is_a_field():
    fields = run_fields(VisualFlow(id="f", nodes=(START,)), CATALOGUE)
    assert fields == (
        RunField("prompt", "string", "Your prompt", "Ask.", None, True),
        RunField("count", "number", "count", "", 3, False),
    )


def test_a_flow_without_a_trigger_has_no_fields():
    end = VisualNode(id="e", type="on_flow_end")
    assert run_fields(VisualFlow(id="f", nodes=(end, START), entry_node="e"), CATALOGUE) == ()
    assert run_fields(VisualFlow(id="f"), CATALOGUE) == ()


def test_missing_values_are_told_and_not_made_up():
    fields = run_fields(VisualFlow(id="f", nodes=(START,)), CATALOGUE)
    fitted = fitted_inputs(fields, {"extra": 1, "count": "7"})
    assert fitted.values == {"extra": 1, "count": 7}
    assert [(problem.code, problem.pin_id) for problem in fitted.problems] == [
        ("missing-input", "prompt")
    ]


def test_a_flow_may_need_all_of_them():
    settings = {"runSettings": {"checkedInputs": True}}
    checked = VisualFlow.model_validate({"id": "f", "nodes": (START,), **settings})
    assert checks_inputs(checked)
    assert not checks_inputs(VisualFlow(id="f", nodes=(START,)))
    fitted = fitted_inputs(run_fields(checked, CATALOGUE), {}, needs_all=True)
    assert [(one.severity, one.text) for one in fitted.problems] == [
        (Severity.ERROR, "“Your prompt” is not given.")
    ]
    assert fitted.misfits == ()


@pytest.mark.parametrize(
    ("pin_type", "given_value", "value", "is_lost"),
    [
        ("string", 5, "5", False),
        ("string", {"a": 1}, '{\n  "a": 1\n}', False),
        ("provider_text", "openai", "openai", False),
        ("number", " 2.5 ", 2.5, False),
        ("number", "7", 7, False),
        ("number", "seven", "seven", True),
        ("number", "1e999", "1e999", True),
        ("boolean", "Yes", True, False),
        ("boolean", "off", False, False),
        ("boolean", "maybe", True, False),
        ("boolean", 0, False, False),
        ("array", "[1, 2]", [1, 2], False),
        ("array", "", [], False),
        ("tools", "nonsense", [], True),
        ("assertions", {"a": 1}, [], True),
        ("object", '{"a": 1}', {"a": 1}, False),
        ("json_schema", "[1]", {}, True),
        ("artifact_image", "abc", {"$artifact": "abc", "artifact_id": "abc"}, False),
        ("artifacts", '["x"]', [{"$artifact": "x", "artifact_id": "x"}], False),
        ("artifacts", {"$artifact": "x"}, [{"$artifact": "x"}], False),
        ("any", "5", "5", False),
    ],
)
def test_values_are_made_to_fit(pin_type, given_value, value, is_lost):
    fitted, loss = fitted_value(pin_type, given_value)
    assert fitted == value
    assert type(fitted) is type(value)
    assert bool(loss) is is_lost


def test_a_loss_is_told_with_what_is_wanted():
    fitted = fitted_inputs([RunField("n", "number", "Count")], {"n": "seven"})
    assert str(fitted.problems[0].text) == "“Count”: 'seven' is not a number."
    assert fitted.problems[0].remedy == "Give a number."


@given(
    st.sampled_from(DATA_PIN_TYPES),
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=9)
    | st.lists(st.integers())
    | st.dictionaries(st.text(max_size=3), st.integers()),
)
def test_anything_gives_json(pin_type, value):
    fitted, _ = fitted_value(pin_type, value)
    check_json(fitted)


@pytest.mark.parametrize("kind", ["on_schedule", "on_event"])
def test_a_flow_that_waits_first_is_started_with_nothing(kind):
    begins = new_node(CATALOGUE[kind], "start", Position())
    assert run_fields(VisualFlow(id="f", nodes=(begins,)), CATALOGUE) == ()
