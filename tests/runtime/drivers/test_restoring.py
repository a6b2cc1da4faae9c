import threading

import pytest

from runtime import ConcurrentWriterError, Runtime, Snapshot, UnknownRunError
from runtime.base.clock import SystemClock, iso
from runtime.model.effect import EffectType
from runtime.model.run import RunStatus
from tests.runtime.kernel.flows import Counter, do, end, go, spec
from tests.runtime.storage.stores import PLAIN

FLOW = spec(
    "w",
    a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "b", "one"),
    b=do("b", EffectType.ASK_USER, {"prompt": "?"}, "c", "answer"),
    c=do("c", EffectType.LLM_CALL, {"prompt": "y"}, "e", "two"),
    e=end("e", "one", "answer", "two"),
)
CHANGED = spec("w", **{**FLOW.nodes, "new": go("new", "e")})


@pytest.fixture(params=PLAIN, ids=lambda one: one.name)
def world(request, tmp_path):
    """A runtime, a run that waits, and a bookmark of it."""
    stores = request.param.open(tmp_path)
    calls = Counter()
    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        effect_handlers={EffectType.LLM_CALL: calls},
        verify_deltas=True,
    )
    run_id = runtime.start(workflow=FLOW)
    state = runtime.tick(workflow=FLOW, run_id=run_id)
    made = Snapshot.from_run(run=state, name="asked", workflow_fingerprint=FLOW.fingerprint)
    snapshot = Snapshot.from_dict(made.to_dict())
    assert snapshot == made
    yield runtime, run_id, snapshot
    stores.close()


def answered(runtime, run_id, text):
    return runtime.resume(workflow=FLOW, run_id=run_id, wait_key=None, payload={"text": text})


def test_a_finished_run_goes_back_and_can_be_answered_differently(world):
    runtime, run_id, snapshot = world
    assert answered(runtime, run_id, "yes").output["two"] == {"n": 2}
    before = runtime.get_ledger(run_id)
    restored = runtime.restore(snapshot, workflow=FLOW)
    assert restored.warning is None
    assert restored.run.status is RunStatus.WAITING
    assert runtime.get_state(run_id).waiting == restored.run.waiting
    state = answered(runtime, run_id, "no")
    assert state.output == {"one": {"n": 1}, "answer": {"text": "no"}, "two": {"n": 3}}
    records = runtime.get_ledger(run_id)
    assert records[: len(before)] == before
    assert records[len(before)]["effect"]["payload"]["payload"]["action"] == "restore"
    last = runtime.ledger_store.last_seq(run_id)
    assert all(runtime.state_at(run_id, seq).is_proven for seq in range(last + 1))
    assert runtime.state_at(run_id, last).vars == runtime.get_state(run_id).vars


def test_a_bookmark_becomes_a_new_run_and_the_old_one_stays(world):
    runtime, run_id, snapshot = world
    answered(runtime, run_id, "yes")
    old = runtime.get_state(run_id), runtime.get_ledger(run_id)
    new = runtime.restore(snapshot, as_new_run=True, workflow=FLOW).run
    assert new.run_id != run_id
    assert runtime.get_ledger(new.run_id) == []
    assert answered(runtime, new.run_id, "no").output["answer"] == {"text": "no"}
    assert (runtime.get_state(run_id), runtime.get_ledger(run_id)) == old


def test_a_changed_workflow_is_named(world):
    runtime, _run_id, snapshot = world
    restored = runtime.restore(snapshot, workflow=CHANGED)
    assert "changed since the snapshot" in restored.warning


def test_a_run_that_somebody_drives_is_not_changed(world):
    runtime, run_id, snapshot = world
    entered, go_on = threading.Event(), threading.Event()

    def gate():
        entered.set()
        return not go_on.wait(10)

    runtime.resume(workflow=FLOW, run_id=run_id, wait_key=None, payload={"text": "x"}, max_steps=0)
    driver = threading.Thread(  # noqa: TID251 - another thread drives the run
        target=lambda: runtime.tick(workflow=FLOW, run_id=run_id, step_gate=gate)
    )
    driver.start()
    assert entered.wait(10)
    before = runtime.get_state(run_id)
    with pytest.raises(ConcurrentWriterError, match="drives the run"):
        runtime.restore(snapshot, workflow=FLOW)
    assert runtime.get_state(run_id) == before
    go_on.set()
    driver.join(10)
    now = SystemClock().now()
    runtime.run_store.acquire_lease(
        run_id, "another process", now_iso=iso(now), until_iso=iso(now.replace(year=9000))
    )
    with pytest.raises(ConcurrentWriterError, match="drives the run"):
        runtime.restore(snapshot, workflow=FLOW)
    assert runtime.get_state(run_id) == before


def test_a_bookmark_of_a_run_that_is_gone_is_refused(world):
    runtime, run_id, snapshot = world
    runtime.run_store.delete(run_id)
    with pytest.raises(UnknownRunError):
        runtime.restore(snapshot, workflow=FLOW)
