"""Truth: comparing values and combining conditions. Truth is Python's: "", 0, [], {} and null are false."""

import operator
from collections.abc import Callable, Mapping

from runtime.base.errors import NodeInputError
from runtime.base.json_value import JsonValue
from runtime.nodes.node_type import Category, Inputs, NodeType, NodeView, Pin, Pure

_COLOR = "#F39C12"
_COMPARISONS: Mapping[str, Callable[[JsonValue, JsonValue], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def _compare(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    written = inputs.get("op")
    op = str(written).strip() if written is not None else "=="
    if op not in _COMPARISONS:
        raise NodeInputError(
            "op", f"{op!r} is no comparison", f"use one of {' '.join(_COMPARISONS)}"
        )
    try:
        return bool(_COMPARISONS[op](inputs.get("a"), inputs.get("b")))
    except TypeError:
        return False


def _and(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return bool(inputs.get("a")) and bool(inputs.get("b"))


def _or(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return bool(inputs.get("a")) or bool(inputs.get("b"))


def _not(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return not inputs.get("value")


def _condition(
    type_id: str,
    title: str,
    doc: str,
    evaluate: Callable[[Inputs, NodeView], JsonValue],
    inputs: tuple[Pin, ...],
    icon: str,
    search: tuple[str, ...],
) -> NodeType:
    return NodeType(
        id=type_id,
        title=title,
        category=Category.CONTROL,
        doc=doc,
        inputs=inputs,
        outputs=(Pin("result", "boolean"),),
        behaviour=Pure(evaluate),
        search=search,
        color=_COLOR,
        icon=icon,
    )


_TWO = (Pin("a", "boolean"), Pin("b", "boolean"))

NODE_TYPES: tuple[NodeType, ...] = (
    _condition(
        "compare",
        "Compare",
        "Whether two values compare as asked; texts are never converted to numbers, and unlike types have no order.",
        _compare,
        (
            Pin("a", "any"),
            Pin("op", "string", doc="Missing: ==.", choices=tuple(_COMPARISONS)),
            Pin("b", "any"),
        ),
        "equal",
        ("equals", "greater", "less", "=="),
    ),
    _condition(
        "and", "AND", "Whether both are true.", _and, _TWO, "combine", ("both", "all", "&&")
    ),
    _condition(
        "or",
        "OR",
        "Whether at least one is true.",
        _or,
        _TWO,
        "git-merge",
        ("either", "any", "||"),
    ),
    _condition(
        "not",
        "NOT",
        "True becomes false, false becomes true.",
        _not,
        (Pin("value", "boolean"),),
        "circle-slash",
        ("negate", "invert", "!"),
    ),
)
