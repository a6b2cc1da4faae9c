"""Variables of the run: reading, writing, and the conversation kept in `context`."""

from collections.abc import Callable

from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue, json_object
from runtime.nodes.node_type import (
    Act,
    Category,
    Editor,
    Inputs,
    NodeType,
    NodeView,
    Param,
    Pin,
    Pure,
    exec_in,
    exec_out,
)
from runtime.nodes.start_values import release
from runtime.visualflow.flow import VisualNode

_COLOR = "#16A085"
_EMPTY: dict[str, Callable[[], JsonValue]] = {
    "number": lambda: 0,
    "boolean": lambda: False,
    "string": str,
    "object": dict,
    "array": list,
}
_OF_TYPE: dict[str, Callable[[JsonValue], bool]] = {
    "boolean": lambda value: isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "any": lambda value: value is not None,
}


def variable_path(raw: JsonValue, where: str) -> tuple[str, ...]:
    """The path a variable name means: `a.b` is key `b` of the object `a`.

    Raises:
        FlowError: empty, or reserved (a leading underscore).
    """
    name = raw.strip() if isinstance(raw, str) else ""
    if not name:
        raise FlowError(where, "the variable has no name", "give it one")
    if name.startswith("_"):
        raise FlowError(
            where,
            f"the variable name '{name[:80]}' is reserved",
            "begin it with a letter",
        )
    return tuple(name.split("."))


def read_variable(variables: JsonObject, path: tuple[str, ...]) -> JsonValue:
    """The value at a path, digits index lists; None if there is nothing."""
    value: JsonValue = variables
    for key in path:
        if isinstance(value, dict):
            value = value.get(key)
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            return None
    return value


def write_variable(variables: JsonObject, path: tuple[str, ...], value: JsonValue) -> None:
    """Write at a path; whatever is no object on the way is replaced by one."""
    target = variables
    for key in path[:-1]:
        child = target.get(key)
        if not isinstance(child, dict):
            target[key] = {}
            child = target[key]
        target = child
    target[path[-1]] = value


def _assign(view: NodeView, path: tuple[str, ...], value: JsonValue) -> None:
    if len(path) == 1:
        release(view.vars, path)
    write_variable(view.vars, path, value)


def _set_var(inputs: Inputs, view: NodeView) -> JsonValue:
    path = variable_path(inputs.get("name"), view.node.id)
    value = inputs.get("value")
    if value is None and "value" not in inputs and not view.is_wired("value"):
        value = _empty_value(view)
    _assign(view, path, value)
    return {"value": value}


def _empty_value(view: NodeView) -> JsonValue:
    pin = view.node.input("value")
    return _EMPTY[pin.type]() if pin and pin.type in ("number", "boolean", "string") else None


def _set_var_property(inputs: Inputs, view: NodeView) -> JsonValue:
    path = variable_path(inputs.get("name"), view.node.id)
    key = inputs.get("key")
    if not isinstance(key, str) or not key.strip():
        raise FlowError(view.node.id, "the property has no name", "give it one")
    current = read_variable(view.vars, path)
    changed = dict(current) if isinstance(current, dict) else {}
    write_variable(changed, tuple(key.strip().split(".")), inputs.get("value"))
    _assign(view, path, changed)
    return {"value": changed}


def _set_vars(inputs: Inputs, view: NodeView) -> JsonValue:
    updates = dict(json_object(inputs.get("updates")))
    for pin in view.node.inputs:
        if not pin.is_exec and pin.id != "updates" and pin.id in inputs:
            updates[pin.id] = inputs[pin.id]
    paths = [(variable_path(name, view.node.id), value) for name, value in updates.items()]
    for path, value in paths:
        _assign(view, path, value)
    return {"updates": updates}


def _end_with_payload(record: JsonValue, view: NodeView) -> JsonObject:
    del record
    return {"success": True, "result": view.payload}


def _end_with_record(record: JsonValue, view: NodeView) -> JsonObject:
    return {"success": True, "result": view.payload, **record}


def _add_to_list(inputs: Inputs, view: NodeView) -> JsonValue:
    path = variable_path(inputs.get("name"), view.node.id)
    current = read_variable(view.vars, path)
    if current is not None and not isinstance(current, list):
        raise FlowError(
            view.node.id, f"the variable '{'.'.join(path)}' is not a list", "use another one"
        )
    grown = list(current or [])
    if inputs.get("item") is not None:
        grown.append(inputs["item"])
    items = inputs.get("items")
    if items is not None:
        grown.extend(items if isinstance(items, list) else [items])
    _assign(view, path, grown)
    return {"list": grown}


def _get_var(inputs: Inputs, view: NodeView) -> JsonValue:
    name = inputs.get("name")
    text = name.strip() if isinstance(name, str) else ""
    value = read_variable(view.vars, tuple(text.split("."))) if text else None
    if text.startswith("_") and isinstance(value, dict):
        value = dict(value)
    return {"value": inputs.get("default") if value is None else value}


def _get_vars(inputs: Inputs, view: NodeView) -> JsonValue:
    del inputs
    return {
        pin.id: read_variable(view.vars, tuple(pin.id.split(".")))
        for pin in view.node.outputs
        if not pin.is_exec
    }


def _declared_variable(kind: str | None) -> Callable[[Inputs, NodeView], JsonValue]:
    def evaluate(inputs: Inputs, view: NodeView) -> JsonValue:
        del inputs
        literal = view.node.data.get("literalValue")
        config = literal if isinstance(literal, dict) else {"name": literal}
        name = config.get("name")
        name = name.strip() if isinstance(name, str) else ""
        declared = kind or str(config.get("type") or "any")
        is_of_type = _OF_TYPE.get(declared, _OF_TYPE["any"])
        value = read_variable(view.vars, tuple(name.split("."))) if name else None
        if not is_of_type(value):
            value = config.get("default")
        if not is_of_type(value):
            value = _EMPTY[declared]() if declared in _EMPTY else None
        return {"name": name, "value": value}

    return evaluate


def _variable_pins(node: VisualNode) -> tuple[tuple[Pin, ...], tuple[Pin, ...]]:
    literal = node.data.get("literalValue")
    declared = literal.get("type") if isinstance(literal, dict) else None
    kind = declared if isinstance(declared, str) and declared in _OF_TYPE else "any"
    return (), (Pin("name", "string", doc="Its name."), Pin("value", kind, doc="Its value now."))


def _get_context(inputs: Inputs, view: NodeView) -> JsonValue:
    del inputs
    return context_record(view.vars)


def context_record(variables: JsonObject) -> JsonObject:
    """The conversation of a run: `context`, its `task` text and its `messages`."""
    raw = variables.get("context")
    context = raw if isinstance(raw, dict) else {}
    task, messages = context.get("task"), context.get("messages")
    return {
        "context": context,
        "task": task if isinstance(task, str) else "" if task is None else str(task),
        "messages": messages if isinstance(messages, list) else [],
    }


_NAME = Pin(
    "name", "string", doc="Name of the variable; `a.b` is a key of an object.", required=True
)

NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="var_decl",
        title="Variable",
        category=Category.VARIABLES,
        doc="A variable with a type: its value now, or the default where it has none of that type.",
        inputs=(),
        outputs=(
            Pin("name", "string", doc="Its name."),
            Pin("value", "any", doc="Its value now."),
        ),
        behaviour=Pure(_declared_variable(None)),
        params=(
            Param("literalValue.name", Editor.VARIABLE, "", "Name"),
            Param(
                "literalValue.type",
                Editor.CHOICE,
                "any",
                "Type",
                choices=("any", "string", "number", "boolean", "object", "array"),
            ),
            Param("literalValue.default", Editor.JSON, None, "Default"),
        ),
        pins_of=_variable_pins,
        search=("declare", "state"),
        color=_COLOR,
        icon="variable",
    ),
    NodeType(
        id="bool_var",
        title="Bool Variable",
        category=Category.VARIABLES,
        doc="A variable that is true or false.",
        inputs=(),
        outputs=(
            Pin("name", "string", doc="Its name."),
            Pin("value", "boolean", doc="Its value now."),
        ),
        behaviour=Pure(_declared_variable("boolean")),
        params=(
            Param("literalValue.name", Editor.VARIABLE, "", "Name"),
            Param("literalValue.default", Editor.SWITCH, False, "Default"),
        ),
        search=("flag", "state", "boolean"),
        color=_COLOR,
        icon="toggle-left",
    ),
    NodeType(
        id="get_var",
        title="Get Variable",
        category=Category.VARIABLES,
        doc="Reads a variable of the run, each time it is needed.",
        inputs=(_NAME,),
        outputs=(Pin("value", "any", doc="Its value now; nothing if it was never set."),),
        behaviour=Pure(_get_var),
        search=("read", "state"),
        color=_COLOR,
        icon="log-out",
    ),
    NodeType(
        id="get_vars",
        title="Get Variables",
        category=Category.VARIABLES,
        doc="Reads several variables of the run: one output each, named like the variable.",
        inputs=(),
        outputs=(),
        behaviour=Pure(_get_vars),
        search=("read", "state"),
        color=_COLOR,
        icon="log-out",
        is_hidden=True,
    ),
    NodeType(
        id="get_context",
        title="Get Context",
        category=Category.VARIABLES,
        doc="Reads the conversation of the run.",
        inputs=(),
        outputs=(
            Pin("context", "object", doc="All of it."),
            Pin("task", "string", doc="What is to be done."),
            Pin("messages", "array", doc="What was said."),
        ),
        behaviour=Pure(_get_context),
        search=("messages", "history", "conversation"),
        color=_COLOR,
        icon="history",
    ),
    NodeType(
        id="set_var",
        title="Set Variable",
        category=Category.VARIABLES,
        doc="Writes a variable of the run.",
        inputs=(exec_in(), _NAME, Pin("value", "any", doc="What it becomes.")),
        outputs=(exec_out(), Pin("value", "any", doc="What it became.")),
        behaviour=Act(
            _set_var, keeps_payload=True, starts_empty=True, on_path_end=_end_with_payload
        ),
        search=("write", "assign", "store", "state"),
        color=_COLOR,
        icon="log-in",
    ),
    NodeType(
        id="set_var_property",
        title="Set Variable Property",
        category=Category.VARIABLES,
        doc="Writes one property of a variable that is an object.",
        inputs=(
            exec_in(),
            _NAME,
            Pin("key", "string", doc="The property; `a.b` goes deeper.", required=True),
            Pin("value", "any", doc="What it becomes."),
        ),
        outputs=(exec_out(), Pin("value", "object", doc="The whole object afterwards.")),
        behaviour=Act(
            _set_var_property, keeps_payload=True, starts_empty=True, on_path_end=_end_with_record
        ),
        search=("write", "assign", "object", "field"),
        color=_COLOR,
        icon="pencil",
    ),
    NodeType(
        id="set_vars",
        title="Set Variables",
        category=Category.VARIABLES,
        doc="Writes several variables at once, or none if a name is wrong.",
        inputs=(exec_in(), Pin("updates", "object", doc="Value by variable name.")),
        outputs=(exec_out(), Pin("updates", "object", doc="What was written.")),
        behaviour=Act(
            _set_vars, keeps_payload=True, starts_empty=True, on_path_end=_end_with_record
        ),
        search=("write", "assign", "update", "state"),
        color=_COLOR,
        icon="list-plus",
    ),
    NodeType(
        id="add_to_list",
        title="Add to List",
        category=Category.VARIABLES,
        doc="Appends to a variable that is a list.",
        inputs=(
            exec_in(),
            _NAME,
            Pin("item", "any", doc="One more item."),
            Pin("items", "array", doc="Several more items."),
        ),
        outputs=(exec_out(), Pin("list", "array", doc="The whole list afterwards.")),
        behaviour=Act(
            _add_to_list, keeps_payload=True, starts_empty=True, on_path_end=_end_with_record
        ),
        search=("append", "push", "collect"),
        color=_COLOR,
        icon="list-plus",
        is_hidden=True,
    ),
)
