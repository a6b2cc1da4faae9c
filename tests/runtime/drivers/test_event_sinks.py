import threading
import time

import pytest

from runtime import InMemoryLedgerStore, InMemoryMetrics, InMemoryRunStore, RetryPolicy, Runtime
from runtime.drivers import event_sinks
from runtime.kernel import events
from runtime.kernel.events import EventQueue
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.event import RunEvent
from runtime.model.event import RunEventType as T
from runtime.model.spec import StepPlan
from tests.runtime.kernel.flows import do, end, go, spec

WAIT_S = 10


def runtime_of(**options):
    return Runtime(run_store=InMemoryRunStore(), ledger_store=InMemoryLedgerStore(), **options)


def steps(number):
    def work(run, _ctx):
        done = run.vars.get("i", 0)
        run.vars["i"] = done + 1
        if done >= number:
            return StepPlan("work", complete_output={"i": done})
        return StepPlan(
            "work", effect=Effect(EffectType.ANSWER_USER, {"message": "m"}), next_node="work"
        )

    return spec("steps", work=work)


class Collector:
    """A listener that can be waited for."""

    def __init__(self, until=T.RUN_TERMINAL):
        self.events = []
        self.until = until
        self.is_done = threading.Event()

    def __call__(self, event):
        self.events.append(event)
        if event.type is self.until:
            self.is_done.set()


def test_a_queued_listener_gets_every_event_in_order_on_another_thread():
    runtime = runtime_of()
    inline, queued, threads = [], Collector(), set()

    def note(event):
        threads.add(threading.current_thread().name)
        queued(event)

    runtime.subscribe_events(inline.append)
    stop = runtime.subscribe_events(note, mode="queue")
    runtime.tick(workflow=steps(20), run_id=runtime.start(workflow=steps(20)))
    assert queued.is_done.wait(WAIT_S)
    assert queued.events == inline
    assert threading.current_thread().name not in threads
    stop()
    assert runtime.listeners == []
    runtime.close()


def test_a_hanging_hook_holds_no_run_up_and_is_reported(monkeypatch):
    monkeypatch.setattr(event_sinks, "HANGING_S", 0.0)
    go_on, healthy = threading.Event(), Collector()

    def hangs(_event):
        go_on.wait(WAIT_S)

    runtime = runtime_of(event_hooks=[hangs, healthy])
    run_id = runtime.start(workflow=steps(50))
    assert runtime.tick(workflow=steps(50), run_id=run_id).output == {"i": 50}
    assert not go_on.is_set()
    assert healthy.is_done.wait(WAIT_S)
    hanging, fine = runtime.listeners
    assert hanging.is_hanging
    assert hanging.pending > 0
    assert hanging.delivered == 0
    assert fine.delivered >= len(healthy.events) - 1
    go_on.set()
    runtime.close()


def test_a_raising_hook_is_counted_and_the_run_completes():
    second = Collector()

    def raises(event):
        second(event)
        raise ValueError("no luck")

    runtime = runtime_of(event_hooks=[raises])
    run_id = runtime.start(workflow=steps(3))
    assert runtime.tick(workflow=steps(3), run_id=run_id).output == {"i": 3}
    assert second.is_done.wait(WAIT_S)
    (report,) = runtime.listeners
    assert report.failed >= len(second.events) - 1
    assert report.last_error == "ValueError: no luck"
    runtime.close()


@pytest.mark.parametrize("overflow", ["drop_oldest", "drop_newest"])
def test_a_bounded_listener_loses_by_its_policy_and_says_how_much(overflow):
    go_on, first = threading.Event(), threading.Event()
    got = []

    def slow(event):
        got.append(event)
        first.set()
        go_on.wait(WAIT_S)

    runtime = runtime_of()
    runtime.subscribe_events(slow, mode="queue", maxsize=20, overflow=overflow)
    run_id = runtime.start(workflow=steps(200))
    assert first.wait(WAIT_S)
    runtime.tick(workflow=steps(200), run_id=run_id)
    (report,) = runtime.listeners
    assert report.pending == 20
    assert report.dropped > 400
    runtime.close()
    go_on.set()


def test_a_full_queue_that_cannot_merge_stays_cheap(monkeypatch):
    queue, looked_at = EventQueue(1000), []
    coalesced = events._coalesced

    def counted(kept):
        looked_at.append(len(kept))
        return coalesced(kept)

    monkeypatch.setattr(events, "_coalesced", counted)
    for number in range(20_000):
        queue.put(RunEvent(number, "", T.RECORD, "r", "r", None, "w", None))
    assert 0 < sum(looked_at) < 2 * 20_000, "each event is looked at a bounded number of times"
    assert queue.dropped == 0
    assert len(queue) == 20_000


def test_a_loaded_runtime_tells_hooks_no_history(tmp_path):
    runtime = runtime_of()
    flow = spec(
        "asking", a=go("a", "b"), b=do("b", EffectType.ASK_USER, {"prompt": "?"}, "e"), e=end("e")
    )
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    path = runtime.save_state(tmp_path / "r.sqlite3")
    runtime.close()
    told = Collector()
    loaded = Runtime.load(path, event_hooks=[told])
    loaded.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"text": "x"})
    assert told.is_done.wait(WAIT_S)
    assert [event.type for event in told.events if event.type is not T.RECORD] == [
        T.RESUMED,
        T.NODE_ENTER,
        T.NODE_EXIT,
        T.RUN_TERMINAL,
    ]
    loaded.close()


def test_metrics_count_what_happened():
    metrics, last = InMemoryMetrics(), Collector()
    tries = []

    def model(_run, _effect):
        tries.append(1)
        if len(tries) == 1:
            return EffectOutcome.failed("busy")
        return EffectOutcome.completed({"usage": {"input_tokens": 3, "output_tokens": 4}})

    runtime = runtime_of(
        metrics=metrics,
        event_hooks=[last],
        effect_policy=RetryPolicy(backoff_base=0),
        effect_handlers={EffectType.LLM_CALL: model},
    )
    flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e"), e=end("e"))
    runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    deadline = time.monotonic() + WAIT_S
    while ("runs_ended", (("status", "completed"),)) not in metrics.counters:
        assert time.monotonic() < deadline
        last.is_done.wait(0.01)
    assert metrics.counters["runs_started", ()] == 1
    assert metrics.counters["node_visits", ()] == 2
    assert metrics.counters["effect_retries", ()] == 1
    assert metrics.counters["tokens", (("kind", "output_tokens"),)] == 4
    assert metrics.gauges["runs_open", ()] == 0
    assert len(metrics.histograms["node_ms", ()]) == 2
    runtime.close()
