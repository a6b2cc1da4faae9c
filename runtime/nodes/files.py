"""Reading and writing files of the workspace: text and JSON."""

import json
from pathlib import Path

from runtime.base.errors import WorkspaceError
from runtime.base.json_value import JsonValue, refuse_constant
from runtime.nodes.node_type import (
    Act,
    Category,
    Inputs,
    NodeType,
    NodeView,
    Pin,
    exec_in,
    exec_out,
)
from runtime.nodes.workspace_files import (
    FILES_COLOR,
    WorkspacePlace,
    file_pin,
    plain_text,
)


def _read_file(inputs: Inputs, view: NodeView) -> JsonValue:
    place = WorkspacePlace(view)
    path = place.to_read(inputs.get("file_path"))
    text = place.read_text(path)
    return {"content": _parsed(place, path, text), "file_path": place.shown(path)}


def _parsed(place: WorkspacePlace, path: Path, text: str) -> JsonValue:
    is_json = path.suffix.lower() == ".json"
    if not is_json and not text.lstrip().startswith(("{", "[")):
        return text
    try:
        return json.loads(text, parse_constant=refuse_constant)
    except (ValueError, RecursionError) as error:
        if is_json:
            raise WorkspaceError(
                place.shown(path), f"the file is not valid JSON ({error})", "correct the file"
            ) from error
        return text


def _write_file(inputs: Inputs, view: NodeView) -> JsonValue:
    place = WorkspacePlace(view)
    path = place.to_write(inputs.get("file_path"))
    content = inputs.get("content")
    text = (
        _json_text(place, path, content) if path.suffix.lower() == ".json" else plain_text(content)
    )
    data = text.encode("utf-8", "surrogatepass")
    place.write(path, data)
    return {"bytes": len(data), "file_path": place.shown(path)}


def _json_text(place: WorkspacePlace, path: Path, content: JsonValue) -> str:
    value = content
    if isinstance(content, str):
        try:
            value = json.loads(content, parse_constant=refuse_constant)
        except (ValueError, RecursionError) as error:
            raise WorkspaceError(
                place.shown(path),
                f"the content is not valid JSON ({error})",
                "write it to a file that does not end in .json, or correct it",
            ) from error
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="read_file",
        title="Read File",
        category=Category.MEMORY,
        doc="Reads a UTF-8 text file of the workspace. A .json file must parse; other text that looks like JSON is parsed if it can be.",
        inputs=(exec_in(), file_pin("The file, relative to the workspace.", required=True)),
        outputs=(
            exec_out(),
            Pin("content", "any", doc="Text, or the parsed JSON value."),
            file_pin("The file that was read."),
        ),
        behaviour=Act(_read_file),
        color=FILES_COLOR,
        icon="file-text",
        search=("open", "load", "text", "json"),
        deterministic=False,
    ),
    NodeType(
        id="write_file",
        title="Write File",
        category=Category.MEMORY,
        doc="Writes text to a file of the workspace, whole or not at all. Content for a .json file is checked and pretty-printed; missing folders are made.",
        inputs=(
            exec_in(),
            file_pin("The file, relative to the workspace.", required=True),
            Pin("content", "any", doc="Text; objects and lists are written as JSON."),
        ),
        outputs=(
            exec_out(),
            Pin("bytes", "number", doc="Bytes written."),
            file_pin("The file that was written."),
        ),
        behaviour=Act(_write_file),
        color=FILES_COLOR,
        icon="save",
        search=("save", "store", "text", "json"),
        deterministic=False,
    ),
)
