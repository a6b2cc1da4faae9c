import pytest

from app.document import edits
from app.document.renaming import RenameError, rename_flow_id, rename_variable, variable_names
from app.document.search import (
    calls_of,
    find,
)
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.flow import Position, VisualFlow
from runtime.visualflow.problem import Problem, Severity
from tests.support.flows import chain, node, pin


@pytest.fixture
def flow() -> VisualFlow:
    catalogue = builtin_catalogue()
    ids = ("set_var", "get_var", "llm_call", "concat", "subflow")
    made = chain(1)
    for number, type_id in enumerate(ids, 2):
        fresh = new_node(catalogue[type_id], f"node-{number}", Position(x=number * 300.0))
        made = edits.add_node(made, fresh)
    made = edits.set_pin_default(made, "node-2", "name", "counter.total")
    made = edits.set_pin_default(made, "node-3", "name", "counter")
    made = edits.set_param(made, "node-4", "effectConfig.model", "gpt-9-mini")
    made = edits.set_param(made, "node-5", "studio.note", "Joins the halves")
    return edits.set_param(made, "node-6", "subflowId", "child-1")


@pytest.mark.parametrize(
    ("query", "nodes"),
    [
        ("", []),
        ("concat", ["node-5"]),
        ("type:llm*", ["node-4"]),
        ("model:gpt*", ["node-4"]),
        ("model:claude*", []),
        ("var:counter", ["node-2", "node-3"]),
        ("var:counter -type:get_var", ["node-2"]),
        ("subflow:child", ["node-6"]),
        ("note:halves", ["node-5"]),
        ("has:note", ["node-5"]),
        ("has:error", ["node-1"]),
        ("category:variables", ["node-2", "node-3"]),
        ('value:"gpt-9-mini"', ["node-4"]),
        ('unclosed "quote', []),
    ],
)
def test_words_and_operators_find_the_right_nodes(flow, query, nodes):
    problems = {"node-1": [Problem(Severity.ERROR, "bad", "node-1")]}
    found = find(flow, query, builtin_catalogue(), problems)
    assert [hit.node_id for hit in found] == nodes


def test_a_variable_is_renamed_wherever_it_is_named(flow):
    catalogue = builtin_catalogue()
    assert variable_names(flow, catalogue) == ("counter",)
    after, made = rename_variable(flow, "counter", "sum", catalogue)
    assert [(one.before, one.after) for one in made] == [
        ("counter.total", "sum.total"),
        ("counter", "sum"),
    ]
    assert after.nodes_by_id["node-2"].pin_defaults["name"] == "sum.total"
    assert variable_names(after, catalogue) == ("sum",)


def test_calls_of_a_subflow_are_found_and_led_elsewhere(flow):
    assert calls_of(flow, "child-1") == ("node-6",)
    assert calls_of(rename_flow_id(flow, "child-1", "child-2")[0], "child-2") == ("node-6",)


def test_long_and_odd_values_are_searched_within_bounds(flow):
    odd = node("odd", [pin("a")], [], deep={"list": [["x" * 100_000]], "n": 1.5, "none": None})
    assert find(edits.add_node(flow, odd), "value:1.5", builtin_catalogue())[0].node_id == "odd"


def test_templates_pins_and_updates_follow_a_renamed_variable():
    catalogue = builtin_catalogue()
    flow = chain(1)
    for number, type_id in enumerate(("string_template", "set_vars", "get_vars", "var_decl"), 2):
        flow = edits.add_node(flow, new_node(catalogue[type_id], f"node-{number}", Position()))
    template = "{{ user.name | upper }} and {{username}} and {{ user }}"
    flow = edits.set_pin_default(flow, "node-2", "template", template)
    flow = edits.set_pin_default(flow, "node-3", "updates", {"user": 1, "other": 2})
    flow = edits.set_param(flow, "node-5", "literalValue", {"name": "user", "type": "object"})
    get = flow.nodes_by_id["node-4"]
    outputs = [*get.data["outputs"], {"id": "user", "label": "user", "type": "any"}]
    flow = edits.set_param(flow, "node-4", "outputs", outputs)
    assert "user" in variable_names(flow, catalogue)
    after, made = rename_variable(flow, "user", "person", catalogue)
    nodes = after.nodes_by_id
    wanted = "{{ person.name | upper }} and {{username}} and {{ person }}"
    assert nodes["node-2"].pin_defaults["template"] == wanted
    assert nodes["node-3"].pin_defaults["updates"] == {"person": 1, "other": 2}
    assert nodes["node-4"].output("person") is not None
    assert nodes["node-5"].data["literalValue"]["name"] == "person"
    assert {one.node_id for one in made} == {"node-2", "node-3", "node-4", "node-5"}
    assert "user" not in variable_names(after, catalogue)


@pytest.mark.parametrize("name", ["", " ", "_private", "a.b", "a b}}", "x[0]"])
def test_a_name_that_no_variable_can_have_is_refused(flow, name):
    with pytest.raises(RenameError):
        rename_variable(flow, "counter", name, builtin_catalogue())


def test_uses_of_a_tool_are_found():
    catalogue = builtin_catalogue()
    flow = edits.add_node(chain(1), new_node(catalogue["agent"], "node-9", Position()))
    flow = edits.set_param(flow, "node-9", "agentConfig.tools", ["write_file", "fetch"])
    assert [hit.node_id for hit in find(flow, "tool:write_file", catalogue)] == ["node-9"]
    assert find(flow, "tool:delete", catalogue) == []
