import datetime as dt
import json

import pytest

from runtime.base.clock import TickingClock
from runtime.base.errors import FlowError, NotJsonError, StoreError
from runtime.storage.snapshots import InMemorySnapshotStore, JsonSnapshotStore, Snapshot
from tests.runtime.storage.test_store_conformance import run_of


@pytest.fixture
def clock():
    return TickingClock(dt.datetime(2026, 1, 1, tzinfo=dt.UTC))


@pytest.fixture(params=["memory", "json"])
def store(request, tmp_path, clock):
    if request.param == "memory":
        return InMemorySnapshotStore(clock=clock)
    return JsonSnapshotStore(tmp_path / "deep", clock=clock)


def shot(clock, name="one", run_id="r1", **more):
    return Snapshot.from_run(run=run_of(run_id, vars={"a": [1]}), name=name, clock=clock, **more)


def test_a_bookmark_is_kept_and_forgotten(store, clock):
    made = shot(clock, description="why", tags=["A"], step_id="s")
    kept = store.save(made)
    assert kept.updated_at > made.updated_at
    assert store.load(made.snapshot_id) == kept
    assert store.delete(made.snapshot_id)
    assert not store.delete(made.snapshot_id)
    assert store.load(made.snapshot_id) is None


def test_a_bookmark_does_not_change_with_the_run(clock):
    run = run_of(vars={"a": [1]})
    made = Snapshot.from_run(run=run, name="x", clock=clock)
    run.vars["a"].append(2)
    assert made.run_state["vars"] == {"a": [1]}


def test_bookmarks_are_found_newest_first(store, clock):
    for number in range(4):
        store.save(
            shot(clock, name=f"Step {number}", tags=[f"T{number % 2}"], run_id=f"r{number // 2}")
        )
    assert [one.name for one in store.list()] == ["Step 3", "Step 2", "Step 1", "Step 0"]
    assert [one.name for one in store.list(run_id="r0", tag="t1")] == ["Step 1"]
    assert [one.name for one in store.list(query="step 2")] == ["Step 2"]
    assert len(store.list(limit=2)) == 2
    assert len(store.list(limit=0)) == 4


def test_going_back_in_place_or_as_a_new_run(clock):
    run = run_of(vars={"_runtime": {"checkpoint": {"x": 1}, "keep": 1}})
    made = Snapshot.from_run(run=run, name="x", clock=clock)
    assert made.restored_run() == run
    fresh = made.restored_run(as_new_run=True, clock=clock)
    assert fresh.run_id != run.run_id
    assert fresh.vars == {"_runtime": {"keep": 1}}
    with pytest.raises(StoreError):
        Snapshot("s", "r", run_state={"run_id": "r"}).restored_run()


@pytest.mark.parametrize("bad", ["../x", "a/b", ""])
def test_an_id_that_is_no_file_name_is_refused(store, bad):
    for call in (store.load, store.delete):
        with pytest.raises(FlowError):
            call(bad)
    with pytest.raises(FlowError):
        store.save(Snapshot(bad, "r"))


def test_a_state_that_is_not_json_is_refused(clock):
    with pytest.raises(NotJsonError):
        Snapshot.from_run(run=run_of(vars={"x": {1}}), name="x", clock=clock)


def test_a_damaged_file_hides_no_other(tmp_path, clock, caplog):
    store = JsonSnapshotStore(tmp_path, clock=clock)
    kept = store.save(shot(clock))
    (tmp_path / "snapshot_bad.json").write_text("{")
    (tmp_path / "snapshot_odd.json").write_text("[]")
    assert list(store.list()) == [kept]
    assert "snapshot_bad" in caplog.text
    with pytest.raises(StoreError):
        store.load("bad")
    assert json.loads((tmp_path / f"snapshot_{kept.snapshot_id}.json").read_text())["name"] == "one"
