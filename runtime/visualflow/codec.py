"""VisualFlow JSON to a `VisualFlow` and back, without loss (`spec/visualflow.md` section 1).

- Keys that the format does not name, and the order of all keys, survive a round trip.
- Entries of `nodes` and `edges` that cannot be shown (no id, a second node of the same id, an edge without
  endpoints) are set aside in `VisualFlow.set_aside`: reported as problems, written back in their place.
- Edges without an id, or with one that was used before, get a fresh id; nothing refers to edge ids in a file.
- Everything else that has the wrong JSON type is a `FlowFormatError` with its JSON pointer.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import orjson

from runtime.base.collector import collector_at_rest
from runtime.base.errors import FlowFormatError
from runtime.base.files import open_to_read
from runtime.base.json_value import JsonObject
from runtime.visualflow.flow import (
    FlowValue,
    Position,
    SetAside,
    VisualEdge,
    VisualFlow,
    VisualNode,
)

MAX_BYTES = 256 * 1024 * 1024
"""Largest file that is opened and written: about 200,000 nodes."""

MAX_CONTAINERS = 3_000_000
"""Most objects and lists in a file; a small hostile file could otherwise fill the memory with empty ones."""

FARTHEST = 1e9
"""Scene pixels from the origin within which a node can stand; what is placed beyond that stands at 0, as without a place."""

_T = TypeVar("_T", bound=FlowValue)
_FIELDS_SET: set[str] = set()
_NOTHING_MORE: JsonObject = {}
_TEXT = "_text"
"""Where a node or edge keeps its text, among what was computed from it."""
_OPENING, _CLOSING = b"[\n  [\n    ", b"\n  ]\n]"
_set = object.__setattr__
_REMEDY = "open a VisualFlow JSON file, or repair it in a text editor"


def load_flow(source: str | bytes | Path) -> VisualFlow:
    """The flow of a file, or of its text.

    Args:
        source: a path, or the JSON text itself as `str` or UTF-8 `bytes`.

    Raises:
        FlowFormatError: unreadable, larger than `MAX_BYTES` or `MAX_CONTAINERS`, not UTF-8 JSON, nested deeper than can be written
            again (254 levels), or not a flow; `where` is the file and JSON pointer (RFC 6901).
    """
    where = source.name if isinstance(source, Path) else ""
    content = _bytes_of(source)
    with collector_at_rest():
        return flow_from_json(_parsed(content, where), where)


def flow_from_json(raw: object, where: str = "") -> VisualFlow:
    """The flow of an already parsed document; the value must not be changed afterwards.

    Args:
        raw: the document, JSON all the way down.
        where: file name for error texts.

    Raises:
        FlowFormatError: it is not a flow.
    """
    document = _Document(where)
    return document.flow(raw)


def dump_flow(flow: VisualFlow) -> bytes:
    """The file of a flow: UTF-8 JSON, two spaces of indentation, a final newline; same flow, same bytes.

    Nodes and edges keep their text, so that writing a flow again costs what changed since.

    Raises:
        FlowFormatError: a value in it cannot be written as JSON.
    """
    try:
        nodes = [_kept_text(node, node_to_json) for node in flow.nodes]
        edges = [_kept_text(edge, edge_to_json) for edge in flow.edges]
        return orjson.dumps(
            _flow_json(
                flow,
                _list_text(_with_set_aside(nodes, flow, "nodes", _entry_text)),
                _list_text(_with_set_aside(edges, flow, "edges", _entry_text)),
            ),
            option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE,
        )
    except TypeError as error:
        raise FlowFormatError(
            flow.name or flow.id,
            f"the flow cannot be written as JSON: {error}",
            "remove that value",
        ) from error


def flow_to_json(flow: VisualFlow) -> JsonObject:
    """The document of a flow as JSON values, keys in file order; shares `data` with the flow."""
    return _flow_json(
        flow,
        _with_set_aside([node_to_json(node) for node in flow.nodes], flow, "nodes"),
        _with_set_aside([edge_to_json(edge) for edge in flow.edges], flow, "edges"),
    )


def _flow_json(flow: VisualFlow, nodes: object, edges: object) -> JsonObject:
    fields: JsonObject = {
        "id": flow.id,
        "name": flow.name,
        "description": flow.description,
        "interfaces": list(flow.interfaces),
        "nodes": nodes,
        "edges": edges,
        "entryNode": flow.entry_node,
    }
    return _ordered(flow, fields, ("id", "name", "nodes", "edges"))


def node_to_json(node: VisualNode) -> JsonObject:
    """One entry of `nodes`; shares `data` with the node."""
    at = node.position
    position = _ordered(at, {"x": at.x, "y": at.y}, ("x", "y"))
    fields: JsonObject = {
        "id": node.id,
        "type": node.type,
        "position": position,
        "data": node.data,
    }
    needed = ("id", "type", "position", "data") if not node.key_order else ("id", "type")
    return _ordered(node, fields, needed, {"position": {"x": 0.0, "y": 0.0}})


def edge_to_json(edge: VisualEdge) -> JsonObject:
    """One entry of `edges`."""
    fields: JsonObject = {
        "id": edge.id,
        "source": edge.source,
        "sourceHandle": edge.source_handle,
        "target": edge.target,
        "targetHandle": edge.target_handle,
    }
    return _ordered(edge, fields, tuple(fields))


def node_from_json(raw: object) -> VisualNode:
    """One node, as `node_to_json` writes it.

    Raises:
        FlowFormatError: it is not a node.
    """
    entry = _object(raw, "", "")
    node_id = _id_text(entry.get("id"))
    if not node_id:
        raise FlowFormatError("/id", "the node has no id", _REMEDY)
    return _Document("").node(entry, node_id, "")


def edge_from_json(raw: object) -> VisualEdge:
    """One edge, as `edge_to_json` writes it.

    Raises:
        FlowFormatError: it is not an edge.
    """
    entry = _object(raw, "", "")
    ends = _ends_of(entry)
    if ends is None:
        raise FlowFormatError("", "the edge lacks an end", _REMEDY)
    return _Document("").edge(entry, _id_text(entry.get("id")), ends)


class _KeyOrders(dict[tuple[str, ...], tuple[tuple[str, ...], tuple[str, ...]]]):
    """Orders of keys that a document has -> that order, and which of its keys the format does not name.

    Equal orders are one tuple in memory.
    """

    def __init__(self, *named: str) -> None:
        super().__init__()
        self._named = named

    def __missing__(self, order: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        made = self[order] = order, tuple(key for key in order if key not in self._named)
        return made


class _Document:
    """Reads one document; what is written alike is one object in memory: texts, orders of keys, lists of pins."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._pin_lists: dict[bytes, list[Any]] = {}
        self._texts: dict[str, str] = {}
        self._flow_orders = _KeyOrders(
            "id", "name", "description", "interfaces", "nodes", "edges", "entryNode"
        )
        self._node_orders = _KeyOrders("id", "type", "position", "data")
        self._edge_orders = _KeyOrders("id", "source", "sourceHandle", "target", "targetHandle")
        self._position_orders = _KeyOrders("x", "y")
        self._set_aside: list[SetAside] = []

    def flow(self, raw: object) -> VisualFlow:
        document = _object(raw, self._where, "")
        if not isinstance(document.get("nodes"), list):
            raise self._error("/nodes", "a flow has a list of nodes; this has none")
        flow_id = next(
            (
                found
                for key in ("id", "flow_id", "workflow_id")
                if (found := _id_text(document.get(key)))
            ),
            "",
        )
        if not flow_id:
            raise self._error("/id", "the flow has no id", "give it one, such as its file name")
        fields: JsonObject = {
            "id": flow_id,
            "name": self._text(document, "name"),
            "description": self._text(document, "description"),
            "nodes": self._nodes(document["nodes"]),
            "edges": self._edges(document.get("edges")),
            "entry_node": self._text(document, "entryNode") or None,
            "interfaces": self._interfaces(document.get("interfaces")),
        }
        fields["set_aside"] = tuple(self._set_aside)
        return _made(VisualFlow, document, self._flow_orders, fields)

    def node(self, entry: JsonObject, node_id: str, pointer: str) -> VisualNode:
        data = entry.get("data")
        if data is None:
            data = {}
        elif not isinstance(data, dict):
            raise self._error(f"{pointer}/data", "a node's data is an object")
        else:
            data = self._with_shared_pins(data)
        position = entry.get("position")
        kind = type_text(entry.get("type"))
        fields = {
            "id": self._texts.setdefault(node_id, node_id),
            "type": self._texts.setdefault(kind, kind),
            "position": self._position(position) if isinstance(position, dict) else Position(),
            "data": data,
        }
        return _made(VisualNode, entry, self._node_orders, fields)

    def _with_shared_pins(self, data: JsonObject) -> JsonObject:
        """The data with one list for all sides that are written alike: most nodes of a type are.

        Whatever is made of a list, such as pins and measures, is made once for all of them.
        """
        for side in ("inputs", "outputs"):
            written = data.get(side)
            if isinstance(written, list) and written:
                try:
                    key = orjson.dumps(written)
                except TypeError:  # what JSON files do not hold, such as huge numbers
                    continue
                shared = self._pin_lists.setdefault(key, written)
                if shared is not written:
                    data = {**data, side: shared}
        return data

    def edge(self, entry: JsonObject, edge_id: str, ends: tuple[str, str, str, str]) -> VisualEdge:
        source, out, target, into = ends
        one = self._texts.setdefault
        fields = {
            "id": edge_id,
            "source": one(source, source),
            "source_handle": one(out, out),
            "target": one(target, target),
            "target_handle": one(into, into),
        }
        return _made(VisualEdge, entry, self._edge_orders, fields)

    def _nodes(self, entries: list[Any]) -> tuple[VisualNode, ...]:
        nodes: dict[str, VisualNode] = {}
        for index, entry in enumerate(entries):
            node_id = _id_text(entry.get("id")) if isinstance(entry, dict) else ""
            if not node_id:
                self._put_aside("nodes", index, entry, "A node without an id is not shown.")
            elif node_id in nodes:
                self._put_aside(
                    "nodes", index, entry, f"A second node with the id {node_id!r} is not shown."
                )
            else:
                nodes[node_id] = self.node(entry, node_id, f"/nodes/{index}")
        return tuple(nodes.values())

    def _edges(self, entries: object) -> tuple[VisualEdge, ...]:
        if entries is None:
            return ()
        if not isinstance(entries, list):
            raise self._error("/edges", "edges is a list")
        taken: set[str] | None = None
        edges: dict[str, VisualEdge] = {}
        fresh = 0
        for index, entry in enumerate(entries):
            ends = _ends_of(entry) if isinstance(entry, dict) else None
            if ends is None:
                self._put_aside("edges", index, entry, "A wire that lacks an end is not shown.")
                continue
            edge_id = _id_text(entry.get("id"))
            while not edge_id or edge_id in edges:
                taken = _ids_in(entries) if taken is None else taken
                fresh += 1
                edge_id = f"edge-n{fresh}"
                edge_id = "" if edge_id in taken else edge_id
            edges[edge_id] = self.edge(entry, edge_id, ends)
        return tuple(edges.values())

    def _position(self, raw: JsonObject) -> Position:
        fields = {"x": _coordinate(raw.get("x")), "y": _coordinate(raw.get("y"))}
        return _made(Position, raw, self._position_orders, fields)

    def _interfaces(self, raw: object) -> tuple[str, ...]:
        if raw is None:
            return ()
        if not isinstance(raw, list) or not all(isinstance(entry, str) for entry in raw):
            raise self._error("/interfaces", "interfaces is a list of texts")
        return tuple(raw)

    def _text(self, document: JsonObject, key: str) -> str:
        value = document.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self._error(f"/{key}", f"{key} is a text")
        return value

    def _put_aside(self, kind: str, index: int, entry: object, problem: str) -> None:
        self._set_aside.append(SetAside(kind, index, entry, problem))

    def _error(self, pointer: str, problem: str, remedy: str = _REMEDY) -> FlowFormatError:
        return FlowFormatError(_at(self._where, pointer), problem, remedy)


def _made(cls: type[_T], entry: JsonObject, orders: _KeyOrders, fields: dict[str, Any]) -> _T:
    """An instance without a second validation: its fields are checked by hand above."""
    fields["key_order"], unknown = orders[tuple(entry)]
    value = cls.__new__(cls)
    _set(value, "__dict__", fields)
    extra = {key: entry[key] for key in unknown} if unknown else _NOTHING_MORE
    _set(value, "__pydantic_extra__", extra)
    _set(value, "__pydantic_fields_set__", _FIELDS_SET)
    _set(value, "__pydantic_private__", None)
    return value


def type_text(raw: object) -> str:
    """A node type as files spell it: `x`, `NodeType.X` or `{"value": "x"}`; anything else is empty."""
    if isinstance(raw, dict):
        raw = raw.get("value")
    if not isinstance(raw, str):
        return ""
    text = raw.strip()
    return text.removeprefix("NodeType.").lower() if text.startswith("NodeType.") else text


def _bytes_of(source: str | bytes | Path) -> bytes:
    if isinstance(source, bytes):
        content = source
    elif isinstance(source, str):
        content = source.encode("utf-8", "surrogatepass")
    else:
        content = _read(source)
    refuse_too_large(content, source.name if isinstance(source, Path) else "")
    return content.removeprefix(b"\xef\xbb\xbf")


def refuse_too_large(content: bytes, where: str = "") -> None:
    """Do nothing if the text of a flow is of a size that is opened.

    Args:
        where: file name for error texts.

    Raises:
        FlowFormatError: larger than `MAX_BYTES` or `MAX_CONTAINERS`.
    """
    if len(content) > MAX_BYTES:
        raise FlowFormatError(
            where, f"larger than {MAX_BYTES // 1024**2} MiB", "split the flow into subflows"
        )
    if content.count(b"{") + content.count(b"[") > MAX_CONTAINERS:
        raise FlowFormatError(
            where, f"more than {MAX_CONTAINERS:,} objects and lists", "split the flow into subflows"
        )


def _read(path: Path) -> bytes:
    try:
        with open_to_read(path) as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FlowFormatError(
            path.name,
            f"the file cannot be read: {error.strerror or error}",
            "check that it exists and may be read",
        ) from error


def _parsed(content: bytes, where: str) -> object:
    try:
        raw = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        place = _end_of_text(content)
        if place is not None:
            raise _not_text(content, place, where) from error
        raise FlowFormatError(
            where,
            f"not a JSON text: {error.msg} (line {error.lineno}, column {error.colno})",
            _REMEDY,
        ) from error
    try:
        orjson.dumps(raw)
    except TypeError as error:
        raise FlowFormatError(
            where, "nested deeper than 254 levels", "flatten the deepest values"
        ) from error
    return raw


_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
_ARCHIVES = (b"PK\x03\x04", b"\x1f\x8b")
_PROGRAMS = (b"\x7fELF", b"MZ")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""What files begin with that are mistaken for flows."""


def _end_of_text(content: bytes) -> int | None:
    """Where a file stops to be text in UTF-8; None: it is text to its end."""
    zero = content.find(b"\0")
    if zero >= 0:
        return zero
    try:
        content.decode()
    except UnicodeDecodeError as error:
        return error.start
    return None


def _not_text(content: bytes, place: int, where: str) -> FlowFormatError:
    """Says what a file is that is no text, as far as its beginning tells, else where it stops to be one."""
    if content.startswith(_PICTURES):
        return FlowFormatError(where, "this is a picture, not a flow", _REMEDY)
    if content.startswith(b"%PDF"):
        return FlowFormatError(where, "this is a PDF, not a flow", _REMEDY)
    if content.startswith(_ARCHIVES):
        return FlowFormatError(
            where,
            "this is an archive, not a flow",
            "unpack it and open the flow in it, or import it if it is a bundle of flows",
        )
    if content.startswith(_PROGRAMS):
        return FlowFormatError(where, "this is a program, not a flow", _REMEDY)
    if content.startswith(_UTF_16):
        return FlowFormatError(
            where,
            "this is a text in UTF-16, flows are written in UTF-8",
            "save it as UTF-8 in a text editor",
        )
    return FlowFormatError(
        where,
        f"this is no text in UTF-8: a byte that is no letter stands at place {place}",
        _REMEDY,
    )


def _object(raw: object, where: str, pointer: str) -> JsonObject:
    if not isinstance(raw, dict):
        kind = "a list" if isinstance(raw, list) else "a single value"
        raise FlowFormatError(
            _at(where, pointer), f"a flow is a JSON object, this is {kind}", _REMEDY
        )
    return raw


def _at(where: str, pointer: str) -> str:
    return f"{where}#{pointer}" if where else pointer


def _coordinate(raw: object) -> int | float:
    is_place = type(raw) in (int, float) and abs(raw) < FARTHEST  # type: ignore[arg-type]
    return raw if is_place else 0.0  # type: ignore[return-value]


def _id_text(raw: object) -> str:
    if isinstance(raw, str):
        return raw.strip()
    return str(raw) if isinstance(raw, int) and not isinstance(raw, bool) else ""


def _ids_in(entries: list[Any]) -> set[str]:
    return {
        entry["id"]
        for entry in entries
        if isinstance(entry, dict) and isinstance(entry.get("id"), str)
    }


def _ends_of(entry: JsonObject) -> tuple[str, str, str, str] | None:
    get = entry.get
    source, out = get("source"), get("sourceHandle")
    target, into = get("target"), get("targetHandle")
    if not (isinstance(out, str) and isinstance(into, str)):
        return None
    source = source.strip() if isinstance(source, str) else _id_text(source)
    target = target.strip() if isinstance(target, str) else _id_text(target)
    out, into = out.strip(), into.strip()
    return (source, out, target, into) if source and target and out and into else None


def _with_set_aside(
    entries: list[Any],
    flow: VisualFlow,
    kind: str,
    form: Callable[[Any], Any] = lambda entry: entry,
) -> list[Any]:
    for aside in flow.set_aside:
        if aside.kind == kind:
            entries.insert(min(aside.index, len(entries)), form(aside.entry))
    return entries


def _kept_text(value: _T, to_json: Callable[[_T], JsonObject]) -> bytes:
    """The text of a node or edge as it stands in a file; frozen as the value is, it is made once."""
    fields = value.__dict__
    text: bytes | None = fields.get(_TEXT)
    if text is None:
        text = fields[_TEXT] = _entry_text(to_json(value))
    return text


def _entry_text(entry: object) -> bytes:
    """An entry of `nodes` or `edges`, written two levels deep: so far it is indented and may be nested."""
    return orjson.dumps([[entry]], option=orjson.OPT_INDENT_2)[len(_OPENING) : -len(_CLOSING)]


def _list_text(entries: list[bytes]) -> orjson.Fragment:
    return orjson.Fragment(b"[\n    " + b",\n    ".join(entries) + b"\n  ]" if entries else b"[]")


def _ordered(
    value: FlowValue,
    fields: JsonObject,
    needed: tuple[str, ...],
    empty: JsonObject | None = None,
) -> JsonObject:
    """Fields and unknown keys in file order; then what the file did not have but is not empty."""
    order: tuple[str, ...] = value.__dict__.get("key_order", ())
    extra = value.model_extra or {}
    usual = tuple(fields)
    if not extra and (order == usual or (not order and needed == usual)):
        return fields
    written = {
        key: fields[key] if key in fields else extra[key]
        for key in order
        if key in fields or key in extra
    }
    if len(written) == len(fields) + len(extra):
        return written
    for key, part in fields.items():
        if key in written:
            continue
        blank = part in (None, "", [], {}) or (empty is not None and part == empty.get(key))
        if key in needed or not blank:
            written[key] = part
    if len(extra) + len(fields) > len(written):
        written.update((key, part) for key, part in extra.items() if key not in written)
    return written
