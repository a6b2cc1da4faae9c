"""Small flows for tests of the host."""

from typing import Any

from runtime.visualflow.codec import flow_from_json
from runtime.visualflow.flow import VisualFlow


def pin(pin_id: str, kind: str = "string") -> dict[str, str]:
    return {"id": pin_id, "label": pin_id, "type": kind}


IN, OUT = pin("exec-in", "execution"), pin("exec-out", "execution")


def node(node_id: str, kind: str, inputs=(), outputs=(), **data: Any) -> dict[str, Any]:
    ends = {"on_flow_end"}
    starts = {"on_flow_start"}
    return {
        "id": node_id,
        "type": kind,
        "position": {"x": 0, "y": 0},
        "data": {
            "nodeType": kind,
            "label": node_id,
            "inputs": [*([] if kind in starts else [IN]), *inputs],
            "outputs": [*([] if kind in ends else [OUT]), *outputs],
            **data,
        },
    }


def flow(flow_id: str, nodes: list[dict[str, Any]], *wires: str, **more: Any) -> VisualFlow:
    """`wires`: `source.handle>target.handle`, or `source>target` for control."""
    edges = []
    for number, wire in enumerate(wires):
        source, target = wire.split(">")
        source, _, source_handle = source.partition(".")
        target, _, target_handle = target.partition(".")
        edges.append(
            {
                "id": f"e{number}",
                "source": source,
                "sourceHandle": source_handle or "exec-out",
                "target": target,
                "targetHandle": target_handle or "exec-in",
            }
        )
    return flow_from_json(
        {
            "id": flow_id,
            "name": more.pop("name", flow_id.title()),
            "nodes": nodes,
            "edges": edges,
            **more,
        },
        flow_id,
    )


def start(*pins, **data) -> dict[str, Any]:
    return node("start", "on_flow_start", outputs=pins, **data)


def end(*pins) -> dict[str, Any]:
    return node("end", "on_flow_end", inputs=pins)


def hello() -> VisualFlow:
    return flow(
        "hello",
        [start(pin("name")), end(pin("name"))],
        "start>end",
        "start.name>end.name",
        entryNode="start",
    )


def asking() -> VisualFlow:
    ask = node(
        "ask",
        "ask_user",
        [pin("prompt"), pin("choices", "array")],
        [pin("response")],
        pinDefaults={"prompt": "Your name?"},
    )
    return flow(
        "asking",
        [start(), ask, end(pin("answer"))],
        "start>ask",
        "ask>end",
        "ask.response>end.answer",
        entryNode="start",
    )


def asking_twice() -> VisualFlow:
    """Two branches at the same time that ask a person each."""
    fan = node("fan", "parallel")
    fan["data"]["outputs"] = [pin(name, "execution") for name in ("then:0", "then:1", "completed")]
    asks = [
        node(name, "ask_user", [pin("prompt")], [pin("response")], pinDefaults={"prompt": name})
        for name in ("first", "second")
    ]
    places = {"start": (0, 100), "fan": (220, 100), "first": (480, 0), "second": (480, 220)}
    nodes = [start(), fan, *asks, end(pin("a"), pin("b"))]
    for one in nodes:
        x, y = places.get(one["id"], (760, 100))
        one["position"] = {"x": x, "y": y}
    return flow(
        "asking-twice",
        nodes,
        "start>fan",
        "fan.then:0>first.exec-in",
        "fan.then:1>second.exec-in",
        "fan.completed>end.exec-in",
        "first.response>end.a",
        "second.response>end.b",
        runSettings={"parallelBranches": True},
    )


def writing() -> VisualFlow:
    calls = [
        {
            "name": "write_file",
            "arguments": {"file_path": "out.txt", "content": "hi"},
            "call_id": "c1",
        }
    ]
    tools = node(
        "tools",
        "tool_calls",
        [pin("tool_calls", "array")],
        [pin("results", "array"), pin("success", "boolean")],
        pinDefaults={"tool_calls": calls},
    )
    return flow(
        "writing",
        [start(), tools, end(pin("ok", "boolean"), pin("results", "array"))],
        "start>tools",
        "tools>end",
        "tools.success>end.ok",
        "tools.results>end.results",
        entryNode="start",
    )


def modelled() -> VisualFlow:
    call = node("model", "llm_call", [pin("prompt")], [pin("response")])
    return flow(
        "modelled",
        [start(pin("q")), call, end(pin("a"))],
        "start>model",
        "model>end",
        "start.q>model.prompt",
        "model.response>end.a",
        entryNode="start",
    )


def calling(child_id: str) -> VisualFlow:
    sub = node("sub", "subflow", [pin("name")], [pin("name")], subflowId=child_id)
    return flow(
        "calling",
        [start(pin("name")), sub, end(pin("name"))],
        "start>sub",
        "sub>end",
        "start.name>sub.name",
        "sub.name>end.name",
        entryNode="start",
    )


def endless() -> VisualFlow:
    one = node(
        "one", "set_var", [pin("name"), pin("value")], [], pinDefaults={"name": "x", "value": "1"}
    )
    two = node(
        "two", "set_var", [pin("name"), pin("value")], [], pinDefaults={"name": "y", "value": "1"}
    )
    return flow(
        "endless", [start(), one, two], "start>one", "one>two", "two>one", entryNode="start"
    )


def sleeping(seconds: float) -> VisualFlow:
    wait = node(
        "wait", "wait_until", [pin("duration", "number")], [], pinDefaults={"duration": seconds}
    )
    return flow("sleeping", [start(), wait, end()], "start>wait", "wait>end", entryNode="start")


def agentic() -> VisualFlow:
    agent = node(
        "agent",
        "agent",
        [pin("prompt")],
        [pin("response"), pin("success", "boolean"), pin("meta", "object")],
        agentConfig={"tools": ["list_files", "write_file"]},
    )
    return flow(
        "agentic",
        [start(pin("q")), agent, end(pin("a"), pin("ok", "boolean"), pin("meta", "object"))],
        "start>agent",
        "agent>end",
        "start.q>agent.prompt",
        "agent.response>end.a",
        "agent.success>end.ok",
        "agent.meta>end.meta",
        entryNode="start",
    )


def listening() -> VisualFlow:
    """The main program emits; a listener takes the event and says it to the user."""
    emit = node(
        "emit",
        "emit_event",
        [pin("name"), pin("payload", "object")],
        [],
        pinDefaults={"name": "ping", "payload": {"n": 7}},
    )
    wait = node(
        "wait", "wait_until", [pin("duration", "number")], [], pinDefaults={"duration": 0.3}
    )
    heard = node(
        "heard",
        "on_event",
        [],
        [pin("event", "object"), pin("payload", "object")],
        eventConfig={"name": "ping", "scope": "session"},
    )
    heard["data"]["inputs"] = []
    say = node("say", "answer_user", [pin("message")], [], pinDefaults={"message": "heard it"})
    return flow(
        "listening",
        [start(), emit, wait, end(), heard, say],
        "start>emit",
        "emit>wait",
        "wait>end",
        "heard>say",
        entryNode="start",
    )
