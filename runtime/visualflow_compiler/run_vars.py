"""Where a compiled flow keeps things in the run variables (`spec/visualflow.md` 3.3), and paths into them."""

from typing import Any

from runtime.base.json_value import JsonObject, JsonValue

LAST_OUTPUT = "_last_output"
TEMP = "_temp"
NODE_OUTPUTS = "node_outputs"
EFFECTS = "effects"
PLACEHOLDERS = "placeholders"
CONTROL = "_control"
PREVIOUS_HANDLE = "prev_exec_handle"
PAYLOAD_OF = "payload_of"
"""The loop whose own payload the ambient payload still is: its next pass may change it in place."""
FLOW_ERROR = "_flow_error"
FLOW_ERROR_NODE = "_flow_error_node"


class Missing:
    """The type of `MISSING`."""

    __slots__ = ()


MISSING: Any = Missing()
"""Nothing was delivered: unlike null, which is a value."""


def child_of(parent: JsonObject, key: str) -> JsonObject:
    """The object at `key`, made there if it is missing or no object."""
    child = parent.get(key)
    if isinstance(child, dict):
        return child
    parent[key] = {}
    made: JsonObject = parent[key]
    return made


def temp_of(variables: JsonObject) -> JsonObject:
    """The run's `_temp`, made if missing."""
    temp = variables.get(TEMP)
    return temp if isinstance(temp, dict) else child_of(variables, TEMP)


def set_payload(variables: JsonObject, temp: JsonObject, payload: JsonValue) -> None:
    """Make a node's result the ambient payload."""
    variables[LAST_OUTPUT] = payload
    if temp.get(PAYLOAD_OF) is not None:
        temp[PAYLOAD_OF] = None


def value_at(root: JsonValue, path: tuple[str, ...]) -> JsonValue:
    """The value at a path of object keys; digits index lists. `MISSING` if there is none."""
    value = root
    for key in path:
        if isinstance(value, dict):
            if key not in value:
                return MISSING
            value = value[key]
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            return MISSING
    return value


def set_value_at(root: JsonObject, path: tuple[str, ...], value: JsonValue) -> None:
    """Write below `root`; what is no object on the way is replaced by one."""
    target = root
    for key in path[:-1]:
        target = child_of(target, key)
    target[path[-1]] = value


def fresh(value: JsonValue) -> JsonValue:
    """The same JSON value, containers copied all the way down; for values that belong to the flow."""
    if isinstance(value, dict):
        return {key: fresh(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [fresh(part) for part in value]
    return value
