import threading

import pytest

from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectType
from runtime.storage import observable
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from runtime.storage.observable import ObservableLedgerStore
from tests.runtime.kernel.flows import counted_loop
from tests.runtime.storage.test_store_conformance import record_of

WAIT_S = 10


class Listener:
    """Collects records; may be held up."""

    def __init__(self):
        self.seqs = []
        self.changed = threading.Condition()
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def __call__(self, record):
        with self.changed:
            self.seqs.append(record["seq"])
            self.changed.notify_all()
        self.may_go_on.wait(WAIT_S)

    def wait_for(self, fact):
        with self.changed:
            assert self.changed.wait_for(fact, WAIT_S)


def test_a_subscriber_gets_its_own_copy_of_the_records_it_asked_for():
    ledger, got, other = ObservableLedgerStore(InMemoryLedgerStore()), [], []

    def spoil(record):
        got.append(record["effect"]["payload"].pop("message"))

    forget = ledger.subscribe(spoil, run_id="r1")
    ledger.subscribe(other.append)
    ledger.append(record_of(message="a"))
    ledger.append(record_of("r2", message="b"))
    forget()
    forget()
    ledger.append(record_of(message="c"))
    assert got == ["a"]
    assert [one["effect"]["payload"]["message"] for one in other] == ["a", "b", "c"]
    ledger.clear_subscribers()
    ledger.append(record_of())
    assert len(other) == 3


def test_a_subscriber_that_raises_is_counted_and_hurts_nobody():
    ledger, got = ObservableLedgerStore(InMemoryLedgerStore()), []

    def bad(_record):
        raise RuntimeError("on purpose")

    ledger.subscribe(bad)
    ledger.subscribe(got.append)
    ledger.append(record_of())
    assert (len(got), ledger.failed_calls, ledger.count("r1")) == (1, 1, 1)


def test_nobody_hears_of_a_record_that_was_rolled_back():
    ledger, runs, got = ObservableLedgerStore(InMemoryLedgerStore()), InMemoryRunStore(), []
    ledger.subscribe(got.append)

    def refused():
        with runs.unit():
            ledger.append(record_of())
            raise RuntimeError("on purpose")

    with pytest.raises(RuntimeError, match="on purpose"):
        refused()
    assert got == []
    assert ledger.count("r1") == 0


def test_a_hanging_subscriber_with_a_queue_holds_no_run_up():
    ledger, slow = ObservableLedgerStore(InMemoryLedgerStore()), Listener()
    slow.may_go_on.clear()
    runtime = Runtime(run_store=InMemoryRunStore(), ledger_store=ledger)
    forget = ledger.subscribe(slow, mode="queue")
    flow = counted_loop(20, EffectType.ANSWER_USER, {"message": "x"})
    run_id = runtime.start(workflow=flow)
    assert runtime.tick(workflow=flow, run_id=run_id).status.is_terminal
    slow.wait_for(lambda: slow.seqs == [1])
    slow.may_go_on.set()
    slow.wait_for(lambda: slow.seqs == list(range(1, ledger.count(run_id) + 1)))
    forget()
    assert ledger.dropped == 0


def test_a_queue_that_is_full_drops_the_oldest_and_counts(monkeypatch):
    monkeypatch.setattr(observable, "MAX_WAITING", 3)
    ledger, slow = ObservableLedgerStore(InMemoryLedgerStore()), Listener()
    slow.may_go_on.clear()
    ledger.subscribe(slow, mode="queue")
    ledger.append(record_of())
    slow.wait_for(lambda: slow.seqs == [1])
    ledger.append_many([record_of() for _record in range(8)])
    assert ledger.dropped == 5
    slow.may_go_on.set()
    slow.wait_for(lambda: slow.seqs == [1, 7, 8, 9])
    ledger.clear_subscribers()


def test_another_mode_is_refused():
    with pytest.raises(ValueError, match="'inline' or 'queue'"):
        ObservableLedgerStore(InMemoryLedgerStore()).subscribe(print, mode="later")
