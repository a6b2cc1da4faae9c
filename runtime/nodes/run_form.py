"""What a run is started with: one field for each data output of the entry, and values made to fit (3.7)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.fitting import fitted_value, wanted_of
from runtime.nodes.flow_facts import FlowFacts
from runtime.nodes.node_type import Start
from runtime.nodes.options import CompileOptions
from runtime.visualflow.flow import FlowPin, VisualFlow, VisualNode
from runtime.visualflow.problem import Problem, Severity

MISSING_INPUT = "missing-input"


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

    @property
    def misfits(self) -> tuple[Problem, ...]:
        """Those that are about values that do not fit."""
        return tuple(problem for problem in self.problems if problem.code != MISSING_INPUT)


def checks_inputs(flow: VisualFlow) -> bool:
    """Whether the flow starts with complete, fitting inputs only (`runSettings.checkedInputs`)."""
    settings = (flow.model_extra or {}).get("runSettings")
    return CompileOptions().of_flow(settings).checks_inputs


def run_fields(flow: VisualFlow, catalogue: Catalogue) -> tuple[RunField, ...]:
    """The fields of a flow's run form, in the order of its entry's pins.

    None if it begins without a trigger, or with one that gets its values from an event or the clock.
    """
    facts = FlowFacts(flow, catalogue)
    begins = facts.types[facts.entry].behaviour if facts.entry is not None else None
    if facts.entry is None or not isinstance(begins, Start) or begins.listen is not None:
        return ()
    start = flow.nodes_by_id[facts.entry]
    return tuple(_field(start, pin) for pin in start.outputs if not pin.is_exec)


def fitted_inputs(
    fields: Sequence[RunField], given: Mapping[str, JsonValue], *, needs_all: bool = False
) -> RunInputs:
    """Given values as their fields want them: text of a form or a command line becomes numbers, lists, objects.

    What is left out stays out and null stays null; defaults are the start node's affair.

    Args:
        needs_all: what is missing is no mere warning (`checks_inputs`).
    """
    values = dict(given)
    problems: list[Problem] = []
    for entry in fields:
        if given.get(entry.id) is None:
            if entry.is_required:
                problems.append(_missing(entry, needs_all=needs_all))
            continue
        value, loss = fitted_value(entry.type, given[entry.id])
        values[entry.id] = value
        if loss:
            problems.append(
                Problem(
                    Severity.WARNING,
                    f"“{entry.label}”: {loss}.",
                    pin_id=entry.id,
                    remedy=f"Give {wanted_of(entry.type)}.",
                    code="changed-input",
                )
            )
    return RunInputs(values, tuple(problems))


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


def _missing(entry: RunField, *, needs_all: bool) -> Problem:
    said = f"“{entry.label}” is not given"
    return Problem(
        Severity.ERROR if needs_all else Severity.WARNING,
        f"{said}." if needs_all else f"{said}; the flow starts with null there.",
        pin_id=entry.id,
        remedy=f"Give {wanted_of(entry.type)}.",
        code=MISSING_INPUT,
    )
