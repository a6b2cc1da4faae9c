"""How two runs differ, one sentence each."""

from collections.abc import Iterator

from runtime.base.json_value import JsonObject
from runtime.host import Host
from runtime.model.run_diff import RunDiff, StepChange
from runtime.visualflow.changes import short_value

_MOST_STEPS = 200
"""Steps that are told one by one; the JSON output has all of them."""


def run_differences(host: Host, first: str, second: str) -> tuple[list[str], JsonObject]:
    """Sentences about what is not the same, and the whole as JSON.

    Raises:
        UnknownRunError: one of the runs is not there.
    """
    one, other = host.get_run(first), host.get_run(second)
    found = host.compare(first, second)
    heads = [
        f"{name}: {short_value(getattr(one, name))} -> {short_value(getattr(other, name))}"
        for name in ("workflow_id", "status", "error")
        if getattr(one, name) != getattr(other, name)
    ]
    sentences = [*heads, *_sentences(found)]
    value: JsonObject = {
        "is_equal": not sentences,
        "differences": sentences,
        "shared": found.shared,
        "first_divergence": found.first_divergence,
        "first_reached": found.first_reached,
        "only_a": list(found.only_a),
        "only_b": list(found.only_b),
        "vars_changed": list(found.vars_changed),
        "per_node": dict(found.per_node),
        "steps": [step.to_json() for step in found.steps if step.change != "same"],
        "cost_delta": found.cost_delta,
        "token_delta": found.token_delta,
        "time_delta": found.time_delta,
    }
    return sentences, value


def _sentences(found: RunDiff) -> Iterator[str]:
    parting = found.parting
    if parting is not None:
        yield f"{_shared(found.shared)} part at node {parting.node_id}"
    changed = [step for step in found.steps if step.change != "same"]
    yield from map(_sentence, changed[:_MOST_STEPS])
    if len(changed) > _MOST_STEPS:
        more = len(changed) - _MOST_STEPS
        yield "and one more step" if more == 1 else f"and {more} more steps"
    if found.first_reached is not None:
        yield f"record {found.first_reached} of the second run is the first that shows it"
    if found.vars_changed:
        yield f"variables: {', '.join(found.vars_changed[:20])} differ"


def _shared(count: int) -> str:
    match count:
        case 0:
            return "from the first step on they"
        case 1:
            return "the first step is the same, then they"
        case _:
            return f"the first {count} steps are the same, then they"


def _sentence(step: StepChange) -> str:
    at = f"node {step.node_id}, {step.kind.replace('_', ' ')}"
    if step.change == "only_a":
        return f"record {step.seq_a}, {at}: only in the first run"
    if step.change == "only_b":
        return f"record {step.seq_b}, {at}: only in the second run"
    records = f"record {step.seq_a} -> {step.seq_b}"
    asked = ""
    if step.asks_otherwise and step.kind != "output":
        asked = f"asked {short_value(step.asked_a)} -> {short_value(step.asked_b)}; "
    return f"{records}, {at}: {asked}{short_value(step.before)} -> {short_value(step.after)}"
