import pytest

from app.document import edits
from app.document.joining import PinRef
from app.document.reach import complete_python, complete_template, inputs_in_reach
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.flow import Position, VisualFlow
from tests.support.flows import node, pin

CATALOGUE = builtin_catalogue()
NAMES = {
    "order": {"id": 7, "lines": [{"sku": "A", "price": 2.5}], "odd key": 1},
    "user": "Ada",
    "total": None,
}


def made(*types):
    nodes = [
        new_node(CATALOGUE[kind], f"n{i}", Position(x=i * 300.0)) for i, kind in enumerate(types)
    ]
    return VisualFlow(id="f", nodes=tuple(nodes))


def wired(flow, source, out, target, into):
    return edits.add_edge(flow, PinRef(source, out, True), PinRef(target, into, False))


class TestReach:
    def test_a_literal_brings_its_value_and_the_last_run_beats_it(self):
        flow = wired(made("literal_json", "code"), "n0", "value", "n1", "input")
        flow = edits.set_param(flow, "n0", "literalValue", {"a": 1})
        assert inputs_in_reach(flow, "n1", {})["input"] == {"a": 1}
        assert inputs_in_reach(flow, "n1", {"n0": {"value": [2]}})["input"] == [2]

    def test_an_object_that_is_made_brings_its_keys(self):
        flow = made("literal_string", "make_object", "string_template")
        flow = edits.set_param(flow, "n0", "literalValue", "Hi")
        flow = edits.set_pin_default(flow, "n1", "value", 3)
        maker = node(
            "n1",
            [pin("title", "string"), pin("count", "number")],
            [pin("result", "object")],
            kind="make_object",
        )
        flow = edits.replace_nodes(flow, {"n1": maker})
        flow = wired(wired(flow, "n0", "value", "n1", "title"), "n1", "result", "n2", "vars")
        assert inputs_in_reach(flow, "n2", {})["vars"] == {"title": "Hi", "count": None}

    def test_a_schema_says_what_an_answer_will_hold(self):
        schema = {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "tags": {"type": "array", "items": {"type": "object", "properties": {"id": {}}}},
            },
        }
        flow = wired(made("llm_call", "code"), "n0", "data", "n1", "input")
        flow = edits.set_pin_default(flow, "n0", "resp_schema", schema)
        assert inputs_in_reach(flow, "n1", {})["input"] == {"name": None, "tags": [{"id": None}]}

    def test_unknown_nodes_circles_and_missing_wires_give_nothing(self):
        assert inputs_in_reach(VisualFlow(id="f"), "gone", {}) == {}
        flow = made("make_object", "make_object")
        flow = wired(flow, "n0", "result", "n1", "value")
        flow = wired(flow, "n1", "result", "n0", "value")
        assert "value" in inputs_in_reach(flow, "n0", {})


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("Dear {{", ["order", "user", "total"]),
        ("Dear {{ us", ["user"]),
        ("{{order.", ["id", "lines"]),
        ("{{ order.lines[0].pr", ["price"]),
        ("{{ order.lines.0.s", ["sku"]),
        ("{{TO", ["total"]),
        ("{{ser", ["user"]),
    ],
)
def test_gaps_are_completed(before, words):
    found = complete_template(before, NAMES)
    assert list(found.words) == words
    assert found.closing == "}}"


@pytest.mark.parametrize(
    "before", ["plain", "{{user}}", "{{ user | tr", "{{nothing.", "{{user", ""]
)
def test_where_no_gap_is_open_or_nothing_fits_nothing_is_offered(before):
    assert complete_template(before, NAMES) is None


@pytest.mark.parametrize(
    ("before", "words", "closing"),
    [
        ("return us", ["user"], ""),
        ("x = order[", ['"id', '"lines', '"odd key'], '"]'),
        ("x = order['l", ["lines"], "']"),
        ('order["lines"][0]["', ["sku", "price"], '"]'),
        ('order.get("i', ["id"], '")'),
        ("len(order) > 3 and to", ["total"], ""),
    ],
)
def test_names_and_keys_are_completed_in_python(before, words, closing):
    found = complete_python(before, NAMES)
    assert list(found.words[: len(words)]) == words
    assert found.closing == closing


@pytest.mark.parametrize("before", ["x.us", '"us', "# us", "order[0", "unknown['", "", "user["])
def test_python_offers_nothing_in_strings_comments_attributes_and_unknown_values(before):
    assert complete_python(before, NAMES) is None


def test_what_a_word_stands_for_is_told():
    facts = complete_template("{{", NAMES).facts
    assert facts["user"] == "Ada"
    assert facts["order"].startswith("object: id, lines")
    assert complete_python("order['", NAMES).facts["lines"] == "list of 1"
