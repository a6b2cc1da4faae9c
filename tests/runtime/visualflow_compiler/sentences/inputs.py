"""What a node gets at its inputs."""

from tests.runtime.visualflow_compiler.flows import end, flow, node, say, set_var, start
from tests.runtime.visualflow_compiler.sentences.parts import (
    Sentence,
    choice,
    code,
    literal,
    said,
    switching,
)

INPUTS = [
    Sentence(
        "an ambient key does not beat the default of a declared pin",
        flow([start("message"), say("a", "default"), end("message")], "start -> a", "a -> end"),
        ({"message": "m", "success": True}, ["default"]),
        lambda happened: (happened["output"], said(happened)),
        {"message": "m"},
    ),
    Sentence(
        "a wire that delivers null beats the default",
        flow(
            [start("n"), node("end", "on_flow_end", ">exec-in x", pinDefaults={"x": 5})],
            "start -> end",
            "start.n -> end.x",
        ),
        {"x": None, "success": True},
    ),
    Sentence(
        "a default of an undeclared pin is used only where the key is absent",
        flow(
            [start("y"), node("end", "on_flow_end", ">exec-in", pinDefaults={"y": 1, "z": 2})],
            "start -> end",
        ),
        {"y": 9, "z": 2, "success": True},
        inputs={"y": 9},
    ),
    Sentence(
        "a source that was never reached leaves the pin absent",
        flow([start(), code("c", "return 1"), end("x")], "start -> end", "c.output -> end.x"),
        {"x": None, "success": True},
    ),
    Sentence(
        "a literal has only the handle value",
        flow([start(), literal("l", 3), end("x")], "start -> end", "l.result -> end.x"),
        {"x": None, "success": True},
    ),
    Sentence(
        "a start default is an output, not a variable",
        flow(
            [
                start("p", p=7),
                node("g", "get_var", "name", "value", pinDefaults={"name": "p"}),
                end("a", "b"),
            ],
            "start -> end",
            "start.p -> end.a",
            "g.value -> end.b",
        ),
        {"a": 7, "b": None, "success": True},
    ),
    Sentence(
        "a declared, unwired success pin stays null",
        flow([start(), end("success")], "start -> end"),
        {"success": None},
    ),
    Sentence(
        "an if replaces the ambient payload",
        flow(
            [start("a"), choice(condition=True), end("a", "branch")], "start -> i", "i.true -> end"
        ),
        {"a": None, "branch": "true", "success": True},
        inputs={"a": 1},
    ),
    Sentence(
        "the text false is true",
        flow([start("condition"), choice(), end("branch")], "start -> i", "i.true -> end"),
        {"branch": "true", "success": True},
        inputs={"condition": "false"},
    ),
    Sentence(
        "an unwired branch ends the run with the choice",
        flow([start("condition"), choice(), end()], "start -> i", "i.true -> end"),
        {"branch": "false", "condition": 0, "success": True},
        inputs={"condition": 0},
    ),
    Sentence(
        "a variable node leaves the payload alone",
        flow([start("x"), set_var("s", "k", 1), end("x")], "start -> s", "s -> end"),
        {"x": 1, "success": True},
        inputs={"x": 1},
    ),
    *(
        Sentence(f"a switch compares {value!r} as text", switching(), [way], said, {"value": value})
        for value, way in ((1, "a"), (True, "b"), (None, "c"), ("", "c"), (1.0, "e"), ("?", "x"))
    ),
]
