"""A flow while it is being compiled: raw nodes and wires in document order, and the problems met."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, NamedTuple

import orjson
from typing_extensions import override

from runtime.base.errors import FlowFormatError
from runtime.base.json_value import JsonObject
from runtime.visualflow.flow import (
    EXEC_IN,
    EXECUTION,
    VisualEdge,
    VisualFlow,
    VisualNode,
    bare_node,
    is_muted,
)
from runtime.visualflow.problem import Problem, Severity

FLOW_ID_KEYS = ("id", "flow_id", "workflow_id")


class Wire(NamedTuple):
    """A wire.

    Attributes:
        limit: the largest number of passes written on it (R13 `loopLimit`), unchecked.
        is_muted: detached by a person; the first pass takes it out.
    """

    source: str
    source_handle: str
    target: str
    target_handle: str
    limit: Any = None
    is_muted: bool = False

    @property
    def is_exec(self) -> bool:
        """Whether it carries control."""
        return self.target_handle == EXEC_IN


@dataclass(slots=True)
class Draft:
    """What the passes of `lower.py` change.

    Attributes:
        nodes: node id -> node, document order.
        wires: document order.
        functions: the flow's functions as written (3.10).
        run_settings: the flow's own `runSettings` as written.
    """

    flow_id: str
    name: str
    entry_node: str | None
    nodes: dict[str, VisualNode]
    wires: list[Wire]
    functions: Any = None
    run_settings: Any = None
    problems: list[Problem] = field(default_factory=list)

    def report(
        self, severity: Severity, code: str, text: str, node_id: str | None = None, **more: str
    ) -> None:
        """Note a problem; `more`: `pin_id`, `edge_id`, `remedy`."""
        self.problems.append(Problem(severity, text, node_id=node_id, code=code, **more))

    def title_of(self, node_id: str) -> str:
        """Name and id of a node, for a sentence."""
        node = self.nodes.get(node_id)
        if node is None or node.title in {node_id, ""}:
            return f"'{node_id}'"
        return f"'{node.title}' ({node_id})"


def draft_of(flow: VisualFlow | JsonObject) -> Draft:
    """The draft of a flow or of the JSON of one; what the format calls malformed is skipped (1.2, 1.4).

    Raises:
        FlowFormatError: not an object, or without an id.
    """
    if isinstance(flow, VisualFlow):
        return _draft_of_values(flow)
    flow_id = flow_id_of(flow)
    edges = flow.get("edges")
    return Draft(
        flow_id=flow_id,
        name=_text(flow.get("name")),
        entry_node=_text(flow.get("entryNode")) or None,
        nodes=nodes_of(flow),
        wires=_wires(edges if isinstance(edges, list) else ()),
        functions=flow.get("functions"),
        run_settings=flow.get("runSettings"),
    )


def flow_id_of(flow: VisualFlow | JsonObject) -> str:
    """The id of a flow or of the JSON of one.

    Raises:
        FlowFormatError: not an object, or without an id.
    """
    if isinstance(flow, VisualFlow):
        return flow.id
    if not isinstance(flow, dict):
        raise FlowFormatError(
            "", f"a {type(flow).__name__} is not a flow", "give the flow's JSON object"
        )
    flow_id = next((text for key in FLOW_ID_KEYS if (text := _text(flow.get(key)))), "")
    if not flow_id:
        raise FlowFormatError("/id", "the flow has no id", "give it an id")
    return flow_id


def nodes_of(flow: VisualFlow | JsonObject) -> dict[str, VisualNode]:
    """Node id -> node, of a flow or of the JSON of one; for those who do not ask for its wires.

    Raises:
        FlowFormatError: as `flow_id_of`.
    """
    if isinstance(flow, VisualFlow):
        return {node.id: _with_known_type(node) for node in flow.nodes}
    flow_id_of(flow)
    nodes = flow.get("nodes")
    return _nodes(nodes if isinstance(nodes, list) else ())


class OwnNodes(Mapping[str, VisualNode]):
    """The nodes of a draft as they are now: whoever changes the JSON later does not reach them.

    Kept as texts, each read when it is first asked for: a run comes to few nodes of a large flow.
    """

    def __init__(self, nodes: Mapping[str, VisualNode]) -> None:
        self._types = {node_id: node.type for node_id, node in nodes.items()}
        self._texts = {node_id: _tight_json(node.data) for node_id, node in nodes.items()}
        self._read: dict[str, VisualNode] = {}

    @override
    def __getitem__(self, node_id: str) -> VisualNode:
        node = self._read.get(node_id)
        if node is None:
            data = orjson.loads(self._texts[node_id])
            node = self._read[node_id] = bare_node(node_id, self._types[node_id], data)
        return node

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    @override
    def __len__(self) -> int:
        return len(self._texts)


def _tight_json(value: Any) -> bytes:
    """JSON text; orjson's own keeps the buffer it was written in, some kilobytes."""
    return memoryview(orjson.dumps(value)).tobytes()


def pins_of(node: VisualNode, side: str) -> list[tuple[str, str]]:
    """(id, type) of the pins a node has on a side, `inputs` or `outputs`, in order."""
    raw = node.data.get(side)
    if not isinstance(raw, list):
        return []
    return [
        (pin["id"], pin.get("type") or "any")
        for pin in raw
        if isinstance(pin, dict) and isinstance(pin.get("id"), str)
    ]


def data_pins_of(node: VisualNode, side: str) -> list[str]:
    """Ids of the data pins a node declares on a side, in order."""
    raw = node.data.get(side)
    if not isinstance(raw, list):
        return []
    return [
        pin["id"]
        for pin in raw
        if isinstance(pin, dict) and pin.get("type") != EXECUTION and isinstance(pin.get("id"), str)
    ]


def _draft_of_values(flow: VisualFlow) -> Draft:
    extra = flow.model_extra or {}
    return Draft(
        flow_id=flow.id,
        name=flow.name,
        entry_node=flow.entry_node or None,
        nodes=nodes_of(flow),
        wires=[_wire_of(edge) for edge in flow.edges],
        functions=extra.get("functions"),
        run_settings=extra.get("runSettings"),
    )


def _with_known_type(node: VisualNode) -> VisualNode:
    kind = type_name(node.type)
    return node if kind == node.type else node.model_copy(update={"type": kind})


def _wire_of(edge: VisualEdge) -> Wire:
    return Wire(
        edge.source,
        edge.source_handle.strip(),
        edge.target,
        edge.target_handle.strip(),
        _limit_of(edge.data),
        edge.is_muted,
    )


def _nodes(raw: Iterable[Any]) -> dict[str, VisualNode]:
    nodes: dict[str, VisualNode] = {}
    for entry in raw:
        if not isinstance(entry, dict):
            continue
        node_id = _text(entry.get("id"))
        if not node_id:
            continue
        data = entry.get("data")
        nodes[node_id] = bare_node(
            node_id, type_name(entry.get("type")), data if isinstance(data, dict) else {}
        )
    return nodes


def _wires(raw: Iterable[Any]) -> list[Wire]:
    wires: list[Wire] = []
    for entry in raw:
        if not isinstance(entry, dict):
            continue
        try:
            source, out, target, into = _ENDS(entry)
        except KeyError:
            continue
        if (
            isinstance(source, str)
            and isinstance(out, str)
            and isinstance(target, str)
            and isinstance(into, str)
        ):
            ends = (source.strip(), out.strip(), target.strip(), into.strip())
            if all(ends):
                data = entry.get("data")
                wires.append(Wire(*ends) if data is None else _wire_with(ends, data))
    return wires


_ENDS = itemgetter("source", "sourceHandle", "target", "targetHandle")


def _wire_with(ends: tuple[str, str, str, str], data: Any) -> Wire:
    return Wire(*ends, limit=_limit_of(data), is_muted=is_muted(data))


def _limit_of(data: Any) -> Any:
    if not isinstance(data, dict):
        return None
    limit = data.get("loopLimit")
    return limit.get("max") if isinstance(limit, dict) else None


def type_name(raw: Any) -> str:
    """The plain id of a type: `NodeType.FOO` and `{"value": "foo"}` are `foo`."""
    if isinstance(raw, dict):
        raw = raw.get("value")
    text = _text(raw)
    return text.removeprefix("NodeType.").lower() if text.startswith("NodeType.") else text


def _text(raw: Any) -> str:
    return raw.strip() if isinstance(raw, str) else ""
