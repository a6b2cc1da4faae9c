import datetime as dt
import subprocess
import sys
import threading

import pytest

from runtime.base.clock import FrozenClock, SystemClock, TickingClock, iso
from runtime.drivers.lease_owner import has_ended, new_owner
from runtime.drivers.scheduled_runtime import create_scheduled_runtime
from runtime.drivers.scheduler import Scheduler
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectOutcome, EffectType
from runtime.model.protocols import RunStore
from runtime.model.run import RunStatus
from runtime.model.wait import WaitReason
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from tests.benchmarks.runtime.__main__ import best, parked
from tests.runtime.kernel.flows import do, end, go, spec
from tests.runtime.storage.stores import backend_of

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
ASK = spec("ask", a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e", "x"), e=end("e", "x"))


class Seen:
    """Collects states and lets a test wait for a fact."""

    def __init__(self):
        self.states = {}
        self.failures = []
        self.changed = threading.Condition()

    def resumed(self, state):
        with self.changed:
            self.states[state.run_id] = state
            self.changed.notify_all()

    def failed(self, run_id, error):
        with self.changed:
            self.failures.append((run_id, error))
            self.changed.notify_all()

    def wait_for(self, fact, timeout=10):
        with self.changed:
            assert self.changed.wait_for(fact, timeout)


def timer(seconds):
    until = iso(dt.datetime.now(dt.UTC) + dt.timedelta(seconds=seconds))  # noqa: TID251 - a real timer is the test
    return spec(
        "timer", a=do("a", EffectType.WAIT_UNTIL, {"until": until}, "e", "t"), e=end("e", "t")
    )


@pytest.fixture
def scheduled(stores):
    made = []

    def make(**options):
        one = create_scheduled_runtime(
            run_store=stores.runs, ledger_store=stores.ledger, poll_interval_s=0.5, **options
        )
        made.append(one)
        return one

    yield make
    for one in made:
        one.stop()


def test_a_due_timer_fires_by_itself_and_soon(scheduled):
    seen = Seen()
    runtime = scheduled(on_run_resumed=seen.resumed)
    flow = timer(0.2)
    run_id, state = runtime.run(flow)
    assert state.waiting.reason is WaitReason.UNTIL
    seen.wait_for(lambda: run_id in seen.states)
    fired = dt.datetime.fromisoformat(seen.states[run_id].output["t"]["fired_at"])
    due = dt.datetime.fromisoformat(seen.states[run_id].output["t"]["until"])
    assert due <= fired < due + dt.timedelta(seconds=0.4)
    assert runtime.stats.runs_resumed == 1


def test_a_timer_survives_a_restart(stores):
    clock = FrozenClock(NOW)

    def runtime():
        registry = WorkflowRegistry()
        until = iso(NOW + dt.timedelta(hours=24))
        flow = spec("t", a=do("a", EffectType.WAIT_UNTIL, {"until": until}, "e"), e=end("e"))
        registry.register(flow)
        made = Runtime(
            run_store=stores.runs,
            ledger_store=stores.ledger,
            workflow_registry=registry,
            clock=clock,
        )
        return made, flow, Scheduler(runtime=made, registry=registry)

    first, flow, _scheduler = runtime()
    run_id = first.start(workflow=flow)
    first.tick(workflow=flow, run_id=run_id)
    second, _flow, scheduler = runtime()
    assert scheduler.poll_once() == 0
    clock.advance(24 * 3600)
    assert scheduler.poll_once() == 1
    assert second.get_state(run_id).status is RunStatus.COMPLETED


def test_a_day_passes_at_once_under_a_ticking_clock(stores):
    registry = WorkflowRegistry()
    until = iso(NOW + dt.timedelta(hours=24))
    flow = spec("t", a=do("a", EffectType.WAIT_UNTIL, {"until": until}, "e", "t"), e=end("e", "t"))
    registry.register(flow)
    made = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        workflow_registry=registry,
        clock=TickingClock(NOW, step_s=3600),
    )
    scheduler = Scheduler(runtime=made, registry=registry)
    run_id = made.start(workflow=flow)
    assert made.tick(workflow=flow, run_id=run_id).status is RunStatus.WAITING
    while not made.get_state(run_id).status.is_terminal:
        scheduler.poll_once()
    assert scheduler.stats.poll_cycles < 24, "every look at the clock is an hour"
    assert made.get_state(run_id).output["t"]["fired_at"] >= until


def test_three_levels_of_children_go_on_by_themselves_after_the_answer(scheduled):
    def parent(name, child):
        payload = {"workflow_id": child}
        return spec(
            name, p=do("p", EffectType.START_SUBWORKFLOW, payload, "e", "sub"), e=end("e", "sub")
        )

    flows = [ASK, parent("one", "ask"), parent("two", "one"), parent("three", "two")]
    seen = Seen()
    runtime = scheduled(workflows=flows, on_run_resumed=seen.resumed, eager=True)
    run_id, state = runtime.run(flows[-1])
    leaf = state
    while leaf.waiting.reason is WaitReason.SUBWORKFLOW:
        leaf = runtime.get_state(leaf.waiting.details["sub_run_id"])
    runtime.respond(leaf.run_id, {"text": "deep"})
    seen.wait_for(lambda: runtime.get_state(run_id).status.is_terminal)
    output = runtime.get_state(run_id).output
    assert output["sub"]["output"]["sub"]["output"]["sub"]["output"] == {"x": {"text": "deep"}}


def test_leftovers_are_driven_with_a_fair_turn_for_each(scheduled):
    seen = Seen()
    runtime = scheduled(on_run_resumed=seen.resumed, eager=True, workers=2, auto_start=False)
    flow = spec("pure", a=go("a", "b"), b=go("b", "c"), c=go("c", "e"), e=end("e", "visits"))
    ids = [runtime.start(workflow=flow) for _number in range(10)]
    runtime.start_scheduler()
    with pytest.raises(RuntimeError, match="already running"):
        runtime.start_scheduler()
    seen.wait_for(
        lambda: all(one in seen.states and seen.states[one].status.is_terminal for one in ids)
    )
    runtime.stop()
    runtime.stop()
    assert not runtime.is_running


def test_a_failing_run_is_reported_and_stops_nobody(scheduled):
    seen = Seen()

    def bad(_run, _ctx):
        raise ValueError("on purpose")

    runtime = scheduled(on_run_failed=seen.failed, on_run_resumed=seen.resumed, eager=True)
    broken, good = spec("bad", a=bad), spec("good", a=go("a", "e"), e=end("e"))
    bad_id = runtime.start(workflow=broken)
    good_id = runtime.start(workflow=good)
    seen.wait_for(lambda: seen.failures and good_id in seen.states)
    assert seen.failures[0][0] == bad_id
    assert runtime.stats.runs_failed == 1
    assert "on purpose" in runtime.stats.errors[0]
    assert runtime.get_state(bad_id).status is RunStatus.FAILED


class Refusing(InMemoryRunStore):
    """A store that refuses every write for a while."""

    is_full = False
    refused = 0

    def save(self, run, *, expected_rev=None, patch=None):
        if self.is_full:
            self.refused += 1
            raise OSError("no space left on device")
        return super().save(run, expected_rev=expected_rev, patch=patch)


def test_a_store_that_refuses_is_not_asked_without_end_and_the_run_goes_on_later():
    store, seen = Refusing(), Seen()
    runtime = create_scheduled_runtime(
        run_store=store,
        ledger_store=InMemoryLedgerStore(),
        poll_interval_s=0.05,
        eager=True,
        on_run_failed=seen.failed,
        on_run_resumed=seen.resumed,
        auto_start=False,
    )
    flow = spec("w", a=go("a", "e"), e=end("e"))
    run_id = runtime.start(workflow=flow)
    store.is_full = True
    runtime.start_scheduler()
    seen.wait_for(lambda: len(seen.failures) == 3)
    assert runtime.stats.poll_cycles < 100
    assert store.refused == 3
    store.is_full = False
    seen.wait_for(lambda: run_id in seen.states)
    assert runtime.get_state(run_id).status is RunStatus.COMPLETED
    runtime.stop()


@pytest.mark.parametrize("eager", [True, False])
def test_a_damaged_run_does_not_keep_the_others_from_going_on(tmp_path, eager):
    opened, seen = backend_of("sqlite").open(tmp_path), Seen()
    runtime = create_scheduled_runtime(
        run_store=opened.runs,
        ledger_store=opened.ledger,
        poll_interval_s=0.1,
        on_run_resumed=seen.resumed,
        on_run_failed=seen.failed,
        auto_start=False,
    )
    runtime.scheduler._eager = eager
    flow = spec("w", a=go("a", "e"), e=end("e"))
    bad, good = (runtime.start(workflow=flow) for _run in range(2))
    connection = opened.runs.database.connection()
    connection.execute("UPDATE run_vars SET document=x'7b' WHERE run_id=?", (bad,))
    runtime.start_scheduler()
    seen.wait_for(lambda: good in seen.states and seen.states[good].status.is_terminal)
    seen.wait_for(lambda: seen.failures)
    assert seen.failures[0][0] == bad
    later = runtime.start(workflow=flow)
    seen.wait_for(lambda: later in seen.states)
    assert runtime.stats.poll_cycles < 200
    runtime.stop()
    opened.close()


class Broken(InMemoryRunStore):
    """A store where one method after the other fails for a while."""

    failing = frozenset()

    def __getattribute__(self, name):
        if name in super().__getattribute__("failing"):
            raise OSError(f"{name} failed")
        return super().__getattribute__(name)


@pytest.mark.parametrize(
    "failing",
    [
        "next_wait_deadline",
        "due_run_ids",
        "acquire_lease",
        "release_lease",
        "load",
        "finished_child_waits",
    ],
)
def test_a_store_that_fails_for_a_while_ends_no_thread_of_the_scheduler(failing):
    store, seen = Broken(), Seen()
    runtime = create_scheduled_runtime(
        run_store=store,
        ledger_store=InMemoryLedgerStore(),
        poll_interval_s=0.05,
        on_run_resumed=seen.resumed,
        auto_start=False,
    )
    flow = spec("w", a=go("a", "e"), e=end("e"))
    run_id = runtime.start(workflow=flow)
    store.failing = frozenset({failing})
    runtime.start_scheduler()
    runtime.scheduler.submit(run_id)
    noted = threading.Event()
    note = runtime.scheduler._note

    def noting(text):
        note(text)
        noted.set()

    runtime.scheduler._note = noting
    assert noted.wait(10)
    store.failing = frozenset()
    later = runtime.start(workflow=flow)
    runtime.scheduler.submit(later)
    seen.wait_for(lambda: {run_id, later} <= set(seen.states))
    seen.wait_for(lambda: all(state.status.is_terminal for state in seen.states.values()))
    assert all(thread.is_alive() for thread in runtime.scheduler._threads)
    runtime.stop()


def test_a_run_that_is_submitted_while_it_is_in_work_gets_another_turn(monkeypatch):
    seen, looked = Seen(), threading.Event()
    runtime = create_scheduled_runtime(poll_interval_s=60, workflows=[ASK], auto_start=False)
    scheduler = runtime.scheduler
    enqueue = scheduler._enqueue

    def noted(run_ids):
        enqueue(run_ids)
        looked.set()

    def parked_now(state):
        if state.status is RunStatus.WAITING:
            runtime.runtime.resume(
                workflow=ASK, run_id=state.run_id, wait_key=None, payload={"text": "x"}, max_steps=0
            )
            looked.clear()
            scheduler.submit(state.run_id)
            assert looked.wait(10)
            looked.clear()
            scheduler.submit(state.run_id)
            assert looked.wait(10)
        seen.resumed(state)

    monkeypatch.setattr(scheduler, "_enqueue", noted)
    scheduler._on_run_resumed = parked_now
    run_id = runtime.start(workflow=ASK)
    runtime.start_scheduler()
    scheduler.submit(run_id)
    seen.wait_for(lambda: run_id in seen.states and seen.states[run_id].status.is_terminal)
    runtime.stop()


def test_a_due_timer_that_nobody_can_fire_does_not_keep_the_scheduler_awake(stores):
    registry = WorkflowRegistry()
    made = Runtime(run_store=stores.runs, ledger_store=stores.ledger, workflow_registry=registry)
    flow = timer(0.05)
    made.tick(workflow=flow, run_id=made.start(workflow=flow))
    seen = Seen()
    scheduler = Scheduler(
        runtime=made, registry=registry, poll_interval_s=0.2, on_run_resumed=seen.resumed
    )
    scheduler.start()
    late = timer(0.6)
    registry.register(spec("late", **late.nodes))
    run_id = made.start(workflow=registry.get("late"))
    made.tick(workflow=registry.get("late"), run_id=run_id)
    seen.wait_for(lambda: run_id in seen.states)
    assert scheduler.stats.poll_cycles < 60
    assert "is not registered" in scheduler.stats.errors[0]
    scheduler.stop()


def test_events_from_outside_reach_waiting_runs(scheduled):
    runtime = scheduled()
    payload = {"name": "ping", "scope": "global"}
    flow = spec("w", a=do("a", EffectType.WAIT_EVENT, payload, "e", "got"), e=end("e", "got"))
    run_id, _state = runtime.run(flow)
    states = runtime.scheduler.emit_event(name="ping", payload={"n": 1}, scope="global")
    assert [state.run_id for state in states] == [run_id]
    got = runtime.get_state(run_id).output["got"]
    assert got["payload"] == {"n": 1}
    assert got["emitter"] == {"source": "external"}


def test_answers_to_runs_that_do_not_wait_are_refused(scheduled):
    runtime = scheduled()
    run_id, _state = runtime.run(spec("w", e=end("e")))
    with pytest.raises(ValueError, match="is not waiting"):
        runtime.respond(run_id, {})
    timed, _state = runtime.run(timer(100))
    with pytest.raises(ValueError, match="no wait key"):
        runtime.respond(timed, {})


def test_a_cancel_reaches_the_children(scheduled):
    payload = {"workflow_id": "ask"}
    parent = spec("p", p=do("p", EffectType.START_SUBWORKFLOW, payload, "e"), e=end("e"))
    runtime = scheduled(workflows=[ASK])
    run_id, state = runtime.run(parent)
    child = state.waiting.details["sub_run_id"]
    cancelled = runtime.cancel_with_children(run_id, reason="enough")
    assert [one.run_id for one in cancelled] == [run_id, child]
    assert runtime.cancel_with_children("nobody") == []


def test_two_schedulers_of_one_store_run_each_effect_once(stores):
    calls = []
    lock = threading.Lock()

    def work(run, _effect):
        with lock:
            calls.append(run.run_id)
        return EffectOutcome.completed({})

    def one():
        registry = WorkflowRegistry()
        flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e"), e=end("e"))
        registry.register(flow)
        runtime = Runtime(
            run_store=stores.runs,
            ledger_store=stores.ledger,
            workflow_registry=registry,
            effect_handlers={EffectType.LLM_CALL: work},
        )
        seen = Seen()
        made = Scheduler(
            runtime=runtime,
            registry=registry,
            eager=True,
            workers=2,
            poll_interval_s=0.1,
            on_run_resumed=seen.resumed,
        )
        return runtime, flow, made

    runtime, flow, first = one()
    _runtime, _flow, second = one()
    ids = [runtime.start(workflow=flow) for _number in range(30)]
    first.start()
    second.start()
    finished = threading.Event()
    for _look in range(200):
        if all(runtime.get_state(run_id).status.is_terminal for run_id in ids):
            break
        finished.wait(0.05)
    first.stop()
    second.stop()
    assert sorted(calls) == sorted(ids)


def test_a_run_that_a_dead_process_held_is_taken_up_when_its_lease_has_run_out(stores):
    clock = FrozenClock(NOW)
    registry = WorkflowRegistry()
    flow = spec("w", a=go("a", "e"), e=end("e"))
    registry.register(flow)
    runtime = Runtime(
        run_store=stores.runs, ledger_store=stores.ledger, workflow_registry=registry, clock=clock
    )
    run_id = runtime.start(workflow=flow)
    stores.runs.acquire_lease(
        run_id, "dead", now_iso=iso(NOW), until_iso=iso(NOW + dt.timedelta(seconds=30))
    )
    scheduler = Scheduler(runtime=runtime, registry=registry)
    assert scheduler.recover() == []
    clock.advance(31)
    assert scheduler.recover() == [run_id]
    assert scheduler.poll_once() == 1
    assert runtime.get_state(run_id).status is RunStatus.COMPLETED


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of other processes")
def test_a_run_of_a_process_that_has_ended_is_taken_up_at_once(stores):
    registry = WorkflowRegistry()
    flow = spec("w", a=go("a", "e"), e=end("e"))
    registry.register(flow)
    runtime = Runtime(run_store=stores.runs, ledger_store=stores.ledger, workflow_registry=registry)
    run_id = runtime.start(workflow=flow)
    dead = owner_of_an_ended_process()
    assert has_ended(dead)
    assert not has_ended(new_owner())
    assert not has_ended("somebody on another machine")
    now = runtime.clock.now()
    for owner, is_taken_up in ((new_owner(), False), (dead, True)):
        stores.runs.acquire_lease(
            run_id, owner, now_iso=iso(now), until_iso=iso(now + dt.timedelta(hours=1))
        )
        scheduler = Scheduler(runtime=runtime, registry=registry, eager=True)
        assert (scheduler.recover() == [run_id]) is is_taken_up
        scheduler.poll_once()
        assert (runtime.get_state(run_id).status is RunStatus.COMPLETED) is is_taken_up
        stores.runs.release_lease(run_id, owner)


def owner_of_an_ended_process():
    code = "from runtime.drivers.lease_owner import new_owner; print(new_owner())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_a_store_that_cannot_be_searched_is_refused():
    class Plain(RunStore):
        def save(self, run, *, expected_rev=None, patch=None):
            return 1

        def load(self, run_id):
            return None

    runtime = Runtime(run_store=Plain(), ledger_store=InMemoryLedgerStore())
    with pytest.raises(TypeError, match="QueryableRunStore"):
        Scheduler(runtime=runtime, registry=WorkflowRegistry())


def test_a_workflow_is_registered_once():
    registry = WorkflowRegistry()
    flow = spec("w", e=end("e"))
    registry.register(flow)
    with pytest.raises(ValueError, match="already registered"):
        registry.register(spec("w", e=end("e")))
    registry.register(spec("w", e=end("e")), replace=True)
    assert "w" in registry
    assert len(registry) == 1
    registry.unregister("w")
    with pytest.raises(KeyError, match="is not registered"):
        registry.unregister("w")
    with pytest.raises(KeyError):
        registry.get_or_raise("w")


def test_only_what_is_due_is_looked_at_among_ten_thousand_parked_runs(monkeypatch):
    runs, looked_at = InMemoryRunStore(), []
    for number in range(10_000):
        runs.save(parked(number))
    is_live = runs._is_live
    monkeypatch.setattr(runs, "_is_live", lambda entry: looked_at.append(entry) or is_live(entry))
    early = "2029-12-31T23:59:59.000000+00:00"
    run = parked(1)
    run.run_id, run.waiting.until = "early", early
    runs.save(run)
    assert runs.due_run_ids(now_iso=early) == ["early"]
    assert runs.next_wait_deadline(after=early) == "2030-01-01T00:00:01.000000+00:00"
    assert len(looked_at) < 20


def test_ten_thousand_parked_runs_cost_a_poll_almost_nothing():
    runs = InMemoryRunStore()
    for number in range(10_000):
        runs.save(parked(number))
    registry = WorkflowRegistry()
    runtime = Runtime(
        run_store=runs, ledger_store=InMemoryLedgerStore(), workflow_registry=registry
    )
    scheduler = Scheduler(runtime=runtime, registry=registry)
    assert best(scheduler.poll_once) < 0.003


def test_a_run_left_behind_is_found_although_the_clock_was_set_back_since(stores):
    ahead = FrozenClock(SystemClock().now() + dt.timedelta(days=1))
    flow = spec(a=go("a", "e"), e=end("e", "visits"))
    before = Runtime(run_store=stores.runs, ledger_store=stores.ledger, clock=ahead)
    run_id = before.start(workflow=flow)
    scheduled = create_scheduled_runtime(
        run_store=stores.runs, ledger_store=stores.ledger, workflows=[flow], auto_start=False
    )
    recent = scheduled.start(workflow=flow)
    scheduled.scheduler.poll_once()
    assert scheduled.get_state(run_id).status is RunStatus.COMPLETED
    assert scheduled.get_state(recent).status is RunStatus.RUNNING
