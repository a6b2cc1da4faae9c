"""What becomes of a run in which a node fails."""

from tests.runtime.visualflow_compiler.flows import end, flow, node, say, set_var, start
from tests.runtime.visualflow_compiler.sentences.parts import (
    BROKEN,
    Sentence,
    each,
    failed_at,
    status,
)

ERRORS = [
    Sentence(
        "a broken value completes a run whose function node reads it",
        flow([start(), BROKEN, end("x")], "start -> end", "p.result -> end.x"),
        ("completed", False, "end"),
        failed_at,
    ),
    *(
        Sentence(
            f"a broken value fails a run whose {made['type']} reads it",
            flow([start(), BROKEN, made, say("b")], "start -> n", f"p.result -> n.{pin}", *wires),
            "failed",
            status,
        )
        for made, pin, wires in (
            (say("n"), "message", []),
            (set_var("n", "k"), "value", []),
            (each("n"), "items", ["n.loop -> b"]),
            (node("n", "while", ">exec-in condition", ">loop >done"), "condition", ["n.loop -> b"]),
        )
    ),
    Sentence(
        "an effect may absorb that nobody carries it out",
        flow(
            [
                start(),
                node(
                    "t",
                    "tool_calls",
                    ">exec-in tool_calls",
                    ">exec-out raw",
                    effectConfig={"continueOnError": True},
                ),
                end("raw"),
            ],
            "start -> t",
            "t -> end",
            "t.raw -> end.raw",
        ),
        ("completed", False),
        lambda happened: (happened["status"], happened["output"]["raw"]["ok"]),
    ),
    Sentence(
        "values in a circle fail the node that reads them",
        flow(
            [start(), node("a", "add", "a b", "result"), end("x")],
            "start -> end",
            "a.result -> a.a",
            "a.result -> end.x",
        ),
        ("completed", False, "end"),
        failed_at,
    ),
]
