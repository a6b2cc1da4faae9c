"""A start node hands out the run's variables: a change inside one shows there, another value does not."""

import pytest

from tests.golden.cases import Case
from tests.golden.host import GoldenHost
from tests.runtime.visualflow_compiler.flows import end, flow, node, set_var, start


def output_of(document, inputs, *, restarts):
    case = Case("c", document, {"f": document}, {"inputs": inputs}, has_stubs=False)
    happened = GoldenHost(case, restarts=restarts).run()
    return happened["output"], happened["vars_public"]


def assigned(name, value, *start_pins):
    return flow(
        [start(*start_pins), set_var("s", name, value), end("o")],
        "start -> s",
        "s -> end",
        "start.o -> end.o",
    )


@pytest.mark.parametrize("restarts", [False, True])
class TestStartValues:
    def test_a_change_inside_the_variable_shows_at_the_start_node(self, restarts):
        output, public = output_of(assigned("o.b", 2, "o"), {"o": {"a": 1}}, restarts=restarts)
        assert output["o"] == public["o"] == {"a": 1, "b": 2}

    def test_another_value_of_the_variable_does_not(self, restarts):
        output, public = output_of(assigned("o", [2], "o"), {"o": [1]}, restarts=restarts)
        assert (output["o"], public["o"]) == ([1], [2])

    def test_a_start_node_without_pins_hands_out_every_variable(self, restarts):
        output, _ = output_of(assigned("o.b", 2), {"o": {"a": 1}}, restarts=restarts)
        assert output["o"] == {"a": 1, "b": 2}

    def test_a_property_set_deep_in_a_start_value_is_set_in_the_variable(self, restarts):
        document = flow(
            [
                start("o"),
                set_var("first", "other", 1),
                node("p", "set", "object key value", "result", pinDefaults={"key": "a.b"}),
                end("changed", "o"),
            ],
            "start -> first",
            "first -> end",
            "start.o -> p.object",
            "p.result -> end.changed",
            "start.o -> end.o",
        )
        output, public = output_of(document, {"o": {"a": {}}}, restarts=restarts)
        assert output["changed"] == output["o"] == public["o"] == {"a": {"b": None}}

    def test_a_property_of_the_variable_leaves_the_value_handed_out(self, restarts):
        put = node(
            "s",
            "set_var_property",
            ">exec-in name key value",
            ">exec-out value",
            pinDefaults={"name": "o", "key": "b", "value": 2},
        )
        document = flow([start("o"), put, end("o")], "start -> s", "s -> end", "start.o -> end.o")
        output, public = output_of(document, {"o": {"a": 1}}, restarts=restarts)
        assert output["o"] == {"a": 1}
        assert public["o"] == {"a": 1, "b": 2}
