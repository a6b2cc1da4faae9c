"""What a run is started with: one field for each data output of the entry, and values made to fit (3.7)."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from runtime.base.errors import NotJsonError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.text_forms import parse_json_leniently, stringify_json
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.flow_facts import FlowFacts
from runtime.visualflow.flow import FlowPin, VisualFlow, VisualNode
from runtime.visualflow.pins import ARTIFACT_LISTS, ARTIFACTS
from runtime.visualflow.problem import Problem, Severity

_LISTS = frozenset({"array", "tools", "assertions"})
_OBJECTS = frozenset({"object", "json_schema", "memory", "assertion"})
_TRUE = frozenset({"true", "1", "yes", "on"})
_FALSE = frozenset({"false", "0", "no", "off"})
_ANYTHING = frozenset({"any", "agent"})


@dataclass(frozen=True, slots=True)
class RunField:
    """One value that a run may be started with.

    Attributes:
        id: name of the run variable.
        type: pin type.
        label: what the form shows.
        doc: one sentence, may be empty.
        default: what the start node gives where nothing is given; None: null.
        is_required: there is no default; leaving it out gives null.
    """

    id: str
    type: str
    label: str
    doc: str = ""
    default: JsonValue = None
    is_required: bool = True


@dataclass(frozen=True, slots=True)
class RunInputs:
    """Values made to fit their fields.

    Attributes:
        values: field id -> value; keys that no field has are kept as they are.
        problems: what was missing (`missing-input`) or had to be changed with a loss (`changed-input`);
            `pin_id` is the field. None of them stops a run.
    """

    values: JsonObject = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def run_fields(flow: VisualFlow, catalogue: Catalogue) -> tuple[RunField, ...]:
    """The fields of a flow's run form, in the order of its entry's pins; none if it begins without a trigger."""
    facts = FlowFacts(flow, catalogue)
    if facts.entry is None or not facts.is_trigger(facts.entry):
        return ()
    start = flow.nodes_by_id[facts.entry]
    return tuple(_field(start, pin) for pin in start.outputs if not pin.is_exec)


def fitted_inputs(fields: Sequence[RunField], given: Mapping[str, JsonValue]) -> RunInputs:
    """Given values as their fields want them: text of a form or a command line becomes numbers, lists, objects.

    What is left out stays out and null stays null; defaults are the start node's affair.
    """
    values = dict(given)
    problems: list[Problem] = []
    for entry in fields:
        if given.get(entry.id) is None:
            if entry.is_required:
                problems.append(_missing(entry))
            continue
        value, loss = fitted_value(entry.type, given[entry.id])
        values[entry.id] = value
        if loss:
            problems.append(
                Problem(
                    Severity.WARNING,
                    f"“{entry.label}”: {loss}.",
                    pin_id=entry.id,
                    remedy=f"Give {_wanted(entry.type)}.",
                    code="changed-input",
                )
            )
    return RunInputs(values, tuple(problems))


def fitted_value(pin_type: str, value: JsonValue) -> tuple[JsonValue, str]:
    """A value as a pin type wants it, and what was lost on the way, without a full stop; empty: nothing."""
    if pin_type in _ANYTHING:
        return value, ""
    if pin_type == "number":
        return _number(value)
    if pin_type == "boolean":
        return _boolean(value), ""
    if pin_type in _LISTS:
        return _json_of(value, list)
    if pin_type in _OBJECTS:
        return _json_of(value, dict)
    if pin_type in ARTIFACTS:
        return _artifact(value), ""
    if pin_type in ARTIFACT_LISTS:
        entries, loss = _json_of([value] if isinstance(value, dict) else value, list)
        return [_artifact(entry) for entry in entries], loss
    return (value if isinstance(value, str) else _as_text(value)), ""


def _field(start: VisualNode, pin: FlowPin) -> RunField:
    defaults = start.pin_defaults
    return RunField(
        id=pin.id,
        type=pin.type,
        label=pin.label or pin.id,
        doc=pin.description,
        default=defaults.get(pin.id),
        is_required=pin.id not in defaults,
    )


def _missing(entry: RunField) -> Problem:
    return Problem(
        Severity.WARNING,
        f"“{entry.label}” is not given; the flow starts with null there.",
        pin_id=entry.id,
        remedy=f"Give {_wanted(entry.type)}.",
        code="missing-input",
    )


def _wanted(pin_type: str) -> str:
    if pin_type in _LISTS or pin_type in ARTIFACT_LISTS:
        return "a JSON list"
    if pin_type in _OBJECTS:
        return "a JSON object"
    if pin_type in ARTIFACTS:
        return "an artifact id"
    return {"number": "a number", "boolean": "true or false", "any": "a value"}.get(
        pin_type, "a text"
    )


def _number(value: JsonValue) -> tuple[JsonValue, str]:
    if isinstance(value, int | float):
        return value, ""
    text = value.strip() if isinstance(value, str) else ""
    for read in (int, float):
        try:
            number = read(text)
        except ValueError:
            continue
        if math.isfinite(number):
            return number, ""
    return value, f"{_as_text(value)[:40]!r} is not a number"


def _boolean(value: JsonValue) -> bool:
    if isinstance(value, str):
        text = value.strip().lower()
        if text in _TRUE or text in _FALSE:
            return text in _TRUE
    return bool(value)


def _json_of(value: JsonValue, kind: type) -> tuple[JsonValue, str]:
    if isinstance(value, kind):
        return value, ""
    if isinstance(value, str):
        try:
            found = parse_json_leniently(value)
        except NotJsonError:
            found = None
        if isinstance(found, kind):
            return found, ""
        if not value.strip():
            return kind(), ""
    name = "list" if kind is list else "object"
    return kind(), f"{_as_text(value)[:40]!r} is not a JSON {name}"


def _artifact(value: JsonValue) -> JsonValue:
    if isinstance(value, str) and value.lstrip().startswith("{"):
        reference, loss = _json_of(value, dict)
        return value if loss else reference
    if isinstance(value, str) and value.strip():
        return {"$artifact": value.strip(), "artifact_id": value.strip()}
    return value


def _as_text(value: JsonValue) -> str:
    if isinstance(value, str):
        return value
    return stringify_json(value) if isinstance(value, dict | list) else str(value)
