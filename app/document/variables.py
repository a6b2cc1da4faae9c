"""The variables of a flow: their types, who reads and who writes them, and nodes that do."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.document import edits
from app.document.renaming import variables_of
from app.document.values import changed
from runtime.base.json_value import JsonValue
from runtime.base.words import say
from runtime.nodes.catalogue import new_node
from runtime.nodes.node_type import Category, NodeType
from runtime.visualflow.flow import Position, VisualFlow, VisualNode

VARIABLE_TYPES = ("any", "string", "number", "boolean", "object", "array")
_WRITING = frozenset({"set_var", "set_var_property", "set_vars", "add_to_list"})
_DECLARING = frozenset({"var_decl", "bool_var"})
_KINDS = {"bool_var": "boolean", "set_var_property": "object", "add_to_list": "array"}
_GAP = re.compile(r"\{\{\s*([^.\[|\s}]+)")


class UseKind(StrEnum):
    """What a node does with a variable."""

    DECLARES = "declares"
    WRITES = "writes"
    READS = "reads"


@dataclass(frozen=True, slots=True)
class VariableUse:
    """One node that has to do with a variable."""

    node_id: str
    title: str
    kind: UseKind


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable and its uses, in the order of the flow.

    Attributes:
        type: as declared, else as what is written into it; `any` if nothing tells.
        default: what it is where it was never set; None: nothing.
    """

    name: str
    type: str
    default: JsonValue
    uses: tuple[VariableUse, ...]

    def nodes(self, kind: UseKind) -> tuple[str, ...]:
        """Ids of the nodes that use it in that way."""
        return tuple(use.node_id for use in self.uses if use.kind is kind)


def variables_in(flow: VisualFlow, catalogue: Mapping[str, NodeType]) -> tuple[Variable, ...]:
    """Every variable of a flow, by name; texts with gaps (`{{name}}`) read those that some node names."""
    uses: dict[str, list[VariableUse]] = {}
    types: dict[str, str] = {}
    defaults: dict[str, JsonValue] = {}
    for node in flow.nodes:
        if not _names_variables(node, catalogue):
            continue
        for name in variables_of(node, catalogue):
            uses.setdefault(name, []).append(VariableUse(node.id, say(node.title), _kind_of(node)))
            kind = _type_from(flow, node)
            if kind != "any" and (node.type in _DECLARING or name not in types):
                types[name] = kind
            if (default := _declared(node).get("default")) is not None:
                defaults.setdefault(name, default)
    for node in flow.nodes:
        template = node.pin_defaults.get("template")
        if not isinstance(template, str):
            continue
        own = {pin.id for pin in node.inputs}
        for name in dict.fromkeys(_GAP.findall(template)):
            if name in uses and name not in own:
                uses[name].append(VariableUse(node.id, say(node.title), UseKind.READS))
    return tuple(
        Variable(name, types.get(name, "any"), defaults.get(name), tuple(uses[name]))
        for name in sorted(uses, key=str.casefold)
    )


def _names_variables(node: VisualNode, catalogue: Mapping[str, NodeType]) -> bool:
    node_type = catalogue.get(node.type)
    return node_type is not None and node_type.category is Category.VARIABLES


def _kind_of(node: VisualNode) -> UseKind:
    if node.type in _DECLARING:
        return UseKind.DECLARES
    return UseKind.WRITES if node.type in _WRITING else UseKind.READS


def _declared(node: VisualNode) -> Mapping[str, JsonValue]:
    literal = node.data.get("literalValue")
    return literal if node.type in _DECLARING and isinstance(literal, dict) else {}


def _type_from(flow: VisualFlow, node: VisualNode) -> str:
    """What a node tells of the type of its variable: declared, or that of the wire or value written into it."""
    if node.type in _KINDS:
        return _KINDS[node.type]
    if node.type == "var_decl":
        declared = _declared(node).get("type")
        return declared if isinstance(declared, str) and declared in VARIABLE_TYPES else "any"
    if node.type != "set_var":
        return "any"
    for edge in flow.edges_by_target.get((node.id, "value"), ()):
        source = flow.nodes_by_id.get(edge.source)
        pin = source.output(edge.source_handle) if source is not None else None
        return pin.type if pin is not None else "any"
    match node.pin_defaults.get("value"):
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case _:
            return "any"


def with_variable(
    flow: VisualFlow,
    catalogue: Mapping[str, NodeType],
    name: str,
    kind: str,
    at: tuple[float, float],
) -> tuple[VisualFlow, str]:
    """The flow with a new variable declared, and the node that declares it.

    Args:
        kind: one of `VARIABLE_TYPES`.
        at: place of the node, scene pixels.
    """
    node = new_node(catalogue["var_decl"], edits.next_node_id(flow), Position(x=at[0], y=at[1]))
    node = changed(node, data={**node.data, "label": name})
    after = edits.set_param(
        edits.add_node(flow, node), node.id, "literalValue", {"name": name, "type": kind}
    )
    after = _with_value_type(after, node.id, kind)
    return after, node.id


def variable_node(
    flow: VisualFlow,
    catalogue: Mapping[str, NodeType],
    variable: str,
    *,
    writes: bool,
    at: tuple[float, float],
) -> tuple[VisualFlow, str]:
    """The flow with a node that reads or writes a variable; its value has the variable's type."""
    type_id = "set_var" if writes else "get_var"
    node = new_node(catalogue[type_id], edits.next_node_id(flow), Position(x=at[0], y=at[1]))
    verb = say("Set") if writes else say("Get")
    node = changed(node, data={**node.data, "label": f"{verb} {variable}"})
    after = edits.set_pin_default(edits.add_node(flow, node), node.id, "name", variable)
    known = {one.name: one.type for one in variables_in(flow, catalogue)}
    return _with_value_type(after, node.id, known.get(variable, "any")), node.id


def _with_value_type(flow: VisualFlow, node_id: str, kind: str) -> VisualFlow:
    """The flow with the value pins of a node of that type."""
    node = flow.nodes_by_id[node_id]
    data = dict(node.data)
    for side in ("inputs", "outputs"):
        pins = data.get(side)
        if isinstance(pins, list):
            data[side] = [
                {**pin, "type": kind} if isinstance(pin, dict) and pin.get("id") == "value" else pin
                for pin in pins
            ]
    return edits.set_data(flow, node_id, data)
