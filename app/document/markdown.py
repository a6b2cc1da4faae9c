"""A flow as a Markdown page: purpose, picture, diagram, nodes with their values, wires."""

import re
from collections.abc import Mapping

from app.document.frames import frames_of
from app.document.measures import label_of, studio_state
from app.document.value_text import short_text
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import VisualFlow, VisualNode

MOST_IN_DIAGRAM = 200
"""A diagram of more wires says nothing and is not drawn by most viewers."""


def flow_markdown(flow: VisualFlow, catalogue: Mapping[str, NodeType], picture: str = "") -> str:
    """The page.

    Args:
        picture: address of a picture of the flow, relative to the page; empty: none.
    """
    parts = [f"# {_words(flow.name or flow.id)}"]
    if flow.description.strip():
        parts.append("\n".join(_words(line) for line in flow.description.splitlines()))
    if picture:
        parts.append(f"![{_words(flow.name or flow.id)}](<{picture}>)")
    if flow.edges and len(flow.edges) <= MOST_IN_DIAGRAM:
        parts.append(_diagram(flow))
    parts += ["## Nodes", _node_table(flow, catalogue)]
    if flow.edges:
        parts += ["## Wires", _wire_table(flow)]
    notes = [frame.text for frame in frames_of(flow) if frame.text.strip()]
    if notes:
        parts.append("## Notes")
        parts += ["> " + _words(note).replace("<br>", "\n> ") for note in notes]
    return "\n\n".join(parts) + "\n"


def _diagram(flow: VisualFlow) -> str:
    number = {node.id: f"n{index}" for index, node in enumerate(flow.nodes)}
    lines = ["```mermaid", "flowchart LR"]
    lines += (f'  {number[node.id]}["{_label(node.title)}"]' for node in flow.nodes)
    for edge in flow.edges:
        if edge.source in number and edge.target in number:
            arrow = "==>" if edge.is_exec else f'-. "{_label(edge.target_handle)}" .->'
            lines.append(f"  {number[edge.source]} {arrow} {number[edge.target]}")
    return "\n".join([*lines, "```"])


def _node_table(flow: VisualFlow, catalogue: Mapping[str, NodeType]) -> str:
    rows = ["| node | type | values | note |", "|---|---|---|---|"]
    for node in flow.nodes:
        known = catalogue.get(node.type)
        kind = known.title if known is not None else node.type
        note = studio_state(node.data).get("note")
        cells = (node.title, kind, _values(flow, node), note if isinstance(note, str) else "")
        rows.append("| " + " | ".join(_words(cell) for cell in cells) + " |")
    return "\n".join(rows)


def _values(flow: VisualFlow, node: VisualNode) -> str:
    found = []
    if "literalValue" in node.data:
        found.append(short_text(node.data["literalValue"]))
    for pin_id, value in node.pin_defaults.items():
        pin = node.input(pin_id)
        is_wired = (node.id, pin_id) in flow.edges_by_target
        if not is_wired and (text := short_text(value)):
            found.append(f"{label_of(pin) if pin is not None else pin_id}: {text}")
    return "\n".join(found)


def _wire_table(flow: VisualFlow) -> str:
    titles = {node.id: node.title for node in flow.nodes}
    rows = ["| from | output | to | input |", "|---|---|---|---|"]
    for edge in flow.edges:
        cells = (
            titles.get(edge.source, edge.source),
            edge.source_handle,
            titles.get(edge.target, edge.target),
            edge.target_handle,
        )
        rows.append("| " + " | ".join(_words(cell) for cell in cells) + " |")
    return "\n".join(rows)


_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~$])")


def _words(text: str) -> str:
    """Text that means itself in Markdown, on one line of a table; control characters are left out."""
    plain = "".join(sign for sign in text if sign.isprintable() or sign == "\n")
    return _MARKUP.sub(r"\\\1", plain.strip()).replace("\n", "<br>")


def _label(text: str) -> str:
    """Text inside quotes in a Mermaid diagram."""
    plain = "".join(sign for sign in " ".join(text.split()) if sign.isprintable())[:60]
    return "".join(f"#{ord(sign)};" if sign in '"#&<>;`' else sign for sign in plain)
