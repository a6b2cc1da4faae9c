"""Values that are not JSON, or hardly, at every place where a value enters: refused in words, and the stores stay whole."""

import datetime as dt
import enum
import itertools
import json
import uuid
from dataclasses import dataclass

import pytest

from runtime.base.errors import FlowError
from runtime.model.effect import EffectOutcome, EffectType
from runtime.model.run import RunStatus
from runtime.model.spec import StepPlan
from tests.runtime.kernel.flows import do, end, go, spec


@dataclass
class Point:
    x: int = 1


class Colour(enum.Enum):
    RED = "red"


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def cyclic():
    value = []
    value.append(value)
    return value


REFUSED = {
    "nan": lambda: float("nan"),
    "infinity": lambda: float("inf"),
    "nan in a list": lambda: {"a": [1.0, float("nan")]},
    "too large a number": lambda: 2**64,
    "too small a number": lambda: -(2**63) - 1,
    "half a character": lambda: "\ud800",
    "half a character as a key": lambda: {"\ud800": 1},
    "deep": lambda: nested(300),
    "very deep": lambda: nested(20_000),
    "a circle": cyclic,
    "a set": lambda: {1},
    "bytes": lambda: b"x",
    "an object": object,
    "a number as a key": lambda: {1: 2},
    "a time": lambda: dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
    "a dataclass": Point,
    "an enum": lambda: Colour.RED,
    "a uuid": lambda: uuid.UUID(int=1),
}
TAKEN = {
    "a tuple": lambda: (1, 2),
    "large": lambda: "x" * 300_000,
    "emoji": lambda: "👩‍👩‍👧\u202e\x00\x1f",
    "every limit": lambda: [2**64 - 1, -(2**63), 1e308, 5e-324, -0.0],
    "almost deep": lambda: nested(150),
}


def by_a_node(value, _made):
    def put(run, _ctx):
        run.vars["value"] = value
        return StepPlan("a", next_node="e")

    return spec(a=put, e=end("e", "value"))


def by_a_node_below(value, _made):
    def put(run, _ctx):
        run.vars.setdefault("deep", {})["list"] = [value]
        return StepPlan("a", next_node="e")

    return spec(s=go("s", "a"), a=put, e=end("e"))


def as_payload(value, _made):
    return spec(a=do("a", EffectType.LLM_CALL, {"prompt": value}, "e", "r"), e=end("e", "r"))


def as_result(value, made):
    made["result"] = {"value": value}
    return spec(a=do("a", EffectType.LLM_CALL, {"prompt": "?"}, "e", "r"), e=end("e", "r"))


def as_output(value, _made):
    return spec(a=lambda _run, _ctx: StepPlan("a", complete_output={"value": value}))


def in_a_wait(value, _made):
    payload = {"prompt": "?", "details": {"value": value}, "name": "x"}
    return spec(a=do("a", EffectType.WAIT_EVENT, payload, "e", "r"), e=end("e", "r"))


def by_an_answer(value, made):
    made["answer"] = {"text": value}
    return spec(a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e", "r"), e=end("e", "r"))


def in_an_event(value, _made):
    payload = {"name": "x", "payload": {"value": value}}
    return spec(a=do("a", EffectType.EMIT_EVENT, payload, "e", "r"), e=end("e", "r"))


def for_a_child(value, _made):
    payload = {"workflow_id": "child", "vars": {"value": value}}
    return spec(a=do("a", EffectType.START_SUBWORKFLOW, payload, "e", "r"), e=end("e", "r"))


PLACES = (
    by_a_node,
    by_a_node_below,
    as_payload,
    as_result,
    as_output,
    in_a_wait,
    by_an_answer,
    in_an_event,
    for_a_child,
)


def driven(make, place, value):
    """Drive a flow with a value at a place; the runtime, the run's id and what was refused."""
    made = {}
    flow = place(value, made)
    handlers = {EffectType.LLM_CALL: lambda *_: EffectOutcome.completed(made.get("result"))}
    runtime = make(effect_handlers=handlers, raise_node_errors=False)
    runtime.workflow_registry.register(spec("child", c=end("c", "value")))
    run_id, refused = runtime.start(workflow=flow), None
    try:
        state = runtime.tick(workflow=flow, run_id=run_id)
        if "answer" in made:
            assert state.status is RunStatus.WAITING
            runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload=made["answer"])
    except FlowError as error:
        refused = error
    return runtime, run_id, refused


def whole(runtime, run_id):
    """The stored run, after a look at everything that is stored of it."""
    state = runtime.get_state(run_id)
    ledger = runtime.get_ledger(run_id)
    json.dumps([state.to_json(), ledger], allow_nan=False).encode()
    assert [record["seq"] for record in ledger] == list(range(1, len(ledger) + 1))
    runtime.status(run_id)
    return state


@pytest.mark.parametrize("place", PLACES, ids=lambda one: one.__name__)
def test_what_is_not_json_is_refused_and_nothing_of_it_stored(make, place):
    for name, value in REFUSED.items():
        runtime, run_id, refused = driven(make, place, value())
        state = whole(runtime, run_id)
        if refused is None:
            assert state.status is RunStatus.FAILED, name
            assert state.error, name
        else:
            assert refused.problem, name
            assert state.status in (RunStatus.WAITING, RunStatus.FAILED), name


@pytest.mark.parametrize("place", PLACES, ids=lambda one: one.__name__)
def test_what_is_json_is_taken_however_odd(make, place):
    for name, value in TAKEN.items():
        runtime, run_id, refused = driven(make, place, value())
        assert refused is None, name
        state = whole(runtime, run_id)
        assert state.status is not RunStatus.FAILED, (name, state.error)


def test_a_run_does_not_begin_with_what_is_not_json(make, stores):
    runtime = make()
    for value in REFUSED.values():
        with pytest.raises(FlowError):
            runtime.start(workflow=spec(e=end("e")), vars={"value": value()})
    assert stores.runs.list_runs() == []


def test_whatever_a_node_raises_can_be_stored(make):
    texts = iter(["\ud800", "x" * 300_000, "\x00", ""])

    def bad(_run, _ctx):
        raise RuntimeError(next(texts))

    runtime = make(raise_node_errors=False)
    flow = spec(a=bad)
    for _text in range(4):
        run_id = runtime.start(workflow=flow)
        runtime.tick(workflow=flow, run_id=run_id)
        assert whole(runtime, run_id).status is RunStatus.FAILED


def test_an_odd_run_id_is_refused(make, stores):
    runtime = make()
    for run_id in (".", "..", "a/b", "a\\b", "a\0b", "ü", "x" * 129, "a b", "\n"):
        with pytest.raises(FlowError):
            runtime.start(workflow=spec(e=end("e")), run_id=run_id)
        assert runtime.get_ledger(run_id) == []
    assert stores.runs.list_runs() == []


def test_any_other_run_id_works(make):
    runtime = make()
    flow = spec(a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e", "r"), e=end("e", "r"))
    for run_id in ("a", "-", "CON", "a..b", "x" * 128, "_.-"):
        assert runtime.start(workflow=flow, run_id=run_id) == run_id
        runtime.tick(workflow=flow, run_id=run_id)
        runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"text": "x"})
        assert whole(runtime, run_id).status is RunStatus.COMPLETED


def test_odd_texts_as_reasons_and_names_are_stored_or_refused(make):
    runtime = make()
    flow = spec(a=do("a", EffectType.WAIT_EVENT, {"name": "n"}, "e", "r"), e=end("e", "r"))
    controls = (runtime.pause_run, runtime.cancel_run)
    for control, text in itertools.product(controls, ("\ud800", "x" * 100_000, "\x00")):
        run_id = runtime.start(workflow=flow)
        runtime.tick(workflow=flow, run_id=run_id)
        try:
            control(run_id, reason=text, actor_id=text)
        except FlowError:
            assert whole(runtime, run_id).status is RunStatus.WAITING
        whole(runtime, run_id)
