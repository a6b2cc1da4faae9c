"""Variables with their types, readers and writers, and the nodes that are made for them."""

from app.document import edits
from app.document.joining import PinRef
from app.document.variables import UseKind, variable_node, variables_in, with_variable
from runtime.nodes.check import check_flow
from tests.app.document.test_renaming import CATALOGUE, flow_of


def test_types_come_from_declarations_then_from_what_is_written():
    flow = flow_of(
        num="literal_number",
        s="set_var",
        t="set_var",
        d="var_decl",
        b="bool_var",
        l="add_to_list",
        g="get_var",
    )
    flow = edits.set_pin_default(flow, "s", "name", "count")
    flow = edits.add_edge(flow, PinRef("num", "value", True), PinRef("s", "value", False))
    flow = edits.set_pin_default(flow, "t", "name", "declared")
    flow = edits.set_pin_default(flow, "t", "value", "text")
    flow = edits.set_param(
        flow, "d", "literalValue", {"name": "declared", "type": "object", "default": {"a": 1}}
    )
    flow = edits.set_param(flow, "b", "literalValue", {"name": "flag"})
    flow = edits.set_pin_default(flow, "l", "name", "items")
    flow = edits.set_pin_default(flow, "g", "name", "count.x")
    found = {one.name: one for one in variables_in(flow, CATALOGUE)}
    assert {name: one.type for name, one in found.items()} == {
        "count": "number",
        "declared": "object",
        "flag": "boolean",
        "items": "array",
    }
    assert found["declared"].default == {"a": 1}
    assert found["count"].nodes(UseKind.READS) == ("g",)
    assert found["count"].nodes(UseKind.WRITES) == ("s",)


def test_templates_read_variables_that_are_named_somewhere():
    flow = flow_of(s="set_var", t="string_template")
    flow = edits.set_pin_default(flow, "s", "name", "user")
    flow = edits.set_pin_default(flow, "t", "template", "Hi {{ user.name | upper }} {{other}}")
    (user,) = variables_in(flow, CATALOGUE)
    assert user.nodes(UseKind.READS) == ("t",)


def test_a_new_variable_and_its_nodes_have_its_type_and_no_problems():
    flow, declared = with_variable(
        flow_of(s="on_flow_start"), CATALOGUE, "total", "number", (0, 200)
    )
    flow, getter = variable_node(flow, CATALOGUE, "total", writes=False, at=(300, 200))
    flow, setter = variable_node(flow, CATALOGUE, "total", writes=True, at=(300, 0))
    assert flow.nodes_by_id[declared].output("value").type == "number"
    assert flow.nodes_by_id[getter].output("value").type == "number"
    assert flow.nodes_by_id[setter].input("value").type == "number"
    assert flow.nodes_by_id[setter].title == "Set total"
    flow = edits.add_edge(flow, PinRef("s", "exec-out", True), PinRef(setter, "exec-in", False))
    assert check_flow(flow, CATALOGUE) == []
    (total,) = variables_in(flow, CATALOGUE)
    assert [use.kind for use in total.uses] == [UseKind.DECLARES, UseKind.READS, UseKind.WRITES]
