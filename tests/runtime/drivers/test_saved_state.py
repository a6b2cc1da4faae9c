import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from runtime import (
    CountingIds,
    InMemoryArtifactStore,
    InMemoryLedgerStore,
    InMemoryRunStore,
    MissingStoreError,
    ObservableLedgerStore,
    Runtime,
    StoreError,
    UnknownRunError,
    create_scheduled_runtime,
)
from runtime.base.errors import ConcurrentUpdateError
from runtime.model.effect import EffectType
from runtime.model.run import RunStatus
from tests.runtime.kernel.flows import Counter, counted_loop, do, end, go, spec

ROOT = Path(__file__).parents[3]


def asking():
    return spec(
        "asking",
        a=go("a", "b"),
        b=do("b", EffectType.LLM_CALL, {"prompt": "hello"}, "c", "first"),
        c=do("c", EffectType.ASK_USER, {"prompt": "Name?"}, "d", "answer"),
        d=do("d", EffectType.LLM_CALL, {"prompt": "bye"}, "e", "second"),
        e=end("e", "first", "answer", "second"),
    )


def in_memory(handler, **options):
    return Runtime(
        run_store=InMemoryRunStore(),
        ledger_store=InMemoryLedgerStore(),
        artifact_store=InMemoryArtifactStore(),
        effect_handlers={EffectType.LLM_CALL: handler},
        **options,
    )


def test_a_run_in_memory_is_saved_goes_on_in_the_file_and_is_loaded_again(tmp_path):
    calls = Counter()
    runtime = in_memory(calls)
    flow = asking()
    run_id = runtime.start(workflow=flow, vars={"given": 1})
    kept = runtime.artifact_store.store_json({"a": 1}, run_id=run_id)
    runtime.tick(workflow=flow, run_id=run_id)
    before = runtime.get_ledger(run_id)
    path = runtime.save_state(tmp_path / "runs.sqlite3")
    assert runtime.get_ledger(run_id) == before
    assert runtime.artifact_store.load_json(kept.artifact_id) == {"a": 1}
    runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"text": "Ada"})
    records, state = runtime.get_ledger(run_id), runtime.get_state(run_id)
    runtime.close()

    loaded = Runtime.load(path)
    assert loaded.loaded_run_id == run_id
    assert loaded.get_ledger(run_id) == records
    assert loaded.get_state(run_id) == state
    assert state.status is RunStatus.COMPLETED
    assert calls.calls == 2
    assert not loaded.status(run_id).is_queued
    assert loaded.state_at(run_id, len(records)).is_proven
    loaded.close()


def test_a_saved_run_is_the_same_in_another_process(tmp_path):
    runtime = in_memory(Counter())
    run_id = runtime.start(workflow=asking(), vars={"given": [1, {"a": None}]})
    runtime.tick(workflow=asking(), run_id=run_id)
    runtime.save_state(tmp_path / "r.sqlite3")
    runtime.close()
    program = (
        "import json, sys; from runtime import Runtime; runtime = Runtime.load(sys.argv[1]);"
        "run = runtime.get_state(runtime.loaded_run_id);"
        "print(json.dumps([run.to_json(), runtime.get_ledger(run.run_id)]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "r.sqlite3")],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    state, records = json.loads(done.stdout)
    loaded = Runtime.load(tmp_path / "r.sqlite3", run_id)
    assert state == loaded.get_state(run_id).to_json()
    assert records == loaded.get_ledger(run_id)
    loaded.close()


def test_a_second_place_is_refused_and_the_first_one_stays(tmp_path):
    runtime = in_memory(Counter())
    with pytest.raises(StoreError, match="memory only"):
        runtime.save_state()
    path = runtime.save_state(tmp_path / "one.sqlite3")
    assert runtime.save_state() == path
    assert runtime.save_state(tmp_path / "one.sqlite3") == path
    with pytest.raises(StoreError, match="kept in"):
        runtime.save_state(tmp_path / "two.sqlite3")
    assert not (tmp_path / "two.sqlite3").exists()
    runtime.close()


def test_whoever_still_holds_the_memory_stores_is_refused(tmp_path):
    runtime = in_memory(Counter())
    run_id = runtime.start(workflow=asking())
    memory = runtime.run_store
    run = runtime.get_state(run_id)
    runtime.save_state(tmp_path / "one.sqlite3")
    with pytest.raises(ConcurrentUpdateError, match="saved to"):
        memory.save(run)
    runtime.close()


def test_subscribers_of_a_wrapped_ledger_hear_what_is_written_to_the_file(tmp_path):
    runtime = Runtime(
        run_store=InMemoryRunStore(),
        ledger_store=ObservableLedgerStore(InMemoryLedgerStore()),
        effect_handlers={EffectType.LLM_CALL: Counter()},
    )
    heard = []
    runtime.subscribe_ledger(heard.append)
    run_id = runtime.start(workflow=asking())
    runtime.save_state(tmp_path / "one.sqlite3")
    runtime.tick(workflow=asking(), run_id=run_id)
    assert [record["status"] for record in heard] == ["started", "completed", "started", "waiting"]
    runtime.close()


def test_saving_while_runs_are_driven_loses_no_step(tmp_path):
    begun, ended, ends = threading.Event(), threading.Event(), []

    class Telling(Counter):
        def __call__(self, run, effect, next_node):
            if self.calls > 20:
                begun.set()
            return super().__call__(run, effect, next_node)

    def note_end(state):
        if state.status.is_terminal:
            ends.append(state)
            if len(ends) == 3:
                ended.set()

    flow = counted_loop(300, EffectType.LLM_CALL, {"prompt": "x"})
    calls = Telling()
    scheduled = create_scheduled_runtime(
        workflows=[flow],
        effect_handlers={EffectType.LLM_CALL: calls},
        eager=True,
        poll_interval_s=0.02,
        on_run_resumed=note_end,
    )
    try:
        for _run in range(3):
            scheduled.start(workflow=flow)
        assert begun.wait(20)
        scheduled.runtime.save_state(tmp_path / "one.sqlite3")
        assert ended.wait(20)
        assert [state.status for state in ends] == [RunStatus.COMPLETED] * 3
        given = sorted(entry["n"] for state in ends for entry in state.output["got"])
        assert given == [*range(1, 901)]
    finally:
        scheduled.stop()
        scheduled.runtime.close()


@pytest.mark.parametrize("url", ["sqlite:///{}/none.sqlite3", "json:///{}/none"])
def test_a_missing_store_is_an_error_and_nothing_is_made(tmp_path, url):
    with pytest.raises(MissingStoreError):
        Runtime.load(url.format(tmp_path))
    assert not list(tmp_path.iterdir())


def test_an_unknown_run_is_an_error_and_the_runs_stay_as_they_are(tmp_path):
    runtime = in_memory(Counter())
    run_id = runtime.start(workflow=asking())
    path = runtime.save_state(tmp_path / "r.sqlite3")
    runtime.close()
    before = path.read_bytes()
    with pytest.raises(UnknownRunError):
        Runtime.load(path, "nobody")
    assert path.read_bytes() == before
    loaded = Runtime.load(path)
    assert [row["run_id"] for row in loaded.run_store.list_run_index()] == [run_id]
    loaded.close()


def test_without_a_run_id_the_one_written_last_is_loaded(tmp_path):
    runtime = in_memory(Counter())
    first = runtime.start(workflow=asking())
    second = runtime.start(workflow=asking())
    runtime.tick(workflow=asking(), run_id=first)
    path = runtime.save_state(tmp_path / "r.sqlite3")
    runtime.close()
    loaded = Runtime.load(path)
    assert loaded.loaded_run_id == first != second
    loaded.close()


def test_ids_go_on_after_every_recorded_one(tmp_path):
    runtime = in_memory(Counter(), ids=CountingIds())
    run_id = runtime.start(workflow=asking())
    runtime.tick(workflow=asking(), run_id=run_id)
    path = runtime.save_state(tmp_path / "r.sqlite3")
    given = {run_id, *(record["step_id"] for record in runtime.get_ledger(run_id))}
    runtime.close()
    loaded = Runtime.load(path, ids=CountingIds())
    assert loaded.start(workflow=asking()) > max(given)
    loaded.close()


def test_ten_thousand_records_are_loaded(tmp_path):
    runtime = in_memory(Counter(), record_state=False)
    flow = counted_loop(5000, EffectType.LLM_CALL, {"prompt": "x"})
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id, max_steps=10_000)
    path = runtime.save_state(tmp_path / "r.sqlite3")
    runtime.close()
    loaded = Runtime.load(path)
    records = loaded.get_ledger(run_id)
    loaded.close()
    assert len(records) > 10_000
    assert [record["seq"] for record in records] == list(range(1, len(records) + 1))
