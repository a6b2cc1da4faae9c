"""Values of variables as they are written and read."""

from tests.runtime.visualflow_compiler.flows import end, flow, node, start
from tests.runtime.visualflow_compiler.sentences.parts import (
    Sentence,
    variables,
    writing,
)

VARIABLES = [
    Sentence(
        "an unwired number without a default is 0",
        flow([start(), writing("s", "set_var", "name value:number", name="k")], "start -> s"),
        {"k": 0},
        variables,
    ),
    Sentence(
        "a wired null stays null",
        flow(
            [start("v"), writing("s", "set_var", "name value:number", name="k")],
            "start -> s",
            "start.v -> s.value",
        ),
        {"k": None},
        variables,
    ),
    Sentence(
        "a property is set in a copy, and what is no object becomes one",
        flow(
            [
                start(),
                writing("s", "set_var_property", "name key value", name="o", key="k", value=1),
            ],
            "start -> s",
        ),
        {"success": True, "result": {"o": 5}, "value": {"k": 1}},
        inputs={"o": 5},
    ),
    Sentence(
        "updates may be JSON text, and pins win over them",
        flow(
            [start(), writing("s", "set_vars", "updates a", updates='{"a": 1, "b.c": 2}', a=9)],
            "start -> s",
        ),
        {"a": 9, "b": {"c": 2}},
        variables,
    ),
    Sentence(
        "one reserved name and nothing is written",
        flow(
            [start(), writing("s", "set_vars", "updates", updates={"a": 1, "_b": 2})], "start -> s"
        ),
        ({}, False),
        lambda happened: (variables(happened), happened["output"]["success"]),
    ),
    Sentence(
        "a declared variable of another type gives its default",
        flow(
            [
                start(),
                node(
                    "v",
                    "var_decl",
                    "",
                    "value",
                    literalValue={"name": "k", "type": "number", "default": 3},
                ),
                end("v"),
            ],
            "start -> end",
            "v.value -> end.v",
        ),
        {"v": 3, "success": True},
        inputs={"k": True},
    ),
]
