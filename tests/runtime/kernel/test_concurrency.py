"""Races: threads of one process, and processes on one store."""

import threading

import pytest

from runtime.base.errors import StaleResumeError
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectOutcome, EffectType
from runtime.model.run import RunStatus
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from runtime.visualflow_compiler.compile import compile_visualflow
from tests.benchmarks.runtime.processes import answer_all
from tests.benchmarks.runtime.shapes import ask_once, visual_loop
from tests.runtime.kernel.flows import do, end, go, spec
from tests.runtime.storage.stores import PLAIN
from tests.support.processes import clean_processes

DURABLE = [one for one in PLAIN if one.is_durable]
ASK = ask_once()


def in_threads(count, work):
    """Run `work(number)` in threads that start together; what went wrong is raised here."""
    barrier = threading.Barrier(count)
    errors = []

    def one(number):
        barrier.wait()
        try:
            work(number)
        except Exception as error:  # noqa: BLE001 - raised again below
            errors.append(error)

    threads = [threading.Thread(target=one, args=(n,)) for n in range(count)]  # noqa: TID251 - the race is the test
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


@pytest.mark.slow
def test_in_a_thousand_races_of_eight_answers_exactly_one_is_taken():
    runtime = Runtime(run_store=InMemoryRunStore(), ledger_store=InMemoryLedgerStore())
    ids = [runtime.start(workflow=ASK) for _trial in range(1000)]
    for run_id in ids:
        runtime.tick(workflow=ASK, run_id=run_id)
    taken = {run_id: [] for run_id in ids}

    def answer(number):
        for run_id in ids:
            try:
                runtime.resume(
                    workflow=ASK, run_id=run_id, wait_key=None, payload={"text": str(number)}
                )
                taken[run_id].append(number)
            except StaleResumeError:
                pass

    in_threads(8, answer)
    for run_id in ids:
        assert len(taken[run_id]) == 1
        assert runtime.get_state(run_id).output == {"x": {"text": str(taken[run_id][0])}}
        resumes = [
            one
            for one in runtime.get_ledger(run_id)
            if (one["effect"] or {}).get("type") == "resume"
        ]
        assert len(resumes) == 1


@pytest.mark.slow
def test_one_compiled_flow_serves_eight_threads_without_cross_talk():
    runtime = Runtime(run_store=InMemoryRunStore(), ledger_store=InMemoryLedgerStore())
    flow = compile_visualflow(visual_loop(6))
    wrong = []

    def many(number):
        for trial in range(150):
            mine = {"mine": number * 1000 + trial}
            run_id = runtime.start(workflow=flow, vars=mine)
            state = runtime.run_until_stop(flow, run_id)
            if state.vars["mine"] != mine["mine"] or state.vars["x"] != 5:
                wrong.append((mine, state.output))

    in_threads(8, many)
    assert wrong == []


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
    stores = backend.open(tmp_path)
    runtime = Runtime(run_store=stores.runs, ledger_store=stores.ledger)
    ids = [runtime.start(workflow=ASK) for _number in range(40)]
    for run_id in ids:
        runtime.tick(workflow=ASK, run_id=run_id)
    stores.close()
    context = clean_processes()
    barrier, queue = context.Barrier(2), context.Queue()
    processes = [
        context.Process(target=answer_all, args=(tmp_path, backend.name, ids, name, barrier, queue))
        for name in ("one", "two")
    ]
    for process in processes:
        process.start()
    won = [queue.get(timeout=60) for _process in processes]
    for process in processes:
        process.join(60)
        assert process.exitcode == 0
    assert sorted(won[0] + won[1]) == sorted(ids)
    stores = backend.open(tmp_path)
    for run_id in ids:
        assert stores.runs.load(run_id).status is RunStatus.COMPLETED
        kinds = [(one["effect"] or {}).get("type") for one in stores.ledger.list(run_id)]
        assert kinds == ["ask_user", "ask_user", "resume", None, "emit_event"]
    stores.close()
