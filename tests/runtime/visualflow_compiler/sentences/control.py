"""Where control goes: loops, ranges, sequences, branches, and where a run begins."""

from tests.runtime.visualflow_compiler.flows import end, flow, node, say, start
from tests.runtime.visualflow_compiler.sentences.parts import (
    REFUSED,
    Sentence,
    code,
    counting,
    each,
    entered_twice,
    failed_at,
    literal,
    looped,
    override,
    said,
    steps,
    variables,
    writing,
)

CONTROL = [
    Sentence(
        "a scalar is one item",
        looped(
            say("b", "x"),
            end("item", "index"),
            "l.loop -> b",
            "l.done -> end",
            "l.item -> end.item",
        ),
        {"item": "q", "index": 0, "success": True},
        inputs={"items": "q"},
    ),
    Sentence(
        "the pins of a loop that never ran are null",
        looped(say("b", "x"), end("item"), "l.loop -> b", "l.done -> end", "l.item -> end.item"),
        {"item": None, "success": True},
        inputs={"items": []},
    ),
    Sentence(
        "after done the payload carries the last item, index and total",
        looped(say("b", "x"), end("item", "index", "total"), "l.loop -> b", "l.done -> end"),
        {"item": 2, "index": 1, "total": 2, "success": True},
        inputs={"items": [1, 2]},
    ),
    Sentence(
        "total can be wired by its handle",
        looped(say("b", "x"), end("t"), "l.loop -> b", "l.done -> end", "l.total -> end.t"),
        {"t": 2, "success": True},
        inputs={"items": [1, 2]},
    ),
    Sentence(
        "an inner loop is entered afresh for each outer item",
        looped(
            node("n", "loop", ">exec-in items", ">loop >done item", pinDefaults={"items": [1, 2]}),
            node("m", "concat", "a b", "result"),
            say("s"),
            "l.loop -> n",
            "n.loop -> s",
            "l.item -> m.a",
            "n.item -> m.b",
            "m.result -> s.message",
        ),
        ["a 1", "a 2", "b 1", "b 2"],
        said,
        {"items": ["a", "b"]},
    ),
    Sentence(
        "a sequence in a loop runs whole in each pass",
        looped(
            steps("q", ">then:0 >then:1"),
            say("a", "a"),
            say("b", "b"),
            "l.loop -> q",
            "q.then:0 -> a",
            "q.then:1 -> b",
        ),
        ["a", "b", "a", "b"],
        said,
        {"items": [1, 2]},
    ),
    Sentence(
        "an end node in a loop ends the run",
        looped(say("b"), end(), "l.loop -> b", "b -> end", "l.item -> b.message"),
        ["1"],
        said,
        {"items": [1, 2]},
    ),
    Sentence(
        "a range counts in floats, its end excluded",
        flow(
            [
                start(),
                counting(start=0, end="1.5", step=0.5),
                writing("a", "add_to_list", "name item", name="k"),
            ],
            "start -> f",
            "f.loop -> a",
            "f.i -> a.item",
        ),
        {"k": [0.0, 0.5, 1.0]},
        variables,
    ),
    *(
        Sentence(
            f"a range {defaults} fails the node",
            flow([start(), counting(**defaults), say("b")], "start -> f", "f.loop -> b"),
            ("completed", False, "f"),
            failed_at,
        )
        for defaults in (
            {"start": 0},
            {"start": "x", "end": 1},
            {"start": 0, "end": 1, "step": 0},
            {"start": 0, "end": 1e300, "step": 1e-320},
        )
    ),
    Sentence(
        "a bad step is 1 and booleans are numbers",
        flow(
            [start(), counting(start=False, end=True, step="x"), say("b", "x")],
            "start -> f",
            "f.loop -> b",
        ),
        ["x"],
        said,
    ),
    Sentence(
        "a failed range inside a loop only ends its branch",
        looped(counting(start="x", end=1), say("b"), "l.loop -> f", "f.loop -> b"),
        ("completed", True, 2),
        lambda happened: (
            happened["status"],
            happened["output"]["success"],
            happened["visited"].count("f"),
        ),
        {"items": [1, 2]},
    ),
    Sentence(
        "branches come in the order of their numbers, unwired ones are passed over",
        flow(
            [start(), steps("q", ">then:10 >then:2 >then:0"), say("a", "a"), say("c", "c")],
            "start -> q",
            "q.then:10 -> c",
            "q.then:0 -> a",
        ),
        ["a", "c"],
        said,
    ),
    Sentence(
        "a failed node ends its branch, not the sequence",
        flow(
            [start(), steps("q", ">then:0 >then:1"), code("c", "return 1/0"), say("b", "b")],
            "start -> q",
            "q.then:0 -> c",
            "q.then:1 -> b",
        ),
        ["b"],
        said,
    ),
    Sentence(
        "completed is outside the block of parallel",
        flow(
            [
                start(),
                steps("q", ">then:0 >completed", "parallel"),
                say("a", "a"),
                code("c", "return 1/0"),
            ],
            "start -> q",
            "q.then:0 -> a",
            "q.completed -> c",
        ),
        ("completed", False, "c"),
        failed_at,
    ),
    Sentence(
        "a function node may branch by the handle it names",
        flow(
            [
                start(),
                code("c", "return {'branch': 'true'}", ">true >false"),
                say("a", "a"),
                say("b", "b"),
            ],
            "start -> c",
            "c.true -> a",
            "c.false -> b",
        ),
        ["a"],
        said,
    ),
    Sentence(
        "a branch of a known kind that is not wired ends the path",
        flow(
            [start(), code("c", "return {'branch': 'case:z'}", ">true >false"), say("a")],
            "start -> c",
            "c.true -> a",
        ),
        {"branch": "case:z", "success": True},
    ),
    Sentence(
        "a branch of an unknown kind fails the node",
        flow(
            [start(), code("c", "return {'branch': 'z'}", ">true >false"), say("a")],
            "start -> c",
            "c.true -> a",
        ),
        ("completed", False, "c"),
        failed_at,
    ),
    *(
        Sentence(
            f"{kind} may not be left by {wires}",
            flow([start(), made, say("a"), say("b")], *wires),
            REFUSED,
        )
        for kind, made, wires in (
            ("code", code("n", "", ">exec-out >true"), ["start -> n", "n -> a", "n.true -> b"]),
            ("code", code("n", "", ">next"), ["start -> n", "n.next -> a"]),
            ("loop", each("n"), ["start -> n", "n.exec-out -> a"]),
            ("sequence", steps("n", ">then:0"), ["start -> n", "n.then:5 -> a"]),
            ("sequence", steps("n", ">completed"), ["start -> n", "n.completed -> a"]),
            (
                "an unknown type",
                node("n", "quux", ">exec-in", ">exec-out"),
                ["start -> n", "n -> a"],
            ),
        )
    ),
    Sentence(
        "a sequence without declared outputs takes any then",
        flow([start(), steps("q", ""), say("a", "a")], "start -> q", "q.then:5 -> a"),
        ["a"],
        said,
    ),
    Sentence(
        "an entry that names nothing is the first executing node that no wire enters",
        flow([literal("l", 1), say("b", "b")], entry="l"),
        ["b"],
        said,
    ),
    *(
        Sentence(
            f"a {kind} without pins is {'a step' if is_step else 'no step'}",
            flow([node("n", kind), say("b", "b")], entry="n"),
            ["n"] if is_step else ["b"],
            lambda happened: happened["visited"],
        )
        for kind, is_step in (
            ("model_catalog", True),
            ("code", True),
            ("set_var", True),
            ("get_var", False),
            ("concat", False),
            ("break_object", False),
            ("literal_json", False),
        )
    ),
    *(
        Sentence(f"{data} entered with {c}", entered_twice(**data), wanted, said, {"c": c})
        for data, c, wanted in (
            (override(after_t="one", at_once="other"), True, ["T", "A"]),
            (override(after_t="one", at_once="other"), False, ["B"]),
            ({**override(after_t="one"), "pinDefaults": {"message": "D"}}, False, ["D"]),
            (override(nowhere="one"), True, REFUSED),
            (override(after_t="gone"), True, REFUSED),
            (
                {"entryRoutes": [{"key": "k", "sourceNodeId": "i", "sourceHandle": "false"}]},
                True,
                REFUSED,
            ),
        )
    ),
]
