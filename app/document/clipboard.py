"""Copy and paste as text: a fragment is a small VisualFlow file, so any chat or editor can carry it."""

from collections.abc import Collection
from typing import Any, NamedTuple

import orjson

from app.document import edits
from app.document.frames import Frame, frames_around, frames_in, with_copies
from app.document.knots import with_knots_of_copies
from app.document.measures import STUDIO_KEY
from runtime.base.errors import FlowFormatError
from runtime.visualflow.codec import dump_flow, edge_from_json, node_from_json
from runtime.visualflow.flow import VisualEdge, VisualFlow, VisualNode

MAX_TEXT = 32 * 1024 * 1024
"""Longest text that is looked at, characters."""
MAX_NODES = 20_000
PASTE_STEP = 32.0
"""How far a copy stands from what it was copied from, scene pixels."""

_WHERE = "clipboard"
_REMEDY = "copy nodes in a flow editor first, or paste the JSON text of a flow"


class Fragment(NamedTuple):
    """What a text of a flow holds that can be pasted."""

    nodes: tuple[VisualNode, ...]
    edges: tuple[VisualEdge, ...]
    frames: tuple[Frame, ...]


def copy_text(flow: VisualFlow, nodes: Collection[str], *, with_outer_wires: bool = True) -> str:
    """Nodes, their wires and the frames around them as VisualFlow JSON.

    Args:
        nodes: ids; unknown ones are left out.
        with_outer_wires: also write the wires to nodes that are not copied, so that
            `paste` can attach them again.
    """
    nodes = frozenset(nodes)
    edges = [
        edge
        for edge in flow.edges
        if (edge.source in nodes and edge.target in nodes)
        or (with_outer_wires and (edge.source in nodes or edge.target in nodes))
    ]
    frames = frames_around(flow, nodes)
    around: dict[str, Any] = (
        {STUDIO_KEY: {"frames": [frame.to_json() for frame in frames]}} if frames else {}
    )
    copied = tuple(node for node in flow.nodes if node.id in nodes)
    fragment = VisualFlow(
        id="fragment", name="Fragment", nodes=copied, edges=tuple(edges), **around
    )
    return dump_flow(fragment).decode()  # what was saved, or copied before, is not written anew


def paste(
    flow: VisualFlow,
    text: str | Fragment,
    at: tuple[float, float] | None = None,
    *,
    attach: bool = False,
) -> tuple[VisualFlow, tuple[str, ...]]:
    """The flow with the nodes of a text added under fresh ids.

    Args:
        text: what `copy_text` gave, or any VisualFlow file; or what `read_fragment` read of it.
        at: where the top left corner of the pasted nodes shall be, scene pixels; None: a step
            beside where they were.
        attach: also wire them to the outside as their originals were, as far as the pins are free.

    Returns:
        The flow, and the ids of the new nodes.

    Raises:
        FlowFormatError: the text is not a flow; `flow` is untouched.
    """
    nodes, edges, frames = read_fragment(text) if isinstance(text, str) else text
    if at is None:
        offset = (PASTE_STEP, PASTE_STEP)
    else:
        left = min(node.position.x for node in nodes)
        top = min(node.position.y for node in nodes)
        offset = (at[0] - left, at[1] - top)
    own = {node.id for node in nodes}
    inner = [edge for edge in edges if edge.source in own and edge.target in own]
    if attach:
        inner += [edge for edge in edges if _may_attach(flow, edge, own)]
    grown, renamed = edits.insert_fragment(flow, nodes, inner, offset)
    fresh = tuple(renamed.values())
    grown = with_knots_of_copies(grown, fresh, offset)
    return with_copies(grown, frames, renamed, offset), fresh


def duplicate(
    flow: VisualFlow,
    nodes: Collection[str],
    *,
    with_incoming: bool = False,
    offset: tuple[float, float] = (PASTE_STEP, PASTE_STEP),
) -> tuple[VisualFlow, tuple[str, ...]]:
    """The flow with copies of nodes beside them, with the wires between them.

    Args:
        with_incoming: the copies also read what the originals read from outside.
    """
    chosen = frozenset(nodes)
    originals = [node for node in flow.nodes if node.id in chosen]
    wires = [
        edge
        for edge in flow.edges
        if edge.target in chosen and (edge.source in chosen or (with_incoming and not edge.is_exec))
    ]
    grown, renamed = edits.insert_fragment(flow, originals, wires, offset)
    frames = frames_around(flow, chosen)
    fresh = tuple(renamed.values())
    grown = with_knots_of_copies(grown, fresh, offset)
    return with_copies(grown, frames, renamed, offset), fresh


def read_fragment(text: str) -> Fragment:
    """Nodes, wires and frames of a VisualFlow text.

    Raises:
        FlowFormatError: too long, not JSON, no nodes, or a node is malformed; names where.
    """
    if len(text) > MAX_TEXT:
        raise FlowFormatError(_WHERE, "the text is too long to be a flow", _REMEDY)
    try:
        raw: Any = orjson.loads(text)
    except ValueError as error:
        raise FlowFormatError(_WHERE, "the text is not a flow", _REMEDY) from error
    if not isinstance(raw, dict) or not isinstance(raw.get("nodes"), list) or not raw["nodes"]:
        raise FlowFormatError(_WHERE, "the text has no nodes", _REMEDY)
    if len(raw["nodes"]) > MAX_NODES:
        raise FlowFormatError(_WHERE, f"more than {MAX_NODES} nodes", "open it as a file instead")
    nodes = tuple(_node(entry, index) for index, entry in enumerate(raw["nodes"]))
    if len({node.id for node in nodes}) != len(nodes):
        raise FlowFormatError(f"{_WHERE}/nodes", "two nodes have one id", _REMEDY)
    wires = raw.get("edges")
    edges = tuple(
        _edge(entry, index) for index, entry in enumerate(wires if isinstance(wires, list) else ())
    )
    return Fragment(nodes, edges, frames_in(raw))


def _node(entry: object, index: int) -> VisualNode:
    where = f"{_WHERE}/nodes/{index}"
    try:
        orjson.dumps([[entry]])  # not deeper than can be written again
        return node_from_json(entry)
    except (FlowFormatError, TypeError) as error:
        raise FlowFormatError(where, "this is not a node", _REMEDY) from error


def _edge(entry: object, index: int) -> VisualEdge:
    where = f"{_WHERE}/edges/{index}"
    try:
        orjson.dumps([[entry]])
        return edge_from_json(entry)
    except (FlowFormatError, TypeError) as error:
        raise FlowFormatError(where, "this is not a wire", _REMEDY) from error


def _may_attach(flow: VisualFlow, edge: VisualEdge, own: set[str]) -> bool:
    if edge.source in own and edge.target in own:
        return False
    outside = edge.target if edge.source in own else edge.source
    node = flow.nodes_by_id.get(outside)
    if node is None:
        return False
    if outside == edge.source:
        if node.output(edge.source_handle) is None:
            return False
        return not edge.is_exec or not any(
            wire.source_handle == edge.source_handle for wire in flow.edges_out_of.get(outside, ())
        )
    if node.input(edge.target_handle) is None:
        return False
    return edge.is_exec or not any(
        wire.target_handle == edge.target_handle for wire in flow.edges_into.get(outside, ())
    )
