"""Graph views of a flow: who hands control to whom, and who reads data from whom.

The graph library takes a third of a second to import; it comes in with the first graph, not with this module.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from runtime.visualflow.flow import EXEC_OUT, VisualEdge, VisualFlow

if TYPE_CHECKING:
    import networkx as nx


def exec_graph(flow: VisualFlow, executing: set[str]) -> "nx.DiGraph[str]":
    """Node ids of the executing nodes, joined where a control wire leads from one to the next."""
    import networkx as nx

    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(node.id for node in flow.nodes if node.id in executing)
    graph.add_edges_from(
        (edge.source, edge.target)
        for edge in flow.edges
        if edge.is_exec and edge.source in executing and edge.target in executing
    )
    return graph


def data_graph(flow: VisualFlow) -> "nx.DiGraph[str]":
    """All node ids, joined where a data wire leads from one to the next."""
    import networkx as nx

    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(node.id for node in flow.nodes)
    known = flow.nodes_by_id
    graph.add_edges_from(
        (edge.source, edge.target)
        for edge in flow.edges
        if is_data_wire(edge) and edge.source in known and edge.target in known
    )
    return graph


def is_data_wire(edge: VisualEdge) -> bool:
    """Whether a wire delivers a value: neither end is a control pin by name (3.1, step 5)."""
    return not edge.is_exec and edge.source_handle != EXEC_OUT


def reachable_nodes(graph: "nx.DiGraph[str]", entries: Iterable[str]) -> set[str]:
    """The entries and every node that control can reach from them."""
    import networkx as nx

    reached: set[str] = set()
    for entry in entries:
        if entry in graph and entry not in reached:
            reached.add(entry)
            reached.update(target for _, target in nx.bfs_edges(graph, entry))
    return reached


def cycles(graph: "nx.DiGraph[str]") -> list[set[str]]:
    """The largest groups of nodes in which each can reach each, in no order; single nodes only with a wire to themselves."""
    import networkx as nx

    return [
        group
        for group in nx.strongly_connected_components(graph)
        if len(group) > 1 or graph.has_edge(node := next(iter(group)), node)
    ]


def entry_of(flow: VisualFlow, executing: set[str]) -> str | None:
    """The node a run begins at (3.2): `entryNode` if it is a step, else the first step that no control wire enters."""
    if flow.entry_node in executing:
        return flow.entry_node
    entered = {edge.target for edge in flow.edges if edge.is_exec}
    steps = [node.id for node in flow.nodes if node.id in executing]
    return next((step for step in steps if step not in entered), steps[0] if steps else None)


def backward_wires(
    flow: VisualFlow, graph: "nx.DiGraph[str]", entry: str | None
) -> Iterator[tuple[VisualEdge, list[str]]]:
    """Control wires that land on a node of the path they come from, with that path (3.1, step 2).

    The walk is depth first from the entry, then from each node not seen yet in document order; outputs in
    the order of their pins.

    Yields:
        The wire, and the nodes from the one it lands on to the one it starts at.
    """
    outgoing = {node_id: list(_exec_wires(flow, node_id)) for node_id in graph}
    seen: set[str] = set()
    for start in [*([entry] if entry is not None else []), *graph]:
        if start in seen:
            continue
        seen.add(start)
        path, place = [start], {start: 0}
        pending = [iter(outgoing[start])]
        while pending:
            wire = next(pending[-1], None)
            if wire is None:
                pending.pop()
                del place[path.pop()]
            elif wire.target in place:
                yield wire, path[place[wire.target] :]
            elif wire.target not in seen and wire.target in graph:
                seen.add(wire.target)
                place[wire.target] = len(path)
                path.append(wire.target)
                pending.append(iter(outgoing[wire.target]))


def _exec_wires(flow: VisualFlow, node_id: str) -> list[VisualEdge]:
    wires = [edge for edge in flow.edges_out_of.get(node_id, ()) if edge.is_exec]
    if len(wires) > 1:
        order = {pin.id: place for place, pin in enumerate(flow.nodes_by_id[node_id].outputs)}
        wires.sort(key=lambda edge: order.get(edge.source_handle, len(order)))
    return wires
