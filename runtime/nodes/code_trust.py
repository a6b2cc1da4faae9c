"""What a person trusts when they trust a flow: its Python, and that of the flows it calls, to the letter."""

from collections.abc import Iterator, Mapping

from runtime.base.canonical import content_hash
from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.code import PERMISSIONS
from runtime.nodes.subflow import subflow_id
from runtime.visualflow.flow import VisualFlow, VisualNode

_CODE_KEYS = ("codeBody", "code", "expression", "functionName", "pinExpressions")


def code_digest(root: VisualFlow, library: Mapping[str, VisualFlow]) -> str:
    """A hash of all Python that a run of the flow may reach; empty if there is none.

    Args:
        library: flow id -> flow, where subflows are looked up.
    """
    found: JsonObject = {}
    for flow in _reached(root, library):
        code = {node.id: part for node in flow.nodes if (part := _code_of(node))}
        functions = (flow.model_extra or {}).get("functions")
        if code or functions:
            found[flow.id] = [code, functions]
    return content_hash(found) if found else ""


def _code_of(node: VisualNode) -> JsonObject:
    present: dict[str, JsonValue] = {
        key: node.data[key] for key in _CODE_KEYS if node.data.get(key)
    }
    if present:
        present[PERMISSIONS] = node.pin_defaults.get(PERMISSIONS)
    return present


def _reached(root: VisualFlow, library: Mapping[str, VisualFlow]) -> Iterator[VisualFlow]:
    waiting, seen = [root], {root.id}
    while waiting:
        flow = waiting.pop()
        yield flow
        for node in flow.nodes:
            called = subflow_id(node)
            if called and called not in seen and called in library:
                seen.add(called)
                waiting.append(library[called])
