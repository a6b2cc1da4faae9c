"""New flows to begin with: templates, and the missing flow of a subflow node."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.document import edits
from app.document.joining import PinRef
from app.document.subflow_border import is_own_pin
from app.document.values import changed
from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.catalogue import new_node
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import (
    EXEC_IN,
    EXEC_OUT,
    FlowPin,
    Position,
    VisualFlow,
    VisualNode,
)

_END_X = 480.0


def flow_for_caller(
    node: VisualNode, flow_id: str, name: str, catalogue: Mapping[str, NodeType]
) -> VisualFlow:
    """An empty flow that fits a subflow node: a start with its inputs, an end with its outputs.

    Args:
        node: the subflow node whose flow is missing.
    """
    start = new_node(catalogue["on_flow_start"], "node-1", Position(x=0.0, y=0.0))
    end = new_node(catalogue["on_flow_end"], "node-2", Position(x=_END_X, y=0.0))
    start = _with_pins(start, "outputs", node.inputs)
    end = _with_pins(end, "inputs", node.outputs)
    flow = VisualFlow(id=flow_id, name=name, nodes=(start, end), entryNode=start.id)
    return edits.add_edge(flow, PinRef(start.id, EXEC_OUT, True), PinRef(end.id, EXEC_IN, False))


def _with_pins(node: VisualNode, side: str, wanted: tuple[FlowPin, ...]) -> VisualNode:
    kept = [pin for pin in _pins(node, side) if pin["type"] == "execution"]
    extra: list[JsonObject] = [
        {"id": pin.id, "label": pin.label or pin.id, "type": pin.type}
        for pin in wanted
        if is_own_pin(pin)
    ]
    return changed(node, data={**node.data, side: [*kept, *extra]})


def _pins(node: VisualNode, side: str) -> list[JsonObject]:
    pins = node.data.get(side)
    return [pin for pin in pins if isinstance(pin, dict)] if isinstance(pins, list) else []


# ---- templates ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Template:
    """A flow to begin with.

    Attributes:
        purpose: one line for the gallery.
    """

    key: str
    title: str
    purpose: str


TEMPLATES = (
    Template("empty", "Empty flow", "A start and an end, wired: add what comes between."),
    Template("chat", "Chat", "Talks with a model, answer by answer, until you say bye."),
    Template("ask", "Ask and answer", "Asks you a question and answers with what you said."),
    Template("loop", "Loop over a list", "Does the same for each entry of a list."),
    Template("tool", "Tool with approval", "Asks your permission before a tool writes a file."),
)


def flow_from_template(
    key: str, flow_id: str, name: str, catalogue: Mapping[str, NodeType]
) -> VisualFlow:
    """A new flow made from a template.

    Raises:
        KeyError: there is no template of that key.
    """
    make = {"empty": _empty, "chat": _chat, "ask": _ask, "loop": _loop, "tool": _tool}[key]
    draft = _Draft(VisualFlow(id=flow_id, name=name), catalogue)
    make(draft)
    return draft.flow


class _Draft:
    """A flow that grows by nodes and wires; names stand for node ids."""

    def __init__(self, flow: VisualFlow, catalogue: Mapping[str, NodeType]) -> None:
        self.flow = flow
        self._catalogue = catalogue

    def node(
        self, name: str, type_id: str, at: tuple[int, int], title: str = "", /, **values: JsonValue
    ) -> None:
        """Place a node with values at its pins, 16 px cells from the start node."""
        place = Position(x=at[0] * 16.0, y=at[1] * 16.0)
        self.flow = edits.add_node(self.flow, new_node(self._catalogue[type_id], name, place))
        if title:
            self.flow = edits.rename_node(self.flow, name, title)
        for pin_id, value in values.items():
            self.flow = edits.set_pin_default(self.flow, name, pin_id, value)
        if type_id == "on_flow_start":
            self.flow = edits.set_entry(self.flow, name)

    def pins(self, name: str, side: str, /, **kinds: str) -> None:
        """Give a node more pins: name and type."""
        node = self.flow.nodes_by_id[name]
        more: list[JsonObject] = [{"id": k, "label": k, "type": v} for k, v in kinds.items()]
        self.flow = edits.set_param(self.flow, name, side, [*_pins(node, side), *more])

    def wire(self, *wires: str) -> None:
        """Join pins: `node.pin > node.pin`; without pins: execution."""
        for wire in wires:
            source, target = (end.strip().partition(".") for end in wire.split(">"))
            start = PinRef(source[0], source[2] or EXEC_OUT, True)
            end = PinRef(target[0], target[2] or EXEC_IN, False)
            self.flow = edits.add_edge(self.flow, start, end)
            self.flow = edits.with_fresh_routes(self.flow, [end.node_id])


def _empty(draft: _Draft) -> None:
    draft.node("start", "on_flow_start", (0, 0))
    draft.node("end", "on_flow_end", (20, 0))
    draft.wire("start > end")


def _ask(draft: _Draft) -> None:
    draft.node("start", "on_flow_start", (0, 0))
    draft.node("ask", "ask_user", (15, 0), prompt="What is your name?")
    draft.node("text", "concat", (30, 9), "Greeting", a="Hello,")
    draft.node("answer", "answer_user", (43, 0))
    draft.node("end", "on_flow_end", (59, 0))
    draft.pins("end", "inputs", answer="string")
    draft.wire("start > ask", "ask > answer", "answer > end")
    draft.wire(
        "ask.response > text.b", "text.result > answer.message", "answer.message > end.answer"
    )


def _chat(draft: _Draft) -> None:
    draft.node("start", "on_flow_start", (0, 0))
    draft.node("ask", "ask_user", (15, 0), "You", prompt="Your turn (bye ends)")
    draft.node("is_bye", "compare", (32, 11), "Is it bye?", op="==", b="bye")
    draft.node("if", "if", (32, 0), "Over?")
    draft.node("heard", "add_message", (48, 5), "Remember you", role="user")
    draft.node("llm", "llm_call", (65, 5), "Model", use_context=True)
    draft.node("answer", "answer_user", (84, 5), "Reply")
    draft.node("said", "add_message", (101, 5), "Remember it", role="assistant")
    draft.node("end", "on_flow_end", (48, -8))
    draft.wire("start > ask", "ask > if", "if.true > end", "if.false > heard")
    draft.wire("heard > llm", "llm > answer", "answer > said", "said > ask")
    draft.wire("ask.response > is_bye.a", "is_bye.result > if.condition")
    draft.wire("ask.response > heard.content", "ask.response > llm.prompt")
    draft.wire("llm.response > answer.message", "llm.response > said.content")


def _loop(draft: _Draft) -> None:
    draft.node("start", "on_flow_start", (0, 0))
    draft.pins("start", "outputs", items="array")
    draft.flow = edits.set_pin_default(draft.flow, "start", "items", ["one", "two", "three"])
    draft.node("each", "loop", (15, 0), "For each entry")
    draft.node("text", "concat", (29, 9), "Line", a="Entry:")
    draft.node("say", "answer_user", (43, 0), "Say it")
    draft.node("end", "on_flow_end", (29, -9))
    draft.wire("start > each", "each.loop > say", "each.done > end")
    draft.wire("start.items > each.items", "each.item > text.b", "text.result > say.message")


def _tool(draft: _Draft) -> None:
    draft.node("start", "on_flow_start", (0, 0))
    draft.pins("start", "outputs", text="string")
    draft.flow = edits.set_pin_default(draft.flow, "start", "text", "Hello from a tool")
    draft.node("call", "tool_parameters", (15, 9), "Write note", file_path="note.txt")
    for side in ("inputs", "outputs"):
        draft.pins("call", side, file_path="string", content="string")
    draft.flow = edits.set_param(draft.flow, "call", "toolParametersConfig.tool", "write_file")
    draft.node("calls", "make_array", (32, 9), "Tool calls")
    draft.node("tool", "tool_calls", (46, 0), "Write it")
    draft.node("end", "on_flow_end", (61, 0))
    draft.pins("end", "inputs", written="boolean")
    draft.wire("start > tool", "tool > end", "start.text > call.content")
    draft.wire("call.tool_call > calls.a", "calls.result > tool.tool_calls")
    draft.wire("tool.success > end.written")
