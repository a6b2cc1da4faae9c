"""Arithmetic, rounding and chance. Numbers arrive as numbers or as numeric text; results are floats."""

import math
from collections.abc import Callable

from runtime.base.errors import NodeInputError
from runtime.base.json_value import JsonValue
from runtime.model.run_random import random_of
from runtime.nodes.node_type import Category, Inputs, NodeType, NodeView, Pin, Pure

_COLOR = "#27AE60"


def _number(inputs: Inputs, pin: str, default: float) -> float:
    value = inputs.get(pin, default)
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise NodeInputError(pin, f"{value!r} is not a number", "wire or type a number") from error


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise NodeInputError("result", "the result is not a finite number", "use smaller numbers")
    return value


def _binary(
    compute: Callable[[float, float], float], second: float = 0.0
) -> Callable[[Inputs, NodeView], JsonValue]:
    def evaluate(inputs: Inputs, view: NodeView) -> JsonValue:
        del view
        return _finite(compute(_number(inputs, "a", 0.0), _number(inputs, "b", second)))

    return evaluate


def _divide(a: float, b: float) -> float:
    return a / _not_zero(b)


def _modulo(a: float, b: float) -> float:
    return a % _not_zero(b)


def _not_zero(divisor: float) -> float:
    if divisor == 0:
        raise NodeInputError("b", "division by zero", "test b before dividing")
    return divisor


def _power(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    base, exponent = _number(inputs, "base", 0.0), _number(inputs, "exp", 1.0)
    try:
        result = base**exponent
    except (OverflowError, ZeroDivisionError) as error:
        raise NodeInputError(
            "result", f"{base} to the power {exponent} has no value", "use other numbers"
        ) from error
    if isinstance(result, complex):
        raise NodeInputError(
            "base", "a negative number has no such root", "use a base of at least 0"
        )
    return _finite(result)


def _absolute(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return abs(_number(inputs, "value", 0.0))


def _round(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    decimals = inputs.get("decimals")
    digits = 0 if decimals is None else int(_finite(_number(inputs, "decimals", 0.0)))
    return round(_finite(_number(inputs, "value", 0.0)), digits)


def _bound(inputs: Inputs, pin: str, default: float) -> float:
    try:
        value = float(inputs.get(pin, default))
    except (TypeError, ValueError, OverflowError):
        return default
    return value if math.isfinite(value) else default


def _random_int(inputs: Inputs, view: NodeView) -> JsonValue:
    low, high = sorted((int(_bound(inputs, "min", 0)), int(_bound(inputs, "max", 100))))
    return random_of(view.run).randint(low, high)


def _random_float(inputs: Inputs, view: NodeView) -> JsonValue:
    low, high = sorted((_bound(inputs, "min", 0.0), _bound(inputs, "max", 1.0)))
    return random_of(view.run).uniform(low, high)


def _arithmetic(
    type_id: str,
    title: str,
    doc: str,
    evaluate: Callable[[Inputs, NodeView], JsonValue],
    *pins: Pin,
    icon: str,
    search: tuple[str, ...],
    deterministic: bool = True,
) -> NodeType:
    return NodeType(
        id=type_id,
        title=title,
        category=Category.MATH,
        doc=doc,
        inputs=pins
        or (Pin("a", "number", doc="Missing: 0."), Pin("b", "number", doc="Missing: 0.")),
        outputs=(Pin("result", "number"),),
        behaviour=Pure(evaluate),
        search=search,
        color=_COLOR,
        icon=icon,
        deterministic=deterministic,
    )


NODE_TYPES: tuple[NodeType, ...] = (
    _arithmetic(
        "add",
        "Add",
        "The sum of two numbers.",
        _binary(lambda a, b: a + b),
        icon="plus",
        search=("sum", "+", "plus"),
    ),
    _arithmetic(
        "subtract",
        "Subtract",
        "The first number less the second.",
        _binary(lambda a, b: a - b),
        icon="minus",
        search=("difference", "-", "minus"),
    ),
    _arithmetic(
        "multiply",
        "Multiply",
        "The product of two numbers.",
        _binary(lambda a, b: a * b),
        icon="x",
        search=("product", "*", "times"),
    ),
    _arithmetic(
        "divide",
        "Divide",
        "The first number divided by the second; dividing by zero is an error.",
        _binary(_divide, 1.0),
        Pin("a", "number", doc="Missing: 0."),
        Pin("b", "number", doc="The divisor; missing: 1."),
        icon="divide",
        search=("quotient", "/", "ratio"),
    ),
    _arithmetic(
        "modulo",
        "Modulo",
        "What remains when the first number is divided by the second; its sign is that of the second.",
        _binary(_modulo, 1.0),
        Pin("a", "number", doc="Missing: 0."),
        Pin("b", "number", doc="The divisor; missing: 1."),
        icon="percent",
        search=("remainder", "%", "mod"),
    ),
    _arithmetic(
        "power",
        "Power",
        "The base raised to the exponent.",
        _power,
        Pin("base", "number", doc="Missing: 0."),
        Pin("exp", "number", doc="The exponent; missing: 1."),
        icon="superscript",
        search=("exponent", "square", "root", "**"),
    ),
    _arithmetic(
        "abs",
        "Absolute",
        "The number without its sign.",
        _absolute,
        Pin("value", "number", doc="Missing: 0."),
        icon="pi",
        search=("absolute value", "magnitude"),
    ),
    _arithmetic(
        "round",
        "Round",
        "The number rounded to some decimals; halves go to the even neighbour.",
        _round,
        Pin("value", "number", doc="Missing: 0."),
        Pin("decimals", "number", doc="Digits after the point; missing: 0."),
        icon="target",
        search=("decimals", "integer", "precision"),
    ),
    _arithmetic(
        "random_int",
        "Random Int",
        "A whole number by chance between two bounds, both included; a new one each time it is read.",
        _random_int,
        Pin("min", "number", doc="Missing: 0."),
        Pin("max", "number", doc="Missing: 100."),
        icon="dices",
        search=("chance", "dice", "random number"),
        deterministic=False,
    ),
    _arithmetic(
        "random_float",
        "Random Float",
        "A number by chance between two bounds; a new one each time it is read.",
        _random_float,
        Pin("min", "number", doc="Missing: 0."),
        Pin("max", "number", doc="Missing: 1."),
        icon="dices",
        search=("chance", "probability", "random number"),
        deterministic=False,
    ),
)
