"""Lists: making, measuring, picking, joining, thinning out."""

from collections.abc import Callable

from runtime.base.canonical import canonical_json
from runtime.base.errors import NodeInputError
from runtime.base.json_path import MISSING, path_parts, value_at
from runtime.base.json_value import JsonValue
from runtime.model.run_random import random_of
from runtime.nodes.node_type import Category, Inputs, NodeType, NodeView, Pin, Pure
from runtime.nodes.pin_order import delivered

_COLOR = "#3498DB"


def _as_list(value: JsonValue) -> list[JsonValue]:
    """A list as it is, null as an empty one, anything else as a list of itself."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _make_array(inputs: Inputs, view: NodeView) -> JsonValue:
    return [value for value in delivered(inputs, view, ("a", "b")) if value is not None]


def _array_concat(inputs: Inputs, view: NodeView) -> JsonValue:
    return [item for value in delivered(inputs, view, ("a", "b")) for item in _as_list(value)]


def _array_append(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return [*_as_list(inputs.get("array")), inputs.get("item")]


def _array_length(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    array = inputs.get("array")
    return len(array) if isinstance(array, list) else 0


def _has_tools(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    array = inputs.get("array")
    return isinstance(array, list) and bool(array)


def _get_element(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    array, default = inputs.get("array"), inputs.get("default")
    index = _index(inputs.get("index", 0))
    if index is None or not isinstance(array, list) or not -len(array) <= index < len(array):
        return {"result": default, "found": False}
    return {"result": array[index], "found": True}


def _index(value: JsonValue) -> int | None:
    if value is None or isinstance(value, bool):
        return 0
    try:
        return int(float(value))
    except (TypeError, ValueError, OverflowError):
        return None


def _get_random_element(inputs: Inputs, view: NodeView) -> JsonValue:
    array = inputs.get("array")
    if not isinstance(array, list) or not array:
        return {"result": inputs.get("default"), "found": False}
    return {"result": random_of(view.run).choice(array), "found": True}


def _array_dedup(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    key = inputs.get("key")
    path = path_parts(key) if isinstance(key, str) else []
    seen: set[bytes] = set()
    kept = []
    for item in _as_list(inputs.get("array")):
        mark = _fingerprint(_identity(item, path))
        if mark not in seen:
            seen.add(mark)
            kept.append(item)
    return kept


def _identity(item: JsonValue, path: list[str]) -> JsonValue:
    found = value_at(item, path) if path else item
    return item if found is MISSING or found is None else found


def _fingerprint(value: JsonValue) -> bytes:
    """Equal for equal values of one type only: 1, 1.0, true and "1" are four values."""
    return type(value).__name__.encode() + b":" + canonical_json(value)


def _items(inputs: Inputs) -> list[JsonValue]:
    items = inputs.get("items", [])
    if not isinstance(items, list):
        raise NodeInputError("items", f"{str(items)[:40]!r} is not a list", "wire a list")
    return items


def _array_map(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    key = inputs.get("key")
    return [item.get(key) if isinstance(item, dict) else item for item in _items(inputs)]


def _array_filter(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    key, wanted = inputs.get("key"), inputs.get("value")
    return [
        item
        for item in _items(inputs)
        if (item.get(key) if isinstance(item, dict) else item) == wanted
    ]


def _of_list(
    type_id: str,
    title: str,
    doc: str,
    evaluate: Callable[[Inputs, NodeView], JsonValue],
    inputs: tuple[Pin, ...],
    *outputs: Pin,
    icon: str,
    search: tuple[str, ...],
    grows: str = "",
    deterministic: bool = True,
) -> NodeType:
    return NodeType(
        id=type_id,
        title=title,
        category=Category.DATA,
        doc=doc,
        inputs=inputs,
        outputs=outputs or (Pin("result", "array"),),
        behaviour=Pure(evaluate),
        grows=grows,
        search=search,
        color=_COLOR,
        icon=icon,
        deterministic=deterministic,
    )


_ARRAY = Pin("array", "array")
_DEFAULT = Pin("default", "any", doc="What to give where there is nothing.")
_PICKED = (Pin("result", "any"), Pin("found", "boolean"))

NODE_TYPES: tuple[NodeType, ...] = (
    _of_list(
        "make_array",
        "Make Array",
        "A list of the values at its pins, in their order; null is left out.",
        _make_array,
        (Pin("a", "any"),),
        icon="brackets",
        search=("list", "collect", "create array"),
        grows="any",
    ),
    _of_list(
        "array_length",
        "Array Length",
        "How many items the list has; 0 for anything else.",
        _array_length,
        (_ARRAY,),
        Pin("result", "number"),
        icon="ruler",
        search=("count items", "size"),
    ),
    _of_list(
        "has_tools",
        "Has Tools",
        "Whether a list, such as a model's tool calls, has any item.",
        _has_tools,
        (_ARRAY,),
        Pin("result", "boolean"),
        icon="list-checks",
        search=("not empty", "tool calls", "any items"),
    ),
    _of_list(
        "array_append",
        "Array Append",
        "A copy of the list with one more item at its end.",
        _array_append,
        (_ARRAY, Pin("item", "any")),
        icon="list-plus",
        search=("add item", "push"),
    ),
    _of_list(
        "array_dedup",
        "Array Dedup",
        "The list without repetitions, first occurrences kept; objects may be compared by one key.",
        _array_dedup,
        (_ARRAY, Pin("key", "string", doc="Path to compare objects by; empty: the whole item.")),
        icon="copy",
        search=("unique", "distinct", "duplicates"),
    ),
    _of_list(
        "array_map",
        "Map Array",
        "The value at one key of each object in the list; other items as they are.",
        _array_map,
        (Pin("items", "array"), Pin("key", "string")),
        icon="list-tree",
        search=("pluck", "select field"),
    ),
    _of_list(
        "array_filter",
        "Filter Array",
        "The items that equal a value, or whose key does.",
        _array_filter,
        (
            Pin("items", "array"),
            Pin("key", "string", doc="For objects: the key to compare."),
            Pin("value", "any", doc="What it must be equal to."),
        ),
        icon="funnel",
        search=("where", "select", "keep"),
    ),
    _of_list(
        "array_concat",
        "Array Concat",
        "One list out of several, in the order of the pins; a single value counts as a list of itself.",
        _array_concat,
        (Pin("a", "array"), Pin("b", "array")),
        icon="list",
        search=("join lists", "extend", "merge arrays"),
        grows="array",
    ),
    _of_list(
        "get_element",
        "Get Element",
        "The item at an index; negative ones count from the back.",
        _get_element,
        (_ARRAY, Pin("index", "number", doc="The first item is 0."), _DEFAULT),
        *_PICKED,
        icon="hash",
        search=("item at", "index", "first", "last"),
    ),
    _of_list(
        "get_random_element",
        "Get Random Element",
        "Some item of the list by chance; another one each time it is read.",
        _get_random_element,
        (_ARRAY, _DEFAULT),
        *_PICKED,
        icon="shuffle",
        search=("pick", "chance", "sample"),
        deterministic=False,
    ),
)
