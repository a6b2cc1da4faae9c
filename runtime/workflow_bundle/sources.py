"""Where the flows of a bundle come from - a folder or an open program - and which of them it needs."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

import orjson

from runtime.base.errors import BundleError
from runtime.base.json_value import JsonObject
from runtime.base.redaction import with_secrets
from runtime.visualflow.codec import dump_flow, type_text
from runtime.visualflow.flow import EXEC_IN, EXECUTION, VisualFlow
from runtime.workflow_bundle.open import flow_id_of

SUBFLOW_TYPE = "subflow"
_SUBFLOW_KEYS = ("subflowId", "flowId", "workflowId", "workflow_id")


class FlowSources(Protocol):
    """Gives the written form of flows by id."""

    def find(self, flow_id: str) -> bytes | None:
        """VisualFlow JSON of a flow; None: unknown.

        Raises:
            BundleError: the flow exists, but is not valid.
        """
        ...


class FolderSources:
    """Flows in a folder: `<id>.json`, or any other `.json` file that carries the id."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._by_id: dict[str, Path] | None = None

    def find(self, flow_id: str) -> bytes | None:
        """The bytes of the file, unchanged."""
        usual = self._folder / f"{flow_id}.json"
        if usual.parent == self._folder and usual.is_file():
            content = usual.read_bytes()
            if flow_id_of(parse_flow(content, str(usual))) == flow_id:
                return content
        other = self._index().get(flow_id)
        return None if other is None else other.read_bytes()

    def _index(self) -> dict[str, Path]:
        if self._by_id is None:
            self._by_id = {}
            for path in sorted(self._folder.glob("*.json")):
                try:
                    flow = orjson.loads(path.read_bytes())
                except orjson.JSONDecodeError:
                    continue
                if isinstance(flow, dict):
                    self._by_id.setdefault(flow_id_of(flow), path)
        return self._by_id


class LibrarySources:
    """Flows of an open program, saved or not."""

    def __init__(self, library: Mapping[str, VisualFlow]) -> None:
        self._library = library

    def find(self, flow_id: str) -> bytes | None:
        """The flow as it would be saved now."""
        flow = self._library.get(flow_id)
        return None if flow is None else dump_flow(flow)


def parse_flow(content: bytes, where: str) -> JsonObject:
    """VisualFlow JSON as an object.

    Raises:
        BundleError: it is not a JSON object.
    """
    try:
        flow = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise BundleError(where, f"this is not JSON: {error}", "open it in the editor") from error
    if not isinstance(flow, dict):
        raise BundleError(where, "this is not a flow", "choose a VisualFlow JSON file")
    return flow


def collect_flows(roots: Iterable[str], sources: FlowSources) -> dict[str, bytes]:
    """The flows of `roots` and every flow they call, sorted by id.

    Raises:
        BundleError: flows are missing; names all of them and who calls them.
    """
    found: dict[str, bytes] = {}
    missing: dict[str, str] = {}
    queue = deque((flow_id, "") for flow_id in roots)
    while queue:
        flow_id, caller = queue.popleft()
        if flow_id in found or flow_id in missing:
            continue
        content = sources.find(flow_id)
        if content is None:
            missing[flow_id] = caller
            continue
        found[flow_id] = content
        queue.extend((called, flow_id) for called in called_flows(parse_flow(content, flow_id)))
    if missing:
        listed = ", ".join(
            f"{flow_id!r} (called by {caller!r})" if caller else repr(flow_id)
            for flow_id, caller in sorted(missing.items())
        )
        raise BundleError(
            "subflows", f"these flows are missing: {listed}", "add them or remove the calls"
        )
    return dict(sorted(found.items()))


def without_secrets(content: bytes, where: str) -> bytes:
    """A flow's bytes without keys and passwords that were typed into it; the same bytes if there are none.

    Raises:
        BundleError: it is not a JSON object.
    """
    flow = parse_flow(content, where)
    safe = with_secrets(flow, lambda _secret: "")
    if safe is flow:
        return content
    return orjson.dumps(safe, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def called_flows(flow: JsonObject) -> list[str]:
    """Ids of the flows that the reachable subflow nodes call, in document order, each once."""
    nodes = {node["id"]: node for node in _nodes(flow)}
    reachable = _reachable(flow, nodes)
    called: dict[str, None] = {}
    for node_id, node in nodes.items():
        if node_id in reachable and _type_of(node) == SUBFLOW_TYPE:
            flow_id = _called_by(node)
            if flow_id:
                called.setdefault(flow_id)
    return list(called)


def _called_by(node: JsonObject) -> str:
    data = node.get("data")
    if isinstance(data, dict):
        for key in _SUBFLOW_KEYS:
            value = data.get(key)
            if isinstance(value, str) and value.strip():
                return value.strip()
    return ""


def _reachable(flow: JsonObject, nodes: dict[str, JsonObject]) -> set[str]:
    following: dict[str, list[str]] = {}
    entered: set[str] = set()
    for source, target in _exec_edges(flow):
        if source in nodes and target in nodes:
            following.setdefault(source, []).append(target)
            entered.add(target)
    executing = [node_id for node_id, node in nodes.items() if _is_executing(node)]
    waiting = _roots(flow, nodes, executing, entered)
    reached: set[str] = set()
    while waiting:
        node_id = waiting.pop()
        if node_id not in reached:
            reached.add(node_id)
            waiting.extend(following.get(node_id, ()))
    return reached


def _roots(
    flow: JsonObject, nodes: dict[str, JsonObject], executing: list[str], entered: set[str]
) -> list[str]:
    entry = flow.get("entryNode")
    roots = [entry] if isinstance(entry, str) and entry in executing else []
    if not roots:
        roots = [node_id for node_id in executing if node_id not in entered][:1] or executing[:1]
    roots.extend(node_id for node_id, node in nodes.items() if _type_of(node) == "on_event")
    return roots


def _is_executing(node: JsonObject) -> bool:
    data = node.get("data")
    holders = (data if isinstance(data, dict) else {}, node)
    for holder in holders:
        for side in ("inputs", "outputs"):
            pins = holder.get(side)
            if isinstance(pins, list) and any(
                isinstance(pin, dict) and pin.get("type") == EXECUTION for pin in pins
            ):
                return True
    return False


def _type_of(node: JsonObject) -> str:
    return type_text(node.get("type"))


def _nodes(flow: JsonObject) -> Iterator[JsonObject]:
    nodes = flow.get("nodes")
    for node in nodes if isinstance(nodes, list) else ():
        if isinstance(node, dict) and isinstance(node.get("id"), str):
            yield node


def _exec_edges(flow: JsonObject) -> Iterator[tuple[str, str]]:
    edges = flow.get("edges")
    for edge in edges if isinstance(edges, list) else ():
        if isinstance(edge, dict) and edge.get("targetHandle") == EXEC_IN:
            source, target = edge.get("source"), edge.get("target")
            if isinstance(source, str) and isinstance(target, str):
                yield source, target
