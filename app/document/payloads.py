"""What an unwired input takes by its name: a value that a step before it left behind (`spec/visualflow.md` 3.4.3)."""

from collections.abc import Iterator, Mapping

from app.document.joining import PinRef
from runtime.nodes.node_type import Act, Branch, NodeType, Repeat, Start
from runtime.visualflow.flow import VisualFlow, VisualNode

_SETTING = frozenset({"agent", "memact_compose"})
"""Requests that replace what is left behind, unlike all others."""


def open_inputs(
    flow: VisualFlow, node: VisualNode, catalogue: Mapping[str, NodeType]
) -> Iterator[str]:
    """Data inputs of a node, or of its type, that have neither a wire nor a value."""
    wired = {edge.target_handle for edge in flow.edges_into.get(node.id, ())}
    node_type = catalogue.get(node.type)
    own = [pin.id for pin in node.inputs if not pin.is_exec]
    typical = [p.id for p in node_type.inputs if not p.is_exec] if node_type is not None else []
    for pin_id in dict.fromkeys([*own, *typical]):
        if pin_id not in wired and node.pin_defaults.get(pin_id) is None:
            yield pin_id


def payload_sources(
    flow: VisualFlow, node_id: str, pin_id: str, catalogue: Mapping[str, NodeType]
) -> frozenset[PinRef]:
    """The outputs that an open input may take its value from, one for each way control comes to the node."""
    found: set[PinRef] = set()
    waiting, seen = [node_id], {node_id}
    while waiting:
        for edge in flow.edges_into.get(waiting.pop(), ()):
            source = flow.nodes_by_id.get(edge.source)
            if not edge.is_exec or source is None or source.id in seen:
                continue
            seen.add(source.id)
            gives = source.output(pin_id) is not None
            sets = sets_payload(source, catalogue)
            if gives and (sets or extends_payload(source, catalogue)):
                found.add(PinRef(source.id, pin_id, True))
            elif not sets:
                waiting.append(source.id)
    return frozenset(found)


def sets_payload(node: VisualNode, catalogue: Mapping[str, NodeType]) -> bool:
    """Whether what was left behind before the node is gone after it."""
    node_type = catalogue.get(node.type)
    if node_type is None:
        return False
    behaviour = node_type.behaviour
    if isinstance(behaviour, Act):
        return not behaviour.keeps_payload
    return isinstance(behaviour, Branch | Start) or node.type in _SETTING


def extends_payload(node: VisualNode, catalogue: Mapping[str, NodeType]) -> bool:
    """Whether the node adds to what was left behind, as loops do."""
    node_type = catalogue.get(node.type)
    return node_type is not None and isinstance(node_type.behaviour, Repeat)
