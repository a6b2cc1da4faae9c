"""Work per step, counted in calls and bytes, not in seconds: it does not grow (`spec/runtime.md` 8.1 and 8.3)."""

import inspect
import os
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

import runtime.kernel
from runtime.base.clock import FrozenClock, SystemClock
from runtime.drivers.scheduler import Scheduler
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectOutcome, EffectType
from runtime.model.ledger import StepRecord
from runtime.model.run import RunStatus
from runtime.storage.json_directory import JsonDirectory
from runtime.storage.json_files import JsonFileRunStore, JsonlLedgerStore
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from runtime.storage.snapshots import JsonSnapshotStore, Snapshot
from runtime.storage.sqlite import SqliteDatabase, SqliteLedgerStore, SqliteRunStore
from runtime.visualflow_compiler.compile import compile_visualflow
from tests.benchmarks.runtime.shapes import (
    ballast,
    effect_loop,
    pure_loop,
    question,
    visual_chain,
    visual_loop,
)
from tests.runtime.kernel.flows import do, end, spec


def calls_of(work):
    """How many Python and C functions `work` calls."""
    count = 0

    def note(_frame, event, _argument):
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def fill(made, run_id, count):
    run = made.get_state(run_id)
    with made.run_store.unit():
        for number in range(count):
            record = StepRecord.start(run=run, node_id="a", effect=None)
            record.idempotency_key = f"{number:032x}"
            made.ledger_store.append(record.finish_success({"n": number}))


def forbid_whole_reads(made, monkeypatch):
    def refuse(*_arguments, **_options):
        raise AssertionError("a whole ledger was read")

    for name in ("list", "iter"):
        monkeypatch.setattr(made.ledger_store, name, refuse, raising=False)


@pytest.mark.parametrize("length", [0, 3000])
def test_no_step_and_no_answer_reads_the_ledger(make, monkeypatch, length):
    made = make()
    made.register_effect_handlers(
        {EffectType.LLM_CALL: lambda _run, _e: EffectOutcome.completed({})}
    )
    flow = question()
    run_id = made.start(workflow=flow)
    fill(made, run_id, length)
    forbid_whole_reads(made, monkeypatch)
    for number in range(3):
        state = made.tick(workflow=flow, run_id=run_id)
        key = state.waiting.wait_key
        made.resume(workflow=flow, run_id=run_id, wait_key=key, payload={"text": str(number)})
    assert made.status(run_id).records >= length + 6


def test_a_step_makes_the_same_calls_however_long_the_ledger(make):
    counts = []
    for length in (0, 4000):
        made = make()
        flow = effect_loop(1_000_000)
        run_id = made.start(workflow=flow)
        fill(made, run_id, length)
        made.tick(workflow=flow, run_id=run_id, max_steps=2)
        counts.append(
            calls_of(lambda m=made, f=flow, r=run_id: m.tick(workflow=f, run_id=r, max_steps=5))
        )
    assert counts[1] <= counts[0] * 1.5


def test_progress_is_numbered_without_reading_the_ledger(make, monkeypatch):
    def busy(run, _effect):
        for number in range(20):
            run._runtime_progress({"current": number, "total": 20})
        return EffectOutcome.completed({})

    made = make(effect_handlers={EffectType.LLM_CALL: busy})
    flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e"), e=end("e"))
    run_id = made.start(workflow=flow)
    with monkeypatch.context() as forbidden:
        forbid_whole_reads(made, forbidden)
        made.tick(workflow=flow, run_id=run_id)
    keys = [one["idempotency_key"] for one in made.get_ledger(run_id)]
    assert len({key for key in keys if key and key.startswith("system:progress")}) == 20


@pytest.mark.parametrize("size_kb", [10, 3000])
def test_a_step_writes_what_changed_and_no_more(tmp_path, monkeypatch, size_kb):
    database = SqliteDatabase(tmp_path / "r.sqlite3")
    made = Runtime(run_store=SqliteRunStore(database), ledger_store=SqliteLedgerStore(database))
    flow = pure_loop(1000)
    run_id = made.start(workflow=flow, vars=ballast(size_kb))
    made.tick(workflow=flow, run_id=run_id, max_steps=1)
    patches = []
    save = made.run_store.save

    def noted(run, *, expected_rev=None, patch=None):
        patches.append(patch)
        return save(run, expected_rev=expected_rev, patch=patch)

    monkeypatch.setattr(made.run_store, "save", noted)
    made.tick(workflow=flow, run_id=run_id, max_steps=5)
    assert [len(patch) < 1000 for patch in patches] == [True]
    database.close()


def test_pure_steps_look_for_control_without_reading_the_run(make, monkeypatch):
    made = make(verify_deltas=False)
    loads = Counter()
    for name in ("load", "load_with_rev", "probe_control"):
        original = getattr(made.run_store, name)

        def noted(*arguments, name=name, original=original, **options):
            loads[name] += 1
            return original(*arguments, **options)

        monkeypatch.setattr(made.run_store, name, noted)
    flow = pure_loop(10_000)
    run_id = made.start(workflow=flow)
    made.tick(workflow=flow, run_id=run_id, max_steps=150)
    assert sum(loads.values()) <= 6


def test_a_handlers_form_is_chosen_once(monkeypatch):
    made = Runtime(
        run_store=InMemoryRunStore(),
        ledger_store=InMemoryLedgerStore(),
        effect_handlers={EffectType.LLM_CALL: lambda _run, _effect: EffectOutcome.completed({})},
    )
    flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e"), e=end("e"))
    run_id = made.start(workflow=flow)

    def refuse(*_arguments, **_options):
        raise AssertionError("a signature was looked at during a step")

    monkeypatch.setattr(inspect, "signature", refuse)
    assert made.tick(workflow=flow, run_id=run_id).status is RunStatus.COMPLETED


def test_a_visual_node_makes_the_same_calls_however_long_the_flow():
    made = Runtime(run_store=InMemoryRunStore(), ledger_store=InMemoryLedgerStore())

    def per_node(length):
        flow = compile_visualflow(visual_chain(length))
        run_id = made.start(workflow=flow)
        return calls_of(lambda: made.run_until_stop(flow, run_id)) / length

    per_node(20)
    assert per_node(1500) <= per_node(100) * 1.3


def test_a_visual_loop_makes_the_same_calls_in_every_pass():
    made = Runtime(run_store=InMemoryRunStore(), ledger_store=InMemoryLedgerStore())

    def per_pass(times):
        flow = compile_visualflow(visual_loop(times))
        run_id = made.start(workflow=flow)
        return calls_of(lambda: made.run_until_stop(flow, run_id)) / times

    per_pass(20)
    assert per_pass(2000) <= per_pass(200) * 1.3


def test_more_than_a_hundred_due_timers_fire_in_one_poll():
    clock = FrozenClock(SystemClock().now())
    until = (clock.now() + timedelta(hours=1)).isoformat()
    flow = spec("nap", a=do("a", EffectType.WAIT_UNTIL, {"until": until}, "e"), e=end("e"))
    registry = WorkflowRegistry()
    registry.register(flow)
    made = Runtime(
        run_store=InMemoryRunStore(),
        ledger_store=InMemoryLedgerStore(),
        workflow_registry=registry,
        clock=clock,
    )
    ids = [made.start(workflow=flow) for _number in range(250)]
    for run_id in ids:
        made.tick(workflow=flow, run_id=run_id)
    clock.advance(seconds=3600)
    assert Scheduler(runtime=made, registry=registry).poll_once() == 250
    assert {made.get_state(run_id).status for run_id in ids} == {RunStatus.COMPLETED}


@pytest.mark.parametrize(
    ("durability", "pure", "answered"),
    [("process", False, False), ("balanced", False, True), ("full", True, True)],
)
def test_the_disk_is_waited_for_as_the_level_says(
    tmp_path, monkeypatch, durability, pure, answered
):
    directory = JsonDirectory(tmp_path, durability=durability)
    made = Runtime(run_store=JsonFileRunStore(directory), ledger_store=JsonlLedgerStore(directory))
    synced = []
    wait = os.fdatasync
    monkeypatch.setattr(os, "fdatasync", lambda handle: (synced.append(handle), wait(handle)))
    steps = pure_loop(100)
    made.tick(workflow=steps, run_id=made.start(workflow=steps), max_steps=3)
    assert bool(synced) is pure
    synced.clear()
    asking = question()
    run_id = made.start(workflow=asking)
    made.tick(workflow=asking, run_id=run_id)
    assert bool(synced) is answered
    directory.close()


@pytest.mark.parametrize(
    ("durability", "pure", "waiting"),
    [("process", 1, 1), ("balanced", 1, 2), ("full", 2, 2)],
)
def test_sqlite_is_as_synchronous_as_the_level_says(tmp_path, durability, pure, waiting):
    database = SqliteDatabase(tmp_path / "r.sqlite3", durability=durability)
    made = Runtime(run_store=SqliteRunStore(database), ledger_store=SqliteLedgerStore(database))

    def level():
        return database.connection().execute("PRAGMA synchronous").fetchone()[0]

    steps, asking = pure_loop(100), question()
    made.tick(workflow=steps, run_id=made.start(workflow=steps), max_steps=3)
    assert level() == pure
    run_id = made.start(workflow=asking)
    made.tick(workflow=asking, run_id=run_id)
    assert level() == waiting
    database.close()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files are counted in /proc")
def test_a_closed_database_leaves_no_file_open_and_opening_reads_no_ledger(tmp_path):
    path = tmp_path / "r.sqlite3"
    database = SqliteDatabase(path)
    made = Runtime(run_store=SqliteRunStore(database), ledger_store=SqliteLedgerStore(database))
    run_id = made.start(workflow=question())
    few = calls_of(lambda: SqliteDatabase(path).close())
    fill(made, run_id, 3000)
    database.close()
    assert calls_of(lambda: SqliteDatabase(path).close()) <= few * 1.2
    held = [str(one.readlink()) for one in Path("/proc/self/fd").iterdir() if one.exists()]
    assert [name for name in held if name.startswith(str(path))] == []


def test_a_snapshot_that_cannot_be_written_leaves_the_old_one_whole(tmp_path, monkeypatch):
    made = Runtime(run_store=InMemoryRunStore(), ledger_store=InMemoryLedgerStore())
    state = made.get_state(made.start(workflow=question()))
    store = JsonSnapshotStore(tmp_path)
    first = store.save(Snapshot.from_run(run=state, name="first"))

    def torn(_self, _target):
        raise OSError("no space left")

    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", torn)
        with pytest.raises(OSError, match="no space left"):
            store.save(first)
    assert store.load(first.snapshot_id).name == "first"
    assert [path.name for path in tmp_path.iterdir()] == [f"snapshot_{first.snapshot_id}.json"]


def test_the_kernel_stays_small():
    folder = Path(runtime.kernel.__path__[0])
    texts = [path.read_text(encoding="utf-8") for path in folder.rglob("*.py")]
    assert sum(len(text.splitlines()) for text in texts) <= 6000
