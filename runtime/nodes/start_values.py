"""What a start node hands out: the run's own variables, not copies of them.

Until such a variable is given another value, a change inside it (`Set Variable` at `a.b`, `Set Property` deeper than
one level) is a change of what the start node's outputs show. The reference gets that from objects in memory, so it
forgets it in a restart; here `_temp.start_values` says which outputs still are the variable, and it holds always.
"""

from collections.abc import Iterable

from runtime.base.json_value import JsonObject, JsonValue

_TEMP, _START_VALUES, _NODE_OUTPUTS = "_temp", "start_values", "node_outputs"


def share(variables: JsonObject, node_id: str, record: JsonObject) -> None:
    """Note which values of a start node's record are run variables themselves; only containers can change."""
    names = [
        name
        for name, value in record.items()
        if isinstance(value, dict | list) and value is variables.get(name)
    ]
    if names:
        temp = variables.setdefault(_TEMP, {})
        temp[_START_VALUES] = {**_shared(variables), node_id: names}


def as_shown(variables: JsonObject, node_id: str, record: JsonValue) -> JsonValue:
    """A start node's record as its outputs show it now."""
    names = _shared(variables).get(node_id)
    if not names or not isinstance(record, dict):
        return record
    return {**record, **{name: variables[name] for name in names if name in variables}}


def release(variables: JsonObject, names: Iterable[str]) -> None:
    """Before variables get other values: start nodes keep the ones they hand out."""
    shared = _shared(variables)
    if not shared:
        return
    replaced = set(names)
    for node_id, held in shared.items():
        for name in replaced.intersection(held):
            variables[_TEMP][_NODE_OUTPUTS][node_id][name] = variables.get(name)
            held.remove(name)


def _shared(variables: JsonObject) -> dict[str, list[str]]:
    temp = variables.get(_TEMP)
    shared = temp.get(_START_VALUES) if isinstance(temp, dict) else None
    return shared if isinstance(shared, dict) else {}
