import datetime as dt
import threading

import pytest

from runtime import FrozenClock, RetryPolicy, Runtime, SqliteDatabase, create_scheduled_runtime
from runtime.drivers.scheduler import Scheduler
from runtime.kernel.registry import WorkflowRegistry
from runtime.model.effect import EffectOutcome, EffectType
from runtime.model.event import RunEventType as T
from runtime.model.run import RunStatus
from runtime.model.spec import StepPlan
from runtime.model.wait import WaitReason
from runtime.storage.sqlite import SqliteLedgerStore, SqliteRunStore
from tests.runtime.kernel.flows import Counter, do, end, spec

NOON = dt.datetime(2030, 1, 1, 12, tzinfo=dt.UTC)
WAIT_S = 10


def counting_node(run, _ctx):
    """Changes its variables before it asks: a second planning must not count twice."""
    run.vars["planned"] = run.vars.get("planned", 0) + 1
    return do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e", "said")(run, _ctx)


FLOW = spec("w", a=counting_node, e=end("e", "planned", "said"))


def busy(failures, clock=None, **options):
    return create_scheduled_runtime(
        workflows=[FLOW],
        effect_handlers={EffectType.LLM_CALL: Counter(failures)},
        effect_policy=RetryPolicy(backoff_base=5.0),
        auto_start=False,
        **({"clock": clock} if clock else {}),
        **options,
    )


def test_a_long_back_off_parks_the_run_and_the_next_attempt_comes_in_time():
    clock = FrozenClock(NOON)
    scheduled = busy(1, clock)
    events = []
    scheduled.runtime.subscribe_events(events.append)
    run_id, state = scheduled.run(FLOW)
    assert state.status is RunStatus.WAITING
    assert state.waiting.reason is WaitReason.UNTIL
    assert state.waiting.details == {
        "kind": "retry",
        "attempt": 1,
        "max_attempts": 3,
        "error": "no luck 1",
    }
    assert scheduled.scheduler.poll_once() == 0
    clock.advance(6)
    assert scheduled.scheduler.poll_once() == 1
    state = scheduled.get_state(run_id)
    assert state.output == {"planned": 1, "said": {"n": 2}}
    assert "retry" not in state.vars["_runtime"]
    attempts = [
        (record["attempt"], record["status"])
        for record in scheduled.get_ledger(run_id)
        if (record["effect"] or {}).get("type") == "llm_call"
    ]
    assert attempts == [(1, "started"), (1, "failed"), (2, "started"), (2, "completed")]
    kinds = [event.type for event in events]
    assert kinds.index(T.EFFECT_RETRY) < kinds.index(T.WAIT_ENTERED) < kinds.index(T.TIMER_FIRED)


def test_attempts_stay_bounded_over_parks_and_restarts(tmp_path):
    clock = FrozenClock(NOON)
    database = SqliteDatabase(tmp_path / "r.sqlite3")
    stores = {
        "run_store": SqliteRunStore(database),
        "ledger_store": SqliteLedgerStore(database),
    }
    run_id, state = busy(99, clock, **stores).run(FLOW)
    for _attempt in range(2):
        assert state.status is RunStatus.WAITING
        clock.advance(60)
        again = busy(99, clock, **stores)
        again.scheduler.poll_once()
        state = again.get_state(run_id)
    assert state.status is RunStatus.FAILED
    assert "Effect failed after 3 attempts" in state.error
    database.close()


def test_a_parked_run_can_be_cancelled_and_tried_at_once():
    scheduled = busy(1, FrozenClock(NOON))
    run_id, _state = scheduled.run(FLOW)
    scheduled.runtime.fire_timer_now(run_id)
    assert scheduled.tick(run_id).output["said"] == {"n": 2}
    scheduled = busy(9, FrozenClock(NOON))
    run_id, _state = scheduled.run(FLOW)
    assert scheduled.cancel_run(run_id).status is RunStatus.CANCELLED


def test_without_a_scheduler_the_thread_waits():
    policy = RetryPolicy(backoff_base=0.001)
    runtime = create_scheduled_runtime(auto_start=False).runtime
    plain = Runtime(
        run_store=runtime.run_store,
        ledger_store=runtime.ledger_store,
        effect_policy=policy,
        effect_handlers={EffectType.LLM_CALL: Counter(2)},
    )
    run_id = plain.start(workflow=FLOW)
    assert plain.tick(workflow=FLOW, run_id=run_id).output["said"] == {"n": 3}


@pytest.fixture
def two(tmp_path):
    """Two databases on one file, as two processes have them."""
    opened = [SqliteDatabase(tmp_path / "r.sqlite3") for _process in range(2)]
    yield [
        {"run_store": SqliteRunStore(one), "ledger_store": SqliteLedgerStore(one)} for one in opened
    ]
    for one in opened:
        one.close()


def save_elsewhere(store, run_id, **changes):
    """Change a stored run as another process does: without this process's locks and flags."""
    run, rev = store.load_with_rev(run_id)
    for name, value in changes.items():
        setattr(run, name, value)
    store.save(run, expected_rev=rev)


def test_a_cancel_by_another_process_is_seen_between_pure_steps(two):
    here, there = two
    saved = []

    def spin(run, _ctx):
        if not saved:
            save_elsewhere(there["run_store"], run.run_id, status=RunStatus.CANCELLED, error="gone")
            saved.append(run.run_id)
        return StepPlan("spin", next_node="spin")

    flow = spec("spinning", spin=spin)
    runtime = Runtime(**here)
    run_id = runtime.start(workflow=flow)
    state = runtime.tick(workflow=flow, run_id=run_id, max_steps=100_000_000)
    assert state.status is RunStatus.CANCELLED


def test_a_cancel_by_another_process_reaches_the_effect_in_flight(two):
    here, there = two
    entered, left = threading.Event(), threading.Event()

    def long_call(run, _effect, _next_node):
        entered.set()
        if run._runtime_cancel_event.wait(WAIT_S):
            left.set()
        return EffectOutcome.cancelled()

    registry = WorkflowRegistry()
    registry.register(FLOW)
    runtime = Runtime(
        **here, workflow_registry=registry, effect_handlers={EffectType.LLM_CALL: long_call}
    )
    scheduler = Scheduler(runtime=runtime, registry=registry, eager=True)
    scheduler.start()
    try:
        run_id = runtime.start(workflow=FLOW)
        assert entered.wait(WAIT_S)
        save_elsewhere(there["run_store"], run_id, status=RunStatus.CANCELLED, error="gone")
        assert left.wait(WAIT_S)
    finally:
        scheduler.stop()
    assert runtime.get_state(run_id).error == "gone"
