"""Examples of a node type that can be put into a flow: one with sample values, and its uses in known flows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.document import edits
from app.document.joining import Allowed, PinRef, may_join
from app.document.values import changed
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.nodes.catalogue import new_node
from runtime.nodes.node_type import End, NodeType, Start
from runtime.visualflow.flow import EXEC_OUT, EXECUTION, Position, VisualFlow, VisualNode

MOST_FROM_FLOWS = 2
STEP_X = 448.0
BELOW_Y = 208.0

_BY_NAME: Mapping[str, JsonValue] = {
    "file_path": "notes.txt",
    "folder_path": ".",
    "delimiter": ",",
    "pattern": "o",
    "replacement": "0",
    "template": "Hello, {{name}}!",
    "schedule": "1h",
    "duration": 2,
    "prompt": "What is the capital of France?",
    "key": "name",
    "name": "counter",
    "start": 0,
    "end": 3,
    "index": 0,
    "decimals": 1,
    "event_key": "order_paid",
    "span_id": "latest",
}
_BY_TYPE: Mapping[str, JsonValue] = {
    "string": "Hello, world",
    "any": "Hello, world",
    "number": 7,
    "boolean": True,
    "object": {"name": "Ada"},
    "array": ["red", "green", "red"],
    "assertions": [{"subject": "Ada", "predicate": "knows", "object": "Charles"}],
    "json_schema": {"type": "object", "properties": {"name": {"type": "string"}}},
    "workspace_file": "notes.txt",
    "workspace_folder": ".",
}
_FOR_NODE: Mapping[str, Mapping[str, JsonValue]] = {
    "parse_json": {"text": '{"name": "Ada"}'},
    "array_map": {"items": [{"name": "Ada"}, {"name": "Charles"}]},
    "array_filter": {"items": [{"name": "Ada"}, {"name": "Charles"}], "value": "Ada"},
    "split": {"text": "red,green,blue"},
    "join": {"items": ["red", "green", "blue"]},
    "while": {"condition": False},
    "random_int": {"min": 1, "max": 6},
    "random_float": {"min": 0, "max": 1},
    "memory_kg_query": {"query_text": "Who knows Charles?"},
}
_LITERALS: Mapping[str, str] = {
    "string": "literal_string",
    "any": "literal_string",
    "number": "literal_number",
    "boolean": "literal_boolean",
    "object": "literal_json",
    "array": "literal_array",
}


@dataclass(frozen=True, slots=True)
class NodeExample:
    """A few nodes that show one at work.

    Attributes:
        title: where it comes from.
        flow: the nodes and the wires between them.
        node_id: the node it is about.
    """

    title: str
    flow: VisualFlow
    node_id: str


def examples_of(
    type_id: str, catalogue: Mapping[str, NodeType], flows: Iterable[VisualFlow] = ()
) -> tuple[NodeExample, ...]:
    """Examples of a node type, the one with sample values first; none for an unknown type.

    Args:
        flows: known flows, searched for nodes of the type; each gives one example at most.
    """
    node_type = catalogue.get(type_id)
    if node_type is None:
        return ()
    found = [_sample(node_type, catalogue)]
    for flow in flows:
        node = next((node for node in flow.nodes if node.type == type_id), None)
        if node is not None and len(found) <= MOST_FROM_FLOWS:
            found.append(
                NodeExample(
                    say("From “{flow}”", flow=flow.name or flow.id), _around(flow, node), node.id
                )
            )
    return tuple(found)


def _around(flow: VisualFlow, node: VisualNode) -> VisualFlow:
    """A node with those it is wired to, as they stand in the flow."""
    wires = (*flow.edges_into.get(node.id, ()), *flow.edges_out_of.get(node.id, ()))
    kept = {node.id, *(edge.source for edge in wires), *(edge.target for edge in wires)}
    return VisualFlow(
        id="example",
        name=node.title,
        nodes=tuple(one for one in flow.nodes if one.id in kept),
        edges=tuple(e for e in flow.edges if e.source in kept and e.target in kept),
    )


def _sample(node_type: NodeType, catalogue: Mapping[str, NodeType]) -> NodeExample:
    """Start, the node, end, and what it needs; its values are samples."""
    sample = _Sample(node_type.title, catalogue)
    is_start, is_end = (isinstance(node_type.behaviour, kind) for kind in (Start, End))
    if is_end:
        sample.place("start", "on_flow_start")
        node = sample.place("node", node_type.id, after="start")
        return NodeExample(say("With sample values"), sample.flow, node.id)
    has_control = any(pin.is_exec for pin in node_type.inputs)
    before = "" if is_start else sample.place("start", "on_flow_start").id
    if any(_is_artifact(pin.type) and pin.required for pin in node_type.inputs):
        before = sample.place("import", "import_workspace_file", after=before).id
        sample.set_values("import")
    if has_control or is_start:
        sample.place("node", node_type.id, after=before)
    else:
        sample.place("node", node_type.id, below=True)
    sample.set_values("node")
    sample.feed_first_value("node")
    end_after = "node" if has_control or is_start else before
    sample.place("end", "on_flow_end", after=end_after)
    sample.give_results("node", "end")
    return NodeExample(say("With sample values"), sample.flow, "node")


def _is_artifact(pin_type: str) -> bool:
    return pin_type == "artifact" or pin_type.startswith("artifact_")


class _Sample:
    """A flow that grows from left to right."""

    def __init__(self, name: str, catalogue: Mapping[str, NodeType]) -> None:
        self.flow = VisualFlow(id="example", name=name)
        self._catalogue = catalogue
        self._x = 0.0

    def place(
        self, node_id: str, type_id: str, after: str = "", *, below: bool = False
    ) -> VisualNode:
        """Put a node to the right, below the line of steps if wanted, and wire control to it."""
        place = Position(x=self._x, y=BELOW_Y if below else 0.0)
        node = new_node(self._catalogue[type_id], node_id, place)
        self.flow = edits.add_node(self.flow, node)
        self._x += STEP_X
        if after:
            former = self.flow.nodes_by_id[after]
            out = next((pin.id for pin in former.outputs if pin.is_exec), EXEC_OUT)
            into = next((pin.id for pin in node.inputs if pin.is_exec), "")
            self._wire(PinRef(after, out, True), PinRef(node_id, into, False))
        return self.flow.nodes_by_id[node_id]

    def set_values(self, node_id: str) -> None:
        """Give every input that has no value, and needs or is likely to need one, a sample."""
        node = self.flow.nodes_by_id[node_id]
        node_type = self._catalogue[node.type]
        known = _FOR_NODE.get(node.type, {})
        data_pins = [pin for pin in node_type.inputs if not pin.is_exec]
        for place, pin in enumerate(data_pins):
            is_wanted = pin.required or pin.id in known or (place < 2 and not pin.choices)
            value = known.get(pin.id, _BY_NAME.get(pin.id, _BY_TYPE.get(pin.type)))
            if is_wanted and value is not None and pin.id not in node.pin_defaults:
                self.flow = edits.set_pin_default(self.flow, node_id, pin.id, value)
            if _is_artifact(pin.type) and "import" in self.flow.nodes_by_id and node_id == "node":
                self._wire(PinRef("import", "artifact", True), PinRef(node_id, pin.id, False))

    def feed_first_value(self, node_id: str) -> None:
        """Let a literal give the first value, so that one sees where values come from."""
        node = self.flow.nodes_by_id[node_id]
        pin = next((one for one in node.inputs if not one.is_exec), None)
        value = node.pin_defaults.get(pin.id) if pin is not None else None
        kind = _LITERALS.get(pin.type) if pin is not None else None
        if pin is None or kind is None or value is None or pin.id in ("use_context", "name"):
            return
        place = Position(x=node.position.x - STEP_X, y=BELOW_Y)
        literal = new_node(self._catalogue[kind], "value", place)
        self.flow = edits.add_node(self.flow, literal)
        self.flow = edits.set_param(self.flow, "value", "literalValue", value)
        self._wire(PinRef("value", "value", True), PinRef(node_id, pin.id, False))

    def give_results(self, node_id: str, end_id: str) -> None:
        """Let the end give what the node gives."""
        node = self.flow.nodes_by_id[node_id]
        results = [pin for pin in node.outputs if not pin.is_exec][:3]
        pins: list[JsonObject] = [
            {"id": "exec-in", "label": "", "type": EXECUTION},
            *({"id": pin.id, "label": pin.id, "type": pin.type} for pin in results),
        ]
        end = self.flow.nodes_by_id[end_id]
        self.flow = edits.replace_nodes(
            self.flow, {end_id: changed(end, data={**end.data, "inputs": pins})}
        )
        for pin in results:
            self._wire(PinRef(node_id, pin.id, True), PinRef(end_id, pin.id, False))

    def _wire(self, start: PinRef, end: PinRef) -> None:
        verdict = may_join(self.flow, start, end)
        if isinstance(verdict, Allowed):
            self.flow = edits.add_edge(self.flow, start, end, verdict.replaces)
            self.flow = edits.with_fresh_routes(self.flow, [end.node_id])
