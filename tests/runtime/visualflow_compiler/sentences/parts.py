"""What the sentences are written with: nodes and flows in short, and what one looks at of a run."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.runtime.visualflow_compiler.flows import end, flow, node, say, start

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
