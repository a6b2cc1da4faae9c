"""Races: threads of one process, and processes on one store."""

import pytest

from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectOutcome, EffectType
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from tests.benchmarks.runtime.races import race_answers, race_processes, race_runs
from tests.runtime.kernel.flows import do, end, go, spec
from tests.runtime.storage.stores import PLAIN
from tests.support.threads import in_threads

DURABLE = [one for one in PLAIN if one.is_durable]


@pytest.mark.slow
def test_in_a_thousand_races_of_eight_answers_exactly_one_is_taken():
    runtime = Runtime(run_store=InMemoryRunStore(), ledger_store=InMemoryLedgerStore())
    for run_id, winner in race_answers(runtime, 1000).items():
        assert runtime.get_state(run_id).output == {"x": {"text": str(winner)}}
        kinds = [(one["effect"] or {}).get("type") for one in runtime.get_ledger(run_id)]
        assert kinds.count("resume") == 1


@pytest.mark.slow
def test_one_compiled_flow_serves_eight_threads_without_cross_talk():
    race_runs(Runtime(run_store=InMemoryRunStore(), ledger_store=InMemoryLedgerStore()), 1200)


def test_threads_that_tick_one_run_take_each_step_once(make):
    runtime = make()
    calls = []

    def work(_run, _effect):
        calls.append(1)
        return EffectOutcome.completed({})

    runtime.register_effect_handlers({EffectType.LLM_CALL: work})
    flow = spec(
        "w",
        a=go("a", "b"),
        b=do("b", EffectType.LLM_CALL, {"prompt": "x"}, "c"),
        c=go("c", "e"),
        e=end("e", "visits"),
    )
    run_id = runtime.start(workflow=flow)
    in_threads(4, lambda _number: runtime.tick(workflow=flow, run_id=run_id))
    state = runtime.get_state(run_id)
    assert state.output == {"visits": {"a": 1, "c": 1}}
    assert len(calls) == 1


def test_pauses_and_ticks_that_race_lose_no_step(make):
    runtime = make()
    flow = spec("w", a=go("a", "b"), b=go("b", "c"), c=go("c", "d"), d=go("d", "a"))
    run_id = runtime.start(workflow=flow)

    def work(number):
        for _round in range(10):
            if number:
                runtime.pause_run(run_id)
                runtime.resume_run(run_id)
            else:
                runtime.tick(workflow=flow, run_id=run_id, max_steps=50)

    in_threads(2, work)
    state = runtime.tick(workflow=flow, run_id=run_id, max_steps=6)
    visits = [state.vars.get("visits", {}).get(name, 0) for name in "abcd"]
    assert max(visits) - min(visits) <= 1
    assert sum(visits) > 0
    assert [one["seq"] for one in runtime.get_ledger(run_id)] == list(
        range(1, runtime.ledger_store.last_seq(run_id) + 1)
    )


@pytest.mark.slow
@pytest.mark.parametrize("backend", DURABLE, ids=lambda one: one.name)
def test_of_two_processes_that_answer_one_wins_each_run(tmp_path, backend):
    won = race_processes(backend, tmp_path, 40)
    stores = backend.open(tmp_path)
    for run_id in (*won[0], *won[1]):
        kinds = [(one["effect"] or {}).get("type") for one in stores.ledger.list(run_id)]
        assert kinds == ["ask_user", "ask_user", "resume", None, "emit_event"]
    stores.close()
