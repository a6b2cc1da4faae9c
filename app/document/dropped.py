"""Which node fits what is dropped on the canvas: a file by its kind, an address, a text."""

import mimetypes
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from app.document import edits
from app.document.joining import PinRef
from app.document.measures import size_of
from app.document.values import changed
from runtime.nodes.catalogue import new_node
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import Position, VisualFlow

MOST_TEXT = 1_000_000
ROW_STEP = 24.0
_TEXT_TYPES = (
    "application/json",
    "application/xml",
    "application/yaml",
    "application/toml",
    "application/javascript",
    "application/x-sh",
    "image/svg+xml",
)


@dataclass(frozen=True, slots=True)
class DroppedFile:
    """A file or folder on its way onto the canvas.

    Attributes:
        path: as the node names it: relative to the workspace if it lies there.
        is_text: known by a look into it; None: nobody looked, its name decides.
    """

    path: str
    is_folder: bool = False
    is_text: bool | None = None


def file_node(file: DroppedFile) -> tuple[str, str]:
    """The node type that takes a file, and the input its path goes into.

    Text is read, a PDF is read as PDF, pictures, sound and everything else become artifacts.
    """
    if file.is_folder:
        return "list_folder_files", "folder_path"
    kind = mimetypes.guess_type(PurePath(file.path).name)[0] or ""
    if kind == "application/pdf":
        return "read_pdf", "file_path"
    by_name = kind.startswith("text/") or kind in _TEXT_TYPES
    is_text = by_name or not kind if file.is_text is None else file.is_text
    return ("read_file", "file_path") if is_text else ("import_workspace_file", "file_path")


def is_address(text: str) -> bool:
    """Whether a text is one web address and nothing else."""
    words = text.split()
    return len(words) == 1 and words[0].lower().startswith(("http://", "https://"))


def looks_like_text(head: bytes) -> bool:
    """Whether the first bytes of a file can be read as text."""
    if b"\0" in head:
        return False
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(head) - 3  # a letter cut in two at the end
    return True


def with_files(
    flow: VisualFlow,
    files: Sequence[DroppedFile],
    at: tuple[float, float],
    catalogue: Mapping[str, NodeType],
) -> tuple[VisualFlow, tuple[str, ...]]:
    """The flow with a node for each file, one below the other, and their ids."""
    after, fresh, y = flow, [], at[1]
    for file in files:
        type_id, pin_id = file_node(file)
        node = new_node(catalogue[type_id], edits.next_node_id(after), Position(x=at[0], y=y))
        after = edits.set_pin_default(edits.add_node(after, node), node.id, pin_id, file.path)
        fresh.append(node.id)
        y += size_of(node)[1] + ROW_STEP
    return after, tuple(fresh)


def with_text(
    flow: VisualFlow, text: str, at: tuple[float, float], catalogue: Mapping[str, NodeType]
) -> tuple[VisualFlow, tuple[str, ...]]:
    """The flow with a literal of a text."""
    node = new_node(
        catalogue["literal_string"], edits.next_node_id(flow), Position(x=at[0], y=at[1])
    )
    data = {**node.data, "literalValue": text[:MOST_TEXT]}
    return edits.add_node(flow, changed(node, data=data)), (node.id,)


def with_address(
    flow: VisualFlow, address: str, at: tuple[float, float], catalogue: Mapping[str, NodeType]
) -> tuple[VisualFlow, tuple[str, ...]]:
    """The flow with a call of the tool that reads web pages: its parameters, and the step that calls it."""
    first, second = edits.next_node_ids(flow, 2)
    given = new_node(catalogue["tool_parameters"], first, Position(x=at[0], y=at[1]))
    pin = {"id": "url", "label": "url", "type": "string"}
    given = changed(
        given,
        data={
            **given.data,
            "label": "Web page",
            "inputs": [pin],
            "outputs": [pin, *given.data["outputs"]],
            "toolParametersConfig": {"tool": "fetch_url"},
            "pinDefaults": {"url": address},
        },
    )
    beside = at[0] + size_of(given)[0] + 72.0
    step = new_node(catalogue["call_tool"], second, Position(x=beside, y=at[1]))
    after = edits.add_node(edits.add_node(flow, given), step)
    after = edits.add_edge(
        after, PinRef(first, "tool_call", True), PinRef(second, "tool_call", False)
    )
    return after, (first, second)
