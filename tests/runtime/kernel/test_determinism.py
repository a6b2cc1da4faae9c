import datetime as dt
import json

import pytest

from runtime.base.clock import FrozenClock, TickingClock
from runtime.base.ids import CountingIds
from runtime.drivers.history_bundle import export_run_history_bundle
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunState, RunStatus
from runtime.model.run_random import SeededRandom, random_of, seed_state
from runtime.model.spec import StepPlan
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from tests.runtime.kernel.flows import Counter, do, end, spec

NOON = dt.datetime(2030, 1, 1, 12, tzinfo=dt.UTC)


def dicing(throws=5):
    def throw(run, ctx):
        thrown = run.vars.setdefault("thrown", [])
        if len(thrown) >= throws:
            return StepPlan("throw", next_node="child")
        thrown.append(ctx.random.randint(1, 6))
        effect = Effect(EffectType.LLM_CALL, {"prompt": f"threw {thrown[-1]}"}, "said")
        return StepPlan("throw", effect=effect, next_node="throw")

    return spec(
        "dicing",
        throw=throw,
        child=do("child", EffectType.START_SUBWORKFLOW, {"workflow_id": "one"}, "e", "child"),
        e=end("e", "thrown", "child"),
    )


def one():
    def throw(run, ctx):
        return StepPlan("throw", complete_output={"number": ctx.random.random()})

    return spec("one", throw=throw)


def played(seed, clock, run_store=None, ledger_store=None):
    registry = WorkflowRegistry()
    registry.register(one())
    runs, ledgers = run_store or InMemoryRunStore(), ledger_store or InMemoryLedgerStore()
    runtime = Runtime(
        run_store=runs,
        ledger_store=ledgers,
        effect_handlers={EffectType.LLM_CALL: Counter()},
        workflow_registry=registry,
        clock=clock,
        ids=CountingIds(),
    )
    run_id = runtime.start(workflow=dicing(), vars={"given": "x"}, seed=seed)
    assert runtime.tick(workflow=dicing(), run_id=run_id).status is RunStatus.COMPLETED
    children = [run.run_id for run in runs.list_children(parent_run_id=run_id)]
    ledger = [ledgers.list(one) for one in (run_id, *children)]
    for record in (*ledger[0], *ledger[1]):
        record["prev_hash"] = record["record_hash"] = None  # only chained stores have them
    return json.dumps(ledger), runtime.get_state(run_id).output


@pytest.mark.parametrize("make_clock", [FrozenClock, TickingClock])
def test_the_same_seed_ids_and_clock_give_the_same_ledger_to_the_byte(make_clock, stores):
    first = played(7, make_clock(NOON))
    assert first[0] == played(7, make_clock(NOON), stores.runs, stores.ledger)[0]
    assert first[1] != played(8, make_clock(NOON))[1]


def test_numbers_come_again_after_a_crash(make):
    flow = dicing(9)
    registry = WorkflowRegistry()
    registry.register(one())
    options = {
        "effect_handlers": {EffectType.LLM_CALL: Counter()},
        "workflow_registry": registry,
    }
    whole = make(**options)
    first = whole.start(workflow=flow, seed="s")
    thrown = whole.tick(workflow=flow, run_id=first).output["thrown"]
    second = whole.start(workflow=flow, seed="s")
    while True:
        state = make(**options).tick(workflow=flow, run_id=second, max_steps=2)
        if state.status.is_terminal:
            break
    assert state.output["thrown"] == thrown
    assert len(set(thrown)) > 1


def test_a_run_without_a_seed_takes_the_systems_numbers_and_keeps_no_state(make):
    runtime = make(effect_handlers={EffectType.LLM_CALL: Counter()})
    run_id = runtime.start(workflow=one())
    number = runtime.tick(workflow=one(), run_id=run_id).output["number"]
    assert 0 <= number < 1
    assert "random" not in runtime.get_state(run_id).vars["_runtime"]


def test_seeded_numbers_are_spread_like_any_others():
    source = SeededRandom(seed_state(1))
    numbers = [source.random() for _draw in range(2000)]
    assert 0.47 < sum(numbers) / len(numbers) < 0.53
    assert {source.randint(1, 6) for _draw in range(200)} == {1, 2, 3, 4, 5, 6}
    assert sorted(source.sample(range(10), 10)) == list(range(10))
    assert source.getrandbits(700) >> 600
    assert SeededRandom(seed_state(1)).random() == numbers[0]
    for refused in (source.seed, source.getstate, lambda: source.setstate(None)):
        with pytest.raises(NotImplementedError):
            refused()


def test_a_broken_random_state_counts_as_no_seed():
    run = RunState("r", "w", RunStatus.RUNNING, "a", {"_runtime": {"random": {"seed": 4}}})
    assert not isinstance(random_of(run), SeededRandom)


def test_counting_ids_are_never_given_twice_by_threads():
    from concurrent.futures import ThreadPoolExecutor

    ids = CountingIds()
    with ThreadPoolExecutor(8) as pool:
        given = list(pool.map(lambda _number: ids.new(), range(2000)))
    assert len(set(given)) == 2000
    ids.reseed([{"step_id": given[-1], "run_id": "other"}, {"run_id": max(given)}])
    assert ids.new() > max(given)


def test_an_export_of_the_same_run_is_the_same_to_the_byte():
    exports = []
    for _time in range(2):
        runs, ledgers = InMemoryRunStore(), InMemoryLedgerStore()
        played(3, FrozenClock(NOON), runs, ledgers)
        root = next(row for row in runs.list_run_index() if row["parent_run_id"] is None)
        bundle = export_run_history_bundle(
            run_id=root["run_id"], run_store=runs, ledger_store=ledgers, clock=FrozenClock(NOON)
        )
        exports.append(json.dumps(bundle))
    assert exports[0] == exports[1]
