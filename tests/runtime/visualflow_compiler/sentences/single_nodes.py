"""What single node types do."""

from tests.runtime.visualflow_compiler.flows import end, flow, node, say, start
from tests.runtime.visualflow_compiler.sentences.parts import (
    REFUSED,
    Sentence,
    failed_at,
    looped,
    said,
    status,
    variables,
)


def limit(most):
    pins = ">exec-in max:number", ">again >limit_reached count"
    return node("ll", "loop_limit", *pins, pinDefaults={"max": most})


def listed(**defaults):
    pins = ">exec-in name item items", ">exec-out list"
    return node("a", "add_to_list", *pins, pinDefaults=defaults)


def function(**data):
    return node("fn", "function", ">exec-in a", ">exec-out result", **data)


def keyed(**data):
    return node("c", "code", ">exec-in input", ">exec-out output", codeBody="return _input", **data)


ROUND = ("ll.again -> again", "again -> ll", "ll.limit_reached -> over")
SINGLE_NODES = [
    Sentence(
        "get_vars gives one output for each variable, null where it is missing",
        flow(
            [start("o"), node("g", "get_vars", "", "o.k p"), end("x", "y")],
            "start -> end",
            "g.o.k -> end.x",
            "g.p -> end.y",
        ),
        {"x": 1, "y": None, "success": True},
        inputs={"o": {"k": 1}},
    ),
    Sentence(
        "add_to_list begins a list, appends the item and extends by the items",
        flow([start(), listed(name="k", item=1, items=[2, 3])], "start -> a"),
        {"k": [1, 2, 3]},
        variables,
    ),
    Sentence(
        "add_to_list fails at a variable that is no list",
        flow([start("k"), listed(name="k", item=1)], "start -> a"),
        ("completed", False, "a"),
        failed_at,
        {"k": "text"},
    ),
    Sentence(
        "loop_limit lets control through so often, then once the other way",
        flow(
            [start(), limit(2), say("again", "again"), say("over", "over")], "start -> ll", *ROUND
        ),
        ["again", "again", "over"],
        said,
    ),
    Sentence(
        "loop_limit counts anew in each pass of the loop around it",
        looped(limit(1), say("again", "again"), say("over", "over"), "l.loop -> ll", *ROUND),
        ["again", "over", "again", "over"],
        said,
        {"items": [1, 2]},
    ),
    Sentence(
        "a reroute is as if it were not there",
        flow(
            [
                start("a"),
                node("r", "reroute", "in", "out"),
                node("q", "reroute", "in", "out"),
                end("x"),
            ],
            "start -> end",
            "start.a -> r.in",
            "r.out -> q.in",
            "q.out -> end.x",
        ),
        ({"x": 4, "success": True}, ["start", "end"]),
        lambda happened: (happened["output"], happened["visited"]),
        {"a": 4},
    ),
    *(
        Sentence(
            f"a reroute with {wires} is refused",
            flow(
                [
                    start("a"),
                    node("r", "reroute", "in", "out"),
                    node("q", "reroute", "in", "out"),
                    end("x"),
                ],
                "start -> end",
                *wires,
            ),
            REFUSED,
        )
        for wires in (
            ("q.out -> r.in", "r.out -> q.in", "q.out -> end.x"),
            ("start.a -> r.in", "start.a -> r.in", "r.out -> end.x"),
            ("start -> r", "r.out -> end.x"),
        )
    ),
    Sentence(
        "the expression of a function node may fail without failing the node",
        flow([start("a"), function(expression="a / 0"), end("error")], "start -> fn", "fn -> end"),
        "completed",
        status,
        {"a": 1},
    ),
    Sentence(
        "a function node with neither code nor expression gives its inputs",
        flow([start("a"), function()], "start -> fn"),
        {"a": 1, "success": True},
        inputs={"a": 1},
    ),
    Sentence(
        "bad code of a function node stops the compilation",
        flow([start("a"), function(code="def transform(x:")], "start -> fn"),
        REFUSED,
    ),
    Sentence(
        "a user request begins with its message and context, empty if there are none",
        flow(
            [node("start", "on_user_request", "", ">exec-out message context"), end("m", "c")],
            "start -> end",
            "start.message -> end.m",
            "start.context -> end.c",
        ),
        {"m": "", "c": {}, "success": True},
    ),
    Sentence(
        "a null message is empty, and warn means warning",
        flow(
            [
                start(),
                node(
                    "a",
                    "answer_user",
                    ">exec-in message level",
                    ">exec-out",
                    pinDefaults={"level": "WARN", "message": None},
                ),
            ],
            "start -> a",
        ),
        {"message": "", "level": "warning"},
        lambda happened: happened["output"]["result"],
    ),
    Sentence(
        "format leaves a template alone whose values are no object",
        flow(
            [
                start(),
                node(
                    "f",
                    "format",
                    "template values",
                    "result",
                    pinDefaults={"template": "a{b}", "values": 5},
                ),
                end("x"),
            ],
            "start -> end",
            "f.result -> end.x",
        ),
        {"x": "a{b}", "success": True},
    ),
    Sentence(
        "outputKey keeps the result in a variable too",
        flow([start(), keyed(outputKey="k.z", pinDefaults={"input": 4})], "start -> c"),
        {"k": {"z": {"input": 4}}},
        variables,
    ),
    Sentence(
        "inputKey takes the payload from a variable",
        flow([start("q"), keyed(inputKey="q")], "start -> c"),
        {"m": 1, "success": True},
        inputs={"q": {"m": 1}},
    ),
    Sentence(
        "a start node without data pins gives what a caller may know",
        flow([start(), end()], "start -> end"),
        {"a": 1, "success": True},
        inputs={"a": 1, "_b": 2},
    ),
    Sentence(
        "add_message appends to the conversation and keeps the payload",
        flow(
            [
                start("x"),
                node(
                    "m",
                    "add_message",
                    ">exec-in role content",
                    ">exec-out message",
                    pinDefaults={"role": "user", "content": "hi"},
                ),
                node("g", "get_context", "", "context task messages"),
                end("x", "messages"),
            ],
            "start -> m",
            "m -> end",
            "g.messages -> end.messages",
        ),
        ("v", [("user", "hi")]),
        lambda happened: (
            happened["output"]["x"],
            [(one["role"], one["content"]) for one in happened["output"]["messages"]],
        ),
        {"x": "v"},
    ),
]
