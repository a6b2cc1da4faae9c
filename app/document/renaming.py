"""Renaming a variable, a pin or a flow everywhere it is named, with every change listed before it is made."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from app.document import edits, pin_edits
from app.document.code_names import with_input_renamed, with_variable_renamed
from app.document.values import changed
from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.nodes.node_type import Category, NodeType
from runtime.visualflow.flow import VisualFlow, VisualNode

_GAP = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_DECLARING = frozenset({"var_decl", "bool_var"})
_SPREADING = {"set_vars": ("inputs", False), "get_vars": ("outputs", True)}
"""Types whose own pins are named after variables: where these pins stand, whether they are outputs."""


_CALLS = ("subflowId", "flowId", "workflowId", "workflow_id")
_CODE = ("codeBody", "code", "expression")


class RenameError(FlowError, ValueError):
    """A variable, a pin or a flow cannot have this name."""


@dataclass(frozen=True, slots=True)
class VariableName:
    """A variable, to be renamed."""

    name: str


@dataclass(frozen=True, slots=True)
class PinName:
    """A pin of a node, to be renamed; one of a start or an end also at every caller of its flow.

    Attributes:
        of_interface: the node is a start or an end.
    """

    flow_id: str
    node_id: str
    name: str
    is_output: bool
    of_interface: bool = False


@dataclass(frozen=True, slots=True)
class FlowId:
    """The id of a flow, to be changed; every call of it follows."""

    name: str


RenameTarget: TypeAlias = VariableName | PinName | FlowId


@dataclass(frozen=True, slots=True)
class Renaming:
    """One place that changes.

    Attributes:
        where: for a person: `name`, `template`, `pin`, `updates`.
        before: what stands there, at most 200 characters.
    """

    flow_id: str
    node_id: str
    title: str
    where: str
    before: str
    after: str


def check_variable_name(name: str) -> None:
    """Refuse what cannot name a variable.

    Raises:
        RenameError: empty, reserved, or a path.
    """
    if not name.strip():
        raise RenameError("new name", "the variable has no name", "give it one")
    if name.startswith("_"):
        raise RenameError("new name", "names that begin with _ are reserved", "begin with a letter")
    if name != name.strip() or not name.isprintable() or any(c in name for c in ".{}|[]\"'"):
        raise RenameError(
            "new name", "dots, brackets and quotes mean something else in a name", "leave them out"
        )


def variable_names(flow: VisualFlow, catalogue: Mapping[str, NodeType]) -> tuple[str, ...]:
    """Every variable a flow declares, reads or writes, by name; those of templates only if one of these."""
    names = {name for node in flow.nodes for name in variables_of(node, catalogue)}
    return tuple(sorted(names, key=str.casefold))


def variables_of(node: VisualNode, catalogue: Mapping[str, NodeType]) -> tuple[str, ...]:
    """The variables one node declares, reads or writes, each once, in its own order."""
    heads = (path.split(".")[0].strip() for path in _named(node, catalogue))
    return tuple(dict.fromkeys(head for head in heads if head and not head.startswith("_")))


def _named(node: VisualNode, catalogue: Mapping[str, NodeType]) -> Iterator[str]:
    name, literal = node.pin_defaults.get("name"), node.data.get("literalValue")
    if _is_variable_node(node, catalogue) and isinstance(name, str):
        yield name
    if node.type in _DECLARING:
        declared = literal.get("name") if isinstance(literal, dict) else literal
        if isinstance(declared, str):
            yield declared
    if node.type in _SPREADING:
        yield from (pin_id for pin_id in _own_pins(node))
        updates = node.pin_defaults.get("updates")
        if isinstance(updates, dict):
            yield from updates


def renamed(
    flow: VisualFlow, target: RenameTarget, new_name: str, catalogue: Mapping[str, NodeType]
) -> tuple[VisualFlow, tuple[Renaming, ...]]:
    """A flow after something was renamed, be it in this flow or in another that it has to do with.

    Raises:
        RenameError: the new name cannot be one, or another pin has it.
    """
    match target:
        case VariableName(name):
            return rename_variable(flow, name, new_name, catalogue)
        case FlowId(name):
            return rename_flow_id(flow, name, new_name)
        case PinName():
            if flow.id == target.flow_id:
                return rename_pin(flow, target, new_name, catalogue)
            return _rename_at_callers(flow, target, new_name) if target.of_interface else (flow, ())


def rename_flow_id(
    flow: VisualFlow, name: str, new_name: str
) -> tuple[VisualFlow, tuple[Renaming, ...]]:
    """The flow with another id, if it has that one, and with every call led to the new id.

    Raises:
        RenameError: the id is empty or has spaces around it.
    """
    if not new_name or new_name != new_name.strip() or not new_name.isprintable():
        raise RenameError("new id", "a flow needs an id", "use letters, digits, - and _")
    made: list[Renaming] = []
    if flow.id == name:
        made.append(Renaming(name, "", flow.name, say("id of the flow"), name, new_name))
        flow = changed(flow, id=new_name)
    for node in flow.nodes:
        for key in _CALLS:
            if node.data.get(key) == name:
                flow = edits.set_param(flow, node.id, key, new_name)
                made.append(Renaming(flow.id, node.id, say(node.title), "calls", name, new_name))
    return flow, tuple(made)


def rename_pin(
    flow: VisualFlow, target: PinName, new_name: str, catalogue: Mapping[str, NodeType]
) -> tuple[VisualFlow, tuple[Renaming, ...]]:
    """The flow with a pin renamed: its wires and value follow, and what reads it in the node's code or template.

    The value of a start's pin is also a variable of the run, so that is renamed with it.

    Raises:
        RenameError: the name is empty, or another pin of that side has it.
    """
    node = flow.nodes_by_id.get(target.node_id)
    if node is None or new_name == target.name:
        return flow, ()
    _check_pin_name(node, target, new_name)
    after = pin_edits.rename_pin(flow, node.id, target.name, new_name, is_output=target.is_output)
    made = [_renaming(flow, node, "pin", target.name, new_name)]
    wires = flow.edges_out_of if target.is_output else flow.edges_into
    for edge in wires.get(node.id, ()):
        if (edge.source_handle if target.is_output else edge.target_handle) == target.name:
            other = flow.nodes_by_id.get(edge.target if target.is_output else edge.source)
            if other is not None:
                made.append(_renaming(flow, other, "wire", target.name, new_name))
    for where, old, new, keys in _readers_in(node, target, new_name):
        after = edits.set_param_at(after, node.id, keys, new)
        made.append(_renaming(flow, node, where, old, new))
    if target.of_interface and target.is_output:
        after, more = rename_variable(after, target.name, new_name, catalogue)
        made += more
    return after, tuple(made)


def _check_pin_name(node: VisualNode, target: PinName, new_name: str) -> None:
    if not new_name.strip() or new_name != new_name.strip() or not new_name.isprintable():
        raise RenameError("new name", "the pin has no name", "give it one")
    side = node.outputs if target.is_output else node.inputs
    if any(pin.id == new_name for pin in side):
        raise RenameError(
            "new name", f"“{say(node.title)}” has a pin “{new_name}” already", "choose another"
        )


def _readers_in(
    node: VisualNode, target: PinName, new_name: str
) -> Iterator[tuple[str, str, str, list[str]]]:
    """Texts of the node itself that name one of its inputs: (where, before, after, keys in `data`)."""
    if target.is_output:
        return
    for key in _CODE:
        code = node.data.get(key)
        if isinstance(code, str):
            fresh = with_input_renamed(code, target.name, new_name)
            if fresh != code:
                yield "code", code, fresh, [key]
    template = node.pin_defaults.get("template")
    if (
        isinstance(template, str)
        and (filled := _filled(template, target.name, new_name)) != template
    ):
        yield "template", template, filled, ["pinDefaults", "template"]


def _rename_at_callers(
    flow: VisualFlow, target: PinName, new_name: str
) -> tuple[VisualFlow, tuple[Renaming, ...]]:
    """A flow that calls the one whose pin is renamed: the same pin on the other side of its nodes."""
    made: list[Renaming] = []
    for node in flow.nodes:
        if target.flow_id not in (node.data.get(key) for key in _CALLS):
            continue
        is_output = not target.is_output
        grown = pin_edits.rename_pin(flow, node.id, target.name, new_name, is_output=is_output)
        side = node.outputs if is_output else node.inputs
        if grown is not flow and any(pin.id == target.name for pin in side):
            flow = grown
            made.append(_renaming(flow, node, say("pin of the caller"), target.name, new_name))
    return flow, tuple(made)


def rename_variable(
    flow: VisualFlow, name: str, new_name: str, catalogue: Mapping[str, NodeType]
) -> tuple[VisualFlow, tuple[Renaming, ...]]:
    """The flow with a variable renamed, paths into it and templates included, and what changed.

    Raises:
        RenameError: the new name cannot name a variable.
    """
    check_variable_name(new_name)
    made: list[Renaming] = []
    after = flow
    if name == new_name:
        return flow, ()
    for node in flow.nodes:
        for where, old, new, keys in _values(node, name, new_name, catalogue):
            after = edits.set_param_at(after, node.id, keys, new)
            made.append(_renaming(flow, node, where, old, new))
        if node.type in _SPREADING:
            is_output = _SPREADING[node.type][1]
            for pin_id in _own_pins(node):
                fresh = _renamed(pin_id, name, new_name)
                grown = pin_edits.rename_pin(after, node.id, pin_id, fresh, is_output=is_output)
                if fresh != pin_id and grown is not after:
                    after = grown
                    made.append(_renaming(flow, node, "pin", pin_id, fresh))
    return after, tuple(made)


def _values(
    node: VisualNode, name: str, new_name: str, catalogue: Mapping[str, NodeType]
) -> Iterator[tuple[str, JsonValue, JsonValue, list[str]]]:
    """Values that name the variable: (where, before, after, keys in `data`)."""

    def renamed(value: JsonValue) -> str | None:
        text = _renamed(value, name, new_name) if isinstance(value, str) else value
        return text if isinstance(text, str) and text != value else None

    defaults, literal = node.pin_defaults, node.data.get("literalValue")
    if _is_variable_node(node, catalogue) and (new := renamed(defaults.get("name"))) is not None:
        yield "name", defaults["name"], new, ["pinDefaults", "name"]
    if node.type in _DECLARING:
        if isinstance(literal, dict) and (new := renamed(literal.get("name"))) is not None:
            yield "name", literal["name"], new, ["literalValue", "name"]
        elif (new := renamed(literal)) is not None:
            yield "name", literal, new, ["literalValue"]
    updates = defaults.get("updates")
    if node.type == "set_vars" and isinstance(updates, dict):
        fresh: JsonObject = {_renamed(key, name, new_name): value for key, value in updates.items()}
        if list(fresh) != list(updates):
            yield "updates", updates, fresh, ["pinDefaults", "updates"]
    expressions = node.data.get("pinExpressions")
    for pin_id, text in expressions.items() if isinstance(expressions, dict) else ():
        if isinstance(text, str) and (new := with_variable_renamed(text, name, new_name)) != text:
            yield (
                say("expression of {pin_id}", pin_id=pin_id),
                text,
                new,
                ["pinExpressions", pin_id],
            )
    template = defaults.get("template")
    is_shadowed = any(pin.id == name for pin in node.inputs)
    if isinstance(template, str) and "{{" in template and not is_shadowed:
        filled = _filled(template, name, new_name)
        if filled != template:
            yield "template", template, filled, ["pinDefaults", "template"]


def _filled(template: str, name: str, new_name: str) -> str:
    """A template whose gaps name something by its new name."""
    return _GAP.sub(lambda gap: _gap(gap.group(1), name, new_name), template)


def _gap(inside: str, name: str, new_name: str) -> str:
    """A `{{ path | filter }}` with the first part of its path renamed."""
    lead = inside[: len(inside) - len(inside.lstrip())]
    body = inside.strip()
    head = re.match(r"[^.\[|\s]+", body)
    if head is None or head.group() != name:
        return f"{{{{{inside}}}}}"
    tail = inside[len(lead) + len(name) :]
    return f"{{{{{lead}{new_name}{tail}}}}}"


def _renamed(path: str, name: str, new_name: str) -> str:
    head, dot, rest = path.partition(".")
    return f"{new_name}{dot}{rest}" if head.strip() == name else path


def _is_variable_node(node: VisualNode, catalogue: Mapping[str, NodeType]) -> bool:
    node_type = catalogue.get(node.type)
    return node_type is not None and node_type.category is Category.VARIABLES


def _own_pins(node: VisualNode) -> tuple[str, ...]:
    side = node.inputs if _SPREADING[node.type][0] == "inputs" else node.outputs
    return tuple(pin.id for pin in side if not pin.is_exec and pin.id != "updates")


def _renaming(
    flow: VisualFlow, node: VisualNode, where: str, old: JsonValue, new: JsonValue
) -> Renaming:
    return Renaming(flow.id, node.id, say(node.title), where, _short(old), _short(new))


def _short(value: JsonValue) -> str:
    text = ", ".join(value) if isinstance(value, dict) else str(value)
    return text[:200]
