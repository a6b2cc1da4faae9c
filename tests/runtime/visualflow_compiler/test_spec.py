"""The sentences of `spec/visualflow.md` 3 that no recorded case holds, each as a small flow on the real kernel."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from runtime.base.errors import FlowCompileError
from tests.golden.cases import Case
from tests.golden.host import GoldenHost
from tests.runtime.visualflow_compiler.flows import end, flow, node, say, set_var, start

Happened = Mapping[str, Any]
REFUSED = "refused"


@dataclass(frozen=True)
class Sentence:
    """What the specification says, a flow, and what must come of it.

    Attributes:
        look: what of the run is meant; the default: its output.
        wanted: `REFUSED` if the flow must not compile.
    """

    text: str
    flow: dict[str, Any]
    wanted: Any
    look: Callable[[Happened], Any] = lambda happened: happened["output"]
    inputs: Mapping[str, Any] = field(default_factory=dict)
    answers: Sequence[Any] = ()
    stubs: bool = False
    subflows: Sequence[dict[str, Any]] = ()


def literal(node_id, value):
    return node(node_id, "literal_json", "", "value", literalValue=value)


def code(node_id, body, outputs=">exec-out output"):
    return node(node_id, "code", ">exec-in input", outputs, codeBody=body)


def choice(node_id="i", **defaults):
    return node(node_id, "if", ">exec-in condition", ">true >false", pinDefaults=defaults)


def each(node_id="l"):
    return node(node_id, "loop", ">exec-in items:array", ">loop >done item index:number")


def counting(**defaults):
    pins = ">exec-in start:number end:number step:number"
    return node("f", "for", pins, ">loop >done i:number index:number", pinDefaults=defaults)


def steps(node_id, outputs, kind="sequence"):
    return node(node_id, kind, ">exec-in", outputs)


def ask(**defaults):
    return node(
        "q", "ask_user", ">exec-in prompt choices", ">exec-out response", pinDefaults=defaults
    )


def emit(**defaults):
    pins = ">exec-in name scope payload session_id"
    return node(
        "e", "emit_event", pins, ">exec-out delivered:number wait_key", pinDefaults=defaults
    )


def delay(unit, duration):
    return node(
        "w",
        "wait_until",
        ">exec-in duration:number",
        ">exec-out",
        pinDefaults={"duration": duration},
        effectConfig={"durationType": unit},
    )


def schedule(**config):
    pins = "schedule recurrent"
    return node("start", "on_schedule", pins, ">exec-out timestamp", eventConfig=config)


def listener(name, **config):
    config = {"name": name, **config}
    return node("ev", "on_event", "scope", ">exec-out event payload", eventConfig=config)


def subflow(inputs="a b", outputs="x y", **defaults):
    pins = f">exec-in inherit_context {inputs}"
    return node(
        "s", "subflow", pins, f">exec-out {outputs}", subflowId="child", pinDefaults=defaults
    )


def agent(**defaults):
    pins = (
        f">exec-in prompt task provider model tools max_iterations resp_schema {' '.join(defaults)}"
    )
    return node("g", "agent", pins, ">exec-out response data success meta", pinDefaults=defaults)


def writing(node_id, kind, inputs, **defaults):
    return node(node_id, kind, f">exec-in {inputs}", ">exec-out value", pinDefaults=defaults)


def said(happened):
    return [
        one["payload"]["message"] for one in happened["effects"] if one["type"] == "answer_user"
    ]


def variables(happened):
    return happened["vars_public"]


def asked(key):
    return lambda happened: happened["effects"][0]["payload"].get(key)


def failed_at(happened):
    return (happened["status"], happened["output"]["success"], happened["output"]["node"])


def status(happened):
    return happened["status"]


def waited(happened):
    return [wait["delay_s"] for wait in happened["waits"]]


def due(happened):
    return happened["effects"][0]["payload"]["until"][:19]


BROKEN = node("p", "parse_json", "text", "result", pinDefaults={"text": "nope"})
CHILD = flow(
    [start("a", "b"), end("x", "y")],
    "start -> end",
    "start.a -> end.x",
    "start.b -> end.y",
    flow_id="child",
)
FAILING_CHILD = flow([start(), ask(prompt="")], "start -> q", flow_id="child")
CASES = [{"id": "a", "value": "1"}, {"id": "b", "value": "True"}, {"id": "c", "value": ""}]
CASES += [{"id": "d", "value": None}, {"id": "e", "value": "1.0"}]


def switching():
    outputs = " ".join(f">case:{case['id']}" for case in CASES) + " >default"
    switch = node("s", "switch", ">exec-in value", outputs, switchConfig={"cases": CASES})
    wires = [f"s.case:{case['id']} -> {case['id']}" for case in CASES]
    nodes = [say(case["id"], case["id"]) for case in CASES]
    return flow(
        [start("value"), switch, *nodes, say("x", "x")], "start -> s", "s.default -> x", *wires
    )


def entered_twice(**data):
    """`m` is entered from the false side of `i`, or after `t`."""
    return flow(
        [
            start("c"),
            choice(),
            say("t", "T"),
            node("m", "answer_user", ">exec-in message", ">exec-out", **data),
            literal("one", "A"),
            literal("other", "B"),
        ],
        "start -> i",
        "start.c -> i.condition",
        "i.true -> t",
        "i.false -> m",
        "t -> m",
    )


def override(**sources):
    named = {"after_t": "t::exec-out", "at_once": "i::false"}
    routes = {
        named.get(key, key): {"sourceNodeId": source, "sourceHandle": "value"}
        for key, source in sources.items()
    }
    return {"inputRouteOverrides": {"message": routes}}


def looped(*nodes_and_wires, items="items"):
    nodes = [part for part in nodes_and_wires if isinstance(part, dict)]
    wires = [part for part in nodes_and_wires if isinstance(part, str)]
    return flow([start(items), each(), *nodes], "start -> l", f"start.{items} -> l.items", *wires)


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
EFFECTS = [
    Sentence(
        "an answer without a response leaves the placeholder",
        flow(
            [start(), ask(prompt="hi?"), say("a")],
            "start -> q",
            "q -> a",
            "q.response -> a.message",
        ),
        ["[User prompt: hi?]"],
        said,
        answers=[{"other": 1}],
    ),
    *(
        Sentence(
            f"a delay of {amount} {unit}",
            flow([start(), delay(unit, amount)], "start -> w"),
            wanted,
            waited,
        )
        for unit, amount, wanted in (
            ("seconds", "3", [3]),
            ("minutes", 0.5, [30]),
            ("hours", 1, [3600]),
            ("weeks", 5, [5]),
            ("seconds", -5, []),
            ("timestamp", "2020-01-01T00:00:00+02:00", []),
        )
    ),
    *(
        Sentence(
            f"a schedule of {text!r} in {zone or 'no zone'}",
            flow([schedule(schedule=text, recurrent=False, timezone=zone), say("a")], "start -> a"),
            wanted,
            due,
        )
        for text, zone, wanted in (
            ("2m", "", "2026-01-02T03:06:05"),
            (" 1.5 h ", "", "2026-01-02T04:34:05"),
            ("2026-02-01T00:00:00", "", "2026-02-01T00:00:00"),
            ("2026-02-01T00:00:00+02:00", "", "2026-01-31T22:00:00"),
            ("0 9 * * *", "Europe/Paris", "2026-01-02T08:00:00"),
            ("0 9 * 7 *", "America/New_York", "2026-07-01T13:00:00"),
        )
    ),
    Sentence(
        "a schedule's time pin stays null",
        flow([schedule(schedule="5s"), end("t")], "start -> end", "start.timestamp -> end.t"),
        {"t": None, "success": True},
    ),
    *(
        Sentence(
            f"events of scope {scope}",
            flow([start(), emit(name="n", scope=scope)], "start -> e"),
            key,
            look,
        )
        for scope, key, look in (
            (scope, key, lambda happened: happened["output"]["result"]["wait_key"])
            for scope, key in (
                ("global", "evt:global:global:n"),
                ("workflow", "evt:workflow:f:n"),
                ("session", "evt:session:root:n"),
                ("moon", "evt:session:root:n"),
            )
        )
    ),
    Sentence(
        "a payload that is no object is wrapped",
        flow([start(), emit(name="n", payload=5)], "start -> e"),
        {"value": 5},
        asked("payload"),
    ),
    *(
        Sentence(
            f"a listener of {config} hears {heard}",
            flow(
                [
                    start(),
                    emit(name="n", scope=config.get("scope", "session")),
                    end("d"),
                    listener(**config),
                ],
                "start -> e",
                "e -> end",
                "e.delivered -> end.d",
            ),
            {"d": heard, "success": True},
        )
        for config, heard in (
            ({"name": "n"}, 1),
            ({"name": ""}, 1),
            ({"name": "*"}, 1),
            ({"name": "m"}, 0),
            ({"name": "n", "scope": "run"}, 0),
        )
    ),
    Sentence(
        "a listener without a wire swallows events",
        flow([start(), emit(name="n"), listener("n")], "start -> e"),
        ["ev", "ev"],
        lambda happened: happened["child_runs"][0]["visited"],
    ),
    *(
        Sentence(
            f"a subflow given {defaults} and {inputs}",
            flow(
                [start(), subflow("a b vars", **defaults), end("x", "y")],
                "start -> s",
                "s -> end",
                "s.x -> end.x",
                "s.y -> end.y",
            ),
            {"x": x, "y": y, "success": True},
            inputs=inputs,
            subflows=[CHILD],
        )
        for defaults, inputs, x, y in (
            ({"a": 1, "b": 2}, {}, 1, 2),
            ({"vars": {"a": 1, "b": 2}}, {}, 1, 2),
            ({"b": 2}, {"a": 1}, 1, 2),
        )
    ),
    Sentence(
        "a failed child does not fail the parent",
        flow([start(), subflow(), end("ok")], "start -> s", "s -> end", "s.success -> end.ok"),
        "completed",
        status,
        subflows=[FAILING_CHILD],
    ),
    Sentence("a missing child does", flow([start(), subflow()], "start -> s"), "failed", status),
    *(
        Sentence(
            f"an agent given {defaults}: {path}",
            flow([start("prompt"), agent(**defaults)], "start -> g"),
            wanted,
            lambda happened, path=path: happened["effects"][0]["payload"]["vars"][path[0]].get(
                path[1]
            ),
            inputs,
            stubs=True,
        )
        for defaults, inputs, path, wanted in (
            ({"provider": "Big", "model": "m"}, {}, ("_runtime", "provider"), "big"),
            ({"provider": "default"}, {}, ("_runtime", "provider"), "stub"),
            ({"tools": ["a", "b", "a"]}, {}, ("_runtime", "allowed_tools"), ["a", "b"]),
            ({}, {}, ("_limits", "max_iterations"), 20),
            ({"max_iterations": 7}, {}, ("_limits", "max_iterations"), 7),
            ({"task": "old"}, {}, ("context", "task"), ""),
            ({"task": "old"}, {"prompt": "p"}, ("context", "task"), "p"),
        )
    ),
    Sentence(
        "an agent that falls back to the run's model says so",
        flow([start(), agent(prompt="x")], "start -> g"),
        ["#FALLBACK: missing provider/model; using runtime defaults"],
        lambda happened: happened["_flow_warnings"],
        stubs=True,
    ),
]
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
OTHERS = [
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


@pytest.mark.parametrize("restarts", [False, True], ids=["", "restarted"])
@pytest.mark.parametrize(
    "sentence",
    [*INPUTS, *CONTROL, *VARIABLES, *EFFECTS, *ERRORS, *OTHERS],
    ids=lambda one: one.text,
)
def test_it_is_as_the_specification_says(sentence, restarts, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    flows = {one["id"]: one for one in (sentence.flow, *sentence.subflows)}
    expected = {"inputs": sentence.inputs, "answers": sentence.answers}
    case = Case(sentence.text, sentence.flow, flows, expected, has_stubs=sentence.stubs)
    try:
        got = sentence.look(GoldenHost(case, restarts=restarts).run())
    except FlowCompileError:
        got = REFUSED
    assert got == sentence.wanted
