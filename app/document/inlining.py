"""A subflow node becomes the nodes of the flow it calls."""

from collections.abc import Mapping

from app.document import edits
from app.document.joining import PinRef
from app.document.subflow_border import ENDS, STARTS, SubflowError
from app.document.wires import without_muted
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT, VisualFlow, VisualNode


def inline(flow: VisualFlow, node_id: str, child: VisualFlow) -> tuple[VisualFlow, tuple[str, ...]]:
    """Put a subflow's nodes in place of the node that calls it; muted wires at its border go.

    Args:
        child: the flow that the node calls.

    Returns:
        The flow, and the ids of the nodes that came in.

    Raises:
        SubflowError: the node is gone, or the child has no start, several starts or several ends.
    """
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        raise SubflowError(node_id, "the node is no longer in the flow", "")
    start, end = _ends_of(child)
    border = {start.id, end.id if end is not None else ""}
    child = without_muted(child, [e.id for e in child.edges if {e.source, e.target} & border])
    flow = without_muted(flow, [e.id for e in flow.edges if node_id in (e.source, e.target)])
    body = [n for n in child.nodes if n is not start and n is not end]
    left = min((n.position.x for n in body), default=0.0)
    top = min((n.position.y for n in body), default=0.0)
    offset = (node.position.x - left, node.position.y - top)
    inner_ids = {n.id for n in body}
    inner = [e for e in child.edges if e.source in inner_ids and e.target in inner_ids]
    grown, renamed = edits.insert_fragment(edits.remove(flow, [node_id]), body, inner, offset)
    grown = _with_defaults(grown, flow, node, start, child, renamed)
    for source, target in _crossing(flow, node, child, start, end, renamed):
        if not _is_wired(grown, source, target):
            grown = edits.add_edge(grown, source, target)
    touched = {edge.target for edge in grown.edges if edge.is_exec}
    return edits.with_fresh_routes(grown, touched), tuple(renamed.values())


def _ends_of(child: VisualFlow) -> tuple[VisualNode, VisualNode | None]:
    starts = [node for node in child.nodes if node.type in STARTS]
    ends = [node for node in child.nodes if node.type in ENDS]
    if len(starts) != 1 or len(ends) > 1:
        raise SubflowError(
            child.name or child.id,
            "only a flow with one start and at most one end can be put in place",
            "give it one start and one end node",
        )
    return starts[0], ends[0] if ends else None


def _with_defaults(
    grown: VisualFlow,
    flow: VisualFlow,
    node: VisualNode,
    start: VisualNode,
    child: VisualFlow,
    renamed: Mapping[str, str],
) -> VisualFlow:
    """Unwired inputs of the subflow node become values at the inner inputs that read them."""
    wired = {edge.target_handle for edge in flow.edges_into.get(node.id, ())}
    for edge in child.edges_out_of.get(start.id, ()):
        pin_id = edge.source_handle
        if edge.is_exec or pin_id in wired or edge.target not in renamed:
            continue
        for values in (node.pin_defaults, start.pin_defaults):
            if pin_id in values:
                grown = edits.set_pin_default(
                    grown, renamed[edge.target], edge.target_handle, values[pin_id]
                )
                break
    return grown


def _crossing(
    flow: VisualFlow,
    node: VisualNode,
    child: VisualFlow,
    start: VisualNode,
    end: VisualNode | None,
    renamed: Mapping[str, str],
) -> list[tuple[PinRef, PinRef]]:
    """Wires that replace those at the subflow node: outer pin to inner pin, straight through if it must be."""
    before: dict[str, list[PinRef]] = {}
    for edge in flow.edges_into.get(node.id, ()):
        source = PinRef(edge.source, edge.source_handle, True)
        before.setdefault(edge.target_handle, []).append(source)
    pairs: list[tuple[PinRef, PinRef]] = []
    gives: dict[str, list[PinRef]] = {}
    for edge in child.edges:
        source_pin = EXEC_IN if edge.source_handle == EXEC_OUT else edge.source_handle
        if edge.source == start.id:
            sources = before.get(source_pin, [])
        elif edge.source in renamed:
            sources = [PinRef(renamed[edge.source], edge.source_handle, True)]
        else:
            continue
        if end is not None and edge.target == end.id:
            out_pin = EXEC_OUT if edge.target_handle == EXEC_IN else edge.target_handle
            gives.setdefault(out_pin, []).extend(sources)
        elif edge.source == start.id and edge.target in renamed:
            target = PinRef(renamed[edge.target], edge.target_handle, False)
            pairs += [(source, target) for source in sources]
    for edge in flow.edges_out_of.get(node.id, ()):
        outer = PinRef(edge.target, edge.target_handle, False)
        pairs += [(source, outer) for source in gives.get(edge.source_handle, [])]
    return pairs


def _is_wired(flow: VisualFlow, source: PinRef, target: PinRef) -> bool:
    return any(
        edge.source_handle == source.pin_id
        and edge.target == target.node_id
        and edge.target_handle == target.pin_id
        for edge in flow.edges_out_of.get(source.node_id, ())
    )
