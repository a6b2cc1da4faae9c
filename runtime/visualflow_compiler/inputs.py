"""Inputs of a node, resolved at each visit: payload, wires, defaults, expressions (3.4.1, 3.4.2)."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.node_type import Inputs, PureFunction
from runtime.visualflow_compiler.run_vars import (
    EFFECTS,
    LAST_OUTPUT,
    MISSING,
    NODE_OUTPUTS,
    PLACEHOLDERS,
    TEMP,
    fresh,
    value_at,
)
from runtime.visualflow_compiler.views import NodeFacts, View

Reader: TypeAlias = Callable[[View], JsonValue]
"""What a wire delivers now, or `MISSING`."""
Resolver: TypeAlias = Callable[[View], Inputs]
Refinement: TypeAlias = Callable[[Inputs, View], None]
"""Changes resolved inputs in place (pin expressions)."""

WHOLE_RECORD = ("result", "output")
"""Handles that read the whole record when it has no such key."""


def picked(record: JsonValue, handle: str) -> JsonValue:
    """What a wire from `handle` reads in an output record, or `MISSING`."""
    if isinstance(record, dict) and handle in record:
        return record[handle]
    if handle not in WHOLE_RECORD:
        return MISSING
    return dict(record) if isinstance(record, dict) else record


class PureNode:
    """A pure node of a flow: evaluated anew at every pull.

    Attributes:
        resolve: set once all nodes are known; None while the flow is being compiled.
        is_shared: several wires start here and it gives the same to each of them, so that one
            evaluation per visit is enough.
    """

    __slots__ = ("_evaluate", "_facts", "is_shared", "node_id", "resolve")

    def __init__(self, facts: NodeFacts, evaluate: PureFunction) -> None:
        self.node_id = facts.node.id
        self.resolve: Resolver | None = None
        self.is_shared = False
        self._facts = facts
        self._evaluate = evaluate

    def record(self, view: View) -> JsonValue:
        """The node's output record now."""
        if self.is_shared:
            known = view.memo.get(self.node_id, MISSING)
            if known is not MISSING:
                return known
        inner = view.of(self._facts)
        if self.resolve is None:
            raise FlowError(
                self.node_id, "the node feeds itself", "take one wire out of the circle"
            )
        record = self._evaluate(self.resolve(inner), inner)
        if self.is_shared:
            view.memo[self.node_id] = record
        return record

    def reader(self, handle: str) -> Reader:
        """Reads one of the node's outputs."""

        def read(view: View) -> JsonValue:
            return picked(self.record(view), handle)

        return read


def constant_reader(record: JsonValue, handle: str) -> Reader:
    """Reads a literal; containers are copied, for they belong to the flow."""
    value = record.get(handle, MISSING) if isinstance(record, dict) else MISSING
    if isinstance(value, dict | list):
        return lambda view: fresh(value)
    return lambda view: value


Showing: TypeAlias = Callable[[JsonObject, str, JsonValue], JsonValue]
"""(run variables, node id, stored record) -> what the node's outputs show."""


def executed_reader(node_id: str, handle: str, as_shown: Showing | None = None) -> Reader:
    """Reads the stored output record of a node with control pins."""

    def read(view: View) -> JsonValue:
        temp = view.vars.get(TEMP)
        if not isinstance(temp, dict):
            return MISSING
        outputs = temp.get(NODE_OUTPUTS)
        if not isinstance(outputs, dict) or node_id not in outputs:
            return MISSING
        record = outputs[node_id]
        return picked(record if as_shown is None else as_shown(view.vars, node_id, record), handle)

    return read


def effect_reader(
    facts: NodeFacts, handle: str, mapping: Callable[[JsonValue, View], JsonValue]
) -> Reader:
    """Reads an effect node: its mapped raw result, or the record its phases left."""
    node_id = facts.node.id
    path = effect_path(node_id)

    def record(view: View) -> JsonValue:
        temp = view.vars.get(TEMP)
        if not isinstance(temp, dict):
            return MISSING
        outputs = temp.get(NODE_OUTPUTS)
        if isinstance(outputs, dict) and node_id in outputs:
            return outputs[node_id]
        placeholders = temp.get(PLACEHOLDERS)
        standing = placeholders.get(node_id) if isinstance(placeholders, dict) else None
        raw = value_at(temp.get(EFFECTS), path)
        if raw is MISSING or raw is None:
            return standing if standing is not None else MISSING
        mapped = mapping(raw, view.of(facts))
        return {**standing, **mapped} if standing and isinstance(mapped, dict) else mapped

    def read(view: View) -> JsonValue:
        known = view.memo.get(node_id)
        if known is None:
            known = view.memo[node_id] = record(view)
        return MISSING if known is MISSING else picked(known, handle)

    return read


def effect_path(node_id: str) -> tuple[str, ...]:
    """Where the kernel puts the result of `_temp.effects.<node id>`, below `_temp.effects`."""
    return tuple(node_id.split("."))


def pure_base(view: View) -> Inputs:
    """Pure nodes start from nothing."""
    del view
    return {}


def payload_base(view: View) -> Inputs:
    """Effects, control and variable nodes start from the payload's keys."""
    payload = view.vars.get(LAST_OUTPUT)
    return dict(payload) if isinstance(payload, dict) else {}


def payload_or_vars_base(view: View) -> Inputs:
    """Function nodes start from the payload's keys; before any payload, from the run variables."""
    payload = view.vars.get(LAST_OUTPUT, MISSING)
    if payload is MISSING:
        return dict(view.vars)
    return dict(payload) if isinstance(payload, dict) else {}


def stored_base(path: tuple[str, ...]) -> Resolver:
    """The payload of a node with `inputKey`: another run variable."""

    def base(view: View) -> Inputs:
        payload = value_at(view.vars, path)
        return dict(payload) if isinstance(payload, dict) else {}

    return base


def resolver(
    base: Resolver,
    wires: Sequence[tuple[str, Reader]],
    defaults: Mapping[str, JsonValue],
    fallbacks: Mapping[str, JsonValue],
    refine: Refinement | None,
) -> Resolver:
    """Put the four stages together.

    Args:
        base: the first stage.
        wires: pin id and reader of each data wire, document order.
        defaults: of unwired declared inputs; they replace what the payload had.
        fallbacks: of undeclared pins; used only where nothing else is.
        refine: the last stage, if there are pin expressions.
    """
    scalars, containers = _split(defaults)

    def resolve(view: View) -> Inputs:
        inputs = base(view)
        for pin_id, read in wires:
            value = read(view)
            if value is not MISSING:
                inputs[pin_id] = value
        if scalars:
            inputs.update(scalars)
        for pin_id, value in containers:
            inputs[pin_id] = fresh(value)
        for pin_id, value in fallbacks.items():
            if pin_id not in inputs:
                inputs[pin_id] = fresh(value)
        if refine is not None:
            refine(inputs, view)
        return inputs

    return resolve


def _split(defaults: Mapping[str, JsonValue]) -> tuple[JsonObject, list[tuple[str, JsonValue]]]:
    scalars = {
        pin_id: value for pin_id, value in defaults.items() if not isinstance(value, dict | list)
    }
    containers = [(pin_id, value) for pin_id, value in defaults.items() if pin_id not in scalars]
    return scalars, containers
